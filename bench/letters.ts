/** How many words of letters the manners engine reads in a second, beside other linters and beside splitting alone. */
import { check } from '../src/etiquette/check.ts'
import { byHand, linters, type Reader, splitters } from './peers.ts'
import { atLeast, atMost, inTurns, print } from './timing.ts'

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
  'If someone else is nearer to this, I would gladly speak with them.',
  'If this is a bad season, no answer is needed.',
  'Thank you for reading this far.',
]

/** 200 letters, no two alike, about 90 words each. */
export const letters: string[] = Array.from({ length: 200 }, (_, i) => {
  const pick = (from: string[], by: number) => from[Math.floor(i / by) % from.length]
  return `Dear Maya Chen,\n\n${pick(openings, 1)} ${pick(middles, 3)}\n\n${pick(middles, 2)} ${pick(asks, 5)} ${pick(closings, 7)}\n\nLetter ${i}, with kind regards,\nRobin Vale`
})

const situation = {
  kind: 'request',
  channel: 'email',
  stage: 'first',
  reader: { name: 'Maya Chen', title: 'VP Marketing', level: 'vice-president' },
} as const
const manners: Reader = (text) => check({ ...situation, text })

export async function lettersRead(): Promise<void> {
  await besideOthers()
  await byLength()
}

/** The same letters to each, in turns. */
async function besideOthers(): Promise<void> {
  const words = letters.join(' ').split(/\s+/).length
  const [others, splits] = [await linters(), await splitters()]
  const reading = (readers: Record<string, Reader>) =>
    Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, () => all(read)]))
  // The linters need seconds for a turn and have few; what takes milliseconds has as many as it takes to run at full speed.
  const slow = await inTurns(reading(others), { turns: 3, each: 1 })
  const took = {
    ...(await inTurns(reading({ 'the manners': manners, ...splits }), { turns: 41, each: 1 })),
    ...slow,
  }
  const ours = took['the manners'] ?? Number.NaN
  // Splitting by hand knows no word from a comma: it is there to be seen, and is no tokenizer.
  const tokenizers = Object.keys(splits).filter((name) => name !== byHand)
  const fastest = Math.min(...tokenizers.map((name) => took[name] ?? Number.NaN))
  const aSecond = (spent: number) => (words / spent) * 1000
  print(
    '200 letters (CPU)',
    ['', 'words a second', 'the manners are, times as fast', 'time against the fastest tokenizer'],
    Object.entries(took).map(([name, spent]) => [
      name,
      name === 'the manners' ? atLeast(900_000, aSecond(spent)) : aSecond(spent),
      name === 'the manners' ? '' : name in others ? atLeast(5, spent / ours) : spent / ours,
      name === 'the manners' ? atMost(3, spent / fastest) : spent / fastest,
    ]),
  )
}

async function all(read: Reader): Promise<void> {
  for (const letter of letters) await read(letter)
}

/** One letter, and one run of tiny questions, of ever more words: ten times as long should take ten times the time. */
async function byLength(): Promise<void> {
  const words = letters.join('\n\n').split(' ')
  const tiny = Array.from({ length: 10_000 }, (_, i) => ['What?', 'Is it?', 'Why you?'][i % 3])
    .join(' ')
    .split(' ')
  const asked: Reader = (text) => check({ kind: 'question', text, reader: { level: 'early' } })
  await byWords('One letter, by its length', words, manners)
  await byWords('Tiny questions, by how many words they are together', tiny, asked)
}

async function byWords(heading: string, words: readonly string[], read: Reader): Promise<void> {
  const texts = [100, 1_000, 10_000].map((count) => [count, words.slice(0, count).join(' ')] as const)
  const took = await inTurns(Object.fromEntries(texts.map(([count, text]) => [count, () => read(text)])), {
    turns: 9,
    each: 5,
  })
  print(
    heading,
    ['words', 'CPU ms', 'µs a word'],
    texts.map(([count]) => {
      const spent = took[count] ?? Number.NaN
      return [count.toLocaleString('en'), spent, (spent / count) * 1000]
    }),
  )
}
