import { fold } from '../plain.ts'
import type { TextRule } from '../rule.ts'

const name = 'name-the-referrer'

export const nameTheReferrer: TextRule = {
  name,
  judges: ['request'],
  weight: 'risk',
  says: 'Say at once who sent you.',
  because:
    'A name they know is the best reason to read on, and it does its work only if it stands where the eye falls first. Without it you are one stranger more. It also does right by the person who recommended you: they hear that their word was worth something.',
  source: 'Northeastern and Saylor’s Six Steps: the referrer in the subject or the first line',
  good: [
    {
      kind: 'request',
      referrer: { name: 'Jonas Vale' },
      text: 'Dear Ms Oduya,\n\nJonas Vale suggested that I write to you. I am a student of paper conservation, and he told me how you saved the harbour maps. Could we talk for twenty minutes by phone, on a day that suits you, or might a colleague have the time?\n\nThank you for considering it.\n\nKind regards,\nTamsin Roe',
    },
    {
      kind: 'request',
      referrer: { name: 'Jonas Vale', mayUseName: false },
      text: 'Dear Ms Oduya,\n\nI am a student of paper conservation, and I read how you saved the harbour maps. Could we talk for twenty minutes by phone, on a day that suits you, or might a colleague have the time?\n\nThank you for considering it.\n\nKind regards,\nTamsin Roe',
    },
  ],
  bad: [
    {
      kind: 'request',
      referrer: { name: 'Jonas Vale' },
      text: 'Dear Ms Oduya,\n\n«I am a student of paper conservation.» I read how you saved the harbour maps.',
    },
    {
      kind: 'request',
      referrer: { name: 'Jonas Vale' },
      text: '«I study maps.» I read your essay. It made me think. I have also met Jonas Vale.',
    },
  ],
  check: ({ text, sentences, situation }) => {
    const { referrer, subject = '', stage } = situation
    const first = sentences[0]
    if (!referrer || referrer.mayUseName === false || stage === 'later' || !first) return []
    const opening = fold(`${subject} ${text.slice(0, (sentences[1] ?? first).end)}`)
    if (isNamed(referrer.name, opening)) return []
    const says = isNamed(referrer.name, fold(text))
      ? `${referrer.name} comes late; put the name in the first line, where it is read.`
      : `${referrer.name} sent you and is not named; say so in the first line.`
    const fix = {
      start: first.start,
      end: first.start,
      text: `${referrer.name} suggested that I write to you. `,
    }
    return [{ rule: name, weight: 'risk', start: first.start, end: first.end, says, fix }]
  },
}

// Any part of the name will do: letters say "Jonas", "Dr Vale" or the whole. Of a blank such as [Their Name] only the whole.
function isNamed(person: string, among: string): boolean {
  if (/^[[{<]/.test(person)) return among.includes(fold(person))
  const words = new Set(among.match(/[\p{L}\p{N}\p{M}'-]+/gu)?.map((word) => word.replace(/'s?$/, '')))
  const parts = fold(person).match(/[\p{L}\p{N}\p{M}'-]{2,}/gu) ?? []
  return among.includes(fold(person)) || parts.some((part) => words.has(part))
}
