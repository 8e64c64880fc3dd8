/**
 * Tables as programs really write them: bytes in one of four encodings, any of four delimiters, lines before the header.
 * Reading gives way to other requests between slices, so a long file never holds up the others.
 */
import Papa from 'papaparse'

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

/** Characters, or bytes, that are worked on before others get their turn: some ten milliseconds. */
const slice = 64 * 1024

/** Longer than this, one row is not a row: a quotation mark was opened and never closed. In characters. */
const longestRow = 256 * 1024

/** Lets other requests go first. */
export const giveWay = () => new Promise<void>((resolve) => setImmediate(resolve))

/** The bytes as text: lines end in \n, without byte order mark and NULs (PostgreSQL refuses those). */
export async function readText(bytes: Uint8Array, encoding = sniffEncoding(bytes)) {
  try {
    return { encoding, text: await decode(bytes, encoding) }
  } catch {
    return { encoding: 'windows-1252' as Encoding, text: await decode(bytes, 'windows-1252') }
  }
}

/** By byte order mark; without one it is taken for UTF-8 until that turns out wrong. */
function sniffEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** Throws when the bytes are no UTF-8 though they should be. */
async function decode(bytes: Uint8Array, encoding: Encoding): Promise<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' })
  let text = ''
  let held = ''
  for (let at = 0; at < bytes.length; at += slice) {
    const isLast = at + slice >= bytes.length
    const piece = held + decoder.decode(bytes.subarray(at, at + slice), { stream: !isLast })
    held = piece.endsWith('\r') && !isLast ? '\r' : ''
    text += piece
      .slice(0, piece.length - held.length)
      .replaceAll('\0', '')
      .replace(/\r\n?/g, '\n')
    await giveWay()
  }
  return text
}

const delimiters = [',', ';', '\t', '|']

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
  let line = from.line + 1
  let [start, size] = [from.end, slice]
  while (start < text.length) {
    const newline = text.indexOf('\n', start + size)
    const end = newline < 0 ? text.length : newline + 1
    const { data, errors } = Papa.parse<string[]>(text.slice(start, end), {
      delimiter: from.delimiter,
      newline: '\n',
    })
    const isOpen = errors.some((error) => error.code === 'MissingQuotes')
    if (isOpen && end < text.length && size < longestRow) {
      size *= 2
      await giveWay()
      continue
    }
    // The slice keeps its last newline, lest a doubled quote at its end pass for a closing one; what follows it is no row.
    if (!isOpen && text[end - 1] === '\n') data.pop()
    const starts: number[] = []
    for (const cells of data) {
      starts.push(line)
      line += 1 + linesInside(cells)
    }
    const doubts = errors
      .filter(({ type }) => type === 'Quotes')
      .map(({ code, row }): Slice['doubts'][number] => ({
        line: starts[row ?? 0] ?? line,
        code: code === 'MissingQuotes' ? 'unclosed-quote' : 'stray-quote',
      }))
    const rows = data.map((cells, index) => ({ cells, line: starts[index] ?? line }))
    const opened = doubts.find(({ code }) => code === 'unclosed-quote')
    yield { rows: opened ? rows.filter((row) => row.line < opened.line) : rows, doubts }
    if (opened) return
    start = end
    size = slice
    await giveWay()
  }
}

const linesInside = (cells: string[]) =>
  cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)

/**
 * A cell as one line of text, ready to keep: composed (NFC), no line breaks, without the apostrophe that a
 * spreadsheet export puts before = + - @ so that nothing is run as a formula. Direction marks stay.
 */
export function cleanCell(cell: string | undefined): string {
  if (!cell) return ''
  return cell
    .replace(/^'(?=[=+\-@\t\n])/, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC')
}
