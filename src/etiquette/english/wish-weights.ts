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
  9: NOT YN, SAY chance fits hirer offer, could hirer, fits pass, hire likeMe, me papers, notAsk story wish
  8: MODAL place plainReferral, NOT free, PAST who wish, YN notAsk plainPapers, could judge leads papers,
    decide you, hire me talk, hirer talk, likeMe place you, me you, need you, remember seeking
  7: ENDYOU PAST, MODAL hire, NOT study, SAY condition, WHS place, YN plainJobs, anything you, condition
    papers, could outOfWork, decide remember, joining study, judge me, outOfWork who, plainJobs remember,
    remember wish, seat wish
  6: ENDYOU general, MODAL anything leads offer outOfWork, SAY anything leads theirs, WH plainJobs, YN me,
    belong could, comesUp condition jobs, could plainHiring, fits who, hirer me offer, jobs wish you, need
    working, outOfWork pass, papers plainPapers story, pass plainReferral, plainReferral seat
  5: ENDYOU study, I1 who, NOT belong story, SAY free, YN hire jobs seat, anything me, belong outOfWork
    plainJobs wish, condition likeMe, could joining, decide likeMe, fits place, hire remember who, jobs
    plainJobs, judge pass, me theirs, need story, offer wish, outOfWork you, pass story, place who,
    plainReferral remember study wish, remember who, working you
  4: I1 outOfWork, NOT PAST remember thanks, PAST notAsk, SAY hint outOfWork seeking, chance outOfWork,
    comesUp decide leads likeMe, condition hire, fits papers, free me notAsk, hire wish, hirer you, jobs me
    talk, joining thanks, me plainPapers plainReferral story, notAsk talk, outOfWork wish, pass plainJobs,
    study thanks
  -4: ENDYOU seeking story, I1 hire, MODAL free learn, NOT could hirer wish, PAST WH anything free
    plainReferral, SAY plainPapers, WH judge, YN free, anything jobs thanks, belong papers, chance comesUp,
    condition plainJobs, could who, decide free learn, elsewhere me, fits notAsk, free study talk, hire
    working, joining talk, learn likeMe theirs wish, likeMe plainPapers, notAsk you, offer remember, pass
    remember thanks, place plainPapers, plainJobs study, remember story, seat thanks, seeking wish, who you
  -5: MODAL NOT, NOT leads, SAY study, WH hirer, YN talk who, belong likeMe, condition talk, decide need
    seat, fits free talk, free plainReferral story, general jobs, hire hirer plainReferral study, hirer
    notAsk place, jobs notAsk theirs, outOfWork working
  -6: I1 decide need, MODAL comesUp, NOT hire notAsk, PAST hire plainJobs, SAY likeMe, YN condition offer,
    comesUp offer, condition judge outOfWork, could offer, elsewhere you, fits likeMe, jobs thanks, leads
    outOfWork working, learn outOfWork, need pass seeking wish, offer talk, study working
  -7: NOT need seeking, WH condition, YN decide general learn, belong jobs, chance learn talk, comesUp need,
    decide thanks, elsewhere pass, general hire, hirer learn need, need notAsk, theirs you
  -8: MODAL talk, NOT jobs plainJobs talk, PAST remember, WH general, condition offer, could hint, decide
    study, general hirer plainHiring, jobs working, joining learn, leads place, seeking you
  -9: I1 fits, NOT plainReferral, SAY thanks
  -10: NOT outOfWork papers, SAY working, outOfWork study
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
  16: ^ well you'd, as your, head of, in cas
  15: spac for, they say
  14: ^ put, about join me, and you, freelancer $, from you, lik you
  13: ^ ask not, are at, colleagu $, don't you, fre from, hav the, hear about, i've got, i hear, is what,
    look $, no one, offer $, or not, prepar to, seem to, sent you, tell the, them to, with you
  12: ^ attach imagin, be colleagu, can start, for an, going at, i'll do, i thought was would, on $, open
    for, peopl $, run out, should be, tak on, the moment partner, to be, want a, your farm school shop
  11: ^ kindly so, a way, any lead, availabl $, away $, build $, but a, can i, com back, every day, happen
    to, how about, i meet, if the, in $, job for, keep me, leav $, long as, mak me, need peopl, nowher to,
    peopl are from, put me, right now, runn $, schem $, that i'm, the onlin, to do, very interest, what
    you're, you first guy, your firm group
  10: ^ between happy nobody quick, a clean saturday week, and your, application $, be one your, besid you,
    but if, by then, check in, com in up, describ $, do i, find a, for peopl rol, get an, handy $, hir $,
    i'm still, i belong cam send, intern thi, is leav, lik my, may be, me and for up, mention that, my
    behalf visa, nam in, need another anyon, not ask, of me, onlin application, pass the, ready to, referral
    $, short staf, so if, the dean head person titl, ther $, train me, vacancy for, what job, when the, yet
    $, you'd not, you than, your support
  9: ^ don't think work, a no, abl to, and my weekend would, any co help, ask for, attendant $, away and,
    bring me, company for, could do, did say, first choic, get busy, hav it, her i, hesitat to, hop it's,
    i'm good sitt, i've my, i giv, if your, is good, lin up, me $ as get would, my last, of anyth, open up,
    rol still, room for, say $, send it, someth at, such as, team $, tell them, the assistant ward, thi
    autumn, under your, use a, when can, whether the, would hav i, writ to, you accept directly never sit
    sometim the, your lab
  8: ^ it it's, a chanc team, about gett, add valu, addres my, all the, and after, apply $, are you, as
    somebody, ask you, at easter firm, be look, by the you, call for, can offer, company is nam, driver $,
    few shift, fit $, for $ advic noth, gett on, got any anyth, hir me, hour to, how hard i, i'm ask hop
    told, i exist think understand, if someon you'll, interview is, is company, job but going, join you,
    keen $, know wher, leav thi, left to, letter to, licens and, me or over when, my profil resum way, one
    for, our path talk, part timer, post are, push my, receiv $, recommend me, retir $, send my, show up,
    someth mor, speak to, start $, tak another intern, that's me, that job, the panel sort, then $, they
    tell, think about, to begin offer, turn $, use for, wait to, what i'm you, without the, won't find,
    would your, you'd want, you're build, you decid help lost mak seem so, your bank brother career depot
  7: ^ all anyway everyth follow it'd now, a bonu charter forklift spot, about giv new who, advertis for, an
    internal, and can, any entry paid, appreciat $, april $, as my, ask if, autumn $, bank and, be appreciat
    the, becom part, been out, can we, candidat $, chanc of, christma $, clean licenc, com acros, count on,
    do a my, eager to, even a, expect anyth, find $, firm tak, for what, from jun, fussy about, going for,
    graduat in, gues why, hard worker, harvest $, hav a anyth, hear $, hir but, hop you'll, hurt $, i'd be,
    i'm sur, i've work, i admir did learn sit speak wer, in field if, instead of, intern $, into your, it'd
    be, job market, kind word, know and, lat and, learn the, left in, licenc $, lik som, look no, manager
    in, me work, meet every, mention to, minut to, moment $, mov to, my detail end fil goal lif own skill
    year, need one, nic to, not fussy, noth on, on that your, only hav, open $, organisation $, our chat,
    perfectly $, pick the, plant $, reach out, read about, reception $, round $, saturday $, say if, search
    for, send a, september $, som hour, somebody lik, someth open, somewher lik, speak for, still hav,
    submit me, suggest me, tak peopl, that i'd my, the best rotation selection, themselv $, through you,
    ticket and, tir of, to find hav show, told the, tomorrow $, train and, try me, two nurs, way $, we are,
    weekend shift, wer to, which is, window $, with twenty, won't you, word and, workshop $, written for,
    you're a hir, you every happen let, your caf
  6: ^ anyth whil whom, a financ real receptionist return train trial, about that, although i, am $, an
    interview offer, and haven't liv no two, any assistanc work, anyth going that, ask the, assistanc you,
    assistant $, back in, be abl remember work, bear me, been practis, brought you, can nominat, cas the,
    colleg $, company at, consider me, contract work, could fill, day a soon, degre and, do hop it, doing a,
    don't forget hesitat suppos, els on, empty $, end $, even and, experienc i, find an peopl, follow up,
    for each good six somebody, found work, friday $ and, from april, get my, giv my, goes $, good at, guy
    hir, hav everyth in, hear of, hour and, how soon, i'd work, i'm your, i com do feel gather gues stay
    writ, if only our so somebody, in someon, internal recommendation, is below, it sound, join it, languag
    and, let's talk, lik the, mak the, me a down out, mouth so, my form hat old summer, nam for when, need
    much someon, next cohort, no pressur, nobody has, not hir too, number two, of someth, off you, open
    from, opportunity in, out for ther, over ther, placement $, pleas if, propos me, recommendation for,
    recruiter $, request your, research assistant, rol for, said you, say i, see about how, set me, shop $,
    short stint, shot at, should the, show you, sign off, so i, someon com, someth $, soon could, stand in,
    start dat, step in, still open wait, street $, student in, summer $, sunday and, teacher $, technician
    $, tell her, thank in, that company, the ad analyst fellowship gap garag hotel kind portal street vp,
    ther be, thi rol season summer, think i'd, though i, thought of, to apply call nam send serv staf wear,
    traine $, twenty $, two peopl, under you, up at, want thi, week in, welcom $, what i, wher i'd, who you,
    with fiv som, work the ther together, worker and, wouldn't say, you've got, you arrang ask bring build
    did know propos want will, your agency chamber crew department hand list peopl plan stor studio
  5: ^ grateful i've let's som we'd whenever yo, a bookkeeper corner futur hand hard kind suitabl test,
    advanc for, along $, am ask, and i'd i've if, any use, anyth in, anywher els, appreciat being, are $ fin
    my, assistant for, at first, availabl and, back me, be add mov nic perfect, been my, behalf $, book $,
    bos would, but my you, by word, calendar is, call away, can't imagin, can begin do you, carry weight,
    chang my, com through, contribut to, copy of, could use, currently hir, dat is, do what, does $, don't
    expect, enclos my, evening fre, everyon i, everyth that, exactly the, expand $, fill in, finger cross,
    first nam, for and her, forklift ticket, forward thi, four year, friend said, from dat may month, front
    of, full tim, get hir, giv a, good enough with, grateful to, grow over, has been, hat in, hav all my,
    hir ther, hom for, hop you'd, i'd do gladly mak, i'm convinc desperat, i've learn spent, i believ could
    graduat really trust, if not, in join lin logistic spr thre, is fre why, it's fin, job do ther, just
    forward in putt, keep my, licens exam, lik it, mad for, me at if into, minut from, mor permanent, much
    as i, must hear, my card qualification tutor whol, need help, never know, next tim, noth lin, now but
    that, of experienc person, on at it reception, onlin and, open and rol, outsid your, panel $, path cros,
    peopl a they, permanent $, pick $, pictur myself, plac for, pleas could keep put remember treat, pointer
    to, portal $, position for, possibility of, post $, proud to, put your, quarter $, question would, quick
    not, read lik, ring $, rol position, said to, say yes, school leaver, see me you're, selection panel,
    shar my, should know talk, sign with, small project, som of, somebody has, someth in, spok $, start of
    thi, stay connect on, study and, suit $, tak over, team hav, tell him your, the bank better costum data
    employe garden ground licenc only ring term tuesday warehous, them about, thes thing, they ever, think
    we, though it, throw my, till $, to assist fill if interview land reach someth them work, town in, trial
    week, use another, view to, was told written, we'll be, we both, went in, wer the, whatever you, with
    your, work wher, would company it, year of, you're not, you've seen, you can confirm could describ down
    employ got just my outright speak talk try writ, your back company keep library to
  4: ^ any being got just that's, a caretaker copy first month paid part register, about anyth becom work,
    agency $, ahead of, am writ, an asset, analyst program, and they you've, anyth but, are they, at least,
    be contact me paid thought, been look, bees $, befor christma, belong at, can't promis, chang $,
    christma and, city offic would, clas to, com with, contact about, could the your, day i'm, describ is,
    do to, doing your, driv for, employment as, end in, expect a, fellowship $, fill the, find anyon, first
    interview, for anyon company even, form $, fre to, friend is, garden centr, gett hir, going on, good
    peopl, hav noth question, haven't heard, i'd tak, i'm all flexibl never on open, i've noth, i happen hav
    sent, if that they, in me who, intak $, interpreter $, into a, is clear don friday one thi, it possibl
    tak yet, job are description, jun in, just walk, keep com, know $, last day two, let your, letter of,
    lol $, look again, manager with, me befor hav who, might be fit suit, min is, mind all the, month and,
    mov me, my chanc diploma experienc network, need a any, no to, nobody want, noth at, nurs $, of jun
    year, offic has, on company fil, one $, opening at that, own the, paralegal $, pas the, pay me, payroll
    $, person your, position you, possibl for, post a for, privileg to, profil with, promis anyth, pull a,
    put in, really hav, refer me, rol $, saw you're, say someth, ship $, should one, sign $, sinc march my,
    so can i'm, social media, softwar engineer, som $, somebody in, sponsor me, start with, still tak,
    suitabl position, summer job, supply referenc, tak $ me, than to, that referral siz, the council deadlin
    director family market perfect placement post room spr system vacant, ther an, thi year, thrill to, titl
    $, to bring company join whoever, until you, us $, use it, vacancy $, want in, whatever com, who need,
    why i, work i i'd, would gladly, year old, you call hear, your book hospital is organization plac spr,
    zoom $
  -4: ^ count he we you'll, a branch former licenc quick referenc sens thre, afterward $, again $, age $, an
    exampl, and he hear one, any slot, anywher $, apprentic and, are best too, around and, as peopl, be
    clear glad grateful thankful, befor you, both sid, bring the, busines $, call a befor, can't get, can
    one, career $ that, certificat you, chang career, client $, company over, curiosity $, curiou about,
    depot $, describ how, detail to, differently from, do firm, don't think, enjoy talk, exampl of, expect
    you, feel awkward, field $, fifteen minut, fifty $, fin $, find that, for now, found the, from hom, good
    book wish, half past, hav not on work, heard that, her about, hir i is, honest $, hospital $, how peopl
    to, i'd need, i'll send, i'm afraid curiou read, i've look, i accept clean didn't had mak promis put
    still thank, in different what, instead $, intend to, interview about candidat, introduction $, is
    anyth, it's for your, it was, job to, junior and, just to, know any anyon noth, languag $, lead pip,
    learn mor, letter $, liv as, local new, look into up, mail $, mak you, many firm, map $, me som, mean $,
    mov in, much oblig of, my age dad firm manager project, new position, not job, noth mor, notic and, of
    job my use, old map school, on what, one lin, or does should would, p m, pass on, physical therapist,
    pleas confirm, possibl $, previou company, question to, quiet $, read your, recruit at, request $, ring
    you, rol so, said $, sal $, see the, seem that, should somebody, soil $, sourc $, spr and, stay wher,
    suggest i, tabl on, that every let would you'll, the apprenticeship bar blu contract dat drawer fair
    list main workshop, them $, thi not, thing you'd, titl is, to another consider explain rol, told you,
    turn up, twic i, use my, van and, view $, visitor $, wait until, want to, was in just the very, we can,
    wer me, what work, wher is, whether a, who chang train, whom i, why do, with a me whatever, wonder what,
    workshop one, worth it, writ again, you're well, you after apply cam consider join left list post rather
    run, your new rol story titl
  -5: 15 minut, 30 minut, ^ hop in last right thank what, a bank candidat career graduat lead long parent
    postcard rol, about what, after your, afternoon $, already hav, and do, any advic even good suggestion,
    apply anywher, as far, ask her, at fifty what, be $ about better hir send, becom a, being a, best for,
    between the, book club on, branch in, brief conversation, by jun, call with, can't $, can speak tell,
    career in, clear that, clinic $, comfortabl introduc, company was, could not we, currently a, dat and,
    day work, department for, do company peopl that, don't know, essay $, ever return so, far as, feel you,
    few thing, field is, finish $ is, firm isn't, for lett thi, freely $, gather $, given me, going well,
    had to, has an, hav an, her in, hotel $, how long, i'd bring enjoy hav, i'm going mov tak unsur, i
    appreciat ask can't chos hir imagin plan read say try, in contact every his, interview peopl, is too
    writ, it's lik, it isn't, job at that, join a, larg company, lead and, leav a teach you, lent me, let
    you, licens $, look around back, manager want, me anyth decid know round think, mention your, min isn't,
    minut for, month is, most of, mov from, much $, my email interest kn stag thank, need $ anyth, new hir,
    next two, not contact, of your, offer at, offic and, old to, on day, open about sourc, opportunity to,
    or a, part in, pick any, piec on, plac to, plant day, position is lik, put a, question for, read $
    group, reason for, referral and from, rol as, round the, salary rang, sam $, say so you, see a, send me,
    sens of, shar $, should i, so i'll, someth that, start the, stat $, stay at, story of, suggest a, switch
    to, tak any, talk with, team lead, tend to, that you, the addres charity co coffe craft middl story
    subject university week, ther opportunity, they do, think i, though i'm, thought i, tight $, tim $, to $
    a anybody com connect driv forward let thank, too busy old, tre plant, two interview, under my, vacancy
    on, watch you, we hav, wednesday and, weekend and, what does is mak should the would, when you're, wher
    can, whether my, which skill, who might, why $, with $ peopl, work abroad, worry that, worth the, year
    now, you're work, you a end in lead lent point prefer, your coworker first lin number path thought
  -6: 20 minut, ^ are hello how let referrer wher, a chat degre freelancer good level permanent traine year,
    about leav, all $, among the, an engineer introduction, and engineer speak, another city firm, any $
    hour, anyth i, application for, ask why, at any, be ready, befor i your, began to, busy so, call any,
    cam acros, can see, charity run, clos and, com from, count me, cpa $, day befor, did your, didn't get,
    discus the, down a, farm and, find your, firm so, first job, friend and, get many, glad to, good $,
    graduat program, hav been found sign, head $ offic, hop all, how she the, i'd valu, i'm interest think
    wonder, i've decid only sinc, i began follow hadn't lik onc ought used will, if you'd, internship at,
    introduc me, is fill for new out ther work, job hunt i'd lik would, jun and, just for, keep hear you,
    lik $ company, mak $, manager $, me that, mis the, much for, my first new not, new $, next rol, no but,
    not i look, notic you, number below is of, odd $, of thes, onc i've, open hous night, ought to, panel
    on, peopl to, pleas feel, portfolio $, position $, quick call, quickly $, ready $, really appreciat,
    recommend and, reply $, said i yes, sav me, seen a, sign up, so you're, someon on, someth i, speak with,
    tak a, thank you, thankful for, that's fin, the door front hackathon harbour read sam tre two woman,
    ther one, there's still, thi spr, tim on, tip for, to anyon choos enter grow learn see somebody wait,
    touch $, two year, understand $, used to, valu your, very grateful, view of, visit $, volunteer $, want
    you, way i, welcom at, which giv, will try, with animal, would valu, year away, you're busy, you don't
    feel should went, your answer convenienc field position trad
  -7: ^ and at describ evening noth thi was, a cod coffe moment portfolio resum tim vacancy, about it lif
    my, accept a, addres $, afternoon but, all is, am now, an account, and listen that's want wonder,
    another person, any morn, ask what, be at availabl, beach clean, becaus of, can com ever, candidat for,
    cas you, clas at, could giv start, do anyth, does that, eight year, find the, for coffe eleven, friday
    if, from me, get to, hav tim, hir in out, history of, i'll call, i've put, i find haven't lost should,
    if i'd, in another, intention of, it with, kind of, know when, lif as, lik thi, look lik, mail list, me
    about but off, meet up, mind if, mor about, my strength, myself to, nam of, near your, nin year, no
    intention, oblig $, of a hand, on linkedin, open position, or wait, our call, over and, peopl in say,
    pleas say thank, position does, rest $, see wher your, somebody els, speak freely, start apply, stay
    with, straight away, tak the, thank to, that's easier, that is, the alumni beach club shift station
    vacancy, ther anyth, thi field kind one region work, to expand, town $, valu a, volunteer day, walk me,
    was kind, went well, what could it, wherever is, work at out that, would a, year off, you also as
    needn't suggest up when, your own profil talk town work
  -8: ^ am, about her, add you, am a, an informational, and it, as well, ask $, be happy, city in, degre $,
    even $, for anyth our, from a, grateful and, hall for, hav to, hear your, how a, i've accept, i told,
    interview for, is going no not that well, just as, link to, management $, me say, mention a, mov our, my
    job messag question train, never ask, not a, on a to, peopl who, plan to, pleas add, rather not, return
    the, saturday and, sit in, someth you, start at my, still room, talk $, the choir food lead man public
    train work, think that, tim as, to fit know vouch, trad $, try to, with another, you think, your last
    view
  -9: ^ did does is what's which, a hir licens, about your, advis me, am not, an hour, any tim, be ask open,
    can a, could meet, do thi, don't feel, for my, giv me, hear what, hir you, hop you're, how can, i'm
    grateful pleas, i lov, in an, is fin in lik, lost my, lov it, me to, my brother plan, near the, oblig
    to, on how, open day even, permanent post, runn club, school $, so there's, somebody who, thank for,
    that your, the day open union, ther is, to listen other sit speak, touch with, wher the, which part,
    wouldn't want, you refer walk, your diary help honest post
  -10: a short, any day weekday, at a my, attach my, be will, find it me, fre on, hom with, if you're, in a,
    is all, isn't one, it hard, next week, of it the, over my, profil and, still work, tak it part, the
    phon, thi month, to follow say thre understand, twenty minut, you advis, your job
  -11: ^ do, am i, appreciat it, are ther, around your, company and, connect me, grateful $, hir and, how
    you, i'm a, i tell, in how, is over, lik to, list for, me what, non of, should say, to refer, told me,
    word about, work around, you wer
  -12: apply for, as you, gav me, i'm not, suit you, the reunion, thi is, to meet, won't be, you defin
  -13: ask me, even if, going to, hop the, i got, in thi, interview you, last year, noth i, point me, when i
  -14: appreciat your, me how, your advic calendar shift tim
  -15: pleas don't, to hear me, well $, writ $, your experienc
  -16: join the, me through
  -17: show me
  -18: com to
  -19: tell me
  -20: in my
  -22: need to
`)
