/** How many words of letters the manners engine reads in a second. */
import { check } from '../src/etiquette/check.ts'
import { inTurns, print } from './timing.ts'

const openings = [
  'I read your talk on shelf space with great interest.',
  'Jonas Weber suggested that I write to you.',
  'Your piece about small brands stayed with me.',
]
const middles = [
  'I teach economics and am turning to product marketing, and I would like to understand how a team like yours decides what to launch.',
  'What I cannot find anywhere is how the first year in such a team really goes, and what surprised you in it.',
  'I have read the annual report and two interviews; the part on returns in the north is what I would like to ask about.',
]
const asks = [
  'Would you have twenty minutes for a call in the next two weeks?',
  'Could I ask you three questions by phone, fifteen minutes at most?',
  'I wonder whether you have any openings on your team.',
]
const closings = [
  'If somebody else is nearer to this, I would gladly speak with them.',
  'If this is a bad season, no answer is needed.',
  'Thank you for reading this far.',
]

/** 200 letters, no two alike, about 90 words each. */
export const letters: string[] = Array.from({ length: 200 }, (_, i) => {
  const pick = (from: string[], by: number) => from[Math.floor(i / by) % from.length]
  return `Dear Maya Chen,\n\n${pick(openings, 1)} ${pick(middles, 3)}\n\n${pick(middles, 2)} ${pick(asks, 5)} ${pick(closings, 7)}\n\nLetter ${i}, with kind regards,\nRobin Vale`
})

export async function lettersRead(): Promise<void> {
  const words = letters.join(' ').split(/\s+/).length
  const read = (text: string) =>
    check({
      kind: 'request',
      text,
      channel: 'email',
      stage: 'first',
      reader: { name: 'Maya Chen', title: 'VP Marketing', level: 'vice-president' },
    })
  const { ours = 1, split = 1 } = await inTurns(
    {
      ours: () => letters.forEach(read),
      split: () => letters.map((text) => text.split(/[.?!]\s+/).map((sentence) => sentence.split(/\s+/))),
    },
    { turns: 15, each: 3 },
  )
  print(
    '200 letters',
    ['', 'words a second', 'against splitting alone'],
    [
      [
        'the manners',
        Math.round((words / ours) * 1000).toLocaleString('en'),
        `${(ours / split).toFixed(1)}×`,
      ],
    ],
  )
}
