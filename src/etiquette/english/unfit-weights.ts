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
  20: writ
  19: is, lawyer, pilot, purpos
  18: credit, doctor, explain, insuranc, sam
  17: alway, clean, stock, use
  16: word
  15: market, never, only, tabl
  14: air, count, curator
  13: begin, civil, opinion, plan, roi, what's
  12: general, polic, ship
  11: accountant, engineer, food, hous, pleas, right, story
  10: all, contract, lend, list, nonprofit, our, retail, simpl, so, someth
  9: cod, complet, criminal, differenc, do, heard, me, ux
  8: back, beginner, cybersecurity, debit, different, estat, mortgag
  7: allow, an, buy, hop, languag, many, must, need, pag, real, study, what
  6: a, chain, does, group, just, letter, measur, teacher, vet
  5: and, could, going, social, softwar, up
  4: bank, ceo, mostly, thing
  3: busines, carry, kind, main, revenu, sell, someon, tell, term, thre, which
  2: hotel, investment, librarian, physical
  1: are, brand, cost, hedg, why
  -1: acquisition, age, agency, biotech, branch, commercial, corporat, cut, debt, demand, director,
    division, europ, exit, expand, fast, fell, firm's, goes, group's, if, investor, location, los, master's,
    member, minimum, open, production, promis, risk, see, shareholder, six, smaller, statement, statistic,
    subject, surviv, target, too, view, way, whil, within
  -2: airlin, association, be, board, competitor, dat, decision, earn, employment, exam, fly, goal,
    hospital, learn, mission, offer, pric, replac, requir, saw, say, should
  -3: against, car, clos, country, cours, department, didn't, els, firm, fund, futur, i, interest, join,
    keep, larg, orchestra, own, research, return, shar, stat, support, toward, useful
  -4: advic, application, averag, employer, fre, it, know, leadership, mak, not, staf, think, ticket, work
  -5: after, becom, best, between, biggest, budget, call, choos, crew, gam, nam, next, number, offic,
    project, question, recruit, specializ, strategy, thes, two, will
  -6: annual, behind, company, expect, first, for, had, involv, new, of, or, peopl, public, short, ther,
    tim, turn, want, was, wer, would
  -7: company's, far, grow, happen, important, interview, leav, my, realistic, set, they, typical, whether
  -8: again, assistant, befor, being, capital, communication, cover, every, its, no, now, paralegal, part,
    pick, read, sal, school, shy, skill, summer, their, university
  -9: don, education, field, growth, hard, hardest, hav, how, long, much, on, portfolio, small, somebody,
    start, tak, titl, train, who, you'd
  -10: at, career, decid, did, farm, her, hour, into, salary, sinc, still, the, usually
  -11: com, enough, giv, person, position, to, together, touch
  -12: ask, chang, day, differently, industry, let, most, off, one
  -13: go, licens, often, rol, sit, them, thi, week, well, worth
  -14: degre, when, year
  -15: help, product, through, with
  -16: hir, in, job, practic, team
  -17: from, get, lik, out, over
  -19: about, good
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
  19: ther in, to know, writ a, you defin
  18: how does, the sam
  17: what's a
  16: differenc between
  15: ^ can, what a
  14: ^ when, a nonprofit, in general, is a
  13: hav to, languag should, learn first, to me, what do, your opinion
  12: a bank, a polic, an offic, has never, in an, me what, of a, sam as, someon who, what does, who has,
    work in
  11: ^ for, a new, do it, of it, program languag, the step, thing as, what are
  10: ^ should, beginner learn, could you, i've never, what's the, which one
  9: a balanc, a lawyer, and what's, do i, does a, for me, going to, how do, how many, so what, the right,
    up in
  8: ^ i've, ^ wher, a credit, a debit, is brand, lesson plan, real estat, what tool, which program
  7: ^ do, ^ i, a company, allow to, company pay, how would, in one, in the, nurs do, or a, pleas explain,
    tell me, the main, use of, why does, you tell
  6: ^ what's, do that, start with, the company, to a, to start, you explain
  5: a social, an electrician, i'd lik, social worker, the thre, would you
  4: ^ are, are the, does an, know what, me how, physical therapist, when you
  3: ^ does, are ther, at company, explain what, kind of, to do
  2: ^ which, ^ why, me the
  1: ^ how, and when, by a, do the, it the
  -1: ^ to, are requir, as you, be a, be in, com out, cours are, did the, for new, how did, in your, join
    the, long does, many year, market shar, mission statement, much of, open hour, requir for, set the, the
    com, the job, the minimum, the new, the nurs, think about, to get, to its, to study, what skill, what
    the, what will, wher are, wher did, wher is, why did, will the, you need, you see, your agency, your
    company, your firm, your organization, your work
  -2: ^ hav, are your, averag salary, company decid, go to, hav you, know the, long term, of your, on your,
    peopl work, plan to, specializ in, the board, the firm, the next, tim is, what did, what mad, which of,
    who are, you do, you study, you think, your company's, your own
  -3: ^ did, a day, a degre, a student, at the, decid which, i get, look at, much is, part of, salary of, to
    your, what your, you choos, you handl, your department, your start, your team
  -4: ^ tell, ^ what, ^ who, about a, at your, becom a, get a, how long, plan for, pleas tell, the best, the
    field, the first, the market, thes day
  -5: about the, for a, for electrician, for the, i hav, is company, job titl, that you, the company's, to
    be, wher do, wher does, your clinic
  -6: did you, does it, hav a, is ther, it mean, me about, the city, the work
  -7: ^ if, are you, as a, do peopl, is being, what happen, what you, your bank
  -8: a paralegal, does company, how is, somebody in, thi field, what would
  -9: a small, how you, of the
  -10: i know, to the
  -11: do between, does the, mean in, on the
  -12: a good, do differently, is your
  -13: is it, mean for
  -14: and what, how much
  -15: does your, mean to
  -17: is the
  -18: do you
  -19: ^ is
