import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { guestOf } from '../../tests/guest.ts'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { listDeleted } from '../account/list-deleted.ts'
import { agreeConversation } from '../conversations/agree-conversation.ts'
import { deleteConversation } from '../conversations/delete-conversation.ts'
import { showConversation } from '../conversations/show-conversation.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { undoAgreement } from '../conversations/undo-agreement.ts'
import { undoAnswer } from '../conversations/undo-answer.ts'
import { showLetter } from '../letters/show-letter.ts'
import { addPerson } from '../people/add-person.ts'
import { tables } from '../store/tables.ts'
import { acceptSuggestedTime } from './accept-suggested-time.ts'
import { answerPage } from './answer-page.ts'
import { cancelTalk } from './cancel-talk.ts'
import { createHostPage } from './create-host-page.ts'
import { endHostPage } from './end-host-page.ts'
import { erasePageData } from './erase-page-data.ts'
import { saveWritten } from './save-written.ts'
import { sendWritten } from './send-written.ts'
import { showHostPage } from './show-host-page.ts'
import { showPageToHost } from './show-page-to-host.ts'
import { stopAsking } from './stop-asking.ts'
import { suggestTime } from './suggest-time.ts'
import { takeOfferedTime } from './take-offered-time.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const year = new Date().getUTCFullYear() + 1
const ten = { date: `${year}-03-02`, time: '10:00' }
const two = { date: `${year}-03-02`, time: '14:00' }
const words = { who: 'A teacher who turns to marketing.', why: 'You built the tastings.' }
const about = ['What made you sure?', 'What would you do first?']

async function asking(times = [ten, two], name = 'Maya Chen', seeker = house.newcomer()) {
  const robin = await seeker
  const person = await robin.does(addPerson, { name })
  const { id } = await robin.does(startConversation, { personId: person.id, minutes: 20 })
  const made = await robin.does(createHostPage, { id, ...words, about, times, zone: 'Europe/Amsterdam' })
  return {
    robin,
    person,
    id,
    page: made.id,
    secret: made.secret,
    maya: guestOf(house, made.secret),
    show: () => robin.does(showConversation, { id }),
    pages: () => robin.does(showHostPage, { id }),
  }
}

test('a page shows what was said when it was made, and its address is kept as a hash only', async () => {
  const { robin, maya, secret } = await asking()
  const shown = await maya.does(showPageToHost)
  expect(shown).toMatchObject({ host: 'Maya Chen', ...words, about, minutes: 20, answer: null })
  expect(shown.times.map(({ startsAt }) => startsAt)).toEqual([
    `${year}-03-02T09:00:00Z`,
    `${year}-03-02T13:00:00Z`,
  ])
  expect(secret).toMatch(/^[\w-]{22}$/)
  const rows = await house.house.commons.db.selectFrom('guest_page').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(secret)
  expect(await dumpOf(robin.who.account)).not.toContain(secret)
})

test('an offered time is agreed at the press, and moves at another', async () => {
  const { maya, show } = await asking()
  const [first, second] = (await maya.does(showPageToHost)).times
  const press = { time: first?.id ?? '', channel: 'phone' as const, place: '+44 20 7946 0000' }
  await maya.does(takeOfferedTime, press)
  await maya.does(takeOfferedTime, press)
  expect(await show()).toMatchObject({
    stage: 'agreed',
    agreement: { startsAt: first?.startsAt, channel: 'phone', minutes: 20, place: '+44 20 7946 0000' },
  })
  const before = (await maya.does(showPageToHost)).calendar
  await maya.does(takeOfferedTime, { time: second?.id ?? '' })
  expect((await show()).agreement?.startsAt).toBe(second?.startsAt)
  const after = (await maya.does(showPageToHost)).calendar
  expect(after.uid).toBe(before.uid)
  expect(after.sequence).toBeGreaterThan(before.sequence)
})

test('fifty at once on one page agree one meeting', async () => {
  const { maya, show, pages } = await asking()
  const { times } = await maya.does(showPageToHost)
  const presses = await Promise.allSettled(
    Array.from({ length: 50 }, () => maya.does(takeOfferedTime, { time: times[0]?.id ?? '' })),
  )
  expect(presses.every(({ status }) => status === 'fulfilled')).toBe(true)
  expect((await show()).agreement?.revision).toBe(0)
  expect((await pages()).pages[0]?.answers).toHaveLength(1)
})

