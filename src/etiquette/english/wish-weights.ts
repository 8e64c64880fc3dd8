import { weights } from './weights.ts'

/**
 * What each sign of a wish for work is worth, in tenths of the natural logarithm of the odds: 10 makes it 2.7 times as likely. Written by
 * `eval/weigh/weigh.ts` from the labelled rows in `eval/seen`. Change the rows and weigh again, never a figure here.
 */

/** The odds before anything is seen. */
export const before = -31

/** One sign by itself; "offer@me": what I offer. */
export const alone = weights(`
  13: belong@other
  12: hint
  10: WHS, chance@none, hire@none
  8: need@you, seeking
  7: fits@me, plainHiring
  6: comesUp@you, hirer, outOfWork@me
  5: free@me, jobs@none, leads, plainReferral
  4: belong@me, chance, jobs@you, need, pass@none, plainJobs
  3: anything, chance@me, comesUp@none, hire, jobs, joining, me, offer@me, outOfWork, papers, pass@me,
    plainPapers, seat, seat@none, wish
  2: MODAL, fits, free, hire@you, offer, outOfWork@other, seat@me, you
  1: SAY, belong, comesUp, pass, place, remember
  -1: general, talk
  -2: YN, hire@me
  -3: PAST, judge, learn, study, thanks, working
  -4: outOfWork@you, theirs
  -5: who
  -6: belong@you
  -7: fits@none
  -9: fits@other, need@other
  -10: WH
`)

