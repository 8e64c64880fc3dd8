/** A house on SQLite files with as many people as asked for, and one way to ask it for a page. */
import { fileURLToPath } from 'node:url'
import type { Hono } from 'hono'
import { makeCompanies } from '../src/companies/new-company.ts'
import type { House, Who } from '../src/doors/house.ts'
import { perform } from '../src/doors/perform.ts'
import { webDoor } from '../src/doors/web/app.tsx'
import { readAssets } from '../src/doors/web/assets.ts'
import type { Env } from '../src/doors/web/env.ts'
import { cookieName } from '../src/doors/web/session.ts'
import { closeHouse, openHouse } from '../src/open-house.ts'
import { addPerson } from '../src/people/add-person.ts'
import { listPeople } from '../src/people/list-people.ts'
import { makePeople } from '../src/people/new-person.ts'
import { newId } from '../src/store/id.ts'
import type { Store } from '../src/store/store.ts'
import { secret, temporaryFolder } from './server.ts'

export interface World {
  house: House
  who: Who
  app: Hono<Env>
  cookie: string
  token: string
  dataFolder: string
  /** Someone with two notes, in the middle of the list. */
  personId: string
  /** The list's last page: its address. */
  lastPage: string
  /** Closes the house; its folder stays as long as this process. */
  close(): Promise<void>
}

const given = [
  'Maya',
  'Jonas',
  'Adaeze',
  'Tomasz',
  'Sofia',
  'Bo',
  'Ines',
  'Kwame',
  'Lena',
  'Ravi',
  'Noor',
  'Emil',
]
const family = [
  'Chen',
  'Weber',
  'Okafor',
  'Lis',
  'Marín',
  'Vale',
  'Haddad',
  'Silva',
  'Novak',
  'Iyer',
  'Berg',
  'Quist',
]
const titles = [
  'VP Marketing',
  'Product Manager',
  'Engineer',
  'Director of Brand',
  'Analyst',
  'Head of People',
]

export interface WorldOptions {
  /** Of an administrator; without it the house keeps files. */
  databaseUrl?: string | undefined
  /** What the notes say, by their number. */
  noteOf?: (n: number) => string
}

/** Opens a house and fills it: `people` people in a tenth as many companies, and two notes on each. */
export async function openWorld(
  people: number,
  { databaseUrl, noteOf = () => usualNote }: WorldOptions = {},
): Promise<World> {
  const dataFolder = temporaryFolder()
  const settings = {
    ...{ port: 0, host: '127.0.0.1', dataFolder, signups: 'open' as const },
    ...(databaseUrl && { databaseUrl }),
  }
  const house = await openHouse(settings, { WELLMET_SECRET: secret })
  const email = `robin-${newId()}@example.org`
  const { account, session } = await house.accounts.signUp(
    { email, name: 'Robin Vale', password: 'a quiet long password' },
    {},
  )
  const who = { account, email, name: 'Robin Vale' }
  const expiresOn = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
  const { shown: token } = await house.accounts.createToken(account, {
    name: 'bench',
    zone: 'UTC',
    scopes: 'read write',
    expiresOn,
  })
  await house.stores.within(account, 'writes', (store) => fill(store, people, noteOf))
  const { id: personId } = await perform(house, who, addPerson, {
    name: 'Kwame Middle',
    title: 'Analyst',
    company: 'Acme Tea 1',
  })
  const last = await perform(house, who, listPeople, { at: 'last' })
  return {
    house,
    who,
    app: webDoor(house, readAssets(fileURLToPath(new URL('../client', import.meta.url)))),
    cookie: `${cookieName(house, 'session')}=${session.token}`,
    token,
    dataFolder,
    personId,
    lastPage: last.people.length > 0 ? '/people?at=last' : '/people',
    close: () => closeHouse(house),
  }
}

async function fill(store: Store, people: number, noteOf: (n: number) => string): Promise<void> {
  let notes = 0
  const at = '2026-11-23T10:00:00Z'
  const companies = await makeInBatches(Math.max(1, people / 10), (some) =>
    makeCompanies(
      store,
      some.map((i) => ({ name: `Acme Tea ${i}` })),
      at,
    ),
  )
  await makeInBatches(people, async (some) => {
    const made = await makePeople(
      store,
      some.map((i) => person(i, companies[i % companies.length]?.id ?? null)),
      at,
    )
    await store
      .insertInto('interaction')
      .values(made.flatMap(({ id }) => [1, 2].map((n) => contact(id, n, noteOf(notes++), at))))
      .execute()
    return made
  })
}

function person(i: number, company_id: string | null) {
  const [given_name = '', family_name = ''] = [
    given[i % given.length],
    family[Math.floor(i / given.length) % family.length],
  ]
  return {
    name: `${given_name} ${family_name} ${i}`,
    given_name,
    family_name,
    title: titles[i % titles.length] ?? '',
    level: 'experienced' as const,
    company_id,
  }
}

const usualNote = 'We spoke about tea, shelves and the week in which everything changed.'

const contact = (person_id: string, n: number, note: string, at: string) => ({
  id: newId(),
  person_id,
  channel: 'phone' as const,
  happened_on: `2026-10-0${n}`,
  note,
  created_at: at,
  updated_at: at,
})

/** Hands `make` the numbers from 0 to `count`, a hundred at a time; gives all that it made. */
async function makeInBatches<T>(count: number, make: (some: number[]) => Promise<T[]>): Promise<T[]> {
  const made: T[] = []
  const numbers = Array.from({ length: count }, (_, i) => i)
  for (let from = 0; from < count; from += 100) made.push(...(await make(numbers.slice(from, from + 100))))
  return made
}

/** Asks the app for a page, in process; throws unless it is there. */
export async function get({ app, cookie }: Pick<World, 'app' | 'cookie'>, path: string): Promise<string> {
  const answer = await app.request(`http://127.0.0.1${path}`, { headers: { cookie } })
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
  return answer.text()
}
