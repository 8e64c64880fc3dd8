/**
 * The way in for a calendar program: a secret address, and nothing else. No sign-in is asked for and no cookie is set or read. An address
 * that was revoked is like one that never was.
 */
import { type Context, Hono } from 'hono'
import { Refused } from '../../outcome.ts'
import { calendarFile } from '../../today/calendar-file.ts'
import { showCalendar } from '../../today/show-calendar.ts'
import { clientAddress } from '../client-address.ts'
import type { House } from '../house.ts'
import { note, noteCode } from '../observe.ts'
import { perform } from '../perform.ts'

export function calendarFeedDoor(house: House): Hono {
  const door = new Hono()
  door.get('/calendar/:secret/wellmet.ics', async (c) => {
    c.header('referrer-policy', 'no-referrer')
    c.header('cache-control', 'no-store')
    const secret = c.req.param('secret')
    const found = await house.accounts.readCalendarFeed(secret)
    if (!found) {
      noteCode(c, 'no-feed')
      return c.text('There is no calendar here.\n', 404)
    }
    const slow = await tooOften(c, house, secret)
    if (slow) return slow
    const { account, email, name, hasDue } = found
    const shown = await perform(house, { account, email, name }, showCalendar, { hasDue })
    const origin = house.settings.baseUrl ?? new URL(c.req.url).origin
    const text = calendarFile(shown, { seeker: { name, email }, origin })
    return c.body(text, 200, { 'content-type': 'text/calendar; charset=utf-8' })
  })
  return door
}

async function tooOften(c: Context, house: House, secret: string): Promise<Response | null> {
  try {
    await house.accounts.countCalendarRead({ secret, ip: clientAddress(c, house) })
    return null
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    note(c, error)
    return c.text(`${error.message}\n`, 429, { 'retry-after': '900' })
  }
}
