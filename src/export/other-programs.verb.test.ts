/** What other programs read of the people we hand out, however hard they are to write down: khard and vcard4 the cards, csvkit the lists. */
import { parse } from 'vcard4'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCsvkit } from '../../tests/csvkit.ts'
import { openKhard } from '../../tests/khard.ts'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { readFromZip } from '../../tests/zip.ts'
import { networkList } from '../letters/pages/network-files.tsx'
import { showNetwork } from '../letters/show-network.ts'
import { addPerson } from '../people/add-person.ts'
import { disarmed } from '../people/formula.ts'
import { readLink } from '../people/links.ts'
import { listPeople } from '../people/list-people.ts'
import type { Person } from '../people/person.ts'
import { cardOf } from '../people/person-card.ts'
import { showPerson } from '../people/show-person.ts'
import { type CardVersion, writeVCards } from '../people/vcard.ts'
import { exportAccount } from './export-account.ts'

let house: TestHouse
let robin: Newcomer
let people: Person[]

const hard: Parameters<typeof addPerson.run>[0][] = [
  {
    name: 'Dr. Åsa “Ace” O’Neil-Łuczak, PhD; retired',
    title: 'Head of R&D, Tea; "Spices" \\ Herbs',
    company: 'Orchard, Oats & Sons; Ltd. "East"',
    email: 'asa+tea@orchard.example',
    otherEmails: ["a.o'neil@home.example", 'asa@xn--bcher-kva.example'],
    phone: '+46 70-123 45 67',
    otherPhones: ['(0)8 123 456 ext. 12', '+46,70;1234567'],
    linkedin: 'linkedin.com/in/åsa-oneil',
    links: ['https://orchard.example/team?a=1,2;b=3&c=%2C#x', 'https://bücher.example/å'],
    place: 'Göteborg, Sverige; C:\\',
    note: 'Met at the fair, twice; said "come by".\n\n=1+1\n+46 is hers\n  Indented, C:\\new\\table\n\tThe end; END:VCARD',
    otherNames: ['Asa Oneil', 'Łuczak, Asa; formerly'],
    tags: ['alumni', 'tea, green', 'x;y', '=1+1'],
  },
  {
    name: '山田 太郎',
    givenName: '太郎',
    familyName: '山田',
    title: '営業部長、東日本担当',
    company: '株式会社みどり、東京',
    phone: '０３-１２３４-５６７８',
    otherPhones: ['+81 3 1234 5678'],
    email: 'taro@midori.example',
    place: '東京都',
    note: '長い話。'.repeat(60),
    tags: ['卒業生'],
  },
  {
    name: 'محمد بن عبد الله الحسيني',
    title: 'مدير المبيعات، الشرق',
    company: 'شركة الشاي، المحدودة',
    email: 'm@shay.example',
    phone: '+20 2 1234 5678',
    note: 'التقينا في المعرض؛ قال: «تعال».\n\u200fمرة أخرى, twice',
  },
  { name: 'Sukarno', company: '+Plus', title: '=HYPERLINK("http://x.example","y")', phone: '555-0100' },
  { name: "=cmd|' /C calc'!A0", email: 'eq@acme.example', note: '@SUM(1)\n-2+3', place: '-' },
  { name: "'Quoted' 👩🏽‍🚀 Zoë", company: '"Acme"', phone: '+1 (555) 010-0199 x7', note: '"' },
]

beforeAll(async () => {
  house = await openTestHouse()
  robin = await house.newcomer()
  for (const one of hard) await robin.does(addPerson, one)
  people = []
  for (const { id } of (await robin.does(listPeople, {})).people)
    people.push((await robin.does(showPerson, { id })).person)
})
afterAll(() => house.close())

const sorted = <T>(all: readonly T[]) => all.toSorted((a, b) => (String(a) < String(b) ? -1 : 1))
const several = (first: string | null, others: readonly string[]) => [...(first ? [first] : []), ...others]
const each = (of: (person: Person) => readonly string[]) =>
  sorted(people.flatMap((person) => of(person).map((value) => [person.name, value])))

const exported = async (name: string) => {
  const { content } = await robin.does(exportAccount, { withContent: true })
  return Buffer.from(readFromZip(Buffer.from(content, 'base64'), name) ?? []).toString()
}
const cards = (version: CardVersion) =>
  writeVCards(
    people.map((person) => cardOf({ ...person, company: person.company?.name ?? '' })),
    version,
  )