test('of fifty pages at once that offer one time, one holds it', async () => {
  const robin = await house.newcomer()
  const hosts = []
  for (let n = 0; n < 25; n++) hosts.push(await robin.does(addPerson, { name: `Host ${n}` }))
  const ids = []
  for (const { id: personId } of hosts) ids.push((await robin.does(startConversation, { personId })).id)
  const made = await Promise.allSettled(
    [...ids, ...ids].map((id) => robin.does(createHostPage, { id, ...words, times: [ten] })),
  )
  const codes = made.map((one) => (one.status === 'rejected' ? one.reason.code : 'made'))
  const shown = await Promise.all(ids.map((id) => robin.does(showHostPage, { id })))
  const holding = shown.filter(({ pages }) => pages.some(({ isOpen }) => isOpen))
  expect(holding).toHaveLength(1)
  expect(new Set(codes)).toEqual(new Set(['made', 'time-held']))
})

test('two hosts who press one time at once: one has it, the other hears that it has gone', async () => {
  const one = await asking([ten])
  const other = await asking([], 'Jonas Weber', Promise.resolve(one.robin))
  // As it was before the first had a page: both were offered it.
  await one.robin.does(endHostPage, { id: one.page })
  const again = await one.robin.does(createHostPage, {
    id: other.id,
    ...words,
    times: [ten],
    zone: 'Europe/Amsterdam',
  })
  await house.house.stores.within(one.robin.who.account, 'writes', (store) =>
    store.updateTable('host_page').set({ ended_at: null }).where('id', '=', one.page).execute(),
  )
  const jonas = guestOf(house, again.secret)
  const timeOf = async (page: string) =>
    house.house.stores.within(one.robin.who.account, 'reads', async (store) => {
      const row = await store.selectFrom('host_time').select('id').where('page_id', '=', page).execute()
      return row[0]?.id ?? ''
    })
  const [mine, theirs] = [await timeOf(one.page), await timeOf(again.id)]
  const presses = await Promise.allSettled(
    Array.from({ length: 25 }, () => [
      one.maya.does(takeOfferedTime, { time: mine }),
      jonas.does(takeOfferedTime, { time: theirs }),
    ]).flat(),
  )
  const gone = presses.filter((press) => press.status === 'rejected')
  expect(gone.every((press) => press.reason.code === 'gone')).toBe(true)
  const agreed = [await one.show(), await other.show()].filter(({ agreement }) => agreement)
  expect(agreed).toHaveLength(1)
  expect(gone).toHaveLength(25)
})

test('a time that the seeker gave away meanwhile has gone, and nothing is agreed', async () => {
  const { robin, maya, show } = await asking([ten])
  const other = await robin.does(addPerson, { name: 'Jonas Weber' })
  const talk = await robin.does(startConversation, { personId: other.id })
  const [time] = (await maya.does(showPageToHost)).times
  await robin.does(agreeConversation, {
    id: talk.id,
    channel: 'video',
    ...ten,
    time: '10:10',
    zone: 'Europe/Amsterdam',
  })
  await expect(maya.does(takeOfferedTime, { time: time?.id ?? '' })).rejects.toMatchObject({ code: 'gone' })
  expect((await maya.does(showPageToHost)).times).toEqual([])
  expect((await show()).agreement).toBeNull()
})

test('a hold ends when its page is answered, ended, or its talk is canceled and ended', async () => {
  const one = await asking([ten])
  const other = await one.robin.does(addPerson, { name: 'Jonas Weber' })
  const talk = await one.robin.does(startConversation, { personId: other.id })
  const offer = () =>
    one.robin.does(createHostPage, { id: talk.id, ...words, times: [ten], zone: 'Europe/Amsterdam' })
  await expect(offer()).rejects.toMatchObject({
    code: 'time-held',
    message: expect.stringContaining('Maya Chen'),
  })
  await one.maya.does(answerPage, { kind: 'no' })
  const made = await offer()
  await expect(one.maya.does(takeOfferedTime, { time: (await firstTime(one)) ?? '' })).rejects.toMatchObject({
    code: 'gone',
  })
  await one.robin.does(endHostPage, { id: made.id })
  await offer()
})

