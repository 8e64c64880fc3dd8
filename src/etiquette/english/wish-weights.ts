import { weights } from './weights.ts'

/**
 * What each sign of a wish for work is worth, in tenths of the natural logarithm of the odds: 10 makes it 2.7 times as likely. Written by
 * `eval/weigh/weigh.ts` from the labelled rows in `eval/seen`. Change the rows and weigh again, never a figure here.
 */

/** The odds before anything is seen. */
export const before = -30

/** One sign by itself; "offer@me": what I offer. */
export const alone = weights(`
  12: belong@other
  10: hire@none
  9: need@you, seeking
  8: WHS, chance@none, hint
  7: comesUp@you, hirer, plainHiring
  6: fits@me, leads, seat@me
  5: belong@me, free@me, jobs@none, outOfWork@me, plainJobs, plainReferral, seat@none
  4: anything, chance, me, need, offer@me, pass@none, plainPapers
  3: fits, hire, jobs, papers, pass@me, seat
  2: MODAL, belong, chance@other, comesUp, free, free@you, hire@you, jobs@you, joining, outOfWork, remember,
    wish, you
  -2: elsewhere, hire@me, likeMe, pass@you, thanks
  -3: PAST, fits@other, learn, outOfWork@you, study, working
  -4: fits@none, judge, theirs
  -5: who
  -6: belong@you
  -8: need@other
  -9: WH
`)

