/**
 * What is known around a letter, as pieces that go into its sentences. What is not known comes out as a blank in square brackets.
 */
import { Temporal } from 'temporal-polyfill'
import { whomToThank } from '../conversations/course.ts'
import type { Circumstances, Reader } from './circumstances.ts'
import { blank, saidToThem, sentence, speaksToThem, toTurnRound } from './sentence.ts'

/** The seeker, as letters speak of them. */
export interface Me {
  name: string
  email: string
  background: string
  signOff: string
  zone: string
  /** True when they would rather say so than have anybody wonder. */
  saysNotLooking?: boolean
  /** The moment of writing; without it, whatever was agreed is still to come. */
  now?: Temporal.Instant
}

export const lastAnswer = ({ course, host, person }: Circumstances) =>
  host.id === person.id ? course?.answers.at(-1) : undefined

/** A subject is read at a glance: what they want to learn, where it takes few words. */
export const yourAdvice = (about: Circumstances) =>
  isShort(about) ? `Your view of ${topic(about)}` : 'A question about your work'

export const myLetter = (about: Circumstances) =>
  isShort(about) ? `My letter about ${topic(about)}` : `My letter of ${firstAskedOn(about)}`

const isShort = (about: Circumstances) =>
  Boolean(about.course?.about.trim()) && topic(about).split(/\s+/).length <= 5

export const sentBy = ({ referrer }: Pick<Circumstances, 'referrer'>) =>
  referrer?.mayUseName === 'yes' ? `${referrer.name} suggested that I write to you.` : ''

export const sentByShort = ({ referrer, host, person }: Circumstances) =>
  referrer?.mayUseName === 'yes' && host.id === person.id ? ` on the suggestion of ${referrer.name}` : ''

export const askedBack = (about: Circumstances) =>
  lastAnswer(about)?.kind === 'later' ? 'You kindly suggested that I write again about now.' : ''

export const whoIAm = (me: Me) =>
  sentence(me.background, 60) || `${blank('who you are and what you are turning to')}.`

/** Said to them: what was written down as the reason; else what was found out about them or where they work. */
export function whyYou({ course, host, findings }: Circumstances): string {
  const asks = 'why you chose them'
  if (course?.whyThem.trim())
    return saidToThem(course.whyThem, host, {
      asks,
      words: 50,
      frame: (reason) => `This is why I am writing to you of all people: ${reason}`,
    })
  const found = findings.find(({ about }) => about === 'person') ?? findings[0]
  if (!found) return `I am writing to you because ${blank(asks)}.`
  if (found.about === 'person')
    return saidToThem(found.fact, host, {
      asks,
      words: 50,
      frame: (fact) => `I read this about you: ${fact}`,
    })
  const where = found.about === 'company' ? (host.companyName ?? 'your company') : 'your field'
  return `I read this about ${where}: ${sentence(found.fact, 50)}`
}

/** Said about them to somebody else; what was noted as said to them is quoted. */
export function whyThem({
  course,
  findings,
  host,
}: Pick<Circumstances, 'course' | 'findings' | 'host'>): string {
  const reason = sentence(course?.whyThem || findings[0]?.fact || '', 50)
  if (!reason) return `Why them? ${blank('why you chose them')}.`
  return speaksToThem(reason)
    ? `This is what I would like to tell ${host.name}: “${reason}”`
    : `Why them? ${reason}`
}

/** As it goes on after "about": one line, no full stop, and a small letter where the first word is no name. */
export function topic({ course }: Pick<Circumstances, 'course'>): string {
  const typed = (course?.about ?? '').trim().split('\n')[0] ?? ''
  const words = typed.replace(/[\s.!?]+$/, '')
  return words.replace(smallWord, (word) => word.toLowerCase()) || blank('what you would like to learn')
}

const smallWord =
  /^(?:How|What|Why|Where|When|Which|Whether|Who|The|A|An|My|Your|Their|Moving|Getting|Working|Being|Becoming|Changing|Starting|Learning|Going)(?= )/

export const minutes = ({ course }: Pick<Circumstances, 'course'>) => `${course?.minutes ?? 20} minutes`

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
  course?.sentById === person.id ? 'passing me on' : 'pointing me'

const helperOf = ({ course, person }: Circumstances) =>
  course?.helpers.find(({ personId }) => personId === person.id)

export function whatHelped(about: Circumstances): string {
  const role = helperOf(about)?.role
  if (role === 'assistant') return 'finding the hour with'
  return role === 'in-the-room'
    ? 'being part of the conversation with'
    : 'your help with the conversation with'
}

export const did = (about: Circumstances) =>
  saidToThem(helperOf(about)?.did ?? '', about.person, {
    asks: 'one thing they said or did',
    words: 40,
    frame: (deed) => `What I am grateful for in particular: ${deed}`,
  })

export const said = ({ course, person }: Circumstances) =>
  saidToThem(course?.debrief?.theySaid ?? '', person, {
    asks: 'one thing they said',
    words: 60,
    frame: (words) => `I keep thinking of what you told me. ${words}`,
  })

/** To the host it is said to them, to anybody else about them. */
export function willDo({ course, host, person }: Circumstances): string {
  const asks = 'what you will do with it'
  const noted = course?.debrief?.iWill ?? ''
  if (host.id !== person.id && speaksToThem(noted)) return toTurnRound(sentence(noted))
  return saidToThem(noted, person, {
    asks,
    words: 60,
    frame: (plan) => `Here is what I will do with it: ${plan}`,
  })
}

export function howItWent({ course }: Circumstances): string {
  if (course?.debrief?.went === 'well') return 'it went well: I learned a lot.'
  if (course?.debrief?.went === 'fair') return 'I came away with something to think about.'
  return `${blank('how it went, kindly')}.`
}

export const isStandIn = ({ course, person }: Circumstances) =>
  course !== null &&
  whomToThank(course).some((one) => one.personId === person.id && one.role === 'substitute')

export const heldOn = ({ course }: Circumstances, me: Me) =>
  course?.debrief
    ? sayDay(
        Temporal.Instant.from(course.debrief.heldAt).toZonedDateTimeISO(me.zone).toPlainDate().toString(),
      )
    : blank('the day you met')

/** The hour they agreed to, by the clock it was given in, to say back to them; null once it has come, or where there is none. */
export function agreedHour(about: Circumstances, { now }: Pick<Me, 'now'> = {}) {
  const { agreement, debrief } = about.course ?? {}
  if (!agreement?.startsAt || agreement.channel === 'letter' || debrief || !isHost(about)) return null
  const { startsAt, zone, minutes, place } = agreement
  if (now && Temporal.Instant.compare(Temporal.Instant.from(startsAt), now) <= 0) return null
  const at = Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone)
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' })
  const clock = zone.includes('/') ? `${zone.split('/').at(-1)?.replaceAll('_', ' ')} time` : zone
  const { how, where } = ways[agreement.channel]
  return {
    when: `${DAYS[at.dayOfWeek - 1]} ${sayDay(at.toPlainDate().toString())} at ${time} (${clock})`,
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

// "24 November": the weekday is clear to nobody a week later, and the year to everybody.
const sayDay = (date: string) => {
  const { day, month } = Temporal.PlainDate.from(date)
  return `${day} ${MONTHS[month - 1]}`
}

const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
