/**
 * What each sign of a wish for work is worth, in tenths of the natural logarithm of the odds: 10 makes it 2.7 times as likely.
 * Written by `eval/weigh/weigh.ts`, which finds the weights that tell the labelled rows in `eval/` apart best. Change the rows
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
  19: hirer
  14: jobs@none
  11: belong@other, comesUp@you, hint
  10: anything, offer@me
  9: fits@me, seat@none
  8: hire@none, need@you, papers, seat
  7: WHS, belong, leads, me, outOfWork@me, seat@me
  6: belong@me, could, fits, hire, jobs
  5: chance, hire@you, jobs@you, need, outOfWork
  4: comesUp@me, free@me, need@none, outOfWork@you, place
  3: MODAL, chance@none, condition, free@none, likeMe, pass, you
  2: comesUp, free, outOfWork@other
  1: hire@me, need@me, offer, pass@none, remember
  -1: chance@you, judge, story
  -2: I1, YN, decide, free@you, pass@other, seat@other, working
  -3: NOT, fits@none, offer@none
  -4: comesUp@other
  -5: hire@other, talk
  -7: belong@you, general, jobs@other
  -8: need@other
  -9: learn
  -10: who
  -11: study, theirs
  -12: PAST, notAsk, thanks
  -14: WH
`)

/** Two signs in one sentence, in the order of the alphabet. */
export const together = weights(`
  12: WH me
  9: SAY hirer, belong me, belong wish, me papers, study talk
  8: ENDYOU general, I1 anything, SAY need, could jobs
  7: YN could, YN hire, anything me, hirer me, papers pass
  6: ENDYOU NOT, ENDYOU PAST, ENDYOU study, I1 condition, MODAL SAY, NOT remember, PAST free, PAST wish,
    belong study, condition learn, condition me, hire me, hirer you
  5: I1 outOfWork, MODAL hirer, MODAL leads, PAST story, SAY anything, SAY general, SAY wish, YN jobs, YN
    place, YN seat, anything place, could hirer, could wish, decide you, fits place, free me, jobs learn,
    judge me, likeMe you, me seat, place story
  4: ENDYOU SAY, ENDYOU me, ENDYOU wish, I1 offer, MODAL WHS, MODAL place, NOT place, SAY papers, YN me,
    chance outOfWork, comesUp jobs, condition place, could free, could papers, decide remember, fits need,
    general me, hirer talk, me offer
  3: ENDYOU chance, ENDYOU offer, I1 MODAL, I1 fits, MODAL NOT, MODAL belong, MODAL general, MODAL offer,
    MODAL outOfWork, MODAL papers, NOT offer, SAY chance, SAY comesUp, SAY free, SAY offer, SAY pass, WH
    could, WHS you, belong decide, chance me, comesUp decide, condition papers, could likeMe, general need,
    general pass, general place, hint me, jobs place, jobs remember, learn pass, me pass, me theirs, me you,
    need who, notAsk seat, place wish
  2: ENDYOU MODAL, ENDYOU belong, ENDYOU decide, I1 chance, I1 could, I1 general, I1 hint, I1 who, MODAL me,
    NOT PAST, NOT belong, NOT comesUp, NOT condition, NOT free, NOT seat, PAST could, SAY learn, WHS place,
    YN outOfWork, belong need, chance wish, condition hire, condition thanks, condition wish, could
    outOfWork, could you, fits jobs, free study, general judge, general theirs, hire jobs, hirer remember,
    jobs me, jobs talk, learn need, offer wish, remember wish, seat study
  1: ENDYOU could, ENDYOU jobs, ENDYOU place, ENDYOU seat, I1 hirer, I1 jobs, I1 theirs, MODAL likeMe, MODAL
    remember, MODAL thanks, MODAL you, NOT general, NOT story, NOT who, NOT wish, PAST likeMe, SAY belong,
    SAY condition, SAY hint, SAY jobs, SAY me, SAY theirs, SAY you, WH belong, WH chance, WH decide, WH
    fits, WH place, WHS remember, YN working, YN you, belong hire, belong leads, comesUp thanks, condition
    jobs, condition remember, condition talk, could story, could working, decide hire, decide outOfWork,
    decide who, fits me, free jobs, free learn, free wish, general story, general thanks, general you, hint
    outOfWork, hint you, hire leads, hire likeMe, hire who, hire you, hirer pass, jobs wish, jobs you, judge
    outOfWork, leads need, learn talk, likeMe seat, me place, need talk, outOfWork wish, outOfWork you,
    papers study, papers wish, papers you, pass story, pass talk, pass who, pass working, place you, seat
    story, seat wish, thanks you
  -1: ENDYOU comesUp, ENDYOU fits, ENDYOU remember, ENDYOU story, I1 NOT, I1 free, I1 learn, I1 me, I1 need,
    I1 notAsk, I1 pass, I1 talk, MODAL WH, MODAL jobs, MODAL story, MODAL who, NOT pass, PAST WH, PAST YN,
    PAST anything, PAST condition, PAST leads, PAST place, PAST talk, PAST working, SAY decide, SAY who, WH
    judge, WH outOfWork, YN belong, YN condition, YN thanks, belong condition, belong thanks, chance could,
    chance jobs, chance you, comesUp general, comesUp need, condition outOfWork, condition study, condition
    who, could judge, could me, could notAsk, could offer, decide wish, general learn, general outOfWork,
    general who, hire papers, hire story, hire wish, judge need, judge wish, leads outOfWork, likeMe need,
    likeMe outOfWork, likeMe study, likeMe talk, likeMe wish, need story, need theirs, offer place,
    outOfWork pass, pass you, seat thanks, study you, theirs you
  -2: ENDYOU YN, ENDYOU free, ENDYOU hirer, ENDYOU need, I1 remember, I1 story, MODAL YN, MODAL could, MODAL
    decide, NOT learn, PAST SAY, PAST need, PAST you, SAY thanks, WH comesUp, WH jobs, WH wish, YN chance,
    YN need, YN talk, belong learn, chance free, chance hire, comesUp offer, condition pass, could general,
    could hire, could pass, could place, free likeMe, free talk, general offer, general working, hire judge,
    hire seat, hire working, jobs outOfWork, jobs story, me study, pass place, place study, remember talk,
    remember you, who you
  -3: ENDYOU likeMe, I1 belong, MODAL judge, NOT hire, NOT likeMe, NOT me, NOT outOfWork, PAST belong, PAST
    chance, PAST hire, PAST jobs, SAY place, SAY working, WH story, YN decide, belong free, belong story,
    chance study, comesUp hire, comesUp notAsk, comesUp remember, comesUp you, could decide, could talk,
    could theirs, could who, decide learn, hire hirer, hire learn, hire notAsk, hirer need, jobs likeMe,
    learn seat, me notAsk, need notAsk, need papers, outOfWork papers, pass thanks, pass wish, seat you,
    working you
  -4: ENDYOU outOfWork, ENDYOU who, I1 YN, I1 likeMe, MODAL pass, MODAL wish, NOT need, NOT notAsk, PAST
    outOfWork, SAY notAsk, YN wish, condition story, could fits, decide place, fits free, free seat, jobs
    need, jobs thanks, jobs working, learn outOfWork, learn you, me thanks, offer pass, talk wish
  -5: MODAL comesUp, MODAL condition, MODAL talk, NOT could, PAST me, YN study, YN theirs, YN who, belong
    jobs, chance learn, could study, general jobs, general papers, general remember, jobs seat, jobs theirs,
    me story, need pass, notAsk you, place working
  -6: PAST thanks, SAY could, YN general, YN learn, belong you, could learn, general seat, pass remember,
    place theirs, seat working
  -7: general likeMe, place talk
  -8: NOT jobs, WH general, belong seat, learn papers
  -9: I1 decide
  -10: ENDYOU pass, condition offer
  -11: learn wish
  -12: talk you
  -16: MODAL learn
`)

