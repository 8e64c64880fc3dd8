import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generatedWorld } from '../../tests/generated-world.ts'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { readFromZip, writeZip } from '../../tests/zip.ts'
import { editProfile } from '../account/edit-profile.ts'
import { listDeleted } from '../account/list-deleted.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { showProfile } from '../account/show-profile.ts'
import { addPerson } from '../people/add-person.ts'
import { deletePerson } from '../people/delete-person.ts'
import { listPeople } from '../people/list-people.ts'
import { pasteArticle } from '../people/paste-article.ts'
import { meaningOf } from '../store/column.ts'
import { searchTables } from '../store/search-index.ts'
import { ownTables, placeInWords, tables } from '../store/tables.ts'
import { type Value, version, type World, type WorldRow, wholeFile } from './archive.ts'
import { exportAccount } from './export-account.ts'
import { importAccount } from './import-account.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

/** Robin with a person, one of them forgotten, and a note that a spreadsheet would run. */
async function filled(): Promise<Newcomer> {
  const robin = await house.newcomer()
  await robin.does(editProfile, { zone: 'Europe/Amsterdam' })
  await robin.does(addPerson, { name: 'Maya Chen', company: 'Acme Tea', note: '=HYPERLINK("http://x","y")' })
  const { id } = await robin.does(addPerson, { name: '王小明' })
  await robin.does(deletePerson, { id })
  return robin
}

const fileOf = (content: string, name: string) =>
  Buffer.from(readFromZip(Buffer.from(content, 'base64'), name) ?? []).toString()

const zipOf = async (whole: unknown) =>
  Buffer.from(await writeZip({ [wholeFile]: JSON.stringify(whole) }, new Date())).toString('base64')

test('the export is everything: JSON, lists for a spreadsheet, address cards', async () => {
  const robin = await filled()
  const { fileName, content } = await robin.does(exportAccount, { withContent: true })
  expect(fileName).toMatch(/^wellmet-\d{4}-\d\d-\d\d\.zip$/)
  const whole = JSON.parse(fileOf(content, wholeFile))
  expect(whole.wellmet).toBe(version)
  expect(Object.keys(whole.tables)).toEqual(ownTables.map(({ name }) => name))
  expect(fileOf(content, 'people.csv')).toMatch(/^\ufeffName,Title,Company/)
  expect(fileOf(content, 'companies.csv')).toContain('Acme Tea')
  expect(fileOf(content, 'people.vcf')).toContain('FN:Maya Chen')
  expect(fileOf(content, 'conversations.csv')).toMatch(/^\ufeffPerson,Company,About,Stage/)
  expect(fileOf(content, 'letters.csv')).toMatch(/^\ufeffPerson,Kind/)
})

test('no cell of a spreadsheet runs as a formula, and a phone number is one', async () => {
  const robin = await filled()
  await robin.does(addPerson, { name: 'Bo Lind', phone: '+31 6 1234 5678', note: 'Tea\n=1+1' })
  const { content } = await robin.does(exportAccount, { withContent: true })
  const people = fileOf(content, 'people.csv')
  expect(people).toContain(`"'=HYPERLINK(`)
  expect(people).toContain(`"Tea\n'=1+1"`)
  expect(people).toContain(',+31 6 1234 5678,')
})

test('what was deleted comes along, and can be restored on the other side', async () => {
  const { content } = await (await filled()).does(exportAccount, { withContent: true })
  const again = await house.newcomer()
  await again.does(editProfile, { zone: 'Asia/Tokyo' })
  expect(await again.does(importAccount, { content })).toMatchObject({ people: 1 })
  const { deleted } = await again.does(listDeleted)
  await again.does(restoreDeleted, { id: deleted[0]?.id ?? '' })
  expect((await again.does(listPeople, {})).people).toHaveLength(2)
})

test('one export can be imported into two accounts', async () => {
  const { content } = await (await filled()).does(exportAccount, { withContent: true })
  for (const person of [await house.newcomer(), await house.newcomer()])
    expect(await person.does(importAccount, { content })).toMatchObject({ people: 1 })
})

test('nothing is imported into an account that has something in it', async () => {
  const robin = await filled()
  const { content } = await robin.does(exportAccount, { withContent: true })
  await expect(robin.does(importAccount, { content })).rejects.toMatchObject({ code: 'not-empty' })
})

test('an export of a newer Wellmet is refused', async () => {
  const content = await zipOf({
    wellmet: version + 1,
    exportedAt: '2026-11-23T10:00:00Z',
    tables: { later: [] },
  })
  const robin = await house.newcomer()
  await expect(robin.does(importAccount, { content })).rejects.toMatchObject({ code: 'newer' })
})

