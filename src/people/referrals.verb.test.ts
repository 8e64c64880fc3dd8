import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { showCompany } from '../companies/show-company.ts'
import { addFact } from './add-fact.ts'
import { addPerson } from './add-person.ts'
import { deleteFact } from './delete-fact.ts'
import { deleteReferral } from './delete-referral.ts'
import { editFact } from './edit-fact.ts'
import { editReferral } from './edit-referral.ts'
import { listFacts } from './list-facts.ts'
import { recordReferral } from './record-referral.ts'
import { showPerson } from './show-person.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const mayaAndJonas = async (robin: Newcomer) => ({
  maya: (await robin.does(addPerson, { name: 'Maya Chen', company: 'Acme Tea' })).id,
  jonas: (await robin.does(addPerson, { name: 'Jonas Weber' })).id,
})

describe('a referral', () => {
  test('shows on both sides, with whether the name may be used', async () => {
    const robin = await house.newcomer()
    const { maya, jonas } = await mayaAndJonas(robin)
    await robin.does(recordReferral, {
      personId: maya,
      referrer: 'Jonas',
      mayUseName: 'yes',
      saidOn: '2026-11-01',
    })
    expect((await robin.does(showPerson, { id: maya })).sentBy).toMatchObject([
      { person: { id: jonas }, mayUseName: 'yes', saidOn: '2026-11-01' },
    ])
    expect((await robin.does(showPerson, { id: jonas })).sentTo).toMatchObject([{ person: { id: maya } }])
    expect((await robin.does(showPerson, { id: jonas })).sentBy).toEqual([])
  })

  test('by a name that no one has makes the person, with their company', async () => {
    const robin = await house.newcomer()
    const { jonas } = await mayaAndJonas(robin)
    const made = await robin.does(recordReferral, {
      person: 'Adaeze Okafor, Northlight Energy',
      referrerId: jonas,
    })
    expect((await robin.does(showPerson, { id: made.personId })).person).toMatchObject({
      name: 'Adaeze Okafor',
      company: { name: 'Northlight Energy' },
    })
  })

  test('by a name that several have asks which, and takes the company for an answer', async () => {
    const robin = await house.newcomer()
    const { maya } = await mayaAndJonas(robin)
    const other = await robin.does(addPerson, { name: 'Jonas Weber', company: 'Harbor & Finch' })
    const by = (referrer: string) => robin.does(recordReferral, { personId: maya, referrer })
    await expect(by('Jonas')).rejects.toThrow('Jonas Weber, Harbor & Finch')
    expect(await by('Jonas Weber, Harbor & Finch')).toMatchObject({ referrerId: other.id })
  })

  test('to themselves, twice, of a day to come or by no one is refused', async () => {
    const robin = await house.newcomer()
    const { maya: personId, jonas: referrerId } = await mayaAndJonas(robin)
    const refused = (takes: object, code: string) =>
      expect(robin.does(recordReferral, takes)).rejects.toMatchObject({ code })
    await refused({ personId, referrerId: personId }, 'themselves')
    await refused({ personId, referrer: 'maya chen' }, 'themselves')
    await refused({ personId }, 'no-one-named')
    await refused({ personId, referrerId, saidOn: '2199-01-01' }, 'not-yet')
    await robin.does(recordReferral, { personId, referrerId })
    await refused({ personId, referrerId }, 'recorded-already')
    await expect(robin.does(recordReferral, { personId, referrerId: 'x' })).rejects.toThrow(
      'That person was not found',
    )
  })

  test('is changed when they say yes, removed, and brought back unless another took its place', async () => {
    const robin = await house.newcomer()
    const { maya: personId, jonas: referrerId } = await mayaAndJonas(robin)
    const { id } = await robin.does(recordReferral, { personId, referrerId })
    await robin.does(editReferral, { id, mayUseName: 'yes' })
    expect((await robin.does(showPerson, { id: personId })).sentBy).toMatchObject([{ mayUseName: 'yes' }])
    await expect(robin.does(editReferral, { id, saidOn: '2199-01-01' })).rejects.toMatchObject({
      code: 'not-yet',
    })
    await expect(robin.does(editReferral, { id, seenAt: 'then' })).rejects.toMatchObject({
      code: 'changed-elsewhere',
    })
    const { deletedId } = await robin.does(deleteReferral, { id })
    const again = await robin.does(recordReferral, { personId, referrerId })
    await expect(robin.does(restoreDeleted, { id: deletedId })).rejects.toMatchObject({ code: 'place-taken' })
    await robin.does(deleteReferral, { id: again.id })
    await expect(robin.does(restoreDeleted, { id: deletedId })).resolves.toMatchObject({ id })
  })
})

