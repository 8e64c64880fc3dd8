import { namesIn } from '../names-in.ts'
import { fold } from '../plain.ts'
import type { TextRule, Weight } from '../rule.ts'
import { letterKinds } from '../situation.ts'

const name = 'right-name'
const noOne =
  /^(?:sirs?|madam|sir or madam|sir\/madam|hiring manager|recruiter|all|whom it may concern|team)$/
export const rightName: TextRule = {
  name,
  judges: letterKinds,
  isOfForm: true,
  weight: 'breach',
  says: 'Get their name right.',
  because:
    'A name is the first word they read and the one they know best. A wrong letter in it suggests that you did not check the rest either. Someone else’s name says that the letter was meant for another person.',
  source: 'Hosts on canned letters; every career center’s checklist before sending',
  good: [
    { kind: 'note', reader: { name: 'Zoë Oduya' }, text: 'Dear Ms Oduya,\n\nThe torn map lies flat again.' },
    { kind: 'note', reader: { name: 'Zoë Oduya' }, text: 'Hi Zoe,\n\nThe torn map lies flat again.' },
  ],
  bad: [
    {
      kind: 'note',
      reader: { name: 'Zoë Oduya' },
      text: 'Dear Ms «Odoya»,\n\nThe torn map lies flat again.',
    },
    { kind: 'note', reader: { name: 'Zoë Oduya' }, text: 'Dear «Ottilie»,\n\nThe torn map lies flat again.' },
    {
      kind: 'note',
      reader: { name: 'Zoë Oduya' },
      text: 'Dear «Sir or Madam»,\n\nThe torn map lies flat again.',
    },
  ],
  check: ({ text, greeting, situation }) => {
    const known = situation.reader?.name ?? ''
    if (!greeting || greeting.name === '' || /[[{<_]/.test(greeting.name)) return []
    const start = text.indexOf(greeting.name, greeting.start)
    if (noOne.test(fold(greeting.name)))
      return told(
        start,
        start + greeting.name.length,
        `“${greeting.name}” is not their name. Use their name.`,
        // In parts of the world one writes so to a teacher or an elder whose name one knows well.
        /^\s*respected/i.test(text.slice(greeting.start)) ? 'polish' : 'risk',
        known,
      )
    const theirs = namesIn(known).map(({ word }) => word)
    const greeted = namesIn(greeting.name)
    const wrong = greeted.find(({ word }) => !theirs.includes(word))
    if (theirs.length === 0 || !wrong || greeted.some(({ word }) => theirs.includes(word))) return []
    const near = namesIn(known).find(({ word }) => isNear(word, wrong.word))
    const at = start + wrong.at
    const end = at + wrong.word.length
    const meant = near ? known.slice(near.at, near.at + near.word.length) : asGreeted(known, greeting.name)
    const says = `“${text.slice(at, end)}” is not how ${known} is written. Check the name.`
    return told(at, end, says, near ? 'breach' : 'risk', meant)
  },
}

function told(start: number, end: number, says: string, weight: Weight, meant: string) {
  return [{ rule: name, weight, start, end, says, ...(meant && { fix: { start, end, text: meant } }) }]
}

/** The part of the name that the letter uses: after a title the last, alone the first, else the whole. */
function asGreeted(known: string, greeted: string): string {
  const all = namesIn(known)
  const isTitled = namesIn(greeted).length < fold(greeted).split(/\s+/).length
  const one = namesIn(greeted).length > 1 ? undefined : isTitled ? all.at(-1) : all[0]
  return one ? known.slice(one.at, one.at + one.word.length) : known
}

/** One letter changed, added, left out, or two swapped. */
function isNear(a: string, b: string): boolean {
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let back = 0
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back++
  const left = Math.max(a.length, b.length) - from - back
  return a.length > 2 && (left <= 1 || (left === 2 && a.length === b.length && a[from] === b[from + 1]))
}
