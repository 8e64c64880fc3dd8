/**
 * What each sign of a wish for work is worth, in tenths of the natural logarithm of the odds: 10 makes it 2.7 times as likely.
 * Written by `eval/weigh/weigh.ts`, which finds the weights that best tell the labelled rows in `eval/` apart. Change the rows
 * or the roles and weigh again, never a figure here.
 */

/** The odds before anything is seen. */
export const before = -35

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
  12: belong@other
  11: comesUp@you, hint
  10: anything, offer@me
  9: need@you
  8: fits@me, hire@none, outOfWork@me, papers, seat, seat@none
  7: WHS, belong, belong@me, me, need@none, seat@me
  6: could, fits, jobs, leads
  5: chance, free@me, hire, hire@you, jobs@you, need, outOfWork
  4: comesUp@me, place, you
  3: MODAL, chance@none, condition, free@none, likeMe, outOfWork@you
  2: comesUp, free, outOfWork@other, pass
  1: ENDYOU, chance@me, fits@you, offer, pass@none, remember, seat@you
  -1: YN, chance@you, judge, need@me, offer@other, outOfWork@none, working
  -2: I1, decide, fits@none, free@you, pass@other, seat@other, story
  -3: NOT, offer@none
  -4: comesUp@other, talk
  -5: hire@other
  -7: belong@you, general, jobs@other, need@other
  -10: learn, study, who
  -12: thanks, theirs
  -13: PAST, notAsk
  -15: WH
