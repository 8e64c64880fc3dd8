/** A signature as it is copied out of a letter, taken apart from the letter that is above, below and around it. */
import { fold } from '../store/fold.ts'
import { answered, farewell, greeting, isAdvert, saidByLabel, smallPrint } from './contact-words.ts'

export interface CutOut {
  /** The lines that tell who someone is. */
  lines: string[]
  /** The others, as they stood. */
  leftOut: string[]
}

/** No one is told of in more. */
const mostLines = 400
const longestLine = 500

export function cutOutOfLetter(text: string): CutOut {
  const all = text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u00a0\u2002-\u200a\u202f\u3000]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .split('\n')
  const left = new Set<number>()
  const said = all.map((line) => line.replace(/^[*_#\s]+(?=\S)|(?<=\S)[*_\s]+$/g, '').trim())
  const folded = said.map((line) => fold(line.slice(0, longestLine)))
  const isThere = (at: number) => said[at] !== '' && !left.has(at)
  const leave = (from: number, to: number) => {
    for (let at = from; at < to; at++) left.add(at)
  }
  said.forEach((line, at) => {
    if (line.startsWith('>') || line.length > longestLine || at >= mostLines) left.add(at)
  })

  const reply = folded.findIndex((line, at) => isThere(at) && answered.some((one) => one.test(line)))
  const countIn = (from: number, to: number) =>
    said.slice(from, to).filter((_, at) => isThere(from + at)).length
  if (reply >= 0) leave(reply, countIn(0, reply) > 1 ? said.length : reply + 1)

  const mark = said.findLastIndex(
    (line, at) => line === '--' && isThere(at) && countIn(at + 1, said.length) > 0,
  )
  if (mark >= 0) leave(0, mark)
  const end = folded.findLastIndex((line, at) => isThere(at) && isFarewell(line))
  if (end >= 0 && countIn(end + 1, said.length) > 0) leave(0, end)
  leaveSentences(said, folded, isThere, (at) => left.add(at))
  const named = end >= 0 && !left.has(end) ? afterFarewell(said[end] ?? '', folded[end] ?? '') : null
  if (named !== null) left.add(end)

  const signed = named ? [named] : []
  return {
    lines: [...signed, ...said.filter((line, at) => isThere(at) && /[\p{L}\p{N}]/u.test(line))],
    leftOut: all.flatMap((line, at) =>
      left.has(at) && /[\p{L}\p{N}]/u.test(line) ? [line.replace(/\s+/gu, ' ').trim()] : [],
    ),
  }
}

const isFarewell = (folded: string) => {
  const found = farewell.exec(folded)
  return found !== null && folded.length - found[0].length <= 40
}

/** “Cheers, Maya”: the name that follows on the line; empty where none does. */
function afterFarewell(said: string, folded: string): string {
  const words = folded
    .slice(farewell.exec(folded)?.[0].length ?? 0)
    .trim()
    .split(/\s+/u)
  return words[0] === '' ? '' : said.split(/\s+/u).slice(-words.length).join(' ')
}

/** The letter's own sentences, where nothing else parted them, and the small print with what hangs on it. */
function leaveSentences(
  said: readonly string[],
  folded: readonly string[],
  isThere: (at: number) => boolean,
  leave: (at: number) => void,
): void {
  let isSmall = false
  for (const [at, line] of said.entries()) {
    const low = folded[at] ?? ''
    if (line === '') isSmall = false
    if (!isThere(at)) continue
    const isLegal = smallPrint.some((one) => one.test(low))
    const words = line.split(/\s+/u).length
    isSmall ||= isLegal && isSentence(line)
    const isLetter =
      (greeting.test(low) && /[,!:]$/u.test(line) && words <= 8) ||
      saidByLabel(/^([\p{L}-]{2,20})\s*:\s/u.exec(line)?.[1] ?? '') === 'letter'
    if (isSmall || isLegal || isLetter || isAdvert(low) || (isSentence(line) && words >= 4)) leave(at)
  }
}

const isSentence = (line: string) =>
  /[.!?。！？]["”’)]?$/u.test(line) &&
  line.split(/\s+/u).length >= 4 &&
  !/(?:\d|\b\p{Lu}\p{L}{0,4}|\.\p{L})\.$/u.test(line)