describe('what is no sound export is refused, and nothing is written', () => {
  const id = '01890000-0000-7000-8000-000000000001'
  const at = '2026-11-23T10:00:00Z'
  const profile = { id, name: 'Robin', background: '', zone: 'UTC', sign_off: '', updated_at: at }
  const company = {
    id,
    name: 'Acme Tea',
    name_folded: 'acme tea',
    website: null,
    careers_link: null,
    industry: '',
    note: '',
    import_id: null,
    created_at: at,
    updated_at: at,
  }
  const kept = (rows: object[], detached: object[] = []) => ({
    trash: [{ id, noun: 'x', label: 'x', deleted_at: at, rows: JSON.stringify({ rows, detached }) }],
  })
  const cases: [string, Record<string, object[]>][] = [
    ['a table that is none', { secrets: [] }],
    ['a column that is none', { profile: [{ ...profile, isAdmin: 1 }] }],
    ['a date that is none', { profile: [{ ...profile, updated_at: 'yesterday' }] }],
    ['two profiles', { profile: [profile, { ...profile, id: id.replace('1', '2') }] }],
    ['two rows of one id', { company: [company, company] }],
    ['an id that is none of ours', { company: [{ ...company, id: 'Maya' }] }],
    ['a link that runs', { company: [{ ...company, website: 'javascript:alert(1)' }] }],
    ['a link to a row that is not there', { company: [{ ...company, import_id: id }] }],
    ['an invisible NUL', { company: [{ ...company, name: 'Acme\0' }] }],
    ['a forgotten row of no table', kept([{ table: 'secrets', row: company }])],
    [
      'a forgotten link that runs',
      kept([{ table: 'company', row: { ...company, website: 'javascript:1' } }]),
    ],
    ['a forgotten link of no column', kept([], [{ table: 'profile', column: 'zone', id, was: id }])],
  ]
  test.each(cases)('%s', async (_, tables) => {
    const robin = await house.newcomer()
    const content = await zipOf({ wellmet: version, exportedAt: at, tables })
    await expect(robin.does(importAccount, { content })).rejects.toMatchObject({ code: 'unsound' })
    const { content: after } = await robin.does(exportAccount, { withContent: true })
    expect(Object.values(JSON.parse(fileOf(after, wholeFile)).tables).flat()).toEqual([])
  })

  test('but a zone that an older Wellmet took comes in as UTC, and an old name as the name of today', async () => {
    for (const [zone, kept] of [
      ['PST', 'UTC'],
      ['Asia/Calcutta', 'Asia/Kolkata'],
    ]) {
      const robin = await house.newcomer()
      const tables = { profile: [{ ...profile, zone }] }
      const content = await zipOf({ wellmet: version, exportedAt: at, tables })
      await robin.does(importAccount, { content })
      expect(await robin.does(showProfile)).toMatchObject({ zone: kept })
    }
  })

  test('a file that is no zip, a zip without our file, a zip cut short', async () => {
    const robin = await house.newcomer()
    const zip = Buffer.from(
      await zipOf({ wellmet: version, exportedAt: at, tables: { company: [company] } }),
      'base64',
    )
    const other = await writeZip({ 'other.json': '{}' }, new Date())
    const cases = {
      'not-an-export': [Buffer.from('Dear Maya'), other],
      damaged: [zip.subarray(0, zip.length / 4)],
    }
    for (const [code, files] of Object.entries(cases))
      for (const bytes of files)
        await expect(
          robin.does(importAccount, { content: Buffer.from(bytes).toString('base64') }),
        ).rejects.toMatchObject({ code })
  })
})

test('an import of too many files, or of more rows than an account may hold, is not read to its end', async () => {
  const small = await openTestHouse(undefined, { quota: { rows: 3, bytes: 1_000_000 } })
  const robin = await small.newcomer()
  const bring = (content: string) => robin.does(importAccount, { content })
  const files = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`${n}/${wholeFile}`, '']))
  const full = await writeZip(files, new Date())
  await expect(bring(Buffer.from(full).toString('base64'))).rejects.toMatchObject({ code: 'too-large' })
  const at = '2026-11-23T10:00:00Z'
  const company = fc
    .sample(generatedWorld, { numRuns: 20, seed: 7 })
    .flatMap(({ company = [] }) => company.map((row) => ({ ...row, import_id: null })))
    .slice(0, 4)
  const many = await zipOf({ wellmet: version, exportedAt: at, tables: { company } })
  await expect(bring(many)).rejects.toMatchObject({ code: 'too-many-rows' })
  await small.close()
})

test('an export too large for one answer says where to fetch it', async () => {
  const robin = await house.newcomer()
  // Of text that does not pack well.
  const text = () => randomBytes(36_000).toString('base64')
  for (let n = 0; n < 700; n++) {
    const { id: personId } = await robin.does(addPerson, { name: `Person ${n}` })
    await robin.does(pasteArticle, { personId, text: text() })
  }
  await expect(robin.does(exportAccount, { withContent: true })).rejects.toMatchObject({
    code: 'too-large',
    message: expect.stringContaining('/api/export-account.zip'),
  })
}, 120_000)