/** Two signs in one sentence, in the order of the alphabet. */
export const together = weights(`
  10: WH me, could jobs
  9: MODAL leads, NOT YN, could hirer
  8: SAY hirer, YN plainPapers, condition notAsk, could plainReferral
  7: NOT study, SAY offer, YN notAsk, belong decide, comesUp learn, condition elsewhere, plainJobs remember
  6: ENDYOU PAST, I1 plainReferral, MODAL WHS, MODAL outOfWork, SAY chance, SAY seeking, WH joining, YN me,
    hire who, hirer offer, me plainReferral, remember who
  5: ENDYOU study, MODAL SAY, MODAL anything, MODAL hire, MODAL papers, MODAL plainReferral, NOT belong, NOT
    free, NOT who, PAST who, SAY free, SAY leads, SAY need, YN hire, YN jobs, YN plainJobs, YN seat, belong
    wish, chance me, comesUp jobs, condition hire, decide you, hire talk, hirer talk, hirer you, judge me,
    learn plainJobs, likeMe you, me papers, papers plainPapers, pass plainReferral
  4: ENDYOU general, MODAL belong, MODAL place, NOT remember, NOT story, PAST wish, SAY comesUp, SAY
    condition, SAY fits, SAY general, SAY outOfWork, SAY theirs, YN plainReferral, anything place, anything
    wish, comesUp decide, condition decide, condition papers, could papers, could plainHiring, could wish,
    decide remember, fits place, free working, jobs me, jobs remember, jobs you, learn notAsk, me plainJobs,
    need you, notAsk study, pass plainJobs, pass story, plainHiring you, plainReferral talk, remember wish,
    study talk, working you
  3: ENDYOU me, ENDYOU thanks, I1 anything, I1 outOfWork, MODAL joining, MODAL likeMe, MODAL offer, MODAL
    remember, NOT PAST, NOT you, PAST decide, PAST plainPapers, SAY anything, SAY papers, SAY remember, SAY
    wish, WH hire, anything comesUp, belong hire, belong me, belong outOfWork, chance outOfWork, chance
    place, comesUp condition, comesUp likeMe, condition free, condition learn, condition likeMe, condition
    me, condition plainPapers, could likeMe, could outOfWork, could plainJobs, could plainPapers, could
    seat, could thanks, decide hire, elsewhere talk, fits me, fits pass, fits wish, free me, free notAsk,
    free pass, free seeking, general remember, hire me, hire remember, hire wish, hire you, hirer likeMe,
    hirer pass, joining wish, learn working, likeMe place, likeMe plainJobs, me offer, me plainPapers, me
    theirs, me you, need place, need story, outOfWork place, outOfWork seeking, outOfWork who, papers pass,
    plainJobs wish, plainReferral wish, remember theirs, seat study, seat talk, study thanks, talk who
  2: ENDYOU NOT, ENDYOU WH, ENDYOU belong, ENDYOU could, ENDYOU place, I1 could, I1 notAsk, I1 thanks, I1
    theirs, MODAL hirer, MODAL seeking, MODAL you, NOT anything, NOT fits, NOT working, SAY me, SAY seat,
    SAY you, WH plainJobs, WHS decide, WHS remember, WHS story, YN could, YN hirer, YN pass, YN thanks, YN
    working, anything me, anything talk, anything you, belong learn, belong plainJobs, comesUp elsewhere,
    comesUp pass, condition could, condition general, condition joining, condition study, could hire, could
    judge, could leads, decide likeMe, elsewhere general, elsewhere learn, elsewhere notAsk, fits
    plainReferral, general judge, general leads, hint you, hire plainJobs, hirer me, jobs plainJobs, jobs
    seeking, jobs story, jobs talk, jobs wish, joining thanks, judge plainJobs, judge talk, learn offer,
    learn story, me outOfWork, need thanks, need working, notAsk talk, outOfWork wish, outOfWork you, papers
    place, papers talk, pass plainPapers, pass seeking, place plainJobs, place talk, place wish, place you,
    plainJobs talk, plainPapers story, plainPapers thanks, seeking story, story talk, thanks you
  -2: ENDYOU YN, ENDYOU free, ENDYOU hire, ENDYOU need, ENDYOU pass, ENDYOU story, ENDYOU talk, I1
    condition, I1 likeMe, I1 offer, I1 papers, I1 seeking, I1 story, I1 talk, I1 working, MODAL WH, MODAL
    decide, MODAL plainJobs, NOT SAY, NOT leads, NOT plainHiring, NOT theirs, PAST belong, PAST me, PAST
    story, SAY study, SAY who, WH comesUp, WH decide, WH likeMe, WH place, WH seat, YN elsewhere, YN
    remember, YN talk, anything hire, anything jobs, anything remember, belong general, belong papers,
    belong theirs, belong who, chance general, chance you, comesUp papers, comesUp place, comesUp
    plainPapers, comesUp talk, condition theirs, decide need, decide talk, fits hire, fits remember, free
    plainJobs, general need, hire judge, hire need, hire papers, hire plainReferral, hire thanks, hire
    working, hirer plainJobs, hirer seat, hirer who, jobs likeMe, jobs need, judge papers, judge you, leads
    outOfWork, leads working, learn papers, learn plainHiring, learn theirs, learn you, me working, need
    offer, need outOfWork, need pass, need plainReferral, offer plainPapers, outOfWork theirs, outOfWork
    working, papers plainHiring, pass study, plainHiring who, plainJobs study, remember story, seat working
  -3: ENDYOU fits, I1 learn, I1 need, I1 study, MODAL elsewhere, MODAL talk, MODAL theirs, PAST SAY, PAST
    chance, PAST offer, PAST outOfWork, PAST plainReferral, SAY could, SAY plainPapers, WH condition, WH
    you, YN fits, anything decide, anything plainJobs, belong free, belong pass, chance talk, comesUp need,
    comesUp plainJobs, comesUp study, comesUp you, condition judge, condition talk, condition thanks, could
    hint, could learn, could offer, could study, fits notAsk, fits seat, fits thanks, free hire, free
    likeMe, free papers, general learn, general plainReferral, hire hirer, hire learn, hire plainHiring,
    hire story, hirer notAsk, jobs pass, jobs theirs, joining learn, joining talk, judge place, learn
    likeMe, likeMe papers, me talk, need seeking, notAsk plainHiring, notAsk seeking, offer pass, offer
    talk, place plainHiring, remember study, seeking thanks, talk working, talk you, theirs wish, who you
  -4: ENDYOU seeking, ENDYOU theirs, MODAL free, MODAL learn, NOT plainPapers, NOT seeking, PAST WH, PAST
    anything, PAST pass, PAST remember, SAY thanks, SAY working, WH learn, WH offer, YN chance, YN decide,
    YN free, YN joining, YN who, YN wish, belong jobs, condition jobs, condition outOfWork, condition story,
    could decide, could talk, could theirs, decide general, decide seat, free you, general seat, general
    study, hire place, hirer need, jobs who, learn me, learn plainReferral, learn wish, notAsk pass, offer
    papers, offer remember, offer seat, pass thanks, plainJobs story, plainJobs thanks, seeking wish, thanks
    working
  -5: MODAL comesUp, MODAL condition, NOT notAsk, NOT wish, PAST YN, PAST plainJobs, PAST theirs, SAY
    notAsk, WH judge, WH outOfWork, WH story, WH theirs, YN general, anything condition, anything thanks,
    belong likeMe, belong seat, chance hire, comesUp offer, condition plainJobs, could elsewhere, decide
    learn, decide thanks, elsewhere me, elsewhere you, free remember, general jobs, hirer learn, hirer
    place, jobs judge, jobs papers, leads place, learn outOfWork, outOfWork papers, place theirs, remember
    you, seeking you, study working, theirs you
  -6: ENDYOU who, MODAL story, NOT could, NOT hire, WH study, YN condition, YN learn, YN offer, decide fits,
    free story, free talk, free thanks, general plainHiring, hire study, jobs notAsk, place seeking, seat
    thanks
  -7: I1 decide, NOT jobs, NOT plainReferral, PAST hire, chance learn, decide study, elsewhere pass, general
    hire, general hirer, jobs thanks, need wish, notAsk you
  -8: NOT need, NOT papers, NOT plainJobs, WH general, YN theirs, general notAsk, need notAsk, outOfWork
    study, pass remember
  -9: condition offer, fits free, jobs working
  -10: NOT outOfWork
`)

