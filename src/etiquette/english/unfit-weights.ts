import { weights } from './weights.ts'

/**
 * What each word of a question, without its ending, is worth, in tenths of the natural logarithm of the odds: 10 makes it 2.7 times as likely. Written by
 * `eval/weigh/weigh.ts` from the labelled rows in `eval/seen`, the bank and the rules' examples. Change the rows and weigh again, never a figure here.
 */

/** "^" stands before the first word. */
export const basic = {
  before: -18,
  words: weights(`
  27: body
  26: defin, stand
  25: mean
  23: four
  21: lawyer
  20: copy, explain
  19: is
  18: doctor, insuranc, sam, writ
  17: credit, pilot, purpos, use
  16: alway, clean, excel, never, stock
  15: count, market, red, word
  14: air, curator, only, possibl, what's
  13: civil, plan
  12: differenc, fashion, general, pleas, tabl
  11: accountant, all, basic, engineer, retail, roi, ship, ux
  10: do, food, heard, hous, opinion, simpl, someth
  9: complet, contract, cybersecurity, fil, languag, lend, nonprofit, our, story
  8: back, begin, beginner, buy, debit, just, me, mortgag, need, polic, right, so, what
  7: allow, does, estat, letter, list, many, must, real, teacher
  6: could, different, study
  5: an, carry, group, thing, up
  4: a, and, going, main, measur, social
  3: bank, brand, busines, ceo, hotel, mostly, revenu, sell, softwar, tell, term, vet, which
  2: are, chain, investment, kind
  1: cost, hedg, i've, law, thre, why
  -1: acquisition, age, airlin, biotech, branch, commercial, competitor, corporat, cut, dat, director,
    employment, expand, fast, firm's, fiv, flight, group's, i'd, interest, investor, learn, location, los,
    master's, meeting, member, minimum, newspaper, open, player, production, promis, risk, see, shareholder,
    should, six, smaller, statement, surviv, target, too
  -2: against, as, be, board, car, decision, exam, exit, family, fly, fund, hospital, mission, orchestra,
    pric, replac, report, requir, someon, stat, statistic, stay, support, ten, toward, view, way, wher
  -3: advic, agency, application, association, averag, clos, country, cours, demand, department, firm, gam,
    history, i'm, if, it, join, keep, leadership, offer, professional, return, rout, saw, say, ticket,
    useful, was
  -4: becom, between, budget, call, city, crew, mak, of, own, question, research, shar, specializ, usual,
    wer, will, work
  -5: annual, apply, choos, had, i, involv, nam, new, next, normally, number, offic, or, strategy, think,
    turn, two, would
  -6: applicant, assistant, best, company, company's, earn, employer, expect, for, graduat, interview, its,
    pick, position, public, python, set, ther, university, want
  -7: after, biggest, candidat, capital, first, grow, important, on, peopl, project, rais, summer, their,
    who
  -8: again, befor, communication, education, growth, hardest, long, much, paralegal, part, school, small,
    still, tak, touch, usually
  -9: cover, decid, did, differently, don, giv, hard, hav, hour, how, into, organization, portfolio, read,
    sinc, skill, somebody, start, technical, they, tim, train
  -10: field, her, let, licens, my, off, one, person, the, them, titl, together, typical, you'd
  -11: ask, chang, go, rol, week, well, worth
  -12: at, com, common, industry, most, often, salary, to
  -13: day, help, sit, when
  -14: degre, job, product, team, thi, through, year
  -15: career, from, get, out, over, practic, with
  -16: hir
  -17: good
  -18: in, lik
  -20: about
  -22: look
  -23: that
  -25: you
  -28: your
`),
  neighbours: weights(`
  25: what is
  23: stand for, why do
  22: you writ
  21: writ a
  20: for my
  19: ther in
  18: the sam
  17: to know, what's a, you defin
  16: differenc between
  15: ^ can, how does, what a
  14: ^ when, a nonprofit, hav to, languag should
  13: in general, is a, someon who, what does, work in
  12: has never, me what, to me, what do, who has
  11: ^ for, ^ should, a bank, a new, an offic, does a, i've never, of a, peopl use, program languag,
    softwar do, the basic, what are
  10: and what's, cod and, could you, do it, of it, sam as, up in, your opinion
  9: ^ wher, a balanc, a polic, how many, i mak, in the, list the, the right, to a, which one, which
    program, you list
  8: a company, a credit, a debit, beginner learn, do i, for me, how do, learn first, lesson plan, plan and,
    real estat, so what, the step, what tool, what's the
  7: allow to, company pay, going to, how would, or a, so could, the main
  6: ^ what's, an electrician, do that, nurs do, tell me, why does, you tell
  5: ^ i, know what
  4: ^ are, ^ do, a social, are the, explain what, i'd lik, me how, physical therapist, social worker, start
    with, the thre, when you, would you
  3: ^ does, does an
  2: ^ i've, ^ pleas, ^ why, are ther, kind of, to do
  1: at company, it the, me the, ther a, what the
  -1: ^ how, about company, are requir, as you, be a, com out, cours are, did the, family own, go to, hav
    you, how did, in your, join the, long does, many peopl, many year, market shar, mission statement, much
    of, open hour, peopl work, player in, set the, the board, the minimum, the new, the newspaper, the next,
    the nurs, think about, to becom, to get, to join, to school, was wonder, wher did, wher is, why did,
    will the, you need, your agency, your company, your firm, your work
  -2: ^ hav, are your, at the, averag salary, company decid, decid which, go through, hav on, know the, long
    term, of your, salary of, specializ in, start up, ten year, the firm, to study, to your, what did, what
    your, which of, who are, you do, you handl, you see, your company's, your department, your own, your
    start
  -3: a student, about the, at your, becom a, for a, get a, i get, much is, plan to, the field, the first,
    the market, tim is, to be, you choos, you think, your clinic, your team
  -4: ^ who, a degre, for the, how long, is company, part of, plan for, pleas tell, the alumni, the city,
    the company's, the work, thes day
  -5: ^ if, about a, as a, can i, is ther, wher does
  -6: ^ what, are you, did you, does company, for electrician, job titl, who is
  -7: do peopl, does it, hav a, how is, what would, what you, your bank
  -8: a paralegal, a small, do between
  -9: differently from, do differently, how you, i know, is being
  -10: does the, is your, of the, on the
  -11: a good, is it, mean for, mean in
  -12: how much
  -13: does your
  -14: mean to
  -15: ^ is
  -16: and what
  -17: do you
  -18: is the
`),
}

