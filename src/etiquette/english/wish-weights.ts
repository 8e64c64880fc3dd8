import { weights } from './weights.ts'

/**
 * What each sign of a wish for work is worth, in tenths of the natural logarithm of the odds: 10 makes it 2.7 times as likely. Written by
 * `eval/weigh/weigh.ts` from the labelled rows in `eval/seen`, the bank and the rules' examples. Change the rows and weigh again, never a figure here.
 */

/** The odds before anything is seen. */
export const before = -31

/** One sign by itself; "offer@me": what I offer. */
export const alone = weights(`
  11: WHS
  10: belong@other, chance@none, hint
  9: hire@none, need@you
  8: comesUp@you
  7: plainHiring, seeking
  6: belong@me
  5: free@me, hirer, outOfWork@me, plainJobs
  4: jobs@none, leads, me, offer@me, plainPapers, plainReferral
  3: MODAL, chance, comesUp@none, fits@me, hire, hire@you, jobs@you, need, pass@me, seat@none
  2: SAY, anything, chance@me, comesUp, free, jobs, joining, offer@none, papers, pass, pass@none, seat,
    seat@me, you
  1: belong, fits, fits@you, outOfWork, wish
  -1: elsewhere, general, jobs@me
  -2: comesUp@me, notAsk, outOfWork@you, talk, thanks
  -3: PAST, YN, fits@none, learn, offer@you, pass@other
  -4: belong@you, story, study, who
  -5: free@other, need@other, working
  -6: judge
  -7: theirs
  -8: WH, fits@other
`)