describe('an import is held to what the verbs hold', () => {
  /** A world in which everything is there, as it is kept. */
  const [world = {}] = fc.sample(generatedWorld, { numRuns: 1, seed: 7 })
  let robin: Newcomer
  beforeAll(async () => {
    robin = await house.newcomer()
  })
  const bring = async (tables: World) => {
    return robin.does(importAccount, {
      content: await zipOf({ wellmet: version, exportedAt: '2026-11-23T10:00:00Z', tables }),
    })
  }

  /** For each kind of column, what no verb would write there. */
  const beyond: Record<ReturnType<typeof meaningOf>, Value[]> = {
    id: ['Maya'],
    number: [-1_000_001, 1_000_001, 1.5],
    word: ['whatever'],
    json: ['[]]', '"a"', '['.repeat(50) + ']'.repeat(50)],
    instant: ['1850-01-01T00:00:00Z', '2201-01-01T00:00:00Z', '2026-11-23T10:00:00+01:00', 'soon'],
    date: ['1850-01-01', '2201-01-01', '2026-02-30'],
    zone: ['x'.repeat(65)],
    link: ['javascript:alert(1)', `https://acme.example/${'x'.repeat(2000)}`],
    text: ['x'.repeat(50_001), 'a\0b', '\ud800'],
  }

  const columns = ownTables.flatMap((table) =>
    ['id', ...Object.keys(table.columns)].map(
      (column) => [`${table.name}.${column}`, table, column] as const,
    ),
  )
  test.each(columns)('%s', async (name, table, column) => {
    for (const value of beyond[meaningOf(table, column)]) {
      const [first, ...others] = world[table.name] ?? []
      const tables = { ...world, [table.name]: [{ ...first, [column]: value } as WorldRow, ...others] }
      const refused = await bring(tables).then(
        () => null,
        (error: { code: string; message: string }) => error,
      )
      expect(refused, `${name} took ${JSON.stringify(value).slice(0, 60)}`).toMatchObject({ code: 'unsound' })
      expect(refused?.message).toContain(placeInWords(table.name, column))
    }
  })

  const changed = (table: string, change: object): World => ({
    ...world,
    [table]: (world[table] ?? []).map((row, i) => (i === 0 ? ({ ...row, ...change } as WorldRow) : row)),
  })
  const [conversation] = world.conversation ?? []
  test.each([
    ['letter.body', changed('letter', { body: 'x'.repeat(5_000_000) })],
    ['conversation.minutes', changed('conversation', { minutes: -5 })],
    ['conversation.instead_of_id', changed('conversation', { instead_of_id: world.conversation?.at(2)?.id })],
    ['conversation.sent_by_id', changed('conversation', { sent_by_id: conversation?.person_id })],
    ['referral.referrer_id', changed('referral', { referrer_id: world.referral?.[0]?.person_id })],
    ['agreement.starts_at', changed('agreement', { channel: 'letter' })],
    ['debrief.held_at', changed('debrief', { held_at: '2199-01-01T00:00:00Z' })],
    ['interaction.happened_on', changed('interaction', { happened_on: '2199-01-01' })],
    ['answer.ask_again_on', changed('answer', { kind: 'no', ask_again_on: '2026-12-01' })],
    [
      'answer.substitute_id',
      changed('answer', { kind: 'no', ask_again_on: null, substitute_id: world.person?.[0]?.id }),
    ],
    [
      'helper.person_id',
      changed('helper', { conversation_id: conversation?.id, person_id: conversation?.person_id }),
    ],
    ['dismissal.letter_id', changed('dismissal', { letter_id: null })],
    ['rule_option.value', changed('rule_option', { setting: 'most-nudges', value: 99 })],
    ['import.undone_at', changed('import', { undone_at: '2026-01-01T00:00:00Z', imported_at: null })],
  ])('what no verb could have made: %s', async (name, tables) => {
    const [table = '', column = ''] = name.split('.')
    await expect(bring(tables)).rejects.toMatchObject({
      code: 'unsound',
      message: expect.stringContaining(placeInWords(table, column)),
    })
  })

  test('the world as it was comes in', async () => {
    expect(await bring(world)).toMatchObject({ people: world.person?.length })
  })
})

test('the list of tables, which export, deletion and forgetting walk, is all the tables there are', async () => {
  const { who } = await house.newcomer()
  const { stores } = house.house
  const query =
    stores.kind === 'sqlite'
      ? sql<{
          name: string
        }>`select name from pragma_table_list where schema = 'main' and type <> 'shadow' and name not like 'sqlite_%'`
      : sql<{ name: string }>`select table_name as name from information_schema.column_privileges
          where table_schema = 'wellmet' and privilege_type = 'SELECT' and column_name = 'id'`
  const { rows } = await stores.within(who.account, 'reads', (store) => query.execute(store))
  const there = [...new Set(rows.map(({ name }) => name))]
  const own = there.filter((name) => !searchTables.some((one) => one === name))
  expect(own.sort()).toEqual(tables.map(({ name }) => name).sort())
})
