import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { held } from '../../store/source.ts'
import { readFile } from './read-file.ts'

async function read(file: string | Uint8Array) {
  const { read } = await readFile(held(Buffer.from(file)))
  if (read.kind === 'not-connections') throw new Error(read.sentence)
  return read
}
const one = async (file: string | Uint8Array) => (await read(file)).rows[0]
const why = async (file: string | Uint8Array) => {
  const { read } = await readFile(held(Buffer.from(file)))
  return read.kind === 'not-connections' ? read.sentence : ''
}
const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')

describe('address cards', () => {
  test('2.1, with bare parameters and quoted-printable over two lines', async () => {
    const text = card(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91=C3=A1=C3=B1ez;Luc=C3=',
      '=ADa;;;',
      'TEL;CELL;PREF:+34 600 000 001',
      'TEL;WORK;FAX:+34 900 000 002',
      'EMAIL;INTERNET:lucia@norte.example',
      'NOTE;ENCODING=QUOTED-PRINTABLE:line one=0D=0Aline two',
      'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ',
      ' SkZJRg==',
      '',
    )
    expect(await one(text)).toMatchObject({
      name: 'Lucía Ñáñez',
      lastName: 'Ñáñez',
      phone: '+34 600 000 001',
      email: 'lucia@norte.example',
      note: 'line one\nline two',
    })
    expect((await read(text)).warnings).toEqual([
      'Left out, since Wellmet keeps no such thing: photos, fax numbers.',
    ])
  })

  test('3.0 as Apple writes it: groups, folded lines, escaped signs, a card of a company', async () => {
    const person = card(
      'VERSION:3.0',
      'N:van der Meulen;Marieke;;Dr.;',
      'FN:Dr. Marieke van der Meulen',
      'ORG:Waterschap\\, Zuid;Beleid',
      'TITLE:Beleids',
      ' adviseur',
      'item1.EMAIL;type=INTERNET:home@marieke.example',
      'item2.EMAIL;type=INTERNET;type=pref:marieke@waterschap.example',
      'item3.URL;type=pref:http\\://www.linkedin.com/in/marieke-m',
      'item3.X-ABLabel:_$!<HomePage>!$_',
    )
    const company = card(
      'VERSION:3.0',
      'FN:Harbour Dental',
      'N:;;;;',
      'ORG:Harbour Dental;',
      'X-ABShowAs:COMPANY',
    )
    const { rows, skipped } = await read(person + company)
    expect(rows).toMatchObject([
      {
        name: 'Dr. Marieke van der Meulen',
        firstName: 'Marieke',
        lastName: 'van der Meulen',
        company: 'Waterschap, Zuid',
        position: 'Beleidsadviseur',
        email: 'marieke@waterschap.example',
        otherEmails: ['home@marieke.example'],
        note: '',
        linkedin: 'marieke-m',
      },
    ])
    expect(skipped).toMatchObject([{ why: 'company' }])
  })

  test('4.0, with values that are addresses', async () => {
    const text = card(
      'VERSION:4.0',
      'FN:Simon Perreault',
      'N:Perreault;Simon;;;ing. jr,M.Sc.',
      'TEL;VALUE=uri;TYPE="voice,home":tel:+1-418-656-9254;ext=102',
      'PHOTO:data:image/gif;base64,R0lGODlh',
    )
    expect(await one(text)).toMatchObject({ name: 'Simon Perreault', phone: '+1-418-656-9254 ext. 102' })
  })

  test('in UTF-16, in Latin-1, and cut off in the middle', async () => {
    const text = card('VERSION:3.0', 'FN:Zoë Müller', 'N:Müller;Zoë;;;').replace('END:VCARD\r\n', '')
    for (const bytes of [
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(text, 'latin1'),
      Buffer.from(text),
    ])
      expect(await one(bytes)).toMatchObject({ name: 'Zoë Müller' })
  })

  test('with a name that is shown otherwise', async () => {
    const shown = (fn: string, n: string) => one(card('VERSION:3.0', `FN:${fn}`, `N:${n}`))
    expect(await shown('Brandt Anke (Einkauf)', 'Brandt;Anke;;;')).toMatchObject({ name: 'Anke Brandt' })
    expect(await shown('佐藤花子', '佐藤;花子;;;')).toMatchObject({ name: '佐藤花子' })
    expect(await shown('Berg, Jan van der', ';;;;')).toMatchObject({ name: 'Jan van der Berg' })
    expect(await shown('Sukarno', 'Sukarno;;;;')).toMatchObject({ name: 'Sukarno', lastName: '' })
  })

  test('one thousand times nothing that is known does no harm', async () => {
    const text = card(
      'VERSION:3.0',
      'FN:Ana Li',
      ...Array(1000).fill('X;"'),
      ':',
      'AGENT:',
      'BEGIN:VCARD',
      'FN:No One',
      'END:VCARD',
    )
    expect((await read(text)).rows.map(({ name }) => name)).toEqual(['Ana Li'])
  })
})

