import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { listCompanies } from '../companies/list-companies.ts'
import { addPerson } from './add-person.ts'
import { chooseRows } from './choose-rows.ts'
import { deletePerson } from './delete-person.ts'
import { deleteRememberedColumns } from './delete-remembered-columns.ts'
import { discardImport } from './discard-import.ts'
import { editPerson } from './edit-person.ts'
import type { Role } from './files/field.ts'
import { listImports } from './list-imports.ts'
import { listPeople } from './list-people.ts'
import { listRememberedColumns } from './list-remembered-columns.ts'
import { logInteraction } from './log-interaction.ts'
import { mapColumns } from './map-columns.ts'
import { readFileAgain } from './read-file-again.ts'
import { readImport } from './read-import.ts'
import { recordReferral } from './record-referral.ts'
import { runImport } from './run-import.ts'
import { showImport } from './show-import.ts'
import { showPerson } from './show-person.ts'
import { undoImport } from './undo-import.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
const notes = 'Notes:\n"When exporting your connection data, you may notice that some are missing."\n\n'
const file = (...rows: string[]) => `${notes}${[header, ...rows].join('\n')}`
const base64 = (text: string) => Buffer.from(text).toString('base64')

const maya = 'Maya,Chen,https://www.linkedin.com/in/maya-chen,,Acme Tea,VP Marketing,22 Nov 2025'
const tomasz =
  'Tomasz,Lis,https://www.linkedin.com/in/tomasz-lis,tomasz@acme.example,Acme Tea,Product Marketer,01 Feb 2024'
const hidden = ',,,,,,07 Jun 2026'

const read = (robin: Newcomer, text: string) => robin.does(readImport, { content: base64(text) })
async function importFile(robin: Newcomer, text: string) {
  const { id } = await read(robin, text)
  return robin.does(runImport, { id })
}
const everyone = async (robin: Newcomer) => (await robin.does(listPeople)).people
async function named(robin: Newcomer, name: string) {
  const found = (await everyone(robin)).find((one) => one.name === name)
  if (!found) throw new Error(`No one is called ${name}`)
  return (await robin.does(showPerson, { id: found.id })).person
}

