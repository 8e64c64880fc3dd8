import { type Draft, sentenceAt } from '../draft.ts'
import { anyOf } from '../english/any-of.ts'
import { listsOf, type Phrase, phrases } from '../english/phrase.ts'
import type { Finding, TextRule } from '../rule.ts'

const name = 'suit-their-calendar'
const words = listsOf({
  day: `monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays,
    fridays, saturdays, sundays, tomorrow, tonight, today`,
  iAm: "i'm, i am",
  iWill: "i'll, i will, i shall, i plan to, i intend to, i am going to, i'm going to",
})

const set = phrases(
  [
    'can/could/may/might/shall/should/would/let we/i/you/us _4 say/meet/talk/speak/chat/call/come/visit/get/grab/have/do/connect/zoom/skype/phone/see/catch/schedule/find ~8 <day>',
    "let's ~6 <day>",
    "let's _1 meet/talk/speak/chat/call/say _3 at",
    'how/what does/do/about/would/is _3 <day>',
    'does/would/is _2 <day> _5 work/suit/possible/fit/okay/ok/fine/good',
    'free/available _6 <day>',
    'i can/could/will/shall be/come/meet/visit _6 <day>',
    'call/phone/ring/meet/see/visit me/us _3 <day>',
    'see/meet/meeting/visit/interview you ~3 <day>',
    'be/come/meet/wait at/to/in/me _3 on/this/next? <day>',
    'put/have us/you/it down/in for/on _2 <day>',
    'expect you _5 <day>',
  ],
  words,
)
const narrow = phrases(
  [
    '<iWill> _1 stop/drop/swing/pop/come by/round/over/in',
    '<iAm> only free/available/able/there/here/in',
    'i can only _3 after/before/on/at/in/between/during _2',
    'only free/available _1 on/at/in/after/before/between/during',
    'only works for me',
    '<iAm> in/here/there _2 only _1 <day>',
    'only _1 time/day/hour/slot that? _2 i/is/me',
    'i have/have/did put/set/booked/blocked/reserved _2 <day>',
    'i booked/reserved/blocked _2 <day>',
  ],
  words,
)
const leftToThem = anyOf(`
  suits?, works? (?:best |better |well )?for you, works? better, convenien(?:t|ce),
  your (?:schedule|calendar|availability|diary|agenda), whenever, any ?(?:time|day), flexible, at a time,
  on a day, (?:another|other|different) (?:day|time|hour), (?:some|any|every|on an?|one) (?:${anyOf(`weekday, weekend, evening,
  morning, afternoon, monday, tuesday, wednesday, thursday, friday, saturday, sunday`)}), you (?:prefer|choose|like), fits? you, best for you,
  easier for you`)

const open = new RegExp(String.raw`(?:^|[ ,\n])(?:${leftToThem})(?=[ ,\n]|$)`)
const past = /[ ,](?:gave|wrote|held|published|posted|spoke|was|were|did|said|mentioned|last)(?=[ ,]|$)/
const dayName = /(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|tonight|(?:^|[ ,])today/g

export const suitTheirCalendar: TextRule = {
  name,
  judges: ['request', 'nudge'],
  weight: 'risk',
  says: 'Let them choose the day and time.',
  because:
    'The person doing the favor should not have to move anything for it. A day that you name before they have agreed to talk is a day they have to explain away first. Two or three times with “or whenever suits you better” save them the search, and leave the choice to them.',
  source: 'Hosts on job-hunt.org and in Alboher’s column; on listing slots, Emory says never and Turing 3',
  good: [
    {
      kind: 'nudge',
      text: 'My note of last week may have come on a full day. I would still be glad of twenty minutes: on Tuesday or Thursday afternoon, or whenever suits you better. Thank you either way.',
    },
    {
      kind: 'nudge',
      text: 'I heard your talk on Tuesday and liked it even more than the essay. Could we still speak for twenty minutes, on a day that you choose? Thank you either way.',
    },
  ],
  bad: [
    { kind: 'nudge', text: 'Thank you. «Could we meet on Tuesday» at nine, for twenty minutes?' },
    {
      kind: 'nudge',
      text: 'I would value twenty minutes, thank you. «How does this Wednesday» at 4pm sound?',
    },
    { kind: 'nudge', text: 'I would value twenty minutes. «I’ll stop by» your office, with thanks.' },
    { kind: 'request', text: 'I would value twenty minutes, thank you, but «I can only talk after six».' },
  ],
  check: (draft, { timesOffered }) => [
    ...narrow(draft).map((found) =>
      told(draft, found, 'risk', 'leaves them little choice. Let them say what works for them.'),
    ),
    ...namedDays(draft, timesOffered),
  ],
}

/** “The free course on Thursdays”: what is free is no one's time. */
const isOfAThing = ({ flat }: Draft, start: number): boolean =>
  /(?:^|[ ,\n])(?:the|a|an|this|that|some|their) $/.test(flat.slice(Math.max(0, start - 8), start)) &&
  flat.startsWith('free', start)

function namedDays(draft: Draft, most: number): Finding[] {
  const named = set(draft).filter(({ words, start }) => !past.test(words) && !isOfAThing(draft, start))
  const first = named[0]
  if (!first) return []
  const sentences = new Set(named.map(({ start }) => sentenceAt(draft, start)?.plain ?? ''))
  const days = [...sentences].flatMap((plain) => plain.match(dayName) ?? []).length
  if (days > most)
    return [told(draft, first, 'polish', 'starts a long list of your times. Ask for theirs instead.')]
  if (days > 1 || open.test(draft.flat)) return []
  return [told(draft, first, 'risk', 'sets the day before they have said yes. Leave it to them.')]
}

function told(draft: Draft, { start, end }: Phrase, weight: 'risk' | 'polish', what: string): Finding {
  const says = `“${draft.text.slice(start, end)}” ${what}`
  const fix = { advice: '“On a day and at a time that work for you.”' }
  return { rule: name, weight, start, end, says, fix }
}
