import { weights } from './weights.ts'

/**
 * What each word of a question, without its ending, is worth, in tenths of the natural logarithm of the odds: 10 makes it 2.7 times as likely. Written by
 * `eval/weigh/weigh.ts` from the labelled rows in `eval/seen`, the bank and the rules' examples. Change the rows and weigh again, never a figure here.
 */

/** "^" stands before the first word. */
export const basic = {
  before: -18,
  words: weights(`
  28: body
  26: defin
  25: mean
  24: stand
  21: explain, four
  20: copy, writ
  19: doctor, excel, is, sam
  18: credit, insuranc, lawyer
  17: food, never, pilot, word
  15: alway, clean, count, curator, plan, stock, use, what's
  14: purpos
  13: air, do, fashion, red
  12: differenc, lend, only, possibl, tabl, ux
  11: accountant, all, market, opinion, ship, simpl
  10: civil, complet, engineer, heard, just, languag, roi, so, what
  9: begin, contract, cybersecurity, debit, different, does, fil, general, hous, mortgag, must, need, pleas,
    retail, story
  8: could, many, mention, nonprofit, polic, someth
  7: beginner, buy, criminal, estat, real, right
  6: and, goes, list, me, our, post, tell
  5: electrician, study, thing
  4: an, bank, going, sell, up, which
  -4: aim, as, besid, between, call, cours, crew, fac, firm, i'm, leadership, own, question, research,
    strategy, two, usual
  -5: annual, becom, choos, demand, had, involv, it, nam, new, next, or, public, python, shar, ther, wer,
    will
  -6: affect, apply, assistant, best, biggest, company's, early, number, on, project, set, sustainability,
    think, university, want, way, work
  -7: after, company, education, expect, i, its, much, newcomer, normally, offic, peopl, position, read,
    start, still, would
  -8: again, befor, cover, did, employer, enough, first, hardest, into, long, paralegal, part, sinc, summer,
    tak, who
  -9: don, growth, hard, licens, portfolio, school, small, tim, titl, touch, worth, you'd
  -10: capital, chang, communication, decid, differently, grow, hav, interview, let, my, one, person, skill,
    the, to, together, train, usually
  -11: ask, field, hour, how, off, organization, somebody, week
  -12: at, giv, go, them, typical, well
  -13: career, com, common, day, help, industry, lik, most, practic, product, rol, they
  -14: her, often, salary, sit, through, when, with
  -15: from, team
  -16: degre, get, hir, job, over, year
  -17: in
  -18: good
  -19: thi
  -20: that
  -21: about, out
  -25: look
  -28: you
  -35: your
`),
  neighbours: weights(`
  27: what is
  23: writ a
  21: stand for, ther in, why do
  19: the sam
  18: for my, you writ
  17: what's a, you defin
  16: differenc between, to know
  15: ^ can, how does, what does
  14: is a, languag should, what a are, work in
  13: a nonprofit, hav to, someon who, what tool
  12: ^ should, a bank, could you, me what, program languag, what do
  11: ^ when, and what's, do it, does a, has never, in general, sam as, who has, your opinion
  10: ^ for, a balanc company new, cod and, i've never, in the, of a it, to me, up in
  9: a credit debit polic, an offic, how many, i mak, list the, peopl use, softwar do, tell me, the right,
    to a, which program, you list
  8: company pay, count as, explain how, for me, how would, learn first, or a, the step, which one, would
    you
  7: ^ wher, are the, beginner learn, do i, going to, how do, in an, job of, pleas explain, real estat, so
    what, use of, with the
  6: ^ explain, a lawyer, me how, of an, what's the
  5: know what, wonder what
  4: ^ i what's, at company, explain what, physical therapist, when you
  -4: a degre, are you, becom a, part of, tak to, the company's work, to be, wher does
  -5: a newcomer, about a, did you, how is, is company, the city, who is
  -6: a licens, hav a, is it, job titl, pleas tell, work for, your bank
  -7: in practic, plan for, to the, what you
  -8: a paralegal, for someon, is your, what would
  -9: a small, differently from, do differently, does the, for electrician, of the
  -10: a good, do between, does your, i know, is being
  -11: ^ what, how much, on the
  -12: mean for in to
  -14: and what
  -16: do you
  -17: ^ is
  -18: is the
`),
}

