/**
 * What each sign of a wish for work is worth, in tenths of the natural logarithm of the odds: 10 makes it 2.7 times as likely.
 * Written by `eval/weigh/weigh.ts`, which finds the weights that best tell the labelled rows in `eval/` apart. Change the rows
 * or the roles and weigh again, never a figure here.
 */

/** The odds before anything is seen. */
export const before = -29

function weights(written: string): Record<string, number> {
  const all: Record<string, number> = Object.create(null)
  for (const [, weight, signs = ''] of written.matchAll(/(?<=\n {2})(-?\d+): ([^:]+)(?=\n {2}-?\d|\n$)/g))
    for (const sign of signs.trim().split(/,\s+/)) all[sign] = Number(weight)
  return all
}

/** One sign by itself; "offer@me": what I offer. */
export const alone = weights(`
  11: belong@other, hirer
  10: jobs@none
  9: comesUp@you
  8: anything, fits@me, hire@none, need@you, seat@me, seat@none
  7: WHS, belong@me, hint, offer@me, outOfWork@me, papers
  6: chance@none, need@none
  5: fits, jobs, leads, seat
  4: belong, chance, free@me, me, need, outOfWork
  3: comesUp, hire, hire@you, jobs@me
  -3: general, outOfWork@none, seat@other
  -4: NOT, hire@other
  -5: offer@none, who
  -6: PAST, belong@you, learn, theirs
  -7: comesUp@other, need@other, study
  -8: notAsk, thanks
  -9: jobs@other
  -12: WH
`)

/** Two signs in one sentence, in the order of the alphabet. */
export const together = weights(`
  12: WH me
  10: study talk
  9: belong wish, could jobs
  8: I1 anything, MODAL NOT, MODAL leads, anything me, belong me
  7: ENDYOU PAST, YN jobs, YN seat, hirer me, hirer you, likeMe you, me papers
  6: ENDYOU NOT, SAY anything, SAY hirer, anything place, condition me, fits place, hire me, judge me,
    papers pass
  5: ENDYOU general, ENDYOU study, I1 condition, MODAL SAY, MODAL WHS, MODAL hirer, NOT PAST, NOT offer, NOT
    remember, PAST wish, SAY need, SAY papers, belong decide, belong study, comesUp jobs, could hirer, could
    outOfWork, could wish, decide remember, decide you, free me, notAsk seat, study who
  4: ENDYOU me, I1 outOfWork, MODAL offer, MODAL papers, MODAL place, SAY general, YN could, YN hire, YN me,
    YN place, chance me, chance outOfWork, chance wish, comesUp decide, could papers, hirer talk, jobs wish,
    me pass, me seat, me you, papers you, place wish
  3: ENDYOU SAY, ENDYOU chance, I1 offer, MODAL belong, MODAL me, MODAL outOfWork, MODAL remember, NOT
    condition, NOT wish, PAST story, PAST who, SAY chance, SAY comesUp, SAY condition, SAY offer, SAY wish,
    WHS you, YN you, chance need, comesUp leads, comesUp theirs, condition hire, condition learn, condition
    place, could likeMe, could seat, fits jobs, fits me, free study, general theirs, hire you, hirer
    remember, jobs learn, jobs place, jobs remember, learn need, me offer, outOfWork wish, outOfWork you
  -3: ENDYOU YN, I1 YN, I1 remember, I1 seat, MODAL comesUp, MODAL pass, MODAL story, NOT could, NOT learn,
    NOT notAsk, NOT outOfWork, PAST SAY, PAST WH, PAST chance, PAST me, SAY notAsk, SAY story, SAY thanks,
    SAY working, WH story, WH wish, YN thanks, belong condition, belong free, belong you, comesUp hire,
    comesUp remember, condition outOfWork, condition study, condition who, free likeMe, general who, hire
    notAsk, jobs leads, jobs need, leads place, learn me, likeMe outOfWork, me thanks, need papers, offer
    pass, outOfWork pass, remember you, seat talk, seat thanks
  -4: ENDYOU fits, ENDYOU free, ENDYOU need, MODAL YN, MODAL who, MODAL wish, PAST belong, PAST jobs, PAST
    thanks, WH jobs, WH you, YN decide, chance free, could study, free general, free talk, general jobs,
    general study, hire hirer, hire learn, hirer need, jobs seat, learn outOfWork, learn seat, learn you, me
    study, me who, outOfWork papers, pass thanks, pass wish, seat working, working you
  -5: ENDYOU who, PAST YN, WH judge, YN condition, YN general, YN study, YN wish, general papers, general
    seat, jobs thanks, need notAsk, need pass, pass remember, place talk, place working
  -6: ENDYOU pass, I1 story, MODAL talk, NOT need, YN learn, YN theirs, belong jobs, chance learn, could
    theirs, general likeMe, jobs likeMe, notAsk you, place theirs, theirs you
  -7: NOT hire, SAY could, YN who, belong seat, condition story, jobs theirs, jobs working, learn wish
  -8: WH general, condition offer, could learn, fits free, learn papers, talk you
  -10: I1 decide
  -11: MODAL learn
  -14: NOT jobs
`)

