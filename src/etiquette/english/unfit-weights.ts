import { weights } from './weights.ts'

/**
 * What each word of a question, without its ending, is worth, in tenths of the natural logarithm of the odds: 10 makes it 2.7 times as likely. Written by
 * `eval/weigh/weigh.ts` from the labelled rows in `eval/seen`. Change the rows and weigh again, never a figure here.
 */

/** "^" stands before the first word. */
export const basic = {
  before: -15,
  words: weights(`
  23: defin
  22: stand
  20: excel, four, is
  18: explain, mean, writ
  17: doctor
  14: sam, use
  13: insuranc, lawyer, pilot
  12: count, do, purpos, what's, win, word
  11: clean, never, opinion
  10: alway, beginner, engineer, market
  9: contract, hous, lend, me, only, plan, roi
  8: an, begin, differenc, food, general, pleas, polic, post, story
  7: all, could, credit, does, many, mention, need, ship, so, what
  6: allow, back, estat, fil, heard, just, letter, list, must, nurs, plant, real, simpl, someth, study
  5: are, bank, basically, been, can, civil, group, hold, hop, languag, roughly, step, teacher, up
  4: a, advertis, different, i've, our, pag, right, softwar, stock, tell, tool, ward, which
  3: agil, animal, becaus, buy, clas, court, customer, databas, front, lesson, logistic, mad, main, museum,
    nonprofit, profit, robot, someon, supply, treat
  2: am, as, basic, chain, draw, equity, going, hr, measur, money, pharmacist, social, spreadsheet,
    translator, worker
  -2: advic, alon, apprenticeship, association, averag, behind, big, build, car, choos, compar, competitiv,
    cours, department, dur, early, easier, employer, ever, finish, fit, former, giv, greatest, handl,
    hardest, hospital, i, i'm, join, last, mak, math, mistak, motivat, my, nin, now, number, offic, patient,
    play, question, rat, rout, sell, shop, show, sid, technical, test, ther, think, today, trad, usual,
    valu, whether, would, you've
  -3: applicant, application, architect, background, be, biggest, certificat, charg, client, clos, cover,
    crew, describ, differ, doing, education, employ, entry, far, had, important, internship, involv, it,
    lab, leav, level, lif, manager, next, no, normally, outsid, recruit, resum, say, set, short, start,
    tend, thes, truck, two, want, was, will
  -4: affect, after, annual, best, budget, colleagu, company's, every, farm, for, full, gam, intern, junior,
    lat, nam, of, officer, or, part, peopl, pick, plac, portfolio, really, shar, shift, specializ, strategy,
    technology, their, they, tim, trend, typical, welcom
  -5: again, ask, book, capital, class, common, company, conferenc, degre, feel, graduat, growth, happen,
    hour, interview, its, let, mind, newcomer, onlin, order, person, rais, sinc, stat, student, summer, tak,
    train, university, who
  -6: being, decid, don, fill, grow, hav, industry, much, new, school, skill, small, somebody, the, titl,
    touch, you'd
  -7: befor, enough, field, her, into, licens, long, on, one, read, season, still, usually, week
  -8: com, hard, help, most, off, them, together, when, worth
  -9: career, did, how, if, often, salary, sit, well
  -10: chang, position, year
  -11: at, go, in, lik, out, over, product, thi, to
  -12: day, get, practic, rol
  -13: good, hir, team, through
  -14: with
  -15: job
  -16: about, from
  -18: look
  -22: that
  -28: you
  -33: your
`),
  neighbours: weights(`
  23: what is
  18: ther in
  17: stand for, why do
  15: ^ can
  14: for my, the sam, what does, what's a, you defin
  12: how does, someon who
  11: could you, differenc between, in the, me what, to know, your opinion
  10: what do
  9: ^ when, a polic, does a, for me, how many, is a, up in, you writ
  8: a bank, hav to, in general, languag should, learn first, sam as, to a, to me, what a, what are
  7: ^ should, a lawyer, a new, has never, i've never, of a, of it, or is, program languag, so what, the
    differenc, the step, thing as, what's the, which one, who has, work in, you explain
  6: ^ for, ^ wher, a company, a nonprofit, allow to, and what's, explain the, in an, job of, lik to, real
    estat, the right, use of, what tool, who work, writ a
  5: ^ do, ^ explain, an offic, and is, are ther, could tell, count as, does one, explain how, for what,
    going to, how would, know about, mor than, or a, pleas explain, tell me, the company, the main, why
    does, wonder what
  4: ^ i've, ^ what's, actually do, an electrician, and i, can you, does an, i learn, i was, i writ, i'd
    lik, in court, in simpl, lesson plan, should a, simpl word, when you, would you, you tell
  3: ^ are, ^ i, a market, a physical, are the, between a, buy a, company do, do company, do that, i find, i
    use, know what, me which, need to, of an, use in, which program, you could
  2: ^ at, ^ does, a beginner, a social, a spreadsheet, and a, and wher, befor we, brand equity, do i, does
    hr, field what, how do, i am, i would, in one, interest to, it mostly, on a, physical therapist, social
    worker, start with, supply chain, the basic, the part, the stock, the thre, to start, way to, what the,
    when peopl, would i, would lik
  -2: ^ look, ^ my, ^ you've, a person, a typical, and do, and does, are worth, as a, at my, at the,
    background in, be a, befor i, can i, day and, do between, do peopl, do well, does it, explain what, for
    someon, from a, get a, hav a, help you, how are, how you, important is, is one, know the, lik me, look
    at, much is, much math, one thing, out and, pleas tell, really use, salary of, specializ in, stand out,
    that you, the averag, the company's, the greatest, ther a, thes day, what keep, what was, what you, wher
    do, which conferenc, which trend, work as, you are, you describ, you on, your start, your team
  -3: ^ and, ^ education, ^ if, a licens, about a, and who, are you, at a, being don, did you, entry level,
    every day, how important, how long, if i, in thi, mak the, of work, or why, plan for, resum and, shift
    look, tend to, the biggest, thi field, to stay, what new, wher does, who are, why not, why or, with one,
    work with, you mind
  -4: ^ who, a day, a job, a product, about the, does company, for you, in a, is company, job titl, let you,
    mak a, pay for, the best, the field, what happen, what should
  -5: a rol, it mean, look lik, me about, mean for, mean the, somebody in, the museum, the work, what would
  -6: ^ what, a small, and how, for somebody, for the, to the
  -7: a good, in practic, is being, on the, you do
  -8: does your, i know, is ther, is your, of the
  -9: is it, mean in, mean to
  -10: and what, does the, how much
  -15: ^ is
  -16: is the
  -19: do you
`),
}