test('a suggested time stands to be accepted, and is refused where it is taken', async () => {
  const { robin, maya, show, pages } = await asking()
  await maya.does(suggestTime, {
    date: `${year}-04-06`,
    time: '15:00',
    zone: 'Europe/London',
    line: 'After lunch.',
  })
  expect((await show()).stage).toBe('answered')
  const answer = (await pages()).pages[0]?.answers[0]
  expect(answer).toMatchObject({
    kind: 'another-time',
    firstAt: `${year}-04-06T14:00:00Z`,
    line: 'After lunch.',
  })
  const other = await robin.does(addPerson, { name: 'Jonas Weber' })
  const talk = await robin.does(startConversation, { personId: other.id })
  const then = { channel: 'video' as const, date: `${year}-04-06`, time: '14:00', zone: 'UTC' }
  await robin.does(agreeConversation, { id: talk.id, ...then })
  const accept = () => robin.does(acceptSuggestedTime, { id: answer?.id ?? '' })
  await expect(accept()).rejects.toMatchObject({
    code: 'time-agreed',
    message: expect.stringContaining('Jonas'),
  })
  await robin.does(undoAgreement, { id: talk.id })
  await accept()
  expect((await maya.does(showPageToHost)).agreement?.startsAt).toBe(`${year}-04-06T14:00:00Z`)
})

test.each([
  ['later', { againOn: `${year}-02-01` }, 'later'],
  [
    'substitute',
    { colleague: 'Tomasz Lis', reach: 'tomasz@acme.example', mayUseName: 'yes' as const },
    'substitute-offered',
  ],
  ['wrong-person', { line: 'Try the tea desk.' }, 'wrong-person'],
  ['no', {}, 'declined'],
] as const)('%s stands at once, and twice is once', async (kind, more, stage) => {
  const { maya, show } = await asking()
  await maya.does(answerPage, { kind, ...more })
  await maya.does(answerPage, { kind, ...more })
  const shown = await show()
  expect(shown.stage).toBe(stage)
  expect(shown.answers).toHaveLength(1)
})

test('never holds at once, for every conversation with them, and no one takes it back', async () => {
  const { robin, id, person, maya, show } = await asking()
  const [time] = (await maya.does(showPageToHost)).times
  await maya.does(takeOfferedTime, { time: time?.id ?? '' })
  await maya.does(stopAsking)
  await maya.does(stopAsking)
  expect(await show()).toMatchObject({ stage: 'never', agreement: null })
  await expect(robin.does(startConversation, { personId: person.id })).rejects.toMatchObject({
    code: 'never',
  })
  await expect(robin.does(createHostPage, { id, ...words })).rejects.toMatchObject({ code: 'never' })
  await expect(maya.does(answerPage, { kind: 'no' })).rejects.toMatchObject({ code: 'said-never' })
  const [answer] = (await show()).answers
  const undo = robin.does(undoAnswer, { id: answer?.id ?? '' })
  await expect(undo).rejects.toMatchObject({ code: 'said-themselves' })
})

test('what is being written is the host’s alone until it is sent, and then one letter', async () => {
  const { robin, maya, show } = await asking()
  await maya.does(saveWritten, { first: 'Six Saturdays.' })
  expect(JSON.stringify(await show())).not.toContain('Saturdays')
  expect((await maya.does(showPageToHost)).draft).toEqual(['Six Saturdays.', '', ''])
  await maya.does(sendWritten, { first: 'Six Saturdays in Leeds.', passOn: 'unnamed' })
  const shown = await show()
  expect(shown.stage).toBe('in-writing')
  const letter = await robin.does(showLetter, { id: shown.letters[0]?.id ?? '' })
  expect(letter.body).toContain('What made you sure?\nSix Saturdays in Leeds.')
  await expect(maya.does(sendWritten, { first: ' ' })).rejects.toMatchObject({ code: 'empty' })
})

test('a talk is canceled until it begins, and the request is open again', async () => {
  const { maya, show } = await asking()
  const [time] = (await maya.does(showPageToHost)).times
  await maya.does(takeOfferedTime, { time: time?.id ?? '' })
  await expect(maya.does(answerPage, { kind: 'no' })).rejects.toMatchObject({ code: 'agreed' })
  await maya.does(cancelTalk, { line: 'A trial that day.' })
  await maya.does(cancelTalk, { line: 'A trial that day.' })
  expect(await show()).toMatchObject({ agreement: null, stage: 'answered' })
  const shown = await maya.does(showPageToHost)
  expect(shown.calendar.calledOff?.startsAt).toBe(time?.startsAt)
  expect(shown.times).toHaveLength(2)
  expect(shown.answer).toBeNull()
})

