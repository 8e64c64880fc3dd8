/** Times from the seeker's week: proposed, offered, held for one host, and free again by themselves. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { guestOf } from '../../tests/guest.ts'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { setHours } from '../account/set-hours.ts'
import { setWeek } from '../account/set-week.ts'
import { showWeek } from '../account/show-week.ts'
import { agreeConversation } from '../conversations/agree-conversation.ts'
import { recordAnswer } from '../conversations/record-answer.ts'
import { showConversation } from '../conversations/show-conversation.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { undoAnswer } from '../conversations/undo-answer.ts'
import { exportAccount } from '../export/export-account.ts'
import { importAccount } from '../export/import-account.ts'
import { readReply } from '../letters/read-reply.ts'
import { recordReceived } from '../letters/record-received.ts'
import { closeHouse, openHouse } from '../open-house.ts'
import { addPerson } from '../people/add-person.ts'
import { acceptSuggestedTime } from './accept-suggested-time.ts'
import { answerPage } from './answer-page.ts'
import { cancelTalk } from './cancel-talk.ts'
import { createHostPage } from './create-host-page.ts'
import { endHostPage } from './end-host-page.ts'
import { listOfferedTimes } from './list-offered-times.ts'
import { proposeTimes } from './propose-times.ts'
import { showHostPage } from './show-host-page.ts'
import { showPageToHost } from './show-page-to-host.ts'
import { showReplyCard } from './show-reply-card.ts'
import { suggestTime } from './suggest-time.ts'
import { takeOfferedTime } from './take-offered-time.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const words = { who: 'A teacher who turns to marketing.', why: 'You built the tastings.' }

async function seeker() {
  const robin = await house.newcomer()
  await robin.does(setWeek, { country: 'none' })
  return robin
}

async function talkWith(robin: Newcomer, name: string, place = '') {
  const { id: personId } = await robin.does(addPerson, { name, place })
  return (await robin.does(startConversation, { personId, minutes: 20 })).id
}

const proposed = async (robin: Newcomer, id: string) =>
  (await robin.does(proposeTimes, { id })).times.map(({ startsAt }) => startsAt)

async function offer(robin: Newcomer, id: string, free: string[]) {
  const { id: page, secret } = await robin.does(createHostPage, { id, ...words, free })
  return { page, secret, host: guestOf(house, secret) }
}

test('hours are set a field at a time, shown with the week, and travel with the account', async () => {
  const robin = await seeker()
  expect((await robin.does(showWeek, {})).hours).toEqual({
    from: '09:00',
    until: '17:00',
    pause: 15,
    mostADay: 2,
    notBefore: null,
  })
  await robin.does(setHours, { from: '10:00', until: '18:30' })
  await robin.does(setHours, { pause: 0, mostADay: 3, notBefore: '2031-01-02' })
  const { hours } = await robin.does(showWeek, {})
  expect(hours).toEqual({ from: '10:00', until: '18:30', pause: 0, mostADay: 3, notBefore: '2031-01-02' })
  const { content } = await robin.does(exportAccount, { withContent: true })
  const again = await house.newcomer()
  await again.does(importAccount, { content })
  expect((await again.does(showWeek, {})).hours).toEqual(hours)
  await robin.does(setHours, { notBefore: null })
  expect((await robin.does(showWeek, {})).hours?.notBefore).toBeNull()
  await expect(robin.does(setHours, { until: '09:30' })).rejects.toMatchObject({ code: 'ends-before' })
  await expect(robin.does(setHours, { pause: 241 })).rejects.toHaveProperty('fields.pause')
})

test('what is proposed can be offered as it is, and is proposed to no other while it is held', async () => {
  const robin = await seeker()
  const [maya, jonas] = [await talkWith(robin, 'Maya Chen'), await talkWith(robin, 'Jonas Weber')]
  const times = (await proposed(robin, maya)).slice(0, 5)
  const { host } = await offer(robin, maya, times)
  expect((await host.does(showPageToHost)).times.map(({ startsAt }) => startsAt)).toEqual(times)
  const left = await proposed(robin, jonas)
  expect(left.filter((at) => times.includes(at))).toEqual([])
  expect(left).toHaveLength(10)
  // To whom they are offered they can be offered again.
  expect((await proposed(robin, maya)).slice(0, 5)).toEqual(times)
  await host.does(answerPage, { kind: 'no' })
  expect((await proposed(robin, jonas)).slice(0, 5)).toEqual(times)
})

test('a hold ends with a yes at another time, and with the end of the page, and comes back when the talk is canceled', async () => {
  const robin = await seeker()
  const [maya, jonas] = [await talkWith(robin, 'Maya Chen'), await talkWith(robin, 'Jonas Weber')]
  const [one = '', , other = ''] = await proposed(robin, maya)
  const { page, host } = await offer(robin, maya, [one, other])
  const times = (await host.does(showPageToHost)).times
  await host.does(takeOfferedTime, { time: times[0]?.id ?? '' })
  expect(await proposed(robin, jonas)).toContain(other)
  expect(await proposed(robin, jonas)).not.toContain(one)
  await host.does(cancelTalk, { line: '' })
  expect(await proposed(robin, jonas)).not.toContain(other)
  await robin.does(endHostPage, { id: page })
  expect(await proposed(robin, jonas)).toEqual(expect.arrayContaining([one, other]))
})

test('no time is proposed in the night of a host whose city is known', async () => {
  const robin = await seeker()
  const far = await talkWith(robin, 'Ana Reyes', 'Los Angeles')
  const { theirZone, times } = await robin.does(proposeTimes, { id: far })
  expect(theirZone).toBe('America/Los_Angeles')
  // The clock of a newcomer is UTC: nine to five there is the night in Los Angeles, but for its end.
  expect(times.every(({ time }) => time >= '15:00')).toBe(true)
  await robin.does(setHours, { until: '20:00' })
  expect((await proposed(robin, far)).length).toBe(10)
})

test.each([
  [0, { '14:00': true, '13:30': false, '14:30': false }],
  [15, { '14:00': true, '13:30': true, '14:30': true }],
])(
  'a meeting of a quarter of an hour is in the way of an hour around it, with a pause of %i',
  async (pause, taken) => {
    const robin = await seeker()
    await robin.does(setHours, { pause })
    const date = '2031-03-04'
    const maya = await talkWith(robin, 'Maya Chen')
    await robin.does(agreeConversation, {
      id: maya,
      channel: 'video',
      date,
      time: '14:15',
      minutes: 15,
      zone: 'UTC',
    })
    const minutes = { '14:00': 60, '13:30': 45, '14:30': 30 }
    for (const [time, isTaken] of Object.entries(taken)) {
      const { id: personId } = await robin.does(addPerson, { name: 'Jonas Weber' })
      const { id } = await robin.does(startConversation, { personId, minutes: minutes[time as '14:00'] })
      const offers = robin.does(createHostPage, { id, ...words, times: [{ date, time }], zone: 'UTC' })
      if (!isTaken) await robin.does(endHostPage, { id: (await offers).id })
      else
        await expect(offers).rejects.toMatchObject({
          code: time === '14:00' ? 'time-agreed' : 'too-close',
          message: expect.stringContaining('Maya Chen'),
        })
    }
  },
)

test('of fifty hosts who were offered one time and press at once, one has it and the others hear what is left', async () => {
  const robin = await seeker()
  const ids: string[] = []
  for (let n = 0; n < 5; n++) ids.push(await talkWith(robin, `Host ${n}`))
  const [wanted = ''] = await proposed(robin, ids[0] ?? '')
  // On PostgreSQL there may be several processes: half of the presses come by another.
  const isShared = house.house.stores.kind === 'postgres'
  const other = isShared ? await openHouse(house.house.settings, {}) : house.house
  const hosts: ReturnType<typeof guestOf>[] = []
  for (const id of ids) {
    const { page, secret } = await offer(robin, id, [wanted])
    hosts.push(guestOf(hosts.length % 2 === 0 ? house : { house: other }, secret))
    await robin.does(endHostPage, { id: page })
  }
  // As after a restore from a backup: every page stands open, and each holds the same hour.
  await house.house.stores.within(robin.who.account, 'writes', (store) =>
    store.updateTable('host_page').set({ ended_at: null }).execute(),
  )
  const times = await house.house.stores.within(robin.who.account, 'reads', (store) =>
    store
      .selectFrom('host_time')
      .innerJoin('host_page', 'host_page.id', 'host_time.page_id')
      .select(['host_time.id', 'host_page.conversation_id as of'])
      .execute(),
  )
  const timeOf = (id: string) => times.find(({ of }) => of === id)?.id ?? ''
  const presses = await Promise.allSettled(
    Array.from({ length: 10 }, () =>
      hosts.map((host, n) => host.does(takeOfferedTime, { time: timeOf(ids[n] ?? '') })),
    ).flat(),
  )
  if (isShared) await closeHouse(other)
  const shown = await Promise.all(ids.map((id) => robin.does(showConversation, { id })))
  expect(shown.filter(({ agreement }) => agreement)).toHaveLength(1)
  const refused = presses.flatMap((press) => (press.status === 'rejected' ? [press.reason.code] : []))
  expect(new Set(refused)).toEqual(new Set(['gone']))
  expect(refused).toHaveLength(40)
})

test('of two hosts who suggest one hour the second is refused by name of the first', async () => {
  const robin = await seeker()
  const then = { date: '2031-03-04', time: '10:00', zone: 'UTC' }
  const suggested = []
  for (const name of ['Maya Chen', 'Jonas Weber']) {
    const id = await talkWith(robin, name)
    const { host } = await offer(robin, id, [])
    await host.does(suggestTime, then)
    const { pages } = await robin.does(showHostPage, { id })
    suggested.push(pages[0]?.answers[0]?.id ?? '')
  }
  const [first = '', second = ''] = suggested
  const both = await Promise.allSettled(
    Array.from({ length: 10 }, () => robin.does(acceptSuggestedTime, { id: first })),
  )
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(robin.does(acceptSuggestedTime, { id: second })).rejects.toMatchObject({
    code: 'time-agreed',
    message: expect.stringContaining('Maya Chen'),
  })
})

test('an answer that came by letter frees what the page held, and a card shows the times in their order', async () => {
  const robin = await seeker()
  const [maya, jonas] = [await talkWith(robin, 'Maya Chen'), await talkWith(robin, 'Jonas Weber')]
  const times = (await proposed(robin, maya)).slice(0, 2)
  const { page } = await offer(robin, maya, times)
  const { lines, text, asks } = await robin.does(showReplyCard, { id: page })
  expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(lines[8]?.says).toBe('Do not contact me again')
  expect(text).toContain('\n8. No, thanks\n')
  expect(asks.email).toBe(robin.who.email)
  const { zone, times: free } = await robin.does(proposeTimes, { id: maya })
  const offered = free.slice(0, 2).map(({ date, time }) => `${date}T${time}`)
  for (const [number, startsAt] of [
    ['1', offered[0]],
    ['2', offered[1]],
  ]) {
    const read = await robin.does(readReply, { id: maya, text: `${number}`, offered, isNumbered: true })
    expect([read.answer, `${read.when?.date}T${read.when?.time}`, read.sure]).toEqual(['yes', startsAt, true])
  }
  expect(zone).toBe('UTC')
  expect(await proposed(robin, jonas)).not.toContain(times[0])
  const { answerId } = await robin.does(recordAnswer, { id: maya, kind: 'no' })
  expect(await proposed(robin, jonas)).toEqual(expect.arrayContaining(times))
  await robin.does(undoAnswer, { id: answerId })
  expect(await proposed(robin, jonas)).not.toContain(times[0])
})

test('each time that a letter offers is told on its own clock, with the one thing to know of it', async () => {
  const robin = await seeker()
  const rubens = await talkWith(robin, 'Rubén Castro')
  await robin.does(agreeConversation, {
    id: rubens,
    channel: 'phone',
    date: '2030-12-03',
    time: '09:00',
    zone: 'Europe/Amsterdam',
  })
  const id = await talkWith(robin, '王小明', 'Taipei')
  const { person } = await robin.does(showConversation, { id })
  const body = `I would be glad to talk. Monday 2 December 2030 at 17:00, Tuesday 3 December 2030 at 16:35,
    Thursday 5 December 2030 at 21:00 or Friday 6 December 2030 at 23:30 here in Taipei. Please call me.`
  await robin.does(recordReceived, { personId: person.id, conversationId: id, body })
  const { theirZone, times } = await robin.does(listOfferedTimes, { id })
  expect(theirZone).toBe('Asia/Taipei')
  expect(times.map(({ startsAt, remark: { kind, minutes } }) => [startsAt, kind, minutes])).toEqual([
    ['2030-12-02T09:00:00Z', 'free', null],
    ['2030-12-03T08:35:00Z', 'close', 15],
    ['2030-12-05T13:00:00Z', 'late-there', null],
    ['2030-12-06T15:30:00Z', 'late-there', null],
  ])
})