`),
}

export const strategic = {
  before: -25,
  words: weights(`
  29: strategy
  28: will
  27: market
  25: budget, division
  24: think
  22: merger, plan
  21: company's, investor
  20: growth, its
  19: capital, dividend
  18: policy
  17: buy, priority, shareholder, term
  16: board, company, going, restructur, risk, the
  15: against, country, leadership, revenu, trust
  14: endowment, executiv, group's, tarif
  13: acquir, corporat, debt, next, production, sell, shar, should, smaller
  12: cost, cut, firm's, pric, promis, result, return
  11: biotech, fund, hedg, invest
  10: chief, decid, expect, firm, larger, lost, pressur, stock
  9: brand, chain, director, exit, expand, factory, must, public, replac, respond, set, surviv
  8: 2030, beat, fell, intend, investment, los, out, target, university
  7: acquisition, agency, branch, busines, clos, competitor, estat, europ, group, reserv, see, thre
  6: bank, hospital, persuad, portfolio, which
  5: becom, hotel, long, main, want, why, year
  4: for, hop, over
  3: airlin, behind, choos, could, gam, location, mean, sal, use, with
  2: if, new, off, practic, stat, to, what's, would
  1: and, ceo, farm, insuranc, law, offer, offic, opinion, real, tell, thi, through
  -1: academy, air, alumni, alway, assistant, back, belong, car, clean, cod, communication, count, dat,
    doctor, employment, fast, fly, four, futur, general, heard, languag, let, letter, master's, mission, no,
    nonprofit, not, on, pag, paralegal, pilot, product, purpos, realistic, research, softwar, specializ,
    stand, statement, station, study, sunday, thes, together, too, touch, tuition, vet, what, whether, you'd
  -2: advic, age, association, being, biggest, com, cover, crew, earn, every, food, goal, industry, into,
    just, kind, larg, librarian, look, meeting, minimum, need, number, open, pick, polic, requir, semester,
    someth, stor, story, subject, support, teacher, they, titl, well, whil, who's, within
  -3: all, averag, be, carry, civil, differenc, different, els, excel, her, important, join, lawyer,
    question, recruit, salary, saw, school, short, six, so, somebody, their, typical, was, worth, writ
  -4: beginner, between, curator, decision, degre, does, don, enough, go, happen, interview, involv, keep,
    list, many, mostly, much, orchestra, own, person, sam, useful, week
  -5: about, an, application, befor, complet, department, did, employer, exam, giv, interest, leav, licens,
    mak, member, nam, of, often, present, program, say, small, still, summer, ther, wer
  -6: after, again, engineer, further, good, had, hardest, physical, read, them, turn, when
  -7: ask, call, day, demand, far, get, grow, hard, in, know, me, reach, rol, staf, statistic, tim, two, up,
    usually
  -8: at, begin, best, cours, do, hir, it, now, start, team, thing
  -9: education, first, most, toward
  -10: chang, learn, sit, tak, train, view, who, word
  -11: hour, or, sinc, skill, way
  -12: career, from, hav, help, one, part, that
  -13: a, my, someon
  -14: field, lik, your
  -18: i, job
  -19: you
  -20: work
  -21: peopl
