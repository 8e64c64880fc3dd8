/** Waiting is counted in days on which they work, by whichever road the count is asked for. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { showConversation } from '../conversations/show-conversation.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { exportAccount } from '../export/export-account.ts'
import { importAccount } from '../export/import-account.ts'
import { recordLetter } from '../letters/record-letter.ts'
import { whatToWrite } from '../letters/what-to-write.ts'
import { addPerson } from '../people/add-person.ts'
import { workingDaysAfter } from '../store/days-off/calendar.ts'
import { addDayOff } from './add-day-off.ts'
import { editProfile } from './edit-profile.ts'
import { daysAfter } from './profile.ts'
import { removeDayOff } from './remove-day-off.ts'
import { restoreDeleted } from './restore-deleted.ts'
import { setWeek } from './set-week.ts'
import { showWeek } from './show-week.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const today = new Date().toISOString().slice(0, 10)

async function askedMaya() {
  const robin = await house.newcomer()
  const maya = await robin.does(addPerson, { name: 'Maya Chen' })
  const { id } = await robin.does(startConversation, { personId: maya.id })
  await robin.does(recordLetter, {
    personId: maya.id,
    conversationId: id,
    kind: 'request',
    body: 'May I ask you for twenty minutes?',
    sentOn: today,
  })
  const why = async () => (await robin.does(showConversation, { id })).next.why
  return { robin, maya, id, why }
}

test('the country is guessed from the time zone, until it is said', async () => {
  const robin = await house.newcomer()
  expect(await robin.does(showWeek, {})).toMatchObject({ country: null, isGuess: true, weekend: [6, 7] })
  await robin.does(editProfile, { zone: 'Asia/Jerusalem' })
  expect(await robin.does(showWeek, {})).toMatchObject({ country: 'IL', isGuess: true, weekend: [5, 6] })
  await robin.does(setWeek, { country: 'Germany', weekend: [7] })
  expect(await robin.does(showWeek, {})).toMatchObject({ country: 'DE', isGuess: false, weekend: [7] })
  await robin.does(setWeek, { country: 'none' })
  expect(await robin.does(showWeek, {})).toMatchObject({ country: null, isGuess: false, weekend: [6, 7] })
})

test('a nudge waits for five days of their week, not of mine', async () => {
  const { robin, maya, why } = await askedMaya()
  expect(await why()).toContain(workingDaysAfter(today, 5))
  await robin.does(setWeek, { personId: maya.id, country: 'none', weekend: [1, 2, 3, 4, 5] })
  const theirs = { country: null, weekend: [1, 2, 3, 4, 5], away: [] }
  const fair = workingDaysAfter(today, 5, theirs)
  const mine = [6, 0].includes(new Date(fair).getUTCDay()) ? workingDaysAfter(fair, 1) : fair
  expect(await why()).toContain(mine)
})

test('every page names the same day for a nudge, also where they work when I rest', async () => {
  const { robin, maya, id, why } = await askedMaya()
  const fair = workingDaysAfter(today, 5)
  // I rest on that day of the week, and on none of theirs.
  await robin.does(setWeek, { personId: maya.id, country: 'none', weekend: [6, 7] })
  await robin.does(setWeek, { country: 'none', weekend: [new Date(fair).getUTCDay()] })
  const { ways } = await robin.does(whatToWrite, { conversationId: id })
  const nudge = ways.find(({ kind }) => kind === 'nudge')
  expect(nudge?.from).not.toBe(fair)
  expect(await why()).toContain(`You can nudge from ${nudge?.from}.`)
  expect(nudge?.why).toContain(`You can nudge from ${nudge?.from}.`)
})

test('days on which they, or I, are away are not counted, and come back when that is undone', async () => {
  const { robin, maya, why } = await askedMaya()
  const before = await why()
  const [from, to] = [today, daysAfter(today, 20)]
  for (const personId of [maya.id, undefined]) {
    const { id } = await robin.does(addDayOff, { personId, from, to })
    expect(await why()).not.toBe(before)
    const { deletedId } = await robin.does(removeDayOff, { id })
    expect(await why()).toBe(before)
    await robin.does(restoreDeleted, { id: deletedId })
    expect(await why()).not.toBe(before)
    await robin.does(removeDayOff, { id })
  }
})

test('weeks and days off travel with the account', async () => {
  const { robin, maya } = await askedMaya()
  await robin.does(setWeek, { personId: maya.id, country: 'IL' })
  await robin.does(addDayOff, { from: '2031-08-04', to: '2031-08-15' })
  const { content } = await robin.does(exportAccount, { withContent: true })
  const again = await house.newcomer()
  await again.does(importAccount, { content })
  expect(await again.does(showWeek, {})).toMatchObject({
    daysOff: [{ from: '2031-08-04', to: '2031-08-15' }],
  })
})

test('what is no country, no week and no span of days is refused', async () => {
  const robin = await house.newcomer()
  await expect(robin.does(setWeek, { country: 'Atlantis' })).rejects.toMatchObject({
    code: 'no-such-country',
  })
  await expect(robin.does(setWeek, { weekend: [1, 2, 3, 4, 5, 6, 7] })).rejects.toHaveProperty(
    'fields.weekend',
  )
  await expect(robin.does(addDayOff, { from: '2031-08-15', to: '2031-08-04' })).rejects.toMatchObject({
    code: 'ends-before',
  })
})
