import { expect, test } from 'vitest'
import { readContactText } from './contact-text.ts'
import { sharedText } from './shared-text.ts'

const profile = 'https://www.linkedin.com/in/maya-chen'

test.each([
  [{ title: 'Maya Chen | LinkedIn', url: profile }, `Maya Chen\n${profile}`],
  [
    { title: 'LinkedIn', text: `Check out Maya Chen’s profile on LinkedIn ${profile}` },
    `Maya Chen\n${profile}`,
  ],
  [{ text: `Check out Maya Chen's LinkedIn profile: ${profile}`, url: profile }, `Maya Chen\n${profile}`],
  [
    { title: 'Maya Chen - VP Marketing - Acme Tea | LinkedIn', url: profile },
    `Maya Chen - VP Marketing - Acme Tea\n${profile}`,
  ],
  [{ text: 'BEGIN:VCARD\nFN:Maya Chen\nEND:VCARD' }, 'BEGIN:VCARD\nFN:Maya Chen\nEND:VCARD'],
  [{ url: profile }, profile],
  [{}, ''],
  [{ title: '  ', text: '\n' }, ''],
])('%j', (shared, text) => {
  expect(sharedText(shared)).toBe(text)
  if (text === '') return
  const read = readContactText(text, 'NL')
  expect(read?.name).toBe('Maya Chen')
  if (text.includes('VP')) expect(read).toMatchObject({ title: 'VP Marketing', company: 'Acme Tea' })
  if (text.includes('linkedin')) expect(read?.linkedin).toBe('maya-chen')
})

test('what is longer than anything an app shares is cut', () =>
  expect(sharedText({ text: 'x'.repeat(100_000) }).length).toBe(5000))
