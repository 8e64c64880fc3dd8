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
  9: need@you, seeking
  8: WHS, hint
  7: chance@none, comesUp@you, hirer, plainHiring
  6: fits@me, leads, seat@me
  5: belong@me, jobs@none, offer@me, outOfWork@me, plainJobs, plainReferral, seat@none
  4: anything, chance, free@me, me, need, pass@none, plainPapers
  3: fits, hire, jobs, papers, pass@me, seat
  2: MODAL, SAY, belong, comesUp, free, free@you, hire@you, jobs@you, joining, outOfWork, outOfWork@other,
    remember, wish, you
  -2: YN, elsewhere, hire@me, likeMe, pass@you, thanks
  -3: PAST, fits@other, judge, learn, outOfWork@you, working
  -4: fits@none, study, theirs
  -5: who
  -6: belong@you
  -8: need@other
  -9: WH
`)

/** Two signs in one sentence, in the order of the alphabet. */
export const together = weights(`
  10: WH me, could jobs
  9: MODAL leads, NOT YN, could hirer
  8: SAY hirer, SAY offer, YN plainPapers, condition notAsk, could plainReferral
  7: MODAL WHS, NOT study, YN notAsk, belong decide, comesUp learn, condition elsewhere, hirer offer,
    plainJobs remember, remember who
  6: ENDYOU PAST, MODAL anything, MODAL outOfWork, SAY chance, WH joining, YN me, condition hire, hire who,
    judge me, me plainReferral, pass plainReferral
  5: ENDYOU study, I1 plainReferral, MODAL SAY, MODAL hire, MODAL plainReferral, NOT free, PAST who, SAY
    condition, SAY free, SAY leads, SAY need, SAY seeking, YN hire, YN jobs, YN plainJobs, YN seat, anything
    place, belong wish, chance me, comesUp decide, comesUp jobs, hire talk, hirer talk, hirer you, learn
    plainJobs, likeMe you, me papers, papers plainPapers
  4: I1 outOfWork, MODAL belong, MODAL likeMe, MODAL papers, MODAL place, NOT belong, NOT remember, NOT who,
    PAST wish, SAY comesUp, SAY fits, SAY general, SAY outOfWork, SAY theirs, YN plainReferral, anything
    wish, condition papers, could outOfWork, could papers, could plainHiring, could wish, decide remember,
    decide you, fits pass, fits place, hire me, hirer likeMe, jobs remember, jobs you, learn notAsk, me
    plainJobs, need you, notAsk study, pass plainJobs, pass story, plainHiring you, plainReferral talk,
    plainReferral wish, remember theirs, remember wish, study talk, working you
  3: ENDYOU general, ENDYOU me, ENDYOU thanks, MODAL hirer, MODAL joining, MODAL offer, MODAL remember, NOT
    PAST, NOT anything, NOT story, NOT you, PAST decide, PAST plainPapers, SAY anything, SAY papers, SAY
    remember, SAY wish, WH hire, anything comesUp, belong hire, belong me, chance outOfWork, chance place,
    comesUp condition, comesUp likeMe, condition decide, condition general, condition learn, condition
    likeMe, condition me, condition plainPapers, could likeMe, could plainJobs, could plainPapers, could
    seat, could thanks, decide hire, elsewhere talk, fits me, fits wish, free me, free notAsk, free pass,
    free working, general remember, hire remember, hire wish, hire you, hirer pass, jobs me, joining wish,
    learn working, likeMe place, likeMe plainJobs, me offer, me theirs, me you, need place, need story,
    outOfWork place, outOfWork seeking, outOfWork who, papers pass, plainJobs wish, study thanks, talk who
  2: ENDYOU NOT, ENDYOU WH, ENDYOU belong, ENDYOU could, ENDYOU place, I1 anything, I1 notAsk, I1 theirs,
    NOT fits, NOT working, PAST comesUp, SAY decide, SAY me, SAY seat, SAY you, WH plainJobs, WHS decide,
    WHS remember, WHS story, WHS you, YN could, YN hirer, YN thanks, YN working, anything could, anything
    me, anything talk, anything you, belong learn, belong outOfWork, belong plainJobs, comesUp elsewhere,
    comesUp pass, condition could, condition free, condition joining, condition study, could hire, could
    judge, could leads, elsewhere general, elsewhere learn, elsewhere notAsk, fits learn, fits
    plainReferral, free seeking, general judge, general leads, hint you, hire plainJobs, hirer me, jobs
    plainJobs, jobs seeking, jobs story, jobs talk, jobs wish, joining thanks, judge plainJobs, judge talk,
    learn offer, learn story, me need, me outOfWork, me plainPapers, need working, notAsk talk, outOfWork
    wish, outOfWork you, papers place, papers talk, pass plainPapers, pass seeking, pass who, pass wish,
    place plainJobs, place talk, place wish, place you, plainJobs talk, plainPapers story, plainPapers
    thanks, plainReferral remember, seat study, seat talk, seeking story, story talk, thanks you
  -2: ENDYOU YN, ENDYOU hire, ENDYOU need, ENDYOU pass, ENDYOU story, ENDYOU talk, I1 condition, I1 fits, I1
    likeMe, I1 offer, I1 papers, I1 place, I1 seeking, I1 working, MODAL WH, MODAL plainJobs, NOT SAY, NOT
    leads, NOT plainHiring, NOT theirs, PAST SAY, PAST belong, PAST chance, PAST judge, PAST me, PAST
    outOfWork, PAST story, SAY study, WH comesUp, WH decide, WH place, WH seat, YN elsewhere, YN study, YN
    talk, anything hire, anything jobs, anything remember, belong papers, belong theirs, belong who, chance
    general, chance you, comesUp joining, comesUp papers, comesUp place, comesUp plainPapers, comesUp talk,
    condition pass, condition theirs, condition who, could offer, decide outOfWork, fits hire, fits judge,
    fits remember, free learn, free plainJobs, general need, general working, hire judge, hire need, hire
    papers, hire plainReferral, hire thanks, hire working, hirer plainJobs, hirer seat, hirer who, jobs
    likeMe, jobs need, judge papers, judge wish, judge you, leads outOfWork, leads working, learn
    plainHiring, learn talk, learn theirs, learn you, me thanks, me working, need offer, need outOfWork,
    need pass, need plainReferral, offer plainPapers, offer study, outOfWork theirs, outOfWork working,
    papers wish, place working, seat working
  -3: ENDYOU fits, ENDYOU free, ENDYOU theirs, I1 learn, I1 need, I1 story, I1 study, I1 talk, MODAL
    elsewhere, MODAL free, MODAL talk, MODAL theirs, PAST offer, PAST plainReferral, SAY could, SAY
    plainPapers, SAY who, SAY working, WH condition, WH likeMe, WH you, YN fits, YN remember, anything
    plainJobs, belong free, belong pass, chance talk, comesUp need, comesUp plainJobs, comesUp you,
    condition judge, condition thanks, could decide, could hint, could learn, could study, decide need, fits
    notAsk, fits seat, fits thanks, free hire, free likeMe, free papers, general learn, general
    plainReferral, hire hirer, hire learn, hire plainHiring, hire story, hirer notAsk, jobs pass, jobs who,
    joining learn, judge place, learn likeMe, learn papers, likeMe papers, me talk, need seeking, notAsk
    plainHiring, notAsk seeking, offer pass, offer talk, pass study, place plainHiring, plainHiring who,
    plainJobs study, remember story, remember study, seeking thanks, talk working, talk you, theirs wish,
    who you
  -4: ENDYOU seeking, MODAL learn, NOT plainPapers, NOT seeking, PAST WH, PAST anything, PAST pass, PAST
    remember, SAY thanks, WH learn, WH offer, YN chance, YN decide, YN free, YN joining, YN who, YN wish,
    anything decide, anything thanks, belong jobs, comesUp study, condition jobs, condition outOfWork,
    condition story, condition talk, could talk, decide general, decide seat, free you, general seat,
    general study, hire place, hirer need, jobs papers, jobs theirs, joining talk, learn me, learn
    plainReferral, learn wish, notAsk pass, offer papers, offer remember, offer seat, pass thanks, place
    theirs, plainJobs story, plainJobs thanks, seeking wish, thanks working
  -5: MODAL comesUp, MODAL condition, NOT notAsk, NOT wish, PAST YN, PAST plainJobs, PAST theirs, SAY
    notAsk, WH judge, WH outOfWork, WH story, WH theirs, YN general, anything condition, belong likeMe,
    belong seat, chance hire, comesUp offer, condition plainJobs, could elsewhere, could theirs, decide
    learn, decide thanks, elsewhere me, elsewhere you, free remember, free talk, free thanks, general jobs,
    hirer learn, hirer place, jobs judge, learn outOfWork, outOfWork papers, remember you, seeking you,
    study working, theirs you
  -6: ENDYOU who, MODAL story, NOT could, WH study, YN condition, YN learn, YN offer, free story, general
    plainHiring, hire study, jobs notAsk, leads place, need wish, notAsk you, place seeking, seat thanks
  -7: I1 decide, NOT hire, NOT need, NOT plainReferral, PAST hire, decide fits, decide study, elsewhere
    pass, general hire, general hirer, jobs thanks, pass remember
  -8: NOT jobs, NOT plainJobs, WH general, YN theirs, chance learn, general notAsk, need notAsk, outOfWork
    study
  -9: NOT papers, condition offer
  -10: NOT outOfWork, fits free, jobs working