/** Words without their endings. */
export const words = weights(`
  16: mayb
  15: suitabl
  14: alway, any
  12: anyth, assistant, here's, need, selection
  11: freelancer, gett, qualify
  10: chanc, crew, driver, i'd, let's, paid, pull, receptionist, there's, vacancy, yet
  9: analyst, autumn, cheeky, cook, empty, everyth, get, kindly, lovely, noth, nowher, summer, we'd,
    whoever, you'll
  8: approv, company, could, experienc, fre, futur, going, grad, me, myself, onlin, perhap, recruit, speak,
    sponsor, traine
  7: availabl, behalf, but, card, ear, everyon, exactly, fil, guy, i'm, immediately, lack, my, nanny,
    outright, post, receiv, requirement, rol, season, seat, throw, titl, usher, vacant, worker, wouldn't
  6: applicant, assist, attendant, christma, colleagu, commission, cow, desk, doing, eager, end, ever,
    expand, got, head, ideally, imagin, internal, just, lad, might, nic, picky, portal, possibl, pupillag,
    refer, short, somebody, tak, they'd, though, ticket, till, turn
  5: anyon, attach, august, basically, becom, cas, claim, com, currently, cycl, department, description,
    director, easter, enough, gladly, go, gratefully, hr, includ, it'd, july, lab, mention, one, only,
    opening, overflow, pair, panel, perfect, plac, pointer, qualification, recruitment, schem, september,
    sitt, someth, soon, spac, spr, stand, studio, support, suppos, team, thought, timer, together, trust,
    use, visa, world, you've
  4: abl, advert, away, bear, being, bilingual, bio, boot, budget, build, contribut, convinc, copy, count,
    directly, employ, employment, every, fast, fellowship, financ, girl, happen, holiday, hop, insid,
    intern, keen, lamb, lat, liberty, lost, lucky, manager, mat, maternity, must, organisation, own,
    privileg, propos, proud, quick, recruiter's, referral, req, saw, scaffold, search, sham, shortlist,
    sort, than, themselv, then, they, they'll, they're, today, vp, we'll, whatever, whom, won't
  3: advertis, advisory, agent, anybody, anywher, apply, asset, associat, bas, bees, believ, blunt,
    campaign, can't, candidacy, chain, charter, confident, cover, cros, cv, dean, depend, desperat, diary,
    drop, early, easy, employe, exception, farm, father, fiv, flexibl, forget, form, formal, frankly, fund,
    fussy, graduat, great, grown, growth, hand, hang, harvest, hav, hesitat, hopefully, i've, isn't, leaver,
    liv, look, machin, milk, model, next, obviously, out, overlook, pag, partner, position, possibility,
    pressur, profil, program, rather, recommendation, relocat, reward, rig, rop, second, seek, seem, shot,
    sir, someon, submit, sur, thre, tonight, turbin, up, upcom, valley, wear, word, would, you'd, your
  2: 14th, acces, add, admir, advanc, am, appraisal, appropriat, ask, bar, be, belong, boat, bookkeeper,
    boy, brought, can, capacity, carry, cast, centr, certain, certainly, certificat, chas, circulat, clerk,
    clos, compet, complianc, corner, cost, dat, decent, dental, direct, disappear, don't, exist, fall, firm,
    follow, forestry, formally, french, funeral, ground, gues, hat, headcount, hear, heard, heartbeat, hiya,
    hol, if, important, it's, joiner, jump, jun, list, lol, lot, luck, market, material, mis, moment, money,
    mother's, newly, number, operat, opportunity, peopl, polish, potential, preferably, priya, producer,
    prov, putt, r, radar, ready, recently, referenc, refus, region, relief, renew, requir, review, right,
    road, said, sampl, secur, senior, serv, sery, sew, shoot, shut, signaller, sorry, spot, staf, startup,
    surely, tailor, tannery, tap, technician, term, thi, thrill, tip, tomorrow, tun, unles, want, wash, way,
    welder, who's, whol, without, yard, year's, yo, you're
  -2: actually, again, age, application, apprenticeship, articl, assum, at, bak, break, broken, bus, buy,
    by, caf, candidat, catalogu, choic, chosen, clas, classmat, clean, clinical, coat, concert, contact,
    county, dad, decid, dog, doubt, either, exhibition, explanation, export, fascinat, favor, favour,
    feedback, festival, film, fit, four, general, german, goes, grandmother, hall, halv, harbour, has, he,
    hello, help, hir, honest, honesty, hurry, impression, into, invitation, is, junior, licens, lift, light,
    lighthous, littl, mad, middl, midwif, military, month, nam, newcomer, no, nonprofit, nurs, of, older,
    open, ought, paper, pas, past, perspectiv, photographer, physical, pinn, pip, play, pleas, polic,
    poster, proces, purely, quickly, realis, rest, retail, saf, sector, sell, slower, softwar, soil,
    sometim, sooner, sound, start, statistic, step, suggestion, telephon, therapist, through, tidy, took,
    torn, touch, town, translat, valv, vet, vouch, walk, wanna, we, weak, webinar, week, wer, wher, who,
    wif, written, wrot, you
  -3: adviser, against, ai, along, angl, architectur, assur, bad, bank, bank's, bat, beach, bed, below,
    best, bik, bill, blog, branch, brok, chapter, charity, city, common, compar, conferenc, cours, door,
    down, education, eight, engineer, essay, exampl, given, greeting, hadn't, happy, hold, in, involv, kn,
    lectur, lif, magazin, major, membership, mistak, mor, mov, notic, odd, often, over, peac, piec,
    postcard, previou, pric, problem, public, pupil, rang, reason, recruiter, repair, respect, saturday,
    seen, settl, shift, sign, sinc, six, skill, slot, solv, sourc, spok, student, tid, typical, understood,
    very, video, wall, well, when, winter, withdrew
  -4: 15, 30, advis, archiv, attend, been, beginner, bought, box, choir, consult, craft, curiosity, delight,
    does, dry, earlier, employer, even, fair, feel, fill, forty, full, hackathon, health, heat, held,
    interview, introduc, kid, les, letter, lov, may, meeting, met, non, pump, radio, realiz, regard, replac,
    rul, scienc, set, several, shar, still, tell, tend, trad, travel, tre, try, twenty, valu, view, watch,
    weather, year
  -5: about, another, background, chat, els, expect, far, from, hous, i'll, idea, information, interviewer,
    introduction, leav, lunch, near, needn't, nor, oblig, on, path, point, profession, professional, quit,
    resum, security, shall, simply, study, taken, target, teach, that, tim, visit, was, worry
  -6: 20, alumni, answer, appreciat, association, busy, calendar, car, coffe, colleg, connect, data, day,
    design, differenc, differently, evening, fifteen, fin, food, former, friend, had, half, hospital,
    intention, law, library, link, morn, new, night, plan, prefer, recommend, sat, she, society, stag, stat,
    suit, their, treat, understand, volunteer, what's
  -7: awkward, busines, choos, clear, curiou, did, didn't, driv, easier, found, freelanc, history, industry,
    many, member, not, offer, other, parent, patient, quiet, read, sleep, too, used, wednesday, weekday,
    whether, wish
  -8: after, better, between, chang, different, glad, guest, local, management, map, mostly, newsletter,
    portfolio, referrer, research, suggest, went, wonder, wrong
  -9: befor, career, defin, explain, messag, report, return, schedul, station, why, writ
  -10: gav, which
  -11: field, hour, stop, what
  -12: how, mail, minut, most, thursday
  -13: question, story, thankful
  -14: afternoon
  -15: club, enjoy, or
  -16: grateful
  -17: thank
`)

