import { sentenceAt } from '../draft.ts'
import type { TextRule } from '../rule.ts'
import { letterKinds } from '../situation.ts'

const name = 'keep-it-short'

export const keepItShort: TextRule = {
  name,
  judges: letterKinds,
  isOfForm: true,
  weight: 'risk',
  says: 'Keep it to one phone screen.',
  because:
    'A letter that fits on one screen gets an answer now. One that has to be scrolled is left for later, and later is busy. What you cut here is not lost. It is what you will talk about when you meet.',
  source:
    'SFU and Emory: one phone screen; Boomerang’s mail data: 75 to 125 words; LinkedIn: 300 characters in a note',
  good: [
    {
      kind: 'note',
      text: 'Dear Ms Oduya,\n\nYour tip about rice paste held: the torn map lies flat again. Thank you.\n\nKind regards,\nTamsin Roe',
    },
  ],
  bad: [
    { kind: 'note', text: `${'I like very old maps. '.repeat(30)}«There is more to say of them.»` },
    {
      kind: 'note',
      channel: 'linkedin',
      text: `${'Old maps are a joy to mend. '.repeat(10)}Ask me about glue, o«r paper, or ink, or the sea.»`,
    },
  ],
  check: (draft, { wordsMost, wordsMostOnPaper, noteCharacters }) => {
    const { text, situation, wordStarts } = draft
    const end = text.trimEnd().length
    // Once they are connected, LinkedIn sets no such limit.
    if (situation.channel === 'linkedin' && situation.stage !== 'later' && end > noteCharacters) {
      const says = `The note has ${end} characters and LinkedIn allows ${noteCharacters}. Keep who you are, why them, and the one thing you ask.`
      return [{ rule: name, weight: 'risk', start: noteCharacters, end, says }]
    }
    const most = situation.channel === 'paper' ? wordsMostOnPaper : wordsMost
    const start = wordStarts[most]
    if (start === undefined) return []
    const says = `The letter has ${wordStarts.length} words. About ${most} can be read in one go. Cut what can wait until you talk.`
    return [{ rule: name, weight: 'risk', start, end: sentenceAt(draft, start)?.end ?? end, says }]
  },
}
