import { z } from 'zod'
import { today } from '../account/profile.ts'
import { cardOf } from '../people/person-card.ts'
import { besideLine } from '../people/person-fields.ts'
import { writeVCards } from '../people/vcard.ts'
import { moment } from '../store/moment.ts'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { ownTables } from '../store/tables.ts'
import { unreadableIn } from '../store/unreadable.ts'
import { defineVerb, type World } from '../verb.ts'
import { version, wholeFile } from './archive.ts'
import { namesOf, someOf } from './read-world.ts'
import { spreadsheets } from './spreadsheets.ts'
import { type FileToZip, zipped } from './zip.ts'

/** As one answer of 16 MB of base64; what is larger is fetched as a file. */
const mostInAnswer = 12 * 1024 * 1024

/** Everything in one file that is the person's to keep: whole for Wellmet, and in parts for other programs. */
export const exportAccount = defineVerb({
  name: 'export-account',
  says: 'Export everything in your account as one zip: all of it as JSON, the main lists as CSV, people as vCards.',
  does: 'reads',
  isLong: true,
  takes: z.object({
    withContent: z
      .boolean()
      .default(false)
      .describe('True to get the zip itself, which may be large. Otherwise you get only where to fetch it.'),
  }),
  gives: z.object({
    fileName: z.string(),
    href: z.string().describe('Where to fetch the zip, with the same token.'),
    content: z.string().describe('The zip in base64 if withContent was true, otherwise empty.'),
  }),
  refuses: {
    'too-large':
      'This export is over {most} MB and too large for one answer. Fetch it as a file at {href}, or in Settings.',
  },
  async run({ withContent }, { refuse, ...world }) {
    const { fileName, parts } = asFile(world)
    const href = '/api/export-account.zip'
    if (!withContent) return { fileName, href, content: '' }
    const pieces: Uint8Array[] = []
    let size = 0
    for await (const piece of parts) {
      size += piece.length
      if (size > mostInAnswer) throw refuse('too-large', { most: mostInAnswer >> 20, href })
      pieces.push(piece)
    }
    return { fileName, href, content: Buffer.concat(pieces).toString('base64') }
  },
  asFile: (_, world) => asFile(world),
})

/** The zip as it is read, all of one moment: it lasts as long as the world is open for reading. */
function asFile(world: Pick<World, 'store' | 'seeker' | 'now'>) {
  const day = today(world.seeker, world.now)
  const madeAt = new Date(world.now.epochMilliseconds)
  return { fileName: `wellmet-${day}.zip`, parts: zipped(files(world), madeAt) }
}

/** One after the other, each asked for when those before it are written. */
function* files(world: Pick<World, 'store' | 'seeker' | 'now'>): Generator<FileToZip> {
  const { store, now } = world
  yield { name: wholeFile, text: asJson(store, moment(now)) }
  yield* spreadsheets(world)
  yield { name: 'people.vcf', text: cards(store) }
  if (unreadableIn(store).length > 0) yield { name: 'could-not-be-read.json', text: couldNotBeRead(store) }
}

/** What stands in the tables in another's place, for anyone who wants to look into it. */
async function* couldNotBeRead(store: Store): AsyncGenerator<string> {
  yield `${JSON.stringify(unreadableIn(store), null, 2)}\n`
}

/** What `read-archive.ts` reads: every table of the list, a row a line. */
async function* asJson(store: Store, exportedAt: string): AsyncGenerator<string> {
  yield `{"wellmet":${version},"exportedAt":${JSON.stringify(exportedAt)},"tables":{`
  for (const [i, { name }] of ownTables.entries()) {
    yield `${i === 0 ? '' : ','}\n${JSON.stringify(name)}:[`
    let isFirst = true
    for await (const some of someOf(store, name as keyof Tables)) {
      yield `${isFirst ? '' : ','}\n${some.map((row) => JSON.stringify(row)).join(',\n')}`
      isFirst = false
    }
    yield '\n]'
  }
  yield '\n}}\n'
}

async function* cards(store: Store): AsyncGenerator<string> {
  const companies = await namesOf(store, 'company')
  for await (const some of someOf(store, 'person'))
    yield writeVCards(
      some.map((row) =>
        cardOf({
          id: row.id,
          name: row.name,
          title: row.title,
          company: companies.get(row.company_id ?? '') ?? '',
          ...besideLine(row),
          updatedAt: row.updated_at,
        }),
      ),
    )
}
