import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipped } from './zip.ts'

test('no letter is cut where one block ends and the next begins', async () => {
  const texts = [0, 1, 2, 3].map((before) => `${'a'.repeat(before)}${'👋é'.repeat(120_000)}`)
  const files = texts.map((text, n) => ({ name: `${n}.txt`, text: inPieces(text) }))
  const zip: Uint8Array[] = []
  for await (const piece of zipped(files, new Date('2026-11-23T10:00:00Z'))) zip.push(piece)
  const read = unzipSync(new Uint8Array(Buffer.concat(zip)))
  for (const [n, text] of texts.entries())
    expect(strFromU8(read[`${n}.txt`] ?? new Uint8Array()) === text, `${n}.txt`).toBe(true)
})

async function* inPieces(text: string) {
  yield text
  yield ''
}

test('anyone who stops in the middle waits for nothing', async () => {
  const files = [{ name: 'long.txt', text: inPieces('word '.repeat(400_000)) }]
  for await (const piece of zipped(files, new Date('2026-11-23T10:00:00Z'))) {
    expect(piece.length).toBeGreaterThan(0)
    break
  }
})
