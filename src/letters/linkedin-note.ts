/** The shortest form of each letter: a LinkedIn note, which takes 300 characters and not one more. */
import type { Circumstances } from './circumstances.ts'
import { greetingName, limitOf, type WrittenKind } from './letter.ts'
import {
  askedBack,
  askedFor,
  did,
  firstAskedOn,
  heldOn,
  howItWent,
  isHost,
  minutes,
  said,
  sentBy,
  sentMe,
  topic,
  type Writer,
  whyThem,
  whyYou,
  willDo,
} from './pieces.ts'
import { blank, sentence } from './sentence.ts'

/** Writes the note from what is needed, and of the rest what fits. */
export function linkedinNote(
  kind: Exclude<WrittenKind, 'note'>,
  about: Circumstances,
  me: Writer,
  reason: string,
) {
  return noteWithin(noteParts[kind](about, me, reason), about, me)
}

/** A part of a note: what is needed stays, the rest only where there is room. */
interface Part {
  text: string
  isNeeded: boolean
}

const must = (text: string): Part => ({ text, isNeeded: true })
const may = (text: string): Part => ({ text, isNeeded: false })

/** Each kind in as few words as a LinkedIn note takes, in the order in which it is read. */
const noteParts: Record<
  Exclude<WrittenKind, 'note'>,
  (about: Circumstances, me: Writer, reason: string) => Part[]
> = {
  request: (about, me) => [
    must(askedBack(about) || sentBy(about)),
    may(sentence(me.background, 1) || `I’m ${blank('who you are')}.`),
    may(whyYou(about)),
    must(`Could we talk for ${minutes(about)} about ${topic(about)}, when it works for you?`),
    may('If not you, maybe a colleague? And no is fine too.'),
  ],
  introduction: (about) => [
    must(`Would you introduce me to ${about.host.name}?`),
    must(
      `I would like to ask ${greetingName(about.host)} for ${minutes(about)} to talk about ${topic(about)}.`,
    ),
    may(whyThem(about)),
    may('A no is perfectly fine.'),
  ],
  nudge: (about, _, reason) => [
    must(`I wrote to you on ${firstAskedOn(about)} about ${askedFor(about)}.`),
    must(sentence(reason)),
    must(`I would still be glad to have ${minutes(about)}, when it works for you.`),
    may('If not you, maybe a colleague? And no is fine too.'),
  ],
  thanks: (about, me) => [
    must(
      `Thank you for ${isHost(about) ? 'talking with me' : 'your part in the conversation'} on ${heldOn(about, me)}.`,
    ),
    may(isHost(about) ? said(about) : did(about)),
    may(isHost(about) ? willDo(about) : ''),
  ],
  'referrer-thanks': (about, me) => [
    must(`Thank you for ${sentMe(about)} ${about.host.name}.`),
    must(`We talked on ${heldOn(about, me)}. ${howItWent(about)}`),
    may(willDo(about)),
  ],
}

/** Takes what fits into a note: 300 characters are LinkedIn's most. */
function noteWithin(parts: Part[], about: Circumstances, me: Writer): string {
  const whole = [
    must(`Hi ${greetingName(about.person)},`),
    ...parts,
    must(parts.some(({ text }) => text.startsWith('Thank you')) ? me.name : `Thank you, ${me.name}`),
  ].filter((part) => part.text !== '')
  let left = limitOf('linkedin').most + 1
  for (const { text, isNeeded } of whole) if (isNeeded) left -= text.length + 1
  const fits = ({ text, isNeeded }: Part) => {
    if (isNeeded) return true
    if (text.length + 1 > left) return false
    left -= text.length + 1
    return true
  }
  return whole
    .filter(fits)
    .map((part) => part.text)
    .join(' ')
}
