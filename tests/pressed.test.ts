/** What can be done can be pressed: a verb that writes is offered on a page, or as the Undo of one that is. */
import { expect, test } from 'vitest'
import { verbs } from '../src/verbs.ts'
import { files, textOf } from './source.ts'

test('every verb that writes is posted to by a page, or undoes another', () => {
  const pages = files
    .filter((file) => file.endsWith('.tsx') || /\/(pages|web)\//.test(file))
    .map(textOf)
    .join('\n')
  const undoes = new Set(verbs.map(({ undoneBy }) => undoneBy?.verb))
  const open = verbs.filter(({ does, closed }) => does === 'writes' && !closed.web)
  expect(open.length).toBeGreaterThan(60)
  const nowhere = open
    .map(({ name }) => name)
    .filter((name) => !undoes.has(name) && !new RegExp(`['"\`/]${name}['"\`?]`).test(pages))
  expect(nowhere, 'give each of these a form on a page, or close it at the web with a reason').toEqual([])
})
