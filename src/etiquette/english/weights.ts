/**
 * What each sign of a wish for work is worth, in tenths of the natural logarithm of the odds: 10 makes it 2.7 times as likely.
 * Written by `eval/weigh/weigh.ts`, which finds the weights that best tell the labelled rows in `eval/` apart. Change the rows
 * or the roles and weigh again, never a figure here.
 */

/** The odds before anything is seen. */
export const before = -34

function weights(written: string): Record<string, number> {
  const all: Record<string, number> = Object.create(null)
  for (const [, weight, signs = ''] of written.matchAll(/(-?\d+): ([^:]+)(?=\n {2}-?\d|\n$)/g))
    for (const sign of signs.trim().split(/,\s+/)) all[sign] = Number(weight)
  return all
}

/** One sign by itself; "offer@me": what I offer. */
export const alone = weights(`
  18: hirer
  13: jobs@none
  11: belong@other, comesUp@you
  9: anything, offer@me
  8: fits@me, hint, hire@none, need@none, need@you, outOfWork@me, papers, seat, seat@none
  7: WHS, belong, belong@me, leads, me, seat@me
  6: fits, hire, jobs
  5: chance, could, free@me, hire@you, need, outOfWork
  4: comesUp@me, free@none, jobs@you, likeMe, place, you
  3: MODAL, chance@none, condition, outOfWork@you
  -3: seat@other
  -4: NOT, offer@none, talk
  -5: comesUp@other
  -6: hire@other
  -7: belong@you, general, jobs@other, need@other
  -10: learn, study, who
  -12: notAsk, thanks, theirs
  -13: PAST
  -14: WH
`)

/** Two signs in one sentence, in the order of the alphabet. */
export const together = weights(`
  12: WH me
  9: belong me, belong wish, me papers, study talk
  8: I1 anything, PAST wish, SAY need, YN could, could jobs
  7: ENDYOU general, SAY hirer, anything me, condition me, hirer me, hirer you, papers pass
  6: ENDYOU NOT, ENDYOU PAST, ENDYOU study, ENDYOU wish, I1 condition, PAST free, belong study, could wish,
    free me, hire me, likeMe you
  5: MODAL SAY, MODAL leads, NOT remember, PAST story, SAY anything, SAY general, SAY wish, YN hire, YN
    jobs, YN me, YN place, YN seat, anything place, comesUp jobs, condition learn, condition place, decide
    you, fits place, jobs learn, judge me, me seat, place story
  4: ENDYOU chance, ENDYOU me, MODAL NOT, MODAL WHS, MODAL hirer, MODAL place, MODAL remember, SAY papers,
    condition papers, could hirer, could papers, decide remember, fits need, general me, me offer, me pass
  3: ENDYOU SAY, ENDYOU belong, ENDYOU offer, I1 MODAL, I1 hint, I1 offer, I1 outOfWork, MODAL me, MODAL
    offer, MODAL outOfWork, NOT comesUp, NOT offer, NOT place, NOT seat, SAY chance, SAY comesUp, SAY free,
    SAY offer, WHS you, belong decide, chance me, chance outOfWork, comesUp decide, condition wish, could
    free, could likeMe, could outOfWork, could you, general place, hire you, hirer talk, jobs me, jobs talk,
    learn pass, me theirs, me you, need who, notAsk seat, offer wish, place wish
  -3: ENDYOU likeMe, ENDYOU need, I1 YN, I1 likeMe, I1 remember, MODAL YN, NOT learn, NOT outOfWork, PAST
    hire, PAST you, WH wish, YN decide, YN wish, belong free, belong story, chance study, comesUp hire,
    condition study, could fits, could study, could theirs, decide learn, decide place, free talk, general
    remember, hire notAsk, hire working, jobs thanks, me notAsk, need papers, offer pass, outOfWork papers,
    place study
  -4: ENDYOU outOfWork, I1 belong, MODAL comesUp, NOT hire, NOT likeMe, NOT notAsk, PAST me, PAST outOfWork,
    SAY notAsk, comesUp remember, could hire, free seat, jobs likeMe, jobs working, learn seat, learn you,
    me thanks, need notAsk, notAsk you, pass thanks, pass wish, place working, working you
  -5: ENDYOU who, MODAL pass, MODAL talk, MODAL wish, NOT could, PAST thanks, YN general, YN study, YN talk,
    YN theirs, chance learn, condition story, could learn, fits free, general jobs, general papers, hire
    hirer, hirer need, jobs need, jobs theirs, learn outOfWork, me story, need pass
  -6: MODAL condition, NOT need, YN learn, belong jobs, belong you, general likeMe, general seat, jobs seat,
    place theirs, seat working
  -7: SAY could, belong seat, pass remember
  -8: NOT jobs, YN who, learn papers, learn wish
  -9: ENDYOU pass, WH general, condition offer, place talk, talk you
  -10: I1 decide
  -15: MODAL learn
`)

