import { roles } from './roles.ts'
import { alone, before, neighbours, together, words as wordWeights } from './weights.ts'

/** A word or phrase of the sentence and the part it plays in a wish for work. Offsets are into the sentence. */
export type Part = { role: string; start: number; end: number }

/** Words as they are typed in haste. */
const short: Record<string, string> = {
  im: "i'm",
  ive: "i've",
  u: 'you',
  ur: 'your',
  pls: 'please',
  plz: 'please',
  dont: "don't",
  cant: "can't",
}

const stems = new Map<string, string>()
const mostStems = 5000

type Entry = { role: string; words: string[] }
const entries = new Map<string, Entry[]>()
for (const [role, phrases] of Object.entries(roles))
  for (const phrase of phrases) {
    const words = phrase.split(/[ -]/).map((word) => (word.startsWith('=') ? word : stem(word)))
    const first = words[0] ?? ''
    entries.set(first, [...(entries.get(first) ?? []), { role, words: words.slice(1) }])
  }

/** A word without its ending: "hire", "hires", "hired" and "hiring" come out alike. Words met before are remembered. */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const found = withoutEnding(word)
  if (stems.size < mostStems && word.length < 30) stems.set(word, found)
  return found
}

function withoutEnding(word: string): string {
  if (Object.hasOwn(short, word)) return short[word] ?? word
  if (word.length < 4 || word.includes("'")) return word
  const bare = word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s)$/, '')
  const root = bare.length < 3 ? word : bare.replace(/e$/, '')
  return root.length > 4 ? root.replace(/([^aeiouls])\1$/, '$1') : root
}

/** Every part that some word of the sentence plays; one word may play several. Takes time in proportion to the words. */
export function partsOf(plain: string): Part[] {
  const words = [...plain.matchAll(/[^ ·,\n?!.-]+/g)].map(({ 0: word, index }) => ({
    word,
    stem: stem(word),
    start: index,
    end: index + word.length,
  }))
  const parts: Part[] = []
  for (const [at, { word, stem: key, start }] of words.entries())
    for (const found of [entries.get(key), entries.get(`=${word}`)])
      for (const { role, words: rest } of found ?? []) {
        const last = reach(rest, at + 1)
        if (last > at) parts.push({ role, start, end: words[last - 1]?.end ?? start })
      }
  return parts

  function reach(rest: readonly string[], from: number): number {
    let at = from
    for (const [i, want] of rest.entries()) {
      if (want === '_') {
        for (let gap = 0; gap < 3; gap++) {
          const end = reach(rest.slice(i + 1), at + gap)
          if (end > 0) return end
        }
        return -1
      }
      const here = words[at]
      if (!here || (want !== here.stem && want !== `=${here.word}`)) return -1
      at++
    }
    return at
  }
}

const wh =
  /^[ ,]*(?:(?:and|so|but|also|hi|hello|ok|then)[ ,]+)?(?:(?:at|in|to|from) )?(?:what|how|where|which|who|whom|when|why|what's|how's|who's)(?= )/
const past =
  /(?:^|[ ,])[a-z]+ (?:just |recently |also |even |really )?(?:was|were|did|had|got|took|found|made|gave|told|left|said|went|came|wrote|ran|saw|met|began|chose|kept|lost|spent|taught|felt|thought|held|led|paid|bought|brought|built|knew|grew|turned|[a-z]{3,20}ed)(?= |,|$)|(?:^|[ ,])(?:did|was|were)(?= )/
const modal =
  /(?:^|[ ,])(?:would|could|should|can|will|may|might|shall|[a-z]{1,9}'(?:d|ll)|please|want|need|hope|hoping|wish|let)(?= |,|$)/
const negative = /(?:^|[ ,])(?:not|no|never|nor|neither|nothing|without|[a-z]{1,9}n't)(?= )/
const startsWithMe = /^[ ,]*(?:[a-z]+,? )?(?:i|i'd|i'm|i'll|i've|my)(?= )/
const endsWithYou = /(?:^|[ ,])(?:yours?|(?:with|for|from|to|by|at|in|on) your [a-z]+(?: [a-z]+)?|you)[ ,]*$/
const whose =
  /(?:^|[ ,])(?:(i|i'd|i'm|i'll|i've|my)|(you|you'd|you'll|you're|your)|he|she|they|it|one|we)(?=[ ,]|$)/g
const owned = new Set('hire offer belong free pass jobs seat need outOfWork fits chance comesUp'.split(' '))

/** What is seen in a sentence: the parts, whose they are, and how it is put. `asked`: it ends with a question mark. */
export function signsOf(plain: string, asked: boolean): { signs: Set<string>; parts: Part[] } {
  const flat = plain.replaceAll('·', ' ')
  const parts = partsOf(flat)
  const signs = new Set(parts.map(({ role }) => role))
  const isWh = wh.test(flat)
  signs.add(asked ? (isWh ? 'WH' : 'YN') : isWh ? 'WHS' : 'SAY')
  if (modal.test(flat)) signs.add('MODAL')
  else if (past.test(flat)) signs.add('PAST')
  if (negative.test(flat)) signs.add('NOT')
  if (startsWithMe.test(flat)) signs.add('I1')
  if (endsWithYou.test(flat)) signs.add('ENDYOU')
  const owners = [...flat.matchAll(whose)].map(({ 0: word, 1: me, 2: you, index }) => ({
    end: index + word.length,
    is: me ? 'me' : you ? 'you' : 'other',
  }))
  for (const { role, start } of parts)
    if (owned.has(role)) signs.add(`${role}@${owners.findLast(({ end }) => end <= start)?.is ?? 'none'}`)
  return { signs, parts }
}

/** The weights of two signs together, by the first and then the second, so that no pair has to be spelled out to look it up. */
const pairs = new Map<string, Map<string, number>>()
for (const [two, weight] of Object.entries(together)) {
  const [first = '', second = ''] = two.split(' ')
  pairs.set(first, (pairs.get(first) ?? new Map<string, number>()).set(second, weight))
}

/** How much a sentence sounds like a wish for work, in natural logarithms of the odds: above 0 it is likelier than not. */
export function soundsLikeAWish(plain: string, asked: boolean): { odds: number; parts: Part[] } {
  const { signs, parts } = signsOf(plain, asked)
  let tenths = before
  const seen = [...signs].sort()
  for (const [at, sign] of seen.entries()) {
    tenths += alone[sign] ?? 0
    const others = pairs.get(sign)
    if (others)
      for (let next = at + 1; next < seen.length; next++) tenths += others.get(seen[next] ?? '') ?? 0
  }
  const stems = [...plain.matchAll(/[^ ·,\n?!.-]+/g)].map(([word]) => stem(word))
  for (const word of new Set(stems)) tenths += wordWeights[word] ?? 0
  for (const two of new Set(stems.slice(1).map((word, at) => `${stems[at]} ${word}`)))
    tenths += neighbours[two] ?? 0
  return { odds: tenths / 10, parts }
}
