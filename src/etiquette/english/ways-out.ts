import { anyOf } from './any-of.ts'
import { phrases } from './phrase.ts'

/** Words that leave a way out. */
export const waysOutInWords = phrases([
  "if you/your/you're/it/it's/that's/now's/there's/this/that/now/not/possible/there/time/ever/they/their/he/she/no/a",
  'should you/your/it/this/time',
  'no/without/zero/not worries/pressure/problem/obligation/hurry/rush/need/offence/any/a',
  'a/short/quick/simple/clear/plain short? no |/is/would/will/and/helps/from/too',
  'say/saying/write/answer/hear no',
  'no is/would/will _2 fine/ok/okay/answer/welcome/reply/enough/understood',
  'not be _4 offended/hurt/upset/disappointed',
  "won't be _4 offended/hurt/upset/disappointed",
  'either/any way',
  'whatever you/your/they/the',
  "understand/understandable/understood ~3 if/that/should/when/your/you/how/not/can't/cannot",
  'or/perhaps might/may/would/could _4 have the/a time/moment',
  'do/does you/anybody/they have the/a time/moment',
  'would/are/might you/they be? willing/open/happy/able/comfortable/available/up/free/so',
  'willing/able/open/free to/or/not',
  'unless you/it/this/your/that/they',
  'whether you/it/this/that/they _1 have/had/be/are/is/would/could/can/might/may/feel/prefer/suits/suit/works/possible',
  'whether your schedule/calendar/week/weeks/time',
  'your/you/their schedule/week/weeks/days/calendar/inbox may/might/is/are/must/will _2 busy/full/packed',
  "i know you're/you/your/how _4 busy/full/packed/valuable/precious",
  'decline/refuse/pass',
  'when/whenever/as/where/only _1 it/your/you/this _1 schedule? allows/allow/suits/suit/permits/have/can/like',
  'or not',
])

const otherWays = anyOf(`
  someone, somebody, anyone, anybody, colleagues?, whoever, another person, other people,
  one of your (?:team|people), a member of your (?:team|staff), else, in writing, by letter, a few lines,
  written (?:answers?|lines)`)

/** Somebody else, or an answer in writing, would do as well. */
export const colleague = new RegExp(String.raw`(?<![^ ·,\n])(?:${otherWays})(?![^ ·,\n])`)

/** What to say where nothing does. */
export const noWaysOut = {
  request: 'If your weeks are full, a colleague would be just as welcome, and a short no is perfectly fine.',
  introduction: 'If you would rather not, I quite understand.',
}