/** Two signs in one sentence, in the order of the alphabet. */
export const together = weights(`
  14: condition elsewhere
  13: condition notAsk, hirer offer, remember who
  12: YN notAsk, hire who
  11: SAY hirer, WH me
  10: MODAL leads, NOT YN, NOT study, YN plainPapers, belong decide, could jobs, plainJobs remember
  9: MODAL WHS, could hirer
  8: I1 plainReferral, NOT story, NOT who, PAST who, WH joining, judge me, me plainReferral
  7: I1 notAsk, NOT belong, NOT free, PAST wish, SAY leads, SAY offer, SAY seeking, WH plainJobs, anything
    comesUp, anything wish, belong outOfWork, chance me, comesUp decide, comesUp learn, could plainReferral,
    could thanks, fits place, hire talk, hirer talk, joining study, pass plainReferral, working you
  6: ENDYOU general, MODAL anything, MODAL outOfWork, MODAL plainReferral, SAY chance, SAY fits, SAY free,
    SAY outOfWork, YN me, YN plainJobs, anything place, belong plainJobs, chance condition, chance
    outOfWork, comesUp jobs, could plainHiring, fits pass, hire wish, hirer you, jobs you, learn notAsk,
    likeMe you, me papers, outOfWork seeking, outOfWork who, plainJobs wish
  5: ENDYOU PAST, ENDYOU study, I1 anything, MODAL SAY, MODAL joining, MODAL offer, MODAL papers, MODAL
    place, NOT remember, PAST decide, PAST plainPapers, SAY comesUp, SAY need, SAY theirs, YN hire, YN jobs,
    YN plainReferral, YN seat, belong wish, comesUp likeMe, condition free, condition papers, condition
    plainPapers, could wish, decide remember, decide you, free working, jobs talk, me theirs, need you,
    papers plainPapers, plainHiring you, plainReferral talk, plainReferral wish, remember wish, seat study
  4: ENDYOU could, ENDYOU thanks, I1 outOfWork, MODAL belong, MODAL hire, SAY anything, SAY condition, SAY
    general, SAY papers, SAY wish, WH hire, anything you, belong me, comesUp condition, condition could,
    condition decide, condition learn, condition likeMe, could likeMe, could outOfWork, could papers, could
    plainJobs, could plainPapers, could seat, fits learn, free pass, general remember, hire me, hire
    remember, hire you, hirer me, hirer pass, jobs me, jobs remember, learn plainJobs, likeMe place, me
    offer, me outOfWork, me plainJobs, me you, need story, outOfWork place, pass plainJobs, pass story,
    study talk, study thanks
  3: ENDYOU WH, ENDYOU belong, ENDYOU me, MODAL remember, NOT PAST, NOT you, PAST comesUp, YN could, YN
    hirer, YN likeMe, anything me, condition hire, condition me, condition place, condition remember,
    condition study, could hire, decide hire, fits me, fits you, free me, hire plainJobs, jobs wish, me
    plainPapers, need place, papers pass, pass plainPapers, place talk, talk who, thanks you
  2: ENDYOU place, MODAL hirer, MODAL likeMe, MODAL me, MODAL you, SAY belong, SAY decide, SAY me, SAY
    remember, SAY you, anything talk, chance place, decide me, jobs place, jobs plainJobs, me need, me
    place, me seat, place plainJobs, place you
  1: I1 could, SAY seat
  -1: me study
  -2: I1 talk, I1 wish, PAST SAY, PAST free, PAST me, SAY study, WH jobs, YN story, YN study, YN who,
    comesUp talk, general learn, general need, general seat, jobs pass, learn pass, learn you, me talk,
    study wish, talk you
  -3: ENDYOU YN, I1 condition, MODAL WH, MODAL comesUp, MODAL free, MODAL learn, MODAL theirs, MODAL who,
    PAST judge, PAST outOfWork, PAST story, SAY could, WH you, YN belong, YN talk, belong general, comesUp
    outOfWork, comesUp place, comesUp you, condition pass, condition talk, could offer, could study, could
    who, decide talk, free you, general study, hire hirer, jobs need, judge place, judge you, need pass,
    place working, remember talk
  -4: ENDYOU pass, I1 study, MODAL talk, NOT SAY, PAST pass, WH place, WH seat, YN remember, anything jobs,
    belong pass, condition story, could talk, decide general, decide need, general jobs, hire learn, hire
    outOfWork, hire place, judge story, remember study, remember you, theirs wish, who you
  -5: ENDYOU free, I1 fits, I1 learn, I1 likeMe, I1 need, MODAL condition, PAST WH, PAST anything, PAST
    offer, WH condition, YN decide, YN general, YN joining, belong free, belong jobs, belong seat, chance
    talk, condition jobs, condition judge, could learn, could theirs, free papers, free remember, free talk,
    general plainReferral, hire plainHiring, hirer need, jobs likeMe, jobs papers, jobs theirs, joining
    talk, judge wish, learn me, learn talk, need plainReferral, offer pass, pass study, place theirs, theirs
    you
  -6: ENDYOU notAsk, NOT hire, NOT notAsk, PAST YN, PAST chance, PAST plainJobs, PAST plainReferral, SAY
    notAsk, SAY thanks, SAY working, WH judge, WH learn, WH offer, WH outOfWork, YN chance, YN fits, YN
    learn, YN wish, belong likeMe, chance hire, comesUp study, condition outOfWork, could decide, elsewhere
    me, hirer place, learn likeMe, learn theirs, learn wish, need seeking, offer papers, offer remember,
    outOfWork papers, pass thanks, seeking you
  -7: MODAL story, NOT wish, WH story, WH theirs, YN condition, YN free, YN offer, anything condition,
    comesUp need, condition plainJobs, decide fits, decide learn, decide seat, free story, free thanks,
    hirer learn, jobs judge, offer talk
  -8: I1 decide, NOT need, PAST hire, PAST theirs, WH study, anything decide, comesUp offer, could hint,
    general hire, jobs notAsk, learn outOfWork, pass remember, place seeking, seat thanks, seeking wish
  -9: NOT could, NOT plainJobs, PAST remember, WH general, anything thanks, decide study, decide thanks,
    elsewhere you, general hirer, need wish, study working
  -10: NOT seeking, hire study, jobs thanks, leads place, need notAsk, thanks working
  -11: NOT jobs, condition offer, jobs working, notAsk you
  -12: ENDYOU who, NOT papers, NOT plainReferral, YN theirs, chance learn, could elsewhere, general
    plainHiring, learn plainReferral, outOfWork study
  -13: elsewhere pass, fits free, general notAsk
  -14: NOT outOfWork
`)

