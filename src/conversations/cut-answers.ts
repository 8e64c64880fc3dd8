/**
 * A letter that answers questions in writing, cut under the questions: by their own words where they stand above the answers, else by
 * number, else paragraph by paragraph. It is a proposal to be checked, and the letter itself stays whole. Pure.
 */
import { answerMarks, bulletMarks, type MarkedLine, onOwnLines } from './answer-markers.ts'
import { isClosing, isGreeting, unquoted, type WrittenLine, withoutGreeting } from './letter-lines.ts'
import { askedOffRecord } from './off-record.ts'

export interface QuestionSent {
  id: string
  text: string
}

export interface AnswerCut {
  questionId: string
  /** '' where nothing of the letter answers it. */
  text: string
  /** Their words that ask for it to go no further; '' where they said nothing of the kind. */
  offRecord: string
}

export interface LetterCut {
  answers: AnswerCut[]
  /** What stays with the letter: the greeting, and what comes after the last answer. */
  before: string
  after: string
}

/** Where the answer to one question begins: its first line, and what of that line belongs to the answer. */
interface Heading {
  at: number
  nth: number
  /** The first line after the heading. */
  from: number
  /** What follows the heading on its own line. */
  rest: string
}

/** `mine` is the letter that asked, where it is known: whatever of it came back is no answer. */
export function cutAnswers(letter: string, questions: readonly QuestionSent[], mine = ''): LetterCut {
  const cut = cutLines(unquoted(letter, mine), questions)
  const ofAll = askedOffRecord(cut.before) || askedOffRecord(cut.after)
  return {
    before: cut.before.trim(),
    after: cut.after.trim(),
    answers: questions.map(({ id }, nth) => {
      const text = (cut.answers[nth] ?? '').trim()
      return { questionId: id, text, offRecord: text && (askedOffRecord(text) || ofAll) }
    }),
  }
}

/** The letter as it stands, in pieces: each answer with the place of its question, and what lies between. */
export function inMargin(letter: string, { answers }: LetterCut): { nth: number | null; text: string }[] {
  const whole = letter.replace(/\r\n?/g, '\n')
  const places = answers
    .map(({ text }, nth) => ({ nth, text, at: text ? whole.indexOf(text) : -1 }))
    .filter(({ at }) => at !== -1)
    .toSorted((one, other) => one.at - other.at)
  const pieces: { nth: number | null; text: string }[] = []
  let end = 0
  for (const { nth, text, at } of places) {
    if (at < end) continue
    pieces.push({ nth: null, text: whole.slice(end, at) }, { nth, text })
    end = at + text.length
  }
  pieces.push({ nth: null, text: whole.slice(end) })
  return pieces.map((one) => ({ ...one, text: one.text.trim() })).filter(({ text }) => text !== '')
}

interface Cut {
  answers: string[]
  before: string
  after: string
}

function cutLines(lines: readonly WrittenLine[], questions: readonly QuestionSent[]): Cut {
  const written = lines.filter(({ isQuoted }) => !isQuoted).map(({ text }) => text)
  if (questions.length === 0 || written.join('').trim() === '')
    return { answers: [], before: written.join('\n'), after: '' }
  const headings = headingsByWords(lines, questions)
  const byWords = underHeadings(lines, headings)
  if (!byWords) return cutPlain(written, questions)
  const filled = headings.filter(({ nth }) => byWords.answers[nth]?.trim())
  // My own letter stands below theirs, or above it.
  if (filled.length === 0) return cutPlain(byWords.before.split('\n'), questions)
  const last = headings.at(-1)?.nth ?? 0
  if (headings.length > 1 && filled.length === 1 && filled[0]?.nth === last) {
    const below = cutPlain((byWords.answers[last] ?? '').split('\n'), questions)
    return { ...below, after: [below.after, byWords.after].filter(Boolean).join('\n\n') }
  }
  return { ...byWords, answers: withoutNames(byWords.answers) }
}

/** “A:”, “Answer:”, or the writer's initials before each of them. */
function withoutNames(answers: readonly string[]): string[] {
  const plain = Array.from(answers, (text = '') =>
    text.trim().replace(/^(?:a|answer|antwort|re)\s*[:.)–—-]\s*/i, ''),
  )
  const [name = ''] = plain.filter(Boolean).map((text) => /^\p{Lu}{1,3}:\s/u.exec(text)?.[0] ?? '')
  const isEach = name !== '' && plain.every((text) => text === '' || text.startsWith(name))
  return isEach ? plain.map((text) => text.slice(name.length)) : plain
}

