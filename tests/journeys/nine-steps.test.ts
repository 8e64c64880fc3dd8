/**
 * A newcomer walks all nine steps, from the first account to a printed brief, by links and buttons from Today alone: no
 * address is typed but the first, and no verb called. Once with
 * scripts, and once without and on a narrow window.
 */
import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './steps/ask.ts'
import type { Walk } from './steps/by-hand.ts'
import { gather } from './steps/gather.ts'
import { meet } from './steps/meet.ts'
import { prepare } from './steps/prepare.ts'
import { use } from './steps/use.ts'
import { openPlace, type Place } from './visitor.ts'

const steps = [...gather, ...prepare, ...ask, ...meet, ...use]

describe.each([
  { how: 'with scripts, on a laptop', scripts: true, viewport: { width: 1280, height: 900 } },
  { how: 'with scripts off, on a phone', scripts: false, viewport: { width: 390, height: 844 } },
])('$how', ({ scripts, viewport }) => {
  let place: Place
  let visitor: BrowserContext
  let walk: Walk
  let isLost = false
  const wrongs: string[] = []

  beforeAll(async () => {
    place = await openPlace()
    visitor = await place.visit({ javaScriptEnabled: scripts, viewport })
    visitor.setDefaultTimeout(8_000)
    const page = await visitor.newPage()
    page.on('console', (message) => message.type() === 'error' && wrongs.push(message.text()))
    page.on('pageerror', (error) => wrongs.push(error.message))
    walk = { page, scripts }
  })
  afterAll(async () => {
    await visitor?.close()
    await place?.close()
  })

  test.each(steps)('%s', async (_, step) => {
    // Each step begins where the one before it ended.
    expect(isLost, 'an earlier step failed').toBe(false)
    isLost = true
    await step(walk)
    isLost = false
  })

  test('and nothing went wrong, here or on the server', () => {
    expect(wrongs).toEqual([])
    expect(place.said()).not.toMatch(/Error/)
  })
})
