import { weights } from './weights.ts'

/**
 * What each sign of a wish for work is worth, in tenths of the natural logarithm of the odds: 10 makes it 2.7 times as likely. Written by
 * `eval/weigh/weigh.ts` from the labelled rows in `eval/seen`, the bank and the rules' examples. Change the rows and weigh again, never a figure here.
 */

/** The odds before anything is seen. */
export const before = -30

/** One sign by itself; "offer@me": what I offer. */
export const alone = weights(`
  13: hint
  10: WHS
  9: belong@other
  8: comesUp@you, hire@none, need@you
  7: seeking
  6: chance@none
  5: belong@me, fits@me, free@me, hirer, leads, plainHiring, plainJobs
  4: chance@me, comesUp@none, jobs@none, me, outOfWork@me, pass@me, plainPapers
  3: MODAL, anything, hire@you, jobs@you, joining, need, pass@none, seat@none
  2: SAY, chance, comesUp, fits, free, hire, jobs, outOfWork, papers, plainReferral, seat, seat@me, wish,
    you
  1: ENDYOU, belong, fits@you, offer@me, outOfWork@none, place, remember
  -1: elsewhere, general, jobs@me
  -2: comesUp@me, offer@you, outOfWork@you, talk
  -3: PAST, YN, belong@you, learn, pass@other, thanks, working
  -4: fits@none, need@other, story, study, who
  -6: judge
  -7: theirs
  -8: WH, fits@other
`)

