import { weights } from './weights.ts'

/**
 * What each word of a question, without its ending, is worth, in tenths of the natural logarithm of the odds: 10 makes it 2.7 times as likely. Written by
 * `eval/weigh/weigh.ts` from the labelled rows in `eval/seen`. Change the rows and weigh again, never a figure here.
 */

/** "^" stands before the first word. */
export const basic = {
  before: -15,
  words: weights(`
  22: mean
  21: body, defin
  20: stand
  18: four, writ
  17: excel, explain, is
  14: doctor, sam, use
  13: insuranc, pilot
  12: lawyer, what's, word
  11: credit, market, never, purpos, stock
  10: clean, count, do, opinion
  9: air, alway, civil, engineer, only, win
  8: begin, curator, food, general, lend, me, plan, polic, tabl
  7: accountant, contract, differenc, heard, hous, just, list, pleas, right, roi, ship, story, what
  6: beginner, cod, criminal, different, does, mention, nonprofit, post, retail, so, someth, step, ux
  5: a, all, allow, an, back, complet, could, debit, estat, languag, letter, mortgag, must, our, real,
    simpl, up
  4: advertis, bank, basically, becaus, cybersecurity, fil, group, hold, hop, i've, many, need, pag, plant,
    profit, roughly, softwar, study, teacher
  3: animal, are, been, buy, databas, front, lesson, measur, museum, nurs, robot, social, supply, tell,
    thing, treat, which
  2: agil, am, basic, chain, clas, court, dog, draw, exactly, hr, journalism, logistic, mad, main, money,
    pharmacist, ward, why, worker
  -2: analyst, application, averag, be, becom, besid, between, big, biggest, biology, book, build, call,
    certificat, charg, choos, client, clos, colleagu, competitiv, cours, department, doing, dur, early,
    employer, entry, feedback, find, finish, firm, freelanc, fund, had, handl, isn't, join, lab, last, liv,
    major, manag, manager, mov, next, nin, normally, offic, old, parent, patient, plac, play, reasonabl,
    region, remot, requir, resum, round, scienc, senior, short, sid, slow, succ, tech, test, thes, think,
    trad, trend, truck, turn, two, typ, unclear, valu, welcom, wer, wonder
  -3: after, applicant, area, background, behind, best, budget, by, candidat, city, describ, down, employ,
    ever, experienc, far, for, graduat, i, it, junior, lat, level, mind, mistak, my, nam, normal, number,
    order, outsid, public, question, recruit, sal, shar, shy, sinc, specializ, strategy, technical,
    technology, tend, volunteer, want, was, will, work, would
  -4: affect, annual, class, common, company's, conferenc, cover, education, expect, farm, feel, fill,
    first, full, hardest, important, intern, involv, its, leav, lif, newcomer, no, now, officer, onlin, or,
    pick, point, project, rais, rat, realistic, really, season, set, shift, skill, student, ther, tim,
    typical, university, whether
  -5: assistant, capital, communication, don, enough, every, happen, her, interview, new, of, part, peopl,
    portfolio, start, summer, sustainability, their, they, titl, you'd
  -6: again, being, career, company, giv, grow, growth, hav, how, let, much, off, paralegal, person,
    position, read, school, small, somebody, still, tak, touch, train, usually, who
  -7: befor, decid, hard, hour, into, licens, long, on, salary, together
  -8: ask, com, degre, did, differently, field, industry, most, often, one, week, well, when, worth
  -9: at, go, help, product, rol, sit, the, them
  -10: chang, day, if, over, practic, to
  -11: hir, out, thi, through
  -12: get, lik, team, year
  -13: in, job, with
  -14: from, good
  -16: look
  -18: about, that
  -26: you
  -31: your
`),
  neighbours: weights(`
  23: what is
  17: stand for, you writ
  16: why do
  14: for my, the sam, ther in, writ a, you defin
  12: ^ can, differenc between
  11: to know, what a, what does, what's a
  10: what are, your opinion
  9: ^ when, a nonprofit, a polic, could you, how does, in general, is a, languag should, learn first, me
    what, someon who, what do, work in
  8: a bank, do it, does a, has never, of it, program languag, sam as, to me, who has
  7: beginner learn, for me, hav to, how do, in the, of a, the step, what's the
  6: ^ should, a lawyer, a new, an offic, how many, in an, real estat, so what, tell me, up in, which one,
    would you, you tell
  5: ^ for, ^ what's, ^ wher, a balanc, a company, a credit, a debit, allow to, and what's, can you, company
    pay, i've never, job of, know about, lesson plan, pleas explain, the main, the right, to a, use of, what
    tool, which program, you explain
  4: ^ do, ^ explain, ^ i've, a beginner, actually do, an architect, an electrician, are going, could tell,
    count as, do i, does an, does one, explain how, going to, how would, i'd lik, in one, in simpl, is
    brand, need to, nurs do, of an, or a, peopl are, simpl word, the company, the differenc, thing as, use
    in, who work, why does, wonder what
  3: ^ are, ^ i, a market, a social, and is, are the, buy a, do that, for what, how a, i learn, i was, in
    court, is that, lik to, mor than, on a, or is, sam thing, so could, social worker, start with, supply
    chain, the part, to someon, to start, you begin, you could
  2: ^ at, ^ why, a differenc, a physical, and i, are ther, company do, different from, do company, does hr,
    field what, i am, i would, i'm new, interest to, it mostly, me how, other peopl, physical therapist,
    should a, the basic, the thre, to thi, way to, when you, would lik
  -2: ^ education, ^ if, ^ tell, a day, a newcomer, a program, a reasonabl, a shift, a typical, about the,
    and does, and tell, are worth, area of, being don, can i, can someon, cover letter, day and, do peopl,
    does well, entry level, for electrician, giv feedback, help you, how are, i do, if you, important is, in
    sal, is lik, is one, is unclear, it a, it tak, lik in, lik when, look for, look over, much is, of
    person, of work, one thing, part of, person does, product manager, really use, resum and, shift look,
    sinc the, the biggest, the city, the field, the first, the hardest, to be, to giv, to hear, to keep,
    turn down, what mak, what was, with one, work with, worth it, would a, you describ, you hav, you mind,
    your bank, your clinic
  -3: ^ and, ^ who, a licens, a product, about a, and do, and who, are you, at a, does it, every day, for a,
    for you, hav a, how important, how long, in a, is company, job titl, or why, pay for, plan for, stand
    out, tend to, that you, the best, the company's, the museum, the work, to an, what new, what should, who
    is, why not, why or
  -4: ^ what, a job, a nurs, a realistic, a rol, as a, did you, does company, for the, get a, how you, in
    thi, let you, look lik, mean the, what happen, what you
  -5: a small, for somebody, in practic, is being, is ther, it mean, me about, somebody in, thi field, what
    would
  -6: a paralegal, do between, mean for, of the, on the, to the
  -7: does your, i know, mean in
  -8: do differently, does the, is your, mean to
  -9: a good, is it
  -10: and what, how much
  -14: ^ is
  -15: do you
  -16: is the
`),
}

