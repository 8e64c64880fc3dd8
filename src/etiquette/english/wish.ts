import { anyOf } from './any-of.ts'
import { roles } from './roles.ts'
import { numberOf, placeOf, places, quarter, weightsIn } from './weights.ts'
import { before, signWeights, weights } from './wish-weights.ts'
import { forEachWord, type Piece, spokenIn, stem, type Word } from './words.ts'

/** A word or phrase of the sentence and the part it plays in a wish for work. Offsets are into the draft. */
export type Part = { role: string; start: number; end: number }

/** Whose it is: the last of these before a word of a wish says whose wish it is. */
const owners = {
  me: "i i'd i'm i'll i've my".split(' '),
  you: "you you'd you'll you're your".split(' '),
  other: 'he she they it one we'.split(' '),
}
const whose = [...Object.keys(owners), 'none']
const noOne = whose.length - 1
const owned: ReadonlySet<string> = new Set(
  'hire choose offer belong free pass jobs seat need outOfWork fits chance comesUp'.split(' '),
)

/** Every sign there is: how a sentence is put, the parts of a wish, and after some of these whose they are. A sign is a place in this list. */
const signNames: readonly string[] = [
  ...['WH', 'YN', 'WHS', 'SAY', 'MODAL', 'PAST', 'NOT', 'I1', 'ENDYOU'],
  ...Object.keys(roles).flatMap((role) => [
    role,
    ...(owned.has(role) ? whose.map((owner) => `${role}@${owner}`) : []),
  ]),
]
const signs: ReadonlyMap<string, number> = new Map(signNames.map((name, at) => [name, at]))
const signOf = (name: string) => signs.get(name) ?? 0
const isOwned: readonly boolean[] = signNames.map((name) => owned.has(name))

type Entry = { role: string; sign: number; rest: readonly string[] }

/** By the first word of each phrase. */
const entries = entriesOf()