/** Two signs in one sentence, in the order of the alphabet. */
export const together = weights(`
  13: condition notAsk
  12: notAsk story, plainReferral talk
  11: WH me
  10: NOT YN, NOT study, YN plainPapers, could plainReferral, hire likeMe
  9: PAST who, SAY hirer, WH joining, belong decide, could jobs, likeMe you, notAsk wish
  8: MODAL leads, NOT free, WHS place, YN working, could hirer, could leads, fits pass, hire talk, hirer
    offer, hirer talk, joining study, outOfWork who, plainJobs remember
  7: ENDYOU PAST, SAY offer, YN notAsk, could joining, could judge, hirer me, jobs plainJobs, judge me,
    outOfWork seeking
  6: ENDYOU study, MODAL anything, MODAL plainReferral, NOT PAST, SAY chance, WH plainJobs, YN plainJobs,
    anything place, belong outOfWork, belong plainJobs, chance me, comesUp learn, condition plainPapers,
    could outOfWork, could plainHiring, decide you, hire me, likeMe place, need you, working you
  5: I1 plainReferral, MODAL SAY, MODAL outOfWork, MODAL place, NOT belong, PAST wish, SAY anything, SAY
    fits, SAY leads, SAY theirs, YN me, anything you, comesUp jobs, condition papers, could papers, could
    thanks, fits place, hire wish, jobs wish, me plainReferral, me story, papers plainPapers, papers story,
    pass story, place who, plainReferral seat, plainReferral wish
  4: ENDYOU me, I1 outOfWork, I1 who, MODAL hire, MODAL offer, NOT story, SAY condition, SAY free, SAY
    seeking, YN hirer, YN jobs, YN likeMe, anything me, anything talk, belong could, belong learn, chance
    place, comesUp condition, could plainJobs, decide remember, fits me, general remember, hire plainJobs,
    hire remember, hire who, hirer you, jobs me, jobs talk, jobs you, me offer, me papers, me plainPapers,
    me theirs, me you, need story, outOfWork you, pass plainReferral, pass seat, plainHiring you
  3: ENDYOU could, ENDYOU general, ENDYOU place, I1 anything, MODAL hirer, MODAL me, MODAL papers, MODAL
    remember, NOT you, PAST need, SAY general, SAY need, SAY outOfWork, SAY you, YN hire, YN seat, belong
    me, belong wish, belong you, condition hire, condition me, could hire, could plainPapers, decide place,
    free me, hire you, learn place, learn plainJobs, likeMe seat, me outOfWork, me place, me seat, outOfWork
    pass, outOfWork place, plainReferral you, remember seat, remember wish, seat wish, study you, thanks you
  2: ENDYOU I1, I1 notAsk, MODAL general, MODAL seat, SAY comesUp, SAY me, SAY papers, SAY remember, SAY
    wish, WH belong, WH hire, YN could, could place, decide me, general place, me need, need place, papers
    pass, place you
  -1: ENDYOU MODAL, MODAL YN, PAST me, comesUp place, talk you
  -2: I1 hire, I1 place, MODAL condition, MODAL story, NOT seat, PAST free, PAST jobs, SAY could, WH could,
    YN study, belong seat, chance you, condition jobs, condition pass, could study, could talk, could who,
    free you, general outOfWork, general study, jobs need, jobs pass, judge place, judge you, learn pass,
    learn you, need outOfWork, place working
  -3: I1 learn, I1 thanks, MODAL NOT, MODAL free, MODAL who, PAST SAY, PAST belong, PAST judge, PAST learn,
    PAST study, SAY learn, WH jobs, WH place, WH seat, WH you, YN belong, YN fits, YN who, comesUp
    outOfWork, condition plainJobs, condition who, could decide, could learn, general need, hire study, jobs
    theirs, learn me, learn wish, me talk, need pass, pass study, remember you
  -4: ENDYOU comesUp, ENDYOU hire, I1 study, MODAL WH, MODAL learn, MODAL talk, NOT SAY, NOT wish, PAST
    chance, PAST fits, PAST seat, WH decide, WH story, WH study, WH theirs, YN free, YN talk, chance
    general, comesUp talk, condition talk, decide jobs, decide learn, free learn, free likeMe, free study,
    free talk, free thanks, general jobs, general learn, hire learn, hire need, hire place, jobs judge,
    notAsk pass, outOfWork papers, story you, who you
  -5: ENDYOU story, I1 fits, NOT could, PAST anything, SAY likeMe, SAY study, SAY thanks, SAY working, WH
    judge, WH learn, WH wish, YN condition, YN general, anything thanks, could offer, decide free, elsewhere
    me, fits free, hire hirer, hire seat, hire story, jobs notAsk, learn likeMe, learn outOfWork, learn
    thanks, learn theirs, need wish, pass thanks, place plainPapers, study working
  -6: I1 need, MODAL comesUp, NOT need, NOT notAsk, NOT talk, PAST WH, PAST plainJobs, SAY notAsk, WH
    condition, WH offer, anything condition, anything jobs, comesUp need, condition outOfWork, decide need,
    elsewhere pass, elsewhere you, free story, general hirer, hirer learn, hirer place, jobs thanks, likeMe
    papers, need seeking, offer talk, theirs you
  -7: I1 decide, NOT hire, NOT jobs, PAST hire, WH general, YN decide, belong jobs, chance learn, chance
    talk, could elsewhere, decide seat, general hire, hirer need, joining learn, offer remember, plainPapers
    remember, seeking you
  -8: PAST YN, YN offer, comesUp offer, condition judge, condition offer, fits likeMe, notAsk you, pass
    remember
  -9: PAST remember, YN learn, belong likeMe, decide study, decide thanks, jobs working, leads place
  -10: NOT outOfWork, NOT plainJobs, NOT plainReferral, could hint, general plainHiring, need notAsk,
    outOfWork study
  -12: YN theirs
  -13: NOT papers
  -14: ENDYOU who, general notAsk
`)

