import { weights } from './weights.ts'

/**
 * What each sign of a wish for work is worth, in tenths of the natural logarithm of the odds: 10 makes it 2.7 times as likely. Written by
 * `eval/weigh/weigh.ts` from the labelled rows in `eval/seen`. Change the rows and weigh again, never a figure here.
 */

/** The odds before anything is seen. */
export const before = -29

/** One sign by itself; "offer@me": what I offer. */
export const alone = weights(`
  12: belong@other
  10: hire@none
  9: need@you
  8: WHS, hint, seeking
  7: chance@none, comesUp@you, hirer, plainHiring
  6: leads, seat@me
  5: anything, fits@me, free@me, jobs@none
  4: belong@me, chance, chance@other, me, need, offer@me, outOfWork@me, plainJobs, plainPapers,
    plainReferral, seat@none
  3: hire, outOfWork@other, papers, pass@none, seat
  2: MODAL, SAY, belong, comesUp, comesUp@none, fits, free, jobs, jobs@you, joining, outOfWork,
    outOfWork@none, pass@me
  -2: YN, elsewhere, general, pass@other
  -3: fits@other, hire@me, judge, learn, outOfWork@you
  -4: PAST, fits@none, study, thanks, theirs, working
  -5: belong@you, who
  -7: need@other
  -10: WH
`)

