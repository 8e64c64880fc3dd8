/** Everything is found by one search, as it is now; and the index of texts follows whatever is written. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { deleteForever } from '../account/delete-forever.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { undoMerge } from '../account/undo-merge.ts'
import { addCompany } from '../companies/add-company.ts'
import { editCompany } from '../companies/edit-company.ts'
import { addPromise } from '../conversations/add-promise.ts'
import { recordMeeting } from '../conversations/record-meeting.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { writeDebrief } from '../conversations/write-debrief.ts'
import { writeNote } from '../conversations/write-note.ts'
import { exportAccount } from '../export/export-account.ts'
import { importAccount } from '../export/import-account.ts'
import { addInsight } from '../insights/add-insight.ts'
import { deleteLetter } from '../letters/delete-letter.ts'
import { recordLetter } from '../letters/record-letter.ts'
import { addFact } from '../people/add-fact.ts'
import { addPerson } from '../people/add-person.ts'
import { deletePerson } from '../people/delete-person.ts'
import { editInteraction } from '../people/edit-interaction.ts'
import { editPerson } from '../people/edit-person.ts'
import { logInteraction } from '../people/log-interaction.ts'
import { mergePeople } from '../people/merge-people.ts'
import { recordReferral } from '../people/record-referral.ts'
import { addQuestion } from '../questions/add-question.ts'
import { type TextSource, textSources } from '../store/search-texts.ts'
import type { Store } from '../store/store.ts'
import { wordsOfText } from '../store/text-words.ts'
import { wordsAround } from './found-texts.ts'
import { search } from './search.ts'

let house: TestHouse
let robin: Newcomer
let maya: string
let letter: string
let note: string
beforeAll(async () => {
  house = await openTestHouse()
  robin = await house.newcomer()
  await fill(robin)
})
afterAll(() => house.close())

async function fill({ does }: Newcomer) {
  const acme = await does(addCompany, { name: 'Acme Tea', industry: 'Tea and coffee', note: 'Family owned.' })
  const her = await does(addPerson, {
    name: 'Maya Chen',
    title: 'VP Marketing',
    company: 'Acme Tea',
    howWeKnow: 'Sat beside her at the harvest dinner.',
    tags: ['climate'],
  })
  maya = her.id
  const jonas = await does(addPerson, { name: 'Jonas Weber', title: 'Analyst' })
  await does(addPerson, { name: '陈明', title: '经理', company: '青岛啤酒' })
  await does(recordReferral, { personId: maya, referrerId: jonas.id })
  const talk = await does(startConversation, { personId: maya })
  const written = await does(recordLetter, {
    personId: maya,
    kind: 'note',
    channel: 'email',
    subject: 'Twenty minutes about brewing',
    body: 'I read how you moved from marketing to pricing. 我们在公司见过面。',
    sentOn: '2026-03-01',
  })
  letter = written.id
  await does(addFact, {
    personId: maya,
    about: 'person',
    fact: 'Spoke at the Zürich congress.',
    foundOn: '2026-03-01',
  })
  await does(addFact, {
    companyId: acme.id,
    about: 'company',
    fact: 'Opened a warehouse in Ghent.',
    foundOn: '2026-03-01',
  })
  await does(addQuestion, { conversationId: talk.id, text: 'How do you forecast a harvest?' })
  const logged = await does(logInteraction, {
    personId: maya,
    channel: 'phone',
    happenedOn: '2026-03-01',
    note: 'She asked HR about the trainee programme.',
  })
  note = logged.id
  await does(recordMeeting, { id: talk.id, date: '2026-03-02' })
  await does(writeNote, { conversationId: talk.id, text: 'Pallets come from Rotterdam' })
  await does(writeDebrief, { id: talk.id, went: 'well', theySaid: 'Start with a small supplier.' })
  await does(addPromise, { conversationId: talk.id, whose: 'mine', text: 'Send the lab slides' })
  await does(addInsight, { text: 'Launches are planned backwards.', conversationId: talk.id })
}

/** What is found, as “kind: words”. */
async function found(find: string, who = robin): Promise<string[]> {
  const { people, texts } = await who.does(search, { find })
  return [
    ...people.found.map(({ name }) => `people: ${name}`),
    ...texts.flatMap(({ kind, found }) => found.map(({ title, text }) => `${kind}: ${title || text}`)),
  ]
}

