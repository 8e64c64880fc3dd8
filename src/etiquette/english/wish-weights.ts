import { weights } from './weights.ts'

/**
 * What each sign of a wish for work is worth, in tenths of the natural logarithm of the odds: 10 makes it 2.7 times as likely. Written by
 * `eval/weigh/weigh.ts` from the labelled rows in `eval/seen`, the bank and the rules' examples. Change the rows and weigh again, never a figure here.
 */

/** The odds before anything is seen. */
export const before = -32

/** One sign by itself; "offer@me": what I offer. */
export const alone = weights(`
  14: hint
  12: belong@other
  11: chance@none
  10: WHS, hire@none
  9: seeking
  8: need@you
  7: comesUp@you, hirer, plainHiring
  6: leads, outOfWork@me
  5: fits@me, jobs@none, plainReferral
  4: belong@me, chance, comesUp@none, free@me, jobs@you, joining, need, pass@me, pass@none, plainJobs,
    plainPapers
  3: chance@me, jobs, me, offer@me, outOfWork, papers, seat@me, seat@none, wish
  2: MODAL, anything, belong, fits, free, hire, hire@you, seat
  1: SAY, comesUp, pass, place, remember, you
  -1: general, talk
  -2: PAST, YN
  -3: learn, study, thanks
  -4: outOfWork@you, who, working
  -5: belong@you, judge
  -6: fits@none
  -7: theirs
  -9: fits@other, need@other
  -10: WH
`)