describe('a file of connections', () => {
  test('is laid out first: who is new, who is known, what was left out and why', async () => {
    const robin = await house.newcomer()
    await robin.does(addPerson, { name: 'M. Chen', linkedin: 'maya-chen' })
    const { id, ...counts } = await read(robin, file(maya, tomasz, hidden, tomasz))
    expect(counts).toEqual({
      step: 'preview',
      newCount: 1,
      knownCount: 1,
      skippedCount: 2,
      backgroundCount: 0,
    })
    const shown = await robin.does(showImport, { id })
    expect(shown.skipped.map(({ count }) => count)).toEqual([1, 1])
    expect(shown.people.map(({ name }) => name)).toEqual(['Tomasz Lis'])
    expect(await everyone(robin)).toHaveLength(1)
  })

  test('brings in people with company, level, address and date', async () => {
    const robin = await house.newcomer()
    const done = await importFile(robin, file(maya, tomasz))
    expect(done).toMatchObject({ newCount: 2, knownCount: 0, filledCount: 0 })
    expect(await named(robin, 'Tomasz Lis')).toMatchObject({
      title: 'Product Marketer',
      company: { name: 'Acme Tea' },
      email: 'tomasz@acme.example',
      linkedin: 'tomasz-lis',
      connectedOn: '2024-02-01',
    })
    expect(await named(robin, 'Maya Chen')).toMatchObject({ level: 'vice-president', levelBy: 'guess' })
    expect((await robin.does(listCompanies)).companies).toMatchObject([{ peopleCount: 2 }])
    expect((await robin.does(showImport, { id: done.id })).step).toBe('imported')
  })

  test('fills only the blanks of those who are known, by profile and then by address', async () => {
    const robin = await house.newcomer()
    await robin.does(addPerson, { name: 'M. Chen', linkedin: 'maya-chen', title: 'Head of Tea' })
    await robin.does(addPerson, { name: 'Tom', email: 'Tomasz@Acme.example' })
    expect(await importFile(robin, file(maya, tomasz))).toMatchObject({
      newCount: 0,
      knownCount: 2,
      filledCount: 2,
    })
    expect(await named(robin, 'M. Chen')).toMatchObject({ title: 'Head of Tea', connectedOn: '2025-11-22' })
    expect(await named(robin, 'Tom')).toMatchObject({ linkedin: 'tomasz-lis', company: { name: 'Acme Tea' } })
  })

  test('a damaged name never replaces a whole one', async () => {
    const robin = await house.newcomer()
    await robin.does(addPerson, { name: 'Sofia Marín', linkedin: 'sofia' })
    await importFile(
      robin,
      file('Sofia,Mar?n,https://www.linkedin.com/in/sofia,,Acme Tea,Assistant,1 Feb 2024'),
    )
    expect((await everyone(robin)).map(({ name }) => name)).toEqual(['Sofia Marín'])
  })

  test('one name at one company is shown as a maybe, and not merged', async () => {
    const robin = await house.newcomer()
    const { id: personId } = await robin.does(addPerson, { name: 'Maya Chen', company: 'ACME tea' })
    const { id } = await read(robin, file(maya))
    expect(await robin.does(showImport, { id })).toMatchObject({
      maybe: [{ name: 'Maya Chen', personId, other: 'Maya Chen', why: 'same-name' }],
      newCount: 1,
    })
    await robin.does(runImport, { id })
    expect(await everyone(robin)).toHaveLength(2)
  })

  test('nearly one name at one company is shown as a maybe, in whatever alphabet, and not merged', async () => {
    const robin = await house.newcomer()
    const { id: john } = await robin.does(addPerson, { name: 'John Smith', company: 'Acme Tea Ltd' })
    const { id: olga } = await robin.does(addPerson, { name: 'Ольга Сорокина', company: 'Kestrel' })
    const { id: lars } = await robin.does(addPerson, { name: 'Lars Janssen', company: 'Kestrel' })
    await robin.does(addPerson, { name: 'Sofia Lang', company: 'Northlight' })
    const { id } = await read(
      robin,
      file(
        'Jon,Smith,,,Acme Tea,Buyer,3 Mar 2025',
        'Olga,Sorokina,,,Kestrel,Buyer,3 Mar 2025',
        'Lars,Jansen,,,Kestrel,Buyer,3 Mar 2025',
        'Sophia,Lang,,,Acme Tea,Buyer,3 Mar 2025',
      ),
    )
    expect(await robin.does(showImport, { id })).toMatchObject({
      maybe: [
        { name: 'Jon Smith', personId: john, other: 'John Smith', why: 'name-written-otherwise' },
        { name: 'Olga Sorokina', personId: olga, other: 'Ольга Сорокина', why: 'name-written-otherwise' },
        { name: 'Lars Jansen', personId: lars, other: 'Lars Janssen', why: 'one-letter-apart' },
      ],
      newCount: 4,
    })
    await robin.does(runImport, { id })
    expect(await everyone(robin)).toHaveLength(8)
  })

  const address = 'hello@brightwater.example'
  const two =
    'Tomas,Lindqvist,https://www.linkedin.com/in/tomas-l,hello@brightwater.example,Northlight,CTO,3 Mar 2025'
  const noProfile = (first: string, last: string) => `${first},${last},,${address},Northlight,CTO,3 Mar 2025`

  test('someone who shares an address is added beside the other, and nothing of theirs is given away', async () => {
    const robin = await house.newcomer()
    const { id } = await robin.does(addPerson, {
      name: 'Petra Lindqvist',
      company: 'Brightwater',
      email: address,
    })
    const before = await robin.does(showPerson, { id })
    const laidOut = await read(robin, file(two))
    expect(laidOut).toMatchObject({ newCount: 1, knownCount: 0 })
    expect(await robin.does(showImport, { id: laidOut.id })).toMatchObject({
      maybe: [{ name: 'Tomas Lindqvist', other: 'Petra Lindqvist', personId: id, why: 'same-email' }],
      maybeCount: 1,
    })
    await robin.does(runImport, { id: laidOut.id })
    const tomas = await named(robin, 'Tomas Lindqvist')
    expect(tomas).toMatchObject({ title: 'CTO', email: address, linkedin: 'tomas-l' })
    const after = await robin.does(showPerson, { id })
    expect(after.person).toEqual(before.person)
    expect(after.possibleDuplicates).toEqual([{ id: tomas.id, name: 'Tomas Lindqvist', why: 'same-email' }])
    expect((await robin.does(showPerson, { id: tomas.id })).possibleDuplicates).toEqual([
      { id, name: 'Petra Lindqvist', why: 'same-email' },
    ])
    expect((await robin.does(showImport, { id: laidOut.id })).maybe).toMatchObject([
      { id: tomas.id, name: 'Tomas Lindqvist', other: 'Petra Lindqvist', personId: id },
    ])
    await expect(read(robin, file(two))).rejects.toMatchObject({ code: 'imported-already' })
  })

  test('two of one file who share an address are two, each with the name of the other', async () => {
    const robin = await house.newcomer()
    const { id, ...counts } = await read(
      robin,
      file(noProfile('Petra', 'Lindqvist'), noProfile('Tomas', 'Lindqvist')),
    )
    expect(counts).toMatchObject({ newCount: 2, skippedCount: 0 })
    const pairs = [
      { name: 'Petra Lindqvist', other: 'Tomas Lindqvist', why: 'same-email' },
      { name: 'Tomas Lindqvist', other: 'Petra Lindqvist', why: 'same-email' },
    ]
    expect((await robin.does(showImport, { id })).maybe).toMatchObject(pairs)
    await robin.does(runImport, { id })
    expect((await robin.does(showImport, { id })).maybe).toMatchObject(pairs)
    expect(await everyone(robin)).toHaveLength(2)
    // A longer list of the same people finds each again.
    expect(
      await importFile(robin, file(noProfile('Tomas', 'Lindqvist'), noProfile('Petra', 'Lindqvist'), maya)),
    ).toMatchObject({ newCount: 1, knownCount: 2, filledCount: 0 })
  })

  test('who an initial may mean is said only where there is only one such person', async () => {
    const robin = await house.newcomer()
    await robin.does(addPerson, { name: 'T. Lindqvist', email: address })
    const both = file(noProfile('Tomas', 'Lindqvist'), noProfile('Teresa', 'Lindqvist'))
    expect(await importFile(robin, both)).toMatchObject({ newCount: 2, knownCount: 0 })
    expect(await named(robin, 'T. Lindqvist')).toMatchObject({ title: '', company: null })
    const ada = await house.newcomer('Ada Quist')
    for (const name of ['Tomas Lindqvist', 'Teresa Lindqvist'])
      await ada.does(addPerson, { name, email: address })
    expect(await importFile(ada, file(noProfile('T.', 'Lindqvist')))).toMatchObject({
      newCount: 1,
      knownCount: 0,
    })
    const noor = await house.newcomer('Noor Kok')
    await noor.does(addPerson, { name: 'T. Lindqvist', email: address })
    expect(await importFile(noor, file(noProfile('Tomas', 'Lindqvist')))).toMatchObject({
      newCount: 0,
      filledCount: 1,
    })
  })

  test('a profile is proof under a new name; an address with a new profile is none', async () => {
    const robin = await house.newcomer()
    const row = (first: string, last: string, slug: string, title: string) =>
      `${first},${last},https://www.linkedin.com/in/${slug},${last}@kestrel.example,Kestrel,${title},3 Feb 2021`
    await importFile(
      robin,
      file(row('Dana', 'Okafor', 'dana', ''), row('Ravi', 'Menon', 'ravi-m', 'Analyst')),
    )
    const done = await importFile(
      robin,
      file(row('Dana', 'Okafor-Lee', 'dana', 'Buyer'), row('Ravi', 'Menon', 'ravi-menon', 'Manager')),
    )
    expect(done).toMatchObject({ newCount: 1, knownCount: 1, filledCount: 1 })
    expect(await named(robin, 'Dana Okafor')).toMatchObject({
      title: 'Buyer',
      email: 'Okafor@kestrel.example',
    })
    expect((await robin.does(showImport, { id: done.id })).maybe).toMatchObject([{ name: 'Ravi Menon' }])
  })

  test('a list that grew brings in only who is new, row for row', async () => {
    const robin = await house.newcomer()
    const list = (...rows: string[]) => ['First Name,Company,Position,Connected On', ...rows].join('\n')
    const rows = ['Dana Okafor,Riverside Foods,Buyer,', 'Ilse Bakker,,,', 'John Smith,Kestrel,Analyst,']
    await importFile(robin, list(...rows))
    const before = await everyone(robin)
    expect(await importFile(robin, list(...rows, ''))).toMatchObject({ newCount: 0, filledCount: 0 })
    expect(await everyone(robin)).toEqual(before)
    expect(
      await importFile(
        robin,
        list(...rows, 'John Smith,Kestrel,Analyst,', 'Owen Price,Kestrel,Head of Risk,'),
      ),
    ).toMatchObject({ newCount: 2, knownCount: 3 })
    expect(await everyone(robin)).toHaveLength(5)
  })

  test('a name typed by hand is no proof, nor is a row that says something else now', async () => {
    const robin = await house.newcomer()
    const list = (row: string) => `First Name,Company,Position,Connected On\n${row}`
    await robin.does(addPerson, { name: 'Ilse Bakker' })
    expect(await importFile(robin, list('Ilse Bakker,,,'))).toMatchObject({ newCount: 1 })
    const { id } = await read(robin, list('Ilse Bakker,Kestrel,Analyst,'))
    expect(await robin.does(showImport, { id })).toMatchObject({
      newCount: 1,
      maybe: [{ name: 'Ilse Bakker', other: 'Ilse Bakker', why: 'same-name' }],
    })
  })

  test('two profiles with one address are two people', async () => {
    const robin = await house.newcomer()
    await robin.does(addPerson, { name: 'Ewa Lis', email: 'tomasz@acme.example', linkedin: 'ewa-lis' })
    expect(await importFile(robin, file(tomasz))).toMatchObject({ newCount: 1 })
  })

  test('the same file twice changes nothing and says so; once undone it may come again', async () => {
    const robin = await house.newcomer()
    const { id } = await importFile(robin, file(maya, tomasz))
    const before = await everyone(robin)
    await expect(read(robin, file(maya, tomasz))).rejects.toMatchObject({ code: 'imported-already' })
    expect(await everyone(robin)).toEqual(before)
    expect((await robin.does(listImports)).imports).toHaveLength(1)
    await robin.does(undoImport, { id })
    await expect(read(robin, file(maya, tomasz))).resolves.toMatchObject({ newCount: 2 })
  })

  test('read twice before it is imported, it waits once', async () => {
    const robin = await house.newcomer()
    await read(robin, file(maya))
    await read(robin, file(maya))
    expect((await robin.does(listImports)).imports).toHaveLength(1)
  })

  test('that is not wanted is put aside; one that is in is not', async () => {
    const robin = await house.newcomer()
    const { id } = await read(robin, file(maya))
    await expect(robin.does(undoImport, { id })).rejects.toMatchObject({ code: 'not-imported' })
    await robin.does(discardImport, { id })
    expect((await robin.does(listImports)).imports).toEqual([])
    const done = await importFile(robin, file(maya))
    await expect(robin.does(discardImport, { id: done.id })).rejects.toMatchObject({
      code: 'imported-already',
    })
    await expect(robin.does(runImport, { id: done.id })).rejects.toMatchObject({
      code: 'imported-already',
    })
  })

  test('of another kind is refused with how to get the right one', async () => {
    const robin = await house.newcomer()
    await expect(read(robin, 'PK\u0003\u0004zip')).rejects.toMatchObject({ code: 'not-the-file' })
    await expect(robin.does(readImport, { content: 'PK\u0003\u0004 as text' })).rejects.toMatchObject({
      fields: { content: 'Choose a file.' },
    })
  })

  test('with unknown headings asks which column is what', async () => {
    const robin = await house.newcomer()
    const { id, step } = await read(robin, 'who,where,does\nMaya Chen,Acme Tea,VP Marketing\nBo,,\n')
    expect(step).toBe('columns')
    const { reading } = await robin.does(showImport, { id })
    expect(reading?.columns.map(({ heading }) => heading)).toEqual(['who', 'where', 'does'])
    await expect(robin.does(runImport, { id })).rejects.toMatchObject({ code: 'columns-unknown' })
    await expect(robin.does(mapColumns, { id, columns: ['left-out', 'company'] })).rejects.toMatchObject({
      code: 'no-name-column',
    })
    expect(await robin.does(mapColumns, { id, columns: ['name', 'company', 'position'] })).toMatchObject({
      newCount: 2,
    })
    await robin.does(runImport, { id })
    await expect(robin.does(mapColumns, { id, columns: ['name'] })).rejects.toMatchObject({ code: 'settled' })
    expect(await named(robin, 'Maya Chen')).toMatchObject({
      title: 'VP Marketing',
      company: { name: 'Acme Tea' },
    })
  })
})

