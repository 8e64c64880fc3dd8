import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { listCompanies } from '../companies/list-companies.ts'
import { addPromise } from '../conversations/add-promise.ts'
import { recordMeeting } from '../conversations/record-meeting.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { NotFound } from '../outcome.ts'
import { addPerson } from '../people/add-person.ts'
import { recordReferral } from '../people/record-referral.ts'
import { addInsight } from './add-insight.ts'
import { deleteInsight } from './delete-insight.ts'
import { editInsight } from './edit-insight.ts'
import { listInsights } from './list-insights.ts'
import { listNotes } from './list-notes.ts'
import { showBrief } from './show-brief.ts'
import { showInsight } from './show-insight.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

/** Robin has met Maya Chen of Acme Tea, through Jonas Weber. */
async function metMaya() {
  const robin = await house.newcomer()
  const maya = await robin.does(addPerson, { name: 'Maya Chen', title: 'VP Marketing', company: 'Acme Tea' })
  const jonas = await robin.does(addPerson, { name: 'Jonas Weber' })
  await robin.does(recordReferral, { personId: maya.id, referrerId: jonas.id })
  const talk = await robin.does(startConversation, { personId: maya.id })
  await robin.does(recordMeeting, { id: talk.id, date: '2026-03-02' })
  const [acme] = (await robin.does(listCompanies, {})).companies
  return { ...robin, maya, jonas, talk, acme: acme?.id ?? '' }
}

describe('an insight', () => {
  it('said in a conversation is the host’s, about their company, of that day', async () => {
    const robin = await metMaya()
    const { id } = await robin.does(addInsight, {
      text: 'Launches are planned backwards from the harvest.',
      conversationId: robin.talk.id,
    })
    const { insight } = await robin.does(showInsight, { id })
    expect(insight).toMatchObject({
      person: { name: 'Maya Chen' },
      company: { name: 'Acme Tea' },
      learnedOn: '2026-03-02',
      mayQuote: 'no-name',
    })
  })

  it('may be told by anyone, named as one says it, about any company', async () => {
    const robin = await metMaya()
    const { id } = await robin.does(addInsight, {
      text: 'They hire in spring.',
      person: 'Jonas',
      company: 'Northlight Energy',
      learnedOn: '2026-01-10',
    })
    const { insight } = await robin.does(showInsight, { id })
    expect(insight).toMatchObject({ person: { name: 'Jonas Weber' }, company: { name: 'Northlight Energy' } })
  })

  it('of no one known is refused, and so is one of tomorrow', async () => {
    const robin = await metMaya()
    await expect(robin.does(addInsight, { text: 'x', person: 'Adaeze' })).rejects.toMatchObject({
      code: 'not-known',
    })
    await expect(robin.does(addInsight, { text: 'x', learnedOn: '2199-01-01' })).rejects.toMatchObject({
      code: 'not-learned-yet',
    })
  })

  it('changes in what is said of it, and keeps the rest', async () => {
    const robin = await metMaya()
    const { id } = await robin.does(addInsight, { text: 'Ask for the plan.', person: 'Maya Chen' })
    await robin.does(editInsight, { id, kind: 'advice', person: '' })
    const { insight } = await robin.does(showInsight, { id })
    expect(insight).toMatchObject({
      text: 'Ask for the plan.',
      kind: 'advice',
      person: null,
      company: { name: 'Acme Tea' },
    })
    await expect(robin.does(editInsight, { id, text: 'Older', seenAt: 'before' })).rejects.toMatchObject({
      code: 'changed-elsewhere',
    })
  })

  it('that is removed comes back whole', async () => {
    const robin = await metMaya()
    const { id } = await robin.does(addInsight, {
      text: 'Tea is bought twice.',
      conversationId: robin.talk.id,
    })
    const before = await robin.does(showInsight, { id })
    const { deletedId } = await robin.does(deleteInsight, { id })
    await expect(robin.does(showInsight, { id })).rejects.toThrow(NotFound)
    await robin.does(restoreDeleted, { id: deletedId })
    expect(await robin.does(showInsight, { id })).toEqual(before)
  })

  it('of another’s world cannot be had, nor hung on another’s conversation', async () => {
    const robin = await metMaya()
    const other = await house.newcomer('Sofia Marín')
    const { id } = await robin.does(addInsight, { text: 'Mine.' })
    await expect(other.does(showInsight, { id })).rejects.toThrow(NotFound)
    await expect(other.does(addInsight, { text: 'x', conversationId: robin.talk.id })).rejects.toThrow(
      NotFound,
    )
    await expect(other.does(showBrief, { companyId: robin.acme })).rejects.toThrow(NotFound)
  })
})

