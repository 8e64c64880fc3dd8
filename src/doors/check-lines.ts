/**
 * Plain words in, findings out, one JSON object a line: what `wellmet check --ndjson` reads and answers. It is read by hand
 * rather than by a schema, so that nothing but the engine has to be loaded.
 */
import { check } from '../etiquette/check.ts'
import { guessKind } from '../etiquette/guess-kind.ts'
import { type Level, levels } from '../etiquette/level.ts'
import type { Finding } from '../etiquette/rule.ts'
import { allKinds, type Kind, type Reader, type Situation } from '../etiquette/situation.ts'
import { inItsLanguage } from '../manners/language.ts'
import { guessLevel } from '../people/level.ts'
import { sayNumber } from '../ui/say.ts'

/** Why words cannot be judged, in a sentence for the person who sent them. */
export class Unreadable extends Error {}

/** What `kind` may be: the four that anyone can tell apart, or the engine's own, which are finer. */
export const kinds = [...new Set(['letter', 'question', 'thanks', 'pitch', ...allKinds])]

/** The longest letter that Wellmet keeps has 20,000 characters. */
export const mostInText = 100_000
const mostTold = 200
const mostBytesTold = 250_000

/** The first findings, and how many more there are, if any. */
export interface LineFindings {
  findings: Finding[]
  more?: number
}

/** One line's answer. Findings lie by UTF-16 offsets in the text as it was given. */
export type Answer = ({ id: string | number } & LineFindings) | { id?: string | number; error: string }

/** As many findings as anyone reads, and no more than a screenful of screens: some quote what they are about. */
export function lineFindings(findings: readonly Finding[]): LineFindings {
  const first: Finding[] = []
  let length = 0
  for (const finding of findings.slice(0, mostTold)) {
    length += JSON.stringify(finding).length
    if (first.length > 0 && length > mostBytesTold) break
    first.push(finding)
  }
  const more = findings.length - first.length
  return { findings: first, ...(more > 0 && { more }) }
}

/** Why not all of it was read. */
export const tooLong = (what: 'line' | 'text', most: number) =>
  `The ${what} is longer than ${sayNumber(most)} characters.`

/** Answers a line, whatever it holds; null for an empty one. */
export function answerLine(line: string): Answer | null {
  if (line.trim() === '') return null
  let id: string | number | undefined
  try {
    const given = object(parsed(line), 'A line')
    id = idOf(given)
    const situation = situationFrom(given)
    if (situation.text.length > mostInText) throw new Unreadable(tooLong('text', mostInText))
    const findings = check(situation)
    if (id === undefined) throw new Unreadable('The line needs an id, a text or a number.')
    return { id, ...lineFindings(findings) }
  } catch (problem) {
    if (!(problem instanceof Unreadable)) throw problem
    return { ...(id !== undefined && { id }), error: problem.message }
  }
}

/** The words and what is known of them, as the engine takes them. A level that is missing is guessed from the title. */
export function situationFrom(given: Record<string, unknown>): Situation {
  const text = given.text
  if (typeof text !== 'string') throw new Unreadable('The line needs a text.')
  const stage = oneOf(given.stage, ['first', 'later'] as const, 'stage')
  const subject = /^\s*subject:[ \t]*([^\n]*)/i.exec(text)?.[1]
  const channel = channelOf(given.channel)
  const reader = readerOf(object(given.to ?? {}, 'to'))
  const referrer = words(object(given.referrer ?? {}, 'referrer'), 'name')
  return inItsLanguage({
    kind: kindOf(given.kind, text, stage),
    text,
    ...(subject !== undefined && { subject }),
    ...(channel && { channel }),
    ...(stage && { stage }),
    ...(reader && { reader }),
    ...(referrer && { referrer: { name: referrer } }),
    // Called findings until they were called facts.
    facts: factsOf(given.facts ?? given.findings),
  })
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new Unreadable('The line is no JSON.')
  }
}

function idOf({ id }: Record<string, unknown>): string | number | undefined {
  return typeof id === 'string' || typeof id === 'number' ? id : undefined
}

function kindOf(given: unknown, text: string, stage: Situation['stage']): Kind {
  const kind = oneOf(given, kinds, 'kind')
  if (kind === undefined) throw new Unreadable(`The line needs a kind: ${kinds.join(', ')}.`)
  if (kind === 'letter' || kind === 'thanks') return guessKind(kind, text, stage)
  return allKinds.find((known) => known === kind) ?? 'note'
}

function channelOf(given: unknown): Situation['channel'] {
  const plain =
    typeof given === 'string' ? (otherChannels[given.toLowerCase()] ?? given.toLowerCase()) : given
  return oneOf(plain, ['email', 'paper', 'linkedin'] as const, 'channel')
}
const otherChannels: Record<string, string> = {
  'e-mail': 'email',
  mail: 'email',
  letter: 'paper',
  post: 'paper',
  linkedin_note: 'linkedin',
  'linkedin-note': 'linkedin',
}

function readerOf(to: Record<string, unknown>): Reader | undefined {
  const [name, title, field] = [words(to, 'name'), words(to, 'title'), words(to, 'field')]
  const level = levelOf(words(to, 'level'), title)
  if (!name && !title && !field && !level) return undefined
  return { ...(name && { name }), ...(title && { title }), ...(level && { level }), ...(field && { field }) }
}

/** Others count the levels otherwise; a word that no one uses for one is read as a title would be. */
export function levelOf(said: string | undefined, title: string | undefined): Level | undefined {
  const plain = said?.toLowerCase().replace(/[\s_]+/g, '-')
  if (plain)
    return levels.find((level) => level === plain) ?? otherLevels[plain] ?? guessLevel(title ?? said ?? '')
  return title ? guessLevel(title) : undefined
}
const otherLevels: Record<string, Level> = {
  intern: 'student',
  entry: 'early',
  'entry-level': 'early',
  junior: 'early',
  mid: 'experienced',
  'mid-level': 'experienced',
  peer: 'experienced',
  senior: 'experienced',
  lead: 'manager',
  'middle-manager': 'manager',
  'senior-manager': 'manager',
  vp: 'vice-president',
  'c-level': 'executive',
  'c-suite': 'executive',
  owner: 'executive',
  founder: 'executive',
}

function factsOf(given: unknown): { text: string }[] {
  if (given === undefined || given === null) return []
  if (!Array.isArray(given)) throw new Unreadable('facts is a list of objects with a text.')
  return given.map((each) => ({ text: words(object(each, 'A fact'), 'text') ?? '' }))
}

function object(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Unreadable(`${what} is an object.`)
  return Object.fromEntries(Object.entries(value))
}

/** A field's words, trimmed; undefined when it is missing, null or empty. */
function words(of: Record<string, unknown>, field: string): string | undefined {
  const value = of[field] ?? ''
  if (typeof value !== 'string') throw new Unreadable(`${field} is text.`)
  return value.trim() || undefined
}

function oneOf<Value extends string>(
  given: unknown,
  values: readonly Value[],
  field: string,
): Value | undefined {
  if (given === undefined || given === null || given === '') return undefined
  const found = values.find((value) => value === given)
  if (found === undefined) throw new Unreadable(`${field} is one of ${values.join(', ')}.`)
  return found
}
