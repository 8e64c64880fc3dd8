import { listsOf } from './phrase.ts'

export const nameWords = listsOf({
  others: `engineers, designers, teachers, nurses, researchers, managers, experts, someone, somebody, anyone, anybody, people, person, others, colleague, colleagues, contact, contacts,
    names, professionals, practitioners, friends, one or two people`,
})

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
