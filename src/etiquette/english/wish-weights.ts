import { weights } from './weights.ts'

/**
 * What each sign of a wish for work is worth, in tenths of the natural logarithm of the odds: 10 makes it 2.7 times as likely. Written by
 * `eval/weigh/weigh.ts` from the labelled rows in `eval/seen`, the bank and the rules' examples. Change the rows and weigh again, never a figure here.
 */

/** The odds before anything is seen. */
export const before = -31

/** One sign by itself; "offer@me": what I offer. */
export const alone = weights(`
  10: WHS, comesUp@you
  9: belong@other, fits@me, need@you, plainHiring
  8: belong@me, hire@none, plainJobs, seeking
  7: chance@none, comesUp@none, hint, outOfWork@me
  6: hirer, leads
  5: free@me, jobs@none, joining, me, need, plainPapers
  4: outOfWork@none, plainReferral
  3: outOfWork@other
  2: anything
  -2: elsewhere
  -3: belong@you, story
  -5: PAST, fits@other, need@other, pass@other, who
  -6: fits@none, outOfWork@you, study
  -7: learn
  -9: theirs
  -10: judge
  -15: WH
`)

/** Two signs in one sentence, in the order of the alphabet. */
export const together = weights(`
  16: WH me
  12: condition notAsk, could jobs
  11: MODAL SAY
  10: WH joining, belong decide, chance me, could plainReferral, plainReferral talk
  9: NOT YN, SAY chance, SAY fits, SAY hirer, SAY offer, could hirer, fits pass, hire likeMe, me papers,
    notAsk story, notAsk wish
  8: MODAL place, MODAL plainReferral, NOT free, PAST who, PAST wish, YN notAsk, YN plainPapers, comesUp
    learn, could judge, could leads, could papers, decide you, hire me, hire talk, hirer talk, likeMe place,
    likeMe you, me you, need you, remember seeking
  7: ENDYOU PAST, MODAL hire, NOT study, SAY condition, WHS place, YN plainJobs, anything you, condition
    elsewhere, condition papers, could outOfWork, decide remember, joining study, judge me, outOfWork
    seeking, outOfWork who, plainJobs remember, remember wish, seat wish
  6: ENDYOU general, MODAL anything, MODAL leads, MODAL offer, MODAL outOfWork, SAY anything, SAY leads, SAY
    need, SAY theirs, WH plainJobs, YN me, belong could, comesUp condition, comesUp jobs, condition
    plainPapers, could plainHiring, fits who, hirer me, hirer offer, jobs wish, jobs you, need working,
    outOfWork pass, papers plainPapers, papers story, pass plainReferral, plainReferral seat
  5: ENDYOU study, I1 who, NOT belong, NOT story, SAY free, YN hire, YN jobs, YN seat, anything me, belong
    learn, belong outOfWork, belong plainJobs, belong wish, condition likeMe, could joining, decide likeMe,
    fits place, hire remember, hire who, jobs plainJobs, judge pass, me theirs, need story, offer wish,
    outOfWork you, pass story, place who, plainReferral remember, plainReferral study, plainReferral wish,
    remember who, working you
  4: I1 outOfWork, NOT PAST, NOT remember, NOT thanks, PAST notAsk, SAY hint, SAY outOfWork, SAY seeking, YN
    working, chance outOfWork, comesUp decide, comesUp leads, comesUp likeMe, condition hire, elsewhere
    talk, fits papers, free me, free notAsk, hire wish, hirer you, jobs me, jobs talk, joining thanks, judge
    talk, me plainPapers, me plainReferral, me story, notAsk talk, outOfWork wish, pass plainJobs, plainJobs
    who, study thanks
  3: ENDYOU belong, ENDYOU me, I1 hirer, MODAL seeking, SAY general, SAY me, WH plainHiring, YN likeMe,
    anything place, could wish, fits learn, fits plainReferral, free hire, hirer pass, joining plainJobs,
    likeMe offer, me place, seat story, talk thanks
  2: MODAL hirer, YN need, anything talk, free seeking, free working
  1: I1 anything, PAST plainPapers, plainPapers story
  -1: MODAL elsewhere, NOT plainPapers, WH place, hire place, notAsk pass, place seeking
  -2: PAST seat, WH offer, WH study, WH you, belong free, chance general, chance hire, condition pass,
    decide outOfWork, hire learn, hire seat, hire theirs, offer pass, remember study
  -3: ENDYOU notAsk, MODAL WH, MODAL story, NOT learn, NOT plainHiring, PAST chance, WH decide, WH learn, WH
    story, WH theirs, belong who, comesUp talk, could learn, fits remember, general learn, general
    outOfWork, hire need, hire story, hirer working, jobs papers, learn thanks, me notAsk, need papers, need
    talk, outOfWork papers, plainJobs thanks, plainPapers study, seat working, story you, theirs wish
  -4: ENDYOU seeking, ENDYOU story, I1 hire, MODAL free, MODAL learn, NOT could, NOT hirer, NOT wish, PAST
    SAY, PAST WH, PAST anything, PAST free, PAST plainReferral, SAY plainPapers, WH judge, YN free, anything
    condition, anything jobs, anything thanks, belong papers, chance comesUp, condition plainJobs, could
    talk, could who, decide free, decide learn, elsewhere me, fits notAsk, free study, free talk, hire
    notAsk, hire working, joining talk, learn likeMe, learn theirs, learn wish, likeMe plainPapers, notAsk
    plainHiring, notAsk you, offer remember, pass remember, pass thanks, place plainPapers, plainJobs study,
    remember story, seat thanks, seeking wish, who you
  -5: MODAL NOT, NOT leads, SAY study, WH hirer, YN talk, YN who, belong likeMe, condition talk, could
    decide, decide need, decide seat, fits free, fits talk, free plainReferral, free story, general jobs,
    hire hirer, hire plainReferral, hire study, hirer notAsk, hirer place, jobs notAsk, jobs theirs, jobs
    who, outOfWork working
  -6: I1 decide, I1 need, MODAL comesUp, NOT hire, NOT notAsk, PAST hire, PAST plainJobs, SAY likeMe, SAY
    notAsk, YN condition, YN offer, comesUp offer, condition judge, condition outOfWork, could offer,
    elsewhere you, fits likeMe, jobs thanks, leads outOfWork, leads working, learn outOfWork, need pass,
    need seeking, need wish, offer talk, study working
  -7: NOT need, NOT seeking, WH condition, YN decide, YN general, YN learn, belong jobs, chance learn,
    chance talk, comesUp need, decide thanks, elsewhere pass, general hire, hirer learn, hirer need, learn
    me, need notAsk, theirs you
  -8: MODAL talk, NOT jobs, NOT plainJobs, NOT talk, PAST remember, WH general, condition offer, could
    elsewhere, could hint, decide study, general hirer, general plainHiring, jobs working, joining learn,
    leads place, seeking you
  -9: I1 fits, NOT plainReferral, SAY thanks
  -10: NOT outOfWork, NOT papers, SAY working, outOfWork study
  -11: PAST YN, YN theirs
  -12: general notAsk
  -13: ENDYOU who
`)

