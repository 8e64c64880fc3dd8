/** Zips that are small on the line and enormous once they are open. */
import { Zip, ZipDeflate, zipSync } from 'fflate'

const whole = 'wellmet.json'
const head = '{"wellmet":1,"exportedAt":"2026-11-23T10:00:00Z","tables":{"person":['

/** Each with what it is. */
export function zipBomb(): [string, Buffer][] {
  const rows = filled(`${head}{"id":"a"}`, ',{"id":"a"}', 8_400_000)
  const lying = Buffer.from(rows)
  // The size that it will have, in both headers of the file: 100 bytes.
  lying.writeUInt32LE(100, 22)
  lying.writeUInt32LE(100, lying.lastIndexOf('PK\u0001\u0002') + 24)
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`${n}/${whole}`, new Uint8Array(1)])),
  )
  return [
    ['8.4 M rows', rows],
    ['8.4 M rows that say they are 100 bytes', lying],
    ['a gigabyte of blanks', filled(head, ' '.repeat(1000), 1_000_000)],
    ['20,000 files', Buffer.from(many)],
    ['no zip', Buffer.from('PK\u0003\u0004 nothing more')],
  ]
}

/** A zip of one file: `begin`, then `part` so many times. Made in pieces, since the whole would not fit. */
function filled(begin: string, part: string, times: number): Buffer {
  const out: Uint8Array[] = []
  const zip = new Zip((_, bytes) => void out.push(bytes))
  const file = new ZipDeflate(whole, { level: 6 })
  zip.add(file)
  file.push(Buffer.from(begin))
  const piece = Buffer.from(part.repeat(Math.ceil(1_000_000 / part.length)))
  for (let left = times * part.length; left > 0; left -= piece.length)
    file.push(piece.subarray(0, Math.min(left, piece.length)), left <= piece.length)
  zip.end()
  return Buffer.concat(out)
}
