import { weights } from './weights.ts'

/**
 * What each word of a question, without its ending, is worth, in tenths of the natural logarithm of the odds: 10 makes it 2.7 times as likely. Written by
 * `eval/weigh/weigh.ts` from the labelled rows in `eval/seen`, the bank and the rules' examples. Change the rows and weigh again, never a figure here.
 */

/** "^" stands before the first word. */
export const basic = {
  before: -17,
  words: weights(`
  28: body
  26: defin, four
  25: excel, mean, stand
  22: possibl
  21: lawyer
  20: writ
  19: is, pilot
  18: doctor, explain, insuranc, purpos, sam
  17: alway, clean, credit
  16: stock, use, word
  15: air, market, never, only
  14: civil, count, curator, tabl
  13: begin, opinion, plan, roi, what's
  12: general, ship, story
  11: accountant, engineer, food, hous, polic, right, someth
  10: contract, differenc, lend, nonprofit, our, pleas, retail, simpl, so
  9: all, beginner, cod, complet, do, heard, list, me, ux
  8: back, cybersecurity, different, estat, mortgag, what
  7: allow, an, buy, debit, hop, languag, letter, many, measur, must, need, pag, real, study
  6: a, chain, does, just, teacher, vet
  5: and, could, going, group, social, softwar, up
  4: bank, main, mostly, sell, thing
  3: busines, carry, ceo, kind, revenu, someon, tell, term, which
  2: hotel, investment, librarian, mor, physical
  1: are, brand, cost, hedg, law, why
  -1: acquisition, age, agency, airlin, biotech, branch, commercial, competitor, corporat, cut, debt,
    director, division, exit, expand, fast, fell, firm's, goal, goes, group's, headquarter, if, investor,
    location, los, master's, member, minimum, open, production, program, promis, risk, see, shareholder,
    six, smaller, statement, statistic, subject, surviv, target, too, view, way, whil, within
  -2: association, be, board, dat, decision, demand, earn, els, employment, exam, fly, hospital, larg,
    learn, mak, mission, offer, pric, replac, requir, saw, say
  -3: against, car, clos, country, cours, department, didn't, firm, fund, futur, i, interest, join, keep,
    orchestra, own, research, return, should, stat, toward, useful
  -4: application, averag, becom, employer, fre, leadership, mad, not, shar, specializ, stay, think, ticket,
    work
  -5: after, annual, best, between, biggest, budget, call, choos, crew, gam, it, nam, next, number, offic,
    peopl, project, public, question, recruit, staf, strategy, thes, two, will
  -6: behind, company, expect, first, for, had, involv, new, of, or, ther, tim, turn, want, was, wer, would
  -7: company's, far, happen, important, interview, leav, my, realistic, short, skill, typical, whether
  -8: again, being, capital, communication, every, grow, its, no, now, part, pick, read, sal, school, set,
    shy, start, summer, their, they, university
  -9: assistant, befor, cover, education, growth, hard, hardest, hav, how, long, much, paralegal, portfolio,
    small, somebody, tak, titl, train, who, you'd
  -10: at, career, decid, did, don, farm, field, her, hour, into, on, salary, sinc, still, the, touch,
    usually
  -11: com, enough, giv, person, position, together
  -12: ask, chang, differently, industry, licens, most, off, one, them, to
  -13: day, go, let, often, sit, thi, week, well, worth
  -14: degre, rol, when, with, year
  -15: help, job, product, through
  -16: hir, in, out, practic, team
  -17: get, lik, over
  -18: from
  -19: good
  -20: about
  -22: that
  -26: look, you
  -29: your
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
  13: an offic, hav to, in an, is a, languag should, learn first, to me, your opinion
  12: a polic, has never, me what, of a, sam as, someon who, what does, who has, work in
  11: ^ should, a bank, a new, do it, of it, program languag, the step, what are
  10: ^ for, beginner learn, could you, i've never, thing as, up in, what's the
  9: a balanc, and what's, does a, for me, how do, how many, the right, which one
  8: ^ wher, do i, going to, in the, is brand, lesson plan, real estat, so what, what tool, which program
  7: ^ do, ^ i've, a company, a credit, a debit, allow to, company pay, in one, nurs do, or a, pleas
    explain, start with, tell me, the main, to start, use of, why does, you tell
  6: ^ i, ^ what's, do that, how would, the company, to a, you explain
  5: ^ are, a social, an electrician, i'd lik, social worker, would you
  4: are the, can you, does an, me how, physical therapist, when you
  3: ^ does, are ther, at company, explain what, kind of, know what, me the, to do
  2: ^ which, ^ why
  1: ^ how, and when, by a, it the, ther a
  -1: ^ could, ^ to, are requir, as you, be a, be in, com out, cours are, did the, for new, how did, in
    your, join the, long does, mission statement, much of, open hour, requir for, set the, the com, the
    minimum, the new, the next, the nurs, think about, to get, to its, to study, what skill, what the, what
    will, wher did, wher is, why did, will the, you expect, you need, you see, your agency, your company,
    your organization, your work
  -2: ^ hav, are your, averag salary, company decid, go to, hav you, know the, long term, market shar, of
    your, on your, peopl work, plan to, public and, specializ in, the board, the firm, tim is, what did,
    which of, who are, you do, you study, you think, your company's, your own
  -3: ^ did, ^ tell, ^ what, a degre, a student, and which, at the, decid which, i get, much is, part of,
    salary of, tak to, the market, to your, what your, you choos, you handl, your department, your start,
    your team
  -4: ^ who, a day, about a, at your, becom a, for a, for the, get a, pleas tell, the best, the first, thes
    day, to be
  -5: about the, for electrician, how long, is company, job titl, plan for, that you, the city, the
    company's, what mak, wher does, your clinic
  -6: ^ if, did you, does it, hav a, is ther, it mean, me about, the work
  -7: are you, as a, do peopl, is being, what happen, what you, your bank
  -8: does company, how is, somebody in, thi field, what would
  -9: a paralegal, a small, how you
  -10: of the, to the
  -11: do between, does the, i know, on the
  -12: a good, do differently, is your, mean in
  -13: how much, is it, mean for
  -14: and what
  -15: does your, mean to
  -18: ^ is, do you, is the
`),
}

