/**
 * Tables as programs really write them: bytes in many encodings, any of four delimiters, lines before the header.
 * Reading gives way to other requests between slices, so a long file never holds up the others.
 */
import Papa from 'papaparse'
import { giveWay } from '../../store/give-way.ts'
import { armedAgain } from '../formula.ts'
import { type Encoding, sniffEncoding } from './encoding.ts'

/** Characters, or bytes, that are worked on before others get their turn: some ten milliseconds. */
const slice = 32 * 1024

/** Longer than this, in characters, a row is none: a quotation mark was opened and never closed, or it is no table. */
const longestRow = 256 * 1024

/** The bytes as text: lines end in \n, without byte order mark and NULs (PostgreSQL refuses those). */
export async function readText(bytes: Uint8Array, encoding: Encoding = sniffEncoding(bytes).encoding) {
  return { encoding, text: await decode(bytes, encoding) }
}

async function decode(bytes: Uint8Array, encoding: Encoding): Promise<string> {
  const decoder = new TextDecoder(encoding)
  let text = ''
  let held = ''
  for (let at = 0; at < bytes.length; at += slice) {
    const isLast = at + slice >= bytes.length
    const piece = held + decoder.decode(bytes.subarray(at, at + slice), { stream: !isLast })
    held = piece.endsWith('\r') && !isLast ? '\r' : ''
    const whole = piece.slice(0, piece.length - held.length)
    text += inPlaceOf(inPlaceOf(inPlaceOf(whole, '\0', ''), '\r\n', '\n'), '\r', '\n')
    await giveWay()
  }
  return text
}

/** Seven times as fast as replacing, where a file is made of nothing else. */
const inPlaceOf = (text: string, one: string, other: string) => text.split(one).join(other)

export const delimiters = [',', ';', '\t', '|']

/** One line read under one delimiter. `end` is where the next line starts in the text; lines count from 1. */
export interface HeadLine {
  cells: string[]
  delimiter: string
  line: number
  end: number
}

/**
 * The first lines, each under every delimiter, for a header to be looked for. Excel's own `sep=;` line is obeyed:
 * its delimiter is tried before the others.
 */
export function headLines(text: string, count: number): HeadLine[] {
  const found: HeadLine[] = []
  let order = delimiters
  for (let line = 1, start = 0; line <= count && start < text.length; line++) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline + 1
    const content = text.slice(start, newline < 0 ? end : newline)
    const wanted = /^"?sep=(.)"?[,;\t]*$/i.exec(content)?.[1]
    if (wanted) order = [wanted, ...delimiters.filter((delimiter) => delimiter !== wanted)]
    else if (content.length <= 10_000)
      found.push(...order.map((delimiter) => ({ cells: cellsOf(content, delimiter), delimiter, line, end })))
    start = end
  }
  return found
}

const cellsOf = (line: string, delimiter: string) =>
  Papa.parse<string[]>(line, { delimiter, newline: '\n' }).data[0] ?? []

export interface Slice {
  rows: { cells: string[]; line: number }[]
  /** What the parser was not sure of, with its line. */
  doubts: { line: number; code: 'stray-quote' | 'unclosed-quote' }[]
}

/**
 * The rows after the header, in slices. A quotation mark that is never closed would make one cell of all that
 * follows: reading stops there, and the last slice says so.
 */
export async function* readRows(text: string, from: HeadLine): AsyncGenerator<Slice> {
  let [line, start, size] = [from.line + 1, from.end, slice]
  while (start < text.length) {
    const end = sliceEnd(text, start, size)
    if (end - start > size + longestRow) {
      yield { rows: [], doubts: [{ line, code: 'unclosed-quote' }] }
      return
    }
    const { data, errors } = Papa.parse<string[]>(text.slice(start, end), {
      delimiter: from.delimiter,
      newline: '\n',
    })
    const isOpen = errors.some(({ code }) => code === 'MissingQuotes')
    // An open cell is the last row: it is read again with what follows. Otherwise nothing stands behind the last newline;
    // the slice keeps that newline, so that a doubled quote at its end is not taken for a closing one.
    if (isOpen || text[end - 1] === '\n') data.pop()

    const first = line
    const rows = data.map((cells) => {
      const row = { cells, line }
      line += 1 + linesInside(cells)
      return row
    })
    const doubts: Slice['doubts'] = errors
      .filter(({ type, row }) => type === 'Quotes' && row !== undefined && row < rows.length)
      .map(({ row }) => ({ line: rows[row ?? 0]?.line ?? line, code: 'stray-quote' }))
    const isNeverClosed = isOpen && (end === text.length || (rows.length === 0 && size >= longestRow))
    if (isNeverClosed) doubts.push({ line, code: 'unclosed-quote' })
    yield { rows, doubts }
    if (isNeverClosed) return
    size = isOpen && rows.length === 0 ? size * 2 : slice
    start = isOpen ? afterLines(text, start, line - first) : end
    await giveWay()
  }
}

