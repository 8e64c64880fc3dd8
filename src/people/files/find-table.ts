/** Where the table of a file begins, what parts its cells, and what its columns hold: found by known headings, else by what stands below. */
import Papa from 'papaparse'
import { readEmail } from '../email.ts'
import { linkedinSlug } from '../links.ts'
import { guessedRoles, looksLikeName, rolesOf } from './columns.ts'
import { cleanCell, delimiters, type HeadLine, headLines } from './csv.ts'
import { readDay } from './dates.ts'
import { hasName, type Role, type Roles } from './field.ts'
import { meaningOf } from './headings.ts'

export interface Table {
  /** Where reading begins: behind the headings, or at the first row where there are none. */
  from: HeadLine
  /** The line of the headings, from 1; 0 where the first row is a person. */
  headingLine: number
  headings: string[]
  roles: Roles
  /** The first rows, as they stand. */
  first: string[][]
  /** False where it must be asked what the columns hold. */
  isSure: boolean
  /** They go where those of an earlier file with these headings went. */
  isAsBefore?: true
}

/** Where the columns of these headings went in an earlier file; null where there was none. */
export type RolesBefore = (headings: readonly string[]) => Roles | null

export interface TableOptions {
  delimiter?: string | undefined
  /** The line of the headings, from 1; 0 where there are none. */
  headingLine?: number | undefined
  roles?: Roles | undefined
  rolesBefore?: RolesBefore | undefined
}

const headingWithin = 20
const rowsLookedAt = 20

/** Null where there is no table, and no list of names either. */
export function findTable(text: string, options: TableOptions = {}): Table | null {
  const { delimiter, headingLine, roles } = options
  const lines = headLines(text, Math.max(headingWithin, headingLine ?? 0)).filter(
    (line) => delimiter === undefined || line.delimiter === delimiter,
  )
  if (headingLine === 0) return withoutHeadings(text, delimiter ?? usualDelimiter(text), roles)
  const candidates = headingLine === undefined ? lines : lines.filter(({ line }) => line === headingLine)
  const before = roles ? null : asBefore(text, candidates, options.rolesBefore)
  if (before) return before
  const known = bestHeadings(candidates)
  if (known) return withHeadings(text, known, roles, true)
  const wanted = delimiter ?? usualDelimiter(text)
  const likely = candidates.filter((line) => line.delimiter === wanted)
  if (headingLine !== undefined) return likely[0] ? withHeadings(text, likely[0], roles, false) : null
  return byItsRows(text, likely, wanted, roles)
}

/** The first line with the headings of an earlier file. */
function asBefore(text: string, lines: HeadLine[], rolesBefore: RolesBefore | undefined): Table | null {
  for (const line of lines) {
    const roles = rolesBefore?.(line.cells.map(cleanCell))
    if (roles) return { ...withHeadings(text, line, roles, true), isAsBefore: true }
  }
  return null
}

/** The line with the most headings that are known, at least two, or one that is all there is. */
function bestHeadings(lines: HeadLine[]): HeadLine | undefined {
  let best: HeadLine | undefined
  let most = 0
  for (const line of lines) {
    const cells = line.cells.map(cleanCell).filter((cell) => cell !== '')
    const known = new Set(cells.flatMap((cell) => meaningOf(cell) ?? [])).size
    const isAll = known === 1 && cells.length === 1 && isOfPeople(cells[0] ?? '')
    // A row with an address in it is someone, whatever else stands in it.
    if (known <= most || !(known > 1 || isAll) || cells.some(isValue)) continue
    best = line
    most = known
  }
  return best
}

const isOfPeople = (heading: string) =>
  ['name', 'part', 'firstName', 'lastName', 'email'].includes(meaningOf(heading) ?? '')

/** What no heading is: an address, a link, a number or a day. */
const isValue = (cell: string) =>
  readEmail(cell) !== null ||
  linkedinSlug(cell) !== null ||
  /^https?:\/\//i.test(cell) ||
  /^\+?[\d\s().\-/]{5,}$/.test(cell) ||
  readDay(cell) !== null

function withHeadings(text: string, from: HeadLine, roles: Roles | undefined, isKnown: boolean): Table {
  const headings = from.cells.map(cleanCell)
  const first = rowsAt(text, from.end, from.delimiter)
  const named = rolesOf(headings, first)
  const found = isKnown || named.some(Boolean) ? filledIn(named, first) : guessedRoles(first)
  const all = roles ?? padded(found, headings.length)
  return { from, headingLine: from.line, headings, roles: all, first, isSure: isKnown && hasName(all) }
}

