/** Whom a search finds, held against a plain reading of the same rules; and that the index follows whatever is written. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { indexIn, indexOf, peopleWithTexts } from '../../tests/search-index.ts'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { deleteForever } from '../account/delete-forever.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { addCompany } from '../companies/add-company.ts'
import { deleteCompany } from '../companies/delete-company.ts'
import { editCompany } from '../companies/edit-company.ts'
import { exportAccount } from '../export/export-account.ts'
import { importAccount } from '../export/import-account.ts'
import { fold } from '../store/fold.ts'
import { newId } from '../store/id.ts'
import { MOST_NEW, searchable } from '../store/search-index.ts'
import { cut, editsBetween, isOfName, type Texts, wordsOf, wordsTyped } from '../store/search-words.ts'
import { emptyRow } from '../store/tables.ts'
import type { World } from '../verb.ts'
import { addPerson } from './add-person.ts'
import { deletePerson } from './delete-person.ts'
import { editPerson } from './edit-person.ts'
import { listPeople } from './list-people.ts'
import { sortKey } from './names.ts'
import { makePeople } from './new-person.ts'
import { readImport } from './read-import.ts'
import { runImport } from './run-import.ts'
import { undoImport } from './undo-import.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const named = async (robin: Newcomer, find: string) =>
  (await robin.does(listPeople, { find })).people.map(({ name }) => name)

describe('what is typed', () => {
  let robin: Newcomer
  beforeAll(async () => {
    robin = await house.newcomer()
    const people: [name: string, title?: string, company?: string][] = [
      ['Maya Chen', 'VP Marketing', 'Acme Tea'],
      ['José García', 'Engineer', 'Müller & Söhne'],
      ['Hans Müller', 'Head of Brand'],
      ['Greta Mueller'],
      ['Søren Kierkegaard'],
      ['Łukasz Żółć'],
      ['Αλέξανδρος Παπαδόπουλος'],
      ['Наталья Иванова'],
      ['محمد الفارسي'],
      ['陳美玲', '', '台積電'],
      ['山田太郎'],
      ['김철수'],
      ['Anne-Marie O’Brien', 'Data Scientist'],
      ['Chen, Li'],
      ['maya.lopez@example.org'],
      ['Agent 1987'],
      ['Mayank Rao', 'Analyst'],
      ['Bo Lind', 'Analyst', 'Maya Films'],
      ['Aleksandra Kowalczyk'],
    ]
    for (const [name, title = '', company] of people)
      await robin.does(addPerson, { name, title, ...(company && { company }) })
  })

  test.each([
    ['a typing error: a letter missing', 'mya chen', ['Maya Chen']],
    ['a letter wrong', 'maja chen', ['Maya Chen']],
    ['the first letter of a short word is right', 'naya chen', []],
    ['a letter twice', 'maya cheen', ['Maya Chen']],
    ['two letters swapped', 'amya chen', ['Maya Chen']],
    ['two errors in a long word', 'kovalcyzk', ['Aleksandra Kowalczyk']],
    ['in a company’s name', 'acmee chen', ['Maya Chen']],
    ['accents left out', 'jose garcia', ['José García']],
    ['accents put in', 'mayà chén', ['Maya Chen']],
    ['ø and ł', 'soren', ['Søren Kierkegaard']],
    ['ł', 'lukasz zolc', ['Łukasz Żółć']],
    ['ü as u, then as ue', 'muller', ['Hans Müller', 'José García', 'Greta Mueller']],
    ['ü as it is', 'müller', ['Hans Müller', 'José García', 'Greta Mueller']],
    ['ue as it is, then as ü', 'mueller', ['Greta Mueller', 'Hans Müller', 'José García']],
    ['Greek, without its accents', 'παπαδοπουλος', ['Αλέξανδρος Παπαδόπουλος']],
    ['Cyrillic, with an error', 'ивонова', ['Наталья Иванова']],
    ['Arabic', 'الفارسي', ['محمد الفارسي']],
    ['one sign of Chinese', '美', ['陳美玲']],
    ['two', '美玲', ['陳美玲']],
    ['in a company', '積', ['陳美玲']],
    ['Japanese', '太郎', ['山田太郎']],
    ['Korean', '철', ['김철수']],
    ['a sign that is wrong is someone else', '陳美林', []],
    ['words in any order', 'tea chen vp', ['Maya Chen']],
    ['a part of a word', 'rcí', ['José García']],
    ['a piece of a double name', 'marie brien', ['Anne-Marie O’Brien']],
    ['a piece with an error', 'mraie', ['Anne-Marie O’Brien']],
    ['an apostrophe left out', 'obrien', ['Anne-Marie O’Brien']],
    ['a comma that was typed', 'chen, maya', ['Maya Chen']],
    ['a part of an address that stands for a name', 'lopez@exam', ['maya.lopez@example.org']],
    ['digits', '198', ['Agent 1987']],
    ['digits that are wrong', '1986', []],
    ['nothing like it', 'zzyzx', []],
    ['a short word that is near many', 'bq', []],
  ])('%s', async (_, find, found) => {
    expect(await named(robin, find)).toEqual(found)
  })

  test('names that begin with it come first, then where else it stands, then who is near', async () => {
    expect(await named(robin, 'maya')).toEqual([
      'Maya Chen',
      'maya.lopez@example.org',
      'Mayank Rao',
      'Bo Lind',
    ])
    expect(await named(robin, 'aya')).toEqual([
      'Maya Chen',
      'maya.lopez@example.org',
      'Mayank Rao',
      'Bo Lind',
    ])
    expect(await named(robin, 'chen')).toEqual(['Chen, Li', 'Maya Chen'])
  })

  test('no more than marks finds everyone or no one, as it did', async () => {
    expect(await named(robin, '  ')).toHaveLength(19)
    expect(await named(robin, '%')).toEqual([])
    expect(await named(robin, '_')).toEqual([])
    expect(await named(robin, '\\')).toEqual([])
  })
})

describe('in a world of two thousand, in many scripts', () => {
  let robin: Newcomer
  let people: Awaited<ReturnType<typeof peopleWithTexts>>
  beforeAll(async () => {
    robin = await house.newcomer()
    await house.house.stores.within(robin.who.account, 'writes', async (store) => {
      const at = '2026-11-23T10:00:00.000Z'
      const companies = Array.from({ length: 200 }, (_, i) => ({
        id: newId(),
        name: `${made(i, latin)} ${made(i, kinds)}`,
      }))
      const import_id = null
      await store
        .insertInto('company')
        .values(
          companies.map(({ id, name }) => ({
            ...{
              id,
              name,
              name_folded: fold(name),
              website: null,
              other_names: '',
              careers_link: null,
              motivation: 0,
              why_there: '',
              industry: '',
              note: '',
            },
            ...{ import_id, created_at: at, updated_at: at },
          })),
        )
        .execute()
      const rows = Array.from({ length: 2000 }, (_, i) => {
        const [given_name, family_name] = nameOf(i)
        const name = `${given_name} ${family_name}`.trim()
        return {
          ...emptyRow('person'),
          ...{ id: newId(), name, name_folded: sortKey(name, family_name), given_name, family_name },
          ...{
            title: i % 3 ? `${made(i, titles)} ${made(i * 7, titles)}` : '',
            level: 'experienced' as const,
          },
          ...{
            level_by: 'guess' as const,
            company_id: i % 4 ? (companies[(i * 31) % 200]?.id ?? null) : null,
          },
          ...{ import_id, created_at: at, updated_at: at },
        }
      })
      for (let from = 0; from < rows.length; from += 200)
        await store
          .insertInto('person')
          .values(rows.slice(from, from + 200))
          .execute()
    })
    people = await house.house.stores.within(robin.who.account, 'reads', peopleWithTexts)
  })

  test(
    'each search finds whom the rules say, in their order, page by page and back again',
    {
      timeout: 120_000,
    },
    () => findsWhomTheRulesSay(people, (takes) => robin.does(listPeople, takes)),
  )

  test('also while some are new, changed or gone, and the index does not hold it yet', {
    timeout: 120_000,
  }, async () => {
    const { stores } = house.house
    await stores
      .within(robin.who.account, 'writes', async (store) => {
        const some = people.filter((_, i) => i % 40 === 0)
        for (const [i, { id }] of some.entries())
          if (i % 3 === 0) await store.deleteFrom('person').where('id', '=', id).execute()
          else {
            const name = nameOf(i * 7).join(' ')
            const change = { name, name_folded: fold(name), title: made(i, titles) }
            await store.updateTable('person').set(change).where('id', '=', id).execute()
          }
        const companies = await store.selectFrom('company').select('id').limit(5).execute()
        for (const { id } of companies)
          await store
            .updateTable('company')
            .set({ name_folded: 'mülren bank' })
            .where('id', '=', id)
            .execute()
        const added = Array.from({ length: 20 }, (_, i) => ({ name: `${nameOf(i * 13).join('ya ')} chen` }))
        await makePeople(store, added, '2026-11-23T10:00:00.000Z')
        const world = { store, seeker: { zone: 'UTC' } } as World
        const ask = (takes: object) => listPeople.run(listPeople.takes.parse(takes), world as never)
        await findsWhomTheRulesSay(await peopleWithTexts(store), ask, { size: 60, every: 5 })
        throw new Error('none of it is kept')
      })
      .catch((error) => expect(error).toEqual(new Error('none of it is kept')))
  })
})

type Ask = (takes: object) => Promise<z.output<typeof listPeople.gives>>

async function findsWhomTheRulesSay(
  people: Awaited<ReturnType<typeof peopleWithTexts>>,
  ask: Ask,
  { size = 200, every = 1 } = {},
): Promise<void> {
  const world = plainWorld(people)
  for (const find of searches(people).filter((_, i) => i % every === 0)) {
    const expected = world(find)
    expect([find, await walked(ask, find, 'next', size)]).toEqual([find, expected])
    if (expected.length > 0)
      expect([find, await walked(ask, find, 'previous', size)]).toEqual([find, expected])
  }
}

/** All that a search finds, from its first page on or from its last page back. */
async function walked(ask: Ask, find: string, way: 'next' | 'previous', limit: number): Promise<string[]> {
  const found: string[] = []
  let from: object = way === 'previous' ? { at: 'last' } : {}
  for (;;) {
    const page = await ask({ find, limit, ...from })
    const ids = page.people.map(({ id }) => id)
    found.splice(way === 'next' ? found.length : 0, 0, ...ids)
    const key = page[way]
    if (key === null || ids.length === 0) return found
    from = way === 'next' ? { after: key } : { before: key }
  }
}

