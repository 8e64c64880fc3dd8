import type { TextRule } from '../rule.ts'
import { letterKinds } from '../situation.ts'

const name = 'no-blanks-left'
const blank =
  /\[[^[\]\n]{0,60}\p{L}[^[\]\n]{0,60}\]|\{\{?[^{}\n]{1,60}\}\}?|<(?:your|insert|enter|name|first|last|company|role|title|their|the)\b[^<>\n]{0,60}>|_{3,60}|\b(?:XX{2,20}|TBD|TODO)\b/giu

export const noBlanksLeft: TextRule = {
  name,
  judges: [...letterKinds, 'pitch'],
  isOfForm: true,
  weight: 'breach',
  says: 'Fill in every blank before you send it.',
  because:
    'A blank tells the reader that the same letter went to many others, with only the name changed. Then all the care in the rest looks as if it was meant for someone else.',
  source: 'Hosts on canned invitations, a complaint in most lists of them',
  good: [
    {
      kind: 'note',
      text: 'Thank you for the hour, Ottilie. I tried the paste on [1] and [2] of the set, and both lie flat.',
    },
  ],
  bad: [
    { kind: 'note', text: 'Thank you for the hour, «[Name]».' },
    { kind: 'note', text: 'I have long admired «{{company}}» and «_____» too.' },
  ],
  check: ({ text }) =>
    [...text.matchAll(blank)].map((found) => ({
      rule: name,
      weight: 'breach',
      start: found.index,
      end: found.index + found[0].length,
      says: `“${found[0]}” is still a blank. Write what belongs there, or delete it.`,
    })),
}