/** Two signs in one sentence, in the order of the alphabet. */
export const together = weights(`
  15: condition elsewhere
  12: SAY hirer, YN notAsk, condition notAsk, remember who
  11: NOT study, WH me, YN plainPapers, hire who, hirer talk
  10: NOT YN, belong decide, could jobs, judge me, plainJobs remember
  9: MODAL leads, WH joining
  8: I1 plainReferral, NOT free, NOT story, SAY offer, WH plainJobs, WHS place, comesUp decide, could hirer,
    fits place, hirer offer, joining study, me plainReferral, plainReferral talk
  7: NOT belong, NOT who, PAST who, SAY leads, SAY seeking, anything comesUp, anything wish, belong
    outOfWork, chance me, comesUp learn, could plainHiring, could plainReferral, could thanks, outOfWork
    who, pass plainReferral, working you
  6: ENDYOU study, I1 notAsk, MODAL outOfWork, PAST wish, SAY chance, SAY free, SAY theirs, YN plainJobs,
    anything place, belong plainJobs, chance condition, chance outOfWork, comesUp jobs, fits pass, hire
    talk, hirer you, jobs you, learn notAsk, likeMe you, me papers, need story, need you, outOfWork seeking
  5: ENDYOU PAST, ENDYOU general, I1 anything, MODAL SAY, MODAL anything, MODAL joining, MODAL offer, MODAL
    papers, MODAL place, MODAL plainReferral, SAY anything, SAY comesUp, SAY fits, SAY need, SAY outOfWork,
    YN hire, YN jobs, YN me, YN seat, belong me, belong wish, comesUp likeMe, condition free, condition
    plainPapers, could papers, decide remember, decide you, fits wish, free working, hire wish, jobs talk,
    learn plainJobs, me offer, me theirs, papers plainPapers, plainHiring you, plainJobs wish, plainReferral
    wish, remember theirs, remember wish
  4: ENDYOU belong, ENDYOU could, ENDYOU thanks, I1 outOfWork, MODAL belong, MODAL hire, PAST comesUp, PAST
    decide, SAY condition, SAY general, SAY wish, WH hire, YN plainReferral, YN working, comesUp condition,
    condition decide, condition hire, condition learn, condition me, condition papers, could hire, could
    likeMe, could outOfWork, could plainJobs, could wish, decide hire, fits you, hire me, hire remember,
    hire you, hirer me, hirer pass, jobs me, jobs remember, jobs wish, likeMe place, me outOfWork, me
    plainJobs, me plainPapers, me you, outOfWork place, pass plainJobs, pass story, seat study
  3: ENDYOU me, MODAL likeMe, MODAL remember, NOT PAST, NOT you, SAY papers, YN likeMe, anything could,
    anything me, anything talk, anything you, condition could, condition place, condition remember, could
    plainPapers, could seat, fits learn, fits me, free me, general offer, hire plainJobs, need place, papers
    pass, papers place, pass plainPapers, place who, study talk, study thanks, talk who
  2: I1 could, MODAL hirer, MODAL me, MODAL seat, MODAL you, SAY decide, SAY me, SAY remember, SAY you, YN
    could, chance place, decide me, general remember, jobs place, jobs plainJobs, me place, me seat, place
    plainJobs, place talk, place you, thanks you
  1: ENDYOU place, SAY seat, YN place
  -1: me study
  -2: I1 place, I1 seat, I1 talk, I1 wish, MODAL WH, PAST free, PAST me, PAST outOfWork, SAY learn, SAY
    study, YN story, YN study, YN talk, comesUp talk, condition pass, general need, jobs pass, learn pass,
    learn you, need outOfWork, talk you
  -3: I1 condition, MODAL free, MODAL learn, MODAL who, PAST SAY, PAST judge, PAST pass, PAST story, WH
    jobs, YN remember, belong general, comesUp place, comesUp you, could study, could talk, free papers,
    free you, general learn, general study, general theirs, hire hirer, jobs need, jobs theirs, me talk,
    need pass, remember study, study wish, who you
  -4: ENDYOU YN, I1 learn, I1 need, I1 study, MODAL comesUp, MODAL talk, MODAL theirs, SAY could, SAY who,
    WH decide, WH place, WH you, YN belong, YN who, belong free, belong pass, condition jobs, condition
    judge, condition story, condition talk, could learn, could offer, could theirs, could who, decide
    general, decide need, decide talk, free remember, free talk, general jobs, hire outOfWork, hire place,
    jobs likeMe, judge place, judge you, learn me, learn talk, offer pass, offer remember, offer seat, pass
    study, place theirs, place working, remember you
  -5: ENDYOU free, ENDYOU pass, I1 fits, I1 likeMe, MODAL condition, NOT SAY, NOT hire, PAST WH, PAST
    anything, PAST offer, PAST plainJobs, PAST plainReferral, SAY working, WH condition, WH seat, YN decide,
    YN general, YN joining, anything jobs, belong jobs, belong likeMe, belong seat, chance talk, comesUp
    study, condition outOfWork, elsewhere me, hire learn, hire plainHiring, hirer need, joining talk, offer
    papers, outOfWork papers, pass thanks, remember talk, seat working
  -6: ENDYOU notAsk, PAST chance, SAY thanks, WH judge, WH outOfWork, YN chance, YN fits, YN wish, anything
    condition, chance hire, could decide, free thanks, jobs papers, judge wish, learn theirs, learn wish,
    need seeking, seeking you
  -7: MODAL story, NOT notAsk, NOT wish, PAST YN, PAST hire, PAST theirs, SAY notAsk, WH learn, WH offer, WH
    story, YN condition, YN free, comesUp offer, condition plainJobs, decide fits, decide seat, free story,
    hire story, jobs judge, jobs notAsk, learn likeMe, need wish, offer talk, theirs you
  -8: I1 decide, NOT need, PAST remember, WH general, WH theirs, YN offer, anything decide, comesUp need,
    could hint, decide learn, hirer learn, learn outOfWork, place seeking, seat thanks, seeking wish
  -9: NOT could, NOT seeking, WH study, YN learn, anything thanks, decide study, elsewhere you, general
    hire, general hirer, hirer place, learn plainReferral, pass remember, thanks working
  -10: NOT plainJobs, YN theirs, condition offer, decide thanks, hire study, jobs thanks, notAsk you, study
    working
  -11: NOT jobs, NOT plainReferral, leads place, need notAsk
  -12: could elsewhere, elsewhere pass, general plainHiring, jobs working
  -13: NOT papers, chance learn, general notAsk, outOfWork study
  -14: ENDYOU who, NOT outOfWork, fits free
`)