/** Words without their endings. */
export const words = weights(`
  18: suitabl
  17: driver, everyth, paid
  16: assistant, christma, internal, selection, sponsor, we'd, whoever
  15: cheap, empty, here's, mayb
  14: fil, hurt, portal, soon, stand, there's
  13: any, chanc, ear, guy, lack, nowher, receptionist
  12: alway, anyth, assist, card, dean, ideally, kindly, pull, pupillag, recommendation, submit, trust
  11: approv, currently, everyon, fast, freelancer, immediately, insid, lucky, outright, pair, seat,
    vacancy, visa, worker
  10: ad, advertis, behalf, crew, desperat, form, grad, july, need, noth, obviously, plac, professionally,
    req, saw, season, stint, summer, undergraduat, usher, vacant, whatever, wouldn't
  9: abl, attach, belong, brought, but, cheeky, description, easter, exactly, fre, futur, gladly, hesitat,
    perfect, perhap, qualify, short, sub, though, traine, you'll
  8: basically, claim, cohort, convinc, cook, could, desk, directly, exam, experienc, forget, going, grant,
    i'd, imagin, maternity, partner, picky, recruit, recruitment, sitt, spac, studio, till, timer, today,
    together, yet
  7: assistanc, availabl, being, company, eager, employment, get, happen, headcount, hr, intak, keen, lad,
    lovely, might, myself, panel, possibl, retir, someth, surely
  6: analyst, august, autumn, budget, cas, clos, contribut, cv, director, employe, fiv, gett, gues, hand,
    head, includ, it'd, money, opening, position, proud, ready, reception, relocat, september, som, speak,
    support, sur, talent, term, they, they'd, turn, who's, you've
  5: admir, anywher, com, current, dat, department, don't, ever, firm, fund, i'm, land, list, liv, me, must,
    my, opportunity, payroll, perfectly, post, referenc, rol, sign, somebody, spr, street, strong, word,
    you're, your
  4: away, can, giv, got, just, onlin, referral, tak, team, them, under, way, won't, yourself
  3: anyon, be, can't, doing, end, go, if, jun, look, manager, market, mention, min, one, out, own, quick,
    reach, refer, weekend
  2: add, hav, hop, nobody, only, the, use, would
  1: mak, up
  -1: at, job, of, sinc, tim
  -2: a, account, all, an, degre, leav, night, small, that's, to, town, when, who, work
  -3: bus, even, group, in, keep, long, mor, plan, say, that, too, until
  -4: application, around, background, bring, clear, differenc, fifteen, fit, hir, interview, lif, on, open,
    point, report, return, set, spok, start, stay, student, teach, tell, try, very, walk, we, year
  -5: about, also, apprenticeship, been, best, charity, choos, given, happy, hospital, lead, library, link,
    offer, onc, path, resum, skill, tend, understand, wall, wer, worry
  -6: assur, audit, by, conferenc, connect, day, did, fill, from, held, hold, hous, involv, magazin, major,
    quit, regard, sat, schedul, scienc, seen, shar, six, sound, station, still, travel, was, what's, wonder
  -7: abroad, appreciat, bad, beginner, blog, delight, does, enter, expect, feel, had, health, hour, idea,
    information, introduc, letter, mad, oblig, patient, radio, read, recommend, ring, sell, simply, slot,
    study, they've, wish
  -8: befor, better, busines, career, chos, coffe, earlier, employer, forty, four, full, half, industry,
    law, local, new, pip, prefer, previou, professional, rang, reason, stat, strength, suggestion, target,
    their, tre, typical, visit, visitor, volunteer, weekday, wrot
  -9: 15, 20, after, another, answer, between, chang, chapter, design, differently, engineer, favor, found,
    history, i'll, many, mistak, near, needn't, not, profession, quiet, repair, suit, switch, taken, used,
    valu, video, view, what, writ
  -10: essay, field, former, freelanc, glad, introduction, lunch, messag, other, portfolio, society, stag,
    tour, went, which
  -11: alumni, awkward, bank's, began, busy, calendar, minut, morn, newsletter, parent, research, shall,
    sleep, stop, whether, why
  -12: afternoon, association, curiou, easier, how, lectur, map, member, or, referrer, rest, watch,
    wednesday
  -13: choir, defin, explain, guest, reunion, thursday, wrong
  -14: gav, management, mostly, question, suggest, thank
  -15: didn't, different, food, grateful, most
  -16: mail
  -17: enjoy, thankful
  -18: story
  -28: club
`)