const latin = [
  'ma',
  'ya',
  'chen',
  'jo',
  'sé',
  'mül',
  'ler',
  'ø',
  'ren',
  'ka',
  'for',
  'li',
  'ña',
  'ko',
  'wal',
  'ski',
  'an',
  'ne',
]
const kinds = ['Bank', 'Tea', 'Labs', 'Group', 'Médias']
const titles = ['Manager', 'Director', 'of', 'Brand', 'Engineer', 'Analyst', 'Chef', 'C++', 'Data-Science']
const scripts = [
  latin,
  ['на', 'та', 'ли', 'ива', 'нов', 'пет', 'ро', 'ва'],
  ['αλε', 'ξάν', 'δρο', 'πά', 'που', 'λος', 'νί', 'κη'],
  ['مح', 'مد', 'فار', 'سي', 'نو', 'را'],
  ['陳', '美', '玲', '王', '小', '明', '𠮷', '野'],
  ['やま', 'だ', 'た', 'ろう', 'サ', 'トウ'],
  ['김', '철', '수', '이', '민', '서'],
]

/** Some pieces set together, by a number. */
function made(by: number, of: readonly string[], count = 1): string {
  let text = ''
  for (let i = 0; i < count; i++) text += of[Math.abs(Math.imul(by + i * 7919, 2654435761) >> 8) % of.length]
  return text
}

