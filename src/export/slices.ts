/** Long lists in slices, so that one person's export of 30,000 people holds up nobody else. */
import { giveWay } from '../people/csv.ts'

/** Rows worked on at a time: some ten milliseconds. */
export const SLICE = 1000

/** What `work` makes of each slice, in one list; others have their turn in between. */
export async function slice<Row, Made>(
  rows: readonly Row[],
  work: (some: readonly Row[]) => readonly Made[],
): Promise<Made[]> {
  const made: Made[] = []
  for (let from = 0; from < rows.length; from += SLICE) {
    for (const one of work(rows.slice(from, from + SLICE))) made.push(one)
    await giveWay()
  }
  return made
}