/** Two words side by side; "^" stands before the first and "$" after the last. */
export const neighbours = weights(`
  23: career pag
  22: don't you
  21: ^ ask, get me
  20: head of
  19: ^ you'd, describ $
  18: i meet, offer $, run out, sent you, they say
  17: ^ well, a clean, about me, in cas
  16: ^ think, any lead, as your, colleagu $, i thought, look $, lost two, or not, spac for, tell the, them
    to
  15: ^ quick, advertis for, any help, availabl $, fre from, freelancer $, going at, hav the, i hear, lik
    you, nowher to, put me, runn $, what job, you first
  14: ^ attach, ^ put, and you, as somebody, be colleagu, for an, handy $, hear about, i've got, is what,
    left to, lin up, long as, need peopl, never lat, of anyth, open for, right now, send it, the dean, very
    interest, want a, will you, you let
  13: ^ happy, ^ kindly, a receptionist, about join, attendant $, away $, be your, company for, do i, even
    a, every day, for rol, get an, how about, i belong, i send, i understand, i was, i'm told, in $, job
    for, rol still, someth at, the onlin, the partner, we are, word from, you than, your shop, your support
  12: ^ not, a bonu, be look, besid you, bring me, but a, can start, com back, employ me, few shift, for
    peopl, from you, got any, got anyth, i'll do, i'm ask, i'm still, is good, keep me, mak me, me up, my
    behalf, my visa, new post, on $, one for, our path, ready to, should be, someth mor, that i'm, that job,
    the moment, the titl, when the, with you, yet $, you guy, you lost, you mak, you sit, you'd want, your
    school
  11: a no, a saturday, a week, although i, and your, any co, at easter, be remember, but if, by then, can
    i, check in, could do, first choic, fit $, happen to, i cam, i've my, if you'll, if your, join you, leav
    $, left in, lik my, look no, me as, me over, nam in, need someon, noth lin, noth on, of me, onlin
    application, pass the, peopl from, receiv $, round $, saturday $, so if, tell them, than onc, the head,
    though i, thought of, to them, tomorrow $, try me, what you're, when can, whether the, who need, whom
    should, you accept, you never, you open, you sometim, your brother, your group, your sid
  10: ^ don't, ^ imagin, ^ let's, a charter, a way, abl to, add peopl, all the, and my, and weekend,
    application $, autumn $, by you, call for, can we, driver $, expect anyth, find $, find a, hav anyth,
    hav it, hav open, hesitat to, hir $, how i, i exist, i would, i'd mak, i'm sur, in join, in someon, job
    but, job going, learn the, letter to, manager in, may be, me for, me or, me when, meet every, my hat, my
    last, need another, need any, peopl are, rol you, say $, short staf, somewher lik, speak for, suggest
    me, tak another, team $, that company, the rotation, the sort, themselv $, then $, ther $, thi rol, to
    be, to do, to offer, turn $, vacancy for, went in, won't find, writ to, you every, you'd not, your farm,
    your practic
  9: ^ so, a chanc, a forklift, a real, a team, about gett, about new, add valu, addres my, an interview,
    and after, and no, any entry, any vacancy, any work, anyth at, are you, ask for, ask the, at firm, at
    school, becaus you, chang my, christma $, clean licenc, com in, company is, company nam, copy of, do
    hop, don't hesitat, eager to, fill in, for noth, from jun, going for, graduat in, gues why, hir me, hour
    to, i believ, i did, i speak, i stay, i think, i'm sitt, i'm worth, if the, in if, intern thi, is
    company, lat and, licenc $, lik som, me $, me get, me out, me work, mention that, moment $, my detail,
    my profil, newly qualify, no one, not ask, not fussy, onto your, open rol, part timer, possibility of,
    prepar to, quarter $, question would, read lik, recommend me, schem $, see how, someth $, start dat,
    still open, such as, tak over, tak peopl, technician $, that i'd, that my, the assistant, the panel, the
    person, the selection, the ward, thi autumn, throw my, ticket and, to apply, to call, to someth, use a,
    we both, weekend shift, wher i'd, which is, who you, with twenty, without the, would hav, you down, you
    help, you will, your depot, your firm, your program, your studio
  8: ^ all, ^ follow, ^ it, ^ it'd, a company, a train, all your, and i've, any use, anyon els, apply $, ask
    you, at first, away and, be abl, be me, be one, bear me, could use, day a, do what, don't forget, don't
    suppos, find an, find peopl, for somebody, get busy, hard worker, harvest $, hear $, hop it's, hop
    you'll, i feel, i trust, i've alway, i've spent, in who, into your, is leav, it tak, it'd be, keen $,
    look to, me down, me would, minut to, my end, my goal, my lif, my way, need a, nobody has, now that, on
    that, open up, organisation $, our talk, panel $, referral $, retir $, seem to, send my, somebody lik,
    someth in, start $, start monday, still wait, tak intern, tell your, thank in, that person, the garden,
    the kind, the street, thi season, thi summer, thre week, through you, to begin, to nam, to work, traine
    $, week in, work together, would i, wouldn't say, you bring, you decid, you happen, you so, you're not,
    your lab
  7: ^ anyth, ^ anyway, ^ giv, ^ it's, ^ nobody, a part, a trial, and i'd, anyth in, as my, be thrill, been
    out, can offer, candidat $, carry weight, chanc of, com up, could your, desk and, do a, do it, do my,
    end $, follow up, for $, for what, has been, hop you'd, i admir, i do, i gather, i really, i'd be,
    interview me, is why, it would, kind word, know wher, lik it, lik the, meet on, mouth so, must hear, my
    own, my skill, need help, one $, open and, placement $, search for, september $, small project, speak
    to, student in, tak on, the other, the rol, titl $, to company, under you, wait to, week and, who can,
    word and, would your, you arrang, you ask, you directly, you talk, you've got, your bank, your hospital,
    your peopl, your plac
  6: ^ between, ^ i've, ^ just, a kind, a test, am $, and if, any assistanc, assistanc you, be the, by the,
    company hav, contribut to, could the, day one, for advic, front of, full tim, get hir, get my, hav my,
    hear of, her i, hour and, how soon, i get, i graduat, i wer, i'd work, intern $, just putt, just want,
    know $, list of, mention me, my availability, my experienc, my resum, next tim, no pressur, of
    experienc, one mor, onlin and, open $, opportunity in, our chat, out for, peopl $, perfectly $, pick
    the, post $, proud to, read about, say yes, shar my, short of, show you, sid $, so i, som of, soon
    could, summer $, the last, the road, ther be, thi year, think i'd, to bring, to find, up at, use for,
    was told, what you, who get, year of, you call
  5: ^ any, ^ may, a spot, and a, and can, and would, call $, can you, does $, firm tak, fre to, hand in,
    has a, hav a, hav any, i can, i could, i don't, i just, i learn, i'm hop, if that, instead of, it to,
    look for, mak the, me a, month and, my nam, my year, no to, on your, only a, out ther, put in, reach
    out, refer me, see me, should the, the best, the new, the word, think about, to show, told that, two
    week, wer to, why i, with your, workshop $, year old, you get, you hear, you know, your agency, your
    company, your crew
  4: ^ after, at your, but my, can do, chang $, for me, from your, i am, i apply, i com, i'm good, i'm the,
    is to, it possibl, lik me, me at, month $, on it, on the, tak me, talk about, the bank, the post, think
    of, to interview, to join, to send, would it, you are, you got
  3: ^ i'd, a job, be on, company $, fre $, i liv, in field, in your, interest in, job $, lik your, room
    for, the job, up $, you can, you could, you lik, your department
  2: could i, first $, i hav, i'll be, it $, learn about, what i, wher you, you mention, your team
  1: is your, talk to
  -1: at company
  -2: ^ can, ^ you, ^ your, for your, in the, with me, with the, you would
  -3: ^ i, ^ i'm, ^ let, ^ my, a small, a year, again $, and the, be a, does the, for thi, i've been, job
    in, lov to, of your, someon in, someon who, the first, to keep, with a, would you, you and, you for
  -4: ^ the, ^ would, a career, a chat, a good, about the, an open, be glad, can be, did you, do you, for
    job, hav an, hav no, hav tim, i'm a, in may, internship at, introduc me, just to, kind of, project $,
    put my, say that, tak a, that a, the company, them $, there's no, tim $, to a, valu your, want to, want
    you, was the, what kind, work $, work at, you $, you in, you to, your profil
  -5: ^ we, ^ why, a call, a colleagu, a degre, a long, back to, becom a, befor you, cam acros, degre $,
    does it, field $, fifteen minut, first job, how do, i keep, i should, i'll send, i've only, in city,
    internship in, interview for, job at, larg company, lik $, me som, my first, offic $, position $, rol
    at, school $, two year, we can, work for, work in, year and, you feel, your field, your first, your new
  -6: 20 minut, ^ are, ^ describ, ^ does, ^ in, ^ is, ^ tell, ^ thi, ^ what, ^ wher, ^ you'll, a coffe, a
    vacancy, all right, an introduction, and how, and listen, and will, and wonder, be $, be grateful, best
    for, between two, book on, busines $, candidat for, career $, career in, curiou about, glad to, half an,
    hear that, hop to, hour $, i say, intern at, is that, know when, me about, me know, me off, me to, mov
    from, my interest, my train, nam of, not look, of my, pay for, put you, question $, run $, see the, set
    up, someth i, tend to, that i, the field, the list, the sam, thi one, think i, think that, tim on, to
    choos, to see, to think, too busy, what does, what is, what the, what would, you a, you about, you
    recommend, your path
  -7: ^ am, ^ thank, a cover, a permanent, a tim, about lif, about my, about what, an informational, and
    that's, around you, ask her, be hir, be will, befor i, being a, bring the, but i'm, could start, do
    peopl, fit around, for my, from me, get to, group for, has an, i ask, i found, i lik, i still, i will, i
    withdrew, i'd welcom, i'm interest, i've accept, in a, is it, is over, it was, look lik, me that, meet
    $, mor about, my job, nin year, offer to, onc i've, opportunity to, or a, p m, peopl in, pleas tell,
    pleas to, question for, read your, said i, say you, school and, see you, speak with, stay with, tak you,
    that would, the alumni, the audit, the week, ther anyth, thi kind, thi work, to know, to learn, to let,
    to vouch, told you, touch $, understand $, walk me, which skill, withdrew my, work out, would a, would
    valu, you'd be, your help, your position, your schedul, your talk, your work
  -8: ^ did, ^ do, ^ evening, ^ how, ^ last, ^ was, a lab, a recruiter, a referenc, about it, accept a, an
    hour, and want, another person, any advic, anyth i, apply for, ask what, at a, be ask, be at, be better,
    becaus of, befor your, can com, charity run, could giv, could meet, do company, eight year, find the,
    for coffe, friday if, get many, giv me, had to, i find, i follow, i haven't, i notic, i'm grateful, i've
    decid, i've sinc, if you'd, in another, is all, is lik, is no, is ther, littl about, look back, me
    think, my brother, my plan, my stag, my thank, of a, of it, offic and, on a, open night, peopl who,
    permanent post, sav me, say to, sent me, should i, so there's, straight away, thank you, thankful for,
    that you, the addres, the lead, the station, the two, the vacancy, the work, thi field, thing i, to fit,
    to say, touch with, town $, trad $, used to, vouch for, we finish, what should, with another, you as,
    you don't, you fit, you needn't, you suggest, you think, your last
  -9: ^ which, a resum, a short, about leav, about your, an account, and what, any tim, application for,
    around your, ask $, ask how, attach my, be happy, both sid, busy so, can ever, can speak, connect me,
    firm so, for anyth, hall for, hear your, help you, hom with, how a, how the, i hadn't, i owe, i used,
    i'm tak, i'm think, in an, is not, is well, leav the, link to, my strength, new $, on to, or wait, over
    and, pleas thank, profil and, really appreciat, sens of, should say, sit in, so you're, someon on, tak
    it, talk $, that your, the day, the hackathon, the train, the workshop, ther is, ther one, tim you, to
    com, to finish, to meet, try to, way i, what it, wher the, which part, wonder what, wouldn't want, you
    also, you offer, you refer, you walk, you're busy, your answer, your post, your view
  -10: ^ and, ^ what's, a licens, addres $, advis me, am a, be open, cas you, com from, company and, does
    that, even $, few thing, fre on, hav sign, hav to, hir you, i lov, i told, i've put, is going, is in, is
    too, it hard, just as, keep you, lik to, lov it, mail list, management $, me but, me say, mov our, much
    for, near your, next week, not a, oblig $, of the, plan to, pleas say, position does, schedul $, speak
    freely, start at, start my, thank to, the food, the newsletter, the open, the tre, the union, told me,
    wish you, work around, you wer, your job
  -11: about her, am i, am not, any weekday, are ther, as well, at my, can a, city in, find it, find me,
    from a, gav me, hear what, hir out, how can, i'd valu, in how, interview you, look over, me what, mind
    if, my messag, my question, oblig to, runn club, see wher, sign up, somebody who, still room, thank for,
    the beach, the choir, the public, to follow, to listen, to refer, to speak, twenty minut, when i, you
    up, your honest
  -12: beach clean, do thi, for our, i tell, i'm pleas, in thi, is fin, last year, lost my, mention a, near
    the, open day, our call, return the, saturday and, see your, still work, that's easier, the phon, to
    other, to someon, to understand, to wait, you advis, your diary
  -13: a hir, even if, grateful and, hir and, how you, i'm not, isn't one, list for, on how, open even, over
    my, point me, rather not, thi is, to hear, to sit, you defin, your tim
  -14: appreciat it, don't feel, i got, suit you, tak part, tell me, to thre
  -15: any day, ask me, going to, if you're, in my, me how, the reunion, thi month, to me, word about, your
    advic
  -16: appreciat your, grateful $, hop your, me through, pleas don't, your experienc
  -17: as you, hop the, non of, well $
  -18: com to, hop you're, join the, noth i, your calendar
  -19: need to, writ $
  -20: won't be, your shift
  -22: show me
`)

