import { crc32, deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { unpacked } from '../store/unzip.ts'
import { NoArchive, rowsOf } from './read-archive.ts'

const most = 1_000_000

async function read(zip: Uint8Array): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of unpacked(Buffer.from(zip), 'a.json', most)) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

const zipped = (files: Record<string, string>) =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))))

/** The zip with a number of its directory's first entry changed, and with `inHead` the same in the file's own head. */
function lying(zip: Buffer, at: number, value: number, inHead?: number): Buffer {
  const changed = Buffer.from(zip)
  changed.writeUInt32LE(value, changed.indexOf('PK\u0001\u0002') + at)
  if (inHead !== undefined) changed.writeUInt32LE(value, inHead)
  return changed
}

test('a file is read as it was packed, deflated or not, beside others and behind a comment', async () => {
  expect(await read(zipped({ 'b.txt': 'b', 'a.json': 'tea'.repeat(1000) }))).toBe('tea'.repeat(1000))
  expect(await read(zipSync({ 'a.json': [strToU8('tea'), { level: 0 }] }))).toBe('tea')
  const commented = zipped({ 'a.json': 'tea' })
  commented.writeUInt16LE(5, commented.length - 2)
  expect(await read(Buffer.concat([commented, Buffer.from('hello')]))).toBe('tea')
})

describe('what comes to do harm is refused, and no more is unpacked than may be', () => {
  const honest = zipped({ 'a.json': 'tea'.repeat(1000) })
  const bomb = zipped({ 'a.json': ' '.repeat(50_000_000) })
  const nested = zipped({ 'a.json': zipped({ 'a.json': ' '.repeat(5_000_000) }).toString('latin1') })
  const twice = zipped({ 'a.json': 'tea', 'b.json': 'tea' })
  twice.write('a.json', twice.lastIndexOf('b.json'))
  // Both names in the directory point to the first file.
  const overlapping = zipped({ 'b.json': 'tea', 'a.json': 'tea' })
  overlapping.writeUInt32LE(0, overlapping.lastIndexOf('PK\u0001\u0002') + 42)
  const many = zipped(Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`${n}/a.json`, ''])))

  test.each<[string, Buffer, string]>([
    ['no zip', Buffer.from('Dear Maya'), 'no-zip'],
    ['nothing', Buffer.alloc(0), 'no-zip'],
    ['the beginning of a zip', Buffer.from('PK\u0003\u0004 nothing more'), 'damaged'],
    ['another file alone', zipped({ 'b.json': 'tea' }), 'no-zip'],
    ['a path that leads outside', zipped({ '../a.json': 'tea' }), 'no-zip'],
    ['one that swells', bomb, 'too-large'],
    ['one that swells and says it does not', lying(bomb, 24, 100, 22), 'damaged'],
    ['a size that is too small', lying(honest, 24, 10), 'damaged'],
    ['a size that is too large', lying(honest, 24, 999_999), 'damaged'],
    ['a packed size beyond the end', lying(honest, 20, 0x7fffffff), 'damaged'],
    ['a packed size cut short', lying(honest, 20, 5), 'damaged'],
    ['a checksum that does not fit', lying(honest, 16, 1), 'damaged'],
    ['a place that is none', lying(honest, 42, 0x7fffffff), 'damaged'],
    ['one file twice', twice, 'damaged'],
    ['files that overlap', overlapping, 'damaged'],
    ['very many files', many, 'too-large'],
    ['a directory cut off', lying(honest, 28, 0xffff), 'damaged'],
    ['one that is cut short', honest.subarray(0, honest.length - 30), 'damaged'],
  ])('%s', async (_, zip, kind) => {
    await expect(read(zip)).rejects.toMatchObject({ kind })
  })

  test('a zip in a zip is not opened', async () => {
    expect((await read(nested)).slice(0, 2)).toBe('PK')
  })

  test('one that swells a thousandfold is given up long before its end', async () => {
    const packed = deflateRawSync(Buffer.alloc(200_000_000))
    const zip = zipped({ 'a.json': 'x' })
    // Its header and its name. The first “x” would not do: from 15:00 to 15:07 the time in the header has one.
    const file = zip.subarray(0, 30 + 6)
    const list = zip.subarray(zip.indexOf('PK\u0001\u0002'))
    const directory = Buffer.from(list)
    directory.writeUInt16LE(8, 10)
    directory.writeUInt32LE(crc32(Buffer.alloc(200_000_000)), 16)
    directory.writeUInt32LE(packed.length, 20)
    directory.writeUInt32LE(200_000_000, 24)
    directory.writeUInt32LE(30 + 6 + packed.length, directory.length - 6)
    let size = 0
    const reading = async () => {
      for await (const piece of unpacked(Buffer.concat([file, packed, directory]), 'a.json', 1e9))
        size += piece.length
    }
    await expect(reading()).rejects.toMatchObject({ kind: 'too-large' })
    expect(size).toBeLessThan(110_000_000)
  })
})