test.each([
  [
    'a person, and the letters to them',
    'chen',
    ['people: Maya Chen', 'letters: Twenty minutes about brewing'],
  ],
  ['a company, by its name', 'acm', ['people: Maya Chen', 'companies: Acme Tea']],
  ['by what it does', 'coffee', ['companies: Acme Tea']],
  ['how one knows someone', 'dinner', ['notes: Sat beside her at the harvest dinner.']],
  [
    'a note of a contact, by a word of two letters',
    'hr',
    ['notes: She asked HR about the trainee programme.'],
  ],
  ['what was noted in the room', 'rotterdam pallets', ['notes: Pallets come from Rotterdam']],
  ['how it went', 'supplier', ['notes: Start with a small supplier.']],
  ['a promise', 'slides', ['notes: Send the lab slides']],
  ['a letter, by its subject', 'brewing', ['letters: Twenty minutes about brewing']],
  ['by its words, begun', 'pric', ['letters: Twenty minutes about brewing']],
  ['with a typing error', 'pricng', ['letters: Twenty minutes about brewing']],
  ['in a script without spaces', '公司', ['letters: Twenty minutes about brewing']],
  ['by three signs', '在公司', ['letters: Twenty minutes about brewing']],
  ['not by signs that do not stand together', '公见', []],
  ['a name of two signs', '陈明', ['people: 陈明']],
  ['a company of four, by two', '青岛', ['people: 陈明', 'companies: 青岛啤酒']],
  ['a fact on a person, its accent left out', 'zurich', ['facts: Spoke at the Zürich congress.']],
  ['and on a company', 'warehouse', ['facts: Opened a warehouse in Ghent.']],
  ['a question', 'forecast', ['questions: How do you forecast a harvest?']],
  ['an insight', 'launches', ['insights: Launches are planned backwards.']],
  [
    'several kinds at once',
    'harvest',
    ['notes: Sat beside her at the harvest dinner.', 'questions: How do you forecast a harvest?'],
  ],
  ['only where all words stand', 'harvest launches', []],
  ['nothing', 'zyzzyva', []],
  ['nothing typed', '  ', []],
  ['company:', 'company:acme', ['people: Maya Chen']],
  ['role:, quoted', 'role:"vp marketing"', ['people: Maya Chen']],
  ['level:, by a short name', 'level:vp', ['people: Maya Chen']],
  ['tag:', 'tag:CLIMATE', ['people: Maya Chen']],
  ['via:', 'via:jonas', ['people: Maya Chen']],
  ['with words', 'chen via:jonas company:tea', ['people: Maya Chen']],
  ['that fit no one', 'weber via:jonas', []],
  ['one still being typed', 'jonas company:', ['people: Jonas Weber']],
])('%s', async (_, find, those) => {
  expect(await found(find)).toEqual(those)
})

test('what comes near is said to', async () => {
  expect((await robin.does(search, { find: 'pricing' })).isNear).toBe(false)
  expect((await robin.does(search, { find: 'pricng' })).isNear).toBe(true)
  expect((await robin.does(search, { find: 'maja chen' })).isNear).toBe(true)
})

test('a text leads to whom it is about, with its day', async () => {
  const { texts } = await robin.does(search, { find: 'brewing', kind: 'letters' })
  expect(texts[0]?.found[0]).toMatchObject({
    id: letter,
    of: 'letter',
    on: '2026-03-01',
    direction: 'out',
    person: { id: maya, name: 'Maya Chen' },
    company: { name: 'Acme Tea' },
  })
})

test('four of a kind are given, or as many as are asked for, and how many there are', async () => {
  const other = await house.newcomer()
  const { id } = await other.does(addPerson, { name: 'Ben Okafor' })
  for (let n = 1; n <= 9; n++)
    await other.does(logInteraction, {
      personId: id,
      channel: 'phone',
      happenedOn: `2026-01-0${n}`,
      note: `Coffee, for the time ${n}`,
    })
  const of = async (takes: { limit?: number }) => {
    const { texts } = await other.does(search, { find: 'coffee', kind: 'notes', ...takes })
    return { count: texts[0]?.count, days: texts[0]?.found.map(({ on }) => on?.slice(8)) }
  }
  expect(await of({})).toEqual({ count: 9, days: ['09', '08', '07', '06'] })
  expect((await of({ limit: 50 })).days).toHaveLength(9)
})

