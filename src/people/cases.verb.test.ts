/** Lists as people really have them, each brought in through the verbs: read, laid out, imported, and imported again. */
import { readFileSync } from 'node:fs'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { listCompanies } from '../companies/list-companies.ts'
import { exportAccount } from '../export/export-account.ts'
import { addPerson } from './add-person.ts'
import { listPeople } from './list-people.ts'
import { mapColumns } from './map-columns.ts'
import { readImport } from './read-import.ts'
import { runImport } from './run-import.ts'
import { showImport } from './show-import.ts'
import { showPerson } from './show-person.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const bytesOf = (path: string) => readFileSync(new URL(`./files/cases/${path}`, import.meta.url))
const read = (robin: Newcomer, path: string, bytes: Buffer = bytesOf(path)) =>
  robin.does(readImport, { fileName: path.split('/').at(-1) ?? '', content: bytes.toString('base64') })

/** Brings a file in, with the columns as they were recognised. */
async function bringIn(robin: Newcomer, path: string, bytes?: Buffer) {
  const { id, step } = await read(robin, path, bytes)
  if (step === 'columns') {
    const columns = (await robin.does(showImport, { id })).reading?.columns ?? []
    await robin.does(mapColumns, { id, columns: columns.map(({ goesTo }) => goesTo ?? 'left-out') })
  }
  const preview = await robin.does(showImport, { id })
  return { ...(await robin.does(runImport, { id })), preview, step }
}

async function everyone(robin: Newcomer) {
  const { people } = await robin.does(listPeople)
  return Promise.all(
    people.map(async ({ id }) => {
      const { person } = await robin.does(showPerson, { id })
      const { name, title, email, phone, note, linkedin, givenName, familyName, level, howWeKnow } = person
      const { otherEmails, otherPhones, links, place, otherNames } = person
      return {
        name,
        title,
        email,
        phone,
        note,
        linkedin,
        givenName,
        familyName,
        level,
        howWeKnow,
        ...{ otherEmails, otherPhones, links, place, otherNames },
        company: person.company?.name ?? '',
      }
    }),
  )
}
const names = async (robin: Newcomer) => (await everyone(robin)).map(({ name }) => name).sort()
const called = async (robin: Newcomer, name: string) => {
  const found = (await everyone(robin)).find((one) => one.name === name)
  if (!found) throw new Error(`No one is called ${name}; there are ${(await names(robin)).join(', ')}.`)
  return found
}

