/**
 * The first words of a letter, filled from what is known. What is not known is left as a blank in square brackets, so that
 * nobody sends a guess. Every word may be changed; a letter with all its blanks filled is clean under the manners engine.
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
  type Me,
  minutes,
  myLetter,
  said,
  sentBy,
  sentByShort,
  sentMe,
  topic,
  whatHelped,
  whoIAm,
  whyThem,
  whyYou,
  willDo,
  withPosition,
  yourAdvice,
} from './pieces.ts'
import { blank, sentence } from './sentence.ts'

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

type Write = (about: Circumstances, me: Me, reason: string) => { subject: string; paragraphs: string[] }

const request: Write = (about, me) => ({
  subject:
    about.referrer?.mayUseName === 'yes'
      ? `${about.referrer.name} suggested I write to you`
      : yourAdvice(about),
  paragraphs: [
    [askedBack(about) || sentBy(about), `My name is ${me.name}.`, whoIAm(me)].filter(Boolean).join(' '),
    whyYou(about),
    `Could we talk for ${minutes(about)} about ${topic(about)}, at a time and in a way that suit you? ${comePrepared(me)}`,
    'If a colleague is better placed, I would be just as glad to talk to them. And if now is not the moment, a short no is perfectly fine.',
    'Thank you for reading this.',
  ],
})

const comePrepared = (me: Me) =>
  me.saysNotLooking
    ? 'I am not asking about openings; I would like to understand the work.'
    : 'I would come prepared, and watch the clock.'

const introduction: Write = ({ host, ...about }, me) => ({
  subject: `Would you introduce me to ${host.name}?`,
  paragraphs: [
    `Would you be willing to introduce me to ${withPosition(host)}? I would like to ask for ${minutes(about)} of their time to hear about ${topic(about)}.`,
    whyThem({ ...about, host }),
    `A few words about me that you can pass on: ${whoIAm(me)}`,
    'If a colleague of theirs is better placed, I would be just as glad. And if you would rather not, a short no is perfectly fine.',
    'Thank you for thinking about it.',
  ],
})

const nudge: Write = (about, _, reason) => {
  const forThem = isForIntroduction(about)
    ? ' with them, at a time that suits them'
    : ' at a time that suits you'
  return {
    subject: isForIntroduction(about) ? `My note about ${about.host.name}` : myLetter(about),
    paragraphs: [
      `I wrote to you on ${firstAskedOn(about)} about ${askedFor(about)}${sentByShort(about)}, and I know how full a week can be.`,
      ...(reason ? [`Something is new since: ${sentence(reason)}`] : []),
      `I would still be glad of ${minutes(about)}${forThem}. A colleague or a few lines in writing would help me as much, and if it does not suit, a short no is perfectly fine.`,
      'Thank you for your time either way.',
    ],
  }
}

const thanks: Write = (about, me) => {
  if (!isHost(about)) return thanksToHelper(about, me, '')
  return {
    subject: `Thank you for ${heldOn(about, me)}`,
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
    'It made a difference to how well the conversation went.',
  ],
})

const referrerThanks: Write = (about, me) => ({
  subject: `How it went with ${about.host.name}`,
  paragraphs: [
    `Thank you for ${sentMe(about)} to ${about.host.name}. We talked on ${heldOn(about, me)}, and ${howItWent(about)}`,
    willDo(about),
    'None of it would have happened without you, and I am grateful.',
  ],
})

const note: Write = (about, me) => {
  const agreed = agreedHour(about, me)
  if (agreed)
    return {
      subject: 'Our conversation',
      paragraphs: [
        'Thank you for making the time.',
        `I have it down for ${agreed.when}, ${agreed.how}, for ${agreed.minutes} minutes.`,
        agreed.where,
        'If anything changes, a short word is enough. I look forward to it.',
      ],
    }
  if (lastAnswer(about)?.kind === 'no')
    return {
      subject: 'Thank you for letting me know',
      paragraphs: [
        'Thank you for answering, and for doing it so clearly. I understand, and I wish you well with all that is on your desk.',
      ],
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