`)

/** Two signs in one sentence, in the order of the alphabet. */
export const together = weights(`
  12: WH me
  9: belong me, belong wish, me papers
  8: I1 anything, PAST wish, SAY hirer, YN could, could jobs, study talk
  7: ENDYOU general, SAY need, anything me, belong study, condition me, hire me, hirer you, papers pass
  6: ENDYOU NOT, ENDYOU PAST, ENDYOU study, ENDYOU wish, I1 condition, MODAL SAY, NOT remember, PAST free,
    SAY anything, YN hire, could wish, free me, hirer me, likeMe you
  5: ENDYOU me, MODAL leads, PAST story, SAY general, SAY wish, YN jobs, YN me, YN place, YN seat, anything
    place, condition learn, decide you, fits place, general me, jobs learn, judge me, me seat, place story
  4: ENDYOU SAY, I1 offer, I1 outOfWork, MODAL NOT, MODAL WHS, MODAL hirer, MODAL place, SAY papers, comesUp
    jobs, condition place, could free, could hirer, could papers, decide remember, fits need, hirer talk, me
    offer, me pass, me you, need who, place wish
  3: ENDYOU chance, ENDYOU offer, I1 MODAL, MODAL offer, MODAL outOfWork, MODAL papers, NOT offer, NOT
    place, SAY chance, SAY comesUp, SAY free, WHS you, belong decide, chance me, chance outOfWork, comesUp
    decide, condition papers, condition wish, general place, hint me, jobs me, jobs remember, learn need,
    learn pass, me theirs, notAsk seat, offer wish
  2: ENDYOU belong, ENDYOU could, ENDYOU place, I1 chance, I1 fits, I1 general, I1 hint, I1 who, MODAL
    belong, MODAL general, MODAL me, MODAL remember, NOT PAST, NOT belong, NOT comesUp, NOT condition, NOT
    free, NOT seat, NOT who, PAST learn, SAY belong, SAY learn, SAY offer, SAY pass, SAY you, WH could, WHS
    place, YN outOfWork, belong leads, belong need, chance wish, condition hire, condition thanks, could
    likeMe, could outOfWork, could you, fits jobs, free study, general judge, general theirs, hire jobs,
    hirer remember, jobs place, jobs talk, jobs you, learn place, need place, need talk, remember wish, wish
    you
  1: ENDYOU MODAL, ENDYOU decide, ENDYOU jobs, ENDYOU seat, ENDYOU talk, I1 hirer, I1 jobs, MODAL likeMe,
    MODAL you, NOT story, SAY condition, SAY hint, SAY jobs, SAY me, SAY remember, SAY theirs, WH belong, WH
    decide, WH fits, WH place, WHS could, WHS remember, YN working, YN you, belong could, belong hire,
    comesUp thanks, condition jobs, condition remember, could story, could working, decide hire, decide who,
    fits me, fits seat, fits wish, free jobs, free need, free offer, general need, general pass, general
    story, general you, hint outOfWork, hint you, hire likeMe, hire who, hire you, jobs wish, judge
    outOfWork, likeMe seat, me place, outOfWork wish, outOfWork you, papers study, papers you, pass talk,
    pass working, seat study, thanks you
  -1: ENDYOU condition, ENDYOU fits, ENDYOU remember, ENDYOU story, I1 free, I1 notAsk, MODAL WH, MODAL
    could, MODAL notAsk, PAST WH, PAST anything, PAST condition, PAST leads, PAST need, PAST pass, PAST
    seat, PAST talk, SAY who, WH comesUp, WH jobs, WH judge, YN belong, YN need, YN thanks, belong
    condition, belong learn, chance could, chance hire, chance jobs, chance you, comesUp general, condition
    outOfWork, condition pass, condition study, could judge, could me, could notAsk, could offer, decide
    general, decide wish, general outOfWork, hire papers, hire wish, jobs notAsk, jobs outOfWork, judge
    need, likeMe need, likeMe place, likeMe talk, likeMe wish, me who, need theirs, need you, offer place,
    outOfWork pass, seat thanks, study wish, talk who, theirs you
  -2: ENDYOU YN, ENDYOU free, ENDYOU hirer, I1 me, I1 remember, I1 story, MODAL decide, NOT me, NOT pass,
    PAST SAY, PAST YN, PAST belong, PAST chance, PAST jobs, PAST you, SAY place, SAY thanks, SAY working, WH
    story, WH wish, YN chance, YN condition, chance free, comesUp need, comesUp offer, could decide, could
    hire, could pass, could place, decide place, free likeMe, general learn, general offer, general working,
    hire judge, hire learn, hire seat, jobs story, likeMe outOfWork, likeMe study, me study, outOfWork
    papers, pass place, remember talk, study you, talk wish, who you
  -3: ENDYOU likeMe, ENDYOU need, I1 likeMe, MODAL YN, MODAL judge, NOT learn, NOT outOfWork, PAST hire, YN
    decide, YN talk, YN wish, belong free, belong story, chance study, comesUp notAsk, comesUp remember,
    comesUp you, could fits, could general, could theirs, could who, decide learn, free talk, hire working,
    me notAsk, need notAsk, need papers, offer pass, place study, remember you, seat you
  -4: ENDYOU outOfWork, I1 YN, I1 belong, NOT likeMe, PAST me, PAST outOfWork, SAY notAsk, comesUp hire,
    could talk, free seat, general remember, hire notAsk, jobs likeMe, jobs thanks, jobs working, learn
    outOfWork, learn seat, learn you, me story, me thanks, need pass, pass thanks, pass wish, place working,
    working you
  -5: ENDYOU who, MODAL comesUp, MODAL pass, MODAL talk, MODAL wish, NOT could, NOT hire, NOT notAsk, PAST
    thanks, YN study, chance learn, condition story, could learn, could study, fits free, general jobs,
    general papers, hire hirer, hirer need, jobs need, jobs theirs, notAsk you
  -6: MODAL condition, NOT need, YN general, YN theirs, YN who, belong jobs, belong you, general likeMe,
    general seat, jobs seat, pass remember, place theirs, seat working
  -7: SAY could, YN learn, belong seat
  -8: NOT jobs, learn papers, place talk
  -9: ENDYOU pass, WH general, condition offer, learn wish
  -10: I1 decide, talk you
  -15: MODAL learn