function nameOf(i: number): [given: string, family: string] {
  const pieces = scripts[i % 10] ?? latin
  const isLatin = pieces === latin
  const given = made(i, pieces, isLatin ? 2 : 1 + (i % 2))
  const family = made(i * 3 + 1, pieces, isLatin ? 2 + (i % 3) : 1 + (i % 3))
  if (i % 17 === 0) return [`${given}-${made(i + 5, pieces)}`, `O’${family}`]
  return i % 23 === 0 ? [given, ''] : [given, i % 29 === 0 ? `${family} ${i}` : family]
}

/** Words of these names: whole, parts of them, one sign, two words either way round, and with the errors that people make. */
function searches(people: readonly { name: string; texts: Texts }[]): string[] {
  const found: string[] = [
    'a',
    'an',
    'ma',
    'ne',
    'manager',
    'brand chen',
    'bank',
    'tea manager',
    '29',
    'c++',
    'müller',
    'mueller',
    '%',
    'zzyzx',
  ]
  for (let i = 0; i < people.length; i += 331) {
    const { name, texts } = people[i] as { name: string; texts: Texts }
    const [one = '', two = ''] = name.split(' ')
    const at = i % Math.max(1, one.length - 1)
    found.push(
      one,
      `${two} ${one}`,
      one.slice(0, 2),
      two.slice(1, 3),
      [...one][0] ?? '',
      one.slice(0, at) + one.slice(at + 1),
      one.slice(0, at) + one.slice(at, at + 1) + one.slice(at),
      `${one.slice(0, at)}${one[at + 1] ?? ''}${one[at] ?? ''}${one.slice(at + 2)} ${two}`,
      `${one} ${two.slice(0, -1)}x`,
      `${texts.company} ${one}`,
      texts.title,
    )
  }
  // Half a sign is no text.
  return found.map((one) => one.toWellFormed())
}

