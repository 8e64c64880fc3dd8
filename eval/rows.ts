/** Labelled text from a folder: TSV with one header line and no quoting, JSONL with an object a line. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Row = Readonly<Record<string, string>>

/** A letter with what one reader found amiss in it. */
export interface LetterRow {
  id: string
  kind: string
  text: string
  issues: readonly string[]
  referrer?: string
}

/** The rows of every file of that name, `job_asks` and `job_asks_composed` alike; `null` when there is none. */
export function rowsOf(folder: string, name: string): Row[] | null {
  const files = globSync(`${name}{,_*}.tsv`, { cwd: folder }).sort()
  return files.length > 0 ? files.flatMap((file) => tsv(readFileSync(join(folder, file), 'utf8'))) : null
}

function tsv(text: string): Row[] {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const columns = head.split('\t')
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('\t')
      return Object.fromEntries(columns.map((column, i) => [column, cells[i]?.trim() ?? '']))
    })
}

export function lettersOf(folder: string): LetterRow[] | null {
  const path = join(folder, 'letters.jsonl')
  if (!existsSync(path)) return null
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => letterRow(JSON.parse(line)))
}

function letterRow(given: Record<string, unknown>): LetterRow {
  const { id, kind, text, issues, referrer } = given
  const name = typeof referrer === 'object' && referrer && 'name' in referrer ? referrer.name : referrer
  return {
    id: String(id ?? ''),
    kind: String(kind ?? ''),
    text: String(text ?? ''),
    issues: Array.isArray(issues) ? issues.map(String) : [],
    ...(typeof name === 'string' && name !== '' && { referrer: name }),
  }
}