/** A column of an unknown heading that holds addresses holds addresses; the others stay open. Bare digits may be the number of anything. */
function filledIn(named: Roles, first: string[][]): Roles {
  const guessed = guessedRoles(first)
  const plain: readonly (Role | null | undefined)[] = ['email', 'phone', 'linkedin']
  const areBare = (index: number) => first.every((row) => /^(?:[1-9]\d*)?$/.test(cleanCell(row[index])))
  return named.map((role, index) => {
    const guess = guessed[index] ?? null
    return role ?? (plain.includes(guess) && !(guess === 'phone' && areBare(index)) ? guess : null)
  })
}

const padded = (roles: Roles, count: number): Roles =>
  Array.from({ length: Math.max(count, roles.length) }, (_, index) => roles[index] ?? null)

function withoutHeadings(text: string, delimiter: string, roles: Roles | undefined): Table {
  const start = /^"?sep=.?"?[,;\t]*\n/i.exec(text)?.[0].length ?? 0
  const first = rowsAt(text, start, delimiter)
  const all = roles ?? guessedRoles(first)
  const from = { cells: [], delimiter, line: start > 0 ? 1 : 0, end: start }
  return { from, headingLine: 0, headings: all.map(() => ''), roles: all, first, isSure: false }
}

/** No heading is known: the first full row is one, unless it reads like the rows below it. */
function byItsRows(
  text: string,
  lines: HeadLine[],
  delimiter: string,
  roles: Roles | undefined,
): Table | null {
  const rows = rowsAt(text, 0, delimiter)
  const width = usualWidth(rows)
  const line = lines.find(({ cells }) => filled(cells) === width)
  if (!line) return null
  if (width < 2) {
    const names = rows
      .flat()
      .map(cleanCell)
      .filter((cell) => cell !== '')
    const isList = names.length > 1 && names.filter(looksLikeName).length >= names.length * 0.8
    const isAddresses = names.length > 0 && names.every((cell) => readEmail(cell) !== null)
    return isList || isAddresses ? withoutHeadings(text, delimiter, roles) : null
  }
  const isFirst = line.cells.some((cell) => isValue(cleanCell(cell))) || readsLikeRows(line, text)
  return isFirst && line.line <= 2
    ? withoutHeadings(text, delimiter, roles)
    : withHeadings(text, line, roles, false)
}

/** Whether what would be headings are a name and a title like those below. */
function readsLikeRows(line: HeadLine, text: string): boolean {
  const below = rowsAt(text, line.end, line.delimiter)
  const roles = guessedRoles([line.cells, ...below])
  const at = roles.indexOf('name')
  const name = cleanCell(line.cells[at])
  return at >= 0 && looksLikeName(name) && name.includes(' ') && guessedRoles(below)[at] === 'name'
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length

const rowsAt = (text: string, start: number, delimiter: string): string[][] =>
  Papa.parse<string[]>(text.slice(start, start + 64 * 1024), {
    delimiter,
    newline: '\n',
    preview: rowsLookedAt,
  }).data.filter((cells) => filled(cells) > 0)

/** The width that most rows have. */
function usualWidth(rows: string[][]): number {
  const counts = new Map<number, number>()
  for (const cells of rows) counts.set(filled(cells), (counts.get(filled(cells)) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, few]) => few - many || b - a)[0]?.[0] ?? 0
}

/** The mark by which most rows have as many cells as each other. Marks inside a text come in any number. */
function usualDelimiter(text: string): string {
  const named = /^"?sep=(.)"?[,;\t]*\n/i.exec(text)?.[1]
  if (named) return named
  const scored = delimiters.map((delimiter) => {
    const widths = rowsAt(text, 0, delimiter).map((cells) => cells.length)
    const counts = Map.groupBy(widths, (width) => width)
    const [width = 1, same = []] = [...counts].sort(([a, x], [b, y]) => y.length - x.length || b - a)[0] ?? []
    return { delimiter, score: width > 1 ? (same.length / widths.length) * (1 + width / 100) : 0 }
  })
  return scored.sort((a, b) => b.score - a.score)[0]?.delimiter ?? ','
}