/** Whoever is in a file, each with what must be right. A second time nothing changes, and it is said. */
const right: [path: string, people: Record<string, Partial<Awaited<ReturnType<typeof called>>>>][] = [
  [
    '03-shift-jis/contacts.csv',
    {
      '佐藤 花子': { company: '青空食品株式会社', title: '営業部長', email: 'hanako@aozora.example' },
      '高橋 健': {},
    },
  ],
  [
    '03-shift-jis/kontakty-1250.csv',
    { 'Łukasz Wiśniewski': { title: 'Kierownik działu' }, 'Małgorzata Świątek': { company: 'Źródło S.A.' } },
  ],
  [
    '03-shift-jis/contacts-1251.csv',
    { 'Ольга Сорокина': { company: 'ООО Ромашка', email: 'olga@romashka.example' } },
  ],
  [
    '04-commas-in-semicolon-file/kontakte.csv',
    {
      'Anke Brandt': {},
      'Murat Yilmaz': { title: 'Vertrieb, Marketing, PR, Messen, Events' },
      'Lena Vogt': {},
    },
  ],
  [
    '04-commas-in-semicolon-file/with-notes.csv',
    {
      'Dana Okafor': { company: 'Riverside Foods' },
      'Ilse Bakker': { note: 'kids: Tim, Sara, Noah, Eva, likes tea, coffee, cycling' },
      'Ravi Menon': {},
    },
  ],
  [
    '04-commas-in-semicolon-file/multi-line-note.csv',
    {
      'Dana Okafor': { note: 'Met at the fair.\nLikes tea, rowing, chess, jazz, Lagos, gardens' },
      'Ravi Menon': {},
    },
  ],
  [
    '05-google-triple-colon/google.csv',
    {
      'Farah Qureshi': {
        email: 'farah@kestrel.example',
        phone: '+44 20 7946 0001',
        otherEmails: ['farah.q@home.example'],
        otherPhones: ['+44 20 7946 0002'],
        note: '',
        company: 'Kestrel Bank',
      },
      'Owen Price': { email: 'owen@kestrel.example', linkedin: 'owen-price-k', title: 'Head of Risk' },
    },
  ],
  [
    '06-phone-only/address-book.csv',
    {
      'Grace Adeyemi': {
        phone: '+234 803 000 0001',
        note: 'Met at the Lagos design week; knows the team at Oku',
      },
      'Bolu Akande': { phone: '+234 803 000 0002' },
      Ife: { phone: '+234 803 000 0003', note: 'my old tutor' },
    },
  ],
  [
    '07-middle-name-and-particle/google.csv',
    {
      'Marieke van der Meulen': { givenName: 'Marieke', familyName: 'van der Meulen' },
      'Ana María de la Fuente': { familyName: 'de la Fuente' },
      'Harold J. Whitfield Jr.': { givenName: 'Harold' },
    },
  ],
  ['08-company-only/google.csv', { 'Kenji Mori': { company: 'Harbour Dental', title: 'Dentist' } }],
  ['09-one-column/names.csv', { 'Ilse Bakker': {}, 'Ravi Menon': {}, 'Dana Okafor': {} }],
  ['09-one-column/names-no-heading.csv', { 'Ilse Bakker': {}, 'Ravi Menon': {}, 'Dana Okafor': {} }],
  [
    '12-name-means-surname/kunden.csv',
    {
      'Anke Brandt': { title: 'Leiterin Einkauf', givenName: 'Anke', email: 'anke@brandt.example' },
      'Murat Yilmaz': { title: 'Vertriebsleiter' },
    },
  ],
  [
    '12-name-means-surname/thunderbird.csv',
    {
      'Anke Brandt': {
        email: 'anke@brandt.example',
        phone: '+49 30 000001',
        company: 'Brandt & Söhne',
        title: 'Leiterin Einkauf',
      },
    },
  ],
  [
    '12-name-means-surname/contacts-fr.csv',
    { 'Maëlle LE GOFF': { email: 'maelle@armor.example', title: 'Directrice commerciale' } },
  ],
  [
    '15-last-comma-first/list.csv',
    {
      'Jan van der Berg': {
        givenName: 'Jan',
        familyName: 'van der Berg',
        title: 'Projectleider',
        company: 'Polder BV',
      },
      'Dana Okafor': { givenName: 'Dana', title: 'Buyer' },
      Lowell: { title: 'Director' },
    },
  ],
  [
    '17-titles-in-names/list.csv',
    {
      'Prof. Dr. Hanna Wirth': {},
      'John Smith, Jr., Ph.D., DVM': {},
      'Dr. A. P. J. Rao': {},
      'Sri Lakshmi': {},
    },
  ],
  [
    '18-no-heading-row/people.csv',
    {
      'Dana Okafor': { email: 'dana@riverside.example', company: 'Riverside Foods', title: 'Buyer' },
      'Ravi Menon': { title: 'Analyst' },
      'Ilse Bakker': { company: 'Zonnehof' },
    },
  ],
  [
    '21-localised-outlook/de.csv',
    {
      'Anke Maria von der Brandt': {
        company: 'Brandt & Söhne',
        title: 'Leiterin Einkauf',
        email: 'anke@brandt.example',
        phone: '0170 1',
      },
    },
  ],
  [
    '21-localised-outlook/es.csv',
    {
      'Ana María de la Fuente Ruiz': {
        company: 'Casa Fuente',
        title: 'Jefa de Compras',
        email: 'ana@fuente.example',
        phone: '600 000 001',
      },
    },
  ],
  [
    '21-localised-outlook/fr.csv',
    {
      'Maëlle Le Goff': {
        company: 'Armor Voiles',
        title: 'Directrice commerciale',
        email: 'maelle@armor.example',
      },
    },
  ],
  [
    '21-localised-outlook/it.csv',
    {
      'Giulia De Santis': {
        company: 'Fornace Srl',
        title: 'Responsabile acquisti',
        email: 'giulia@fornace.example',
      },
    },
  ],
  [
    '21-localised-outlook/nl.csv',
    {
      'Ilse van den Bakker': {
        company: 'Zonnehof',
        title: 'Planner',
        email: 'ilse@zonnehof.example',
        phone: '06 00000001',
      },
    },
  ],
  [
    '21-localised-outlook/pl.csv',
    {
      'Małgorzata Świątek': {
        company: 'Źródło S.A.',
        title: 'Dyrektor finansowa',
        email: 'm.swiatek@zrodlo.example',
        phone: '600 000 002',
      },
    },
  ],
  [
    '21-localised-outlook/pt.csv',
    {
      'Beatriz Rocha': { company: 'Oficina Norte', title: 'Gerente de Vendas', email: 'bia@oficina.example' },
    },
  ],
  [
    '23-wrong-kind/LinkedIn-Contacts.csv',
    { 'Anke Brandt': { company: 'Brandt', title: 'Buyer', email: 'anke@brandt.example', phone: '+49 30 1' } },
  ],
  ['23-wrong-kind/utf16le-no-bom.csv', { 'Anke Brandt': { email: 'anke@brandt.example' } }],
  [
    '24-old-linkedin-latin1/linkedin_connections_export.csv',
    {
      'Inés Aríztegui': { email: 'ines@prado.example', title: 'Socia directora' },
      'Íñigo Núñez': { company: 'Lumbre' },
    },
  ],
  ['26-same-file-again/Connections.csv', { 'Dana Okafor': {}, Sukarno: { title: 'Pemilik' } }],
]

