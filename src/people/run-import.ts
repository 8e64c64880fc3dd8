import { z } from 'zod'
import { mostProposals } from '../account/background.ts'
import { keepBackground } from '../account/keep-background.ts'
import { today } from '../account/profile.ts'
import { setApart } from '../account/set-apart.ts'
import { companyKey } from '../companies/company-key.ts'
import { makeCompanies } from '../companies/new-company.ts'
import { find } from '../store/find.ts'
import { giveWay } from '../store/give-way.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { fold } from '../store/search.ts'
import { id, linesIn } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { defineVerb } from '../verb.ts'
import { emailKey } from './email.ts'
import { type furtherColumns, type Newcomer, type PendingImport, readPending } from './import.ts'
import { hasOtherJob, sayJob } from './job-changes.ts'
import { type KnownPerson, knownAmong, knownById } from './known-people.ts'
import { linkKey } from './links.ts'
import { nameKey } from './names.ts'
import { makePeople } from './new-person.ts'
import { type PlainColumn, personFields, plainFields } from './person-fields.ts'
import { phoneKey, regionOf } from './phone.ts'
import { isOurs } from './preview-import.ts'
import { type RowDecision, rowFields, withChoices } from './row-choices.ts'
import { tagKey } from './tags.ts'
import { writeHistory } from './write-history.ts'

/**
 * People who are new are added; on those known only blanks are filled, each remembered, so that undoing empties them again. A new job
 * is taken where that was decided, and the old one goes into the note.
 */
export const runImport = defineVerb({
  name: 'run-import',
  says: 'Import the people in a file. For people you already have, only empty fields are filled, unless you decide otherwise.',
  does: 'writes',
  isLong: true,
  takes: z.object({
    id: id(),
    ...rowFields,
    background: z
      .array(z.int().min(1))
      .max(mostProposals)
      .optional()
      .describe(
        'What is to be added to your own background: the numbers that show-import gives. Nothing else of it is kept.',
      ),
  }),
  gives: z.object({
    id: z.string(),
    newCount: z.number(),
    knownCount: z.number(),
    filledCount: z.number(),
    historyCount: z
      .number()
      .describe('People who got contact in their history, from messages and invitations.'),
    backgroundCount: z.number().describe('What was added to your own background.'),
  }),
  undoneBy: { verb: 'undo-import', takes: { id: 'id' } },
  refuses: {
    'imported-already': 'This file has already been imported.',
    'columns-unknown': 'Match the columns first.',
  },
  async run({ id, background = [], ...sent }, { store, seeker, now, refuse }) {
    const { choices, pending } = readRow(await find(store, 'import', id))
    if (pending === null) throw refuse('imported-already')
    if (pending.step !== 'preview') throw refuse('columns-unknown')
    await giveWay()
    const at = moment(now)
    const { leftOut, decided } = withChoices(choices, sent)
    const people = pending.people.filter(
      ({ line }) => decided.get(line) !== 'leave-out' && !leftOut.has(line),
    )
    const known = await knownAmong(store, people, isOurs(pending.reading))
    await addDecided(store, known, people, pending, decided)
    const newcomers = people.filter((person) => !known.has(person))
    const isMoving = (newcomer: Newcomer) => decided.get(newcomer.line) === 'new-job'
    const companies = await companiesOf(store, [...newcomers, ...lacking(known, isMoving)], id, at)
    const added = await addAll(store, newcomers, companies, id, at)
    await keepDecidedApart(store, added, pending, decided, at)
    const isSame = ({ line }: Newcomer) => ['same', 'new-job'].includes(decided.get(line) ?? '')
    const filledCount = await fillBlanks(store, known, {
      companies,
      importId: id,
      at,
      zone: seeker.zone,
      isMoving,
      isSame,
    })
    const ids = new Map([...added, ...[...known].map(([one, { id }]) => [one, id] as const)])
    const historyCount = await writeHistory(store, ids, id, { at, today: today(seeker, now) })
    const accepted = pending.background.filter((_, place) => background.includes(place + 1))
    const backgroundCount = await keepBackground(store, accepted, seeker, at)
    await store
      .updateTable('import')
      .set({
        pending: null,
        choices: '',
        imported_at: at,
        new_count: newcomers.length,
        known_count: known.size,
      })
      .where('id', '=', id)
      .execute()
    const counts = { newCount: newcomers.length, knownCount: known.size, filledCount, historyCount }
    return { id, ...counts, backgroundCount }
  },
})

/** Its text, which is as long as the file, is held no longer than it is read. */
const readRow = ({ choices, pending }: Tables['import']) => ({
  choices,
  pending: pending === null ? null : readPending(pending),
})

