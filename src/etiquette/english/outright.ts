import { anyOf } from './any-of.ts'
import { listsOf, phrases } from './phrase.ts'
import type { Piece } from './words.ts'

/** What asks for work in so many words, in the notation of phrase.ts; whatever else the sentence says, it is an ask. */
const asks = phrases(
  [
    'refer me !to/elsewhere',
    'referring me !to',
    'refer me to your/hr/<boss>',
    'refer me to the <boss>',
    'vouch for me',
    'put in a? good word',
    'put me forward',
    'recommend me for/to/internally',
    '<inside> referral !to',
    'a/your referral for/link/code',
    'can/could/may/might i/we _1 have/get a/the/an/any <job>',
    'give/get/find/offer/giving/getting/finding/offering me/us/him/her _1 a/an/any/some/the _2 <job>',
    'hire/employ me/us/him/her',
    'take me on',
    'are/is/r you/u/they/your/the/we/ya _4 hiring/recruiting',
    'you guys _1 hiring',
    'is/are Name _4 hiring/recruiting',
    'hiring right/now/currently/atm/rn/anyone/anybody/interns/juniors/at',
    'do/does/have/has/would/is/are/might/will you/your/there/they/u/we/the _4 any/an/a/some _3 <openings> !in/on/lot/for',
    'any <openings> !in/on',
    'pass/passing/forward/forwarding/send/sending/submit/share/sharing/hand/handing/give/slip/get/put/drop/take _1 my _1 <papers> _1 to/on/along/in/into/across',
    'pass/passing/forward/forwarding _1 on/along my _1 <papers>',
    'ask/asking/begging/beg _1 for a/an/any <job>',
    'ask/asking/enquire/inquire _1 about a/an/any/possible/current/your/the _1 <openings>',
    'have/got you/u/they got a/an/any/some _2 <job>/<openings>',
    '<job>/<openings>/role/spot/place going/available !in/on',
    'are/is you/u/your/they/the/Name _4 looking/taking/accepting/considering for/on? _3 <workers>',
    'do/does/would/could/can/will/might you/u/your/they/the/Name _4 take/accept/hire/need/use/consider _4 <workers>',
    'are/is there _1 any/an/a _3 <openings>/<job>/roles/positions in/on/at/with/within/inside your _1 <place> !that/which/who/where',
    'do/would/does you/they/anybody/anyone know _1 anybody/anyone/somebody/someone/any/a _2 hiring !manager/managers',
    'i want/need a/the/your job/internship/position/placement',
    'when/how can i start working',
    'what/which <openings> do/does/are/is you/your/the/there/open',
  ],
  listsOf({
    boss: 'hiring, hiring manager, recruiter, recruiters, manager, director, team, department, owner',
    inside: 'employee, internal, job',
    job: 'job, jobs, internship, placement, work, position, apprenticeship, interview, traineeship',
    place:
      'office, company, team, department, firm, organization, organisation, lab, group, branch, store, shop, clinic, hospital, school, agency, studio, practice',
    openings: `openings, vacancies, vacancy, opening, internships, internship, job openings, open positions, open roles,
      apprenticeships, placements, co-op spots, part-time work, training contract, job going, graduate schemes`,
    workers: `intern, interns, trainee, trainees, freelancer, freelancers, apprentice, apprentices, juniors, assistants, summer students,
      research assistants, work experience student, work experience students`,
    papers: 'resume, cv, application, portfolio, details, name, profile',
  }),
)

const denials = anyOf(`
  not, no, never, without, nobody, [a-z]+n't, did, was, were, had, rather than, instead of, before, ever,
  thank you for, thanks for, thanks again for, i got, people, suggest, advise, should, informational interview`)

// Denied, told of the past, or asked about in general.
const isOtherwise = new RegExp(
  [
    `(?:^|[ ,])(?:${denials})(?=[ ,])`,
    String.raw`^[ ,]*(?:and |so |but )?(?:what(?! (?:positions|vacancies|openings))|how|why|when(?! can i start)|where|which|who)\b`,
    `(?:your|the) (?:calendar|diary|schedule|wall)`,
  ].join('|'),
)

/** True when the sentence asks for work in so many words. */
export function asksOutright(sentence: Piece & { flat: string }): boolean {
  return asks(sentence).length > 0 && !isOtherwise.test(sentence.flat)
}
