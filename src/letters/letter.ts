/**
 * A letter is anything written to a person or come from them: asked, nudged, thanked, answered. Wellmet writes, checks and
 * keeps letters; it sends none. What is here needs no clock and no table, so that the composer in the browser can use it too.
 */
import { type Thresholds, thresholds } from '../etiquette/rule.ts'
import type { Kind, Situation } from '../etiquette/situation.ts'
import { many, sayNumber } from '../ui/say.ts'
import type { Circumstances } from './circumstances.ts'
import type { LetterKind, LetterTable } from './table.ts'

export type Channel = LetterTable['channel']
/** What I may write; an `answer` comes from them. */
export type WrittenKind = Exclude<LetterKind, 'answer'>

export const writtenKinds = [
  'request',
  'introduction',
  'nudge',
  'thanks',
  'referrer-thanks',
  'note',
] as const satisfies WrittenKind[]

export const isThanks = (kind: LetterKind) => kind === 'thanks' || kind === 'referrer-thanks'

export const channels = [
  'email',
  'paper',
  'card',
  'linkedin',
  'linkedin-message',
  'phone',
] as const satisfies Channel[]

export const kindNames: Record<LetterKind, string> = {
  request: 'Request',
  introduction: 'Introduction request',
  nudge: 'Nudge',
  thanks: 'Thank-you',
  'referrer-thanks': 'Thank-you for the referral',
  note: 'Note',
  answer: 'Reply',
}

export const channelNames: Record<Channel, string> = {
  email: 'Email',
  paper: 'On paper',
  card: 'On a card',
  linkedin: 'LinkedIn note',
  'linkedin-message': 'LinkedIn message',
  phone: 'By phone',
}

/** How long a letter may be. `hard` is where LinkedIn cuts a note off, `free` where it does so on a free account. */
export interface Limit {
  unit: 'words' | 'characters'
  /** Up to here it is easily read. */
  fine: number
  /** Beyond this few read on; on LinkedIn, beyond this nothing more is sent. */
  most: number
}

/** A note that comes with a LinkedIn invitation: 300 characters, 200 on a free account. Elsewhere words, by the engine's figures. */
export function limitOf(channel: Channel, mine: Partial<Thresholds> = {}): Limit {
  const set = { ...thresholds, ...mine }
  if (channel === 'linkedin') return { unit: 'characters', fine: 200, most: set.noteCharacters }
  if (channel === 'paper') return { unit: 'words', fine: set.wordsMost, most: set.wordsMostOnPaper }
  return { unit: 'words', fine: set.wordsFine, most: set.wordsMost }
}

/** Characters as LinkedIn counts them (UTF-16 units), words as a reader does. */
export function lengthOf(text: string): { words: number; characters: number } {
  return { words: text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0, characters: text.length }
}

/** How the length is said under the letter: "130 words, 702 characters, up to 125 is easy to read". */
export function sayLength(channel: Channel, text: string, mine: Partial<Thresholds> = {}): string {
  const { words, characters } = lengthOf(text)
  const { unit, fine, most } = limitOf(channel, mine)
  if (unit === 'words') {
    const says = `${many(words, 'word')}, ${many(characters, 'character')}`
    if (words > most) return `${says}, aim for fewer than ${most}`
    return words > fine ? `${says}, up to ${fine} is easy to read` : says
  }
  const says = `${sayNumber(characters)} of ${many(most, 'character')}, ${many(words, 'word')}`
  if (characters > most) return `${says}, LinkedIn cuts it off at ${most}`
  return characters > fine ? `${says}, free LinkedIn accounts allow only ${fine}` : says
}

/** How a person is greeted: the given name that is known, else the whole name. No name is taken apart. */
export const greetingName = (person: { name: string; givenName: string }) => person.givenName || person.name

/** Every name they go by here, so that a greeting by any of them is right. */
const everyName = ({ name, givenName }: { name: string; givenName: string }) =>
  givenName === '' || name.includes(givenName) ? name : `${givenName} ${name}`

/** Blanks that a template leaves: `[why you chose them]`. Offsets are UTF-16 units. */
export function blanksIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\[[^\]\n]{2,80}\]/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }))
}

/** What of a letter the manners engine reads. */
export interface LetterWords {
  kind: WrittenKind
  channel: Channel
  subject: string
  body: string
}

/** The letter as the manners engine takes it: its words, and what is known of the moment they are written in. */
export function situationOf(words: LetterWords, about: Circumstances, seeker: { name: string }): Situation {
  const { person, course, referrer, facts } = about
  const isToHost = !course || course.personId === person.id
  const kind: Kind = words.kind
  return {
    kind,
    text: words.body,
    subject: words.subject,
    channel: words.channel,
    stage: about.hasAnswered ? 'later' : 'first',
    reader: {
      name: everyName(person),
      title: person.title,
      level: person.level,
      ...(person.companyName && { company: person.companyName }),
    },
    me: { name: seeker.name },
    referrer:
      isToHost && referrer && referrer.personId !== person.id
        ? { name: referrer.name, mayUseName: referrer.mayUseName === 'yes' }
        : null,
    facts: isToHost ? facts.map((fact) => ({ text: fact.fact })) : [],
    // Letters of one kind are what is alike; ten of them are enough to tell.
    earlier: about.earlier
      .filter((letter) => letter.kind === kind)
      .slice(0, 10)
      .map(({ text, to }) => ({ text, to })),
    warmPaths:
      isToHost && !referrer && !course?.heldBefore ? about.warmPaths.map(({ name }) => ({ name })) : [],
    ...(about.role && { role: about.role }),
    ...(about.history && { history: about.history }),
    // Only what was agreed: a request has to name its minutes itself.
    ...(course?.agreement && { minutes: course.agreement.minutes }),
  }
}
