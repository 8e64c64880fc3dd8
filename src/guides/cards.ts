/** The pictures that previews of links show: what stands on each. `scripts/cards.mjs` draws them, and a test says when one is old. */
import { rules } from '../etiquette/check.ts'
import { isTextRule, type Rule } from '../etiquette/rule.ts'
import { many } from '../ui/say.ts'
import { minutesToRead } from './guide.ts'
import { guides } from './guides.ts'

export interface Card {
  /** Of its file: "guide-ask-well". */
  name: string
  kicker: string
  title: string
  /** A sentence, or what not to write and what to write instead. */
  says: string | { not: string; but: string }
  /** The one number on the stamp; else the mark. */
  stamp?: { number: string; of: string }
}

export const cards: readonly Card[] = [
  {
    name: 'site',
    kicker: 'Informational interviews, done well',
    title: 'Twenty minutes with someone who does the work',
    says: 'Who to ask, what to write, how to lead, who to thank.',
    stamp: { number: '20', of: 'minutes' },
  },
  {
    name: 'host',
    kicker: 'A private page',
    title: 'A short request, for one person',
    says: 'One press is an answer. No job is asked for.',
    stamp: { number: '1', of: 'minute' },
  },
  ...guides.map((guide) => ({
    name: `guide-${guide.slug}`,
    kicker: `Guide, ${many(minutesToRead(guide), 'minute')} to read`,
    title: guide.title,
    says: firstSentence(guide.lead),
  })),
  ...rules.map((rule) => ({
    name: `rule-${rule.name}`,
    kicker: 'Rule',
    title: rule.says.replace(/\.$/, ''),
    says: pairOf(rule) ?? firstSentence(rule.because),
  })),
]

/** Its first examples, where each is a line. */
function pairOf(rule: Rule): Card['says'] | null {
  if (!isTextRule(rule)) return null
  const [not, but] = [rule.bad[0], rule.good[0]].map((example) => example?.text.replace(/[«»]/g, '') ?? '')
  return [not, but].every((text) => text && text.length <= 68 && !text.includes('\n'))
    ? { not: not as string, but: but as string }
    : null
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text
}
