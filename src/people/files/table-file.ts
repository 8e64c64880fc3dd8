/**
 * A list of people as a table, as it really comes: notes before the headings, rows with nothing but a date, names with lost letters, a
 * detour through Excel. It is read whole, or refused with what to do.
 */
import type { BackgroundProposal } from '../../account/background.ts'
import { plural, sayList, sayNumber } from '../../ui/say.ts'
import { cleanCell, readRows, readText } from './csv.ts'
import { orderedDay, readDay } from './dates.ts'
import { type Encoding, sniffEncoding } from './encoding.ts'
import { hasName, type Role, type Roles } from './field.ts'
import { findTable, type RolesBefore, type Table } from './find-table.ts'
import { meaningOf, otherTable, type Source, sourceOf } from './headings.ts'
import {
  columnsBy,
  cutShort,
  type PersonRead,
  readPerson,
  sureKey,
  turnedName,
  valuesBy,
  type WhySkipped,
  whyNobody,
  whySkipped,
} from './row.ts'
import { kindOfFile, whatToChoose } from './wrong-kind.ts'

/** LinkedIn stops at 30,000 connections, which is under 4 MB. */
export const mostBytes = 20 * 1024 * 1024
const mostRows = 50_000

/** One column of a file: its heading, where it goes, and the first of what stands in it. */
export interface Column {
  heading: string
  /** Null where it is not known: then it is asked, and left out until it is said. */
  goesTo: Role | null
  samples: string[]
}

/** How a file was taken, each part of which a person can correct. */
export interface Reading {
  source: Source
  encoding: Encoding
  delimiter: string
  /** The line of the headings, from 1; 0 where there are none. */
  headingLine: number
  columns: Column[]
  /** Its first lines, as they stand. */
  firstLines: string[]
}

export interface Connections {
  kind: 'connections'
  rows: PersonRead[]
  skipped: { line: number; why: WhySkipped }[]
  /** Sentences to show beside the preview. */
  warnings: string[]
  /** Null for a file that is no table. */
  reading: Reading | null
  /** What an archive says of the seeker; left out where it says nothing. */
  background?: BackgroundProposal[]
  /** Its columns go where those of an earlier file with the same headings went. */
  isAsBefore?: true
}

export interface NotConnections {
  kind: 'not-connections'
  /** What was found, and what to do. */
  sentence: string
  /** Where it is a table of which it must be asked what its columns are. */
  reading: Reading | null
  /** True where no table was found at all. */
  isNoTable?: boolean
}

export interface ReadingOptions {
  /** Where each column goes. Whatever the file, it is read so. */
  roles?: Roles | undefined
  /** Where they went in an earlier file with the same headings, as far as nothing else is said. */
  rolesBefore?: RolesBefore | undefined
  headingLine?: number | undefined
  encoding?: Encoding | undefined
  delimiter?: string | undefined
  /** As the person has it; some files are told by nothing else. */
  fileName?: string | undefined
  /** Whether 2/7/22 is in July; worked out from the other rows when left open. */
  isDayFirst?: boolean | undefined
}

/** Never blocks for long, however long the file. */
export async function readImport(
  bytes: Uint8Array,
  options: ReadingOptions = {},
): Promise<Connections | NotConnections> {
  const wrongKind = bytes.length > mostBytes ? tooLong : kindOfFile(bytes)
  if (wrongKind) return refusal(wrongKind)
  const sniffed = options.encoding ?? sniffEncoding(bytes, (cell) => meaningOf(cell) !== null).encoding
  const { text, encoding } = await readText(bytes, sniffed)
  const table = findTable(text, options)
  if (!table) return { ...refusal(noList), isNoTable: true }
  const reading = readingOf(table, text, encoding)
  const isSaid = options.roles !== undefined || table.isAsBefore === true
  const other = isSaid ? null : otherTable(table.headings, options.fileName)
  if (other) return refusal(other)
  if (!isSaid && !hasName(table.roles) && isOnlyAddresses(table.roles)) return refusal(addressesAlone)
  if (!isSaid && !table.isSure) return { kind: 'not-connections', sentence: whyAsked(table), reading }
  const read = await gather(text, table, options)
  if ('kind' in read) return read
  return { kind: 'connections', ...read, reading, ...(table.isAsBefore && { isAsBefore: true }) }
}

const refusal = (sentence: string): NotConnections => ({ kind: 'not-connections', sentence, reading: null })

export const tooLong =
  'This file is over 20 MB, and a list of 50,000 people is never that long. Of LinkedIn’s archive choose the zip as it is, which may be 100 MB, or Connections.csv itself.'
const noList = `This does not look like a list of people. The first row should be headings, for example “First Name, Last Name, Company”. ${whatToChoose}`
const addressesAlone =
  'This file has email addresses and no names, and an address alone makes no person. Add a column with the names, and choose it again.'

/** A table without anything but addresses, and what is left out. */
const isOnlyAddresses = (roles: Roles) =>
  roles.includes('email') && roles.every((role) => role === 'email' || role === 'left-out')

