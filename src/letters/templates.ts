/**
 * The first words of a letter, filled from what is known. What is not known is left as a blank in square brackets, so that
 * nobody sends a guess. Every word may be changed; a letter with all its blanks filled is clean under the manners engine.
 */
import { Temporal } from 'temporal-polyfill'
import { whomToThank } from '../conversations/course.ts'
import type { Circumstances, Reader } from './circumstances.ts'
import { type Channel, greetingName, limitOf, type WrittenKind } from './letter.ts'

/** The seeker, as letters speak of them. */
interface Me {
  name: string
  email: string
  background: string
  signOff: string
  zone: string
}

export interface Filled {
  subject: string
  body: string
}

/** Writes the letter. `reason` is what is new since the first nudge; only a second nudge uses it. */
export function fillLetter(
  kind: WrittenKind,
  channel: Channel,
  about: Circumstances,
  me: Me,
  reason = '',
): Filled {
  const { subject, paragraphs } = write[kind](about, me, reason)
  if (kind === 'request' && channel === 'linkedin') return { subject: '', body: inviteNote(about, me) }
  const reach = channel === 'paper' && kind === 'request' ? [`You can reach me at ${me.email}.`] : []
  return {
    subject: channel === 'email' ? subject : '',
    body: [
      `Dear ${greetingName(about.person)},`,
      ...paragraphs.slice(0, -1),
      ...reach,
      ...paragraphs.slice(-1),
      `${me.signOff.replace(/,$/, '') || 'Kind regards'},\n${me.name}`,
    ]
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
  }
}

type Write = (about: Circumstances, me: Me, reason: string) => { subject: string; paragraphs: string[] }

const request: Write = (about, me) => ({
  subject:
    about.referrer?.mayUseName === 'yes'
      ? `${about.referrer.name} suggested I write to you`
      : yourAdvice(about),
  paragraphs: [
    [askedBack(about) || sentBy(about), `My name is ${me.name}.`, whoIAm(me)].filter(Boolean).join(' '),
    `What made me think of you: ${why(about)}`,
    `Could we talk for ${minutes(about)} about ${topic(about)}, at a time and in a way that suit you? I would come prepared, and watch the clock.`,
    'If a colleague is better placed, I would be just as glad to talk to them. And if now is not the moment, a short no is perfectly fine.',
    'Thank you for reading this.',
  ],
})

const introduction: Write = ({ host, ...about }, me) => ({
  subject: `Would you introduce me to ${host.name}?`,
  paragraphs: [
    `Would you be willing to introduce me to ${withPosition(host)}? I would like to ask for ${minutes(about)} of their time to hear about ${topic(about)}.`,
    `Why them: ${why(about)}`,
    `A few words about me that you can pass on: ${whoIAm(me)}`,
    'If a colleague of theirs is better placed, I would be just as glad. And if you would rather not, a short no is perfectly fine.',
    'Thank you for thinking about it.',
  ],
})

const nudge: Write = (about, _, reason) => {
  const first = about.askedThem[0]
  const isIntroduction = first?.kind === 'introduction'
  const askedFor = isIntroduction ? `an introduction to ${about.host.name}` : topic(about)
  const hope = isIntroduction
    ? `I would still be glad of ${minutes(about)} with them, at a time that suits them.`
    : `I would still be glad of ${minutes(about)} at a time that suits you.`
  return {
    subject: isIntroduction ? `My note about ${about.host.name}` : `My letter about ${topic(about)}`,
    paragraphs: [
      `I wrote to you on ${first ? sayDay(first.on) : blank('the date of your first letter')} about ${askedFor}${sentByShort(about)}, and I know how full a week can be.`,
      ...(reason ? [`Something is new since: ${sentence(reason)}`] : []),
      `${hope} A colleague or a few lines in writing would help me as much, and if it does not suit, a short no is perfectly fine.`,
      'Thank you for your time either way.',
    ],
  }
}

const thanks: Write = (about, me) => {
  const helper = about.course?.helpers.find(({ personId }) => personId === about.person.id)
  if (helper && helper.personId !== about.host.id) return thanksToHelper(about, me, helper)
  return {
    subject: `Thank you for ${heldOn(about, me)}`,
    paragraphs: [
      `Thank you for taking the time to talk with me on ${heldOn(about, me)}${isStandIn(about) ? ', and for stepping in' : ''}.`,
      `What has stayed with me most: ${said(about)}`,
      `What I will do with it: ${willDo(about)}`,
    ],
  }
}

const thanksToHelper = (about: Circumstances, me: Me, helper: { role: string; did: string }) => ({
  subject: 'Thank you for your help',
  paragraphs: [
    helper.role === 'assistant'
      ? `Thank you for your help in finding the hour with ${about.host.name} on ${heldOn(about, me)}.`
      : `Thank you for being part of the conversation with ${about.host.name} on ${heldOn(about, me)}.`,
    `What I am grateful for in particular: ${helper.did ? sentence(helper.did) : `${blank('one thing they said or did')}.`}`,
    'It made a difference to how well the conversation went.',
  ],
})

