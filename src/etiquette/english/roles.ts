import { listsOf } from './phrase.ts'

/**
 * The words of a wish for work, by the part they play in a sentence. None of them asks for a job by itself; weights.ts says what
 * each, and each two together, is worth. Endings are taken off before words are compared, so "hire" stands for "hiring" too; a
 * word with "=" before it is taken as it stands; "_" stands for up to two words.
 */
export const roles = listsOf({
  plainReferral: `
    refer me, refer _ me, a referral, your referral, employee referral, referral link, internal referral, the referral,
    referral for, vouch for, good word, put me forward, recommend me for, recommend me to, nominate me, endorse me, to refer,
    list you as`,
  plainJobs: `
    you hiring, they hiring, company hiring, hiring right, hiring a, hiring for, hiring at, be hiring, is hiring, are hiring,
    any openings, an opening, openings for, openings at, a vacancy, any positions, open positions, open roles, any roles,
    any jobs, a job for, for a job, a job there, a job at, a job with, a job in, hire me, me a job, get hired, place for me,
    room for me, take me on, taking on, any work for, an internship, any internships, summer internship`,
  plainPapers: `
    my resume to, my cv to, pass _ my, passing _ my, forward my, submit my, share my resume, my application, resume attached,
    resume is attached, cv is attached, attached my, send _ my resume, send _ my cv, my resume on, here's my resume,
    copy of my resume, hand my, put my name, mention my name`,
  plainHiring: `
    the recruiter, your recruiter, the hiring manager, hiring manager, your hr, who does _ hiring, hiring team, recruiting team,
    your manager, your boss`,
  joining: `
    join you, join your, work for you, work with you, work under you, on your team, on the team, part of your, your next,
    work for your, work at your, with your team`,
  seeking: `
    seeking a, looking for a, looking for an, looking for my, looking for work, looking for new, open to work, on the market,
    next role, new opportunity, available from, available immediately, available to start, start on, ready to start, can start,
    could start, any hours`,
  elsewhere: `
    refer me to a, refer me to the, refer to, refer patients, in touch with, introduce me to someone, to learn from`,
  me: `
    i, me, my, mine, myself, i'd, i'm, i'll, i've, us, we, our`,
  likeMe: `
    like me, with my, for me, newcomer, someone new, a beginner, person like, my brother, my sister, my son, my daughter,
    my friend, my husband, my wife`,
  you: `
    you, your, =yours, you'd, you'll, you're, you've, yourself, esteemed`,
  place: `
    here, there, inside, company, firm, team, group, department, office, lab, laboratory, agency, studio, bank, hospital,
    school, clinic, practice, business, institute, museum, newsroom, organisation, organization, library, shop, crew, kitchen,
    yard, garage, salon, ward, farm, bakery, restaurant, warehouse, factory, plant, site, workshop, nursery, hotel, foundation,
    orchestra, theatre, charity, council, startup, staff, building, counter, roof, unit, branch, division, employer, university,
    publisher, gallery, house, bench, desk, van, boat, ship, vineyard, brewery, cafe, bar, fleet, depot, store, surgery,
    chambers, magazine, paper, station, port, mill, mine, forest, estate, zoo, aquarium`,
  jobs: `
    =job, jobs, vacancy, openings, internship, placement, apprenticeship, traineeship, employment, headcount, payroll, gig,
    shift, rota, trial day, paid work, part-time work, graduate scheme, graduate programme, co-op, work experience, residency,
    =intern, interns, =trainee, trainees, =apprentice, apprentices, junior, assistant, helper, pair of hands, contract,
    =position, positions, work for`,
  seat: `
    opening, role, spot, seat, slot, place for, room for, space for, a place, a desk, a bench, post, opportunity, something for,
    anything for, work for, use for, need for, offer, a future, budget, =room, =space, vacant`,
  hire: `
    hire, employ, recruit, take on, taking _ on, takes _ on, bring me in, bring me on, interviewed, sponsor my,
    looking for people, staffing, shortlist, be taken on, my candidacy, as a candidate, me joining, pay me, train me,
    interview me, count me in, commission`,
  choose: `
    take me, have me, use me, get in, get me in, getting in, chosen, want me, try me, put me on, accept me, find me, give me,
    offer me, considered, consideration, me as a`,
  hirer: `
    hr, recruiter, recruiting team, hiring manager, human resources, people team, personnel, your boss, your manager,
    your director, your head, the manager, the director, head chef, the owner, your foreman, who decides, who hires,
    whoever does, management, your supervisor, your editor, your partners, hiring team, head office, right person, your lead,
    the pile, the foreman, does the hiring`,
  papers: `
    cv, resume, cover letter, my profile, my portfolio, my details, my name, a word, good word, my number, referral,
    my reference, a reference, a recommendation, my papers, my file, applications, my phone, my card, this letter, my letter,
    my form, my email, my certificates, the form`,
  pass: `
    pass, forward, hand, send, put, show, drop, mention, slip, share, give, tell, recommend, refer, introduce, push, nudge,
    submit, float, circulate, move, flag, endorse, vouch, deliver, get me, connect, point me, bring up, raise, lay, leave, pull,
    speak for, speak up, back me, support my, nominate, suggest me, sponsor, advocate, let _ know, ask your`,
  could: `
    can you, could you, would you, will you, please, kindly, any chance, possible, mind, might you, can i, could i, may i,
    do you think, are you able, would it be, be grateful, i'd appreciate, i would appreciate, would mean, be so kind, pls,
    help me, feel free, wondering if, i was hoping, hope you, ask if, whether, is there, are there, do you have, have you got,
    does your, do you know, might your, could your, can your, would your, would there be, do you need, might there be,
    want you to, like you to, i ask you, let's, chance of, chance you, any way, might i, could we, can we, shall i, way of,
    way to`,
  wish: `
    i'd love, i'd like, i would like, i want, i hope, i'm hoping, hoping to, keen, eager, dream, wish, always wanted, i'd give,
    longing, honoured, honored, thrilled, i'd really, my goal, my aim, i'd do, i'd take, nothing would, would love, i'd be glad,
    i'd be happy, happy to, glad to, glad of, delighted, proud to, interested in, very interested, am interested,
    i'm interested, excited, look forward, i need, i must, i'd jump, would make me, mean the world, mean a lot, pleasure to,
    privilege, i plan, love to, wanting to, like to, my heart`,
  free: `
    available, free, ready to, start, begin, notice, relocate, minutes away, i live, call me, ring me, on site, monday,
    tomorrow, immediately, at once, right away, straight away, next week, weekends, evenings, nights, any day, any hour,
    my calendar, my diary, say the word, wherever you, whenever you, i can be, i could be, on the next, from june,
    from september, from january, this summer, from may, in june, in july, flexible, willing to, clean licence, own tools,
    as soon as`,
  need: `
    need, short of, short-staffed, stretched, busy, retire, leaves, quit, moves on, maternity, gap, extra, another, one more,
    expand, growing, new branch, opening a, more people, looking for, hiring, shortage, rush, drops out, to fill, replace,
    down a, someone who can`,
  condition: `
    if, should, when, whenever, in case, once, next time, the day, the moment, the minute, wherever, as soon as, ever`,
  comesUp: `
    come up, came up, opens, arise, becomes available, comes free, hear of, hear about, heard of, know of, spot, turn up,
    there's ever, anything, something, is going, goes, come along`,
  remember: `
    keep me, keep my, bear me, think of me, remember me, remember my, mind my, come to mind, let me know, tell me, consider,
    first to know, my number, my phone, i'm your, on file, radar, on your list, my name, forget me, where i am, me first,
    first name, you'll think, waiting list, at the top, in the loop, a line, a call, don't forget, mind me`,
  offer: `
    help, contribute, useful, of use, cover, bring to, add to, prove, show you, harder, hard worker, asset, solve,
    i could do for, i can do for, sweep, learn fast, quick learner, learn on the job, do anything, start at the bottom, do the,
    strengths, difference, value, carry, lift, i'd bring, skills, motivated, would work, i'd work, my experience, my training,
    serve`,
  belong: `
    join, part of, one of them, a member, among, work for, work with you, work under, work at, work here, work there, alongside,
    work together, on your team, in your team, on the team, on your crew, your next, your new, on your side, on board,
    your colleague, a colleague, belong, intern at, employed, your books, see me, see myself, picture myself, end up at,
    get into, into your, lead to, led to, permanent`,
  fits: `
    fit, fill, suit, slot, match, exactly what, made for, qualified, the person you, perfect for, ideal, addition, candidate,
    won't find, won't regret, regret it, i'm the one, my shoes`,
  outOfWork: `
    out of work, unemployed, laid off, redundant, between jobs, between roles, contract ends, looking for work, looking for a,
    looking for an, looking for my, job hunt, job search, seeking, on the market, rejections, apply, desperate, lost my job,
    rent, bills, any work, need work, need a, next step, new opportunity, actively, back to work, open to, find work, get a job,
    land a, freelance, application, no reply, doors`,
  chance: `
    a chance, the chance, my chances, a shot, opportunity, a trial, foot in, way in, a break, open a door, the door, a start,
    prove myself, give me, noticed, seen, round the, past the, skip the, influence, connections, knowing someone, favour, favor,
    from within, on the inside, from inside, odds, audition`,
  anything: `
    any job, any work, any role, any position, for free, unpaid, paid or not, say no, turn down, any shift, few hours,
    part-time, full-time, temp, temporary, freelance, any capacity, anything at all, on the spot, jump at, pay, wage, salary`,
  leads: `
    leads, who's hiring, is hiring, are hiring, friends who, your network, your contacts, my way`,
  hint: `
    hint, just saying, who knows, fingers crossed`,

  // What speaks against it.
  learn: `
    learn, hear about, hear more, hear how, hear what, understand, advice, advise, wonder how, curious, insight, perspective,
    view, opinion, questions, how you, how your, what you, why you, ask about, ask you, tell me about, tell me what, explain,
    describe, know how, know what, find out, think about, your story, your path, experiences, pick your brain, suggestions,
    tips, thoughts, feedback, picture of, your work, idea of, informational`,
  talk: `
    talk, chat, call, coffee, conversation, minutes, meet, phone, zoom, video, speak, tea, visit, lunch, an hour, in writing,
    write to, reply, email, time, connect, interview you, shadow, watch you, tour`,
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
    usually, generally, in general, normally, often, these days, field, industry, profession, sector, trade, line of work,
    career, area, people, someone without, graduates, candidates, employers, companies, firms, most, common, typical, average,
    beginners, students, newcomers, market, country, city, world, schools, applicants, usual, anybody, everyone, women,
    freelancers, competitive, worth it`,
  thanks: `
    thank you for, thanks for, thanks to, i took, accepted, offered me, they offered, they made, i start, i'm starting,
    i've started, i joined, i got, i've got, good news, update, let you know, want you to know, it helped, i followed,
    followed your, your suggestion, you suggested, your tip, landed, helped me, i turned, turned down, i moved, i passed,
    i finished, starting a new, new job, my new, i begin, i now, i've now, i've been offered, was offered, i was`,
  working: `
    my job, my current, my own, a job i, i work, i run, i manage, i teach, i'm a nurse, my last job, my boss, my supervisor,
    working as, have a job, i've worked, i have worked, i used to, i left, years as, years of, i hire, my manager`,
  theirs: `
    your job, the job, your role, this role, your position, this job, your current, your day, your week, job title,
    job description, your career, role of, job of, the work, this position, your duties, your own job, your hours, your title,
    hiring freeze`,
  judge: `
    you hire, you look for, you interview, hiring process, hiring decisions, look at first, stand out, what makes, separates,
    promote, screen, choose between, new hire, onboarding, first week, candidate, hire for, how does, how do, how did, how long,
    how many, how much, how often`,
  decide: `
    whether it, right for me, suits me, decide, choose, weigh, thinking of, thinking about, considering, exploring, one day,
    some day, someday, change career, career change, becoming, move into, switch, break into, go into, going into, enter,
    prepare, before i, apply to, graduate school, in my position, in my shoes, if you were, should i, would you do`,
  notAsk: `
    not asking, not looking, isn't a, is not a, don't need, not after, not seeking, not expecting, don't expect, no need,
    not about, no longer, won't ask, only your, to be clear, no application, if you thought, rather than, instead of, not for,
    don't want, not want, not hoping, not applying, happy where, not trying, i have one`,
})