/** Words without their endings. */
export const words = weights(`
  15: speak
  13: i'd, there's
  12: advert, availabl
  10: alway, get, go, i'm, me, onlin, seat
  9: anyth, autumn, opening, refer, word
  8: driver, hard, hav, i've, saw, suitabl, tak, thought, use, very
  7: an, anywher, find, head, now, pag, recruit, right, spr, summer
  6: analyst, besid, bookkeeper, but, certificat, company, describ, employment, family, see, shop, together,
    visa, whom
  5: add, all, any, attach, becom, build, clinic, detail, early, employer, hand, join, lead, market, matter,
    my, need, nobody, one, part, referenc, rol, saturday, sick, ten, two, will
  4: anyon, ask, away, be, can, com, comfortabl, could, discus, do, dream, for, fre, got, graduat, hear,
    jun, kindly, mayb, might, mind, next, plac, ready, receptionist, sent, soon, team, test, traine, wher,
    whoever, your
  3: anybody, brother, chanc, contribut, department, designer, everyth, feel, firm, form, hint, i,
    important, into, jump, letter, miss, noth, onc, own, pas, possibl, referral, schem, sir, sit, talk,
    ther, vacancy, we'd, welcom, worker
  2: agency, are, around, believ, chat, door, employe, expand, experienc, few, foundation, hat, hop, insid,
    licenc, lif, logistic, mak, man, maternity, month, never, of, only, over, paid, pass, person, present,
    recruiter, round, sound, sponsor, than, titl, told, tomorrow, translator, trial, under, won't, wouldn't
  1: am, apply, asset, been, begin, being, bos, cas, clas, colleagu, count, desk, developer, driv, editor,
    end, fill, fit, gett, goal, her, internship, it's, keen, keep, kind, know, match, nurs, pay, perhap,
    quick, relocat, retir, ring, run, someth, term, the, thi, throw, vouch, way, weekend, yes
  -1: again, along, as, call, carpenter, common, connect, cours, decid, entry, forty, freelanc, from, gap,
    geology, good, happy, harbour, insight, instead, lab, law, let, look, mail, morn, old, our, out, peopl,
    program, really, sell, send, settl, she, sid, sign, small, spend, strong, taught, teacher, think, to,
    transition, try, twenty, unclear, workshop
  -2: admir, after, apprenticeship, archiv, articl, bad, bench, best, between, client, cop, cousin, far,
    first, gav, given, he, help, if, it, jona, just, leav, level, link, mov, must, nudg, offic, patient,
    phon, pleas, return, room, schedul, shift, show, someon, specific, spok, stay, story, street, then,
    today, used, week, went, whether, why, wrot
  -3: challeng, enjoy, essay, ever, industry, job, mill, monday, outsid, record, request, rewrot, sam,
    scienc, should, six, student, theatr, university, when, you
  -4: 15, already, at, back, background, brief, busy, doing, don, floor, glad, had, i'll, many, most, near,
    new, number, off, on, quit, regard, research, said, salary, skill, straight, understand, us, view, we,
    who, work, year
  -5: bank, city, curiou, design, each, lin, mor, museum, night, prefer, recommend, school, staf, stop,
    that, them, was, what's, wish
  -6: don't, favour, found, information, interest, introduction, min, question, reach, read, shar, their,
    tuesday
  -7: also, another, befor, book, busines, choos, coffe, follow, half, heard, hour, hous, nam, nin, not,
    other, path, they, thursday
  -8: afternoon, els, lov, mad, meet, no, thre, touch, valu, which
  -9: expect, may, minut, suggest
  -10: day, does, map, suit, tell, too, trad, writ
  -11: did, town
  -12: answer, data, field, plan, what
  -13: better
  -14: advic, how, or
  -16: thank, tim
`)