/** Two signs in one sentence, in the order of the alphabet. */
export const together = weights(`
  10: WH me, could jobs
  9: NOT YN, SAY hirer, could hirer
  8: MODAL WHS, MODAL leads, NOT study, WH joining, YN plainPapers, belong decide, condition notAsk, could
    plainReferral
  7: ENDYOU PAST, NOT free, PAST who, SAY offer, YN plainJobs, condition elsewhere, me plainReferral,
    plainJobs remember, remember who
  6: ENDYOU thanks, MODAL outOfWork, MODAL plainReferral, SAY chance, SAY leads, YN me, anything place,
    belong wish, condition hire, hire who, hirer pass, hirer talk, jobs remember, judge me, learn plainJobs,
    me papers, notAsk study, remember wish
  5: ENDYOU study, MODAL SAY, MODAL anything, MODAL hire, MODAL papers, NOT PAST, SAY comesUp, SAY free, SAY
    need, SAY seeking, YN hire, YN notAsk, YN seat, condition learn, decide remember, decide you, hire talk,
    hirer you, me plainJobs, papers plainPapers, papers talk, pass plainJobs, plainReferral talk, remember
    theirs, seat talk, study talk, working you
  4: ENDYOU general, I1 outOfWork, MODAL joining, MODAL plainPapers, NOT remember, NOT story, NOT who, SAY
    condition, SAY fits, SAY outOfWork, SAY theirs, YN jobs, anything wish, belong me, chance me, chance
    place, comesUp decide, comesUp jobs, condition decide, condition fits, condition general, condition
    plainPapers, could likeMe, could plainHiring, decide hire, elsewhere talk, fits me, fits place, fits
    wish, free me, free notAsk, hire wish, jobs me, jobs wish, jobs you, joining wish, likeMe plainJobs,
    likeMe you, me offer, me theirs, need story, need you, pass plainReferral, plainReferral wish, talk who
  3: ENDYOU could, ENDYOU me, ENDYOU place, I1 chance, I1 hire, I1 notAsk, I1 plainReferral, MODAL belong,
    MODAL offer, MODAL place, MODAL seeking, NOT belong, PAST comesUp, PAST decide, PAST plainPapers, PAST
    wish, SAY anything, SAY general, SAY me, SAY papers, SAY remember, WH hire, WHS story, YN anything, YN
    could, YN plainReferral, comesUp condition, comesUp learn, comesUp likeMe, comesUp wish, condition
    joining, condition likeMe, condition me, condition papers, condition place, could outOfWork, could
    papers, could plainJobs, could wish, elsewhere general, fits learn, fits pass, free seeking, general
    judge, general leads, general remember, hint you, hire me, hire remember, hire you, hirer likeMe, hirer
    offer, jobs place, jobs plainJobs, jobs seeking, joining study, joining thanks, judge talk, learn offer,
    me plainPapers, me you, need place, notAsk talk, outOfWork seeking, papers pass, pass story, place who,
    plainHiring you
  2: ENDYOU decide, ENDYOU plainJobs, I1 anything, I1 could, I1 elsewhere, I1 thanks, I1 theirs, MODAL
    hirer, MODAL likeMe, MODAL me, MODAL remember, MODAL you, NOT anything, NOT decide, NOT seat, NOT you,
    SAY belong, SAY seat, SAY wish, SAY you, WHS decide, WHS remember, YN likeMe, YN pass, YN working,
    anything comesUp, anything me, belong learn, belong outOfWork, chance condition, chance need, chance
    outOfWork, chance pass, chance wish, comesUp elsewhere, comesUp me, could general, could hire, could
    joining, could leads, could place, could plainPapers, could thanks, decide likeMe, decide who, elsewhere
    learn, fits plainReferral, free working, general pass, general talk, hire jobs, hire likeMe, hirer me,
    jobs story, jobs talk, judge plainJobs, learn notAsk, learn story, learn who, learn working, likeMe
    place, me need, me outOfWork, me place, me seat, need seat, offer wish, outOfWork who, outOfWork wish,
    outOfWork you, papers place, pass plainPapers, pass who, place plainJobs, plainJobs talk, plainJobs
    wish, plainReferral remember, seeking story, story talk, talk wish
  -2: ENDYOU elsewhere, ENDYOU hire, ENDYOU notAsk, ENDYOU offer, I1 fits, I1 learn, I1 likeMe, I1 need, I1
    seeking, MODAL NOT, MODAL WH, MODAL could, MODAL judge, MODAL pass, MODAL who, NOT SAY, NOT likeMe, NOT
    plainHiring, NOT talk, NOT theirs, PAST belong, PAST could, PAST offer, PAST outOfWork, PAST
    plainReferral, PAST remember, SAY judge, SAY study, SAY who, WH anything, WH condition, WH seat, WH
    wish, YN belong, YN study, YN talk, anything decide, anything hire, anything jobs, belong free, belong
    need, belong who, comesUp place, condition need, could learn, could offer, decide outOfWork, decide
    pass, fits hire, fits judge, fits remember, fits seat, free hire, free papers, general who, general
    working, hire learn, hire plainHiring, hire working, hirer plainJobs, jobs leads, jobs learn, joining
    papers, joining pass, judge you, leads working, learn seat, learn theirs, learn you, likeMe talk, me
    seeking, me who, me working, need papers, need plainReferral, need theirs, notAsk outOfWork, offer pass,
    offer story, offer study, pass study, place plainHiring, place story, place working, plainHiring
    plainJobs, plainHiring who, plainJobs study, seat wish, seat working, talk you, who you
  -3: ENDYOU comesUp, ENDYOU free, I1 story, I1 study, I1 talk, I1 working, MODAL comesUp, MODAL theirs, NOT
    comesUp, NOT leads, PAST SAY, PAST jobs, PAST seat, SAY plainPapers, WH comesUp, WH likeMe, WH you, YN
    decide, YN elsewhere, YN fits, belong papers, belong pass, belong theirs, chance hire, chance talk,
    chance you, comesUp talk, comesUp you, condition pass, condition talk, condition theirs, could fits,
    fits general, fits thanks, general jobs, general learn, general plainReferral, general thanks, hire
    hirer, hire papers, hire plainReferral, hirer notAsk, hirer who, jobs offer, joining learn, joining
    place, judge place, judge wish, learn likeMe, learn study, learn thanks, likeMe papers, me talk, need
    offer, need who, notAsk plainHiring, notAsk seeking, offer papers, offer remember, outOfWork working,
    remember seat, seeking thanks, seeking wish, seeking you, story thanks, thanks working, theirs wish
  -4: ENDYOU fits, ENDYOU pass, ENDYOU talk, ENDYOU theirs, MODAL elsewhere, MODAL free, MODAL learn, MODAL
    talk, NOT notAsk, NOT seeking, PAST YN, PAST likeMe, PAST pass, PAST theirs, SAY could, SAY notAsk, SAY
    working, WH learn, WH offer, YN chance, YN free, YN joining, YN remember, YN who, YN wish, anything
    thanks, belong seat, condition outOfWork, condition plainJobs, condition thanks, could decide, could
    study, could talk, decide learn, decide need, decide seat, decide thanks, fits notAsk, free talk, free
    you, general need, general study, hirer learn, jobs judge, jobs likeMe, jobs need, jobs papers, jobs
    theirs, joining talk, learn me, learn wish, need talk, notAsk pass, plainJobs thanks, remember study,
    seat thanks
  -5: ENDYOU seeking, MODAL condition, MODAL story, NOT could, PAST WH, PAST plainJobs, SAY thanks, WH
    outOfWork, WH theirs, YN general, anything plainJobs, belong jobs, belong likeMe, comesUp plainJobs,
    comesUp study, condition jobs, condition judge, condition story, could hint, decide general, decide
    study, elsewhere me, free remember, free story, free thanks, general seat, hire place, hirer need, hirer
    place, jobs thanks, learn outOfWork, need seeking, offer seat, outOfWork papers, pass thanks, study
    working
  -6: NOT plainPapers, NOT wish, PAST anything, WH judge, WH story, YN learn, anything condition, comesUp
    need, comesUp offer, could theirs, elsewhere you, general hire, general notAsk, leads place, learn
    plainReferral, need wish, remember you, theirs you
  -7: ENDYOU who, NOT hire, PAST hire, WH general, WH study, YN condition, YN offer, YN theirs, could
    elsewhere, decide fits, general hirer, general plainHiring, hire study, jobs notAsk, need notAsk,
    outOfWork study, place theirs
  -8: NOT plainReferral, condition offer, elsewhere pass, notAsk you, pass remember, place seeking
  -9: I1 decide, NOT need, NOT papers, chance learn, fits free
  -10: NOT jobs, NOT outOfWork, NOT plainJobs
  -11: jobs working
`)