describe('a list brings in the people in it', () => {
  test.each(right)('%s', async (path, people) => {
    const robin = await house.newcomer()
    await bringIn(robin, path)
    expect(await names(robin)).toEqual(Object.keys(people).sort())
    for (const [name, says] of Object.entries(people)) expect(await called(robin, name)).toMatchObject(says)
    const before = await everyone(robin)
    await expect(read(robin, path)).rejects.toMatchObject({ code: 'imported-already' })
    // The same list with another hash: one more empty line.
    const again = await bringIn(robin, path, Buffer.concat([bytesOf(path), bytesOf(path).subarray(-1)]))
    expect(again).toMatchObject({ newCount: 0, filledCount: 0 })
    expect(await everyone(robin)).toEqual(before)
  })
})

describe('nothing of a file is dropped unsaid', () => {
  test('every column has a place, or is left out', async () => {
    const robin = await house.newcomer()
    const { id } = await read(robin, '21-localised-outlook/de.csv')
    const { reading } = await robin.does(showImport, { id })
    expect(reading?.columns.map(({ heading, goesTo }) => `${heading}: ${goesTo}`)).toEqual([
      'Anrede: prefix',
      'Vorname: firstName',
      'Weitere Vornamen: middleName',
      'Nachname: lastName',
      'Suffix: suffix',
      'Firma: company',
      'Abteilung: left-out',
      'Position: position',
      'Mobiltelefon: phone',
      'E-Mail-Adresse: email',
      'E-Mail-Typ: left-out',
      'Notizen: note',
    ])
  })

  test('a company and a bare address are left out with the reason', async () => {
    const robin = await house.newcomer()
    const { preview } = await bringIn(robin, '08-company-only/google.csv')
    expect(preview.skipped).toMatchObject([
      { because: expect.stringMatching(/a company, not a person/), lines: [2] },
      { because: expect.stringMatching(/an email address and no name/), lines: [3] },
    ])
  })
})

