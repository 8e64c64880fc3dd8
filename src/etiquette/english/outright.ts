import { anyOf } from './any-of.ts'
import { listsOf, phrases } from './phrase.ts'
import type { Piece } from './words.ts'

/** What asks for work in so many words, in the notation of phrase.ts; whatever else the sentence says, it is an ask. */
const asks = phrases(
  [
    'refer me !to/elsewhere',
    'referring me !to',
    'refer/referring me to your/hr/<boss>',
    'refer/referring me to the <boss>',
    'vouch for me',
    'put in a? good word',
    'put me forward',
    'recommend me for/to/internally',
    '<inside> referral !to',
    'a/your referral for/link/code',
    'can/could/may/might i/we _1 have/get a/the/an/any <job>',
    'give/get/find/offer/sort/fix/land/swing/giving/getting/finding/offering me/us/him/her _1 a/an/any/some/the/one _2 <job>',
    'hire/employ me/us/him/her',
    'take me on',
    'are/is/r you/u/they/your/the/we/ya _4 hiring/recruiting',
    'you guys _1 hiring',
    'is/are Name _4 hiring/recruiting !out',
    'hiring right/now/currently/atm/rn/anyone/anybody/interns/juniors/at',
    'do/does/have/has/is/are/might/will you/your/there/they/u/we/the _4 any/an/a/some _3 <openings> !in/on/lot/for',
    'any <openings> !in/on',
    'any/some/a suitable/relevant/appropriate/fitting/matching _1 <openings>/job/position/post/role/vacancy/placement !to',
    'if there is/are/be/was/were a/an/any/some _2 <openings>/position/positions/job/jobs in/at/with/on your/Name',
    'pass/passing/forward/forwarding/send/sending/submit/share/sharing/hand/handing/give/slip/get/put/drop/take _1 my _1 <papers> _1 to/onto/on/along/in/into/across',
    'pass/passing/forward/forwarding _1 on/along my _1 <papers>',
    'ask/asking/begging/beg _1 for a/an/any _2 <job> !about/with',
    'came/come/here/writing/write _1 for a/the/your/any _2 <job> !interview/fair',
    'appoint me to/as',
    'put/putting my name forward/in/down/up for',
    'i need/want/seek/require work/employment',
    "any _2 job/work/duty/position i/please/begging/i'm",
    '^ so? u/you need/want/got anyone/anybody/any/someone _2 for/on/at',
    'are/is/u/you/your/ur/they/the _2 taking on/people !too/work/projects/every/each/everything/all',
    'could/would/can/will you/your/the/they/Name _2 take back/on a/an _2',
    'gizza/gissa/gis/gimme a? job',
    'if? you can/could/would give/find me work/job/employment/something',
    'attachment/attachments in/at/with your',
    '<job>/<openings>/role/spot/place going/available !in/on',
    'are/is you/u/your/they/the/Name _4 looking/taking/accepting/considering for/on? _3 <workers>',
    'can/could/may/might i please? be/become your/a/an/the _2 <worker>',
    'internal link for/to/of',
    'any/some/a/the/more _2 shifts/hours that? i/we can/could/might cover/do/take/pick/work/fill',
    'find/finding/found/arrange/arranging something/anything/work/a _1 for me/us/him/her at/in/with',
    'do/does/would/could/can/will/might you/u/your/they/the/Name _4 take/accept/hire/need/use/consider _4 <workers>',
    'are/is there _1 any/an/a _3 <openings>/<job>/roles/positions in/on/at/with/within/inside your _1 <place> !that/which/who/where',
    'do/would/does you/they/anybody/anyone know _1 anybody/anyone/somebody/someone/any/a _2 hiring !manager/managers',
    'i want/need a/the/your job/internship/position/placement',
    'what/which <openings> do/does/are/is/can/could/would you/your/the/there/they/open',
    'what/which roles/positions/jobs/spots/shifts do/does you/your/they/the _2 have/got _1 open/going/available/coming',
    'does/do you/your/they/Name _3 have/offer _1 <openings> !in/on',
    'does/do/has/have you/your/they/the/Name _3 have/offer/got anything/something/work for me/us/someone/somebody/a',
    'list _1 your/the _1 <openings>',
    'is/are your/the/Name/they/you/u _3 still looking for a/an/any/someone/people',
    "your recruiter's email/name/number/address/contact/details",
    "i'd/i/we wish/want/like/love/would/writing/am like/hereby? to/applying/apply _2 apply/for for/through/with/to/the _3 <job>/post/role/employment/you",
    'a/the/any job/position/place/role _1 in/at/with this/it/your/Name _2 for me/us/|',
    'referral request for/at/to',
    'appreciate/appreciated/grateful/thankful/love/like/need/want/get/have for? a/an/your/any <inside>? referral !to/from/by',
    'about/regarding/for/of any/potential/possible/current/open/available/future _1 <job>/<openings>/opportunities/positions/roles at/with/in/on/within your/Name !field/industry/line',
    'interested in a/an/the/any/your _4 <job>/role/opening/post/vacancy at/with/in/on your/Name !field/industry/line',
    'looking/searching/hunting/seeking/apply/applying for? a/an/any/my/some _4 <job>/role at/with/in/on/under your/Name !field/industry/line',
    'can/could/may/might i _2 work/intern/start/train for/with/at/under/as you/your/here/there/Name/a/an',
    'let me work/intern/join/start/train for/with/at/under/as/you/your/in/on',
    'submit/send/give/hand/leave/email you/your my <papers> to/so/and/|',
    'if/whether/do/does/would/could/might you/your/they/Name/team/company _2 take/accept/have/host/recruit/taking/accepting <workers> !for/how/to',
    'which/what of your _2 openings/vacancies',
    'do/doing mine/my placement/internship/traineeship/thesis there/here/with/at/under',
    'throw/throwing my hat',
    'there is/are/might/may be? _1 some/any/a work/job/place/shifts for me/us',
    'forward/send/pass/hand/give them/it/this/these on/along? to _2 colleagues/colleague/people/person/team _1 in/who/that/responsible',
    'get me in as/for',
    'right/best/perfect one/person/choice for the/your/this _3 position/role/job/post',
    'submit/submitting me/my !to',
    'possibility/possible/chance/way that/for? i/me to? _1 could/can/might/may/to? _1 work/join/start/teach/play them/it/mine? with/for/at/under you/your',
    'ask/see/find/check/know _4 if/whether _2 got/has/have room/space/work/use for one/another/a/some',
    'consider me for a/an/the/any/your/this _3 <job>/<openings>/role/positions',
    'can/could/would/will/please/to you? _2 put/say/drop in? a _1 word for/with',
    'chance/possibility of/for a/an/any/some/getting _2 <job>/shift/shifts',
    'is/are there _1 any/some/a/an _2 <job>/shifts/hours/spot/place for/going/available/on me/us/someone/|',
    'looking/searching/need/hoping for? someone/somebody/anyone/a _4 refer/referrer/referral',
    'reconsider/consider my application/candidacy/cv/resume/profile/me for/as/again/|',
    'any/some spots/places/slots/seats left/open/free/going/available/still _6 for me/us/an/a/someone',
    'help me/us/him/her _1 get/getting/land/find/into/secure a/an/the/into/in/onto/my _3 <job>/company/team/Name',
    'help/assist/assistance me/us? with/in/to securing/getting/landing/finding/secure/get/land/find a/an/some _2 <job>',
    "i'm/am/to asking/enquiring/inquiring/writing/ask/enquire/inquire about/for <job>/employment",
    "i'm/am/are/was/is after/asking/asking for? a/an _3 <job>",
    "i'd/i/would like/love/want/need/hoping/hope to? _1 be/get hired/considered/employed",
    'how do/can/could i get hired/employed',
    'help me _1 get/getting in/inside/aboard |',
    'get/getting me/us/him/her _2 hired/onto/into/in/inside/the/your/a/an <team>/<job>/hired/rota/payroll/register',
    'consider/considering/open/willing/mind/happy/able/comfortable _2 hiring/referring/employing/recommending/nominating me/us/him/her/someone/a !to',
    'can/could/would/will you/they/u _3 nominate/endorse/champion me/us',
    'speak/talk/write/say/mention/call/ring/ask/tell/message/email/forward/chase/nudge _4 hr/recruiter/recruiters/recruiting/talent/recruitment _6 for/about me/my/i/that/and/to/on',
    'forward/send/pass/get/give/hand this/it/these/mine/everything to/on/along _1 hr/recruiter/recruiting/talent/<boss>',
    'bring/bringing/take/taking me/us on/aboard/onboard/in/back board/as/|/for/into',
    'find/check/see _1 out? if/whether/what/where _2 my/i application/shortlist/shortlisted/considered/running/candidacy',
    'look/take/give/have another/a _1 look at my application',
    'promise/offer/guarantee/save/hold/keep me/us a/an/the _1 <job>/place/spot/seat/role',
    'write/give/get/make/submit/send me/us? a/an/the/your internal/employee _1 recommendation/referral/reference',
    'use/give/put/list/name/write/mention your name/you/yours _2 when/as/on/in/if i/my/the apply/referrer/reference/referral/application',
  ],
  listsOf({
    team: 'team, company, firm, lab, crew, staff, books, system, process, shortlist, list',
    boss: 'hiring, hiring manager, recruiter, recruiters, manager, director, team, department, owner',
    inside: 'employee, internal, job',
    job: 'job, jobs, internship, placement, work, position, apprenticeship, interview, traineeship',
    place:
      'office, company, team, department, firm, organization, organisation, lab, group, branch, store, shop, clinic, hospital, school, agency, studio, practice',
    openings: `openings, vacancies, vacancy, opening, internships, internship, job openings, open positions, open roles,
      apprenticeships, placements, co-op spots, part-time work, weekend work, paid work, holiday work, seasonal work, training contract, job going, graduate schemes`,
    workers: `intern, interns, trainee, trainees, freelancer, freelancers, apprentice, apprentices, juniors, assistants, summer students,
      research assistants, work experience student, work experience students`,
    papers: 'resume, cv, application, portfolio, details, name, profile',
    worker:
      'intern, trainee, apprentice, articling student, assistant, nurse, driver, cook, welder, teacher, engineer, developer, junior, employee, pupil',
  }),
)