/** Of those who are someone else it is not asked again. */
async function keepDecidedApart(
  store: Store,
  added: ReadonlyMap<Newcomer, string>,
  { maybe }: PendingImport & { step: 'preview' },
  decided: ReadonlyMap<number, RowDecision>,
  at: string,
): Promise<void> {
  const idOf = new Map([...added].map(([{ line }, id]) => [line, id]))
  for (const { line, personId } of maybe) {
    const id = idOf.get(line)
    if (decided.get(line) !== 'apart' || !id || !personId) continue
    const isThere = (await knownById(store, [personId])).has(personId)
    if (isThere) await setApart(store, 'person', [id, personId], at)
  }
}

/** Those whom the seeker recognised: the person that the preview suggested. */
async function addDecided(
  store: Store,
  known: Map<Newcomer, KnownPerson>,
  people: Newcomer[],
  { maybe }: PendingImport & { step: 'preview' },
  decided: ReadonlyMap<number, RowDecision>,
): Promise<void> {
  const suggested = new Map(
    maybe.flatMap(({ line, personId }) =>
      personId && ['same', 'new-job'].includes(decided.get(line) ?? '') ? [[line, personId] as const] : [],
    ),
  )
  const found = await knownById(store, [...suggested.values()])
  for (const person of people) {
    const one = found.get(suggested.get(person.line) ?? '')
    if (one && !known.has(person)) known.set(person, one)
  }
}

const lacking = (known: Map<Newcomer, KnownPerson>, isMoving: (newcomer: Newcomer) => boolean) =>
  [...known]
    .filter(([newcomer, person]) => person.company_id === null || isMoving(newcomer))
    .map(([newcomer]) => newcomer)

/**
 * Folded name → id, of every company that is named; those not known yet are made. “Meridian Freight, Inc.” is Meridian Freight, but for
 * where the seeker has both.
 */
async function companiesOf(store: Store, people: Newcomer[], importId: string, at: string) {
  const named = new Map<string, string>()
  for (const { company, companyFolded } of people)
    if (companyFolded !== '' && !named.has(companyFolded)) named.set(companyFolded, company)
  if (named.size === 0) return new Map<string, string>()
  const byName = new Map<string, string>()
  const byKey = new Map<string, string>()
  for (const { id, name, name_folded, other_names } of await store
    .selectFrom('company')
    .select(['id', 'name', 'name_folded', 'other_names'])
    .orderBy('id', 'desc')
    .execute()) {
    for (const other of linesIn(other_names)) {
      byName.set(fold(other), id)
      byKey.set(companyKey(other), id)
    }
    byName.set(name_folded, id)
    byKey.set(companyKey(name), id)
  }
  const missing = new Map<string, { name: string; name_folded: string; import_id: string }>()
  for (const [name_folded, name] of named)
    if (!byName.has(name_folded) && !byKey.has(companyKey(name)) && !missing.has(companyKey(name)))
      missing.set(companyKey(name), { name, name_folded, import_id: importId })
  for (const some of batches([...missing.values()], 100))
    for (const { id, name } of await makeCompanies(store, some, at)) byKey.set(companyKey(name), id)
  return new Map(
    [...named].map(([folded, name]) => [folded, byName.get(folded) ?? byKey.get(companyKey(name)) ?? '']),
  )
}

async function addAll(
  store: Store,
  people: Newcomer[],
  companies: Map<string, string>,
  importId: string,
  at: string,
): Promise<Map<Newcomer, string>> {
  const added = new Map<Newcomer, string>()
  for (const some of batches(people, 100)) {
    const rows = some.map((person) => ({
      name: person.name,
      name_folded: person.nameFolded,
      given_name: person.givenName,
      family_name: person.familyName,
      title: person.title,
      level: person.level,
      level_by: person.levelBy,
      company_id: companies.get(person.companyFolded) || null,
      email: person.email,
      email_folded: person.emailFolded,
      phone: person.phone,
      linkedin: person.linkedin,
      ...Object.fromEntries(plainFields.map((name) => [personFields[name].column, person[name]])),
      note: person.note,
      connected_on: person.connectedOn,
      ...person.more,
      import_id: importId,
    }))
    const made = await makePeople(store, rows, at)
    for (const [nth, person] of some.entries()) added.set(person, made[nth]?.id ?? '')
    await giveWay()
  }
  return added
}

interface Filling {
  companies: Map<string, string>
  importId: string
  at: string
  /** The seeker's, for numbers without a country. */
  zone: string
  isMoving(newcomer: Newcomer): boolean
  /** The seeker said that they are one person. */
  isSame(newcomer: Newcomer): boolean
}