/** Two signs in one sentence, in the order of the alphabet. */
export const together = weights(`
  12: WH me, YN plainPapers, condition notAsk
  11: MODAL leads, YN notAsk, plainReferral talk
  10: NOT YN, NOT study, could jobs
  9: PAST who, SAY hirer, WH joining, could plainReferral, fits pass, likeMe you, plainJobs remember
  8: NOT free, WHS place, belong decide, comesUp learn, judge me, need working, remember who
  7: ENDYOU study, SAY hint, SAY offer, SAY plainHiring, belong outOfWork, belong plainJobs, could hirer,
    could judge, hire talk, hirer talk, remember wish, working you
  6: ENDYOU PAST, I1 notAsk, I1 plainReferral, MODAL SAY, MODAL anything, MODAL plainReferral, NOT PAST, NOT
    story, PAST plainPapers, SAY anything, SAY chance, WH plainJobs, chance me, comesUp jobs, condition
    likeMe, fits place, hire who, hirer me, hirer offer, jobs plainJobs, likeMe place, me plainReferral,
    need story, need you, pass plainReferral, plainReferral wish
  5: ENDYOU WH, ENDYOU me, I1 anything, MODAL hire, MODAL outOfWork, MODAL place, PAST wish, SAY condition,
    SAY fits, SAY free, SAY leads, SAY seeking, YN jobs, YN me, YN plainJobs, YN working, anything me,
    anything talk, anything you, belong study, belong wish, chance offer, chance place, comesUp story, could
    joining, could papers, could plainHiring, decide you, hire me, jobs wish, learn plainJobs, me story, me
    theirs, plainReferral seat
  4: ENDYOU general, ENDYOU place, I1 outOfWork, SAY theirs, YN hirer, YN seat, anything place, belong
    could, belong learn, belong me, condition hire, condition papers, condition plainPapers, could hire,
    could outOfWork, could thanks, decide papers, decide remember, free me, hirer you, jobs me, jobs talk,
    jobs you, me offer, me papers, me plainPapers, me seat, me you, outOfWork pass, outOfWork place, papers
    plainPapers, place who, seat wish
  3: I1 chance, MODAL general, MODAL hirer, MODAL joining, MODAL me, MODAL offer, MODAL papers, MODAL
    remember, NOT you, SAY comesUp, SAY decide, SAY general, SAY need, SAY outOfWork, SAY wish, YN hire,
    belong you, comesUp condition, condition me, could plainJobs, could wish, decide place, fits me, hire
    plainJobs, hire wish, hire you, jobs place, me outOfWork, me place, outOfWork you, pass seat, pass
    story, place plainJobs, place you, study you
  2: MODAL seat, SAY me, SAY papers, SAY remember, SAY you, YN could, could place, fits you, hire remember,
    learn place, need place, need seat, papers pass, thanks you
  1: I1 could, me wish
  -1: MODAL theirs, jobs pass, learn pass, talk you
  -2: I1 place, MODAL YN, MODAL condition, MODAL who, PAST place, PAST story, WH you, YN talk, could study,
    could theirs, could who, decide jobs, general study, jobs need, judge you, learn you
  -3: ENDYOU comesUp, ENDYOU talk, I1 learn, I1 plainJobs, MODAL NOT, MODAL WH, MODAL free, MODAL learn,
    MODAL story, NOT SAY, PAST free, PAST jobs, PAST seat, PAST study, SAY could, SAY learn, WH jobs, WH
    place, WH seat, YN study, YN who, belong general, comesUp outOfWork, condition jobs, condition pass,
    condition talk, could decide, could talk, free study, general need, hire need, hire place, jobs theirs,
    judge place, learn me, learn papers, me talk, pass study, place thanks, remember you
  -4: ENDYOU hire, ENDYOU pass, I1 condition, I1 study, MODAL talk, NOT hire, NOT seat, PAST SAY, PAST
    chance, PAST plainJobs, SAY thanks, WH decide, WH story, YN belong, YN chance, anything jobs, anything
    thanks, comesUp talk, condition who, decide learn, decide need, fits seat, free you, general jobs,
    general learn, hire learn, hire seat, hire study, jobs judge, learn remember, learn wish, need pass,
    notAsk you, story study, story you, who you
  -5: MODAL comesUp, NOT notAsk, NOT talk, NOT wish, PAST WH, SAY study, WH outOfWork, WH study, WH theirs,
    YN fits, YN free, YN general, YN wish, anything condition, belong jobs, chance general, comesUp need,
    condition judge, condition plainJobs, could learn, could offer, elsewhere me, free talk, jobs thanks,
    judge wish, learn outOfWork, learn thanks, likeMe study, need seeking, notAsk pass, pass thanks, place
    theirs, plainPapers remember, seat thanks, seeking wish, seeking you
  -6: ENDYOU notAsk, ENDYOU story, I1 decide, I1 judge, I1 need, NOT could, NOT likeMe, NOT need, PAST YN,
    PAST anything, PAST remember, SAY likeMe, SAY notAsk, SAY working, WH condition, WH judge, WH learn, WH
    offer, YN condition, belong likeMe, belong seat, chance talk, could elsewhere, elsewhere you, fits
    likeMe, free thanks, hire hirer, hirer need, jobs notAsk, learn likeMe, learn theirs, offer talk,
    outOfWork papers, remember story, theirs you
  -7: PAST hire, WH general, YN decide, chance learn, comesUp offer, condition outOfWork, decide seat,
    elsewhere pass, free story, general hire, general hirer, hire story, hirer place, need wish, pass
    remember, place plainPapers, study working
  -8: NOT jobs, YN learn, hirer learn, joining learn, leads place
  -9: NOT plainJobs, NOT plainReferral, YN offer, condition offer, outOfWork study
  -10: YN theirs, could hint, decide study, decide thanks, fits free, general plainHiring, hirer notAsk
  -11: NOT outOfWork, jobs working, need notAsk
  -13: ENDYOU who
  -14: general notAsk
  -15: NOT papers
`)

