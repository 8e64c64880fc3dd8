import { weights } from './weights.ts'

/**
 * What each word of a question, without its ending, is worth, in tenths of the natural logarithm of the odds: 10 makes it 2.7 times as likely. Written by
 * `eval/weigh/weigh.ts` from the labelled rows in `eval/seen`, the bank and the rules' examples. Change the rows and weigh again, never a figure here.
 */

/** "^" stands before the first word. */
export const basic = {
  before: -17,
  words: weights(`
  25: body, mean
  23: defin
  22: stand
  20: four
  19: is, writ
  18: copy
  17: explain
  16: doctor, excel, pilot, sam
  15: use
  14: insuranc, lawyer, never, what's, word
  13: clean, count, credit, possibl, purpos, red, stock
  12: air, fashion, market
  11: alway, civil, engineer, tabl
  10: accountant, basic, curator, do, lend, opinion, plan, pleas
  9: complet, contract, food, general, only, someth
  8: all, criminal, differenc, fil, heard, hous, just, languag, me, mention, mortgag, nonprofit, polic,
    post, retail, right, roi, ship, so, story, ux, what
  7: back, beginner, cybersecurity, debit, does, plant, simpl, up
  6: advertis, allow, different, estat, group, hold, list, many, must, our, real, roughly, study, user
  5: a, an, and, animal, bank, basically, becaus, been, cod, could, databas, hop, lesson, letter, need,
    nurs, pag, pharmacist, profit, robot, teacher
  4: agil, am, aren't, begin, buy, court, dog, draw, front, journalism, logistic, museum, social, step, tell
  -4: alon, association, becom, behind, best, biggest, book, budget, build, choos, colleagu, describ, dur,
    early, els, entry, ever, far, finish, fre, freelanc, hear, intern, involv, isn't, junior, lab, larg,
    lat, major, mind, newcomer, nin, no, normal, number, or, order, outsid, path, patient, professional,
    public, put, question, rat, recruit, recruiter, resum, round, sal, season, set, shar, shy, som,
    specializ, strategy, tech, tend, test, think, today, turn, usual, valu, was, welcom, wonder
  -5: analyst, area, background, better, big, candidat, certificat, company's, conferenc, down, earn, feel,
    fill, fit, handl, hardest, i'm, it, its, leav, level, lif, mistak, nam, new, next, of, officer, pick,
    realistic, recommend, short, sinc, student, technology, their, trad, university, want, whether, will,
    would, you've
  -6: affect, after, annual, applicant, apply, between, capital, class, compar, cover, education, employ,
    employer, every, expect, farm, first, full, graduat, happen, i, important, normally, now, onlin,
    position, rais, really, shift, technical, ther, touch, who
  -7: again, being, communication, company, grow, growth, let, long, much, my, off, part, point, project,
    python, read, scienc, somebody, summer, tak, usually
  -8: assistant, befor, decid, did, don, enough, giv, hard, hav, hour, how, interview, into, licens, on,
    organization, paralegal, peopl, portfolio, school, skill, small, still, sustainability, titl, train,
    you'd
  -9: chang, common, differently, field, go, her, person, rol, start, the, them, they, tim, together,
    typical, worth
  -10: ask, help, product, week, well, when
  -11: com, day, degre, industry, most, often, one, sit, to
  -12: at, career, out, over, practic, salary
  -13: team, thi, through
  -14: get, job, with, year
  -15: from, hir
  -16: good, lik
  -17: in, look
  -19: about
  -21: that
  -28: you
  -34: your
`),
  neighbours: weights(`
  26: what is
  20: why do
  19: you writ
  18: stand for, ther in, writ a
  17: for my
  16: the sam, you defin
  14: ^ can, how does, what's a, what a
  13: to know, what does
  12: ^ when, differenc between, languag should, what are
  11: a nonprofit, in general, is a, me what, sam as, someon who, what do
  10: could you, does a, hav to, in the, program languag, the basic, your opinion
  9: ^ should, a bank, do it, has never, how many, i've never, of it, to a me, up in, which one, work in
  8: ^ wher, a new polic, an offic, beginner learn, cod and, how do, i mak, list the, of a, peopl use,
    softwar do, which program, you list
  7: ^ explain for what's, a balanc company credit debit lawyer, and what's, count as, explain how, for me,
    in an, learn first, of an, or a, pleas explain, so what, the step, use of, what's the, would you, you
    explain
  6: actually do, allow to, an electrician, company pay, how would, is brand, job of, know about, mor than,
    need to, plan and, real estat, tell me, the main right, thing as, who work
  5: a busines market, an architect, and is, are going, company do, could tell, do that, does one, how a,
    i'd lik, i'm new, i learn was would, in one simpl, nurs do, on a, or is, so could, the company part, to
    someon thi, use in, why does, would lik, you tell
  4: ^ do i, a beginner differenc physical social, are the, buy a, does an, field what, i am use, in court,
    interest to, it mostly, lik to, me how, other peopl, peopl are, social worker, the differenc, when peopl
    you, you begin could
  -4: ^ education my who you've, a common hir product program realistic rol, and do does, are worth, as a,
    at organization, can i, career path, did you, do employer, entry level, every day, get a, help you, how
    important long, if you, in supply tech, is lik, lik at, me to, or why, really use, sinc the, someon in,
    start salary, tend to, that you, the best biggest company's work, tim is, to giv keep work, what should
    was, wher does, which technical, who is, why not or, with one, work with, you hav, your bank
  -5: ^ if, a licens nurs team typical, and who, are you, at a, does company, explain a, for a, how is, is
    ther to, it mean, job titl, let you, look for, mad a, me about, pay for, plan for, stand out, the
    museum, thi field, what new, work for
  -6: ^ and what, a job, do peopl, for electrician somebody someon you, in communication, look lik, of work,
    somebody in, what happen you
  -7: a small, how you, in practic, is being, on the, to the, what would
  -8: a paralegal, i know, is your, mean in
  -9: differently from, do between differently, mean for, of the
  -10: does the your, mean to
  -11: a good, how much
  -14: is it
  -15: ^ is, and what, do you
  -18: is the
`),
}