describe('what changes', () => {
  test('a text is found by its new words, and by its old ones no longer', async () => {
    await robin.does(editInteraction, { id: note, note: 'She spoke of apprentices.' })
    expect(await found('apprentices')).toEqual(['notes: She spoke of apprentices.'])
    expect(await found('trainee')).toEqual([])
    await robin.does(editCompany, { id: (await companyOf(robin)) ?? '', note: 'Moved to Antwerp.' })
    expect(await found('antwerp')).toEqual(['companies: Acme Tea'])
    expect(await found('owned')).toEqual([])
  })

  test('a deleted letter is found no longer, and one that is restored again', async () => {
    const { deletedId } = await robin.does(deleteLetter, { id: letter })
    expect(await found('brewing')).toEqual([])
    await robin.does(restoreDeleted, { id: deletedId })
    expect(await found('brewing')).toEqual(['letters: Twenty minutes about brewing'])
  })

  test('with a person goes all that was written about them, and no word stays in the index', async () => {
    const other = await house.newcomer()
    await fill(other)
    const { people } = await other.does(search, { find: 'maya' })
    const { deletedId } = await other.does(deletePerson, { id: people.found[0]?.id ?? '' })
    for (const find of ['brewing', 'rotterdam', 'slides', 'zurich', 'launches', 'forecast'])
      expect(await found(find, other), find).toEqual([])
    expect(await indexIn(other)).toEqual(await indexOf(other))
    await other.does(restoreDeleted, { id: deletedId })
    expect(await found('rotterdam', other)).toEqual(['notes: Pallets come from Rotterdam'])
    expect(await indexIn(other)).toEqual(await indexOf(other))
  })

  test('more than a thousand at once, as an import brings them', async () => {
    const other = await house.newcomer()
    const { id } = await other.does(addPerson, { name: 'Ben Okafor' })
    await house.house.stores.within(other.who.account, 'writes', async (store) => {
      const rows = Array.from({ length: 2100 }, (_, n) => ({
        id: `note-${n}`,
        person_id: id,
        channel: 'phone' as const,
        happened_on: '2026-01-01',
        note: `Word${n} and coffee`,
        created_at: '2026-01-01T00:00:00Z',
        updated_at: '2026-01-01T00:00:00Z',
      }))
      for (let at = 0; at < rows.length; at += 300)
        await store
          .insertInto('interaction')
          .values(rows.slice(at, at + 300))
          .execute()
    })
    const { texts } = await other.does(search, { find: 'coffee' })
    // So many or more.
    expect(texts.map(({ kind, count }) => [kind, count])).toEqual([['notes', 1000]])
    expect(await found('word2099', other)).toEqual(['notes: Word2099 and coffee'])
    expect(await indexIn(other)).toEqual(await indexOf(other))
  })

  test('a letter is found by the name of the one it is to, by that of today alone, and with words of it', async () => {
    const other = await house.newcomer()
    const { id } = await other.does(addPerson, { name: 'Priya Raman' })
    const { id: gone } = await other.does(addPerson, { name: 'Quentin Ames' })
    for (const [personId, body] of [
      [id, 'I read how you set prices.'],
      [id, ''],
      [gone, 'A word of thanks.'],
    ] as const)
      await other.does(recordLetter, { personId, kind: 'note', channel: 'email', body, sentOn: '2026-03-01' })
    const lettersOf = async (find: string) =>
      (await other.does(search, { find, kind: 'letters' })).texts[0]?.count ?? 0
    expect(await lettersOf('priya')).toBe(2)
    expect(await lettersOf('raman prices')).toBe(1)
    expect(await lettersOf('quentin prices')).toBe(0)
    await other.does(editPerson, { id, name: 'Preeti Raman' })
    expect([await lettersOf('preeti'), await lettersOf('priya')]).toEqual([2, 0])
    expect(await indexIn(other)).toEqual(await indexOf(other))
    const { mergeId } = await other.does(mergePeople, { id: gone, otherId: id })
    expect(await lettersOf('quentin')).toBe(3)
    await other.does(undoMerge, { id: mergeId })
    expect([await lettersOf('quentin'), await lettersOf('preeti')]).toEqual([1, 2])
    const { deletedId } = await other.does(deletePerson, { id: gone })
    expect(await lettersOf('quentin')).toBe(0)
    expect(await indexIn(other)).toEqual(await indexOf(other))
    await other.does(restoreDeleted, { id: deletedId })
    expect(await lettersOf('quentin')).toBe(1)
    expect(await indexIn(other)).toEqual(await indexOf(other))
  })

  test('of a long text that is deleted every word goes that is in no other', async () => {
    const other = await house.newcomer()
    const long = Array.from({ length: 300 }, (_, n) => `word${n}x`).join(' ')
    const { id } = await other.does(addPerson, { name: 'Ben Okafor', note: `Coffee ${long}` })
    await other.does(addPerson, { name: 'Ada Okafor', note: 'Coffee word7x' })
    await other.does(editPerson, { id, note: 'Tea' })
    expect(await found('word7x', other)).toEqual(['notes: Coffee word7x'])
    expect(await indexIn(other)).toEqual(await indexOf(other))
  })

  test('of what is deleted forever no word is left in any file', async () => {
    if (house.house.stores.kind !== 'sqlite') return
    const other = await house.newcomer()
    const { id } = await other.does(addPerson, { name: 'Ben Okafor', note: 'Quitzelbornfeld' })
    await other.does(addPerson, { name: 'Ada Okafor', note: 'Tea' })
    const { deletedId } = await other.does(deletePerson, { id })
    await other.does(deleteForever, { id: deletedId })
    const folder = join(house.house.settings.dataFolder, 'accounts')
    const files = readdirSync(folder).filter((name) => name.startsWith(other.who.account))
    expect(files.length).toBeGreaterThan(0)
    for (const file of files)
      expect(readFileSync(join(folder, file), 'latin1').toLowerCase()).not.toContain('quitzelbornfeld')
  })

  test('a whole account that is brought in', async () => {
    const there = await house.newcomer()
    const { content } = await robin.does(exportAccount, { withContent: true })
    await there.does(importAccount, { content })
    expect(await found('brewing', there)).toEqual(['letters: Twenty minutes about brewing'])
    expect(await indexIn(there)).toEqual(await indexOf(there))
  })

  test('nothing of another account is found', async () => {
    expect(await found('brewing', await house.newcomer())).toEqual([])
  })

  test('nothing a name or a note holds breaks it', async () => {
    const other = await house.newcomer()
    const odd = `%_\\ ' " \u0100\u01ff ${'x'.repeat(300)} \u202e`
    const { id } = await other.does(addPerson, { name: 'Ö', note: odd })
    expect(await found('\u0100\u01ff', other)).toHaveLength(1)
    expect(await found('x'.repeat(150), other)).toHaveLength(1)
    await other.does(editPerson, { id, note: '' })
    expect(await indexIn(other)).toEqual(await indexOf(other))
  })
})