/** Words without their endings. */
export const words = weights(`
  18: suitabl
  17: driver, mayb, whoever
  16: cheap, christma, here's, paid
  15: assistant, ear, guy, imagin, receptionist, soon, there's, we'd
  14: any, chanc, everyth, selection, sponsor
  13: approv, card, empty, hurt, internal, vacancy
  12: assist, fil, freelancer, kindly, lack, nowher, pull, requirement, wouldn't
  11: crew, dean, fre, going, hr, immediately, maternity, outright, pupillag, saw, season, seat, stand,
    trust, visa, worker
  10: advertis, alway, autumn, behalf, cheeky, claim, form, ideally, insid, need, noth, pair, plac, qualify,
    recommendation, recruit, sub, submit
  9: anyth, attach, belong, clos, cook, currently, description, directly, exactly, futur, get, gett, gladly,
    perhap, portal, short, sitt, spac, surely, throw, timer, usher, vacant
  8: abl, ad, august, basically, brother, but, cohort, desk, eager, easter, experienc, fast, fiv, forget,
    headcount, i'd, lad, let's, lovely, picky, possibl, reception, req, studio, they'd, traine, whatever
  7: availabl, being, company, could, desperat, director, employe, everyon, expand, fund, gues, hang,
    hesitat, it'd, might, myself, opening, panel, perfect, september, sham, somebody, summer, talent, term,
    till, today, undergraduat, yet, you'll
  6: analyst, anyon, away, clerk, cv, don't, employment, exam, grad, grant, happen, includ, july, keen,
    must, partner, post, retir, som, someth, speak, spr, street, though, together, turn, you're, you've
  5: applicant, cas, contribut, dat, department, early, ever, every, firm, got, head, intak, manager, me,
    money, my, own, position, proud, ready, referral, rol, sort, support, they, thought, under, who's, your
  4: add, can, com, doing, end, go, hand, i'm, jun, just, look, market, one, opportunity, refer, tak, team,
    thre, use
  3: hav, if, liv, mention, miss, only, out, them, way, won't
  2: be, hop, i've, list, pick, see, titl, up, word, would
  1: mak, the
  -1: leav, of
  -2: a, also, an, degre, finish, group, job, kind, lov, may, small, start, that's, tim, to, wher, will,
    work
  -3: account, city, fit, hir, in, interview, link, mor, night, no, now, open, spok, stay, that, told,
    touch, walk, who, year
  -4: background, been, bring, even, fifteen, friend, learn, level, on, onc, plan, point, report, resum,
    say, shift, skill, slot, tell, too, try, wer
  -5: all, apprenticeship, around, audit, bank, best, car, day, fair, given, half, happy, keep, library,
    ring, set, sound, van, we, wonder
  -6: about, answer, bus, by, chapter, connect, data, four, from, general, hour, information, introduc, mad,
    met, pas, path, regard, sat, scienc, sell, shar, six, still, stop, suit, travel, understand, valu, very,
    view, wall, wrot
  -7: 15, another, bad, beginner, blog, bootcamp, buy, choos, did, does, driv, dry, engineer, expect, forty,
    full, health, hospital, idea, industry, involv, les, lif, lunch, magazin, new, play, radio, read,
    recommend, rul, security, seen, simply, station, strength, tend, therapist, tour, typical, video, was,
    what's, wish
  -8: 20, 30, appreciat, assur, befor, busines, chang, charity, favor, had, hous, i'll, letter, local,
    major, oblig, offer, pip, portfolio, prefer, profession, professional, rang, schedul, stat, study,
    suggestion, taken, target, their, used, volunteer, worry, writ
  -9: after, between, busy, career, choir, chos, coffe, delight, design, differently, earlier, employer,
    feel, history, hold, intention, law, morn, needn't, nor, not, okay, previou, reason, referrer, repair,
    return, tre, visit, visitor
  -10: craft, easier, essay, field, former, lectur, many, messag, near, other, quiet, stag, switch, watch,
    wednesday, weekday, went, what, whether
  -11: awkward, began, better, calendar, curiou, explain, found, minut, patient, society, which, why
  -12: association, food, freelanc, gav, glad, guest, how, introduction, mistak, mostly, newsletter, or,
    parent, research, shall, sleep
  -13: afternoon, alumni, defin, didn't, management, map, most, reunion, suggest, thank, thursday
  -14: grateful, member
  -15: different, question, wrong
  -17: thankful
  -18: enjoy, mail
  -19: story
  -28: club
`)