describe('what was recognised can be corrected', () => {
  test('the letters, what is between cells, and the row of headings', async () => {
    const robin = await house.newcomer()
    const bytes = Buffer.from('list of people\nName;Firma\nZoë Müller;Café, Bar & Söhne\n', 'latin1')
    const { id, step } = await robin.does(readImport, { content: bytes.toString('base64') })
    expect(step).toBe('preview')
    const shown = await robin.does(showImport, { id })
    expect(shown.reading).toMatchObject({
      encoding: 'windows-1252',
      delimiter: 'semicolon',
      headingLine: 2,
      source: 'list',
    })
    expect(shown.reading?.firstLines[1]).toBe('Name;Firma')
    await robin.does(readFileAgain, { id, encoding: 'windows-1251' })
    const wrong = await robin.does(showImport, { id })
    expect(wrong).toMatchObject({ step: 'columns', reading: { encoding: 'windows-1251' } })
    expect(wrong.reading?.columns[0]?.samples).toEqual(['Zoл Mьller'])
    await robin.does(readFileAgain, { id, encoding: 'windows-1252', headingLine: 0 })
    const { reading } = await robin.does(showImport, { id })
    expect(reading?.columns.map(({ heading }) => heading)).toEqual(['', ''])
    await robin.does(readFileAgain, { id, headingLine: 2 })
    await robin.does(mapColumns, { id, columns: ['name', 'company'] })
    await robin.does(runImport, { id })
    expect(await named(robin, 'Zoë Müller')).toMatchObject({ company: { name: 'Café, Bar & Söhne' } })
  })

  test('also after the preview was made: a column that went to the wrong place', async () => {
    const robin = await house.newcomer()
    const { id } = await read(robin, 'Name,Company,Role\nMaya Chen,VP Marketing,Acme Tea\n')
    await robin.does(mapColumns, { id, columns: ['name', 'position', 'company'] })
    expect((await robin.does(showImport, { id })).people).toMatchObject([
      { title: 'VP Marketing', company: 'Acme Tea' },
    ])
  })
})