describe('the rows of an export', () => {
  async function rows(json: string, size = 7) {
    const bytes = Buffer.from(json)
    async function* pieces() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    }
    const found = []
    const told: unknown[] = []
    const hear = { head: (head: unknown) => told.push(head), table: (name: string) => told.push(name) }
    for await (const { table, number, row } of rowsOf(pieces(), hear)) found.push([table, number, row])
    return { found, told }
  }
  const json = JSON.stringify({
    wellmet: 2,
    exportedAt: 'now {[',
    tables: { 'a"b': [{ id: 'é🎉"]}\\' }, { id: null, n: -1.5 }], empty: [], c: [{}] },
  })

  test.each([1, 2, 3, 7, 1000])('are the same in pieces of %d bytes', async (size) => {
    expect(await rows(json, size)).toEqual({
      found: [
        ['a"b', 1, { id: 'é🎉"]}\\' }],
        ['a"b', 2, { id: null, n: -1.5 }],
        ['c', 1, {}],
      ],
      told: [{ wellmet: 2 }, 'a"b', 'empty', 'c'],
    })
  })

  test('may be written out as people do', async () => {
    expect((await rows(JSON.stringify(JSON.parse(json), null, 2))).found).toHaveLength(3)
  })

  test.each([
    '',
    'null',
    '[]',
    '{}',
    '{"wellmet":1}',
    '{"wellmet":1,"tables":[]}',
    '{"tables":{}}',
    '{"wellmet":"1","tables":{}}',
    '{"wellmet":1,"tables":{"a":{}}}',
    '{"wellmet":1,"tables":{"a":[1]}}',
    '{"wellmet":1,"tables":{"a":["x"]}}',
    '{"wellmet":1,"tables":{"a":[[]]}}',
    '{"wellmet":1,"tables":{"a":[{"b":[]}]}}',
    '{"wellmet":1,"tables":{"a":[{"b":{}}]}}',
    '{"wellmet":1,"tables":{"a":[{"b"}]}}',
    '{"wellmet":1,"tables":{"a":[{"b":"\n"}]}}',
    '{"wellmet":1,"tables":{"a":[{}',
    '{"wellmet":1,"tables":{"a":[]}}}',
    `{"wellmet":1,"tables":{"a":${'['.repeat(10_000)}`,
    `{"wellmet":1,"more":"${'x'.repeat(100_000)}","tables":{}}`,
  ])('are none in %j', async (text) => {
    await expect(rows(text, 1000)).rejects.toBeInstanceOf(NoArchive)
  })

  test('are none in bytes that are no text', async () => {
    async function* pieces() {
      yield Buffer.from([0x7b, 0xff, 0xfe])
    }
    await expect(rowsOf(pieces(), { head() {}, table() {} }).next()).rejects.toBeInstanceOf(NoArchive)
  })
})