export const strategic = {
  before: -32,
  words: weights(`
  32: will
  31: strategy
  28: market
  27: budget
  24: division, its
  23: investor, plan
  22: merger
  21: the
  20: company's, think
  18: capital, dividend, growth
  17: against, company, going, priority
  16: board, brand, buy, shareholder, term
  15: leadership
  14: country, debt, executiv, invest, next, restructur, revenu, tarif, trust
  13: endowment, policy, promis, result, risk
  12: acquir, corporat, cost, decid, group's, pressur, pric, production, sell, should, smaller
  11: beat, biotech, cut, hedg, out, return, see, set, which
  10: bank, busines, expand, firm's, larger, portfolio, public
  9: chief, fund, lost, replac, shar, stock, target
  8: 2030, acquisition, agency, branch, exit, expect, fell, firm, must, reserv, respond, university, why
  7: aim, could, director, factory, long, los, stag
  6: clos, competitor, estat, hospital, hotel, intend, pull, want
  5: as, becom, location, organization, year
  4: mean, offic, with
  -4: an, apply, association, begin, beginner, decision, don, early, her, industry, interest, involv, keep,
    licens, much, often, orchestra, question, read, small, study, summer, worth
  -5: about, again, befor, complet, did, does, employer, engineer, exam, good, interview, meeting, person,
    present, sam, them, useful, usually, week, wer, when, word
  -6: cours, degre, do, giv, grow, had, hard, hardest, matter, still, they, toward, two, up
  -7: ask, call, education, get, it, thing
  -8: after, at, day, first, nam, sinc, start, statistic, support, ther
  -9: chang, hir, hour, me, most, part, physical, professional, rol, sit, team, tim, train
  -10: best, i'm, in, tak, who
  -11: career, help, learn, or
  -12: hav, lik, one, someon, that, way, your
  -13: field
  -14: a, from, skill
  -15: my
  -16: demand
  -17: you
  -19: i, job, work
  -21: peopl
`),
  neighbours: weights(`
  20: the board
  16: are you, plan for to, your organization
  15: long term
  14: about a
  13: is your, out of, will the, your company
  12: is company, should the, the chain, think about, you expect
  11: ^ wher, mean to, see the, the com, what return, why did, your company's
  10: company decid, expand into, market shar
  9: ^ when, decid which, going to, me what, replac the, the company's director executiv firm, will your
  8: ^ can, at thi, by a, could you, does the, respond to, the market, what is, you cut
  7: ^ why, aim for, how will, the new, to clos, who would, would the
  6: for in, growth strategy, intend to, your firm
  5: a company, do you, how is, me how, which country
  4: about company, at the, to a, what's the
  -4: ^ hav i what your, for physical, how does, last year, mov to, much of, of a, physical therapist, to
    its study, what do, when you, why do, year did, your work
  -5: ^ did does, company pay, how do, is it the, the sam, to school, what you
  -6: about the, how long, the first, to the, what mak, who are
  -7: of the, on the, the organization, with the
  -8: part of, should i, your team
  -9: did you, the field, you choos
  -10: in your, the job
  -12: at company, you think
`),
}

