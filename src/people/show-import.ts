import { sql } from 'kysely'
import { z } from 'zod'
import { backgroundKinds } from '../account/background.ts'
import { NotFound } from '../outcome.ts'
import { find } from '../store/find.ts'
import { listOf, readJson } from '../store/read-json.ts'
import { id } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { PersonCompared, PersonComparedThere } from './compared.ts'
import { comparedPeople } from './compared-people.ts'
import { encodingNames } from './files/encoding.ts'
import { roles } from './files/field.ts'
import { type Source, sources } from './files/headings.ts'
import { type WhySkipped, whySkipped } from './files/row.ts'
import {
  type MaybeKnown,
  type Newcomer,
  type PendingImport,
  previewStart,
  readPending,
  readStart,
  shownFirst,
} from './import.ts'
import { duplicatesIn, whyMaybe } from './possible-duplicates.ts'
import { markNames, markOf } from './reading-again.ts'
import { readChoices, rowDecisions } from './row-choices.ts'
import { countHistory } from './write-history.ts'

const rowsShown = 20
const linesShown = 50
const maybesShown = 100

/** One file: before it comes in, what it would do; afterwards, what it did; once undone, who it left. */
export const showImport = defineVerb({
  name: 'show-import',
  says: 'Show a file that was read: who is new, already there or skipped, and why. After the import, show the first people it added.',
  does: 'reads',
  takes: z.object({
    id: id(),
    fromLine: z
      .int()
      .min(1)
      .optional()
      .describe('While the file waits: those who are new from this line on, 200 at a time.'),
  }),
  gives: z.object({
    id: z.string(),
    fileName: z.string(),
    step: z.enum(['columns', 'preview', 'imported', 'undone']),
    readAt: z.string(),
    importedAt: z.string().nullable(),
    undoneAt: z.string().nullable(),
    newCount: z.number(),
    knownCount: z.number(),
    skippedCount: z.number(),
    filledCount: z.number(),
    historyCount: z.number().describe('People with contact in the messages and invitations of the archive.'),
    background: z
      .array(
        z.object({
          number: z.number().describe('Hand it to run-import to accept this.'),
          kind: z.enum(['summary', ...backgroundKinds]),
          title: z.string().describe('The job title, the degree, the skill, or the words of the summary.'),
          place: z.string().describe('The company or the school.'),
          fromOn: z.string().nullable().describe('A year, a month or a day; null where it is not known.'),
          toOn: z.string().nullable().describe('A year, a month or a day; null where it is not known.'),
        }),
      )
      .describe(
        'What LinkedIn’s archive says of you and you do not have yet. Nothing of it is kept before you accept it.',
      ),
    /** Why rows were left out, how many, and the lines of the first of them. */
    skipped: z.array(z.object({ because: z.string(), count: z.number(), lines: z.array(z.number()) })),
    warnings: z.array(z.string()),
    people: z
      .array(
        z.object({
          line: z.number().describe('The line of the file; 0 once the file is imported.'),
          id: z.string().nullable(),
          name: z.string(),
          title: z.string(),
          company: z.string(),
          isLeftOut: z.boolean().describe('It was said that they are not imported.'),
        }),
      )
      .describe(
        'While the file waits, the first 200 who are new, or those from `fromLine` on. Afterwards, the first who were added, or who stayed when it was undone.',
      ),
    nextLine: z.number().nullable().describe('From where to go on; null where these are the last.'),
    previousLine: z.number().nullable().describe('From where to go back; null where these are the first.'),
    leftOutCount: z.number().describe('How many rows are left out so far, by choose-rows.'),
    /** New people who may be the same as someone else: who has that other name, and why. No one is merged. */
    maybe: z.array(
      z.object({
        /** The line of the file; 0 once the file is imported. */
        line: z.number(),
        name: z.string(),
        /** What the file says that they do: “Buyer at Riverside Foods”. Empty once they are in. */
        job: z.string().describe('The job, as the file says it.'),
        /** The new one's id, once they are in. */
        id: z.string().nullable(),
        /** The other one's; null for another new one of a file that waits. */
        personId: z.string().nullable(),
        other: z.string(),
        why: z.enum(whyMaybe),
        inFile: PersonCompared.nullable().describe(
          'What the file says of them; null once they are imported.',
        ),
        there: PersonComparedThere.nullable().describe(
          'What you have of the other one, to be laid beside it: as it is now, or as the other row of the file has it.',
        ),
        decided: z.enum(rowDecisions).nullable().describe('What was decided so far.'),
      }),
    ),
    maybeCount: z.number(),
    changeCount: z.number().describe('How many people you have do another job by the file.'),
    changes: z
      .array(
        z.object({
          line: z.number(),
          personId: z.string(),
          name: z.string(),
          was: z.string().describe('The job that you have of them.'),
          now: z.string().describe('The job that the file says.'),
          decided: z.enum(rowDecisions).nullable().describe('What was decided so far.'),
        }),
      )
      .describe(
        'People you have who do another job by the file. They keep theirs unless it is decided otherwise.',
      ),
    /** Where the columns must be said: why. */
    sentence: z.string(),
    // All of it can be corrected, by read-file-again.
    reading: z
      .object({
        source: z
          .enum(Object.keys(sources) as [Source, ...Source[]])
          .describe('The program it was taken to be from.'),
        encoding: z.enum(encodingNames).describe('How its letters were read.'),
        delimiter: z.enum(markNames).describe('What stands between its cells.'),
        headingLine: z.number().describe('The line of the headings; 0 where there are none.'),
        firstLines: z.array(z.string()).describe('The first lines of the file.'),
        canChange: z
          .boolean()
          .describe('False for the very file that LinkedIn writes, of which there is nothing to correct.'),
        isAsBefore: z
          .boolean()
          .describe('Its columns are matched as in the last file with the same headings.'),
        columns: z
          .array(
            z.object({
              heading: z.string().describe('The heading of the column.'),
              goesTo: z
                .enum(roles)
                .nullable()
                .describe('Where the column goes; null where that must be said.'),
              samples: z.array(z.string()).describe('The first of what stands in the column.'),
            }),
          )
          .describe('Every column of the file.'),
      })
      .nullable()
      .describe('What the file was taken for, as long as it waits; null for a file that is no table.'),
  }),
  async run({ id, fromLine }, { store, seeker }) {
    const row = await store
      .selectFrom('import')
      .select(['file_name', 'read_at', 'imported_at', 'undone_at', 'new_count', 'known_count'])
      .select(['skipped_count', 'skipped', 'choices'])
      .select(sql<string | null>`substr(pending, 1, ${sql.lit(previewStart)})`.as('start'))
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) throw new NotFound('import')
    const pending = row.start === null ? null : (readStart(row.start) ?? (await wholePending(store, id)))
    const preview = pending?.step === 'preview' ? pending : null
    const columns = pending?.step === 'columns' ? pending : null
    const filled = await store
      .selectFrom('import_change')
      .select((eb) => eb.fn.count<number | string>('person_id').distinct().as('count'))
      .where('import_id', '=', id)
      .executeTakeFirstOrThrow()
    const { leftOut, decided } = readChoices(row.choices)
    const decidedOf = ({ line }: { line: number }) => decided.get(line) ?? null
    const maybe = preview
      ? (await maybeShown(store, preview.maybe, seeker.zone)).map((one) => ({
          ...one,
          decided: decidedOf(one),
        }))
      : await maybeIn(store, id)
    const page = preview && (await pageFrom(store, id, preview, fromLine))
    return {
      id,
      fileName: row.file_name,
      step: row.undone_at
        ? ('undone' as const)
        : row.imported_at
          ? ('imported' as const)
          : (pending?.step ?? 'preview'),
      readAt: row.read_at,
      importedAt: row.imported_at,
      undoneAt: row.undone_at,
      newCount: row.new_count,
      knownCount: row.known_count,
      skippedCount: row.skipped_count,
      filledCount: Number(filled.count),
      historyCount: preview ? preview.historyCount : await countHistory(store, id),
      background: (preview?.background ?? []).map(({ since, until, ...one }, place) => ({
        ...one,
        number: place + 1,
        fromOn: since,
        toOn: until,
      })),
      skipped: reasons(listOf(readJson(row.skipped), ['why'])),
      warnings: preview?.warnings ?? [],
      people: page
        ? page.people.map(({ line, name, title, company }) => ({
            ...{ line, id: null, name, title, company },
            isLeftOut: leftOut.has(line),
          }))
        : await firstOf(store, id),
      nextLine: page?.next ?? null,
      previousLine: page?.previous ?? null,
      leftOutCount: preview ? leftOut.size : 0,
      maybe,
      maybeCount: preview?.maybeCount ?? maybe.length,
      changeCount: preview?.changeCount ?? 0,
      changes: (preview?.changes ?? []).map((one) => ({ ...one, decided: decidedOf(one) })),
      sentence: columns?.sentence ?? '',
      reading: pending?.reading
        ? {
            ...pending.reading,
            delimiter: markOf(pending.reading.delimiter),
            canChange: pending.step === 'columns' || pending.canChange,
            isAsBefore: pending.step === 'preview' && pending.isAsBefore,
          }
        : null,
    }
  },
})

