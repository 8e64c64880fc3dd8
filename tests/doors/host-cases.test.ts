/** What went wrong on other programs' booking pages, each kind as a test: two clocks, late presses, moves, ends, and who is told. */
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { editProfile } from '../../src/account/edit-profile.ts'
import { restoreDeleted } from '../../src/account/restore-deleted.ts'
import { agreeConversation } from '../../src/conversations/agree-conversation.ts'
import { changeAgreement } from '../../src/conversations/change-agreement.ts'
import { deleteConversation } from '../../src/conversations/delete-conversation.ts'
import { recordAnswer } from '../../src/conversations/record-answer.ts'
import { recordMeeting } from '../../src/conversations/record-meeting.ts'
import { showConversation } from '../../src/conversations/show-conversation.ts'
import { startConversation } from '../../src/conversations/start-conversation.ts'
import { undoAgreement } from '../../src/conversations/undo-agreement.ts'
import { acceptSuggestedTime } from '../../src/hosts/accept-suggested-time.ts'
import { createHostPage } from '../../src/hosts/create-host-page.ts'
import { endHostPage } from '../../src/hosts/end-host-page.ts'
import { steps } from '../../src/hosts/pages/guest-here.ts'
import { showHostPage } from '../../src/hosts/show-host-page.ts'
import { closeHouse, openHouse } from '../../src/open-house.ts'
import { addPerson } from '../../src/people/add-person.ts'
import { deletePerson } from '../../src/people/delete-person.ts'
import { openKhal } from '../khal.ts'
import { openVdirsyncer } from '../vdirsyncer.ts'
import { type Newcomer, openTestHouse, type TestHouse } from '../world.ts'
import { serve } from './drivers.ts'

const year = new Date().getUTCFullYear() + 1
/** The Tuesday after the first Sunday that is not before this day. */
function tuesdayAfterSunday(day: string): string {
  const date = Temporal.PlainDate.from(day)
  return date.add({ days: 7 - date.dayOfWeek + 2 }).toString()
}

const words = { who: 'I have taught chemistry for years.', why: 'You built the tastings.' }
const paris = 'Europe/Paris'

