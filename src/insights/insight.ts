/** What someone told the seeker, kept apart from the talk it came from: who, about which company, when, and whether it may be quoted. */

import { z } from 'zod'
import { shortened } from '../ui/shortened.ts'
import type { InsightKind, InsightTable, InsightTopic } from './table.ts'

export const insightKinds = [
  'advice',
  'process',
  'culture',
  'fact',
  'trend',
  'opinion',
  'name',
] as const satisfies InsightKind[]

/** How a kind is said as a choice: the kind, and what it is good for. */
export const kindSays: Record<InsightKind, { label: string; hint: string }> = {
  advice: { label: 'Advice', hint: 'What they would do in your place.' },
  process: { label: 'Process', hint: 'How the work, or the hiring, really goes.' },
  culture: { label: 'Culture', hint: 'What it is like among these people.' },
  fact: { label: 'Fact', hint: 'Something you can check.' },
  trend: { label: 'Trend', hint: 'Where the field is going.' },
  opinion: { label: 'Opinion', hint: 'How they see it. Others may disagree.' },
  name: { label: 'Name', hint: 'A person or a thing worth knowing.' },
}

/** What an insight is about: who said it, a company, a role or a whole industry. A brief has those of its role and industry from everywhere. */
export const topics = ['company', 'role', 'industry', 'person'] as const satisfies InsightTopic[]

export const topicSays: Record<InsightTopic, { label: string; about: string }> = {
  company: { label: 'The company', about: 'About the company' },
  role: { label: 'The role', about: 'About the role' },
  industry: { label: 'The industry', about: 'About the industry' },
  person: { label: 'The person', about: 'About the person' },
}

export type MayQuote = InsightTable['may_quote']

export const quotings = ['yes', 'no-name', 'off-the-record'] as const satisfies MayQuote[]

export const quotingSays: Record<MayQuote, string> = {
  yes: 'With their name',
  'no-name': 'Without their name',
  'off-the-record': 'Off the record',
}

export const Insight = z.object({
  id: z.string(),
  kind: z.enum(insightKinds),
  about: z.enum(topics).describe('What it is about.'),
  text: z.string(),
  /** The day it was said, where the seeker is. */
  learnedOn: z.string(),
  mayQuote: z.enum(quotings),
  person: z.object({ id: z.string(), name: z.string(), title: z.string() }).nullable(),
  company: z.object({ id: z.string(), name: z.string() }).nullable(),
  conversationId: z.string().nullable(),
  /** What was asked when they said it. */
  question: z.object({ id: z.string(), text: z.string() }).nullable(),
  updatedAt: z.string(),
})
export type Insight = z.output<typeof Insight>

/** The first words, to call an insight by: at most `most` characters, cut between words. */
export const firstWords = (text: string, most = 60): string => shortened(text, most)
