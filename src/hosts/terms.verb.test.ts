/** A host says how they like to be asked; the seeker of their page reads it, and what is erased is erased. */
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { guestOf } from '../../tests/guest.ts'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { editProfile } from '../account/edit-profile.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { exportAccount } from '../export/export-account.ts'
import { importAccount } from '../export/import-account.ts'
import { recordLetter } from '../letters/record-letter.ts'
import { addPerson } from '../people/add-person.ts'
import { listPeople } from '../people/list-people.ts'
import { mergePeople } from '../people/merge-people.ts'
import { createHostPage } from './create-host-page.ts'
import { erasePageData } from './erase-page-data.ts'
import { setTerms } from './set-terms.ts'
import { showHostPage } from './show-host-page.ts'
import { showPageToHost } from './show-page-to-host.ts'
import { showTerms } from './show-terms.ts'
import { stopAsking } from './stop-asking.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const all = {
  aMonth: '2',
  notBefore: '2099-03-01',
  onlyInWriting: true,
  subjects: 'Tastings and letters',
  link: 'https://acme.example/talks',
} as const

async function asked(name = 'Maya Chen', seeker = house.newcomer()) {
  const robin = await seeker
  const { id: personId } = await robin.does(addPerson, { name })
  const { id } = await robin.does(startConversation, { personId })
  const made = await robin.does(createHostPage, { id, who: 'A teacher.', why: 'Your tastings.' })
  const read = () => robin.does(showTerms, { personId })
  return { robin, id, personId, host: guestOf(house, made.secret), read }
}

test('what they say is read by the seeker, what asks to wait first, and is taken back by saying nothing', async () => {
  const { host, read } = await asked()
  expect(await read()).toMatchObject({ person: 'Maya Chen', terms: null, says: [], isToWait: false })
  await host.does(setTerms, all)
  expect(await read()).toMatchObject({
    terms: { aMonth: 2, link: all.link },
    says: [
      'Do not ask before 2099-03-01.',
      'They answer in writing only.',
      'They take 2 requests a month.',
      'They like to be asked about: Tastings and letters',
    ],
    isToWait: true,
  })
  expect((await host.does(showPageToHost)).terms).toMatchObject({ aMonth: 2, isOnlyInWriting: true })
  await host.does(setTerms, { aMonth: '0' })
  expect(await read()).toMatchObject({ says: ['They take no requests now.'], isToWait: true })
  await host.does(setTerms, { notBefore: '2020-01-01' })
  expect(await read()).toMatchObject({ says: [], isToWait: false })
  await host.does(setTerms, {})
  expect((await read()).terms).toBeNull()
})

const day = (ago: Temporal.DurationLike) => Temporal.Now.plainDateISO('UTC').subtract(ago).toString()

test('who has asked as often as they take in a month is told from when to ask again, and no one else', async () => {
  const { robin, id, personId, host, read } = await asked()
  await host.does(setTerms, { aMonth: '2' })
  // The page was the first request; a letter for the same conversation is the same request.
  await robin.does(editProfile, { zone: 'UTC' })
  const sends = (conversationId: string, sentOn: string) =>
    robin.does(recordLetter, { personId, conversationId, sentOn, kind: 'request' })
  await sends(id, day({ days: 0 }))
  expect(await read()).toMatchObject({
    askedThisMonth: 1,
    says: ['They take 2 requests a month.'],
    isToWait: false,
  })
  const { id: second } = await robin.does(startConversation, { personId })
  await sends(second, day({ months: 1 }))
  expect(await read()).toMatchObject({ askedThisMonth: 1, isToWait: false })
  const { id: third } = await robin.does(startConversation, { personId })
  await sends(third, day({ days: 0 }))
  const next = Temporal.Now.plainDateISO('UTC').with({ day: 1 }).add({ months: 1 }).toString()
  expect(await read()).toMatchObject({
    askedThisMonth: 2,
    counted: `You have sent them 2 requests this month. Ask again from ${next}.`,
    says: ['They take 2 requests a month.'],
    isToWait: true,
  })
  // Another seeker of the same host, who said the same to them, learns nothing of it.
  const ada = await asked()
  await ada.host.does(setTerms, { aMonth: '2' })
  expect(await ada.read()).toMatchObject({ askedThisMonth: 1, isToWait: false })
  // Nor does the host read it among what they said.
  expect((await host.does(showPageToHost)).terms).toMatchObject({ aMonth: 2 })
})

test.each([
  ['link', { link: 'http://acme.example' }],
  ['link', { link: 'javascript:alert(1)' }],
  ['subjects', { subjects: 'x'.repeat(201) }],
  ['notBefore', { notBefore: 'soon' }],
] as const)('a wrong %s is refused', async (field, takes) => {
  const { host, read } = await asked()
  await expect(host.does(setTerms, takes)).rejects.toHaveProperty(`fields.${field}`)
  expect((await read()).terms).toBeNull()
})

test('they are of one person, travel with the account, and go with what is erased', async () => {
  const { robin, id, host, read } = await asked()
  const other = await asked('Jonas Weber', Promise.resolve(robin))
  await host.does(setTerms, all)
  expect((await other.read()).terms).toBeNull()
  const { content } = await robin.does(exportAccount, { withContent: true })
  const again = await house.newcomer()
  await again.does(importAccount, { content })
  const [maya] = (await again.does(listPeople, { find: 'Maya' })).people
  expect((await again.does(showTerms, { personId: maya?.id ?? '' })).terms).toMatchObject({ aMonth: 2 })
  await host.does(erasePageData)
  expect((await read()).terms).toBeNull()
  expect((await robin.does(showHostPage, { id })).pages[0]?.erased).toBe('how they like to be asked')
})

test('of two who are one, what was said last holds', async () => {
  const one = await asked()
  const two = await asked('M. Chen', Promise.resolve(one.robin))
  await one.host.does(setTerms, { aMonth: '4' })
  await two.host.does(setTerms, { aMonth: '1' })
  await one.robin.does(mergePeople, { id: one.personId, otherId: two.personId })
  expect((await one.read()).terms?.aMonth).toBe(1)
})

test('after “never” there is nothing to set', async () => {
  const { host } = await asked()
  await host.does(stopAsking)
  await expect(host.does(setTerms, all)).rejects.toMatchObject({ code: 'said-never' })
})
