import { expect, test } from 'vitest'
import { verbs } from '../verbs.ts'
import { draftNow, partNow, pathNow } from './older-drafts.ts'

test.each([
  ['add-finding-0189', 'add-fact-0189'],
  ['edit-finding-0189', 'edit-fact-0189'],
  ['log-contact-0189', 'log-interaction-0189'],
  ['make-token', 'create-token'],
  ['pitch-for-everybody', 'pitch-for-everyone'],
  ['add-person', 'add-person'],
  ['add-findings', 'add-findings'],
])('the form %s is now %s', (before, now) => {
  expect(partNow(before)).toBe(now)
  expect(partNow(now)).toBe(now)
})

test.each([
  ['/conversations/0189/agree', '/conversations/0189/schedule'],
  ['/conversations/0189/agree?from=today', '/conversations/0189/schedule?from=today'],
  ['/people/import/0189', '/import/0189'],
  ['/people/0189', '/people/0189'],
  ['/manners', '/rules'],
  ['/conversations/0189/pitch?for=everybody', '/conversations/0189/pitch?for=everyone'],
])('the page %s is now %s', (before, now) => {
  expect(pathNow(before)).toBe(now)
  expect(pathNow(now)).toBe(now)
})

test('a form leads to a verb that there is', () => {
  for (const before of ['add-finding', 'edit-contact', 'hold-conversation', 'choose-columns', 'set-manner'])
    expect(verbs.map(({ name }) => name)).toContain(partNow(before))
})

test('words stay with their field', () => {
  interface Words {
    words: object
    base: object
    labels: object
    others?: Words[]
  }
  const of = (words: object): Words => ({ words, base: {}, labels: {} })
  const older: Words = {
    ...of({ contactedOn: ['2026-11-20'], note: ['x'] }),
    others: [of({ contactedOn: ['y'] })],
  }
  expect(draftNow(older)).toEqual({
    ...of({ happenedOn: ['2026-11-20'], note: ['x'] }),
    others: [of({ happenedOn: ['y'] })],
  })
})
