/**
 * What each sign of a wish for work is worth, in tenths of the natural logarithm of the odds: 10 makes it 2.7 times as likely.
 * Written by `eval/weigh/weigh.ts`, which finds the weights that tell the labelled rows in `eval/` apart best. Change the rows
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
  8: fits@me, papers, seat, seat@none
  7: WHS, belong, hire@none, leads, need@none, outOfWork@me, seat@me
  6: belong@me, could, fits, jobs, me
  5: chance, hire, hire@you, jobs@you, need
  4: comesUp@me, free@me, free@none, outOfWork, place
  3: MODAL, chance@none, condition, likeMe, outOfWork@you, pass, you
  2: comesUp, free, outOfWork@other
  1: ENDYOU, fits@you, offer, pass@none, remember
  -1: YN, chance@you, judge, outOfWork@none
  -2: I1, decide, fits@none, free@you, pass@other, seat@other, story, working
  -3: NOT, offer@none, talk
  -4: comesUp@other
  -5: hire@other
  -7: belong@you, general, jobs@other
  -8: need@other
  -10: learn, study, who
  -12: PAST, thanks, theirs
  -13: notAsk
  -15: WH
`)

/** Two signs in one sentence, in the order of the alphabet. */
export const together = weights(`
  12: WH me
  9: belong me, belong wish, me papers
  8: ENDYOU general, I1 anything, SAY hirer, YN could, could jobs, study talk
  7: PAST wish, SAY need, anything me, belong study, condition me, hire me, hirer you, papers pass
  6: ENDYOU NOT, ENDYOU PAST, ENDYOU study, NOT remember, PAST free, YN hire, could wish, free me, hirer me
  5: ENDYOU me, ENDYOU wish, I1 condition, MODAL SAY, PAST story, SAY anything, SAY general, SAY papers, SAY
    wish, YN jobs, YN me, YN place, YN seat, anything place, condition learn, decide you, fits place, jobs
    learn, judge me, likeMe you, me seat, place story
  4: ENDYOU SAY, I1 outOfWork, MODAL NOT, MODAL WHS, MODAL hirer, MODAL leads, SAY chance, comesUp jobs,
    condition place, could free, could hirer, could papers, decide remember, fits need, general me, me
    offer, me pass, me you, need who, place wish
  3: ENDYOU belong, ENDYOU chance, ENDYOU offer, I1 MODAL, I1 offer, MODAL general, MODAL me, MODAL offer,
    MODAL outOfWork, MODAL papers, MODAL place, NOT offer, NOT place, SAY comesUp, SAY free, SAY offer, SAY
    pass, WHS you, belong decide, chance me, chance outOfWork, comesUp decide, condition papers, condition
    wish, could likeMe, general place, hint me, hirer talk, jobs me, jobs remember, me theirs, notAsk seat,
    offer wish
  2: ENDYOU could, I1 chance, I1 fits, I1 general, I1 hint, I1 who, MODAL belong, MODAL remember, NOT PAST,
    NOT belong, NOT comesUp, NOT condition, NOT free, NOT seat, NOT who, PAST learn, SAY belong, SAY learn,
    SAY you, WH could, WHS place, YN outOfWork, belong leads, belong need, chance wish, condition hire,
    condition thanks, could outOfWork, could you, fits jobs, free study, general judge, general theirs, hire
    jobs, hire you, hirer remember, jobs place, jobs talk, jobs you, learn need, learn pass, learn place,
    pass talk
  1: ENDYOU MODAL, ENDYOU decide, ENDYOU jobs, ENDYOU place, ENDYOU seat, I1 hirer, MODAL likeMe, MODAL
    thanks, MODAL you, NOT story, PAST could, PAST likeMe, SAY condition, SAY hint, SAY jobs, SAY likeMe,
    SAY me, SAY remember, SAY seat, SAY theirs, WH belong, WH decide, WH fits, WH place, WHS could, WHS
    remember, YN working, YN you, belong could, belong hire, comesUp thanks, condition jobs, condition
    remember, could story, could working, decide hire, decide outOfWork, decide papers, decide who, fits me,
    fits seat, fits wish, free jobs, free need, free offer, general leads, general need, general pass,
    general story, general thanks, hint outOfWork, hint you, hire likeMe, hire who, jobs wish, judge
    outOfWork, learn talk, likeMe seat, me place, need place, need talk, outOfWork wish, outOfWork you,
    papers study, papers you, pass working, remember wish, seat study, thanks you, wish you
  -1: ENDYOU condition, ENDYOU fits, ENDYOU hirer, ENDYOU remember, ENDYOU story, I1 me, I1 notAsk, I1 seat,
    MODAL WH, MODAL could, PAST WH, PAST anything, PAST condition, PAST leads, PAST need, PAST pass, PAST
    seat, PAST talk, SAY who, WH jobs, WH judge, YN belong, YN need, YN offer, YN thanks, belong condition,
    belong learn, belong thanks, chance could, chance hire, chance jobs, chance you, comesUp general,
    condition outOfWork, condition pass, condition study, could judge, could me, could offer, decide wish,
    general outOfWork, hire papers, hire wish, jobs notAsk, jobs outOfWork, likeMe need, likeMe outOfWork,
    likeMe talk, likeMe wish, me who, need theirs, need you, offer place, outOfWork pass, pass study, seat
    thanks, study wish, talk who, theirs you
  -2: ENDYOU YN, ENDYOU free, I1 free, I1 remember, I1 story, MODAL YN, NOT me, NOT pass, PAST SAY, PAST YN,
    PAST chance, PAST jobs, SAY thanks, SAY working, WH comesUp, WH story, WH wish, YN chance, YN condition,
    chance free, comesUp need, comesUp offer, comesUp you, could decide, could general, could pass, could
    place, free likeMe, general learn, general offer, general working, hire judge, hire learn, hire seat,
    jobs story, judge need, likeMe study, me study, outOfWork papers, place study, remember talk, study you,
    talk wish, who you
  -3: ENDYOU likeMe, ENDYOU need, I1 belong, I1 likeMe, MODAL decide, MODAL judge, NOT learn, NOT likeMe,
    NOT outOfWork, PAST belong, PAST hire, PAST you, SAY place, YN decide, YN talk, YN wish, belong free,
    belong story, chance study, comesUp hire, comesUp notAsk, comesUp remember, could hire, could theirs,
    could who, decide learn, decide place, free talk, hire notAsk, hire working, need notAsk, need papers,
    offer pass, pass place, pass thanks, remember you, seat you
  -4: ENDYOU outOfWork, ENDYOU who, I1 YN, NOT notAsk, PAST me, PAST outOfWork, SAY notAsk, could fits,
    could talk, free seat, general remember, jobs likeMe, jobs thanks, jobs working, learn outOfWork, learn
    seat, learn you, me notAsk, me story, me thanks, pass wish, place working, working you
  -5: MODAL comesUp, MODAL condition, MODAL pass, MODAL talk, MODAL wish, NOT could, NOT hire, YN study,
    chance learn, condition story, could learn, could study, fits free, general jobs, general papers, hire
    hirer, hirer need, jobs need, jobs theirs, need pass, notAsk you
  -6: NOT need, PAST thanks, YN general, YN theirs, YN who, belong jobs, general seat, jobs seat, pass
    remember, place theirs, seat working
  -7: SAY could, YN learn, belong you, general likeMe
  -8: NOT jobs, belong seat, learn papers, place talk
  -9: ENDYOU pass, WH general, condition offer, learn wish
  -10: I1 decide
  -11: talk you
  -15: MODAL learn
`)

