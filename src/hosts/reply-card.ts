/** What can be answered by number, where the host cannot reach a page: the offered times first, then every other answer. */
import { cardAnswers } from '../letters/reply/by-number.ts'
import { type Reader, sayInstant, sayZone } from '../ui/say.ts'

export interface CardLine {
  number: number
  says: string
}

/** `zone` is the clock of the times: the seeker's, unless the page was made by another. */
export function cardLines(
  times: readonly string[],
  zone: string,
  reader: Pick<Reader, 'now' | 'seeker'>,
): CardLine[] {
  const there = { ...reader, seeker: { ...reader.seeker, zone } }
  const all = [
    ...times.map((at) => `Yes, ${sayInstant(at, there)}, ${sayZone(zone, at)}`),
    ...cardAnswers.map(({ says }) => says),
  ]
  return all.map((says, at) => ({ number: at + 1, says }))
}

/** As it stands in a letter. */
export const cardText = (lines: readonly CardLine[]): string =>
  ['You can answer with a number:', ...lines.map(({ number, says }) => `${number}. ${says}`)].join('\n')