describe('an address book of records', () => {
  test('is read with folded lines and packed values', async () => {
    const name = Buffer.from('Zoë').toString('base64')
    const text = `version: 1\n\ndn: cn=Z\nobjectclass: person\ngivenName:: ${name}\nsn: Müller\nmail: zoe@acme.test\ntitle: Head of\n  Risk\nl: Kiel\nc: Germany\nroomNumber: 7\n`
    expect(await read(text)).toMatchObject({
      rows: [
        { name: 'Zoë Müller', position: 'Head of Risk', email: 'zoe@acme.test', place: 'Kiel, Germany' },
      ],
      warnings: ['Left out, since Wellmet keeps no such thing: roomNumber.'],
    })
  })
})

describe('a workbook', () => {
  const workbook = (sheet: string, more: Record<string, string> = {}) =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          '[Content_Types].xml': '<Types/>',
          'xl/workbook.xml': '<workbook/>',
          'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
          ...more,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    )

  test('is read by its first sheet, with shared texts, gaps and days', async () => {
    const file = workbook(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Company</t></is></c><c r="D1" t="inlineStr"><is><t>Connected on</t></is></c></row>
       <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"/><c r="C2" t="str"><v>Acme &amp; Co</v></c><c r="D2" s="1"><v>45000</v></c></row>`,
      {
        'xl/sharedStrings.xml':
          '<sst><si><t>Name</t></si><si><r><t>Zoë </t></r><r><t xml:space="preserve">Müller</t></r></si></sst>',
        'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      },
    )
    expect(await one(file)).toMatchObject({
      name: 'Zoë Müller',
      company: 'Acme & Co',
      connectedOn: '2023-03-15',
    })
  })

  test('that is empty, or a document, is named for what it is', async () => {
    expect(await why(workbook(''))).toMatch(/^This workbook is empty/)
    expect(await why(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }))).toMatch(
      /^This is a document/,
    )
  })
})

describe('a zip', () => {
  test('with several lists asks for the one, and a broken one is said to be broken', async () => {
    const two = zipSync({ 'a.csv': strToU8('Name\nA B'), 'b.csv': strToU8('Name\nC D') })
    expect(await why(two)).toMatch(/^This zip holds 2 lists \(a.csv and b.csv\)/)
    expect(await why(two.subarray(0, 60))).toMatch(/^This zip archive cannot be read/)
    expect(await why(zipSync({ 'a.png': new Uint8Array(5) }))).toMatch(/^This zip holds no list/)
  })

  test('of Google’s Takeout is read by the group of all contacts', async () => {
    const cards = strToU8(card('VERSION:3.0', 'FN:Ana Li'))
    const file = zipSync({
      'Takeout/Contacts/All Contacts/All Contacts.vcf': cards,
      'Takeout/Contacts/Starred/Starred.vcf': cards,
    })
    expect(await one(file)).toMatchObject({ name: 'Ana Li' })
  })
})

