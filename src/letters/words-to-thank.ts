/** The first words of thank-yous: to everyone who gave time or a name, and once more when it helped. */
import type { Circumstances } from './circumstances.ts'
import { greetingName } from './letter.ts'
import {
  did,
  heldOn,
  howItWent,
  isHost,
  isStandIn,
  said,
  sentMe,
  type Write,
  type Writer,
  whatHelped,
  whenWeTalked,
  willDo,
  wroteAnswers,
} from './pieces.ts'
import { blank, joined, may, must } from './sentence.ts'
import { say } from './tone.ts'

export const thanks: Write = (about, me, given) =>
  isHost(about) ? thanksToHost(about, me, given) : thanksToHelper(about, me, given)

/** Where it went badly a short one is enough: what there is to name, and no more. */
const thanksToHost: Write = (about, me) => {
  const { went, theySaid, iWill } = about.course?.debrief ?? {}
  const isShort = went === 'badly'
  const tells = say(me, {
    warm: 'I’ll tell you how it goes.',
    plain: '',
    formal: 'I will tell you how it goes.',
  })
  return {
    subject: wroteAnswers(about) ? 'Thank you for your answers' : 'Thank you for talking with me',
    parts: [
      must(
        wroteAnswers(about)
          ? say(me, {
              warm: 'Thank you for taking the time to answer my questions in writing.',
              plain: 'Thank you for answering my questions in writing.',
              formal: 'Thank you for taking the time to answer my questions in writing.',
            })
          : talkedOn(about, me),
      ),
      must(isShort && !theySaid ? 'I know that your days are full.' : said(about)),
      // Of answers that have just come, one need not know yet what to do with them.
      may((isShort || wroteAnswers(about)) && !iWill ? '' : willDo(about)),
      may(isShort ? '' : tells),
    ],
  }
}

const talkedOn = (about: Parameters<Write>[0], me: Writer) => {
  const steppedIn = isStandIn(about) ? ', and for stepping in' : ''
  return say(me, {
    warm: `Thank you for taking the time to talk with me on ${heldOn(about, me)}${steppedIn}.`,
    plain: `Thank you for talking with me on ${heldOn(about, me)}${steppedIn}.`,
    formal: `Thank you for taking the time to talk with me on ${heldOn(about, me)}${steppedIn}.`,
  })
}

const thanksToHelper: Write = (about, me) => ({
  subject: 'Thank you for your help',
  parts: [
    must(`Thank you for ${whatHelped(about, me)}.`),
    must(did(about)),
    may(
      say(me, {
        warm: wroteAnswers(about) ? 'That was a real help to me.' : 'Your help made the meeting much easier.',
        plain: 'That was a real help.',
        formal: 'Your help was much appreciated.',
      }),
    ),
  ],
})

/** Whoever made the link is thanked, and hears how it went. */
export const referrerThanks: Write = (about, me) => ({
  subject: `How it went with ${about.host.name}`,
  parts: [
    must(
      joined(
        wroteAnswers(about)
          ? `Thank you for ${sentMe(about)} ${about.host.name}, who answered my questions in writing.`
          : `Thank you for ${sentMe(about)} ${about.host.name}. We talked on ${heldOn(about, me)}.`,
        howItWent(about),
      ),
    ),
    may(about.course?.debrief?.iWill ? willDo(about) : ''),
    may(
      say(me, {
        warm: `${wroteAnswers(about) ? 'It' : 'The conversation'} would not have happened without you. Thank you again.`,
        plain: 'Thank you again.',
        formal: `${wroteAnswers(about) ? 'It' : 'The conversation'} would not have been possible without you. Thank you again.`,
      }),
    ),
  ],
})

/** What helped is thanked for a second time, when it has shown. */
export const paidOff: Write = (about, me) => ({
  subject: 'What you told me helped',
  parts: [
    must(
      say(me, {
        warm: `${whenWeTalked(about, me)}, you said something I have used since: ${blank('what they said')}.`,
        plain: `${whenWeTalked(about, me)}, you told me ${blank('what they said')}.`,
        formal: `${whenWeTalked(about, me)}, you gave me some advice that I have used since: ${blank('what they said')}.`,
      }),
    ),
    must(`${blank('what you did, and what came of it')}.`),
    must(
      say(me, {
        warm: 'I wanted you to know, and to thank you a second time.',
        plain: 'I wanted you to know. Thank you again.',
        formal: 'I wanted you to know, and to thank you once more.',
      }),
    ),
  ],
})

/** What is noted of it: what they said, what they did, or whom they led to. */
function theirPart(about: Circumstances): string {
  if (about.role === 'referrer') return `Thank you for ${sentMe(about)} ${about.host.name}.`
  if (isHost(about) ? about.course?.debrief?.theySaid : about.role)
    return isHost(about) ? said(about) : did(about)
  return `${blank('one thing they said or did that helped')}.`
}

const newJob = ({ offer }: Circumstances) =>
  offer ? `${offer.role} at ${offer.company}` : `${blank('your new job title')} at ${blank('company')}`

export const gotTheJob: Write = (about, me) => ({
  subject: say(me, {
    warm: 'Good news, and thank you',
    plain: 'Good news, and thank you',
    formal: 'My new position, and my thanks',
  }),
  parts: [
    must(
      say(me, {
        warm: `I have good news: I am starting as ${newJob(about)}.`,
        plain: `I am starting as ${newJob(about)}.`,
        formal: `I am pleased to tell you that I will be starting as ${newJob(about)}.`,
      }),
    ),
    must(
      joined(
        say(me, { warm: 'You had a part in it.', plain: 'You helped.', formal: 'You had a part in this.' }),
        theirPart(about),
      ),
    ),
    must(
      say(me, {
        warm: `Thank you, ${greetingName(about.person)}. If I can ever return the favor, just say so.`,
        plain: 'Thank you. If I can return the favor, just say so.',
        formal: 'Thank you. If I can ever return the favor, I would be glad to.',
      }),
    ),
  ],
})