/** Words without their endings. */
export const words = weights(`
  27: here's
  20: alway, suitabl
  19: mayb, selection
  18: driver
  17: pull, qualify, we'd
  16: any, approv, empty, let's, whoever
  15: assistant, freelancer, internal, need, pupillag, vacancy
  14: ear, gett, going, kindly, nowher, paid, receptionist
  13: analyst, attendant, cheeky, lovely, sponsor, there's, usher
  12: chanc, christma, cook, everyth, exactly, grad, outright, perhap, receiv, throw, yet, you'll
  11: anyth, assist, autumn, availabl, behalf, card, commission, employ, everyon, fre, futur, ideally, lamb,
    nanny, picky, portal, recommendation, recruit, recruitment, seat, traine, vacant
  10: claim, crew, cros, get, guy, headcount, i'd, keen, myself, requirement, short, spac, summer, themselv,
    timer, together, trust, worker, wouldn't
  9: applicant, being, expand, experienc, fellowship, fil, got, immediately, includ, lack, maternity, might,
    nic, noth, overflow, perfect, post, saw, season, sham, shortlist, speak, stand, they'd, visa, we'll
  8: abl, add, attach, basically, bear, budget, but, company, could, cow, currently, diary, eager, easter,
    ever, father, financ, form, gratefully, hesitat, hr, insid, it'd, july, me, opening, pair, proud, schem,
    sitt, somebody, soon, spr, suppos, ticket, today, tonight, world
  7: advert, agent, anywher, becom, boot, cas, colleagu, confident, convinc, copy, description, desk,
    directly, drop, employe, employment, end, fund, gladly, i'm, lett, money, must, my, obviously,
    qualification, quick, rol, studio, submit, titl, turn, whatever
  6: august, bio, brother, com, contribut, cover, current, desperat, don't, flexibl, great, hand, just, lab,
    mention, one, operat, organisation, panel, plac, possibility, possibl, refer, referenc, relocat,
    september, tak, though, till, warehous, wear, who's, you've
  5: admir, anyon, build, department, director, doing, enough, fiv, go, graduat, head, hop, intern, isn't,
    mat, onlin, only, pag, pointer, referral, runn, shot, someth, support, team, than, they're, thought,
    thre, tomorrow, use, won't
  4: away, count, every, happen, hav, him, if, imagin, list, manager, mind, next, opportunity, putt, reach,
    som, sort, staf, they, whom, without, word, you'd, your
  3: apply, around, can't, cv, find, liv, look, out, rather, want, way, would
  2: am, can, firm, i've, it's, position, see, someon, thi, up
  1: are, be, contract, peopl, you're
  -1: and, lov
  -2: a, do, is, learn, of, pleas, public, school, start, stay, who, you
  -3: again, another, apprenticeship, at, by, call, cours, fit, help, hir, in, interview, meet, no, shift,
    sinc, still, student, well, wer, when
  -4: bank, bus, city, into, letter, mad, month, mor, mov, notic, nurs, open, over, paper, quit, shop,
    sound, spok, touch, trad, year
  -5: appreciat, been, chat, does, down, els, friend, given, information, leav, met, point, problem,
    profession, resum, skill, suit, teach, understand, very
  -6: about, articl, background, coffe, even, exampl, forty, happy, hold, i'll, lif, may, night, on, plan,
    report, seen, shar, step, tell, that, tim, torn, volunteer, wall, was
  -7: 3, after, attend, below, busy, car, choir, clear, colleg, day, dry, employer, evening, feel, fill,
    four, from, hospital, introduc, kid, link, littl, major, many, peac, reason, recommend, regard, set,
    she, study, taken, target, temporary, therapist, try, valu, view, visit, winter, worry
  -8: 30, alumni, archiv, beginner, box, charity, common, consult, did, differenc, earlier, eight, essay,
    fair, far, half, health, held, involv, law, lectur, lunch, oblig, park, pip, professional, read, simply,
    solv, tend, their, too, treat, twenty, watch, whether
  -9: career, choos, craft, curiosity, didn't, driv, expect, fifteen, food, full, hackathon, had, history,
    idea, introduction, library, nor, not, path, previou, radio, realiz, scienc, town, travel, video, wish,
    writ
  -10: 15, 20, befor, blog, chang, design, differently, fin, former, freelanc, industry, interviewer,
    longer, mistak, near, offer, other, research, schedul, security, society, tour, what's, wonder
  -11: answer, curiou, data, found, glad, hous, intention, patient, prefer, quiet, rul, several, shall,
    stag, stat, wednesday, weekday, what
  -12: between, calendar, easier, field, member, needn't, new, newsletter, used, why
  -13: association, better, busines, guest, hour, how, management, minut, mostly, portfolio, referrer,
    return, sleep, station, went, which
  -14: different, gav, map, messag, question, sat, suggest, wrong
  -15: afternoon, awkward, defin, explain, morn, most, or
  -16: local, parent
  -17: mail, thank
  -18: thursday
  -19: story
  -20: grateful, stop
  -21: enjoy, thankful
  -27: club
`)