/** Two words side by side. */
export const neighbours = weights(`
  17: to be
  16: are you
  15: do i, i com
  14: and a
  12: to do, with you
  11: i saw, i thought, me for, refer me
  10: for the, is to, tak on, to the, your career
  9: ask about, at the, do a, i think, i'll be, very interest
  8: a job, ask you, becom one, how i, it is, my detail, right now, the spr, think of, writ to, you mention
  7: a bookkeeper, a part, and your, by the, for an, for what, hand in, hear of, mak a, mak me, me if, send
    my, the moment, to hav, to refer, to start, would your, you hav
  6: be on, from you, i could, i've work, in sick, know of, look into, me as, my own, no to, of someth, on
    my, only a, so pleas, someon call, that i'm, the next, the word, what your, you as, you ask, you mind,
    you said, you see, you will
  5: a week, after a, all i, an offer, an open, be your, can you, for me, get me, hir me, i'd welcom, i'm
    hop, i'm only, i've been, join your, lik you, my resum, saw the, say no, so let, talk about, the post,
    to apply, twenty year, what i, who is, would lov, would mak, you got, you in, you know, you'd not
  4: about how, and i'm, any opening, as your, ask for, at it, at your, befor the, do to, few shift, get
    busy, giv a, head of, her is, hint hint, hir at, hop you, i graduat, i'm on, if ever, is miss, it tak,
    it would, jun and, me a, me in, of me, opportunity in, put me, ready to, see me, someon lik, tak a, thi
    summer, thing get, to ask, to becom, up i'd, with your, worker and, would i, year of, you hear, you
    need, your company, your department, your recruiter
  3: a chanc, a day, a few, a translator, an internship, and i, and i'd, apply to, be an, be in, call away,
    cas you, consider me, could tak, find a, hav what, hir a, i believ, i do, i get, i hav, i long, i sent,
    i'm happy, if that, is hir, is the, is your, maternity leav, me at, my chanc, my profil, of you, on
    maternity, position in, rol do, show you, so that, ten year, that job, the first, the shop, the summer,
    to fill, to find, to you, use to, word from, you feel, you lik, your agency, your bos, your manager,
    your retir, your school
  2: a nurs, an asset, an interview, and my, any help, are my, at company, background match, be ther, bring
    my, day one, do tell, from day, hat in, hav any, hav the, hav to, i cam, i know, i send, i'm your, in
    cas, in mind, match what, me and, me get, me when, mind night, my contract, my experienc, my hat, night
    or, of a, of work, on the, onc you, or weekend, read about, recommend me, say yes, short of, somebody
    leav, step in, tak me, that is, that you, the foundation, the ring, the team, the titl, ther a, throw
    my, to throw, to your, what it, will you, you pas
  1: a designer, a friend, a plac, a quick, a receptionist, a referral, a spot, about me, about what, alway
    been, and learn, another pair, any job, any lead, anyon goes, be hir, been my, bring a, but i, but if,
    can do, can start, chanc of, company hir, contribut to, could be, could i, cv to, do let, dream to,
    eager to, fit in, for one, for you, fre to, from jun, get hir, get in, get on, goal is, goes on, has
    your, how much, i find, i read, i use, i'm ready, if the, if there's, if your, in the, leav the, let me,
    lik me, listen to, me with, my dream, my goal, one of, open a, our conversation, our talk, over the,
    past the, pleas remember, read that, remember my, search for, so i, such as, the firm, the job, ther
    any, ther in, there's a, think you, to show, to work, vouch for, when a, work and, would it, you a, your
    peopl, your plac
  -1: a junior, a short, a small, a year, am between, and hav, any advic, anyth in, as you, availabl at, be
    better, be grateful, be the, be thrill, better plac, book you'd, busy i, can help, colleagu would, could
    we, for a, glad of, had my, hear that, heard that, help you, hir as, how it, i found, i heard, i lost, i
    need, i really, i recently, i should, i'm fre, i'm not, i'm think, i'm transition, internship at, is
    ther, is unclear, job titl, job would, know how, know that, learn from, left the, lost my, mad me, meet
    me, might you, minut of, my background, myself and, new rol, next week, not ask, not is, not look, of
    an, of geology, on a, opening for, plac to, quick updat, say you, should i, som freelanc, somebody who,
    someth com, suggest someon, team is, that i, that suit, the city, the hir, the most, thi job, to meet,
    to read, to recommend, to somebody, to stay, transition from, try it, try to, was hop, we meet, what
    did, when you, who left, work as, work in, would be, year in, year student, you choos, you did, you
    enjoy, you ever, you find, you had, you say, you to, you'd recommend, your first, your lin
  -2: 15 minut, a bad, a gap, a lab, a liv, a strong, a word, already hav, an apprenticeship, anyon els,
    application to, around your, be abl, be glad, be will, befor i, chanc you'd, company and, data scienc,
    do the, entry level, ever return, find your, for consider, for opening, for your, forward to, freelanc
    work, from your, get to, grateful if, happen in, how you, i already, i had, i look, i mention, i quit, i
    want, i'm a, if you, is run, lab assistant, let you, look forward, me about, me that, minut for, mov
    from, my job, nam and, on tuesday, opportunity to, put in, quit understand, saw that, should you, simply
    curiou, sinc we, so a, so much, someth for, spok i, student of, suggest i, suit me, the harbour, the
    internship, the mill, the workshop, thi field, thrill to, to answer, to know, to me, to tell, valu
    twenty, will to, won't ask, would valu, you and, you be, you cop, you get, you introduc, you or, you
    recommend, you tak, your job, your position, your schedul
  -3: a coffe, a great, any chanc, begin my, book on, cam acros, cousin work, did you, for job, for thi,
    from a, hear from, hear mor, hir and, hir manager, i be, i can, i plan, i used, i wrot, i'm availabl,
    i'm interest, if ther, interest in, is it, is that, last week, lik very, me what, my cousin, pas my,
    pleas don't, pleas let, resum and, return the, six year, someon who, the favour, the interview, the sam,
    the spot, the trad, tim to, to learn, to look, too busy, up for, very old, we spok, week i, what does,
    when do, wrot to, you for, you nam, you put, you wish, you'll be, your assistant, your nam, your talk,
    your tim
  -4: a book, a colleagu, a rol, a student, after the, am availabl, and how, be open, could start, could
    you, fit for, for peopl, for twenty, glad to, happy to, how the, i lik, i rewrot, i'd lov, i'd valu, in
    your, job again, just as, leav you, lik your, look for, me to, my new, my not, old map, out of, person
    to, prefer to, rewrot my, thank to, the night, to com, told me, what is, what kind, what's the, which
    part, why is, with a, year i, you prefer, you work, your essay
  -5: a good, a moment, and want, any day, are ther, at a, be pleas, becom a, do you, fre on, giv me, how
    do, i expect, i hop, i join, i will, i work, i would, look at, look over, mor about, my nam, my thank,
    of the, one day, pleas to, still valu, that would, thi is, to help, touch with, twenty minut, what
    would, will try, work at, would you, you could, you suggest, your director, your experienc, your view
  -6: about the, am a, at any, be a, does your, from me, i'm look, if you're, know when, may i, me know, me
    round, me the, my application, open day, send me, start at, tak the, thank you, the open, to mak, with
    the, you tell, you think, your field
  -7: an introduction, and the, call any, find me, hop you're, if you'd, know if, lov it, nin year, round
    the, to say, valu your, you pleas
  -8: about your, hav a, of it, of my, open to, someon on, suit you, to hear, you'd be, your advic, your
    staf
  -9: can ever, don't think, get a, hav tim, in a, me how, need to, want you, what do, work around
  -10: be happy, com to, in thi, in touch, show me, tell me, ther is, to see
  -11: nam is, over my, year and
  -12: say so, that your
  -13: work for
  -16: in my
`)