export const strategic = {
  before: -26,
  words: weights(`
  27: will
  25: strategy
  22: market
  21: budget
  20: plan
  19: company's, division, its, think
  18: investor, the
  17: merger
  16: growth
  15: capital, company
  14: buy
  13: against, board, policy, shareholder, term
  12: going, next
  11: country, dividend, leadership, priority, revenu, risk, should, tarif, trust
  10: corporat, executiv, group's, promis, smaller
  9: acquir, cut, expect, production, shar
  8: biotech, debt, decid, fund, out, restructur, return, sell
  7: cost, director, endowment, exit, expand, fell, firm, firm's, hedg, larger, pric, result, set, which,
    why
  6: aim, brand, chief, competitor, factory, invest, lost, must, pressur, public, replac, respond, see,
    target
  5: 2030, acquisition, beat, branch, chain, intend, investment, los, mor, persuad, pull, reserv, stag,
    surviv, university
  4: becaus, busines, clos, estat, europ, fleet, group, handl, long, organization, portfolio, region, suit,
    thre, weigh, whol
  3: abroad, agency, airline's, bank, basi, client, could, hospital, hotel, itself, lin, london, management,
    margin, over, rat, to, valu, want, wher, whom, with, would, year
  2: approach, becom, charity, consider, decad, doesn't, enter, for, head, if, international, largest,
    location, main, off, onlin, owner, practic, restaurant, spend, stock, win, without
  -2: apart, application, back, beginner, between, conferenc, curiou, decision, describ, don, engineer,
    ever, find, fit, floor, front, further, giv, graduat, greatest, happen, hardest, holiday, i'd, i've,
    interview, involv, isn't, join, junior, keep, leav, licens, mad, many, mind, month, mostly, night,
    orchestra, person, program, relationship, report, room, servic, shop, sid, small, somebody, stop,
    summer, talk, they, useful, week
  -3: about, again, an, any, colleagu, complet, cultur, degre, did, does, employ, employer, exam, found,
    know, level, lif, list, member, nurs, other, own, pay, physical, proces, read, resum, sam, season, staf,
    still, teach, them, toward, two, was, wer, when
  -4: after, ask, be, befor, call, cours, department, education, far, good, grow, had, hard, learn, mak,
    matter, much, nam, plac, present, reach, show, ther, treat, turn, usually, word
  -5: demand, get, hir, me, now, of, or, part, rol, say, sit, statistic, thing, up
  -6: best, day, first, in, most, sinc, team, tim, train
  -7: chang, hour, it, start
  -8: at, career, do, help, one, skill, tak, way, who
  -9: from, lik, my, someon, that
  -10: hav, your
  -11: a
  -12: field
  -15: i, job
  -16: work, you
  -17: peopl
`),
  neighbours: weights(`
  16: the board
  13: are you, plan to
  12: plan for, think about
  11: out of, should the, you expect, your company
  10: long term, will the, your organization
  9: is your, market shar, the company's, what return, why did
  8: about a, does the, going to, is company, your company's
  7: by a, decid which, expand into, mean to, the new, will your
  6: ^ why, at thi, could you, me what, replac the, respond to, see the, the firm
  5: ^ as, ^ when, as you, company decid, for in, for new, how will, intend to, public and, set the, the
    bank, the chain, the com, the executiv, the market, to clos, to sell, what is, which brand, would the,
    you see
  4: ^ wher, ^ will, a company, at what, com year, do you, how is, how to, how would, next year, on what,
    position the, priority for, shar of, the chief, the next, to do, to mov, who would, year and, you handl,
    you position, you want
  3: ^ on, behind the, budget for, company in, company to, executiv team, growth strategy, has been, how
    should, how the, i was, in ten, look at, mad the, market to, should be, strategy for, the agency, the
    airlin, the airline's, the country, the firm's, the group, the owner, think the, thre year, to a, to
    enter, to whom, what the, what will, what's the, when is, wher do, which market, will you, work out,
    your leadership
  2: ^ can, ^ has, after the, company want, decid to, do about, explain the, for next, for the, from the, go
    public, invest in, me how, next decad, next thre, right for, the busines, the long, the merger, the
    parent, the stock, thi year, to go, use to, wher does, which country, would lik, would mak, you
    consider, you say
  -2: ^ hav, ^ how, ^ i, ^ i'd, ^ if, ^ what, a good, affect your, and the, and which, are the, company pay,
    company treat, cultur at, does it, does your, for a, has the, how do, how has, if you, in which, is the,
    lif balanc, member of, mov to, of the, or why, should a, the hardest, the holiday, the organization, the
    shop, the work, thi field, to school, to work, turn out, what happen, what has, what mak, what should,
    wher you, why not, why or, work lif, worth the, year did, you to, your career, your job, your own
  -3: ^ did, ^ tell, about how, in thi, mad you, me about, mov from, someon in, the cultur, the main, the
    most, the sam, the team, the way, to its, to you, when you, you decid, you describ, your team
  -4: about the, does company, how much, is it, mak the, of your, part of, skill will, the first, to the,
    what do, what does, what to
  -5: ^ are, ^ does, be in, how long, on the, should i, the best, what skill, with the, you choos, you think
  -6: the field
  -7: the job
  -8: at company, did you, in your
`),
}