export const strategic = {
  before: -25,
  words: weights(`
  29: strategy, will
  28: budget, market
  27: division
  23: investor
  22: merger, plan
  21: its
  20: company's, think
  19: dividend
  18: buy, capital, priority, revenu
  17: company, growth, shareholder, term
  16: against, board, executiv, policy, the
  15: country, going, leadership, restructur, risk
  14: cut, trust
  13: corporat, group's, invest, should, smaller, tarif
  12: debt, endowment, production, result, sell, shar
  11: acquir, cost, decid, firm's, fund, hedg, pric, promis, return
  10: beat, biotech, chain, exit, expect, larger, next, pressur, stock
  9: busines, expand, firm, lost, public, replac
  8: 2030, acquisition, bank, branch, brand, factory, investment, los, must, out, reserv, respond, set,
    target, thre, university
  7: agency, clos, director, estat, group, intend, see, surviv, which
  6: competitor, long, main, want, why
  5: becom, could, hotel
  4: hospital, if, location, portfolio
  3: airlin, gam, mean, organization, practic, use, wher, with, year
  2: ceo, choos, for, new, offic, over, rais, real, ten
  1: city, explain, off, opinion, pleas, stat, through, to, would
  -1: academy, accountant, age, air, airport, allow, alway, are, back, belong, car, clean, communication,
    count, crew, dat, doctor, electrician, employment, fast, flight, fly, four, insuranc, is, languag,
    letter, master's, measur, minimum, mission, number, only, pilot, product, purpos, python, right,
    semester, softwar, specializ, statement, stor, sunday, thi, together, too, tuition, vet
  -2: all, averag, biggest, carry, civil, cover, earn, excel, family, fil, food, general, just, kind,
    lawyer, much, need, nonprofit, normally, pick, polic, requir, research, rout, saw, serv, someth, story,
    teacher, titl, touch, typical, was, who's
  -3: advic, applicant, association, com, common, differenc, different, don, go, important, join, list,
    look, meeting, mostly, open, orchestra, question, salary, school, servic, six, so, somebody, stay,
    their, useful, usual, well, worth, you'd
  -4: application, apply, be, befor, between, candidat, curator, decision, her, i've, industry, interest,
    involv, keep, know, mak, many, own, person, report, sam, small, technical, they, week, writ
  -5: an, beginner, department, did, does, employer, exam, fiv, giv, good, interview, member, of, often,
    present, program, read, say, still, study, summer, them, up, usually, wer
  -6: about, again, ask, begin, complet, engineer, grow, had, hard, hardest, i'd, it, licens, other, two,
    when
  -7: after, at, cours, cultur, day, degre, do, get, graduat, statistic, ther, thing, toward, turn
  -8: call, education, first, nam, start, tim, who, word
  -9: in, most, professional, rol, sinc, sit, support, train, view
  -10: best, chang, hir, hour, learn, me, part, tak, team
  -11: demand, i'm, lik, one, or
  -12: career, hav, help, skill, that, way, your
  -13: a, field, someon
  -14: from, my
  -17: you
  -18: i, job
  -19: work
  -20: peopl
`),
  neighbours: weights(`
  19: the board
  18: out of
  16: are you, plan for, plan to, your organization
  15: will the
  14: your company
  13: about a, long term, market shar, should the
  12: is company, think about, what return, why did, you expect
  11: company decid, is your, the company's, will your, your company's
  10: decid which, mean to, the bank, the chain
  9: does the, expand into, how will, me what, replac the, see the, the director, the firm, to do
  8: ^ when, going to, respond to, set the, the com, the market, would the, you handl, you see
  7: as you, could you, intend to, strategy for, the executiv, the portfolio, to clos, what is, which brand
  6: ^ as, the new, your firm
  5: ^ why, a company, in ten, so could, which country
  4: ^ wher, about company, do you, for the, go public, how did, how is, how would, me how, to a, was
    wonder, which of
  3: ^ can, ther a, what the, what's the, you tell
  2: ^ should, ^ what's, did the, know what, pleas tell, real estat, tell me, ten year, the next
  1: ^ pleas, are ther, at the, the city, wher is, your opinion
  -1: a degre, allow to, an electrician, and when, application deadlin, are requir, are your, be a, belong
    to, can i, chang its, cod and, company go, deadlin for, does a, family own, for electrician, for me, go
    to, hav you, how many, i know, is a, is being, job titl, join the, know the, long does, long is, mean
    for, mission statement, offic in, often does, open on, polic academy, sam as, start with, the alumni,
    the minimum, the thre, to know, to me, to your, up in, what a, what does, what tim, what would, what's
    a, wher are, wher does, which one, who found, who is, work in, you belong, you mak, you need, your
    clinic, your department, your work
  -2: ^ which, ^ who's, a new, a student, becom a, com out, do peopl, does your, has your, hav a, hav to,
    how does, how larg, how much, i saw, in general, in the, is ther, it chang, kind of, last year, of a, of
    it, the department, the nurs, the polic, the right, to be, to becom, to get, what are, what did, when
    was, why do, you do, you go
  -3: ^ do, a good, a small, does it, explain what, is the, mean in, much of, of the, the work, year did,
    your own
  -4: ^ i, ^ i've, about the, at your, how do, mov to, of your, the sam, to its, to study, what you, when
    you, who are
  -5: ^ hav, ^ if, ^ what, for a, for physical, is it, part of, the first, the main, to school, what do
  -6: ^ how, company pay, does company, how long, physical therapist
  -7: ^ are, ^ does
  -8: on the, the field, your team
  -9: did you, should i, you choos, you think
  -10: in your, the job
  -11: at company
`),
}

