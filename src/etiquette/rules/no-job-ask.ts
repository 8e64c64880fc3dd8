import { type Draft, type Sentence, sentenceAt } from '../draft.ts'
import {
  asksYou,
  belonging,
  directAsks,
  firstPerson,
  indirectAsks,
  inGeneral,
  isToLearn,
  negation,
  ofATrade,
  stillAsks,
  wishes,
  workToGet,
  yours,
} from '../english/job-asks.ts'
import { type Found, type Phrases, phrases } from '../english/phrase.ts'
import { work } from '../english/work.ts'
import type { Finding, TextRule, Weight } from '../rule.ts'
import { allKinds } from '../situation.ts'

const direct = phrases(directAsks, work)
const indirect = phrases(indirectAsks, work)
const asksWhat = /^[ ,]*(?:what|how|where|which|who|when)(?= )/
const mine = /(?:^|[ ·,])(?:me|my|i|i'd|i'm|i'll|us|myself)(?=[ ·,]|$)/

export const noJobAsk: TextRule = {
  name: 'no-job-ask',
  judges: allKinds,
  weight: 'breach',
  says: 'Ask for advice, not for a job.',
  because:
    'Somebody who agreed to tell you about their work has no job to hand out, and a wish for one puts them in the awkward place of refusing you. From then on they weigh their words, and you learn less. When you ask how the work is done, they can help you at once and are glad to; if a post does come up, they will remember who listened well.',
  source:
    'SFU career services and Steve Dalton on first messages; what hosts complain of most (Ask the Headhunter)',
  good: [
    { kind: 'note', text: 'I would value twenty minutes of your advice on moving into pricing.' },
    { kind: 'note', text: 'I am not asking about openings; I would like to understand the work.' },
    { kind: 'question', text: 'How do people usually get their first position in bookbinding?' },
    { kind: 'question', text: 'What did you look for when you hired the last two designers?' },
    { kind: 'note', text: 'Could you recommend somebody else I should talk to?' },
    { kind: 'note', text: 'Your advice helped me choose: I took the job at the harbour office.' },
    {
      kind: 'pitch',
      text: 'I plan bus routes for a small town. Last year I cut the night lines from nine to six.',
    },
  ],
  bad: [
    { kind: 'note', text: 'I «wonder whether you have any openings» on your team.' },
    { kind: 'note', text: 'It was good to talk. «Could you pass my résumé» on to your director?' },
    { kind: 'note', text: 'I am not asking for a job. Please «keep me in mind» all the same.' },
    { kind: 'question', text: '«Would you hire somebody like me»?' },
    { kind: 'pitch', text: 'I plan bus routes, and I believe «I would be a strong addition to your team».' },
    {
      kind: 'thanks',
      text: 'Thank you for the hour, Ottilie. If anybody leaves, «I could start on Monday».',
    },
  ],
  check: (draft) => {
    const told = new Set<Sentence | undefined>()
    const worded = [...asksIn(draft, direct, 'breach'), ...asksIn(draft, indirect, 'risk')]
    return [...worded, ...wishesIn(draft)].filter(({ start }) => {
      const sentence = sentenceAt(draft, start)
      return !told.has(sentence) && told.add(sentence)
    })
  },
}

function asksIn(draft: Draft, asks: Phrases, weight: Weight): Finding[] {
  return asks(draft.plain).flatMap((found) => {
    const { start, end } = found
    const sentence = sentenceAt(draft, start)
    if (!sentence || isExcused(sentence, found)) return []
    return [heard(draft, start, end, weight)]
  })
}

/** Sentences in which you, work and I come together in a present question or wish, however it is worded. */
function wishesIn(draft: Draft): Finding[] {
  return draft.sentences.flatMap((sentence) => {
    const plain = sentence.plain.replaceAll('·', ' ')
    if (isToLearn.test(plain) || (negation.test(plain) && !stillAsks.test(plain)) || inGeneral.test(plain))
      return []
    const isQuestion = asksYou.test(plain) && workToGet.test(plain) && yours.test(plain)
    const isWish =
      !/[?？]$/.test(sentence.text) &&
      firstPerson.test(plain) &&
      wishes.test(plain) &&
      yours.test(plain) &&
      belonging.test(plain)
    if (!isQuestion && !isWish) return []
    return [heard(draft, sentence.start, sentence.end, isQuestion ? 'breach' : 'risk')]
  })
}

function heard(draft: Draft, start: number, end: number, weight: Weight): Finding {
  const words = draft.text.slice(start, end)
  const says =
    weight === 'breach'
      ? `“${words}” asks for a job. Ask how they came to the work, or what it takes, instead.`
      : `“${words}” can be heard as asking for a job. Say what you would like to learn from them instead.`
  return { rule: 'no-job-ask', weight, start, end, says, mend: { advice: instead } }
}

const instead =
  'Ask how they came to the work, what it takes, or what they would do in your place. If a post there is what you want, the company’s own way of applying is the place for it.'

// A "not" counts only in the clause of the wish: it never excuses what comes after a comma or a "but".
function isExcused(sentence: Sentence, found: Found): boolean {
  const plain = sentence.plain.replaceAll('·', ' ')
  const before = plain.slice(0, Math.max(0, found.start - sentence.start))
  const clause = before.slice(lastClause(before)) + found.words.replaceAll('·', ' ')
  if (negation.test(clause) && !stillAsks.test(clause)) return true
  const isMine = mine.test(found.words)
  return (!isMine && inGeneral.test(plain)) || ((!isMine || asksWhat.test(plain)) && ofATrade.test(plain))
}

function lastClause(before: string): number {
  let last = 0
  for (const stop of before.matchAll(
    /,| (?:but|so|however|and (?:i|would|could|can|please|if)|because|though|although) /g,
  ))
    last = stop.index
  return last
}
