import type { Kysely } from 'kysely'
import { z } from 'zod'
import { today } from '../account/profile.ts'
import { stageOf } from '../conversations/course.ts'
import { loadCourses } from '../conversations/load-courses.ts'
import { giveWay } from '../people/csv.ts'
import { writeVCards } from '../people/vcard.ts'
import { mendedIn } from '../store/mended.ts'
import { ownTables } from '../store/migrate.ts'
import { moment } from '../store/moment.ts'
import type { Store } from '../store/open.ts'
import { defineVerb } from '../verb.ts'
import { type Row, version, type World, wholeFile } from './archive.ts'
import { SLICE, slice } from './slices.ts'
import { type Rows, spreadsheets } from './spreadsheets.ts'
import { writeZip } from './zip.ts'

/** Everything in one file that is the person's to keep: whole for Wellmet, and in parts for other programs. */
export const exportAccount = defineVerb({
  name: 'export-account',
  says: 'Give everything I keep here as one zip: all of it as JSON, the main lists as CSV, people as vCards.',
  does: 'reads',
  isLong: true,
  takes: z.object({
    withContent: z
      .boolean()
      .default(false)
      .describe('True gives the zip itself, which may be large; otherwise only where to fetch it.'),
  }),
  gives: z.object({
    fileName: z.string(),
    href: z.string().describe('Where to fetch the zip, with the same token.'),
    content: z.string().describe('The zip in base64, where withContent asked for it; else empty.'),
  }),
  async run({ withContent }, { store, seeker, now }) {
    const fileName = `wellmet-${today(seeker, now)}.zip`
    const href = '/api/export-account.zip'
    if (!withContent) return { fileName, href, content: '' }
    const world = await readWorld(store)
    const rows = world as unknown as Rows
    const day = today(seeker, now)
    const zip = await writeZip(
      {
        [wholeFile]: await asJson(world, moment(now)),
        ...(await spreadsheets(rows, await stages(store, rows, day))),
        'people.vcf': await cards(rows),
        ...couldNotBeRead(store),
      },
      new Date(now.epochMilliseconds),
    )
    return {
      fileName,
      href,
      content: Buffer.from(zip.buffer, zip.byteOffset, zip.length).toString('base64'),
    }
  },
})

/** What stands in the tables in another's place, for whoever wants to look into it. */
function couldNotBeRead(store: Store): Record<string, string> {
  const mended = mendedIn(store)
  return mended.length > 0 ? { 'could-not-be-read.json': `${JSON.stringify(mended, null, 2)}\n` } : {}
}

/** Every table of the list, whole; rows in the order in which they were made. */
async function readWorld(store: Store): Promise<World> {
  const any = store as unknown as Kysely<Record<string, Row>>
  const world: World = {}
  for (const { name } of ownTables) {
    const rows: Row[] = []
    for (let some: Row[] = [], after = ''; ; after = some.at(-1)?.id ?? '') {
      const query = any.selectFrom(name).selectAll().where('id', '>', after).orderBy('id').limit(SLICE)
      some = (await query.execute()) as Row[]
      rows.push(...some)
      if (some.length < SLICE) break
      await giveWay()
    }
    world[name] = rows
  }
  return world
}

/** What `Archive` reads: a row a line. */
async function asJson(world: World, exportedAt: string): Promise<string> {
  const written: string[] = []
  for (const [table, rows] of Object.entries(world)) {
    const lines = await slice(rows, (some) => some.map((row) => JSON.stringify(row)))
    written.push(`${JSON.stringify(table)}:[\n${lines.join(',\n')}\n]`)
  }
  const head = `"wellmet":${version},"exportedAt":${JSON.stringify(exportedAt)}`
  return `{${head},"tables":{\n${written.join(',\n')}\n}}\n`
}

async function stages(store: Store, { conversation }: Rows, day: string) {
  const courses = new Map<string, Parameters<typeof stageOf>[0]>()
  // In parts, as a statement binds so many ids and no more.
  for (let from = 0; from < conversation.length; from += 500) {
    const ids = conversation.slice(from, from + 500).map(({ id }) => id)
    for (const [id, course] of await loadCourses(store, ids)) courses.set(id, course)
  }
  return new Map([...courses].map(([id, course]) => [id, stageOf(course, day)]))
}

async function cards({ person, company }: Rows): Promise<string> {
  const companies = new Map(company.map(({ id, name }) => [id, name]))
  const written = await slice(person, (some) => [
    writeVCards(
      some.map((row) => ({
        id: row.id,
        name: row.name,
        givenName: row.given_name,
        familyName: row.family_name,
        company: companies.get(row.company_id ?? ''),
        title: row.title,
        emails: row.email ? [row.email] : [],
        phones: row.phone ? [row.phone] : [],
        linkedin: row.linkedin,
        note: row.note,
        changedAt: row.updated_at,
      })),
    ),
  ])
  return written.join('')
}