describe('where columns were sent', () => {
  const first = 'who,where,Does\nMaya Chen,Acme Tea,VP Marketing\n'
  const next = 'List of November\n\nDOES;who ;Where\nBuyer;Bo Lindqvist;Riverside Foods\n'
  const shownOf = async (robin: Newcomer, text: string) => {
    const { id, step } = await read(robin, text)
    const { people, reading } = await robin.does(showImport, { id })
    return {
      id,
      step,
      people,
      isAsBefore: reading?.isAsBefore,
      goesTo: reading?.columns.map((one) => one.goesTo),
    }
  }
  async function imported(robin: Newcomer, text: string, columns: Role[]) {
    const { id } = await read(robin, text)
    await robin.does(mapColumns, { id, columns })
    await robin.does(runImport, { id })
    return id
  }

  test('is known for the next file with these headings, in any order, and can be changed there', async () => {
    const robin = await house.newcomer()
    await imported(robin, first, ['name', 'company', 'position'])
    const shown = await shownOf(robin, next)
    expect(shown).toMatchObject({
      step: 'preview',
      isAsBefore: true,
      goesTo: ['position', 'name', 'company'],
      people: [{ name: 'Bo Lindqvist', title: 'Buyer', company: 'Riverside Foods' }],
    })
    const { id } = shown
    await robin.does(mapColumns, { id, columns: ['company', 'name', 'left-out'] })
    expect((await robin.does(showImport, { id })).reading?.isAsBefore).toBe(false)
    await robin.does(runImport, { id })
    const third = await shownOf(robin, `${first}Ana Ruiz,nowhere,Harbor Bank\n`)
    expect(third).toMatchObject({ isAsBefore: true, goesTo: ['name', 'left-out', 'company'] })
  })

  test('is listed with where its columns went, and forgotten on wish: then the next file asks again', async () => {
    const robin = await house.newcomer()
    const text = 'Wie,Waar,Vak\nMaya Chen,Acme Tea,Thee\n'
    const { id } = await read(robin, text)
    expect((await robin.does(listRememberedColumns, {})).lists).toEqual([])
    await robin.does(mapColumns, { id, columns: ['name', 'company', 'left-out'] })
    await robin.does(runImport, { id })
    const { id: next } = await read(robin, text.replace('Maya Chen', 'Bo Lis'))
    await robin.does(runImport, { id: next })
    const { lists } = await robin.does(listRememberedColumns, {})
    expect(lists).toMatchObject([
      {
        importId: next,
        columns: [
          { heading: 'vak', goesTo: 'left-out' },
          { heading: 'waar', goesTo: 'company' },
          { heading: 'wie', goesTo: 'name' },
        ],
      },
    ])
    await robin.does(deleteRememberedColumns, { importId: next })
    expect((await robin.does(listRememberedColumns, {})).lists).toEqual([])
    await expect(robin.does(deleteRememberedColumns, { importId: next })).rejects.toMatchObject({
      code: 'not-remembered',
    })
    expect(await read(robin, text.replace('Maya Chen', 'Ana Ruiz'))).toMatchObject({ step: 'columns' })
    expect(await everyone(robin)).toHaveLength(2)
  })

  test('stays known when such a file is imported as it is', async () => {
    const robin = await house.newcomer()
    const once = await imported(robin, first, ['name', 'company', 'position'])
    await robin.does(runImport, { id: (await read(robin, next)).id })
    await robin.does(undoImport, { id: once })
    expect(await shownOf(robin, first)).toMatchObject({ step: 'preview', isAsBefore: true })
  })

  test('comes before what the headings say, and two of one heading keep their order', async () => {
    const robin = await house.newcomer()
    const list = (row: string) => `Name,Company,Role,Role\n${row}\n`
    await imported(robin, list('Maya Chen,VP Marketing,Acme Tea,x'), ['name', 'position', 'company', 'note'])
    expect(await shownOf(robin, list('Bo Lindqvist,Buyer,Riverside Foods,y'))).toMatchObject({
      isAsBefore: true,
      goesTo: ['name', 'position', 'company', 'note'],
    })
    expect((await shownOf(robin, 'Name,Company,Role\nAna Ruiz,Harbor Bank,Buyer\n')).isAsBefore).toBe(false)
  })

  test('is not known before that file is imported, nor once it is undone, nor by others', async () => {
    const robin = await house.newcomer()
    const { id } = await read(robin, first)
    await robin.does(mapColumns, { id, columns: ['name', 'company', 'position'] })
    expect((await shownOf(robin, next)).step).toBe('columns')
    await robin.does(runImport, { id })
    expect((await shownOf(robin, next)).step).toBe('preview')
    expect((await shownOf(await house.newcomer(), next)).step).toBe('columns')
    await robin.does(undoImport, { id })
    expect((await shownOf(robin, next)).step).toBe('columns')
  })

  test('is not kept of a file without headings', async () => {
    const robin = await house.newcomer()
    const { id } = await read(robin, 'who,where\nMaya Chen,Acme Tea\n')
    await robin.does(readFileAgain, { id, headingLine: 0 })
    await robin.does(mapColumns, { id, columns: ['name', 'company'] })
    await robin.does(runImport, { id })
    expect((await shownOf(robin, 'who,where\nBo Lindqvist,Riverside Foods\n')).step).toBe('columns')
  })
})

