/** Every class that has a look, and every icon that is drawn, is named by some page. */
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (pattern: string) =>
  globSync(pattern, { cwd: root }).map((file) =>
    readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'),
  )
const code = [...read('src/**/*.tsx'), ...read('src/**/*.ts')].join('\n')

test('no class has a look that no page uses', () => {
  const sheets = read('src/**/*.css')
    .join('\n')
    .replace(/\/\*.*?\*\/|url\([^)]*\)/gs, '')
  const classes = new Set([...sheets.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name))
  // `is-`, `breach` and their like are put together from a value.
  const unused = [...classes].filter((name) => !new RegExp(`\\b${name.replace(/^is-/, '')}\\b`).test(code))
  expect(unused).toEqual([])
})

test('no icon is drawn that no page shows', () => {
  const [sprite = ''] = read('src/ui/icons.svg')
  const icons = [...sprite.matchAll(/id="(\w+)"/g)].map(([, name = '']) => name)
  const shown = code.replace(/export type IconName =[^}]*?\n\n/, '')
  expect(icons.filter((name) => !shown.includes(`'${name}'`) && !shown.includes(`"${name}"`))).toEqual([])
})
