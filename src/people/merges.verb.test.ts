/** Two rows of one person become one and are two again; nothing is lost on either way. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { keepApart } from '../account/keep-apart.ts'
import { undoMerge } from '../account/undo-merge.ts'
import { addCompany } from '../companies/add-company.ts'
import { mergeCompanies } from '../companies/merge-companies.ts'
import { showCompany } from '../companies/show-company.ts'
import { suggestCompanyMerges } from '../companies/suggest-company-merges.ts'
import { recordAnswer } from '../conversations/record-answer.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { addFact } from './add-fact.ts'
import { addPerson } from './add-person.ts'
import { addPersonByLine } from './add-person-by-line.ts'
import { editPerson } from './edit-person.ts'
import { listPeople } from './list-people.ts'
import { logInteraction } from './log-interaction.ts'
import { mergePeople } from './merge-people.ts'
import { recordReferral } from './record-referral.ts'
import { showPerson } from './show-person.ts'
import { suggestMerges } from './suggest-merges.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const show = async (robin: Newcomer, id: string) => {
  const { person, ...more } = await robin.does(showPerson, { id })
  const { updatedAt: _, ...said } = person
  return { person: said, ...more }
}

/** Maya as a file has her, and as she was typed. */
async function twoMayas(robin: Newcomer) {
  const one = await robin.does(addPerson, {
    name: 'Maya Chen',
    title: 'VP Marketing',
    company: 'Acme Tea',
    email: 'maya@acme.example',
    phone: '+41 79 123 45 67',
    linkedin: 'maya-chen',
    note: 'Prefers mornings.',
  })
  const other = await robin.does(addPerson, {
    name: 'Maya L. Chen',
    level: 'director',
    company: 'Kestrel Bank',
    email: 'maya@home.example',
    otherEmails: ['MAYA@acme.example'],
    phone: '0041 79 123 45 67',
    howWeKnow: 'Met in Utrecht',
    note: 'Knows Jonas.',
    place: 'Zürich, Switzerland',
  })
  await robin.does(logInteraction, { personId: one.id, channel: 'phone', note: 'First call.' })
  await robin.does(logInteraction, { personId: other.id, channel: 'email', note: 'A letter.' })
  await robin.does(addFact, { about: 'person', personId: other.id, fact: 'She began as a teacher.' })
  return [one.id, other.id] as const
}

test('what each has is on the one, field by field, and is with each again once it is undone', async () => {
  const robin = await house.newcomer()
  const [one, other] = await twoMayas(robin)
  const before = [await show(robin, one), await show(robin, other)]
  const { mergeId } = await robin.does(mergePeople, { id: one, otherId: other, choose: { name: 'other' } })
  const { person, positions, interactions, merges } = await show(robin, one)
  expect(person).toMatchObject({
    name: 'Maya L. Chen',
    otherNames: ['Maya Chen'],
    title: 'VP Marketing',
    level: 'director',
    company: { name: 'Acme Tea' },
    email: 'maya@acme.example',
    otherEmails: ['maya@home.example'],
    phone: '+41 79 123 45 67',
    otherPhones: [],
    place: 'Zürich, Switzerland',
    howWeKnow: 'Met in Utrecht',
    note: 'Prefers mornings.\nKnows Jonas.',
  })
  expect(positions).toMatchObject([{ title: '', company: { name: 'Kestrel Bank' } }])
  expect(interactions.map(({ note }) => note).sort()).toEqual(['A letter.', 'First call.'])
  expect(merges).toMatchObject([{ id: mergeId, name: 'Maya L. Chen' }])
  expect((await robin.does(listPeople, { find: 'maya chen' })).people).toHaveLength(1)
  expect((await show(robin, other)).person.id).toBe(one)
  await robin.does(undoMerge, { id: mergeId })
  expect([await show(robin, one), await show(robin, other)]).toEqual(before)
})

test('what was added since stays where it was added', async () => {
  const robin = await house.newcomer()
  const [one, other] = await twoMayas(robin)
  const { mergeId } = await robin.does(mergePeople, { id: one, otherId: other })
  const { person } = await show(robin, one)
  await robin.does(logInteraction, { personId: one, channel: 'phone', note: 'Since then.' })
  await robin.does(editPerson, { id: one, note: `${person.note}\nLikes tea.`, title: 'CMO' })
  await robin.does(undoMerge, { id: mergeId })
  const [first, second] = [await show(robin, one), await show(robin, other)]
  expect(first.person).toMatchObject({ title: 'CMO', note: 'Prefers mornings.\nLikes tea.', place: '' })
  expect(first.interactions.map(({ note }) => note).sort()).toEqual(['First call.', 'Since then.'])
  expect(second.interactions.map(({ note }) => note)).toEqual(['A letter.'])
})