describe('someone known, of whom a file says more', () => {
  const list = (row: string) => `Name,Email,Phone,Notes,Company,Role\n${row}`

  test('keeps the note that was typed, which is said; blanks are filled, and emptied by undoing', async () => {
    const robin = await house.newcomer()
    const { id: known } = await robin.does(addPerson, {
      name: 'Bo Lis',
      email: 'bo@lis.example',
      note: 'Likes tea',
    })
    const { id } = await read(robin, list('Bo Lis,bo@lis.example,+31 20 794 6000,Met in May,Kestrel,Analyst'))
    expect((await robin.does(showImport, { id })).warnings).toEqual([
      expect.stringMatching(/^1 person you have has a note of your own\. It stays/),
    ])
    await robin.does(runImport, { id })
    const full = (await robin.does(showPerson, { id: known })).person
    expect(full).toMatchObject({ phone: '+31 20 794 6000', note: 'Likes tea', title: 'Analyst' })
    await robin.does(undoImport, { id })
    const { person } = await robin.does(showPerson, { id: known })
    expect(person).toMatchObject({ phone: '', note: 'Likes tea', title: '', company: null })
  })

  test('has the old job back when a new one is undone', async () => {
    const robin = await house.newcomer()
    const bo = { name: 'Bo Lis', email: 'bo@lis.example', title: 'Buyer', company: 'Acme Tea' }
    const { id: known } = await robin.does(addPerson, bo)
    const { id } = await read(robin, list('Bo Lis,bo@lis.example,,,Kestrel,Head of Risk'))
    const { changes } = await robin.does(showImport, { id })
    expect(changes).toMatchObject([{ line: 2, was: 'Buyer at Acme Tea', now: 'Head of Risk at Kestrel' }])
    expect(await robin.does(runImport, { id, decisions: ['2 new-job'] })).toMatchObject({ filledCount: 1 })
    expect((await robin.does(showPerson, { id: known })).person).toMatchObject({
      title: 'Head of Risk',
      level: 'director',
    })
    expect(await robin.does(undoImport, { id })).toMatchObject({ removedCompanies: 1 })
    expect((await robin.does(showPerson, { id: known })).person).toMatchObject({
      title: 'Buyer',
      level: 'experienced',
      company: { name: 'Acme Tea' },
      note: '',
    })
  })

  test('a row that was left out brings no one in', async () => {
    const robin = await house.newcomer()
    const { id } = await read(robin, file(maya, tomasz))
    expect(await robin.does(runImport, { id, decisions: ['5 leave-out'] })).toMatchObject({ newCount: 1 })
    expect((await everyone(robin)).map(({ name }) => name)).toEqual(['Tomasz Lis'])
  })
})

