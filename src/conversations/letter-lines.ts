/** The lines of a letter that was pasted whole: what of it is quoted from an earlier one, how it begins, and how it closes. Pure. */
import { isAfterwards } from './off-record.ts'

export interface WrittenLine {
  text: string
  /** It is of the letter that is answered. */
  isQuoted: boolean
}

/** Where mail programs put the earlier letter without a mark at each line. */
const original =
  /^\s*(?:-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|message d.origine)|_{8,}\s*$|from:\s.+|von:\s.+|de\s?:\s.+)/i

/** “On Tue, 24 Nov 2026, Robin Vale wrote:” */
const introduces = /(?:wrote|schrieb|écrit|escribió|schreef|ha scritto|napisał\S*)\s*(?:.{0,60})?:\s*$/i

export function unquoted(letter: string, mine = ''): WrittenLine[] {
  const asked = new Set(
    mine
      .split('\n')
      .map(oneLine)
      .filter((line) => wordCount(line) >= FEWEST_ALIKE),
  )
  const lines = letter
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200B\u200E\u200F\u2060\uFEFF]/g, '')
    .replace(/[\u00A0\u202F]/g, ' ')
    .split('\n')
  const from = lines.findIndex((line) => original.test(line))
  // “See my answers below”: then they stand within the earlier letter.
  const isBelow = from === -1 || wordCount(lines.slice(0, from).join(' ')) < FEWEST
  return lines.map((line, at) => {
    const mark = /^\s*(?:[>|]\s?)+/.exec(line)?.[0]
    if (mark) return { text: line.slice(mark.length), isQuoted: true }
    const isEarlier =
      asked.has(oneLine(line)) ||
      introduces.test(line) ||
      (begins.test(line) && introduces.test(`${line} ${lines[at + 1] ?? ''}`)) ||
      (from !== -1 && (at >= from ? !isBelow || isHeader(line) : false))
    return { text: line.trimEnd(), isQuoted: isEarlier }
  })
}

/** Of a line that came back from my letter; “Yes” may stand in both. */
const FEWEST_ALIKE = 3

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()

/** Mail breaks the line that introduces a quotation. */
const begins = /^\s*(?:on|am|le|el|op|il|dnia)\s.*\d/i

/** Fewer words than these above an earlier letter are no answers. */
const FEWEST = 12

const isHeader = (line: string) =>
  original.test(line) || /^\s*(?:from|sent|to|cc|subject|date|von|gesendet|an|betreff)\s?:\s/i.test(line)

const wordCount = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

const greets =
  /^\s*(?:dear|hi|hello|hey|hallo|liebe[rs]?|beste|bonjour|cher|chère|hola|querid[oa]|ciao|salut|good (?:morning|afternoon|evening|day)|greetings)(?![\p{L}\p{N}])/iu

/** The paragraph greets. One that goes on after the name is an answer, unless there are paragraphs enough without it. */
export const isGreeting = (paragraph: string, isOneMore: boolean): boolean =>
  (greets.test(paragraph) && (isOneMore || wordCount(paragraph) <= 4)) ||
  (isOneMore && /^\s*(?:thank(?:s| you)|sorry|happy to|glad to|here (?:are|you)|see below)/i.test(paragraph))

/** “Hi Robin,” on the first line of an answer. */
export function withoutGreeting(paragraph: string): string {
  const [first = '', ...rest] = paragraph.split('\n')
  return rest.length > 0 && greets.test(first) && wordCount(first) <= 4 ? rest.join('\n') : paragraph
}

const farewell =
  /^\s*(?:(?:all the |my )?best(?:[ ,.!]|$)|(?:with )?(?:kind|warm|best|many)(?:est)? (?:regards|wishes|thanks)|regards|greetings|cheers|sincerely|yours|cordially|take care|good luck|hope (?:this|that|it) helps|i hope (?:this|that|it) helps|let me know if|feel free to|happy to|write to me|keep in touch|sent from|thanks again|thank you again|liebe grüße|viele grüße|mit freundlichen|cordialement|saludos|groet|--\s*(?:\n|$))/iu

/** A farewell, a name alone, or a wish for what comes after. */
export const isClosing = (paragraph: string): boolean => {
  const text = paragraph.trim()
  if (text === '') return true
  return farewell.test(text) || isAfterwards(text) || isNameAlone(text)
}

/** A few words that end no sentence, as a signature does. */
const isNameAlone = (text: string) =>
  !text.includes('\n') &&
  wordCount(text) <= 3 &&
  /^[\p{Lu}\p{Lo}]/u.test(text) &&
  !/[.!?。！？:;,%\d]/.test(text)