`),
  neighbours: weights(`
  20: out of
  19: plan to, the board
  17: your company
  16: are you
  15: plan for, your organization
  14: should the, think about, will the
  13: is company, long term, market shar
  12: about a, company decid, is your, the company's, what return, why did, you expect, your company's
  11: decid which, will your
  10: does the, how will, mean to, set the, the chain
  9: ^ when, expand into, going to, replac the, respond to, see the, the bank, the com, the executiv, the
    firm, you position, you see
  8: ^ as, by a, for new, intend to, me what, the market, to do, what will, which brand, would the, year
    and, you handl
  7: a company, as you, could you, shar of, the new, to clos, what is
  6: company in, the next, to sell, wher do, your firm
  5: ^ can, ^ why, do you, look at, me how, which country
  4: ^ should, go public, how would, to a, what the, what's the, which of, you explain
  3: ^ wher, how did, how is, thi year, which city, you tell
  2: ^ what's, at the, did the, for the, know what, pleas tell, real estat, tell me, ther a, would you
  1: ^ pleas, the city, your opinion
  -1: ^ is, ^ which, ^ who, a bank, a day, a paralegal, a student, an electrician, and what, and when, are
    the, are ther, are your, be a, belong to, chang its, company go, differenc between, does a, for
    electrician, for me, for my, go to, how does, in general, in one, in the, is being, is ther, job titl,
    join the, know the, long does, long is, mean for, mission statement, of it, often does, on your, open
    on, physical therapist, polic academy, sam as, somebody in, stand for, that you, the minimum, the thre,
    thi stat, to becom, to get, to your, up in, what mad, what tim, what's a, wher are, wher does, which
    one, who found, work in, you belong, you mak, you need, you study, your clinic, your department, your
    hospital, your station, your work
  -2: ^ i, ^ who's, becom a, do peopl, does your, has your, hav a, hav to, hav you, how many, how you, is a,
    is the, it chang, kind of, much of, of a, offic in, the degre, the department, the nurs, the polic, the
    right, to know, what a, what did, when was, you do, you go
  -3: ^ do, ^ i've, a new, a small, at your, com out, explain what, i know, i saw, last year, mean in, of
    the, the work, what are, what does, what you, your own
  -4: ^ hav, ^ if, ^ what, a good, about the, does it, how do, how much, how your, me about, mov to, part
    of, the sam, thi field, to be, to its, what happen, year did
  -5: ^ how, ^ tell, for a, of your, to school, what do, when you, who are
  -6: ^ did, company pay, is it, the first, the main, to the, your team
  -7: ^ are, how long, on the, skill will
  -8: be in, does company, the best, the field, what skill, you think
  -9: ^ does, you choos
  -10: did you, in your, the job
  -13: at company
`),
}

export const lookedUp = {
  before: -21,
  words: weights(`
  29: airport
  24: cost, university
  22: annual
  20: many, study
  17: company, fast, lawyer, location, requirement, statistic
  16: complet, country, exam, fly, law, open, present, stor
  15: airlin, county, offer, sunday
  14: agency, averag, bank, factory, list, revenu, sell, semester, was
  13: belong, earn, hav, hotel, our, own, who's
  12: branch, ceo, employment, gam, hospital, stat, tuition
  11: assistant, becom, cours, librarian, nam, research, subject, too, vet
  10: commercial, dat, does, licens, minimum, newspaper, pric, specializ, start, statement
  9: history, offic, orchestra, stock
  8: application, call, company's, cpa, fund, larg, number, only, physical, polic, program, salary, school,
    tell, ticket
  7: academy, alumni, car, department, goes, is, languag, mission, requir, thes, titl, toronto
  6: air, bed, further, join, master's, member, saw, stand, train, which
  5: age, didn't, director, estat, much, need, pleas, practic, real, what's
  4: brand, chief, know, leav, staf
  3: competitor, executiv
  2: accountant, firm, firm's, often, public, the, what
  1: could, explain, go, or, pilot, ther, your
  -1: alway, chain, clos, contract, corporat, criminal, cybersecurity, differently, exit, farm, four,
    general, get, group's, heard, hour, hous, if, investor, leadership, lend, long, lost, measur, merger,
    mortgag, must, pag, possibl, product, promis, roi, shareholder, smaller, social, softwar, tak, thre,
    touch
  -2: acquir, are, ask, biotech, capital, civil, clean, curator, defin, degre, division, far, for, grow,
    growth, investment, larger, letter, mak, my, out, persuad, purpos, return, shy, tabl, trust, writ
  -3: be, dividend, do, important, let, los, never, next, nonprofit, of, one, opinion, policy, reach,
    replac, say, shar, so, surviv, term, whether
  -4: back, board, cut, expand, insuranc, its, me, off, on, somebody, someth, through, together, when
  -5: against, beginner, buy, count, cover, don, enough, excel, going, group, how, person, realistic,
    retail, risk, sal, sam, short, teacher, their, you'd
  -6: advic, being, cod, com, demand, futur, her, in, look, not, now, portfolio, question, view, word
  -7: all, happen, kind, story, them, they, turn
  -8: behind, budget, differenc, els, every, food, fre, goal, into, keep, no, over, plan, priority, project,
    right, someon, thi, useful, well
  -9: biggest, carry, engineer, friend, it, just, main, part, pick, recruit, station, still, support, whil,
    within
  -10: association, befor, begin, best, between, busines, choos, day, giv, help, involv, six, thing, tim,
    typical, usually, want, wer
  -11: again, different, hardest, interest, learn, skill, two, week, why
  -12: a, an, as, career, expect, first, had, hard, interview, market, mostly, read, set, sinc, will
  -13: and, at, employer, hir, industry, peopl, sit, summer, think
  -14: crew, decid, decision, education, mean, meeting, position, small, strategy, way
  -15: to, work
  -16: about, chang, good, job, that, up, you
  -17: new, rol, see, worth
  -18: after, body, with, would
  -19: from, most, use
  -20: should
  -21: field, toward
  -22: lik, team
