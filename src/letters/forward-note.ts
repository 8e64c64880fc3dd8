/** The note that goes with an introduction request: whoever knows both forwards it as it is, so it speaks of the seeker by name. */
import type { Circumstances } from './circumstances.ts'
import { greetingName } from './letter.ts'
import { speaksToThem } from './note-shape.ts'
import { minutes, topic, type Writer } from './pieces.ts'
import { blank, joined, sentence, toTurnRound } from './sentence.ts'
import { say } from './tone.ts'

/** No greeting and no thanks to whoever forwards it; how to reach the seeker at the end. */
export function noteToForward(about: Circumstances, me: Writer): string {
  return [
    joined(ofMe(me), whyYou(about)),
    joined(
      say(me, {
        warm: `${me.name} would like to ask you for ${minutes(about)}, by phone or video, to talk about ${topic(about)}.`,
        plain: `${me.name} would like to talk with you for ${minutes(about)}, by phone or video, about ${topic(about)}.`,
        formal: `${me.name} would be grateful for ${minutes(about)} of your time, by phone or video, to talk about ${topic(about)}.`,
      }),
      me.saysNotLooking ? 'This is not about a job.' : '',
    ),
    say(me, {
      warm: 'If someone else there would be better, that is just as good, and a no is perfectly fine.',
      plain: 'Someone else there would be just as good, and a no is fine.',
      formal:
        'Someone else there would be equally welcome. If it is not possible, a short no is perfectly fine.',
    }),
    me.email,
  ].join('\n\n')
}

/** "I have taught" → "Robin Vale has taught"; what cannot be turned by such a plain rule is left to its writer. */
export function ofMe({ background, name }: Pick<Writer, 'background' | 'name'>): string {
  const first = sentence(background, 1)
  if (first === '') return `${blank('who you are, said by name')}.`
  const turned = turns.reduce((said, [own, other]) => said.replace(own, other), first)
  const named = turned.replace(
    /^I (?=\p{Ll}+ed\b|is\b|has\b|was\b|did\b|worked\b|taught\b|led\b|ran\b)/u,
    `${name} `,
  )
  return /\b(?:I|me|my|mine|myself|we|our|us)\b/i.test(named)
    ? toTurnRound(first, 'say this about yourself, by name')
    : named
}

const turns: [RegExp, string][] = [
  [/^(?:I am|I[’']m)\b/, 'I is'],
  [/^(?:I have|I[’']ve)\b/, 'I has'],
  [/\b(and|but|,) (?:I am|I[’']m)\b/g, '$1 is'],
  [/\b(and|but|,) (?:I have|I[’']ve)\b/g, '$1 has'],
  [/\b(and|but) I (?=was\b|did\b|\p{Ll}+ed\b)/gu, '$1 '],
  [/(,) and am\b/g, '$1 and is'],
  [/\band am\b/g, 'and is'],
]

/** Why them, said to them; a reason in which the seeker says "I" is left to be turned. */
function whyYou({ course, facts, host }: Circumstances): string {
  const reason = sentence(course?.whyThem || facts.find(({ about }) => about === 'person')?.fact || '', 30)
  if (reason === '') return `Why you: ${blank(`why you chose ${greetingName(host)}`)}.`
  if (!speaksToThem(reason) || /\b(?:I|me|my|mine)\b/i.test(reason))
    return `Why you: ${toTurnRound(reason, `say this to ${greetingName(host)}, without “I”`)}.`
  return `Why you: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`
}
