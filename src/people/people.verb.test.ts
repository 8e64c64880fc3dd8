import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { addCompany } from '../companies/add-company.ts'
import { listCompanies } from '../companies/list-companies.ts'
import { addPerson } from './add-person.ts'
import { addPersonByLine } from './add-person-by-line.ts'
import { deleteInteraction } from './delete-interaction.ts'
import { deletePerson } from './delete-person.ts'
import { editInteraction } from './edit-interaction.ts'
import { editPerson } from './edit-person.ts'
import { listPeople } from './list-people.ts'
import { logInteraction } from './log-interaction.ts'
import { showPerson } from './show-person.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const maya = { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme Tea' }

describe('adding a person', () => {
  test('a typed company is made once, whatever its case and accents', async () => {
    const robin = await house.newcomer()
    await robin.does(addPerson, maya)
    await robin.does(addPerson, { name: 'Tomasz Lis', company: ' ACME  téa ' })
    const { companies } = await robin.does(listCompanies)
    expect(companies).toMatchObject([{ name: 'Acme Tea', peopleCount: 2 }])
  })

  test('the level is guessed from the title and says so', async () => {
    const robin = await house.newcomer()
    const { id } = await robin.does(addPerson, maya)
    const { person } = await robin.does(showPerson, { id })
    expect(person).toMatchObject({ level: 'vice-president', levelBy: 'guess', company: { name: 'Acme Tea' } })
  })

  test.each(['Bo', '王小明', 'محمد بن سلمان الحسن', '👩‍💻 Sofia Marín'])('%s is a name', async (name) => {
    const robin = await house.newcomer()
    const { id } = await robin.does(addPerson, { name })
    expect((await robin.does(showPerson, { id })).person.name).toBe(name)
    expect((await robin.does(listPeople, { find: name.slice(-3) })).people).toHaveLength(1)
  })

  test('no one has another’s profile, nor another’s address under a name that can be the same', async () => {
    const robin = await house.newcomer()
    await robin.does(addPerson, {
      ...maya,
      email: 'Maya@acme.example',
      linkedin: 'linkedin.com/in/Maya-Chen',
    })
    const again = (other: object) => robin.does(addPerson, { name: 'M. Chen', ...other })
    await expect(again({ email: 'maya@acme.example' })).rejects.toMatchObject({ code: 'known-already' })
    await expect(again({ linkedin: 'maya-chen' })).rejects.toThrow('Maya Chen is already in your people')
    await expect(again({ linkedin: 'mei-chen', email: 'maya@acme.example' })).resolves.toMatchObject({
      name: 'M. Chen',
    })
    await expect(again({})).resolves.toMatchObject({ name: 'M. Chen' })
  })

  test('a name, one address and a real profile are asked for', async () => {
    const robin = await house.newcomer()
    const typed = robin.does(addPerson, {
      name: ' ',
      email: 'maya at acme',
      linkedin: 'https://acme.example/x',
    })
    await expect(typed).rejects.toMatchObject({
      fields: { name: expect.any(String), email: expect.any(String), linkedin: expect.any(String) },
    })
  })
})

