/** Two processes on one PostgreSQL, behind one address: one person's presses may come to either, at one moment. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeHouse, openHouse } from '../../src/open-house.ts'
import { type Browser, browserAt } from './browser.ts'
import { openServed, type Served, serve } from './drivers.ts'

let one: Served
let two: { base: string; close: () => Promise<void> }
beforeAll(async () => {
  one = await openServed('postgres')
  const house = await openHouse(one.house.house.settings, { WELLMET_SECRET: one.house.house.secret })
  const { base, server } = await serve(house)
  two = {
    base,
    async close() {
      server.close()
      await closeHouse(house)
    },
  }
})
afterAll(async () => {
  await two?.close()
  await one?.close()
})

const peopleSeen = async (browser: Browser) => {
  const { status, html } = await browser.get('/people')
  expect(status).toBe(200)
  expect(html).toContain('You are exploring sample data')
  return [...html.matchAll(/href="\/people\/([\w-]{36})"/g)].map(([, id]) => id)
}

test('the sample search that is opened at both is filled once, and both show it', async () => {
  const { who } = await one.house.newcomer()
  const jar = new Map<string, string>()
  const browsers = [browserAt(one.base, jar), browserAt(two.base, jar)]
  await browsers[0]?.post('/sign-in', { email: who.email, password: 'a quiet long password' })
  for (let round = 0; round < 2; round++) {
    const opened = await Promise.all(browsers.map((browser) => browser.post('/look-round')))
    expect(opened.map(({ status, to }) => `${status} ${to}`)).toEqual(['303 /', '303 /'])
    const [at, alsoAt] = await Promise.all(browsers.map(peopleSeen))
    expect(new Set(at)).toEqual(new Set(alsoAt))
    expect(new Set(at).size).toBeGreaterThan(10)
    const left = await Promise.all(browsers.map((browser) => browser.post('/leave-sample')))
    expect(left.map(({ status, to }) => `${status} ${to}`)).toEqual(['303 /', '303 /'])
    expect((await browsers[0]?.get('/people'))?.html).not.toContain('exploring sample')
  }
}, 120_000)