/** Words without their endings. */
export const words = weights(`
  17: here's
  16: empty, paid, suitabl
  15: assistant
  14: any, freelancer
  13: alway, driver, everyth, mayb, seat, there's
  12: chanc, ear, guy, portal, pull, soon, sponsor, you'll
  11: anyth, christma, could, fre, internal, kindly, lack, need, plac, push, recruit, short, spac, traine,
    trust, vacancy, we'd, whoever
  10: cheap, company, crew, desk, hurt, i'd, ideally, imagin, noth, nowher, post, rol, stand, submit
  9: attach, currently, employ, employe, fast, fil, get, grad, immediately, insid, july, keen, lucky,
    myself, outright, pair, perhap, pupillag, season, selection, someth, usher, vacant, visa
  8: abl, ad, advertis, anyon, assist, attendant, availabl, behalf, belong, dean, everyon, experienc, form,
    futur, going, head, obviously, opportunity, panel, partner, ready, receptionist, recommendation, req,
    saw, summer, though, till, together, worker, wouldn't
  7: approv, august, away, brought, budget, card, chas, cohort, convinc, cook, cv, description, desperat,
    digg, directly, director, easter, exam, grant, hand, hesitat, includ, maternity, me, might, money,
    onlin, perfect, pretend, professionally, reception, referral, reward, sitt, sub, team, text, they,
    ticket, timer, tonight, whatever, you've, your
  6: add, agent, anywher, applicant, assistanc, autumn, basically, bonu, but, caretaker, charter, cheeky,
    claim, clos, commission, contribut, cow, dat, dental, department, eager, exactly, fellow, firm, forget,
    handy, headcount, hop, intak, it'd, just, land, literally, lovely, manager, month's, my, payroll, picky,
    pity, position, possibl, recruiter's, september, sham, stint, studio, substitut, talent, tax, themselv,
    they'd, today, turn, tutor, undergraduat, vp, yet
  5: analyst, assistant's, believ, besid, bio, boot, brother, cover, cros, end, ever, father, fund, gladly,
    got, gratefully, growth, gues, hang, happen, hopefully, hr, lad, let's, liberty, lost, motivat, must,
    nanny, newly, nic, opening, overlook, particularly, perfectly, planner, polish, propos, proud, qualify,
    receiv, relocat, requirement, rotation, ship, som, somebody, somebody's, speaker, support, surely, tak,
    them, thought, throw, use, veterinary, we'll, wear
  4: becom, being, bother, can, circulat, clerk, colleagu, complet, corner, doing, don't, easy, employment,
    fiv, flexibl, forestry, gett, joiner, leaver, lectureship, lisbon, look, mis, miss, one, option, out,
    overflow, own, possibility, privileg, quick, recruitment, referenc, refus, remain, retir, shortlist,
    sick, speak, spr, street, stretch, strong, term, tomorrow, under, unles, want, weekend, word, younger
  3: admir, bar, campaign, can't, cas, centr, creativ, decent, edit, editor, family, formally, i'm, liv,
    lol, milk, min, nobody, priya, real, reconsider, spanish, then, they'll, titl, who's, won't, yes
  2: assignment, boat, enough, expand, go, harvest, jun, later, such
  1: doesn't
  -1: blood, our, trad
  -2: compar, friday, hello, lift, open, organiz, show
  -3: ai, argu, bill, catalogu, film, forgiv, generally, group, hir, interviewer, manag, military, offer,
    okay, paper, pric, relax, seen, shar, society's, teach, tell, treat
  -4: 4, advic, advis, adviser, age, bat, beginner, best, bird, blog, box, catch, choic, choos, count,
    coworker, dad, differenc, exampl, feedback, forum, general, gig, glu, gon, hadn't, handl, hardest,
    hardly, improv, kn, lent, local, long, m, meetup, mend, newcomer, night, nonprofit, notic, number,
    permanent, physical, postcard, regard, regret, respect, sector, shy, skill, statistic, straight, taught,
    tend, that, therapist, they've, tid, timetabl, too, trip, unsur, wanna, weak, withdrew, written
  -5: 30, application, apprenticeship, archiv, articl, assur, attend, audit, back, bad, bank, bik, bought,
    brok, broken, buy, car, chos, chosen, clear, colleg, community, conferenc, craft, curiosity, dry,
    easily, either, enter, except, fascinat, feel, fifteen, fit, german, greenhous, hackathon, happy,
    health, hous, involv, les, littl, magazin, many, meeting, middl, normal, oblig, older, on, outsider,
    owe, park, past, point, public, reason, scienc, security, sell, solv, sourc, stat, still, ten, tenor,
    tight, took, tre, try, typical, understood, using, vet, visitor, walk, wall, what's, whos, workshop,
    worry
  -6: 15, abov, abroad, animal, background, beach, been, bootcamp, buyer, by, charity, common, convenienc,
    customer, day, december, favor, freely, given, greeting, heat, held, hour, i'll, introduc, keep, longer,
    mad, major, membership, needn't, new, nor, onc, plan, poster, previou, printer, pump, quit, repair,
    research, resum, return, rul, schedul, several, six, sound, spok, start, strength, travel, understand,
    van, view, weather, webinar, wer, wish, wonder
  -7: 20, about, also, answer, bank's, bed, began, chang, chapter, did, differently, does, engineer, essay,
    fill, former, forty, from, history, hold, idea, information, intention, law, lectur, library, lif,
    mistak, non, path, patient, perspectiv, pip, play, prefer, professional, rang, read, recommend, rest,
    ring, sat, set, station, suggestion, suit, taken, tour, video, visit
  -8: alumni, appreciat, awkward, better, busines, earlier, employer, expect, full, guest, industry, lunch,
    messag, other, parent, profession, quiet, radio, referrer, simply, sleep, stag, stay, study, their,
    valu, watch, wrot
  -9: after, befor, between, career, delight, design, driv, found, four, glad, had, introduction, letter,
    near, not, society, switch, used, weekday, why
  -10: afternoon, another, association, busy, calendar, coffe, curiou, easier, freelanc, map, minut, morn,
    newsletter, reunion, target, volunteer, wednesday, went, whether, writ
  -11: defin, didn't, food, half, mail, portfolio, shall, stop, thursday, was
  -12: choir, different, explain, field, what, which
  -13: gav, management, member, mostly, suggest, wrong
  -14: most, story, thankful
  -15: how, or, question
  -16: enjoy, grateful
  -17: thank
  -22: club
`)

