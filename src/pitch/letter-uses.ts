/** Which letters took these versions of the blocks: drafts first, then the last sent. */
import type { Store } from '../store/store.ts'

/** So many are named; the others are counted. */
const mostNamed = 50

export interface LetterUse {
  letterId: string
  person: { id: string; name: string }
  sentOn: string | null
  /** How many of these blocks it took. */
  blocks: number
  /** A block reads otherwise by now. */
  isChanged: boolean
}

export async function letterUses(store: Store, pitchIds: readonly string[]): Promise<LetterUse[]> {
  if (pitchIds.length === 0) return []
  const rows = await store
    .selectFrom('letter_block')
    .innerJoin('letter', 'letter.id', 'letter_block.letter_id')
    .innerJoin('person', 'person.id', 'letter.person_id')
    .innerJoin('pitch', 'pitch.id', 'letter_block.pitch_id')
    .select([
      'letter.id as letterId',
      'letter.sent_on as sentOn',
      'person.id as personId',
      'person.name as name',
    ])
    .select(['letter_block.text as then', 'pitch.text as now'])
    .where('letter_block.pitch_id', 'in', pitchIds)
    .orderBy('letter_block.used_at', 'desc')
    .orderBy('letter_block.id', 'desc')
    .limit(mostNamed * 8)
    .execute()
  const uses = new Map<string, LetterUse>()
  for (const { letterId, sentOn, personId, name, then, now } of rows) {
    const before = uses.get(letterId)
    uses.set(letterId, {
      letterId,
      person: { id: personId, name },
      sentOn,
      blocks: (before?.blocks ?? 0) + 1,
      isChanged: before?.isChanged === true || then !== now.trim(),
    })
  }
  return [...uses.values()]
    .toSorted((a, b) => (b.sentOn ?? '9').localeCompare(a.sentOn ?? '9', 'en'))
    .slice(0, mostNamed)
}
