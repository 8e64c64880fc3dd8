/**
 * The order of the features holds in SQL too. A feature owns the tables that its `table.ts` declares: only it writes them, and a
 * feature before it reads them only where that is said here, with the reason.
 */
import { describe, expect, test } from 'vitest'
import { tables } from '../src/store/tables.ts'
import { feature, files, order, textOf } from './source.ts'

/** Reads of what comes later, file → tables. Each shows, beside its own, what has been made of it since. */
const readsAhead: { because: string; reads: Record<string, string[]> }[] = [
  {
    because: 'The search index is written from the names that can be searched for.',
    reads: {
      'src/store/search-index.ts': ['company', 'person'],
      'src/store/search-texts.ts': ['letter', 'person'],
    },
  },
  {
    because: 'A working week and a day off are kept for the seeker and for any person.',
    reads: {
      'src/account/add-day-off.ts': ['person'],
      'src/account/set-week.ts': ['person'],
      'src/account/show-week.ts': ['person'],
    },
  },
  {
    because: 'A company is shown with who works there and what was found out and learned about it.',
    reads: {
      'src/companies/best-known.ts': ['person'],
      'src/companies/list-companies.ts': ['person'],
      'src/companies/show-company.ts': ['person', 'fact', 'insight'],
    },
  },
  {
    because: 'The list of people says where the seeker stands with each, and when there was contact last.',
    reads: {
      'src/people/standing.ts': ['conversation', 'answer', 'agreement', 'debrief', 'helper', 'letter'],
      'src/people/people-found.ts': ['conversation'],
      'src/people/list-people.ts': ['conversation'],
    },
  },
  {
    because: 'A person is shown with all that there was between them and the seeker.',
    reads: {
      'src/people/show-person.ts': ['conversation', 'answer', 'agreement', 'debrief', 'letter', 'insight'],
    },
  },
  {
    because: 'Who asked not to be contacted is so after a merge too, and it is said before.',
    reads: { 'src/people/suggest-merges.ts': ['answer', 'conversation'] },
  },
  {
    because: 'Everyone who helped hears of the job, also who told or gave something outside any meeting.',
    reads: { 'src/letters/list-who-helped.ts': ['insight', 'favor'] },
  },
  {
    because: 'A request that is taken back counts for the server no more, unless a page asked them too.',
    reads: { 'src/letters/count-request.ts': ['host_page'] },
  },
  {
    because: 'A letter that tells of the job names the one that was offered.',
    reads: { 'src/letters/circumstances.ts': ['application'] },
  },
  {
    because: 'A pitch may be for one conversation, and is judged by who hears it.',
    reads: {
      'src/pitch/choose-audience.ts': ['conversation'],
      'src/pitch/pitch-input.ts': ['conversation'],
      'src/pitch/remove-pitch.ts': ['conversation'],
    },
  },
  {
    because: 'A pitch is put together for each conversation that is still ahead, meetings first.',
    reads: {
      'src/pitch/pitch-rows.ts': ['conversation', 'agreement', 'debrief'],
    },
  },
  {
    because: 'A pitch says which letters took a block of it.',
    reads: { 'src/pitch/letter-uses.ts': ['letter', 'letter_block'] },
  },
  {
    because: 'A question belongs to a conversation, and the time for it is what was agreed.',
    reads: {
      'src/questions/add-question.ts': ['conversation'],
      'src/questions/preparation.ts': ['conversation', 'agreement'],
    },
  },
  {
    because: 'What was left over, and what others said, is known from the conversations that took place.',
    reads: { 'src/questions/list-earlier-questions.ts': ['conversation', 'debrief'] },
  },
  {
    because: 'Where a conversation stands is worked out from the letters and from what was learned.',
    reads: {
      'src/conversations/gather-courses.ts': ['letter'],
      'src/conversations/record-meeting.ts': ['letter'],
      'src/conversations/notes-to-keep.ts': ['insight'],
      'src/conversations/show-conversation.ts': ['letter', 'insight'],
      'src/conversations/touches-since.ts': ['letter'],
    },
  },
  {
    because: 'What a host said on their own page is theirs, and not undone by the seeker.',
    reads: { 'src/conversations/undo-answer.ts': ['host_answer'] },
  },
]

/** Rows of these come to be in one place each, so that a new column has one place to begin. */
const madeIn = {
  company: 'src/companies/new-company.ts',
  person: 'src/people/new-person.ts',
  referral: 'src/people/new-referral.ts',
  agreement: 'src/conversations/new-agreement.ts',
  letter: 'src/letters/new-letter.ts',
}

interface Use {
  file: string
  table: string
  does: 'reads' | 'writes' | 'makes'
}

/** Table → the feature whose `table.ts` declares it. */
const owners = new Map(
  files
    .filter((file) => file.endsWith('/table.ts'))
    .flatMap((file) => {
      const [, declared = ''] = /interface Tables \{([^}]*)\}/.exec(textOf(file)) ?? []
      return [...declared.matchAll(/(\w+):/g)].map(([, table = '']) => [table, feature(file)] as const)
    }),
)