/** So much of a table is read before its headings are looked for. */
const longestHead = 64 * 1024

/**
 * The rows of a long table as it comes in, of which no more is held than the row that is not whole yet; none where no line among the
 * first twenty is its headings. It ends where a row is longer than any.
 */
export async function* rowsInPieces(
  bytes: AsyncIterable<Uint8Array>,
  isHead: (cells: string[]) => boolean,
): AsyncGenerator<{ head: string[]; rows: string[][] }> {
  let [text, head]: [string, HeadLine | undefined] = ['', undefined]
  const rowEnd = rowEnds()
  const rowsUntil = (end: number) => {
    const whole = text.slice(0, end)
    text = text.slice(end)
    const { data } = Papa.parse<string[]>(whole, { delimiter: head?.delimiter ?? ',', newline: '\n' })
    if (whole.endsWith('\n')) data.pop()
    return { head: head?.cells ?? [], rows: data }
  }
  for await (const { piece, isLast } of textPieces(bytes)) {
    text += piece
    if (!head) {
      if (text.length < longestHead && !isLast) continue
      head = headLines(text, 20).find(({ cells }) => isHead(cells))
      if (!head) return
      text = text.slice(head.end)
    }
    const end = isLast ? text.length : rowEnd(text, head.delimiter)
    if (end > 0) yield rowsUntil(end)
    else if (text.length > 4 * longestRow) return
    await giveWay()
  }
}

/** The bytes as text, as `readText` gives it, in pieces of a slice or more. */
async function* textPieces(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ piece: string; isLast: boolean }> {
  let decoder: TextDecoder | undefined
  let [waiting, held]: [Uint8Array, string] = [new Uint8Array(0), '']
  const decoded = (some: Uint8Array, isLast: boolean) => {
    decoder ??= new TextDecoder(sniffEncoding(some.subarray(0, some.lastIndexOf(10) + 1)).encoding)
    const piece = held + decoder.decode(some, { stream: !isLast })
    held = piece.endsWith('\r') && !isLast ? '\r' : ''
    const whole = piece.slice(0, piece.length - held.length)
    return { piece: inPlaceOf(inPlaceOf(inPlaceOf(whole, '\0', ''), '\r\n', '\n'), '\r', '\n'), isLast }
  }
  for await (const some of bytes) {
    waiting = waiting.length === 0 ? some : Buffer.concat([waiting, some])
    if (waiting.length < slice) continue
    yield decoded(waiting, false)
    waiting = new Uint8Array(0)
  }
  yield decoded(waiting, true)
}

/** Finds in a text that grows at its end, and is cut at what was found, the end of its last whole row; 0 where none is whole. */
function rowEnds(): (text: string, delimiter: string) => number {
  let [at, isQuoted] = [0, false]
  return (text, delimiter) => {
    let end = 0
    // The last sign waits: whether a quotation mark is doubled, the next one says.
    for (; at < text.length - 1; at++) {
      const sign = text[at]
      if (sign === '"') {
        const before = text[at - 1]
        if (!isQuoted) isQuoted = at === 0 || before === '\n' || before === delimiter
        else if (text[at + 1] === '"') at++
        else isQuoted = false
      } else if (sign === '\n' && !isQuoted) end = at + 1
    }
    at -= end
    return end
  }
}

/** After the line in which a slice of this size ends; before it, when that line is longer than any row. */
function sliceEnd(text: string, start: number, size: number): number {
  const newline = text.indexOf('\n', start + size)
  const end = newline < 0 ? text.length : newline + 1
  const before = text.lastIndexOf('\n', start + size - 1) + 1
  return end - start > size + longestRow && before > start ? before : end
}

function afterLines(text: string, start: number, count: number): number {
  let at = start
  for (let passed = 0; passed < count; passed++) at = text.indexOf('\n', at) + 1
  return at
}

const linesInside = (cells: string[]) =>
  cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)

/**
 * A cell as one line of text, ready to keep: composed (NFC), no line breaks, without the apostrophe that keeps
 * a spreadsheet from running it. Direction marks stay.
 */
export function cleanCell(cell: string | undefined): string {
  if (!cell) return ''
  // Excel's own way to keep 0049 from becoming 49.
  const plain = /^="([^"]*)"$/.exec(cell)?.[1] ?? cell
  return armedAgain(plain).replace(unseen, '').replace(/\s+/gu, ' ').trim().normalize('NFC')
}

/** What has no width and no meaning within a name: pages and mail programs leave it behind. Joiners stay, since Persian and Hindi need them. */
const unseen = /[\u200b\u2060\ufeff\u00ad]/gu

/** A cell of several lines, ready to keep: the same, with its line breaks. */
export const cleanProse = (cell: string | undefined): string =>
  armedAgain(cell ?? '')
    .replace(unseen, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
    .normalize('NFC')
