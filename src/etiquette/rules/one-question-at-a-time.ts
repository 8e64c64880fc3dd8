import type { Sentence } from '../draft.ts'
import { anyOf } from '../english/any-of.ts'
import type { TextRule } from '../rule.ts'

const name = 'one-question-at-a-time'
const asked = anyOf('you, your, it, there, they, the, this, that, i, we, people, anyone')
const verbs = anyOf('do, does, did, is, are, was, were, would, will, can, could, should, has, have')

const second = new RegExp(
  String.raw`[, ·](?:and|but)[ ·]+(?:also[ ·]+)?(?:(?:what|how|why|who|which|where|when)(?:'s|[ ·]+(?:[a-z]+[ ·]+){0,4}(?:${verbs}))|(?:${verbs})[ ·]+(?:${asked}))(?![^ ·,\n])`,
)
const secondVerbs = anyOf(`
  do, did, does, are, were, is, was, have, has, can, could, would, will, should, whats, how, what, who, why,
  when, where`)
const secondWords = anyOf('which, what, who, whom, whether, where, when, why, how, by[ ·]+whom, for[ ·]+whom')

// Two sides of one noun, each asked for by itself: "what are the joys and the pains", "which did you like, and which not".
const bothSides = new RegExp(
  [
    `(?:^|[ ,])(?:what|which)(?:'s|[ ·]+(?:is|are|was|were))[ ·]+the[ ·]+[a-z-]{3,20}[ ·]+and[ ·]+the[ ·]+[a-z-]{3,20}[ ·]+(?:of|in|about|to)(?= )`,
    `[, ·]and[ ·]+(?:also[ ·]+)?(?:${secondWords})(?![ ·]+to(?= ))(?:[ ·]+(?:one|ones|of[ ·]+them|part|parts|things?))?[ ·]+(?:[a-z']+[ ·]+){0,4}[a-z']+`,
    `[ ·]and[ ·]+by[ ·]+whom`,
    String.raw`^[ ,]*(?:what|which|how|why|who)[ ·][^\n]{5,120},[ ·]*(?:which|what|how|where|why|who)[ ·]+(?:would|do|did|are|is|were)[ ·]+(?:you|they|it|the)(?= )`,
    `[, ·]and[ ·]+(?:may|might|shall|must|did|has|have|had|is|was)[ ·]+(?:i|any|anyone|they|the|your|there|it)(?= )`,
    `[a-z][ ·]+and[ ·]+(?:${secondVerbs})[ ·]+(?:you|u|your|it|they|the|that|there|i)(?= )`,
  ].join('|'),
)
const asksUnmarked =
  /^[ ,]*(?:what|whats|how|why|who|which|where|when|do|does|did|is|are|can|could|would|have)[ ·]/
const again = /^[ ,]*(?:that is|i mean|in other words|for example|for instance|such as|say|like)(?![^ ·,\n])/

export const oneQuestionAtATime: TextRule = {
  name,
  judges: ['question'],
  weight: 'risk',
  says: 'Ask one thing at a time.',
  because:
    'When you ask two questions at once, the second gets an answer and the first is lost. One at a time lets them think, and what they say first often changes what you would have asked next.',
  source: 'Career-center lists: 9 in 10 recommended questions ask one thing in 18 words or fewer',
  good: [
    { kind: 'question', text: 'What do you like best and least about restoring maps?' },
    { kind: 'question', text: 'Is the work seasonal? That is, are the winters quieter?' },
    { kind: 'question', text: 'I moved here from bookkeeping. How did you choose between ink and paper?' },
  ],
  bad: [
    { kind: 'question', text: 'How did you choose ink, «and what would you choose now?»' },
    { kind: 'question', text: 'How did you choose ink? «Was paper never a thought?»' },
  ],
  check: ({ sentences, text }) => {
    const asked = sentences.filter(isAsked)
    const first = asked[0]
    if (!first) return []
    const inside = asked
      .map((sentence) => ({ sentence, found: second.exec(sentence.plain) ?? bothSides.exec(sentence.plain) }))
      .find(({ found }) => found)
    const next = asked[1]
    const says = 'This asks two things at once. Ask the one you want most, and save the other for later.'
    const finding = (start: number, end: number) => [
      {
        rule: name,
        weight: 'risk' as const,
        start,
        end,
        says,
        fix: { advice: 'Make it two questions, the more important one first.' },
      },
    ]
    if (inside?.found) {
      const start = inside.sentence.start + inside.found.index + inside.found[0].search(/[a-z]/)
      return finding(start, inside.sentence.end)
    }
    return next ? finding(next.start, text.trimEnd().length) : []
  },
}

// "Education? Experience?" and "Why?" belong to the question before them, and so does saying it again.
function isAsked(sentence: Sentence): boolean {
  return (
    (/[?？]$/.test(sentence.text) || asksUnmarked.test(sentence.plain)) &&
    sentence.plain.trim().split(/[ ·]+/).length > 2 &&
    !again.test(sentence.plain)
  )
}