describe.each(['sqlite', 'postgres'])('on %s', (store) => {
  let house: TestHouse
  let base: string
  let close: () => void
  beforeAll(async () => {
    house = await openTestHouse(store)
    const served = await serve(house.house)
    base = served.base
    close = () => served.server.close()
  })
  afterAll(async () => {
    close?.()
    await house?.close()
  })

  const press = (path: string, typed: Record<string, string> = {}) =>
    fetch(`${base}${path}`, { method: 'POST', body: new URLSearchParams(typed), redirect: 'manual' })
  const see = async (path: string) => (await fetch(`${base}${path}`)).text()
  const timesOn = async (path: string) =>
    [...(await see(path)).matchAll(/name="time" value="([^"]+)"/g)].map(([, id]) => id ?? '')
  const take = (path: string, time = '', more = {}) =>
    press(`${path}/take-offered-time`, { time, _step: 'time', ...more })
  const nth = (text: string, name: string) =>
    new RegExp(`^${name}[^:]*:(.*)$`, 'm').exec(text)?.[1]?.trim() ?? ''

  async function talkWith(robin: Newcomer, name = 'Maya Chen', place = '') {
    const person = await robin.does(addPerson, { name, place })
    const { id } = await robin.does(startConversation, { personId: person.id, minutes: 20 })
    return { person: person.id, id }
  }

  async function pageFor(robin: Newcomer, id: string, times: { date: string; time: string }[] = []) {
    const about = ['What made you sure?']
    const made = await robin.does(createHostPage, { id, ...words, about, times, zone: paris })
    return { page: made.id, secret: made.secret, path: `/ask/${made.secret}` }
  }

  const two = [
    { date: `${year}-03-02`, time: '15:00' },
    { date: `${year}-03-04`, time: '15:00' },
  ]

  /** Robin in Paris asks Maya, and offers two times. */
  async function asking(times = two) {
    const robin = await house.newcomer()
    await robin.does(editProfile, { zone: paris })
    const talk = await talkWith(robin)
    const made = await pageFor(robin, talk.id, times)
    return { robin, ...talk, ...made, show: () => robin.does(showConversation, { id: talk.id }) }
  }

  /** The agreed hour becomes another one, as if time had passed. */
  const agreedWas = ({ who }: Newcomer, ago: Temporal.DurationLike) =>
    house.house.stores.within(who.account, 'writes', (world) =>
      world
        .updateTable('agreement')
        .set({ starts_at: Temporal.Now.instant().subtract(ago).round('second').toString() })
        .execute(),
    )

  test('a second opening, on any device, shows what was answered, when, and how to change it', async () => {
    const { path } = await asking()
    await press(`${path}/answer-page`, { kind: 'no', _step: 'no' })
    for (const agent of ['a phone', 'another one']) {
      const shown = await (await fetch(`${base}${path}`, { headers: { 'user-agent': agent } })).text()
      expect(shown).toMatch(/has your no.*You answered on .*Paris time.*Change your answer/s)
    }
    expect(
      (await press(`${path}/answer-page`, { kind: 'later', againOn: `${year}-05-01`, _step: 'later' }))
        .status,
    ).toBe(303)
    expect(await see(path)).toContain('will not ask before')
  })

  test('after a restart the answer stands there, and can be changed', async () => {
    const { robin, path } = await asking()
    await press(`${path}/answer-page`, { kind: 'no', _step: 'no' })
    // Another process, or the same one after a restart: it knows nothing but what is kept.
    const again = await openHouse(house.house.settings, {})
    const served = await serve(again)
    const shown = await (await fetch(`${served.base}${path}`)).text()
    expect(shown).toMatch(/has your no.*Change your answer/s)
    const later = new URLSearchParams({ kind: 'later', againOn: `${year}-05-01`, _step: 'later' })
    const pressed = await fetch(`${served.base}${path}/answer-page`, {
      method: 'POST',
      body: later,
      redirect: 'manual',
    })
    expect(pressed.status).toBe(303)
    served.server.close()
    await closeHouse(again)
    expect(await see(path)).toContain('will not ask before')
    expect(robin.who.account).toBeTruthy()
  })

  test('what is held stays held for the one who has it, whoever looks and goes back', async () => {
    const { robin, path } = await asking()
    const times = await timesOn(path)
    for (const one of ['', `/time?time=${times[0]}`, '/no', '', '/another', '']) await see(`${path}${one}`)
    expect(await timesOn(path)).toEqual(times)
    const other = await talkWith(robin, 'Jonas Weber')
    await expect(pageFor(robin, other.id, two.slice(0, 1))).rejects.toMatchObject({ code: 'time-held' })
    await press(`${path}/answer-page`, { kind: 'no', _step: 'no' })
    const theirs = await pageFor(robin, other.id, two.slice(0, 1))
    expect(await timesOn(theirs.path)).toHaveLength(1)
  })

  test('who is too slow keeps the yes and every word, and chooses from what is left; or names a time', async () => {
    const { robin, path } = await asking()
    const [first, second] = await timesOn(path)
    const line = 'I remember the first tasting, and would say. '.repeat(7).slice(0, 300).trim()
    const other = await talkWith(robin, 'Jonas Weber')
    const agreed = { id: other.id, channel: 'phone' as const, zone: paris }
    await robin.does(agreeConversation, { ...agreed, ...two[0] })
    const late = await take(path, first, { line, channel: 'phone', place: '+44 20 7946 0000' })
    expect(late.status).toBe(409)
    const left = await late.text()
    expect(left).toContain(line)
    expect(left).toContain('+44 20 7946 0000')
    expect(left).toContain(`value="${second}"`)
    expect(left).not.toContain(`value="${first}"`)
    expect(left).toMatch(/value="phone"[^>]*checked|checked[^>]*value="phone"/)
    await robin.does(changeAgreement, { id: other.id, ...two[1] })
    await robin.does(agreeConversation, {
      ...agreed,
      id: (await talkWith(robin, 'Ana Reyes')).id,
      ...two[0],
    })
    const none = await (
      await take(path, second, { line, channel: 'phone', place: '+44 20 7946 0000' })
    ).text()
    expect(none).toContain('Yes, at another time')
    expect(none).toContain(line)
    expect(none).toContain('+44 20 7946 0000')
    expect(none).toContain(`${path}/suggest-time`)
    const said = { date: `${year}-03-09`, time: '10:00', zone: 'Europe/London', line, _step: 'another' }
    expect((await press(`${path}/suggest-time`, said)).status).toBe(303)
  })

  // The United States change their clocks on the second Sunday of March, Europe on the last: between them eight hours lie
  // between Paris and Los Angeles, after them nine.
  test.each([
    [tuesdayAfterSunday(`${year}-03-08`), '17:00'],
    [tuesdayAfterSunday(`${year}-03-25`), '18:00'],
  ])('one instant on every page and in every file, each hour with its zone: %s', async (date, hour) => {
    const robin = await house.newcomer()
    await robin.does(editProfile, { zone: paris })
    const { id } = await talkWith(robin)
    const { path } = await pageFor(robin, id, [{ date, time: hour }])
    const zone = '?zone=America%2FLos_Angeles'
    const [time] = await timesOn(path)
    const shown = await see(`${path}${zone}`)
    const at = Temporal.PlainDateTime.from(`${date}T${hour}`).toZonedDateTime(paris).toInstant()
    const expected = at.toString().replace(/[-:]/g, '')
    expect(shown).toMatch(new RegExp(`9:00.*${hour} for Robin Vale`, 's'))
    await take(path, time)
    const done = await see(`${path}${zone}`)
    expect(done).toMatch(new RegExp(`9:00, Los Angeles time.*${hour} for Robin Vale`, 's'))
    const file = await see(`${path}/meeting.ics`)
    expect(nth(file, 'DTSTART')).toBe(expected)
    expect((await robin.does(showConversation, { id })).agreement?.startsAt).toBe(at.toString())
    await press(`${path}/cancel-talk`, { _step: 'cancel' })
    expect(await see(`${path}${zone}`)).toMatch(/The talk on [^.]*9:00, Los Angeles time is canceled/)
    const canceled = await see(`${path}/canceled.ics`)
    expect(nth(canceled, 'DTSTART')).toBe(expected)
    expect(nth(canceled, 'UID')).toBe(nth(file, 'UID'))
    expect(Number(nth(canceled, 'SEQUENCE'))).toBeGreaterThan(Number(nth(file, 'SEQUENCE')))
  })

  test('files for calendars: the method first and in the media type, and who organizes', async () => {
    const { path } = await asking()
    await take(path, (await timesOn(path))[0])
    const lines = async (name: string) => {
      const answer = await fetch(`${base}${path}/${name}`)
      return { type: answer.headers.get('content-type'), lines: (await answer.text()).split('\r\n') }
    }
    const set = await lines('meeting.ics')
    await press(`${path}/cancel-talk`, { _step: 'cancel' })
    const off = await lines('canceled.ics')
    for (const [file, method, status] of [
      [set, 'PUBLISH', 'CONFIRMED'],
      [off, 'CANCEL', 'CANCELLED'],
    ] as const) {
      expect(file.type).toBe(`text/calendar; charset=utf-8; method=${method}`)
      expect(file.lines[0]).toBe('BEGIN:VCALENDAR')
      const at = (start: string) => file.lines.findIndex((line) => line.startsWith(start))
      expect(at(`METHOD:${method}`)).toBeGreaterThan(0)
      expect(at(`METHOD:${method}`)).toBeLessThan(at('BEGIN:VEVENT'))
      expect(at(`STATUS:${status}`)).toBeGreaterThan(at('BEGIN:VEVENT'))
      expect(at('ORGANIZER')).toBeGreaterThan(at('BEGIN:VEVENT'))
      expect(file.lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    }
  })

  test('before the hour one moves and cancels; from it on one says so, and history stays as it was', async () => {
    const { robin, id, path, show } = await asking()
    const [first, second] = await timesOn(path)
    await take(path, first)
    expect(await see(path)).toMatch(/Change time.*Cancel the talk/s)
    for (const ago of [{ minutes: 5 }, { hours: 1 }, { hours: 30 * 24 }]) {
      await agreedWas(robin, ago)
      const was = (await show()).agreement
      const shown = await see(path)
      expect(shown).toContain('I could not make it')
      expect(shown).toContain('Another time')
      expect(shown).not.toMatch(/Change time<|Cancel the talk/)
      expect((await press(`${path}/cancel-talk`, { _step: 'cancel' })).status).toBe(409)
      expect((await take(path, second)).status).toBe(409)
      expect((await show()).agreement).toEqual(was)
    }
    const line = 'A train that stood still.'
    for (let n = 0; n < 2; n++)
      expect((await press(`${path}/miss-talk`, { line, _step: 'missed' })).status).toBe(303)
    expect(await see(path)).toContain('knows that you could not make it')
    const suggested = { date: `${year}-05-04`, time: '10:00', zone: 'Europe/London', _step: 'another' }
    expect((await press(`${path}/suggest-time`, suggested)).status).toBe(303)
    const before = await show()
    const { pages, isAgreed } = await robin.does(showHostPage, { id })
    expect([isAgreed, pages[0]?.answers.map(({ kind }) => kind)]).toEqual([
      false,
      ['yes', 'missed', 'another-time'],
    ])
    await robin.does(acceptSuggestedTime, { id: pages[0]?.answers.at(-1)?.id ?? '' })
    const after = await show()
    expect(after.agreement?.startsAt).toBe(`${year}-05-04T09:00:00Z`)
    expect(after.calendar.uid).toBe(before.calendar.uid)
    expect(after.calendar.sequence).toBeGreaterThan(before.calendar.sequence)
    await agreedWas(robin, { hours: 1 })
    await robin.does(recordMeeting, { id, date: new Date().toISOString().slice(0, 10), went: 'well' })
    expect((await press(`${path}/miss-talk`, { _step: 'missed' })).status).toBe(409)
  })

  test('every older address leads to how things stand now, and one that was ended leads nowhere', async () => {
    const { robin, id, path, person } = await asking()
    await press(`${path}/answer-page`, {
      kind: 'later',
      againOn: `${year}-02-01`,
      line: 'Quitzelborn',
      _step: 'later',
    })
    const second = await pageFor(robin, id, two)
    const third = await pageFor(robin, id, two)
    await take(second.path, (await timesOn(path))[1])
    for (const one of [path, second.path, third.path]) {
      const shown = await see(one)
      expect(shown).toContain('Add to calendar')
      expect(shown).toMatch(/Thu 4 Mar|4 Mar/)
    }
    // Their data is all that came by any of these addresses.
    expect(await see(`${third.path}/data`)).toContain('Quitzelborn')
    await robin.does(endHostPage, { id: third.page })
    for (const one of [path, second.path, third.path]) expect(await see(one)).toContain('This page has ended')
    const fourth = await pageFor(robin, id, two)
    await see(fourth.path)
    expect(await see(path)).toContain('This page has ended')
    await press(`${path}/erase-page-data`, { _step: 'data' })
    expect(JSON.stringify(await robin.does(showHostPage, { id }))).not.toContain('Quitzelborn')
    expect(person).toBeTruthy()
  })

  test('a form of every state is refused kindly once the other side called it off, and revives nothing', async () => {
    const { robin, id, path, show } = await asking()
    const [first = '', second = ''] = await timesOn(path)
    await take(path, first)
    const moves = (await show()).agreement?.startsAt ?? ''
    await robin.does(undoAgreement, { id })
    expect(await see(path)).toMatch(/has canceled the talk.*The talk on [^.]* is canceled/s)
    for (const [verb, typed] of [
      ['take-offered-time', { time: second, moves }],
      ['take-offered-time', { time: second }],
      ['take-offered-time', { time: first }],
      ['cancel-talk', {}],
      ['miss-talk', {}],
    ] as const) {
      const answer = await press(`${path}/${verb}`, { ...typed, _step: 'time' })
      expect([verb, answer.status]).toEqual([verb, 409])
      expect(await answer.text()).toMatch(/canceled meanwhile|No talk is scheduled|not begun/)
    }
    expect((await show()).agreement).toBeNull()
    // The other way round: the host calls it off, or says no, and the seeker presses what they still have open.
    const other = await asking()
    await press(`${other.path}/suggest-time`, {
      date: `${year}-05-04`,
      time: '10:00',
      zone: 'UTC',
      _step: 'another',
    })
    const { pages } = await other.robin.does(showHostPage, { id: other.id })
    const suggestion = pages[0]?.answers[0]?.id ?? ''
    await press(`${other.path}/answer-page`, { kind: 'no', _step: 'no' })
    const accept = other.robin.does(acceptSuggestedTime, { id: suggestion })
    await expect(accept).rejects.toMatchObject({ code: 'answered-since' })
    expect((await other.show()).agreement).toBeNull()
  })

  test('a move is the same conversation: pressed twice, in two tabs, before and after the seeker accepts', async () => {
    const { robin, id, path, show } = await asking()
    const [first, second] = await timesOn(path)
    await Promise.all([take(path, first), take(path, first)])
    const { uid, sequence } = (await show()).calendar
    await Promise.all([take(path, second), take(path, second), take(path, second)])
    const moved = await show()
    expect(moved.agreement?.startsAt).toBe(`${year}-03-04T14:00:00Z`)
    expect(moved.calendar.uid).toBe(uid)
    expect(moved.calendar.sequence).toBeGreaterThan(sequence)
    const another = { date: `${year}-05-04`, time: '10:00', zone: 'UTC', _step: 'another' }
    await Promise.all([press(`${path}/suggest-time`, another), press(`${path}/suggest-time`, another)])
    const { pages } = await robin.does(showHostPage, { id })
    expect(pages[0]?.answers.map(({ kind }) => kind)).toEqual(['yes', 'yes', 'another-time'])
    await robin.does(acceptSuggestedTime, { id: pages[0]?.answers.at(-1)?.id ?? '' })
    await take(path, first)
    const last = await show()
    expect([last.agreement?.startsAt, last.calendar.uid]).toEqual([`${year}-03-02T14:00:00Z`, uid])
    expect(last.calendar.sequence).toBeGreaterThan(moved.calendar.sequence)
    const other = await talkWith(robin, 'Jonas Weber')
    // One agreed time is taken, and no other is held.
    await expect(pageFor(robin, other.id, two.slice(0, 1))).rejects.toMatchObject({ code: 'time-agreed' })
    expect((await pageFor(robin, other.id, two.slice(1))).secret).toHaveLength(22)
  })

  const states = {
    open: () => {},
    no: ({ path }: Asking) => press(`${path}/answer-page`, { kind: 'no', _step: 'no' }),
    agreed: async ({ path }: Asking) => take(path, (await timesOn(path))[0]),
    canceled: async ({ path }: Asking) => {
      await take(path, (await timesOn(path))[0])
      await press(`${path}/cancel-talk`)
    },
    over: async ({ robin, path }: Asking) => {
      await take(path, (await timesOn(path))[0])
      await agreedWas(robin, { hours: 1 })
    },
    never: ({ path }: Asking) => press(`${path}/stop-asking`),
    ended: ({ robin, page }: Asking) => robin.does(endHostPage, { id: page }),
  }
  type Asking = Awaited<ReturnType<typeof asking>>

  test.each(Object.keys(states) as (keyof typeof states)[])(
    'the page says what the database says, whatever stands behind its address: %s',
    async (state) => {
      const one = await asking()
      await states[state](one)
      const { path } = one
      const said = ['cancelled', 'canceled', 'success', 'state', 'answered', 'confirmed', 'isOpen', 'kind']
      const behind = said.flatMap((word) => [
        ...['', '=', '=1', '=true', '=yes', '=canceled', '=%63anceled', '[]=1', '[0]=true', '.x=1'].map(
          (value) => word + value,
        ),
        `${word.toUpperCase()}=1`,
        `%${word.charCodeAt(0).toString(16)}${word.slice(1)}=1`,
        `${word}=0&${word}=1`,
        `;${word}=1`,
      ])
      const plain = await see(path)
      for (const words of behind) expect([words, await see(`${path}?${words}`)]).toEqual([words, plain])
      const all = said.map((word) => `${word}=true`).join('&')
      for (const step of steps)
        expect([step, await see(`${path}/${step}?${all}`)]).toEqual([step, await see(`${path}/${step}`)])
    },
  )

  /** What came of presses: letters and answers, and what of them lies in Trash. */
  const kept = ({ who }: Newcomer) =>
    house.house.stores.within(who.account, 'reads', async (world) => {
      const counts = []
      for (const table of ['letter', 'answer', 'agreement', 'host_term', 'trash'])
        counts.push(
          (await sql`select count(*) as ${sql.ref(table)} from ${sql.table(table)}`.execute(world)).rows,
        )
      return counts
    })

  test('a press whose answer was lost is pressed once more, and counts once', async () => {
    const another = { date: `${year}-05-04`, time: '10:00', zone: 'UTC', line: 'Or later.' }
    for (const [verb, typed, before] of [
      ['take-offered-time', { line: 'Gladly.' }],
      ['suggest-time', another],
      ['send-written', { first: 'Six Saturdays in Leeds.', passOn: 'named' }],
      ['save-written', { first: 'Six Saturdays' }],
      ['answer-page', { kind: 'later', againOn: `${year}-05-01` }],
      ['answer-page', { kind: 'substitute', colleague: 'Tomasz Lis', line: 'Ask him.' }],
      ['answer-page', { kind: 'no', line: 'A busy spring.' }],
      ['set-terms', { aMonth: '2' }],
      ['cancel-talk', { line: 'A trial.' }, states.agreed],
      ['miss-talk', { line: 'A train.' }, states.over],
      ['report-misuse', { line: 'It asks for a job.' }],
      ['stop-asking', {}],
      ['erase-page-data', {}, states.no],
    ] as const) {
      const one = await asking()
      await before?.(one)
      const [time = ''] = verb === 'take-offered-time' ? await timesOn(one.path) : []
      const pressOnce = async () => {
        const { status } = await press(`${one.path}/${verb}`, { ...(time && { time }), ...typed })
        const { pages } = await one.robin.does(showHostPage, { id: one.id })
        const answers = pages.flatMap((page) => page.answers)
        return { status, answers, kept: await kept(one.robin) }
      }
      const once = await pressOnce()
      expect([verb, once.status]).toEqual([verb, 303])
      expect([verb, await pressOnce()]).toEqual([verb, once])
    }
  })

  test.each(['undo-agreement', 'never', 'end-page', 'delete-conversation', 'delete-person', 'erase'])(
    'called off by %s, the page says it at once and the file takes it out of the calendar',
    async (by) => {
      const { robin, id, person, page, path, show } = await asking()
      await take(path, (await timesOn(path))[0])
      const set = await see(`${path}/meeting.ics`)
      const gone = { deletedId: '' }
      if (by === 'undo-agreement') await robin.does(undoAgreement, { id })
      if (by === 'never') await robin.does(recordAnswer, { id, kind: 'never' })
      if (by === 'end-page') {
        await robin.does(endHostPage, { id: page })
        // The meeting is set all the same, until it is called off.
        expect(await see(path)).not.toContain('is canceled')
        await robin.does(undoAgreement, { id })
      }
      if (by === 'delete-conversation')
        gone.deletedId = (await robin.does(deleteConversation, { id })).deletedId
      if (by === 'delete-person') gone.deletedId = (await robin.does(deletePerson, { id: person })).deletedId
      if (by === 'erase') await press(`${path}/erase-page-data`, { _step: 'data' })
      const shown = await see(path)
      expect(shown).toMatch(/The talk on [^.]*Mar[^.]*15:00, Paris time is canceled|14:00, UTC is canceled/)
      const off = await see(`${path}/canceled.ics`)
      expect(nth(off, 'METHOD')).toBe('CANCEL')
      for (const name of ['UID', 'DTSTART']) expect(nth(off, name)).toBe(nth(set, name))
      expect(Number(nth(off, 'SEQUENCE'))).toBeGreaterThan(Number(nth(set, 'SEQUENCE')))
      if (!['undo-agreement', 'never'].includes(by))
        expect(shown + off).not.toMatch(/Robin|Vale|Maya|example\.org/)
      if (!gone.deletedId) return
      await robin.does(restoreDeleted, { id: gone.deletedId })
      expect((await show()).agreement).not.toBeNull()
      expect(await see(path)).toContain('Add to calendar')
    },
  )

  test('khal takes the talk in, moved it is one entry, and the file of a cancel takes it out', async () => {
    const khal = openKhal('Europe/Paris')
    if (!khal) return
    try {
      const { path } = await asking()
      const [first, second] = await timesOn(path)
      const stands = () => khal.list(`${year}-03-01`, 7)
      await take(path, first)
      khal.take(await see(`${path}/meeting.ics`))
      expect(stands()).toEqual(['15:00 Video call with Robin Vale CONFIRMED'])
      await take(path, second)
      for (let n = 0; n < 2; n++) khal.take(await see(`${path}/meeting.ics`))
      expect(stands()).toEqual(['15:00 Video call with Robin Vale CONFIRMED'])
      await press(`${path}/cancel-talk`)
      // Twice, as a file that lies in two mails is opened.
      for (let n = 0; n < 2; n++) khal.take(await see(`${path}/canceled.ics`))
      // khal leaves what is canceled in sight, marked as such: nothing stands that takes place.
      expect(stands()).toEqual(['15:00 Video call with Robin Vale CANCELLED'])
    } finally {
      khal.close()
    }
  })

  test('vdirsyncer copies the talk as one entry, also moved, and called off as canceled', async () => {
    const vdirsyncer = openVdirsyncer()
    if (!vdirsyncer) return
    try {
      const { path } = await asking()
      const [first, second] = await timesOn(path)
      await take(path, first)
      vdirsyncer.take(await see(`${path}/meeting.ics`))
      const [set = '', another] = vdirsyncer.entries()
      expect(another).toBeUndefined()
      expect(nth(set, 'STATUS')).toBe('CONFIRMED')
      await take(path, second)
      vdirsyncer.take(await see(`${path}/meeting.ics`))
      await press(`${path}/cancel-talk`)
      for (let n = 0; n < 2; n++) vdirsyncer.take(await see(`${path}/canceled.ics`))
      const [off = '', ...more] = vdirsyncer.entries()
      expect(more).toEqual([])
      expect([nth(off, 'UID'), nth(off, 'STATUS')]).toEqual([nth(set, 'UID'), 'CANCELLED'])
    } finally {
      vdirsyncer.close()
    }
  })

  test('a page names the asker, its host and who the asker named, and no other host', async () => {
    const robin = await house.newcomer()
    const pages = []
    for (let n = 0; n < 5; n++) {
      const rare = `Quitzel${'abcde'[n]}`
      const { id } = await talkWith(robin, `${rare} Host`)
      const times = [{ date: `${year}-03-0${n + 2}`, time: '15:00' }]
      const made = await robin.does(createHostPage, {
        id,
        who: `${rare} who`,
        why: `${rare} why`,
        about: [`${rare} about?`],
        times,
        zone: paris,
      })
      const path = `/ask/${made.secret}`
      await take(path, (await timesOn(path))[0], { line: `${rare} line`, place: `${rare} place` })
      pages.push({ rare, path })
    }
    for (const { rare, path } of pages)
      for (const one of ['', ...steps.map((step) => `/${step}`), '/meeting.ics', '/canceled.ics']) {
        const shown = await see(`${path}${one}`)
        const others = pages.filter((page) => page.rare !== rare && shown.includes(page.rare))
        expect(others).toEqual([])
      }
  })

  test('a colleague’s address tells nothing of who is known here, who is not, and who is never asked', async () => {
    const robin = await house.newcomer()
    const { person, id } = await talkWith(robin, 'Ana Reyes')
    await robin.does(recordAnswer, { id, kind: 'never' })
    expect(person).toBeTruthy()
    const bodies = []
    for (const reach of [robin.who.email, 'no.one@nowhere.example', 'Ana Reyes']) {
      const { path } = await asking([])
      const named = {
        kind: 'substitute',
        colleague: 'Tomasz Lis',
        reach,
        mayUseName: 'yes',
        _step: 'colleague',
      }
      const answer = await press(`${path}/answer-page`, named)
      const shown = (await see(path)).replaceAll(path, '').replaceAll(/robin\.vale\.\d+/g, 'robin')
      bodies.push([answer.status, shown.replaceAll(/You answered on [^<]*/g, '')])
    }
    expect(bodies[1]).toEqual(bodies[0])
    expect(bodies[2]).toEqual(bodies[0])
  })

  test('a name is short, on one line and no link; what is refused is shown as text', async () => {
    const { robin, id, path } = await asking()
    const spam = `Win <b>now</b> https://spam.example/${'x'.repeat(60)}`
    for (const colleague of [
      `${spam}\n${'y'.repeat(2000)}`,
      spam,
      'www.spam.example',
      `${'z'.repeat(121)}`,
    ]) {
      const answer = await press(`${path}/answer-page`, { kind: 'substitute', colleague, _step: 'colleague' })
      expect(answer.status).toBe(422)
      expect(await answer.text()).not.toContain('<b>now</b>')
    }
    await expect(
      robin.does(addPerson, { name: `${'x'.repeat(2000)}\nhttps://spam.example` }),
    ).rejects.toThrow()
    expect((await robin.does(showHostPage, { id })).pages[0]?.answers).toEqual([])
    const line = '<script>alert(1)</script>\nhttps://spam.example'
    await press(`${path}/answer-page`, { kind: 'no', line, _step: 'no' })
    expect(await see(`${path}/data`)).toContain('&lt;script>alert(1)')
  })

  test('every rule that the form shows is checked at the press, and nothing is held by what is refused', async () => {
    const { robin, id, path } = await asking()
    const [time = ''] = await timesOn(path)
    const another = { date: `${year}-05-04`, time: '10:00', zone: 'UTC', _step: 'another' }
    for (const [verb, typed] of [
      ['take-offered-time', { time: `${year}-03-02T15:00` }],
      ['take-offered-time', { time: id }],
      ['take-offered-time', { time, channel: 'letter' }],
      ['take-offered-time', { time, place: 'x'.repeat(201) }],
      ['suggest-time', { ...another, date: '2020-01-01' }],
      ['suggest-time', { ...another, date: '9999-01-01' }],
      ['suggest-time', { ...another, time: '25:00' }],
      ['suggest-time', { ...another, zone: 'Mars/Olympus' }],
      ['suggest-time', { ...another, secondDate: `${year}-05-05` }],
      ['suggest-time', { ...another, line: 'x'.repeat(601) }],
      ['answer-page', { kind: 'later', againOn: '2020-01-01' }],
      ['answer-page', { kind: 'yes' }],
    ] as const)
      expect([verb, typed, (await press(`${path}/${verb}`, typed)).status]).toEqual([
        verb,
        typed,
        expect.toSatisfy((status: number) => status === 409 || status === 422 || status === 404),
      ])
    expect((await robin.does(showHostPage, { id })).pages[0]?.answers).toEqual([])
    // How long it takes is not the guest's to say.
    for (const minutes of ['-1', '10000']) expect((await take(path, time, { minutes })).status).toBe(422)
    expect((await robin.does(showConversation, { id })).agreement).toBeNull()
    expect((await take(path, time)).status).toBe(303)
  })
})