const companyOf = async ({ does }: Newcomer) =>
  (await does(search, { find: 'acme', kind: 'companies' })).texts[0]?.found[0]?.id

/** What the index of texts holds: each word with the text it leads to, and every word of its list. */
const indexIn = ({ who }: Newcomer) =>
  house.house.stores.within(who.account, 'writes', async (store) => {
    const { rows } = await (house.house.stores.kind === 'sqlite' ? inSqlite(store) : inPostgres(store))
    const list = await rowsOf<{ term: string }>(store, 'search_text_list')
    return {
      due: (await rowsOf(store, 'search_text_due')).length,
      words: rows.map(({ term, source, id }) => `${term} ${source} ${id}`).sort(),
      list: list.map(({ term }) => term).sort(),
    }
  })

interface WordOfText {
  term: string
  source: string
  id: string
}

async function inSqlite(store: Store) {
  await sql`create virtual table temp.each_word using fts5vocab(main, search_text_word, instance)`.execute(
    store,
  )
  const found = await sql<WordOfText>`
    select w.term, t.source, t.id from temp.each_word w left join search_text t on t.n = w.doc`.execute(store)
  await sql`drop table temp.each_word`.execute(store)
  return found
}

const inPostgres = (store: Store) =>
  sql<WordOfText>`
    select term, t.source, t.id
    from search_text_word w cross join unnest(tsvector_to_array(w.words)) term left join search_text t on t.n = w.n`.execute(
    store,
  )

/** The same, made from the texts themselves. */
const indexOf = ({ who }: Newcomer) =>
  house.house.stores.within(who.account, 'reads', async (store) => {
    const words: string[] = []
    const names = new Map(
      (await rowsOf<{ id: string; name: string }>(store, 'person')).map(({ id, name }) => [id, name]),
    )
    for (const [source, columns] of Object.entries(textSources) as [TextSource, readonly string[]][])
      for (const row of await rowsOf<Record<string, string>>(store, source))
        for (const word of wordsOfText(
          [
            ...columns.map((column) => row[column] ?? ''),
            source === 'letter' ? (names.get(row.person_id ?? '') ?? '') : '',
          ].join(' '),
        ))
          words.push(`${word} ${source} ${row.id}`)
    const list = [...new Set(words.map((one) => one.split(' ')[0] ?? ''))].sort()
    return { due: 0, words: words.sort(), list }
  })

const rowsOf = async <Row>(store: Store, table: string) =>
  (await sql<Row>`select * from ${sql.table(table)}`.execute(store)).rows

test.each([
  ['a short text is whole', 'Tea and coffee', ['coffee'], 'Tea and coffee'],
  [
    'of a long one, what is around the word',
    `${'so '.repeat(60)}then pricing ${'more '.repeat(60)}`,
    ['pricing'],
    /^….{0,30}pricing .*…$/,
  ],
  ['its beginning, where the word is elsewhere', 'a '.repeat(200), ['pricing'], /^a a .*…$/],
])('%s', (_, text, words, shown) => {
  const line = wordsAround(text, words)
  expect(line).toMatch(shown)
  expect(line.length).toBeLessThanOrEqual(162)
})