/** Words without their endings. */
export const words = weights(`
  15: speak
  14: there's
  12: availabl, i'd
  11: advert, go, seat
  10: get, onlin
  9: all, driver, early, hav, i'm, me, opening, refer, suitabl, tak
  8: alway, anyth, hard, head, saw, thought, use, very
  7: autumn, build, employment, family, guy, i've, one, recruit, right, spr, summer, visa
  6: an, any, be, besid, bookkeeper, certificat, company, dream, feel, find, hand, market, matter, need,
    now, pag, receptionist, saturday, see, together, whom, word
  5: add, analyst, anywher, attach, becom, but, clinic, com, describ, detail, employer, hear, nobody, part,
    referenc, shop, traine, your
  4: anyon, away, contribut, could, discus, do, everyth, for, fre, got, graduat, hint, into, join, kindly,
    lead, might, my, own, plac, ready, referral, rol, season, sent, sick, talk, team, ten, than, we'd, wher,
    whoever, will, window
  3: are, around, brother, can, chanc, chat, comfortabl, enclos, firm, hop, i, important, jump, logistic,
    mayb, miss, month, next, onc, schem, sir, sit, soon, test, told, troubl, vacancy, vacant, welcom
  -3: archiv, at, back, challeng, enjoy, essay, ever, fair, happy, if, industry, instead, job, many, monday,
    outsid, patient, regard, remember, request, rewrot, scienc, she, should, show, skill, story, theatr,
    university, week, when, who, you
  -4: 15, already, background, bank, between, city, design, doing, don, gav, had, i'll, lab, most, nin,
    number, off, read, recommend, research, salary, someon, straight, student, their, them, us, view, we,
    work
  -5: best, brief, curiou, each, floor, glad, introduction, lin, near, new, night, no, prefer, quit, said,
    school, staf, that, thre, tuesday, was, what's, wish, year
  -6: choos, favour, half, hour, information, interest, min, mor, on, question, reach, shar, sid, stop,
    they, thursday
  -7: another, befor, book, busines, don't, follow, found, heard, hous, lov, nam, other, path
  -8: afternoon, also, answer, busy, coffe, expect, meet, not, touch
  -9: mad, may, suggest, tell, trad
  -10: day, does, minut, suit, too, which, writ
  -11: els, map, valu
  -12: data, did, field, plan, town, what
  -14: advic, better, or
  -16: how, thank, tim
`)

