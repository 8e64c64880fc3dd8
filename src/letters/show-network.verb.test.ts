/** Who knows whom among all people, around one of them, and at a company; laid out in a thread, and never stale. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { recordAnswer } from '../conversations/record-answer.ts'
import { recordMeeting } from '../conversations/record-meeting.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { addPerson } from '../people/add-person.ts'
import { addPosition } from '../people/add-position.ts'
import { readImport } from '../people/read-import.ts'
import { recordDeath } from '../people/record-death.ts'
import { recordReferral } from '../people/record-referral.ts'
import { runImport } from '../people/run-import.ts'
import { findIntroductions } from './find-introductions.ts'
import { laidOut } from './lay-out-network.ts'
import { layOut } from './network-layout.ts'
import { showNetwork } from './show-network.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

/** Jonas led to Harriet; Tomasz works with her, Sanne did at another place, Daan was there later, and Bo knows no one. */
async function aWorld(robin: Newcomer) {
  const add = async (name: string, company = '') => (await robin.does(addPerson, { name, company })).id
  const harriet = await add('Harriet Bloom', 'Acme Tea')
  const jonas = await add('Jonas Weber', 'Lumen Learning')
  const tomasz = await add('Tomasz Lis', 'Acme Tea')
  const sanne = await add('Sanne Kok', 'Polder Bikes')
  const daan = await add('Daan Vermeer')
  const bo = await add('Bo Lind')
  const { id } = await robin.does(startConversation, { personId: jonas })
  await robin.does(recordMeeting, { id })
  await robin.does(recordReferral, { personId: harriet, referrer: 'Jonas Weber', mayUseName: 'yes' })
  const at = (personId: string, fromOn: string, toOn: string) =>
    robin.does(addPosition, { personId, company: 'Harbor & Finch', title: 'Buyer', fromOn, toOn })
  await at(harriet, '2015', '2019-06')
  await at(sanne, '2019-05', '2021')
  await at(daan, '2022', '2023')
  return { harriet, jonas, tomasz, sanne, daan, bo }
}

const namesIn = ({ people }: { people: { name: string }[] }) => people.map(({ name }) => name)

test('everyone, those with most links first, each link with its reason in the words of an introduction', async () => {
  const robin = await house.newcomer()
  const { harriet, jonas } = await aWorld(robin)
  const all = await robin.does(showNetwork, {})
  expect(namesIn(all)).toEqual([
    'Harriet Bloom',
    'Jonas Weber',
    'Sanne Kok',
    'Tomasz Lis',
    'Bo Lind',
    'Daan Vermeer',
  ])
  expect(all).toMatchObject({ count: 6, leftOut: 0, linkCount: 3, isCut: false, next: null })
  expect(all.links.map(({ says }) => says)).toEqual([
    'Jonas Weber referred you to Harriet Bloom, and you may use their name.',
    'Harriet Bloom and Sanne Kok worked at Harbor & Finch at the same time.',
    'Harriet Bloom and Tomasz Lis both work at Acme Tea.',
  ])
  expect(all.links[0]).toMatchObject({ from: jonas, to: harriet, why: 'offered' })
  expect(all.people.find(({ id }) => id === jonas)).toMatchObject({
    how: 'met',
    withYou: 'You met Jonas Weber.',
    status: 'met',
    linkCount: 1,
  })
  const { ways } = await robin.does(findIntroductions, { personId: harriet })
  const words = ways.flatMap(({ because }) => because.map(({ says }) => says))
  expect(words).toContain(all.links[0]?.says)
})

test('around one person are those with a link to them, with who led where on both ways', async () => {
  const robin = await house.newcomer()
  const { harriet, jonas, daan } = await aWorld(robin)
  const around = await robin.does(showNetwork, { personId: harriet })
  expect(namesIn(around)).toEqual(['Harriet Bloom', 'Jonas Weber', 'Sanne Kok', 'Tomasz Lis'])
  expect(around).toMatchObject({ count: 4, leftOut: 0 })
  expect(namesIn(await robin.does(showNetwork, { personId: jonas }))).toEqual([
    'Jonas Weber',
    'Harriet Bloom',
  ])
  expect(namesIn(await robin.does(showNetwork, { personId: daan }))).toEqual(['Daan Vermeer'])
  await expect(robin.does(showNetwork, { personId: 'none' })).rejects.toThrow('That person was not found.')
  await expect(robin.does(showNetwork, { companyId: 'none' })).rejects.toThrow('That company was not found.')
})

