/** Learns from labelled examples what each thing seen is worth: softmax regression, one example after the other (AdaGrad, with small weights drawn to 0). */

export interface Example {
  /** 0 for "nothing to say", else the place of its kind, from 1. */
  is: number
  counts: number
  /** The places of what is seen in each sentence. Of something to say, the sentence that sounds most like it is taken; else it has one only. */
  pieces: readonly (readonly number[])[]
  /** The kinds it might have been, when not all of them. */
  might?: readonly number[]
}

export interface Learned {
  /** By kind, from 0 for the first: in natural logarithms, against "nothing to say". */
  before: number[]
  weights: Map<number, number>[]
}

export interface How {
  /** What is met in fewer examples than this is left out: one author's turn of phrase. */
  leastMet: number
  /** How strongly weights are drawn to 0: what tells little is not worth what it takes to load. */
  toNone: number
  rounds: number
}

const stride = 0.3

export function learn(examples: readonly Example[], kinds: number, how: How): Learned {
  const names = metIn(examples, how.leastMet)
  const ids = new Map(names.map((place, at) => [place, at]))
  const all = Array.from({ length: kinds }, (_, at) => at + 1)
  const shown = examples.map(({ is, counts, pieces, might = all }) => ({
    is,
    counts,
    might,
    pieces: pieces.map((places) => Int32Array.from(places.flatMap((place) => ids.get(place) ?? []))),
  }))
  const before = new Float64Array(kinds).fill(-2)
  const beforeSteps = new Float64Array(kinds).fill(1)
  const columns = all.map(() => new Column(names.length, how.toNone))
  // Of the later rounds the mean is taken, so that it matters little which example came last.
  const sums = new Float64Array(kinds)
  let counted = 0
  let turn = 0
  const score = (kind: number, piece: Int32Array) =>
    (before[kind - 1] ?? 0) + (columns[kind - 1]?.sum(piece, turn) ?? 0)
  for (let round = 0; round < how.rounds; round++) {
    for (const at of mixed(shown.length, round)) {
      const { is, counts, pieces, might } = shown[at] as (typeof shown)[number]
      turn++
      const piece =
        is === 0 || pieces.length < 2
          ? pieces[0]
          : pieces.reduce((most, one) => (score(is, one) > score(is, most) ? one : most))
      if (!piece) continue
      const odds = might.map((kind) => Math.exp(score(kind, piece)))
      const sum = odds.reduce((some, one) => some + one, 1)
      for (const [n, kind] of might.entries()) {
        const off = ((odds[n] ?? 0) / sum - (kind === is ? 1 : 0)) * counts
        beforeSteps[kind - 1] = (beforeSteps[kind - 1] ?? 0) + off * off
        before[kind - 1] = (before[kind - 1] ?? 0) - (stride / Math.sqrt(beforeSteps[kind - 1] ?? 1)) * off
        columns[kind - 1]?.step(piece, off)
      }
    }
    if (round < how.rounds / 2) continue
    for (const column of columns) column.count(turn)
    for (const [at, one] of before.entries()) sums[at] = (sums[at] ?? 0) + one
    counted++
  }
  return {
    before: [...sums].map((sum) => sum / counted),
    weights: columns.map(
      (column) => new Map(names.map((place, at) => [place, column.counted(at) / counted])),
    ),
  }
}

/** The weights of one kind. Each is drawn to 0 for all the turns it was not seen in when it is next seen. */
class Column {
  readonly #weights: Float64Array
  readonly #steps: Float64Array
  readonly #last: Float64Array
  readonly #sums: Float64Array
  readonly #toNone: number

  constructor(length: number, toNone: number) {
    this.#weights = new Float64Array(length)
    this.#steps = new Float64Array(length).fill(1e-2)
    this.#last = new Float64Array(length)
    this.#sums = new Float64Array(length)
    this.#toNone = toNone
  }

  weight(at: number, turn: number): number {
    const weight = this.#weights[at] ?? 0
    const turns = turn - (this.#last[at] ?? 0)
    this.#last[at] = turn
    if (weight === 0 || turns === 0) return weight
    const drawn = (stride / Math.sqrt(this.#steps[at] ?? 1)) * this.#toNone * turns
    const left = Math.sign(weight) * Math.max(0, Math.abs(weight) - drawn)
    this.#weights[at] = left
    return left
  }

  count(turn: number): void {
    for (let at = 0; at < this.#sums.length; at++)
      this.#sums[at] = (this.#sums[at] ?? 0) + this.weight(at, turn)
  }

  counted(at: number): number {
    return this.#sums[at] ?? 0
  }

  sum(piece: Int32Array, turn: number): number {
    let sum = 0
    for (const at of piece) sum += this.weight(at, turn)
    return sum
  }

  step(piece: Int32Array, off: number): void {
    for (const at of piece) {
      const steps = (this.#steps[at] ?? 0) + off * off
      this.#steps[at] = steps
      this.#weights[at] = (this.#weights[at] ?? 0) - (stride / Math.sqrt(steps)) * off
    }
  }
}

function metIn(examples: readonly Example[], least: number): number[] {
  const met = new Map<number, number>()
  for (const { pieces } of examples)
    for (const place of new Set(pieces.flat())) met.set(place, (met.get(place) ?? 0) + 1)
  return [...met].filter(([, count]) => count >= least).map(([place]) => place)
}

/** Every number below `length` once, in an order that looks like none and is the same each time. */
function mixed(length: number, round: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, at) => at)
  let state = round + 1
  for (let at = length - 1; at > 0; at--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    const other = Math.floor((state / 2 ** 32) * (at + 1))
    const [one = 0, two = 0] = [order[at], order[other]]
    order[at] = two
    order[other] = one
  }
  return order
}