describe('an ended page', () => {
  test('shows nothing and does nothing, but to be left alone and to erase', async () => {
    const { robin, page, maya, show } = await asking()
    await maya.does(answerPage, { kind: 'no', line: 'A very busy spring.' })
    await robin.does(endHostPage, { id: page })
    await expect(maya.does(showPageToHost)).rejects.toThrow()
    await expect(maya.does(answerPage, { kind: 'no' })).rejects.toThrow()
    expect(await maya.does(erasePageData)).toMatchObject({ erased: '1 answer and 1 line' })
    await maya.does(stopAsking)
    expect((await show()).stage).toBe('never')
  })

  test('goes with its conversation, and with the account', async () => {
    const { robin, id, maya, secret } = await asking()
    await robin.does(deleteConversation, { id })
    await expect(maya.does(showPageToHost)).rejects.toThrow()
    await house.house.accounts.deleteAccount(robin.who.account)
    expect(await house.house.accounts.hostPageOf(secret)).toBeNull()
  })

  test('leads to the newer one that took its place, unless it was ended by itself', async () => {
    const { robin, id, page, maya } = await asking()
    const next = { id, ...words, why: 'You wrote about it since.', times: [ten], zone: 'Europe/Amsterdam' }
    await robin.does(createHostPage, next)
    expect(await maya.does(showPageToHost)).toMatchObject({ why: next.why, times: [expect.anything()] })
    const other = await asking([], 'Jonas Weber')
    await other.robin.does(endHostPage, { id: other.page })
    await other.robin.does(createHostPage, { id: other.id, ...words })
    await expect(other.maya.does(showPageToHost)).rejects.toThrow()
    expect(page).not.toBe(other.page)
  })
})

test('what is erased is in no row, also not in the trash, and the seeker is told what kind', async () => {
  const { robin, maya, pages } = await asking()
  const rare = 'Quitzelborn'
  await maya.does(saveWritten, { first: `${rare} draft` })
  await maya.does(sendWritten, { first: `${rare} one` })
  await maya.does(answerPage, {
    kind: 'substitute',
    colleague: `${rare} Two`,
    reach: `${rare}@x.example`,
    line: rare,
  })
  const [time] = (await maya.does(showPageToHost)).times
  await maya.does(takeOfferedTime, { time: time?.id ?? '', place: rare, line: rare })
  await maya.does(cancelTalk, { line: rare })
  await maya.does(saveWritten, { first: rare })
  expect(await dumpOf(robin.who.account)).toContain(rare)
  await maya.does(erasePageData)
  expect(await dumpOf(robin.who.account)).not.toContain(rare)
  expect(JSON.stringify(await robin.does(listDeleted, {}))).not.toContain(rare)
  expect((await pages()).pages[0]).toMatchObject({
    answers: [],
    isOpen: false,
    erased: expect.stringContaining('answers'),
  })
})

test.each([
  ['past', { times: [{ date: '2020-01-02', time: '10:00' }] }],
  ['half-a-time', { times: [{ date: `${year}-01-02` }] }],
  ['same-time', { times: [ten, { ...ten, time: '10:15' }] }],
])('times are refused as %s', async (code, takes) => {
  const { robin, id } = await asking([])
  await expect(robin.does(createHostPage, { id, ...words, ...takes })).rejects.toMatchObject({ code })
})

test('an account makes 30 pages a day', async () => {
  const { robin, id } = await asking([])
  for (let n = 1; n < 30; n++) await robin.does(createHostPage, { id, ...words })
  await expect(robin.does(createHostPage, { id, ...words })).rejects.toMatchObject({ code: 'slow-down' })
})

const firstTime = async ({ robin, page }: Awaited<ReturnType<typeof asking>>) =>
  house.house.stores.within(robin.who.account, 'reads', async (store) => {
    const row = await store
      .selectFrom('host_time')
      .select('id')
      .where('page_id', '=', page)
      .executeTakeFirst()
    return row?.id
  })

const dumpOf = (account: string) =>
  house.house.stores.within(account, 'reads', async (store) => {
    const rows = []
    for (const { name } of tables)
      rows.push((await sql`select * from ${sql.table(name)}`.execute(store)).rows)
    return JSON.stringify(rows)
  })