test('at a company are those who are or were there, and who led to them', async () => {
  const robin = await house.newcomer()
  await aWorld(robin)
  const { people } = await robin.does(showNetwork, {})
  const companyId = people[0]?.company?.id ?? ''
  const there = await robin.does(showNetwork, { companyId })
  expect(namesIn(there)).toEqual(['Harriet Bloom', 'Jonas Weber', 'Tomasz Lis'])
  expect(there.count).toBe(3)
})

test('a referral whose giver is not to be named is no link', async () => {
  const robin = await house.newcomer()
  const { daan } = await aWorld(robin)
  await robin.does(recordReferral, { personId: daan, referrer: 'Bo Lind', mayUseName: 'no' })
  expect((await robin.does(showNetwork, {})).linkCount).toBe(3)
})

test('who asked not to be contacted, and who has died, are there and shown as such', async () => {
  const robin = await house.newcomer()
  const { tomasz, sanne } = await aWorld(robin)
  const { id } = await robin.does(startConversation, { personId: tomasz })
  await robin.does(recordAnswer, { id, kind: 'never' })
  await robin.does(recordDeath, { personId: sanne })
  const { people } = await robin.does(showNetwork, {})
  const one = (which: string) => people.find(({ id }) => id === which)
  expect(one(tomasz)).toMatchObject({ status: 'never', hasDied: false })
  expect(one(sanne)).toMatchObject({ hasDied: true })
})

test('it is read in pages, whose links name also who is on another page', async () => {
  const robin = await house.newcomer()
  const { harriet } = await aWorld(robin)
  const first = await robin.does(showNetwork, { limit: 1 })
  expect(namesIn(first)).toEqual(['Harriet Bloom'])
  expect(first.others.map(({ name }) => name).sort()).toEqual(['Jonas Weber', 'Sanne Kok', 'Tomasz Lis'])
  const second = await robin.does(showNetwork, { limit: 1, after: first.next ?? '' })
  expect(namesIn(second)).toEqual(['Jonas Weber'])
  expect(second.links).toHaveLength(1)
  expect(second.others).toEqual([{ id: harriet, name: 'Harriet Bloom' }])
  const last = await robin.does(showNetwork, { limit: 2, at: 'last' })
  expect(namesIn(last)).toEqual(['Bo Lind', 'Daan Vermeer'])
  expect(last).toMatchObject({ links: [], next: null })
})

test('of more than two thousand people those with links are looked at, and it is said how many are left out', async () => {
  const robin = await house.newcomer()
  const rows = Array.from(
    { length: 2100 },
    (_, n) => `Maya,Chen ${n},${n >= 2090 ? 'Acme Tea' : `Company ${n}`}`,
  )
  const content = Buffer.from(`First Name,Last Name,Company\n${rows.join('\n')}`).toString('base64')
  const { id } = await robin.does(readImport, { content })
  await robin.does(runImport, { id })
  const all = await robin.does(showNetwork, { limit: 2000 })
  expect(all).toMatchObject({ count: 2100, leftOut: 100, isCut: true })
  expect(all.people).toHaveLength(2000)
  expect(all.people.slice(0, 10).every(({ company }) => company?.name === 'Acme Tea')).toBe(true)
})

test('a network is laid out in a thread as it is anywhere, and one that has changed is laid out again', async () => {
  const plan = { count: 3, links: [[0, 1, 1] as const] }
  const [one, other] = await Promise.all([laidOut(plan, 20_000), laidOut(plan, 20_000)])
  expect(one).toEqual(layOut(plan))
  expect(other).toBe(one)
  expect(await laidOut(plan, 0)).toBe(one)
  const more = { count: 3, links: [[0, 1, 1] as const, [1, 2, 1] as const] }
  expect(await laidOut(more, 20_000)).toEqual(layOut(more))
})

test('what takes longer than a page waits is there a little later', async () => {
  const links = Array.from({ length: 1499 }, (_, n) => [n + 1, n >> 1, 1] as const)
  const plan = { count: 1500, links }
  expect(await laidOut(plan, 1)).toBeNull()
  expect((await laidOut(plan, 60_000))?.at).toHaveLength(1500)
  expect(await laidOut(plan, 0)).not.toBeNull()
}, 90_000)