export const strategic = {
  before: -29,
  words: weights(`
  30: will
  26: strategy
  24: budget, market
  22: its, plan
  21: company's, division, investor
  19: merger, the
  18: company
  17: buy, capital, think
  16: term
  15: board, growth, shareholder
  13: against, country, going, policy, promis, revenu, should
  12: corporat, dividend, group's, leadership, priority, risk, smaller, trust
  11: acquir, executiv, production, tarif
  10: biotech, cut, decid, hedg, shar
  9: debt, expect, fund, pric, restructur, result, return, sell
  8: beat, chief, competitor, cost, endowment, exit, expand, factory, firm's, invest, must, next, out,
    respond, set, which
  7: 2030, aim, brand, busines, chain, director, fell, firm, intend, larger, long, los, pressur, public,
    see, stag, target, thre, university, why
  6: acquisition, becaus, branch, clos, estat, europ, fleet, hospital, investment, lost, pull, replac,
    reserv, surviv, weigh
  5: agency, airline's, bank, charity, client, could, enter, group, london, main, margin, persuad, rat,
    region, stock, suit, whol
  4: abroad, basi, becom, competition, doesn't, handl, lin, location, management, onlin, organization,
    owner, portfolio, practic, restaurant, sal, spend, valu, want, whom, with, year
  -4: about, again, an, apart, beginner, complet, cultur, engineer, floor, found, further, giv, good, grow,
    happen, hardest, holiday, i'd, i've, industry, isn't, junior, keep, licens, member, month, much, nurs,
    often, own, person, proces, program, read, relationship, sam, season, small, staf, stop, summer, taken,
    talk, teach, them, they, two, usually, view, week, wer, whos, you've
  -5: any, ask, be, befor, begin, colleagu, cours, department, does, education, employ, employer, far,
    graduat, had, hard, interview, leav, lif, matter, of, other, plac, present, resum, say, show, still,
    toward, treat, turn, up, when
  -6: best, call, day, degre, first, get, now, physical, reach, statistic, thing, word
  -7: after, hir, it, most, nam, rol, sinc, sit, start, support, ther, train
  -8: chang, demand, do, me, professional, team, tim, who
  -9: at, career, hav, help, hour, i'm, in, learn, one, or, part, skill, tak, way
  -10: a, someon
  -11: from, lik, that, your
  -12: field, my
  -16: work
  -17: job
  -18: peopl, you
  -19: i
`),
  neighbours: weights(`
  19: the board
  15: plan to
  14: are you, plan for, your organization
  13: long term, out of
  12: about a, should the, think about, will the, you expect, your company
  11: is your, your company's
  10: going to, market shar, the company's, what return, why did
  9: is company
  8: company decid, does the, expand into, mean to, respond to, the director firm, will your
  7: ^ when, aim for, at thi, by a, could you, decid which, for in, intend to, me what, see the, the bank
    chain executiv market new, who would, would the, you cut
  6: as you, at what, for new, how will, replac the, set the, shar of, strategy for, the chief com
    portfolio, to clos do mov, what is, which brand, you position see
  5: ^ as why, a company, be worth, behind the, budget for, com year, company to, do you, executiv team, for
    the, growth strategy, has been, how is, invest in, look at, mad the, next thre year, on what, position
    the, priority for, public and, should be, the agency airline's owner, thre year, to sell whom, what
    will, when is, which country, will you, would mak, you handl want, your leadership
  4: ^ on wher, company in want, did your, do about, explain the, for next, go public, how the to would, i
    was would, market to, right for, so could, the airlin group merger parent whol, think the, to a go, use
    to, what's the, will be, work out, would lik, you say, your busines
  -4: ^ did how i'd tell whos, about how, company help pay, does your, from its, if you, lif balanc, mad
    you, me about, member of, mov from to, new graduat, of the, over the, the cultur hir main most sam shop
    team way, to its school you, what has mak, when you, wher you, work lif, worth the, you describ
  -5: ^ are does, be in, does company, field will, in thi, is it, mak the, of your, part of, skill will,
    someon in, the first, what do skill, you decid to
  -6: ^ i i'm, about the, and the, how long, the best organization, to the, what to, with the
  -7: on the, should i, the job, you choos, your team
  -8: did you, in your, the field, you think
  -9: at company
`),
}