/** Words without their endings. */
export const words = weights(`
  25: here's
  21: suitabl
  20: mayb, selection
  19: alway
  18: approv
  17: driver, empty, pull, we'd
  16: any, let's, qualify, whoever
  15: assistant, freelancer, gett, nowher
  14: card, cheeky, grad, kindly, need, paid, receptionist, sponsor, vacancy
  13: analyst, attendant, ear, going, lack, there's, usher
  12: anyth, chanc, cook, everyth, exactly, futur, internal, lovely, outright, picky, pupillag, receiv,
    short, throw
  11: assist, autumn, behalf, commission, employ, everyon, guy, ideally, lamb, nanny, perhap, portal,
    recruit, requirement, summer, traine, yet, you'll
  10: applicant, availabl, being, christma, crew, cros, desk, expand, fre, get, headcount, i'd, keen, lad,
    might, myself, recruitment, seat, soon, speak, themselv, they'd, ticket, together, vacant
  9: basically, budget, claim, currently, experienc, fellowship, fil, gratefully, immediately, includ, nic,
    overflow, post, qualification, recommendation, schem, season, spac, teller, timer, titl, trust, worker,
    wouldn't
  8: agent, bear, but, company, convinc, could, cow, desperat, eager, easter, easy, ever, financ, girl,
    gladly, got, hr, insid, it'd, maternity, me, opening, perfect, pity, possibl, proud, rol, saw, sham,
    somebody, stand, suppos, today, tonight, visa, world, you've
  7: abl, advert, attach, becom, boot, cas, colleagu, contribut, copy, description, directly, director,
    employe, employment, end, father, flexibl, form, fund, hesitat, july, lett, mention, noth, operat, pair,
    panel, pointer, quick, refer, runn, shortlist, sitt, spr, though
  6: add, admir, anybody, anyon, august, bio, confident, drop, great, growth, holiday, i'm, just, must, my,
    one, plac, referenc, referral, shot, someth, submit, support, tak, text, turn, warehous, whatever, who's
  5: anywher, away, build, com, current, department, doing, don't, enough, fiv, go, graduat, hand, hav,
    head, hop, imagin, lab, liv, mat, money, onlin, only, opportunity, organisation, september, sort,
    studio, team, than, thre, tomorrow, use, wear
  4: count, cover, cv, happen, intern, look, manager, mind, next, out, putt, they, they're, thought, way,
    without, won't, word, you'd, your
  3: can't, every, find, if, list, rather, ready, someon, thi, want, would
  2: am, apply, are, be, can, firm, i've, it's, peopl, position, see, up
  1: you're
  -1: and
  -2: a, again, another, do, is, of, public, sinc, start, who, you
  -3: at, by, call, clean, down, fit, hir, in, interview, into, mad, meet, month, open, paper, pleas,
    school, spok, stay, student, touch, we, well, wer, when
  -4: bank, bus, help, mor, no, notic, nurs, problem, shift, sound, still, trad, year
  -5: been, city, connect, does, four, hold, information, leav, letter, littl, mov, over, point, profession,
    shop, skill, suit, tim, understand, very
  -6: 3, about, appreciat, articl, attend, background, busy, chat, coffe, els, evening, forty, from, happy,
    introduc, lif, major, may, met, on, peac, plan, report, resum, seen, set, shar, step, taken, target,
    teach, tell, that, valu
  -7: archiv, blog, car, choir, clear, colleg, day, even, far, fill, half, held, hospital, i'll, involv,
    kid, law, lunch, oblig, reason, recommend, regard, settl, study, temporary, their, therapist, too,
    treat, visit, volunteer, was, watch
  -8: 30, after, alumni, beginner, below, box, charity, common, consult, curiosity, did, didn't, earlier,
    eight, employer, expect, fifteen, full, health, lectur, link, night, nor, other, park, pip, read,
    research, security, she, solv, try, twenty, view, wall, winter, worry
  -9: 15, career, choos, craft, design, differenc, driv, fair, feel, fin, hackathon, had, idea,
    introduction, library, many, path, professional, radio, schedul, scienc, simply, town, travel, video,
    whether, wish
  -10: 20, answer, befor, chang, differently, food, friend, history, industry, interviewer, longer, near,
    not, several, shall, society, tour, what's, wonder, writ
  -11: calendar, curiou, data, former, found, freelanc, glad, offer, patient, prefer, quiet, stat, weekday,
    why
  -12: association, between, easier, field, hous, intention, member, needn't, new, newsletter, portfolio,
    rul, stag, used, wednesday, what
  -13: afternoon, better, busines, hour, management, minut, mostly, parent, referrer, return, station,
    suggest, went, which
  -14: gav, guest, how, map, messag, sat, sleep
  -15: defin, different, explain, local, morn, most, question, wrong
  -16: mail, or
  -18: thank, thursday
  -19: awkward, stop
  -20: grateful
  -21: story, thankful
  -22: enjoy
  -28: club
`)

