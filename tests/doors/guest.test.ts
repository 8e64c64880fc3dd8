/** A host on their page, over the wire: what opening does, what a press may, and what neither ever shows. */
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { editProfile } from '../../src/account/edit-profile.ts'
import { readNetworks } from '../../src/addresses.ts'
import { startConversation } from '../../src/conversations/start-conversation.ts'
import { operator } from '../../src/doors/operator.ts'
import { createHostPage } from '../../src/hosts/create-host-page.ts'
import { endHostPage } from '../../src/hosts/end-host-page.ts'
import { steps } from '../../src/hosts/pages/guest-here.ts'
import { showHostPage } from '../../src/hosts/show-host-page.ts'
import { addPerson } from '../../src/people/add-person.ts'
import { tables } from '../../src/store/tables.ts'
import { tryAsGuest } from '../guest-tries.ts'
import { type Newcomer, openTestHouse, type TestHouse } from '../world.ts'
import { serve } from './drivers.ts'

const year = new Date().getUTCFullYear() + 1
const words = { who: 'I have taught chemistry for years.', why: 'You built the tastings.' }

describe.each(['sqlite', 'postgres'])('on %s', (store) => {
  let house: TestHouse
  let base: string
  let close: () => void
  beforeAll(async () => {
    house = await openTestHouse(store, {
      trustedProxies: readNetworks('loopback'),
      log: { as: 'text', slowMs: 0 },
    })
    const served = await serve(house.house)
    base = served.base
    close = () => served.server.close()
  })
  afterAll(async () => {
    close?.()
    await house?.close()
  })

  async function pageFor(robin: Newcomer, name: string, at = '10:00') {
    const { id: personId } = await robin.does(addPerson, { name })
    const { id } = await robin.does(startConversation, { personId, minutes: 20 })
    const times = [{ date: `${year}-03-02`, time: at }]
    const made = await robin.does(createHostPage, { id, ...words, about: ['What made you sure?'], times })
    return { id, page: made.id, secret: made.secret, path: `/ask/${made.secret}` }
  }

  const press = (path: string, typed: Record<string, string> = {}) =>
    fetch(`${base}${path}`, { method: 'POST', body: new URLSearchParams(typed), redirect: 'manual' })
  const see = async (path: string) => (await fetch(`${base}${path}`)).text()

  const dump = ({ who }: Newcomer) =>
    house.house.stores.within(who.account, 'reads', async (world) => {
      const rows = []
      for (const { name } of tables)
        rows.push(name, (await sql`select * from ${sql.table(name)} order by id`.execute(world)).rows)
      return JSON.stringify(rows)
    })

  test('opening changes nothing, whatever is opened, in either order, twice', async () => {
    const robin = await house.newcomer()
    const { path } = await pageFor(robin, 'Maya Chen')
    const before = await dump(robin)
    const all = [
      '',
      ...steps.map((step) => `/${step}`),
      '/meeting.ics',
      '/canceled.ics',
      '?cancelled=1&success=1&state=yes',
    ]
    for (const one of [...all, ...all.toReversed()])
      for (const method of ['GET', 'HEAD'])
        await (await fetch(`${base}${path}${one}`, { method, redirect: 'manual' })).body?.cancel()
    expect(await dump(robin)).toBe(before)
  })

  test('it is kept from indexes, caches and other sites, sets no cookie, and is light', async () => {
    const { path } = await pageFor(await house.newcomer(), 'Maya Chen')
    const answer = await fetch(`${base}${path}`)
    const { headers } = answer
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.getSetCookie()).toEqual([])
    const html = await answer.text()
    const sheet = /href="(\/assets\/host[^"]*\.css)"/.exec(html)?.[1]
    expect(html.length + (await see(sheet ?? '')).length).toBeLessThan(15_000)
  })

  test('a yes stands on every device, moves, is canceled, and a second press is one', async () => {
    const robin = await house.newcomer()
    const { id, path } = await pageFor(robin, 'Maya Chen')
    const time = /name="time" value="([^"]+)"/.exec(await see(path))?.[1] ?? ''
    for (let n = 0; n < 2; n++)
      expect(
        (await press(`${path}/take-offered-time`, { time, _step: 'time', line: 'Gladly.' })).status,
      ).toBe(303)
    expect(await see(path)).toContain('Add to calendar')
    const file = await see(`${path}/meeting.ics`)
    expect(file).toContain('Robin Vale')
    expect(file.split('\r\n')[4]).toMatch(/^METHOD:PUBLISH|^VERSION|^PRODID|^X-|^BEGIN/)
    expect((await press(`${path}/cancel-talk`, { line: 'A trial.' })).status).toBe(303)
    expect(await see(`${path}/canceled.ics`)).toContain('STATUS:CANCELLED')
    const { pages } = await robin.does(showHostPage, { id })
    expect(pages[0]?.answers.map(({ kind }) => kind)).toEqual(['yes', 'canceled'])
  })

  test('what is refused leaves every word, and says why', async () => {
    const { path } = await pageFor(await house.newcomer(), 'Maya Chen')
    const words = 'x'.repeat(300)
    const gone = await press(`${path}/take-offered-time`, { time: 'another', _step: 'time', line: words })
    expect(gone.status).toBe(409)
    expect(await gone.text()).toContain(words)
    const long = await press(`${path}/answer-page`, { kind: 'no', _step: 'no', line: 'y'.repeat(700) })
    expect(long.status).toBe(422)
    const late = await press(`${path}/answer-page`, { kind: 'later', _step: 'later', againOn: '2020-01-01' })
    expect(await late.text()).toContain('Choose a day to come.')
  })

  test('days and times are read as the host writes them, by their browser’s habits and on their clock', async () => {
    const robin = await house.newcomer()
    const american = { 'accept-language': 'en-US' }
    for (const [typed, headers, firstAt, secondAt] of [
      [{ date: `4 May ${year}`, time: '3 pm' }, {}, `${year}-05-04T14:00:00Z`, null],
      [{ date: `4.5.${year} at 15h30`, time: '' }, {}, `${year}-05-04T14:30:00Z`, null],
      [{ date: `${year}-05-04`, time: '15:00' }, {}, `${year}-05-04T14:00:00Z`, null],
      [{ date: `5/4/${year}`, time: '3:00' }, american, `${year}-05-04T14:00:00Z`, null],
      [
        { date: `5/4/${year}`, time: '15:00', secondDate: `6 Apr ${year} noon`, secondTime: '' },
        {},
        `${year}-04-05T14:00:00Z`,
        `${year}-04-06T11:00:00Z`,
      ],
    ] as const) {
      const { id, path } = await pageFor(robin, `Maya ${JSON.stringify(typed)}`)
      const body = new URLSearchParams({ ...typed, zone: 'Europe/London', _step: 'another' })
      const answer = await fetch(`${base}${path}/suggest-time?zone=Europe/London`, {
        method: 'POST',
        body,
        headers,
        redirect: 'manual',
      })
      expect(answer.status, JSON.stringify(typed)).toBe(303)
      const [said] = (await robin.does(showHostPage, { id })).pages[0]?.answers ?? []
      expect([said?.firstAt, said?.secondAt], JSON.stringify(typed)).toEqual([firstAt, secondAt])
    }
  })

  test('without a zone of their own, tomorrow is the day after today where the seeker is', async () => {
    const robin = await house.newcomer()
    // Nowhere else is it as late: for half of the day, tomorrow there is another day than by UTC.
    await robin.does(editProfile, { zone: 'Pacific/Kiritimati' })
    const { id, path } = await pageFor(robin, 'Maya Chen')
    await press(`${path}/answer-page`, { kind: 'later', _step: 'later', againOn: 'tomorrow' })
    const [said] = (await robin.does(showHostPage, { id })).pages[0]?.answers ?? []
    const tomorrow = Temporal.Now.plainDateISO('Pacific/Kiritimati').add({ days: 1 })
    expect(said?.againOn).toBe(tomorrow.toString())
  })

  test('a day or a time that cannot be read says so beside its field, with every word kept', async () => {
    const { path } = await pageFor(await house.newcomer(), 'Maya Chen')
    const typed = { date: 'blursday', time: '3pm', secondDate: '31 Feb', secondTime: '', line: 'Gladly.' }
    const refused = await press(`${path}/suggest-time`, { ...typed, zone: 'Europe/London', _step: 'another' })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toMatch(/id="date-problem"[^>]*>Enter a date, for example “3 Dec”/)
    expect(html).toMatch(/id="secondDate-problem"[^>]*>There is no such day in the calendar/)
    expect(html).toMatch(/id="time-reading"[^>]*>15:00</)
    for (const kept of ['value="blursday"', 'value="3pm"', 'value="31 Feb"', 'Gladly.'])
      expect(html).toContain(kept)
    const terms = await press(`${path}/set-terms`, { notBefore: 'soon', subjects: 'Tea', _step: 'terms' })
    expect(terms.status).toBe(422)
    expect(await terms.text()).toMatch(/value="soon".*id="notBefore-problem"[^>]*>Enter a date.*"Tea"/s)
  })

  test('what they said before stands in its field as they write it', async () => {
    const { path } = await pageFor(await house.newcomer(), 'Maya Chen')
    await press(`${path}/set-terms`, { notBefore: `1 Mar ${year}` })
    expect(await see(`${path}/terms`)).toContain(`value="1 Mar ${year}"`)
    const american = await fetch(`${base}${path}/terms`, { headers: { 'accept-language': 'en-US' } })
    expect(await american.text()).toContain(`value="Mar 1, ${year}"`)
  })

  test('an ended page and an unknown one show no name; the two things that outlive it work', async () => {
    const robin = await house.newcomer()
    const { id, page, path } = await pageFor(robin, 'Maya Chen')
    await press(`${path}/answer-page`, { kind: 'no', line: 'A busy spring.' })
    await robin.does(endHostPage, { id: page })
    for (const one of ['', ...steps.map((step) => `/${step}`)]) {
      const shown = await see(`${path}${one}`)
      expect(shown).not.toMatch(/Robin|Vale|Maya|chemistry|busy/)
    }
    expect((await press(`${path}/erase-page-data`)).status).toBe(303)
    expect((await press(`${path}/stop-asking`)).status).toBe(303)
    expect(await see(path)).toContain('You asked not to be contacted again')
    expect(await dump(robin)).not.toContain('busy')
    expect((await robin.does(showHostPage, { id })).pages[0]?.answers.map(({ kind }) => kind)).toEqual([
      'never',
    ])
    expect((await fetch(`${base}/ask/${'A'.repeat(22)}`)).status).toBe(404)
  })

  test('misuse is told to the operator alone, who closes the page and ends the right to make them', async () => {
    const [robin, { accounts }] = [await house.newcomer(), house.house]
    const { id, path } = await pageFor(robin, 'Maya Chen')
    const before = await dump(robin)
    expect((await fetch(`${base}${path}/reported`, { redirect: 'manual' })).status).toBe(303)
    const words = 'Asks for a job.\u001b[2J\nTwice.'
    for (let n = 0; n < 2; n++) {
      const told = await press(`${path}/report-misuse`, { line: words, _step: 'report' })
      expect([told.status, told.headers.get('location')]).toEqual([303, `${path}/reported`])
    }
    expect(await see(`${path}/reported`)).toContain('The person who runs this site sees it')
    expect(await dump(robin)).toBe(before)

    const said: string[] = []
    const run = (command: string, ...typed: string[]) =>
      operator[command]?.(house.house, typed, {
        out: (line) => said.push(line),
        err: (line) => said.push(line),
      })
    await run('reports')
    const mine = said.filter((line) => line.includes(robin.who.email))
    expect(mine).toHaveLength(1)
    expect(mine[0]).toMatch(/open\tAsks for a job\. \[2J Twice\.$/)
    const report = mine[0]?.split('\t')[0] ?? ''

    await run('close-page', report)
    expect(await see(path)).toContain('This page has ended')
    expect(await see(path)).not.toMatch(/Robin|Maya/)
    expect((await press(`${path}/answer-page`, { kind: 'no' })).headers.get('location')).toBe(path)
    expect((await robin.does(showHostPage, { id })).pages[0]).toMatchObject({ isOpen: false, answers: [] })
    expect((await press(`${path}/stop-asking`)).status).toBe(303)
    expect(await see(path)).toContain('You asked not to be contacted again')

    await run('stop-pages', '--account', robin.who.email)
    await expect(pageFor(robin, 'Ada Lind')).rejects.toThrow('has stopped pages for this account')
    await run('allow-pages', '--account', robin.who.email)
    expect((await pageFor(robin, 'Ada Lind')).secret).toHaveLength(22)
    await run('reports', '--drop', report)
    expect((await accounts.listReports()).filter(({ email }) => email === robin.who.email)).toEqual([])
    expect(await run('close-page', report)).not.toBe(0)
  })

  test('sixty presses in a quarter of an hour are enough for one page', async () => {
    const { path } = await pageFor(await house.newcomer(), 'Maya Chen')
    const statuses = []
    for (let n = 0; n < 62; n++) statuses.push((await press(`${path}/answer-page`, { kind: 'no' })).status)
    expect(statuses.slice(0, 60)).toEqual(Array(60).fill(303))
    expect(statuses.at(-1)).toBe(429)
  })

  test('500 tries with another’s ids and half of their address reach nothing', async () => {
    const [mine, theirs] = [await house.newcomer('Robin Vale'), await house.newcomer('Ada Quist')]
    const own = []
    for (let n = 0; n < 8; n++) own.push((await pageFor(mine, `Host ${n}`, `1${n}:00`)).secret)
    const other = await pageFor(theirs, 'Zsolt Quitzel')
    const before = await dump(theirs)
    const ids = [...new Set(before.match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g))]
    const wrong = await tryAsGuest({
      base,
      own,
      other: other.secret,
      ids: [...ids, theirs.who.account, other.id],
      words: ['Quitzel', 'Ada Quist', theirs.who.email],
      count: 500,
    })
    expect(wrong).toEqual([])
    expect(await dump(theirs)).toBe(before)
  })

  test('the log has no secret, no name and no word of a host', async () => {
    const said: string[] = []
    const spies = (['log', 'error'] as const).map((one) =>
      vi.spyOn(console, one).mockImplementation((line) => void said.push(String(line))),
    )
    const { path, secret } = await pageFor(await house.newcomer(), 'Maya Chen')
    await see(path)
    await press(`${path}/answer-page`, { kind: 'later', line: 'Quitzelborn', _step: 'later' })
    await see(`/ask/${secret.slice(0, 20)}xx`)
    for (const spy of spies) spy.mockRestore()
    expect(said.join('\n')).toContain('/ask/:secret')
    expect(said.join('\n')).not.toMatch(new RegExp(`${secret.slice(0, 12)}|Maya|Quitzelborn`))
  })
})