export const strategic = {
  before: -24,
  words: weights(`
  29: strategy
  27: market, will
  25: budget
  24: division, think
  23: merger
  22: plan
  21: company's, investor
  20: growth, its
  19: capital, dividend
  17: against, policy, priority, shareholder, term
  16: board, buy, company, going, restructur, risk, the
  15: country, leadership, revenu, trust
  14: executiv, next, tarif
  13: endowment, group's, production
  12: acquir, corporat, cost, debt, invest, out, pric, promis, result, sell, should, smaller
  11: biotech, cut, expect, firm's, fund, hedg, pressur, return, shar
  10: chain, chief, decid, firm, larger, must
  9: brand, exit, expand, factory, lost, replac, respond, set, surviv
  8: 2030, acquisition, busines, competitor, director, fell, intend, investment, los, public, stock, target
  7: agency, bank, beat, clos, estat, group, persuad, reserv, see, university
  6: branch, hospital, portfolio, which
  5: becom, hotel, long, want, why
  4: for, hop, main, mor, over, would, year
  3: airlin, behind, choos, could, gam, location, mean, sal, use, with
  2: and, if, new, off, practic, stat, thi
  1: ceo, farm, headquarter, insuranc, offer, offic, opinion, real, tell, through, to, what's
  -1: academy, air, alumni, alway, back, belong, car, cod, communication, dat, doctor, every, fly, four,
    general, goes, heard, how, let, master's, mission, no, nonprofit, not, on, pag, paralegal, pick, pilot,
    product, purpos, realistic, requirement, research, softwar, specializ, stand, statement, study, sunday,
    thes, together, too, touch, tuition, vet, whether, you'd
  -2: age, association, begin, being, biggest, com, count, cover, crew, earn, food, goal, her, industry,
    into, is, kind, languag, larg, librarian, look, meeting, minimum, number, open, polic, requir, semester,
    someth, station, stor, subject, teacher, they, titl, well, what, whil, who's, within, worth
  -3: all, averag, carry, civil, differenc, different, els, enough, excel, go, important, just, lawyer, mad,
    need, often, question, recruit, salary, saw, school, short, six, so, somebody, stay, story, their,
    typical, writ
  -4: an, be, curator, decision, does, giv, happen, interview, involv, join, keep, mak, mostly, much,
    orchestra, person, sam, useful, was, week, wer
  -5: about, application, befor, beginner, between, degre, department, did, don, employer, engineer, exam,
    interest, leav, list, many, member, nam, own, present, program, small, still, summer, ther
  -6: after, complet, cours, further, good, had, hardest, in, learn, licens, of, part, read, say, them, two,
    up, when
  -7: again, ask, call, day, get, grow, hard, physical, rol, staf, tim, turn, usually, word
  -8: at, best, demand, do, far, hir, it, me, most, reach, start, statistic, team, thing
  -9: education, first, now, toward
  -10: chang, or, sit, tak, train, who
  -11: hour, sinc, way
  -12: from, help, one, skill, that
  -13: a, career, hav, my, someon, your
  -14: lik
  -16: field
  -19: i, job, you
  -20: work
  -21: peopl
`),
  neighbours: weights(`
  19: plan to
  18: the board
  17: are you, out of
  16: your company
  15: plan for, your organization
  14: market shar, think about, will the
  13: long term, should the, you expect
  12: about a, company decid, the company's, what return, why did, your company's
  11: decid which, is your, will your
  10: does the, is company, mean to, the bank, the chain
  9: expand into, going to, how will, replac the, respond to, see the, set the, the com, the executiv, the
    firm, the next, you see
  8: ^ as, ^ when, by a, for new, intend to, me what, public and, the market, to do, what will, which brand,
    would the, year and, you handl
  7: a company, as you, could you, shar of, the new, to clos, to sell, what is
  6: ^ wher, company in, your firm
  5: ^ can, do you, me how, was wonder, which country
  4: ^ why, go public, how is, thi year, to a, what the, what's the, which of, you explain
  3: ^ should, at the, how did, which city, you tell
  2: did the, for the, how would, pleas tell, real estat, tell me, the city, ther a, wher does
  1: ^ pleas, ^ what's, know what, the company, would you, your opinion
  -1: ^ which, ^ who, a bank, a day, a paralegal, a student, an electrician, and when, are ther, are your,
    be a, becom a, belong to, chang its, company go, differenc between, do peopl, does your, for
    electrician, for me, for my, go to, how many, i get, i'd lik, in general, in one, in the, is being, is
    ther, job titl, join the, long does, long is, mean for, mission statement, of it, on your, open on,
    physical therapist, polic academy, sam as, stand for, tak to, the minimum, thi stat, to becom, to get,
    to your, up in, what a, what tim, what would, what's a, wher are, wher is, which one, who found, work
    in, you belong, you need, you study, your clinic, your department, your hospital, your work
  -2: ^ who's, are the, can you, does a, hav a, hav to, hav you, how does, how you, is a, is the, it chang,
    kind of, know the, much of, of a, of the, offic in, often does, somebody in, the department, the nurs,
    the polic, the right, to know, what did, when was, you do, you go, you mak, your station
  -3: ^ i, ^ what, ^ your, a new, a small, explain what, has your, i know, i saw, last year, mean in, the
    work, what are, what you
  -4: ^ hav, ^ i've, ^ if, a good, about the, and which, at your, com out, does it, how much, how your, me
    about, mov to, the sam, thi field, to be, to its, to school, what does, what happen, when you, who are,
    year did, your own
  -5: ^ do, ^ how, ^ tell, for a, how do, is it, of your, part of, the main, to the
  -6: ^ did, company pay, the first, what do, what mak, your team
  -7: how long
  -8: ^ are, be in, does company, on the, skill will, the best, you think
  -9: ^ does, what skill, you choos
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
  23: annual, cost
  20: many, study
  18: lawyer
  17: company, fast, location, requirement, statistic
  16: airlin, complet, country, present, stor
  15: bank, county, exam, fly, sunday
  14: averag, earn, law, offer, open, our, own, revenu, sell, semester
  13: agency, hotel, was, who's
  12: belong, ceo, employment, factory, gam, hav, list, stat, tuition
  11: assistant, becom, branch, hospital, librarian, nam, subject, too, vet
  10: commercial, cours, dat, does, headquarter, history, licens, minimum, newspaper, offic, pric, research,
    specializ, start, statement, stock
  9: application, number, orchestra, school
  8: academy, alumni, company's, cpa, fund, larg, only, physical, polic, salary, tell, ticket
  7: air, call, car, further, goes, is, languag, mission, program, requir, saw, stand, thes, titl, toronto
  6: bed, department, didn't, join, master's, member, need, practic, which
  5: age, director, estat, much, pleas, real, train, what's
  4: brand, competitor, firm, leav, staf
  3: chief, executiv
  2: explain, firm's, pilot, public, the
  1: accountant, often, or, ther, what, your
  -1: alway, ask, chain, clos, contract, corporat, credit, cybersecurity, differently, division, doctor,
    exit, farm, general, get, group's, heard, hour, hous, if, investor, leadership, lend, lost, mak, measur,
    merger, mortgag, must, my, pag, possibl, promis, roi, shareholder, social, touch
  -2: acquir, are, be, biotech, capital, civil, clean, curator, defin, degre, for, four, grow, growth,
    investment, larger, let, letter, next, out, persuad, product, purpos, return, say, shy, softwar, tabl,
    tak, trust, whether, writ
  -3: far, important, los, never, nonprofit, of, one, policy, reach, replac, shar, so, surviv, term,
    through, together
  -4: back, board, cut, dividend, expand, its, me, off, on, opinion, sam, somebody, someth
  -5: beginner, buy, count, cover, do, don, enough, excel, going, group, how, person, portfolio, realistic,
    retail, risk, sal, short, their, you'd
  -6: against, being, com, demand, futur, her, in, insuranc, mad, not, now, question, story, view, word
  -7: all, cod, differenc, els, happen, kind, look, plan, priority, stay, teacher, them, when
  -8: behind, budget, carry, engineer, every, fre, friend, goal, into, keep, no, pick, project, recruit,
    right, someon, they, thi, turn, useful, well, within
  -9: association, biggest, food, giv, it, just, main, part, six, station, still, two, whil
  -10: begin, best, choos, involv, over, thing, tim, typical, usually, want, wer
  -11: busines, day, different, hardest, help, interest, learn, mostly, skill, why
  -12: again, as, befor, between, career, expect, first, industry, interview, market, set, sinc, week, will
  -13: a, an, and, crew, decision, employer, hard, hir, peopl, read, sit, think
  -14: at, decid, had, mean, meeting, position, small, strategy, summer, way
  -15: about, chang, job, you
  -16: good, that, to, up, work
  -17: education, rol, see, worth
  -18: after, body, new, use, with, would
  -19: from
  -20: most, should
  -22: lik, team, toward
  -24: field
`),
  neighbours: weights(`
  30: much is
  29: do i
  27: work in
  25: who found
  24: how many
  23: peopl work
  20: be to, what tim
  19: be a, for physical, get a
  18: ^ when, is your, many peopl, your firm
  17: ^ who, i get, often does, thi one, your company's
  16: is the, when was
  15: open hour, to study, you go, your company
  14: ^ do, and when, goes to, hav a, last year, physical therapist, salary of, specializ in, to be, what
    languag, your agency
  13: ^ for, ^ wher, ^ who's, and in, are your, chang its, hav offic, open on, the city, to get, what's the,
    you need
  12: ^ to, agency offer, averag salary, becom a, belong to, com out, it chang, know what, museum open, or
    only, wher is, you belong, you mak, your bank, your hospital
  11: degre do, for electrician, has your, join the, me about, me the, tim is, you do, you open, you study
  10: explain what, it the, job titl, know the, mission statement, mov to, so what, the newspaper, to its,
    to know, wher are, which country, who are
  9: ^ what's, are requir, can you, company hav, do you, go to, hav to, of the, product does, tak to, tell
    me, the department, the first, ther a, to becom, was wonder, what product, year did
  8: a day, are the, are ther, at the, at your, company go, cours are, how much, i'd lik, in our, long does,
    long is, our stat, polic academy, requir for, stand for, the nurs, thes day, thi stat, to your, which
    city
  7: ^ could, ^ which, a cpa, go public, i saw, in toronto, is a, many year, offic in, pleas tell, the
    polic, what do, what your, wher did, your clinic, your start
  6: ^ pleas, could you, did the, many bed, of your, real estat, the minimum, what does, which brand, you
    writ
  5: ^ can, does company, does the, for a, how long, what are, you tell
  4: for the, hour of, in the, the step, you explain
  3: does your, is it, on the, the firm, to the
  2: ^ are, ^ what, the board
  1: ^ is, a polic, an offic, for my, is company, the company
  -1: ^ how, a bank, a new, a paralegal, a small, a social, an electrician, as you, do differently, do that,
    does an, how will, in general, is brand, mean to, nurs do, pleas explain, public and, see the, set the,
    shar of, should the, social worker, somebody in, the bank, think about, up in, what will, which program,
    who has, why do, will your, you choos
  -2: differenc between, expand into, how would, is being, mean for, plan for, someon who, that you, the
    com, the next, the right, thi field, to a, to sell, use of, why did, will the, you handl
  -3: ^ should, do peopl, for me, is ther, it mean, long term, of a, the new, what a, your organization
  -4: did you, do between, does a, me what, mean in, plan to, the sam, what skill, what tool, you think,
    your opinion
  -5: a good, be in, company in, decid which, does it, how do, i know, in one, or a, what happen, what is
  -6: about a, out of, the job, to do, what would, you expect, you see
  -7: ^ if, ^ your, how you, how your, kind of, the best, what mak, what's a, would you
  -8: ^ did, ^ i've, as a, hav any, how did, thi year, which of, your friend
  -9: ^ why, get up, hav on, how is, the main, your station
  -10: ^ does, ^ hav, a student, and which, me how, the company's, tim do, to school, what did, your team
  -11: and what, at company, company pay, in your, wher does
  -12: ^ i, a degre, hav you, much of, the work, what the, your own, your work
  -14: your department
  -15: about the, part of
  -17: what you, when you
  -18: on your
  -20: how does
`),
}
