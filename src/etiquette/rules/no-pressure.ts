import { listsOf, phrases } from '../english/phrase.ts'
import type { TextRule } from '../rule.ts'
import { type Kind, letterKinds } from '../situation.ts'

const name = 'no-pressure'
const lists = listsOf({
  freely: 'to do nothing, not to, to ignore, to forget, to disregard, to feel free',
  answer: `answer, reply, response, reaction, decision, confirmation, hear, heard, word, know, confirm, reply`,
  by: 'by, before, until, till, not later than, within',
  day: `monday, tuesday, wednesday, thursday, friday, saturday, sunday, tomorrow, tonight, today, noon, midnight, end of the week, end of the day, end of the month, end of business,
    close of business, close of play, end of play, end of today, end of tomorrow, weekend, week, day, hour, hours, days, month, morning, evening, latest, eod, cob`,
  contact: `i'll call, i'll ring, i'll phone, i'll write, i'll email, i'll come, i'll try, i will call, i will ring, i will phone, i will write, i will email, i will come, i will try, i shall call,
    i shall ring, i shall write, i plan to call, i am going to call, i'm going to call, i intend to call, keep calling, keep ringing, keep writing, call you, ring you`,
  boss: 'boss, manager, ceo, director, chief, supervisor, head, president, superior, superiors, principal, dean, editor, employer, board, chair, chairman, md',
})
const pressing = phrases(
  [
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
    'you _2 owe me !nothing/no',
    'please/kindly/must _2 reply/respond/answer/confirm by/before/within/today/immediately/now',
    "i'll/i'd/we'll expect _2 you/answer/reply/response",
    'i will/would/do/shall/should expect _2 you/answer/reply/response',
    "haven't/not/never _2 heard _2 from you",
    'you have/did/could/do not/never _2 replied/reply/answered/answer/responded/respond/written',
    'you have yet to reply/answer/respond/write/confirm',
    'no reply/response/answer/word _2 from you !is/would',
    'i find/found that/this/it _2 disappointing/rude/disrespectful/unprofessional/unacceptable/strange/odd/discourteous',
    'i am/was _2 disappointed/disappointing/offended/upset/surprised _2 you/not/reply/answer/hear/heard',
    "i'm _2 disappointed/offended/upset/surprised _2 you/not/reply/answer/hear/heard",
    "i assume/presume/take/suppose _1 you/you've _2 seen/received/read/got/had/forgotten/ignored",
    'you must have seen/received/read/forgotten/ignored',
    "i'm/am/was/are _2 desperate !not",
    'you are my last/only hope/chance/option/resort',
    "you're my last/only hope/chance/option/resort",
    'i beg you !<freely>',
    'begging you',
    "can't/cannot wait any/much longer",
    'running out of time/money/options/patience',
    "you/your haven't/didn't/never _2 replied/reply/answered/answer/responded/respond",
    'why have/did/do/are you not/ignore/ignoring/ignored',
    "why haven't/didn't you",
    'still waiting _3 you/your/reply/answer/response',
    'ignoring/ignored/ignore my',
    'third/fourth/fifth time/message/reminder/email/e-mail/letter/note !we/you/that |/i/to/now/this/of/from',
    'last reminder/message/email/attempt',
    'written/wrote/called/asked/emailed/messaged _3 three/four/five/several/many/countless times',
    '<answer> _3 <by> _3 <day>',
    'let me know/have/hear _3 <by> _3 <day>',
    '<by> _2 <day> at the latest',
    'no later than _2 <day>',
    '<contact> _3 every/each day/morning/week/hour/evening',
    '<contact> _2 daily/hourly/constantly/until',
    'your <boss> _4 you _1 would/will/to/must/should',
    'your <boss> _2 expects/wants/insists _4',
    "copied/copying/cc'd/informed/informing _1 your _1 <boss>",
    'every/each day/morning/evening _2 if/until/till _4 hear/answer/answered/reply/replied/respond/back',
    "your <boss> _3 said/says/thinks/agreed/promised/knows _2 you'd/you'll",
    'final reminder',
    'the least you _2 do',
    "i'll/i will _2 keep writing/calling/trying",
    "won't take no",
    "don't ignore/disappoint/let",
  ],
  lists,
)

/** In a letter that asks, to set the talk up as if it were agreed. */
const settled = phrases([
  'confirm a/the/our/your time/slot/date/call/meeting/appointment !whenever/that/if/when/which/works/suits',
  'confirm that we/you/i _3 talk/speak/meet/call/met',
  'choose/pick/book/name a/your/one time/slot/date _2 today/tomorrow/now/this',
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
    { kind: 'nudge', text: 'I would value twenty minutes, with thanks, and I won’t knock a third time.' },
    {
      kind: 'nudge',
      text: 'My note of last week may have come on a full day. I would still value twenty minutes, whenever it suits you, and I quite understand if it does not. Thank you.',
    },
  ],
  bad: [
    { kind: 'nudge', text: 'I have «not heard from you». I would still value twenty minutes. Thank you.' },
    { kind: 'nudge', text: 'I would value twenty minutes, with thanks. I need an «answer by Friday».' },
    { kind: 'nudge', text: 'I would value twenty minutes, with thanks. «I will call you every day».' },
    { kind: 'nudge', text: 'I would value twenty minutes, with thanks. I have «copied your manager».' },
    { kind: 'nudge', text: 'Please answer «as soon as possible». Thank you. I would value twenty minutes.' },
    { kind: 'nudge', text: '«I find this disappointing». I would still value twenty minutes. Thank you.' },
    { kind: 'nudge', text: 'Please «confirm a time» for twenty minutes this week. Thank you.' },
  ],
  check: (draft) =>
    [...pressing(draft), ...(asking.includes(draft.situation.kind) ? settled(draft) : [])]
      .filter(({ start }) => !isDenied.test(draft.flat.slice(Math.max(0, start - 40), start)))
      .map(({ start, end }) => ({
        rule: name,
        weight: 'risk',
        start,
        end,
        says: `“${draft.text.slice(start, end)}” puts pressure on them. Say that you understand if it does not suit.`,
        fix: { advice: '“Whenever it suits you, and I completely understand if it does not.”' },
      })),
}

/** Letters that ask for what is not agreed yet. */
const asking: readonly Kind[] = ['request', 'introduction', 'nudge']

/** "You need not answer by Friday", "I won't knock a third time". */
const isDenied = /(?:^|[ ,\n])(?:not|never|no|without|[a-z]{2,8}n't)(?: [a-z']{1,15}){0,4} $/
