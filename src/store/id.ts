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
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(last.ms / 2 ** (8 * (5 - i))) & 0xff
  bytes[6] = 0x70 | (last.count >> 8)
  bytes[7] = last.count & 0xff
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
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