/** Two words side by side; "^" stands before the first and "$" after the last. */
export const neighbours = weights(`
  20: get me
  17: career pag, will you
  16: ^ well, ^ you'd, as your, head of, in cas
  15: spac for, they say
  14: ^ put, about join, about me, and you, freelancer $, from you, lik you
  13: ^ ask, ^ not, are at, colleagu $, don't you, fre from, hav the, hear about, i hear, i've got, is what,
    look $, no one, offer $, or not, prepar to, seem to, sent you, tell the, them to, with you
  12: ^ attach, ^ imagin, be colleagu, can start, for an, going at, i thought, i was, i would, i'll do, lost
    two, on $, open for, peopl $, run out, should be, tak on, the moment, the partner, to be, want a, word
    from, your farm, your school, your shop
  11: ^ kindly, ^ so, a way, any lead, availabl $, away $, build $, but a, can i, com back, every day,
    happen to, how about, i meet, if the, in $, job for, keep me, leav $, long as, mak me, need peopl, new
    post, nowher to, peopl are, peopl from, put me, right now, runn $, schem $, that i'm, the onlin, to do,
    very interest, what you're, you first, you guy, your firm, your group
  10: ^ between, ^ happy, ^ nobody, ^ quick, a clean, a saturday, a week, and your, application $, at
    school, be one, be your, besid you, but if, by then, check in, com in, com up, describ $, do i, employ
    me, find a, for peopl, for rol, get an, handy $, hir $, i belong, i cam, i send, i'm still, intern thi,
    is leav, lik my, may be, me and, me for, me up, mention that, my behalf, my visa, nam in, need another,
    need anyon, not ask, of me, onlin application, pass the, ready to, referral $, short staf, so if, spot
    left, the dean, the head, the person, the titl, ther $, train me, vacancy for, what job, when the, whom
    should, yet $, you than, you'd not, your support
  9: ^ don't, ^ think, ^ work, a no, abl to, and my, and weekend, and would, any co, any help, ask for,
    attendant $, away and, bring me, company for, could do, did say, first choic, get busy, hav it, her i,
    hesitat to, hop it's, i giv, i'm good, i'm sitt, i've my, if your, is good, lin up, me $, me as, me get,
    me would, my last, of anyth, open up, rol still, room for, say $, send it, someth at, such as, team $,
    tell them, the assistant, the ward, thi autumn, under your, use a, when can, whether the, would hav,
    would i, writ to, you accept, you directly, you never, you sit, you sometim, you the, your lab, your
    practic
  8: ^ it, ^ it's, a chanc, a team, about gett, add valu, addres my, all the, and after, apply $, are you,
    as somebody, ask you, at easter, at firm, be look, by the, by you, call for, can offer, company is,
    company nam, driver $, few shift, fit $, for $, for advic, for noth, gett on, got any, got anyth, hand
    in, hir me, hour to, how hard, how i, i exist, i think, i understand, i'm ask, i'm hop, i'm told, i'm
    worth, if someon, if you'll, interview is, is company, job but, job going, join you, keen $, know wher,
    leav thi, left to, letter to, licens and, me or, me over, me when, my profil, my resum, my way, never
    lat, one for, our path, our talk, part timer, post are, push my, receiv $, recommend me, retir $, rol
    you, send my, show up, someth mor, speak to, start $, tak another, tak intern, that job, that's me, the
    form, the panel, the sort, then $, they tell, think about, to begin, to offer, turn $, use for, wait to,
    what i'm, what you, without the, won't find, would your, you decid, you help, you lost, you mak, you
    open, you seem, you so, you'd want, you're build, your bank, your brother, your career, your depot, your
    sid
  7: ^ all, ^ anyway, ^ everyth, ^ follow, ^ it'd, ^ now, a bonu, a charter, a forklift, a spot, about giv,
    about new, about who, advertis for, an internal, and can, any entry, any paid, appreciat $, april $, are
    availabl, as my, ask if, autumn $, bank and, be appreciat, be the, becom part, been out, can we,
    candidat $, chanc of, christma $, clean licenc, com acros, count on, do a, do my, eager to, even a, ever
    to, expect anyth, find $, firm tak, for what, from jun, fussy about, going for, graduat in, gues why,
    hard worker, harvest $, hav a, hav anyth, hear $, hir but, hop you'll, hurt $, i admir, i did, i learn,
    i sit, i speak, i wer, i'd be, i'm sur, i've work, in field, in if, instead of, intern $, into your, it
    would, it'd be, job market, kind word, know and, lat and, learn the, left in, licenc $, lik som, list
    of, look no, manager in, me work, meet every, mention to, minut to, moment $, mov to, my detail, my end,
    my fil, my goal, my lif, my own, my skill, my year, need one, nic to, not fussy, noth on, on that, on
    the, on your, only hav, open $, organisation $, our chat, perfectly $, pick the, plant $, reach out,
    read about, reception $, round $, saturday $, say if, search for, send a, september $, som hour,
    somebody lik, someth open, somewher lik, speak for, still hav, submit me, suggest me, tak peopl, than
    onc, that i'd, that my, the best, the rotation, the selection, themselv $, through you, ticket and, tim
    position, tir of, to find, to hav, to show, told the, tomorrow $, train and, try me, two nurs, was
    great, way $, we are, weekend shift, wer to, which is, window $, with twenty, won't you, word and, work
    going, workshop $, written for, you every, you happen, you let, you're a, you're hir, your caf, your
    program
  6: ^ anyth, ^ whil, ^ whom, a financ, a real, a receptionist, a return, a train, a trial, about that, add
    peopl, although i, am $, an interview, an offer, and haven't, and liv, and no, and two, any assistanc,
    any work, anyth going, anyth that, ask the, assistanc you, assistant $, back in, be abl, be remember, be
    thrill, be work, bear me, been practis, brought you, can nominat, cas the, colleg $, company at, company
    sponsor, consider me, contract work, could fill, day a, day soon, degre and, do hop, do it, doesn't
    work, doing a, don't forget, don't hesitat, don't suppos, els on, empty $, end $, even and, experienc
    and, experienc i, find an, find peopl, follow up, for each, for good, for six, for somebody, found work,
    friday $, friday and, from april, get my, giv my, goes $, good at, guy hir, hav everyth, hav in, hav
    open, hear of, hour and, how soon, i com, i do, i feel, i gather, i gues, i stay, i writ, i'd work, i'm
    between, i'm your, if only, if our, if so, if somebody, in someon, internal recommendation, interview
    me, is below, it sound, join it, languag and, let's talk, lik the, mak the, me a, me down, me out, me
    tell, mouth so, my form, my hat, my old, my summer, nam for, nam when, need much, need someon, newly
    qualify, next cohort, no pressur, nobody has, not hir, not too, number two, of someth, off you, onto
    your, open from, opportunity in, out for, out ther, over ther, placement $, pleas if, propos me, rather
    work, recommendation for, recruiter $, request your, research assistant, rol for, said you, say i, see
    $, see about, see how, set me, shop $, short stint, shot at, should the, show you, sign off, so i, so
    is, someon com, someth $, soon could, stand in, start dat, step in, still open, still wait, street $,
    student in, summer $, sunday and, teacher $, technician $, tell her, thank in, that company, that
    person, the ad, the analyst, the fellowship, the gap, the garag, the hotel, the kind, the portal, the
    rol, the street, the vp, ther be, thi rol, thi season, thi summer, think i'd, though i, thought of, thre
    week, to apply, to call, to nam, to send, to serv, to staf, to wear, traine $, twenty $, two peopl, two
    week, under you, up at, want thi, week in, welcom $, what i, wher i'd, who you, with fiv, with som, work
    experienc, work the, work ther, work together, worker and, wouldn't say, you arrang, you ask, you bring,
    you build, you did, you know, you propos, you want, you will, you've got, your agency, your chamber,
    your crew, your department, your hand, your list, your peopl, your plan, your stor, your studio
  5: ^ grateful, ^ i've, ^ let's, ^ som, ^ we'd, ^ whenever, ^ yo, a bookkeeper, a corner, a futur, a hand,
    a hard, a kind, a suitabl, a test, advanc for, along $, am ask, and i'd, and i've, and if, any use, any
    vacancy, anyth in, anywher els, appreciat being, are $, are fin, are my, assistant for, at first,
    availabl and, back me, be add, be mov, be nic, be perfect, been my, behalf $, book $, bos would, budget
    for, but my, but you, by word, calendar is, call away, can begin, can do, can you, can't imagin, card
    in, carry weight, chang my, com through, contribut to, copy of, could use, currently hir, dat is, do
    them, do what, does $, don't expect, enclos my, evening fre, everyon i, everyth that, exactly the,
    expand $, fill in, finger cross, first nam, for and, for her, forklift ticket, forward thi, four year,
    friend said, from dat, from may, from month, front of, full tim, get hir, giv a, good enough, good with,
    grateful to, grow over, has been, hat in, hav all, hav my, hir ther, hom for, hop you'd, i believ, i
    can, i could, i graduat, i really, i trust, i'd do, i'd gladly, i'd mak, i'm convinc, i'm desperat, i've
    alway, i've learn, i've spent, if not, in join, in lin, in logistic, in spr, in thre, is fre, is why, it
    too, it's fin, job do, job ther, just forward, just in, just putt, keep my, licens exam, lik it, lik
    what, mad for, me at, me if, me into, minut from, mor permanent, much as, much i, must hear, my
    availability, my card, my qualification, my tutor, my whol, need help, never know, next tim, noth lin,
    now but, now that, of experienc, of person, on at, on it, on reception, onlin and, open and, open rol,
    outsid your, panel $, path cros, peopl a, peopl they, permanent $, pick $, pictur myself, plac for,
    pleas could, pleas keep, pleas put, pleas remember, pleas treat, pointer to, portal $, position for,
    possibility of, post $, proud to, put your, quarter $, question would, quick not, read lik, ring $, ring
    me, rol position, said to, say yes, school leaver, see me, see you're, selection panel, shar my, she
    has, should know, should talk, sign with, small project, som of, somebody has, someth in, spok $, start
    monday, start of, start thi, stay connect, stay on, study and, suit $, tak over, team hav, tell him,
    tell your, the bank, the better, the costum, the data, the employe, the garden, the ground, the licenc,
    the only, the ring, the term, the tuesday, the warehous, them about, thes thing, they ever, think we,
    though it, throw my, till $, to assist, to fill, to if, to interview, to land, to reach, to someth, to
    spend, to them, to work, town in, trial week, use another, view to, was told, was written, we both,
    we'll be, went in, wer the, whatever you, with your, work wher, would company, would it, year of, you
    befor, you can, you confirm, you could, you describ, you down, you employ, you got, you just, you my,
    you outright, you speak, you talk, you try, you writ, you're not, you've seen, your back, your company,
    your keep, your library, your to
  4: ^ any, ^ being, ^ got, ^ just, ^ that's, a caretaker, a copy, a first, a month, a paid, a part, a
    privileg, a register, about anyth, about becom, about work, agency $, ahead of, am writ, an asset,
    analyst program, and they, and you've, anyth but, are they, at least, be contact, be me, be paid, be
    ther, be thought, been look, bees $, befor christma, belong at, can't promis, chang $, christma and,
    city offic, city would, clas to, com with, contact about, could the, could your, day i'm, describ is, do
    tell, do to, doing your, driv for, employment as, end in, expect a, fellowship $, fill the, find anyon,
    first interview, for anyon, for company, for even, form $, fre to, friend is, garden centr, gett hir,
    going on, good peopl, hav noth, hav question, haven't heard, i happen, i hav, i sent, i'd tak, i'm all,
    i'm flexibl, i'm never, i'm on, i'm open, i've noth, if that, if they, in me, in who, intak $,
    interpreter $, into a, is clear, is don, is friday, is one, is thi, it possibl, it tak, it yet, job are,
    job description, jun in, just walk, keep com, know $, last day, last two, let your, letter of, lol $,
    look again, manager with, me befor, me hav, me who, might be, might fit, might suit, min is, mind all,
    mind the, month and, mov me, my chanc, my diploma, my experienc, my network, need a, need any, new
    branch, no to, nobody want, noth at, nurs $, of jun, of year, offic has, on company, on fil, one $, open
    your, opening at, opening that, own the, paralegal $, pas the, pay me, payroll $, person your, plumb
    firm, position you, possibl for, post a, post for, privileg to, profil with, promis anyth, public
    policy, pull a, put in, really hav, refer me, rol $, saw you're, say someth, ship $, should one, sign $,
    sinc march, sinc my, so can, so i'm, social media, softwar engineer, som $, somebody in, sponsor me,
    start with, still tak, suitabl position, summer job, supply referenc, tak $, tak me, than to, that
    might, that referral, that siz, the council, the deadlin, the director, the family, the market, the
    other, the perfect, the placement, the post, the room, the spr, the system, the vacant, ther an, they
    meet, thi year, thrill to, titl $, to bring, to company, to join, to whoever, until you, us $, use it,
    vacancy $, want in, whatever com, who need, why i, work i, work i'd, would gladly, year old, yesterday
    $, you call, you hear, your book, your hospital, your is, your organization, your plac, your spr, zoom $
  3: ^ after, ^ get, ^ i'd, ^ might, ^ need, ^ ring, ^ try, ^ will, a company, a decent, a fit, about any,
    about employment, after our, again onc, am currently, and a, and mor, and noth, another pair, any shift,
    anyon els, anyon who, anyth at, applicant for, are any, as much, ask around, at your, attach $, august
    $, be gett, be lovely, be lucky, believ my, budget to, but i'd, call $, can count, committe that,
    company $, company would, cook for, could it, creativ director, credit union, cros at, diploma and, do
    at, even mor, everyth in, experienc is, finish on, for another, further $, get them, got a, got in, guid
    $, hand and, hav any, hav your, head nurs, help in, help out, her to, hir a, hir an, hir right, hop
    company, hour if, i don't, i finish, i mis, i'm after, in each, in hr, in on, in through, internal
    referral, is empty, is on, is still, it $, it is, it on, it to, job so, know what, lack $, learn about,
    leav in, mak a, mayb your, me even, me first, me in, me it, meet on, mor on, my cover, no further, of
    driver, of recruitment, onc the, one i, one mor, open the, over the, over to, paid or, panel meet, pleas
    hir, pleas think, qualify in, read it, really see, recruitment $, referenc from, referral for, report $,
    short of, should ask, sit on, som day, step into, talk would, ten year, that ther, the board, the book,
    the credit, them i'm, tim com, tim of, to discus, to start, to step, told that, train contract, train
    with, turn to, two street, van $, walk in, want advic, want somebody, week and, who can, who get, who
    is, with good, with that, work besid, worth a, year without, you add, you lot, you now, you'd know, your
    cours, your creativ, your hir, your landlord
  2: a season, a second, about company, and still, and we, any summer, appreciat an, around $, around the,
    below $, bring on, call me, chanc to, could be, department is, eleven of, employment with, ever need,
    for year, i mov, i pass, i qualify, i remain, i'm ready, in is, is expand, is wher, just say, know
    someon, last week, look to, month $, remain very, that project, the next, the team, the till, the tim,
    to hop, to relocat, town and, two day, use an, won't ask
  1: all year, an internship, and never, availabl for, hop thi, i interview, in that, is to, my cv, need an,
    of work, out in, saw you, your workshop
  -1: ^ you, candidat and, exam $, i hold, i'm look, me one, nam is, that you'd
  -2: ^ two, about the, and ask, any tip, anybody who, as for, be oblig, be sur, can be, consider it, day $,
    forward $, hav put, hav room, holiday $, i mention, if that's, in with, keep in, listen $, manager
    would, me best, me you, my request, no resum, offer for, out the, pas my, plan $, put my, question $,
    right position, room on, saw your, sign for, sit and, so pleas, someth com, still be, supply chain, team
    would, the school, the servic, the spot, thing $, thre question, to answer, to mak, wer hir, what
    happen, you'd be, your interview
  -3: ^ as, ^ rest, ^ tell, ^ whether, ^ why, ^ would, ^ your, a colleagu, a contract, a great, a school, a
    typical, about opening, about to, advic on, an open, and how, and may, and might, and the, and whether,
    any question, at company, at two, be odd, be okay, becaus i'm, bottom $, but i'm, but i've, by and, cam
    to, can about, can forward, chos the, clean $, consider my, did you, eye $, firm i, for hav, from peopl,
    futur of, gather information, grew up, hav already, hav never, hir for, hir manager, hold the, hop $,
    how are, how do, how should, how they, how your, i add, i begin, i expect, i'm leav, i'm no, i'm stay,
    i've already, in hir, in march, industry $, invitation $, it need, junior analyst, know whether, learn
    from, level $, me what's, mention you, minut on, my licenc, myself $, nam would, not an, not why, now i,
    okay to, on friday, on me, on recruitment, on thursday, only if, only work, open on, other company, out
    what, pay for, permanent staf, practic in, put you, recommend a, rest assur, see you, she said, skill
    you, someon els, teach in, team does, team need, thank $, that i, that's what, the busines, the favor,
    the field, the lab, the military, the society's, the wrong, thre peopl, through the, up my, use your,
    valu an, wer right, who left, with its, wonder how, work $, work for, would enjoy, would suit, wouldn't
    ask, you about, you all, you been, you her, you keep, you nam, you shar, you'd hav, you'll remember,
    you're hav, your nam
  -4: ^ count, ^ he, ^ we, ^ you'll, a branch, a former, a licenc, a quick, a referenc, a sens, a thre,
    afterward $, again $, age $, an exampl, and he, and hear, and one, any slot, anywher $, apprentic and,
    are best, are too, around and, as peopl, be clear, be glad, be grateful, be thankful, befor you, between
    two, both sid, bring the, busines $, call a, call befor, can one, can't get, career $, career that,
    certificat you, chang career, client $, company over, curiosity $, curiou about, depot $, describ how,
    detail to, differently from, do firm, don't think, enjoy talk, exampl of, expect you, feel awkward,
    field $, fifteen minut, fifty $, fin $, find that, for now, found the, from hom, good book, good wish,
    half past, hav not, hav on, hav work, heard that, her about, hir i, hir is, honest $, hospital $, hour
    $, how peopl, how to, i accept, i clean, i didn't, i had, i mak, i promis, i put, i still, i thank, i
    withdrew, i'd need, i'll send, i'm afraid, i'm curiou, i'm read, i've look, in different, in what,
    instead $, intend to, interview about, interview candidat, introduction $, is anyth, it was, it's for,
    it's your, job to, junior and, just to, know any, know anyon, know noth, languag $, lead pip, learn mor,
    letter $, liv as, local new, look into, look up, mail $, mak you, many firm, map $, me som, mean $, mor
    and, mov in, much oblig, much of, my age, my dad, my firm, my manager, my project, new position, no
    longer, not job, noth mor, notic and, of job, of my, of use, old map, old school, on what, one lin, or
    can, or does, or should, or would, p m, pass on, physical therapist, pleas confirm, possibl $, present
    job, previou company, question to, quiet $, read your, recruit at, request $, ring you, rol so, said $,
    sal $, see the, seem that, should somebody, soil $, sourc $, spr and, stay wher, suggest i, tabl on, tak
    you, that every, that let, that would, that you'll, the apprenticeship, the bar, the blu, the contract,
    the dat, the drawer, the fair, the list, the main, the workshop, them $, thi not, thing you'd, titl is,
    to another, to consider, to explain, to rol, told you, turn up, twic i, use my, van and, view $, view
    on, visitor $, wait until, want to, was in, was just, was the, was very, we can, wer me, what work, when
    do, wher is, whether a, who chang, who train, whom i, why do, with a, with me, with whatever, withdrew
    my, wonder what, workshop one, worth it, writ again, you after, you apply, you cam, you consider, you
    explain, you join, you left, you list, you post, you rather, you run, you're well, your new, your rol,
    your story, your titl
  -5: 15 minut, 30 minut, ^ hop, ^ in, ^ last, ^ right, ^ thank, ^ what, a bank, a candidat, a career, a
    cover, a graduat, a lead, a long, a parent, a postcard, a rol, about what, after your, afternoon $, all
    right, already hav, and do, any advic, any even, any good, any suggestion, apply anywher, as far, as
    one, ask her, at fifty, at what, be $, be about, be better, be hir, be send, becom a, being a, best for,
    between the, book club, book on, branch in, brief conversation, by jun, call with, can speak, can tell,
    can't $, career in, clear that, clinic $, comfortabl introduc, company was, could not, could we, craft
    $, currently a, dat and, day work, department for, do company, do peopl, do that, don't know, essay $,
    ever return, ever so, far as, feel you, few thing, field is, finish $, finish is, firm isn't, fit
    around, for lett, for thi, freely $, gather $, given me, going well, had to, has an, hav an, her in,
    hotel $, how long, i appreciat, i ask, i can't, i chos, i hir, i imagin, i plan, i read, i say, i try,
    i'd bring, i'd enjoy, i'd hav, i'm going, i'm mov, i'm tak, i'm unsur, in contact, in every, in his,
    interview peopl, is too, is writ, it isn't, it's lik, job at, job that, join a, larg company, lead and,
    leav a, leav teach, leav you, lent me, let you, licens $, look around, look back, manager want, master's
    degre, me anyth, me decid, me know, me round, me think, mention your, min isn't, minut for, month is,
    most of, mov from, much $, my email, my interest, my kn, my stag, my thank, need $, need anyth, never
    seen, new hir, next two, not contact, of your, offer at, offic and, old to, on day, open about, open
    its, open sourc, opportunity to, or a, part in, pick any, piec on, plac to, plant day, position is,
    position lik, put a, question for, read $, read group, reason for, referral and, referral from, research
    $, rol as, round the, salary rang, sam $, say so, say you, see a, send me, sens of, shar $, should i, so
    grateful, so i'll, someth that, start the, stat $, stay at, story of, suggest a, switch to, tak any,
    talk with, team lead, tend to, that you, the addres, the charity, the co, the coffe, the craft, the
    hardest, the middl, the story, the subject, the university, the week, ther opportunity, they do, thing
    i, think i, though i'm, thought i, tight $, tim $, to $, to a, to anybody, to com, to connect, to driv,
    to forward, to let, to thank, too busy, too old, tre plant, two interview, under my, vacancy on, vouch
    for, watch you, we hav, wednesday and, weekend and, what does, what is, what mak, what should, what the,
    what would, when you're, wher can, whether my, which skill, who might, why $, with $, with peopl, with
    somebody, work abroad, worry that, worth the, year now, you a, you end, you in, you lead, you lent, you
    offer, you point, you prefer, you're work, your coworker, your first, your lin, your number, your path,
    your thought
  -6: 20 minut, ^ are, ^ hello, ^ how, ^ let, ^ referrer, ^ wher, a chat, a degre, a freelancer, a good, a
    lab, a level, a permanent, a traine, a year, about leav, all $, among the, an engineer, an introduction,
    and engineer, and speak, another city, another firm, any $, any hour, anyth i, application for, around
    you, ask why, at any, be ready, befor i, befor your, began to, busy so, call any, cam acros, can see,
    charity run, clos and, com from, count me, cpa $, day befor, did your, didn't get, discus the, down a,
    farm and, find your, firm so, first job, friend and, get many, glad to, good $, graduat program, group
    for, hav been, hav found, hav sign, head $, head offic, hop all, how she, how the, i began, i follow, i
    found, i hadn't, i lik, i onc, i ought, i used, i will, i'd valu, i'm interest, i'm think, i'm wonder,
    i've decid, i've only, i've sinc, if you'd, internship at, introduc me, is fill, is for, is new, is out,
    is ther, is work, job hunt, job i'd, job lik, job would, jun and, just for, keep hear, keep you, licenc
    now, lik $, lik company, mak $, manager $, me that, mis the, much for, my first, my new, my not, new $,
    next rol, no but, not i, not look, notic you, number below, number is, number of, odd $, of thes, offer
    to, onc i've, open hous, open night, ought to, panel on, peopl to, pleas feel, portfolio $, position $,
    quick call, quickly $, ready $, really appreciat, recommend and, reply $, said i, said yes, sav me, say
    straight, seen a, sign up, so you're, someon on, someth i, speak with, tak a, thank you, thankful for,
    that's fin, the door, the front, the hackathon, the harbour, the read, the sam, the tre, the two, the
    valv, the woman, ther one, there's still, thi spr, tim on, tip for, to anyon, to choos, to enter, to
    finish, to grow, to learn, to see, to somebody, to wait, touch $, two year, understand $, unpaid
    internship, used to, valu your, very grateful, view of, visit $, volunteer $, want you, way i, we
    finish, welcom at, which giv, will try, with animal, would valu, year away, you don't, you feel, you
    fit, you should, you went, you're busy, your answer, your convenienc, your field, your position, your
    schedul, your trad
  -7: ^ and, ^ at, ^ describ, ^ evening, ^ noth, ^ thi, ^ was, a cod, a coffe, a moment, a portfolio, a
    recruiter, a resum, a tim, a vacancy, about it, about lif, about my, accept a, addres $, afternoon but,
    all is, am now, an account, and listen, and that's, and want, and wonder, another person, any morn, ask
    how, ask what, be at, be availabl, beach clean, becaus of, can com, can ever, candidat for, cas you,
    clas at, could giv, could start, do anyth, does that, eight year, find the, for coffe, for eleven, for
    thirty, friday if, from me, get to, hav tim, hir in, hir out, history of, i find, i haven't, i lost, i
    owe, i should, i'll call, i've put, if i'd, in another, intention of, it with, kind of, know when, leav
    the, lif as, lik thi, look lik, mail list, me about, me but, me off, meet up, mind if, mor about, my
    friend, my strength, myself to, nam of, near your, nin year, no intention, oblig $, of a, of hand, offic
    hour, on linkedin, open position, or wait, our call, over and, peopl in, peopl say, pleas say, pleas
    tell, pleas thank, position does, rest $, see wher, see your, somebody els, speak freely, start apply,
    stay with, straight away, tak the, thank to, that is, that's easier, the alumni, the beach, the club,
    the shift, the station, the vacancy, ther anyth, thi field, thi kind, thi one, thi region, thi work, tim
    you, to expand, town $, valu a, volunteer day, walk me, was kind, went well, what could, what it, when
    is, wherever is, work at, work out, work that, would a, year off, you also, you as, you needn't, you
    recommend, you suggest, you up, you when, your own, your profil, your talk, your town, your work
  -8: ^ am, about her, add you, am a, an informational, and it, as well, ask $, be happy, city in, company
    but, degre $, even $, for anyth, for our, from a, grateful and, hall for, hav to, hear your, how a, i
    notic, i told, i've accept, interview for, is going, is no, is not, is that, is well, just as, link to,
    management $, me say, mention a, mov our, my job, my messag, my question, my train, never ask, next
    meet, not a, on a, on to, peopl who, plan to, pleas add, rather not, return the, saturday and, schedul
    $, sit in, someth you, start at, start my, still room, talk $, the choir, the food, the lead, the man,
    the public, the train, the work, think that, tim as, to fit, to know, to vouch, trad $, try to, wish
    you, with another, you think, your last, your view
  -9: ^ did, ^ does, ^ is, ^ what's, ^ which, a hir, a licens, about your, advis me, am not, an hour, and
    what, any tim, be ask, be open, can a, could meet, do thi, don't feel, for my, giv me, hear what, help
    you, hir you, hop you're, how can, i lov, i'm grateful, i'm pleas, in an, is fin, is in, is lik, look
    over, lost my, lov it, me to, my brother, my plan, near the, oblig to, on how, open day, open even,
    permanent post, runn club, school $, so there's, somebody who, thank for, that your, the day, the
    newsletter, the open, the union, ther is, to listen, to other, to sit, to speak, touch with, wher the,
    which part, wouldn't want, you refer, you walk, your diary, your help, your honest, your post
  -10: a short, any day, any weekday, at a, at my, attach my, be will, find it, find me, fre on, hom with,
    if you're, in a, is all, isn't one, it hard, next week, of it, of the, over my, profil and, still work,
    tak it, tak part, the phon, thi month, to follow, to say, to thre, to understand, twenty minut, year
    and, you advis, your job
  -11: ^ do, am i, appreciat it, are ther, around your, company and, connect me, grateful $, hir and, hop
    your, how you, i tell, i'm a, in how, is over, lik to, list for, me what, non of, should say, to refer,
    told me, word about, work around, you wer
  -12: apply for, as you, gav me, i'm not, suit you, the reunion, thi is, to meet, won't be, you defin
  -13: ask me, even if, going to, hop the, i got, in thi, interview you, last year, noth i, point me, to
    someon, when i
  -14: appreciat your, me how, your advic, your calendar, your shift, your tim
  -15: pleas don't, to hear, to me, well $, writ $, your experienc
  -16: join the, me through
  -17: show me
  -18: com to
  -19: tell me
  -20: in my
  -22: need to
`)