/** Two words side by side. */
export const neighbours = weights(`
  17: to be
  15: are you, do i
  13: i com
  11: a job, and a, is to, tak on, to do, with you
  10: i learn, i saw, i thought, me for, refer me, your career
  9: ask about, ask you, do a, for the, i think, my detail, of someth, think of, to the, very interest
  8: at the, becom one, how i, me in, right now, speak for, the spr, you mention, you see
  7: a bookkeeper, a part, an open, and your, by the, for an, for what, hop you, i could, i'll be, i'm on,
    it is, mak a, mak me, my own, the moment, the word, thi autumn, to refer, to start, what i, would lov,
    would your, you ask, you hav, you mind
  6: a week, after a, and i'd, be on, could do, from you, hand in, in join, in sick, is one, it would, keep
    me, know of, lik you, look into, me as, me if, my last, no to, of anyth, on my, send my, so pleas, that
    i'm, to hav, to you, twenty year, writ to, you as, you got, you will
  5: all i, an offer, and i, can you, few shift, for me, get busy, head of, hear of, hint hint, hir at, i
    get, i graduat, i'd welcom, i'm hop, i'm only, i've work, only a, pleas keep, say no, so let, someon
    call, talk about, the next, to apply, to find, what your, who is, would i, would mak, year of, you in,
    you know, you said
  4: a nurs, a trial, about how, an interview, and i'm, any opening, as your, ask for, at it, at your, be
    your, befor the, consider me, do tell, do to, get me, giv a, hir a, hir me, i sent, i've been, in mind,
    is miss, is the, it tak, join your, me a, ready to, saw the, see me, tak a, talk to, that job, the
    summer, thi summer, thing get, to becom, to your, up i'd, word from, you'd not, your bos, your company,
    your department, your school
  3: a chanc, a day, a team, an internship, apply to, are my, be an, been my, cas you, day one, eager to,
    find a, from day, happen to, hav what, her is, i believ, i know, i long, i'd do, i'm happy, if ever, if
    that, is hir, lik me, me at, mov to, my dream, my resum, of me, of you, opportunity in, show you, so
    that, someon lik, step in, ten year, the post, the titl, to fill, use to, worker and, you feel, you lik,
    you need, your agency, your manager, your recruiter
  -3: a book, a coffe, a great, after the, already hav, and how, and would, any chanc, be glad, few word,
    for consider, for job, for opening, forward to, from a, hear from, hear mor, hear that, hir and, hir
    manager, how you, i already, i be, i can, i plan, i used, i wrot, i'd lov, i'm availabl, if you, is it,
    is that, last week, lik very, lik your, me the, my cousin, my new, on i, out of, person to, resum and,
    return the, so a, someth for, suit me, the favour, the harbour, the spot, the trad, to answer, told me,
    too busy, very old, we spok, week i, what does, what kind, when do, who hir, word about, wrot to, you
    cop, you nam, you or, you put, your assistant
  -4: a colleagu, a rol, a student, am availabl, any day, be open, between two, cam acros, could you, did
    you, fit for, for peopl, giv me, how do, i lik, i rewrot, i'd valu, i'm interest, if ther, in your,
    interest in, leav you, me to, me what, my not, of the, old map, pleas let, prefer to, rewrot my, still
    valu, thank to, the night, to help, to look, to me, what is, what's the, which part, why is, with a,
    year i, you could, you for, you work, you'll be, your essay, your nam
  -5: a moment, and want, are ther, be pleas, becom a, book on, could start, do you, for twenty, fre on,
    from me, glad to, happy to, how the, i expect, i hop, i join, i work, i'm look, job again, just as, look
    at, look over, may i, mor about, my nam, my thank, one day, pleas don't, pleas to, that would, thi is,
    to com, to learn, touch with, what would, will try, would you, you prefer, you suggest, your director,
    your talk, your trad, your view
  -6: a good, about the, an introduction, at a, at any, does your, if you're, know if, know when, me know,
    me round, open day, pas my, round the, someon who, start at, thank you, the open, to mak, twenty minut,
    would valu, you tell, your experienc, your field
  -7: and the, be a, call any, i will, lov it, me that, my application, of my, someon on, tak the, to say,
    valu your, with the, work at, you think, you'd be
  -8: about your, am a, don't think, hop you're, if you'd, in a, nin year, of it, open to, send me, suit
    you, to hear, want you, your advic, your staf
  -9: get a, hav tim, need to, what do, work around
  -10: can ever, com to, hav a, in thi, in touch, me how, show me, tell me, to see
  -11: find me, nam is, over my, say so, that your, year and
  -12: ther is
  -14: be happy, work for
  -15: in my
`)
