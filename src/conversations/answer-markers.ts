/** How people number what they answer: by figures of any script, by letters, Roman, in words, or with no more than a dash. Pure. */
import { anyOf } from '../etiquette/english/any-of.ts'

export interface MarkedLine {
  at: number
  style: string
  number: number
  /** What follows the mark. */
  rest: string
}

/** Before a figure: “Answer 1”, “Re 1”. */
const called = anyOf('q, a, question, answer, frage, antwort, pregunta, no, nr, ad, re, to, on, point')
const aside = anyOf('as to, as for, on, to, about, regarding, for')
const named = ['first', 'second', 'third', 'fourth', 'fifth']
const counted = ['one', 'two', 'three', 'four', 'five']

/** “1.”, “(1)”, “Q1:”, “Answer 1”, “#1”, “1st:”, “①”, “1️⃣”, “١.”, “a)”, “ii.”, “First,”, “One:”, “As to your second question:”. */
const marker = new RegExp(
  `^[\\s*_•>-]*(?:${[
    `(?:(?:${called})\\.?\\s*)?[([]?\\s*(?<digit>\\p{Nd}{1,2})(?:\\uFE0F?\\u20E3|(?:st|nd|rd|th)?\\s*[.):\\]/°–—．：）-]+(?!\\p{Nd})|[*_]{1,2}|\\s*$)`,
    '#\\s*(?<hash>\\p{Nd}{1,2})(?!\\p{Nd})',
    '(?<circled>[①-⑳])',
    '(?<letter>[a-h])(?:\\)|\\.(?=\\s))',
    '(?<roman>i{1,3}|iv|v|vi{1,3})[.)](?=\\s)',
    `(?:(?:${aside})\\s+)?(?:(?:the|your|my)\\s+)?(?<ordinal>${named.join('|')})(?:ly)?(?:\\s+(?:question|one|answer))?\\s*[,:.–—-]`,
    `(?:question\\s+|answer\\s+)?(?<cardinal>${counted.join('|')})\\s*[:.)–—-]`,
    '(?<bare>\\d{1,2})\\s+(?=\\p{L})',
  ].join('|')})[\\s*_]*[.):,–—-]?\\s*`,
  'iu',
)
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii']

export function markedLine(text: string, at: number): MarkedLine | null {
  const found = marker.exec(text)
  const said = Object.entries(found?.groups ?? {}).find(([, value]) => value !== undefined)
  if (!found || !said) return null
  const [style, value = ''] = said
  return { at, style, number: numberOf(style, value.toLowerCase()), rest: text.slice(found[0].length) }
}

function numberOf(style: string, value: string): number {
  if (style === 'circled') return value.charCodeAt(0) - '①'.charCodeAt(0) + 1
  if (style === 'letter') return value.charCodeAt(0) - 'a'.charCodeAt(0) + 1
  if (style === 'roman') return romans.indexOf(value) + 1
  if (style === 'ordinal') return named.indexOf(value) + 1
  if (style === 'cardinal') return counted.indexOf(value) + 1
  // A digit of any script: each script has its ten in a row.
  return Number([...value].map((digit) => digitOf(digit)).join(''))
}

function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code <= 0x39 ? code - 0x30 : code - zero
}

/** The marks of the answers, in the order of the letter; empty where nothing is numbered. `count` questions were asked. */
export function answerMarks(lines: readonly string[], count: number): MarkedLine[] {
  const marks = lines
    .flatMap((text, at) => markedLine(text, at) ?? [])
    .filter(({ number }) => number <= count)
  const chains = Object.values(Object.groupBy(marks, ({ style }) => style)).map((all = []) =>
    asAnswers(all, count),
  )
  return chains.toSorted((one, other) => other.length - one.length).at(0) ?? []
}

/** Each number once, in any order, is every answer; else what goes up: of a list within an answer only what goes on is taken for one. */
function asAnswers(marks: readonly MarkedLine[], count: number): MarkedLine[] {
  const isEach = marks.length === count && new Set(marks.map(({ number }) => number)).size === count
  if (isEach) return [...marks]
  const chain = rising(marks)
  // A figure with nothing after it may begin any sentence.
  return chain[0]?.style === 'bare' && chain.length < count ? [] : chain
}

export function rising(marks: readonly MarkedLine[]): MarkedLine[] {
  const chain: MarkedLine[] = []
  for (const mark of marks) if (mark.number > (chain.at(-1)?.number ?? 0)) chain.push(mark)
  return chain
}

/** “1) Yes. 2) No.” and “Firstly, yes. Secondly, no.” with a line for each; null where it is not numbered so. */
export function onOwnLines(
  lines: readonly string[],
  count: number,
): { lines: string[]; marks: MarkedLine[] } | null {
  const split = lines
    .join('\n')
    .replace(/(^|[\s(])(\d)([.)])\s+(?=\S)/g, (whole, before: string, digit: string, end: string) =>
      Number(digit) <= count ? `${before}\n${digit}${end} ` : whole,
    )
    .replace(/(?<=[.!?…]\s)(?=(?:first|second|third|fourth|fifth)(?:ly)?[,:]\s)/gi, '\n')
    .split('\n')
  const marks = rising(
    split
      .flatMap((text, at) => markedLine(text, at) ?? [])
      .filter(({ style, number }) => (style === 'digit' || style === 'ordinal') && number <= count),
  )
  return marks[0]?.number === 1 && marks.length > 1 ? { lines: split, marks } : null
}

const bullet = /^\s*[-–—•*·‣◦]\s+/u

/** As many dashes or dots as questions, each with an answer; empty where there are others. */
export function bulletMarks(lines: readonly string[], count: number): MarkedLine[] {
  const marks = lines
    .flatMap((text, at) => (bullet.test(text) ? [{ at, rest: text.replace(bullet, '') }] : []))
    .map(({ at, rest }, nth) => ({ at, rest, style: 'bullet', number: nth + 1 }))
  return marks.length === count && count > 1 ? marks : []
}