`),
  neighbours: weights(`
  29: much is
  27: do i
  26: work in
  25: who found
  24: how many
  23: peopl work
  21: what tim
  20: be to
  19: for physical, get a
  18: be a, i get, is your, many peopl
  17: ^ who, often does, thi one, your company's
  16: ^ when, is the
  15: to study, when was, you mak, your company, your firm
  14: ^ do, ^ wher, are your, goes to, hav a, last year, open hour, physical therapist, salary of, specializ
    in, to be, what languag, you go, your agency
  13: ^ who's, and when, belong to, hav offic, museum open, you belong, you need, your hospital
  12: ^ for, ^ to, agency offer, and in, averag salary, chang its, com out, for electrician, it chang, me
    the, open on, or only, the city, to get, what's the, wher are, your bank
  11: becom a, degre do, go to, join the, know what, tim is, to becom, who are
  10: explain what, has your, job titl, mission statement, mov to, the department, the newspaper, to its,
    wher did, wher is, which country, you open
  9: ^ what's, are requir, at your, hav to, how much, in our, know the, many year, of the, our stat, product
    does, so what, tell me, the first, ther a, what product, year did, you study
  8: ^ could, ^ which, are the, at the, company go, company hav, cours are, do the, it the, long does, long
    is, me about, polic academy, requir for, stand for, the nurs, thes day, thi stat, to know, to your,
    which city
  7: a cpa, a day, a lawyer, are ther, do you, go public, i'd lik, in toronto, offic in, pleas tell, the
    polic, the thre, what your, you writ, your clinic, your start
  6: ^ pleas, could you, how long, i saw, is a, many bed, real estat, what does, which brand
  5: ^ can, did the, does company, does the, for a, in the, of your, the minimum, the step, what are
  4: does your, for the, hour of, you explain
  3: ^ tell, on the, the firm, to the
  2: ^ are, is it, the board, you tell
  1: a polic, an offic
  -1: ^ how, ^ what, a bank, a new, a paralegal, a small, a social, an electrician, as you, do differently,
    going to, how will, in general, is brand, mean to, nurs do, pleas explain, program languag, set the,
    shar of, should the, social worker, somebody in, the bank, think about, up in, what will, which program,
    who has, why do, will your, you choos, you position
  -2: differenc between, do between, does an, expand into, how would, is being, is company, mean for, plan
    for, someon who, that you, the com, the next, the right, to a, to sell, use of, why did, you handl
  -3: ^ should, about a, it mean, long term, me what, of a, the new, thi field, to do, what a, what do, wher
    do, will the, you think, your opinion, your organization
  -4: do peopl, does it, for me, i hav, is ther, mean in, plan to, the sam, what is, what skill
  -5: a good, be in, company in, decid which, did you, does a, how do, in one, look at, out of, what happen,
    what tool
  -6: i know, or a, the best, the job, what would, you expect, you see
  -7: ^ i've, ^ if, as a, hav any, how you, how your, kind of, the degre, would you
  -8: ^ did, get up, how did, what mad, what's a
  -9: ^ why, how is, the field, the main, thi year, which of, your friend, your station, your team
  -10: ^ does, a student, and what, hav on, me how, the company's, tim do, what did, you do
  -11: ^ hav, ^ i, at company, company pay, in your, to school, what you
  -12: a degre, hav you, much of, the work, what the, wher does, your own, your work
  -13: about the
  -15: part of, your department
  -16: when you
  -18: on your
  -21: how does
`),
}