`)

/** Words without their endings. */
export const words = weights(`
  15: speak
  14: there's
  12: availabl, i'd
  11: advert, go, seat
  10: get, i'm
  9: early, find, me, onlin, opening, refer, suitabl, tak, very
  8: alway, build, driver, hard, hav, head, i've, right, thought, use
  7: anyth, autumn, employment, family, one, pag, recruit, saw, see, summer
  6: an, any, be, besid, certificat, company, dream, hand, market, need, now, soon, spr, together, visa,
    whom, word
  5: add, all, analyst, anywher, attach, becom, bookkeeper, but, clinic, com, describ, detail, employer,
    feel, fre, got, hear, lead, matter, nobody, part, receptionist, referenc, saturday, shop, ten, will,
    your
  4: anyon, away, contribut, could, discus, do, everyth, for, graduat, into, join, kindly, mayb, might, my,
    next, plac, ready, rol, season, sent, sick, team, than, traine, wher, whoever, window
  3: agency, are, around, ask, brother, can, chanc, chat, comfortabl, enclos, firm, hint, i, jump, licenc,
    logistic, man, miss, month, onc, own, referral, schem, sir, sit, talk, test, troubl, vacancy, vacant,
    we'd, welcom
  2: apply, been, begin, believ, bring, department, designer, eager, employe, expand, experienc, form,
    foundation, hat, hop, important, insid, jun, keep, languag, lif, maternity, mind, never, newsroom, noth,
    nurs, only, over, paid, pass, person, possibl, present, recruiter, relocat, ring, round, run, sponsor,
    the, ther, throw, told, tomorrow, translator, trial, whenever, wonderful, worker, wouldn't
  1: am, asset, being, bos, both, cas, clas, colleagu, contract, count, desk, door, driv, editor, end, fill,
    fit, gett, internship, is, it's, keen, kind, know, letter, lost, mak, match, of, operation, pay,
    practis, promot, quick, retir, sea, sinc, someth, sound, term, titl, under, vouch, way, weekend, won't,
    yes
  -1: again, along, articl, behind, brandt, carpenter, common, connect, engineer, forty, forward, freelanc,
    from, gap, good, group, help, insight, it, law, leav, let, mail, morn, mov, offer, offic, old, out,
    proces, program, recently, schedul, sell, send, sign, small, someon, start, stay, taught, teacher, to,
    took, transition, twenty, unclear, understand, well, whether, workshop, would
  -2: about, admir, after, apprenticeship, as, bad, bench, call, choic, client, cop, cousin, entry, fair,
    far, first, given, he, industry, jona, just, level, link, mill, must, nudg, paper, pleas, really,
    record, remember, return, room, settl, she, shift, should, sid, specific, spok, street, then, today,
    used, volunteer, week, went, who, why, wrot
  -3: archiv, at, challeng, enjoy, essay, ever, gav, happy, if, instead, job, many, monday, outsid, patient,
    regard, request, rewrot, sam, scienc, show, story, theatr, university, when
  -4: 15, already, back, background, between, city, design, doing, don, had, i'll, lab, most, nin, number,
    off, quit, read, recommend, research, said, salary, school, skill, straight, student, us, view, was, we,
    work, you
  -5: bank, best, brief, curiou, each, floor, glad, introduction, lin, near, new, night, no, on, prefer,
    staf, that, their, them, thre, tuesday, what's, wish, year
  -6: book, choos, favour, half, information, interest, min, mor, path, question, reach, shar, stop,
    thursday
  -7: another, befor, busines, busy, don't, follow, found, heard, hour, hous, nam, other, they
  -8: afternoon, also, coffe, expect, lov, mad, meet, not, touch
  -9: answer, day, els, may, minut, suggest, tell, which, writ
  -10: does, suit, too, trad
  -11: valu
  -12: data, did, field, map, plan, town, what
  -14: advic, better, or
  -15: how
  -16: thank, tim