test('three become one and are undone in any order', async () => {
  const robin = await house.newcomer()
  const [one, other] = await twoMayas(robin)
  const { id: third } = await robin.does(addPerson, { name: 'M. Chen', note: 'From a list.' })
  await robin.does(logInteraction, { personId: third, channel: 'video', note: 'A third one.' })
  const before = [await show(robin, one), await show(robin, other), await show(robin, third)]
  const first = await robin.does(mergePeople, { id: other, otherId: one })
  const second = await robin.does(mergePeople, { id: third, otherId: other })
  expect((await show(robin, one)).person.id).toBe(third)
  await robin.does(undoMerge, { id: first.mergeId })
  expect((await show(robin, one)).interactions).toEqual(before[0]?.interactions)
  await robin.does(undoMerge, { id: second.mergeId })
  const names = async (id: string) => (await show(robin, id)).interactions.map(({ note }) => note)
  expect([await names(one), await names(other), await names(third)]).toEqual([
    ['First call.'],
    ['A letter.'],
    ['A third one.'],
  ])
})

test('who asked not to be contacted is not contacted after a merge, and is so again after undoing it', async () => {
  const robin = await house.newcomer()
  const [one, other] = await twoMayas(robin)
  const { id: conversationId } = await robin.does(startConversation, { personId: other })
  await robin.does(recordAnswer, { id: conversationId, kind: 'never' })
  const [pair] = (await robin.does(suggestMerges, { id: one, otherId: other })).pairs
  expect([pair?.one.neverContact, pair?.other.neverContact]).toEqual([false, true])
  const { mergeId } = await robin.does(mergePeople, { id: one, otherId: other })
  await expect(robin.does(startConversation, { personId: one })).rejects.toMatchObject({ code: 'never' })
  await robin.does(undoMerge, { id: mergeId })
  await expect(robin.does(startConversation, { personId: other })).rejects.toMatchObject({ code: 'never' })
  await expect(robin.does(startConversation, { personId: one })).resolves.toBeDefined()
})

test('equals become one with the earlier day, one who introduced the other is no referrer, and both come back', async () => {
  const robin = await house.newcomer()
  const [one, other] = await twoMayas(robin)
  const { id: jonas } = await robin.does(addPerson, { name: 'Jonas Weber' })
  await robin.does(recordReferral, {
    ...{ personId: one, referrerId: jonas, saidOn: '2024-05-01', mayUseName: 'yes', note: 'One.' },
  })
  await robin.does(recordReferral, {
    ...{ personId: other, referrerId: jonas, saidOn: '2023-05-01', mayUseName: 'no', note: 'Two.' },
  })
  await robin.does(recordReferral, { personId: other, referrerId: one })
  const before = [await show(robin, one), await show(robin, other)]
  const { mergeId } = await robin.does(mergePeople, { id: one, otherId: other })
  const { sentBy, sentTo } = await show(robin, one)
  expect(sentTo).toEqual([])
  expect(sentBy).toMatchObject([{ saidOn: '2023-05-01', mayUseName: 'no', note: 'One.\nTwo.' }])
  await robin.does(undoMerge, { id: mergeId })
  const after = [await show(robin, one), await show(robin, other)]
  const without = (all: typeof before) =>
    all.map(({ sentBy, sentTo }) =>
      [...sentBy, ...sentTo].map(({ saidOn, note, mayUseName }) => ({ saidOn, note, mayUseName })),
    )
  expect(without(after)).toEqual(without(before))
})

describe('suggestions', () => {
  test('the Jonas of “via Jonas” who comes in later is suggested, and who is said to be another is not', async () => {
    const robin = await house.newcomer()
    await robin.does(addPersonByLine, { line: 'Maya Chen, VP Marketing at Acme Tea, via Jonas' })
    await robin.does(addPerson, { name: 'Jonas Weber', title: 'Buyer', company: 'Kestrel' })
    const { pairs, count } = await robin.does(suggestMerges)
    expect([count, pairs[0]?.other.name, pairs[0]?.because[0]?.why]).toEqual([
      1,
      'Jonas Weber',
      'named-before',
    ])
    const [one, other] = [pairs[0]?.one.id ?? '', pairs[0]?.other.id ?? '']
    const merged = await robin.does(mergePeople, { id: one, otherId: other })
    expect(merged.name).toBe('Jonas Weber')
    expect((await show(robin, other)).sentTo.map(({ person }) => person.name)).toEqual(['Maya Chen'])
    await robin.does(undoMerge, { id: merged.mergeId })
    await robin.does(keepApart, { id: other, otherId: one })
    expect((await robin.does(suggestMerges)).count).toBe(0)
  })
})