test.each([
  ['of the export', () => exported('people.vcf')],
  ['as vCard 3.0', () => cards('3.0')],
  ['as vCard 4.0', () => cards('4.0')],
])('khard lists the names, addresses and numbers of the cards %s', async (_, file) => {
  const khard = openKhard()
  if (!khard) return
  try {
    khard.take(await file())
    expect(sorted(khard.people())).toEqual(each(({ id }) => [id]))
    expect(sorted(khard.emails())).toEqual(each(({ email, otherEmails }) => several(email, otherEmails)))
    expect(sorted(khard.phones())).toEqual(
      each(({ phone, otherPhones }) => several(phone || null, otherPhones)),
    )
    for (const { id, title, company, place, links, otherNames, tags, note } of people) {
      const shown = khard.show(id)
      const said = [title, company?.name ?? '', place, ...tags, ...note.split('\n')]
      for (const one of said) expect(shown).toContain(one.trim())
      // Of a comma it makes the end of an address, unless it is packed.
      for (const link of links) expect(shown).toContain(readLink(link)?.replaceAll(',', '%2C'))
      // It shows the first of several in one property.
      expect(shown).toContain(otherNames[0] ?? '')
    }
  } finally {
    khard.close()
  }
})

/** It takes a backslash before an n for the end of a line, also where the card says that it is one, and quotes around a value for its own. */
const asVcard4 = (text: string) => text.replaceAll('\\n', '\\\n').replace(/^"(.*)"$/s, '$1')

test('vcard4 reads the cards of vCard 4.0, and each value as it is', async () => {
  const read = [parse(cards('4.0'))].flat().map(({ parsedVcard }) => parsedVcard)
  expect(read).toHaveLength(people.length)
  for (const person of people) {
    const card = read.find((lines) => lines.some(({ value }) => value === person.id)) ?? []
    const of = (name: string) => card.filter(({ property }) => property === name).map(({ value }) => value)
    expect(of('FN')).toEqual([person.name])
    expect(of('EMAIL')).toEqual(several(person.email, person.otherEmails))
    expect(of('TITLE')).toEqual(person.title ? [person.title] : [])
    if (person.note !== '"') expect(of('NOTE')).toEqual(person.note ? [asVcard4(person.note)] : [])
    expect(of('CATEGORIES').flat()).toEqual(person.tags)
    expect(of('NICKNAME').flat()).toEqual(person.otherNames)
    expect(of('ORG')).toEqual(person.company ? [asVcard4(person.company.name)] : [])
    expect(of('TEL')).toEqual(several(person.phone || null, person.otherPhones))
    const links = [person.linkedin && `https://www.linkedin.com/in/${person.linkedin}`, ...person.links]
    expect(of('URL')).toEqual(
      links.flatMap((link) => (link ? [new URL(link).href.replaceAll(',', '%2C')] : [])),
    )
    expect(of('ADR')).toMatchObject(person.place ? [{ locality: person.place }] : [])
  }
})

test('csvkit finds no fault in the lists, and gives each person as they are', async () => {
  const csvkit = openCsvkit()
  if (!csvkit) return
  try {
    for (const name of ['people.csv', 'companies.csv', 'conversations.csv', 'letters.csv'])
      expect(csvkit.faults(await exported(name)), name).toBe('No errors.')
    const network = networkList(await robin.does(showNetwork, { limit: 100 }))
    expect(csvkit.faults(network)).toBe('No errors.')
    expect([...new Set(csvkit.rows(network).map(({ Name }) => Name))]).toHaveLength(people.length)
    const cell = (value: string | null | undefined) => disarmed(value ?? '')
    const rows = csvkit.rows(await exported('people.csv'))
    expect(sorted(rows.map(({ Name }) => Name))).toEqual(sorted(people.map(({ name }) => cell(name))))
    for (const person of people)
      expect(rows.find(({ Name }) => Name === cell(person.name))).toMatchObject({
        Title: cell(person.title),
        Company: cell(person.company?.name),
        Email: cell(person.email),
        'Other emails': cell(person.otherEmails.join('; ')),
        Phone: cell(person.phone),
        'Other phones': cell(person.otherPhones.join('; ')),
        Links: cell(person.links.join('; ')),
        City: cell(person.place),
        'Also written': cell(person.otherNames.join('; ')),
        Tags: cell(person.tags.join('; ')),
        Note: cell(person.note),
      })
  } finally {
    csvkit.close()
  }
})
