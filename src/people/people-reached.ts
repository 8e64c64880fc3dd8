/** People by an address or a number of theirs: “maya@acme”, “079 123 45 67” for +41 79 123 45 67. */
import { type SqlBool, sql } from 'kysely'
import type { pageBy } from '../store/pages.ts'
import { fold, plain } from '../store/search.ts'
import { linesIn } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { type Narrowing, narrowed } from './people-found.ts'
import { listedLines } from './person-lines.ts'
import { phoneDigits, phoneKey, phoneKeysOf, regionOf } from './phone.ts'

/** One more than a page of them, by name, with `key` to order and page by; null where neither was typed, or no one has it. */
export async function peopleReachedBy(
  store: Store,
  zone: string,
  find: string,
  page: ReturnType<typeof pageBy>,
  narrowing: Narrowing,
) {
  const address = /^[^\s@]+@[^\s@]*$/.test(find.trim()) ? fold(find.trim()) : null
  const digits = address ? null : phoneDigits(find, regionOf('', zone))
  if (!address && !digits) return null
  const ids = address ? await withAddress(store, address) : await withNumber(store, zone, find, digits ?? '')
  if (ids.length === 0) return null
  return narrowed(listedLines(store), narrowing)
    .select('person.name_folded as key')
    .where('person.id', 'in', ids)
    .where(page.from('person.name_folded', 'person.id'))
    .orderBy('person.name_folded', page.direction)
    .orderBy('person.id', page.direction)
    .limit(page.limit)
    .execute()
}

/** No one looks through more. */
const most = 500

async function withAddress(store: Store, address: string): Promise<string[]> {
  const rows = await store
    .selectFrom('person')
    .select('id')
    .where((is) =>
      is.or([
        is('email_folded', 'like', `%${plain(address)}%`),
        sql<SqlBool>`(other_emails <> '' and lower(other_emails) like ${`%${plain(address)}%`} escape '\\')`,
      ]),
    )
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}

/** Those whose number is this one, from wherever it is dialled; of a part of a number, those in which it stands. */
async function withNumber(store: Store, zone: string, find: string, digits: string): Promise<string[]> {
  const bare = (column: string) =>
    [' ', '-', '.', '(', ')', '/', '\u00a0'].reduce(
      (text, sign) => sql`replace(${text}, ${sql.lit(sign)}, '')`,
      sql`${sql.ref(column)}`,
    )
  const rows = await store
    .selectFrom('person')
    .select(['id', 'phone', 'other_phones', 'place'])
    .where((is) => is.or([is('phone', '<>', ''), is('other_phones', '<>', '')]))
    .where(sql<SqlBool>`${bare('phone')} || ' ' || ${bare('other_phones')} like ${`%${plain(digits)}%`}`)
    .orderBy('id')
    .limit(most)
    .execute()
  const exactly = rows.filter((row) =>
    phoneKeysOf(row, zone).includes(phoneKey(find, regionOf(row.place, zone)) ?? ''),
  )
  return (exactly.length > 0 ? exactly : rows.filter((row) => hasDigits(row, digits))).map(({ id }) => id)
}

const hasDigits = (row: { phone: string; other_phones: string }, digits: string) =>
  [row.phone, ...linesIn(row.other_phones)].some((one) => one.replace(/\D/g, '').includes(digits))
