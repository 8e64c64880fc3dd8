/** What the whole server knows of requests: who is left alone, whose terms hold for everyone, and how many asked one person this month. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { guestOf } from '../../tests/guest.ts'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { acceptSubstitute } from '../conversations/accept-substitute.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { operator } from '../doors/operator.ts'
import { askForIntroduction } from '../letters/ask-for-introduction.ts'
import { deleteLetter } from '../letters/delete-letter.ts'
import { draftLetter } from '../letters/draft-letter.ts'
import { recordLetter } from '../letters/record-letter.ts'
import { recordSent } from '../letters/record-sent.ts'
import { undoSent } from '../letters/undo-sent.ts'
import { writeToPerson } from '../letters/write-to-person.ts'
import { addPerson } from '../people/add-person.ts'
import { deletePerson } from '../people/delete-person.ts'
import { listPeople } from '../people/list-people.ts'
import { readImport } from '../people/read-import.ts'
import { runImport } from '../people/run-import.ts'
import { showPerson } from '../people/show-person.ts'
import { markLineDone } from '../today/mark-line-done.ts'
import { showToday } from '../today/show-today.ts'
import { undoLineMark } from '../today/undo-line-mark.ts'
import { createHostPage } from './create-host-page.ts'
import { erasePageData } from './erase-page-data.ts'
import { setTerms } from './set-terms.ts'
import { showTerms } from './show-terms.ts'
import { stopAsking } from './stop-asking.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(undefined, { countsRequests: true })
})
afterAll(() => house.close())

const refused = { code: 'never', message: 'They asked not to be contacted again.' }
const add = async (robin: Newcomer, takes: Parameters<typeof addPerson.run>[0] | object) =>
  (await robin.does(addPerson, takes as { name: string })).id

/** Runs an operator's command; gives how it ended, and what was said. */
async function command(name: string, ...words: string[]) {
  const lines: string[] = []
  const said = { out: (text: string) => lines.push(text), err: (text: string) => lines.push(text) }
  const exit = await operator[name]?.(house.house, words, said)
  return { exit, said: lines.join('\n') }
}

async function pageFor(robin: Newcomer, personId: string) {
  const { id } = await robin.does(startConversation, { personId })
  const { secret } = await robin.does(createHostPage, { id, who: 'A teacher.', why: 'Your tastings.' })
  return guestOf(house, secret)
}

describe('who pressed “Do not contact me again”', () => {
  const maya = { name: 'Maya Chen', email: 'maya.chen@tea.test', company: 'Acme Tea, Inc.' }

  async function pressed() {
    const robin = await house.newcomer()
    const personId = await add(robin, maya)
    const host = await pageFor(robin, personId)
    await host.does(stopAsking)
    return { robin, personId, host }
  }

  test('is left alone for good in that account: deleted, erased and brought in once more', async () => {
    const { robin, personId, host } = await pressed()
    await host.does(erasePageData)
    await robin.does(deletePerson, { id: personId })
    const again = await add(robin, { name: 'M. Chen', email: 'Maya.CHEN@tea.test' })
    await expect(robin.does(startConversation, { personId: again })).rejects.toMatchObject(refused)
    await expect(robin.does(writeToPerson, { personId: again })).rejects.toMatchObject(refused)
    await expect(robin.does(draftLetter, { personId: again, kind: 'note' })).rejects.toMatchObject({
      code: 'never',
      message: 'They asked not to be contacted again. You cannot draft a letter to M. Chen.',
    })
    const jonas = await add(robin, { name: 'Jonas Weber' })
    const introduced = robin.does(askForIntroduction, { personId: again, throughId: jonas })
    await expect(introduced).rejects.toMatchObject(refused)
    const { id } = await robin.does(startConversation, { personId: jonas })
    const instead = robin.does(acceptSubstitute, { id, personId: again })
    await expect(instead).rejects.toMatchObject(refused)
  })

  test('is known by name at the same company too, and by a name alone never', async () => {
    const { robin, personId } = await pressed()
    await robin.does(deletePerson, { id: personId })
    const file = Buffer.from('Name,Company\nMaya Chen,acme tea\n').toString('base64')
    const { id } = await robin.does(readImport, { content: file, fileName: 'people.csv' })
    await robin.does(runImport, { id })
    const { people } = await robin.does(listPeople, { find: 'Maya' })
    const came = people[0]?.id ?? ''
    await expect(robin.does(startConversation, { personId: came })).rejects.toMatchObject(refused)
    const namesake = await add(robin, { name: 'Maya Chen' })
    await expect(robin.does(startConversation, { personId: namesake })).resolves.toBeDefined()
    const elsewhere = await add(robin, { name: 'Maya Chen', company: 'Blue Harbor' })
    await expect(robin.does(startConversation, { personId: elsewhere })).resolves.toBeDefined()
  })

  test('may be asked by other accounts: the maker of the page might have given any address', async () => {
    await pressed()
    const ada = await house.newcomer('Ada Quist')
    const personId = await add(ada, maya)
    await expect(ada.does(startConversation, { personId })).resolves.toBeDefined()
  })
})

