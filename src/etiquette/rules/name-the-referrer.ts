import { before } from '../fix.ts'
import { fold } from '../plain.ts'
import type { TextRule } from '../rule.ts'

const name = 'name-the-referrer'

export const nameTheReferrer: TextRule = {
  name,
  judges: ['request'],
  isOfForm: true,
  weight: 'risk',
  says: 'Say who referred you in the first line.',
  because:
    'A name they know is the best reason to keep reading, and it works only where they look first. Without it you are one more stranger. It is also fair to the person who referred you: they hear that their word counted.',
  source: 'Northeastern and Saylor’s Six Steps: the referrer in the subject or the first line',
  good: [
    {
      kind: 'request',
      referrer: { name: 'Jonas Vale' },
      text: 'Dear Ms Oduya,\n\nJonas Vale suggested that I write to you. I am a student of paper conservation, and he told me how you saved the harbor maps. Could we talk for twenty minutes by phone, on a day that suits you, or might a colleague have the time?\n\nThank you for considering it.\n\nKind regards,\nTamsin Roe',
    },
    {
      kind: 'request',
      referrer: { name: 'Jonas Vale', mayUseName: false },
      text: 'Dear Ms Oduya,\n\nI am a student of paper conservation, and I read how you saved the harbor maps. Could we talk for twenty minutes by phone, on a day that suits you, or might a colleague have the time?\n\nThank you for considering it.\n\nKind regards,\nTamsin Roe',
    },
  ],
  bad: [
    {
      kind: 'request',
      referrer: { name: 'Jonas Vale' },
      text: 'Dear Ms Oduya,\n\n«I am a student of paper conservation.» I read how you saved the harbor maps.',
    },
    {
      kind: 'request',
      referrer: { name: 'Jonas Vale' },
      text: '«I study maps.» I read your essay. It made me think. I have also met Jonas Vale.',
    },
  ],
  check: (draft, figures) => {
    const { text, sentences, situation } = draft
    const { referrer, subject = '', stage } = situation
    const first = sentences[0]
    if (!referrer || referrer.mayUseName === false || stage === 'later' || !first) return []
    const opening = fold(`${subject} ${text.slice(0, (sentences[1] ?? first).end)}`)
    if (isNamed(referrer.name, opening)) return []
    const isLate = isNamed(referrer.name, fold(text))
    const says = isLate
      ? `${referrer.name} comes late. Put the name in the first line, where it is read.`
      : `${referrer.name} referred you. Say so in the first line.`
    const fix = isLate
      ? { advice: 'Move that sentence to the beginning.' }
      : before(draft, first, `${referrer.name} suggested that I write to you.`, figures)
    return [{ rule: name, weight: 'risk', start: first.start, end: first.end, says, fix }]
  },
}

// Any part of the name will do: letters say "Jonas", "Dr Vale" or the whole. Of a blank such as [Their Name] only the whole.
export function isNamed(person: string, among: string): boolean {
  if (/^[[{<]/.test(person)) return among.includes(fold(person))
  const words = new Set(among.match(/[\p{L}\p{N}\p{M}'-]+/gu)?.map((word) => word.replace(/'s?$/, '')))
  const parts = fold(person).match(/[\p{L}\p{N}\p{M}'-]{2,}/gu) ?? []
  return among.includes(fold(person)) || parts.some((part) => words.has(part))
}
