import { weights } from './weights.ts'

/**
 * What each word of a question, without its ending, is worth, in tenths of the natural logarithm of the odds: 10 makes it 2.7 times as likely. Written by
 * `eval/weigh/weigh.ts` from the labelled rows in `eval/seen`. Change the rows and weigh again, never a figure here.
 */

/** "^" stands before the first word. */
export const basic = {
  before: -17,
  words: weights(`
  28: body
  26: defin, stand
  25: excel, four, mean
  22: possibl
  20: lawyer
  19: insuranc, is, pilot, writ
  18: credit, doctor, explain, purpos, sam
  17: alway, clean, word
  16: stock, use
  15: air, market
  14: begin, count, curator, never, only, plan, tabl
  13: opinion, roi, what's
  12: civil, general, ship, story
  11: accountant, engineer, hous, pleas, retail, someth
  10: all, contract, differenc, food, heard, lend, nonprofit, our, polic, right, simpl, so
  9: beginner, cod, criminal, do, me, ux
  8: back, complet, cybersecurity, debit, different, letter, list, mortgag, step, what
  7: allow, buy, estat, hop, many, measur, must, need, pag, real, study, treat
  6: a, an, chain, does, just, languag, teacher
  5: could, going, group, social, softwar, up, vet
  4: and, bank, ceo, mostly, sell, thing, which
  3: busines, carry, main, mor, revenu, someon, tell, term
  2: are, hotel, investment, kind, librarian, physical
  1: brand, cost, hedg, other
  -1: acquisition, age, agency, airlin, biotech, branch, competitor, corporat, cut, debt, director,
    division, exit, expand, fast, fell, firm's, group's, headquarter, investor, location, los, master's,
    member, minimum, production, promis, risk, see, shareholder, six, smaller, statement, statistic,
    subject, surviv, target, too, view, way, whil, within
  -2: be, board, commercial, dat, decision, demand, earn, els, employment, exam, goal, hospital, larg, mak,
    mission, offer, open, orchestra, pric, replac, requir, saw, say
  -3: against, association, car, clos, country, cours, department, didn't, firm, fly, fund, interest, keep,
    own, research, return, should, stat, support, think, toward, useful
  -4: after, application, averag, by, employer, fre, futur, i, join, leadership, mad, not, shar, specializ,
    staf, stay, ticket, work
  -5: becom, best, biggest, budget, call, choos, crew, gam, it, nam, next, number, offic, peopl, project,
    public, question, recruit, strategy, thes, tim, two, will
  -6: annual, behind, between, company, ever, expect, far, first, for, had, involv, new, of, or, ther, want,
    wer, would
  -7: capital, communication, company's, conferenc, happen, important, interview, leav, my, skill, summer,
    turn, typical, was
  -8: again, being, every, grow, hard, her, its, part, pick, read, realistic, sal, school, set, shy,
    somebody, start, their, they, university, who
  -9: assistant, befor, cover, education, field, growth, hardest, hav, how, long, much, no, now, paralegal,
    portfolio, small, tak, titl, train, you'd
  -10: career, did, don, farm, giv, hour, on, salary, sinc, still, the, touch, usually, worth
  -11: at, chang, com, decid, enough, into, person, position
  -12: ask, differently, industry, let, licens, most, off, one, to, together
  -13: day, go, often, sit, them, thi, week, well, when, year
  -14: degre, rol, through, with
  -15: help, product
  -16: hir, job, practic, team
  -17: get, in, lik, out, over
  -18: from
  -19: good
  -20: about
  -23: that
  -26: look, you
  -30: your
`),
  neighbours: weights(`
  26: why do
  25: what is
  24: you writ
  23: stand for
  21: for my
  19: ther in, writ a, you defin
  18: how does, the sam
  17: to know, what's a
  16: differenc between
  15: what a
  14: ^ can, ^ when, a nonprofit, in general, what do
  13: an offic, hav to, in an, is a, languag should, to me, your opinion
  12: do it, learn first, me what, of it, sam as, someon who, what does, who has, work in
  11: ^ should, a bank, a new, has never, of a, thing as, what are
  10: ^ for, a polic, beginner learn, could you, how do, i've never, program languag, the right, up in
  9: a balanc, and what's, going to, how many, so what, the step, what tool, what's the, which one
  8: ^ i've, a credit, a debit, a lawyer, do i, does a, for me, is brand, lesson plan, real estat, start
    with, to start, use of, which program
  7: ^ do, ^ wher, a company, allow to, company pay, in one, in the, nurs do, or a, pleas explain, tell me,
    the main, why does, you tell
  6: ^ what's, an architect, do that, how would, i'd lik, the company, to a, would you, you explain
  5: ^ i, a social, an electrician, i was, social worker
  4: ^ are, can you, does an, me how, physical therapist, when you
  3: are the, are ther, at company, explain what, know what, to do
  2: ^ does, ^ which, ^ why, by a, i find, it the, kind of, me the
  1: ^ how, and when
  -1: ^ hav, ^ to, are requir, as you, be in, com out, cours are, did the, for new, go to, hav you, how did,
    how your, in our, in your, join the, mission statement, much of, open hour, our stat, requir for, set
    the, the com, the job, the minimum, the new, the next, the nurs, think about, tim is, to study, was
    wonder, what skill, what the, what will, wher are, wher did, wher is, why did, will the, you need, you
    see, your agency, your company, your organization, your work
  -2: are your, at the, averag salary, be a, company decid, i get, know the, long term, market shar, of
    your, peopl work, plan to, public and, specializ in, tak to, the board, the firm, to get, what mad,
    which of, who are, you do, you study, you think, your company's, your own
  -3: ^ did, ^ tell, ^ what, a degre, a student, decid which, do your, much is, need a, on your, part of,
    salary of, the market, to your, what did, what your, you choos, you handl, your department, your start,
    your team
  -4: ^ who, a day, about a, and which, at your, becom a, for a, for the, get a, pleas tell, the first, thes
    day, to be, wher does
  -5: about the, do peopl, does it, for electrician, how long, is company, job titl, plan for, that you, the
    best, the city, the company's, what mak, your clinic
  -6: did you, hav a, is ther, it mean, me about, the work
  -7: ^ if, are you, as a, for somebody, is being, somebody in, what happen, what you, your bank
  -8: does company, how is, of the, thi field, what would
  -9: a paralegal, a small, how you
  -10: to the
  -11: do between, does the, i know, on the
  -12: a good, do differently, is your, mean in
  -13: how much, is it, mean for
  -14: and what
  -15: does your, mean to
  -18: do you, is the
  -19: ^ is
`),
}

