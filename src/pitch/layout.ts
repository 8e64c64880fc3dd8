/** How the blocks of the pitch are called and in which order they are said: the same for everyone who hears it. */
import { newId } from '../store/id.ts'
import type { Store } from '../store/store.ts'
import { type PitchPart, pitchParts } from './blocks.ts'
import type { PitchBlockTable } from './table.ts'

export interface Layout {
  /** Every part once. */
  order: readonly PitchPart[]
  /** The seeker's own names; a part without one is called as it always is. */
  names: ReadonlyMap<PitchPart, string>
}

export async function layoutIn(store: Store): Promise<Layout> {
  const rows = await store.selectFrom('pitch_block').select(['part', 'name', 'place']).execute()
  const places = new Map(rows.map(({ part, place }) => [part, place]))
  const placeOf = (part: PitchPart) => places.get(part) ?? pitchParts.indexOf(part)
  return {
    order: pitchParts.toSorted((one, other) => placeOf(one) - placeOf(other)),
    names: new Map(rows.flatMap(({ part, name }) => (name ? [[part, name] as const] : []))),
  }
}

/** Keeps what is said of one block; the rest of it stays. */
export async function keepBlock(
  store: Store,
  part: PitchPart,
  kept: Partial<Pick<PitchBlockTable, 'name' | 'place'>> & { changed_at: string },
): Promise<void> {
  await store
    .insertInto('pitch_block')
    .values({ id: newId(), part, name: '', place: null, ...kept })
    .onConflict((met) => met.column('part').doUpdateSet(kept))
    .execute()
}

/** The order with `part` right before or after `beside`. */
export function moved(
  order: readonly PitchPart[],
  part: PitchPart,
  { beside, where }: { beside: PitchPart; where: 'before' | 'after' },
): PitchPart[] {
  if (part === beside) return [...order]
  const others = order.filter((one) => one !== part)
  return others.toSpliced(others.indexOf(beside) + (where === 'after' ? 1 : 0), 0, part)
}