test('of the rows that were offered with a box only the ticked ones come in, and all the others of the file', async () => {
  const robin = await house.newcomer()
  const ines = 'Ines,Roth,,,Kestrel,Analyst,3 Mar 2026'
  const { id } = await read(robin, file(maya, tomasz, ines))
  const { people } = await robin.does(showImport, { id })
  expect(people.map(({ line, name }) => [line, name])).toEqual([
    [5, 'Maya Chen'],
    [6, 'Tomasz Lis'],
    [7, 'Ines Roth'],
  ])
  expect(await robin.does(runImport, { id, offered: [5, 6], chosen: [6] })).toMatchObject({ newCount: 2 })
  expect((await everyone(robin)).map(({ name }) => name).sort()).toEqual(['Ines Roth', 'Tomasz Lis'])

  // The file may come again for those who were left out; whoever is there already needs no box.
  const again = await read(robin, file(maya, tomasz, ines))
  expect((await robin.does(showImport, { id: again.id })).people.map(({ name }) => name)).toEqual([
    'Maya Chen',
  ])
})

describe('before it is imported', () => {
  const many = (count: number) =>
    Array.from(
      { length: count },
      (_, n) => `Given ${n},Family,https://www.linkedin.com/in/one-${n},,,Buyer,1 Feb 2024`,
    )

  test('those beyond the first 200 are shown page by page, and can be left out', async () => {
    const robin = await house.newcomer()
    await importFile(robin, file(...many(3)))
    const { id } = await read(robin, file(...many(453)))
    const first = await robin.does(showImport, { id })
    expect([first.people.length, first.people[0]?.name, first.previousLine]).toEqual([
      200,
      'Given 3 Family',
      null,
    ])
    const second = await robin.does(showImport, { id, fromLine: first.nextLine ?? 0 })
    expect([second.people.length, second.people[0]?.name]).toEqual([200, 'Given 203 Family'])
    const third = await robin.does(showImport, { id, fromLine: second.nextLine ?? 0 })
    expect([third.people.length, third.people.at(-1)?.name, third.nextLine]).toEqual([
      50,
      'Given 452 Family',
      null,
    ])
    expect(third.previousLine).toBe(second.people[0]?.line)
    expect(second.previousLine).toBe(first.people[0]?.line)

    const lines = third.people.map(({ line }) => line)
    const kept = lines.slice(1)
    expect(await robin.does(chooseRows, { id, offered: lines, chosen: kept })).toMatchObject({
      leftOutCount: 1,
    })
    await robin.does(chooseRows, { id, offered: [second.people[0]?.line ?? 0], chosen: [] })
    const shown = await robin.does(showImport, { id, fromLine: lines[0] })
    expect(shown.people.filter(({ isLeftOut }) => isLeftOut).map(({ name }) => name)).toEqual([
      'Given 403 Family',
    ])
    expect(shown.leftOutCount).toBe(2)
    // What is sent with the import comes before what was kept.
    expect(await robin.does(runImport, { id, chosen: [lines[0] ?? 0] })).toMatchObject({ newCount: 449 })
    await expect(robin.does(chooseRows, { id, chosen: [] })).rejects.toMatchObject({ code: 'settled' })
  })

  const three = 'Name,Company,Note\nMaya Chen,Acme Tea,tea\nBo Lis,Kestrel,rowing\nInes Roth,Harbor,maps\n'

  test('a file that is read in another way keeps who was left out and what was decided of them', async () => {
    const robin = await house.newcomer()
    const { id: known } = await robin.does(addPerson, { name: 'Ines Roth' })
    const { id } = await read(robin, three)
    await robin.does(chooseRows, { id, offered: [2], chosen: [], decisions: ['4 same'] })
    // What is sent along with the press was not kept before.
    await robin.does(readFileAgain, { id, encoding: 'windows-1252', offered: [2, 3], chosen: [] })
    await robin.does(mapColumns, { id, columns: ['name', 'company', 'note'] })
    const shown = await robin.does(showImport, { id })
    expect(shown.leftOutCount).toBe(2)
    expect(shown.maybe).toMatchObject([{ line: 4, personId: known, decided: 'same' }])
    await robin.does(runImport, { id })
    expect((await everyone(robin)).map(({ name }) => name)).toEqual(['Ines Roth'])
  })

  test('a decision about one person is not taken for one about another', async () => {
    const robin = await house.newcomer()
    await robin.does(addPerson, { name: 'Ines Roth' })
    const harbor = await robin.does(addPerson, { name: 'Harbor' })
    const { id } = await read(robin, three)
    await robin.does(mapColumns, { id, columns: ['name', 'left-out'], decisions: ['4 same', '3 leave-out'] })
    await robin.does(mapColumns, { id, columns: ['left-out', 'name'] })
    const { maybe, leftOutCount } = await robin.does(showImport, { id })
    expect(maybe).toMatchObject([{ line: 4, personId: harbor.id, decided: null }])
    expect(leftOutCount).toBe(0)
  })

  test('a decision can be put off again', async () => {
    const robin = await house.newcomer()
    await robin.does(addPerson, { name: 'Ines Roth' })
    const { id } = await read(robin, three)
    await robin.does(chooseRows, { id, decisions: ['4 same'] })
    await robin.does(chooseRows, { id, decisions: ['4 later'] })
    expect((await robin.does(showImport, { id })).maybe).toMatchObject([{ decided: null }])
  })

  test('read again, a column stays where it was sent, as long as its heading is there', async () => {
    const robin = await house.newcomer()
    const { id } = await read(robin, 'Wie,Waar,Zomaar\nMaya Chen,Acme Tea,tea\nBo Lis,Kestrel,rowing\n')
    const goesTo = async () =>
      (await robin.does(showImport, { id })).reading?.columns.map(({ goesTo }) => goesTo)
    await robin.does(readFileAgain, { id, encoding: 'windows-1252', columns: ['name', 'company', 'note'] })
    expect(await goesTo()).toEqual(['name', 'company', 'note'])
    await robin.does(readFileAgain, { id, headingLine: 0, columns: ['name', 'company', 'left-out'] })
    expect(await goesTo()).not.toEqual(['name', 'company', 'left-out'])
  })

  test('other letters chosen together with the columns are used for them; other headings are asked about first', async () => {
    const robin = await house.newcomer()
    const { id } = await read(robin, 'Wie,Waar\nMaya Chen,Acme Tea\nBo Lis,Kestrel\n')
    await robin.does(mapColumns, { id, columns: ['name', 'company'], encoding: 'windows-1252' })
    expect(await robin.does(showImport, { id })).toMatchObject({
      step: 'preview',
      reading: { encoding: 'windows-1252' },
    })
    await robin.does(mapColumns, { id, columns: ['name', 'company'], headingLine: 0 })
    expect(await robin.does(showImport, { id })).toMatchObject({ step: 'columns', newCount: 0 })
  })

  test('both are shown side by side, as they are now, and who is the same keeps the other name as well', async () => {
    const robin = await house.newcomer()
    const { id: personId } = await robin.does(addPerson, {
      name: 'Petra Lang',
      title: 'Buyer',
      company: 'Velder Glass',
      email: 'office@velder.example',
      phone: '+31 6 5550 0142',
    })
    const { id } = await read(
      robin,
      file('Tomas,Lang,,office@velder.example,Velder Glass,Head of Glass,3 Mar 2026'),
    )
    await robin.does(editPerson, { id: personId, title: 'Senior Buyer' })
    const [pair] = (await robin.does(showImport, { id })).maybe
    expect(pair).toMatchObject({
      inFile: {
        name: 'Tomas Lang',
        title: 'Head of Glass',
        company: 'Velder Glass',
        emails: ['office@velder.example'],
        phones: [],
        connectedOn: '2026-03-03',
      },
      there: { name: 'Petra Lang', title: 'Senior Buyer', phones: ['+31 6 5550 0142'], status: 'none' },
    })
    await robin.does(runImport, { id, decisions: [`${pair?.line} same`] })
    const { person } = await robin.does(showPerson, { id: personId })
    expect(person).toMatchObject({ name: 'Petra Lang', title: 'Senior Buyer', otherNames: ['Tomas Lang'] })
    await robin.does(undoImport, { id })
    expect((await robin.does(showPerson, { id: personId })).person.otherNames).toEqual([])
  })

  test('who was said to be the same is found by the other name in the next file', async () => {
    const robin = await house.newcomer()
    const { id: petra } = await robin.does(addPerson, { name: 'Petra Lang', email: 'office@velder.example' })
    const { id: wang } = await robin.does(addPerson, { name: 'Wang Fang', company: 'Kestrel' })
    const first = file('Tomas,Lang,,office@velder.example,,Head of Glass,3 Mar 2026')
    const again = await read(robin, first)
    await robin.does(runImport, { id: again.id, decisions: ['5 same'] })
    await robin.does(editPerson, { id: wang, otherNames: ['王芳'] })
    const next = await read(
      robin,
      file(
        'Tomas,Lang,,office@velder.example,,Head of Glass,3 Mar 2026',
        '芳,王,,,Kestrel,Analyst,3 Mar 2026',
        '王,芳,,,Kestrel,Analyst,3 Mar 2026',
      ),
    )
    expect(next).toMatchObject({ knownCount: 1 })
    const { maybe } = await robin.does(showImport, { id: next.id })
    expect(maybe.map(({ personId }) => personId)).toContain(wang)
    expect((await robin.does(showPerson, { id: petra })).person.otherNames).toEqual(['Tomas Lang'])
  })

  test('two rows of one file are shown side by side as well', async () => {
    const robin = await house.newcomer()
    const { id } = await read(
      robin,
      file(
        'Petra,Lang,,office@velder.example,Velder Glass,Buyer,3 Mar 2026',
        'Tomas,Lang,,office@velder.example,Kestrel,Pilot,3 Mar 2026',
      ),
    )
    const [pair] = (await robin.does(showImport, { id })).maybe
    expect(pair).toMatchObject({
      personId: null,
      inFile: { name: 'Petra Lang', title: 'Buyer' },
      there: { name: 'Tomas Lang', title: 'Pilot', status: null },
    })
  })

  test('the counts are all rows of the file', async () => {
    const robin = await house.newcomer()
    await robin.does(addPerson, { name: 'Ines Roth' })
    await importFile(robin, file(maya, tomasz))
    const moved = maya.replace('Acme Tea', 'Kestrel')
    const { id } = await read(
      robin,
      file(moved, tomasz, 'Ines,Roth,,,Kestrel,Analyst,3 Mar 2026', ...many(2), hidden),
    )
    const { newCount, knownCount, changeCount, maybeCount, skippedCount } = await robin.does(showImport, {
      id,
    })
    expect({ newCount, knownCount, changeCount, maybeCount, skippedCount }).toEqual({
      newCount: 3,
      knownCount: 2,
      changeCount: 1,
      maybeCount: 1,
      skippedCount: 1,
    })
  })

  test.each([
    ['the same person', 'same', 1],
    ['someone else', 'apart', 2],
  ] as const)('a possible duplicate is decided to be %s, and is not asked again', async (_, what, people) => {
    const robin = await house.newcomer()
    const { id: known } = await robin.does(addPerson, { name: 'Ines Roth' })
    const { id } = await read(robin, file('Ines,Roth,,,Kestrel,Analyst,3 Mar 2026'))
    const [maybe] = (await robin.does(showImport, { id })).maybe
    expect(maybe).toMatchObject({ personId: known, decided: null })
    await robin.does(chooseRows, { id, decisions: [`${maybe?.line} ${what}`] })
    expect((await robin.does(showImport, { id })).maybe[0]).toMatchObject({ decided: what })
    await robin.does(runImport, { id })
    expect(await everyone(robin)).toHaveLength(people)
    expect((await robin.does(showImport, { id })).maybe).toEqual([])
    expect((await robin.does(showPerson, { id: known })).possibleDuplicates).toEqual([])
  })

  test('a decision sent with the import comes before one that was kept, and one not taken leaves both', async () => {
    const robin = await house.newcomer()
    await robin.does(addPerson, { name: 'Ines Roth' })
    const { id } = await read(robin, file('Ines,Roth,,,Kestrel,Analyst,3 Mar 2026'))
    await robin.does(chooseRows, { id, decisions: ['5 same'] })
    await robin.does(runImport, { id, decisions: ['5 leave-out'] })
    expect(await everyone(robin)).toHaveLength(1)
    const next = await read(robin, file('Ines,Roth,,,Kestrel,Analyst,4 Mar 2026'))
    await robin.does(runImport, { id: next.id })
    expect((await robin.does(showImport, { id: next.id })).maybe).toHaveLength(1)
  })
})

