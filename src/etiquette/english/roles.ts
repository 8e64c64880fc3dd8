import { listsOf } from './phrase.ts'

/**
 * The words of a wish for work, by the part they play in a sentence. None of them asks for a job by itself; weights.ts says what
 * each, and each two together, is worth. Endings are taken off before words are compared, so "hire" stands for "hiring" too; a
 * word with "=" before it is taken as it stands; "_" stands for up to two words.
 */
export const roles = listsOf({
  plainReferral: `
    refer me, refer _ me, a referral, your referral, employee referral, referral link, internal referral, the referral,
    referral for, vouch for, good word, put me forward, recommend me for, recommend me to, my referrer, nominate me, endorse me,
    to refer, be referred, referred for, list you as`,
  plainJobs: `
    you hiring, they hiring, company hiring, hiring right, currently hiring, hiring a, hiring for, hiring at, hiring anyone,
    hiring this, be hiring, is hiring, are hiring, any openings, an opening, openings for, openings at, a vacancy,
    any positions, open positions, open roles, any roles, any jobs, a job for, for a job, a job there, a job at, a job with,
    a job in, hire me, me a job, get hired, place for me, room for me, take me on, taking on, have work for, any work for,
    spots open, an internship, any internships, summer internship`,
  plainPapers: `
    my resume to, my cv to, pass _ my, passing _ my, forward my, submit my, share my resume, share my cv, my application,
    resume attached, cv attached, resume is attached, cv is attached, attached my, send _ my resume, send _ my cv, my resume on,
    with my resume, here's my resume, copy of my resume, hand my, put my name, mention my name, my name up`,
  plainHiring: `
    the recruiter, your recruiter, the hiring manager, hiring manager, your hr, who does _ hiring, hiring team, recruiting team,
    your manager, your boss`,
  joining: `
    join you, join your, join the team, work for you, work with you, work under you, on your team, on the team, part of your,
    your next, work for your, work at your, with your team, start working`,
  seeking: `
    seeking a, seeking an, seeking new, looking for a, looking for an, looking for my, looking for work, looking for new,
    open to work, open to new, on the market, next role, new opportunity, available from, available immediately,
    immediately available, available to start, start immediately, start on, ready to start, ready to join, can start,
    could start, any hours`,
  elsewhere: `
    refer me to a, refer me to the, refer me to other, refer to, was referred, refer patients, in touch with,
    introduce me to someone, to learn from`,
  me: `
    i, me, my, mine, myself, i'd, i'm, i'll, i've, us, we, our`,
  likeMe: `
    like me, with my, for me, such as me, newcomer, someone new, a beginner, person like, my brother, my sister, my son,
    my daughter, my friend, my husband, my wife`,
  you: `
    you, your, =yours, you'd, you'll, you're, you've, yourself, esteemed`,
  place: `
    here, there, inside, company, firm, team, group, department, office, lab, laboratory, agency, studio, bank, hospital, school,
    clinic, practice, business, institute, museum, newsroom, organisation, organization, library, shop, crew, kitchen, yard,
    garage, salon, ward, farm, bakery, restaurant, warehouse, factory, plant, site, workshop, nursery, hotel, foundation,
    orchestra, theatre, theater, charity, council, startup, ranks, squad, staff, outfit, enterprise, building, counter, roof,
    unit, branch, division, employer, university, publisher, gallery, house, bench, desk, van, boat, ship, orchard, vineyard,
    brewery, cafe, bar, gym, fleet, depot, store, surgery, chambers, ensemble, magazine, paper, station, port, mill, mine, forest,
    estate, zoo, aquarium`,
  jobs: `
    =job, jobs, vacancy, openings, internship, placement, apprenticeship, traineeship, employment, headcount, payroll, gig,
    shift, rota, trial day, paid work, part-time work, full-time work, freelance work, graduate scheme, graduate programme,
    co-op, temp work, work experience, residency, =intern, interns, =trainee, trainees, =apprentice, apprentices, junior,
    assistant, saturday girl, helper, pair of hands, extra hands, contract, =position, positions, work for`,
  seat: `
    opening, role, spot, seat, slot, place for, room for, space for, a place, a desk, a corner, a bench, a chair, post,
    opportunity, something for, anything for, work for, use for, need for, offer, a future, budget, =room, =space, vacant,
    a bunk`,
  hire: `
    hire, employ, recruit, take on, taking _ on, takes _ on, take me, take him, taking people on, bring me in, bring me on,
    interviewed, sponsor my, have me, use me, pick me, choose me, looking for people, staffing, adding people, shortlist,
    get in, get me in, getting in, gets picked, get taken on, be taken on, chosen, selected, want me, try me, put me on,
    accept me, place me, let me in, sign me up, fit me in, find me, give me, offer me, considered, consideration, count me in,
    keep me on, start me, me joining, commission, walk me over, train me, fast-track me, interview me, my candidacy, me as a,
    as a candidate, make room, pay someone, pay me`,
  hirer: `
    hr, recruiter, recruiting team, hiring manager, human resources, people team, personnel, your boss, your manager,
    your director, your head, the boss, the manager, the director, head chef, the owner, your foreman, whoever decides,
    who decides, whoever hires, who hires, decision makers, whoever does, whoever picks, who gets picked, management,
    your supervisor, your editor, your principal, your partners, hiring team, head office, the right desk, right person,
    right people, your lead, the pile, your ceo, the foreman, does the hiring, do the hiring`,
  papers: `
    cv, resume, cover letter, my profile, my portfolio, my details, my name, a word, good word, my samples, my number, referral,
    my reference, a reference, a recommendation, curriculum, my papers, my file, applications, my phone, my card, this letter,
    my letter, my form, my email, my message, my certificates, my reel, my linkedin, the form`,
  pass: `
    pass, forward, hand, send, put, show, drop, mention, slip, share, give, tell, recommend, refer, introduce, push, nudge,
    submit, float, circulate, move, flag, endorse, vouch, deliver, get me, connect, point me, upload, bring up, raise, lay,
    leave, pull, speak for, speak up, back me, support me, support my, nominate, suggest me, sponsor, advocate, let _ know,
    ask your`,
  could: `
    can you, could you, would you, will you, please, kindly, any chance, possible, mind, might you, can i, could i, may i,
    do you think, are you able, would it be, be grateful, i'd appreciate, i would appreciate, would mean, be so kind, pls,
    help me, feel free, wondering if, i was hoping, hope you, ask if, whether, is there, are there, do you have, have you got,
    does your, do you know, might your, could your, can your, would your, would there be, do you need, might there be,
    could there be, want you to, like you to, don't suppose, i ask you, let's, chance of, chance you, any way, might i,
    could we, can we, shall i, way of, way to`,
  wish: `
    i'd love, i'd like, i would like, i want, i hope, i'm hoping, i am hoping, hoping to, keen, eager, dream, wish,
    always wanted, i'd give, longing, honoured, honored, thrilled, i'd so, i'd really, my goal, my aim, i'd do, i'd take,
    nothing more than, nothing would, would love, i'd be glad, i'd be happy, happy to, glad to, glad of, delighted, proud to,
    interested in, very interested, really interested, am interested, i'm interested, most interested, excited, look forward,
    i need, i must, i'd jump, would make me, mean the world, mean a lot, pleasure to, privilege, i'd pick, i'd choose, i plan,
    love to, wanting to, like to, my heart, fancy`,
  free: `
    available, free, ready to, start, begin, notice, relocate, minutes away, i live, call me, ring me, on site, monday,
    tomorrow, immediately, at once, right away, straight away, next week, weekends, evenings, nights, any day, any hour,
    my calendar, my diary, say the word, wherever you, whenever you, i can be, i could be, on the next, from june, from july,
    from september, from january, this summer, from may, in june, in july, flexible, willing to, clean licence, driving licence,
    own tools, own boots, as soon as, my phone is`,
  need: `
    need, short of, short-staffed, short-handed, understaffed, stretched, busy, calls in sick, off sick, retire, leaves, quit,
    moves on, steps down, maternity, gap, extra, another, one more, expand, growing, new branch, opening a, more people,
    looking for, hiring, snowed under, backlog, shortage, rush, drops out, falls through, to fill, unfilled, replace,
    replacement, down a, someone who can, somebody who can`,
  condition: `
    if, should, when, whenever, in case, once, next time, the day, the moment, the minute, wherever, as soon as, ever`,
  comesUp: `
    come up, came up, opens, arise, becomes available, comes free, hear of, hear about, heard of, know of, spot, turn up,
    pops up, there's ever, there is ever, anything, something, is going, goes, come along`,
  remember: `
    keep me, keep my, bear me, think of me, remember me, remember my, remember that, mind my, come to mind, let me know,
    tell me, consider, first to hear, first to know, my number, my phone, drop me, i'm your, on file, radar, on your list,
    my name, forget me, where i am, where to find, me first, first name, you'll think, i exist, put me down, waiting list,
    at the top, in the loop, a line, a call, don't forget, mind me`,
  offer: `
    help, contribute, useful, of use, take off, cover, bring to, add to, prove, show you, show what, harder, hard worker,
    hard-working, asset, solve, i could do for, i can do for, could do for you, sweep, learn fast, quick learner,
    learn on the job, do anything, start at the bottom, do the, strengths, difference, value, save you, carry, lift, i'd bring,
    skills, loyal, reliable, motivated, never late, would work, i'd work, my experience, my languages, my training,
    at your disposal, serve`,
  belong: `
    join, part of, one of you, one of them, a member, among, work for, work with you, work under, work at, work here,
    work there, alongside, work together, =your uniform, behind your, on your team, in your team, on the team, on your crew,
    your next, your new, on your side, on board, start my career, your colleague, a colleague, teammate, belong, feel at home,
    intern at, intern with, intern for, employed, your payroll, your books, wearing your, see me, see myself, picture myself,
    see someone, follow in, train under, with you after, end up at, end up with, get into, into your, in with you, lead to,
    led to, permanent, next chapter, do this kind`,
  fits: `
    fit, fill, suit, slot, match, exactly what, made for, qualified, the person you, perfect for, ideal, tick, meet all,
    addition, candidate, won't find, won't regret, regret it, i'm the one, my shoes, sounds like me, could do it, my name on it`,
  outOfWork: `
    out of work, unemployed, laid off, redundant, between jobs, between roles, contract ends, looking for work, looking for a,
    looking for an, looking for my, on the lookout, job hunt, job search, seeking, on the market, rejections, apply, desperate,
    lost my job, rent, my savings, bills, any work, need work, need a, want work, next step, new opportunity, something new,
    actively, back to work, open to, find work, get a job, find a job, land a, freelance, application, no reply, knocked on,
    doors`,
  chance: `
    a chance, one chance, the chance, my chances, a shot, opportunity, a trial, foot in, way in, a break, your door, any door,
    open a door, the door, a start, a go, prove myself, give me, noticed, seen, round the, past the, skip the, strings,
    influence, connections, knowing someone, favour, favor, someone inside, from within, on the inside, from inside, odds,
    audition`,
  anything: `
    take anything, any job, any work, any role, any position, open to anything, for free, unpaid, paid or not, say no,
    turn down, turn it down, whatever you have, whatever you've, any shift, a few shifts, few hours, part-time, full-time, temp,
    temporary, freelance, any capacity, anything at all, on the spot, in a heartbeat, jump at, pay, wage, salary`,
  leads: `
    leads, who's hiring, is hiring, are hiring, have openings, friends who, your network, your contacts, spread the word, my way`,
  hint: `
    hint, just saying, who knows, fingers crossed`,

  // What speaks against it.
  learn: `
    learn, hear about, hear more, hear how, hear what, understand, advice, advise, wonder how, curious, insight, perspective,
    view, opinion, questions, how you, how your, what you, why you, ask about, ask you, tell me about, tell me what, explain,
    describe, know how, know what, find out, figure out, think about, your story, your path, experiences, pick your brain,
    suggestions, tips, thoughts, feedback, picture of, your work, idea of, informational`,
  talk: `
    talk, chat, call, coffee, conversation, minutes, meet, phone, zoom, video, speak, tea, visit, lunch, an hour, by letter,
    in writing, write to, reply, email, time, connect, catch up, interview you, shadow, watch you, tour`,
  study: `
    course, book, article, degree, study, university, college, school, class, training, certificate, podcast, resource, read,
    lecture, programme, thesis, exam, qualification, portfolio, diploma, master's, conference, community, paper, talk`,
  who: `
    speak with, talk to, speak to, talk with, anyone else, somebody else, someone else, who else, another person, other people,
    should talk, colleague, introduce me to, an introduction, mentor, your name`,
  story: `
    did you, were you, had you, have you ever, did your, was your, when you, you took, you had, you were, you got, you started,
    you applied, you first, you chose, you left, your first, your own, your last, you learned, you made, you accepted, you did,
    you moved, you began, was there, has your, what was, how was, you worked, made you, took you, drew you, led you, you wrote,
    you said, you told, you mentioned`,
  general: `
    usually, typically, generally, in general, normally, often, these days, nowadays, field, industry, profession, sector,
    trade, line of work, career, area, people, somebody without, someone without, graduates, candidates, employers, companies,
    firms, most, common, typical, average, beginners, students, newcomers, market, country, city, world, schools, applicants,
    usual, anybody, everyone, women, freelancers, competitive, worth it`,
  thanks: `
    thank you for, thanks for, thanks to, i took, accepted, offered me, they offered, they made, i start, i'm starting,
    i've started, i joined, i got, i've got, good news, update, let you know, want you to know, it helped, i followed,
    followed your, your suggestion, you suggested, your tip, landed, helped me, i turned, turned down, i moved, i passed,
    i finished, starting a new, new job, my new, i begin, i now, i've now, i've been offered, was offered, i was`,
  working: `
    my job, my current, my own, a job i, i work, i run, i manage, i teach, i'm a nurse, my last job, my team, my boss,
    my employer, my supervisor, working as, job i like, have a job, i've worked, i have worked, i used to, i left, years as,
    years of, i hire, my business, my manager, my colleagues`,
  theirs: `
    your job, the job, your role, this role, your position, this job, your current, your day, your week, job title,
    job description, your career, role of, job of, the work, this position, your duties, your own job, your hours, your title,
    hiring freeze`,
  judge: `
    you hire, you look for, you interview, hiring process, hiring decisions, look at first, watch for, stand out, what makes,
    separates, promote, screen, choose between, new hire, onboarding, first week, candidate, keep good, find good, hire for,
    train new, how does, how do, how did, how long, how many, how much, how often`,
  decide: `
    whether it, whether this, whether that, for me before, right for me, is for me, suits me, decide, choose, weigh,
    thinking of, thinking about, considering, exploring, one day, some day, someday, change career, career change, becoming,
    move into, switch, break into, go into, going into, enter, prepare, before i, apply to, graduate school, in my position,
    in my shoes, if you were, should i, would you do, must i`,
  notAsk: `
    not asking, not looking, isn't a, is not a, not a request, don't need, not after, not seeking, not expecting, don't expect,
    no need, don't take, not about, no longer, won't ask, only your, just your, to be clear, not here to, no application,
    if you thought, not in the market, not on the market, rather than, instead of, not for, nothing to do with, don't want,
    not want, not hoping, not applying, happy in my, happy where, no favor, not trying, i have one`,
})