/** Words without their endings. */
export const words = weights(`
  16: speak
  13: there's
  12: availabl, i'd
  11: advert, go
  10: get, i'm, onlin, seat
  9: alway, me, opening, refer, suitabl, very
  8: build, driver, early, find, hard, hav, head, right, saw, tak, thought, use
  7: anyth, autumn, employment, family, i've, one, pag, recruit, see, spr, summer
  6: all, an, any, be, besid, certificat, company, hand, need, now, together, visa, whom, word
  5: add, analyst, anywher, attach, becom, bookkeeper, but, clinic, com, describ, detail, employer, feel,
    fre, got, hear, join, lead, market, matter, nobody, part, receptionist, referenc, saturday, shop, sick,
    ten, whoever, will, your
  4: away, contribut, could, discus, do, dream, for, graduat, into, kindly, mayb, might, my, next, plac,
    ready, rol, season, sent, soon, team, than, traine, wher
  3: agency, anyon, are, ask, brother, can, chanc, comfortabl, everyth, expand, firm, hint, i, important,
    jump, licenc, logistic, man, miss, month, onc, own, referral, schem, sir, sit, talk, test, told, troubl,
    vacancy, vacant, we'd, welcom
  2: apply, around, asset, been, begin, believ, bring, chat, department, designer, eager, employe,
    experienc, form, foundation, hat, hop, insid, jun, keep, kind, languag, lif, maternity, never, noth,
    nurs, only, over, paid, pass, person, possibl, present, recruiter, relocat, run, sponsor, the, ther,
    throw, tomorrow, translator, trial, two, whenever, worker, wouldn't
  1: am, being, bos, both, cas, clas, colleagu, contract, count, desk, developer, door, driv, editor, end,
    fill, fit, gett, internship, is, it's, keen, know, letter, lost, mak, match, mind, of, operation, pay,
    promot, quick, retir, ring, round, say, sea, someth, sound, term, thi, titl, under, vouch, way, weekend,
    won't, yes
  -1: again, along, articl, as, behind, carpenter, common, connect, engineer, forty, forward, freelanc, gap,
    good, grateful, group, help, insight, leav, let, mail, morn, mov, offic, old, out, proces, program,
    recently, schedul, sell, send, sign, small, spend, stay, taught, teacher, that's, to, took, transition,
    twenty, unclear, understand, well, whether, workshop, would
  -2: about, admir, after, apprenticeship, bad, bench, call, choic, client, cop, cousin, entry, fair, far,
    first, from, given, happy, he, it, jona, just, level, link, mill, must, nudg, paper, pleas, really,
    record, remember, return, room, settl, she, shift, sid, someon, specific, spok, street, theatr, then,
    today, used, volunteer, week, went, who, why, wrot
  -3: archiv, at, challeng, essay, ever, gav, if, industry, instead, job, many, monday, outsid, patient,
    regard, request, rewrot, sam, scienc, should, show, story, university, when
  -4: 15, already, back, background, bank, between, city, design, doing, don, enjoy, had, i'll, lab, most,
    number, off, quit, recommend, research, said, salary, school, skill, straight, student, us, view, we,
    work, year, you
  -5: best, brief, curiou, each, floor, glad, introduction, lin, near, new, night, no, on, prefer, read,
    staf, that, their, them, tuesday, was, what's, wish
  -6: book, choos, favour, follow, half, information, interest, min, mor, path, question, reach, shar, stop,
    thre, thursday
  -7: also, another, befor, busines, busy, don't, found, heard, hour, hous, lov, nam, nin, other, they
  -8: afternoon, answer, coffe, els, expect, mad, meet, not, touch, which
  -9: day, may, minut, suggest, tell, too, trad, writ
  -10: suit
  -11: does, map, plan, valu
  -12: data, did, field, town, what
  -13: advic
  -14: better, or
  -15: how
  -16: thank, tim
`)

