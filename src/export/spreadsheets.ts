/** The main tables for a spreadsheet: one line a row, names for ids. No cell is run as a formula. */
import Papa from 'papaparse'
import { stageOf } from '../conversations/course.ts'
import { loadCourses } from '../conversations/load-courses.ts'
import { disarmed } from '../people/formula.ts'
import { linkedinAddress } from '../people/links.ts'
import { fieldNames, fieldOf } from '../people/person-fields.ts'
import { linesIn } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import type { World } from '../verb.ts'
import { namesOf, someOf } from './read-world.ts'
import type { FileToZip } from './zip.ts'

/** Each file, written as it is read; stages are those of `now`. */
export const spreadsheets = ({ store, seeker, now }: WhoseWorld): FileToZip[] => [
  { name: 'people.csv', text: people(store) },
  { name: 'companies.csv', text: companies(store) },
  { name: 'conversations.csv', text: conversations({ store, seeker, now }) },
  { name: 'letters.csv', text: letters(store) },
]

type WhoseWorld = Pick<World, 'store' | 'seeker' | 'now'>

type Cell = string | null | undefined
type Columns<Row> = Record<string, (row: Row) => Cell>

async function* people(store: Store): AsyncGenerator<string> {
  yield* peopleSheet(someOf(store, 'person'), await namesOf(store, 'company'))
}

/** `companies` are the names of companies by their ids. */
export const peopleSheet = (
  rows: AsyncIterable<readonly Tables['person'][]>,
  companies: ReadonlyMap<string, string>,
): AsyncGenerator<string> =>
  sheet<Tables['person']>(rows, {
    Name: (row) => row.name,
    ...Object.fromEntries(
      fieldNames.flatMap((name) => {
        const { csv, column, isSeveral } = fieldOf(name)
        const cell = (row: Tables['person']) =>
          isSeveral ? linesIn(String(row[column])).join('; ') : row[column]
        return csv ? [[csv, cell]] : []
      }),
    ),
    Company: (row) => companies.get(row.company_id ?? ''),
    LinkedIn: (row) => row.linkedin && linkedinAddress(row.linkedin),
  })

const companies = (store: Store) =>
  sheet<Tables['company']>(someOf(store, 'company'), {
    Name: (row) => row.name,
    Industry: (row) => row.industry,
    Website: (row) => row.website,
    Careers: (row) => row.careers_link,
    Motivation: (row) => (row.motivation > 0 ? String(row.motivation) : ''),
    'Why there': (row) => row.why_there,
    Note: (row) => row.note,
  })

async function* conversations(world: WhoseWorld): AsyncGenerator<string> {
  yield* sheet(coursesOf(world), {
    Person: ({ person }) => person?.name,
    Company: ({ person }) => person?.company,
    About: ({ row }) => row.about,
    Stage: ({ stage }) => stage,
    'Scheduled for': ({ agreement }) => agreement?.starts_at,
    Channel: ({ agreement }) => agreement?.channel,
    'Met at': ({ debrief }) => debrief?.held_at,
    'They said': ({ debrief }) => debrief?.they_said,
    'What surprised me': ({ debrief }) => debrief?.surprised,
    'I will': ({ debrief }) => debrief?.i_will,
    Note: ({ debrief }) => debrief?.note,
  })
}

/** Conversations with what hangs on each. */
async function* coursesOf({ store, seeker, now }: WhoseWorld) {
  for await (const rows of someOf(store, 'conversation')) {
    const ids = rows.map(({ id }) => id)
    const courses = await loadCourses(store, ids)
    const agreements = await store
      .selectFrom('agreement')
      .selectAll()
      .where('conversation_id', 'in', ids)
      .execute()
    const debriefs = await store
      .selectFrom('debrief')
      .selectAll()
      .where('conversation_id', 'in', ids)
      .execute()
    const hosts = await store
      .selectFrom('person')
      .leftJoin('company', 'company.id', 'person.company_id')
      .select(['person.id', 'person.name', 'company.name as company'])
      .where(
        'person.id',
        'in',
        rows.map((row) => row.person_id),
      )
      .execute()
    yield rows.map((row) => {
      const course = courses.get(row.id)
      return {
        row,
        stage: course && stageOf(course, seeker, now),
        person: hosts.find(({ id }) => id === row.person_id),
        agreement: agreements.find((one) => one.conversation_id === row.id),
        debrief: debriefs.find((one) => one.conversation_id === row.id),
      }
    })
  }
}

async function* letters(store: Store): AsyncGenerator<string> {
  const people = await namesOf(store, 'person')
  yield* sheet<Tables['letter']>(someOf(store, 'letter'), {
    Person: (row) => people.get(row.person_id),
    Kind: (row) => row.kind,
    Direction: (row) => (row.direction === 'in' ? 'from them' : 'from me'),
    Channel: (row) => row.channel,
    'Sent on': (row) => row.sent_on,
    Subject: (row) => row.subject,
    Letter: (row) => row.body,
  })
}

/** Headings and what stands under each. The mark in front tells Excel that this is UTF-8. */
async function* sheet<Row>(
  rows: AsyncIterable<readonly Row[]>,
  columns: Columns<Row>,
): AsyncGenerator<string> {
  const written = (lines: string[][]) => `${Papa.unparse(lines)}\r\n`
  yield `\ufeff${written([Object.keys(columns)])}`
  for await (const some of rows)
    yield written(some.map((row) => Object.values(columns).map((read) => disarmed(read(row) ?? ''))))
}
