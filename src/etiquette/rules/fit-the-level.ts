import { fixWith, type Miss, missOf } from '../question-fit.ts'
import type { TextRule, Weight } from '../rule.ts'

const name = 'fit-the-level'

export const fitTheLevel: TextRule = {
  name,
  judges: ['question'],
  weight: 'risk',
  says: 'Ask what someone at their level can answer best.',
  because:
    'A beginner’s question tells a director that you did not read, and half an hour goes on what any trainee could have told you. Someone new to the job was never asked about the board’s plans and cannot answer. Start with what you found out, and the same question becomes one they enjoy.',
  source: 'Saylor’s Six Steps on levels; Sobel on senior people',
  good: [
    {
      kind: 'question',
      text: 'What path led you to the work you do now?',
      reader: { level: 'executive', title: 'Vice President of Marketing' },
    },
    {
      kind: 'question',
      text: 'I read that you moved half the budget to craft fairs; what did you learn from it?',
      reader: { level: 'vice-president', title: 'VP Marketing' },
    },
    {
      kind: 'question',
      text: 'What is brand equity?',
      reader: { level: 'experienced', title: 'Bridge engineer', field: 'building' },
    },
    {
      kind: 'question',
      text: 'Which tool do you spend most of your day in?',
      reader: { level: 'early', title: 'Junior bookkeeper' },
    },
    {
      kind: 'question',
      text: 'How did the merger change your own day?',
      reader: { level: 'early', title: 'Junior bookkeeper' },
    },
    {
      kind: 'question',
      text: 'Where do you see the company going in the next five years?',
      reader: { level: 'executive', title: 'Chief executive' },
    },
    {
      kind: 'question',
      text: 'What is the hardest part of a flood restoration?',
      reader: { level: 'director' },
    },
  ],
  bad: [
    {
      kind: 'question',
      text: '«What is marketing?»',
      reader: { level: 'vice-president', title: 'VP of Marketing' },
    },
    {
      kind: 'question',
      text: '«What is a variable?»',
      reader: { level: 'executive', title: 'Chief technology officer' },
    },
    {
      kind: 'question',
      text: '«What is the difference between a bond and a share?»',
      reader: { level: 'director', title: 'Director of Finance' },
    },
    {
      kind: 'question',
      text: '«How will the board respond to the new tariffs?»',
      reader: { level: 'early', title: 'Junior bookkeeper' },
    },
    {
      kind: 'question',
      text: '«What does a typical day look like for you?»',
      reader: { level: 'executive', title: 'Chief executive' },
    },
  ],
  check: ({ sentences, situation: { reader = {}, facts = [] } }) =>
    sentences.flatMap((sentence) => {
      const told = misses[missOf(sentence, reader) ?? 'lookedUp']
      if (!told) return []
      const { start, end, text } = sentence
      const says = `“${text}” ${told.says}`
      return [{ rule: name, weight: told.weight, start, end, says, fix: fixWith(facts, sentence) }]
    }),
}

/** What a search answers is for look-it-up-first. */
const misses: Record<Miss, { weight: Weight; says: string } | null> = {
  basic: {
    weight: 'risk',
    says: 'is basic to someone in this work. Show what you know about it and ask for their view.',
  },
  strategic: {
    weight: 'risk',
    says: 'is decided far above them. Ask how it looks from where they work.',
  },
  generic: {
    weight: 'polish',
    says: 'could be put to anyone. Name something of theirs that made you ask.',
  },
  lookedUp: null,
}
