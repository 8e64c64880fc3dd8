/** What a pasted reply says: read by rules, to be proposed and never assumed. Pure; nothing leaves the machine. */
import { type AgainOn, againOn } from './again-on.ts'
import { anyOf } from './any-of.ts'
import { colleagueNamed, type NamedColleague } from './colleague.ts'
import { type AskedWhen, type NamedTime, timesNamed } from './days.ts'
import { inEnglish } from './in-english.ts'
import { ownWords } from './own-words.ts'
import {
  isAskAgain,
  isAskedFirst,
  isAutomatic,
  isBounce,
  isComingBack,
  isEitherWay,
  isFarewell,
  isHarmless,
  isLater,
  isMachine,
  isNegative,
  isNever,
  isNo,
  isQuestion,
  isReceipt,
  isRegret,
  isScheduling,
  isSurelyWrong,
  isUnsure,
  isUsually,
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
  const words = asLastSaid(inEnglish(ownWords(text.slice(0, MOST_READ))))
  const clauses = clausesOf(words)
  const heard: MeaningHeard = {
    words,
    said: words.toLowerCase(),
    told: signsIn(clauses),
    colleague: colleagueNamed(words),
    times: timesThatSuit(clauses, asked),
    again: againOn(clauses, asked),
    hasDay: (clause) => isAboutDay.test(clause) || timesNamed(clause, asked).length > 0,
  }
  const { answer, isPlain } = answerOf(heard)
  const taken = answer === 'yes' ? timeTaken(words, heard.times, asked) : null
  return {
    answer,
    when: taken && { date: taken.date, time: taken.time, zone: taken.zone },
    againOn: answer === 'later' || answer === 'out-of-office' ? (heard.again?.date ?? null) : null,
    substitute: answer === 'substitute' || answer === 'wrong-person' ? heard.colleague : null,
    sure: isPlain && (answer !== 'yes' || (taken ? taken.isPlain : isPlainWithout(words, heard.times))),
  }
}

/** Every day with an hour that they name as one that may suit, in their order, each once. */
export function timesOffered(text: string, asked: AskedWhen): NamedTime[] {
  const words = asLastSaid(inEnglish(ownWords(text.slice(0, MOST_READ))))
  const whole = timesThatSuit(clausesOf(words), asked).filter(({ date, time }) => date && time)
  return [...new Map(whole.map((one) => [`${one.date} ${one.time}`, one])).values()]
}

/** “Friday works. Actually scrap that”: what stands before is taken back. */
const asLastSaid = (words: string): string => {
  const back = [...words.matchAll(takesBack)].at(-1)
  const rest = back ? words.slice(back.index + back[0].length) : ''
  return rest.trim().length > 20 ? rest : words
}
const takesBack =
  /(?<=^|[.!?\n]\s{0,3})(?:(?:oh|no|wait|sorry|actually|hang on|hmm)[,. ]+)*(?:(?:scrap|scratch|strike) that|(?:ignore|forget|scrap|scratch|strike) (?:the above|what i (?:just )?(?:said|wrote)))[,.!:;-]*/giu

/** Longer ones are no replies, and someone waits while this is read. */
const MOST_READ = 20_000
/** A clause that is longer says what it says in its first words. */
const MOST_IN_CLAUSE = 600

const MOST_CLAUSES = 400

