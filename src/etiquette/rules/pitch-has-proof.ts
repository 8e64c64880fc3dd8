import { deeds, mine, outcomes, spans } from '../english/deeds.ts'
import type { TextRule } from '../rule.ts'

const name = 'pitch-has-proof'
// Before this many words there is hardly a sentence to look into.
const begun = 15

export const pitchHasProof: TextRule = {
  name,
  judges: ['pitch'],
  weight: 'polish',
  says: 'Give one example of something you did.',
  because:
    'Anyone can say they are keen and quick to learn, and most people do. One small thing you did, with a number, a name or a result, is believed and remembered. It also gives them something to ask you about.',
  source: 'Saylor’s Six Steps and Bibby on the pitch: one accomplishment, told with its result',
  good: [
    {
      kind: 'pitch',
      text: 'I look after the archive of a small theatre. Last winter I restored forty posters from the cellar.',
    },
    {
      kind: 'pitch',
      text: 'I am nurse since six years. With my colleague we made a simple card for pain, and it is now used by the whole ward.',
    },
  ],
  bad: [
    {
      kind: 'pitch',
      text: '«I am a motivated and hard-working person with a passion for theatre and a strong interest in archives.»',
    },
    {
      kind: 'pitch',
      text: '«I have worked in hotels for eleven years.» I love people, and I am now looking for a new challenge somewhere else.',
    },
  ],
  check: ({ sentences, words }) => {
    const first = sentences[0]
    if (!first || words < begun) return []
    // What came of it often stands in a sentence of its own.
    const isProven = sentences.some(({ plain, flat }, at) => {
      const said = flat.replace(spans, ' ')
      const after = sentences[at + 1]?.flat.replace(spans, ' ') ?? ''
      return mine.test(said) && deeds.test(said) && (outcomes.test(`${said} ${after}`) || isNamed(plain))
    })
    if (isProven) return []
    const says = 'Nothing here shows what you have done. One thing and its result are enough.'
    const fix = { advice: '“Last year I …, and since then …”: a number, a name or a result.' }
    return [{ rule: name, weight: 'polish', start: first.start, end: first.end, says, fix }]
  },
}

// A capitalized word inside the sentence: who it was for, or where it was shown.
const isNamed = (plain: string) => /[^\n ·,][ ,]*·\p{L}/u.test(plain)
