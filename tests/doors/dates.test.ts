/** Days and times in forms, as people write them; and at the doors of programs, as programs do. */
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { editProfile } from '../../src/account/edit-profile.ts'
import { showConversation } from '../../src/conversations/show-conversation.ts'
import { startConversation } from '../../src/conversations/start-conversation.ts'
import { addPerson } from '../../src/people/add-person.ts'
import type { Newcomer } from '../world.ts'
import { browserAt } from './browser.ts'
import { createToken, openServed, post, type Served } from './drivers.ts'
import { formOn } from './forms.ts'

let served: Served
beforeAll(async () => {
  served = await openServed()
})
afterAll(() => served?.close())

const zone = 'Europe/Amsterdam'
const day = (days: number) => Temporal.Now.plainDateISO(zone).add({ days }).toString()

/** Someone with a conversation, at its page for the meeting time. */
async function withTalk(habits: Parameters<typeof editProfile.takes.parse>[0] = {}) {
  const robin = await served.house.newcomer()
  await robin.does(editProfile, { zone, ...(habits as object) })
  const { id: personId } = await robin.does(addPerson, { name: 'Maya Chen' })
  const { id } = await robin.does(startConversation, { personId })
  const at = browserAt(served.base)
  await at.post('/sign-in', { email: robin.who.email, password: 'a quiet long password' })
  const page = `/conversations/${id}/schedule`
  const press = async (fields: Record<string, string>) => {
    const form = formOn((await at.get(page)).html, 'agree-conversation')
    return at.post('/do/agree-conversation', { ...form, id, channel: 'video', ...fields })
  }
  return { robin, id, at, press, page }
}

const startsAt = async (robin: Newcomer, id: string) => (await robin.does(showConversation, { id })).agreement

test.each([
  [{ date: 'tomorrow', time: '3 pm' }, 1, '15:00'],
  [{ date: 'in 3 days', time: '1500' }, 3, '15:00'],
  [{ date: 'in a week at 15h30', time: '' }, 7, '15:30'],
  [{ date: 'day after tomorrow', time: 'noon' }, 2, '12:00'],
])('%j is a meeting', async (fields, days, time) => {
  const { robin, id, press } = await withTalk()
  expect((await press(fields)).status).toBe(303)
  const agreed = await startsAt(robin, id)
  const at = Temporal.Instant.from(agreed?.startsAt ?? '').toZonedDateTimeISO(zone)
  expect([at.toPlainDate().toString(), at.toPlainTime().toString({ smallestUnit: 'minute' })]).toEqual([
    day(days),
    time,
  ])
})

test('“12/3” is read by the writer’s order, and the notice says how', async () => {
  for (const [dateOrder, says] of [
    ['day-first', /“12\/3” was read as \w{3} 12 Mar/],
    ['month-first', /“12\/3” was read as \w{3}, Dec 3/],
  ] as const) {
    const { press, at, page } = await withTalk({ dateOrder })
    expect((await press({ date: '12/3', time: '15:00' })).status).toBe(303)
    expect((await at.get(page)).html).toMatch(says)
  }
})

test('what cannot be read is refused kindly, with every word kept and the other field read', async () => {
  const { press } = await withTalk()
  const { status, html } = await press({ date: 'blursday', time: '3pm', place: 'Room 4' })
  expect(status).toBe(422)
  expect(html).toContain('Enter a date, for example “3 Dec”, “tomorrow” or “next Tue”.')
  expect(html).toMatch(/name="date"[^>]*value="blursday"|value="blursday"[^>]*name="date"/)
  expect(html).toMatch(/value="3pm"/)
  expect(html).toMatch(/class="reading"[^>]*>15:00</)
  expect(html).toContain('Room 4')
})

test.each([
  [{ date: 'Tue 3 Dec 2026', time: '15:00' }, 'That day is a Thu 3 Dec'],
  [{ date: '31 Feb', time: '15:00' }, 'There is no such day in the calendar.'],
  [{ date: 'tomorrow 3pm', time: '16:00' }, 'There is a time here and another under “Time”.'],
  [{ date: 'tomorrow', time: 'soon' }, 'Enter a time, for example “15:00”, “3 pm” or “noon”.'],
])('%j: %s', async (fields, says) => {
  const { press } = await withTalk()
  const { status, html } = await press(fields)
  expect(status).toBe(422)
  expect(html).toContain(says)
})

test('a time by another zone is read with it', async () => {
  const { robin, id, press } = await withTalk()
  expect((await press({ date: '3 Dec 2030', time: '10 am Tokyo', zone: '' })).status).toBe(303)
  expect((await startsAt(robin, id))?.startsAt).toBe('2030-12-03T01:00:00Z')
})

test('programs are asked for a plain date', async () => {
  const { robin, id } = await withTalk()
  const token = await createToken(served.house.house, robin.who)
  for (const date of ['tomorrow', '12/3', 'next Tue']) {
    const body = JSON.stringify({ id, channel: 'video', date, time: '15:00' })
    const answer = await post(served.base, '/api/agree-conversation', token, body)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('a date as year-month-day')
  }
})