/** Its words in small letters, from one full stop or turn (“but”, “however”) to the next. */
function clausesOf(words: string): string[] {
  return words
    .replace(/\b(\d{1,2}\.\d{1,2})\.(?=\s+\p{Ll})/gu, '$1')
    .toLowerCase()
    .replace(/\b(a|p)\.m\.?/g, '$1m')
    .replace(
      /\b(mon|tues?|wed|thurs?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|dr|prof|mr|mrs|ms|approx|st)\./g,
      '$1',
    )
    .split(
      /(?<=[.!?;])["')]*\s+|\n\s*\n|\n(?=\s*[-*•\d])|(?<=[a-z]):\s+|\s+-\s+|[,;]?\s+\b(?=(?:but|however|though|although|except that|whereas)\b)|,\s+(?=(?:and |so |or |then )?(?:i|we|he|she|it|how|what|would|could|can|maybe|perhaps|let|(?:mon|tue|wed|thu|fri|sat|sun)\w*|the \d\w*|on the|any|please|unfortunately|sadly|happy|glad|sorry)\b)/,
    )
    .map((clause) =>
      clause
        .replace(/\s+/g, ' ')
        .replace(/^(?:[-*•] ?|\W+)/, '')
        .slice(0, MOST_IN_CLAUSE)
        .trim(),
    )
    .filter((clause) => clause !== '')
    .slice(0, MOST_CLAUSES)
}

const kinds = {
  never: isNever,
  no: isNo,
  later: isLater,
  writing: isWriting,
  wrong: isWrongPerson,
  surelyWrong: isSurelyWrong,
  yes: isYes,
  unsure: isUnsure,
  regret: isRegret,
  askAgain: isAskAgain,
  askedFirst: isAskedFirst,
  scheduling: isScheduling,
  usually: isUsually,
  negative: isNegative,
} as const
type Sign = keyof typeof kinds
type Signs = Record<Sign, string[]>

/** The clauses in which each sign stands. */
function signsIn(clauses: readonly string[]): Signs {
  const bare = clauses.map((clause) => clause.replace(/[.!?]+$/, ''))
  const where = (is: RegExp) => bare.filter((clause) => is.test(clause))
  return Object.fromEntries(Object.entries(kinds).map(([sign, is]) => [sign, where(is)])) as Signs
}

/** A reply, taken apart. */
interface MeaningHeard {
  words: string
  said: string
  told: Signs
  colleague: NamedColleague | null
  times: readonly TimeThatSuits[]
  again: AgainOn | null
  hasDay: (clause: string) => boolean
}

interface AnswerRead {
  answer: ReplyAnswer
  isPlain: boolean
}

const is = (answer: ReplyAnswer, isPlain: boolean): AnswerRead => ({ answer, isPlain })

/** What refuses, agrees and puts off, once it is known which of it speaks of a day alone. */
interface MeaningWeighed extends MeaningHeard {
  no: string[]
  regret: string[]
  later: string[]
  yes: string[]
  isTimed: boolean
}

function answerOf(heard: MeaningHeard): AnswerRead {
  const weighed = weigh(heard)
  return (
    hardStop(weighed) ??
    byMachine(weighed) ??
    elsewhere(weighed) ??
    putOff(weighed) ??
    refused(weighed) ??
    agreed(weighed) ??
    leftOpen(weighed)
  )
}

function weigh(heard: MeaningHeard): MeaningWeighed {
  const { told, times, hasDay } = heard
  const isTimed = times.some(({ date, time }) => date && time) || (times.length > 0 && told.yes.length > 0)
  // “I cannot meet on Tuesday” refuses the day; “I usually do not” is no refusal where an hour follows.
  const ofDay = (clause: string) => isTimed && hasDay(clause)
  const isHabit = (clause: string) =>
    told.usually.length > 0 &&
    (told.yes.length > 0 || times.some(({ clause: own }) => own.length < 40)) &&
    times.some(({ date, time }) => date && time) &&
    isBeforeTimes(clause, heard)
  // “I cannot do mornings. Thursday at three would work” refuses no talk.
  const isSoft = (clause: string) =>
    !isFirmNo.test(clause) &&
    isAccepted({ told, times: times.filter(({ date, time }) => date && time) }) &&
    isBeforeTimes(clause, heard)
  // “I do not do Zoom” refuses no coffee.
  const isOfChannel = (clause: string) => refusesChannel.test(clause) && (isTimed || told.writing.length > 0)
  const no = told.no.filter(
    (clause) => !ofDay(clause) && !isHabit(clause) && !isSoft(clause) && !isOfChannel(clause),
  )
  const regret = told.regret.filter((clause) => !ofDay(clause))
  const later = told.later.filter((clause) => told.askAgain.includes(clause) || !ofDay(clause))
  const yes = told.yes.filter(
    (clause) => !no.includes(clause) && !told.never.includes(clause) && !told.askAgain.includes(clause),
  )
  return { ...heard, isTimed, no, regret, later, yes }
}

const refusesChannel =
  /\b(?:calls?|phones?|telephone|zoom|teams|video|skype|webcams?|facetime|screens?)\b.{0,40}\b(?:not|no|never|fiction|impossible|hopeless)\b|\b(?:don't|do not|not|no|never|hate)\b.{0,24}\b(?:calls?|phones?|telephone|zoom|teams|video|skype|webcams?|facetime|screens?)\b/

const isFirmNo =
  /\b(?:declin|pass\b|not interested|no thank|polic|allowed|permit|don't (?:do|take|give|offer)|do not (?:do|take|give|offer)|never|no longer|stop|decided|say(?:ing)? no|would(?: \w+)? have|for (?:us|me)\b|regret|not possible)/

const isAboutDay = new RegExp(
  anyOf(
    '\\b(?:mon|tue|wed|thu|fri|sat|sun)(?:s?(?:day)?|rs(?:day)?|nesday|ur(?:s?day)?)s?\\b',
    '\\b\\d{1,2}(?:th|st|nd|rd|[:.]\\d\\d|\\s?[ap]m)|\\b(?:this|next|that) (?:week|morning|afternoon|day)',
    '\\bthat (?:day|time|slot)\\b|\\b(?:at|on|before|after) (?:then|\\d)|\\b(?:the|those|these|your) (?:\\w+ )?(?:days|dates|times|slots)\\b|\\bnone of (?:those|these|them)\\b',
  ),
)

/** A time stands in words of theirs that offer or accept it. */
const isAccepted = ({ times, told }: Pick<MeaningHeard, 'times' | 'told'>) =>
  times.some(
    ({ clause }) =>
      !isUnsure.test(clause) && (told.yes.some((yes) => clause.startsWith(yes)) || offersTime.test(clause)),
  )
const offersTime =
  /\b(?:could|can|would|might|may|suggest|propose|instead|free|available|how about|what about|works?|suits?|fine|shall|let's)\b|\?|^(?:so )?(?:fine|ok|yes|sure)\b|\bit is\b/

const isBeforeTimes = (clause: string, { said, times }: Pick<MeaningHeard, 'said' | 'times'>) => {
  const flat = said.replace(/\s+/g, ' ')
  const last = times.at(-1)?.clause.slice(0, 30) ?? ''
  return flat.indexOf(clause.slice(0, 30)) < flat.lastIndexOf(last)
}

/** Whatever else they say. */
function hardStop({ told, isTimed, said, words }: MeaningWeighed): AnswerRead | null {
  if (isBounce.test(said)) return is('unclear', false)
  if (told.never.length > 0) return is('never', !isTimed)
  if (isReceipt.test(bareWords(words))) return is('unclear', false)
  return null
}

/** Without a greeting in front. */
const bareWords = (words: string) =>
  words
    .toLowerCase()
    .replace(/^(?:hi|hello|hey|dear)\b[^,\n!]{0,40}[,!\n]\s*/, '')
    .trim()

function byMachine({ said, told, isTimed, yes, no, colleague, again }: MeaningWeighed): AnswerRead | null {
  if (!isAutomatic.test(said)) return null
  const machine = isMachine.test(said)
  if (!machine && (isTimed || told.askAgain.length > 0)) return null
  if (!machine && yes.length > 0 && !isForAll.test(said)) return null
  if (hasLeft.test(said)) return is('wrong-person', colleague === null)
  if (!machine && no.length > 0 && !isAway.test(said)) return null
  return is('out-of-office', (again?.isPlain ?? true) && (machine || yes.length === 0 || isAway.test(said)))
}
/** Written for everyone who writes. */
const isForAll =
  /\b(?:thank you|thanks) for (?:your (?:e-?mail|mail|message)|getting in touch|contacting)|\baccess to|\burgent|\bclosed\b|\breached me\b|\bout of (?:the )?office\b/
const hasLeft =
  /\b(?:no longer (?:employed|with|work|part of|monitored|in use|active)|left [\w '&-]{2,60} (?:on|in) (?:\d|\w+ \d)|(?:i|has|have|i've) (?:left|retired|resigned)|my successor)\b/
const isAway = /\b(?:return|back|until|closed|leave|urgent|reopen)/

/** In writing, to a colleague, or to no one here. */
function elsewhere(weighed: MeaningWeighed): AnswerRead | null {
  const { said, words, told, colleague, no, regret, yes, isTimed } = weighed
  const writing = told.writing.filter((clause) => !isRefusedWriting(clause))
  if (colleague && isHandedOver(weighed)) {
    const isOne = words.split('@').length <= 2
    const isNamed = isOne && (colleague.email !== null || /\s/.test(colleague.name ?? ''))
    const isSaid = no.length > 0 || regret.length > 0 || told.wrong.length > 0 || yes.length === 0
    return is('substitute', isSaid && isNamed && !/\?|\beither\b/.test(words))
  }
  if (writing.length > 0 && !(isTimed && no.length === 0) && !isBeforehand(said, yes, no)) {
    if (no.length === 0 && regret.length === 0 && isEitherWay.test(said)) return is('yes', false)
    const isLeftOpen = /\b(?:first|short call|see about|later point|then we)\b/.test(said)
    if (!isOnlyAsked(weighed)) return is('in-writing', told.unsure.length === 0 && !isLeftOpen)
  }
  const isMine = yes.some(isOwnTalk) && no.length === 0 && told.surelyWrong.length === 0
  if (told.wrong.length + told.surelyWrong.length > 0 && !isTimed && !isMine)
    return is('wrong-person', yes.length === 0 && !/\b(?:mind|interesting for you)\b/.test(said))
  return null
}

/** “What do you want to ask? Send me two lines” asks first. */
const isOnlyAsked = ({ told, words, no }: MeaningWeighed) =>
  told.askedFirst.length > 0 &&
  words.includes('?') &&
  no.length === 0 &&
  !/\banswer|\breply|\bonly\b/.test(words)

function putOff({ said, words, told, later, no, yes, isTimed, again }: MeaningWeighed): AnswerRead | null {
  const isAgain = told.askAgain.some((clause) => later.includes(clause))
  if (later.length === 0 || (isTimed && !isAgain)) return null
  if (
    isTimed &&
    yes.length > 0 &&
    !words.includes('?') &&
    told.askAgain.every((clause) => /\bthen\b/.test(clause))
  )
    return null
  if (isSoon(said) && yes.length > 0 && no.length === 0) return null
  if (told.scheduling.length > 0 && no.length === 0 && told.askAgain.length === 0) return null
  const comesBack = later.some((clause) =>
    /\b(?:in|after|from|once|when|the week of|next|until|till|mid|early|later|another|again|new year|back|nudge|then)\b/.test(
      clause,
    ),
  )
  if (!comesBack && no.length > 0) return is('no', false)
  const isPlain = isAgain && again?.isPlain === true && !words.includes('?')
  return is('later', comesBack && isPlain && told.unsure.length === 0 && !isFarewell.test(said))
}

function refused(weighed: MeaningWeighed): AnswerRead | null {
  const { said, no, regret, isTimed, told } = weighed
  if (no.length > 0) {
    const isOpen = isComingBack.test(said) && no.every((clause) => isComingBack.test(clause))
    return isOpen
      ? is('unclear', false)
      : is('no', !isTimed && isPlainNo(weighed) && !weighed.yes.some(isOwnTalk))
  }
  if (regret.length === 0 || (isTimed && isAccepted(weighed))) return null
  return told.scheduling.length > 0 && isTimed ? is('unclear', false) : is('no', false)
}

/** Nothing they would still do, and no price. */
const isPlainNo = ({ said, told }: MeaningWeighed) =>
  told.unsure.length === 0 && !isComingBack.test(said) && !/[$€£] ?\d|\brates?\b|\breach out\b/.test(said)

function agreed(weighed: MeaningWeighed): AnswerRead | null {
  const { said, words, told, yes, times, later, regret, isTimed, hasDay } = weighed
  if (told.askedFirst.length > 0 && words.includes('?') && !(isTimed && isAccepted(weighed)))
    if (
      yes.every((clause) => !isOwnTalk(clause) || told.askedFirst.includes(clause)) ||
      told.unsure.length > 0
    )
      return is('question', yes.length === 0 && times.length === 0)
  if (isOnlyPlace.test(words.trim())) return is('yes', true)
  if (yes.length === 0 && !isTimed && times.length === 0 && told.scheduling.length === 0) return null
  if (isAsked(said, yes, times) && told.scheduling.length === 0) return is('question', false)
  if (isComingBack.test(said) && times.every(({ time }) => time === null) && !yes.some(isFirmYes))
    return is('unclear', false)
  if (
    times.length === 0 &&
    told.scheduling.length === 0 &&
    !yes.some((one) => isFirmYes(one) && !isComingBack.test(one))
  )
    return null
  if (told.scheduling.length === 0 && !times.some(isDated) && !yes.some((clause) => isTaking.test(clause))) {
    if (isFarewell.test(said)) return is('no', false)
    if (isHedged(weighed) || told.unsure.length > 0 || told.wrong.length > 0 || isTurned.test(said))
      return is('unclear', false)
  }
  const isHeld = [
    told.unsure,
    told.wrong,
    later,
    regret,
    told.usually,
    told.no.filter((clause) => !hasDay(clause)),
  ].every(({ length }) => length === 0)
  return is('yes', isHeld && !(isFarewell.test(said) && times.length === 0))
}
/** “Second one pls” */
const isOnlyPlace =
  /^(?:hi \w+,? )?(?:the |option |number |slot )?(?:first|second|third|fourth|last|latter|former|1st|2nd|3rd|one|two|three|[123abc])(?: (?:one|slot|time|option|date))?(?:,? (?:please|pls|plz|thanks|thank you|then))*[.! ]*(?:\n|$)/i

/** Something is refused somewhere, and nothing firm comes after it. */
const isDated = ({ date }: TimeThatSuits) => date !== null
function isHedged({ told, yes, said }: MeaningWeighed): boolean {
  const negative = told.negative.filter((clause) => !isHarmless.test(clause))
  const last = negative.at(-1)
  if (!last || yes.some((clause) => isTaking.test(clause))) return false
  const flat = said.replace(/\s+/g, ' ')
  return !yes.some(
    (clause) =>
      isWilling.test(clause) && flat.lastIndexOf(clause.slice(0, 40)) > flat.indexOf(last.slice(0, 40)),
  )
}
/** A wish with a turn behind it. */
const isTurned =
  /\b(?:love|happy|glad|like) to\b[^.!?]{0,80}[,.;-]+ ?\b(?:but|though|however|if|when|were|only|as soon as)\b|[$€£] ?\d/

const isTaking = new RegExp(
  anyOf(
    '\\b(?:works|suits|fine|good|perfect) (?:for|with|by) me\\b|\\b(?:that|either|it|both) works\\b',
    '\\b(?:any|all|both|either)\\b.{0,30}\\b(?:work|works|fine|good|suit)\\b|^works\\b|\\bconfirmed\\b|\\bsee you\\b',
    '\\bgo on then\\b',
  ),
)
const isWilling = new RegExp(
  anyOf(
    '\\b(?:happy|glad|delighted|pleased|keen|love) to(?: (?:talk|chat|speak|meet|help|share|do|connect|give|have|hop|jump|take)\\b|$)',
    '\\bwould be delighted\\b|\\bboth is possible\\b|\\beither (?:is|are|would)',
    "\\bworks (?:great|well|fine|perfectly)?$|\\bworks for me\\b|\\blet's (?:talk|speak|meet|do)\\b|\\bcall me\\b",
  ),
)

const isFirmYes = (clause: string) =>
  isWilling.test(clause) || isTaking.test(clause) || isPlainYes.test(clause)
const isPlainYes = new RegExp(
  anyOf(
    '^(?:\\w+ )?(?:yes|yep|yeah|yup|sure|of course|absolutely|certainly|definitely|gladly|okay|ok|no problem|no worries|with pleasure|by all means|count me in|deal|why not|go on then|sounds (?:good|great))\\b',
    '^(?:hi|hello|hey) [^,]*,? (?:yes|sure|of course|absolutely)\\b',
  ),
)

function leftOpen({ words, said, told }: MeaningWeighed): AnswerRead {
  if (/\?/.test(words)) return is('question', isQuestion.test(said))
  const isRefusing = told.negative.some((clause) => !isHarmless.test(clause)) && !isComingBack.test(said)
  return is(isFarewell.test(said) || (isRefusing && told.unsure.length === 0) ? 'no' : 'unclear', false)
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
function isHandedOver({ said, told, no, yes, isTimed, colleague }: MeaningWeighed): boolean {
  const own = yes.filter((clause) => !isOfColleague(clause, colleague))
  if (isPassedOn.test(said))
    return !(isTimed && own.length > 0) || /\binstead\b|\bright person\b|\bbetter\b/.test(said)
  if (isTimed) return false
  if (told.no.length > 0 || no.length > 0 || told.wrong.length > 0) return true
  if (/\b(?:also|as well|too|in addition|afterwards?|after we)\b/.test(said) && own.length > 0) return false
  return !own.some((clause) =>
    /\b(?:happy|glad|love|delighted|pleased) to (?:talk|speak|chat|meet|have|do)|let's|i'm free|i am free/.test(
      clause,
    ),
  )
}
const isPassedOn = new RegExp(
  [
    'instead|better (?:person|placed|suited|one|contact|than)|best person|right person|on my behalf|in (?:my|his|her) (?:place|stead)',
    'for me|rather|take over|take (?:it|this) over|much closer|more from|took over|over to you|leave you (?:both|two) to|let you two',
    "passed (?:\\w+ ){1,3}your|forwarded your|i(?:'m| am) adding|take it from here|drop me from",
  ]
    .map((one) => `\\b(?:${one})\\b`)
    .join('|'),
)
/** What he or she, or the colleague by name, would do is no offer of the writer. */
const isOfColleague = (clause: string, colleague: NamedColleague | null) =>
  /\b(?:s?he|they)(?: is|'s| are|'re| will|'ll| would|'d| has)\b/.test(clause) ||
  (colleague?.name?.toLowerCase().split(' ') ?? []).some((name) => clause.includes(name))

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