/** Words without their endings. */
export const words = weights(`
  15: there's
  14: refer, speak
  13: advert
  12: availabl, gett, go, opening, seat, whom
  11: tak
  10: alway, get, i'd, immediately
  9: driver, early, me, onlin, plant, suitabl, thought
  8: anyth, autumn, build, hard, head, ideally, recruit, referral, summer
  7: analyst, be, bookkeeper, certificat, chanc, family, forget, hand, month, pag, portal, rol, spr
  6: anyon, away, becom, company, could, describ, employment, find, graduat, hav, i'm, i've, jun,
    receptionist, referenc, saturday, together, vacancy, we'd
  5: add, am, any, anywher, apply, attach, besid, but, com, detail, everyth, feel, gather, guy, hop, lead,
    market, mayb, might, my, need, nobody, now, plac, right, saw, see, shop, sick, talk, visa, whenever,
    wher, whoever, word
  4: an, believ, bring, clinic, designer, dream, everyon, expand, hear, important, intern, kindly, laid,
    licenc, match, matter, network, one, only, part, permanent, sent, sir, sit, ten, test, than, timer,
    traine, trial, use, very, window, your
  3: all, begin, being, brother, can, contribut, discus, employer, enclos, firm, for, form, fre, got, hint,
    into, left, mind, miss, position, possibl, relocat, season, team, titl, vacant, welcom, will, won't,
    worker
  -3: 15, and, archiv, articl, best, between, call, city, client, cop, doing, each, ever, eye, happy, he,
    if, instead, interest, jona, just, lab, many, mill, new, no, old, on, rewrot, salary, she, shift,
    should, someon, straight, street, strong, that's, theatr, thre, tuesday, twenty, university, used, walk,
    was, when
  -4: bank, brief, challeng, curiou, easier, elsewher, essay, good, group, heard, him, introduction, min,
    number, prefer, read, regard, staf, story, view, went, what's, whether, who, year
  -5: already, choos, design, don, favour, floor, four, gav, glad, industry, information, job, lin, mor,
    morning, nin, offer, recommend, request, research, sid, stop, them, wonder, work
  -6: answer, befor, enjoy, feedback, half, hour, lov, messag, nam, near, school, that, their, then,
    thursday, us, we, week, wish
  -7: book, career, don't, fin, patient, question, shar, student, they
  -8: another, busines, coffe, expect, may, other, path, touch, trad, which
  -9: better, hous, meet, tell, well
  -10: also, busy, does, found, suit, too, valu, what, writ
  -11: data, day, follow, mad, map, minut, most, not, plan, sign, suggest, town
  -12: did, tim
  -13: advic, els, field, how
  -14: afternoon
  -16: or, thank
`)

