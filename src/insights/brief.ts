/**
 * The brief for a job interview: what is known of a company and a role, and what is not yet. Informational interviews are not
 * for finding openings; this is where what was learned in them is put to use, in the company's own process.
 */
import { Temporal } from 'temporal-polyfill'
import { fold } from '../store/search.ts'
import { many } from '../ui/say.ts'
import type { MayQuote } from './insight.ts'
import type { InsightKind } from './table.ts'

/** Older than this, a thing may have changed: a year is one round of budgets, plans and people. */
export const OLD_AFTER_MONTHS = 12

/** How many questions the brief proposes: as many as an interviewer leaves time for. */
const MOST_QUESTIONS = 8

/** Whole months from one date to another; 0 within the first. */
export const monthsOld = (learnedOn: string, today: string): number =>
  Math.max(
    0,
    Temporal.PlainDate.from(learnedOn).until(Temporal.PlainDate.from(today), { largestUnit: 'month' }).months,
  )

/** True when one of these texts speaks of the role: they share a word that says something. */
export function isNearRole(role: string, texts: readonly string[]): boolean {
  const wanted = tellingWords(role)
  return texts.some((text) => tellingWords(text).some((word) => wanted.includes(word)))
}

// Ranks say how senior someone is, not what they do.
const empty = new Set(
  'the and for with senior junior lead head chief vice president director manager officer assistant associate'.split(
    ' ',
  ),
)

export const tellingWords = (text: string) =>
  (fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !empty.has(word))

export interface StillToAsk {
  text: string
  /** Why it is still open. */
  why: string
}

/** What is worth asking in the job interview: what was asked and not answered, what was found, what no one has told, what grew old. */
export function worthAsking(known: {
  company: string
  kinds: readonly InsightKind[]
  old: readonly { text: string; months: number }[]
  unanswered: readonly string[]
  fromFacts: readonly { makesMeAsk: string; fact: string }[]
}): StillToAsk[] {
  const untold = byKind.filter(({ kind }) => !known.kinds.includes(kind))
  const all = [
    ...known.unanswered.map((text) => ({ text, why: 'It was on your list, and no note was taken.' })),
    ...known.fromFacts.map(({ makesMeAsk, fact }) => ({
      text: makesMeAsk,
      why: `Because of what you found: ${fact}`,
    })),
    ...untold.map(({ ask, why }) => ({ text: ask(known.company), why })),
    ...known.old.map(({ text, months }) => ({
      text: `Is this still true? “${text}”`,
      why: `You heard it ${many(months, 'month')} ago.`,
    })),
  ]
  return eachOnce(all).slice(0, MOST_QUESTIONS)
}

/** The same question may have been prepared for two conversations, and come of a fact as well. */
function eachOnce(all: readonly StillToAsk[]): StillToAsk[] {
  const words = all.map(({ text }) =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  return all.filter((_, at) => words.indexOf(words[at] ?? '') === at)
}

/** Whether someone may be named in the interview: what they said of it, by whichever way, or that they are to be asked. */
export type MayName = 'yes' | 'ask' | 'no'

export function mayName(said: {
  quoting: readonly MayQuote[]
  asReferrer: readonly ('yes' | 'no' | 'not-asked')[]
}): MayName {
  if (said.asReferrer.includes('no')) return 'no'
  if (said.asReferrer.includes('yes') || said.quoting.includes('yes')) return 'yes'
  const isAllPrivate = said.quoting.length > 0 && said.quoting.every((one) => one === 'off-the-record')
  return isAllPrivate ? 'no' : 'ask'
}

/** One question for each kind of thing that no one has told you yet, the most telling first. */
const byKind: { kind: InsightKind; ask: (company: string) => string; why: string }[] = [
  {
    kind: 'process',
    ask: () => 'How does a project go here, from first idea to launch?',
    why: 'You have no insight yet on how the work is done.',
  },
  {
    kind: 'culture',
    ask: (company) => `What surprises people in their first month at ${company}?`,
    why: 'You have no insight yet on what it is like there.',
  },
  {
    kind: 'advice',
    ask: () => 'What do people who do well in this role have in common?',
    why: 'You have no insight yet on what makes someone good at it.',
  },
  {
    kind: 'trend',
    ask: (company) => `Which change among your customers matters most to ${company} right now?`,
    why: 'You have no insight yet on what is changing.',
  },
  {
    kind: 'fact',
    ask: () => 'A year from now, what would tell you this hire was a success?',
    why: 'You have no insight yet on plain facts about the role.',
  },
]
