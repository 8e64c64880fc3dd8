/**
 * The file of connections that LinkedIn gives its members, as it really comes: notes before the header, rows with
 * nothing but a date, names with lost letters, a detour through Excel. It is read whole, or refused with what to do.
 */

import { plural, sayList, sayNumber } from '../ui/say.ts'
import {
  cleanCell,
  type Encoding,
  type HeadLine,
  headLines,
  readRows,
  readText,
  sniffEncoding,
} from './csv.ts'
import { columnsOf, type Mapping } from './linkedin-columns.ts'
import { orderedDay, readDay } from './linkedin-dates.ts'
import {
  type Connection,
  cellsBy,
  readConnection,
  sureKey,
  type WhySkipped,
  whyNobody,
  whySkipped,
} from './linkedin-row.ts'

/** LinkedIn stops at 30,000 connections, which is under 4 MB. */
export const mostBytes = 10 * 1024 * 1024
const mostRows = 50_000
const headerWithin = 20

export interface Connections {
  kind: 'connections'
  rows: Connection[]
  skipped: { line: number; why: WhySkipped }[]
  skippedBecause: Record<WhySkipped, number>
  /** Sentences to show beside the preview. */
  warnings: string[]
  headers: string[]
  headerLine: number
  mapping: Mapping
  encoding: Encoding
  delimiter: string
}

export interface NotConnections {
  kind: 'not-connections'
  /** What was found, and what to do. */
  sentence: string
  /** The likeliest header row, so that a page can ask which column is what; empty when there is none. */
  headers: string[]
  headerLine: number
  encoding: Encoding | null
  delimiter: string | null
}

export interface ReadingOptions {
  /** Which column is what, when the header is not one we know. */
  mapping?: Mapping | undefined
  /** The line the header is on, from 1; with `mapping`, and by default the one that a refusal named. */
  headerLine?: number | undefined
  encoding?: Encoding | undefined
  delimiter?: string | undefined
  /** Whether 2/7/22 is in July; worked out from the other rows when left open. */
  isDayFirst?: boolean | undefined
}

/** Never blocks for long, however long the file. */
export async function readImport(
  bytes: Uint8Array,
  options: ReadingOptions = {},
): Promise<Connections | NotConnections> {
  const wrongKind = whyNotText(bytes)
  if (wrongKind) return refusal(wrongKind)
  const { text, encoding } = await readText(bytes, options.encoding)
  const lines = headLines(text, headerWithin)
  const header = findHeader(lines, options)
  if (!header) {
    const likely = likeliestHeader(lines)
    return { ...refusal(notTheFile(likely?.cells ?? [])), ...seen(likely), encoding }
  }
  const mapping = options.mapping ?? columnsOf(header.cells)
  const read = await gather(text, header, mapping, options)
  if ('kind' in read) return read
  return {
    kind: 'connections',
    ...read,
    skippedBecause: countReasons(read.skipped),
    ...seen(header),
    delimiter: header.delimiter,
    mapping,
    encoding,
  }
}

const seen = (line: HeadLine | undefined) => ({
  headers: line?.cells.map(cleanCell) ?? [],
  headerLine: line?.line ?? 0,
  delimiter: line?.delimiter ?? null,
})

const refusal = (sentence: string): NotConnections => ({
  kind: 'not-connections',
  sentence,
  ...seen(undefined),
  encoding: null,
})

const whatToChoose =
  'From LinkedIn, choose Connections.csv. From Google Contacts, Outlook or a spreadsheet, export or save the list as CSV, and choose that.'

function whyNotText(bytes: Uint8Array): string | null {
  const begins = (text: string) => Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text
  if (bytes.length === 0) return `This file is empty. ${whatToChoose}`
  if (bytes.length > mostBytes)
    return 'This file is over 10 MB, and LinkedIn’s list of connections is never that long. Choose Connections.csv itself.'
  if (begins('PK') || begins('\xd0\xcf\x11\xe0'))
    return 'This is a zip archive or an Excel workbook. Unzip it and choose Connections.csv from it, or save the workbook as CSV.'
  if (begins('%PDF')) return `This is a PDF, not a list of people. ${whatToChoose}`
  if (begins('BEGIN:VCARD')) return `This is a vCard file. Wellmet reads CSV files. ${whatToChoose}`
  if (hasBytesOfNoText(bytes)) return `This is not a list of people. ${whatToChoose}`
  return null
}

/** Pictures, sounds and the like: in their first thousand bytes are many that no text has, in whatever encoding. */
function hasBytesOfNoText(bytes: Uint8Array): boolean {
  if (sniffEncoding(bytes) !== 'utf-8') return false
  const first = bytes.subarray(0, 1000)
  return first.filter((byte) => (byte > 0 && byte < 9) || (byte > 13 && byte < 26)).length * 50 > first.length
}

/** A table is welcome whatever its columns are called; of anything else, its words are not said back. */
function notTheFile(headers: string[]): string {
  return headers.filter((cell) => cleanCell(cell) !== '').length > 1
    ? 'This is not LinkedIn’s file, and that is fine. Match the columns below.'
    : `This does not look like a list of people. The first row should be headings, for example “First Name, Last Name, Company”. ${whatToChoose}`
}