const cutPlain = (lines: readonly string[], questions: readonly QuestionSent[]): Cut =>
  byNumber(lines, questions.length) ?? byParagraph(lines, questions)

/** In the order of the letter. */
function headingsByWords(lines: readonly WrittenLine[], questions: readonly QuestionSent[]): Heading[] {
  const found = questions.flatMap(({ text }, nth) => {
    const heading = first(lines, exactly(text)) ?? first(lines, nearly(text))
    return heading ? [{ ...heading, nth }] : []
  })
  return found.toSorted((one, other) => one.at - other.at)
}

/** Mail breaks long lines, so that one question may stand on several. */
const MOST_LINES = 4

/** What of these words follows the question; null where they are not the question. */
type HeadingTest = (lines: readonly string[]) => string | null

function first(lines: readonly WrittenLine[], asked: HeadingTest): Omit<Heading, 'nth'> | null {
  for (const [at, { isQuoted }] of lines.entries())
    for (let count = 1; count <= MOST_LINES; count++) {
      const some = lines.slice(at, at + count)
      if (some.length < count || some.some((one) => one.text.trim() === '' || one.isQuoted !== isQuoted))
        break
      const rest = asked(some.map(({ text }) => text.trim()))
      if (rest !== null) return { at, from: at + count, rest: isQuoted ? '' : rest }
    }
  return null
}

function exactly(question: string): HeadingTest {
  const words = wordsOf(question).map(escaped).join('[^\\p{L}\\p{N}]+')
  const start = new RegExp(
    `^[^\\p{L}\\p{N}]*(?:\\p{Nd}{1,2}[^\\p{L}\\p{N}]+)?${words}[^\\p{L}\\p{N}\\s"“„«([]*`,
    'iu',
  )
  return (lines) => {
    const text = lines.join(' ')
    const said = words === '' ? undefined : start.exec(text)?.[0]
    return said === undefined ? null : text.slice(said.length)
  }
}

