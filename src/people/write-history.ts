/** Contact that LinkedIn's archive tells of becomes interactions of the people in it, and goes again with the import. */
import { newId } from '../store/id.ts'
import { preparedForEach } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'
import type { Newcomer } from './import.ts'

/** Adds what is not there yet: the same archive, or a later one, tells of the same contact again. `at` is an instant, `today` a day. Gives how many people got any. */
export async function writeHistory(
  store: Store,
  people: ReadonlyMap<Newcomer, string>,
  importId: string,
  { at, today }: { at: string; today: string },
): Promise<number> {
  const telling = [...people].filter(([{ history }]) => history && history.length > 0)
  let count = 0
  for (let from = 0; from < telling.length; from += AT_ONCE) {
    const some = telling.slice(from, from + AT_ONCE)
    const there = await toldOf(
      store,
      some.map(([, id]) => id),
    )
    const has = new Set(
      there.flatMap(({ personId, kind, on }) => [`${personId} ${kind}`, `${personId} ${on}`]),
    )
    const rows = some.flatMap(([{ history = [] }, personId]) =>
      history
        .filter(({ kind, on }) => {
          if (on > today) return false
          // Of the last message there may be a later one; what was first stays.
          const key = `${personId} ${kind === 'last-message' ? on : kind}`
          const isNew = !has.has(key)
          has.add(key)
          return isNew
        })
        .map((contact) => ({ ...contact, id: newId(), personId })),
    )
    if (rows.length === 0) continue
    await store
      .insertInto('interaction')
      .values(
        rows.map(({ id, personId, on }) => ({
          id,
          person_id: personId,
          channel: 'linkedin' as const,
          happened_on: on,
          note: '',
          created_at: at,
          updated_at: at,
        })),
      )
      .execute()
    await store
      .insertInto('imported_contact')
      .values(
        rows.map(({ id, kind, by }) => ({
          id: newId(),
          interaction_id: id,
          import_id: importId,
          kind,
          said_by: by,
        })),
      )
      .execute()
    count += new Set(rows.map(({ personId }) => personId)).size
  }
  return count
}

/** Four rows each at most: SQLite takes some 32,000 values. */
const AT_ONCE = 500

const toldOf = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('imported_contact')
    .innerJoin('interaction', 'interaction.id', 'imported_contact.interaction_id')
    .select(['interaction.person_id as personId', 'imported_contact.kind', 'interaction.happened_on as on'])
    .where('interaction.person_id', 'in', ids),
)

/** Takes out what this import told of, but for what was edited since. */
export async function removeHistory(store: Store, importId: string): Promise<void> {
  await store
    .deleteFrom('interaction')
    .where('id', 'in', (of) =>
      of.selectFrom('imported_contact').select('interaction_id').where('import_id', '=', importId),
    )
    .whereRef('updated_at', '=', 'created_at')
    .execute()
}

/** How many people this import told contact of. */
export async function countHistory(store: Store, importId: string): Promise<number> {
  const { count } = await store
    .selectFrom('imported_contact')
    .innerJoin('interaction', 'interaction.id', 'imported_contact.interaction_id')
    .select((eb) => eb.fn.count<number | string>('interaction.person_id').distinct().as('count'))
    .where('imported_contact.import_id', '=', importId)
    .executeTakeFirstOrThrow()
  return Number(count)
}
