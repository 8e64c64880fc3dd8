import { type Certainty, certaintyOf } from '../certainty.ts'
import type { Draft, Sentence } from '../draft.ts'
import { jobReferral } from '../english/referral.ts'
import { type Part, partsOf } from '../english/wish.ts'
import type { Finding, TextRule, Weight } from '../rule.ts'
import { allKinds } from '../situation.ts'

export const noJobAsk: TextRule = {
  name: 'no-job-ask',
  judges: allKinds,
  weight: 'breach',
  says: 'Ask for advice, not for a job.',
  because:
    'Someone who agreed to tell you about their work has no job to give, and asking for one puts them in the awkward place of refusing you. From then on they choose their words carefully, and you learn less. When you ask how the work is done, they can help you at once and are glad to. And if a job does come up, they will remember who listened well.',
  source:
    'SFU career services and Steve Dalton on first messages; what hosts complain of most (Ask the Headhunter)',
  good: [
    { kind: 'note', text: 'I would value twenty minutes of your advice on moving into pricing.' },
    { kind: 'note', text: 'I am not asking about openings; I would like to understand the work.' },
    { kind: 'question', text: 'How do people usually get their first position in bookbinding?' },
    { kind: 'question', text: 'What did you look for when you hired the last two designers?' },
    { kind: 'note', text: 'Could you recommend somebody else I should talk to?' },
    { kind: 'note', text: 'Your advice helped me choose: I took the job at the harbor office.' },
    {
      kind: 'pitch',
      text: 'I plan bus routes for a small town. Last year I cut the night lines from nine to six.',
    },
  ],
  bad: [
    { kind: 'note', text: '«I wonder whether you have any openings on your team».' },
    { kind: 'note', text: 'It was good to talk. «Could you pass my résumé on to your director»?' },
    { kind: 'note', text: 'I am not asking for a job. «Please keep me in mind» all the same.' },
    { kind: 'question', text: '«Would you hire somebody like me»?' },
    { kind: 'pitch', text: '«I plan bus routes, and I believe I would be a strong addition» to your team.' },
    {
      kind: 'thanks',
      text: 'Thank you for the hour, Ottilie. «If anybody leaves, I could start on Monday».',
    },
  ],
  check: (draft) => draft.sentences.flatMap((sentence) => judge(draft, sentence)),
}

function judge(draft: Draft, sentence: Sentence): Finding[] {
  // With what there has been between us known, job-referral-too-soon judges a referral by it.
  if (draft.situation.history && jobReferral.test(sentence.flat)) return []
  const certainty = certaintyOf(sentence, draft)
  if (!certainty) return []
  const { start, end } = within(sentence, partsOf(sentence))
  const { weight, says } = told[certainty]
  const words = `“${draft.text.slice(start, end)}”`
  const fix = { advice: instead }
  return [{ rule: 'no-job-ask', weight, start, end, says: `${words} ${says}`, fix }]
}

const told: Record<Certainty, { weight: Weight; says: string }> = {
  outright: {
    weight: 'breach',
    says: 'asks for a job. Ask how they came to the work, or what it takes, instead.',
  },
  likely: {
    weight: 'risk',
    says: 'can sound like asking for a job. Say what you would like to learn from them instead.',
  },
  perhaps: {
    weight: 'polish',
    says: 'might be heard as a wish for a job. If that is not what you mean, leave it as it is.',
  },
}

const besides = new Set([
  'you',
  'place',
  'learn',
  'talk',
  'study',
  'who',
  'story',
  'general',
  'thanks',
  'working',
  'theirs',
  'judge',
  'decide',
  'notAsk',
  'elsewhere',
])

/** From the first to the last word that speaks for a wish; the whole sentence when none does by itself. */
function within(sentence: Sentence, parts: readonly Part[]): { start: number; end: number } {
  let [start, end] = [Infinity, 0]
  for (const part of parts) {
    if (besides.has(part.role)) continue
    start = Math.min(start, part.start)
    end = Math.max(end, part.end)
  }
  return end > 0 ? { start, end } : sentence
}

const instead =
  'Ask how they came to the work, what it takes, or what they would do in your place. If a post there is what you want, the company’s own way of applying is the place for it.'
