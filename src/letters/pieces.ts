/**
 * What is known around a letter, as pieces that go into its sentences. What is not known comes out as a blank in square brackets.
 */
import { Temporal } from 'temporal-polyfill'
import { whomToThank } from '../conversations/course.ts'
import { cityOf, dayAt, many } from '../ui/say.ts'
import type { Circumstances, Reader } from './circumstances.ts'
import type { Channel } from './letter.ts'
import { shapeOf, speaksToThem } from './note-shape.ts'
import { blank, type Part, quoted, saidToThem, sentence, thought, toTurnRound } from './sentence.ts'
import type { Tone } from './tone.ts'

/** The seeker, as letters speak of them. */
export interface Writer {
  name: string
  email: string
  background: string
  signOff: string
  zone: string
  /** True when they want their letters to say that they ask for no job. */
  saysNotLooking?: boolean
  /** The moment of writing; without it, the meeting is still to come. */
  now?: Temporal.Instant
  /** Warm, where nothing else is said. */
  tone?: Tone
  /** How it will go; on the phone it is spoken. */
  channel?: Channel
  /** How many words there may be of each thing that was written down: fewer where the letter would be too long. */
  room?: number
}

/** What belongs to one letter alone: what is new, the questions it carries, whether it is the last nudge. */
export interface OfThisLetter {
  reason: string
  questions: readonly string[]
  isLast: boolean
}

/** Writes the subject and the paragraphs of a letter. */
export type Write = (
  about: Circumstances,
  me: Writer,
  given: OfThisLetter,
) => { subject: string; parts: Part[] }

export const lastAnswer = ({ course, host, person }: Circumstances) =>
  host.id === person.id ? course?.answers.at(-1) : undefined

/** A subject is read at a glance: what they want to learn, where it takes few words. */
export const yourAdvice = (about: Circumstances) =>
  isShort(about) ? `A question about ${topic(about)}` : 'A question about your work'

/** A nudge stands under the first letter's subject, so that both are found together. */
export function subjectAgain(about: Circumstances): string {
  const [first] = about.askedThem
  if (first?.subject) return /^re:/i.test(first.subject) ? first.subject : `Re: ${first.subject}`
  return `My ${channelWords[first?.channel ?? 'email']} of ${firstAskedOn(about)}`
}

const channelWords: Record<Channel, string> = {
  email: 'email',
  paper: 'letter',
  card: 'card',
  linkedin: 'LinkedIn note',
  'linkedin-message': 'LinkedIn message',
  phone: 'call',
}
export const isShort = (about: Circumstances) =>
  Boolean(about.course?.about.trim()) && topic(about).split(/\s+/).length <= 5

export const sentBy = ({ referrer }: Pick<Circumstances, 'referrer'>) =>
  referrer?.mayUseName === 'yes' ? `${referrer.name} suggested I get in touch.` : ''

export const sentByShort = ({ referrer, host, person }: Circumstances) =>
  referrer?.mayUseName === 'yes' && host.id === person.id ? `, at ${referrer.name}’s suggestion` : ''

export const askedBack = (about: Circumstances) =>
  lastAnswer(about)?.kind === 'later' ? 'You kindly suggested I write again around now.' : ''

/** On the phone the name was said with the greeting. */
export const iAm = ({ name, channel, tone }: Writer) =>
  channel === 'phone' ? '' : tone === 'formal' ? `My name is ${name}.` : `I’m ${name}.`

export const whoIAm = ({ background, room = 60 }: Writer) =>
  thought(background, room) || `${blank('who you are and what you want to do next')}.`

/** Said to them: what was written down as the reason; else what was found out about them or where they work. */
export function whyYou({ course, host, facts }: Circumstances, { room = 50 }: Writer): string {
  const words = Math.min(room, 50)
  const asks = 'why you chose them'
  if (course?.whyThem.trim())
    return thoughtOfYou(
      saidToThem(course.whyThem, host, {
        asks,
        words,
        frame: (reason) => `I’m writing to you because of this: ${reason}`,
      }),
    )
  const found = facts.find(({ about }) => about === 'person') ?? facts[0]
  if (!found) return `I’m writing to you because ${blank(asks)}.`
  if (found.about === 'person')
    return thoughtOfYou(
      saidToThem(found.fact, host, {
        asks,
        words,
        frame: (fact) => `Something I read about you made me want to write: ${fact}`,
      }),
    )
  const where = found.about === 'company' ? (host.companyName ?? 'your company') : 'your field'
  return `What I read about ${where} made me want to write: ${thought(found.fact, words)}`
}