export const strategic = {
  before: -26,
  words: weights(`
  26: will
  25: strategy
  22: budget
  21: market, plan
  20: company's
  19: division, think
  18: its, the
  17: company
  16: investor
  15: growth, policy, shareholder, trust
  14: against, board, should
  13: acquir, capital, going
  12: buy, expect, promis
  11: cut, executiv, group's, next, revenu
  10: decid, priority
  9: brand, cost, factory, merger, restructur, result, return, term
  8: country, debt, fell, hedg, out, tarif
  7: aim, director, endowment, exit, expand, larger, leadership, los, lost, must, pric, risk, shar, thre,
    valu, why, year
  6: becaus, branch, clos, competitor, estat, firm, fund, group, persuad, replac, see, set, stag, target,
    which
  5: chain, client, handl, lin, organization, portfolio, public, sell, suit, without
  4: abroad, acquisition, agency, balanc, becom, could, firm's, if, invest, long, off, over, reserv, whol,
    whom, win
  3: approach, behind, clinic, enter, itself, london, main, margin, new, onlin, order, rat, respond, sal,
    stock, university, would
  2: 's, acros, airlin, bank, busines, chief, choos, competition, concern, doesn't, for, has, hospital,
    location, merg, owner, spend, to
  -2: ai, apprenticeship, beginner, conferenc, decision, describ, different, employer, engineer, ever, feel,
    find, fit, floor, front, giv, go, good, greatest, hardest, hear, i've, interview, involv, join, junior,
    keep, leav, mad, mostly, nurs, on, patient, person, plac, program, quiet, room, servic, shop, small, so,
    somebody, spr, teach, technical, they, treat, try, was, week, with
  -3: after, again, application, be, between, call, curiou, exam, graduat, happen, isn't, know, licens,
    many, matter, member, mind, night, orchestra, pay, resum, sam, staf, still, summer, talk, two, wer, when
  -4: about, ask, colleagu, cultur, degre, department, far, found, grow, had, learn, level, me, or, other,
    part, present, proces, read, season, show, sit, statistic, stop, them, word
  -5: befor, cours, day, did, does, education, first, get, hard, hir, list, most, now, own, reach, rol,
    skill, ther, tim, turn, up, usually
  -6: best, help, much, nam, practic, say, start, thing
  -7: at, it, sinc, tak, team, train, who
  -8: career, hav, hour, in, mak, way
  -9: chang, do, lik, my, one, that, your
  -10: of, someon
  -11: field
  -12: a, from, work
  -15: peopl, you
  -16: i, job
`),
  neighbours: weights(`
  17: the board
  14: plan for, you expect
  13: think about, your company
  12: is your, out of, should the
  11: are you, market shar, plan to, the company's, will the, your organization
  10: long term
  9: about a, why did
  8: by a, could you, is company, the next
  7: ^ as, ^ when, as you, at thi, decid which, does the, expand into, priority for, see the, the firm, to
    mov, your company's
  6: for in, going to, me what, replac the, the chain, the executiv, to clos, to sell, what is, would the,
    you handl, you see
  5: ^ why, ^ will, company decid, how should, look at, next year, position the, public and, the country,
    the group, the merger, to a, who would, you position
  4: ^ can, ^ wher, at the, at what, budget for, do you, executiv team, from the, has been, how to, how
    will, how would, mean to, the agency, the bank, the firm's, the new, the trust, to do, to enter, what
    will, wher do, will you, you set, your leadership
  3: ^ has, after the, do about, expect to, explain the, for the, how the, i was, in ten, mad the, market
    to, me how, respond to, the hospital, the long, the owner, the stock, think the, thre year, to whom,
    what's the, when is, which market, will be
  2: ^ could, ^ describ, a project, chief executiv, company in, company want, decid wher, did the, hav for,
    hir and, merg with, next decad, set the, should be, the airlin, the futur, the hotel, the parent, the
    thre, thi year, use to, what the, who will, you say, your busines
  -2: ^ if, ^ tell, ^ was, ^ what, a small, about how, about the, and the, and which, as a, be will, big is,
    com to, company sell, explain a, for you, hir proces, how has, is it, is ther, look after, mov from, of
    the, of your, out to, part of, should a, the greatest, the hardest, the hour, the main, the season, the
    shop, the stat, the word, the work, to company, to school, to work, try to, valu on, what goes, what
    has, what to, wher you, who are, will to, worth the, would be, you hav, you to
  -3: ^ are, ^ did, ^ how, are the, cultur at, does it, for a, how do, if you, in thi, in which, mad you,
    mak the, member of, mov to, or why, someon in, the most, the organization, the sam, the team, to you,
    turn out, what do, what happen, what should, why not, why or, year did, you decid, you describ, your
    career, your job, your team
  -4: does company, me about, should i, the cultur, the way, what does, when you, your own
  -5: ^ does, ^ i, how long, how much, the best, the first, what would, you choos, you think
  -6: on the, the field
  -7: the job
  -8: at company, did you, in your, to the
`),
}

