import type { TextRule } from '../rule.ts'

const name = 'pitch-fits-a-minute'
// Spoken words a minute, by a rule of thumb in wide use.
const pace = 150
// A line or two is only begun.
const begun = 30
const line = 'I plan bus routes for a small town and listen to those who ride them. '

export const pitchFitsAMinute: TextRule = {
  name,
  judges: ['pitch'],
  isOfForm: true,
  weight: 'polish',
  says: 'Keep it between 30 and 60 seconds.',
  because:
    'It is your answer to “and you?”, and after a minute the listener waits for it to end. Thirty seconds are enough for what you do, one result, and what you want next. They can ask about what you leave out.',
  source: 'Saylor: 30 to 40 seconds; wsp and Bibby: 60; IMTA up to 2 minutes; HR Maven would have none',
  good: [
    {
      kind: 'pitch',
      text: 'I plan bus routes for a small town by the sea. Two years ago the night lines were nearly empty, and the council wanted to close them. I rode each of them for a month, counted who got on and where, and redrew nine lines as six. The buses are half full now, and none was closed. Before that I drove one of them myself, which is how I know where the timetable is too kind. What I would like to understand next is how larger towns decide what to count.',
    },
  ],
  bad: [
    { kind: 'pitch', text: `${line.repeat(3)}«${line.trim()}»` },
    { kind: 'pitch', text: `${line.repeat(10)}«${line.trim()}»` },
  ],
  check: ({ text, sentences }, { pitchSecondsLeast, pitchSecondsMost }) => {
    const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)]
    const seconds = Math.round((words.length * 60) / pace)
    const last = sentences.at(-1)
    if (!last || words.length < begun) return []
    const end = text.trimEnd().length
    if (seconds < pitchSecondsLeast) {
      const says = `This takes about ${seconds} seconds. You have room for one more sentence: a result, or what you want next.`
      return [{ rule: name, weight: 'polish', start: last.start, end, says }]
    }
    const over = words[Math.floor((pitchSecondsMost * pace) / 60)]
    if (!over) return []
    const says = `This takes about ${seconds} seconds. Keep the one thing they should remember.`
    const weight = seconds > 2 * pitchSecondsMost ? 'risk' : 'polish'
    return [{ rule: name, weight, start: over.index, end, says }]
  },
}
