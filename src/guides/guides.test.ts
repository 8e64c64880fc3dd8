import { expect, test } from 'vitest'
import { judgeBy } from '../etiquette/judge.ts'
import { lateLetterRules, letterRules } from '../letters/rules-as-typed.ts'
import { sampleLetters } from '../letters/sample-letters.ts'
import { guidesFeed, sitemap } from './feed.ts'
import { frontLetter, frontRemarks } from './front-letter.ts'
import { type Guide, inlinesOf, letterText, minutesToRead, partId, wordsOf } from './guide.ts'
import { guides } from './guides.ts'
import { openAddresses } from './open-addresses.ts'
import { toldIn } from './step-guides.ts'

const lettersIn = ({ parts }: Guide) =>
  parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (typeof block === 'object' && 'letter' in block ? [block] : [])),
  )
const late = await Promise.all(lateLetterRules.map(({ load }) => load()))
const found = (text: string, kind: 'request' | 'thanks' = 'request', subject = '') =>
  judgeBy([...letterRules, ...late.flat()], { kind, text, subject })

test('the letters of the guides are ones that the checker has nothing to say of', () => {
  const said = guides.flatMap((guide) =>
    lettersIn(guide).flatMap(({ letter, subject }) =>
      found(letterText(letter), guide.slug === 'thanks-and-after' ? 'thanks' : 'request', subject),
    ),
  )
  expect(guides.flatMap(lettersIn).length).toBe(2)
  expect(said).toEqual([])
})

test('the first page says of its letter what the checker says of it, at the same words', () => {
  const marked = letterText(frontLetter)
  const text = marked.replace(/[«»]/g, '')
  const words = [...marked.matchAll(/«([^»]+)»/g)].map(([, at = '']) => at)
  const judged = found(text)
  expect(words.length).toBe(frontRemarks.length)
  for (const [nth, { rule, look }] of frontRemarks.entries())
    expect(
      judged.some(
        (one) => one.rule === rule && one.weight === look && text.slice(one.start, one.end) === words[nth],
      ),
      rule,
    ).toBe(true)
})

test('of the letters to try one breaks the main rule, one says too little, and one has nothing to fix', () => {
  const [job = [], little = [], good = []] = sampleLetters.map(({ text }) => found(text))
  expect(job.some(({ rule }) => rule === 'no-job-ask')).toBe(true)
  expect(little.length).toBeGreaterThan(2)
  expect(good).toEqual([])
})

test('a guide is a short article, with a description that fits a preview, and parts of different names', () => {
  for (const guide of guides) {
    expect(wordsOf(guide), guide.slug).toBeLessThan(750)
    expect(minutesToRead(guide), guide.slug).toBeGreaterThan(0)
    expect(guide.description.length, guide.slug).toBeLessThan(200)
    expect(new Set(guide.parts.map(partId)).size).toBe(guide.parts.length)
  }
})

test('each of the nine steps is told in a part of a guide that is there', () => {
  for (const [step, { guide, title }] of Object.entries(toldIn)) {
    expect(guides, step).toContain(guide)
    expect(
      guide.parts.map((part) => part.title),
      step,
    ).toContain(title)
  }
})

test('every link in a guide leads to an open page', () => {
  const lines = guides.flatMap(({ parts }) =>
    parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (typeof block === 'string' ? [block] : 'list' in block ? block.list : [])),
    ),
  )
  const hrefs = lines.flatMap((line) => inlinesOf(line).flatMap(({ href }) => href ?? []))
  expect(hrefs.length).toBeGreaterThan(5)
  expect(hrefs.filter((href) => !openAddresses.includes(href))).toEqual([])
})

test('a line is cut into words, words set apart, and links', () => {
  expect(inlinesOf('Do *this*, then [that](/check).')).toEqual([
    { text: 'Do ' },
    { text: 'this', look: 'apart' },
    { text: ', then ' },
    { text: 'that', href: '/check' },
    { text: '.' },
  ])
  // No link leads elsewhere.
  expect(inlinesOf('[that](https://elsewhere.example)')).toEqual([
    { text: '[that](https://elsewhere.example)' },
  ])
})

test('the feed and the site map name whole addresses, and mark up nothing by what they are given', () => {
  const feed = guidesFeed('https://wellmet.example')
  expect(feed.match(/<entry>/g)?.length).toBe(guides.length)
  expect(feed).toContain('<link href="https://wellmet.example/guides/ask-well"/>')
  const map = sitemap('https://a.example', ['/', '/guides/a&b<c>'])
  expect(map).toContain('<loc>https://a.example/guides/a&amp;b&lt;c&gt;</loc>')
})