/** Two words with another between them. */
export const apart = weights(`
  21: i'm $
  18: may hav
  17: your pag
  16: ^ opening
  15: ^ said, becom of, two a, want $, whom i
  14: could use, me mind, who i
  13: from first, me of, who work, work you
  12: ^ hear, ^ only, ^ pass, about me, am to, are look, are the, been for, can hav, did the, do get, for
    student, i'm the, lik apply, liv the, own and, still $, the intern, who know, you need
  11: ^ about, ^ got, ^ lead, ^ me, ^ mention, ^ out, ^ they, and know, be if, been sinc, don't anyth, for
    next, if ask, my in, that call, with year
  10: ^ company, and for, are hir, do me, hav about, hir $, i company, i need, i'd a, in of, listen you, on
    behalf, post rol, right $, so thought, that is, the lab, thre and, to that, two my, up me, work me, you
    being, your need
  9: ^ after, ^ between, and could, and only, any op, anyon $, be first, be interest, by $, by way, call a,
    could ask, do tak, hav $, hav train, hop ask, i hop, i'd in, i'm quick, in workshop, join $, just it,
    know i, learn trad, me to, me with, next of, only i, that $, the centr, the intak, the portal, the
    would, titl and, to at, too to, wer to, when i, when open, work $, you mak, you refer, you summer, your
    director, your firm, your say
  8: ^ for, ^ how, ^ question, ^ talk, ^ thi, about i, and fre, and ready, are chanc, can ask, could your,
    do your, fill the, firm your, for month, going your, hav got, i is, i thi, if cam, if get, in nam, is
    find, job but, job your, know said, need $, need in, notic the, of my, on end, one on, opening your,
    should send, so it, start you, talk you, talk your, the manager, ther a, to me, to on, to yes, what
    team, would my, you tak, you're hir, your has
  7: ^ ask, ^ happy, ^ know, ^ not, ^ to, ^ writ, a word, an for, and lov, any of, can me, could be, do hav,
    do to, do you, for mor, i about, i apply, i fit, i you'll, i'm to, in offic, is an, join team, know $,
    level $, my for, my with, nam $, no and, on the, onlin $, or $, person to, rol you, staf $, start $,
    tell i'm, that want, the as, the i'd, the meet, the shift, the tak, to an, to hir, use a, very in, we
    about, well i, what are, what can, would hav, you do, you find, your can, your could
  6: ^ i'd, ^ keep, ^ our, ^ tell, ^ won't, a worker, after talk, ask $, company $, how could, how work, i
    mind, i'm with, if ever, in spr, in team, it be, know the, lik be, me as, new $, next $, not anyth,
    offic $, out work, say to, so you, somebody your, that could, the i, wher work, would a, you hear, you'd
    me, your tak
  5: ^ putt, ^ read, ^ want, ^ was, an $, and a, and me, any $, apply you, at end, befor $, for rol, i've
    to, in the, is possibl, it you, learn company, on job, putt out, the who, to as, to my, to part, want
    job, year experienc, you my, your for
  4: ^ could, a and, and be, and you, giv a, i think, me the, my are, no $, the and, the is, the post, would
    $, your is
  3: ^ look, for to, i $, interest the, the $, to and
  2: ^ your, a $, be $, be of, me $, you $
  1: is and
  -2: ^ a, your $, your in
  -3: ^ fre, a to, i my, on $, pleas me, to $, would be
  -4: ^ peopl, a at, a of, at and, hear your, in $, in and, me for, peopl your, would say, your at, your of
  -5: ^ did, ^ hir, ^ on, a in, an to, any after, be i, for year, hav to, i tak, i your, if are, if would,
    larg $, me when, no to, refer to, tell about, to what, to who, to you, what the, you get, you the, your
    about
  -6: ^ don't, ^ interest, ^ resum, ^ somebody, ^ ther, a assistant, a cours, an in, and $, and lik, and
    start, anyth you, at offic, can you, could tell, don't to, for call, for conversation, has me, i anyth,
    i'm at, i'm between, i'm on, in field, is in, know about, me you, mind i, send a, small $, the at, the
    you, the your, to a, to with, what of, work my, would feel, you will
  -7: ^ thank, a lin, about work, an interview, and about, and not, any in, can giv, can think, could
    introduc, does company, few about, for company, giv som, hav been, hav question, how you, i acros, i
    hear, i no, if hav, in end, informational $, interview my, lov hear, may say, of week, or for, or you,
    sign for, speak $, start the, tell a, the cours, the next, to how, to out, very for, what a, what does,
    which would, with about, you been, you'll pleas
  -8: ^ an, ^ been, ^ bring, ^ had, ^ no, ^ plan, ^ will, about at, and an, and send, appreciat $, ask
    about, be great, chair the, com your, do for, for plac, for tim, her $, i a, i hav, i them, i'd to, in
    rol, in trad, in work, into $, keep post, long $, may com, so $, so is, so no, someon your, that you,
    the group, the one, the to, tim a, what work, what you, which you, wouldn't you, you i
  -9: ^ call, ^ imagin, ^ manager, ^ notic, ^ offer, ^ wer, a conversation, all well, an of, and try, and
    want, anyth can, be that, com you, do think, don't that, feel if, for career, fre saturday, good to, has
    open, hir as, i after, i from, i that, i'd hear, if need, is anyth, is for, may tell, of colleagu, offer
    the, part the, point to, put in, send the, tell $, the in, the part, the run, thought what, to i'd, to
    which, very $, walk through, well you, wer $, which of, with job, year the, your position
  -10: ^ answer, ^ may, after $, for minut, good on, i look, lik hear, not candidat, or it, post the, spr i,
    the open, thi is, to our, what would, you forward, you look, you on, you that, you want
  -11: ^ i'm, a as, a is, and the, can do, could tak, do lik, i up, if is, in first, let know, me touch, old
    $, on team, on to, ready apply, thank $, the i'm, they $, will refer, your from, your hour
  -12: apply a, could giv, count in, don't you, giv one, grateful your, i ever, i never, job hav, need
    licens
  -13: a you, hop new, on i, that refer
  -14: a about, below you, i'd interest, suit $, that not, to no, who the
  -15: back you, i now, lik know, my want
  -16: i not, on resum, to ready
  -17: ^ $, ^ nam
  -18: your on
  -19: tell how
`)
