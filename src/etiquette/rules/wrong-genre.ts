import { genres } from '../english/genres.ts'
import { tellsOfGenre } from '../english/tells-in-letters.ts'
import type { TextRule } from '../rule.ts'
import { letterKinds } from '../situation.ts'

const name = 'wrong-genre'

/** In words: a line or two is of no genre yet. */
const wholeLetter = 30

export const wrongGenre: TextRule = {
  name,
  judges: letterKinds,
  weight: 'risk',
  says: 'Write the kind of letter this moment needs.',
  because:
    'An application, a note to a recruiter and the thank-you after a job interview are good letters, each in its place. They ask for a decision, while a request for a talk asks for a story. In the wrong place, each reads as if it went to the wrong person.',
  source:
    'Saylor’s Six Steps shows a job-interview thank-you as the contrast; Cornell on the two kinds of interview',
  good: [
    {
      kind: 'note',
      text: 'Dear Ms Oduya,\n\nI applied to the school of conservation last week, with the portfolio you helped me order. Thank you.\n\nKind regards,\nTamsin Roe',
    },
  ],
  bad: [
    {
      kind: 'request',
      text: 'Dear Ms Oduya,\n\nI mend maps. «Please accept this letter as my application for the bench.»',
    },
    {
      kind: 'request',
      text: '«I am writing to apply for the post of paper restorer.» My CV and cover letter are attached, and I meet all the requirements. I have mended maps for six years and would welcome the chance to show you my work.',
    },
    {
      kind: 'thanks',
      text: '«Thank you for interviewing me today for the permanent position.» I remain very interested and look forward to your decision. It was a pleasure to see the bench by the window and to hear how the floods were met.',
    },
    {
      kind: 'request',
      text: '«As a recruiter you will see many of these.» I am looking for a new role, and my notice period is a month. I have mended maps for six years, and before that I bound books for a town library.',
    },
  ],
  check: ({ text, flat, sentences, words, greeting }) => {
    if (!tellsOfGenre(flat)) return []
    const isALetter = greeting !== null || words >= wholeLetter
    for (const { is, marks, byItself } of Object.values(genres)) {
      const said = isALetter && byItself && sentences.find((sentence) => byItself.test(sentence.flat))
      const met = words < wholeLetter ? [] : marks.filter((mark) => mark.test(flat))
      const seen = met.flatMap((mark) => sentences.find((sentence) => mark.test(sentence.flat)) ?? [])
      const first = said ?? (seen.length > 1 ? seen[0] : undefined)
      if (!first) continue
      const { start, end } = first
      const says = `This reads like ${is}, starting with “${text.slice(start, end).slice(0, 60).trim()}”. If that is what you mean, nothing here applies. If not, ask for their story instead.`
      return [{ rule: name, weight: 'risk', start, end, says }]
    }
    return []
  },
}