describe('adding a person by one line', () => {
  const line = 'Maya Chen, VP Marketing at Acme Tea, via Jonas'

  test('makes the person, the company and the referral', async () => {
    const robin = await house.newcomer()
    const jonas = await robin.does(addPerson, { name: 'Jonas Weber' })
    const { id, did, referrerId } = await robin.does(addPersonByLine, { line })
    expect(referrerId).toBe(jonas.id)
    expect(did).toContain('Jonas Weber referred you')
    expect(await robin.does(showPerson, { id })).toMatchObject({
      person: { title: 'VP Marketing', company: { name: 'Acme Tea' } },
      sentBy: [{ person: { id: jonas.id }, mayUseName: 'not-asked' }],
    })
  })

  test('a referrer not known yet becomes a person', async () => {
    const robin = await house.newcomer()
    const { did } = await robin.does(addPersonByLine, { line })
    expect(did).toContain('Jonas, now in your people too')
    expect((await robin.does(listPeople)).people.map(({ name }) => name)).toEqual(['Jonas', 'Maya Chen'])
  })

  test('which of two Jonases it was is left to say, and nothing is lost', async () => {
    const robin = await house.newcomer()
    await robin.does(addPerson, { name: 'Jonas Weber' })
    await robin.does(addPerson, { name: 'Jonas Okafor' })
    const { id, referrerId, did } = await robin.does(addPersonByLine, { line })
    expect(referrerId).toBeNull()
    expect(did).toContain('more than one Jonas')
    expect((await robin.does(showPerson, { id })).person.howWeKnow).toBe('via Jonas')
  })

  test('someone who shares an address is added, and each is shown to the other', async () => {
    const robin = await house.newcomer()
    const email = 'hello@brightwater.example'
    const petra = await robin.does(addPerson, { name: 'Petra Lindqvist', email })
    const tomas = await robin.does(addPersonByLine, { line: `Tomas Lindqvist, CTO at Northlight, ${email}` })
    const noor = await robin.does(addPerson, { name: 'Noor Kok', email: email.toUpperCase() })
    const alike = async ({ id }: { id: string }) =>
      (await robin.does(showPerson, { id })).possibleDuplicates.map(({ name, why }) => `${name}: ${why}`)
    expect(await alike(petra)).toEqual(['Tomas Lindqvist: same-email', 'Noor Kok: same-email'])
    expect(await alike(tomas)).toEqual(['Petra Lindqvist: same-email', 'Noor Kok: same-email'])
    expect(await alike(noor)).toEqual(['Petra Lindqvist: same-email', 'Tomas Lindqvist: same-email'])
    await expect(robin.does(addPersonByLine, { line: email })).rejects.toMatchObject({
      code: 'known-already',
    })
    await expect(robin.does(addPerson, { name: 'Lindqvist, P.', email })).rejects.toThrow('Petra Lindqvist')
  })

  test('namesakes with two profiles or two companies are no duplicates', async () => {
    const robin = await house.newcomer()
    const john = (other: object) => robin.does(addPerson, { name: 'John Smith', ...other })
    const one = await john({ company: 'Kestrel', linkedin: 'john-smith-1' })
    await john({ company: 'Kestrel', linkedin: 'john-smith-2' })
    await john({ company: 'Northlight' })
    const like = await john({})
    expect((await robin.does(showPerson, { id: one.id })).possibleDuplicates).toEqual([
      { id: like.id, name: 'John Smith', why: 'same-name' },
    ])
  })

  test('the same line twice is refused, and so is one without a name', async () => {
    const robin = await house.newcomer()
    await robin.does(addPersonByLine, { line })
    await expect(robin.does(addPersonByLine, { line })).rejects.toMatchObject({ code: 'known-already' })
    await expect(robin.does(addPersonByLine, { line: '–, ;' })).rejects.toMatchObject({ code: 'no-name' })
  })
})

describe('editing a person', () => {
  test('changes what is said and leaves the rest', async () => {
    const robin = await house.newcomer()
    const { id } = await robin.does(addPerson, { ...maya, phone: '+31 6 1234', email: 'maya@acme.example' })
    await robin.does(editPerson, { id, company: 'Northlight Energy', email: '' })
    expect((await robin.does(showPerson, { id })).person).toMatchObject({
      name: 'Maya Chen',
      phone: '+31 6 1234',
      email: null,
      company: { name: 'Northlight Energy' },
    })
  })

  test('a level that I said outlives a new title; a guessed one follows it', async () => {
    const robin = await house.newcomer()
    const { id } = await robin.does(addPerson, maya)
    const level = async () => (await robin.does(showPerson, { id })).person
    await robin.does(editPerson, { id, title: 'Marketing Intern' })
    expect(await level()).toMatchObject({ level: 'student', levelBy: 'guess' })
    await robin.does(editPerson, { id, level: 'director' })
    await robin.does(editPerson, { id, title: 'CEO' })
    expect(await level()).toMatchObject({ level: 'director', levelBy: 'me' })
    await robin.does(editPerson, { id, level: 'guess' })
    expect(await level()).toMatchObject({ level: 'executive', levelBy: 'guess' })
  })

  test('an older tab does not overwrite a newer one', async () => {
    const robin = await house.newcomer()
    const { id } = await robin.does(addPerson, maya)
    const { updatedAt: seenAt } = (await robin.does(showPerson, { id })).person
    await robin.does(editPerson, { id, seenAt, note: 'Loves oolong' })
    await expect(robin.does(editPerson, { id, seenAt, note: '' })).rejects.toMatchObject({
      code: 'changed-elsewhere',
    })
  })

  test('an address may be shared by two names, and by no two spellings of one', async () => {
    const robin = await house.newcomer()
    await robin.does(addPerson, { name: 'Sofia Marín', email: 'office@acme.example' })
    const { id } = await robin.does(addPerson, { ...maya, email: 'maya@acme.example' })
    const edit = (email: string) => robin.does(editPerson, { id, email })
    await expect(edit('Office@acme.example')).resolves.toMatchObject({ id })
    const { id: other } = await robin.does(addPerson, { name: 'Sofia R. Marin' })
    await expect(robin.does(editPerson, { id: other, email: 'office@acme.example' })).rejects.toMatchObject({
      code: 'known-already',
    })
    await expect(edit('MAYA@acme.example')).resolves.toMatchObject({ id })
  })
})