export const lookedUp = {
  before: -21,
  words: weights(`
  25: python
  24: airport
  22: university
  20: cost
  18: many
  17: annual
  16: exam, fly, stor
  15: company, open, study
  14: fast, stat
  13: bank, country, law, sell, sunday
  12: airlin, employment, hav, list, present, semester, statistic, vet
  11: becom, belong, chemistry, complet, does, lawyer, location, offer, own, tuition, who's
  10: agency, averag, branch, commercial, factory, gam, newspaper, requirement, research, revenu, serv,
    specializ, too
  9: assistant, ceo, cours, hospital, hotel, nam, offic, orchestra, our, statement, was
  8: car, dat, flight, licens, minimum, mission, number, pric, stock
  7: academy, age, besid, company's, electrician, headquarter, history, is, ohio, only, physical, polic,
    school, start, subject, tell, theatr, toronto, train
  6: bed, call, county, cpa, earn, family, fifty, found, fund, goes, has, languag, london, requir, salary,
    saw, stand, therapist, ticket, titl, which
  5: alumni, analyst, application, built, city, department, didn't, librarian, master's, member, much, pas,
    pleas, program, thes, what's, wher
  4: air, architect, check, client, control, director, estat, firm, know, leav, museum, need, onlin,
    pharmacy, real, report, servic, test, us
  -4: account, activ, against, anybody, applicant, apprentic, around, back, being, budget, build, busiest,
    buy, cas, cod, com, competition, contact, cut, describ, divers, early, environment, ever, every, expand,
    going, greatest, group, i, if, in, independent, influenc, isn't, journal, known, major, me, mistak,
    monday, month, my, or, outlook, patient, piec, plac, proces, rat, realistic, really, recommend,
    referenc, responsibility, retail, risk, rul, sam, screen, second, seriously, short, stop, stressful,
    taken, talk, teach, teacher, technical, term, their, today, treat, used, when, whil, without, workplac,
    you've
  -5: advic, affect, all, anyth, befor, beginner, book, candidat, colleagu, common, conferenc, continu,
    count, cover, depend, differenc, effect, els, feel, fit, friend, futur, hear, how, into, junior, mad,
    manager, mention, might, mov, next, no, not, notic, now, one, pay, person, personal, plan, play, prepar,
    priority, profession, professional, quiet, region, round, shift, show, spent, story, succ, them, within,
    word, you'd
  -6: atmospher, behind, carry, demand, engineer, experienc, fac, feedback, fiv, goal, graduat, happen,
    kind, look, main, part, pick, player, recruit, right, schedul, sector, seen, station, stay, support,
    they, through, tool, travel, turn, view
  -7: been, best, between, biggest, choos, day, food, i'm, just, matter, mostly, normally, question, six,
    someon, still, tim, useful, usual
  -8: apply, different, fre, giv, hardest, i've, interest, keep, project, read, rout, sinc, thing, typical,
    usually, want, wer
  -9: again, as, association, begin, busines, crew, decision, expect, had, hard, help, involv, market,
    meeting, skill, small, thi, two, week, well, why, will
  -10: a, education, first, it, learn, over, set, strategy, summer
  -11: at, decid, industry, interview, sit, think, way, worth
  -12: career, employer, mean, peopl, see, work
  -13: after, an, chang, good, hir, position, rol, to
  -14: and, body, job, that, toward, up
  -15: about, would
  -16: new, should, you
  -17: from, with
  -18: lik, most, team, use
  -19: field
`),
  neighbours: weights(`
  27: how many
  26: much is
  23: work in
  22: do i, get a
  20: peopl work
  17: i get, who found
  16: ^ who, about company, is your, what tim
  15: for physical, your company's
  14: ^ when, be a to, your company
  13: ^ do, is the, open hour on, specializ in, to be, what languag, when was, you mak, your firm
  12: ^ for, any other, goes to, hav a, many peopl, often does, or only, thi one, your agency
  11: ^ wher who's, and when, are your, belong to, go to, last year, physical therapist, salary of, what's
    the, you belong serv, your bank
  10: averag salary, becom a, com out, me the, mission statement, the newspaper, to study, you go need open,
    your hospital
  9: ^ could, chang its, do you, for electrician, has your, hav offic, how much, it chang, long does,
    requirement for, tell me, the city, tim is, to its, wher are did is, you study
  8: ^ what's which, are the, at your, data analyst, degre do, explain what, how long old, is a, know what,
    lik what, many year, mov to, museum open, organization and, revenu last, so what, the first, ther a, thi
    stat, to know, was that, which country, who are, year did
  7: agency offer, and in, are requir, ask what, company go hav, could you, cours are, family own, how larg
    often, i ask, in our toronto, join the, know the, list the, long is, of the, our stat, pleas tell, polic
    academy, product does, stand for, tak to, to becom, was the, what degre product, who is, you list writ,
    your ceo
  6: ^ pleas to, a cpa day librarian, at the, cours do, do the, for student, go public, has the, hour of, i
    find saw, it the, main competitor, many bed, much does, offic in, say you, the nurs thre, ther any, thes
    day, to join your, which city, work for, your clinic
  5: a flight law lawyer, application for, brand does, but didn't, did the, does company, for the, i'd lik,
    i was, in which, many student, of your, parent company, requir for, start up, the alumni country minimum
    school, to get tak, was wonder your, what does, you explain, your start
  4: ^ so, a websit, about how, an architect, and if, application deadlin, are ther, can i, country does,
    deadlin for, fir servic, hav in, how far, if it, is it, it is, minimum age, on the which, the
    application big fall fir number owner, through the, to the, we hav, what are your, wher can, which
    brand, wonder what, your main parent
  -4: ^ i'm is, a physical realistic, affect your, and how, around her, as a, being a, com from, continu
    education, decid which, did you your, divers is, do they your, does it, field is, hardest part, how
    divers your, i know should, is spent, its competitor, job in, lik in, look lik, main responsibility, of
    a work, often do, on a, or what, out of, outlook for, over the, play in, program for, rol does, say the,
    see in, should i, study for, than you, the association degre greatest hir most next sam story team, ther
    anyth, think of, thre year, through befor, tim for of, titl and, to colleg go keep practic, train
    program, turn out, want to, way your, wer you, what a happen is rol way would, which decision school,
    who or, with the, worth the, you find get had think to, your biggest busines career first hour trad view
    week workplac
  -5: ^ if sinc the, a good job, an averag, and did, company support, depend on, does a, get to, how has
    the, in field, lik your, look at, mak a, many of, on an, priority for, the best sit way year, what's a,
    what mad, which area, would you, you in, your day friend schedul tim
  -6: ^ was your, and which, fiv year, for train, go through, hav any, how you, kind of, mean in, player in,
    the atmospher hardest licens main, thi year, who decid, you look, your station
  -7: ^ did does hav why, a licens student, and what, get up, growth strategy, hav on, me how, so many, the
    outlook usual, what mak, you work
  -8: ^ i've, a degre, hav you, how did is, the company's, tim do, what you, you do
  -9: company pay, the field work, to school, what did the, which of, your own team
  -10: about the, at company, in your, much of, wher does, your work
  -11: when you, your department
  -13: part of
  -14: ^ i
  -15: on your
  -18: how does
`),
}
