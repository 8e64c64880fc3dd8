/** Zips that are small on the line and enormous once they are open. */
import { crc32, deflateRawSync } from 'node:zlib'

const whole = 'wellmet.json'
const head = '{"wellmet":1,"exportedAt":"2026-11-23T10:00:00Z","tables":{"person":['

/** Each with what it is. */
export function zipBombs(): [what: string, zip: Buffer][] {
  const rows = Buffer.from(`${head}{"id":"a"}${',{"id":"a"}'.repeat(8_400_000)}`)
  const many = Array.from({ length: 20_000 }, (_, n) => [`${n}/${whole}`, Buffer.from('x')] as const)
  return [
    ['8.4 M rows', zipped([[whole, rows]])],
    ['8.4 M rows that say they are 100 bytes', zipped([[whole, rows]], 100)],
    ['a gigabyte of blanks', zipped([[whole, Buffer.alloc(1024 * 1024 * 1024, ' ')]])],
    ['20,000 files', zipped(many)],
    ['no zip', Buffer.from('PK\u0003\u0004 nothing more')],
  ]
}

/** The files in a zip; `says` is how large each is said to be, whatever it is. */
function zipped(files: readonly (readonly [name: string, content: Buffer])[], says?: number): Buffer {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const [name, content] of files) {
    const packed = deflateRawSync(content)
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(8, 4)
    about.writeUInt32LE(crc32(content), 10)
    about.writeUInt32LE(packed.length, 14)
    about.writeUInt32LE(says ?? content.length, 18)
    about.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), about, Buffer.from(name), packed])
    const where = Buffer.alloc(14)
    where.writeUInt32LE(at, 10)
    list.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), about, where, Buffer.from(name)]),
    )
    parts.push(local)
    at += local.length
  }
  const central = Buffer.concat(list)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, central, Buffer.from('PK\u0005\u0006'), end])
}
