import { phrases } from '../english/phrase.ts'
import type { TextRule } from '../rule.ts'

const name = 'easy-to-say-no'
const waysOut = phrases([
  "if you/your/you're/it/this/that/now/not/possible/there/time/ever/they/their/he/she/no/a",
  'should you/your/it/this/time',
  'no/without/zero/not worries/pressure/problem/obligation/hurry/rush/need/offence/any/a',
  'a/short/quick/simple/clear/plain short? no |/is/would/will/and/helps/from/too',
  'say/saying/write/answer/hear no',
  'either/any way',
  'whatever you/your/they/the',
  "understand/understandable/understood ~3 if/that/should/when/your/you/how/not/can't/cannot",
  'or/perhaps might/may/would/could _4 have the/a time/moment',
  'do/does you/anybody/they have the/a time/moment',
  'would/are/might you/they be? willing/open/happy/able/comfortable/available/up/free/so',
  'willing/able/open/free to/or/not',
  'whether/unless you/it/this/your/that/they',
  'your/you/their schedule/week/weeks/days/calendar/inbox may/might/is/are/must/will _2 busy/full/packed',
  "i know you're/you/your/how _4 busy/full/packed/valuable/precious",
  'decline/refuse/pass',
  'when/whenever/as/where/only _1 it/your/you/this _1 schedule? allows/allow/suits/suit/permits/have/can/like',
  'or not',
])

export const easyToSayNo: TextRule = {
  name,
  judges: ['request', 'introduction'],
  weight: 'polish',
  says: 'Make it easy to say no.',
  because:
    'When it is easy to say no, people relax, keep reading, and often say yes. Without a way out, some cannot find the words for a no and send nothing at all. Half a line is enough, and it will not cost you anyone who would have helped.',
  source:
    'Hosts and askers alike praise it, and few model letters have it; on saying yes, Flynn and Lake 2008',
  good: [
    {
      kind: 'introduction',
      text: 'Dear Jonas,\n\nWould you introduce me to Ottilie Brandt? I read how she saved the harbor maps and would like to hear how she chose the felt. If you would rather not, I quite understand. Thank you for thinking about it.\n\nKind regards,\nTamsin Roe',
    },
  ],
  bad: [
    { kind: 'introduction', text: 'Thank you for your help. «Please introduce me to Ottilie Brandt.»' },
    {
      kind: 'request',
      text: 'I study maps and read your essay. «Could we talk for twenty minutes?» Thank you.',
    },
  ],
  check: (draft) => {
    const { asks, situation } = draft
    const ask = asks[0]
    // A LinkedIn note has no room for it.
    const isShort = situation.channel === 'linkedin'
    if (!ask || isShort || situation.stage === 'later' || waysOut(draft).length > 0) return []
    const says = 'Nothing here says that a no is fine. Half a line is enough.'
    const fix = {
      start: ask.end,
      end: ask.end,
      text: ' And if it does not suit, a short no is perfectly fine.',
    }
    return [{ rule: name, weight: 'polish', start: ask.start, end: ask.end, says, fix }]
  },
}