`)

/** Words without their endings. */
export const words = weights(`
  16: here's, mayb
  14: alway, any, suitabl
  13: selection
  12: assistant, need, qualify
  11: anyth, freelancer, gett, kindly, there's
  10: chanc, driver, paid, pull, receptionist, vacancy, yet
  9: analyst, autumn, cook, crew, empty, get, i'd, let's, lovely, noth, nowher, receiv, recruit, seat, we'd,
    whoever, you'll
  8: approv, but, card, cheeky, everyth, exactly, experienc, futur, going, grad, me, myself, onlin,
    outright, perhap, speak, sponsor, summer, titl, traine
  7: availabl, behalf, company, could, ear, everyon, fil, fre, guy, i'm, immediately, lack, might, my,
    nanny, post, rol, season, short, throw, usher, worker, wouldn't
  6: applicant, attendant, becom, christma, colleagu, commission, cow, cycl, desk, doing, eager, end, ever,
    expand, got, head, ideally, imagin, internal, just, lad, nic, picky, portal, possibl, pupillag, refer,
    requirement, spac, support, suppos, tak, they'd, though, turn, use, vacant, visa
  5: anyon, assist, august, basically, build, cas, claim, com, currently, department, description, director,
    easter, every, gladly, go, july, lamb, manager, maternity, mention, one, only, opening, pair, panel,
    perfect, plac, pointer, qualification, recruitment, scaffold, schem, sitt, somebody, someth, soon, spr,
    stand, team, than, then, they, thought, ticket, till, timer, together, trust, world, you've
  4: abl, attach, bear, being, believ, bilingual, bio, boot, budget, convinc, copy, directly, employ,
    employment, enough, fellowship, financ, girl, happen, holiday, hop, hr, includ, insid, intern, it'd,
    keen, lab, lat, liberty, lost, lucky, mat, must, organisation, out, overflow, own, propos, proud, quick,
    rather, recruiter's, referral, req, saw, seem, september, sham, shortlist, sort, studio, themselv,
    they'll, they're, today, vp, we'll, whatever, whom, won't, your
  3: advert, advertis, agent, am, anybody, anywher, apply, asset, away, bas, blunt, campaign, can, can't,
    certificat, chain, charter, chas, clerk, confident, contribut, count, cover, cros, cv, dean, depend,
    desperat, diary, don't, drop, early, easy, employe, exception, exist, farm, fast, father, fiv, flexibl,
    formal, frankly, fund, fussy, graduat, great, grown, growth, hand, hang, hav, headcount, hesitat,
    hopefully, isn't, jun, leaver, list, liv, machin, milk, model, money, next, obviously, operat,
    opportunity, overlook, pag, partner, position, possibility, privileg, profil, program, referenc,
    relocat, rop, said, search, second, shot, sir, someon, spot, submit, sur, technician, thi, thre,
    tonight, unles, up, upcom, wear, who's, word, would
  2: 14th, add, admir, advanc, appraisal, are, ask, associat, bar, be, bees, belong, boat, bookkeeper,
    bottl, boy, brought, candidacy, capacity, carry, cast, centr, certain, certainly, circulat, clos,
    complianc, corner, dat, decent, direct, disappear, expres, fall, firm, forestry, forget, form, formally,
    funeral, gues, harvest, hat, hear, heartbeat, him, hol, i've, if, important, it's, joiner, jump,
    languag, lol, look, luck, mis, moment, mother's, naturally, newly, number, payroll, peopl, permit,
    polish, potential, preferably, pressur, priya, r, radar, ready, recently, recommendation, refus, region,
    relief, remain, renew, requir, reward, rig, right, road, sampl, secur, seek, send, shoot, shut,
    signaller, sorry, staf, startup, supply, surely, tailor, tannery, tap, term, thrill, tip, tomorrow,
    trial, tun, turbin, valley, want, wash, way, welder, without, yard, year's, yo, you'd
  -2: acros, actually, again, age, andr, angl, application, apprenticeship, approach, articl, at, bak, best,
    broken, buy, by, candidat, catch, choic, clas, classmat, clean, client, clinical, coast, coat, concert,
    conservation, contact, convenienc, county, dad, decid, delivery, door, doubt, eight, either, exhibition,
    exit, export, extra, fascinat, favor, favour, feedback, festival, film, fit, float, forward, general,
    german, given, goes, hadn't, hall, halv, he, hello, help, hir, honest, honesty, hunt, hurry, impression,
    inbox, into, invitation, is, junior, keep, lift, lighthous, los, mad, magazin, meet, middl, midwif,
    military, mix, month, ms, nam, newcomer, no, nonprofit, notebook, nurs, of, often, older, ought, our,
    pas, passion, perspectiv, photographer, physical, pinn, play, pleas, polic, proces, purely, quickly,
    realis, remember, repair, rest, restor, retail, saf, school, sector, sell, semester, sign, sinc,
    sometim, sooner, sound, start, statistic, step, suggestion, survey, tech, telephon, therapist, tidy,
    took, torn, touch, valv, villag, vouch, walk, wanna, we, weak, webinar, week, well, wer, wher, who, wif,
    you
  -3: adviser, against, ai, along, architectur, assur, bad, bank, bank's, bat, beach, bed, below, bik, blog,
    branch, break, brok, bus, caf, chapter, charity, chosen, city, common, compar, conferenc, cours, craft,
    dog, down, education, engineer, exampl, fair, greeting, happy, harbour, hold, in, involv, kn, lectur,
    letter, licens, lif, littl, major, mistak, mor, mov, notic, odd, open, over, paper, past, peac, piec,
    pip, poster, previou, pric, problem, public, rang, reason, recruiter, respect, saturday, seen, settl,
    shift, six, slot, soil, solv, sourc, spok, student, tid, twenty, typical, understood, very, vet, video,
    wall, when, winter, withdrew, wrot, year
  -4: 30, advis, attend, been, beginner, bill, bought, box, choir, curiosity, delight, does, dry, earlier,
    els, employer, essay, even, feel, fifteen, fill, forty, full, heat, held, interview, introduc,
    introduction, kid, leav, les, lov, may, meeting, membership, non, postcard, profession, pump, realiz,
    replac, rul, scienc, set, shar, skill, still, tend, that, trad, travel, tre, try, valu, view, watch
  -5: 15, another, archiv, background, car, chat, connect, consult, expect, far, from, hackathon, half,
    health, hous, i'll, idea, information, interviewer, lunch, met, near, nor, oblig, on, path, point,
    professional, quit, radio, regard, resum, security, several, shall, simply, study, taken, target, teach,
    tell, tim, understand, visit, wish, worry
  -6: 20, about, alumni, answer, appreciat, association, busy, calendar, coffe, colleg, day, design,
    differenc, differently, evening, food, former, had, history, hospital, intention, law, library, member,
    morn, needn't, new, night, patient, plan, prefer, recommend, she, society, stat, suit, their, town,
    treat, volunteer, was
  -7: awkward, busines, choos, clear, curiou, data, did, didn't, driv, easier, fin, freelanc, friend,
    industry, link, many, not, other, parent, quiet, read, sat, sleep, stag, too, used, wednesday, weekday,
    what's, whether, wrong
  -8: after, better, between, chang, different, found, local, management, mostly, newsletter, offer,
    portfolio, referrer, research, suggest, why
  -9: befor, career, explain, glad, guest, map, messag, report, return, schedul, station, went, wonder, writ
  -10: defin, gav, hour, stop, which
  -11: field, thursday, what
  -12: how, mail, minut, most, thankful
  -13: afternoon, question, story
  -14: or
  -15: club, enjoy
  -16: grateful
  -18: thank