describe('who the operator was told to leave alone', () => {
  test('is met by one sentence on starting, and everything else answers as for anyone', async () => {
    expect(
      await command('never', '--email', 'leila@tea.test', '--name', 'Leila Haddad', '--company', 'Tea'),
    ).toEqual({
      exit: 0,
      said: 'No one here can start a conversation with them. What is under way goes on.',
    })
    const robin = await house.newcomer()
    const known = await add(robin, { name: 'Leila Haddad', email: 'LEILA@tea.test', company: 'Blue' })
    const other = await add(robin, { name: 'Leila Haddad', email: 'leila@blue.test', company: 'Blue' })
    await expect(robin.does(startConversation, { personId: known })).rejects.toMatchObject(refused)
    await expect(robin.does(startConversation, { personId: other })).resolves.toBeDefined()
    const byName = await add(robin, { name: 'LEILA HADDAD', company: 'Tea GmbH' })
    await expect(robin.does(writeToPerson, { personId: byName })).rejects.toMatchObject(refused)

    const ada = await house.newcomer('Ada Quist')
    const told = async (email: string) => {
      const file = Buffer.from(`Name,Email\nLeila Haddad,${email}\n`).toString('base64')
      const { id, ...preview } = await ada.does(readImport, { content: file, fileName: 'people.csv' })
      const ran = await ada.does(runImport, { id })
      const { people } = await ada.does(listPeople, { find: email })
      const { person, ...shown } = await ada.does(showPerson, { id: people[0]?.id ?? '' })
      const terms = await ada.does(showTerms, { personId: person.id })
      await ada.does(deletePerson, { id: person.id })
      return JSON.stringify({
        preview,
        ran: { ...ran, id: '' },
        shown,
        terms: { ...terms, personId: '' },
      }).replaceAll(email, '')
    }
    const [unknown, never] = [await told('lena1@tea.test'), await told('leila@tea.test')]
    expect(never).toBe(unknown)
  })

  test('is asked again when it is taken back; a name alone and a wrong flag are refused', async () => {
    await command('never', '--email', 'bo@tea.test')
    const robin = await house.newcomer()
    const personId = await add(robin, { name: 'Bo', email: 'bo@tea.test' })
    await expect(robin.does(startConversation, { personId })).rejects.toMatchObject(refused)
    expect(await command('never', '--email', 'Bo@tea.test', '--drop')).toMatchObject({ exit: 0 })
    await expect(robin.does(startConversation, { personId })).resolves.toBeDefined()
    expect((await command('never', '--email', 'bo@tea.test', '--drop')).said).toContain(
      'nothing to take back',
    )
    for (const words of [
      ['--name', 'Bo'],
      [],
      ['--email', 'bo'],
      ['--email', 'bo@tea.test', '--company', 'Tea'],
    ])
      expect(await command('never', ...words), words.join(' ')).toMatchObject({ exit: 2 })
    expect((await command('never', '--mail', 'bo@tea.test')).said).toContain('--email')
  })

  test('cannot be found out by trying: with 20 new addresses a day one begins, and not with more', async () => {
    const robin = await house.newcomer()
    const start = async (email: string) => {
      const personId = await add(robin, { name: `Someone ${email}`, email })
      return robin.does(startConversation, { personId })
    }
    for (let n = 0; n < 20; n++) await start(`n${n}@many.test`)
    await expect(start('n20@many.test')).rejects.toMatchObject({ code: 'slow-down' })
    // Whom one has begun with today is no new address.
    const [first] = (await robin.does(listPeople, { find: 'n0@many.test' })).people
    const again = robin.does(startConversation, { personId: first?.id ?? '' })
    await expect(again).resolves.toBeDefined()
    const ada = await house.newcomer('Ada Quist')
    const personId = await add(ada, { name: 'Someone', email: 'n20@many.test' })
    await expect(ada.does(startConversation, { personId })).resolves.toBeDefined()
  })
})