describe('a fact', () => {
  test('about the company is there for everyone at the company', async () => {
    const robin = await house.newcomer()
    const { maya: personId } = await mayaAndJonas(robin)
    const tomasz = await robin.does(addPerson, { name: 'Tomasz Lis', company: 'Acme Tea' })
    const fact = 'Acme Tea opened a shop in Utrecht'
    await robin.does(addFact, { about: 'company', personId, fact, makesMeAsk: 'Why Utrecht?' })
    await robin.does(addFact, {
      about: 'person',
      personId,
      fact: 'Spoke at the tea fair',
      link: 'https://tea.example',
    })
    const facts = async (id: string) =>
      (await robin.does(listFacts, { personId: id })).facts.map((one) => one.fact).sort()
    expect(await facts(personId)).toEqual([fact, 'Spoke at the tea fair'])
    expect(await facts(tomasz.id)).toEqual([fact])
    const { company } = (await robin.does(showPerson, { id: personId })).person
    expect((await robin.does(showCompany, { id: company?.id ?? '' })).facts).toMatchObject([{ fact }])
    expect((await robin.does(listFacts, { companyId: company?.id })).facts).toHaveLength(1)
  })

  test('about the industry stays with the person where no company is known', async () => {
    const robin = await house.newcomer()
    const { jonas: personId } = await mayaAndJonas(robin)
    const fact = { personId, fact: 'Teachers move into product marketing' }
    await robin.does(addFact, { ...fact, about: 'industry' })
    expect((await robin.does(listFacts, { personId })).facts).toMatchObject([{ personId }])
    const aboutCompany = robin.does(addFact, { ...fact, about: 'company' })
    await expect(aboutCompany).rejects.toThrow('where Jonas Weber works')
  })

  test('about no one, or of a day to come, is refused', async () => {
    const robin = await house.newcomer()
    const { maya: personId } = await mayaAndJonas(robin)
    const refused = (
      takes: { about: 'person' | 'industry'; foundOn?: string; personId?: string },
      code: string,
    ) => expect(robin.does(addFact, { fact: 'x', ...takes })).rejects.toMatchObject({ code })
    await refused({ about: 'person' }, 'about-no-one')
    await refused({ about: 'industry' }, 'about-no-one')
    await refused({ about: 'person', personId, foundOn: '2199-01-01' }, 'not-yet')
    await expect(robin.does(listFacts, {})).rejects.toMatchObject({ code: 'about-no-one' })
  })

  test('is corrected, removed and brought back', async () => {
    const robin = await house.newcomer()
    const { maya: personId } = await mayaAndJonas(robin)
    const { id } = await robin.does(addFact, {
      about: 'person',
      personId,
      fact: 'Spoke',
      link: 'https://tea.example',
    })
    await robin.does(editFact, { id, makesMeAsk: 'What came of it?' })
    const facts = async () => (await robin.does(listFacts, { personId })).facts
    expect(await facts()).toMatchObject([
      { fact: 'Spoke', link: 'https://tea.example', makesMeAsk: 'What came of it?' },
    ])
    await robin.does(editFact, { id, link: '' })
    expect(await facts()).toMatchObject([{ link: null }])
    await expect(robin.does(editFact, { id, foundOn: '2199-01-01' })).rejects.toMatchObject({
      code: 'not-yet',
    })
    await expect(robin.does(editFact, { id, seenAt: 'then' })).rejects.toMatchObject({
      code: 'changed-elsewhere',
    })
    const { deletedId } = await robin.does(deleteFact, { id })
    expect(await facts()).toEqual([])
    await robin.does(restoreDeleted, { id: deletedId })
    expect(await facts()).toHaveLength(1)
  })
})
