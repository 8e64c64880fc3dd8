import { anyOf } from './any-of.ts'
import { roles } from './roles.ts'
import { fifth, numberOf, placeOf, weightsIn } from './weights.ts'
import { before, weights } from './wish-weights.ts'
import { forEachWord, type Piece, spokenIn, stem, type Word } from './words.ts'

/** A word or phrase of the sentence and the part it plays in a wish for work. Offsets are into the draft. */
export type Part = { role: string; start: number; end: number }

/** Whose it is: the last of these before a word of a wish says whose wish it is. */
const owners = {
  me: "i i'd i'm i'll i've my".split(' '),
  you: "you you'd you'll you're your".split(' '),
  other: 'he she they it one we'.split(' '),
}
const owned: ReadonlySet<string> = new Set(
  'hire offer belong free pass jobs seat need outOfWork fits chance comesUp'.split(' '),
)
type Owner = keyof typeof owners | 'none'

/** Every sign there is: how a sentence is put, the parts of a wish, and whose they are. A sign is a place in this list. */
const signNames: readonly string[] = [
  ...['WH', 'YN', 'WHS', 'SAY', 'MODAL', 'PAST', 'NOT', 'I1', 'ENDYOU'],
  ...Object.keys(roles).flatMap((role) => [
    role,
    ...(owned.has(role) ? ['me', 'you', 'other', 'none'].map((owner) => `${role}@${owner}`) : []),
  ]),
]
const signs = Object.fromEntries(signNames.map((name, at) => [name, at])) as Record<string, number>

type Entry = { role: string; sign: number; rest: readonly string[]; of: Record<Owner, number> | null }

/** By the first word of each phrase. */
const entries = entriesOf()

function entriesOf(): ReadonlyMap<string, readonly Entry[]> {
  const all = new Map<string, Entry[]>()
  for (const [role, phrases] of Object.entries(roles))
    for (const phrase of phrases) {
      const [first = '', ...rest] = phrase
        .split(/[ -]/)
        .map((word) => (word.startsWith('=') || word === '_' ? word : stem(word)))
      const signOf = (owner: Owner) => signs[`${role}@${owner}`] ?? 0
      const of = owned.has(role)
        ? { me: signOf('me'), you: signOf('you'), other: signOf('other'), none: signOf('none') }
        : null
      all.set(first, [...(all.get(first) ?? []), { role, sign: signs[role] ?? 0, rest, of }])
    }
  return all
}

const past = new RegExp(
  `^(?:${anyOf(`
  was, were, did, had, got, took, found, made, gave, told, left, said, went, came, wrote, ran, saw, met, began,
  chose, kept, lost, spent, taught, felt, thought, held, led, paid, bought, brought, built, knew, grew, turned,
  [a-z]{3,20}ed`)})$`,
)

/** What is known of a word: how it may be met in a phrase, the number it is weighed by, and what it does whatever a sentence is about. */
class Known {
  readonly exact: string
  readonly stem: string
  readonly number: number
  readonly entries: readonly Entry[]
  /** Of the entries, those of one word, and the others by the word that must come next. */
  readonly single: readonly Entry[]
  readonly longer: ReadonlyMap<string, readonly Entry[]>
  readonly owner: Owner
  readonly leadsIn: boolean
  readonly isPlace: boolean
  readonly isWh: boolean
  readonly isWhat: boolean
  readonly isModal: boolean
  readonly isPast: boolean
  readonly isDid: boolean
  readonly isNot: boolean
  readonly isMine: boolean
  readonly isYou: boolean