describe('who is who', () => {
  test('someone who shares an address with someone known is new, and both are shown to each other', async () => {
    const robin = await house.newcomer()
    const petra = {
      name: 'Petra Lindqvist',
      company: 'Brightwater Studio',
      email: 'hello@brightwater.example',
    }
    await robin.does(addPerson, petra)
    const { preview } = await bringIn(robin, '02-known-by-shared-address/Connections.csv')
    expect(preview).toMatchObject({
      newCount: 1,
      knownCount: 0,
      maybe: [{ other: 'Petra Lindqvist', why: 'same-email' }],
    })
    expect(await called(robin, 'Petra Lindqvist')).toMatchObject({
      title: '',
      linkedin: null,
      company: petra.company,
    })
    expect(await called(robin, 'Tomas Lindqvist')).toMatchObject({ title: 'Chief Technology Officer' })
  })

  test('of a list that grew, only who is new comes in', async () => {
    const robin = await house.newcomer()
    await bringIn(robin, '19-list-grew/week1.csv')
    expect(await bringIn(robin, '19-list-grew/week2.csv')).toMatchObject({ newCount: 1, knownCount: 3 })
    expect(await names(robin)).toEqual(['Dana Okafor', 'Ilse Bakker', 'Owen Price', 'Ravi Menon'])
  })

  test('a new job is said and not taken, until it is decided; then the old one is kept', async () => {
    const robin = await house.newcomer()
    await bringIn(robin, '22-moved-on/march.csv')
    const { id } = await read(robin, '22-moved-on/november.csv')
    const { changes, maybe } = await robin.does(showImport, { id })
    expect(changes).toMatchObject([
      { name: 'Dana Okafor', was: 'Buyer at Riverside Foods', now: 'Head of Buying at Hafenlicht' },
    ])
    expect(maybe).toMatchObject([{ name: 'Ravi Menon', other: 'Ravi Menon', why: 'same-email' }])
    const decisions = [`${changes[0]?.line} new-job`, `${maybe[0]?.line} new-job`]
    expect(await robin.does(runImport, { id, decisions })).toMatchObject({ newCount: 0, knownCount: 4 })
    expect(await called(robin, 'Dana Okafor')).toMatchObject({
      title: 'Head of Buying',
      company: 'Hafenlicht',
      note: expect.stringMatching(/^Until 20\d\d-\d\d-\d\d: Buyer at Riverside Foods$/),
    })
    expect(await called(robin, 'Ravi Menon')).toMatchObject({
      title: 'Risk Manager',
      linkedin: 'ravi-menon-risk',
    })
    expect(await names(robin)).toEqual(['Dana Okafor', 'John Smith', 'John Smith', 'Ravi Menon'])
  })
})

describe('companies', () => {
  test('written in several ways are one, and what is said in the place of one is none', async () => {
    const robin = await house.newcomer()
    await bringIn(robin, '10-company-variants/Connections.csv')
    const { companies } = await robin.does(listCompanies)
    expect(companies.map(({ name, peopleCount }) => `${name}: ${peopleCount}`).sort()).toEqual([
      'Meridian Freight: 5',
      '株式会社あおぞら: 2',
    ])
    expect(await called(robin, 'Hal Reyes')).toMatchObject({
      company: '',
      title: 'Photographer',
      note: 'Company: Self-employed',
    })
  })
})

describe('what Wellmet wrote', () => {
  const list = Buffer.from(unzipSync(bytesOf('13-export-reimport/export.zip'))['people.csv'] ?? [])

  test('comes in whole, with every sign that a spreadsheet would run, and never twice', async () => {
    const robin = await house.newcomer()
    expect(await bringIn(robin, '13-export-reimport/people.csv', list)).toMatchObject({ newCount: 10 })
    const people = await everyone(robin)
    expect(people).toContainEqual(
      expect.objectContaining({
        name: '=Sum of Parts',
        title: 'Owner',
        company: '-Bar Row',
        level: 'executive',
      }),
    )
    for (const one of [
      { name: '+Plus Person', email: 'plus@x.example', phone: '+44 7700 900123' },
      { name: '=cmd()', company: '@Home', note: '=1+1' },
      {
        name: 'Okafor, Dana',
        howWeKnow: 'Met at "the fair" and again',
        note: 'line one\nline two; with, marks\\n',
      },
      { name: 'محمد الفاسي', phone: '+212 600 000001' },
      { name: 'Ngozi 🌱 Eze (she/her)', linkedin: 'ngozi-eze' },
      { name: '-dash', title: '@cto' },
    ])
      expect(people).toContainEqual(expect.objectContaining(one))
    const more = Buffer.concat([list, Buffer.from('\r\n')])
    expect(await bringIn(robin, '13-export-reimport/people.csv', more)).toMatchObject({
      newCount: 0,
      filledCount: 0,
    })
    expect(await everyone(robin)).toEqual(people)
  })

  test('of people who were typed, no one comes in a second time', async () => {
    const robin = await house.newcomer()
    for (const typed of [
      { name: '=Sum of Parts', title: 'Owner', company: '-Bar Row' },
      { name: 'Sukarno' },
      { name: '佐藤 花子', title: '営業部長', company: '青空食品株式会社' },
    ])
      await robin.does(addPerson, typed)
    expect(await bringIn(robin, '13-export-reimport/people.csv', list)).toMatchObject({
      newCount: 7,
      knownCount: 3,
    })
  })
})