describe('forgetting a person', () => {
  test('is undone whole', async () => {
    const robin = await house.newcomer()
    const { id } = await robin.does(addPersonByLine, {
      line: 'Maya Chen, VP Marketing at Acme Tea, via Jonas',
    })
    await robin.does(logInteraction, { personId: id, channel: 'phone', note: 'A short call' })
    const before = await robin.does(showPerson, { id })
    const { deletedId } = await robin.does(deletePerson, { id })
    await expect(robin.does(showPerson, { id })).rejects.toThrow('That person was not found')
    await robin.does(restoreDeleted, { id: deletedId })
    expect(await robin.does(showPerson, { id })).toEqual(before)
  })
})

describe('the list', () => {
  test('is walked by key there and back, and its last page is the last fifty', async () => {
    const robin = await house.newcomer()
    const { id: companyId } = await robin.does(addCompany, { name: 'Harbor & Finch' })
    for (let n = 0; n < 120; n++)
      await robin.does(addPerson, {
        name: `Bo ${Math.floor(n / 2)}`,
        company: n % 2 ? 'Harbor & Finch' : 'Acme Tea',
      })
    const ids = (page: { people: { id: string }[] }) => page.people.map(({ id }) => id)
    const first = await robin.does(listPeople)
    const second = await robin.does(listPeople, { after: first.next ?? '' })
    const third = await robin.does(listPeople, { after: second.next ?? '' })
    expect(first.previous).toBeNull()
    expect(third.next).toBeNull()
    expect([first, second, third].map(({ people }) => people.length)).toEqual([50, 50, 20])
    expect(new Set([first, second, third].flatMap(ids)).size).toBe(120)
    expect(ids(await robin.does(listPeople, { before: third.previous ?? '' }))).toEqual(ids(second))
    const last = await robin.does(listPeople, { at: 'last' })
    expect(ids(last)).toEqual([...ids(second), ...ids(third)].slice(-50))
    expect(last.next).toBeNull()
    expect(last.previous).not.toBeNull()
    expect((await robin.does(listPeople, { companyId, at: 'last' })).people).toHaveLength(50)
  })

  test('finds by parts of name, title and company, whatever the accents, and takes % for itself', async () => {
    const robin = await house.newcomer()
    await robin.does(addPerson, { name: 'Sofia Marín', title: 'Assistant', company: 'Acme Tea' })
    await robin.does(addPerson, {
      name: 'Adaeze Okafor',
      title: 'Director of Brand',
      company: 'Northlight Energy',
    })
    const named = async (find: string) =>
      (await robin.does(listPeople, { find })).people.map(({ name }) => name)
    expect(await named('marin')).toEqual(['Sofia Marín'])
    expect(await named('ACME assist')).toEqual(['Sofia Marín'])
    expect(await named('brand north')).toEqual(['Adaeze Okafor'])
    expect(await named('100%')).toEqual([])
    expect(await named('_')).toEqual([])
    expect((await robin.does(listPeople, { level: 'director' })).people).toHaveLength(1)
  })

  test('are found by a level that their title tells or I said, not by one that nothing tells', async () => {
    const robin = await house.newcomer()
    await robin.does(addPerson, { name: 'Wanjiru' })
    await robin.does(addPerson, { name: 'Lou', level: 'experienced' })
    await robin.does(addPerson, { name: 'Dana', title: 'Engineer' })
    const { people } = await robin.does(listPeople, { level: 'experienced' })
    expect(people.map(({ name }) => name)).toEqual(['Dana', 'Lou'])
  })
})

describe('a contact', () => {
  test('is noted, corrected, removed and brought back', async () => {
    const robin = await house.newcomer()
    const { id: personId } = await robin.does(addPerson, maya)
    const { id } = await robin.does(logInteraction, {
      personId,
      channel: 'in-person',
      happenedOn: '2026-09-01',
    })
    const interactions = async () => (await robin.does(showPerson, { id: personId })).interactions
    await robin.does(editInteraction, { id, note: 'Tea at the fair' })
    expect(await interactions()).toMatchObject([
      { channel: 'in-person', happenedOn: '2026-09-01', note: 'Tea at the fair' },
    ])
    const { deletedId } = await robin.does(deleteInteraction, { id })
    expect(await interactions()).toEqual([])
    await robin.does(restoreDeleted, { id: deletedId })
    expect(await interactions()).toHaveLength(1)
  })

  test('of a day to come is refused', async () => {
    const robin = await house.newcomer()
    const { id: personId } = await robin.does(addPerson, maya)
    const note = { personId, channel: 'phone' as const }
    await expect(robin.does(logInteraction, { ...note, happenedOn: '2199-01-01' })).rejects.toMatchObject({
      code: 'not-yet',
    })
    const { id } = await robin.does(logInteraction, note)
    await expect(robin.does(editInteraction, { id, happenedOn: '2199-01-01' })).rejects.toMatchObject({
      code: 'not-yet',
    })
    await expect(robin.does(editInteraction, { id, seenAt: 'earlier' })).rejects.toMatchObject({
      code: 'changed-elsewhere',
    })
  })
})
