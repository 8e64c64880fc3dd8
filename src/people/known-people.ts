/**
 * Tells which people of a file are known already. A LinkedIn profile is proof, whatever the name; an email address is only with a
 * name that can be the same person's; a name alone is none, but the very row of an earlier file is that row.
 */

import { heldByAll } from '../account/merged.ts'
import { companyKey } from '../companies/company-key.ts'
import { fold } from '../store/search.ts'
import { linesIn } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { nearNamesAmong } from './alike.ts'
import { comparedRow } from './compared.ts'
import { emailKey } from './email.ts'
import type { MaybeKnown, Newcomer } from './import.ts'
import { nameKey } from './names.ts'
import { type PlainColumn, plainColumns } from './person-fields.ts'
import { isSameName } from './same-person.ts'

export interface KnownPerson extends Record<PlainColumn, string> {
  id: string
  name: string
  title: string
  level_by: 'guess' | 'me'
  company_id: string | null
  email: string | null
  linkedin: string | null
  phone: string
  note: string
  connected_on: string | null
  other_emails: string
  other_phones: string
  links: string
  place: string
  other_names: string
  tags: string
  /** The name of the company. */
  company: string | null
}

/** The columns of a known person, with the company's name. */
const knownPeople = (store: Store) =>
  store
    .selectFrom('person')
    .leftJoin('company', 'company.id', 'person.company_id')
    .select([
      'person.id',
      'person.name',
      'person.title',
      'person.level_by',
      'person.company_id',
      'person.email',
    ])
    .select(['person.linkedin', 'person.phone', 'person.note', 'person.connected_on'])
    .select(plainColumns.map((column) => `person.${column}` as const))
    .select([
      'person.other_emails',
      'person.other_phones',
      'person.links',
      'person.place',
      'person.other_names',
      'person.tags',
    ])
    .select(['person.import_id', 'company.name as company'])

/** Those with these ids, in no order. */
export async function knownById(store: Store, ids: readonly string[]): Promise<Map<string, KnownPerson>> {
  const found = new Map<string, KnownPerson>()
  if (ids.length === 0) return found
  // Who was merged since is found by the old id.
  const holders = await heldByAll(store, 'person')
  for (const some of batches(ids.map((id) => holders.get(id) ?? id)))
    for (const row of await knownPeople(store).where('person.id', 'in', some).execute())
      found.set(row.id, row)
  for (const id of ids) {
    const holder = found.get(holders.get(id) ?? '')
    if (holder) found.set(id, holder)
  }
  return found
}

/** Each newcomer who is known, and which known person that is; `isOurs` for a list that Wellmet wrote. Asks by hundreds, so that the length of the file is all that counts. */
export async function knownAmong(
  store: Store,
  people: readonly Newcomer[],
  isOurs = false,
): Promise<Map<Newcomer, KnownPerson>> {
  const bySlug = new Map<string, KnownPerson>()
  for (const slugs of batches(people.flatMap(({ linkedin }) => linkedin ?? [])))
    for (const row of await knownPeople(store)
      .where('person.linkedin', 'in', slugs)
      .orderBy('person.id', 'desc')
      .execute())
      if (row.linkedin) bySlug.set(row.linkedin, row)
  const byId = await knownById(
    store,
    people.flatMap(({ id }) => id ?? []),
  )
  const byAddress = await withAddresses(store, people)

  const known = new Map<Newcomer, KnownPerson>()
  const claims = new Map<string, Newcomer[]>()
  for (const person of people) {
    const bySure = byId.get(person.id ?? '') ?? (person.linkedin ? bySlug.get(person.linkedin) : undefined)
    const one = bySure ?? theOne(person, byAddress.get(person.emailFolded ?? ''))
    if (!one) continue
    known.set(person, one)
    claims.set(one.id, [...(claims.get(one.id) ?? []), person])
  }
  // "T. Lis" can be Tomasz or Teresa, but not both.
  for (const claiming of claims.values())
    if (
      claiming.length > mostClaims ||
      claiming.some((one) => claiming.some((other) => !isSameName(one.name, other.name)))
    )
      for (const person of claiming) {
        const one = known.get(person)
        const isSure = one?.id === person.id || (one?.linkedin && one.linkedin === person.linkedin)
        if (one && !isSure && nameKey(one.name) !== nameKey(person.name)) known.delete(person)
      }
  for (const [person, one] of await sameRows(store, people, isOurs)) known.set(person, one)
  return known
}

/**
 * Rows that say nothing but a name, a company and a title, all of which someone has who was imported with a file before: the same list
 * again. Nothing is written to them, and each stands for one row only, as two may have one name and one job. A list that Wellmet wrote
 * holds people who were typed, too.
 */