describe('other kinds of list are read as well', () => {
  const anke = { name: 'Anke Brandt' }
  test.each([
    ['23-wrong-kind/bom.vcf', [anke]],
    [
      '23-wrong-kind/leading-blank-line.vcf',
      [{ ...anke, company: 'Brandt & Soehne', email: 'anke@brandt.example' }],
    ],
    ['23-wrong-kind/lower-case.vcf', [{ ...anke, email: 'anke@brandt.example' }]],
    ['23-wrong-kind/thunderbird.ldif', [{ ...anke, title: 'Buyer', company: 'Brandt', givenName: 'Anke' }]],
    ['23-wrong-kind/monica.json', [{ ...anke, title: 'Buyer', company: 'Brandt' }]],
    [
      '23-wrong-kind/pretty.json',
      [
        { ...anke, company: 'Brandt, Inc' },
        { name: 'Murat Yilmaz', company: 'Nordwerk' },
      ],
    ],
  ])('%s', async (path, people) => {
    const robin = await house.newcomer()
    await bringIn(robin, path)
    expect(await everyone(robin)).toMatchObject(people)
  })

  test('the zip of an export gives its people, and says where the whole of it goes', async () => {
    const robin = await house.newcomer()
    const { preview } = await bringIn(robin, '13-export-reimport/export.zip')
    expect(preview).toMatchObject({
      newCount: 10,
      warnings: [expect.stringMatching(/choose the zip in Settings/)],
    })
  })

  test('the cards that Wellmet wrote find everyone again by their ids', async () => {
    const robin = await house.newcomer()
    await robin.does(addPerson, { name: 'Ilse Bakker', company: 'Zonnehof' })
    const { content } = await robin.does(exportAccount, { withContent: true })
    const cards = Buffer.from(unzipSync(Buffer.from(content, 'base64'))['people.vcf'] ?? [])
    expect(await bringIn(robin, 'people.vcf', cards)).toMatchObject({
      newCount: 0,
      knownCount: 1,
      filledCount: 0,
    })
  })

  test('LinkedIn’s archive gives its connections, and says what is left out', async () => {
    const robin = await house.newcomer()
    const zip = zipSync({
      'Connections.csv': bytesOf('26-same-file-again/Connections.csv'),
      'messages.csv': bytesOf('23-wrong-kind/messages.csv'),
      'Jobs/Saved Jobs.csv': new Uint8Array(),
    })
    const { preview } = await bringIn(robin, 'Complete_LinkedInDataExport_11-28-2026.zip', Buffer.from(zip))
    expect(preview.warnings[0]).toBe(
      'Of this zip only Connections.csv and messages.csv are read. Left out: Saved Jobs.csv.',
    )
    expect(await names(robin)).toEqual(['Dana Okafor', 'Sukarno'])
  })
})

describe('a file of another kind is named for what it is', () => {
  test.each([
    ['09-one-column/emails.csv', /addresses and no names/],
    ['23-wrong-kind/Invitations.csv', /^This is Invitations\.csv .*Connections\.csv/],
    ['23-wrong-kind/messages.csv', /^This is messages\.csv .*Connections\.csv/],
    ['23-wrong-kind/crm-export.xls', /^This is a web page \(HTML\).*save it as CSV/],
  ])('%s', async (path, says) => {
    const robin = await house.newcomer()
    await expect(read(robin, path)).rejects.toMatchObject({
      code: 'not-the-file',
      message: expect.stringMatching(says),
    })
  })

  test('headings with no one below them say so', async () => {
    const robin = await house.newcomer()
    const { id } = await read(robin, '23-wrong-kind/empty-connections.csv')
    expect(await robin.does(showImport, { id })).toMatchObject({
      newCount: 0,
      warnings: [expect.stringMatching(/no people/)],
    })
  })
})