describe('undoing a whole import', () => {
  test('removes what it made and empties what it filled', async () => {
    const robin = await house.newcomer()
    const { id: known } = await robin.does(addPerson, { name: 'M. Chen', linkedin: 'maya-chen' })
    const { id } = await importFile(robin, file(maya, tomasz))
    expect(await robin.does(undoImport, { id })).toMatchObject({
      removedPeople: 1,
      removedCompanies: 1,
      keptCount: 0,
    })
    expect((await robin.does(showPerson, { id: known })).person).toMatchObject({
      title: '',
      level: 'experienced',
      company: null,
      connectedOn: null,
      linkedin: 'maya-chen',
    })
    await expect(robin.does(undoImport, { id })).rejects.toMatchObject({ code: 'undone-already' })
  })

  test('keeps and lists people who were edited since', async () => {
    const robin = await house.newcomer()
    const row = (n: number) =>
      `Bo,${n},https://www.linkedin.com/in/bo-${n},,Northlight Energy,Engineer,1 Feb 2024`
    const { id } = await importFile(robin, file(...[1, 2, 3, 4, 5].map(row)))
    const people = new Map((await everyone(robin)).map((one) => [one.name, one.id]))
    const bo = (n: number) => people.get(`Bo ${n}`) ?? ''
    await robin.does(editPerson, { id: bo(1), note: 'Met at the fair' })
    await robin.does(logInteraction, { personId: bo(2), channel: 'phone' })
    await robin.does(recordReferral, { personId: bo(3), referrerId: bo(4) })
    const done = await robin.does(undoImport, { id })
    expect(done.kept.map(({ name }) => name)).toEqual(['Bo 1', 'Bo 2', 'Bo 3', 'Bo 4'])
    expect(done).toMatchObject({ removedPeople: 1, removedCompanies: 0 })
    expect((await robin.does(showImport, { id })).people).toHaveLength(4)
  })

  test('leaves what was typed over what it had filled', async () => {
    const robin = await house.newcomer()
    const { id: known } = await robin.does(addPerson, { name: 'M. Chen', linkedin: 'maya-chen' })
    const { id } = await importFile(robin, file(maya))
    await robin.does(editPerson, { id: known, title: 'CMO' })
    await robin.does(undoImport, { id })
    expect((await robin.does(showPerson, { id: known })).person).toMatchObject({
      title: 'CMO',
      company: null,
    })
  })

  test('does not mind who was deleted since', async () => {
    const robin = await house.newcomer()
    const { id } = await importFile(robin, file(maya, tomasz))
    await robin.does(deletePerson, { id: (await named(robin, 'Maya Chen')).id })
    expect(await robin.does(undoImport, { id })).toMatchObject({ removedPeople: 1, removedCompanies: 1 })
  })
})

describe('a file of 3,000', () => {
  const row = (n: number) =>
    n % 100 === 7
      ? hidden
      : `Given${n % 700},Family ${n},https://www.linkedin.com/in/person-${n},${n % 50 ? '' : `p${n}@example.org`},"Company, ${n % 400}",Engineer ${n % 30},0${1 + (n % 9)} Mar 2024`
  const rows = Array.from({ length: 3000 }, (_, n) => row(n))

  test('comes in, comes again a little longer, and goes again', async () => {
    const robin = await house.newcomer()
    const first = await importFile(robin, file(...rows))
    expect(first).toMatchObject({ newCount: 2970, knownCount: 0 })
    expect((await robin.does(listPeople, { at: 'last' })).people).toHaveLength(50)
    const again = await importFile(robin, file(...rows, maya))
    expect(again).toMatchObject({ newCount: 1, knownCount: 2970, filledCount: 0 })
    expect(await robin.does(undoImport, { id: first.id })).toMatchObject({
      removedPeople: 2970,
      keptCount: 0,
    })
    expect((await everyone(robin)).map(({ name }) => name)).toEqual(['Maya Chen'])
  })
})