function findHeader(lines: HeadLine[], options: ReadingOptions): HeadLine | undefined {
  const candidates = lines.filter(({ delimiter }) => !options.delimiter || delimiter === options.delimiter)
  if (options.mapping)
    return likeliestHeader(
      candidates.filter(({ line }) => !options.headerLine || line === options.headerLine),
    )
  return candidates.find(({ cells }) => {
    const { firstName, connectedOn } = columnsOf(cells)
    return firstName !== undefined && connectedOn !== undefined
  })
}

/** The first of those that have the most cells with something in them. */
function likeliestHeader(lines: HeadLine[]): HeadLine | undefined {
  const filled = ({ cells }: HeadLine) => cells.filter((cell) => cell.trim() !== '').length
  return lines.reduce<HeadLine | undefined>(
    (best, line) => (filled(line) > (best ? filled(best) : 0) ? line : best),
    undefined,
  )
}

async function gather(
  text: string,
  header: HeadLine,
  mapping: Mapping,
  options: ReadingOptions,
): Promise<Pick<Connections, 'rows' | 'skipped' | 'warnings'> | NotConnections> {
  const rows: Connection[] = []
  const skipped: Connections['skipped'] = []
  const slashed: SlashedDate[] = []
  const unsure = {
    quotes: [] as number[],
    dates: [] as number[],
    emails: [] as number[],
    names: [] as number[],
  }
  const seenKeys = new Set<string>()

  for await (const slice of readRows(text, header)) {
    for (const { cells, line } of slice.rows) {
      const cell = cellsBy(mapping, cells)
      const row = readConnection(cell, line)
      const key = sureKey(row)
      const why = whyNobody(row, cell) ?? (key && seenKeys.has(key) ? 'repeated' : null)
      if (why) {
        skipped.push({ line, why })
        continue
      }
      if (key) seenKeys.add(key)
      rows.push(row)
      const read = readDay(cell('connectedOn'))
      if (read && 'day' in read) row.connectedOn = read.day
      else if (read) slashed.push({ row, parts: read.unordered })
      else if (cell('connectedOn') !== '') unsure.dates.push(line)
      if (!row.email && cell('email') !== '') unsure.emails.push(line)
      if (row.isNameDamaged) unsure.names.push(line)
    }
    for (const { line, code } of slice.doubts) {
      if (code === 'stray-quote') unsure.quotes.push(line)
      else skipped.push({ line, why: 'unclosed-quote' })
    }
    if (rows.length + skipped.length > mostRows)
      return refusal(
        'This file has more than 50,000 rows, and LinkedIn stops at 30,000 connections. Choose Connections.csv itself, or split it into several files.',
      )
  }

  const order = settle(slashed, options.isDayFirst, unsure.dates)
  const open = skipped.filter(({ why }) => why === 'unclosed-quote')
  const warnings = [
    ...open.map(
      ({ line }) => `Line ${line}: ${whySkipped['unclosed-quote']} Fix that line and import the file again.`,
    ),
    ...warning(unsure.quotes, 'a quotation mark is in the wrong place. Check what was read'),
    ...order,
    ...warning(unsure.dates, 'the date could not be read. The person is imported without it'),
    ...warning(unsure.emails, 'the email address is not valid. The person is imported without it'),
    ...warning(unsure.names, 'letters of the name were lost (“?”). It will not replace a complete name'),
    ...(rows.length === 0 ? [`There are no people below the headings on line ${header.line}.`] : []),
  ]
  return { rows, skipped, warnings }
}

/** One sentence for all lines with the same trouble; the first five are named. */
function warning(lines: number[], trouble: string): string[] {
  if (lines.length === 0) return []
  const named = lines.slice(0, 5).map(String)
  const rest = lines.length - named.length
  const which = sayList(rest > 0 ? [...named, `${sayNumber(rest)} more`] : named)
  return [`${plural(lines.length, { one: 'Line', other: 'Lines' })} ${which}: ${trouble}.`]
}

interface SlashedDate {
  row: Connection
  parts: [first: number, second: number, year: number]
}

/** Reads 2/7/22 in the order that fits every such row; where both fit, month first as Excel does, and says so. */
function settle(slashed: SlashedDate[], wanted: boolean | undefined, unread: number[]): string[] {
  if (slashed.length === 0) return []
  const isDayFirst = wanted ?? slashed.some(({ parts }) => parts[0] > 12)
  for (const { row, parts } of slashed) {
    row.connectedOn = orderedDay(parts, isDayFirst)
    if (!row.connectedOn) unread.push(row.line)
  }
  const isPlain = wanted !== undefined || slashed.some(({ parts }) => parts[0] > 12 || parts[1] > 12)
  return isPlain
    ? []
    : ['Dates like 2/7/22 were read as month/day/year. Check one, since the file does not say.']
}

function countReasons(skipped: Connections['skipped']): Record<WhySkipped, number> {
  const counts = { hidden: 0, empty: 0, 'no-name': 0, repeated: 0, 'unclosed-quote': 0 }
  for (const { why } of skipped) counts[why]++
  return counts
}
