/**
 * A workbook of Excel (.xlsx) as a table: its first sheet that has anything in it, as CSV. Only texts, numbers and days are read of it; a
 * workbook is a zip of XML, in which no name of ours stands and nothing is run.
 */
import Papa from 'papaparse'
import type { Source } from '../../store/source.ts'
import { unpackedWhole } from '../../store/unzip.ts'

/** Unpacked, in bytes: a list of 50,000 people is some 30 MB. */
const mostBytes = 64 * 1024 * 1024
const mostRows = 60_000
const mostColumns = 300

/** The sheet as CSV in UTF-8; null where no sheet has anything in it. Throws `BadZip`. */
export async function sheetOf(zip: Source, names: readonly string[]): Promise<Buffer | null> {
  const partOf = async (name: string) =>
    names.includes(name) ? (await unpackedWhole(zip, name, mostBytes)).toString('utf8') : ''
  const shared = sharedTexts(await partOf('xl/sharedStrings.xml'))
  const days = dayStyles(await partOf('xl/styles.xml'))
  const sheets = names
    .filter((name) => /^xl\/worksheets\/[\w-]+\.xml$/.test(name))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  for (const name of sheets) {
    const rows = rowsOf(await partOf(name), shared, days)
    if (rows.some((row) => row.some((cell) => cell !== ''))) return Buffer.from(Papa.unparse(rows))
  }
  return null
}

/** Every element of this name, one after the other: what stands in its tag, and inside it. Reads on only, so that no text takes long. */
function* elements(xml: string, name: string): Generator<{ head: string; body: string }> {
  const open = new RegExp(`<((?:[A-Za-z]\\w{0,20}:)?${name})(?=[\\s/>])`, 'g')
  for (let found = open.exec(xml); found; found = open.exec(xml)) {
    const end = xml.indexOf('>', open.lastIndex)
    if (end < 0) return
    const head = xml.slice(open.lastIndex, end)
    if (head.endsWith('/')) yield { head, body: '' }
    else {
      const close = xml.indexOf(`</${found[1]}>`, end)
      if (close < 0) return
      yield { head, body: xml.slice(end + 1, close) }
      open.lastIndex = close
    }
  }
}

const sharedTexts = (xml: string): string[] => Array.from(elements(xml, 'si'), ({ body }) => textIn(body))

/** All text of a cell, in its pieces; how it is to be spoken is no part of it. */
function textIn(xml: string): string {
  const spoken = Array.from(elements(xml, 'rPh'), ({ body }) => body)
  const plain = spoken.reduce((left, body) => left.replace(body, () => ''), xml)
  return Array.from(elements(plain, 't'), ({ body }) => unescaped(body)).join('')
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const unescaped = (text: string) =>
  text
    .replace(
      /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
      (whole, hex?: string, decimal?: string, name?: string) => {
        if (name) return named[name] ?? whole
        const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
      },
    )
    .replace(/_x000D_/g, '')

/** The value of an attribute. */
const attribute = (head: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(` ${head}`)?.[1]

/** The styles by which a number is a day. */
function dayStyles(xml: string): Set<number> {
  const own = new Map(
    Array.from(elements(xml, 'numFmt'), ({ head }) => {
      const code = unescaped(attribute(head, 'formatCode') ?? '').replace(/"[^"]*"|\[[^\]]*\]/g, '')
      return [Number(attribute(head, 'numFmtId')), /[dy]/i.test(code)]
    }),
  )
  const [cells] = elements(xml, 'cellXfs')
  const styles = Array.from(elements(cells?.body ?? '', 'xf'), ({ head }) =>
    Number(attribute(head, 'numFmtId')),
  )
  const isDay = (id: number) => (id >= 14 && id <= 17) || id === 22 || (own.get(id) ?? false)
  return new Set(styles.flatMap((id, index) => (isDay(id) ? [index] : [])))
}

function rowsOf(xml: string, shared: string[], days: Set<number>): string[][] {
  const rows: string[][] = []
  for (const { body } of elements(xml, 'row')) {
    const row: string[] = []
    for (const cell of elements(body, 'c')) {
      const at = columnOf(/^[A-Z]{1,3}(?=\d)/.exec(attribute(cell.head, 'r') ?? '')?.[0]) ?? row.length
      if (at >= mostColumns) continue
      while (row.length < at) row.push('')
      row[at] = cellText(cell.head, cell.body, shared, days)
    }
    rows.push(row)
    if (rows.length >= mostRows) break
  }
  return rows
}

/** "A" is 0, "AA" is 26. */
const columnOf = (letters: string | undefined): number | undefined =>
  letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

function cellText(head: string, body: string, shared: string[], days: Set<number>): string {
  const type = attribute(head, 't') ?? 'n'
  if (type === 'inlineStr') return textIn(body)
  const [first] = elements(body, 'v')
  const value = first?.body ?? ''
  if (type === 's') return shared[Number(value)] ?? ''
  if (type === 'str') return unescaped(value)
  if (type === 'd') return value.slice(0, 10)
  if (type === 'e' || type === 'b') return ''
  const number = Number(value)
  const isDay = days.has(Number(attribute(head, 's'))) && number > 0 && number < 110_000
  // Day 1 is 1 January 1900; Excel believes that year had a 29 February.
  if (isDay)
    return new Date(Date.UTC(1899, 11, 30) + Math.floor(number) * 86_400_000).toISOString().slice(0, 10)
  // A telephone number that became one: 4.42079460001E11.
  return /e/i.test(value) && Number.isSafeInteger(number) ? String(number) : value
}