/** Two words side by side. */
export const neighbours = weights(`
  30: career pag
  24: or not
  23: about me, want a
  22: fre from, tell the
  20: by then, do hop, how about, is what, so if, your school
  19: get me, head of, in cas, said the, when can
  18: are at, lost two, run out, spac for, the moment, though i, your shop, your support
  17: about join, is company, mak me, my profil, nowher to, of experienc, seem to, they say, you accept
  16: away and, going at, i understand, if you'll, learn the, my end, noth lin, of me, open for, sent you,
    what i'm, what you're, whom should, wouldn't say
  15: and no, and you, are you, ask you, call for, hav the, hear about, i belong, i hear, i thought, i wer,
    i've work, lin up, ready to, right now, someth at, that job, ticket and, told the, under you, what job
  14: a better, an offer, and your, any lead, ask for, be colleagu, been practis, besid you, but if, don't
    suppos, even a, every day, found work, from you, got any, hav it, i learn, i send, i'm ask, is to, just
    walk, long as, me when, my lif, next to, no pressur, should be, still open, study and, tak on, that my,
    the kind, the onlin, the selection, them to, when the, which is, you than, you'd not, your program
  13: a week, all the, although i, and my, as your, at firm, back in, been look, can i, com in, could your,
    count on, employ me, gett on, i meet, i'm sitt, if not, job do, left to, lik you, manager with, me out,
    my behalf, my goal, nam in, of anyth, our talk, over ther, peopl are, person lik, question would, quick
    not, search for, speak to, that i'm, to do, word from, you help, you're hir
  12: a saturday, about that, at school, be on, be thought, be your, becaus you, brought you, chanc of,
    check in, don't you, expect anyth, for an, her to, hir me, i cam, i've got, if the, in join, in
    logistic, is thi, it would, job for, job ther, languag and, manager in, new branch, nobody want, now so,
    one for, our chat, own the, prepar to, rol for, the assistant, thi autumn, to offer, town and, use for,
    who you, work wher, year you, you had, you propos, you the, you try, your brother
  11: a receptionist, addres my, after a, all your, am very, and a, and never, anyth going, ask if, can
    count, can start, could use, cros again, day a, do i, for noth, for rol, for somebody, hear of, how i, i
    com, i'd gladly, i'm told, is good, is why, it on, it tak, it too, keep me, licens exam, me one, me up,
    next tim, onlin application, only a, part timer, someth in, start monday, the runn, the scaffold, to
    call, to someth, very interest, whom do, with you, year of, you ask, you down, you mak, you seem, you
    want, your firm, your offic, your sid
  10: a real, a second, a way, and i'd, any work, been my, city would, com back, conversation and, could do,
    could refer, depend on, do to, eager to, employer is, ever let, exactly the, find an, first nam, for
    peopl, grateful to, i gather, i happen, i stay, i took, i was, i'd mak, if that, instead of, interview
    me, into a, job are, job but, job going, leav it, lik my, mor on, my skill, my teach, my university, my
    visa, my whol, my work, need peopl, out ther, pay me, person your, possibility of, still availabl,
    student in, the partner, the vp, they ever, thi rol, tim position, to bring, to fill, to serv, try me,
    use a, walk in, we are, with twenty, won't find, would your, writ to, you guy, you're build, your farm
  9: a futur, a start, a test, a train, advanc for, am writ, an interview, any help, any part, any use,
    anyon who, as long, ask that, at easter, bear me, becom part, budget for, by friday, by you, can get,
    can't find, can't promis, contact about, current job, describ is, don't forget, experienc and, first of,
    follow up, for september, grateful if, happen to, here's my, hesitat to, i believ, i sit, i'd do, i'd
    fit, i'd tak, i'll be, i'm on, i've spent, if our, job description, job your, know and, last two, letter
    of, lik the, may be, me for, me if, me or, me work, mov to, much as, my candidacy, my cours, need
    another, new post, nic to, no to, not hir, of person, of someth, on at, portfolio with, promis anyth,
    read lik, school leaver, send my, short staf, show you, so is, som of, somebody lik, stay on, the right,
    them about, them i'm, there's noth, to show, use another, vacancy for, was great, well now, who can,
    will you, will your, work the, worth my, you lost, you so, your career, your peopl, your studio
  8: a first, a hard, abl to, about becom, about employment, and can, and haven't, and you're, any vacancy,
    anyth with, be look, bring me, but what, can do, company at, company is, copy of, do my, do tell, for
    each, for year, fre to, from jun, garden centr, giv my, guy hir, hard worker, hav anyth, hav in, hav
    open, her i, hop it's, hop you'll, i admir, i apply, i could, i really, i'd be, i'm still, i'm writ,
    i've a, i've apply, is expand, it possibl, it to, it'd be, leav my, left in, me as, me in, meet every,
    my current, my hat, my notic, my own, need is, not fussy, of cours, on as, open and, open from, peopl
    go, put me, requirement for, say i, say your, see if, see me, small world, so can, someth open, team as,
    tell your, thank in, the practic, the spr, the word, thi summer, think about, think i'd, thought of,
    thre week, through you, throw my, to about, to be, use an, was hop, whil i, who get, with your, work
    ther, work together, you directly, you first, your depot, your hospital, your keep, your plac, your
    practic
  7: a chanc, a copy, a kind, a relief, a spot, about gett, about who, am reach, and after, and work, and
    would, any co, around the, be the, be thrill, be wonderful, by the, company for, do a, front of, giv a,
    go about, good enough, happy to, has been, hop you'd, how hard, i see, i sent, i speak, i trust, i
    wonder, if your, in field, interview with, it is, keep com, kind word, know someon, lik it, lik your,
    look to, mak the, me a, need an, need any, need someon, now that, on the, opening at, opportunity in,
    out in, over the, pleas keep, post a, recommend me, refer me, room for, said you, shot at, should the,
    speak for, the deadlin, the garden, the program, the ring, the sort, the titl, the websit, think of, to
    apply, to interview, to work, two week, what your, you describ, you happen, you see, your agency, your
    group, your is, your lab, your sit
  6: a month, a trial, about any, anyth at, at no, background in, be consider, be so, credit union, find a,
    finish my, get on, hir at, i feel, is one, just putt, keep my, mak a, me get, month and, my detail, my
    experienc, next year's, no cost, of jun, of peopl, on it, only hav, plac for, position for, program i,
    putt it, reach out, rol position, see how, somebody in, such a, tell them, that company, the credit, the
    job, the new, the person, the rol, the summer, thi season, to begin, to find, to wear, what you, who
    does, you are, you let, you look, you said, you'd only, your company, your pag
  5: a part, a seat, and that, are they, be ther, can you, com up, for me, i can, i did, i do, i think, i
    would, i'm hop, in front, intern thi, is the, last week, lik me, mention that, of them, of thi, on your,
    open up, pass my, send a, short of, so i, tak intern, talk about, ten year, the best, the money, thes
    thing, would i, you get, you've got, your department
  4: a few, a plac, and am, and i'm, apply to, at your, befor they're, for a, for one, hav any, i just, i'm
    in, me on, my last, my nam, my resum, need a, position at, the head, to join, would be, you hav, you
    know, you mention, your manager, your team
  3: as i, at the, i am, is your, look for, one mor, so that, so you, the yard, to start, you hear, you lik
  2: in your, know you, talk to, to hav, to the, what i, you can
  1: a job
  -2: and i, for work, i'd lik, of a, you would
  -3: do you, for your, in touch, me with, of it, of your, thi month, with the, would you
  -4: a rol, a small, and it, does the, first job, i'd lov, in may, internship at, is in, kind of, look at,
    mov from, peopl in, say that, send you, should i, the interview, the work, to ask, to help, want to,
    what does, work for, you about, you and, your work
  -5: a colleagu, a post, an open, and will, any tim, could start, did you, do peopl, for job, for thi, get
    to, giv me, hav been, hav to, hir for, hop you, how does, i promis, i start, i'm look, i'm the, in city,
    is it, lov to, on a, tell you, that i, that your, think i, to learn, told me, we hav, you for, you told
  -6: a call, a career, a coffe, a degre, about it, about your, ask her, com along, cover letter, does a,
    how the, i hop, i should, interview for, it was, look lik, my first, not look, or is, sent me, so far,
    spr and, the day, the field, the open, think that, to see, turn down, we can, what the, word for, work
    at, you recommend, your first, your rol
  -7: a good, a steady, an exampl, and hav, and that's, and what, another person, anyth i, as one, at my,
    becom a, both sid, connect me, eight year, exampl of, fifteen minut, gather information, glad to, half
    an, hear how, hir in, i may, i will, i've sinc, introduction to, is anyth, me about, me think, mor
    about, my job, my project, not a, of my, opportunity to, part in, plan to, pleas let, read group, rol
    as, so you're, someon who, stay with, steady job, tak the, that you, to answer, to say, to somebody, to
    someon, to tell, unpaid internship, vouch for, way i, what do, wish to, you a, you as, you to, you well,
    your path
  -8: a candidat, a postcard, a word, about her, advic on, after thre, after your, already hav, an
    informational, and speak, and want, any day, application for, as the, ask how, ask what, be clear, be
    grateful, bring a, busy so, can a, company and, contact you, curiou about, day and, do the, driv a, for
    consider, group for, has an, hear what, history of, how can, how do, i didn't, i haven't, i used, i
    withdrew, i'm a, i'm going, i'm wonder, in how, in march, lik company, look over, lov it, me anyth, me
    to, mention a, my question, nam of, never seen, not seek, of the, on leav, on sunday, open sourc,
    opening in, or a, ought to, physical therapist, plant day, pleas find, right to, school and, sit in,
    someon on, someth to, team use, thank to, the alumni, thi field, tim you, to choos, to listen, tre
    plant, twenty minut, very grateful, volunteer day, want you, was in, was the, what should, when i, who
    work, withdrew my, work in, you in, you run, your help, your honest, your lin, your mov, your talk, your
    view
  -9: a great, a hir, a vacancy, about lif, all right, an hour, an introduction, and hear, and wonder, any
    advic, any hour, apply for, at a, attach my, beach clean, by a, cam acros, day so, for my, giv you, help
    you, hop the, i keep, i still, i told, i'm grateful, i've accept, in a, is ther, isn't one, it hard,
    join a, keep hear, last year, lost my, my brother, my messag, not why, open night, open position, out
    what, pay for, position does, quick call, really appreciat, reason for, return the, said yes, second
    year, send me, shop in, speak with, than i, the beach, the harbour, the intern, the polic, the public,
    the sam, the tre, ther one, thi kind, thi work, thought you'd, tim on, to meet, to thank, told you, two
    year, which part, work out, would not, you offer, you still, you walk, your answer, your shift, your tim
  -10: 20 minut, accept a, advis me, after the, afternoon but, and do, and listen, another city, becaus of,
    can com, com from, current rol, do for, do that, even if, ever so, find it, find the, gav me, honour to,
    how a, i appreciat, i find, i'd bring, i'm think, if you'd, in an, is lik, leav the, lik to, me know, me
    that, me what, new hir, nin year, no longer, number of, open day, or wait, our call, over and, peopl to,
    peopl who, see the, should say, start at, start the, tak part, tend to, thank for, the hackathon, the
    newsletter, the week, ther anyth, ther is, through the, to finish, to vouch, try to, what kind, would
    valu, you leav, you're busy, your profil, your trad
  -11: 15 minut, a recruiter, a referenc, any weekday, be about, befor i, do thi, for anyth, for coffe, from
    a, futur of, good book, had to, hear your, hir i, i follow, i realiz, i'm not, i've put, me off, might
    you, month is, my hand, not i, on to, on wednesday, over my, rather not, rol so, sit manager, somebody
    els, the train, to know, walk me, what is, wish you, with animal, workshop one, would suit, wouldn't
    want, you refer, you suggest, you'd be, your calendar, your diary, your nam, your staf
  -12: a chat, a cover, a lab, a nam, a short, a year, all is, am a, around your, being a, best for, can
    speak, do anyth, few thing, grateful and, hav tim, head offic, i got, i had, in another, in my,
    interview you, is going, just as, know when, link to, mov our, oblig to, see wher, see you, speak
    freely, still work, thank you, to fit, too busy, what it, wher the, word about, you also, you don't, you
    wer, your field, your position
  -13: am now, find me, how you, i notic, i tell, in thi, job i'd, keep you, me through, mind if, non of, of
    hand, sign up, the union, thi is, to me, to sit, work around, your job, your post, your schedul
  -14: be happy, for our, fre on, i'd hav, me how, next week, pleas tell, tell me, the phon, the station, to
    com, to follow, to thre, year and, you advis, you needn't, you think
  -15: appreciat it, as you, be open, be ready, don't feel, going to, hir you, let you, list for, me but,
    offic hour, to wait, would never, you defin
  -16: a licens, am not, appreciat your, can ever, point me, saturday and, show me, to understand, your
    experienc
  -17: ask me, hop you're, near your, to hear, won't be, your advic
  -18: hir and, hop your, nam is, noth i, to speak
  -19: are ther, if you're, join the, pleas don't
  -20: as well, suit you
  -21: com to
  -25: need to
`)