function entriesOf(): ReadonlyMap<string, readonly Entry[]> {
  const all = new Map<string, Entry[]>()
  for (const [role, phrases] of Object.entries(roles))
    for (const phrase of phrases) {
      const [first = '', ...rest] = phrase
        .split(/[ -]/)
        .map((word) => (word.startsWith('=') || word === '_' ? word : stem(word)))
      all.set(first, [...(all.get(first) ?? []), { role, sign: signOf(role), rest }])
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
  /** Of the entries, those of one word by their signs, those that go on with a word by its number, and those that go on in another way. */
  readonly alone: readonly number[]
  readonly before: ReadonlyMap<number, readonly Entry[]>
  readonly others: readonly Entry[]
  /** A place among `whose`. */
  readonly owner: number
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
    this.alone = this.entries.flatMap(({ rest, sign }) => (rest.length > 0 ? [] : sign))
    const before = new Map<number, Entry[]>()
    for (const entry of this.entries) {
      const next = entry.rest[0]
      if (next && isStem(next)) before.set(numberOf(next), [...(before.get(numberOf(next)) ?? []), entry])
    }
    this.before = before
    this.others = this.entries.filter(({ rest: [next] }) => next && !isStem(next))
    const owner = Object.values(owners).findIndex((words) => words.includes(word))
    this.owner = owner < 0 ? noOne : owner
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

const isStem = (part: string) => part !== '_' && !part.startsWith('=')

const knownOf = forEachWord((word) => new Known(word))

/** What is seen in a sentence: its words, and of each sign a 1 where it is there. `asked`: the sentence ends with a question mark. */
export type WishSigns = { known: readonly Known[]; signs: Uint8Array; asked: boolean }

export function seenIn(sentence: Piece, asked: boolean): WishSigns {
  const words = spokenIn(sentence)
  const known = words.map(knownOf)
  const signs = new Uint8Array(signNames.length)
  markHowPut(signs, words, known, asked)
  let owner = noOne
  const see = (sign: number) => {
    signs[sign] = 1
    if (isOwned[sign]) signs[sign + 1 + owner] = 1
  }
  for (let at = 0; at < known.length; at++) {
    const word = known[at] as Known
    for (const sign of word.alone) see(sign)
    const next = known[at + 1]
    const longer = next && word.before.size > 0 ? word.before.get(next.number) : undefined
    if (longer) for (const { sign, rest } of longer) if (reach(known, rest, at + 1) > 0) see(sign)
    for (const { sign, rest } of word.others) if (reach(known, rest, at + 1) > 0) see(sign)
    if (word.owner !== noOne) owner = word.owner
  }
  return { known, signs, asked }
}

const hasOneOf = (names: string) => {
  const these = names.split(' ').map(signOf)
  return ({ signs }: WishSigns) => these.some((sign) => signs[sign] === 1)
}

/** What is of employment itself, whoever speaks of it; the other parts of a wish may be of anything that is wished. */
export const hasWordOfEmployment = hasOneOf(
  'plainReferral plainJobs plainPapers plainHiring joining seeking jobs hire hirer',
)
export const speaksToThem = hasOneOf('you')
export const namesAHirer = hasOneOf('hirer plainHiring')
const isAskedOf = hasOneOf('could pass hire choose')
const isWanted = hasOneOf('jobs seat hire hirer papers chance')

/** Someone is asked to act, and what is to come of it is work. */
export const asksThemForWork = (seen: WishSigns): boolean => isAskedOf(seen) && isWanted(seen)

/** Every part that some word of the sentence plays; one word may play several. */
export function partsOf(sentence: Piece): Part[] {
  const words = spokenIn(sentence)
  const known = words.map(knownOf)
  const parts: Part[] = []
  for (let at = 0; at < known.length; at++)
    for (const { role, rest } of known[at]?.entries ?? []) {
      const past = reach(known, rest, at + 1)
      if (past > 0) parts.push({ role, start: words[at]?.start ?? 0, end: words[past - 1]?.end ?? 0 })
    }
  return parts
}

/** Past the last of the words that follow; below 0 when they do not. "_" stands for up to two words. */
function reach(known: readonly Known[], rest: readonly string[], from: number): number {
  let at = from
  for (let i = 0; i < rest.length; i++) {
    const want = rest[i]
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
function markHowPut(
  signs: Uint8Array,
  words: readonly Word[],
  known: readonly Known[],
  asked: boolean,
): void {
  const goesOn = (at: number) => words[at]?.begins === false
  const see = (name: string) => {
    signs[signOf(name)] = 1
  }
  let [isModal, isPast, isNot, asksLater] = [false, false, false, false]
  for (let at = 0; at < known.length; at++) {
    const word = known[at] as Known
    isModal ||= word.isModal
    isPast ||= (word.isPast && goesOn(at)) || (word.isDid && goesOn(at + 1))
    isNot ||= word.isNot && goesOn(at + 1)
    // "After a year of training, what …?" asks what, too.
    asksLater ||= word.isWhat && asked && words[at]?.begins === true
  }
  let first = known[0]?.leadsIn ? 1 : 0
  if (known[first]?.isPlace) first++
  const isWh = (known[first]?.isWh === true && known.length > first + 1) || asksLater
  see(asked ? (isWh ? 'WH' : 'YN') : isWh ? 'WHS' : 'SAY')
  if (isModal) see('MODAL')
  else if (isPast) see('PAST')
  if (isNot) see('NOT')
  if ((known[0]?.isMine && known[1]) || (known[1]?.isMine && known[2])) see('I1')
  if (isYours(known)) see('ENDYOU')
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

/** Signs that say whose a part is are not weighed with others: there would be more of them than rows to learn them from. */
const free = signNames.filter((name) => !name.includes('@'))
const freePlace = signNames.map((name) => free.indexOf(name))

/** After the places of words come those of signs, and then those of two signs. */
const firstPair = places + signNames.length

/** Hands over the places of what is seen: signs, two signs, words, words side by side, and words with one between them. */
export function eachPlace({ known, signs, asked }: WishSigns, take: (place: number) => void): void {
  const others: number[] = []
  for (let sign = 0; sign < signs.length; sign++) {
    if (signs[sign] === 0) continue
    take(places + sign)
    const at = freePlace[sign] ?? -1
    if (at < 0) continue
    for (const other of others) take(firstPair + (at * (at - 1)) / 2 + other)
    others.push(at)
  }
  let before = beginning
  let further = 0
  for (const { number } of known) {
    take(placeOf(0, number, 0))
    take(placeOf(1, before, number))
    if (further !== 0) take(placeOf(4, further, number))
    further = before
    before = number
  }
  const last = asked ? endAsked : end
  take(placeOf(1, before, last))
  take(placeOf(4, further, last))
}

const row = weightsIn(
  weights,
  weightsIn(signWeights, new Int8Array(firstPair + (free.length * (free.length - 1)) / 2), places),
)

/** How much a sentence sounds like a wish for work, in natural logarithms of the odds: above 0 it is likelier than not. */
export function soundsLikeAWish(seen: WishSigns): number {
  let quarters = before
  eachPlace(seen, (place) => {
    quarters += row[place] ?? 0
  })
  return quarters / quarter
}
