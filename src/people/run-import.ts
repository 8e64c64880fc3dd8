import { z } from 'zod'
import { makeCompanies } from '../companies/new-company.ts'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { id } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { type Newcomer, readPending } from './import.ts'
import { type KnownPerson, knownAmong } from './known-people.ts'
import { makePeople } from './new-person.ts'

/** People who are new are added; on those known only blanks are filled, each remembered, so that undoing empties them again. */
export const runImport = defineVerb({
  name: 'run-import',
  says: 'Import the people in a file. For people you already have, only empty fields are filled.',
  does: 'writes',
  isLong: true,
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string(), newCount: z.number(), knownCount: z.number(), filledCount: z.number() }),
  undoneBy: { verb: 'undo-import', takes: { id: 'id' } },
  refuses: {
    'imported-already': 'This file has already been imported.',
    'columns-unknown': 'Match the columns first.',
  },
  async run({ id }, { store, now, refuse }) {
    const row = await find(store, 'import', id)
    if (row.pending === null) throw refuse('imported-already')
    const pending = readPending(row.pending)
    if (pending.step !== 'preview') throw refuse('columns-unknown')
    const at = moment(now)
    const known = await knownAmong(store, pending.people)
    const newcomers = pending.people.filter((person) => !known.has(person))
    const companies = await companiesOf(store, [...newcomers, ...lacking(known)], id, at)
    await addAll(store, newcomers, companies, id, at)
    const filledCount = await fillBlanks(store, known, companies, id, at)
    await store
      .updateTable('import')
      .set({ pending: null, imported_at: at, new_count: newcomers.length, known_count: known.size })
      .where('id', '=', id)
      .execute()
    return { id, newCount: newcomers.length, knownCount: known.size, filledCount }
  },
})

const lacking = (known: Map<Newcomer, KnownPerson>) =>
  [...known].filter(([, person]) => person.company_id === null).map(([newcomer]) => newcomer)

/** Folded name → id, of every company that is named; those not known yet are made. */
async function companiesOf(store: Store, people: Newcomer[], importId: string, at: string) {
  const named = new Map<string, string>()
  for (const { company, companyFolded } of people)
    if (companyFolded !== '' && !named.has(companyFolded)) named.set(companyFolded, company)
  const ids = new Map<string, string>()
  for (const some of batches([...named.keys()], 500))
    for (const { id, name_folded } of await store
      .selectFrom('company')
      .select(['id', 'name_folded'])
      .where('name_folded', 'in', some)
      .orderBy('id', 'desc')
      .execute())
      ids.set(name_folded, id)
  const missing = [...named].filter(([folded]) => !ids.has(folded))
  for (const some of batches(missing, 100)) {
    const made = some.map(([name_folded, name]) => ({ name, name_folded, import_id: importId }))
    for (const { id, name_folded } of await makeCompanies(store, made, at)) ids.set(name_folded, id)
  }
  return ids
}

async function addAll(
  store: Store,
  people: Newcomer[],
  companies: Map<string, string>,
  importId: string,
  at: string,
): Promise<void> {
  for (const some of batches(people, 100)) {
    const rows = some.map((person) => ({
      name: person.name,
      name_folded: person.nameFolded,
      given_name: person.givenName,
      family_name: person.familyName,
      title: person.title,
      level: person.level,
      company_id: companies.get(person.companyFolded) ?? null,
      email: person.email,
      email_folded: person.emailFolded,
      linkedin: person.linkedin,
      connected_on: person.connectedOn,
      import_id: importId,
    }))
    await makePeople(store, rows, at)
  }
}

/** How many people had a blank that the file fills. Nothing that is there is touched, names least of all. */
async function fillBlanks(
  store: Store,
  known: Map<Newcomer, KnownPerson>,
  companies: Map<string, string>,
  importId: string,
  at: string,
): Promise<number> {
  let filled = 0
  const changes: { id: string; import_id: string; person_id: string; field: string; value: string }[] = []
  const touched = new Set<string>()
  for (const [newcomer, person] of known) {
    if (touched.has(person.id)) continue
    const blanks = blanksFilled(newcomer, person, companies)
    const fields = Object.entries(blanks)
    if (fields.length === 0) continue
    touched.add(person.id)
    filled++
    for (const [field, value] of fields)
      changes.push({ id: newId(), import_id: importId, person_id: person.id, field, value })
    await store
      .updateTable('person')
      .set({
        ...blanks,
        ...(blanks.title && person.level_by === 'guess' && { level: newcomer.level }),
        ...(blanks.email && { email_folded: newcomer.emailFolded }),
        updated_at: at,
      })
      .where('id', '=', person.id)
      .execute()
  }
  for (const some of batches(changes, 100)) await store.insertInto('import_change').values(some).execute()
  return filled
}

const blanksFilled = (newcomer: Newcomer, person: KnownPerson, companies: Map<string, string>) => {
  const company = companies.get(newcomer.companyFolded)
  return {
    ...(person.title === '' && newcomer.title !== '' && { title: newcomer.title }),
    ...(person.company_id === null && company && { company_id: company }),
    ...(person.email === null && newcomer.email && { email: newcomer.email }),
    ...(person.linkedin === null && newcomer.linkedin && { linkedin: newcomer.linkedin }),
    ...(person.connected_on === null && newcomer.connectedOn && { connected_on: newcomer.connectedOn }),
  }
}

// Of one size, so that the statement is prepared once; a hundred rows at a time is where it stops getting faster.
const batches = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size))