export const lookedUp = {
  before: -18,
  words: weights(`
  21: airport
  20: research
  17: cost, many, study
  16: university
  15: company
  14: exam, open, statistic
  13: annual, requirement
  12: becom, does, hav, yet
  11: employment, fly, list, location, present, stat
  10: bank, clinic, country, gam, haven't, law, licens, number, offic, revenu, sell, semester, specializ,
    stor, who's
  9: cours, lawyer, offer, was
  8: commercial, earn, is, minimum, nam, salary, statement, stock, subject, too, vet
  7: academy, airlin, analyst, besid, ceo, cpa, factory, flight, hotel, our, polic, pric, start, tell, titl
  6: application, electrician, found, history, hospital, larg, master's, mission, orchestra, own, program,
    requir, tuition
  5: age, agency, averag, company's, didn't, fund, languag, much, only, physical, school, servic, stand,
    theatr
  4: accountant, anyth, call, car, city, could, dat, family, fifty, firm, headquarter, leav, librarian,
    member, need, pleas, run, season, therapist, thes, ticket, train, what's
  3: area, but, check, data, department, director, has, london, museum, newspaper, saw, studio, test, which,
    year
  2: any, architect, brand, counselor, degre, estat, go, level, mor, old, owner, pas, pilot, practic, print,
    real, report, staf, the, tim, we, wher
  -2: acquir, actually, am, among, applicant, apply, apprentic, around, back, be, beginner, better, board,
    book, build, busy, cas, class, colleg, com, consult, customer, differenc, don't, down, draw, fac, fair,
    fill, fiv, for, glad, goes, greatest, habit, hom, how, intern, internship, interviewer, isn't, math, me,
    might, mind, mistak, money, month, never, night, onc, order, other, outsid, parent, piec, policy,
    prepar, professional, reach, really, referenc, replac, resum, retail, review, round, sal, scienc, shar,
    somebody, someth, spent, stop, technical, tend, term, together, took, town, trad, tru, used, view, who,
    winter, without, word, yourself
  -3: advic, against, ask, buy, candidat, colleagu, conferenc, cut, describ, do, don, energy, exactly,
    expand, expect, experienc, finish, going, graduat, hear, hr, i've, in, it's, its, manager, mention, off,
    opinion, part, person, personal, proces, profession, region, renewabl, rout, say, screen, shop, spend,
    story, tak, their, travel, you'd
  -4: all, anybody, been, being, biggest, budget, cam, cod, count, dur, effect, excel, feedback, fit,
    friend, futur, goal, happen, industry, mad, no, normally, notic, patient, plac, plan, project, rat, sam,
    short, show, stressful, ten, thre, toward, typical, want, when, wish
  -5: choos, common, els, ever, feel, insuranc, journal, keep, kind, not, now, one, priority, quiet,
    recruit, risk, shift, them, through, tool, turn, well, writ
  -6: association, befor, behind, carry, demand, engineer, every, giv, hardest, if, interview, into, involv,
    learn, matter, on, play, question, right, sector, six, station, stay, useful, wer
  -7: day, decid, growth, help, interest, main, over, pick, someon, still, they
  -8: again, begin, best, between, crew, education, first, market, meeting, skill, thi, two, up, usually,
    way, week
  -9: as, busines, decision, different, hir, just, set, sinc, to, worth
  -10: career, food, fre, hard, it, mostly, peopl, read, strategy, summer, think, will
  -11: a, an, chang, employer, good, sit, small, thing, why, work
  -12: about, at, position
  -13: from, mean, rol, with, would, you
  -14: after, and
  -15: new, see, that
  -16: lik, most, team
  -17: job, should, use
  -18: field
`),
  neighbours: weights(`
  24: how many, much is
  23: do i
  21: work in
  20: get a
  17: who found
  16: is the
  15: is your, peopl work
  14: ^ who, be a, i get, your company
  13: ^ do, ^ when, be to, open on, to look, your company's
  12: many peopl, salary of, thi one, what's the, wher is, your hospital
  11: are your, becom a, go to, to be, what languag, what tim, you open, your firm
  10: ^ for, ^ who's, agency offer, and when, chang its, do you, i haven't, it chang, last year, specializ
    in, ther any
  9: ^ wher, ^ which, at your, averag salary, has the, hav a, job titl, me about, often does, tell me, the
    city, when was, who are, you do, you mak
  8: a day, and in, can you, does company, hav offic, how long, how much, me the, mission statement, mov to,
    of the, or only, physical therapist, thi stat, to study, you go, you study
  7: ^ could, ^ what's, hour of, how often, in what, know what, need a, so what, the department, to becom,
    to know
  6: ^ pleas, ^ to, could you, did the, how old, i find, in which, is a, join the, know the, lik what, long
    does, pleas tell, stand for, the nurs, the polic, tim is, what are, work for, year did, you need, your
    agency, your ceo
  5: at the, com out, company go, degre do, explain what, it the, long is, main competitor, product does,
    tak to, the first, the minimum, the train, thes day, to tak, was your, what product, wher did, who is,
    you tell
  4: ^ are, ^ can, a school, are requir, are the, ask what, do the, for the, i ask, i need, i saw, i'd lik,
    offic in, the school, through the, to get, we hav, what do, your nam, your start
  3: a law, a lawyer, about how, and the, application deadlin, company hav, deadlin for, does your, find
    your, go public, i was, in it, is it, many year, master's degre, minimum age, mor than, much does, on
    the, pay for, real estat, say you, the application, the newspaper, was the, was wonder, what degre, what
    does, when did, when do, wher are, you explain, your group, your offic
  2: a master's, an architect, fir servic, for your, has your, hav in, hav to, lik to, requir for, the
    airlin, the fir, the industry, the museum, the owner, the step, ther a, which city, which cours, you
    know
  -2: ^ if, ^ tell, ^ was, a product, a rol, and did, and how, and who, are open, as a, be good, befor you,
    being a, cam to, chang your, did it, do between, do they, do when, does it, dur the, each one, field is,
    for in, good at, hardest part, hav any, help you, hir proces, hour do, how are, how has, how the, i am,
    i see, i'd be, is spent, job are, lik in, lik your, mad you, mak the, manager giv, me through, need to,
    next thre, of interview, of what, of work, on a, out to, peopl in, plan to, round of, say the, see
    company, see in, should be, should hav, so far, tend to, that i, the busy, the futur, the greatest, the
    holiday, the position, the year, thi field, tim on, to employer, to hear, turn out, view on, wer you,
    what tool, wher could, which area, which job, which part, who do, you are, you cam, you describ, you
    expect, you lik, you pick, you think, you to, you usually, your apprenticeship, your budget, your
    busines, your family, your manager, your to, your view
  -3: ^ does, ^ i've, all day, anyth i, befor the, company in, company was, did you, did your, do in, do
    peopl, for me, i hav, i should, in one, languag do, mak a, matter to, mean in, or a, out of, read the,
    should i, ten year, the degre, the hardest, the hospital, the other, the season, the story, thre year,
    titl and, to stay, what a, what happen, what is, what would, which conferenc, worth the, you ever, you
    in, you start, you when, you wish, your career, your opinion, your organization, your project, your tim
  -4: a good, does a, get to, had to, in field, is ther, job or, look lik, mak of, or can, play in, rol
    does, student rat, the cours, the sam, the sit, the way, thing you, to mak, what mad, what mak, what
    rol, what's a, you find, you get, you had, your day, your first, your friend, your hour, your team
  -5: ^ hav, ^ how, ^ the, ^ your, a degre, a student, about a, and what, do your, how did, how do, i know,
    kind of, look at, on an, priority for, the best, the most, the mov, the team, ther anyth, would you, you
    look, you see
  -6: a licens, hav on, hav you, the field, the main, what you, when a, you work, your station
  -7: ^ did, ^ i, and which, how you, me how, the company's, the work, thi year, what did, which of
  -8: ^ why, about the, at company, in your, much of, to school, what the, wher does, your own
  -9: how is
  -10: tim do, your department, your work
  -12: on your, part of, when you
  -17: how does
`),
}