async function sameRows(
  store: Store,
  people: readonly Newcomer[],
  isOurs: boolean,
): Promise<Map<Newcomer, KnownPerson>> {
  const bare = people.filter(({ linkedin, emailFolded }) => !linkedin && !emailFolded)
  const keyOf = (name: string, company: string, title: string) =>
    JSON.stringify([nameKey(name), companyKey(company), fold(title)])
  const left = new Map<string, KnownPerson[]>()
  for (const names of batches([...new Set(bare.map(({ nameFolded }) => nameFolded))]))
    for (const row of await knownPeople(store)
      .where('person.name_folded', 'in', names)
      .$if(!isOurs, (query) => query.where('person.import_id', 'is not', null))
      .orderBy('person.id')
      .execute()) {
      const key = keyOf(row.name, row.company ?? '', row.title)
      left.set(key, [...(left.get(key) ?? []), row])
    }
  return new Map(
    bare.flatMap((person) => {
      const same = left.get(keyOf(person.name, person.company, person.title)) ?? []
      const at = same.findIndex((one) => !person.connectedOn || one.connected_on === person.connectedOn)
      return at < 0 ? [] : [[person, same.splice(at, 1)[0] as KnownPerson] as const]
    }),
  )
}

/** No one has more names than this; as many rows are of as many people. */
const mostClaims = 20

/** Of more than these who share an address, only one of the very name is looked for. */
const mostLookedThrough = 200

/** Of those with the same address the one who can be this person: who has another profile cannot, nor can one of several. */
function theOne(person: Newcomer, sharing: SharedAddress | undefined): KnownPerson | undefined {
  if (!sharing) return undefined
  const hasOtherProfile = (one: KnownPerson) => Boolean(one.linkedin && person.linkedin)
  const exactly = (sharing.byName.get(nameKey(person.name)) ?? []).filter((one) => !hasOtherProfile(one))
  const left =
    exactly.length > 0 || sharing.all.length > mostLookedThrough
      ? exactly
      : sharing.all.filter(
          (one) => !hasOtherProfile(one) && namesOf(one).some((name) => isSameName(name, person.name)),
        )
  return left.length === 1 ? left[0] : undefined
}

/** As they are called, and as they were written before. */
const namesOf = ({ name, other_names }: Pick<KnownPerson, 'name' | 'other_names'>) => [
  name,
  ...linesIn(other_names),
]

/** Each under every name of theirs, by what names are compared by. */
function byNames<One extends Pick<KnownPerson, 'name' | 'other_names'>>(people: readonly One[]) {
  const byName = new Map<string, One[]>()
  for (const one of people)
    for (const key of new Set(namesOf(one).map(nameKey))) byName.set(key, [...(byName.get(key) ?? []), one])
  return byName
}

/** Who has one address, the oldest first, and by what names are compared by. */
interface SharedAddress {
  all: KnownPerson[]
  byName: Map<string, KnownPerson[]>
}

async function withAddresses(store: Store, people: readonly Newcomer[]): Promise<Map<string, SharedAddress>> {
  const found: (KnownPerson & { email_folded: string | null })[] = []
  for (const addresses of batches([...new Set(people.flatMap(({ emailFolded }) => emailFolded ?? []))])) {
    const some = await knownPeople(store)
      .select('person.email_folded')
      .where('person.email_folded', 'in', addresses)
      .orderBy('person.id')
      .execute()
    // One by one: a whole account may share one address.
    for (const one of some) found.push(one)
  }
  for (const one of await withFurtherAddresses(store, people, found)) found.push(one)
  const byAddress = Map.groupBy(found, ({ email_folded }) => email_folded ?? '')
  return new Map([...byAddress].map(([address, all]) => [address, { all, byName: byNames(all) }]))
}

/** Those of whom one of these is a further address, once for each. */
async function withFurtherAddresses(
  store: Store,
  people: readonly Newcomer[],
  found: readonly { id: string; email_folded: string | null }[],
) {
  const wanted = new Set(people.flatMap(({ emailFolded }) => emailFolded ?? []))
  if (wanted.size === 0) return []
  const seen = new Set(found.map(({ id, email_folded }) => `${id} ${email_folded}`))
  const some = await knownPeople(store).where('person.other_emails', '<>', '').orderBy('person.id').execute()
  return some.flatMap((one) =>
    linesIn(one.other_emails)
      .map(emailKey)
      .filter((key) => wanted.has(key) && !seen.has(`${one.id} ${key}`))
      .map((key) => ({ ...one, email_folded: key })),
  )
}

/**
 * Newcomers who may be someone known, or another newcomer: they share an address under another name or profile, or they bear one
 * name at one company, or without one, and have no two profiles, or nearly one name at one company. They are added separately.
 */