interface RowsPage {
  people: Newcomer[]
  next: number | null
  previous: number | null
}

/** Those who are new from this line on: the first of them are at the beginning of what is kept, of others all of it is read. */
async function pageFrom(
  store: Store,
  id: string,
  { first, nextLine }: PendingImport & { step: 'preview' },
  line: number | undefined,
): Promise<RowsPage> {
  if (line === undefined || line <= (first[0]?.line ?? line))
    return { people: first, next: nextLine, previous: null }
  const whole = await wholePending(store, id)
  const newcomers = whole?.step === 'preview' ? whole.people.filter(({ isKnown }) => !isKnown) : []
  const found = newcomers.findIndex((one) => one.line >= line)
  const at = found < 0 ? newcomers.length : found
  return {
    people: newcomers.slice(at, at + shownFirst),
    next: newcomers[at + shownFirst]?.line ?? null,
    previous: newcomers[Math.max(0, at - shownFirst)]?.line ?? null,
  }
}

async function wholePending(store: Store, id: string) {
  const { pending } = await find(store, 'import', id)
  return pending === null ? null : readPending(pending)
}

/** Those who may be someone else, each laid beside that one as they are now. */
async function maybeShown(store: Store, maybe: MaybeKnown[], zone: string) {
  const there = await comparedPeople(
    store,
    maybe.flatMap(({ personId }) => personId ?? []),
    zone,
  )
  return maybe.map((one) => {
    const inFile = PersonCompared.safeParse(one.inFile)
    const beside = PersonCompared.safeParse(one.beside)
    return {
      ...asMaybe(one),
      inFile: inFile.data ?? null,
      there:
        there.get(one.personId ?? '') ??
        (beside.data ? { ...beside.data, status: null, lastContact: null } : null),
    }
  })
}

