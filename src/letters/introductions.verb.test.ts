/** Who can introduce the seeker: ways from everything that is known, best first, and the letter for one. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { recordAnswer } from '../conversations/record-answer.ts'
import { recordMeeting } from '../conversations/record-meeting.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { addPerson } from '../people/add-person.ts'
import { addPosition } from '../people/add-position.ts'
import { logInteraction } from '../people/log-interaction.ts'
import { recordDeath } from '../people/record-death.ts'
import { recordReferral } from '../people/record-referral.ts'
import { undoDeath } from '../people/undo-death.ts'
import { askForIntroduction } from './ask-for-introduction.ts'
import { findIntroductions } from './find-introductions.ts'
import { showLetter } from './show-letter.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const adding =
  (robin: Newcomer) =>
  async (name: string, company = '') =>
    (await robin.does(addPerson, { name, company })).id

/** Harriet at Acme Tea, and around her everyone by whom she may be reached. */
async function aroundHarriet(robin: Newcomer) {
  const add = adding(robin)
  const harriet = await add('Harriet Bloom', 'Acme Tea')
  const jonas = await add('Jonas Weber', 'Lumen Learning')
  const tomasz = await add('Tomasz Lis', 'Acme Tea')
  const lotte = await add('Lotte Brandsma', 'Polder Bikes')
  const daan = await add('Daan Vermeer', 'Orchard Bank')
  const sanne = await add('Sanne Kok', 'Polder Bikes')
  await add('Femke de Wit', 'Acme Tea')
  const id = (await robin.does(startConversation, { personId: jonas })).id
  await robin.does(recordMeeting, { id })
  await robin.does(recordReferral, { personId: harriet, referrer: 'Jonas Weber', mayUseName: 'yes' })
  await robin.does(logInteraction, { personId: tomasz, channel: 'phone' })
  const at = (personId: string, company: string, fromOn: string, toOn: string) =>
    robin.does(addPosition, { personId, company, title: 'Buyer', fromOn, toOn })
  await at(harriet, 'Harbor & Finch', '2015', '2019-06')
  await at(sanne, 'Harbor & Finch', '2019-05', '2021')
  await at(daan, 'Harbor & Finch', '2020', '2022')
  await robin.does(logInteraction, { personId: lotte, channel: 'email' })
  return { harriet, jonas, tomasz, lotte, daan, sanne }
}

const said = ({ people }: { people: { name: string }[] }) => people.map(({ name }) => name).join(' > ')

test('a name that was offered comes first, then colleagues, then over two; who stands only in a list comes last', async () => {
  const robin = await house.newcomer()
  const { harriet } = await aroundHarriet(robin)
  const { ways, count } = await robin.does(findIntroductions, { personId: harriet })
  expect(ways.map(said)).toEqual([
    'Jonas Weber > Harriet Bloom',
    'Tomasz Lis > Harriet Bloom',
    'Lotte Brandsma > Sanne Kok > Harriet Bloom',
    'Sanne Kok > Harriet Bloom',
    'Femke de Wit > Harriet Bloom',
  ])
  expect(count).toBe(5)
  expect(ways.map(({ deed }) => deed)).toEqual(['name', 'ask', 'ask', 'ask', 'ask'])
  expect(ways[0]?.because.map(({ says }) => says)).toEqual([
    'You met Jonas Weber.',
    'Jonas Weber referred you to Harriet Bloom, and you may use their name.',
  ])
  expect(ways[2]?.because).toMatchObject([
    { why: 'in-touch' },
    { why: 'colleagues', says: 'Lotte Brandsma and Sanne Kok both work at Polder Bikes.' },
    {
      why: 'worked-together',
      says: 'Sanne Kok and Harriet Bloom worked at Harbor & Finch at the same time.',
    },
  ])
  expect(ways.map(({ how }) => how)).toEqual(['met', 'in-touch', 'in-touch', 'listed', 'listed'])
})

