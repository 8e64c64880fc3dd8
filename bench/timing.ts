/** Measuring: CPU time of this process, two ways of doing a thing in turns, so that what disturbs one disturbs both. */

/** CPU milliseconds (user and system) that `work` took. */
export async function cpu(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

export const median = (of: readonly number[]): number =>
  of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? Number.NaN

/** Of times sorted from short to long, the one below which that share of them lies; 0 of none. */
export const within = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** CPU milliseconds for one of each, as medians of `turns` turns of `each` calls, ours and theirs alternating. */
export async function inTurns(
  ways: Record<string, () => unknown>,
  { turns = 15, each = 40 } = {},
): Promise<Record<string, number>> {
  const took = new Map(Object.keys(ways).map((name) => [name, [] as number[]]))
  for (const way of Object.values(ways)) for (let i = 0; i < each; i++) await way()
  for (let turn = 0; turn < turns; turn++)
    for (const [name, way] of Object.entries(ways)) {
      const spent = await cpu(async () => {
        for (let i = 0; i < each; i++) await way()
      })
      took.get(name)?.push(spent / each)
    }
  return Object.fromEntries([...took].map(([name, spent]) => [name, median(spent)]))
}

let missed = 0

/** How many figures were printed that miss their aims. */
export const missedAims = (): number => missed

/** A figure with its aim beside it, to be printed; one that is above it is marked. */
export const atMost = (aim: number, value: number): string => besideAim(value, '≤', aim, value <= aim)

/** The same for a figure that should be large. */
export const atLeast = (aim: number, value: number): string => besideAim(value, '≥', aim, value >= aim)

function besideAim(value: number, sign: string, aim: number, isMet: boolean): string {
  if (!isMet) missed++
  return `${figure(value)} ${isMet ? ' ' : '!'} ${sign} ${aim.toLocaleString('en')}`
}

const figure = (value: number): string =>
  Math.abs(value) >= 1000 || Number.isInteger(value)
    ? Math.round(value).toLocaleString('en')
    : value.toPrecision(3)

/** Prints rows under a heading, in columns. */
export function print(heading: string, columns: string[], rows: (string | number)[][]): void {
  const cell = (value: string | number) => (typeof value === 'number' ? figure(value) : value)
  const all = [columns, ...rows.map((row) => row.map(cell))]
  const widths = columns.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)))
  console.log(`\n${heading}`)
  for (const row of all)
    console.log(
      `  ${row.map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0))).join('   ')}`,
    )
}
