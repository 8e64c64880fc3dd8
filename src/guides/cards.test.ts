import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cards } from './cards.ts'

const folder = new URL('../ui/cards/', import.meta.url)

test('each guide and each rule has its picture, drawn from the words that it has now', () => {
  const drawn = JSON.parse(readFileSync(new URL('drawn.json', folder), 'utf8'))
  expect(drawn, 'draw them: node scripts/cards.mjs').toEqual(JSON.parse(JSON.stringify(cards)))
  const pictures = readdirSync(folder).filter((file) => file.endsWith('.png'))
  expect(pictures.sort()).toEqual(cards.map(({ name }) => `${name}.png`).sort())
})

test('a picture is 1200 by 630 and light enough to be fetched by a phone', () => {
  for (const { name } of cards) {
    const file = new URL(`${name}.png`, folder)
    expect(existsSync(file)).toBe(true)
    const png = readFileSync(file)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.length, name).toBeLessThan(40_000)
  }
})