/** Two words side by side. */
export const neighbours = weights(`
  17: career pag
  16: in cas
  15: about me
  14: are you, get me, hav the, or not
  13: fre from, head of, how about, i'm ask, though i, want a, your shop
  12: and no, hear about, right now, spac for, tell the, the onlin
  11: and you, ask you, by then, from you, going at, i hear, i understand, is to, is what, nowher to, ready
    to, so if, the kind, the moment, to do, what job
  10: a week, are at, do hop, do i, i'm told, it would, lik you, my profil, of me, our talk, run out, seem
    to, that job, them to, what you're, will you, wouldn't say, writ to, your school
  9: about that, all the, and a, com in, every day, for an, got any, how i, i learn, i meet, i thought, i
    was, lost two, me in, over ther, sent you, tak on, that i'm, they say, when the, which is, who you, whom
    should, you accept, you help, you'd not
  8: a better, a receptionist, after a, an offer, and your, any lead, as your, ask for, be on, but if, call
    for, can i, could your, day is, for rol, hear of, hir me, i cam, i com, i wer, i've got, i've my, i've
    work, if the, if you'll, is company, is thi, it tak, job do, just walk, learn the, left to, long as, me
    as, me out, my behalf, my last, nam in, of experienc, open for, speak to, still open, that my, the
    selection, thi autumn, ticket and, to show, told the, very interest, with you, word from, you guy, you
    than, you're build, your career, your program
  7: a part, a saturday, an interview, and my, anyth with, back in, be colleagu, be your, can start, chanc
    of, check in, day a, eager to, experienc and, find an, first of, happen to, i could, i gather, i happen,
    i send, i'd gladly, i'm sitt, if anyth, in logistic, is good, is why, it is, it on, it too, keep me, mak
    me, me if, me one, my end, my whol, of anyth, pleas keep, quick not, search for, selection panel, short
    staf, should be, someth at, the assistant, the head, thought of, to be, to find, to interview, walk in,
    what i'm, would your, you're a, your farm, your firm, your offic, your support
  6: a real, a way, about join, and i'd, any vacancy, any work, around the, ask if, at firm, at school, be
    thought, becom part, been practis, can you, could use, do to, don't suppos, employ me, even a, ever let,
    exactly the, first nam, for somebody, found work, gett on, i apply, i did, i do, i graduat, i took, i'd
    do, i'd mak, i'll be, i've alway, if that, in field, in join, into a, is friday, job description, job
    going, job ther, lik the, lin up, manager in, manager with, mayb your, me for, mention that, month and,
    mov to, my skill, no pressur, nobody want, of cours, of person, on at, on the, onlin application, out
    ther, part timer, pay me, prepar to, put me, said the, say i, so is, som of, someth in, start monday,
    study and, that company, the scaffold, them about, they ever, thi rol, thi town, think about, think i'd,
    think of, to offer, to someth, to work, under you, was great, when can, who can, will your, year of,
    year you, you ask, you lost, you mak, you never, your group, your peopl
  5: a copy, a first, a futur, a seat, abl to, about becom, about employment, addres my, all your, although
    i, am very, and am, and can, any help, any use, anyon who, as long, ask that, at your, bear me, been
    look, brought you, budget for, but my, by friday, by the, by you, can count, can't find, city would, com
    up, company for, copy of, count on, cut to, degre and, desk next, do a, don't expect, don't forget, find
    peopl, for each, four year, from april, go about, guy hir, her to, here's my, hop it's, hop you'd, i
    believ, i feel, i really, i sit, i stay, i think, i'd be, i'm on, i've a, i've heard, if not, if your,
    instead of, interview with, is the, it possibl, it to, job your, kind word, know and, know someon, know
    you, leav it, lik my, mak a, may be, me a, me or, me when, me work, month i, my candidacy, my lif, my
    own, my visa, need another, need someon, next tim, next to, of someth, on as, on fil, only a, open up,
    opening at, our chat, out in, own the, peopl are, person your, position for, question would, recommend
    me, requirement for, saw you, short of, show you, still availabl, student in, talk about, ten year, the
    partner, the recruiter's, the spr, the vp, the websit, through you, throw my, to call, to pick, to serv,
    town and, try me, until you, use another, we are, well now, who does, wish i, with twenty, with your,
    won't find, work ther, work together, you directly, you down, you had, you propos, you said, you seem,
    you sit, you so, you will, you're hir, your brother, your keep, your lab
  4: a chanc, a charter, a corner, a driver, a hand, a hard, a kind, a paid, a privileg, a start, a test,
    about gett, about who, about work, advanc for, again and, am writ, an asset, and after, and haven't, and
    if, and when, and work, apply to, ask your, at easter, background in, be appreciat, be consider, be so,
    be the, becaus you, besid you, but what, can do, can't promis, clos its, com back, company at, company
    is, company use, conversation and, could do, credit union, cros again, currently hir, depend on, do all,
    do my, don't you, employment as, ever tak, find a, finish my, firm lik, follow up, for advic, for me,
    for one, for peopl, for year, from jun, front of, giv a, going for, good enough, got anyth, grateful if,
    hand in, hard worker, hav any, hav anyth, hav in, hav it, hav open, hesitat to, hop you'll, how hard, hr
    to, i belong, i exist, i say, i sent, i speak, i trust, i wonder, i'd tak, i'm convinc, if only, if our,
    in thre, intern thi, interview me, is recruit, it sound, it'd be, join it, languag and, letter to,
    licens exam, list of, mak it, me not, me up, me would, much appreciat, much as, much lik, my hat, need
    an, need is, new branch, new post, next year's, nic to, not fussy, not hir, noth lin, now so, now that,
    of position, of them, on that, on your, one for, one mor, only hav, open and, pass my, pictur myself,
    pleas consider, portfolio with, possibility of, privileg to, program i, promis anyth, refer a, refer me,
    resum for, room for, said to, school leaver, see me, send my, small project, small world, so can,
    somebody in, speak for, sponsor me, teacher of, team as, tell your, thank in, the credit, the dean, the
    fir, the job, the number, the rol, the titl, thes thing, thi season, to bring, to hav, to whoever, two
    day, two week, use a, use it, vacancy for, was written, wer on, whil i, whom do, work the, would i, year
    old, year which, you describ, you first, you let, you look, you lot, you outright, you speak, you the,
    you try, you writ, you'd only, you've got, your agency, your crew, your is, your plac, your practic,
    your sit, your studio
  3: a clean, a few, a fit, a job, a relief, a second, a spot, a suitabl, a tax, a team, a train, a trial, a
    two, a very, a view, about any, about anyth, about potential, all i, am reach, and that, and train, and
    would, and you're, any entry, any internship, any paid, any part, any post, anyth at, anyth in, appoint
    me, are in, as i'd, ask around, back me, bank and, be honour, be lovely, be nic, be one, been one, befor
    they're, befor we, bring me, but a, can we, card and, cas the, com through, company pay, company
    sponsor, contribut to, cook for, could mention, could refer, decid that, diploma and, do so, do with,
    don't hesitat, employment with, ever ask, ever be, everyth to, for a, for anyon, for noth, forget me,
    fre to, from month, from september, garden centr, get an, get on, gett hir, giv my, going on, great to,
    has been, hat in, hat to, hav apply, hav one, help out, her i, hop is, hour a, i admir, i can, i don't,
    i liv, i recently, i wouldn't, i'd fit, i'd happily, i'm after, i'm eager, i'm in, i'm ready, i'm still,
    i've spent, if they, in advanc, in for, in front, in spr, in your, is expand, is wher, it only, it out,
    it's all, it's your, january and, job but, job for, job still, just in, just putt, keep com, keep my,
    know that, know wher, last two, last week, lead would, learn fast, leav thi, letter of, lik your, mak
    the, may i, mayb you, me get, me hav, me it's, me on, me who, meet on, might suit, mor permanent, much
    does, my availability, my cover, my detail, my diploma, my experienc, my goal, my hop, my nam, my notic,
    my qualification, my resum, my teach, my university, my work, need of, need peopl, new project, newly
    qualify, no cost, no one, no to, noth at, of recruitment, of thi, off you, on you, open rol, opportunity
    in, our path, peopl from, pitch myself, plac lik, position you, post a, post are, post last, putt it,
    reach out, read lik, really need, really see, referral get, rol for, run your, sam as, saw the, school
    for, school has, scienc teacher, see how, see yourself, seen that, send a, shot at, should the, should
    you, sinc we, so that, so you, somebody lik, someth mor, someth open, spend my, stand in, start dat,
    stay connect, stay in, stay on, still hav, still tak, straight to, studio for, suggest me, suitabl
    position, tak peopl, tell them, than me, that might, that person, that siz, that two, the advic, the
    best, the car, the costum, the director, the experienc, the family, the gap, the garden, the ground, the
    hom, the last, the licens, the money, the nam, the new, the one, the panel, the person, the plant, the
    practic, the program, the recruiter, the right, the ring, the road, the sort, the staf, the tannery, the
    till, the ward, the word, them i'm, ther are, thi summer, thre tim, thre week, tim and, tim position, to
    accept, to apply, to begin, to fill, to him, to join, to send, to wear, to you, too much, train
    contract, trial week, two of, up i'd, want it, want somebody, we both, we'll be, week and, what i, what
    your, whenever you, whether the, who get, who should, why i, with good, word and, work experienc, work
    wher, would do, would it, would lov, you already, you build, you can, you could, you employ, you get,
    you got, you hav, you know, you mention, you my, you play, you see, you use, you want, you've a, your
    bank, your company, your pag, your radar, your sid, your to
  2: a bonu, a bookkeeper, a fair, a forklift, a go, a head, a heartbeat, a man, a month, a mortgag, a
    nanny, a nurs, a plac, a proper, a sham, a spar, a translator, a welder, a work, about a, add valu,
    again onc, all year, already know, am ask, am confident, am seek, an internal, an internship, and never,
    and not, and we, any opportunity, any shift, anyth suitabl, anyth you, appreciat being, apprenticeship
    in, are availabl, are my, art director, as a, as i, as my, as somebody, ask hr, at first, at it, at
    least, at som, at the, attach a, attach for, be add, be perfect, be proud, be ther, be thrill, be
    wonderful, been out, being part, between us, book and, bring in, call centr, can get, card in,
    certificat and, christma and, clean licenc, com acros, com with, company as, company just, confident i,
    convinc that, could the, day i, department is, does someon, doing a, don't mind, eleven of, enclos my,
    ever com, ever to, everyon i, everyon in, everyth you, expect a, experienc in, explor how, expres my,
    few hour, find someth, finish in, first choic, flexibl about, for another, for both, for team, for ten,
    for what, forward for, from your, giv us, glad if, got an, got in, grateful to, has any, hav question,
    hav you, haven't heard, help desk, her is, hir at, hop it, hop thi, i already, i get, i leav, i qualify,
    i read, i saw, i see, i weld, i would, i writ, i'd giv, i'd leav, i'd work, i'll do, i'll leav, i'm
    contact, i'm follow, i'm good, i'm open, i'm qualify, i'm writ, i've apply, if company, if someon, in
    me, in town, in well, in whatever, inquir about, internal referral, interview at, is advertis, is doing,
    is leav, is your, it from, it must, it what, it worth, it's worth, job are, job market, job so, join
    you, jump on, lack a, laid off, learn about, leav my, licenc and, lik me, listen to, long way, look for,
    lov an, lovely to, mad for, mad of, mak an, market again, master's in, match for, maternity leav, me at,
    me first, might be, min is, mind for, minut to, my card, my career, my chanc, my cours, my dream, my
    form, my mind, my year, need a, need any, need work, need you, never been, new starter, next hir, no
    vacancy, not ask, not pleas, noth in, of any, of jun, of peopl, offic has, one who, onlin and, open i'd,
    organization and, over the, paid or, pass the, perhap ther, pleas advis, pleas can, pleas could, pointer
    to, policy and, position in, possibl to, proud to, put your, qualify in, quick one, read application,
    read my, really hav, really lik, recent graduat, referenc and, referenc from, referral for, request an,
    request your, research assistant, resum attach, resum do, rol in, rol position, rol with, sam build, saw
    you're, say the, say your, see company, seek a, send it, shar my, should your, sinc january, skill in,
    so her, so i, so let, so what, som point, somebody with, someon with, sort me, sound as, speak about,
    start in, step in, such a, summer and, sur i, talk i'm, talk mad, talk to, team and, team is, that in,
    the 14th, the application, the big, the board, the bottl, the call, the chair, the council, the deadlin,
    the good, the help, the holiday, the kitchen, the leadership, the newspaper, the next, the only, the
    owner, the quarry, the runn, the salary, the shipyard, the summer, the team, the term, the third, the
    top, the vacant, ther be, there's a, there's noth, they are, thi year, think i'm, third tim, thought
    i'd, thrill to, tim by, tip on, to check, to contribut, to explor, to expres, to hop, to hr, to if, to
    inquir, to jump, to nam, to skip, to spend, to start, to step, to throw, to volunteer, train and, trial
    in, twelv year, under your, understand your, up at, wait list, wait to, was hop, way in, we went, went
    in, what i'd, what rol, what you, wher i, wher would, which i, which i'm, who do, who need, whoever
    decid, will lead, will think, with whom, without a, work and, work day, work on, work permit, work to,
    worth my, would be, would work, writ you, year at, you are, you happen, you hear, you lik, you might,
    you mind, you vouch, you're not, you've told, your chamber, your clas, your department, your end, your
    factory, your hospital, your lot, your magazin, your organisation, your sal, your startup, your stor,
    your team, your way, your workshop, your yard
  -2: 30 minut, a bank, a department, a moment, a say, a sens, a sit, a steady, a tim, a tour, about
    hospital, about lif, about their, accept me, acros your, advic for, after an, again at, along to, am
    and, an apprentic, and hear, and i, and last, and lov, and now, and one, and see, and tak, any cas, any
    slot, apply anywher, apply the, apprentic and, are good, are too, are well, as peopl, ask my, at an, at
    fifty, at night, at two, at university, at what, availabl any, back to, be availabl, be better, be for,
    be glad, be just, be plenty, be thankful, be will, becam a, becaus i'm, been a, befor anyon, befor they,
    befor your, best wish, better than, between the, between two, book on, bring the, built a, call your,
    cam to, can forward, can see, can shar, career and, cas it, chair for, clean up, clear i, clos and,
    contract with, could forward, could hir, could meet, could not, could start, could we, cv so, dat and,
    describ the, did you, did your, didn't get, do in, do it, do peopl, don't hav, each would, end and, end
    up, enough to, ever hir, ever sinc, expect you, feedback on, few question, few word, fill a, firm has,
    for 20, for any, for fre, for it, for nin, for such, for thi, for thirty, for your, former teacher,
    forward my, found your, four and, fre most, freelanc work, friend in, friend to, from start, get the,
    glad of, go to, going well, graduat program, graduat school, great help, grow and, happen in, has it,
    hav found, hav me, hav never, hav to, he say, hear how, hir for, hir team, hour to, how are, how does,
    how it, how might, i accept, i bring, i decid, i enjoy, i lik, i look, i may, i owe, i plan, i simply, i
    sleep, i still, i used, i wish, i'd enjoy, i'll fit, i'm attach, i'm look, i'm stay, i'm torn, i'm try,
    i'm very, i've been, i've decid, if an, if ther, if thi, in account, in city, in contact, in every, in
    film, in general, in january, in touch, in what, information not, intend to, interview and, into thi, is
    fin, is purely, is too, is writ, it a, it and, it work, join a, jun and, just turn, keep a, keep gett,
    keep up, kind of, kind to, know better, know i, know your, learn mor, learn what, left the, lent me,
    littl about, mak you, may remember, me best, me say, me see, middl of, minut in, minut on, monday and,
    month to, most afternoon, most of, much for, my ask, my bos, my dad, my desk, my grandmother, my
    internship, my job, my not, my plan, nam and, nam of, need somebody, never hav, never seen, next month,
    no hurry, no wish, not contact, not know, not on, not the, not writ, noth to, notic the, now and, nurs
    to, of a, of job, of min, of recruit, of thes, offer from, offer to, on friday, on i, on linkedin, on
    saturday, onc and, onc mor, one with, onlin forum, only ask, only so, only want, open a, opportunity
    for, or did, or does, or is, or two, own work, pas my, passion for, path to, payroll for, peopl and,
    peopl in, peopl say, person in, phon at, physical therapist, piec on, position lik, position to, post
    about, prefer to, program and, reach at, read group, read thi, recommend and, recruiter you, referral
    from, referral you, rest assur, right position, ring you, rol lik, rol of, rul of, sam thing, saw your,
    search in, sens of, shall i, shift work, should i, skill you, small town, so my, so pleas, so there's,
    social work, somebody who, someon at, someth com, spok of, start over, step would, stop me, study for,
    such an, suggest i, supervisor job, tak me, tak you, talk on, taught me, than a, than i, that i've,
    that's easier, that's fin, that's not, the 3rd, the addres, the apprenticeship, the club, the co, the
    coast, the colleg, the company, the dat, the differenc, the dog, the favor, the favour, the front, the
    futur, the hardest, the hospital, the lab, the lif, the mail, the middl, the quiet, the report, the
    shop, the society's, the tim, the valv, the volunteer, the whol, the workshop, they offer, thi industry,
    thi isn't, thing i'd, thos who, thre question, thursday at, tim to, to a, to attend, to feel, to
    graduat, to lead, to my, to other, to school, to somebody, to tell, to thank, to that, torn between,
    trad and, train for, trial shift, turn up, understand the, understand what, up your, valu your, van for,
    view of, want from, watch you, we could, week i, week is, week of, went into, wer ther, what could, what
    does, what mak, what work, when you're, when your, wher can, whether a, whether it, which sound, who
    pick, why do, will be, will keep, will stay, will try, with animal, with me, with somebody, worth the,
    would enjoy, would giv, would you, year on, you about, you all, you apply, you do, you explain, you gav,
    you hir, you lead, you lent, you nam, you need, you rather, you ther, you wish, you'll remember, your
    director, your essay, your honest, your industry, your interview, your lin, your own, your perspectiv,
    your referenc, your remark, your research, your week
  -3: a branch, a colleagu, a data, a degre, a hir, a lead, a licenc, a lot, a manager, a parent, a parish,
    a referenc, a resum, a typical, about opening, add you, after four, all day, although i'm, am i, an
    exampl, and begin, and happy, and it, and listen, and speak, and wonder, any good, anyth for, are best,
    around you, as one, ask her, at all, at previou, be all, be fin, be grateful, befor then, being the,
    brief conversation, bring a, but your, by phon, call a, call at, can about, can one, can't get, career
    in, coffe near, company in, congratulation on, consider a, contact at, count as, cover letter, current
    rol, day so, did not, differently from, do you, does a, does my, does the, doing well, don't worry, down
    a, driv a, ever return, everyth i, exampl of, find you, first week, first year, for consider, for eight,
    for now, for residency, from apply, from my, get to, good wish, half past, has ask, hav already, hav
    attach, hav don, hav left, hav not, head offic, heard that, help with, hir out, hir the, hop all, hop
    you, how can, i expect, i had, i hir, i imagin, i join, i sat, i should, i sign, i try, i'd lik, i'm at,
    i'm availabl, i'm glad, i'm read, i'm two, i've already, in an, in his, in may, in peac, in september,
    interview candidat, introduction to, is all, is in, is it, is not, is over, is well, it better, it's
    awkward, it's lik, it's the, job hunt, job would, just a, keep in, keep the, learn how, leav you, level
    job, lik company, look lik, look up, lov it, mak my, manager at, manager who, me decid, me round, me
    with, me your, mention my, morn and, much oblig, my kn, my parent, my placement, my thank, my wif, near
    the, need anyth, next two, not in, of how, of your, offic is, old map, on a, on how, on sunday, only
    curiou, only just, open in, open sourc, opportunity to, or can, ought to, plan to, pleas confirm, pleas
    let, post and, post on, practic in, present job, previou company, put on, question for, quick call, read
    your, realis that, recruit at, referral to, resum that, right to, rol s, rol so, room on, round the,
    said no, said that, said you'd, say i'm, say in, say you, see that, seen a, send you, should somebody,
    sid and, sit in, so i've, so thankful, so thi, somebody at, someth that, someth you, spr and, still
    need, story of, tak any, tak it, tak the, team need, team use, tell a, thank to, that a, that every,
    that you've, that's what, the choir, the cours, the craft, the harbour, the history, the interview, the
    lead, the list, the opportunity, the polic, the position, the radio, the read, the story, the subject,
    the vacancy, ther anyth, they do, they still, thi kind, think i, though i'm, tim on, to anyon, to
    expand, to one, to refer, to see, told you, turn down, unpaid internship, valu a, very thankful, view
    on, volunteer day, vouch for, was in, we hav, wednesday and, weekday after, welcom at, welcom the, wher
    is, which skill, who ask, who left, who went, wonder what, work at, work for, worry i, would they, year
    now, you as, you consider, you expect, you feel, you keep, you point, you post, you told, you up, you
    very, your articl, your build, your consider, your first, your help, your mov, your thought, your work
  -4: 15 minut, a call, a candidat, a coffe, a contract, a good, a great, a level, a postcard, a word, about
    it, about job, advic on, after thre, after your, afternoon but, an open, and hav, angl for, another
    person, any advic, any afternoon, any opening, any tim, ask what, beach clean, becaus of, becom a, being
    a, by a, connect me, contact you, could ring, currently a, do that, do the, don't feel, don't think,
    enjoy talk, ever so, feel awkward, few thing, fifteen minut, find out, first job, fit around, for work,
    friend and, gather information, glad to, had to, half an, has an, hav been, hear the, hear what, hir in,
    history of, hop your, how she, i ask, i didn't, i found, i hadn't, i need, i promis, i withdrew, i'd
    bring, i'd lov, i'm grateful, i'm job, i've sinc, if i'd, in march, in with, interview for, is at, is
    no, isn't one, it with, keep hear, know who, look at, lov to, me what's, mention a, mind my, minut for,
    month is, mor and, mov from, mov our, my friend, my question, my second, my stag, next rol, nin year,
    not look, not seek, of it, of use, on leav, on wednesday, open even, open night, or wait, part in, pass
    on, pay for, placement at, plant day, pleas say, position does, rather not, rol as, runn club, said i,
    second year, see the, see your, shop in, sit manager, so i'll, someth to, straight away, the beach, the
    coffe, the field, the intern, the man, the train, the two, the university, thi work, think your, thre
    peopl, through the, tim you, to answer, to choos, to driv, to finish, to forward, to help, to learn, tre
    plant, two internship, wait until, was the, we can, what i've, which part, who work, wish to, with the,
    withdrew my, you a, you and, you prefer, you put, you recommend, you thought, you train, you well, you'd
    rather, you're well, your number, your path
  -5: a former, a post, a rol, a student, a vacancy, about her, accept a, all is, already hav, am now, an
    introduction, and do, and that's, and what, any hour, as the, ask how, at any, attach my, be about, be
    ask, best for, busy so, by jun, cam acros, can a, can speak, com along, curiou about, day and, day work,
    do anyth, down for, eight year, find the, for my, futur of, giv me, giv you, hear your, hir i, i find, i
    haven't, i hop, i keep, i lov, i realiz, i told, i'm going, in how, internship at, interview you, is
    anyth, keep you, last year, leav the, mail list, me off, mor about, my project, nam would, not a, not i,
    number is, of apply, of my, on to, one that, open day, or a, our call, pleas find, return the, said yes,
    school and, should say, so you're, somebody els, someon on, start the, stay with, tell you, tend to,
    thankful for, that i, the alumni, the day, the hackathon, the open, the school, the tre, ther one, think
    that, thought you'd, tim job, to say, to someon, to vouch, told me, try to, twenty minut, two year, very
    grateful, way i, what do, what kind, what should, what the, what's the, whom i, word for, would not, you
    leav, you offer, you run, your answer, your shift, your view
  -6: 20 minut, a licens, a nam, a recruiter, a year, advis me, after the, an hour, and want, another city,
    anyth i, application for, at a, at my, be clear, befor i, com from, do for, for coffe, from a, good
    book, grateful and, how a, how the, i follow, i start, i'm think, i'm wonder, i've accept, i've no, is
    lik, it hard, just as, list for, look over, lost my, me about, me anyth, might you, mind if, my hand, my
    messag, near your, not why, number of, oblig to, of hand, open position, over and, peopl who, saturday
    and, say so, see wher, send me, so far, so grateful, start at, still work, tak part, thank for, that
    your, the newsletter, the sam, the week, thi field, thi month, to fit, to listen, to thre, too busy,
    want to, what it, when i, wher the, wish you, word about, would valu, wouldn't want, you also, you for,
    you needn't, you walk, your calendar, your diary, your profil, your talk, your tim
  -7: a cover, a lab, a short, about your, any day, any weekday, can com, can ever, company and, do thi,
    find it, fre on, hav tim, help you, hop the, how do, i appreciat, i got, i will, i'd hav, i'm a, i've
    put, in another, in thi, is going, job i'd, link to, me that, me think, me to, my brother, my first, non
    of, of the, offic hour, opening in, really appreciat, see you, someon who, that you, the public, the
    union, the work, ther is, thi is, to meet, to sit, to wait, walk me, want you, work in, would suit, you
    advis, you in, you refer, you still, you to, you're busy, your field, your staf, your trad
  -8: all right, apply for, as well, be open, be ready, for our, gav me, hir and, hir you, in a, me but, me
    what, over my, pleas tell, sign up, speak with, the station, to follow, to know, what is, you suggest,
    you'd be, your job, your nam, your position, your schedul
  -9: a chat, am not, be happy, find me, how you, i notic, i tell, if you'd, is ther, know when, let you, me
    know, me through, thank you, the phon, to com, to me, work around, would never, you defin, you don't
  -10: am a, appreciat it, appreciat your, around your, as you, for anyth, going to, hop you're, i'm not, in
    my, lik to, me how, next week, pleas don't, point me, show me, to understand, won't be, you think, your
    experienc
  -11: ask me, nam is, noth i, year and, you wer, your post
  -12: join the, suit you, to speak, your advic
  -13: if you're
  -14: tell me
  -15: are ther, com to, to hear
  -18: need to
`)
