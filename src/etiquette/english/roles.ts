import { listsOf } from './phrase.ts'

/**
 * The words of a wish for work, by the part they play in a sentence. None of them asks for a job by itself; weights.ts says what
 * each, and each two together, is worth. Endings are taken off before words are compared, so "hire" stands for "hiring" too; a
 * word with "=" before it is taken as it stands; "_" stands for up to two words.
 */
export const roles = listsOf({
  plainReferral: `
    refer me, refer _ me, a referral, your referral, employee referral, referral link, internal referral, the referral, referral for,
    vouch for, good word, put me forward, recommend me for, recommend me to, my referrer, nominate me, endorse me, to refer,
    be referred, referred for, recommendation for me, list you as`,
  plainJobs: `
    you hiring, they hiring, company hiring, hiring right, hiring now, currently hiring, still hiring, hiring a, hiring any, hiring for,
    hiring at, hiring anyone, hiring this, be hiring, is hiring, are hiring, any openings, an opening, openings for, openings at, any
    vacancies, a vacancy, any positions, open positions, open position, open roles, open role, any roles, any jobs, a job for, for a job,
    a job there, a job at, a job with, a job in, hire me, me a job, get hired, place for me, room for me, take me on, taking on, you
    recruiting, still recruiting, have work for, any work for, spots open, spot open, an internship, any internships, summer internship`,
  plainPapers: `
    my resume to, my cv to, pass _ my, passing _ my, forward my, forwarding my, submit my, share my resume, share my cv, my application,
    resume attached, cv attached, resume is attached, cv is attached, attached my, attaching my, send _ my resume, send _ my cv, resume
    along, my resume on, with my resume, here's my resume, copy of my resume, hand my, put my name, mention my name, my name up`,
  plainHiring: `
    the recruiter, your recruiter, the hiring manager, hiring manager, your hr, who does _ hiring, does your hiring, in charge of
    hiring, hiring team, recruiting team, your manager, your boss, talent team`,
  joining: `
    join you, join your, joining your, joining you, join the team, joining the team, work for you, working for you, work with you,
    working with you, work under you, on your team, on the team, part of your, your next, work for your, work at your, working at your,
    working for your, with your team, start working`,
  seeking: `
    seeking a, seeking an, seeking new, looking for a, looking for an, looking for my, looking for work, looking for new, open to work,
    open to new, open to roles, open to opportunities, on the market, next opportunity, next role, new opportunity, available from,
    available immediately, immediately available, available to start, start immediately, start on, ready to start, ready to join, free
    from, can start, could start, any hours`,
  elsewhere: `refer me to a, refer me to the, refer me to any, refer me to other, refer me to others, refer me to some, refer me to
    someone, refer to, referred to me, referred by, was referred, refer patients, refer clients, in touch with, introduce me to someone, to learn from`,
  me: `i, me, my, mine, myself, i'd, i'm, i'll, i've, us, we, our`,
  likeMe: `
    like me, like myself, with my, of my kind, for me, such as me, one like mine, newcomer, somebody new, someone new,
    an old hand, a beginner, person like, my brother, my sister, my son, my daughter, my friend, my husband, my wife`,
  you: `you, your, =yours, you'd, you'll, you're, you've, yourself, esteemed, ya`,
  place: `
    here, there, inside, company, firm, team, group, department, office, lab, laboratory, agency, studio, bank, hospital, school,
    clinic, practice, business, institute, museum, newsroom, organisation, organization, library, shop, crew, kitchen, yard,
    garage, salon, ward, farm, bakery, restaurant, warehouse, factory, plant, site, workshop, nursery, hotel, foundation,
    orchestra, theatre, theater, charity, council, startup, ranks, squad, staff, outfit, enterprise, building, counter, roof,
    unit, branch, division, employer, university, publisher, gallery, house, bench, desk, van, boat, ship, orchard, vineyard,
    brewery, cafe, bar, gym, fleet, depot, store, surgery, chambers, ensemble, magazine, paper, station, port, mill, mine, forest,
    estate, zoo, aquarium`,
  jobs: `
    =job, jobs, vacancy, openings, internship, placement, apprenticeship, traineeship, employment, headcount, payroll, gig, shift,
    rota, clerkship, trial day, paid work, part-time work, full-time work, freelance work, graduate scheme, graduate programme,
    co-op, seasonal work, casual work, temp work, work experience, residency, =intern, interns, =trainee, trainees, =apprentice,
    apprentices, junior, assistant, saturday girl, saturday boy, helper, helping hand, pair of hands, extra hands, hired hand,
    contract, =position, positions, work for`,
  seat: `
    opening, role, spot, seat, slot, place for, room for, space for, a place, a desk, a corner, a bench, a chair, a
    berth,
    a bed, post, opportunity, something for, anything for, work for, use for, need for, offer, a future, budget, =room, =space,
    somewhere for, vacant, a stool, a peg, a locker, a bunk, a cubicle`,
  hire: `
    hire, employ, recruit, take on, taking _ on, takes _ on, take me, take him, take her, taking people on, bring me in,
    bring me on, bring me aboard, interviewed, sponsor my, have me, use me, pick me, choose me, pick mine, looking for people,
    looking
    for someone, looking for somebody, staffing, looking to add, adding people, shortlist, get in, get me in,
    getting in, gets picked, get taken on, be taken on, chosen, selected, say yes to me, want me, try me, put me on,
    put me to
    work, accept me, place me, let me in, sign me up, sign me on, squeeze me in, fit me in, find me, give me,
    offer me, considered, consideration, count me in, keep me on, start me, send me out, me joining, me join, put me
    forward, commission, pencil me in, walk me over, walk me in, contract me, book me, train me, fast-track me, interview me, see me
    for, my candidacy, me as a, as a candidate, me on trial, make room, pay someone, pay somebody, pay me`,
  hirer: `
    hr, recruiter, recruiting team, hiring manager, human resources, talent team, people team, personnel, your boss, your manager,
    your director, your head, the boss, the manager, the director, your chef, head chef, your owner, the owner, your foreman,
    whoever decides, who decides, whoever hires, who hires, whoever is in charge, people upstairs, higher-ups, powers that
    be,
    decision makers, whoever does, whoever picks, who gets picked, management, your supervisor, your editor, your principal,
    your matron, your partners, hiring team, head office, the right desk, right person, right people, right ears, right
    hands,
    your captain, your lead, the pile, your ceo, your gaffer, your skipper, the foreman, who is in charge of, does the hiring,
    do the hiring`,
  papers: `
    cv, resume, cover letter, my profile, my portfolio, my details, my name, a word, good word, my samples, my number, referral,
    my reference, a reference, a recommendation, curriculum, my papers, my file, applications, my face, my phone, my card,
    this letter, my letter, my form, my work samples, my email, my message, my link, my certificates, my reel, my linkedin, my documents, the form, a letter of recommendation`,
  pass: `
    pass, forward, hand, send, put, show, drop, mention, slip, share, give, tell, recommend, refer, introduce, push, nudge,
    submit, float, circulate, move, flag, endorse, vouch, deliver, whisper, get me, connect, point me, upload, bring up, raise,
    lay, leave, pull, speak for, speak up, back me, support me, support my, nominate, suggest me, boost, sponsor, advocate,
    champion, let _ know, ask your`,
  could: `
    can you, could you, would you, will you, please, kindly, any chance, possible, mind, might you, can i, could i, may i,
    do you think, are you able, would it be, be grateful, i'd appreciate, i would appreciate, would mean, be so kind, pls,
    help me, feel free, wondering if, i was hoping, hope you, ask if, whether, is there, are there, do you have, have you got,
    does your, do you know, might your, could your, can your, would your, is it ok, would there be, do you need, might there be,
    could there be, want you to, like you to, don't suppose, i ask you, request
    you, let's, chance of, chance you, any way,
    some way, might i, could we, can we, shall i, way of, way to`,
  wish: `
    i'd love, i'd like, i would like, i want, i hope, i'm hoping, i am hoping, hoping to, keen, eager, dream, wish, ambition,
    always wanted, i'd give, i would give, longing, honoured, honored, thrilled, i'd so, i'd really, my goal, my aim, aspire,
    i'd do, i'd take, nothing more than, nothing would, would love, i'd be glad, i'd be happy, happy to, glad to, glad of,
    delighted, proud to, interested in, very interested, really interested, am interested, i'm interested, most interested, excited, look forward, i need, i must, i'd jump, would make me, mean the world,
    mean a lot, pleasure to, privilege, itching, dying to, can't wait, i'd pick, i'd choose, i'd
    rather, i intend, i plan,
    love to, wanting to, like to, my heart, fancy`,
  free: `
    available, free, ready to, start, begin, notice, relocate, minutes away, i live, bags are packed, call me, ring me, on site,
    by seven, monday, tomorrow, immediately, at once, right away, straight away, next week, weekends, evenings, nights, any day,
    any hour, my calendar, my diary, on my feet, say the word, wherever you, whenever you, i can be, i could be, on the next,
    from june, from july, from september, from january, this summer, from may, from august, in june, in july, flexible,
    i can
    work, i could work, willing to, clean licence, driving licence, own tools, own van, own car, steel-toe,
    own transport, own boots, my boots, my apron, as soon as, the day after, knife roll, my phone is, phone is on`,
  need: `
    need, short of, short-staffed, short-handed, understaffed, stretched, busy, calls in sick, off sick, retire, leaves, quit,
    moves on, steps down, maternity, gap, extra, another, one more, expand, growing, second branch, new branch, opening a,
    new site, more people, more hands, looking for, hiring, swamped, snowed under, run
    off your feet, peak, backlog, shortage,
    big order, rush, drops out, falls through, vacated, to fill, unfilled, without
    someone, replace, replacement,
    overstretched, staffing problem, no one to, nobody to, turnover, your hands full, lost
    two, lost three, lost one, down a,
    someone who can, somebody who can`,
  condition: `
    if, should, when, whenever, in case, once, next time, the day, the moment, the minute, wherever, as soon as, ever`,
  comesUp: `
    come up, came up, opens, arise, becomes available, comes free, becomes free, hear of, hear about, heard of, know of, knew of,
    spot, turn up, crops up, pops up, there's ever, there is ever, anything, something, becomes
    vacant, frees up, is going,
    goes, come along, gets wind`,
  remember: `
    keep me, keep my, have me in mind, bear me, think of me, remember me, remember my, remember that, mind my, come to mind,
    let me know, tell me, consider, first to hear, first to know, reach me, my number, my phone, give me a
    shout, drop me,
    ping me, i'm your, on file, radar, on your list, my name, forget me, where i am, where to find, i hope mine, me first,
    first name, you'll think, i exist, put me down, waiting list, at the top, in the loop, a message, a line, a bell, a ring,
    a call, a
    buzz, don't forget, count on me, mind me`,
  offer: `
    help, contribute, useful, of use, take off, cover, pull my weight, bring to, add to, prove, show you, show what,
    work
    hard, harder, hard worker, hard-working, asset, solve, i could do for, i can do for, could do for you, lend a hand,
    muck in, hands
    dirty, sweep, learn fast, quick learner, learn on the job, earn my keep, do anything, start at the bottom,
    make tea, do the, strengths, difference, value, give my all, give everything, save you, pitch in, put in the hours, sweat,
    carry, lift, turn my hand, roll up, i
    bring, i'd bring, i can offer, i have to offer, skills, loyal, dedicated, reliable,
    motivated, dependable, never late, productive, would work, i'd work, i will work, benefit from my, benefit your,
    my experience, my languages, my training, make myself, at your
    service, at your disposal, serve`,
  belong: `
    join, part of, one of you, one of them, a member, among, work for, work with you, work
    with your, work under, work at,
    work here, work there, alongside, work together, =your uniform, behind your, on your team, on that team, in your team,
    on the team, on the
    crew, on your crew, your next, our next, your new, on your side, on board, aboard, start my career,
    build my career, begin
    my career, your colleague, a colleague, teammate, next name, belong, feel at home, under your roof,
    under your wing, in that building, through your doors, intern at, intern with, intern for, employed, your payroll, your books,
    wearing your, our ranks, find
    myself, see me, see myself, picture me, picture myself, imagine me, imagine myself,
    see someone, see somebody, follow in, learn under, train under, apprentice under, with you after, end up at, end up with,
    get into, into your, in with you, lead to, led to, permanent, next chapter, do this kind`,
  fits: `
    fit, fill, suit, slot, match, exactly who, exactly what, cut out, made for, born for, qualified, right
    person, right man,
    right woman, the person you, perfect for, ideal, tailor-made, tick, meet all, meet the requirements, addition,
    good for each other, good for one another, candidate, what you need, who you need, what
    you're looking for, right up my,
    won't find, will not find, won't regret, regret it, you'd be glad, i'm the one, i am the one, no one
    better,
    nobody better, my shoes, those shoes, big shoes, well placed, up to it, equal to, overqualified, strong
    background,
    describes me, sounds like me, could do it, do that job, my name on it, someone exactly`,
  outOfWork: `
    out of work, unemployed, laid off, redundant, between jobs, between roles, without work, contract ends, contract is up,
    nothing lined
    up, looking for work, looking for a, looking for an, looking for my, on the lookout, job hunt, job search,
    seeking, on the market, rejections, apply
    for, apply, desperate, lost my job, rent, to feed, my savings, bills,
    make ends meet, any work, need work, need a, want work, new
    challenge, next step, next move, next opportunity,
    new opportunity, something new, actively, back to work, return
    to work, open to, back into, find work, get work,
    get a job, find a job, land a, for hire, freelance, application, sent the form, heard
    nothing, no reply, no luck,
    knocked on, doors`,
  chance: `
    a chance, one chance, the chance, my chances, a shot, opportunity, a try, a trial, foot in, way in, a break, my big break,
    your door, every door, any door, open doors, open a door, the door, start somewhere, a start, a go, prove myself, a lifeline,
    a leg up, give me, take a gamble, gamble on, take a punt, a look at me, noticed, seen, inside track, shortcut, round the,
    past the, skip the, strings, influence, connections, knowing someone, favour, favor, someone inside, from within,
    on the inside, from inside, odds, audition`,
  anything: `
    take anything, any job, any work, any role, any position, open to anything, for free, unpaid, paid or not, say no, turn down,
    turn it down, whatever you have, whatever you've, whatever is, whatever role, any shift, a few shifts, few hours,
    even if
    it, part-time, full-time, temp, temporary, freelance, lowest rung, bottom rung, any capacity, any task,
    anything at all, on the spot, in a heartbeat, jump at, leap at, tempt me, pay, wage, salary`,
  leads: `
    leads, who's hiring, anyone hiring, someone hiring, is hiring, are hiring, has openings, have openings, someone
    who needs,
    anyone who needs, somebody who needs, friends who, your network, your contacts, put the word, spread the word,
    the
    grapevine, my way, steer me, in my direction`,
  hint: `
    hint, wink, nudge nudge, just saying, as you may have guessed, reading between, you know what i mean, who knows,
    fingers crossed, ;)`,

  // What speaks against it.
  learn: `
    learn, hear about, hear more, hear how, hear what, understand, advice, advise, wonder how, curious, insight, perspective,
    view, opinion, questions, how you, how your, what you, why you, ask about, ask you, tell me about, tell
    me how,
    tell me what, explain, describe, know how, know what, know why, find out, figure out, think about, your story, your path,
    your
    journey, experiences, pick your brain, suggestions, tips, thoughts, feedback, picture of, your work, idea of,
    interest
    in, informational`,
  talk: `
    talk, chat, call, coffee, conversation, minutes, meet, phone, zoom, video, speak, tea, visit, lunch, an hour, by letter,
    in writing, write to, reply, email, time, connect, catch up, interview you, shadow, watch you, tour`,
  study: `
    course, book, article, degree, study, university, college, school, class, training, certificate, podcast, resource, read,
    lecture, programme, thesis, exam, qualification, portfolio, diploma, master's, conference, community, paper, talk`,
  who: `
    speak with, talk to, speak to, talk with, anyone else, somebody else, someone else, who else, another person, other people,
    people i
    should, should talk, colleague, introduce me to, an introduction, meet others, mentor, your name,
    person i could`,
  story: `
    did you, were you, had you, have you ever, did your, was your, when you, you took, you had, you were, you got, you started,
    you
    joined, you applied, you first, you chose, you left, your first, your own, your last, you learned, you made,
    you accepted, you
    decided, you did, you moved, you began, was there, has your, what was, how was, you worked, made you,
    took you, drew you, led you, you
    hired, you wrote, you said, you told, you mentioned`,
  general: `
    usually, typically, generally, in general, commonly, normally, often, these days, nowadays, field, industry, profession,
    sector, trade, line of work, career, area, people, somebody without, someone without, graduates, candidates, employers,
    companies, firms, most, common, typical, average, beginners, students, newcomers, discipline, market, country, city, world,
    schools, applicants, usual, anybody, everyone, women, freelancers, competitive, worth it`,
  thanks: `
    thank you for, thanks for, thanks to, i took, accepted, offered me, they offered, they made, i start, i'm starting,
    i've started, i joined, i got, i've got, good news, update, let you know, want you to know, happy to say, happy to report, it helped, i followed, followed your, your suggestion, you suggested, your tip,
    as
    you, landed, helped me, i turned, turned down, i moved, i passed, i finished, starting a new, new job, my new, i begin,
    i now, i have
    now, i've now, i've been offered, was offered, i was`,
  working: `
    my job, my current, my own, a job i, i work, i run, i manage, i teach, i'm a nurse, my last job, my old job, my shop,
    my
    company, my team, my boss, my employer, my supervisor, working as, job i love, job i like, have a job, i've worked,
    i have worked, i
    spent, i used to, i left, years as, years of, i hire, my business, my staff, my manager, my colleagues`,
  theirs: `
    your job, the job, your role, this role, your position, this job, your current, your day, your week, job title,
    job description, job
    market, your career, role of, job of, the work, this position, your duties, job satisfaction,
    your own job, your hours, your title, hiring freeze, job suits, job cost`,
  judge: `
    you hire, you look for, you interview, hiring process, the
    process, hiring decisions, look at first, watch for, stand out,
    what makes, separates, promote, screen, choose between, interns typically, new hire, onboarding, first week, review process,
    candidate, keep good, find good, hire
    people, hire for, train new, trainee not, how does, how do, how did, how long,
    how many, how much, how often`,
  decide: `
    whether it, whether this, whether that, for me before, right for me, is for me, suits me, decide, choose, weigh, thinking of,
    thinking about, considering, exploring, one day, some day, someday, change career, career change, becoming, be
    a,
    move into, switch, break into, get into the, go into, going into, enter, prepare, before i, apply to, graduate school,
    in my position, in my situation, in my shoes, in your place, if you were, should i, would you do, must i`,
  notAsk: `
    not asking, not looking, isn't a, is not a, not a request, don't need, not after, not seeking, not expecting, don't expect,
    no need, don't take, not about, no longer, never be asked, not asked, nobody has to, won't ask, not ask, only your, just your, to be clear, not here to, not
    fishing, not angling, no application, not hoping for, nothing you need to, if you thought, not in the market, not on the market, rather than, instead of, not for, nothing to do with, no interest in, don't want, not want,
    not hoping, not
    here for, not applying, happy in my, happy where, no ask, no favour, no favor, not trying, i have one`,
})