export const strategic = {
  before: -24,
  words: weights(`
  29: strategy
  27: market, will
  25: budget, think
  24: division
  23: merger
  22: plan
  21: company's, growth, investor
  20: capital, its
  19: dividend
  17: buy, policy, priority, shareholder, term
  16: against, board, company, going, restructur, risk, the
  15: country, leadership, revenu
  14: executiv, group's, next, tarif, trust
  13: corporat, debt, production, sell
  12: acquir, cost, endowment, firm's, invest, out, pric, promis, result, return, shar, should, smaller
  11: biotech, cut, expect, fund, hedg, pressur
  10: chain, chief, decid, firm, larger, must, respond
  9: brand, exit, expand, factory, lost, replac, set, surviv
  8: 2030, beat, competitor, director, fell, intend, investment, los, public, see, stock, target
  7: acquisition, agency, branch, busines, clos, estat, group, persuad, reserv, university
  6: bank, hospital, portfolio, which
  5: becom, hotel, long, want, why
  4: main, mor, over, would, year
  3: airlin, and, behind, choos, for, gam, hop, location, mean, sal, use, with
  2: could, if, off, practic, stat, thi
  1: ceo, farm, headquarter, insuranc, new, offer, offic, opinion, real, tell, through, to, what's
  -1: academy, air, alumni, alway, back, belong, by, car, cod, communication, dat, doctor, employment,
    every, fast, fly, four, general, how, is, let, master's, mission, no, nonprofit, not, pag, paralegal,
    pick, pilot, position, product, purpos, realistic, requirement, research, softwar, specializ, stand,
    statement, study, sunday, titl, together, too, touch, tuition, vet, you'd
  -2: age, begin, being, biggest, com, count, cover, crew, earn, food, goal, her, industry, into, kind,
    languag, larg, librarian, look, meeting, minimum, number, on, open, polic, requir, semester, someth,
    station, step, stor, subject, support, teacher, they, well, what, whil, who's, within, worth
  -3: all, association, averag, carry, civil, differenc, different, els, enough, excel, go, important, just,
    lawyer, mad, need, often, question, salary, saw, school, six, so, somebody, stay, story, their, typical,
    writ
  -4: be, curator, decision, does, giv, happen, interest, interview, involv, join, keep, mak, mostly, much,
    orchestra, person, recruit, sam, useful, week, wer
  -5: about, an, application, befor, beginner, between, conferenc, degre, department, did, don, employer,
    engineer, ever, exam, leav, list, many, member, nam, other, own, present, program, small, still, summer,
    ther, was
  -6: after, ask, complet, cours, further, had, hardest, learn, licens, part, read, say, them, two, up, when
  -7: again, call, day, far, get, good, grow, hard, in, me, of, physical, rol, staf, tim, turn, usually,
    word
  -8: demand, do, hir, it, most, reach, start, statistic, thing, treat
  -9: at, best, education, first, now, team, toward
  -10: chang, or, sit, tak, train, who
  -11: hour, sinc, way
  -12: help, one, skill, that, your
  -13: a, career, from, hav, my, someon
  -14: lik
  -16: field
  -18: job
  -19: i, you
  -20: peopl, work
`),
  neighbours: weights(`
  19: plan to
  18: the board
  17: out of, your company
  16: are you
  15: plan for, your organization
  14: market shar, should the, think about, will the
  13: company decid, long term, you expect
  12: the company's, what return, why did, your company's
  11: about a, decid which, is your, will your
  10: does the, how will, is company, mean to, respond to, the chain
  9: ^ when, expand into, going to, replac the, see the, set the, the com, the executiv, the firm, the next,
    you position, you see
  8: ^ as, by a, for new, intend to, me what, public and, the bank, the market, what will, which brand,
    would the, year and, you handl
  7: a company, as you, could you, i was, shar of, the new, to clos, to do, to sell
  6: ^ wher, company in, what is, your firm
  5: ^ can, do you, to a, which country
  4: ^ why, go public, how is, me how, thi year, what the, what's the, you explain
  3: ^ should, at the, how did, was wonder, which of, you tell
  2: did the, for the, how would, pleas tell, real estat, tell me, ther a, wher does
  1: ^ pleas, ^ what's, know what, the city, the company, your opinion
  -1: ^ is, ^ who, a bank, a day, a paralegal, a student, an electrician, and when, are ther, are your, be
    a, belong to, chang its, company go, differenc between, do peopl, for electrician, for me, for my, go
    to, how does, i get, i'd lik, in general, in one, in the, is being, is ther, job titl, join the, long
    does, long is, mean for, mission statement, of it, on your, open on, physical therapist, polic academy,
    sam as, somebody in, stand for, tak to, the minimum, thi stat, to becom, to get, to your, up in, what a,
    what tim, what would, what's a, wher are, wher is, which one, who found, work in, you belong, you need,
    you study, your clinic, your department, your hospital, your work
  -2: ^ who's, are the, becom a, can you, does a, does your, for somebody, hav a, hav to, hav you, how many,
    how you, is a, is the, it chang, kind of, know the, much of, of a, of the, offic in, often does, the
    department, the nurs, the polic, the right, what did, when was, you do, you go, you mak, your station
  -3: ^ i, ^ i've, ^ what, ^ your, a new, a small, explain what, has your, how your, i know, i saw, last
    year, mean in, the work, to know, what are, what does, what you
  -4: ^ hav, ^ if, a good, about the, at your, com out, does it, how much, me about, mov to, the sam, thi
    field, to be, to its, to school, what happen, when you, who are, year did, your own
  -5: ^ do, ^ how, ^ tell, and which, for a, how do, is it, of your, part of, the main, to the
  -6: ^ did, company pay, the first, what do, what mak, your team
  -7: how long
  -8: ^ are, be in, does company, on the, skill will, the best
  -9: ^ does, what skill, you choos, you think
  -10: did you, the job
  -11: in your
  -12: at company
`),
}