/** Typed off, with a word left out or another put in. */
function nearly(question: string): HeadingTest {
  const words = wordsOf(question)
  const share = (text: string) => {
    const there = wordsOf(text)
    return there.filter((word) => words.includes(word)).length / Math.max(1, there.length)
  }
  return (lines) => {
    const there = wordsOf(lines.join(' '))
    const needed = /[?？؟]["”»]?\s*$/.test(lines.at(-1) ?? '') ? 0.6 : 0.75
    const isAsked =
      words.length >= 4 &&
      lines.every((line) => share(line) >= 0.6) &&
      words.filter((word) => there.includes(word)).length / words.length >= needed
    return isAsked ? '' : null
  }
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Null where there is no heading. Quoted lines between are those of my letter. */
function underHeadings(lines: readonly WrittenLine[], headings: readonly Heading[]): Cut | null {
  const [top] = headings
  if (!top) return null
  const wordsIn = (from: number, to: number) =>
    lines
      .slice(from, to)
      .filter(({ isQuoted }) => !isQuoted)
      .map(({ text }) => text)
  const answers: string[] = []
  let after: string[] = []
  for (const [place, { nth, from, rest }] of headings.entries()) {
    const next = headings[place + 1]
    let own = [rest, ...wordsIn(from, next?.at ?? lines.length)]
    if (!next) ({ kept: own, after } = withoutClosing(own))
    answers[nth] = own.join('\n')
  }
  return { answers, before: wordsIn(0, top.at).join('\n'), after: after.join('\n') }
}

/** The lines of the last answer, and those that close the letter. */
function withoutClosing(lines: readonly string[]): { kept: string[]; after: string[] } {
  let end = lines.length
  const blocks = blocksOf(lines)
  for (const block of blocks.slice(1).toReversed()) {
    if (!isClosing(block.lines.join('\n'))) break
    end = block.at
  }
  const kept = lines.slice(0, end)
  // A name or a farewell right under the last words.
  const last = kept.findLastIndex((line) => isClosing(line) && line.trim() !== '')
  const isUnder = last > 0 && kept.slice(last).every((line) => isClosing(line) || line.trim() === '')
  let from = isUnder ? last : kept.length
  while (isUnder && from > 1 && isClosing(kept[from - 1] ?? '')) from--
  return { kept: kept.slice(0, from), after: [...kept.slice(from), ...lines.slice(end)] }
}

interface Block {
  at: number
  lines: string[]
}

/** Paragraphs: lines between empty ones. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  let isOpen = false
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') isOpen = false
    else if (isOpen) blocks.at(-1)?.lines.push(line)
    else {
      blocks.push({ at, lines: [line] })
      isOpen = true
    }
  }
  return blocks
}

function byNumber(lines: readonly string[], count: number): Cut | null {
  const marks = answerMarks(lines, count)
  if (marks.length >= Math.min(2, count)) return underHeadings(asWritten(lines), marks.map(asFound))
  const inline = onOwnLines(lines, count)
  if (inline) return underHeadings(asWritten(inline.lines), inline.marks.map(asFound))
  const bullets = bulletMarks(lines, count)
  return underHeadings(asWritten(lines), (bullets.length > 0 ? bullets : marks).map(asFound))
}

const asWritten = (lines: readonly string[]) => lines.map((text) => ({ text, isQuoted: false }))
const asFound = ({ at, number, rest }: MarkedLine): Heading => ({ at, nth: number - 1, from: at + 1, rest })

function byParagraph(lines: readonly string[], questions: readonly QuestionSent[]): Cut {
  const whole = blocksOf(lines).map((block) => block.lines.join('\n'))
  const isOneBlock = whole.length < 2
  const parts = isOneBlock ? (whole[0] ?? '').split('\n') : [...whole]
  const before: string[] = []
  const after: string[] = []
  while (parts.length > 1 && isClosing(parts.at(-1) ?? '')) after.unshift(parts.pop() ?? '')
  const greeting = parts[0] ?? ''
  const isOneMore = parts.length > questions.length || isBetterWithout(parts, questions)
  if (parts.length > 1 && isGreeting(greeting, isOneMore)) before.push(parts.shift() ?? '')
  else if (withoutGreeting(greeting) !== greeting) parts[0] = withoutGreeting(greeting)
  const separator = isOneBlock ? '\n' : '\n\n'
  const answers = shared(parts, questions).map((own) => own.join(separator))
  return { answers, before: before.join('\n\n'), after: after.join('\n\n') }
}

/** Where one question has no answer there are as many paragraphs as questions, the greeting among them: their words tell. */
function isBetterWithout(parts: readonly string[], questions: readonly QuestionSent[]): boolean {
  const inOrder = questions.map(({ text }, nth) => overlap(parts[nth] ?? '', text))
  const without = inTurn(parts.slice(1), questions)
  return sum(without.map(({ alike }) => alike)) > sum(inOrder)
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/** As many paragraphs as questions: one each. Else each goes to the question whose words it takes up, or stays with the one before. */
function shared(parts: readonly string[], questions: readonly QuestionSent[]): string[][] {
  if (parts.length === questions.length) return parts.map((part) => [part])
  const answers: string[][] = questions.map(() => [])
  const turns = inTurn(parts, questions)
  const isUntold = turns.every(({ alike }) => alike === 0)
  for (const [nth, part] of parts.entries())
    answers[isUntold && parts.length < questions.length ? nth : (turns[nth]?.at ?? 0)]?.push(part)
  return answers
}

/** Of each paragraph: which question's words it takes up, and how many of them. Questions are not gone back to. */
function inTurn(
  parts: readonly string[],
  questions: readonly QuestionSent[],
): { at: number; alike: number }[] {
  let at = 0
  return parts.map((part) => {
    const all = questions.map(({ text }, nth) => (nth < at ? 0 : overlap(part, text)))
    const alike = all.reduce((most, one) => (one > most ? one : most), 0)
    if (alike > 0) at = all.indexOf(alike)
    return { at, alike }
  })
}

/** How many of a question's longer words are taken up, by their first letters: complaint and complained are one. */
function overlap(part: string, question: string): number {
  const stems = (text: string) =>
    new Set<string>(wordsOf(text).flatMap((word) => (word.length < 5 ? [] : [word.slice(0, 5)])))
  const there = stems(part)
  return [...stems(question)].filter((stem) => there.has(stem)).length
}