/** Two words side by side. */
export const neighbours = weights(`
  15: are you
  14: refer me
  13: do i, i com, i thought, what job
  12: and a, to do, writ to
  11: ask you, is to, me for, to be, you tak
  10: at the, do a, i learn, i think, of someth, that i'm, the one, the onlin
  9: a job, how i, me in, my detail, right now, talk to, you will
  8: a bookkeeper, becom one, by the, find an, for an, i could, i'll be, lik you, mak a, my own, tak on, the
    moment, think of, to the, to you, you mention
  7: a trial, about a, all i, be on, for what, from you, hop you, i saw, in join, in sick, is thi, it is, it
    would, know of, me if, of anyth, of experienc, one who, the museum, the word, thi autumn, thi rol, to
    find, to refer, would your, you guy, you mind, your career
  6: a week, and i, and i'd, and i'm, any lead, anyth com, can you, do to, for the, hand in, hav you, hear
    of, hir at, i graduat, i was, i'm on, i've work, in mind, mak me, no to, part timer, see me, so that,
    someon call, speak for, the next, what i, with you, you ask, you hav, you'd not
  5: a part, after a, am writ, and am, and your, any opening, ask about, ask for, at your, be your, can
    start, company for, do tell, few shift, for me, get me, hav the, head of, hir a, hir me, i believ, i
    know, i'd do, i'd welcom, i'm hop, join your, keep me, laid off, look into, me as, my last, only a, say
    no, so let, someon lik, the job, the kind, the titl, thi summer, to pas, to start, to your, very
    interest, what your, who is, would lov, year of, you build, you in, you need, you see, your manager,
    your school
  4: a chanc, a team, about how, as your, be an, com up, consider me, experienc and, find a, for ten, fre
    to, from jun, get busy, hav an, hav any, hint hint, i send, i sent, i speak, i'm only, is miss, is the,
    it tak, mov to, my chanc, my interest, out to, pleas keep, read about, ready to, recommend me, saw the,
    send my, short of, so i, so pleas, start on, talk about, that job, the assistant, the post, thing get,
    to hav, to talk, twenty year, word from, worker and, would i, would mak, year at, you as, you got, you
    lik, you said, your bos, your department, your recruiter
  3: a day, a nurs, a plac, an internship, an interview, an open, and can, are my, at company, at it, be in,
    be wonderful, been my, befor the, but i, can do, chanc of, day one, eager to, from day, giv a, go about,
    got an, has been, hat in, hav for, hav what, hop that, how much, i cam, i do, i hear, i long, i'm eager,
    i'm ready, i'm writ, i'm your, i've alway, i've apply, if ever, if that, in cas, is hir, job market, me
    at, me get, my dream, my hat, my profil, on my, on the, on train, opportunity in, out in, position at,
    so you, step in, ten year, the ring, the ward, thi month, throw my, to apply, to becom, to discus, to
    throw, use to, who do, will you, you had, you hear, your agency, your company, your plac, your retir
  -3: a career, a word, already hav, and wonder, and would, apply for, appreciat your, be a, be good, be
    grateful, best for, cam acros, did you, each other, few word, find out, for consider, for peopl, for
    twenty, forward to, get to, hear from, hir and, i look, i plan, i used, i work, i wrot, i'd lik, i'd
    lov, i'd valu, i'm look, if ther, internship at, is it, job and, learn from, leav you, look at, lov it,
    much for, my cousin, my not, nam and, on i, prefer to, return the, saw that, sent me, speak with, start
    out, still valu, team is, that suit, the favour, the field, the spot, the subject, to a, to answer, to
    grow, to know, to mak, up for, we spok, what would, what's the, who hir, word about, wrot to, you cop,
    you could, you expect, you nam, you pleas, you post, you put, you recommend, you'll be, your assistant,
    your job, your own
  -4: a book, a coffe, a colleagu, a good, a great, a junior, about the, an introduction, and how, and will,
    any chanc, at thi, can com, for thi, from a, happy to, hav a, hear that, hop the, i be, i expect, i
    join, i lik, i rewrot, i'm after, i'm fre, i'm interest, is that, just as, kind of, let you, look over,
    may i, me the, next week, old map, one day, person to, rewrot my, saw your, should i, someon who,
    suggest i, the night, the opportunity, thi field, thi job, to tell, to thank, told me, too busy, walk
    me, what does, when do, why is, will try, with the, year i, you and, you tell, you walk, you work, your
    essay, your field
  -5: a moment, a rol, a student, any day, be open, be pleas, book on, busy so, call any, career in, does
    your, from me, get a, giv me, how you, i'll keep, i'm not, if you're, it a, job again, know if, me to,
    mov from, my nam, my new, my thank, not look, open day, pleas let, pleas to, that would, the trad, to
    learn, to me, to say, touch with, twenty minut, what kind, what should, when i, which part, work in,
    would valu, would you, you for, you prefer, you wish, your director, your nam, your trad, your view
  -6: around your, at a, at any, becom a, company and, glad to, good book, hop you're, how the, i appreciat,
    i will, me know, me round, my application, opportunity to, pleas don't, send me, start at, thank to,
    ther anyth, thi is, valu your, you suggest, you think, your advic, your experienc, your talk
  -7: and the, be ready, don't think, i hop, if you'd, in a, know when, me that, mor about, of it, pas my,
    round the, someon on, suit you, the open, what is, will keep, with a, work at, your staf
  -8: all right, are ther, how do, i should, keep you, nin year, want you, you'd be
  -9: about your, am a, can ever, find me, in touch, need to, of my, of the, open to, over my, tell me,
    thank you, that your, what do, year and
  -10: anyth i, hav tim, nam is, say so, show me, tak the, ther is, to see, work around
  -11: be happy, com to, me how
  -12: in my, in thi, to hear, work for
  -15: and want
`)