test('to a company: who was met there first, then over others, then who worked there before', async () => {
  const robin = await house.newcomer()
  const { harriet, tomasz } = await aroundHarriet(robin)
  const before = await adding(robin)('Ines Duarte', 'Kite Health')
  await robin.does(addPosition, { personId: before, company: 'Acme Tea', title: 'Buyer' })
  const { ways } = await robin.does(findIntroductions, { personId: harriet, limit: 1 })
  const companyId = ways[0]?.people.at(-1)?.company?.id ?? ''
  const there = await robin.does(findIntroductions, { companyId })
  expect(there.ways.map(said)).toEqual([
    'Tomasz Lis',
    'Jonas Weber > Harriet Bloom',
    'Lotte Brandsma > Sanne Kok > Harriet Bloom',
    'Sanne Kok > Harriet Bloom',
    'Ines Duarte',
  ])
  expect(there.ways[0]).toMatchObject({ deed: 'write', people: [{ id: tomasz }] })
  expect(there.ways[4]?.because.at(-1)?.says).toBe('Ines Duarte worked at Acme Tea.')
})

test('no way leads over someone who asked not to be contacted, nor to them, nor over a name that is not to be used', async () => {
  const robin = await house.newcomer()
  const { harriet, tomasz, jonas } = await aroundHarriet(robin)
  const never = async (personId: string) => {
    const { id } = await robin.does(startConversation, { personId })
    await robin.does(recordAnswer, { id, kind: 'never' })
  }
  await never(tomasz)
  const first = async (personId: string) =>
    (await robin.does(findIntroductions, { personId })).ways.map(({ people }) => people[0]?.name)
  expect(await first(harriet)).not.toContain('Tomasz Lis')
  await robin.does(recordReferral, { personId: tomasz, referrer: 'Jonas Weber', mayUseName: 'yes' })
  expect(await first(tomasz)).toEqual([])
  const bo = await adding(robin)('Bo')
  await robin.does(recordReferral, { personId: bo, referrer: 'Jonas Weber', mayUseName: 'no' })
  expect(await first(bo)).toEqual([])
  await expect(
    robin.does(askForIntroduction, { personId: harriet, throughId: tomasz }),
  ).rejects.toMatchObject({ code: 'never' })
  await expect(robin.does(findIntroductions, {})).rejects.toMatchObject({ code: 'to-no-one' })
  await expect(robin.does(askForIntroduction, { personId: jonas, throughId: jonas })).rejects.toMatchObject({
    code: 'the-same',
  })
})

test('the letter for a way is one press away, and a conversation that goes on is used again', async () => {
  const robin = await house.newcomer()
  const { harriet, lotte, sanne } = await aroundHarriet(robin)
  const asked = await robin.does(askForIntroduction, { personId: sanne, throughId: lotte })
  const letter = await robin.does(showLetter, { id: asked.id })
  expect(letter).toMatchObject({ kind: 'introduction', person: { id: lotte } })
  expect(letter.body).toContain('Sanne Kok')
  const again = await robin.does(askForIntroduction, { personId: sanne, throughId: harriet })
  expect(again.conversationId).toBe(asked.conversationId)
})

test('over a tag that few have, and over one occasion, after all else; over many who share one, not at all', async () => {
  const robin = await house.newcomer()
  const person = async (name: string, more: object = {}) =>
    (await robin.does(addPerson, { name, ...more })).id
  const target = await person('Harriet Bloom', {
    tags: ['Alumni 2012', 'everyone'],
    howWeKnow: 'Delft fair 2024',
  })
  const friend = await person('Ana Ruiz', { tags: ['alumni 2012'] })
  const other = await person('Ben Okafor', { howWeKnow: 'Delft Fair 2024' })
  for (const personId of [friend, other]) await robin.does(logInteraction, { personId, channel: 'phone' })
  for (let n = 0; n < 31; n++) await person(`Someone ${n}`, { tags: ['everyone'] })
  const { ways } = await robin.does(findIntroductions, { personId: target })
  expect(ways.map(({ because }) => because.at(-1))).toEqual([
    { why: 'known-from', says: 'You know Ben Okafor and Harriet Bloom from the same: “Delft fair 2024”.' },
    {
      why: 'same-tag',
      says: 'Ana Ruiz and Harriet Bloom both have your tag “Alumni 2012”. They may not know each other.',
    },
  ])
})

test('whoever has died is on no way, and no way is looked for to them', async () => {
  const robin = await house.newcomer()
  const { harriet, tomasz } = await aroundHarriet(robin)
  await robin.does(recordDeath, { personId: tomasz })
  const first = async (personId: string) =>
    (await robin.does(findIntroductions, { personId })).ways.map(({ people }) => people[0]?.name)
  expect(await first(harriet)).not.toContain('Tomasz Lis')
  expect(await first(tomasz)).toEqual([])
  await robin.does(undoDeath, { personId: tomasz })
  expect(await first(harriet)).toContain('Tomasz Lis')
})
