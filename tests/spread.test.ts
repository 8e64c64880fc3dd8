/**
 * A call takes only so many arguments: about a hundred thousand, then the process dies of it. So no list whose length nothing
 * bounds is spread into one. Each spread that stands is here, with why it is bounded.
 */
import { globSync, readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Each by how it begins. */
const bounded: [string, why: string][] = [
  ['src/ui/draft-leaving.ts: ...unsent.map(lineOf)', 'the drafts that one browser keeps'],
  ['src/doors/for-agents.ts: ...Object.values(gave).map(', 'the fields of what one verb gives'],
  ['src/doors/openapi.ts: ...open.map(schemasOf)', 'the verbs'],
  ['src/pitch/pages/rehearsal-clock.ts: ...tries.map(lineOf)', 'the five tries that are kept'],
  ['src/store/prepared.ts: ...gaps()', 'the values of one query'],
  ['src/store/prepared.ts: ...Array.from({ length }', '1,024 at a time'],
  ['src/store/postgres.ts: query.apply(client, words)', 'what one statement is called with'],
  ['bench/bare-server.ts: ...values', 'what one statement binds'],
  ['bench/load.ts: ...(await Promise.all(', 'five accounts at a time'],
  ['bench/letters.ts: ...tokenizers.map(', 'the splits are written there'],
  ['bench/pages.ts: ...values', 'what one statement binds'],
  ['bench/pages.ts: (real[kind] as (...values', 'what one statement binds'],
  ['bench/timing.ts: ...all.map((row) => row[i]', 'the rows of one table that is printed'],
  ['bench/world.ts: ...(await make(numbers.slice(', 'a hundred at a time'],
  ['eval/eval.ts: ...[head, ...lines].map(', 'the rows of one table that is printed'],
  ['scripts/container.mjs: ...before', 'the words that call npm'],
  ['scripts/container.mjs: ...machine', 'words that are written there'],
  ['scripts/container.mjs: ...quietly', 'words that are written there'],
  ['scripts/container.mjs: ...small', 'words that are written there'],
  ['scripts/prepare.mjs: ...path', 'the parts of a path that is written there'],
  ['src/etiquette/certainty.ts: ...meant.map(', 'the few ways that one wish is meant'],
  ['src/etiquette/docs.ts: ...rule.good.map(history)', 'the examples of a rule'],
  ['src/etiquette/docs.ts: ...rule.bad.map(({ ledger, owed }', 'the examples of a rule'],
  ['src/etiquette/docs.ts: ...rule.good.map((list) =>', 'the examples of a rule'],
  ['src/etiquette/docs.ts: ...rule.bad.map(({ list, at }) =>', 'the examples of a rule'],
  ['src/etiquette/docs.ts: ...rule.good.map(quoted)', 'the examples of a rule'],
  ['src/etiquette/docs.ts: ...rule.bad.map(quoted)', 'the examples of a rule'],
  ['src/etiquette/english/phrase.ts: ...wordsOf(token, lists)', 'a word list of our own'],
  ['src/etiquette/plain.ts: String.fromCharCode.apply(null,', '4,096 at a time'],
  ['src/letters/list-letters.ts: ...(await part(!begin,', 'one page of a list'],
  ['src/letters/reply/signs.ts: ...parts', 'expressions that are written there'],
  ['src/manners/rule-choices.ts: ...moved.map((name)', 'the rules that have a threshold'],
  ['src/people/files/csv.ts: ...order.map((delimiter)', 'the delimiters that are tried'],
  ['src/people/one-line.ts: ...work.rest', 'the parts of one line of 1,000 characters'],
  ['src/people/people-found.ts: ...(await ofRank(', 'one page of a list'],
  ['src/people/people-found.ts: ...names.map((word)', 'the near words that one search looks at'],
  ['src/people/people-found.ts: ...one.near', 'the near words that one search looks at'],
  ['src/people/new-person.ts: ...values', 'the columns of one table'],
  [
    'src/store/sqlite.ts: ...bound(parameters)',
    'SQLite binds 32,766 at most; lists are written 500 rows at a time',
  ],
  ['src/ui/draft-offers.ts: ...buttons.map((', 'the buttons of one offer'],
  ['src/ui/draft-offers.ts: ...children', 'the children of one element'],
  ['src/ui/draft-words.ts: ...read(field, asSaved)', 'the values of one field of a form'],
]

test('no list that nothing bounds is spread into a call', () => {
  const found = new Set<string>()
  const files = globSync('{src,seeds,eval,scripts,bench}/**/*.{ts,tsx,mjs}', {
    cwd: root,
    exclude: ['**/node_modules'],
  })
  for (const file of files.map((path) => path.replaceAll(sep, '/')).sort()) {
    if (/\.test\.tsx?$/.test(file)) continue
    const code = readFileSync(`${root}${file}`, 'utf8')
    for (const { start, end } of spreads(parseSync(file, code).program))
      found.add(`${file}: ${code.slice(start, end).replace(/\s+/g, ' ')}`)
  }
  const isBounded = (one: string) => bounded.some(([begins]) => one.startsWith(begins))
  expect([...found].filter((one) => !isBounded(one))).toEqual([])
  const isThere = ([begins]: [string, string]) => [...found].some((one) => one.startsWith(begins))
  expect(bounded.filter((one) => !isThere(one))).toEqual([])
})

interface Node {
  type: string
  start: number
  end: number
  arguments?: Node[]
  callee?: Node & { property?: Node & { name?: string } }
  argument?: Node
  consequent?: Node
  alternate?: Node
  expression?: Node
}

/** What is spread into calls, and lists that are applied; a list that is written out there is as long as it is written. */
function spreads(at: unknown): { start: number; end: number }[] {
  if (typeof at !== 'object' || at === null) return []
  if (Array.isArray(at)) return at.flatMap(spreads)
  const node = at as Node
  const inner = Object.values(node).flatMap(spreads)
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return inner
  const isApplied = node.callee?.property?.name === 'apply' && node.arguments?.length === 2
  const own = (node.arguments ?? []).filter(
    ({ type, argument }) => type === 'SpreadElement' && argument && !isWritten(argument),
  )
  return [...inner, ...own, ...(isApplied ? [node] : [])]
}

const isWritten = (list: Node): boolean =>
  list.type === 'ArrayExpression' ||
  (list.type === 'ParenthesizedExpression' && list.expression !== undefined && isWritten(list.expression)) ||
  (list.type === 'ConditionalExpression' &&
    [list.consequent, list.alternate].every((one) => one !== undefined && isWritten(one)))