  constructor(word: string) {
    const is = (these: RegExp) => these.test(word)
    this.exact = `=${word}`
    this.stem = stem(word)
    this.number = numberOf(this.stem)
    this.entries = [...(entries.get(this.stem) ?? []), ...(entries.get(this.exact) ?? [])]
    this.single = this.entries.filter(({ rest }) => rest.length === 0)
    const longer = this.entries.filter(({ rest }) => rest.length > 0)
    const seconds = new Set(longer.map(({ rest }) => rest[0] ?? ''))
    this.longer = new Map(
      [...seconds].map((second) => [second, longer.filter(({ rest }) => rest[0] === second)]),
    )
    this.owner =
      (Object.keys(owners) as (keyof typeof owners)[]).find((who) => owners[who].includes(word)) ?? 'none'
    this.leadsIn = is(/^(?:and|so|but|also|hi|hello|ok|then)$/)
    this.isPlace = is(/^(?:at|in|to|from)$/)
    this.isWh = is(/^(?:what|how|where|which|who|whom|when|why|what's|how's|who's)$/)
    this.isWhat = is(/^(?:what|how|why|what's|how's)$/)
    this.isModal = is(
      /^(?:would|could|should|can|will|may|might|shall|[a-z]{1,9}'(?:d|ll)|please|want|need|hope|hoping|wish|let)$/,
    )
    this.isPast = is(past)
    this.isDid = is(/^(?:did|was|were)$/)
    this.isNot = is(/^(?:not|no|never|nor|neither|nothing|without|[a-z]{1,9}n't)$/)
    this.isMine = is(/^(?:i|i'd|i'm|i'll|i've|my)$/)
    this.isYou = is(/^(?:you|yours?)$/)
  }
}

const knownOf = forEachWord((word) => new Known(word))

/** What is seen in a sentence: the signs (by their place, each once) and its words. `asked`: it ends with a question mark. */
function seenIn(sentence: Piece, asked: boolean): { seen: number[]; known: Known[] } {
  const words = spokenIn(sentence)
  const known = words.map(({ text }) => knownOf(text))
  const seen = howPut(words, known, asked)
  let owner: Owner = 'none'
  const see = ({ sign, of }: Entry) => {
    if (!seen.includes(sign)) seen.push(sign)
    if (of && !seen.includes(of[owner])) seen.push(of[owner])
  }
  const seeLonger = (entries: readonly Entry[] | undefined, at: number) => {
    if (entries) for (const entry of entries) if (reach(known, entry.rest, at + 1) > 0) see(entry)
  }
  for (let at = 0; at < known.length; at++) {
    const word = known[at] as Known
    for (const entry of word.single) see(entry)
    const after = known[at + 1]
    if (after && word.longer.size > 0) {
      seeLonger(word.longer.get(after.stem), at)
      seeLonger(word.longer.get(after.exact), at)
      seeLonger(word.longer.get('_'), at)
    }
    if (word.owner !== 'none') owner = word.owner
  }
  return { seen, known }
}

/** What is of employment itself, whoever speaks of it; the other parts of a wish may be of anything that is wished. */
const ofEmployment: ReadonlySet<string> = new Set(
  'plainReferral plainJobs plainPapers plainHiring joining seeking jobs hire hirer'.split(' '),
)

export const hasWordOfEmployment = (sentence: Piece): boolean =>
  partsOf(sentence).some(({ role }) => ofEmployment.has(role))

const askedOf: ReadonlySet<string> = new Set(['could', 'pass', 'hire'])
const wanted: ReadonlySet<string> = new Set(['jobs', 'seat', 'hire', 'hirer', 'papers', 'chance'])

/** Someone is asked to act, and what is to come of it is work. */
export function asksThemForWork(sentence: Piece): boolean {
  const parts = partsOf(sentence)
  return parts.some(({ role }) => askedOf.has(role)) && parts.some(({ role }) => wanted.has(role))
}

/** Every part that some word of the sentence plays; one word may play several. */
export function partsOf(sentence: Piece): Part[] {
  const words = spokenIn(sentence)
  const known = words.map(({ text }) => knownOf(text))
  return known.flatMap(({ entries }, at) =>
    entries.flatMap(({ role, rest }) => {
      const last = reach(known, rest, at + 1)
      return last < 0 ? [] : [{ role, start: words[at]?.start ?? 0, end: words[last - 1]?.end ?? 0 }]
    }),
  )
}

/** Past the last of the words that follow; below 0 when they do not. "_" stands for up to two words. */
function reach(known: readonly Known[], rest: readonly string[], from: number): number {
  let at = from
  for (const [i, want] of rest.entries()) {
    if (want === '_') {
      for (let gap = 0; gap < 3; gap++) {
        const end = reach(known, rest.slice(i + 1), at + gap)
        if (end > 0) return end
      }
      return -1
    }
    const here = known[at]
    if (!here || (want !== here.stem && want !== here.exact)) return -1
    at++
  }
  return at
}

/** How the sentence is put, whatever it is about. */
function howPut(words: readonly Word[], known: readonly Known[], asked: boolean): number[] {
  const goesOn = (at: number) => words[at]?.begins === false
  let first = known[0]?.leadsIn ? 1 : 0
  if (known[first]?.isPlace) first++
  // "After a year of training, what …?" asks what, too.
  const asksLater = asked && known.some(({ isWhat }, at) => isWhat && words[at]?.begins)
  const isWh = (known[first]?.isWh === true && known.length > first + 1) || asksLater
  const seen = [signs[asked ? (isWh ? 'WH' : 'YN') : isWh ? 'WHS' : 'SAY'] ?? 0]
  const see = (name: string) => seen.push(signs[name] ?? 0)
  if (known.some(({ isModal }) => isModal)) see('MODAL')
  else if (known.some((word, at) => (word.isPast && goesOn(at)) || (word.isDid && goesOn(at + 1))))
    see('PAST')
  if (known.some(({ isNot }, at) => isNot && goesOn(at + 1))) see('NOT')
  if ((known[0]?.isMine && known[1]) || (known[1]?.isMine && known[2])) see('I1')
  if (isYours(known)) see('ENDYOU')
  return seen
}

/** It ends with the reader: "… from you", "… in your team", "… with your new branch". */
function isYours(known: readonly Known[]): boolean {
  const bound = (back: number) =>
    known.at(-back)?.exact === '=your' &&
    /^=(?:with|for|from|to|by|at|in|on)$/.test(known.at(-back - 1)?.exact ?? '')
  return known.at(-1)?.isYou === true || bound(2) || bound(3)
}

/** Before the first word stands the one, after the last one of the others. */
const [beginning, end, endAsked] = ['^', '$', '?'].map(numberOf) as [number, number, number]

const numberOfSign = signNames.map((name) => numberOf(name))

/** Signs that say whose a part is are not weighed with others: there would be more of them than rows to learn them from. */
const isFree = signNames.map((name) => !name.includes('@'))

/** The places of what is seen: signs, two signs, words, words side by side, and words with one between them. */
export function placesInWish(sentence: Piece, asked: boolean): number[] {
  const { seen, known } = seenIn(sentence, asked)
  const found: number[] = []
  seen.sort((a, b) => a - b)
  for (let at = 0; at < seen.length; at++) {
    const sign = seen[at] ?? 0
    const number = numberOfSign[sign] ?? 0
    found.push(placeOf(2, number, 0))
    if (!isFree[sign]) continue
    for (let other = at + 1; other < seen.length; other++) {
      const second = seen[other] ?? 0
      if (isFree[second]) found.push(placeOf(3, number, numberOfSign[second] ?? 0))
    }
  }
  let before = beginning
  let further = 0
  for (const { number } of known) {
    found.push(placeOf(0, number, 0), placeOf(1, before, number))
    if (further !== 0) found.push(placeOf(4, further, number))
    further = before
    before = number
  }
  const last = asked ? endAsked : end
  found.push(placeOf(1, before, last), placeOf(4, further, last))
  return found
}

const row = weightsIn(weights)

/** How much a sentence sounds like a wish for work, in natural logarithms of the odds: above 0 it is likelier than not. */
export function soundsLikeAWish(sentence: Piece, asked: boolean): number {
  let fifths = before
  for (const place of placesInWish(sentence, asked)) fifths += row[place] ?? 0
  return fifths / fifth
}
