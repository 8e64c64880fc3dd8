import { anyOf } from './any-of.ts'
import { listsOf } from './phrase.ts'

/** Favours that a letter may ask for beside a talk, in the notation of phrase.ts. Work and referrals are not among them. */
export const favourWords = listsOf({
  mine: `portfolio, website, site, resume, cv, essay, thesis, draft, application, cover letter, code, project,
    work, paper, manuscript, sketches, drawings, plan, business plan, profile, statement, article, design,
    designs, showreel, reel, proposal, sample, samples, chapter, slides, script`,
  things: `slides, notes, report, reports, list, template, templates, recording, copy, document, documents,
    materials, data, dataset, link, links, examples, samples, article, articles, handout, syllabus, book,
    books, deck, presentation`,
  others: `engineers, designers, teachers, nurses, researchers, managers, experts, someone, somebody, anyone, anybody, people, person, others, colleague, colleagues, contact, contacts,
    names, professionals, practitioners, friends, one or two people`,
})

export const favours: Record<string, readonly string[]> = {
  review: [
    'look/glance/go/looking/going _2 at/over/through my _2 <mine>',
    'review/read/critique/check/edit/correct/proofread/reviewing/reading/checking/correcting _1 my _2 <mine>',
    'feedback/comments/opinion/thoughts/advice/critique _1 on/about/of my _2 <mine>',
  ],
  mentor: ['be/become my/a mentor/coach/tutor', 'mentor/coach/tutor/mentoring/coaching me', 'mentorship'],
  visit: [
    'shadow/shadowing _1 you/your/somebody/someone',
    'job shadow/shadowing',
    'show/showing me around/round',
    'a/the tour of',
    'visit/tour/see your _2 office/studio/lab/laboratory/workshop/factory/plant/department/site/shop/kitchen/school/hospital',
    'sit in on/with',
    'spend/follow you/a/one/half _2 day/week/morning/afternoon/days',
  ],
  send: ['send/share/forward/lend/give/email/mail/sending/sharing _2 me/us/your/the/any/some _3 <things>'],
  connect: [
    'connect/connecting _3 on linkedin',
    'add/accept me/my _3 linkedin/invitation',
    'follow me/us back/on',
  ],
  speak: [
    'speak/talk/present/come/speaking/presenting _3 at/to/for/in/with our/my _2 class/club/group/students/event/society/conference/podcast/panel/course',
    'guest speaker/lecture',
    'sponsor/fund/donate our/my/to/us/me',
  ],
}

const requests = anyOf('let, tell, send, give, show, introduce, connect, share')
const wishes = anyOf(`
  if (?:you|we|i) (?:could|can|would|might),
  i(?:'d| would) (?:also |really )?(?:be (?:so |very )?(?:glad|grateful|happy|thankful|pleased)|like|love|appreciate),
  i (?:also )?(?:need|want|ask|wish), would be (?:great|nice|wonderful|kind|good), please`)

/** Sentences that ask in a roundabout way, over plain spaces. */
export const asksToo = new RegExp(`(?:^|[ ,])(?:${wishes})(?=[ ,]|$)|^[ ,]*(?:${requests}) me `)

/** Asking whom else one might talk to. */
export const namesAsked: readonly string[] = [
  "who/whom else do/would/should/could/can/might/may/in/at/on/is/i/you/i'd/there/knows/has",
  'who/whom would/should/could/do you/i ~2 recommend/suggest/talk/speak/approach/ask _3',
  "<others> else _2 i/you/who/that/whom/for/at/in/you'd",
  'recommend/suggest/recommending/suggesting/name/think/know of? _2 <others> ~2 i/who/whom/to/for/that/in/at/with/else !in/your',
  'introduce/introducing me/us to',
  'introduction/introductions/intro/intros to',
  'connect/connecting/link me/us with/to',
  'put/putting me/us in touch/contact',
  'point/pointing/direct/refer me/us _1 to/towards/toward _4 <others>',
  'give/send/share/giving/sending/have _2 me? _3 names/contacts',
  '<others> i/that should/could/might/can/may/i _2 talk/speak/contact/meet/approach/write/reach',
  'other/more/some/few/any <others> _1 to/for _2 talk/speak/contact/meet/approach/interview',
  'know/recommend/suggest of? any/some/other/another _3 i/who/whom',
  'comes/come to mind',
]