test('companies become one with the other name, which leads there, and are two again', async () => {
  const robin = await house.newcomer()
  const { id: kept } = await robin.does(addCompany, { name: 'あおぞら' })
  const { id: other } = await robin.does(addCompany, { name: '株式会社あおぞら', industry: 'Food' })
  const { id: hanako } = await robin.does(addPerson, { name: '佐藤 花子', company: '株式会社あおぞら' })
  const { pairs } = await robin.does(suggestCompanyMerges)
  expect(pairs.map((pair) => [pair.one.id, pair.other.id])).toEqual([[kept, other]])
  const { mergeId } = await robin.does(mergeCompanies, { id: kept, otherId: other })
  expect((await robin.does(showCompany, { id: other })).company).toMatchObject({
    id: kept,
    otherNames: ['株式会社あおぞら'],
    industry: 'Food',
  })
  const { id: ken } = await robin.does(addPerson, { name: '高橋 健', company: '株式会社あおぞら' })
  expect((await show(robin, ken)).person.company?.id).toBe(kept)
  await robin.does(undoMerge, { id: mergeId })
  expect([
    (await show(robin, hanako)).person.company?.id,
    (await show(robin, ken)).person.company?.id,
  ]).toEqual([other, kept])
})

test('of two companies the chosen values remain, the other name leads there, and what each said is there again', async () => {
  const robin = await house.newcomer()
  const { id: kept } = await robin.does(addCompany, { name: 'Meridian', website: 'https://meridian.example' })
  const { id: other } = await robin.does(addCompany, {
    name: 'Meridian Freight, Inc.',
    industry: 'Freight',
    website: 'https://freight.example',
  })
  const company = async (id: string) => {
    const { updatedAt: _, ...said } = (await robin.does(showCompany, { id })).company
    return said
  }
  const before = [await company(kept), await company(other)]
  const { pairs } = await robin.does(suggestCompanyMerges, { id: kept, otherId: other })
  expect(pairs).toMatchObject([{ one: { id: kept }, other: { id: other, industry: 'Freight' }, says: '' }])
  const { mergeId, name } = await robin.does(mergeCompanies, {
    id: kept,
    otherId: other,
    choose: { name: 'other', website: 'other' },
  })
  expect(name).toBe('Meridian Freight, Inc.')
  expect(await company(other)).toMatchObject({
    id: kept,
    name: 'Meridian Freight, Inc.',
    otherNames: ['Meridian'],
    website: 'https://freight.example',
    industry: 'Freight',
  })
  const { id: ben } = await robin.does(addPerson, { name: 'Ben Okafor', company: 'meridian' })
  expect((await show(robin, ben)).person.company?.id).toBe(kept)
  await robin.does(undoMerge, { id: mergeId })
  expect([await company(kept), await company(other)]).toEqual(before)
})

test('a pair says where it stands among all, and which come before and after it', async () => {
  const robin = await house.newcomer()
  for (const [name, company] of [
    ['Lars Jansen', 'Orchard Bank'],
    ['Lars Janssen', 'Orchard Bank'],
    ['Mara Wolf', 'Kite Press'],
    ['Mara Wolff', 'Kite Press'],
  ] as const)
    await robin.does(addPerson, { name, company })
  const { pairs } = await robin.does(suggestMerges, {})
  const [first, second] = pairs.map(({ one, other }) => ({ id: one.id, otherId: other.id }))
  if (!first || !second) throw new Error('two pairs')
  const of = async (ids: typeof first) => (await robin.does(suggestMerges, ids)).place
  expect(await of(first)).toEqual({ at: 1, of: 2, previous: null, next: second })
  expect(await of(second)).toEqual({ at: 2, of: 2, previous: first, next: null })
  await robin.does(keepApart, { of: 'person', ...first })
  expect(await of(first)).toBeNull()
  expect(await of(second)).toEqual({ at: 1, of: 1, previous: null, next: null })
})
