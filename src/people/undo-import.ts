import { z } from 'zod'
import { removeImportedCompanies } from '../companies/remove-imported.ts'
import { find } from '../store/find.ts'
import { nothingHangsOn } from '../store/hanging.ts'
import { moment } from '../store/moment.ts'
import { id, linesIn } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { guessLevel } from './level.ts'
import { plainColumns } from './person-fields.ts'
import { removeHistory } from './write-history.ts'

const keptShown = 100

/** Removes all that the import made and puts back all that it changed, except what the seeker has edited since. */
export const undoImport = defineVerb({
  name: 'undo-import',
  says: 'Undo an import. People you have edited since are kept and listed.',
  does: 'writes',
  isLong: true,
  takes: z.object({ id: id() }),
  gives: z.object({
    id: z.string(),
    removedPeople: z.number(),
    removedCompanies: z.number(),
    /** How many fields of known people were emptied again. */
    emptiedCount: z.number(),
    keptCount: z.number(),
    /** The first hundred of those kept. */
    kept: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
  refuses: {
    'not-imported': 'This file was never imported, so there is nothing to undo.',
    'undone-already': 'This import has already been undone.',
  },
  async run({ id }, { store, now, refuse }) {
    const row = await find(store, 'import', id)
    if (!row.imported_at) throw refuse('not-imported')
    if (row.undone_at) throw refuse('undone-already')
    const emptiedCount = await emptyAgain(store, id, moment(now))
    await removeHistory(store, id)
    const removedPeople = await removeImportedPeople(store, id)
    const removedCompanies = await removeImportedCompanies(store, id)
    await store
      .updateTable('import')
      .set({ undone_at: moment(now) })
      .where('id', '=', id)
      .execute()
    const kept = await store
      .selectFrom('person')
      .select(['id', 'name'])
      .where('import_id', '=', id)
      .orderBy('name_folded')
      .orderBy('id')
      .execute()
    return {
      id,
      removedPeople,
      removedCompanies,
      emptiedCount,
      keptCount: kept.length,
      kept: kept.slice(0, keptShown),
    }
  },
})

/** Puts back what the import filled in or changed, where it still says the same. */
async function emptyAgain(store: Store, importId: string, at: string): Promise<number> {
  const changes = await store
    .selectFrom('import_change')
    .innerJoin('person', 'person.id', 'import_change.person_id')
    .select(['import_change.field', 'import_change.value', 'person.id', 'person.level_by', 'person.title'])
    .select(['person.company_id', 'person.email', 'person.linkedin', 'person.connected_on', 'person.phone'])
    .select(['person.note', 'person.place', ...plainColumns.map((column) => `person.${column}` as const)])
    .select([
      'person.other_emails',
      'person.other_phones',
      'person.links',
      'person.other_names',
      'person.tags',
    ])
    .where('import_change.import_id', '=', importId)
    .execute()
  const before = new Map(
    changes.flatMap(({ id, field, value }) =>
      field.startsWith('was-') ? [[`${id} ${field.slice(4)}`, value]] : [],
    ),
  )
  let emptied = 0
  for (const { field, value, id, level_by, ...now } of changes) {
    const emptyField = emptyFields[field]
    const old = before.get(`${id} ${field}`)
    if (isSeveral(field)) {
      const left = withoutAdded(now[field], value, old ?? '')
      if (left === now[field]) continue
      emptied++
      await store
        .updateTable('person')
        .set({ [field]: left, updated_at: at })
        .where('id', '=', id)
        .execute()
      continue
    }
    if (!emptyField || now[field as keyof typeof now] !== value) continue
    emptied++
    // A company may have been deleted since.
    const was = field === 'company_id' && old && !(await isThere(store, old)) ? undefined : old
    await store
      .updateTable('person')
      .set({
        ...(was === undefined ? emptyField : { [field]: was }),
        ...(field === 'title' && level_by === 'guess' && { level: guessLevel(was ?? '') }),
        updated_at: at,
      })
      .where('id', '=', id)
      .execute()
  }
  await store.deleteFrom('import_change').where('import_id', '=', importId).execute()
  return emptied
}

const isSeveral = (field: string): field is (typeof several)[number] => several.some((one) => one === field)

function withoutAdded(now: string, after: string, before: string): string {
  const was = new Set(linesIn(before))
  const added = new Set(linesIn(after).filter((one) => !was.has(one)))
  return linesIn(now)
    .filter((one) => !added.has(one))
    .join('\n')
}

const isThere = async (store: Store, companyId: string) =>
  (await store.selectFrom('company').select('id').where('id', '=', companyId).executeTakeFirst()) !==
  undefined

/** Of these the lines go that the import added, whatever was added since. */
const several = ['other_emails', 'other_phones', 'links', 'other_names', 'tags'] as const

/** What each column that an import fills in is without it. */
export const emptyFields: Record<string, object> = {
  title: { title: '' },
  company_id: { company_id: null },
  email: { email: null, email_folded: null },
  linkedin: { linkedin: null },
  phone: { phone: '' },
  ...Object.fromEntries(plainColumns.map((column) => [column, { [column]: '' }])),
  place: { place: '' },
  ...Object.fromEntries(several.map((column) => [column, { [column]: '' }])),
  note: { note: '' },
  connected_on: { connected_on: null },
}

/** Deletes the people that the import made, but for those that were changed since or that any other row hangs on; says how many. */
async function removeImportedPeople(store: Store, importId: string): Promise<number> {
  const { numDeletedRows } = await store
    .deleteFrom('person')
    .where('import_id', '=', importId)
    .whereRef('updated_at', '=', 'created_at')
    .where((the) => the.and(nothingHangsOn('person')))
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