`)

/** Two words side by side. */
export const neighbours = weights(`
  18: career pag
  15: about me, in cas, or not
  14: get me, hav the, how about, want a
  13: are you, fre from, head of, i'm ask, though i, your shop
  12: hear about, is what, right now, tell the, the onlin, what job
  11: and no, and you, ask you, from you, going at, i hear, is to, nowher to, ready to, so if, spac for,
    that job, the kind, the moment, to do, writ to
  10: a week, and a, are at, by then, do hop, do i, i understand, i'm told, lik you, my profil, of me, our
    talk, run out, seem to, them to, what you're, whom should, will you, wouldn't say, you accept, your
    school
  9: about that, and your, be on, call for, com in, every day, for an, got any, how i, i meet, i send, i
    thought, i was, it would, job do, lost two, me in, my last, over ther, sent you, tak on, that i'm, they
    say, when the, which is, you help, you'd not
  8: a better, a receptionist, after a, all the, an offer, any lead, as your, ask for, but if, can i, could
    your, day is, for rol, i cam, i learn, i wer, i've got, i've my, i've work, if the, if you'll, is
    company, is thi, it tak, just walk, learn the, left to, long as, me out, my behalf, nam in, of
    experienc, open for, search for, still open, that my, the selection, thi autumn, ticket and, to show,
    told the, what i'm, who you, with you, word from, you guy, you than, you will, you're build, your
    program
  7: a saturday, and my, around the, back in, be colleagu, be your, chanc of, check in, day a, do to, don't
    suppos, eager to, experienc and, find an, first of, happen to, hear of, hir me, i com, i could, i
    graduat, i happen, i'd gladly, i'm sitt, in logistic, is why, it is, it too, keep me, mak me, me as, me
    if, me one, my end, my whol, nobody want, of anyth, on at, pleas keep, quick not, selection panel, short
    staf, should be, someth at, speak to, the assistant, the head, thought of, to find, to interview, very
    interest, walk in, would your, you ask, your career, your farm, your offic, your support
  6: a part, a real, a way, about join, an interview, and i'd, any vacancy, any work, anyth with, ask if, at
    firm, at school, be thought, becom part, been practis, can start, can you, could use, employ me, even a,
    ever let, exactly the, first nam, for somebody, found work, guy hir, i apply, i did, i do, i gather, i'd
    mak, i'd tak, i'll be, i've alway, in field, in join, into a, is friday, is good, it on, job going, job
    ther, lik the, lin up, manager in, manager with, mention that, my own, my skill, no pressur, of cours,
    of person, on the, onlin application, only a, part timer, pay me, prepar to, put me, question would,
    said the, say i, send my, so is, som of, someth in, start monday, study and, talk about, that company,
    the partner, the scaffold, the spr, them about, they ever, thi rol, think about, think i'd, think of, to
    be, to offer, to someth, to work, town and, under you, was great, when can, who can, will your, year of,
    year you, you had, you lost, you mak, you never, your firm, your group, your peopl
  5: a copy, a first, a futur, abl to, about becom, about employment, about gett, all your, although i, am
    very, and am, and can, any help, any use, anyon who, as long, at your, be consider, bear me, been look,
    brought you, budget for, but my, by friday, by the, by you, can count, can't find, city would, com up,
    company for, copy of, count on, cut to, degre and, desk next, do a, don't expect, don't forget, find
    peopl, for each, four year, from april, go about, hav any, hav anyth, her to, here's my, hop it's, i
    believ, i exist, i feel, i really, i sit, i stay, i think, i took, i'd be, i'd do, i've a, if anyth, if
    not, if that, if your, instead of, interview with, is the, it possibl, it to, job description, job your,
    kind word, know and, know someon, leav it, lik my, mak a, may be, mayb your, me a, me for, me or, me
    when, me work, month and, month i, mov to, my lif, my visa, need another, need someon, next tim, next
    to, now so, of someth, on as, on your, opening at, our chat, out in, out ther, own the, peopl are,
    person your, position for, recommend me, requirement for, saw you, show you, somebody in, still
    availabl, student in, ten year, the recruiter's, the titl, the vp, the websit, through you, throw my, to
    pick, try me, until you, use another, we are, well now, who does, with twenty, with your, won't find,
    work ther, work together, year old, you directly, you down, you propos, you said, you sit, you so, you
    the, you're hir, you've got, your brother, your crew, your is, your keep, your lab
  4: a chanc, a charter, a corner, a hand, a hard, a kind, a month, a paid, a privileg, a seat, a start, a
    test, a train, a would, about who, about work, advanc for, again and, am writ, and after, and not, and
    when, and work, any part, anyth at, apply to, at easter, background in, be the, been one, befor they're,
    besid you, bring me, can do, can't promis, com back, company at, company is, conversation and, could do,
    credit union, cros again, currently hir, depend on, do all, do my, don't you, employment as, ever tak,
    find a, finish my, firm lik, follow up, for me, for year, from jun, front of, giv a, going for, good
    enough, got anyth, grateful if, hand in, hard worker, hav in, hav it, hav open, hesitat to, hop you'd,
    hop you'll, how hard, hr to, i say, i see, i sent, i trust, i wonder, i'd fit, i'm convinc, i'm on, if
    our, in thre, in town, in your, intern thi, interview me, is recruit, it out, it sound, join it, know
    you, letter to, licens exam, list of, mak it, me up, me would, much appreciat, much as, much lik, my
    candidacy, my hat, need an, need is, new branch, new post, next year's, nic to, not fussy, not hir, noth
    lin, now that, of position, of them, on fil, on that, one for, one mor, only hav, open and, pass my,
    pictur myself, portfolio with, possibility of, privileg to, program i, promis anyth, refer a, refer me,
    resum for, room for, said to, school leaver, see how, see me, short of, shot at, small project, small
    world, so can, someth open, speak for, spend my, sponsor me, team as, tell your, thank in, the credit,
    the dean, the fir, the garden, the job, the number, the practic, the rol, the till, there's noth, thi
    season, thi summer, tim and, to begin, to call, to hav, to hop, to serv, to whoever, two day, two of,
    two week, use it, vacancy for, we both, what i, whether the, which i, whil i, whom do, why i, wish i,
    work the, would i, you describ, you first, you hear, you look, you lot, you mention, you outright, you
    seem, you speak, you try, you writ, you'd only, your agency, your plac, your practic, your sid, your
    sit, your studio
  3: a driver, a few, a fit, a job, a plac, a relief, a second, a spot, a suitabl, a tax, a trial, a two, a
    very, a view, about any, about anyth, about potential, add valu, all i, all year, am reach, an asset,
    and haven't, and hop, and if, and that, and train, and would, and you're, any entry, any internship, any
    paid, any post, anyth in, appoint me, are in, as i, as i'd, ask around, ask that, ask your, at least, at
    the, back me, bank and, be appreciat, be honour, be lovely, be nic, be one, be so, becaus you, befor we,
    but a, but what, can get, can we, card and, cas the, certificat and, christma and, clos its, company
    pay, company sponsor, company use, contribut to, could mention, could refer, decid that, do so, don't
    hesitat, employment with, enclos my, ever ask, ever be, ever com, everyth to, explor how, first choic,
    for advic, for anyon, for one, for peopl, forget me, fre to, from september, get an, get on, gett hir,
    giv my, going on, great to, has been, hat in, hat to, hav apply, hav one, her i, hop is, hour a, i
    admir, i belong, i can, i leav, i recently, i speak, i wouldn't, i'd happily, i'll do, i'm after, i'm
    eager, i'm ready, i'm still, i've spent, if they, in advanc, in front, in spr, is expand, is wher, it
    only, it'd be, it's all, january and, job but, job for, job still, just in, just putt, keep com, keep
    my, know wher, languag and, last two, last week, lead would, learn about, learn fast, leav thi, letter
    of, mad for, mak the, mayb you, me get, me hav, me on, me who, might suit, mor permanent, much does, my
    availability, my cover, my detail, my diploma, my experienc, my goal, my hop, my nam, my notic, my
    qualification, my resum, my teach, my university, my work, need of, need peopl, new project, newly
    qualify, no cost, no one, no to, not ask, noth at, noth in, of recruitment, of thi, off you, on you,
    open i'd, open rol, open up, opportunity in, our path, peopl from, pitch myself, pleas consider,
    position you, post a, post are, post last, putt it, reach out, read lik, really need, really see,
    referral get, rol for, rol with, run your, sam as, saw you're, school for, school has, scienc teacher,
    see yourself, seen that, send a, should the, sinc we, so you, somebody lik, stand in, start dat, start
    in, stay connect, stay in, stay on, still hav, still tak, straight to, suggest me, suitabl position, tak
    peopl, talk i'm, tell them, that might, that person, that siz, that two, the advic, the best, the car,
    the costum, the director, the experienc, the family, the gap, the ground, the last, the licens, the
    money, the nam, the new, the one, the other, the panel, the person, the plant, the program, the
    recruiter, the right, the ring, the road, the sort, the staf, the tannery, the ward, the word, them i'm,
    ther are, there's a, thi year, thre week, tim position, to accept, to apply, to bring, to fill, to him,
    to if, to join, to throw, to wear, to you, too much, train contract, trial in, trial week, up i'd, use
    a, want it, want somebody, we'll be, week and, wer on, what your, who get, who should, with good, word
    and, work experienc, work wher, would be, would do, would it, would lov, year at, year which, you
    already, you build, you could, you employ, you get, you hav, you know, you let, you lik, you play, you
    see, you want, you've a, your bank, your company, your pag, your radar, your startup, your to
  2: a bonu, a bookkeeper, a clean, a fair, a forklift, a go, a heartbeat, a man, a mortgag, a nanny, a
    nurs, a proper, a spar, a team, a translator, a welder, a work, about a, advertis for, already know, am
    ask, am seek, an internal, an internship, and an, and never, and we, any opportunity, any shift, anyth
    suitabl, anyth you, appreciat being, are alway, are my, art director, as a, as somebody, ask hr, at
    first, at it, at present, at som, attach a, attach for, be add, be look, be perfect, be proud, be ther,
    be thrill, be wonderful, be work, been out, being part, between us, book and, bring in, bring my, call
    centr, clean licenc, com acros, com through, com with, company as, convinc that, could the, cv and, day
    i, department is, department team, diploma and, do with, does someon, doing a, doing the, don't mind,
    ever to, everyon i, everyon in, everyth you, expect a, experienc in, expres my, few hour, find someth,
    find work, flexibl about, for a, for another, for both, for noth, for team, for ten, for the, for what,
    forward thi, friend say, from month, giv us, glad if, go public, got an, got in, graduat in, grateful
    to, hav question, haven't heard, help desk, help out, her is, hir at, hop it, i already, i am, i don't,
    i get, i liv, i mention, i qualify, i read, i saw, i weld, i would, i writ, i'd leav, i'd work, i'm
    contact, i'm follow, i'm good, i'm in, i'm open, i'm qualify, i'm writ, i've apply, if company, if
    someon, in for, in it, in me, in whatever, inquir about, internal referral, interview at, is advertis,
    is doing, is leav, is your, it from, it must, it worth, it's worth, job are, job market, job so, join
    you, jump on, know that, lab tak, leav my, left for, licenc and, lik me, lik your, listen to, long way,
    look for, lov an, lovely to, mad of, mak an, market again, master's in, match for, maternity leav, may
    i, me first, me it's, me you're, meet on, min is, mind for, much i, my card, my chanc, my cours, my
    dream, my form, my mind, need a, need any, need work, need you, never been, new starter, next hir, no
    vacancy, not pleas, of any, of jun, of peopl, offic has, one i, one who, onlin and, organization and,
    over the, paid or, part tim, pas the, pass the, perhap ther, phon call, plac for, plac lik, pleas advis,
    pleas can, pleas could, pointer to, policy and, position in, proud to, put your, qualify in, quick one,
    read application, read my, really hav, really lik, recent graduat, referenc from, referral for, request
    an, request your, research assistant, resum attach, rol in, rol position, rol post, sam build, saw the,
    say the, say your, see company, seek a, send it, shar my, should ask, should you, should your, sinc
    january, skill in, so i, so let, so that, so what, som point, somebody with, someon with, someth mor,
    sort me, sound as, speak about, step in, studio for, such a, sur i, talk mad, talk to, team and, team
    is, than me, that in, the 14th, the application, the baby, the big, the bottl, the chair, the council,
    the deadlin, the good, the help, the holiday, the hom, the kitchen, the leadership, the newspaper, the
    next, the only, the owner, the quarry, the runn, the salary, the shipyard, the summer, the team, the
    term, the top, the vacant, ther be, they are, thi quarter, think i'm, third tim, thought i'd, thre tim,
    thrill to, tim by, tip on, to contribut, to explor, to expres, to hr, to inquir, to jump, to nam, to
    send, to skip, to spend, to start, to step, to the, to volunteer, to whom, twelv year, twenty year,
    under your, understand your, up at, wait list, wait to, was hop, way in, we went, went in, what i'd,
    what rol, what you, whenever you, wher would, whether you'd, which i'm, who do, who need, whoever decid,
    will lead, will think, with whom, without a, work and, work on, worth my, would work, writ you, you are,
    you can, you got, you happen, you might, you mind, you my, you use, you vouch, you're doing, you're not,
    you've told, your clas, your department, your end, your factory, your hospital, your lot, your magazin,
    your opinion, your organisation, your sal, your team, your way, your workshop, your yard
  -2: 30 minut, a bank, a career, a department, a friend, a lead, a moment, a referral, a say, a sens, a
    sit, a steady, a tim, about hospital, about lif, about the, about their, accept me, acros your, advic
    for, advic to, after an, again at, all day, along to, am and, an hr, and hear, and it, and listen, and
    lov, and one, and said, and see, and she, and sinc, and tak, any slot, anyon on, apply anywher, apply
    the, apprentic and, are best, are good, are too, are well, as head, as peopl, ask my, at an, at fifty,
    at night, at two, at university, at what, availabl any, back to, be availabl, be for, be glad, be just,
    be oblig, be will, becam a, becaus i'm, befor they, between the, between two, book on, brief
    conversation, build my, built a, but can, by a, call to, cam to, can forward, can pas, carry over, cas
    it, clean up, clear i, coffe near, company in, contract with, could forward, could hir, could meet,
    could start, could we, count as, cv so, day after, day befor, day so, describ the, did your, didn't get,
    do in, don't hav, end and, evening and, ever hir, expect you, feedback on, feel that, few question, few
    word, fill a, find you, firm has, for 20, for fre, for mor, for nin, for such, for your, former teacher,
    forward my, found your, four and, fre most, freelanc work, friend in, friend to, from my, from start,
    get the, glad of, go to, going well, graduat program, graduat school, great help, grow and, happen in,
    has the, hav already, hav don, hav me, hav never, hav to, hear how, help to, her about, him for, hir
    for, hir team, hour to, how are, how it, how might, i accept, i clean, i decid, i enjoy, i hadn't, i
    hir, i look, i lost, i may, i owe, i plan, i simply, i still, i used, i'd enjoy, i'll bring, i'll fit,
    i'll send, i'm at, i'm attach, i'm look, i'm stay, i'm torn, i'm try, i'm very, i've been, i've decid,
    if there's, if thi, in account, in city, in contact, in every, in film, in general, in january, in
    touch, in what, information not, intend to, interview and, into thi, introduc us, is fin, is not, is
    purely, is too, isn't why, it a, it be, it's a, join a, jun and, just turn, keep a, keep gett, keep up,
    kind of, kind to, know i, know your, learn how, learn mor, learn what, left the, lent me, lin about,
    littl about, local history, mak you, may remember, me best, me from, me post, me round, me see, mention
    a, mention your, middl of, minut on, month to, most afternoon, my dad, my desk, my grandmother, my
    internship, my job, my not, my plan, my second, nam and, need somebody, never hav, next month, no hurry,
    no wish, not sur, not writ, noth mor, noth to, notic the, nurs to, of a, of job, of min, of recruit,
    offer from, offer to, on friday, on i, on linkedin, on saturday, on sit, onc and, onc mor, one of, one
    with, onlin forum, only ask, only so, only want, open a, opportunity for, or did, or is, own job, own
    work, panel on, pas my, passion for, payroll for, peopl in, peopl say, person in, phon at, physical
    therapist, piec on, pleas let, portfolio link, position lik, position to, post about, prefer to, program
    and, read group, read thi, read your, recommend and, recruiter you, referral from, referral you, rest
    assur, resum that, right position, ring you, rol lik, rol of, run the, said that, sam thing, saw your,
    say in, say to, search in, sens of, shall i, shar a, shift at, shift work, should i, skill you, small
    town, so i'd, so my, so there's, so thi, social work, somebody who, someon at, someth com, someth that,
    spok of, step would, still be, still need, stop me, study for, tak me, tak the, tak you, talk on, team
    has, than i, that i've, that's easier, that's fin, that's not, the 3rd, the apprenticeship, the club,
    the co, the coast, the company, the differenc, the dog, the favor, the favour, the girl, the hardest,
    the hospital, the hour, the lab, the lif, the mail, the middl, the opportunity, the quiet, the report,
    the servic, the shop, the society's, the tim, the volunteer, the whol, the woman, they offer, thi
    industry, thing i'd, think i, thos who, thre question, tim to, to a, to attend, to feel, to graduat, to
    it, to lead, to let, to one, to other, to prepar, to school, to somebody, to thank, to that, torn
    between, train for, trial shift, twenty six, understand the, understand what, up with, up your, valu
    your, van for, view of, volunteer for, want from, watch you, we could, week i, week is, well of, well
    with, went into, wer ther, what could, what does, what mak, what work, when you're, when your, wher can,
    whether a, whether it, which sound, who pick, why do, will keep, will stay, with animal, with somebody,
    work out, worth the, would enjoy, would giv, would lik, would someon, year on, yesterday from, yet so,
    you all, you apply, you count, you do, you explain, you gav, you hir, you lead, you lent, you list, you
    nam, you need, you rather, you ther, you wish, you'd prefer, you'll remember, you've been, your book,
    your director, your essay, your honest, your industry, your perspectiv, your remark, your story, your
    team's
  -3: a coffe, a colleagu, a data, a degre, a hir, a licenc, a lot, a manager, a parent, a referenc, a
    resum, a typical, about opening, add you, after four, although i'm, am i, an exampl, and begin, and
    happy, and hav, any afternoon, any good, anyth for, around you, as one, ask her, at previou, be all, be
    better, be fin, be grateful, be plenty, be thankful, befor then, befor your, being the, bring a, but
    your, by phon, call at, can about, can one, career in, chair for, consider a, contact at, cover letter,
    dat and, did not, did you, differently from, do it, do peopl, do you, does a, does my, does the, doing
    well, don't worry, down a, end up, ever return, everyth i, exampl of, first week, first year, for
    consider, for eight, for now, for residency, for thi, for thirty, from apply, get to, half an, half
    past, has ask, has it, hav attach, hav found, hav left, hav not, he say, head offic, hir out, hir the,
    history of, hop you, how can, how does, i expect, i join, i promis, i sat, i should, i sign, i try, i
    wish, i'd lik, i'm availabl, i'm glad, i'm read, i'm two, i've already, i've sinc, if an, if ther, in
    an, in his, in may, in peac, in september, interview candidat, introduction to, is all, is in, is over,
    is well, it better, it work, it's awkward, it's lik, job hunt, job would, just a, keep in, keep the,
    know who, level job, look up, mak my, manager at, manager who, me decid, me with, me your, mention my,
    monday and, most of, mov our, much for, much oblig, my ask, my bos, my kn, my parent, my placement, my
    thank, my wif, nam of, near the, need anyth, next two, not contact, not in, not know, of how, of thes,
    of your, offic is, old map, on a, on how, on sunday, only curiou, only just, open in, open sourc, or
    can, or does, or two, ought to, peopl and, plan to, pleas confirm, position does, post and, post on,
    practic in, previou company, put on, question for, reach at, recruit at, referral to, rol s, rol so,
    room on, round the, said no, said you'd, say i'm, say you, should somebody, sid and, so i've, so
    thankful, somebody at, someth you, start the, story of, such an, suggest i, tak any, tak it, team need,
    team use, than a, thank to, that you've, the choir, the colleg, the cours, the craft, the field, the
    futur, the history, the interview, the lead, the polic, the position, the radio, the read, the story,
    the subject, the university, the vacancy, the valv, the workshop, they do, they still, thi kind, though
    i'm, through the, thursday at, tim on, to anyon, to expand, to refer, to see, told you, trad and, turn
    down, unpaid internship, valu a, very thankful, view on, volunteer day, vouch for, we hav, wednesday
    and, week of, weekday after, welcom at, welcom the, what i've, wher is, which skill, who ask, who left,
    who went, will try, wonder what, work at, worry i, would they, would you, year now, you and, you as, you
    expect, you feel, you keep, you point, you post, you told, you up, you very, you well, you'd rather,
    your articl, your build, your consider, your first, your lin, your mov, your own, your thought, your
    week, your work
  -4: a branch, a call, a contract, a good, a great, a level, a postcard, a word, about it, advic on, after
    thre, after your, an open, and wonder, another person, any advic, any opening, any tim, at all, beach
    clean, becaus of, becom a, being a, best for, busy so, congratulation on, connect me, contact you,
    current rol, currently a, do that, don't think, driv a, enjoy talk, ever so, feel awkward, fifteen
    minut, find out, first job, fit around, for work, friend and, gather information, glad to, had to, hear
    the, hear what, help with, hir in, hop all, how she, i ask, i didn't, i found, i had, i imagin, i need,
    i withdrew, i'd bring, i'd lov, i'm grateful, if i'd, in march, in with, is anyth, is at, is it, is no,
    isn't one, it's the, leav you, look at, look lik, lov it, lov to, me what's, mind my, minut for, month
    is, mor and, mov from, my friend, my project, my question, my stag, next rol, not i, not look, not seek,
    of it, on wednesday, open even, open night, opportunity to, or wait, part in, pass on, pay for,
    placement at, plant day, present job, quick call, rather not, realis that, right to, rol as, runn club,
    see that, see the, send you, shop in, sit in, sit manager, straight away, tell a, thankful for, that's
    what, the beach, the day, the harbour, the intern, the list, the man, the school, the two, ther anyth,
    thi work, think that, think your, thre peopl, tim you, to answer, to choos, to driv, to finish, to
    forward, to help, to learn, to tell, told me, tre plant, two internship, very grateful, wait until, was
    in, was the, which part, who work, wish to, with the, withdrew my, work for, you a, you consider, you
    prefer, you put, you recommend, you thought, you train, you're well, your help, your number, your path
  -5: a candidat, a former, a post, a rol, a student, about her, about job, accept a, all is, already hav,
    an hour, an introduction, and that's, and what, as the, ask how, ask what, at any, attach my, be ask, by
    jun, cam acros, can a, com along, curiou about, day and, day work, do anyth, do the, don't feel, down
    for, few thing, find the, for my, futur of, giv me, giv you, good book, has an, hav been, hir i, hop
    your, i find, i haven't, i keep, i lov, i realiz, i start, i'm going, i'm job, in how, internship at,
    interview for, interview you, it with, just as, keep hear, keep you, mail list, me anyth, me off, me
    that, my hand, nam would, nin year, number is, number of, of apply, of my, on to, one that, open day, or
    a, our call, peopl who, pleas find, pleas say, said i, said yes, school and, second year, see your, send
    me, should say, so grateful, so i'll, so you're, someon on, tell you, tend to, that i, the alumni, the
    coffe, the open, the tre, ther one, thought you'd, tim job, to vouch, try to, twenty minut, two year,
    way i, we can, what do, what kind, what should, what the, what's the, whom i, word for, wouldn't want,
    you leav, you run, your answer, your tim, your view
  -6: 15 minut, 20 minut, a licens, a nam, a recruiter, a vacancy, a year, advis me, after the, all right,
    am now, and do, another city, any hour, anyth i, application for, at a, at my, be about, be clear, befor
    i, can speak, com from, company and, do for, do thi, eight year, for coffe, fre on, grateful and, hear
    your, how a, how the, i follow, i hop, i told, i will, i'm a, i'm think, i'm wonder, i've accept, i've
    no, is lik, it hard, last year, leav the, lost my, me about, might you, mind if, mor about, my messag,
    near your, not a, not why, oblig to, of hand, open position, over and, return the, saturday and, say so,
    see wher, so far, somebody els, start at, stay with, still work, tak part, thank for, that you, that
    your, the hackathon, the newsletter, the public, the sam, the train, the week, thi field, thi month, to
    fit, to listen, to meet, to say, to someon, to thre, too busy, want to, when i, work in, would not, you
    for, you in, you needn't, you offer, you walk, your diary, your shift, your talk
  -7: a cover, a lab, a short, about your, and want, any day, any weekday, can com, can ever, from a, hav
    tim, help you, hop the, how do, i appreciat, i got, i'd hav, i've put, in another, is going, job i'd,
    link to, list for, look over, me but, me think, me to, my first, non of, of the, opening in, over my,
    really appreciat, see you, someon who, speak with, the work, ther is, thi is, to wait, walk me, want
    you, what it, wher the, wish you, word about, would suit, would valu, you advis, you also, you refer,
    you still, you to, you're busy, your calendar, your field, your profil, your staf, your trad
  -8: apply for, as well, be open, be ready, find it, for our, gav me, hir and, hir you, in a, me what, my
    brother, pleas tell, sign up, the station, the union, to follow, to know, to sit, what is, would never,
    you don't, you'd be, your job, your nam, your position, your schedul
  -9: a chat, appreciat your, be happy, find me, how you, i notic, if you'd, is ther, know when, let you, me
    how, me through, noth i, thank you, the phon, to com, to me, to understand, work around, year and, you
    suggest, your experienc
  -10: am a, am not, appreciat it, around your, for anyth, going to, hop you're, i tell, i'm not, in my, in
    thi, lik to, me know, next week, point me, show me, won't be, you defin, you think
  -11: as you, ask me, pleas don't, you wer, your post
  -12: if you're, join the, nam is, suit you, to speak, your advic
  -14: tell me
  -15: com to, to hear
  -16: are ther
  -18: need to
`)
