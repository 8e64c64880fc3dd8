import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { notKeptYet } from '../account/keep-background.ts'
import { today } from '../account/profile.ts'
import { giveWay } from '../store/give-way.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { line } from '../store/shapes.ts'
import { held, type Source, withFile } from '../store/source.ts'
import { defineVerb } from '../verb.ts'
import { columnsBefore, writeColumns } from './columns-before.ts'
import { readFile } from './files/read-file.ts'
import { hashOf } from './import.ts'
import { laidOut } from './preview-import.ts'

/** A LinkedIn archive with its pictures is larger still, and is then unzipped first. */
export const mostInArchive = 100 * 1024 * 1024
export const tooLarge =
  'This file is over 100 MB, which is more than can be taken here. Unzip it, and choose Connections.csv from it.'
/** As text in JSON. */
const mostAsText = 10 * 1024 * 1024
const tooLargeAsText =
  'This file is over 10 MB. Choose Connections.csv itself, or choose the file on the page Import people.'

/** No one is added yet: the file is read and laid out, so that the seeker sees what it would do. */
export const readImport = defineVerb({
  name: 'read-import',
  says: 'Read the Connections.csv that LinkedIn gives you, or any other list or address book, and show who is new. This imports nothing yet.',
  does: 'writes',
  isLong: true,
  largeFile: { most: mostInArchive, tooLarge },
  takes: z.object({
    fileName: line(300).default('Connections.csv'),
    content: z
      .base64('Choose a file.')
      .min(1, 'Choose a file.')
      .max(Math.ceil(mostAsText / 3) * 4, tooLargeAsText)
      .meta({
        contentMediaType: 'text/csv',
        description: 'The text of the file as it is, or its bytes in base64.',
      }),
  }),
  gives: z.object({
    id: z.string(),
    /** `columns` when it must be said first which column is what. */
    step: z.enum(['columns', 'preview']),
    newCount: z.number(),
    knownCount: z.number(),
    skippedCount: z.number(),
    backgroundCount: z
      .number()
      .describe('How much of your own background the archive holds that you have not accepted yet.'),
  }),
  makes: { import: 'id' },
  refuses: {
    'not-the-file': '{sentence}',
    'imported-already':
      'You imported this same file on {date}, so nothing was done. To get new connections, download a new file from LinkedIn.',
  },
  async run({ fileName, content }, { store, seeker, now, upload, refuse }) {
    const bytes = Buffer.from(content, 'base64')
    const hash = upload?.hash ?? hashOf(bytes)
    const same = await store
      .selectFrom('import')
      .select(['id', 'imported_at'])
      .where('file_hash', '=', hash)
      .where('undone_at', 'is', null)
      .execute()
    const done = same.find((one) => one.imported_at)?.imported_at
    const waiting = same.filter((one) => !one.imported_at)
    for (const { id } of waiting) await store.deleteFrom('import').where('id', '=', id).execute()

    const rolesBefore = await columnsBefore(store)
    const reading = (file: Source) => readFile(file, { fileName, zone: seeker.zone, rolesBefore })
    const { read, bytes: list } = await (upload ? withFile(upload.path, reading) : reading(held(bytes)))
    if (read.kind === 'not-connections' && !read.reading)
      throw refuse('not-the-file', { sentence: read.sentence })
    const background = read.kind === 'connections' ? await notKeptYet(store, read.background ?? []) : []
    if (read.kind === 'connections') read.background = background
    const columns = await laidOut(store, read, list)
    // What it was made of is given back before it is written.
    await giveWay()
    // Rows of it may have been left out, and someone deleted since.
    if (done && columns.new_count + background.length === 0)
      throw refuse('imported-already', { date: dayOf(done, seeker.zone) })
    const id = newId()
    await store
      .insertInto('import')
      .values({
        id,
        kind: 'linkedin-connections',
        file_name: fileName,
        file_hash: hash,
        read_at: moment(now),
        imported_at: null,
        undone_at: null,
        columns_chosen: 'isAsBefore' in read && read.reading ? writeColumns(read.reading) : '',
        ...columns,
      })
      .execute()
    return {
      id,
      step: read.kind === 'connections' ? ('preview' as const) : ('columns' as const),
      newCount: columns.new_count,
      knownCount: columns.known_count,
      skippedCount: columns.skipped_count,
      backgroundCount: background.length,
    }
  },
})

const dayOf = (instant: string, zone: string) => today({ zone }, Temporal.Instant.from(instant))