export const lookedUp = {
  before: -19,
  words: weights(`
  20: airport
  17: many, university
  16: cost
  15: study
  14: company
  13: annual, exam, open
  12: fast, statistic
  11: airlin, bank, becom, country, fly, list, present, stat, stor, sunday
  10: averag, county, does, employment, hav, licens, location, offer, requirement, semester, who's
  9: agency, belong, complet, cours, law, lawyer, nam, own, sell, tuition, was
  8: earn, hotel, minimum, newspaper, our, revenu, statement, too, vet
  7: assistant, branch, ceo, commercial, factory, gam, headquarter, hospital, is, offic, orchestra, requir,
    research, specializ, stock
  6: academy, besid, dat, flight, mission, only, physical, polic, pric, salary, school, start, subject,
    tell, toronto
  5: age, alumni, application, car, company's, cpa, electrician, found, goes, history, larg, librarian,
    member, number, theatr, ticket, titl, train, us, what's
  4: analyst, bed, call, department, didn't, family, fifty, firm, fund, languag, london, master's, much,
    ohio, pharmacy, pleas, therapist, thes, which
  3: air, built, but, city, estat, further, has, level, museum, need, pas, program, real, report, run, saw,
    servic, stand, test, wher
  2: area, check, control, counselor, data, director, fir, join, know, leav, mor, old, owner, staf, the,
    your
  -2: acquir, among, applicant, atmospher, back, be, beginner, busy, cam, candidat, cas, challeng, class,
    colleagu, colleg, competition, contact, cover, cut, design, don, down, dur, enjoy, enough, exactly,
    fair, far, finish, full, futur, glad, greatest, hear, i'm, influenc, its, liv, me, mention, might,
    monday, month, next, night, notic, of, opinion, order, outlook, piec, portfolio, proces, professional,
    promot, realistic, really, referenc, renewabl, rout, scienc, screen, second, seriously, shar, short,
    sid, somebody, spend, story, tak, taken, ten, term, their, took, toughest, travel, treat, view, voic,
    winter, word, you'd
  -3: advic, against, apprentic, been, being, budget, build, buy, common, count, depend, describ, do,
    energy, excel, expand, fit, fiv, friend, going, graduat, group, i've, if, in, insuranc, journal, mistak,
    mov, no, normally, off, on, one, patient, pay, person, personal, plac, prepar, profession, rat, region,
    responsibility, risk, round, sal, sam, show, spent, stressful, succ, teach, teacher, technical, through,
    today, when, whil, wish
  -4: affect, all, anybody, anyth, cod, com, conferenc, continu, demand, differenc, effect, els, ever,
    every, experienc, fac, feedback, feel, happen, how, junior, look, manager, matter, not, now, play,
    priority, question, quiet, recruit, sector, shift, support, them, tool, within
  -5: again, begin, behind, biggest, carry, engineer, giv, goal, into, kind, mad, part, pick, plan, project,
    right, six, station, stay, tim, turn, typical, well
  -6: befor, choos, expect, food, fre, hardest, interview, involv, just, keep, learn, over, still, they,
    useful, want, wer
  -7: association, best, crew, day, decision, different, help, industry, interest, main, meeting, someon,
    thi, two, usually
  -8: between, busines, career, had, hard, mostly, read, set, sinc, skill, small, thing, week, worth
  -9: as, decid, education, first, hir, it, market, sit, strategy, summer, why, will
  -10: at, employer, peopl, think, way
  -11: a, an, chang, good, position, rol, to, toward
  -12: about, after, body, mean, see, up
  -13: and, that, work, you
  -14: job, with, would
  -15: from, most, new, should, use
  -16: field, lik
  -17: team
`),
  neighbours: weights(`
  23: how many, much is
  21: do i
  18: work in
  17: get a
  16: who found
  15: ^ who, peopl work
  14: for physical, i get, is your, your firm
  13: is the, what tim, your company's
  12: ^ when, be a, be to, to be, your company
  11: many peopl, open on, thi one, when was, your agency
  10: ^ do, ^ who's, are your, hav a, open hour, physical therapist, salary of, specializ in, what languag,
    what's the, wher is
  9: ^ for, ^ wher, ^ which, becom a, belong to, goes to, hav offic, last year, often does, or only, to
    study, you belong, you go, you mak, your bank
  8: and when, averag salary, chang its, do you, how much, me the, mission statement, of the, the city, the
    newspaper, you need, you open, you study, your hospital
  7: ^ what's, agency offer, and in, are the, at your, can you, for electrician, go to, has your, it chang,
    job titl, me about, mov to, museum open, tell me, the department, tim is, to becom, to get, to its, year
    did
  6: ^ could, ^ to, are requir, com out, explain what, how long, how old, in our, in toronto, join the, know
    the, know what, long does, our stat, pleas tell, polic academy, product does, revenu last, so what, ther
    a, thi stat, to know, what product, wher are, which country, who are, work for
  5: ^ pleas, a cpa, a day, at the, company go, company hav, could you, cours are, degre do, did the, hour
    of, how often, i find, is a, lik what, long is, many year, offic in, requir for, tak to, the first, the
    minimum, the polic, ther any, thes day, to your, was the, what are, wher did, you do, your ceo
  4: a law, a school, application for, are ther, ask what, brand does, go public, has the, hav to, i ask, i
    saw, i'd lik, in what, it the, many bed, much does, of your, say you, stand for, the number, the nurs,
    the thre, what do, what your, who is, you explain, you tell, you writ, your clinic, your start
  3: ^ can, a flight, a lawyer, about how, application deadlin, cours do, deadlin for, do the, does company,
    does the, fir servic, for student, hav in, i was, in which, main competitor, many student, minimum age,
    mor than, need a, parent company, real estat, the application, the averag, the country, the fir, the
    school, through the, to tak, was wonder, was your, what degre, what does, which city, your nam, your
    offic
  2: ^ so, a pharmacist, a websit, and if, and the, country does, does your, find your, for a, for the, from
    the, how far, if it, in it, is it, is on, it is, lik to, mak on, on the, on which, polic officer, the
    hotel, the museum, the owner, the step, trad and, we hav, when did, when is, which brand, which cours,
    wonder what, work at, your main, your parent, your university
  -2: ^ has, ^ how, ^ i've, a licens, a parent, a physical, a realistic, all day, and did, and who, being a,
    best part, com from, company in, company was, did you, do in, do peopl, do they, entry level, expect to,
    few year, field is, for me, from within, goal for, hav the, help you, how are, how has, i know, i
    should, i've read, in field, in how, is spent, is that, languag do, long term, look lik, mad you, main
    goal, main responsibility, mak the, mean in, next few, of interview, of work, often do, or what, out to,
    peopl are, plan to, program for, promot from, read the, rol does, round of, say the, see in, student
    rat, taken seriously, ten year, the atmospher, the greatest, the holiday, the mov, the other, the story,
    the toughest, ther anyth, thing you, think of, thre year, tim for, titl and, to mak, turn out, want the,
    wer you, what a, what happen, what kind, what rol, wher do, which conferenc, which decision, which
    languag, who or, work stressful, you describ, you ever, you in, you pick, you to, you when, you wish,
    your busines, your career, your crew, your family, your opinion, your organization, your project, your
    tim, your to, your view, your week
  -3: ^ if, ^ the, ^ was, a job, about a, affect your, continu education, decid which, depend on, did your,
    does a, fiv year, hardest part, hav any, how do, how the, in one, lik in, look at, mak a, many of, on a,
    or a, out of, play in, priority for, should i, the cours, the degre, the sam, the team, to colleg, way
    your, what would, what's a, who decid, with the, worth the, you had, you look, you start, you want, your
    first, your friend, your hour
  -4: a good, an averag, as a, do your, get to, growth strategy, how you, how your, lik your, on an, so far,
    the best, the hardest, the job, the most, the sit, the way, to go, what is, what mad, what mak, when a,
    which area, would you, you find, you get, your day
  -5: ^ did, ^ your, a student, get up, hav on, how did, kind of, the outlook, thi year, you see, you work,
    your station
  -6: ^ does, ^ hav, and what, and which, company pay, hav you, how is, the company's, the main, tim do,
    what did, your team
  -7: ^ why, a degre, me how, the field, to school, what the, wher does, which of
  -8: the work, what you, your own, your work
  -9: at company, in your, much of, your department
  -10: ^ i, about the
  -11: when you
  -12: part of
  -13: on your
  -16: how does
`),
}