/** How many people had a blank that the file fills, or a job to change. Nothing else that is there is touched, names least of all. */
async function fillBlanks(
  store: Store,
  known: Map<Newcomer, KnownPerson>,
  { companies, importId, at, zone, isMoving, isSame }: Filling,
): Promise<number> {
  let filled = 0
  const changes: { id: string; import_id: string; person_id: string; field: string; value: string }[] = []
  const touched = new Set<string>()
  for (const [newcomer, person] of known) {
    if (touched.has(person.id)) continue
    const set: Partial<Pick<KnownPerson, FillableColumn>> = {
      ...blanksFilled(newcomer, person, companies),
      ...furtherAdded(newcomer, person, zone, isSame(newcomer)),
      // The address of a profile changes when they change it; the older one leads nowhere.
      ...(isSame(newcomer) &&
        newcomer.linkedin &&
        newcomer.linkedin !== person.linkedin && { linkedin: newcomer.linkedin }),
      ...(isMoving(newcomer) && hasOtherJob(newcomer, person) && newJob(newcomer, person, companies, at)),
    }
    const fields = Object.entries(set) as [FillableColumn, string][]
    if (fields.length === 0) continue
    touched.add(person.id)
    filled++
    for (const [field, value] of fields) {
      changes.push({ id: newId(), import_id: importId, person_id: person.id, field, value })
      const was = person[field]
      if (was)
        changes.push({
          id: newId(),
          import_id: importId,
          person_id: person.id,
          field: `was-${field}`,
          value: was,
        })
    }
    await store
      .updateTable('person')
      .set({
        ...set,
        ...(set.title && person.level_by === 'guess' && { level: newcomer.level }),
        ...(set.email && { email_folded: newcomer.emailFolded }),
        updated_at: at,
      })
      .where('id', '=', person.id)
      .execute()
  }
  for (const some of batches(changes, 100)) await store.insertInto('import_change').values(some).execute()
  return filled
}

/** What an import may fill in. */
type FillableColumn =
  | 'title'
  | 'company_id'
  | 'email'
  | 'linkedin'
  | 'phone'
  | 'note'
  | 'connected_on'
  | PlainColumn
  | (typeof furtherColumns)[number]

const blanksFilled = (newcomer: Newcomer, person: KnownPerson, companies: Map<string, string>) => {
  const company = companies.get(newcomer.companyFolded)
  return {
    ...(person.title === '' && newcomer.title !== '' && { title: newcomer.title }),
    ...(person.company_id === null && company && { company_id: company }),
    ...(person.email === null && newcomer.email && { email: newcomer.email }),
    ...(person.linkedin === null && newcomer.linkedin && { linkedin: newcomer.linkedin }),
    ...(person.phone === '' && newcomer.phone !== '' && { phone: newcomer.phone }),
    ...Object.fromEntries(
      plainFields
        .filter((name) => person[personFields[name].column] === '' && newcomer[name] !== '')
        .map((name) => [personFields[name].column, newcomer[name]]),
    ),
    ...(person.note === '' && newcomer.note !== '' && { note: newcomer.note }),
    ...(person.connected_on === null && newcomer.connectedOn && { connected_on: newcomer.connectedOn }),
  }
}

/** Of what there may be several of, what the person has not got yet; a number is the same however it is typed. */
function furtherAdded(
  { name, email, phone, more = {} }: Newcomer,
  person: KnownPerson,
  zone: string,
  isSaidSame: boolean,
) {
  const region = regionOf(person.place || more.place || '', zone)
  const added = (
    first: string | null,
    said: string | null,
    column: 'other_emails' | 'other_phones' | 'links' | 'other_names' | 'tags',
    keyOf: (one: string) => string,
  ) => {
    const kept = linesIn(person[column])
    const has = new Set([first, ...kept].flatMap((one) => (one ? [keyOf(one)] : [])))
    // What stands first in the file fills the blank of one who has none.
    const offered = [...(first && said ? [said] : []), ...linesIn(more[column] ?? '')]
    const lacking = offered.filter((one) => !has.has(keyOf(one)))
    return lacking.length > 0 ? { [column]: [...kept, ...lacking].join('\n') } : {}
  }
  return {
    ...added(person.email, email, 'other_emails', emailKey),
    ...added(person.phone, phone, 'other_phones', (one) => phoneKey(one, region) ?? one),
    ...added(null, null, 'links', linkKey),
    // Where the seeker recognised them, the other name is theirs as well, and a search finds both.
    ...added(person.name, isSaidSame ? name : null, 'other_names', nameKey),
    ...added(null, null, 'tags', tagKey),
    ...(person.place === '' && more.place && { place: more.place }),
  }
}

/** What they do now, and what they did until now at the end of the note. */
function newJob(newcomer: Newcomer, person: KnownPerson, companies: Map<string, string>, at: string) {
  const company = companies.get(newcomer.companyFolded)
  const note = newcomer.note !== '' && person.note === '' ? newcomer.note : person.note
  const before = `Until ${at.slice(0, 10)}: ${sayJob(person.title, person.company ?? '')}`
  return {
    ...(newcomer.title !== '' && { title: newcomer.title }),
    ...(company && company !== person.company_id && { company_id: company }),
    note: [note, before].filter(Boolean).join('\n'),
  }
}

// Of one size, so that the statement is prepared once; a hundred rows at a time is where it stops getting faster.
const batches = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size))