`)

/** Two words side by side. */
export const neighbours = weights(`
  17: to be
  15: are you, do i
  14: i com
  11: and a, is to, me for, to do, with you
  10: a job, i saw, i thought, refer me, tak on, your career
  9: ask you, do a, i learn, my detail, right now, think of, to the, very interest
  8: ask about, at the, becom one, for an, for the, how i, i think, i'll be, of someth, the spr, you hav,
    you mention, you see
  7: a part, an open, and your, by the, for what, hand in, i could, it is, mak a, mak me, speak for, the
    moment, the word, thi autumn, to refer, to start, what i, would lov, would your, you mind
  6: a bookkeeper, a week, after a, all i, be on, could do, from you, hear of, i'm hop, i'm on, i've work,
    in join, in sick, is one, it would, know of, lik you, look into, me as, me if, my last, my own, no to,
    on my, only a, send my, so pleas, someon call, that i'm, to hav, writ to, you as, you ask, you got, you
    will
  5: about how, an offer, and i, and i'd, can you, few shift, for me, get busy, get me, head of, hir me, hop
    you, i get, i graduat, i'd welcom, i'm only, is the, join your, of anyth, say no, so let, talk about,
    the next, to apply, twenty year, what your, who is, would i, would mak, year of, you know, you said
  4: a nurs, a trial, and i'm, any opening, ask for, at it, at your, be your, befor the, do tell, do to, giv
    a, hint hint, hir a, hir at, i sent, i've been, if ever, in mind, is miss, me in, my resum, of me, ready
    to, saw the, see me, tak a, that job, thi summer, thing get, to becom, to your, up i'd, word from, you
    in, you need, you'd not, your bos, your company, your department, your recruiter, your school
  3: a chanc, a day, a team, an internship, an interview, apply to, are my, as your, be an, been my, call
    away, consider me, day one, eager to, from day, happen to, hav what, her is, i believ, i know, i long, i
    was, i'd do, i'm happy, if that, in cas, is hir, it tak, lik me, me a, me at, mov to, my dream,
    opportunity in, recommend me, rol do, show you, so that, someon lik, step in, ten year, the post, the
    shop, the summer, the titl, to fill, to find, to you, use to, worker and, you feel, you lik, your
    agency, your manager, your retir
  2: a plac, a quick, a translator, an asset, and my, any lead, any vacancy, at company, background match,
    be in, be ther, but if, can start, cas you, company hir, could tak, find a, fre to, get in, has been,
    hat in, hav any, hav the, hav you, i cam, i do, i send, i understand, i'm eager, i'm your, if there's,
    is your, jun and, match what, maternity leav, me get, me when, me with, mind night, my chanc, my
    contract, my experienc, my hat, my profil, night or, of a, of you, on maternity, on the, onc you, or
    weekend, position in, put me, read about, say yes, short of, so i, somebody leav, tak me, that is, that
    you, the first, the foundation, the ring, ther a, throw my, to bring, to throw, what it, will you, with
    your, you hear, you pas, your peopl
  1: a friend, a receptionist, a referral, a spot, and am, and learn, another pair, any help, any job, anyon
    goes, be hir, be my, be the, bring a, bring my, but i, can do, chanc of, could i, cv to, do let, do
    that, don't mind, fit in, get hir, get on, goal is, goes on, has your, how much, i hav, i hear, i'd
    appreciat, i'm ready, if the, if your, know you, let me, listen to, lot of, me and, my goal, need
    another, of work, our talk, over the, past the, pleas remember, read that, remember my, search for, tell
    your, the firm, the job, the owner, ther be, ther in, there's a, think you, to ask, to speak, vouch for,
    when a, work and, work with, would it, would mean, you what, your plac, your practic, your sit
  -1: a gap, a junior, a museum, a position, a short, a small, a strong, a year, and hav, and it, any advic,
    anyon els, anyth in, availabl at, be better, be thrill, befor i, behind me, better plac, can help, can
    pas, colleagu would, could we, find out, find your, finish an, for a, for your, glad of, heard that,
    help you, hir as, how it, how your, i lost, i need, i really, i'd lik, i'm a, i'm apply, i'm currently,
    i'm not, i'm transition, is run, is ther, is unclear, job would, know that, lab assistant, last year,
    learn mor, left the, look forward, lost my, mad me, meet me, minut of, mov from, museum and, my
    background, myself and, nam and, next week, not is, not look, of an, of geology, on a, on thursday, on
    to, opening for, opportunity to, plac to, quit understand, recently finish, say you, second year, shadow
    you, should i, should you, som freelanc, somebody who, someth com, speak with, suggest someon, tak to,
    that suit, the city, the company, the internship, the lab, the mill, the most, to buy, to meet, to read,
    to recommend, to understand, transition from, valu twenty, was hop, we meet, when you, who left, work
    as, would be, you about, you choos, you did, you enjoy, you find, you keep, you offer, you remember, you
    to, you'd recommend, your first, your lin, your story, your team
  -2: 15 minut, a bad, a lab, a liv, a word, an apprenticeship, application to, around your, be abl, be
    grateful, be will, begin my, chanc you'd, cousin work, data scienc, do the, entry level, ever return,
    for thi, freelanc work, from your, gav me, get to, grateful if, happen in, i can, i had, i look, i
    mention, i quit, i recently, i should, i study, i would, if you, in may, internship at, know how, learn
    from, let you, me about, minut for, my job, not ask, on how, on i, on tuesday, opening in, saw that,
    simply curiou, sinc we, so a, so much, someth for, spok i, student of, suggest i, team is, that i, the
    hir, the spot, the workshop, thi field, thrill to, tim to, to know, to tell, too busy, try it, up for,
    what should, will to, won't ask, year student, you and, you be, you get, you or, you recommend, you
    wish, your assistant, your job, your position, your schedul
  -3: a book, a coffe, a great, already hav, and how, and would, any chanc, be glad, be open, company and,
    few word, for consider, for job, for opening, forward to, from a, hear from, hear mor, hear that, hir
    and, hir manager, how you, i already, i be, i used, i wrot, i'm availabl, if ther, is it, is that, last
    week, lik very, lik your, me the, my cousin, my new, out of, person to, put in, resum and, return the,
    suit me, the favour, the harbour, the interview, the trad, to answer, told me, very old, we spok, week
    i, what does, when do, word about, wrot to, you cop, you introduc, you nam, you put, your nam
  -4: a colleagu, a rol, a student, after the, am availabl, between two, book on, cam acros, could start,
    could you, did you, fit for, for peopl, glad to, how do, i hop, i lik, i plan, i rewrot, i'd lov, i'd
    valu, i'm interest, in your, interest in, job again, leav you, me to, me what, my not, of the, old map,
    pleas let, prefer to, rewrot my, still valu, thank to, the sam, thi is, to help, to learn, to look, to
    me, what kind, what's the, which part, who hir, with a, year i, you could, you for, you work, you'll be,
    your essay, your talk, your tim
  -5: a good, a moment, about the, and want, any day, are ther, be pleas, becom a, for twenty, fre on, from
    me, giv me, happy to, how the, i expect, i join, i work, if you're, job and, just as, look at, look
    over, may i, mor about, my nam, my thank, pleas don't, pleas to, the night, to com, touch with, twenty
    minut, what is, what would, why is, would you, you prefer, you suggest, your director, your trad, your
    view
  -6: an introduction, at a, at any, do you, does your, i will, i'm look, know when, me know, me round, one
    day, open day, pas my, round the, start at, tak the, thank you, that would, the open, to mak, valu your,
    will try, would valu, you tell, your experienc, your field
  -7: and the, be a, call any, know if, lov it, me that, my application, to say, with the, work at, you
    think, your advic
  -8: about your, am a, don't think, get a, hop you're, if you'd, in a, of it, of my, open to, send me,
    someon on, suit you, to hear, you pleas, you'd be, your staf
  -9: can ever, hav tim, me how, need to, nin year, tell me, want you, what do, work around
  -10: com to, hav a, in thi, in touch, show me, to see
  -11: nam is, ther is, year and
  -12: over my, say so, that your
  -14: be happy, work for
  -16: in my
`)
