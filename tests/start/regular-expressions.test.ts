/**
 * Anyone who sends text to the manners must not be able to keep them busy: every regular expression of the engine is shown to
 * recheck, those written out in its files and those made of phrases. What was safe once is remembered.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check as recheck } from 'recheck'
import { parseSync } from 'vite'
import { beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'src/etiquette')
const files = globSync('**/*.ts', { cwd: folder })
  .map((file) => file.replaceAll(sep, '/'))
  .filter((file) => !file.endsWith('.test.ts'))
const memory = join(root, '.cache/safe-expressions.json')

/**
 * Searches as far as it takes and not as long, so that a busy machine finds what an idle one does: the same attacks, each judged
 * by how many characters it makes a match read. At 100 million, 14 000 characters are too many for an expression that squares
 * them; a linear one may read each 7000 times. Large automata go to the search, which is quicker with them. The half minute is for
 * an expression so tangled that neither comes to an end; those that are safe take 4 s at most.
 */
const thoroughly = {
  randomSeed: 1,
  attackLimit: 100_000_000,
  maxIteration: 1,
  maxNFASize: 3000,
  seedingTimeout: null,
  incubationTimeout: null,
  mutationTimeout: null,
  attackTimeout: null,
  timeout: 120_000,
}

/** `flags source` of each. */
const written = new Set<string>()
const made = new Set<string>()
const words = new Set<string>()

beforeAll(async () => {
  for (const file of files) {
    const { program } = parseSync(file, readFileSync(join(folder, file), 'utf8'))
    walk(program, (node) => {
      if ('regex' in node) written.add(keyOf(expression(node.regex)))
      else if (typeof node.value === 'string' && file.startsWith('english/')) words.add(node.value)
    })
  }
  await gatherMade()
})

test('there are some of both sorts', () => {
  expect(written.size).toBeGreaterThan(20)
  expect(made.size).toBeGreaterThan(100)
})

test('none takes more than linear time in the length of the text', { timeout: 900_000 }, async () => {
  const known = new Set<string>(remembered())
  const all = [...new Set([...written, ...made])]
  const unknown = all.filter((key) => !known.has(key))
  const unsafe: string[] = []
  const judgeNext = async () => {
    for (let key = unknown.pop(); key !== undefined; key = unknown.pop()) {
      const [source, flags] = partsOf(key)
      const { status, ...told } = await recheck(source, flags, thoroughly)
      if (status === 'safe') known.add(key)
      else
        unsafe.push(`${status} ${'attack' in told ? told.attack?.pattern : 'in 2 min'}: /${source}/${flags}`)
    }
  }
  await Promise.all([judgeNext(), judgeNext()])
  mkdirSync(dirname(memory), { recursive: true })
  writeFileSync(memory, JSON.stringify(all.filter((key) => known.has(key))))
  expect(unsafe).toEqual([])
})

/** Imports the engine while every RegExp that is made is noted, and has it read a text with every word of the lists. */
async function gatherMade() {
  const Plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, given, newTarget) {
      const these = Reflect.construct(target, given, newTarget)
      // The test runner makes some of its own meanwhile.
      if (new Error().stack?.includes('src/etiquette/')) made.add(keyOf([these.source, these.flags]))
      return these
    },
  })
  try {
    const { check } = await import('../../src/etiquette/check.ts')
    const { allKinds } = await import('../../src/etiquette/situation.ts')
    const text = [...words].join(' ').replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    for (const kind of allKinds) check({ kind, text, reader: { level: 'executive' } })
  } finally {
    globalThis.RegExp = Plain
  }
}

type Node = Record<string, unknown>

function walk(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const each of value) walk(each, see)
  else if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
    const node: Node = { ...value }
    if ('type' in node) see(node)
    for (const part of Object.values(node)) walk(part, see)
  }
}

function expression(regex: unknown): [string, string] {
  if (typeof regex === 'object' && regex && 'pattern' in regex && 'flags' in regex)
    return [String(regex.pattern), String(regex.flags)]
  throw new Error('A regular expression without a pattern')
}

const keyOf = ([source, flags]: [string, string]) => `${flags} ${source}`
const partsOf = (key: string): [string, string] => [
  key.slice(key.indexOf(' ') + 1),
  key.slice(0, key.indexOf(' ')),
]

function remembered(): string[] {
  try {
    return JSON.parse(readFileSync(memory, 'utf8'))
  } catch {
    return []
  }
}
