import { likeThem, reasons } from '../english/reasons.ts'
import type { TextRule } from '../rule.ts'
import { withoutEnd } from '../trim.ts'

const name = 'say-why-them'

export const sayWhyThem: TextRule = {
  name,
  judges: ['request'],
  isOfLack: true,
  weight: 'polish',
  says: 'Say why you chose this person.',
  because:
    'A reason that fits only them shows that you have read something, and that they are not just a name on a list. It is the line hosts say they answer to. One detail is enough: a talk, a piece of their work, a change in their career.',
  source: 'Hosts in Vault, BrightCrowd and HBR 2016: a specific reason for choosing them',
  good: [
    {
      kind: 'request',
      text: 'Dear Ms Oduya,\n\nI am a student of paper conservation in Velmar. Your talk on salt water and ink changed what I want to study. Could we speak for twenty minutes, or might a colleague have the time?\n\nMany thanks,\nTamsin Roe',
    },
  ],
  bad: [
    {
      kind: 'request',
      text: 'I am a student. «Could we talk for twenty minutes, or might a colleague?» Thank you.',
    },
  ],
  check: ({ flat, asks, sentences, situation }) => {
    const at = asks[0] ?? sentences[0]
    if (!at || situation.stage === 'later' || reasons.test(flat) || likeThem.test(flat)) return []
    const says = 'Nothing here says why you chose them. Name one thing of theirs that made you write.'
    const first = situation.facts?.[0]?.text
    const fix = {
      advice: first
        ? `You found: “${withoutEnd(first, /[.\s]/)}”. Say it, and what it made you wonder.`
        : 'Say it in one line: “I read your … and …”.',
    }
    return [{ rule: name, weight: 'polish', start: at.start, end: at.end, says, fix }]
  },
}