describe('terms for everyone here', () => {
  test('of a person and of a company are read before one writes; the person’s own win', async () => {
    const robin = await house.newcomer()
    const personId = await add(robin, { name: 'Ravi Iyer', email: 'ravi@north.test', company: 'North Light' })
    const read = () => robin.does(showTerms, { personId })
    expect(await read()).toMatchObject({ terms: null, says: [], isToWait: false })
    await command(
      'terms',
      '--company',
      'North Light Ltd.',
      '--link',
      'https://north.test/talks',
      '--only-in-writing',
    )
    expect(await read()).toMatchObject({
      saidBy: 'company',
      says: ['They answer in writing only.'],
      terms: { link: 'https://north.test/talks' },
    })
    await command('terms', '--email', 'ravi@north.test', '--a-month', '0')
    expect(await read()).toMatchObject({
      saidBy: 'person',
      says: ['They take no requests now.'],
      isToWait: true,
    })
    // What they press later on a page of theirs is what they said last.
    const host = await pageFor(robin, personId)
    await host.does(setTerms, { subjects: 'Light' })
    expect(await read()).toMatchObject({ says: ['They like to be asked about: Light'], isToWait: false })
    await host.does(setTerms, {})
    await command('terms', '--email', 'ravi@north.test', '--drop')
    expect(await read()).toMatchObject({ saidBy: 'company' })
    expect(await command('terms', '--company', 'North Light', '--drop')).toMatchObject({ exit: 0 })
    expect(await read()).toMatchObject({ terms: null })
  })

  test('say what is wrong with them', async () => {
    expect((await command('terms', '--email', 'ravi@north.test', '--a-month', '3')).said).toContain(
      '--a-month',
    )
    expect(
      (await command('terms', '--email', 'ravi@north.test', '--link', 'http://north.test')).said,
    ).toContain('https://')
    for (const words of [
      ['--email', 'r@n.test'],
      ['--a-month', '2'],
      ['--email', 'r@n.test', '--company', 'N'],
    ])
      expect(await command('terms', ...words), words.join(' ')).toMatchObject({ exit: 2 })
  })
})