export const lookedUp = {
  before: -20,
  words: weights(`
  29: airport
  24: university
  23: cost
  21: annual
  20: study
  19: many
  18: location
  17: company, fast, statistic
  16: airlin, bank, country, lawyer, present, requirement, stor
  15: averag, complet, county, exam, semester, sunday
  14: earn, fly, law, offer, our, revenu, sell
  13: agency, becom, hav, hotel, open, own, who's
  12: belong, branch, ceo, cours, employment, factory, gam, list, stat, too, tuition, vet, was
  11: assistant, dat, hospital, minimum, nam
  10: does, headquarter, history, librarian, licens, newspaper, offic, pric, research, specializ, start,
    statement, stock, subject
  9: application, commercial, number, orchestra
  8: academy, alumni, cpa, fund, larg, only, physical, salary, school, tell, ticket, titl
  7: air, call, car, company's, further, mission, polic, program, requir, saw, stand, thes, toronto, which
  6: age, bed, didn't, is, languag, member, pleas
  5: department, director, estat, master's, much, need, practic, real, train, what's
  4: brand, competitor, firm, join, leav
  3: chief, executiv, mor, staf, step
  2: firm's, often, or, public, the, your
  1: accountant, could, explain, go, pilot, ther, what
  -1: alway, ask, chain, clos, contract, corporat, credit, criminal, cybersecurity, differently, exit, farm,
    general, get, group's, heard, her, hous, investor, leadership, lend, lost, measur, merger, mortgag,
    must, my, next, pag, possibl, pressur, promis, restructur, return, roi, shareholder, smaller, social,
    touch
  -2: are, be, by, capital, civil, clean, curator, defin, division, for, four, growth, i, if, investment,
    larger, let, letter, mak, out, product, purpos, say, shy, softwar, tabl, tak, trust, writ
  -3: acquir, biotech, cut, degre, far, grow, important, los, nonprofit, of, one, other, persuad, reach,
    shar, so, somebody, surviv, together
  -4: back, beginner, board, dividend, do, going, how, its, me, never, off, on, opinion, policy, replac,
    sam, someth, term, through, word
  -5: buy, count, cover, don, enough, excel, expand, group, mad, not, person, question, realistic, retail,
    sal, teacher, their, treat, view, you'd
  -6: against, being, com, demand, ever, in, insuranc, look, now, portfolio, risk, story
  -7: budget, els, futur, happen, kind, plan, priority, them, when
  -8: all, begin, behind, cod, differenc, engineer, every, fre, friend, goal, into, keep, learn, no, part,
    pick, project, right, someon, stay, thi, turn
  -9: biggest, carry, choos, conferenc, expect, food, it, just, main, recruit, six, station, still, support,
    they, tim, two, useful, well, whil, within
  -10: giv, hardest, involv, over, thing, typical, usually, want
  -11: association, best, busines, different, interest, meeting, mostly, peopl, week, wer
  -12: again, as, befor, between, day, help, industry, interview, market, set, skill, why
  -13: a, and, career, crew, decid, employer, first, hard, hir, read, sinc, think, will, worth
  -14: an, at, decision, mean, sit, small, strategy, summer, you
  -15: about, chang, education, good, had, position, that, way, work
  -16: job, to, up
  -17: body, rol, see, would
  -18: after, new, with
  -19: use
  -20: from, most
  -21: should
  -22: lik, team, toward
  -25: field
`),
  neighbours: weights(`
  30: much is
  28: do i
  27: work in
  25: who found
  24: how many
  22: peopl work
  21: what tim
  20: for physical, get a
  19: ^ when, be a, be to
  18: i get, is your, thi one
  17: ^ who, is the, many peopl, often does, your company's, your firm
  16: goes to, when was
  15: last year, open hour, to study, you go, your company
  14: ^ do, hav a, physical therapist, salary of, specializ in, to be, what languag, your agency
  13: ^ who's, and in, and when, are your, chang its, hav offic, know what, open on, the city, what's the,
    wher is, you mak
  12: ^ for, ^ to, ^ wher, agency offer, averag salary, belong to, com out, it chang, me the, or only, to
    get, you belong, you do, your hospital
  11: becom a, degre do, explain what, for electrician, know the, me about, museum open, tim is, wher are,
    you need, you open, you study, your bank
  10: has your, it the, job titl, join the, mission statement, mov to, so what, the newspaper, to its, to
    know, to your, who are
  9: ^ what's, ^ which, are ther, at the, can you, i find, in our, long does, of the, our stat, product
    does, tak to, tell me, the department, ther a, what product, year did
  8: a day, a lawyer, are requir, at your, company go, company hav, go to, how much, how old, long is, polic
    academy, stand for, the first, the nurs, thes day, thi stat, to becom, wher did, which country
  7: ^ could, a cpa, are the, cours are, do you, go public, hav to, i saw, i was, i'd lik, in toronto, is a,
    many year, offic in, pleas tell, requir for, the polic, was wonder, what do, what your, your clinic,
    your start
  6: ^ pleas, many bed, of your, the minimum, what does, which brand, you writ
  5: ^ can, an architect, could you, did the, does company, does the, for a, hour of, how long, need a, real
    estat, what are, you tell
  4: for the, in the, the step, to the, you explain
  3: does your, on the, the firm
  2: ^ are, ^ what, is it, the board
  1: ^ is, an offic, are you, is company
  -1: ^ how, a bank, a new, a paralegal, a small, a social, an electrician, as you, do differently, do that,
    does an, for somebody, how will, in general, is brand, mean to, nurs do, pleas explain, program languag,
    public and, see the, set the, shar of, should the, social worker, the bank, the right, think about, to
    clos, up in, what will, who has, why do, will your, you choos, you expect, you position
  -2: differenc between, expand into, how would, mean for, plan for, someon who, that you, the com, the
    next, thi field, to a, use of, which program, why did, will the, you handl
  -3: ^ should, for me, is being, it mean, long term, of a, the new, to sell, what a, you think, your
    organization
  -4: be in, do between, do peopl, does a, is ther, me what, mean in, the sam, what skill, your opinion
  -5: a good, company in, did you, does it, how do, i know, in one, plan to, what happen, what is, what tool
  -6: about a, decid which, or a, out of, to do, what mad, what would, you see
  -7: ^ if, ^ your, do your, how you, how your, kind of, the best, the job, what mak, what's a, would you
  -8: ^ i've, as a, hav any, how did, thi year, your friend
  -9: ^ did, ^ why, a student, get up, hav you, your station
  -10: ^ does, and which, hav on, how is, the company's, the main, tim do, to school, what did, wher does,
    which of, your team
  -11: ^ hav, and what, at company, in your, me how
  -12: ^ i, a degre, company pay, the work, what the, your own
  -13: much of, your work
  -14: your department
  -15: about the
  -16: part of, what you, when you
  -19: on your
  -20: how does
`),
}
