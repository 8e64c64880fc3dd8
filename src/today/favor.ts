/**
 * What someone gave, and what was given back: worked out from the talks, letters, insights, referrals and promises that are kept, and
 * from a typed line where none of them tells of it. Keeping in touch proposes from it something for them.
 */
import { z } from 'zod'
import type { Occasion } from '../letters/occasion.ts'
import type { FavorKind } from './table.ts'

export const favorKinds = [
  'time',
  'name',
  'advice',
  'introduction',
  'help',
  'thanks',
  'news',
  'article',
] as const satisfies FavorKind[]

export const favorSays: Record<FavorKind, string> = {
  time: 'Time',
  name: 'A name',
  advice: 'Advice',
  introduction: 'An introduction',
  help: 'Help',
  thanks: 'Thanks',
  news: 'News',
  article: 'Something useful',
}

/** What tells of a favor: its row is shown there. */
export const favorSources = ['conversation', 'person', 'insight', 'promise', 'letter', 'typed'] as const

export const Favor = z.object({
  whose: z.enum(['theirs', 'mine']).describe('Who gave it.'),
  kind: z.enum(favorKinds),
  text: z.string(),
  on: z.string().describe('The date it was given.'),
  source: z.enum(favorSources).describe('What tells of it; "typed": a line of your own.'),
  sourceId: z.string().describe('The id of that: of a promise, its conversation; of a typed line, its own.'),
})
export type Favor = z.output<typeof Favor>

/** Which letters give something back. What was promised is a promise, and not told twice. */
const givenBy: { [O in Occasion]?: FavorKind } = {
  thanks: 'thanks',
  'referrer-thanks': 'thanks',
  'introduction-thanks': 'thanks',
  'paid-off': 'thanks',
  'advice-taken': 'news',
  'share-news': 'news',
  'got-the-job': 'news',
  congratulate: 'news',
  'something-useful': 'article',
}

/** What a letter that was sent gave; null where it asked, answered or arranged something. */
export const kindOfLetter = ({ kind, occasion }: { kind: string; occasion: string }): FavorKind | null =>
  givenBy[(occasion || kind) as Occasion] ?? null

/** What could be done for them next. */
export interface ForThem {
  /** Which letter it is; null where it is something promised. */
  occasion: Occasion | null
  says: string
}

/** The newest first, whatever tells of them. */
export const newestFavors = (favors: readonly Favor[]): Favor[] =>
  favors.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))

/**
 * Something for them, out of what they gave: first what was promised, then what came of their advice or of a name, then something
 * useful. Null while they have given nothing, and until they are thanked, since thanks come first.
 */
export function somethingForThem(favors: readonly Favor[], promised: readonly string[]): ForThem | null {
  const [promise] = promised
  if (promise) return { occasion: null, says: `You promised: “${short(promise)}”.` }
  const theirs = newestFavors(favors.filter(({ whose }) => whose === 'theirs'))
  const mine = favors.filter(({ whose }) => whose === 'mine')
  if (theirs.length === 0 || !mine.some(({ kind }) => kind === 'thanks')) return null
  const toldOn = mine
    .filter(({ kind }) => kind === 'news')
    .reduce((last, { on }) => (on > last ? on : last), '')
  const untold = (...kinds: FavorKind[]) => theirs.find(({ kind, on }) => kinds.includes(kind) && on > toldOn)
  const advice = untold('advice')
  if (advice)
    return { occasion: 'advice-taken', says: `Tell them what came of this: “${short(advice.text)}”.` }
  const name = untold('name', 'introduction')
  if (name) return { occasion: 'share-news', says: `Tell them how it went with ${short(name.text)}.` }
  return {
    occasion: 'something-useful',
    says: 'Send something useful to them: an article with a line on why, an introduction, or a hand with their work.',
  }
}

const MOST_SHORT = 80
const short = (text: string) => {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/[.“”]+$/u, '')
    .trim()
  return plain.length <= MOST_SHORT ? plain : `${plain.slice(0, MOST_SHORT - 1).trimEnd()}…`.toWellFormed()
}