const referrerThanks: Write = (about, me) => {
  const wasHost = about.course?.sentById === about.person.id
  const way = wasHost ? 'passing me on' : 'pointing me'
  return {
    subject: `How it went with ${about.host.name}`,
    paragraphs: [
      `Thank you for ${way} to ${about.host.name}. We talked on ${heldOn(about, me)}, and ${howItWent(about)}`,
      `What I will do next: ${willDo(about)}`,
      'None of it would have happened without you, and I am grateful.',
    ],
  }
}

const note: Write = (about) =>
  lastAnswer(about)?.kind === 'no'
    ? {
        subject: 'Thank you for letting me know',
        paragraphs: [
          'Thank you for answering, and for doing it so clearly. I understand, and I wish you well with all that is on your desk.',
        ],
      }
    : {
        subject: blank('what it is about'),
        paragraphs: [`${blank('what you would like to tell them')}.`],
      }

const lastAnswer = ({ course, host, person }: Circumstances) =>
  host.id === person.id ? course?.answers.at(-1) : undefined

const write: Record<WrittenKind, Write> = {
  request,
  introduction,
  nudge,
  thanks,
  'referrer-thanks': referrerThanks,
  note,
}

/** A LinkedIn invitation holds 300 characters: the ask first, then as much of the rest as fits, in its usual order. */
function inviteNote(about: Circumstances, me: Me): string {
  const { most } = limitOf('request', 'linkedin')
  const parts = [
    { text: `Dear ${greetingName(about.person)},`, isNeeded: true },
    { text: sentBy(about), isNeeded: true },
    { text: sentence(me.background, 1) || `I am ${blank('who you are')}.`, isNeeded: false },
    { text: `Why you: ${why(about)}`, isNeeded: false },
    {
      text: `Could I ask you about ${topic(about)} for ${minutes(about)}, when it suits you?`,
      isNeeded: true,
    },
    { text: 'A colleague, or a no, is fine too.', isNeeded: false },
    { text: `Thank you, ${me.name}`, isNeeded: true },
  ].filter((part) => part.text !== '')
  let left = most + 1
  for (const { text, isNeeded } of parts) if (isNeeded) left -= text.length + 1
  const fits = ({ text, isNeeded }: { text: string; isNeeded: boolean }) => {
    if (isNeeded) return true
    if (text.length + 1 > left) return false
    left -= text.length + 1
    return true
  }
  return parts
    .filter(fits)
    .map((part) => part.text)
    .join(' ')
}

const yourAdvice = (about: Circumstances) =>
  about.course?.about ? `Your view of ${topic(about)}` : 'A question about your work'

const sentBy = ({ referrer }: Pick<Circumstances, 'referrer'>) =>
  referrer?.mayUseName === 'yes' ? `${referrer.name} suggested that I write to you.` : ''

const sentByShort = ({ referrer, host, person }: Circumstances) =>
  referrer?.mayUseName === 'yes' && host.id === person.id ? ` on the suggestion of ${referrer.name}` : ''

const askedBack = (about: Circumstances) =>
  lastAnswer(about)?.kind === 'later' ? 'You kindly suggested that I write again about now.' : ''

const whoIAm = (me: Me) =>
  sentence(me.background, 60) || `${blank('who you are and what you are turning to')}.`

/** What was written down as the reason; else what was found out about the person, or about where they work. */
function why({ course, findings }: Pick<Circumstances, 'course' | 'findings'>): string {
  const found = findings.find(({ about }) => about === 'person') ?? findings[0]
  if (course?.whyThem) return sentence(course.whyThem, 50)
  return found ? sentence(found.fact, 50) : `${blank('why you chose them')}.`
}

/** As it goes on after "about": one line, no full stop, and a small letter where the first word is no name. */
function topic({ course }: Pick<Circumstances, 'course'>): string {
  const typed = (course?.about ?? '').trim().split('\n')[0] ?? ''
  const words = typed.replace(/[\s.!?]+$/, '')
  return words.replace(smallWord, (word) => word.toLowerCase()) || blank('what you would like to learn')
}

const smallWord =
  /^(?:How|What|Why|Where|When|Which|Whether|Who|The|A|An|My|Your|Their|Moving|Getting|Working|Being|Becoming|Changing|Starting|Learning|Going)(?= )/

const minutes = ({ course }: Pick<Circumstances, 'course'>) => `${course?.minutes ?? 20} minutes`

const withPosition = (person: Reader) =>
  [person.name, person.title, person.companyName && `at ${person.companyName}`]
    .filter(Boolean)
    .join(', ')
    .replace(/, at /, person.title ? ' at ' : ' ')

const said = ({ course }: Circumstances) =>
  course?.debrief?.theySaid ? sentence(course.debrief.theySaid, 60) : `${blank('one thing they said')}.`

const willDo = ({ course }: Circumstances) =>
  course?.debrief?.iWill ? sentence(course.debrief.iWill, 60) : `${blank('what you will do with it')}.`

function howItWent({ course }: Circumstances): string {
  if (course?.debrief?.went === 'well') return 'it went well: I learned a lot.'
  if (course?.debrief?.went === 'fair') return 'I came away with something to think about.'
  return `${blank('how it went, kindly')}.`
}

const isStandIn = ({ course, person }: Circumstances) =>
  course !== null &&
  whomToThank(course).some((one) => one.personId === person.id && one.role === 'substitute')

const heldOn = ({ course }: Circumstances, me: Me) =>
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
function sentence(text: string, words = 40): string {
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

const blank = (what: string) => `[${what}]`
