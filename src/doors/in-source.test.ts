import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { inSource } from './in-source.ts'

const built = pathToFileURL(join(mkdtempSync(join(tmpdir(), 'wellmet-map-')), 'main.js'))
// Line 2, column 5 of what was built is line 40, column 3 of the source.
const map = { version: 3, sources: ['../../src/doors/web/show.tsx'], names: [], mappings: ';IAuCE' }
writeFileSync(new URL(`${built.href}.map`), JSON.stringify(map))

test.each([
  [`at show (${built}:2:5)`, 'at show (src/doors/web/show.tsx:40:3)'],
  [`at async ${built}:2:9`, 'at async src/doors/web/show.tsx:40:3'],
  ['at node:internal/process/task_queues:104:5', 'at node:internal/process/task_queues:104:5'],
  ['at go (file:///nowhere/main.js:1:1)', 'at go (file:///nowhere/main.js:1:1)'],
])('%s', (frame, place) => {
  expect(inSource(frame)).toBe(place)
})