// A file that has waited since before this was kept says only the name.
const asMaybe = ({
  line = 0,
  name,
  job = '',
  personId,
  other = name,
  why = 'same-name',
}: Partial<MaybeKnown> & { name: string }) => ({
  line,
  name,
  job,
  id: null,
  personId: personId ?? null,
  other,
  why,
})

const maybeIn = async (store: Store, importId: string) =>
  (await duplicatesIn(store, importId, maybesShown)).map(({ otherId, ...pair }) => ({
    ...pair,
    line: 0,
    job: '',
    personId: otherId,
    inFile: null,
    there: null,
    decided: null,
  }))

const reasons = (skipped: { line: number; why: WhySkipped }[]) =>
  [...Map.groupBy(skipped, ({ why }) => why)].map(([why, rows]) => ({
    because: whySkipped[why] ?? 'The reason could not be read.',
    count: rows.length,
    lines: rows.slice(0, linesShown).map(({ line }) => Number(line) || 0),
  }))

async function firstOf(store: Store, importId: string) {
  const rows = await store
    .selectFrom('person')
    .leftJoin('company', 'company.id', 'person.company_id')
    .select(['person.id', 'person.name', 'person.title', 'company.name as company'])
    .where('person.import_id', '=', importId)
    .orderBy('person.name_folded')
    .orderBy('person.id')
    .limit(rowsShown)
    .execute()
  return rows.map((row) => ({ ...row, line: 0, company: row.company ?? '', isLeftOut: false }))
}
