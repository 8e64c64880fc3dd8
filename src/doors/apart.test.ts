import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markOf, PART, PRESS, SECRETS, VERB } from '../ui/together-names.ts'
import { apart, othersIn } from './apart.ts'

const end = (part: string, saved: [string, string][], more: Record<string, string> = {}) =>
  [PART, `${markOf(saved)}&${new URLSearchParams({ [PART]: part, [VERB]: `do-${part}`, ...more })}`] as const
const press = (part: string, more = '') => [PRESS, `${PART}=${part}${more}`] as const
const page = [
  ['_from', '/people/1'],
  ['_key', 'k'],
  ['_whose', 'w'],
] as const

test('the pressed form is as if it had come alone, and what was typed in others is kept beside it', () => {
  const typed = apart([
    ...page,
    ['note', 'Typed'],
    end('a', [['note', '']], { id: '7', seenAt: 't' }),
    ['note', 'As saved'],
    end('b', [['note', 'As saved']]),
    ['note', 'Pressed'],
    press('c', '&sort=up'),
    end('c', [['note', '']], { id: '9', _next: '/people' }),
  ])
  const { _others, ...own } = typed
  expect({ ...own }).toEqual({
    note: ['Pressed'],
    sort: ['up'],
    id: ['9'],
    _next: ['/people'],
    _from: ['/people/1'],
    _key: ['k c'],
    _whose: ['w'],
  })
  expect(othersIn(typed)).toEqual([
    { part: 'a', verb: 'do-a', typed: { id: ['7'], seenAt: ['t'], note: ['Typed'] } },
  ])
})

test('a button without fields carries all that it is sent with', () => {
  const typed = apart([...page, [PRESS, `${PART}=x&${VERB}=remove-fact&id=3&_said=Gone`]])
  expect(typed).toMatchObject({ id: ['3'], _said: ['Gone'], _key: ['k x'] })
  expect(typed._others).toBeUndefined()
})

test('Enter means the one form with new words; of two, none', () => {
  const fields = (two: string) =>
    apart([...page, ['note', 'New'], end('a', [['note', '']]), ['note', two], end('b', [['note', 'Old']])])
  expect(fields('Old')).toMatchObject({ _do: ['do-a'], note: ['New'] })
  expect(othersIn(fields('Old'))).toEqual([])
  expect(fields('Newer')._do).toBeUndefined()
  expect(othersIn(fields('Newer'))).toHaveLength(2)
})

test('no password of a form that was not pressed travels on, and radio buttons have their names back', () => {
  const typed = apart([
    ...page,
    ['_password', 'a secret'],
    ['name', 'My agent'],
    end('token', [['name', '']], { [SECRETS]: '_password' }),
    ['fact:about', 'company'],
    press('fact'),
    end('fact', []),
  ])
  expect(typed.about).toEqual(['company'])
  expect(JSON.stringify(typed)).not.toContain('a secret')
  expect(othersIn(typed)).toHaveLength(1)
})

test('words that go along are those of the form that says so', () => {
  const sent = (body: string) =>
    apart([
      ...page,
      ['body', body],
      end('letter', [['body', 'Dear Maya']], { id: '1', seenAt: 't', _next: '/letters' }),
      ['sentOn', '2026-11-28'],
      press('sent'),
      end('sent', [['sentOn', '']], { id: '1', _along: 'letter', _next: '/sent' }),
    ])
  expect(sent('Dear Jonas')).toMatchObject({ body: ['Dear Jonas'], seenAt: ['t'], _next: ['/sent'] })
  expect(othersIn(sent('Dear Jonas'))).toEqual([])
  expect(sent('Dear Maya').body).toBeUndefined()
})

test('as a browser sends it, what was not changed is not taken for new', () => {
  const words = fc
    .array(fc.constantFrom('a', ' ', '\n', '\r\n', 'é', '"', '&', '=', '\t'))
    .map((all) => all.join(''))
  fc.assert(
    fc.property(words, (saved) => {
      const sent = saved.replace(/\r\n?|\n/g, '\r\n')
      expect(markOf([['note', sent]])).toBe(markOf([['note', saved]]))
      expect(markOf([['note', `${sent}b`]])).not.toBe(markOf([['note', saved]]))
    }),
  )
})

test('what a stranger sends as others is none', () => {
  for (const said of ['', '{', '[1]', '[{"part":1}]', '{"part":"a"}'])
    expect(othersIn({ _others: [said] })).toEqual([])
})
