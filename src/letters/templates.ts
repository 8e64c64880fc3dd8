/**
 * The first words of a letter, filled from what is known. What is not known is left as a blank in square brackets, so that
 * no one sends a guess. Every word may be changed; a letter with all its blanks filled is clean under the manners engine.
 */
import type { Circumstances } from './circumstances.ts'
import { type Channel, greetingName, type WrittenKind } from './letter.ts'
import { linkedinNote } from './linkedin-note.ts'
import {
  agreedHour,
  askedBack,
  askedFor,
  did,
  firstAskedOn,
  heldOn,
  howItWent,
  isForIntroduction,
  isHost,
  isStandIn,
  lastAnswer,
  minutes,
  said,
  sentBy,
  sentByShort,
  sentMe,
  subjectAgain,
  topic,
  type Writer,
  whatHelped,
  whoIAm,
  whyThem,
  whyYou,
  willDo,
  withPosition,
  yourAdvice,
} from './pieces.ts'
import { blank, sentence } from './sentence.ts'

export interface FilledLetter {
  subject: string
  body: string
}

/** Writes the letter. `reason` is what is new since the first nudge; only a second nudge uses it. */
export function fillLetter(
  kind: WrittenKind,
  channel: Channel,
  about: Circumstances,
  me: Writer,
  reason = '',
): FilledLetter {
  const { subject, paragraphs } = write[kind](about, me, reason)
  if (channel === 'linkedin' && kind !== 'note')
    return { subject: '', body: linkedinNote(kind, about, me, reason) }
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

type Write = (about: Circumstances, me: Writer, reason: string) => { subject: string; paragraphs: string[] }

const request: Write = (about, me) => ({
  subject:
    about.referrer?.mayUseName === 'yes'
      ? `${about.referrer.name} suggested I write to you`
      : yourAdvice(about),
  paragraphs: [
    [askedBack(about) || sentBy(about), `I’m ${me.name}.`, whoIAm(me)].filter(Boolean).join(' '),
    whyYou(about),
    `Could we talk for ${minutes(about)} about ${topic(about)}, at a time that works for you? ${comePrepared(me)}`,
    'If a colleague would be a better person to ask, I would be just as glad to talk to them. And if this is not a good time, a short no is perfectly fine.',
    'Thank you for reading this.',
  ],
})

const comePrepared = (me: Writer) =>
  me.saysNotLooking
    ? 'I’m not asking about openings. I would like to understand the work.'
    : 'I’ll come prepared and keep to the time.'

const introduction: Write = ({ host, ...about }, me) => ({
  subject: `Would you introduce me to ${host.name}?`,
  paragraphs: [
    `Would you be willing to introduce me to ${withPosition(host)}? I would like to ask ${greetingName(host)} for ${minutes(about)} to talk about ${topic(about)}.`,
    whyThem({ ...about, host }),
    `Here is a short introduction you can forward: ${whoIAm(me)}`,
    'If someone else there would be better, that is just as good. And if you would rather not, a short no is perfectly fine.',
    'Thank you for considering it.',
  ],
})

const nudge: Write = (about, _, reason) => {
  const when = isForIntroduction(about)
    ? ` with ${greetingName(about.host)}, whenever that is possible`
    : ', at a time that works for you'
  return {
    subject: subjectAgain(about),
    paragraphs: [
      `I wrote to you on ${firstAskedOn(about)} about ${askedFor(about)}${sentByShort(about)}. I know how busy weeks can get.`,
      ...(reason ? [`One thing is new since then: ${sentence(reason)}`] : []),
      `I would still be glad to have ${minutes(about)}${when}. A colleague or a few lines by email would help just as much. And if it is not possible, a short no is perfectly fine.`,
      'Thank you for your time either way.',
    ],
  }
}

const thanks: Write = (about, me) => {
  if (!isHost(about)) return thanksToHelper(about, me, '')
  return {
    subject: 'Thank you for talking with me',
    paragraphs: [
      `Thank you for taking the time to talk with me on ${heldOn(about, me)}${isStandIn(about) ? ', and for stepping in' : ''}.`,
      said(about),
      willDo(about),
    ],
  }
}

const thanksToHelper: Write = (about, me) => ({
  subject: 'Thank you for your help',
  paragraphs: [
    `Thank you for ${whatHelped(about)} ${about.host.name} on ${heldOn(about, me)}.`,
    did(about),
    'It made the meeting much easier.',
  ],
})

const referrerThanks: Write = (about, me) => ({
  subject: `How it went with ${about.host.name}`,
  paragraphs: [
    `Thank you for ${sentMe(about)} ${about.host.name}. We talked on ${heldOn(about, me)}. ${howItWent(about)}`,
    willDo(about),
    'It would not have happened without you. Thank you again.',
  ],
})

const note: Write = (about, me) => {
  const agreed = agreedHour(about, me)
  if (agreed)
    return {
      subject: 'Our conversation',
      paragraphs: [
        'Thank you for making time.',
        `To confirm: ${agreed.when}, ${agreed.how}, for ${agreed.minutes} minutes.`,
        agreed.where,
        'If anything changes, just let me know. I look forward to talking with you.',
      ],
    }
  if (lastAnswer(about)?.kind === 'no')
    return {
      subject: 'Thank you for letting me know',
      paragraphs: ['Thank you for letting me know. I completely understand, and I wish you all the best.'],
    }
  return {
    subject: blank('what it is about'),
    paragraphs: [`${blank('what you would like to tell them')}.`],
  }
}

const write: Record<WrittenKind, Write> = {
  request,
  introduction,
  nudge,
  thanks,
  'referrer-thanks': referrerThanks,
  note,
}
