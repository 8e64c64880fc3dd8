import { phrases } from '../english/phrase.ts'
import type { TextRule } from '../rule.ts'
import { letterKinds } from '../situation.ts'

const name = 'no-pressure'
const pressing = phrases([
  'asap',
  'as soon as possible',
  'urgent',
  'urgently',
  'at your earliest convenience',
  'at the earliest',
  'i expect _3 answer/reply/response/hear/you',
  'you must/should answer/reply/help/respond/call/meet/make',
  'i need you to',
  'i insist',
  'you _2 owe me',
  'please/kindly/must _2 reply/respond/answer/confirm by/before/within/today/immediately/now',
  "haven't/not/never _2 heard _2 from you",
  "you/your haven't/didn't/never/not _2 replied/reply/answered/answer/responded/respond",
  'why have/did/do/are you not/ignore/ignoring/ignored',
  "why haven't/didn't you",
  'still waiting _3 you/your/reply/answer/response',
  'ignoring/ignored/ignore my',
  'third/fourth/last time/message/reminder/email _3',
  'final reminder',
  'the least you _2 do',
  "i'll/i will _2 keep writing/calling/trying",
  "won't take no",
  "don't ignore/disappoint/let",
])

export const noPressure: TextRule = {
  name,
  judges: letterKinds,
  weight: 'risk',
  says: 'Leave them free to say no, and to take their time.',
  because:
    'What you ask for is a gift, and a gift cannot be due on Friday. Counting the days of silence for them makes it harder to answer. A light touch brings more replies than a deadline does.',
  source: 'Hosts in Alboher’s column on too much follow-up; Boomerang’s data on tone',
  good: [
    {
      kind: 'nudge',
      text: 'My note of last week may have come on a full day. I would still value twenty minutes, whenever it suits you, and I quite understand if it does not. Thank you.',
    },
  ],
  bad: [
    { kind: 'nudge', text: 'I have «not heard from you». I would still value twenty minutes. Thank you.' },
    { kind: 'nudge', text: 'Please answer «as soon as possible». Thank you. I would value twenty minutes.' },
  ],
  check: (draft) =>
    pressing(draft).map(({ start, end }) => ({
      rule: name,
      weight: 'risk',
      start,
      end,
      says: `“${draft.text.slice(start, end)}” puts pressure on them. Say that you understand if it does not suit.`,
      fix: { advice: '“Whenever it suits you, and I completely understand if it does not.”' },
    })),
}