describe('a list of addresses', () => {
  test('with the names in front is read, one a line or after commas', async () => {
    const text =
      '"Okafor, Dana" <dana@riverside.example>, Ravi Menon <ravi@kestrel.example>;\nIlse Bakker <ilse@zonnehof.example>\n'
    expect((await read(text)).rows).toMatchObject([
      { name: 'Dana Okafor', email: 'dana@riverside.example' },
      { name: 'Ravi Menon', email: 'ravi@kestrel.example' },
      { name: 'Ilse Bakker', email: 'ilse@zonnehof.example' },
    ])
  })
})

describe('a table of something else', () => {
  test.each([
    [
      'companies.csv',
      'Name,Industry,Website,Careers,Note\nAcme,Tea,,,',
      /from an export of Wellmet.*people\.csv/,
    ],
    ['Skills.csv', 'Name\nProject Management\nNegotiation', /^This is Skills\.csv/],
    ['Languages.csv', 'Name,Proficiency\nDutch,Native', /^This is Languages\.csv/],
    [
      'Certifications.csv',
      'Name,Url,Authority,Started On,Finished On,License Number\nPMP,,PMI,,,',
      /^This is Certifications/,
    ],
  ])('%s is named', async (fileName, text, says) => {
    const { read } = await readFile(held(Buffer.from(text)), { fileName })
    expect(read).toMatchObject({ kind: 'not-connections', sentence: expect.stringMatching(says) })
  })
})

test.each([
  '12/03/2024, 14:05 - Messages and calls are end-to-end encrypted.\n12/03/2024, 14:06 - Maya Chen: Hello, Robin\n',
  '[12.03.24, 14:05:10] Maya Chen: Hallo\n[12.03.24, 14:06:01] Robin Vale: Hallo Maya\n',
  '\u200e[3/12/24, 2:05:10\u202fPM] Maya Chen: Hi\n',
  '2024-03-12 14:05 - Maya Chen: Hi\n',
])('a chat of a phone is named: %j', async (text) => {
  const { read } = await readFile(held(Buffer.from(text)), { fileName: 'WhatsApp Chat with Maya.txt' })
  expect(read).toMatchObject({ kind: 'not-connections', sentence: expect.stringMatching(/^This is a chat/) })
})

test('a row that begins with a day and a time is still a row', async () => {
  expect(await why(Buffer.from('12/03/2024 14:05,Maya Chen\n13/03/2024 09:10,Jonas Vale\n'))).not.toMatch(
    /chat/,
  )
})