/** Two words side by side. */
export const neighbours = weights(`
  17: to be
  16: are you
  15: do i
  13: i com
  11: and a, is to, me for, tak on, to do, with you
  10: a job, i saw, i thought, refer me, your career
  9: do a, i learn, my detail, think of, to the, very interest
  8: ask about, ask you, at the, becom one, by the, for an, for the, how i, i think, i'll be, of someth,
    right now, the spr, the word, you hav, you mention, you see
  7: a part, an open, and your, hand in, it is, mak a, mak me, so pleas, the moment, thi autumn, to refer,
    to start, what i, would lov, would your, you mind
  6: a bookkeeper, a week, after a, and i'd, be on, for what, from you, hear of, i could, i'm hop, in join,
    in sick, is one, know of, lik you, look into, me as, me if, my own, no to, on my, only a, send my,
    someon call, that i'm, to hav, writ to, you as, you ask, you got, you will
  5: about how, all i, an offer, and i, and i'm, can you, could do, few shift, for me, get me, hir me, hop
    you, i get, i graduat, i'd welcom, i'm on, i'm only, i've been, i've work, is the, it would, join your,
    of anyth, say no, so let, talk about, the next, to apply, twenty year, what your, who is, would mak,
    year of, you know, you said
  4: a nurs, a trial, ask for, be an, be your, befor the, do tell, do to, get busy, giv a, head of, hint
    hint, hir at, i sent, if ever, is miss, it tak, me in, my resum, of me, ready to, saw the, see me,
    someon lik, tak a, that job, thi summer, thing get, to becom, to find, to your, up i'd, word from, would
    i, you in, you need, you'd not, your bos, your company, your department, your recruiter
  3: a chanc, a day, a team, an internship, an interview, any opening, apply to, as your, at it, at your,
    call away, cas you, consider me, day one, eager to, find a, from day, happen to, hav what, her is, hir
    a, i believ, i long, i'd do, i'm happy, if that, in mind, is hir, me a, me at, mov to, my chanc,
    opportunity in, recommend me, rol do, so that, step in, ten year, the foundation, the post, the shop,
    the summer, the titl, to fill, to you, use to, worker and, you feel, you lik, your agency, your manager,
    your retir, your school
  2: a plac, a translator, an asset, and my, any lead, any vacancy, are my, background match, be in, be the,
    be ther, but if, can start, could tak, fre to, get in, hat in, hav any, hav the, hav you, i cam, i do, i
    know, i send, i understand, i'm eager, i'm your, if there's, in cas, is your, jun and, match what,
    maternity leav, me and, me get, me when, me with, mind night, my contract, my hat, my profil, night or,
    of a, of work, of you, on maternity, onc you, or weekend, position in, put me, read about, say yes, show
    you, so i, somebody leav, tak me, that is, the first, the ring, ther a, throw my, to bring, to throw,
    what it, will you, with your, you hear, you pas, your peopl
  1: a quick, a receptionist, a referral, a spot, alway been, and am, and learn, another pair, any help, any
    job, anyon goes, at company, be hir, be my, been my, bring a, bring my, but i, can do, chanc of, company
    hir, could i, cv to, do let, do that, don't mind, dream to, fit in, get hir, get on, goal is, goes on,
    has your, hav to, how much, i hav, i hear, i read, i'd appreciat, i'm ready, if the, if your, in the,
    know you, leav the, let me, lik me, listen to, lot of, my dream, my experienc, my goal, need another, on
    the, our talk, over the, past the, pleas remember, read that, remember my, search for, short of, tell
    your, the firm, the job, ther in, there's a, think you, to ask, to work, vouch for, when a, with my,
    work and, work with, would it, would mean, your plac, your practic, your sit
  -1: a gap, a junior, a museum, a position, a short, a small, a strong, a year, and hav, any advic, anyon
    els, anyth in, as you, availabl at, be better, be thrill, behind me, better plac, can help, can pas,
    colleagu would, could we, find your, finish an, for a, gav me, glad of, had my, help you, hir as, how
    it, how your, i heard, i lost, i need, i really, i'd lik, i'm a, i'm currently, i'm not, i'm think, i'm
    transition, is ther, is unclear, job would, know that, lab assistant, last year, learn mor, left the,
    lost my, mad me, meet me, minut of, mov from, museum and, my background, myself and, next week, not is,
    not look, of an, of geology, on a, on thursday, on to, opening for, opening in, opportunity to, plac to,
    quit understand, recently finish, say you, second year, should you, som freelanc, somebody who, someth
    com, speak with, spok i, suggest someon, tak to, that suit, the company, the lab, the mill, the most, to
    buy, to meet, to read, to recommend, to understand, transition from, try it, valu twenty, was hop, we
    meet, what should, when you, who left, work as, work in, would be, would suit, you about, you choos, you
    did, you enjoy, you find, you remember, you to, you'd recommend, your lin, your story, your team
  -2: 15 minut, a bad, a lab, a liv, a word, an apprenticeship, application to, around your, be abl, be
    grateful, be will, befor i, begin my, chanc you'd, company and, data scienc, do the, entry level, ever
    return, for consider, for thi, for your, freelanc work, from your, get to, grateful if, happen in, hear
    that, i had, i look, i mention, i quit, i recently, i should, i study, i would, if you, in may,
    internship at, is run, know how, learn from, let you, look forward, me about, minut for, my job, nam
    and, not ask, on how, on i, on tuesday, saw that, should i, simply curiou, sinc we, so a, so much,
    someon who, someth for, student of, suggest i, team is, that i, the hir, the internship, the workshop,
    thi field, thrill to, tim to, to know, to tell, too busy, up for, will to, won't ask, year student, you
    and, you be, you get, you introduc, you or, you recommend, you tak, you wish, your job, your position,
    your schedul
  -3: a book, a coffe, a great, a rol, after the, already hav, and how, and would, any chanc, be glad, could
    you, cousin work, few word, for job, for opening, from a, hear from, hear mor, hir and, hir manager, how
    you, i already, i be, i can, i plan, i used, i wrot, i'm availabl, if ther, is it, is that, last week,
    lik very, lik your, my cousin, my new, out of, put in, resum and, return the, suit me, the favour, the
    harbour, the interview, the spot, the trad, to answer, to me, told me, very old, we spok, week i, what
    does, when do, who hir, word about, wrot to, you cop, you nam, you put, you'll be, your assistant, your
    nam
  -4: a colleagu, am availabl, be open, between two, book on, cam acros, did you, fit for, for peopl,
    forward to, glad to, how do, i hop, i lik, i rewrot, i'd lov, i'd valu, i'm interest, in your, interest
    in, job again, leav you, may i, me to, me what, my not, my thank, of the, old map, person to, pleas let,
    prefer to, rewrot my, still valu, thank to, the night, the sam, thi is, to com, to help, to learn, to
    look, what is, what kind, what's the, which part, why is, with a, year i, you could, you for, you work,
    your director, your essay, your talk, your tim
  -5: a good, a moment, a student, about the, and want, any day, are ther, be pleas, becom a, could start,
    do you, for twenty, fre on, from me, giv me, happy to, how the, i expect, i join, i will, i work, if
    you're, job and, just as, look at, look over, mor about, my nam, pleas don't, pleas to, thank you, that
    would, touch with, twenty minut, what would, will try, would you, you prefer, you suggest, your
    experienc, your trad, your view
  -6: an introduction, at a, at any, does your, know when, me know, me round, me that, me the, my
    application, one day, open day, pas my, start at, tak the, the open, to mak, valu your, work at, would
    valu, you tell, your field
  -7: and the, be a, call any, find me, i'm look, know if, lov it, open to, round the, send me, to say, with
    the, you pleas, you think, your advic
  -8: about your, am a, don't think, hop you're, if you'd, in a, nin year, of it, of my, someon on, suit
    you, to hear, you'd be, your staf
  -9: can ever, get a, hav tim, me how, need to, tell me, want you, what do, work around
  -10: com to, hav a, in thi, in touch, show me, to see
  -11: nam is, ther is, year and
  -12: over my, say so, that your
  -14: be happy, work for
  -16: in my
`)