/** "You brought tea to schools" alone would only tell them what they know. */
const thoughtOfYou = (said: string) => said.replace(/^You(?=[ '’])/, 'I thought of you because you')

/** Said about them to someone else. A note with *you* in it speaks to them, and only its writer can turn it round. */
export function whyThem(
  { course, facts, host }: Pick<Circumstances, 'course' | 'facts' | 'host'>,
  { room = 50 }: Writer,
): string {
  const words = Math.min(room, 50)
  const found = facts.find(({ about }) => about === 'person') ?? facts[0]
  if (!course?.whyThem.trim() && found && found.about !== 'person')
    return `What I read made me curious: ${thought(found.fact, words)}`
  const reason = thought(course?.whyThem || found?.fact || '', words)
  const said = speaksToThem(reason)
    ? `${toTurnRound(reason, 'say this about them in your words')}.`
    : reason || `${blank('why you chose them')}.`
  return `Why ${host.givenName || host.name}: ${said}`
}

/** As it goes on after "about": one line, no full stop, and a small letter where the first word is no name. */
export function topic({ course }: Pick<Circumstances, 'course'>): string {
  const typed = (course?.about ?? '').trim().split('\n')[0] ?? ''
  const words = typed.replace(/[\s.!?]+$/, '')
  return words.replace(smallWord, (word) => word.toLowerCase()) || blank('what you would like to learn')
}

const smallWord =
  /^(?:How|What|Why|Where|When|Which|Whether|Who|The|A|An|My|Your|Their|Moving|Getting|Working|Being|Becoming|Changing|Starting|Learning|Going)(?= )/

export const minutes = ({ course }: Pick<Circumstances, 'course'>) => many(course?.minutes ?? 20, 'minute')

export const withPosition = (person: Reader) =>
  [person.name, person.title, person.companyName && `at ${person.companyName}`]
    .filter(Boolean)
    .join(', ')
    .replace(/, at /, person.title ? ' at ' : ' ')

export const isForIntroduction = ({ askedThem }: Circumstances) => askedThem[0]?.kind === 'introduction'

export const askedFor = (about: Circumstances) =>
  isForIntroduction(about) ? `an introduction to ${about.host.name}` : topic(about)

export const firstAskedOn = ({ askedThem }: Circumstances) =>
  askedThem[0] ? sayDay(askedThem[0].on) : blank('the date of your first letter')

export const isHost = ({ host, person }: Circumstances) => host.id === person.id

export const sentMe = ({ course, person }: Circumstances) =>
  course?.sentById === person.id ? 'suggesting I talk to' : 'putting me in touch with'

const helperOf = ({ course, person }: Circumstances) =>
  course?.helpers.find(({ personId }) => personId === person.id)

/** What they are thanked for, as it follows "Thank you for". */
export function whatHelped(about: Circumstances, me: Writer): string {
  const role = helperOf(about)?.role
  const { name } = about.host
  if (wroteAnswers(about))
    return role === 'assistant'
      ? `helping my questions reach ${name}`
      : `your part in the answers from ${name}`
  const on = `${name} on ${heldOn(about, me)}`
  if (role === 'assistant') return `setting up my meeting with ${on}`
  return role === 'in-the-room'
    ? `joining the conversation with ${on}`
    : `your help with the conversation with ${on}`
}

export const did = (about: Circumstances) =>
  saidToThem(helperOf(about)?.did ?? '', about.person, {
    asks: 'one thing they said or did',
    words: 40,
    frame: (deed) => {
      const { shape, words } = shapeOf(deed)
      if (shape === 'doing') return `Thank you for ${words}`
      if (shape === 'thing' || shape === 'how') return `I especially appreciated ${words}`
      if (shape === 'advice') return `I especially appreciated your advice to ${words}`
      return `I especially appreciated this: ${words}`
    },
  })

export const said = ({ course, person }: Circumstances) =>
  saidToThem(course?.debrief?.theySaid ?? '', person, {
    asks: 'one thing they said',
    words: 60,
    frame: (noted) => {
      const verb = wroteAnswers({ course }) ? 'wrote' : 'said'
      const [first, second] = quoted(noted)
      if (first && second) return `I keep thinking about two things you ${verb}: ${first} And: ${second}`
      if (first) return `I keep thinking about something you ${verb}: ${first}`
      const { shape, words } = shapeOf(noted)
      if (shape === 'advice')
        return `I keep thinking about your advice${startsNot.test(words) ? ': ' : ' to '}${words}`
      if (shape === 'that') return `You ${verb} ${words}`
      if (shape === 'doing') return `Thank you for ${words}`
      if (shape === 'how' || shape === 'thing') return `I keep thinking about ${words}`
      return `I keep thinking about something you ${verb}: ${words}`
    },
  })

/** "When we talked on 18 November"; by letter no one talked. */
export const whenWeTalked = (about: Circumstances, me: Writer) =>
  wroteAnswers(about) ? 'In your answers to my questions' : `When we talked on ${heldOn(about, me)}`

/** "our conversation on 18 November", as it goes on. */
export const ourConversation = (about: Circumstances, me?: Writer) =>
  wroteAnswers(about)
    ? 'your answers to my questions'
    : `our conversation${me ? ` on ${heldOn(about, me)}` : ''}`

/** “Never argue”, “don’t wait”: no infinitive. */
const startsNot = /^(?:never|don)\b/

/** To the host it is said to them, to anyone else about them. */
export function willDo({ course, host, person }: Circumstances): string {
  const asks = 'what you will do with it'
  const noted = course?.debrief?.iWill ?? ''
  if (host.id !== person.id && speaksToThem(noted)) return toTurnRound(sentence(noted))
  return saidToThem(noted, person, {
    asks,
    words: 60,
    frame: (plan) => {
      const { shape, words } = shapeOf(plan)
      const isToHost = host.id === person.id
      if (shape === 'advice' && !startsNot.test(words))
        return `${isToHost ? 'My next step is' : 'I now plan'} to ${words}`
      if (shape === 'going') return `I am ${words}`
      return `${isToHost ? 'My next step' : 'What I plan to do next'}: ${words}`
    },
  })
}

/** What I planned to do after the talk, as it follows “I decided to”; null where it is not noted so that it can. */
export function planned({ course }: Circumstances): string | null {
  const first = sentence(course?.debrief?.iWill ?? '', 1).replace(/[.!]+$/, '')
  const plan = first.replace(/^I(?:[’']ll|\s+will|\s+plan to|(?:[’']m|\s+am) going to)\s+/, '')
  const { shape, words } = shapeOf(plan)
  return shape === 'advice' && !startsNot.test(words) && !speaksToThem(words) ? words : null
}

/** They answered in writing, so no one has talked. */
export const wroteAnswers = ({ course }: Pick<Circumstances, 'course'>) =>
  course?.agreement?.channel === 'letter'

/** The colleague they offered in their own place. */
export const colleagueOffered = ({ colleague }: Circumstances) =>
  colleague?.name ?? blank('the colleague’s name')

/** When to ask again, as it follows "I will write again". */
export const askAgainWhen = ({ course }: Circumstances) => {
  const on = course?.answers.at(-1)?.askAgainOn
  return on ? `around ${sayDay(on)}` : blank('when')
}

/** "on Tuesday 24 November, 09:00 New York time", as it follows a meeting. */
export function meetingDay(about: Circumstances, me: Writer): string {
  const agreed = agreedHour(about, me)
  return `on ${agreed ? agreed.when : blank('the day and time')}`
}

/** " about tea", where the topic takes few words. */
export const talkedAbout = (about: Circumstances) => (isShort(about) ? ` about ${topic(about)}` : '')

export function howItWent({ course }: Circumstances): string {
  if (course?.debrief?.went === 'well')
    return wroteAnswers({ course })
      ? 'I learned a lot from the answers.'
      : 'The conversation went well, and I learned a lot.'
  if (course?.debrief?.went === 'fair') return 'I came away with something to think about.'
  return `${blank('one kind sentence on how it went')}.`
}

export const isStandIn = ({ course, person }: Circumstances) =>
  course !== null &&
  whomToThank(course).some((one) => one.personId === person.id && one.role === 'substitute')

export const heldOn = ({ course }: Circumstances, me: Writer) =>
  course?.debrief ? sayDay(dayAt(course.debrief.heldAt, me.zone)) : blank('the day you met')

/** The meeting they agreed to, in the time zone it was given in, to confirm; null once it has come, or where no time is set. */
export function agreedHour(about: Circumstances, { now }: Pick<Writer, 'now'> = {}) {
  const { agreement, debrief } = about.course ?? {}
  if (!agreement?.startsAt || agreement.channel === 'letter' || debrief || !isHost(about)) return null
  const { startsAt, zone, minutes, place } = agreement
  if (now && Temporal.Instant.compare(Temporal.Instant.from(startsAt), now) <= 0) return null
  const at = Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone)
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' })
  const clock = zone.includes('/') ? `${cityOf(zone)} time` : zone
  const { how, where } = ways[agreement.channel]
  return {
    when: `${DAYS[at.dayOfWeek - 1]} ${sayDay(at.toPlainDate().toString())}, ${time} ${clock}`,
    minutes,
    how,
    where: place && `${where}: ${place}`,
  }
}

const ways = {
  'in-person': { how: 'in person', where: 'Where' },
  phone: { how: 'by phone', where: 'The number' },
  video: { how: 'by video', where: 'The link' },
}

// "24 November": a week later no one knows the weekday any more, and everyone knows the year.
const sayDay = (date: string) => {
  const { day, month } = Temporal.PlainDate.from(date)
  return `${day} ${MONTHS[month - 1]}`
}

const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
