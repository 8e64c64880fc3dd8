/** A new row's id: UUIDv7, made in the app, so that ids sort by when they were made. */

const COUNTS = 0x1000
const last = { ms: 0, count: 0 }

/**
 * Later than every id this process made or was shown before it, also within a millisecond, and when the machine's clock goes back:
 * 48 bits of time, 12 of a count that starts again each millisecond (RFC 9562, 6.2, method 1), 62 that are random.
 */
export function newId(): string {
  const now = Date.now()
  if (now > last.ms) Object.assign(last, { ms: now, count: 0 })
  else if (++last.count >= COUNTS) Object.assign(last, { ms: last.ms + 1, count: 0 })
  const time = last.ms.toString(16).padStart(12, '0')
  const count = last.count.toString(16).padStart(3, '0')
  // The end of a UUID that is random as a whole: the same bits, and Node draws many of those at once.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${crypto.randomUUID().slice(19)}`
}

/** From now on ids are later than this one: another process may have made it when the clock was ahead. Other texts say nothing. */
export function idsFollow(id: string): void {
  const found = /^([\da-f]{8})-([\da-f]{4})-7([\da-f]{3})-/.exec(id)
  if (!found) return
  const [ms, count] = [Number.parseInt(`${found[1]}${found[2]}`, 16), Number.parseInt(found[3] ?? '', 16)]
  if (ms > FARTHEST || ms < last.ms || (ms === last.ms && count <= last.count)) return
  Object.assign(last, { ms, count })
}

/** The year 2200: no clock was ever so far ahead, but a damaged row may say so. */
const FARTHEST = Date.UTC(2200, 0)