export async function maybeKnown(
  store: Store,
  people: readonly Newcomer[],
  known: ReadonlyMap<Newcomer, KnownPerson>,
): Promise<MaybeKnown[]> {
  const newcomers = people.filter((person) => !known.has(person))
  const byAddress = await withAddresses(store, newcomers)
  const inFile = Map.groupBy(people, ({ emailFolded }) => emailFolded)
  const byName = await namesakes(store, newcomers)
  const nearOf = await nearNames(store, newcomers, known)
  return newcomers.flatMap((person): MaybeKnown[] => {
    const { line, name, emailFolded, company, linkedin } = person
    const job = [person.title, person.company].filter(Boolean).join(' at ')
    const row = { line, name, job, inFile: comparedRow(person) }
    const [sharing] = byAddress.get(emailFolded ?? '')?.all ?? []
    if (sharing) return [{ ...row, personId: sharing.id, other: sharing.name, why: 'same-email' }]
    const beside = emailFolded ? inFile.get(emailFolded)?.find((one) => one !== person) : undefined
    if (beside)
      return [{ ...row, personId: null, other: beside.name, beside: comparedRow(beside), why: 'same-email' }]
    const namesake = byName
      .get(nameKey(name))
      ?.find(
        (one) =>
          !(one.linkedin && linkedin) &&
          (one.company === '' || company === '' || companyKey(one.company) === companyKey(company)),
      )
    if (namesake) return [{ ...row, personId: namesake.id, other: namesake.name, why: 'same-name' }]
    const near = nearOf(person)
    return near ? [{ ...row, personId: near.one.id, other: near.one.name, why: near.why }] : []
  })
}

/** Who at the same company bears nearly a newcomer's name. Whom another row stands for already is not asked about twice. */
async function nearNames(
  store: Store,
  newcomers: readonly Newcomer[],
  known: ReadonlyMap<Newcomer, KnownPerson>,
) {
  const keys = new Map<string, string>()
  const keyOf = (company: string) => {
    const key = keys.get(company) ?? companyKey(company)
    keys.set(company, key)
    return key
  }
  const wanted = new Set(newcomers.flatMap(({ company }) => keyOf(company) || []))
  const taken = new Set([...known.values()].map(({ id }) => id))
  // Two profiles are two people: of a file in which everyone has one, only those who have none come in question.
  const isOfProfiles = newcomers.every(({ linkedin }) => linkedin)
  const rows = wanted.size === 0 ? [] : await atCompanies(store, isOfProfiles)
  const near = nearNamesAmong(
    rows
      .filter(({ id, company }) => !taken.has(id) && wanted.has(keyOf(company)))
      .map((row) => ({
        ...row,
        company: keyOf(row.company),
        emails: row.email_folded ? [row.email_folded] : [],
        phones: [],
        isReferrer: false,
      })),
  )
  return ({ name, title, company, emailFolded, linkedin }: Newcomer) =>
    near({
      id: '',
      name,
      title,
      company: keyOf(company),
      emails: emailFolded ? [emailFolded] : [],
      phones: [],
      linkedin,
      isReferrer: false,
    })
}

const atCompanies = (store: Store, isWithoutProfile: boolean) =>
  store
    .selectFrom('person')
    .$if(isWithoutProfile, (those) => those.where('person.linkedin', 'is', null))
    .innerJoin('company', 'company.id', 'person.company_id')
    .select(['person.id', 'person.name', 'person.title', 'person.email_folded', 'person.linkedin'])
    .select('company.name as company')
    .orderBy('person.id')
    .execute()

/** Those who have another name as well: they are few. */
const writtenOtherwise = (store: Store) =>
  store
    .selectFrom('person')
    .leftJoin('company', 'company.id', 'person.company_id')
    .select(['person.id', 'person.name', 'person.other_names', 'person.linkedin', 'company.name as company'])
    .where('person.other_names', '<>', '')
    .orderBy('person.id')
    .execute()

/** Everyone known who has one of these names, by what names are compared by. */
async function namesakes(store: Store, people: readonly Newcomer[]) {
  const names = new Set(people.flatMap(({ name, nameFolded }) => [nameFolded, nameKey(name)]))
  const bearing = (some: string[]) =>
    store
      .selectFrom('person')
      .leftJoin('company', 'company.id', 'person.company_id')
      .select([
        'person.id',
        'person.name',
        'person.other_names',
        'person.linkedin',
        'company.name as company',
      ])
      .where('person.name_folded', 'in', some)
      .orderBy('person.id')
      .execute()
  const found: Awaited<ReturnType<typeof bearing>>[] = []
  for (const some of batches([...names])) found.push(await bearing(some))
  found.push(await writtenOtherwise(store))
  const rows = new Map(found.flat().map((row) => [row.id, { ...row, company: row.company ?? '' }]))
  return byNames([...rows.values()])
}

// Few enough for a statement of either database, and always the same number, so that the statement is prepared once.
const batches = <T>(all: readonly T[], size = 500): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size))