/** Two words side by side. */
export const neighbours = weights(`
  28: career pag
  24: or not
  23: about me, want a
  22: fre from
  21: is what, tell the, your school
  20: by then, do hop, head of, how about, lost two
  19: get me, in cas, when can, your shop
  18: about join, ready to, run out, spac for, though i, you accept, your support
  17: are at, ask for, i understand, i wer, is company, nowher to, of experienc, open for, seem to, the
    moment, they say
  16: ask you, going at, learn the, lin up, mak me, right now, sent you, someth at, them to, under you, what
    you're
  15: a better, and you, any lead, besid you, could your, found work, hav the, hear about, i hear, just
    walk, my end, my profil, noth lin, of me, question would, still open, study and, that job, told the,
    what job, whom should, wouldn't say, you than, you'd not
  14: and no, and your, are you, as your, been practis, but if, call for, can i, employ me, from you, got
    any, hav it, i belong, i cam, i learn, i send, i thought, i've work, is to, left to, long as, me when,
    our talk, person lik, said the, should be, that my, the kind, the onlin, what i'm, when the, which is,
    will you, word from
  13: all the, an offer, ask if, at firm, away and, back in, becaus you, been look, can count, com in, could
    use, count on, do i, don't you, even a, every day, for an, gett on, i meet, i'm ask, i've my, if you'll,
    is thi, it would, job do, languag and, lik you, me out, my behalf, my goal, my lif, nam in, no pressur,
    nobody want, of anyth, over ther, peopl are, prepar to, quick not, search for, so if, tak on, that i'm,
    the scaffold, year of, year you, you help, you're hir
  12: a receptionist, a saturday, a week, about that, addres my, although i, be colleagu, be your, brought
    you, clos its, com back, cros again, don't suppos, expect anyth, hear of, her to, hir me, i'm sitt, i've
    got, in join, in logistic, is good, is why, it tak, job for, keep me, manager in, manager with, me up,
    my cours, new branch, now so, one for, onlin application, our chat, pay me, rol for, someth in, speak
    to, the assistant, the runn, the selection, thi autumn, ticket and, to call, to offer, to someth, use
    for, who you, with you, you lost, you propos, you seem, your firm, your offic, your program
  11: a real, after a, all your, and my, any work, be on, be thought, can start, chanc of, check in, don't
    forget, employer is, ever let, find an, for rol, grateful to, i com, i gather, i happen, i'd gladly, i'm
    told, interview me, it too, job going, job ther, leav it, lik my, me one, my visa, need peopl, on that,
    part timer, put me, still availabl, they ever, to fill, town and, very interest, walk in, whom do, with
    twenty, work wher, would your, you ask, you down, you guy, you try, you want, your brother, your farm,
    your sid
  10: a charter, a second, a start, a way, about becom, am very, am writ, and work, any help, any use, anyth
    going, at school, been my, bring me, by friday, by you, city would, contact about, could do, could
    refer, day a, depend on, eager to, exactly the, first of, for noth, for peopl, for somebody, four year,
    hop it's, i took, i was, i'd mak, i'll be, if not, if our, if that, if the, into a, it on, job are, job
    your, licens exam, may be, me for, me work, mor on, much as, my skill, my teach, my university, my whol,
    next tim, only a, own the, pictur myself, read lik, short staf, start monday, student in, the vp, thi
    rol, to bring, to do, to serv, to show, try me, until you, use another, was great, you had, you mak,
    you're build, your depot
  9: a first, a futur, a team, a test, a train, abl to, and haven't, and i'd, and never, any part, any
    vacancy, anyon who, anyth with, as long, ask that, at easter, be look, be one, be wonderful, bear me,
    becom part, budget for, can get, can't find, can't promis, conversation and, current job, describ is,
    experienc and, first nam, follow up, for each, grateful if, happen to, hav anyth, her i, hesitat to, how
    i, i admir, i believ, i could, i really, i say, i'd be, i'm on, i'm still, i've spent, in field, instead
    of, is expand, it possibl, job but, know and, last two, lik the, me as, me if, mov to, my candidacy, my
    own, my work, need another, need is, new post, nic to, no to, not fussy, not hir, of cours, of person,
    of someth, on as, open from, out ther, person your, portfolio with, promis anyth, saw you're, see me,
    show you, so is, somebody lik, someth open, stay on, tell your, the deadlin, the partner, the spr, the
    word, them about, thi summer, think i'd, tim position, use a, use an, well now, with your, won't find,
    work the, writ to, you first, you sit, you so, your career, your keep, your peopl
  8: a chanc, a copy, a hard, a spot, about employment, about who, advanc for, an interview, and a, and can,
    and you're, any co, be the, between us, but a, company at, company is, copy of, do a, do my, for
    september, for year, fre to, from jun, garden centr, go about, good enough, guy hir, hard worker, hav
    in, hav open, hop you'll, how hard, i apply, i gues, i sent, i sit, i stay, i wonder, i'd do, i'd tak,
    interview with, it is, it to, it'd be, job description, lik it, lik your, look to, me hav, me or, meet
    every, my notic, now that, on at, only hav, open and, opportunity in, out in, peopl go, post a, post
    are, program i, requirement for, room for, say i, see if, send my, short of, small project, small world,
    so can, som of, start dat, tak peopl, team as, thank in, the licens, the practic, there's noth, think
    about, thought of, thre week, through you, throw my, to about, to apply, to be, to work, vacancy for, we
    are, whil i, will your, year old, you directly, you look, you'd only, your agency, your group, your
    hospital, your is, your lab, your practic, your studio
  7: a kind, a relief, all i, and would, anyth at, be consider, be so, be thrill, call away, can do, company
    for, credit union, do tell, find someth, front of, get an, get on, giv my, happy to, has been, hop
    you'd, i'm writ, kind word, know someon, leav my, left in, mak the, me get, me in, me who, might be,
    month and, my current, my hat, need an, need any, need someon, next year's, on the, open rol, opening
    at, over the, pleas keep, possibility of, recommend me, see how, shot at, somebody in, speak for, such
    a, the credit, the garden, the program, the right, the sort, the staf, the titl, the websit, them i'm,
    think of, to begin, to interview, two week, what your, who can, who does, work ther, work together, you
    are, you happen, your bank, your crew, your plac, your sit
  6: a seat, a trial, about any, about gett, and after, any entry, around the, at no, be ther, befor
    they're, by the, contribut to, do so, do to, i already, i did, i feel, i speak, i think, i trust, i've
    apply, if your, just putt, keep my, mak a, me a, my experienc, no cost, of peopl, on your, plac for,
    position for, putt it, reach out, refer me, rol position, saw you, send a, should the, tak intern, talk
    about, tell them, that company, the head, the ring, the rol, thes thing, thi season, tim and, to wear,
    was hop, you describ, you get, you see, you've got, your company
  5: a few, a month, a part, and that, apply to, are they, at your, can you, com up, find a, find peopl,
    finish my, for a, for me, for one, hav any, hir at, i can, i do, i just, i've a, in front, is one, it
    out, lik me, mention me, mention that, my detail, my nam, of thi, open up, pass my, said you, so i, ten
    year, the best, the job, the person, to find, to join, what you, would i, you hav, you know, you let,
    you said
  4: and am, as i, befor we, i liv, i would, i'm in, is the, look for, me on, my last, need a, of them,
    position at, the new, the summer, thi year, would be, you lik, you mention, you're the, your department,
    your manager, your team
  3: a plac, and i'm, at the, i am, in your, is your, my resum, talk to, what i, would it, you can, you
    hear, you will
  2: a job, know you, one mor, so that, so you, to hav, to start, to the, wher you
  -1: for work, say that
  -2: and i, of a
  -3: do you, for your, of your, the interview, the work, work for, would you, you say, you would
  -4: does the, how does, i ask, i'd lov, in touch, internship at, job in, kind of, lov to, me with, of it,
    peopl in, send you, should i, spr and, tell you, that your, the tim, thi month, to learn, with the, work
    on, you about, you and, you told, your work
  -5: a colleagu, a post, a rol, a small, an open, and how, and it, any tim, career in, com along, could
    start, could we, did you, does a, first job, get to, giv me, hav been, i need, i plan, i should, i'm
    look, i'm the, in city, in may, is in, is it, mov from, not look, on a, small town, somebody who, that
    i, the day, the open, think i, want to, what would, you recommend
  -6: a call, a career, a coffe, a degre, a new, a resum, about it, along to, an exampl, and hav, anyth i,
    ask her, back to, both sid, company in, do peopl, do the, exampl of, for thi, i start, introduction to,
    it was, job would, look lik, my first, my thank, nam of, of how, or is, pleas let, sens of, tak the,
    that you, the field, the school, to ask, to someon, turn down, unpaid internship, was in, we can, we
    could, what does, will try, work at, you for, you to, your first, your honest
  -7: a good, about your, and that's, and want, and what, another person, as one, as the, bring a, cover
    letter, eight year, fifteen minut, gather information, half an, help with, how do, how the, i hop, i
    used, i will, i've sinc, interview for, my project, of the, open sourc, opening in, ought to, part in,
    physical therapist, plan to, rol as, school and, so far, so you're, someon on, someon who, stay with,
    still need, think that, tim you, to answer, to see, to tell, told me, vouch for, what do, what the,
    which skill, you a, you as, you in, you run, you well
  -8: a candidat, a hir, a postcard, about her, after your, an informational, an introduction, and speak,
    ask how, ask what, be clear, be grateful, becom a, by a, cam acros, contact you, curiou about, current
    rol, day and, driv a, for consider, giv you, glad to, group for, hear how, hir in, history of, hom with,
    i didn't, i haven't, i keep, i may, i still, i told, i withdrew, i'm a, i'm going, i'm wonder, in march,
    is anyth, lik company, lov it, me about, mention a, my plan, my question, never seen, not a, not seek,
    of my, offer to, on sunday, open position, peopl and, plant day, pleas find, question for, right to, say
    so, sit in, thank to, the alumni, the polic, thought you'd, to choos, told you, tre plant, very
    grateful, volunteer day, want you, was the, what should, when i, who work, wish to, withdrew my, would
    a, you thought, you walk, your help, your lin, your talk
  -9: a great, a vacancy, a word, about leav, about lif, accept a, after thre, all right, an hour, and hear,
    and listen, and wonder, another city, any advic, any day, any hour, application for, at a, attach my,
    beach clean, company and, enjoy talk, feel awkward, find it, find the, for my, friend to, has an, hav
    not, hav to, honour to, hop the, how can, i've accept, in a, in an, in how, it hard, join a, jun and,
    last year, level job, look over, lost my, me think, me to, mor about, my stag, no longer, not why, old
    map, on leav, or a, pay for, peopl to, peopl who, position does, quick call, reason for, rol so, said
    yes, second year, send me, shop in, should say, speak with, team use, tend to, the beach, the harbour,
    the intern, the public, the sam, the tre, the week, thi field, thi kind, tim on, to listen, to meet, to
    say, to vouch, twenty minut, two year, way i, whom i, work in, would not, you offer, you still, your
    answer, your path, your profil, your shift, your view
  -10: 20 minut, add you, advic on, advis me, after the, afternoon but, already hav, and do, anyth for,
    apply for, at my, becaus of, befor i, can a, day so, do for, do that, even if, ever so, from a, gav me,
    good book, help you, hir i, how a, i realiz, i'm grateful, i'm think, if you'd, in every, is lik, isn't
    one, keep hear, leav the, me know, me that, me what, might you, month is, number of, on linkedin, open
    day, open night, or wait, our call, really appreciat, return the, see the, sit manager, somebody els,
    start the, tak part, than i, thank for, the hackathon, the man, the newsletter, ther is, thi work,
    through the, to thank, try to, walk me, what kind, which part, with animal, workshop one, you don't, you
    leav, you refer, you suggest, you'd be, your calendar, your nam
  -11: 15 minut, a recruiter, a referenc, a short, a year, be about, be will, best for, can com, com from,
    connect me, for anyth, for coffe, grateful and, hav left, hear what, i appreciat, i find, i follow, i
    had, i'd bring, i'm not, i've put, in another, is going, is ther, lik to, my friend, my hand, my messag,
    nin year, not i, on to, on wednesday, over and, over my, pleas say, speak freely, start at, still work,
    the train, ther anyth, to finish, to know, too busy, what is, wish you, would suit, would valu, you're
    busy, your job, your staf, your tim, your trad
  -12: a cover, a lab, a nam, all is, any weekday, being a, can speak, do anyth, few thing, find me, had to,
    how you, i got, in my, interview you, job i'd, link to, me off, mov our, my brother, oblig to, of hand,
    see wher, see you, thank you, the union, ther one, to sit, what it, wher the, word about, wouldn't want,
    you advis, your position, your post
  -13: a chat, am a, around your, do thi, futur of, hav tim, head offic, in thi, just as, know when, mind
    if, non of, rather not, sign up, tell me, thi is, to com, to me, to refer, to thre, year and, you
    needn't, you wer, your diary, your field
  -14: am now, be happy, be ready, don't feel, for our, hear your, i tell, i'd hav, keep you, me but, me
    how, next week, pleas tell, the phon, the station, to fit, to follow, work around, you think, your
    schedul
  -15: a licens, am not, appreciat it, as you, be open, fre on, going to, hir you, i notic, offic hour,
    would never, you also, you defin, your experienc
  -16: appreciat your, can ever, hir and, hop you're, let you, list for, me through, point me, show me, to
    hear, work out
  -17: ask me, join the, near your, noth i, to understand, to wait, won't be, your advic
  -18: hop your, if you're, nam is, saturday and
  -19: are ther, as well, com to, pleas don't, suit you, to speak
  -24: need to
`)
