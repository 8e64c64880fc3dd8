/** What the fixes of the manners make of whole letters, pressed in any order, one after the other. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { lettersOf } from '../eval/rows.ts'
import { check } from '../src/etiquette/check.ts'
import { guessKind } from '../src/etiquette/guess-kind.ts'
import type { Finding } from '../src/etiquette/rule.ts'
import type { Situation } from '../src/etiquette/situation.ts'

type Press = Finding & { fix: { start: number; end: number; text: string } }

const offered = (found: readonly Finding[]) =>
  found.filter((finding): finding is Press => finding.fix !== undefined && 'text' in finding.fix)

const pressed = (situation: Situation, { fix }: Press): Situation => ({
  ...situation,
  text: situation.text.slice(0, fix.start) + fix.text + situation.text.slice(fix.end),
})

const seen = fileURLToPath(new URL('../eval/seen/', import.meta.url))
const letters = readdirSync(seen)
  .flatMap((folder) => lettersOf(`${seen}${folder}`) ?? [])
  .filter((_, at) => at % 11 === 0)
  .slice(0, 100)

/** Places in an order that is random and yet the same each time. */
function random(seed: number): () => number {
  let state = seed * 2654435761
  return () => {
    state = (state ^ (state << 13)) | 0
    state ^= state >>> 17
    state = (state ^ (state << 5)) | 0
    return (state >>> 0) / 2 ** 32
  }
}

const name = 'Priya Shah'
const situationOf = ({ kind, text }: (typeof letters)[number]): Situation => ({
  kind: kind.startsWith('thankyou') ? guessKind('thanks', text) : guessKind('letter', text),
  channel: kind === 'linkedin_note' ? 'linkedin' : 'email',
  text,
  reader: { name },
  referrer: { name: 'Jonas Vale' },
})

const glued = /[.!?,;:][A-Za-z]|[^\S\n]{2}|[a-z][A-Z]|\s[.,!?]|[.,!?][.,]|[.!?] [a-z]|\b(\w+) \1\b/g
const gluedIn = (text: string) => text.match(glued)?.length ?? 0

test('of 100 letters, in three orders each: no new breach, nothing glued, and what was not changed is still told', () => {
  const wrong: string[] = []
  for (const [n, row] of letters.entries())
    for (const order of [1, 2, 3]) {
      const next = random(n * 3 + order)
      let now = situationOf(row)
      let found = check(now)
      for (let presses = 0; presses < 12; presses++) {
        const all = offered(found)
        const one = all[Math.floor(next() * all.length)]
        if (!one) break
        const then = pressed(now, one)
        const after = check(then)
        const say = (what: string) => wrong.push(`${row.id}, ${one.rule}: ${what}: ${then.text}`)
        for (const rule of newBreaches(found, after)) say(`a new breach of ${rule}`)
        if (gluedIn(then.text) > gluedIn(now.text)) say('glued')
        if (
          after.some(
            ({ rule, fix }) =>
              rule === one.rule &&
              fix &&
              'text' in fix &&
              fix.text === one.fix.text &&
              fix.start !== one.fix.start &&
              one.fix.start === one.fix.end,
          )
        )
          say('offered again')
        if (!endsAlike(now.text, then.text, one)) say('behind the name')
        if (
          now.channel === 'linkedin' &&
          then.text.length > 300 &&
          then.text.length > now.text.length &&
          now.text.length <= 300
        )
          say('over the limit')
        for (const { rule, start, end } of found) {
          // Who referred you is a reason for writing to them, once it is said.
          if (rule === 'say-why-them' && one.rule === 'name-the-referrer') continue
          if (rule === one.rule || rule === 'keep-it-short' || overlaps({ start, end }, one.fix)) continue
          const words = now.text.slice(start, end)
          if (
            !after.some((other) => other.rule === rule && then.text.slice(other.start, other.end) === words)
          )
            say(`no longer told: ${rule} “${words}”`)
        }
        ;[now, found] = [then, after]
      }
      const left = offered(found)
      if (left.length > 0 && left.length >= offered(check(situationOf(row))).length)
        wrong.push(`${row.id}: never done`)
    }
  expect(wrong).toEqual([])
})

/** By rule, so that a breach that goes makes no room for another. */
function newBreaches(before: readonly Finding[], after: readonly Finding[]): string[] {
  const of = (found: readonly Finding[]) =>
    Map.groupBy(
      found.filter(({ weight }) => weight === 'breach'),
      ({ rule }) => rule,
    )
  return [...of(after)].flatMap(([rule, now]) =>
    now.length > (of(before).get(rule)?.length ?? 0) ? [rule] : [],
  )
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start <= b.end && b.start <= a.end

/** The last line stays what it was, when it is a name or a farewell. */
function endsAlike(before: string, after: string, { fix }: Press): boolean {
  const last = (text: string) => text.trimEnd().split('\n').at(-1)?.trim() ?? ''
  const isBody = /[.?!]\s*$/.test(before.trimEnd()) || last(before).split(' ').length > 5
  return isBody || fix.end > fix.start || last(before) === last(after)
}

test('what is wrong is still told when every fix was pressed', () => {
  let now: Situation = {
    kind: 'request',
    channel: 'email',
    text: 'Dear Mia, I am a hard-working history student and I would love to work at Acme Tea.\nCould we meet on Tuesday at 9:00 for an hour? I need an answer by Friday.\nRobin',
    reader: { name, company: 'Acme Tea' },
    me: { name: 'Robin Vale' },
  }
  for (let presses = 0; presses < 12; presses++) {
    const [one] = offered(check(now))
    if (one) now = pressed(now, one)
  }
  expect(offered(check(now))).toEqual([])
  expect(now.text).toMatch(/^Dear Priya, /)
  expect(now.text).toMatch(/\nRobin$/)
  expect(now.text).toContain('for 20 minutes?')
  expect(check(now).map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['no-job-ask', 'suit-their-calendar', 'no-pressure']),
  )
})