describe('lists as people keep them', () => {
  const csv = (...lines: string[]) => `${lines.join('\n')}\n`

  test('lines of a note, one for each person', async () => {
    const { rows } = await read(
      csv(
        'Dana Okafor, Buyer at Riverside Foods',
        'Bob Clark <bob@kestrel.example>',
        'Eve Stone (Acme) +44 7700 900125, via Jonas',
      ),
    )
    expect(rows).toMatchObject([
      { name: 'Dana Okafor', position: 'Buyer', company: 'Riverside Foods' },
      { name: 'Bob Clark', email: 'bob@kestrel.example' },
      { name: 'Eve Stone', company: 'Acme', phone: '+44 7700 900125', howWeKnow: 'Via Jonas' },
    ])
  })

  test.each([
    [
      'a letter',
      csv('Dear Dana,', '', 'thank you for your time at Acme. I learned a lot.', '', 'Best,', 'Robin'),
    ],
    ['a list of other things', csv('Milk', 'Eggs, 12', 'Tea at the market')],
  ])('%s is none', async (_, text) =>
    expect(await why(text)).toMatch(/^This does not look like a list of people/),
  )

  test('days and numbers of rows are no phone numbers', async () => {
    const text = csv(
      'Record ID,Name,Phone Number,Create Date,Last contacted,Met on',
      '1000101,Dana Okafor,+44 7700 900123,2024-01-02,2024-03-01 10:15,03/04/2024',
      '1000102,Bob Clark,,2024-02-03,,05/06/2024',
    )
    expect((await read(text)).rows).toMatchObject([
      { name: 'Dana Okafor', phone: '+44 7700 900123', otherPhones: [] },
      { name: 'Bob Clark', phone: '', otherPhones: [] },
    ])
  })

  test('a number without a heading of its own is a phone number where it is written like one', async () => {
    const text = csv('Name,Company,Reach', 'Dana Okafor,Acme,07700 900123', 'Bob Clark,Acme,+1 555 010 0002')
    expect((await read(text)).rows.map(({ phone }) => phone)).toEqual(['07700 900123', '+1 555 010 0002'])
  })

  test('the row that counts the others is no one', async () => {
    const { rows, skipped } = await read(csv('First name,Last name,Company', 'Dana,Okafor,Acme', 'Total,1,'))
    expect([rows.length, skipped]).toEqual([1, [{ line: 3, why: 'total' }]])
  })

  test('labels become tags, without those that Google makes itself', async () => {
    const text = csv('Name,Labels,Categories', 'Dana Okafor,* myContacts ::: Friends,Fair 2030')
    expect(await one(text)).toMatchObject({ tags: ['Friends', 'Fair 2030'] })
  })

  test('“Contact Person” and “Associated Company” are what they say', async () => {
    const text = csv('Contact Person,Associated Company,Function', 'Dana Okafor,Acme,Buyer')
    expect(await one(text)).toMatchObject({ name: 'Dana Okafor', company: 'Acme', position: 'Buyer' })
  })

  test('signs without width are left out of a name', async () => {
    expect(await one(csv('Name,Company', '\u200bDana\u00a0Okafor\u200b,Ac\u00adme'))).toMatchObject({
      name: 'Dana Okafor',
      company: 'Acme',
    })
  })

  test('a zip of many cards, each in a file of its own', async () => {
    const zip = zipSync({
      'cards/dana.vcf': strToU8(card('VERSION:3.0', 'FN:Dana Okafor')),
      'cards/bob.vcf': strToU8(card('VERSION:3.0', 'FN;ENCODING=b:Qm9iIENsYXJr')),
    })
    expect((await read(zip)).rows.map(({ name }) => name)).toEqual(['Dana Okafor', 'Bob Clark'])
  })
})