/** Two words with another between them. */
export const apart = weights(`
  16: i'm $
  15: may hav
  14: ^ only
  13: ^ me, do get, still $
  12: ^ opening, ^ they, are the, two a, want $, whom i, work you, your pag
  11: ^ about, ^ hear, for next, i'm nurs, me mind, own and, that is, to on
  10: ^ talk, about me, am to, and know, becom of, did the, hav $, hir $, i need, i thi, lik apply, me of,
    only i, that $, writ $
  9: ^ company, ^ got, ^ happy, ^ not, ^ writ, a graduat, are look, be if, could use, could your, do hav, do
    me, do your, for student, from first, hav about, i'm the, if ask, if get, in runn, join $, know i, lik
    be, liv the, my in, on job, recruit $, the lab, the manager, the meet, two my, who know, your firm, your
    tak
  8: ^ after, ^ mention, ^ question, ^ to, ^ two, advertis a, and fre, any op, anyth a, are hir, be
    interest, been for, been sinc, by way, can hav, could be, could check, giv the, going your, i company, i
    hop, i'd a, i'd in, if cam, interview on, know said, nam $, not $, on behalf, on the, staf $, start $,
    that call, the every, the would, ther a, thre and, to at, to head, to hir, too to, what are, when i, who
    i, would hav, would my, you need, you summer, your did, your has
  7: ^ agency, ^ has, ^ here's, ^ how, ^ i'd, ^ know, ^ lead, ^ out, ^ stay, ^ thi, ^ took, ^ word, a a, a
    licens, about i, after talk, an for, and could, and for, anyon $, be first, befor els, but i, by $, can
    me, could ask, do tak, final $, find if, firm your, for that, for whil, fre the, gues i'm, hand my, hav
    train, hear anyth, hop ask, how can, how could, i about, i hold, i is, i'd one, in nam, in of, in team,
    in workshop, is find, it be, just it, know the, listen you, me to, much to, museum for, my cours, next
    of, notic the, on sid, onlin $, or $, putt out, right $, say should, should send, so it, so thought, so
    you, speak the, talk you, talk your, the as, the could, the look, the start, to an, to me, to that, to
    yes, we about, well i, wer to, work me, you find, you mak, you offer, you refer, you'd me, you're for,
    you've my, your can, your could, your director, your need, your say
  6: ^ between, ^ for, ^ pass, ^ putt, ^ tell, ^ us, ^ was, a dat, a licenc, a timer, am about, am you,
    analyst $, and be, and lov, and only, any about, any level, any of, any tim, apply your, are chanc, are
    to, as first, ask $, call a, can on, cas useful, clean $, clos friday, com work, company $, could help,
    do to, do trial, don't anyth, don't me, els the, even short, for month, for offer, for summer, for than,
    futur $, get by, giv a, going a, has gap, hav and, hav got, hav part, hav thi, hir assistant, hir you, i
    apply, i fit, i i'm, i mind, i there's, i you'll, i'm look, i'm quick, if ever, in as, in group, in
    offic, in spr, is any, is first, is hospital, it great, job but, join at, join team, keep your, know
    much, learn trad, leav i, level $, lik the, look further, me not, me the, me week, me with, mention nam,
    my cam, my choic, my day, myself the, nam my, new $, no and, no but, nobody to, not anyth, now know, of
    current, of my, of open, of so, opening your, part what, person to, post rol, post your, put down, quick
    and, referral i, resum your, rol me, rol you, see about, see i, send to, short a, sinc sit, somewher
    your, speak for, start you, tak over, talk about, that could, the i'd, the intak, the is, the titl, the
    trust, thi i, thought $, titl and, to paid, up me, use a, very if, very in, was to, way get, way the,
    what can, what team, what will, when mak, when retir, who work, within hour, would tak, written me, year
    for, you bring, you consider, you say, you tak, you two, you use, your ask, your can't, your got
  5: ^ as, ^ assistant, ^ basically, ^ believ, ^ com, ^ desperat, ^ forward, ^ hospital, ^ keep, ^ last, ^
    learn, ^ mak, ^ open, ^ person, ^ read, ^ rol, ^ said, ^ soon, ^ sooner, ^ staf, ^ suppos, ^ that's, ^
    understand, ^ up, ^ visa, ^ whom, ^ your, a contract, a stint, a study, a word, a worker, about vacancy,
    alway to, and a, and own, and reach, and ready, and you, answer the, any job, any to, anyon does, apply
    you, are from, ask outright, assistanc can, be but, be by, be i'm, be up, bear in, being of, both and,
    bottom your, can start, chanc you, coffe a, com for, com i'd, copy my, could hav, could see, could with,
    cover to, do search, do sign, does hir, doesn't out, each and, ear the, fill the, for graduat, for
    junior, for mor, for rol, for they, four and, get interview, get offer, get on, get the, get with, get
    your, gett at, glad hear, got for, had for, hard is, hav it, hav lin, hav weekend, help that, hop
    remember, how might, how that, hr your, i $, i it's, i myself, i'd being, i'm fre, i'm hard, i'm her,
    i'm kind, i'm lat, i've thre, if chang, if turn, in week, is an, is rol, it you, job your, kind person,
    left the, lik ask, lik you, may be, me as, me so, might in, my degre, my for, my with, need $, never
    and, never to, next $, noth me, on end, on market, one on, opening you, our cros, our would, out your,
    pas $, plan the, pleas i, put for, recommendation the, referral the, resum below, rol open, short
    driver, somebody your, summer in, tak for, team an, tell i'm, thank advanc, that post, that recommend,
    that stay, that suit, the cohort, the need, the panel, the portal, the post, the read, the shift, the
    tak, the who, them me, ther at, think thi, thre $, tim for, to as, to dean, to gett, to remember, to
    today, twenty at, until $, use you, we talk, week i'm, weekend $, went on, when new, when open, wher
    lik, wher work, which why, with background, won't $, word i'm, work $, would a, would company, would
    giv, would interest, would welcom, would writ, wouldn't no, year her, you do, you my, you're hir, your
    count, your ever, your for, your is, your sound
  4: ^ admir, ^ already, ^ ask, ^ fin, ^ flexibl, ^ follow, ^ friend, ^ happily, ^ hour, ^ must, ^ old, ^
    shop, ^ sur, ^ tutor, ^ vacancy, ^ want, ^ won't, a but, a going, a leaver, a supervisor, a who's, about
    one, about opening, about titl, again the, ahead the, an from, an pair, an thi, and com, and company,
    and finish, and writ, any $, any work, any your, anyth the, application your, ask me, ask my, at link,
    at moment, at plant, be asset, be of, be with, befor $, can ask, can them, chat you, city i, claim $,
    company wher, company work, could about, could arrang, could let, could on, currently for, do want, do
    you, does school, don't hav, eager bring, ever peopl, feel i, for who, forward to, get to, hav clean,
    hav master's, hav own, hav position, hear any, hop will, how work, i for, i hir, i into, i see, i so, i
    too, i'm and, i'm from, i'm with, i've want, if refer, in get, in kitchen, interest join, is $, is i'm,
    is possibl, job i'd, just in, just my, just that, know $, know i'd, learn company, let down, let hav,
    lik hav, list your, lot the, mak the, might to, must about, my about, my are, my book, need freelanc,
    need help, need in, need peopl, never $, new and, new open, noth up, of technician, of your, offic $, on
    book, on profil, on selection, on till, one answer, out work, phon away, pleas them, position $, pull $,
    quick to, read job, read my, read that, really question, refer for, refer or, replac $, rol your, said
    you, selection $, sent my, so your, soon i, sound the, stay touch, stay your, still and, student your,
    that belong, that sent, that want, the boat, the crew, the description, the firm, the train, the turn,
    think me, tim the, tim year, tim your, to connect, to fir, to my, to part, to whenever, trad you, two
    which, two your, up it, vacancy a, walk $, what do, who $, who a, whoever the, will again, with company,
    with view, with year, work day, would $, would for, would nic, would pleas, wrot you, year experienc,
    year if, year to, you another, you around, you hear, your branch, your by, your even, your my
  3: ^ could, ^ experienc, ^ meet, ^ mov, ^ our, ^ them, ^ told, a $, a lik, a next, a ther, about suitabl,
    an $, and all, and begin, any at, apply the, apprentic $, around offic, as who, at till, be privileg,
    can't anyth, company might, could get, could in, count a, do ever, end may, ever of, excit the, for
    with, get bonu, got through, happen be, help the, hir now, hir rol, i early, i mis, i'd on, i'll to, i'm
    to, i've to, i've two, in policy, in room, is at, it me, know is, know want, me $, me someon, me they,
    me will, my need, my run, no $, no a, on sit, on tabl, on term, pay to, question you, sam of, saturday
    $, say i, say need, school any, someon hr, summer for, talk what, tell who, the centr, the clas, the
    department, the job, the museum, the nurs, the pay, the tim, there's at, think be, to thought, touch
    your, town the, under $, want apply, want job, what it, when committe, when tim, wher do, with by, would
    let, writ ask, you open, you promis, you there's, you wher, your a, your manager
  2: ^ gladly, a shift, and van, and will, are guy, at credit, at plac, budget bring, call my, can work,
    finish the, for new, hav had, hav summer, i as, i currently, interview a, is now, job you, need who,
    need with, remain interest, say i'm, so lik, the union, think it, think my, to one, two away, way is,
    when leav, you fair
  1: ^ qualify, a and, a position, ask an, branch in, hop be, in at, it the, my end, of year, say to
  -1: a month, both $, pleas on, that be, up the, what the, you with
  -2: ^ hav, be you, by and, day for, fit with, her giv, i reach, if offer, is new, mak for, may writ, on
    spot, only that, so for, to to, well it, which to, with first, would most, you're at, you're to
  -3: ^ kind, ^ number, a book, a of, about and, about background, and lik, around lab, as hir, be grateful,
    best me, bos a, can my, desk $, don't for, ever much, for lik, for pleas, forward $, front $, get her,
    hav an, hir company, honestly you, hop are, how is, i already, i only, i want, i'll the, i'm most, i'm
    two, if are, in industry, in plan, is me, is train, it okay, job want, know busy, link the, list the,
    liv a, long $, me i'm, museum $, my down, my offer, need be, no attach, of new, one you'd, only $, open
    $, our $, own $, peopl different, pleas that, position the, question me, quit $, really it, refer $,
    refer anywher, resum giv, return favor, rol the, see $, should for, sit $, so i, speak you, stop $,
    study $, tak the, talk me, tell about, tell what, tell what's, that has, that only, the if, thre in, to
    job, to near, to what, two the, want learn, went $, what does, what mak, whether company, whom you, with
    about, work i'd, you start, you thank, you the, your does
  -4: ^ anyon, ^ confirm, ^ found, ^ if, ^ manager, ^ most, ^ noth, ^ peopl, ^ team, ^ thank, a at, a i'd, a
    letter, a liv, a thing, about a, all best, all hop, and about, and already, and find, and gett, and not,
    and with, are $, are busy, as $, as i, as know, ask be, at old, at stag, be as, be right, can around,
    can for, colleg $, com see, company out, did need, do year, does company, does team, don't i, feel you,
    find hard, fit me, for beach, for chat, for of, for on, from befor, from who, great to, happy writ, hav
    been, hav ever, hav good, hav licenc, hav to, hir who, hop hav, hop speak, how are, i along, i bring, i
    com, i join, i my, i sign, i two, i what, i'd not, i'm ther, if be, if can, if com, in stat, interest
    how, interview for, isn't and, it on, it's to, join for, just a, keep of, kind work, know get, learn i,
    leav $, licens $, lik tak, lik your, local $, me number, mind i, mr $, my at, my her, my work, need
    from, need to, new is, next i, not hunt, not to, now a, of background, of book, of summer, of which,
    offer the, on and, on offer, on staf, one $, one and, one at, open that, or me, over portfolio, pas
    detail, peopl to, pleas think, position your, put on, referral and, research $, resum you, rol in, room
    me, say that, say the, say you, second of, senior $, short befor, should to, show around, sign for, sit
    on, so be, som $, someth can, speak $, start the, suggest writ, suit best, that know, the mail, the mov,
    the one, the plant, the society, the whil, ther anyth, thing hav, tim can, to newsletter, to student,
    tre day, understand a, wait the, want hear, was what, we hav, what for, what want, wher com, who writ,
    will about, withdrew application, work be, would i, you after, you cv, you few, you i've, you lik, you
    over, you remember, you'd $, you'd i, you're of, you're so, your club, your isn't, your job, your so
  -5: ^ cv, ^ fre, ^ no, ^ phon, ^ say, ^ someon, ^ ther, ^ used, ^ wer, a buyer, a call, a cours, a to,
    about at, about work, about year, already a, and learn, and peopl, and send, and start, and tak, and
    valu, and well, and won't, and wouldn't, another in, any and, are a, around $, at hour, at offic,
    availabl a, be and, be i, be oblig, befor summer, book the, call you, cam the, can at, can describ, can
    think, can to, check my, company open, could over, could put, could tell, could thi, could to, could
    walk, do find, do use, do work, don't my, ever that, first a, for clas, for short, for year, full job,
    garden $, giv som, glad help, hav seen, hir as, hir i, hop is, hour the, how got, i anyth, i appreciat,
    i call, i feel, i work, i'd appreciat, i'm year, if hav, in calendar, in research, internship a,
    interview my, just quick, keep post, larg $, lik i'd, lik understand, mad think, may say, me anybody, me
    her, month hav, most $, my now, my only, need referral, new at, next to, non them, not i'm, not my, noth
    ask, of plant, on second, or for, or you, out be, out to, peopl i, plac the, plan to, pleas hear, rol a,
    say $, say i've, see workshop, sent $, small $, som i, start any, still out, story your, suggest i, tak
    get, tak up, that accept, that firm, that to, that you, that's $, the below, the clean, the cours, the
    end, the even, the fre, the interview, the lik, the next, the now, the two, the week, thought leav,
    thought what, to director, to good, to half, to how, to open, to out, told and, told that, turn a, two
    and, use the, very for, very to, wall the, want find, want to, well you, wer that, who giv, who in, who
    with, will on, will you, with at, with who, won't send, work and, would ask, would feel, would not,
    would say, would thankful, year from, you been, you pas, you rather, you recommend, you room, you ther,
    your about, your at, your i'd, your run, your use
  -6: ^ appreciat, ^ don't, ^ find, ^ had, ^ interest, ^ needn't, ^ notic, ^ on, ^ pupil, ^ somebody, ^
    strength, a conversation, a firm, a into, a lin, all well, an of, and $, and keep, and talk, another
    and, any after, any group, around shift, be that, can see, can wher, can you, chair the, city the,
    company to, could it, didn't you, do for, do lik, don't that, don't to, feel if, for coffe, for company,
    for start, fre saturday, get or, good on, good to, got $, has me, hav be, hav question, hear story, hear
    your, her $, hop $, i an, i hav, i hear, i look, i them, i up, i your, if easier, if short, if thought,
    in end, in field, in interview, in my, in rol, in trad, informational $, into $, introduc $, know about,
    leav for, left $, longer $, look the, may com, me for, me when, mov call, my company, my team, near
    offic, need hir, not the, of colleagu, of good, of is, of nam, of offic, of week, one a, only of, out
    i'd, own if, part $, second $, send a, should mention, someon your, spr i, start call, tak in, tell a,
    tell when, that good, the at, the busines, the circl, the i'm, the open, the with, the you, the your,
    there's rush, thi of, think should, tim a, to lat, to two, to why, to with, to you, touch someon, wer $,
    what of, when was, which would, which you, who that, won't ask, you contract, you just, you many, you
    will, you yes, you'll pleas, your be
  -7: ^ an, ^ answer, ^ been, ^ bring, ^ call, ^ hir, ^ hop, ^ i'm, ^ imagin, ^ may, ^ will, a as, a
    assistant, a in, a you, after $, an in, and try, any in, anyth can, appreciat $, as junior, be great, be
    thankful, been the, com your, connect with, consider for, could introduc, find work, for call, for
    career, for conversation, for plac, get for, get lot, has open, hear sid, how you, i acros, i from, i
    no, in $, in and, in town, in work, is of, is you, job hav, job in, job my, let say, lik hear, lov hear,
    no to, oblig you, pleas feel, point to, put in, so is, start in, tak through, that can't, the chapter,
    the farm, the part, thi is, to anyth, to which, turn to, very $, what a, what work, will be, with job,
    work my, you get, you i, your one, your position, your season
  -8: ^ next, ^ own, an interview, and an, ask about, back you, few about, for tim, giv one, hop new, i
    after, i tak, i'd hear, i'd to, i'm all, i'm on, is in, look work, may tell, me one, me touch, my say,
    on i, on to, so $, thank $, the run, the to, to a, to no, walk through, what would, which of, will
    refer, wouldn't you, you forward, your hour
  -9: a about, an to, and the, can do, com you, could giv, don't you, for minut, has to, i ever, i that, if
    need, is anyth, is for, not candidat, old $, on team, or it, part the, ready apply, send the, so no, the
    club, the group, the in, to i'd, to our, year the, you look
  -10: ^ offer, ^ plan, and want, apply a, below you, count in, do think, grateful your, i a, i never, i'd
    interest, let know, need licens, on resum, post the, that refer, to ready, what you, you on, you want
  -11: a is, could tak, i now, if is, my want, that not, your from
  -12: ^ nam, in first, you that
  -13: i not, suit $, they $
  -14: lik know
  -15: ^ $
  -16: who the
  -18: tell how, your on
`)
