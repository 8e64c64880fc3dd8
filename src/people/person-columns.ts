/** From what is typed about a person to what the table keeps; and who that person is already. */
import { type SqlBool, sql } from 'kysely'
import type { z } from 'zod'
import { companyNamed } from '../companies/company-named.ts'
import { plain } from '../store/search.ts'
import { linesIn } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { emailKey, readEmail } from './email.ts'
import { guessLevel } from './level.ts'
import { slugOf } from './links.ts'
import { sortKey } from './names.ts'
import { type FieldName, fieldNames, personFields } from './person-fields.ts'
import { isSameName } from './same-person.ts'
import type { PersonTable } from './table.ts'
import { eachTagOnce } from './tags.ts'

type TypedPerson = { [F in FieldName]?: z.output<(typeof personFields)[F]['takes']> | undefined } & {
  name?: string | undefined
}

/** Those that are kept in a way of their own; all others are kept as they were typed. */
const inOwnWay = new Set<FieldName>(['company', 'level', 'email', 'linkedin', 'tags'])

const asKept = (typed: unknown) => (Array.isArray(typed) ? typed.join('\n') : typed)

/** The columns that were given; the others are left as they are. `was` is the row that is changed. */
export async function personColumns(
  store: Store,
  typed: TypedPerson,
  now: string,
  was: { title: string; level_by: 'guess' | 'me' } = { title: '', level_by: 'guess' },
): Promise<Partial<PersonTable>> {
  const { name, title, company, level, email, linkedin } = typed
  const levelBy = level === undefined ? was.level_by : level === 'guess' ? 'guess' : 'me'
  const address = email && readEmail(email)
  const asTyped = fieldNames
    .filter((field) => !inOwnWay.has(field) && typed[field] !== undefined)
    .map((field) => [personFields[field].column, asKept(typed[field])])
  return {
    ...Object.fromEntries(asTyped),
    ...(typed.tags !== undefined && { tags: eachTagOnce(typed.tags).join('\n') }),
    ...(name !== undefined && { name, name_folded: sortKey(name) }),
    ...(levelBy === 'guess'
      ? { level: guessLevel(title ?? was.title), level_by: levelBy }
      : level !== undefined && level !== 'guess' && { level, level_by: levelBy }),
    ...(company !== undefined && { company_id: await companyNamed(store, company, now) }),
    ...(email !== undefined && { email: address || null, email_folded: address ? emailKey(address) : null }),
    ...(linkedin !== undefined && { linkedin: slugOf(linkedin) }),
  }
}

/**
 * Who is this very person already: has the same profile, or the same address under a name that can be the same. Two people may
 * share an address. `was` is the row that is edited; what stays as it is there is not asked about.
 */
export async function sameAs(
  store: Store,
  typed: {
    name?: string | undefined
    email?: string | null | undefined
    linkedin?: string | null | undefined
  },
  was?: { id: string; name: string; email_folded: string | null; linkedin: string | null },
): Promise<{ name: string; what: string } | null> {
  const name = typed.name ?? was?.name ?? ''
  const slug = typed.linkedin ? slugOf(typed.linkedin) : null
  const profile = typed.linkedin === undefined ? (was?.linkedin ?? null) : slug
  const address = typed.email ? readEmail(typed.email) : null
  const key = address && emailKey(address)
  const isNew = slug && slug !== was?.linkedin
  const bySlug = isNew ? await withProfile(store, slug, was?.id ?? '') : undefined
  if (bySlug) return { name: bySlug.name, what: 'LinkedIn profile' }
  const sharing = key && key !== was?.email_folded ? await withAddress(store, key, was?.id ?? '') : []
  const isNameless = emailKey(name) === key
  const byAddress = sharing.find(
    (one) => !(one.linkedin && profile) && (isNameless || isSameName(one.name, name)),
  )
  return byAddress ? { name: byAddress.name, what: 'email address' } : null
}

const withProfile = (store: Store, slug: string, except: string) =>
  store
    .selectFrom('person')
    .select('name')
    .where('linkedin', '=', slug)
    .where('id', '<>', except)
    .orderBy('id')
    .executeTakeFirst()

/** Those of whom this is an address, the first or a further one. */
async function withAddress(store: Store, key: string, except: string) {
  const those = () =>
    store
      .selectFrom('person')
      .select(['name', 'linkedin'])
      .where('id', '<>', except)
      .orderBy('id')
      .limit(1000)
  const first = await those().where('email_folded', '=', key).execute()
  const further = await those()
    .where('other_emails', '<>', '')
    .where(sql<SqlBool>`lower(other_emails) like ${`%${plain(key)}%`} escape '\\'`)
    .select('other_emails')
    .execute()
  return [
    ...first,
    ...further.filter(({ other_emails }) => linesIn(other_emails).some((one) => emailKey(one) === key)),
  ]
}
