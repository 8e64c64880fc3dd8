/** What a pasted reply says: read by rules, to be proposed and never assumed. Pure; nothing leaves the machine. */
import { againOn } from './again-on.ts'
import { colleagueNamed, type NamedColleague } from './colleague.ts'
import type { AskedWhen } from './days.ts'
import { ownWords } from './own-words.ts'
import {
  isAutomatic,
  isFarewell,
  isLater,
  isNever,
  isNo,
  isQuestion,
  isRegret,
  isUnsure,
  isWriting,
  isWrongPerson,
  isYes,
} from './signs.ts'
import { isPlainWithout, type TimeThatSuits, timesThatSuit, timeTaken } from './time-taken.ts'

export const replyAnswers = [
  'yes',
  'in-writing',
  'later',
  'substitute',
  'wrong-person',
  'no',
  'never',
  'out-of-office',
  'question',
  'unclear',
] as const
export type ReplyAnswer = (typeof replyAnswers)[number]

/** Days are '2026-12-03', times '15:00'; `zone` is as it is written, an IANA name of a place, or null where none is said. */
export interface ReplyRead {
  answer: ReplyAnswer
  when: { date: string; time: string | null; zone: string | null } | null
  againOn: string | null
  substitute: NamedColleague | null
  /** False where any of it can be read in another way. */
  sure: boolean
}

/** `asked` says when the letter was sent and which times it offered, by the asker's clock. */
export function replyRead(text: string, asked: AskedWhen): ReplyRead {
  const words = ownWords(text.slice(0, MOST_READ))
  const clauses = clausesOf(words)
  const told = signsIn(clauses)
  const colleague = colleagueNamed(words)
  const times = timesThatSuit(clauses, asked)
  const { answer, isPlain } = answerOf(words, told, colleague, times)
  const taken = answer === 'yes' ? timeTaken(words, times, asked) : null
  return {
    answer,
    when: taken && { date: taken.date, time: taken.time, zone: taken.zone },
    againOn: answer === 'later' || answer === 'out-of-office' ? againOn(words, asked) : null,
    substitute: answer === 'substitute' ? colleague : null,
    sure: isPlain && (answer !== 'yes' || (taken ? taken.isPlain : isPlainWithout(words, times))),
  }
}

/** Longer ones are no replies, and someone waits while this is read. */
const MOST_READ = 20_000
/** A clause that is longer says what it says in its first words. */
const MOST_IN_CLAUSE = 600

