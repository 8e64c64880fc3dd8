/**
 * What is known around a letter, as pieces that go into its sentences. What is not known comes out as a blank in square brackets.
 */
import { Temporal } from 'temporal-polyfill'
import { whomToThank } from '../conversations/course.ts'
import type { Circumstances, Reader } from './circumstances.ts'

/** The seeker, as letters speak of them. */
export interface Me {
  name: string
  email: string
  background: string
  signOff: string
  zone: string
  /** True when they would rather say so than have anybody wonder. */
  saysNotLooking?: boolean
}

export const lastAnswer = ({ course, host, person }: Circumstances) =>
  host.id === person.id ? course?.answers.at(-1) : undefined

export const yourAdvice = (about: Circumstances) =>
  about.course?.about ? `Your view of ${topic(about)}` : 'A question about your work'

export const sentBy = ({ referrer }: Pick<Circumstances, 'referrer'>) =>
  referrer?.mayUseName === 'yes' ? `${referrer.name} suggested that I write to you.` : ''

export const sentByShort = ({ referrer, host, person }: Circumstances) =>
  referrer?.mayUseName === 'yes' && host.id === person.id ? ` on the suggestion of ${referrer.name}` : ''

export const askedBack = (about: Circumstances) =>
  lastAnswer(about)?.kind === 'later' ? 'You kindly suggested that I write again about now.' : ''

export const whoIAm = (me: Me) =>
  sentence(me.background, 60) || `${blank('who you are and what you are turning to')}.`

/** Said to them: what was written down as the reason; else what was found out about them or where they work. */
export function whyYou(about: Circumstances): string {
  const reason = sentence(about.course?.whyThem ?? '', 50)
  if (/^your?\b/i.test(reason)) return `I am writing to you because ${reason.replace(/^Y/, 'y')}`
  if (reason) return `What struck me about your work: ${reason}`
  const found = about.findings.find(({ about }) => about === 'person') ?? about.findings[0]
  if (!found) return `I am writing to you because ${blank('why you chose them')}.`
  const what = {
    person: 'you',
    company: about.host.companyName ?? 'your company',
    industry: 'your field',
  }[found.about]
  return `I read this about ${what}: ${sentence(found.fact, 50)}`
}

/** Said about them to somebody else. */
export function whyThem({ course, findings }: Pick<Circumstances, 'course' | 'findings'>): string {
  return sentence(course?.whyThem || findings[0]?.fact || '', 50) || `${blank('why you chose them')}.`
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
  sentence(helperOf(about)?.did ?? '') || `${blank('one thing they said or did')}.`

export const said = ({ course }: Circumstances) =>
  course?.debrief?.theySaid ? sentence(course.debrief.theySaid, 60) : `${blank('one thing they said')}.`

export const willDo = ({ course }: Circumstances) =>
  course?.debrief?.iWill ? sentence(course.debrief.iWill, 60) : `${blank('what you will do with it')}.`

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

// "24 November": the weekday is clear to nobody a week later, and the year to everybody.
const sayDay = (date: string) => {
  const { day, month } = Temporal.PlainDate.from(date)
  return `${day} ${MONTHS[month - 1]}`
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** The first paragraph of what was typed, ended like a sentence, and no longer than `words` unless its first sentence is. */
export function sentence(text: string, words = 40): string {
  const first = text.trim().split(/\n+/)[0]?.trim() ?? ''
  const sentences = first.match(/[^.!?。！？]+(?:[.!?。！？]+(?=\s|$)|[.!?](?=\S)|[。！？]|$)/gu) ?? []
  let said = ''
  for (const next of sentences) {
    if (said && `${said}${next}`.trim().split(/\s+/).length > words) break
    said += next
  }
  const trimmed = said.trim()
  return trimmed === '' || /[.!?。！？…]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

export const blank = (what: string) => `[${what}]`