const whyAsked = ({ headingLine, headings }: Table) =>
  headingLine === 0
    ? 'No row of headings was found, so the first line is taken for a person. Check what each column holds.'
    : headings.some((heading) => meaningOf(heading) !== null)
      ? 'No column is known to hold the names. Match the columns below.'
      : 'This is not LinkedIn’s file, and that is fine. Match the columns below.'

const samplesShown = 3
const linesShown = 8

const readingOf = (
  { from, headingLine, headings, roles, first }: Table,
  text: string,
  encoding: Encoding,
): Reading => ({
  source: sourceOf(headings),
  encoding,
  delimiter: from.delimiter,
  headingLine,
  columns: Array.from(
    { length: Math.min(mostColumns, Math.max(headings.length, roles.length)) },
    (_, index) => ({
      heading: (headings[index] ?? '').slice(0, 200),
      goesTo: roles[index] ?? null,
      samples: first
        .map((row) => cleanCell(row[index]).slice(0, 80))
        .filter((cell) => cell !== '')
        .slice(0, samplesShown),
    }),
  ),
  firstLines: text
    .slice(0, 20_000)
    .split('\n', linesShown)
    .map((line) => line.slice(0, 200)),
})

/** No list has more columns than this; Outlook writes some ninety. */
export const mostColumns = 300

async function gather(
  text: string,
  { from, roles, first, headings, headingLine }: Table,
  options: ReadingOptions,
): Promise<Pick<Connections, 'rows' | 'skipped' | 'warnings'> | NotConnections> {
  const rows: PersonRead[] = []
  const skipped: Connections['skipped'] = []
  const slashed: SlashedDate[] = []
  const unsure = {
    quotes: [] as number[],
    dates: [] as number[],
    emails: [] as number[],
    names: [] as number[],
  }
  const cut: { line: number; number: string }[] = []
  const below = belowList(headings)
  const seenKeys = new Set<string>()
  const columns = columnsBy(roles)
  const habit = { isLastFirst: isLastFirst(first, roles), isAsShown: sourceOf(headings) === 'wellmet' }

  for await (const slice of readRows(text, from)) {
    for (const { cells, line } of slice.rows) {
      const values = valuesBy(columns, cells)
      const row = readPerson(values, line, habit)
      const key = sureKey(row)
      const why = below(cells, whyNobody(row, values)) ?? (key && seenKeys.has(key) ? 'repeated' : null)
      if (why) {
        skipped.push({ line, why })
        continue
      }
      if (key) seenKeys.add(key)
      rows.push(row)
      const day = cleanCell(values('connectedOn')[0])
      const read = readDay(day)
      if (read && 'day' in read) row.connectedOn = read.day
      else if (read) slashed.push({ row, parts: read.unordered })
      else if (day !== '') unsure.dates.push(line)
      if (!row.email && values('email').length > 0) unsure.emails.push(line)
      if (row.isNameDamaged) unsure.names.push(line)
      const number = values('phone')
        .map(cleanCell)
        .find((one) => cutShort.test(one))
      if (number !== undefined) cut.push({ line, number })
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
    ...warning(
      cut.map(({ line }) => line),
      `a spreadsheet cut the phone number short (${cut[0]?.number}). The person is imported without it`,
    ),
    ...warning(unsure.names, 'letters of the name were lost (“?”). It will not replace a complete name'),
    ...(rows.length === 0
      ? [
          headingLine > 0
            ? `There are no people below the headings on line ${headingLine}.`
            : 'There are no people in it.',
        ]
      : []),
  ]
  return { rows, skipped, warnings }
}

/** Tells, row by row, what is no one because of where it stands: the headings once more, and what a report says once its list is over. */
function belowList(headings: readonly string[]) {
  let isOver = false
  const hasHeadings = headings.filter((heading) => heading !== '').length > 1
  const areHeadings = (cells: readonly string[]) =>
    hasHeadings && headings.every((heading, index) => cleanCell(cells[index]) === heading)
  return (cells: readonly string[], why: WhySkipped | null): WhySkipped | null => {
    if (areHeadings(cells)) return 'headings'
    const [only, another] = cells.filter((cell) => cell.trim() !== '')
    const isAlone = only !== undefined && another === undefined && headings.length > 1
    isOver ||= why === 'total' || (isAlone && remark.test(cleanCell(only)))
    return isOver && isAlone ? 'below' : why
  }
}

const remark =
  /^(?:©|copyright\b|confidential\b|all rights reserved|(?:generated|exported|printed|created) (?:by|on|from|at)\b|page \d+ (?:of|\/) \d+)/i

/** Whether most whole names are written with the last name first. */
function isLastFirst(first: string[][], roles: Roles): boolean {
  const at = roles.indexOf('name')
  if (at < 0) return false
  const names = first.map((cells) => cleanCell(cells[at])).filter((name) => name !== '')
  return names.filter((name) => turnedName(name, true)).length * 2 > names.length
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
  row: PersonRead
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
