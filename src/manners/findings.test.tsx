import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { check } from '../etiquette/check.ts'
import type { Situation } from '../etiquette/situation.ts'
import type { Finding } from './finding.ts'
import { dismissLabel, Findings, gravestFirst } from './findings.tsx'
import { findingsIn } from './findings-in.ts'

const does = { showingAgain: () => <button type="button">Show again</button> }
const shown = (situation: Situation, dismissals: { rule: string; quote: string }[] = []) => {
  const { text } = situation
  const all = dismissals.map((one, at) => ({ id: `d${at}`, reason: 'I know her.', ...one }))
  return render(<Findings {...findingsIn(text, check(situation), all)} does={does} clean="No suggestions." />)
}
const made = (finding: Partial<Finding>) => ({
  rule: 'no-pressure',
  weight: 'risk' as const,
  start: 10,
  end: 14,
  words: 'asap',
  says: 'That presses.',
  fix: null,
  advice: null,
  ...finding,
})
const one = (finding: Partial<Finding>) =>
  render(<Findings findings={[made(finding)]} dismissed={[]} does={does} />)

describe('what a finding shows', () => {
  test('its weight, what it says, and why', () => {
    expect(one({})).toContain('<b class="weight">Should fix</b> That presses.')
    expect(one({})).toContain('href="/rules/no-pressure"')
  })

  test('the words it is about, unless it says them itself', () => {
    expect(one({})).toContain('<mark>asap</mark>')
    expect(one({ says: '“asap” presses.' })).not.toContain('<mark>')
  })

  test('the whole marked place as it would read', () => {
    const words = 'an answer asap, please'
    const fix = { start: 20, end: 24, text: 'when it suits you' }
    expect(one({ words, end: 32, fix })).toContain('<q>an answer when it suits you, please</q>')
  })

  test('that words are best taken out', () =>
    expect(one({ fix: { start: 10, end: 14, text: '' } })).toContain('(delete these words)'))

  test('advice, on a pitch and a question as on a letter', () => {
    for (const kind of ['pitch', 'question', 'request'] as const)
      expect(shown({ kind, text: 'I taught history. Do you have a job for me?' })).toMatch(
        /no-job-ask.*<p class="finding-advice">[^<]{10}/,
      )
  })
})

describe('how they are shown', () => {
  const three = [
    made({}),
    made({ rule: 'no-job-ask', weight: 'breach', start: 40, end: 44 }),
    made({ rule: 'no-blanks-left', weight: 'breach', start: 60, end: 66, words: '[why]' }),
  ]
  const sorted = gravestFirst(three)

  test('the gravest first, then by their place', () =>
    expect(sorted.map(({ rule }) => rule)).toEqual(['no-job-ask', 'no-blanks-left', 'no-pressure']))

  test('counted by weight, blanks by themselves', () => {
    const html = render(<Findings findings={sorted} dismissed={[]} does={does} />)
    expect(html.replace(/<[^>]+>/g, '')).toMatch(/^1 must fix1 blank1 should fix/)
  })

  test('in the browser one has the ways to walk on, and each knows its place', () => {
    const one = { at: 1, nth: 3, isAll: false, isFolded: false }
    const html = render(<Findings findings={sorted} dismissed={[]} does={does} one={one} />)
    expect(html).toContain('3 of 3')
    expect(html.match(/is-here/g)).toHaveLength(1)
    expect(html.match(/data-does="next"/g)).toHaveLength(1)
  })
})

test('what is only guessed at can be answered “Not what I mean”', () => {
  expect(dismissLabel(made({ rule: 'no-job-ask', weight: 'polish' }))).toBe('Not what I mean')
  expect(dismissLabel(made({ rule: 'no-job-ask', weight: 'risk' }))).toBe('Dismiss')
})

test('what is dismissed is folded away with its reason, and the rest stands', () => {
  const situation = { kind: 'question' as const, text: 'Do you have a job for me?' }
  const html = shown(situation, [{ rule: 'no-job-ask', quote: 'DO YOU HAVE A JOB FOR ME' }])
  expect(html).not.toContain('data-rule="no-job-ask"')
  expect(html).toMatch(/Dismissed: 1.*I know her\..*Show again/)
})

test('where nothing is found, that is said', () =>
  expect(shown({ kind: 'question', text: 'What surprised you most when you moved to Utrecht?' })).toBe(
    '<p class="findings-none">No suggestions.</p>',
  ))
