/**
 * The first words of a letter, filled from what is known. What is not known is left as a blank in square brackets, so that
 * no one sends a guess. Every word may be changed; a letter with all its blanks filled is clean under the manners engine.
 */
import type { Thresholds } from '../etiquette/rule.ts'
import type { Circumstances } from './circumstances.ts'
import { noteToForward } from './forward-note.ts'
import { type Channel, lengthOf, limitOf } from './letter.ts'
import { linkedinNote } from './linkedin-note.ts'
import { type Occasion, occasions } from './occasion.ts'
import { agreedHour, lastAnswer, type OfThisLetter, type Write, type Writer } from './pieces.ts'
import { blank, joined, must, type Part } from './sentence.ts'
import { farewellIn, greetingIn } from './tone.ts'
import * as agree from './words-to-agree.ts'
import * as ask from './words-to-ask.ts'
import * as keep from './words-to-keep.ts'
import * as thank from './words-to-thank.ts'

export interface FilledLetter {
  subject: string
  body: string
  /** What whoever is asked for an introduction may pass on; '' of all other letters. */
  toForward: string
}

/** How many words of each note there may be, the first that keeps the letter short; what is needed is said at any length. */
const rooms = [60, 40, 28, 20, 12]

/** Writes the letter, no longer than `thresholds` allow as far as what is needed can be so short. */
export function fillLetter(
  occasion: Occasion,
  channel: Channel,
  about: Circumstances,
  seeker: Writer,
  given: Partial<OfThisLetter & { thresholds: Partial<Thresholds> }> = {},
): FilledLetter {
  const extra = { reason: '', questions: [], isLast: false, ...given }
  const me = { ...seeker, channel }
  const toForward = occasion === 'introduction' ? withOneStop(noteToForward(about, me)) : ''
  const short = channel === 'linkedin' ? linkedinNote(occasion, about, me, extra) : null
  if (short !== null) return { subject: '', body: withOneStop(short), toForward }
  const { fine } = limitOf(channel, given.thresholds)
  const isFine = ({ body }: { body: string }) => lengthOf(body).words <= fine
  const drafts = rooms.map((room) => {
    const { subject, parts } = write[occasion](about, { ...me, room }, extra)
    return { subject, parts, body: laidOut(occasion, channel, about, me, parts) }
  })
  const draft = drafts.find(isFine) ?? drafts.at(-1)
  if (!draft) throw new Error('No letter was written.')
  const needed = draft.parts.filter(({ isNeeded }) => isNeeded)
  const body = isFine(draft) ? draft.body : laidOut(occasion, channel, about, me, needed)
  return { subject: channel === 'email' ? draft.subject : '', body: withOneStop(body), toForward }
}

/** A name that ends with a full stop ends its sentence: “a colleague at Acme Tea, Ltd.” */
const withOneStop = (text: string) => text.replace(/(?<!\.)\.\.(?!\.)/g, '.')

function laidOut(occasion: Occasion, channel: Channel, about: Circumstances, me: Writer, parts: Part[]) {
  const paragraphs = parts.map(({ text }) => text).filter(Boolean)
  const greeting = greetingIn(me, channel, about.person)
  if (channel === 'phone') return spoken(greeting, occasion, me, paragraphs)
  const isMessage = channel === 'linkedin' || channel === 'linkedin-message'
  const reach =
    channel === 'paper' && occasions[occasion].kind === 'request' ? [`You can reach me at ${me.email}.`] : []
  return [
    greeting,
    ...paragraphs.slice(0, -1),
    ...reach,
    ...paragraphs.slice(-1),
    isMessage ? me.name : `${farewellIn(me)},\n${me.name}`,
  ].join('\n\n')
}

/** To be said on the phone: who is calling and why, and whether the moment suits, before anything is asked. */
const spoken = (greeting: string, occasion: Occasion, me: Writer, [first = '', ...rest]: string[]) =>
  [
    joined(greeting, `this is ${me.name}.`, first),
    ...(occasions[occasion].kind === 'request' || occasion === 'nudge' ? ['Do you have a minute?'] : []),
    ...rest,
  ].join('\n\n')

/** Any other letter: what it is about is known to its writer alone, but for a time to confirm or a no to thank for. */
const note: Write = (about, me, given) => {
  if (agreedHour(about, me)) return agree.confirm(about, me, given)
  if (lastAnswer(about)?.kind === 'no') return agree.afterNo(about, me, given)
  return {
    subject: blank('what it is about'),
    parts: [must(`${blank('what you would like to tell them')}.`)],
  }
}

const write: Record<Occasion, Write> = {
  request: ask.request,
  'shared-past': ask.sharedPast,
  'in-writing': ask.inWriting,
  introduced: ask.introduced,
  introduction: ask.introduction,
  'introduction-thanks': ask.introductionThanks,
  nudge: ask.nudge,
  confirm: agree.confirm,
  'questions-ahead': agree.questionsAhead,
  'send-questions': agree.sendQuestions,
  'follow-up': agree.followUp,
  'remind-questions': agree.remindQuestions,
  reschedule: agree.reschedule,
  'running-late': agree.runningLate,
  decline: agree.decline,
  'take-substitute': agree.takeSubstitute,
  'wait-as-asked': agree.waitAsAsked,
  'wrong-person': agree.wrongPerson,
  'after-no': agree.afterNo,
  thanks: thank.thanks,
  'referrer-thanks': thank.referrerThanks,
  'paid-off': thank.paidOff,
  'ask-for-names': keep.askForNames,
  'may-use-name': keep.mayUseName,
  'job-referral': keep.jobReferral,
  'advice-taken': keep.adviceTaken,
  'share-news': keep.shareNews,
  'something-useful': keep.somethingUseful,
  congratulate: keep.congratulate,
  'promise-kept': keep.promiseKept,
  'got-the-job': thank.gotTheJob,
  note,
}
