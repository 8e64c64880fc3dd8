import type { Sentence } from '../draft.ts'
import { fold } from '../plain.ts'
import type { TextRule } from '../rule.ts'

const name = 'not-the-same-letter-twice'
const ottilie =
  'Dear Ms Brandt,\n\nThank you for the hour on Monday. You said that felt forgives what glass does not, and I have ordered a sheet of it to try on the torn map.\n\nKind regards,\nTamsin Roe'

export const notTheSameLetterTwice: TextRule = {
  name,
  // Two nudges may read alike: neither is about anything but the first letter.
  judges: ['request', 'introduction', 'thanks', 'referrer-thanks'],
  isOfForm: true,
  weight: 'risk',
  says: 'Write each person something of their own.',
  because:
    'People who work together show each other their letters, and two that match are worth less than none. Even alone, a letter that could go to anyone feels like one that did. The same structure is fine. One sentence that fits only this reader makes it theirs.',
  source: 'Princeton: a note each, not one for all; hosts on canned invitations (pianorayk)',
  good: [
    {
      kind: 'thanks',
      earlier: [{ to: 'Ottilie Brandt', text: ottilie }],
      text: 'Dear Mr Ruiz,\n\nThank you for the hour on Monday. You showed me how the paste is thinned with tea, and I will try your mixture on Friday.\n\nKind regards,\nTamsin Roe',
    },
  ],
  bad: [
    {
      kind: 'thanks',
      earlier: [{ to: 'Ottilie Brandt', text: ottilie }],
      text: 'Dear Mr Ruiz,\n\n«Thank you for the hour on Monday. You said that felt forgives what glass does not, and I have ordered a sheet of it to try on the torn map.»\n\nKind regards,\nTamsin Roe',
    },
    {
      kind: 'request',
      earlier: [
        {
          text: 'I study maps. Your work at Acme in the field of paper has long been a model to me. Could we talk?',
        },
      ],
      text: '«I study maps. Your work at Borealis in the field of paper has long been a model to me. Could we talk?»',
    },
  ],
  check: ({ sentences, situation }) => {
    const first = sentences[0]
    const last = sentences.at(-1)
    if (!situation.earlier?.length) return []
    const judged = sentences.filter(({ plain }) => threes(plain).length > 0)
    if (!first || !last || judged.length === 0) return []
    const same = situation.earlier.find(({ text }) => {
      const before = new Set(threes(fold(text)))
      return judged.every((sentence) => !isItsOwn(sentence, before))
    })
    if (!same) return []
    const says = `All of this is also in ${same.to ? `your letter to ${same.to}` : 'an earlier letter of yours'}. Add one thing that is only for this reader.`
    const fix = { advice: 'Name something that this person, and no one else, wrote, said or did.' }
    return [{ rule: name, weight: 'risk', start: first.start, end: last.end, says, fix }]
  },
}

/** More than half of it was not there before: another name in the same sentence does not make it new. */
function isItsOwn({ plain }: Sentence, before: ReadonlySet<string>): boolean {
  const runs = threes(plain)
  return runs.filter((run) => !before.has(run)).length * 2 > runs.length
}

/** Every run of three words. */
function threes(plain: string): string[] {
  const words = plain.match(/[\p{L}\p{N}\p{M}'-]+/gu) ?? []
  return words.slice(2).map((third, at) => `${words[at]} ${words[at + 1]} ${third}`)
}
