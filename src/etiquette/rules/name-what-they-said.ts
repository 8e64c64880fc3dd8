import type { Sentence } from '../draft.ts'
import { anyThanks, ofThem } from '../english/thank-you.ts'
import type { TextRule } from '../rule.ts'

const name = 'name-what-they-said'
const enough = 2

export const nameWhatTheySaid: TextRule = {
  name,
  judges: ['thanks'],
  weight: 'risk',
  says: 'Mention one thing they said or did.',
  because:
    '“It was very helpful” could follow any talk with anyone, so it says little about this one. One remark that you remember shows that you listened, and which part of their time was worth it. People enjoy hearing their own good sentence again.',
  source:
    'Emory, IMTA and others: one specific thing they said; Kumar and Epley 2018 on how notes are received',
  good: [
    {
      kind: 'thanks',
      text: 'Dear Ms Brandt,\n\nThank you for the hour on Monday. You said that felt forgives what glass does not, and I will try it on the torn map this week.\n\nKind regards,\nTamsin Roe',
    },
    {
      kind: 'thanks',
      role: 'assistant',
      text: 'Dear Ms Kovač,\n\nThank you for moving two meetings so that I could see Ms Brandt before the ferry left.\n\nKind regards,\nTamsin Roe',
    },
  ],
  bad: [
    {
      kind: 'thanks',
      text: '«Thank you so much for taking the time to speak with me yesterday.» I really enjoyed our conversation and learned a lot about your company. I will try to use it.',
    },
    { kind: 'thanks', text: '«Thanks for the great chat!» Your insights were very valuable to me.' },
  ],
  check: ({ sentences, situation }) => {
    const [first] = sentences
    const names = new Set(
      `${situation.reader?.name ?? ''} ${situation.reader?.company ?? ''}`.toLowerCase().split(/[^\p{L}']+/u),
    )
    if (!first || sentences.some((sentence) => isParticular(sentence, names))) return []
    const helped = situation.role === 'assistant'
    const says = `This could thank anyone. Mention one thing they ${helped ? 'did' : 'said'}.`
    const advice = helped ? '“You moved … so that …”' : '“What you said about … has stayed with me.”'
    return [{ rule: name, weight: 'risk', start: first.start, end: first.end, says, fix: { advice } }]
  },
}

/** It looks back at them, in words that not every thank-you has. */
function isParticular({ flat }: Sentence, names: ReadonlySet<string>): boolean {
  const own = flat.match(/[\p{L}\p{M}'-]{3,}/gu)?.filter((word) => !anyThanks.has(word) && !names.has(word))
  return new Set(own).size >= enough && ofThem.test(flat)
}
