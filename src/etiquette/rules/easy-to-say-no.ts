import { colleague, noWaysOut, waysOutInWords } from '../english/ways-out.ts'
import { after } from '../fix.ts'
import { pleaOf } from '../plea.ts'
import type { TextRule } from '../rule.ts'

const name = 'easy-to-say-no'

export const easyToSayNo: TextRule = {
  name,
  judges: ['request', 'introduction'],
  isOfLack: true,
  weight: 'polish',
  says: 'Make it easy to say no, or to suggest a colleague.',
  because:
    'When it is easy to say no, people relax, keep reading, and often say yes. Without a way out, some cannot find the words for a no and send nothing at all. Someone who has no half hour this month may still wish you well: if a colleague or a few written answers would also help, they can help with one line.',
  source:
    'Hosts and askers alike praise it, and few model letters have it; Google AMLI and Udacity on written answers; on saying yes, Flynn and Lake 2008',
  good: [
    {
      kind: 'introduction',
      text: 'Dear Jonas,\n\nWould you introduce me to Ottilie Brandt? I read how she saved the harbor maps and would like to hear how she chose the felt. If you would rather not, I quite understand. Thank you for thinking about it.\n\nKind regards,\nTamsin Roe',
    },
    {
      kind: 'request',
      text: 'Dear Ms Oduya,\n\nI am a student of paper conservation in Velmar, and I read how you saved the harbor maps. Could we talk for twenty minutes by phone? A colleague would be just as welcome.\n\nThank you for considering it.\n\nKind regards,\nTamsin Roe',
    },
    {
      kind: 'request',
      text: 'Dear Ms Oduya,\n\nI hope you are well. I am a student of paper conservation in Velmar, and I read how you saved the harbor maps. Thank you for writing it down.\n\nKind regards,\nTamsin Roe',
    },
  ],
  bad: [
    { kind: 'introduction', text: 'Thank you for your help. «Please introduce me to Ottilie Brandt.»' },
    {
      kind: 'request',
      text: 'I hope you are well. I study maps and read your essay. «Could we talk for twenty minutes?» Thank you.',
    },
  ],
  check: (draft, figures) => {
    const { situation, plain } = draft
    // A LinkedIn note has no room for it.
    if (situation.channel === 'linkedin' || situation.stage === 'later') return []
    const plea = pleaOf(draft)
    if (!plea || colleague.test(plain) || waysOutInWords(draft).length > 0) return []
    const says = 'Nothing here says that a no is fine, or that someone else would do. Half a line is enough.'
    const text = situation.kind === 'request' ? noWaysOut.request : noWaysOut.introduction
    // After an order the sentence would read as scorn.
    const fix = /\b(?:need|want|expect|require) you to\b/.test(plea.flat)
      ? { advice: text }
      : after(draft, plea, text, figures)
    return [{ rule: name, weight: 'polish', start: plea.start, end: plea.end, says, fix }]
  },
}
