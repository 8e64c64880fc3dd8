/** Lists that grow are paged in one way, at every door and on every page. */
import { expect, test } from 'vitest'
import { shapeOf } from '../src/doors/typed.ts'
import { pageKeys, pageTakes } from '../src/store/pages.ts'
import { verbs } from '../src/verbs.ts'
import { files, textOf } from './source.ts'

/** Lists that are given whole, since they never grow long. */
const whole: Record<string, string> = {
  'list-who-helped': 'It gives a thousand people at most, each once.',
  'list-rules': 'There are as many as were written.',
  'list-applications': 'It gives a hundred at most.',
  'list-background': 'It is of one life, and gives a thousand lines at most.',
  'list-people-views': 'It gives a hundred at most.',
  'list-introductions': 'It gives fifty at most.',
  'list-questions': 'A conversation holds no more than fit into it.',
  'list-earlier-questions': 'It gives twenty that were left over and a hundred answers at most.',
  'list-notes': 'They are of one conversation.',
  'list-offered-times': 'It gives six at most.',
  'list-remembered-columns': 'It looks at 200 imports at most.',
  'list-sessions': 'An account has a hundred at most.',
  'list-tokens': 'An account has fifty at most.',
}

const lists = verbs.filter(({ name }) => name.startsWith('list-'))
const fields = (of: object) => Object.keys(of)

test.each(lists)('$name is paged, or never grows long', (verb) => {
  const isPaged =
    fields(pageTakes).every((field) => field in (shapeOf(verb).properties ?? {})) &&
    fields(pageKeys).every((field) => field in ((verb.gives as { shape?: object }).shape ?? {}))
  expect(isPaged).toBe(!(verb.name in whole))
})

test('no list is said to be whole that is none', () => {
  const names = lists.map(({ name }) => name)
  expect(Object.keys(whole).filter((name) => !names.includes(name))).toEqual([])
})

test('only the pager makes ways through a list, and only the paging reads its keys', () => {
  const own = files.filter((file) => /[?&](after|before)=|\{ (after|before): /.test(textOf(file)))
  expect(own).toEqual(['src/ui/pager.tsx'])
})
