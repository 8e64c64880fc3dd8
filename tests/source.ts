/** The source as the tests of its order read it: the features in their order, the files, and what each file says. */
import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A feature may import those before it, never those after. */
export const order = [
  'etiquette',
  'store',
  'ui',
  'account',
  'manners',
  'companies',
  'people',
  'pitch',
  'questions',
  'conversations',
  'letters',
  'hosts',
  'insights',
  'today',
  'search',
  'guides',
  'export',
  'doors',
]

export const root = fileURLToPath(new URL('..', import.meta.url))

/** All of `src` but the tests, as paths below the root. */
export const files = globSync('src/**/*.{ts,tsx}', { cwd: root })
  .map((file) => file.replaceAll(sep, '/'))
  .filter((file) => !/\.test\.tsx?$/.test(file))
  .sort()

export const textOf = (file: string) => readFileSync(join(root, file), 'utf8')
export const isPage = (file: string) => /\/pages\//.test(file)
export const feature = (file: string) => file.split('/')[1] ?? ''