/** Words without their endings. */
export const words = weights(`
  17: here's
  16: alway
  14: mayb, suitabl
  13: any, assistant, freelancer, selection, there's
  12: autumn, driver, need, pull, receiv, you'll
  11: analyst, chanc, kindly, till
  10: anyth, but, empty, get, let's, lovely
  9: crew, easter, gett, nowher, qualify, recruit, season, seat, sponsor, we'd, yet
  8: cook, everyon, going, i'd, imagin, me, onlin, paid, perhap, refer, speak, throw, traine, vacancy,
    wouldn't
  7: abl, advertis, availabl, becom, behalf, believ, card, cas, company, could, everyth, experienc, fil,
    fre, go, guy, immediately, lack, lad, lol, might, my, myself, noth, own, receptionist, rol, short, sitt,
    summer, though, trust, usher, vacant, whoever
  6: assist, budget, cheeky, christma, description, ear, end, every, futur, girl, gladly, got, grad, i'm,
    just, lamb, mat, milk, nic, only, opening, picky, portal, pupillag, spac, stand, tak, turn
  5: anyon, applicant, attach, basically, build, carry, certificat, colleagu, com, count, currently, cycl,
    decent, doing, easy, employment, enough, ever, exactly, eye, father, frankly, growth, hand, hav, head,
    ideally, includ, intern, internal, july, licenc, lost, lucky, manager, maternity, mis, moment, next,
    one, out, pair, partner, plac, possibl, post, proud, rather, req, requirement, said, saw, scaffold,
    search, shortlist, someth, sort, studio, substitut, they, they'd, thought, timer, together, twelv,
    under, use, we'll, whom, without, won't, world
  4: am, approv, away, bas, bilingual, boot, bring, campaign, centr, claim, contribut, copy, cros,
    department, diary, director, eager, early, employ, exist, expand, financ, happen, i've, languag, lat,
    leaver, liv, machin, mention, must, nanny, operat, outright, overflow, panel, perfect, pointer,
    privileg, push, putt, recruiter's, referenc, requir, road, schem, see, september, somebody, soon, sorry,
    startup, submit, support, suppos, team, than, that's, thos, ticket, today, tomorrow, tonight, unles,
    visa, vp, wear, whatever, who's, will, your
  3: advanc, advert, agent, an, anywher, apply, appraisal, are, bar, bear, besid, bio, bookkeeper, can,
    candidacy, certainly, chas, circulat, clerk, clos, commission, complianc, cv, dean, depend, desk,
    desperat, disappear, doesn't, editor, electric, employe, farm, fellowship, flexibl, forestry, formally,
    fussy, handy, harvest, headcount, him, his, holiday, insid, intak, isn't, it's, later, look, mak, model,
    obviously, packag, permit, portugues, possibility, program, recruitment, referral, sampl, seek, sew,
    som, spr, surely, tannery, tap, technician, they're, thre, titl, transport, up, valley, wash, whol,
    worker, you've
  2: 14th, academy, alum, aquarium, asset, associat, beat, becaus, bees, behind, being, blunt, boat, boy,
    brought, capacity, cast, chain, cold, confident, cost, dat, dental, directly, don't, drop, exception,
    expres, factory, fir, folk, forget, form, formal, friday, funeral, gather, graduat, hesitat, hop, host,
    hr, important, issu, joiner, jun, land, lately, logistic, loop, market, mother's, naturally, neighbour,
    now, october, old, opportunity, pag, peopl, polish, position, potential, present, pressur, priya,
    profil, qualification, radar, recently, recommendation, relocat, remain, review, reward, rig, right,
    room, rop, run, se, second, secur, seem, senior, sham, shelv, shoot, shut, sir, someon, staf, strong,
    sur, term, them, then, thi, top, upcom, want, warehous, way, we're, weekend, workshop, worth, would,
    year's
  -2: 30, ads, also, angl, animal, articl, at, bad, bak, biology, bread, bus, caf, call, choic, church,
    conferenc, contact, county, differently, door, driv, exampl, fascinat, favour, favourit, fifteen,
    finish, fit, forty, glu, gon, grew, hardest, haven't, he, honest, honour, hotel, human, inbox, intend,
    internship, is, jona, kitchen, leav, letter, level, licens, lighthous, listen, littl, london, lov, mad,
    major, manag, mend, mistak, mix, month, mor, mr, ms, no, notebook, often, older, open, ordinary,
    outsider, owe, passion, perspectiv, phon, pip, polic, proces, promot, public, recruiter, redundant,
    residency, restor, rout, saf, sal, salary, sav, screen, sector, seen, semester, shareholder, sign,
    society's, solv, sometim, sooner, sourc, spent, spok, statistic, steady, street, surgery, survey,
    surviv, team's, terrify, third, torn, touch, tuesday, webinar, wer, wher, yesterday, you
  -3: account, adviser, along, attend, beach, been, best, bought, branch, buy, candidat, catch, charity,
    clas, clean, coast, common, competitor, connect, consult, dad, don, dry, either, essay, exhibition,
    extra, fair, feel, fill, foreign, forward, freelanc, goes, greeting, happy, harbour, hurry, i'll, in,
    insuranc, keep, kind, kn, least, meet, mentor, new, nonprofit, ought, pas, patent, pet, previou, pric,
    profession, professional, radio, rang, realiz, reply, restaurant, school, sens, shift, simply, six,
    soil, start, stood, taken, teach, typical, understood, very, villag, wall, we, we've, week, who,
    withdrew, year
  -4: against, application, apprenticeship, background, bank, bank's, bat, beginner, below, blog, box, chat,
    choir, chosen, cours, delivery, doubt, education, elsewher, employer, food, from, had, half, heat, hunt,
    interview, lectur, les, lif, may, meeting, met, nam, near, notic, nurs, odd, on, over, past, peac, piec,
    plan, play, postcard, quit, rul, saturday, sell, several, skill, stag, station, still, that, through,
    tid, travel, twenty, vet, video, view, visit, vouch, walk, wish, wrot
  -5: 15, about, accept, another, answer, archiv, bed, busy, by, calendar, city, compar, curiosity, design,
    differenc, does, evening, expect, far, feedback, full, held, information, lunch, membership, morn,
    needn't, non, pump, recommend, regard, repair, resum, set, settl, shall, student, study, subject, tell,
    tim, trad, try, volunteer, watch, wednesday, weekday, winter
  -6: 20, car, clear, coffe, curiou, delight, els, health, hold, idea, interviewer, introduc, introduction,
    law, management, night, nor, oblig, path, patient, point, prefer, remember, replac, shar, society, suit,
    their, tre, understand, valu, was, worry
  -7: alumni, appreciat, association, colleg, data, day, explain, glad, hospital, hous, many, member, not,
    other, read, return, sat, she, suggest, thankful, treat, what's, whether, wonder, wrong
  -8: awkward, befor, better, career, chang, choos, did, easier, fin, former, found, friend, library,
    newsletter, offer, sleep, used
  -9: after, between, didn't, guest, history, parent, portfolio, quiet, report, research, stat, thursday,
    too, went, which
  -10: different, gav, industry, local, messag, mostly, schedul, stop, town, why, writ
  -11: afternoon, busines, field, grateful, link, map, minut
  -12: defin, how, mail, most, what
  -14: hour, story
  -15: club, enjoy, or, question
  -17: thank
`)

