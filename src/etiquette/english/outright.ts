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
    'ask/asking/begging/beg _1 for a <job>',
  ],
  listsOf({
    boss: 'hiring, hiring manager, recruiter, recruiters, manager, director, team, department, owner',
    inside: 'employee, internal, job',
    job: 'job, jobs, internship, placement, work, position, apprenticeship, interview, traineeship',
    openings: `openings, vacancies, vacancy, opening, internships, internship, job openings, open positions, open roles,
      apprenticeships, placements`,
    papers: 'resume, cv, application, portfolio, details, name, profile',
  }),
)

// Denied, told of the past, or asked about in general.
const isOtherwise =
  /(?:^|[ ,])(?:not|no|never|without|nobody|[a-z]+n't|did|was|were|had|rather than|instead of|before|ever|thank you for|thanks for|i got|people)(?=[ ,])|^[ ,]*(?:and |so |but )?(?:what|how|why|when|where|which|who)\b|(?:your|the) (?:calendar|diary|schedule|wall)/

/** Where the sentence asks for work outright; null when it does not. Offsets are into its `plain`. */
export function asksOutright(sentence: Piece): { start: number; end: number } | null {
  const [first] = asks(sentence)
  return first && !isOtherwise.test(sentence.plain.replaceAll('·', ' ')) ? first : null
}
