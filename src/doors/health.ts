/**
 * `/healthz`: the process lives, and says what is wrong. `/readyz`: it can serve, reading and writing. For a monitor:
 * without a session, without names, and always within two seconds.
 */
import { type Context, Hono } from 'hono'
import type { Pulse } from '../store/pulse.ts'
import { type TroubleKind, troubleNamed } from '../store/trouble.ts'
import { many } from '../ui/say.ts'
import type { House } from './house.ts'

export function healthDoor(house: House): Hono {
  const app = new Hono()
  app.get('/healthz', async (c) => answer(c, house, await house.pulses.feel()))
  app.get('/readyz', async (c) => {
    const pulse = await house.pulses.feel()
    return answer(c, house, pulse.isNearlyFull ? { ...pulse, trouble: 'disk-full' } : pulse)
  })
  return app
}

/** `ok`, or the trouble by name and what to do. A damaged file of one account is named too, and stops no one else. */
function answer(c: Context, house: House, { trouble }: Pulse): Response {
  c.header('cache-control', 'no-store')
  const damaged = house.stores.state().damagedFiles
  const more = damaged > 0 ? [`damaged-account: ${many(damaged, 'file')}. ${fix('damaged-account')}`] : []
  if (!trouble) return c.text(['ok', ...more].join('\n'))
  const { title, retryAfter } = troubleNamed(trouble)
  if (retryAfter !== null) c.header('retry-after', `${retryAfter}`)
  return c.text([`${trouble}: ${title}. ${fix(trouble)}`, ...more].join('\n'), 503)
}

const fix = (kind: TroubleKind) => troubleNamed(kind).fix