describe('the list of insights', () => {
  it('goes from the newest back, a page at a time', async () => {
    const robin = await metMaya()
    for (let n = 0; n < 53; n++)
      await robin.does(addInsight, {
        text: `Thing ${n}`,
        learnedOn: `2026-0${1 + (n % 3)}-1${n % 10}`,
      })
    const first = await robin.does(listInsights, {})
    const rest = await robin.does(listInsights, { after: first.next ?? '' })
    expect([first.insights.length, rest.insights.length, rest.next]).toEqual([50, 3, null])
    const days = [...first.insights, ...rest.insights].map((one) => one.learnedOn)
    expect(days).toEqual(days.toSorted().reverse())
    expect(await robin.does(listInsights, { before: rest.previous ?? '' })).toEqual(first)
  })

  it('is found by words, by kind, by who said it and by company', async () => {
    const robin = await metMaya()
    await robin.does(addInsight, { text: 'Budgets are set in May.', kind: 'process', person: 'Maya Chen' })
    await robin.does(addInsight, { text: 'Write less.', kind: 'advice', person: 'Jonas' })
    const textsOf = async (
      by: Parameters<typeof robin.does<typeof listInsights.takes, typeof listInsights.gives>>[1],
    ) => (await robin.does(listInsights, by)).insights.map(({ text }) => text)
    expect(await textsOf({ find: 'budgets acme' })).toEqual(['Budgets are set in May.'])
    expect(await textsOf({ kind: 'advice' })).toEqual(['Write less.'])
    expect(await textsOf({ personId: robin.jonas.id })).toEqual(['Write less.'])
    expect(await textsOf({ companyId: robin.acme })).toEqual(['Budgets are set in May.'])
  })
})

describe('a conversation’s notes', () => {
  it('stand with what was kept of them', async () => {
    const robin = await metMaya()
    await robin.does(addInsight, { text: 'Kept.', conversationId: robin.talk.id })
    const notes = await robin.does(listNotes, { conversationId: robin.talk.id })
    expect(notes).toMatchObject({ company: 'Acme Tea', questions: [], others: [{ text: 'Kept.' }] })
  })
})

describe('the brief', () => {
  it('tells what was learned, from how many, who helped, and what I owe', async () => {
    const robin = await metMaya()
    const conversationId = robin.talk.id
    await robin.does(addInsight, { text: 'Write to users first.', kind: 'advice', conversationId })
    await robin.does(addInsight, {
      text: 'Learn the tea trade’s calendar.',
      kind: 'advice',
      person: 'Jonas',
      company: 'acme tea',
    })
    await robin.does(addPromise, { conversationId, whose: 'mine', text: 'Send her the workshop plan' })
    const brief = await robin.does(showBrief, { companyId: robin.acme, role: 'Marketing manager' })
    expect(brief.learned).toMatchObject([{ kind: 'advice', heardFrom: 2 }])
    expect(brief.learned[0]?.insights[0]).toMatchObject({ text: 'Write to users first.', isNearRole: true })
    expect(brief.helped.map(({ name, how }) => [name, how])).toEqual([
      ['Maya Chen', 'talked'],
      ['Jonas Weber', 'told'],
    ])
    expect(brief.promises).toMatchObject([{ text: 'Send her the workshop plan', name: 'Maya Chen' }])
    expect(brief.toAsk.length).toBeGreaterThan(2)
  })

  it('holds nothing that was off the record, only that there is something', async () => {
    const robin = await metMaya()
    await robin.does(addInsight, {
      text: 'A reorganisation is coming.',
      conversationId: robin.talk.id,
      mayQuote: 'off-the-record',
    })
    const brief = await robin.does(showBrief, { companyId: robin.acme })
    expect(brief.keptToMyself).toBe(1)
    expect(JSON.stringify(brief)).not.toContain('reorganisation')
  })
})
