/** Texts come out of the build as they went in, and a module means the same with them taken out. */
import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Foresight, letters, unpacked } from '../src/ui/unpack.ts'
import { marked, packed } from '../vite.packing.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const sourceOf = (path: string) =>
  stripTypeScriptTypes(readFileSync(`${root}src/etiquette/english/${path}`, 'utf8'))

/** The texts of a module that are packed, as they are asked for. */
const textsIn = (code: string) =>
  [...code.matchAll(/\$unpacked\('__PACKED__', ("(?:[^"\\]|\\.)*")\)/g)].map(([, text = '']): string =>
    JSON.parse(text),
  )
const parts = (text: string) => (text.includes('\x01') ? text.split('\x01') : text)

test('any texts of known letters come out as they went in, after others and before them', async () => {
  const letter = fc.constantFrom(...[...letters].filter((one) => one !== '\0'))
  const texts = fc.array(fc.string({ unit: letter, minLength: 1, maxLength: 40 }), { maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(texts, texts, async (first, later) => {
      const learned = new Foresight()
      const [one, two] = [packed(first, learned), packed(later, new Foresight(learned))]
      expect(await unpacked(one, true)).toEqual(first.map(parts))
      expect(await unpacked(`${two} 5abc`, false)).toEqual([...later.map(parts), '5abc'])
    }),
    { numRuns: 20 },
  )
})

test('what the rules look for comes out as it went in, in little room', async () => {
  const texts = readdirSync(`${root}src/etiquette/english`)
    .sort()
    .filter((path) => !/test|weights/.test(path))
    .flatMap((path) => textsIn(marked(sourceOf(path))))
  const file = packed(texts, new Foresight())
  expect(await unpacked(file, true)).toEqual(texts.map(parts))
  expect(file.length).toBeLessThan(texts.join('').length / 2)
})

test('a module without its texts says the same', () => {
  const code = `
    import { list } from 'a long name of a module'
    export const one = 'a text that is worth it'
    export const two = ['several words', 'in one list', \`of \${one}\`]
    export const three = ['several words', "in one 'list'"]
    export const four = (n) => \`a text that is worth \${n} or more of them\`
    export const five = /a pattern (that) is worth it/gu
    export const six = String.raw\`\\b(?:a pattern as it is)\\b\` + String.raw\`\\b\${one}|another pattern\\d\`
    export const seven = 'a text in 日本語 that stays'`
  const made = marked(code)
  const values = (module: string) =>
    new Function(
      '$unpacked',
      `${module.replace(/import[^;\n]*(?:;|\n)/g, '').replaceAll('export const', 'const')}
      return JSON.stringify([one, two, three, four(3), String(five), six, seven])`,
    )((_: string, text: string) => parts(text))
  expect(textsIn(made)).toEqual([
    'a text that is worth it',
    "several words\x01in one 'list'",
    'a text that is worth ',
    ' or more of them',
    'a pattern (that) is worth it',
    '\\b(?:a pattern as it is)\\b',
    '|another pattern\\d',
  ])
  expect(values(made)).toBe(values(code))
})
