/** An answer by number: a letter may list what can be answered, the offered times first. What is more than a number is read as any reply is. */
import { againOn } from './again-on.ts'
import { colleagueNamed } from './colleague.ts'
import type { AskedWhen } from './days.ts'
import { ownWords } from './own-words.ts'
import { type ReplyAnswer, type ReplyRead, replyRead } from './reply-read.ts'

/** What follows the times, in its order. A colon asks for more. */
export const cardAnswers: readonly { answer: ReplyAnswer; says: string }[] = [
  { answer: 'yes', says: 'Yes, at another time:' },
  { answer: 'in-writing', says: 'In writing, below' },
  { answer: 'later', says: 'Later, not before:' },
  { answer: 'substitute', says: 'A colleague instead:' },
  { answer: 'wrong-person', says: 'I am not the right person' },
  { answer: 'no', says: 'No, thanks' },
  { answer: 'never', says: 'Do not contact me again' },
]

/** The reply, by its number; null where it begins with none, or where its words say more than the number does. */
export function readByNumber(text: string, asked: AskedWhen): ReplyRead | null {
  const [first = '', ...after] = ownWords(text.slice(0, 20_000))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isGreeting.test(line))
  const [, digits, mark = '', rest = ''] = beginsWithNumber.exec(first) ?? []
  if (!digits) return null
  const number = Number(digits)
  const more = after.join('\n')
  const offered = asked.offered[number - 1]
  if (number >= 1 && offered) return atTime({ offered, rest, more }, asked)
  const chosen = cardAnswers[number - asked.offered.length - 1]
  return chosen ? chosenOf({ ...chosen, mark, rest, more }, asked) : null
}

const isGreeting = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^.?!:\d]{0,40}[,!.]?$/i
const beginsWithNumber = /^(?:number |nr\.? ?|no\. ?|option |answer )?#?(\d{1,2})(?!\d)([.):]?)(?:\s+(.*)|$)/i
const isHarmless =
  /^(?:please|thanks|thank you|it is|for me|works|works for me|is fine|is good|is great|is best|suits me|would suit me|would be good|would be best)?(?: please| thanks| best)?[.! ]*$/i

/** A time that was offered, and what stands beside its number says nothing else. */
function atTime(
  { offered, rest, more }: { offered: string; rest: string; more: string },
  asked: AskedWhen,
): ReplyRead | null {
  const [date = '', time = ''] = offered.split('T')
  if (!isHarmless.test(rest)) {
    const said = replyRead(rest, asked)
    const isSame = said.answer === 'yes' && said.when?.date === date && said.when.time !== null
    if (!/^yes\b/i.test(rest) || !isSame) return null
  }
  return withMore(
    { ...nothingMore, answer: 'yes', when: { date, time: time.slice(0, 5), zone: null } },
    more,
    asked,
  )
}

const nothingMore = { when: null, againOn: null, substitute: null, sure: true }

interface NumberedChoice {
  answer: ReplyAnswer
  says: string
  mark: string
  rest: string
  more: string
}

function chosenOf({ answer, says, mark, rest, more }: NumberedChoice, asked: AskedWhen): ReplyRead | null {
  const own = fold(rest).startsWith(fold(says)) ? rest.slice(says.length).trim() : null
  const isOpen = says.endsWith(':') || answer === 'in-writing'
  if (own === null && !isHarmless.test(rest) && !(isOpen && mark)) return null
  const said = [own ?? (isHarmless.test(rest) ? '' : rest), more].filter(Boolean).join('\n')
  if (answer === 'yes') {
    const read = replyRead(`Yes, gladly. ${said}`, asked)
    if (said === '') return { ...nothingMore, answer }
    return read.answer === 'yes' ? { ...read, sure: read.sure && read.when !== null } : unclear
  }
  if (answer === 'later')
    return { ...nothingMore, answer, againOn: againOn([said.toLowerCase()], asked)?.date ?? null }
  if (answer === 'substitute')
    return { ...nothingMore, answer, substitute: colleagueNamed(`You could write to my colleague ${said}`) }
  if (answer === 'in-writing') return { ...nothingMore, answer }
  if (own) return withMore({ ...nothingMore, answer }, said, asked)
  return withMore({ ...nothingMore, answer }, more, asked)
}

const fold = (text: string) => text.toLowerCase().replace(/[’']/g, "'")

const unclear: ReplyRead = { ...nothingMore, answer: 'unclear', sure: false }

/** What follows below the number may be a name or a kind word; where it answers otherwise, nothing is plain. */
function withMore(read: ReplyRead, more: string, asked: AskedWhen): ReplyRead {
  if (more === '') return read
  const { answer } = replyRead(more, asked)
  if (answer === read.answer) return read
  if (answer !== 'unclear' && answer !== 'question') return unclear
  return { ...read, sure: answer === 'unclear' && more.length <= 60 }
}