/** Its words in small letters, from one full stop or turn (“but”, “however”) to the next. */
function clausesOf(words: string): string[] {
  return words
    .toLowerCase()
    .replace(/\b(a|p)\.m\.?/g, '$1m')
    .replace(
      /\b(mon|tues?|wed|thurs?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|dr|prof|mr|mrs|ms|approx|st)\./g,
      '$1',
    )
    .split(
      /(?<=[.!?;])["')]*\s+|\n\s*\n|\n(?=\s*[-*•\d])|(?<=[a-z]):\s+|\s+-\s+|[,;]?\s+\b(?=(?:but|however|though|although|except that|whereas)\b)|,\s+(?=(?:and |so |or |then )?(?:i|we|he|she|it|how|what|would|could|can|maybe|perhaps|let|mon|tue|wed|thu|fri|the \d\w*|on the|any|please|unfortunately|sadly|happy|glad|sorry)\b)/,
    )
    .map((clause) =>
      clause
        .replace(/\s+/g, ' ')
        .replace(/^(?:[-*•] ?|\W+)/, '')
        .slice(0, MOST_IN_CLAUSE)
        .trim(),
    )
    .filter((clause) => clause !== '')
}

const kinds = {
  never: isNever,
  no: isNo,
  later: isLater,
  writing: isWriting,
  wrong: isWrongPerson,
  yes: isYes,
  unsure: isUnsure,
  regret: isRegret,
} as const
type Sign = keyof typeof kinds
type Signs = Record<Sign, string[]>

/** The clauses in which each sign stands. */
function signsIn(clauses: readonly string[]): Signs {
  const bare = clauses.map((clause) => clause.replace(/[.!?]+$/, ''))
  const where = (is: RegExp) => bare.filter((clause) => is.test(clause))
  return Object.fromEntries(Object.entries(kinds).map(([sign, is]) => [sign, where(is)])) as Signs
}

interface AnswerRead {
  answer: ReplyAnswer
  isPlain: boolean
}

function answerOf(
  words: string,
  told: Signs,
  colleague: NamedColleague | null,
  times: readonly TimeThatSuits[],
): AnswerRead {
  const said = words.toLowerCase()
  const isTimed = times.some(({ date, time }) => date && time) || (times.length > 0 && told.yes.length > 0)
  const hasDay = (clause: string) =>
    /\b(?:mon|tue|wed|thu|fri|sat|sun)\w*\b|\b\d{1,2}(?:th|st|nd|rd|[:.]\d\d|\s?[ap]m)|\b(?:this|next|that) (?:week|morning|afternoon|day)|\bthat (?:day|time|slot)\b|\b(?:at|on|before|after) (?:then|\d)/.test(
      clause,
    )
  // “I cannot meet on Tuesday” refuses the day.
  const no = told.no.filter((clause) => !(isTimed && hasDay(clause)))
  const [regret, later] = [told.regret, told.later].map((some) =>
    some.filter((clause) => !(isTimed && hasDay(clause))),
  ) as [string[], string[]]
  const yes = told.yes.filter((clause) => !no.includes(clause) && !told.never.includes(clause))
  const is = (answer: ReplyAnswer, isPlain: boolean): AnswerRead => ({ answer, isPlain })
  const isMachine = /auto(?:matic|mated)?[- ]?(?:reply|response)|automatische|réponse automatique/.test(said)
  if (told.never.length > 0) return is('never', !isTimed)
  if (isAutomatic.test(said) && (isMachine || !(isTimed && yes.length > 0)))
    return is('out-of-office', isMachine || yes.length === 0 || /\breturn\b|\bback\b/.test(said))
  const writing = told.writing.filter((clause) => !isRefusedWriting(clause))
  if (colleague && isHandedOver(said, told, yes, isTimed))
    return is('substitute', no.length > 0 || told.wrong.length > 0 || yes.length === 0)
  if (writing.length > 0 && !(isTimed && no.length === 0) && !isBeforehand(said, yes, no))
    return is('in-writing', told.unsure.length === 0)
  if (told.wrong.length > 0 && !isTimed && !(yes.some(isOwnTalk) && no.length === 0))
    return is('wrong-person', yes.length === 0)
  if (later.length > 0 && !isTimed && !(isSoon(said) && yes.length > 0 && no.length === 0)) {
    const comesBack = later.some((clause) =>
      /\b(?:in|after|from|once|when|next|until|till|mid|early|later|another|again|new year|back)\b/.test(
        clause,
      ),
    )
    if (comesBack || no.length === 0)
      return is('later', comesBack && told.unsure.length === 0 && !isFarewell.test(said))
    return is('no', false)
  }
  if (no.length > 0) return is('no', !isTimed)
  if (regret.length > 0 && !isTimed) return is('no', false)
  if (yes.length > 0 || isTimed || times.length > 0)
    return isAsked(said, yes, times)
      ? is('question', false)
      : is(
          'yes',
          [told.unsure, told.wrong, later, regret].every(({ length }) => length === 0),
        )
  if (/\?/.test(words)) return is('question', isQuestion.test(said))
  if (isFarewell.test(said)) return is('no', false)
  return is('unclear', false)
}

const isRefusedWriting = (clause: string) =>
  /\b(?:can't|cannot|not|n't|rather than|instead of|thanks for|thank you for|got|received|saw|your) (?:\w+ ){0,4}(?:e-?mail|writing|letter|mail|message|text)\b(?! me)/.test(
    clause,
  ) && !/questions/.test(clause)

/** Questions wanted before a talk that will be. */
const isBeforehand = (said: string, yes: readonly string[], no: readonly string[]) =>
  no.length === 0 &&
  yes.some(isOwnTalk) &&
  /\b(?:beforehand|in advance|ahead of|before (?:we|our|the|then)|prior|first)\b/.test(said)

const isOwnTalk = (clause: string) =>
  /\b(?:talk|speak|chat|meet|call|coffee|zoom|phone|works?|suits?|free|available|time|minutes|sounds|yes|sure|happy to|help|try)\b/.test(
    clause,
  )

/** To someone else instead; whom one might also ask is no substitute. */
function isHandedOver(said: string, told: Signs, yes: readonly string[], isTimed: boolean): boolean {
  if (told.no.length > 0 || told.wrong.length > 0) return true
  if (
    /\b(?:instead|better (?:person|placed|suited|one|contact|than)|best person|right person|on my behalf|in my place|for me|rather|take over|much closer)\b/.test(
      said,
    )
  )
    return !isTimed || /\binstead\b|\bright person\b|\bbetter\b/.test(said)
  if (isTimed) return false
  if (/\b(?:also|as well|too|in addition|afterwards?|after we)\b/.test(said) && yes.length > 0) return false
  return !yes.some((clause) =>
    /\b(?:happy|glad|love|delighted) to (?:talk|speak|chat|meet|have|do)|let's|i'm free|i am free/.test(
      clause,
    ),
  )
}

const isSoon = (said: string) =>
  /\b(?:this|next) week\b/.test(said) &&
  !/\b(?:month|year|january|february|march|spring|summer|holidays)\b/.test(said)

/** “What would you like to talk about?” with no word of agreement asks first. */
const isAsked = (said: string, yes: readonly string[], times: readonly TimeThatSuits[]) =>
  times.length === 0 &&
  said.includes('?') &&
  yes.every((clause) =>
    /^(?:what|which|who|how|why|where|can you|could you|would you|do you|is this|are you)\b/.test(clause),
  )