/** Two words side by side; "^" stands before the first and "$" after the last. */
export const neighbours = weights(`
  23: ^ ask
  21: career pag, head of
  20: get me, run out
  19: offer $
  18: describ $, don't you, or not
  17: a clean, about me, colleagu $, fre from, i meet, i'll do, in cas, tell the, they say
  16: ^ you'd, about join, availabl $, for an, freelancer $, of anyth, open for, want a
  15: ^ now, ^ put, ^ think, ^ well, be colleagu, going at, hav the, if you'll, is good, lin up, lost two,
    nam in, need peopl, never lat, sent you, spac for, the onlin, them to, word from, you than
  14: ^ not, at firm, attendant $, got any, happen to, i hear, i send, leav $, look $, mak me, nowher to,
    someth at, the moment, you'd want, your shop
  13: ^ kindly, a saturday, a week, any help, any lead, as somebody, as your, be look, be your, becaus you,
    i admir, i belong, i thought, i understand, i'm ask, is what, job for, lik you, me up, me when, my visa,
    our path, ready to, short staf, so if, that i'm, the dean, the partner, very interest, what job, will
    you, yet $, your support
  12: and you, any co, bring me, but if, com in, could do, for rol, from you, get an, hav it, hear about,
    how about, i was, i've got, i've my, join you, left to, lik my, me for, my behalf, my profil, need
    someon, noth lin, of me, put me, receiv $, right now, say $, schem $, seem to, should be, tell them, the
    kind, the titl, wouldn't say, you accept, you let, you never, you sit, your school, your sid
  11: ^ attach, ^ don't, ^ so, a no, a receptionist, advertis for, although i, and no, and your, any use,
    ask for, ask the, ask you, autumn $, away $, but a, by then, can i, do i, every day, i speak, if the, if
    your, in $, left in, long as, may be, me over, mention that, my last, need another, new post, noth on,
    one for, our talk, out for, peopl from, possibility of, question would, referral $, such as, than onc,
    that company, that my, that person, the head, the selection, though i, to offer, tomorrow $, vacancy
    for, we are, what you're, when can, when the, you down, you guy, your lab
  10: ^ anyth, ^ quick, a forklift, a real, a team, a way, add peopl, am $, and after, and i'd, and liv,
    brought you, can we, chanc of, chang my, christma $, company for, day a, do a, do hop, eager to, employ
    me, fit $, going for, harvest $, hir $, hir me, i believ, i cam, i did, i learn, i stay, i wer, i'm
    sitt, i'm told, intern thi, is company, job going, keep me, letter to, manager in, me land, me or, me
    out, my old, onlin application, open rol, part timer, peopl are, prepar to, round $, saturday $, say
    yes, someth in, speak for, tak another, team $, that job, themselv $, ther $, thi season, thi summer, to
    call, to do, to someth, try me, was great, we both, whether the, whom should, with twenty, would hav,
    written for, you decid, you help, your bank, your farm, your firm
  9: ^ all, ^ between, ^ happy, a bonu, a chanc, a charter, a trial, advanc for, all the, and haven't, and
    i've, and my, and you're, any assistanc, anyth in, are you, assistanc you, at easter, away and, be me,
    be the, by you, call for, can offer, can start, check in, com back, com up, company is, could your, do
    my, driver $, fill in, find $, find a, find an, for peopl, found work, gett on, hard worker, hav open,
    hesitat to, hour to, i exist, i feel, i think, i'm worth, in join, interview me, know wher, learn the,
    lik the, me $, me down, much as, my goal, my hat, my way, need a, nobody want, not hir, on $, onto your,
    open up, panel $, retir $, send my, start dat, tak on, technician $, the ad, the rol, the sort, ticket
    and, with you, won't you, workshop $, you bring, you every, you first, you mak, you talk, you'd not,
    you've got, your brother, your group, your program, your studio
  8: ^ anyway, a first, abl to, addres my, after that, and if, any vacancy, any work, anyon els, anyth at,
    ask if, at colleg, at school, be one, bear me, been my, clean licenc, company nam, copy of, could use,
    desk and, don't hesitat, don't suppos, for $, for noth, get busy, hav any, hav anyth, i do, i trust, i'd
    work, i'll be, i'm sur, i've spent, if that, is why, it tak, job but, just putt, keen $, licenc $, look
    to, me as, me befor, me work, my detail, my own, my skill, my whol, no to, not too, on that, one $, one
    mor, opportunity in, organisation $, peopl $, quarter $, search for, see how, set me, short of, somebody
    lik, soon could, speak to, start monday, tak intern, tak peopl, the assistant, the recruiter, the ward,
    the word, then $, they tell, thi rol, think we, tim position, to apply, use a, wer to, what i'm, who
    can, who you, without the, word and, year of, you're build, your hand, your hospital, your keep
  7: ^ everyth, ^ it'd, ^ let's, a train, about gett, and can, answer $, application $, assistant for, besid
    you, by the, clas to, count on, don't forget, even a, expect anyth, find peopl, for each, for somebody,
    from jun, front of, get hir, giv my, hour and, how i, i don't, i would, i'd fit, i'd mak, i'm desperat,
    i've alway, in lin, instead of, is thi, it'd be, job do, keep my, kind word, know and, last week, licens
    exam, lik som, list of, look for, me get, might be, minut to, my end, need any, next tim, no one, no
    pressur, now that, of experienc, open and, pay me, payroll $, permanent $, portal $, quick not, say i,
    send it, should the, sid $, small project, so i, student in, tell your, the extra, the panel, the
    street, they ever, thi autumn, thi year, thought of, to be, to find, to show, traine $, two peopl, under
    you, well now, which is, who need, won't find, would company, you directly, your is, your plac, your
    practic
  6: ^ follow, ^ it, ^ just, a futur, about who, an interview, and would, anyon who, around the, back in, be
    on, been out, can do, can't promis, candidat $, com through, contribut to, could refer, could the, end
    $, follow up, for advic, for me, graduat in, hand in, hop you'll, i really, i'd be, i'm still, if anyth,
    in logistic, is to, it is, it would, know $, lik me, mov to, my experienc, my resum, open $, pas the,
    pick $, post $, promis anyth, reach out, recommend me, say your, shot at, show you, som hour, start $,
    still open, team is, the best, the deadlin, the garden, the market, the new, the person, the till, think
    i'd, titl $, to bring, to work, week and, would your, writ to, you can, you lik, you speak, you will,
    your peopl
  5: ^ after, ^ any, a better, a part, about employment, an offer, and a, and am, and i'm, garden centr, has
    been, hear of, i apply, i can, i could, i gather, i'm writ, me a, mention me, month i, my year, on it,
    on your, our chat, over the, proud to, see me, summer $, the committe, the system, to begin, to company,
    to fill, to join, to send, two week, work together, would i, would it, you ask, your company, your sit
  4: ^ i've, apply $, but my, company $, for next, fre $, has a, hav a, hom $, i am, i get, in your, is one,
    me in, moment $, my nam, on the, pick the, position for, tak me, the spr, ther be, think about, think
    of, way $, what you, with your, you are, you could, you get, you hear, you mention, your department,
    your offic
  3: ^ i'd, ^ it's, apply to, at your, can you, for a, i liv, me at, month $, of them, refer me, rol $, the
    job, you describ, your team
  2: ^ will, a job, do to, i hav, is the, job $, room for, talk to, you know
  1: could i, i know, to the
  -1: with a
  -2: ^ your, a small, in the, in touch, work $, would you, you would
  -3: ^ i, ^ i'll, ^ in, ^ my, ^ would, ^ you, an open, grateful for, i will, i've been, lov to, position $,
    say you, tim $, to a, week $, you say
  -4: ^ let, ^ the, ^ we, ^ wher, a year, day $, degre $, for thi, for your, hour $, i should, introduc me,
    of your, that would, them $, to help, valu your, want to, with the, work in, you in, you still
  -5: ^ are, ^ do, ^ does, ^ has, ^ is, ^ why, a good, a great, a new, a student, about it, ask what, back
    to, befor i, befor you, cam acros, did you, fifteen minut, fit around, hav an, hir in, i ask, i haven't,
    i lik, i lov, i'm try, in general, in may, industry $, internship at, is it, kind of, lik $, mad me, my
    hand, of it, offic $, only work, pay for, say so, school $, team has, thi kind, think i, to learn, two
    year, was a, what the, work at, you for, you to, your first
  -6: 20 minut, ^ tell, a tim, about lif, after the, again $, all $, an introduction, and it, anyth i,
    around you, attach my, be $, be clear, be grateful, becom a, can be, career $, career in, do you, first
    job, for work, group for, hear that, how do, i say, in an, in another, interview for, is no, is that, it
    was, larg company, level job, me know, me to, mov from, my interest, of a, of my, or can, put my,
    question $, question for, right to, rol at, said i, say that, see the, send me, thank $, that a, that i,
    that your, the alumni, the field, the sam, the workshop, thing i, to choos, understand $, used to, we
    can, what kind, who would, wish to, with $, would suit, you think, your help, your work
  -7: 15 minut, ^ hop, ^ referrer, ^ what, a resum, a vacancy, after your, an informational, and how, and
    that's, and wonder, any suggestion, any tim, anyon $, ask how, be better, be ready, can ever, curiou
    about, do peopl, even $, even if, for anyth, for my, giv me, had to, half an, hop to, how to, i follow,
    i notic, i still, i withdrew, i'd valu, i'm a, i'm at, in a, is in, is ther, know when, me about, me
    say, minut for, my first, my stag, my thank, nam of, new $, on to, onc i've, out what, peopl in,
    portfolio $, schedul $, second year, sent me, should i, someon on, soon $, stay with, suggest i, the
    day, the week, the work, ther anyth, thi field, thi work, to finish, told me, told you, too busy, try
    to, view $, volunteer day, vouch for, was the, what does, which skill, withdrew my, would valu, you a,
    you about, you as, you feel, you needn't, your position, your profil, your talk, your thought, your view
  -8: ^ describ, ^ did, ^ how, ^ thank, ^ was, a cover, a degre, a sens, afternoon but, an hour, and do, any
    hour, ask $, ask her, at a, be at, be will, best for, could start, do anyth, do company, do for, down a,
    field $, find it, find the, from me, hav tim, how a, i didn't, i find, i keep, i used, i'm mov, i'm tak,
    if i'm, in every, is going, is not, it hard, leav the, lik company, littl about, look lik, me that, mor
    about, my brother, my plan, my strength, not look, number of, offic and, open night, open position, or
    wait, plan to, profil and, read your, request $, return the, school and, see your, sit in, so there's,
    somebody els, spr and, start apply, start at, start my, still room, tend to, the choir, the hackathon,
    the lead, the list, the second, ther is, thi one, to fit, town $, walk me, what is, what it, what
    should, wonder what, work for, wouldn't want, you recommend, you walk, you'd be, your answer, your
    field, your last
  -9: ^ and, ^ whether, ^ you'll, a call, a lab, about your, accept a, an account, and what, another person,
    application for, be ask, be happy, becaus of, can com, can speak, city in, clinic $, company and, does
    that, eight year, for coffe, from a, glad to, help you, hom with, how the, i found, i tell, i'm wonder,
    i've sinc, if you'd, in thi, interview you, is lik, is too, job i'd, just as, last year, leav teach, let
    you, link to, lost my, lov it, me off, me what, my kn, near your, not i, on a, on how, over and, peopl
    who, pleas say, really appreciat, see wher, so you're, speak with, still work, talk $, thank for, thank
    to, thank you, that you, the food, the station, think that, thought i, to know, to meet, to see, to
    speak, to vouch, valu a, what would, wher the, with animal, work out, would a, year and, you don't, you
    offer, you refer, your honest, your job
  -10: ^ last, ^ what's, ^ which, a recruiter, a short, about leav, addres $, am a, am i, am not, and want,
    any advic, any weekday, apply for, are ther, both sid, com from, company but, connect me, day work, hear
    what, hear your, hir you, hop the, how can, i'm going, i'm grateful, i've accept, in how, intention of,
    is all, is fin, lik to, look over, management $, me but, mov our, my messag, my question, next week, no
    intention, of the, offic hour, part in, pleas tell, runn club, sens of, straight away, thankful for, the
    beach, the open, the train, the two, the union, tim you, trad $, way i, which part, wish you, you also,
    you suggest, you're busy, your diary, your schedul, your staf
  -11: ^ evening, a chat, a coffe, appreciat it, around your, beach clean, could giv, few thing, fre on, hav
    to, hir out, i told, i'm not, i'm think, i've put, keep you, mention a, near the, nin year, not a, oblig
    $, open day, open even, permanent post, rather not, tak part, the newsletter, the tre, ther one, to com,
    to follow, to me, to refer, to someon, to thre, when i, word about, you wer, your post, your tim
  -12: a licens, about her, all is, any day, at my, can a, don't feel, find me, grateful and, how you, isn't
    one, mind if, oblig to, over my, saturday and, somebody who, tell me, the public, to listen, to
    understand, to wait, twenty minut, work around, your experienc, your shift
  -13: a hir, be open, do thi, for our, gav me, going to, in my, open sourc, our call, point me, the phon,
    thi month, tim on, to other, to sit
  -14: hop your, me how, sign up, thi is, to hear, you defin, your advic
  -15: advis me, appreciat your, ask me, i got, non of, suit you, you advis
  -16: as well, as you, hir and, hop you're, list for, the reunion
  -17: if you're, me through, pleas don't, writ $, your calendar
  -18: grateful $
  -19: join the, well $, won't be
  -20: com to, noth i
  -22: need to
  -23: show me
`)

