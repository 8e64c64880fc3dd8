/** The shortest form of each letter: a LinkedIn note, which takes 300 characters and not one more. */
import type { Circumstances } from './circumstances.ts'
import { greetingName, limitOf } from './letter.ts'
import type { Occasion } from './occasion.ts'
import {
  askedBack,
  askedFor,
  did,
  firstAskedOn,
  heldOn,
  howItWent,
  isHost,
  minutes,
  type OfThisLetter,
  said,
  sentBy,
  sentMe,
  topic,
  type Writer,
  whatHelped,
  whyThem,
  whyYou,
  willDo,
  wroteAnswers,
} from './pieces.ts'
import { blank, joined, may, must, type Part, sentence, thought } from './sentence.ts'
import { greetingIn, say } from './tone.ts'

/** Writes the note from what is needed, and of the rest what fits; null where the letter itself is short enough for a note. */
export function linkedinNote(occasion: Occasion, about: Circumstances, me: Writer, given: OfThisLetter) {
  const write = noteParts[occasion]
  if (!write) return null
  const notes = rooms.map((room) => noteWithin(write(about, { ...me, room }, given), about, me))
  return notes.toSorted((a, b) => a.missed - b.missed)[0]?.text ?? null
}

/** A note goes with an invitation, so only a letter that asks or thanks has so short a form. */
export const hasNote = (occasion: Occasion) => occasion in noteParts

/** How many words of each note that was written down: the first with which most is said. */
const rooms = [30, 20, 12, 8]

/** Each in as few words as a LinkedIn note takes, in the order in which it is read. */
const noteParts: { [O in Occasion]?: (about: Circumstances, me: Writer, given: OfThisLetter) => Part[] } = {
  request: (about, me) => [
    must(askedBack(about) || sentBy(about)),
    must(who(me)),
    may(whyYou(about, me)),
    must(`Could we talk for ${minutes(about)} about ${topic(about)}, when it works for you?`),
    may(orAColleague(me)),
  ],
  'shared-past': (about, me) => [
    must(sentBy(about)),
    must(`Like you, I ${blank('was at this school or company')}.`),
    may(who(me)),
    must(`Could we talk for ${minutes(about)} about ${topic(about)}, when it works for you?`),
    may(orAColleague(me)),
  ],
  'in-writing': (about, me) => [
    must(sentBy(about)),
    must(who(me)),
    may(whyYou(about, me)),
    must(`Could I send you three short questions about ${topic(about)}?`),
    may(orAColleague(me)),
  ],
  introduced: (about, me) => [
    must(`${about.referrer?.name ?? blank('who introduced you')} kindly introduced us.`),
    must(who(me)),
    must(`Could we talk for ${minutes(about)} about ${topic(about)}, when it works for you?`),
    may(orAColleague(me)),
  ],
  introduction: (about, me) => [
    must(`Would you introduce me to ${about.host.name}?`),
    must(
      `I would like to ask ${greetingName(about.host)} for ${minutes(about)} to talk about ${topic(about)}.`,
    ),
    may(whyThem(about, me)),
    may('A no is perfectly fine.'),
  ],
  nudge: (about, me, { reason }) => [
    must(`I wrote to you on ${firstAskedOn(about)} about ${askedFor(about)}.`),
    must(sentence(reason)),
    must(`I would still be glad to have ${minutes(about)}, when it works for you.`),
    may(orAColleague(me)),
  ],
  thanks: (about, me) => [
    must(
      isHost(about) && wroteAnswers(about)
        ? 'Thank you for answering my questions in writing.'
        : isHost(about)
          ? `Thank you for talking with me on ${heldOn(about, me)}.`
          : `Thank you for ${whatHelped(about, me)}.`,
    ),
    may(isHost(about) ? said(about) : did(about)),
    may(isHost(about) ? willDo(about) : ''),
  ],
  'referrer-thanks': (about, me) => [
    must(`Thank you for ${sentMe(about)} ${about.host.name}.`),
    must(joined(wroteAnswers(about) ? '' : `We talked on ${heldOn(about, me)}.`, howItWent(about))),
    may(willDo(about)),
  ],
}

function who({ background, room = 30 }: Writer): string {
  const said = rooms
    .filter((words) => words <= room)
    .map((words) => thought(sentence(background, 1), words))
    .find((one) => one.length <= MOST_OF_ME)
  return said || `I’m ${blank('who you are')}.`
}

/** Half of the note is for them. */
const MOST_OF_ME = 130

const orAColleague = (me: Writer) =>
  say(me, {
    warm: 'If not you, maybe a colleague? And no is fine too.',
    plain: 'A colleague, or a no, is fine too.',
    formal: 'A colleague would be equally welcome, and a no is fine.',
  })

/** Takes what fits into a note: 300 characters are LinkedIn's most. */
function noteWithin(parts: Part[], about: Circumstances, me: Writer) {
  const whole = [
    must(greetingIn(me, 'linkedin', about.person)),
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
  const kept = whole.filter(fits)
  // What comes first is missed most.
  const missed = whole.reduce((sum, part, at) => (kept.includes(part) ? sum : sum + whole.length - at), 0)
  const [greeting, ...rest] = kept.map(({ text }) => text)
  return { text: `${greeting}\n${rest.join(' ')}`, missed }
}
