import type { Sentence } from '../draft.ts'
import { talk } from '../english/time.ts'
import type { TextRule } from '../rule.ts'

const name = 'no-complex-questions-cold'
const opens =
  /^[ ,]*(?:(?:so|and|also|but|first|second|third|finally|or|[a-z0-9])[ ,]+)?(?:what|how|why|which|who|where|when|do|does|did|is|are|was|were|have|has|can|could|would|should|will)(?:'s|'re)?[ ,·]/
const another =
  /[ ,·](?:and|but|or)[ ,·]+(?:also[ ·]+)?(?:what|how|why|which|who|where|when)(?:'s)?[ ·]+(?:[a-z']+[ ·]+){0,5}(?:do|does|did|is|are|was|were|would|will|can|could|should|has|have)[ ·]/
const longest = 30

export const noComplexQuestionsCold: TextRule = {
  name,
  judges: ['request', 'introduction', 'nudge'],
  weight: 'risk',
  says: 'Save the hard questions for the conversation.',
  because:
    'A question that takes an essay to answer turns your letter into homework, from someone they do not know yet. One or two light questions show what you are curious about, and often get an answer right away. The rest is what the 20 minutes are for.',
  source: 'Boomerang’s mail data: 1 to 3 questions help, more hurt',
  good: [
    {
      kind: 'nudge',
      text: 'My note of last week may have come on a full day. What I would most like to ask is this: how did you choose the felt? Twenty minutes would be plenty. Thank you either way.',
    },
  ],
  bad: [
    {
      kind: 'nudge',
      text: 'I would value twenty minutes. «What changed in the craft since the flood, and how do you see it in ten years?» Thank you.',
    },
    {
      kind: 'nudge',
      text: 'I would value your time. How did you begin? What do you like? Who taught you? «Where is the craft going?» Which tools do you use? Thank you.',
    },
  ],
  check: ({ sentences, text, situation }, { questionsInLetter }) => {
    if (situation.stage === 'later') return []
    const asked = sentences.filter(isQuestion)
    const complex = asked.find(({ plain }) => another.test(plain) || plain.split(/[ ·]+/).length > longest)
    const overdone = asked[questionsInLetter]
    const at = complex ?? overdone
    if (!at) return []
    const words = text.slice(at.start, at.end)
    const says =
      at === complex
        ? `“${words}” takes an essay to answer. Save it for the conversation.`
        : `A first letter should ask ${questionsInLetter} questions at most, and this one asks ${asked.length}. Save the rest for the conversation.`
    const fix = {
      advice: 'Say in a few words what you are curious about, and ask for the time to hear more.',
    }
    return [{ rule: name, weight: 'risk', start: at.start, end: at.end, says, fix }]
  },
}

// "Could we talk?" asks for the time; what is asked here is about the work.
function isQuestion({ text, plain }: Sentence): boolean {
  return /[?？]$/.test(text) && opens.test(plain) && !talk.test(plain)
}
