/** Learns from labelled examples what each feature is worth: softmax regression, by steps down the slope. */

export interface Example {
  /** 0 for "nothing to say", else the place of its kind, from 1. */
  is: number
  counts: number
  /** The features of each sentence. Of something to say, the sentence that sounds most like it is taken; else it has one only. */
  pieces: readonly (readonly string[])[]
  /** The kinds it might have been, when not all of them. */
  might?: readonly number[]
}

export interface Learned {
  /** By kind, from 0 for the first: in natural logarithms, against "nothing to say". */
  before: number[]
  weights: Map<string, number>[]
}

export interface How {
  /** A feature met in fewer examples than this is left out: one author's turn of phrase. */
  leastMet: number
  /** A weight that comes out smaller than this in the first round is not worth what it takes to load. */
  leastChosen: number
  /** How much a feature is held back, 1 for all of it; the more there are of its sort, the less each may say. */
  held(feature: string): number
}

const rounds = 1000
const stride = 0.3
/** How much weights are kept small. */
const toSmall = 0.00005

/**
 * In two rounds: most features turn out to say little that others do not; those left are then weighed anew, and take over what the
 * others said. It tells nearly as well as weighing them all, and is a fifth of it to load.
 */
export function learn(examples: readonly Example[], kinds: number, how: How): Learned {
  const met = new Map<string, number>()
  for (const { pieces } of examples)
    for (const feature of new Set(pieces.flat())) met.set(feature, (met.get(feature) ?? 0) + 1)
  const all = [...met].filter(([, count]) => count >= how.leastMet).map(([feature]) => feature)
  const { weights } = weigh(examples, kinds, how, all)
  const chosen = all.filter((feature) =>
    weights.some((of) => Math.abs(of.get(feature) ?? 0) >= how.leastChosen),
  )
  return weigh(examples, kinds, how, chosen)
}

function weigh(examples: readonly Example[], kinds: number, how: How, names: readonly string[]): Learned {
  const places = new Map(names.map((feature, at) => [feature, at]))
  const held = names.map(how.held)
  const shown = examples.map((example) => ({
    ...example,
    pieces: example.pieces.map((features) =>
      Int32Array.from(features.flatMap((one) => places.get(one) ?? [])),
    ),
    might: example.might ?? Array.from({ length: kinds }, (_, at) => at + 1),
  }))
  const before = new Float64Array(kinds).fill(-2)
  const columns = Array.from({ length: kinds }, () => ({
    weights: new Float64Array(names.length),
    steps: new Float64Array(names.length).fill(1e-8),
    slope: new Float64Array(names.length),
  }))
  const score = (kind: number, features: Int32Array) => {
    const { weights } = columns[kind - 1] as (typeof columns)[number]
    let sum = before[kind - 1] ?? 0
    for (const at of features) sum += weights[at] ?? 0
    return sum
  }
  for (let round = 0; round < rounds; round++) {
    const slopeBefore = new Float64Array(kinds)
    for (const { slope } of columns) slope.fill(0)
    for (const { is, counts, pieces, might } of shown) {
      const piece =
        is === 0 || pieces.length < 2
          ? pieces[0]
          : pieces.reduce((most, one) => (score(is, one) > score(is, most) ? one : most))
      if (!piece) continue
      const odds = might.map((kind) => Math.exp(score(kind, piece)))
      const all = odds.reduce((sum, one) => sum + one, 1)
      for (const [at, kind] of might.entries()) {
        const off = (((odds[at] ?? 0) / all - (kind === is ? 1 : 0)) * counts) / shown.length
        const { slope } = columns[kind - 1] as (typeof columns)[number]
        for (const place of piece) slope[place] = (slope[place] ?? 0) + off
        slopeBefore[kind - 1] = (slopeBefore[kind - 1] ?? 0) + off
      }
    }
    for (const { weights, steps, slope } of columns)
      for (let at = 0; at < weights.length; at++) {
        const [weight, holds] = [weights[at] ?? 0, held[at] ?? 1]
        const down = (slope[at] ?? 0) + toSmall * weight * holds
        steps[at] = (steps[at] ?? 0) + down * down
        weights[at] = weight - (stride / Math.sqrt(steps[at] ?? 1)) * down
      }
    for (let kind = 0; kind < kinds; kind++) before[kind] = (before[kind] ?? 0) - (slopeBefore[kind] ?? 0) * 2
  }
  return {
    before: [...before],
    weights: columns.map(({ weights }) => new Map(names.map((feature, at) => [feature, weights[at] ?? 0]))),
  }
}
