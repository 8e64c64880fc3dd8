/** A promise written down in one line: “I promised Maya to send the slides by Friday”, “Maya promised to introduce me to Bo”. */
import { readDate, type Writer } from '../ui/when.ts'

export interface PromiseLine {
  whose: 'mine' | 'theirs'
  /** The name, as one says it. */
  who: string
  text: string
  dueOn: string | null
}

const aux = String.raw`(?:(?:['’]ve|['’]s|have|has|had)\s+)?`
const mine = new RegExp(
  String.raw`^i\s*${aux}(?:also\s+|just\s+)?(?:promised|told)\s+(.+?)\s+(?:to|that\s+i(?:\s+will|['’]ll|\s+would|['’]d)?|i(?:\s+will|['’]ll|\s+would|['’]d))\s+(.+)$`,
  'iu',
)
const theirs = new RegExp(
  String.raw`^(.+?)\s+${aux}(?:also\s+|just\s+)?promised\s+(?:me\s+)?(?:to|that\s+(?:s?he|they)(?:\s+will|['’]ll|\s+would|['’]d)?)\s+(.+)$`,
  'iu',
)
const withColon = /^(?:(?:promised\s+)?(?:to|for)\s+)?([^:]+?)\s*:\s+(.+)$/iu

/** Null where it says not who, or not what. `writer` is who writes it, and on which day. */
export function readPromiseLine(line: string, writer: Writer): PromiseLine | null {
  const text = line
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.!]+$/u, '')
  const [whose, found] = mine.test(text)
    ? (['mine', mine.exec(text)] as const)
    : theirs.test(text)
      ? (['theirs', theirs.exec(text)] as const)
      : (['mine', withColon.exec(text)] as const)
  const [, who = '', what = ''] = found ?? []
  if (!/\p{L}/u.test(who) || !/\p{L}/u.test(what)) return null
  const { words, dueOn } = withoutDay(what, writer)
  if (!/\p{L}/u.test(words)) return null
  return { whose, who: who.trim(), text: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`, dueOn }
}

/** The day at its end: “by Friday”, “before 3 Dec”, “tomorrow”; the words without it. */
function withoutDay(what: string, writer: Writer): { words: string; dueOn: string | null } {
  for (const match of [...what.matchAll(/,?\s(by|before|until|due|on)\s+/giu)].toReversed()) {
    const dueOn = dayOf(what.slice(match.index + match[0].length), writer)
    if (!dueOn) continue
    const words = what.slice(0, match.index)
    return { words, dueOn: match[1]?.toLowerCase() === 'before' ? dayBefore(dueOn) : dueOn }
  }
  const near =
    /,?\s((?:today|tonight|tomorrow|(?:this|next) \p{L}+|in (?:\p{L}+|\d+) (?:day|week|month)s?))$/iu.exec(
      what,
    )
  const dueOn = near ? dayOf(near[1] ?? '', writer) : null
  return near && dueOn ? { words: what.slice(0, near.index), dueOn } : { words: what, dueOn: null }
}

function dayOf(typed: string, writer: Writer): string | null {
  const read = readDate(typed, { ...writer, leans: 'ahead' })
  return 'why' in read ? null : read.date
}

const dayBefore = (date: string) =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
