import { fold } from '../plain.ts'
import type { TextRule } from '../rule.ts'
import type { Reader } from '../situation.ts'
import { withoutEnd } from '../trim.ts'

const name = 'pitch-for-this-listener'
// Words of any title, that tell nothing of the trade.
const anyones = new Set(
  'head chief senior junior lead manager director officer president vice executive assistant associate partner founder owner team member company group with from that this their they have has been were will year years and the for limited international global about after again under their which where there these those'.split(
    ' ',
  ),
)

export const pitchForThisListener: TextRule = {
  name,
  judges: ['pitch'],
  weight: 'polish',
  says: 'Connect it to what this listener does.',
  because:
    'The same words about you mean more when some of them are about the listener: their field, their company, something they did. They show why you are telling this person. Half a sentence is enough, and the rest can stay as it is.',
  source: 'Saylor’s Six Steps: fit the pitch to the person who hears it; the talk’s second step is “why you”',
  good: [
    {
      kind: 'pitch',
      reader: { title: 'Head of conservation', company: 'Velmar Town Library' },
      text: 'I look after the archive of a small theatre. Last winter I restored forty posters, and I wished I knew how a library does it.',
    },
  ],
  bad: [
    {
      kind: 'pitch',
      reader: { title: 'Head of conservation', company: 'Velmar Town Library' },
      facts: [{ text: 'She dried the harbor maps under felt' }],
      text: 'I look after the props of a small theatre. «Last winter I sorted forty boxes and found the crown.»',
    },
  ],
  check: ({ text, sentences, situation }) => {
    const last = sentences.at(-1)
    const theirs = wordsOf(situation.reader, situation.facts)
    const said = new Set(stems(text))
    if (!last || theirs.length === 0 || theirs.some((word) => said.has(word))) return []
    const found = situation.facts?.[0]?.text
    const says = 'Nothing here is about what they do. Half a sentence can connect it to them.'
    const fix = {
      advice: found
        ? `You found: “${withoutEnd(found, /[.\s]/)}”. Say what it has to do with you.`
        : 'Say which part of their work connects to yours.',
    }
    return [{ rule: name, weight: 'polish', start: last.start, end: last.end, says, fix }]
  },
}

function wordsOf(reader: Reader = {}, facts: readonly { text: string }[] = []): string[] {
  const { field = '', title = '', company = '' } = reader
  // A trade may be as short as "art"; in a whole sentence the short words are those of any other.
  return [
    ...stems(`${field} ${title} ${company}`),
    ...stems(facts.map(({ text }) => text).join(' ')).filter((word) => word.length > 4),
  ]
}

/** The first letters of each word that tells something: "conserve" and "conservation" meet in them. */
const stems = (text: string) =>
  (fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [])
    .filter((word) => !anyones.has(word))
    .map((word) => word.slice(0, 6))