/** Two words side by side. */
export const neighbours = weights(`
  19: career pag
  16: in cas
  15: though i
  14: about me, ask you, fre from, want a
  13: and you, hav the, head of, how about, me in, or not, to do, writ to
  12: are you, be on, call for, from you, going at, i hear, i understand, i'm told, is to, that job, what
    job, will you
  11: about that, and no, are at, got any, hear about, i com, i've work, it would, nowher to, ready to,
    right now, seem to, spac for, study and, tell the, the onlin, when the, whom should, wouldn't say, you
    help, your shop
  10: and a, do hop, get me, i send, i was, i'm ask, job do, lost two, me out, my whol, still open, they
    say, you'd not
  9: all the, and my, and not, and your, any lead, be so, com in, do i, do to, every day, find an, i could,
    i learn, if you'll, is company, is thi, it too, left to, lik you, my last, nam in, of experienc, sent
    you, short of, so if, that my, the kind, the moment, the selection, them to, thought of, to find, to
    show, what i'm, which is, who you, word from, you ask, your career, your school
  8: a part, a way, a week, abl to, as your, be colleagu, be your, but if, can you, even a, for an, how i, i
    thought, i wer, i've my, is friday, is what, it tak, manager with, month i, my behalf, my profil, next
    tim, of me, run out, said the, short staf, tak on, them about, thi autumn, thi rol, told the, very
    interest, what you're, with you, you guy, you than, you will, you're build, your farm, your firm, your
    group
  7: a better, a real, about join, although i, am very, an offer, and am, and i'd, anyth with, around the,
    at school, becom part, by friday, com up, company for, day is, employ me, ever let, for somebody, happen
    to, hir me, i apply, i cam, i feel, i happen, i meet, i'd gladly, i'm sitt, i've got, in for, in join,
    it is, job description, keep me, long as, mak me, manager in, may be, mayb your, me if, my own, of
    anyth, open for, our talk, part timer, pay me, person your, reach out, see me, selection panel, send my,
    that i'm, that's me, the assistant, the head, the partner, they ever, think of, ticket and, to hav, two
    week, would your, you never
  6: a kind, a plac, a privileg, a start, about employment, and can, ask for, at firm, be thought, been
    practis, by the, can i, can't find, can't promis, chanc of, check in, copy of, could use, cut to, degre
    and, don't suppos, eager to, four year, go about, hav in, i did, i really, i took, i'd be, i'd tak, i've
    a, i've alway, if that, interview me, interview with, into a, is why, job going, job ther, know and,
    learn about, learn the, mak a, me as, me for, me work, my end, my skill, need another, need someon,
    nobody want, of cours, of person, of them, on at, on that, onlin application, over ther, own the, pleas
    keep, privileg to, promis anyth, put me, search for, should be, someth at, someth in, still availabl,
    substitut teacher, that company, the fir, the recruiter's, the scaffold, the spr, the word, think i'd,
    through you, throw my, to be, to someth, trial week, well now, when can, with your, would do, year of,
    you know, you lost, you said, you see, you so, you want, your lab, your support
  5: a copy, a driver, a freelanc, a month, a team, a trial, about becom, advanc for, again and, and that,
    and when, any use, any vacancy, any work, as a, ask if, at your, be consider, bear me, becaus you, befor
    they're, besid you, bring my, brought you, but my, can do, can start, city would, conversation and,
    could your, count on, currently hir, cv and, do a, do all, do my, find peopl, first nam, first of, for
    advic, for me, for year, giv a, guy hir, hear it, hear of, here's my, hir at, hop it's, i believ, i do,
    i don't, i exist, i gather, i graduat, i heard, i liv, i think, i trust, i'd do, i'd mak, if the, in
    logistic, is advertis, is the, it on, kind word, know that, know you, lik the, me one, my hat, need is,
    next to, nic to, now so, on as, on the, only hav, open and, opening at, our chat, portfolio with,
    position for, program i, question would, quickly does, room for, sam as, school leaver, so is, so that,
    speak to, spend my, start monday, talk about, team as, the best, the gap, the only, the other, the
    program, the right, the road, the till, the titl, the websit, there's noth, think about, to begin, to
    bring, to fill, to interview, to join, to offer, to serv, try me, twelv year, until you, up the, usually
    mov, we are, we both, what your, wher would, whether the, which i, will your, work together, would be,
    year at, you could, you had, you hear, you lot, you mak, you mention, you sit, you writ, you'd only,
    your brother, your crew, your keep, your offic, your peopl, your plac
  4: a few, a fit, a futur, a hand, a job, a paid, a seat, a very, a would, about any, about gett, about
    how, about potential, about who, advertis for, after that, am reach, an interview, and after, and hop,
    and i'm, and if, and work, anyth in, appoint me, as long, ask that, ask whether, at it, at the, be
    appreciat, be nic, be the, be ther, been look, been one, can we, card and, clos its, com back, company
    is, could do, credit union, decid that, depend on, don't expect, don't forget, don't you, employment as,
    enclos my, ever tak, experienc and, firm lik, for one, for rol, from jun, front of, giv my, going for,
    got a, got anyth, hav any, hav it, hav open, her i, her to, hop is, hop you'll, hour a, i say, i stay, i
    wonder, i would, i wouldn't, i'd fit, i'm good, i'm qualify, if anyth, if our, if your, in field, is
    good, is your, it from, it sound, keep my, last two, last week, leav it, lin up, listen to, may i, mayb
    you, me a, me get, me who, month and, my candidacy, my detail, my diploma, my hop, my lif, next year's,
    no cost, no pressur, not fussy, noth lin, of someth, of thi, on our, one for, one mor, one who, only a,
    open up, or so, out ther, pas the, pass my, peopl from, pictur myself, pleas consider, possibility of,
    post in, really see, refer a, refer me, requirement for, rol for, say i, school for, show you, skill in,
    so i, som of, somebody in, somebody lik, somebody with, speak for, sponsor me, stand in, stay connect,
    suitabl position, tell your, ten year, thank in, the credit, the dean, the director, the garden, the
    ground, the job, the last, the licens, the one, the rol, the summer, the tannery, the vacant, the ward,
    ther are, tim and, to accept, to apply, to call, to pick, to wear, twenty year, two of, up i'd, use it,
    vacancy for, what i, whenever you, wher i, who can, who do, work experienc, would i, year old, year
    which, you first, you got, you hav, you seem, you try, you're short, you've a, your is, your
    organisation, your practic, your program
  3: a bookkeeper, a chanc, a corner, a first, a man, a mortgag, a nanny, a nurs, a relief, a spar, about a,
    after a, all i, am seek, am writ, an asset, and never, and train, and you're, any help, any part, any
    rol, any suitabl, apply to, appreciat being, are in, art director, as i'd, ask your, at som, back me,
    bank and, be add, be part, be proud, be put, book and, bring in, bring me, budget for, can get, com
    through, company at, company from, company pay, company sponsor, could help, could refer, day a,
    department is, diploma and, do so, do with, does someon, doing the, employment with, ever ask, ever to,
    finish my, follow your, for a, for another, for anyon, for peopl, for team, forget me, fre to, from
    somebody, get in, going on, got an, got in, grateful if, group is, hand in, has been, hat to, hav apply,
    hav question, haven't heard, hesitat to, hop i, hour at, how hard, how much, i already, i am, i begin, i
    hav, i left, i recently, i sent, i speak, i'd leav, i'll be, i'm currently, i'm eager, i'm on, i'm
    ready, i'm the, i've apply, if not, in advanc, in front, in ship, in thre, in your, instead of,
    interview at, is expand, is recruit, it only, it possibl, it to, it worth, it's worth, january and, job
    are, job but, join you, keep com, lack a, lead would, letter of, letter to, lik my, list of, look for,
    mad for, mad of, mak it, me hav, me on, me up, me when, me you're, mention that, might be, might suit,
    mov to, much appreciat, much as, much does, must hav, my availability, my cover, my licenc, my nam, my
    qualification, my resum, my teach, my university, my visa, need a, need an, need of, need work, new
    post, no to, on fil, on your, onc the, one thing, out in, part tim, pass the, past the, person i, plac
    on, pleas ask, pleas could, position at, post a, proud to, quick one, really lik, recommend me, referral
    get, rol in, rol position, salary and, sam build, saw the, saw you're, say the, say your, see my, seek
    a, should your, som point, someon with, someth open, still hav, still tak, straight to, such a, team
    and, than me, that in, that might, the 14th, the application, the aquarium, the car, the council, the
    family, the money, the next, the person, the ring, the sort, the staf, the way, there's a, thi season,
    thi summer, thing i, thre week, tim position, tip about, to end, to him, to hr, to the, to work, to
    your, took the, up at, wait list, walk in, want it, way in, week and, what rol, whenever suit, whether
    you'd, who read, whom do, wish i, with whom, work ther, work to, would anyon, would it, would lov, you
    already, you build, you let, you mind, you play, you speak, you use, you're hir, your bank, your
    factory, your lot, your magazin, your radar, your sid, your sit, your startup, your studio
  2: a bonu, a bus, a fair, a forklift, a gardener, a hard, a head, a season, a second, a spot, a suitabl, a
    translator, a welder, about company, add valu, after i, after read, am ask, an alum, an internal, an
    old, and find, and we, and would, any opportunity, any shift, anyon at, anyon who, are my, are still, as
    i, as i'm, ask him, ask is, assistant job, assistant position, at first, availabl to, back which,
    background in, bas on, be fre, be hir, be lucky, between job, by you, call centr, can see, cas the,
    certificat and, clinic in, com acros, com with, comfortabl refer, company as, company just, contact me,
    contribut to, could cover, could mention, could the, cros again, day i, day one, department team, does
    your, dream to, end of, ever com, everyon i, everyon in, expand into, expect a, expres my, find a, find
    work, firm for, for both, for company, for noth, for what, fre for, friday and, friend say, from day,
    get a, get an, get hir, given my, go public, good enough, grateful to, great to, half of, hard worker,
    hav my, hav one, hav room, help in, her is, hir her, hir right, hop it, hop thi, hour of, how quickly,
    hr for, i admir, i just, i mention, i pass, i read, i saw, i see, i weld, i writ, i'd happily, i'd
    never, i'd rather, i'd work, i'll do, i'm around, i'm open, i'm reach, i've follow, i've just, if
    company, if so, if somebody, if someon, if they, in it, in mind, in spr, in whatever, interest in,
    internal referral, internship and, is a, is doing, is one, is wher, it i, it must, it out, it's all, job
    and, job market, job so, job titl, join company, jump on, kept in, know wher, lab tak, lik me, long way,
    lov an, mak sur, mak the, match for, me befor, me first, me would, meet on, min is, mind for, mor
    permanent, much i, much to, my card, my chanc, my dream, my goal, my mind, my notic, need any, need
    peopl, new grad, new project, not ask, noth in, now but, of any, of jun, of us, offic has, on you, onlin
    and, only person, opportunity in, or later, organization for, our conversation, our path, pag say, paid
    or, perhap ther, policy and, position and, position do, position open, post are, prepar to, put your,
    read application, read lik, read my, read the, recruit for, remember my, report to, right person, run
    your, see company, seen that, shar my, should ask, should the, should you, show what, sinc the, sinc we,
    so what, somebody to, someon lik, sound lik, speak about, start in, stay in, stay on, step in, sur i,
    tak a, talk to, team lik, than to, that person, that siz, the army, the big, the board, the book, the
    call, the certificat, the form, the holiday, the insid, the leadership, the loop, the market, the new,
    the newspaper, the offic, the owner, the parish, the payroll, the perfect, the plant, the practic, the
    shipyard, the tabl, the tour, the trust, the warehous, them i'm, ther be, thi so, thi year, thing about,
    thre tim, tim of, to becom, to discus, to expres, to if, to jump, to mak, to nam, to put, to skip, to
    spend, to start, to talk, to them, to volunteer, to whoever, to you, too much, turn to, under your,
    understand your, up in, up on, vacancy on, was great, way to, we went, week would, what about, what you,
    wher do, which i'm, who are, with it, without a, word and, work and, work harder, work only, would
    gladly, you abl, you be, you but, you can, you can't, you describ, you directly, you down, you get, you
    giv, you happen, you lik, you might, you send, you sign, you tell, you the, you vouch, you which, you'd
    lik, you're doing, you're not, you've got, you've told, your agency, your department, your end, your
    esteem, your floor, your hospital, your new, your pag, your stor, your team, your workshop, your would
  -2: a contract, a department, a great, a hir, a lead, a pharmacy, a post, a sens, a slot, a stag, a van,
    about career, about it, acros the, advic for, after 3, all about, all day, all of, along to, an open,
    and he, and i, and it, and last, and said, and sinc, and which, another person, any even, any open, any
    opening, apply and, apply the, appreciat the, are doing, are the, articl on, as head, ask about, ask my,
    at university, at venu, attention to, august and, be abl, be availabl, be good, be just, be possibl, be
    someth, be thankful, becam a, been offer, been the, befor apply, befor they, book on, bring a, built a,
    but can, but the, but your, by day, by phon, can ask, can pas, can send, centr in, chang career, chat
    is, chemistry and, civil servic, clear i, com by, com out, common in, could we, cv is, day after, day
    befor, degre in, describ a, did an, did your, didn't get, do company, do for, do we, does a, does my,
    does thi, end and, excit to, feel you, few word, find you, for 20, for consider, for eight, for mor, for
    show, for such, for twenty, friend in, from start, get the, get through, glad of, going well, good one,
    good peopl, good person, great help, grew up, half an, happen in, has the, hav a, hav already, hav been,
    hav not, he say, her about, hir manager, hir out, hom and, honesty about, how are, how can, how peopl, i
    imagin, i join, i lost, i need, i owe, i turn, i'd appreciat, i'd bring, i'd enjoy, i'll bring, i'll
    send, i'm at, i'm curiou, i'm grateful, i'm interest, i'm really, i'm try, i'm wonder, i've found, i've
    sinc, idea of, if i'm, if it's, if there's, in account, in february, in how, in new, in september,
    internship befor, interview and, interview in, into the, is better, is fin, is not, is writ, isn't why,
    it better, it isn't, it seem, it tru, it's the, join a, just so, keep gett, know i, know whether, know
    your, lab for, learn how, least about, library and, lik very, link and, look around, look forward, me
    from, me round, me the, mention a, mention your, minut of, month on, most afternoon, much oblig, must
    be, my aunt, my current, my grandmother, my hand, my new, my next, my placement, my question, my
    teacher, my volunteer, my wif, nam and, nam of, next few, not i, not sur, now and, number is, nurs to,
    of all, of and, of dat, of plac, offer and, offer me, offer the, on how, on sit, on sunday, on
    wednesday, one and, one at, only ask, only hop, only one, open a, open night, open sourc, or can, or to,
    or two, our meet, out what, owe you, paper on, path to, person at, pleas add, pleas just, position is,
    present i, project that, question on, read your, resum the, retir from, right to, said that, said you'd,
    sat next, say i'm, send you, sent me, set up, shall i, should i, skill you, small town, so my, spok in,
    start over, step would, still be, still do, tak the, talk in, talk on, teach and, than i, thank to, that
    isn't, the articl, the bar, the bat, the chamber, the county, the day, the exhibition, the floor, the
    foundry, the front, the hardest, the lead, the nam, the opportunity, the part, the polic, the radio, the
    servic, the subject, the university, the valv, the wall, the workshop, thi kind, thing at, think i, thos
    who, thre question, through the, titl and, to each, to expand, to school, to somebody, to thank, to
    that, took your, train for, two offer, understand what, union hav, until after, up with, very grateful,
    volunteer day, want the, was the, was very, watch you, wednesday and, welcom the, wer ther, what could,
    what work, when you're, wher can, wher i'm, whether my, which skill, which would, who chang, who left,
    who pick, who went, who'd be, whom would, why do, will be, with somebody, wonder how, work sinc, worry
    i, would enjoy, would giv, would someon, wrot that, year off, year student, yesterday from, you apply,
    you expect, you nam, you post, you remember, you used, you went, you wish, you'd hav, you're hav, your
    branch, your lin, your panel, your piec, your point, your portfolio, your research
  -3: a colleagu, a data, a day, a junior, a parent, a say, a sit, about hospital, about lif, about opening,
    advic to, after an, after four, am i, among the, an apprentic, an exampl, and begin, and hav, and
    listen, and lov, and one, and see, and she, any afternoon, any good, are open, are too, as one, at all,
    at previou, at what, be all, be glad, be plenty, be very, be will, becaus of, brief conversation, bring
    the, call at, cam to, can be, can shar, coffe near, company in, congratulation on, consider a, could
    forward, could meet, cover letter, curiou about, describ the, do peopl, do you, does the, don't want,
    don't worry, down a, exampl of, expect you, feedback on, feel that, few thing, fifteen minut, fill a,
    first job, for my, for nin, for residency, found your, four and, freelanc work, front desk, got my,
    graduat program, hav don, hav me, head offic, help to, help you, hir for, hir season, hour to, how does,
    i decid, i look, i mak, i sat, i sign, i simply, i still, i try, i used, i won't, i'd lov, if an, if
    thi, in an, in april, in contact, in touch, intend to, internship at, into thi, is lik, is over, is
    well, it a, it was, it's awkward, it's lik, job at, job would, keep hear, keep in, kind to, know who,
    littl about, mad me, mak you, manager at, may remember, meet at, mind my, mor person, much for, my
    internship, my job, my not, my thank, near the, no hurry, not in, not look, not seek, notic the, of
    hand, of min, offer to, on a, on friday, on i, on whether, onc and, one of, or does, out about, passion
    for, peopl in, peopl say, phon at, piec on, pleas confirm, pleas thank, position does, position lik,
    prefer to, program and, quick call, read group, read thi, recommend that, referral from, repair caf, saw
    your, say they, school and, see that, see the, sens of, shar out, shift at, should somebody, sit
    manager, so i'll, so there's, so thi, som question, somebody at, someth com, someth that, speak with,
    start with, still need, story of, straight away, such an, suggest i, supervisor job, supply chain, tak
    any, tak me, team has, that i, that i've, that's fin, the choir, the coast, the company, the food, the
    harbour, the hospital, the lif, the mail, the mov, the report, the two, the whol, ther anyth, they do,
    they offer, they still, think that, thursday at, to a, to answer, to attend, to forward, to lead, to my,
    to other, told you, trial shift, understand the, up for, vacancy at, van and, very thankful, week is,
    week of, welcom at, what did, what does, when your, whether it, who com, who work, will keep, wish you,
    with animal, wonder what, worth the, would you, year on, year so, you built, you end, you gav, you hir,
    you leav, you list, you offer, you point, you rather, you recruit, you ther, you thought, you train, you
    travel, you've been, your articl, your blog, your director, your essay, your help, your perspectiv, your
    rol, your team's, your week, your work
  -4: 15 minut, a bank, a candidat, a coffe, a good, a liv, a manager, a referenc, a resum, a steady, a
    typical, a vacancy, accept a, after thre, after your, again at, and do, and tak, and wonder, any hour,
    anyth for, are best, around you, as somebody, at fifty, availabl any, be fin, be for, be oblig, be open,
    becom a, been a, befor then, being the, best for, between two, busy so, cam acros, can a, can about,
    contact you, count as, did you, don't think, eight year, ever so, everyth i, firm has, for thi, from my,
    giv you, glad to, had to, has it, hav found, hav left, hav to, hear the, hear what, hir i, hir the, hop
    all, how it, how she, i be, i didn't, i expect, i hop, i realiz, i should, i withdrew, i'd valu, i'm a,
    i'm look, i've already, if that's, in his, interview candidat, is all, is in, is it, is too, it be, it
    work, keep the, keep you, kind of, leav the, leav you, look at, lov it, mak my, manager who, me decid,
    mention my, minut for, mov our, my first, my friend, my kn, my stag, not a, of thes, of your, old map,
    one with, opportunity for, opportunity to, or wait, ought to, pay for, peopl and, peopl who, person to,
    post on, prepar for, previou company, recruit at, rol as, rol at, round the, sam thing, say in, say to,
    sit in, so far, so grateful, so i'd, someon at, tak it, thankful for, that you've, that's easier, the
    beach, the field, the futur, the lab, the position, the read, the story, the vacancy, thi field, thi
    industry, thi work, though i'm, to anyon, to choos, to feel, to finish, to help, to leav, to meet, to
    refer, to see, trad and, valu a, valu your, wait until, was in, well with, what i've, what it, what
    kind, what mak, wher is, with the, withdrew my, word for, would they, you did, you keep, you prefer, you
    put, you to, you very, you walk, you well, your number, your own, your path, your remark
  -5: 20 minut, a degre, a former, a level, a lot, a nam, a student, a word, about her, add you, am now, and
    how, and that's, any advic, as the, ask her, ask how, ask what, at a, be grateful, beach clean, being a,
    career in, connect me, currently a, cv so, did not, do it, do that, doing well, down for, enjoy talk,
    find out, find the, first year, fit around, fre most, friend and, from a, get start, half past, hear
    that, honour to, hop your, how a, i follow, i found, i keep, i will, i'm attach, i'm think, i've accept,
    if i'd, if ther, in another, in city, in peac, introduction to, is no, it with, job hunt, jun and, look
    lik, me off, mind if, mov from, not why, number of, of my, or a, pas my, plant day, pleas say, put on,
    remember me, rol s, saturday and, say you, send me, so much, tak part, team use, tell you, the history,
    the interview, the school, the train, ther one, think your, thought you'd, thre peopl, tim on, tim you,
    to learn, tre plant, try to, turn down, vouch for, want to, weekday after, what the, will try, wish to,
    work at, work for, wouldn't want, you a, you consider, you in, you recommend, your build, your diary,
    your field, your industry, your shift
  -6: a call, a lab, a postcard, a recruiter, a year, about job, after the, all is, all right, any day,
    application for, be ask, be clear, befor i, company and, day and, don't feel, don't hav, driv a, first
    week, for coffe, for our, for work, giv me, good book, grateful and, hear your, hir you, how the, i
    find, i promis, i start, i told, i've no, if you'd, in a, in march, in may, in with, interview you, is
    at, it hard, just a, list for, look over, lov to, mail list, me that, me with, might you, nam would,
    near your, of the, open day, our call, over my, pleas find, realis that, really appreciat, referral to,
    return the, said i, said no, said yes, second year, see your, shop in, so you're, somebody els, someon
    on, spr and, still work, team need, that you, the man, the open, the sam, the union, to fit, to tell, to
    vouch, too busy, twenty minut, walk me, we can, what do, what should, what's the, when i, wher the,
    would valu, you needn't, you run, you still, your nam, your position, your talk, your tim
  -7: a cover, a rol, a short, am a, an hour, an introduction, and what, any tim, anyth i, at my, by jun,
    com along, do anyth, do thi, hav tim, hop you're, i haven't, i lov, i'm going, i'm not, i've put, just
    as, know when, last year, link to, me about, me think, me to, me what, mor about, next rol, nin year,
    non of, of apply, on to, one that, open position, pleas tell, should say, sign up, someon who, stay
    with, thank for, that your, the alumni, the public, the tre, the week, thi is, thi month, to someon, to
    thre, way i, would not, would suit, you for, you're busy, your answer, your experienc, your profil, your
    trad, your view
  -8: about your, and want, apply for, appreciat it, be ready, can ever, can speak, find it, for anyth, fre
    on, gav me, hir and, hop the, how do, i got, if you're, in thi, is going, lost my, me through, over and,
    say so, see you, somebody who, start at, thank you, the coffe, the intern, the newsletter, to know, to
    listen, to me, to say, to speak, to wait, two year, want you, what is, which part, won't be, you also,
    your calendar, your post, your schedul
  -9: am not, appreciat your, at any, can com, how you, i appreciat, in my, is ther, job i'd, lik to, me
    know, my brother, of it, opening in, pleas don't, point me, show me, the phon, the work, ther is, to
    follow, to sit, work in, year and, you wer, your staf
  -10: a chat, a licens, around your, as well, as you, find me, i notic, i'd hav, me how, to understand,
    word about, work around, would never, you suggest, you think, your job
  -11: be happy, let you, suit you, you defin, you don't, you'd be, your advic
  -12: ask me, going to, noth i, to com, you refer
  -13: i tell, join the, next week
  -14: nam is, tell me, to hear
  -15: com to
  -16: are ther
  -19: need to
`)