/** Two words with another between them. */
export const apart = weights(`
  21: i'm $
  20: may hav
  18: your pag
  17: ^ opening
  16: becom of
  15: ^ only, could use, for student
  14: are the, been for, hir $, i hop, liv the, me mind, whom i
  13: ^ mention, been sinc, for next, hav about, if ask, want $, work you
  12: ^ hear, ^ said, ^ talk, ^ they, can hav, hav got, i company, i'm the, still $, talk you, that is, the
    lab, two a, you being
  11: ^ after, ^ lead, ^ me, be first, do to, for month, from first, i need, in of, lik apply, my in, own
    and, thre and, too to, what team, who i, who know, work me, you may, you need
  10: ^ about, ^ company, ^ keep, ^ out, ^ thi, a dat, about me, are hir, are look, can me, could your, did
    the, do tak, i about, i'm quick, in spr, in workshop, is at, know said, on behalf, talk your, that call,
    the as, the portal, titl and, to me, to on, work $, you summer, your firm
  9: ^ for, ^ how, ^ not, ^ putt, ^ question, am to, and know, any your, ask $, be if, by way, do get, going
    your, hav and, i apply, i is, i mind, i'd a, i've to, if cam, join team, learn trad, level $, me of, me
    to, my end, put down, putt out, right $, the shift, the would, ther a, to at, until $, what can, when i,
    with year, you tak, your director, your need
  8: ^ recruiter, a contract, advertis a, and fre, and lov, and only, anyon $, by $, call a, clean $,
    company $, could ask, could help, do me, don't anyth, els the, futur $, hav $, hear $, hear anyth, help
    that, hop remember, how could, how might, i hold, i'm to, if get, in company, in nam, is hospital, it
    be, job but, left the, me as, need $, need freelanc, need in, next of, not anyth, person to, pleas i,
    rol you, so it, start $, start you, tell i'm, that $, the manager, thought $, to an, two my, very in,
    wher work, who $, without $, would my, you bring, you do, you use, you'd me, your has, your say
  7: ^ got, ^ i'd, ^ our, ^ tell, ^ to, ^ understand, ^ want, a word, a worker, alway to, an for, and a, and
    for, are to, been of, but i, copy my, could be, could with, do hav, firm your, for mor, for summer, hop
    be, i i'm, i into, i thi, i with, listen you, my with, nam $, next $, offic $, on end, one on, say i'm,
    so to, so you, the intak, the train, to whenever, wer to, which why, you find, your can, your hav
  6: ^ com, ^ happy, ^ mak, ^ read, ^ won't, a position, and are, and ready, at moment, could hav, day $,
    fre $, i think, in offic, in the, is find, is rol, it you, my for, onlin $, only i, or $, rol open, the
    i'd, the tak, to hir, to that, weekend $, well i, writ ask, year experienc, you hear, you refer, your
    tak
  5: ^ ask, ^ must, ^ pass, ^ was, an $, an from, and could, apply you, fill the, giv a, how work, i you'll,
    if ever, job your, nam the, on the, say to, the i, the who, would a, would hav
  4: ^ know, a and, any $, be of, could a, i $, i for, know i, lik be, me the, the is, to my, you my, your
    for
  3: ^ apply, ^ told, and you, as as, it me, what do
  2: ^ am, ^ be, ^ would, ^ your, a $, be $, i the, i you, me $, your is
  1: the $, to about
  -2: ^ lov, pleas me, to for, your $
  -3: a of, a to, on $, to $, would be, would me, you of
  -4: ^ fre, ^ hir, ^ on, a on, and lik, could tell, i no, i'd it, thi $, to out, your in
  -5: ^ ther, a at, and $, any for, been to, company to, i your, if hav, in $, in and, is to, my at, my say,
    on and, peopl your, tell about, to a, to what, to with, what the, would feel, you at, you get, you mind,
    you the, you will, your of
  -6: ^ an, ^ did, ^ offer, ^ somebody, ^ someon, ^ wer, a cours, an in, anyth you, ask about, could
    introduc, do for, do think, does company, fit you, for company, for year, half hour, her $, i a, i look,
    i'd to, if would, kind work, larg $, lik understand, offer the, on to, send the, small $, the you, the
    your, think should, tim a, to you, what a, will you, you ther, your about, your job
  -7: ^ don't, ^ thank, a assistant, a in, a lin, and start, and valu, any in, apply a, be that, chair the,
    for a, for career, for conversation, get or, hav been, hav question, hir as, i hav, if are, in trad,
    into $, may com, me for, me when, me you, mind i, of good, or for, part the, send a, the chapter, the
    i'm, the was, to how, to into, to which, very $, which of, year the, you been, you start, your position
  -8: ^ bring, ^ will, about work, an interview, and an, and send, and try, appreciat $, be great, can see,
    can you, don't that, fre saturday, get lot, got $, has me, hav my, how you, i acros, i after, i tak, i
    that, i'm on, if still, in field, interview my, introduc $, is for, keep post, may say, near offic, not
    candidat, of nam, of week, point to, that you, the at, the cours, the in, the next, the one, the part,
    thought what, to i'd, what of, what you, which you, with about, with job, work my, you on, you want,
    your from
  -9: ^ been, ^ i'm, and about, and not, as $, can wher, com you, for plac, good on, good to, grateful your,
    i hear, i up, i'd hear, if need, in rol, in work, lik hear, lov hear, not my, on resum, on staf, put in,
    say i've, so $, so no, spr i, start the, tell $, walk through, wer $, wouldn't you, you i, you look,
    your one
  -10: ^ notic, ^ plan, after $, all well, an of, and want, any after, anyth can, do lik, for me, for minut,
    has open, i ever, i them, is anyth, me touch, old $, on team, or it, post the, so is, the group, the
    open, to who, was $, what would, you forward, your hour
  -11: ^ answer, ^ had, ^ imagin, ^ may, ^ no, a is, can do, could tak, i from, if is, in first, may tell,
    me one, noth ask, of colleagu, sit $, thank $, the run, the to, to our, will refer, you that
  -12: back you, could giv, count in, hop new, i'd interest, let know, my her, to ready
  -13: a as, and the, below you, i never, job hav, need licens, suit $, they $, thi is, who the
  -14: a about, a you, i now, on i, that not
  -15: don't you, lik know, to no
  -16: i not
  -17: ^ $, ^ nam, your on
  -19: tell how
`)
