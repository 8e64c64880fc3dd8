/** People who do not stand in the rows of a table: each record says of one person some of the same fields as a row. */

import { giveWay } from '../../store/give-way.ts'
import { disarmed } from '../formula.ts'
import { readDay } from './dates.ts'
import type { Field } from './field.ts'
import {
  type NameHabit,
  named,
  type PersonRead,
  readPerson,
  sureKey,
  type WhySkipped,
  whyNobody,
} from './row.ts'
import type { Connections } from './table-file.ts'

export interface Record {
  /** The line on which it begins, from 1; or its number in a file without lines. */
  line: number
  says: Map<Field, string[]>
  /** The name as it is shown, where that is more than its parts one after the other. */
  shown?: string
  /** Of a file that Wellmet wrote: whose row this was. */
  id?: string | null
  /** It is known to be no person: a company, or a stub. */
  why?: WhySkipped
}

/** Everyone whom the records tell of. `leftOut` are names of what they hold and Wellmet does not keep. */
export async function peopleOf(
  records: Iterable<Record>,
  leftOut: ReadonlySet<string>,
  habit?: NameHabit,
): Promise<Connections> {
  const rows: PersonRead[] = []
  const skipped: Connections['skipped'] = []
  const seen = new Set<string>()
  for (const { line, says, shown, id = null, why } of records) {
    const values = (field: Field) => says.get(field) ?? []
    const row = { ...readPerson(values, line, habit), ...(shown && named(shown)), id }
    const key = sureKey(row)
    const reason = why ?? whyNobody(row, values) ?? (key && seen.has(key) ? 'repeated' : null)
    if (key) seen.add(key)
    const day = readDay(values('connectedOn')[0] ?? '')
    if (day && 'day' in day) row.connectedOn = day.day
    if (reason) skipped.push({ line, why: reason })
    else rows.push(row)
    if ((rows.length + skipped.length) % 200 === 0) await giveWay()
  }
  const warnings = [
    ...(leftOut.size > 0 ? [`Left out, since Wellmet keeps no such thing: ${[...leftOut].join(', ')}.`] : []),
    ...(rows.length === 0 ? ['There are no people in this file.'] : []),
  ]
  return { kind: 'connections', rows, skipped, warnings, reading: null }
}

/** Adds what is there to say. No spreadsheet put an apostrophe before it, and one that is there is its own; numbers that came by way of one lose theirs. */
export function add(says: Record['says'], field: Field, value: string | null | undefined): void {
  if (!value || value.trim() === '') return
  const said = field === 'phone' || field === 'email' ? value : disarmed(value)
  says.set(field, [...(says.get(field) ?? []), said])
}