export const lookedUp = {
  before: -23,
  words: weights(`
  28: python
  27: airport
  24: cost
  23: university
  21: annual
  19: list, many
  18: company, country
  17: stor
  16: fast, minimum, open
  15: airlin, complet, law, stat, study
  14: averag, bank, chemistry, employment, exam, fly, present, sell, serv, sunday, tuition
  13: assistant, becom, does, factory, hav, lawyer, location, nam, pric, revenu
  12: agency, commercial, gam, offer, semester, statistic, stock, vet, who's
  11: belong, branch, history, hotel, newspaper, offic, own, requirement
  10: age, dat, hospital, orchestra, our, requir, research, start, too, was
  9: car, ceo, cours, only, specializ, statement, ticket
  8: academy, besid, company's, fund, need, number, ohio, polic, school, tell, theatr, toronto, which
  7: air, call, family, flight, headquarter, is, licens, mission, stand
  6: director, electrician, estat, goes, much, physical, pleas, salary, titl, what's
  5: languag, pilot, real, subject, ther, train
  4: brand, the, your
  -4: cut, dividend, don, excel, expand, my, off, opinion, risk, sam, somebody, someth, term, when, writ,
    year
  -5: being, buy, com, common, do, going, into, me, next, portfolio, so, tak, them
  -6: affect, all, beginner, budget, count, demand, in, mention, one, person, plan, priority, station,
    through
  -7: against, day, differenc, engineer, fac, fre, just, matter, or, part, professional, schedul, stay,
    they, usual, you'd
  -8: been, between, cover, different, food, her, i'm, question, six, someon, still, story, thing, typical
  -9: apply, best, biggest, hard, how, i've, interest, keep, learn, normally, read, retail, rout, support,
    tim, useful, usually
  -10: again, as, association, choos, crew, help, involv, mostly, project, small, strategy, two, week, well,
    wer, why, will
  -11: a, begin, busines, expect, giv, hardest, it, meeting, right, set, sinc, thi
  -12: befor, decid, first, had, industry, skill, want, worth
  -13: at, decision, education, market, peopl, position, sit, that, think
  -14: an, career, chang, employer, good, interview, mean, over, summer, to, toward, up, way, work
  -15: about, after, and, body, job, new
  -16: hir, see, would
  -17: rol, you
  -18: with
  -19: most, use
  -20: lik, should, team
  -21: from
  -22: field
`),
  neighbours: weights(`
  30: how many
  29: much is
  24: get a, work in
  23: do i
  21: peopl work
  20: ^ when, what tim
  19: be to, who found
  18: ^ who, about company, is your, your company's
  16: be a, for physical, hav offic
  15: ^ for, i get, is the, open hour, your firm
  14: ^ wher, last year, often does, or only, what languag, you serv
  13: ^ do, and when, any other, hav a, how old, know what, specializ in, the city, thi one, you need, your
    agency company
  12: ^ who's, com out, data analyst, goes to, me the, museum open, open on, the department, thi stat, when
    was, you go mak open, your hospital
  11: agency offer, averag salary, belong to, do you, hav to, how larg, many peopl, physical therapist,
    salary of, the newspaper, tim is, to be, you belong
  10: ^ could, a cpa, are your, chang its, go to, has your, how much, it chang, know the, organization and,
    product does, the first, to its know, was that, what product, wher are did, you study, your bank
  9: and in, are requir, becom a, cours are, explain what, is it, job titl, lik what, mission statement, mov
    to, polic academy, requirement for, revenu last, so what, tell me, the nurs polic, ther a, to study,
    what's the, who are, year did
  8: ^ what's which, at the your, company go, degre do, for electrician, how long, in toronto, is a, long
    does, many year, stand for, tak to, to becom, which country, wonder what, work for, you writ
  7: company hav, could you, in our, of the, our stat, pleas tell, to your, what degre does, wher is, your
    ceo
  6: ^ pleas, family own, long is, real estat, the step, was the, who is
  5: a lawyer, how often, list the, on the, you list
  4: are the, for my, the board
  -4: ^ is, did you, for me, the job sam, what is tool, you think, your opinion organization
  -5: a good, decid which, does a, i know, out of, should i, what would, with the, you expect
  -6: ^ your, mean in, would you, your station
  -7: get up, growth strategy, hav you, how is, so many, the usual, what mak
  -8: ^ did does, and what, how did, the outlook, you work
  -9: ^ hav i i've why, a licens student, me how, the field, tim do, what's a, what did you, which of, your
    team
  -10: a degre, about the, company pay, hav on, in your, the company's, to school, you do, your own
  -11: at company, much of, the work, wher does, your work
  -12: what the, your department
  -16: part of
  -17: when you
  -19: on your
  -20: how does
`),
}