export const lookedUp = {
  before: -22,
  words: weights(`
  28: airport
  27: python
  24: university
  22: cost
  19: annual
  18: many
  17: country, exam, fast, stor, study
  16: company, complet, lawyer
  15: averag, fly, law, open, our, sell, semester, stat
  14: airlin, bank, chemistry, employment, location, revenu, serv, statistic, sunday
  13: becom, present, who's
  12: agency, belong, commercial, gam, hav, hotel, nam, offer, own, requirement, tuition, was
  11: assistant, branch, ceo, dat, does, factory, hospital, list, stock, vet
  10: cours, newspaper, number, offic, pric, specializ, statement, too
  9: car, company's, flight, minimum, only, orchestra, research, start
  8: fund, history, mission, ohio, polic, requir, saw, school, ticket, which
  7: academy, air, application, call, earn, electrician, master's, salary, stand, tell, toronto, train
  6: age, bed, cpa, family, languag, licens, member, program, titl
  5: city, estat, is, join, know, much, need, pleas, real, what's, wher
  4: brand, department, director, explain, firm, report, servic
  3: often, pilot, the, what
  2: competitor, firm's, practic, public
  1: accountant, could, doctor, executiv, go, hour, paralegal, product, ship, softwar, ther, your
  -1: alway, ask, communication, contract, corporat, cultur, cybersecurity, degre, differently, exit, fil,
    for, group's, growth, hous, i'd, investor, larger, leadership, lost, merger, mortgag, organization, out,
    pressur, promis, purpos, return, roi, say, shareholder, social, tabl, tak, who, year
  -2: acquir, biotech, board, capital, chain, clean, curator, defin, division, general, get, important,
    measur, must, never, nonprofit, of, on, surviv, touch, trust
  -3: are, be, civil, dividend, insuranc, investment, its, let, letter, los, opinion, policy, replac, shar,
    ten, together, writ
  -4: applicant, budget, cut, do, don, excel, expand, going, group, my, next, off, one, other, portfolio,
    risk, sam, somebody, someth, teacher, term
  -5: against, all, back, buy, candidat, common, her, i, into, main, me, professional, so, their, when
  -6: advic, beginner, com, count, cover, demand, how, in, kind, person, plan, player, priority, retail,
    story, technical, them, through, word, you'd
  -7: differenc, graduat, just, or, part, project, someon, still, thing, useful, view
  -8: between, carry, day, engineer, fiv, food, i'm, i've, it, look, normally, pick, question, read, stay,
    turn, typical
  -9: best, busines, choos, different, expect, interest, keep, mostly, right, rout, support, they, usual,
    usually, well, why
  -10: again, as, association, befor, begin, biggest, giv, hard, hardest, learn, market, sinc, six, skill,
    thi, tim, week, wer
  -11: a, apply, crew, help, involv, set, small, strategy, two, want, will
  -12: at, decid, decision, education, first, had, industry, interview, meeting, over, position
  -13: an, employer, mean, peopl, see, sit, summer, think, work
  -14: about, and, career, chang, good, job, that, to, way, worth
  -15: after, body, up, you
  -16: hir, rol, toward, would
  -17: new
  -18: should, use, with
  -19: from, lik, most
  -20: team
  -21: field
`),
  neighbours: weights(`
  29: much is
  26: how many
  25: do i
  24: get a, peopl work
  22: who found, work in
  20: what tim
  18: about company, be a, for physical, is your, your company's
  17: ^ who
  16: ^ when, be to, physical therapist, when was
  15: i get, last year, often does, open hour, what languag, your firm
  14: and when, any other, goes to, salary of, thi one, to be, you mak, you serv, your company
  13: ^ do, ^ for, ^ who's, are your, hav offic, or only, specializ in, wher did, your agency
  12: ^ wher, belong to, com out, hav a, is the, many peopl, me the, open on, you belong, you go, you need
  11: becom a, chang its, has your, how larg, it chang, many year, museum open, tim is, wher are, who are,
    your bank
  10: averag salary, degre do, explain what, go to, know the, mission statement, organization and,
    requirement for, so what, the newspaper, ther a, to its, was that, was wonder, you open, your hospital
  9: ^ could, agency offer, are requir, at the, cours are, hav to, how much, job titl, join the, stand for,
    tell me, the city, the first, thes day, thi stat, to know, to study, to your, wher is, which country,
    year did
  8: ^ what's, company go, company hav, data analyst, for electrician, i saw, is a, it the, know what, list
    the, long is, mov to, polic academy, product does, the alumni, the department, the nurs, the thre, to
    becom, to get, to join, what product, what's the, who is, you list
  7: ^ which, a cpa, application deadlin, are the, are ther, at your, deadlin for, do you, family own, go
    public, how long, in toronto, long does, of the, offic in, pleas tell, the polic, you writ, your clinic
  6: ^ pleas, but didn't, can i, hour of, i'd lik, many bed, real estat, the minimum, what does
  5: could you, did the, does company, is it, start up, the step, what your, which brand, your start
  4: does the, for a, for the, in the, of your, on the
  3: ^ are, does your, for my, the firm, what are, you tell
  2: ^ can, a polic, the board
  1: an offic, is ther
  -1: ^ should, a bank, a paralegal, a small, a social, an electrician, as you, differenc between, do
    between, do differently, how will, how would, i mak, in ten, mean to, nurs do, should the, so could,
    social worker, the right, think about, to a, to me, up in, what return, why do, will your, you choos,
    you defin
  -2: ^ how, ^ what, a new, about a, does an, how do, in general, is being, is company, mean for, plan for,
    set the, someon who, the com, to do, what a, who has, why did, will the, you handl
  -3: ^ is, do peopl, expand into, for me, long term, me what, of a, or a, plan to, program languag, ten
    year, the director, the job, the new, the sam, what do, what is, which program, your opinion
  -4: does a, does it, i know, out of, should i, the next, what tool, you expect, you think, your
    organization
  -5: a good, as a, decid which, did you, the main
  -6: and what, how you, kind of, mean in, player in, what would, you see
  -7: go through, what's a, would you
  -8: ^ i've, ^ if, ^ why, a student, how did, how is, me how, the field, what did
  -9: ^ does, ^ hav, in your, what you, which of, your team
  -10: a degre, about the, company pay, hav on, the company's, tim do, to school, you do, your own
  -11: ^ i, at company, hav you, much of, the work, what the, wher does, your work
  -13: your department
  -14: part of, when you
  -17: on your
  -20: how does
`),
}