const does: Record<string, Use['does']> = {
  insertInto: 'makes',
  updateTable: 'writes',
  deleteFrom: 'writes',
  forget: 'writes',
  into: 'makes',
  update: 'writes',
  'delete from': 'writes',
}

/** Every table that a text names in a query: in a call of the query builder, beside the store in a call of ours, or in SQL itself. */
function usesIn(file: string, text: string): Use[] {
  const use = (how: string, table: string): Use => ({ file, table, does: does[how] ?? 'reads' })
  const built = [
    ...text.matchAll(/\b(selectFrom|insertInto|updateTable|deleteFrom|\w+Join)\(\s*(\[[^\]]*\]|'[^']*')/g),
  ].flatMap(([, how = '', named = '']) =>
    [...named.matchAll(/'(\w+)/g)].map(([, table = '']) => use(how, table)),
  )
  const handed = [...text.matchAll(/\b(\w+)\(\s*(?:\w+\.)?store,\s*'(\w+)'/g)].map(
    ([, how = '', table = '']) => use(how, table),
  )
  const written = [...text.matchAll(/\bsql(?:<[^`]*>)?`([^`]*)`/g)].flatMap(([, sql = '']) =>
    [...sql.matchAll(/\b(delete from|from|join|into|update)\s+"?(\w+)/gi)].map(([, how = '', table = '']) =>
      use(how.toLowerCase(), table),
    ),
  )
  return [...built, ...handed, ...written].filter(({ table }) => owners.has(table))
}

// A step knows the tables of its own time, by the names they had then.
const uses = files
  .filter((file) => !file.startsWith('src/store/migrations/'))
  .flatMap((file) => usesIn(file, textOf(file)))

const ownerOf = ({ table }: Use) => owners.get(table) ?? ''
const isAhead = (use: Use) => order.indexOf(ownerOf(use)) > order.indexOf(feature(use.file))
const asText = ({ file, table, does }: Use) => `${file} ${does} ${table}`

test('every table of the store is declared by one feature', () => {
  expect([...owners.keys()].sort()).toEqual(tables.map(({ name }) => name).sort())
})

test('a column that is named for an id points to a table, so that Trash and undo see the link', () => {
  const ids = tables.flatMap(({ name, columns, references = {} }) =>
    Object.keys(columns)
      .filter((column) => column.endsWith('_id'))
      .map((column) => ({ column: `${name}.${column}`, isLink: column in references })),
  )
  expect(ids.length).toBeGreaterThan(20)
  const loose = ids.filter(({ isLink }) => !isLink).map(({ column }) => column)
  expect(loose, 'give it a reference in src/store/tables.ts').toEqual([])
})

test('only the feature that owns a table writes it', () => {
  expect(uses.filter(({ does }) => does !== 'reads').length).toBeGreaterThan(60)
  const wrong = uses.filter((use) => use.does !== 'reads' && ownerOf(use) !== feature(use.file))
  const how = 'move the write into a function of the feature that owns the table, and call it'
  expect(wrong.map(asText), how).toEqual([])
})

test('a feature reads the tables of a later one only where it is said why', () => {
  expect(uses.length).toBeGreaterThan(250)
  const said = readsAhead.flatMap(({ reads }) =>
    Object.entries(reads).flatMap(([file, named]) => named.map((table) => `${file} reads ${table}`)),
  )
  const found = uses.filter((use) => use.does === 'reads' && isAhead(use)).map(asText)
  expect([...new Set(found)].sort(), 'list each read in readsAhead above, with its reason').toEqual(
    said.sort(),
  )
})

test('a row of a person, company, referral, meeting or letter is made in one place', () => {
  const made = uses.filter(({ table, does }) => does === 'makes' && table in madeIn)
  expect(Object.fromEntries(made.map(({ table, file }) => [table, file]))).toEqual(madeIn)
  expect(made).toHaveLength(Object.keys(madeIn).length)
})

describe('what counts as use of a table', () => {
  test.each([
    ["store.selectFrom('person').selectAll()", ['reads person']],
    ["store.selectFrom('person as other')", ['reads person']],
    ["store\n  .selectFrom(['letter', 'person as p'])", ['reads letter', 'reads person']],
    ["query.leftJoin('agreement', 'agreement.conversation_id', 'id')", ['reads agreement']],
    ["query.innerJoin(\n  'conversation',\n  'id', 'x')", ['reads conversation']],
    ["store.insertInto('person').values(row)", ['makes person']],
    ["store.updateTable('letter').set({})", ['writes letter']],
    ["store.deleteFrom('person')", ['writes person']],
    ["await find(store, 'person', id)", ['reads person']],
    ["await forget(store, 'person', id, {})", ['writes person']],
    ["someOf(world.store, 'company')", ['reads company']],
    ['sql<{ id: string }>`select id from person join letter on true`', ['reads person', 'reads letter']],
    ['sql`delete from letter`', ['writes letter']],
    ['sql`update person set note = 1`', ['writes person']],
    ["the('person.id', '=', id)", []],
    ["hasRow('person')", []],
  ])('%s', (text, uses) => {
    expect(usesIn('', text).map(({ does, table }) => `${does} ${table}`)).toEqual(uses)
  })
})
