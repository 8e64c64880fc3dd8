/** What is read on every page, in an account with nothing in it and in one with a whole search: no word that was retired. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillSample } from '../../seeds/sample.ts'
import { retiredIn } from '../retired-words.ts'
import { openServed, type Served, signIn } from './drivers.ts'

let served: Served
beforeAll(async () => {
  served = await openServed('sqlite')
})
afterAll(() => served.close())

test.each([
  ['an empty account', false],
  ['a whole search', true],
])('in %s', async (_, isFilled) => {
  const person = await served.house.newcomer()
  if (isFilled) await fillSample(person.does, '2026-11-24')
  const cookie = await signIn(served.base, person.who.email, 'a quiet long password')
  const found: string[] = []
  const seen = new Set<string>(['/', '/people/new', '/companies/new', '/letters/none'])
  for (const path of seen) {
    const html = await (await fetch(served.base + path, { headers: { cookie } })).text()
    if (!shown.test(path))
      found.push(
        ...readOn(html)
          .filter((text) => !isTheirs(text))
          .flatMap((text) => retiredIn(text).map((one) => `${path}: ${one}`)),
      )
    for (const [, to = ''] of html.matchAll(/href="(\/[^"#?]*)/g))
      if (!/\.\w+$|^\/(?:assets|api|export)/.test(to)) seen.add(to)
  }
  expect(found).toEqual([])
  expect(seen.size).toBeGreaterThan(isFilled ? 100 : 10)
})

/** A rule is shown with letters as people write them; its own sentences are read where they are written. */
const shown = /^\/rules\//

/** Texts between tags and in the attributes that are read; what a person wrote is between its own tags, too. */
const readOn = (html: string): string[] => [
  ...html.replace(/<(script|style|textarea|template)\b[\s\S]*?<\/\1>/g, '').split(/<[^>]*>/),
  ...[...html.matchAll(/(?:aria-label|placeholder|title|alt)="([^"]*)"/g)].map(([, text = '']) => text),
]

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))
const story = globSync('*.ts', { cwd: seeds })
  .map((file) => readFileSync(join(seeds, file), 'utf8'))
  .join('\n')
/** Words that the sample's people wrote or said. */
const isTheirs = (text: string) => text.trim().length > 20 && story.includes(text.trim().slice(0, 40))
