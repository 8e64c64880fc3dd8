/** What labels and findings come to, with how far a sample of this size can be trusted. */

/** One row under one question: is it so by its label, and did the engine say so? */
export interface Case {
  text: string
  is: boolean
  said: boolean
}

/** A share with its 95 % interval; `null` shares are of nothing. */
export interface Share {
  count: number
  of: number
  share: number | null
  low: number | null
  high: number | null
}

export interface Score {
  rows: number
  recall: Share
  precision: Share
  f1: number | null
  /** Of the rows where it is not so, those where the engine said it was. */
  falseAlarms: Share
}

export function scoreOf(cases: readonly Case[]): Score {
  const so = cases.filter((one) => one.is)
  const said = cases.filter((one) => one.said)
  const both = so.filter((one) => one.said).length
  return {
    rows: cases.length,
    recall: shareOf(both, so.length),
    precision: shareOf(both, said.length),
    f1: so.length + said.length > 0 ? (2 * both) / (so.length + said.length) : null,
    falseAlarms: shareOf(said.length - both, cases.length - so.length),
  }
}

/** The interval is Wilson's score interval (1927), which holds for few rows and for shares near 0 and 1. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, share: null, low: null, high: null }
  const z = 1.96
  const share = count / of
  const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of)
  const reach = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  return { count, of, share, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) }
}