const denials = anyOf(`
  not, no, never, without, nobody, [a-z]+n't, did, was, were, had, rather than, instead of, before, ever,
  thank you for, thanks for, thanks again for, i got, people, suggest, advise, should, informational interview`)

// Asked about in general, or about time.
const isOtherwise = new RegExp(
  [
    String.raw`^[ ,]*(?:and |so |but )?(?:what(?! (?:positions|vacancies|openings|roles|jobs))|how(?! (?:do|can|could) i get (?:hired|employed))|why(?! don't you)|when(?! can i start)|where|which|who)\b`,
    `(?:your|the) (?:calendar|diary|schedule|wall)`,
  ].join('|'),
)

const stillAsked = anyOf(`
  why don't, not (?:just|only|merely|sure|certain|too), (?:was|were) (?:hoping|wondering|looking|thinking|going to ask),
  (?:do not|don't|didn't|wouldn't) (?:mind|know (?:if|whether))`)

// Denied, or told of the past, in the clause that it stands in.
const isDenied = new RegExp(`(?:^|[ ,])(?!${stillAsked})(?:${denials})(?=[ ,])`)

/** True when the sentence asks for work in so many words. */
export function asksOutright(sentence: Piece & { flat: string }): boolean {
  const { flat } = sentence
  const said = asks(sentence)
  if (said.length === 0 || isOtherwise.test(flat)) return false
  return said.some(({ start, end }) => {
    const clause = flat.lastIndexOf(',', start - sentence.start) + 1
    return !isDenied.test(`${flat.slice(clause, end - sentence.start)} `)
  })
}