/** The same rules without an index: each person is looked at, for each word. */
function plainWorld(people: readonly { id: string; texts: Texts }[]) {
  const known = people.map(({ id, texts }) => ({ id, texts, kept: [...wordsOf(texts)] }))
  const all = [...new Set(known.flatMap(({ kept }) => kept))].filter((word) => !word.startsWith('\t'))
  const order = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))
  return (find: string): string[] => {
    const words = wordsTyped(find).map((typed) => ({ typed, near: nearest(all, typed) }))
    const rankOf = ({ texts, kept }: (typeof known)[number]): number => {
      const names = kept.filter(isOfName)
      const inName = (typed: string) => texts.name.includes(typed)
      const stands = (typed: string) => Object.values(texts).some((text) => text.includes(typed))
      const isNear = (near: string[], of: string[]) => of.some((word) => near.includes(word))
      if (words.every(({ typed }) => names.some((word) => word.startsWith(typed)))) return 0
      if (words.every(({ typed }) => inName(typed))) return 1
      if (words.every(({ typed }) => stands(typed))) return 2
      if (words.every(({ typed, near }) => inName(typed) || isNear(near, names))) return 3
      return words.every(({ typed, near }) => stands(typed) || isNear(near, kept)) ? 4 : 5
    }
    return known
      .map((person) => ({ ...person, rank: rankOf(person), name: cut(person.texts.name) }))
      .filter(({ rank }) => rank < 5)
      .sort((a, b) => a.rank - b.rank || order(a.name, b.name) || order(a.id, b.id))
      .map(({ id }) => id)
  }
}