describe('requests to one person, counted over all accounts', () => {
  /** Another account that has asked, in one of the ways. */
  async function asks(email: string, way: 'page' | 'letter' | 'draft') {
    const one = await house.newcomer('Tomasz Lis')
    const personId = await add(one, { name: 'Noor Berg', email })
    if (way === 'page') return void (await pageFor(one, personId))
    if (way === 'letter') return void (await one.does(recordLetter, { personId, kind: 'request' }))
    const { id } = await one.does(writeToPerson, { personId })
    await one.does(recordSent, { id })
  }
  const tired = 'Several people here wrote to them this month. Wait, or choose someone else.'

  test('are told from three on, without a number or a name', async () => {
    const robin = await house.newcomer()
    const personId = await add(robin, { name: 'Noor Berg', email: 'noor@tea.test', company: 'Tea' })
    const read = () => robin.does(showTerms, { personId })
    await asks('noor@tea.test', 'page')
    await asks('NOOR@tea.test', 'letter')
    expect(await read()).toMatchObject({ says: [], counted: '', isToWait: false })
    await asks('noor@tea.test', 'draft')
    expect(await read()).toMatchObject({
      terms: null,
      counted: tired,
      isToWait: true,
      company: { name: 'Tea' },
    })
  })

  test('count against how many a month the person takes', async () => {
    await command('terms', '--email', 'emil@tea.test', '--a-month', '2')
    await asks('emil@tea.test', 'letter')
    const robin = await house.newcomer()
    const personId = await add(robin, { name: 'Emil Quist', email: 'emil@tea.test' })
    expect(await robin.does(showTerms, { personId })).toMatchObject({
      says: ['They take 2 requests a month.'],
      isToWait: false,
    })
    await asks('emil@tea.test', 'page')
    const { counted, isToWait } = await robin.does(showTerms, { personId })
    expect(counted).toMatch(
      /^They have had as many requests this month as they take\. Ask again from \d{4}-\d\d-01, or/,
    )
    expect(isToWait).toBe(true)
  })

  test('an earlier letter, one of another kind, and an account that ended count for nothing', async () => {
    const robin = await house.newcomer()
    const personId = await add(robin, { name: 'Ines Silva', email: 'ines@tea.test' })
    await asks('ines@tea.test', 'letter')
    await asks('ines@tea.test', 'letter')
    const one = await house.newcomer()
    const hers = await add(one, { name: 'Ines Silva', email: 'ines@tea.test' })
    await one.does(recordLetter, { personId: hers, kind: 'note' })
    await one.does(recordLetter, { personId: hers, kind: 'request', sentOn: '2020-01-01' })
    expect(await robin.does(showTerms, { personId })).toMatchObject({ isToWait: false })
    const two = await house.newcomer()
    await two.does(recordLetter, {
      personId: await add(two, { name: 'Ines Silva', email: 'ines@tea.test' }),
      kind: 'request',
    })
    expect(await robin.does(showTerms, { personId })).toMatchObject({ counted: tired })
    await house.house.accounts.deleteAccount(two.who.account)
    expect(await robin.does(showTerms, { personId })).toMatchObject({ isToWait: false })
  })

  test('one that is marked as done on Today counts as well, and what is taken back counts no more', async () => {
    const robin = await house.newcomer()
    const hers = await add(robin, { name: 'Lena Novak', email: 'lena.novak@tea.test' })
    const isTired = async () => (await robin.does(showTerms, { personId: hers })).counted !== ''
    const ask = async () => {
      const one = await house.newcomer('Tomasz Lis')
      const personId = await add(one, { name: 'Lena Novak', email: 'lena.novak@tea.test' })
      const { id } = await one.does(writeToPerson, { personId })
      return { one, personId, id }
    }
    for (let n = 0; n < 2; n++) {
      const { one, id } = await ask()
      await one.does(recordSent, { id })
    }
    const { one, personId, id } = await ask()
    const line = (await one.does(showToday)).now.find((due) => due.personId === personId)
    const { conversationId, what } = line ?? { conversationId: null, what: '' }
    const mark = await one.does(markLineDone, { personId, conversationId, what })
    expect(mark.logged).toBe('letter')
    expect(await isTired()).toBe(true)
    await one.does(undoLineMark, { id: mark.id })
    expect(await isTired()).toBe(false)
    await one.does(recordSent, { id })
    await one.does(recordLetter, { personId, kind: 'request' })
    expect(await isTired()).toBe(true)
    // The other letter of this month still went.
    await one.does(undoSent, { id })
    expect(await isTired()).toBe(true)
    const two = await ask()
    await two.one.does(recordSent, { id: two.id })
    await two.one.does(undoSent, { id: two.id })
    await one.does(deleteLetter, { id })
    expect(await isTired()).toBe(true)
  })

  test('are not counted where the operator has not asked for it', async () => {
    const plain = await openTestHouse()
    try {
      const robin = await plain.newcomer()
      const ids: string[] = []
      for (let n = 0; n < 4; n++) {
        const one = await plain.newcomer()
        ids.push(await add(one, { name: 'Noor Berg', email: 'noor@tea.test' }))
        await one.does(recordLetter, { personId: ids[n] ?? '', kind: 'request' })
      }
      const personId = await add(robin, { name: 'Noor Berg', email: 'noor@tea.test' })
      expect(await robin.does(showTerms, { personId })).toMatchObject({
        says: [],
        counted: '',
        isToWait: false,
      })
    } finally {
      await plain.close()
    }
  })
})