describe('lists as other programs leave them', () => {
  const people = async (text: string) =>
    (await read(text)).rows.map(({ name, company, position, email }) => [name, company, position, email])

  test('a card that never ends is ended by the next', async () => {
    const text = 'BEGIN:VCARD\nFN:Maya Chen\nORG:Acme Tea\nBEGIN:VCARD\nFN:Jonas Weber\nEND:VCARD\n'
    expect((await read(text)).rows.map(({ name }) => name)).toEqual(['Maya Chen', 'Jonas Weber'])
    const agent =
      'BEGIN:VCARD\nFN:Maya Chen\nAGENT:\nBEGIN:VCARD\nFN:Jonas Weber\nEND:VCARD\nORG:Acme Tea\nEND:VCARD\n'
    expect(await people(agent)).toEqual([['Maya Chen', 'Acme Tea', null, null]])
  })

  test('addresses copied from an email, some of them bare', async () => {
    const { rows, skipped } = await read(
      'priya.shah@nimbus.example; "Weber, Jonas" <jonas@vale.example>; Maya Chen <maya@acme.example>, info@acme.example',
    )
    expect(rows.map(({ name, email }) => [name, email])).toEqual([
      ['Priya Shah', 'priya.shah@nimbus.example'],
      ['Jonas Weber', 'jonas@vale.example'],
      ['Maya Chen', 'maya@acme.example'],
    ])
    expect(skipped).toEqual([{ line: 1, why: 'address-only' }])
  })

  test('one column in which each cell says who someone is and what they do', async () => {
    const text =
      'Contact\n"Maya Chen, VP Marketing, Acme Tea"\n"Jonas Weber, Curriculum Designer, Vale & Co"\n'
    expect(await people(text)).toEqual([
      ['Maya Chen', 'Acme Tea', 'VP Marketing', null],
      ['Jonas Weber', 'Vale & Co', 'Curriculum Designer', null],
    ])
    expect(await people('Name\n"Chen, Maya"\n"Weber, Jonas"\n')).toEqual([
      ['Maya Chen', null, null, null],
      ['Jonas Weber', null, null, null],
    ])
  })

  test('the page behind a name, as Notion writes it, is no part of it', async () => {
    const text =
      'Name,Company,Role\nMaya Chen,Acme Tea (https://www.notion.so/Acme-Tea-123),VP Marketing (https://www.notion.so/x)\n'
    expect(await people(text)).toEqual([['Maya Chen', 'Acme Tea', 'VP Marketing', null]])
  })

  test('headings in one word, and with a remark in brackets', async () => {
    const text =
      'fullName,companyName,pastExperienceCompanyName,jobTitle,profileUrl\nMaya Chen,Acme Tea,Vale,VP Marketing,https://www.linkedin.com/in/maya-chen\n'
    expect(await people(text)).toEqual([['Maya Chen', 'Acme Tea', 'VP Marketing', null]])
    const report =
      'Meeting ID,Topic,User Email,Participants\n123,Tea talk,host@acme.example,2\n\nName (Original Name),User Email,Guest\nMaya Chen,maya@acme.example,Yes\n'
    expect(await people(report)).toEqual([['Maya Chen', null, null, 'maya@acme.example']])
    expect(await people('NAME,EMPLOYER,POSITION TITLE\nMaya Chen,Acme Tea,VP Marketing\n')).toEqual([
      ['Maya Chen', 'Acme Tea', 'VP Marketing', null],
    ])
  })

  test('what a report says below its list is no one, nor are headings that come again', async () => {
    const { rows, skipped } = await read(
      [
        'First Name,Last Name,Account Name,Email',
        'Maya,Chen,Acme Tea,maya@acme.example',
        'First Name,Last Name,Account Name,Email',
        'Jonas,Weber,Vale & Co,jonas@vale.example',
        '',
        '"Grand Totals","2 records"',
        '"My contacts"',
        '"Copyright © 2000-2026 salesforce.com, inc. All rights reserved."',
        '"Confidential Information - Do Not Distribute"',
        '"Generated By:  Robin Vale 28/11/2026 10:00"',
        '"Acme"',
      ].join('\n'),
    )
    expect(rows.map(({ name }) => name)).toEqual(['Maya Chen', 'Jonas Weber'])
    expect(skipped).toEqual([
      { line: 3, why: 'headings' },
      { line: 5, why: 'empty' },
      { line: 6, why: 'total' },
      ...[7, 8, 9, 10, 11].map((line) => ({ line, why: 'below' })),
    ])
    // A name that stands by itself is someone, as long as nothing says that the list is over.
    expect(
      (await read('Name,Company,Email\nMaya Chen,Acme Tea,maya@acme.example\n\nJonas Weber\n')).rows,
    ).toHaveLength(2)
  })

  test('a number that a spreadsheet cut short is none, and it is said', async () => {
    const { rows, warnings } = await read('Name,Mobile\nMaya Chen,4.47701E+11\nJonas Weber,+44 7700 900123\n')
    expect(rows.map(({ phone }) => phone)).toEqual(['', '+44 7700 900123'])
    expect(warnings).toEqual([
      'Line 2: a spreadsheet cut the phone number short (4.47701E+11). The person is imported without it.',
    ])
  })
})