function nearest(all: readonly string[], typed: string): string[] {
  const { length } = typed
  const most =
    length < 3 || /[\d陳美玲王小明𠮷野\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(typed)
      ? 0
      : length < 8
        ? 1
        : 2
  const begins = (word: string) => word[0] === typed[0] || (word[0] === typed[1] && word[1] === typed[0])
  return all
    .map((kept) => ({ kept, edits: editsBetween(kept.trim(), typed, most) }))
    .filter(({ kept, edits }) => edits > 0 && edits <= most && (length > 4 || begins(kept.trim())))
    .sort((a, b) => a.edits - b.edits || (a.kept < b.kept ? -1 : 1))
    .slice(0, 30)
    .map(({ kept }) => kept)
}

test('the index follows whatever is written', { timeout: 120_000 }, async () => {
  const robin = await house.newcomer()
  const { stores } = house.house
  const isTrue = async (one: Newcomer) => {
    const [is, should] = await stores.within(one.who.account, 'reads', async (store) => [
      await indexIn(store),
      await indexOf(store),
    ])
    expect(is).toEqual(should)
    return should.people.length
  }
  const { id } = await robin.does(addPerson, { name: 'Maya Chen', title: 'VP', company: 'Acme Tea' })
  await robin.does(addPerson, { name: 'Jonas Weber', company: 'Acme Tea' })
  expect(await isTrue(robin)).toBe(2)
  await robin.does(editPerson, { id, name: 'Maya Lind', title: 'Head of Brand' })
  await isTrue(robin)
  expect(await named(robin, 'chen')).toEqual([])
  const { id: companyId } = await robin.does(addCompany, { name: 'Northlight' })
  await robin.does(editPerson, { id, company: 'Northlight' })
  await robin.does(editCompany, { id: companyId, name: 'Harbor & Finch' })
  await isTrue(robin)
  expect(await named(robin, 'finch')).toEqual(['Maya Lind'])
  const atCompany = await robin.does(listPeople, { find: 'maya', companyId, level: 'director' })
  expect(atCompany.people.map(({ name }) => name)).toEqual(['Maya Lind'])
  expect((await robin.does(listPeople, { find: 'jonas', companyId })).people).toEqual([])
  const { deletedId: companyGone } = await robin.does(deleteCompany, { id: companyId })
  await isTrue(robin)
  await robin.does(restoreDeleted, { id: companyGone })
  await isTrue(robin)
  const { deletedId } = await robin.does(deletePerson, { id })
  expect(await isTrue(robin)).toBe(1)
  await robin.does(restoreDeleted, { id: deletedId })
  expect(await isTrue(robin)).toBe(2)
  const { content } = await robin.does(exportAccount, { withContent: true })
  const ada = await house.newcomer('Ada Quist')
  await ada.does(importAccount, { content })
  expect(await isTrue(ada)).toBe(2)
  const csv = ['First Name,Last Name,URL,Email Address,Company,Position,Connected On']
  for (let i = 0; i < 1500; i++)
    csv.push(
      `Bo ${i % 90},Lind ${i},https://www.linkedin.com/in/bo-${i},,Tea ${i % 150},Chef ${i % 7},22 Nov 2025`,
    )
  const { id: importId } = await robin.does(readImport, {
    content: Buffer.from(csv.join('\n')).toString('base64'),
  })
  await robin.does(runImport, { id: importId })
  expect(await isTrue(robin)).toBe(1502)
  await robin.does(undoImport, { id: importId })
  expect(await isTrue(robin)).toBe(2)
  // Each brings new words: many small pages of the list become one.
  for (let i = 0; i < 80; i++) await robin.does(addPerson, { name: `Kwame Nr${i}x` })
  expect(await isTrue(robin)).toBe(82)
  const { deletedId: gone } = await robin.does(deletePerson, { id })
  await robin.does(deleteForever, { id: gone })
  expect(await isTrue(robin)).toBe(81)
})

test('who is new is found by the next search, and written down with those who come after', async () => {
  const robin = await house.newcomer()
  const { stores } = house.house
  const dueOf = () =>
    stores.within(robin.who.account, 'reads', async (store) => (await searchable(store)).due.length)
  for (let i = 0; i < 2 * MOST_NEW; i++) {
    const name = `Kwame Nr${i}x`
    const { id } = await robin.does(addPerson, { name })
    expect(await named(robin, `nr${i}x`)).toEqual([name])
    expect(await named(robin, `kwmae nr${i}x`)).toEqual([name])
    expect(await dueOf()).toBe(i === 0 ? 1 : i % (MOST_NEW + 1))
    if (i > 0) continue
    await robin.does(editPerson, { id, title: 'Analyst' })
    expect(await dueOf()).toBe(0)
  }
  expect(await named(robin, 'kwame')).toHaveLength(2 * MOST_NEW)
  const { people } = await robin.does(listPeople, { find: 'kwame nr15x' })
  const { deletedId } = await robin.does(deletePerson, { id: people[0]?.id ?? '' })
  await robin.does(deleteForever, { id: deletedId })
  expect(await dueOf()).toBe(0)
  expect(JSON.stringify(await stores.within(robin.who.account, 'reads', indexIn))).not.toContain('nr15x')
})

test('nothing of the index is left in an account that was emptied', async () => {
  const robin = await house.newcomer()
  await robin.does(addPerson, { name: 'Maya Chen' })
  await house.house.stores.erase(robin.who.account)
  const left = await house.house.stores.within(robin.who.account, 'reads', indexIn)
  expect(left).toEqual({ words: [], people: [], list: [], areManyDue: false })
})
