/** The door straight onto the manners engine: `wellmet check`. It opens no house and knows nobody; it reads plain text. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { check } from '../etiquette/check.ts'
import type { Finding } from '../etiquette/rule.ts'
import type { Situation } from '../etiquette/situation.ts'
import { answerLine, situationFrom, Unreadable } from './check-lines.ts'

/** What the shell sees: 0 nothing above polish, 1 a risk, 2 a breach, 64 wrongly called, 66 a file that cannot be read. */
export type CheckExit = 0 | 1 | 2 | 64 | 66

/** What it reads and where it writes; `write` resolves when more may come. */
export interface Pipes {
  input: AsyncIterable<Uint8Array>
  write(text: string): Promise<void>
  say(text: string): void
}

export const checkHelp = `wellmet check FILE… [flags]     Check the manners of plain text. “-” reads what is piped in.
wellmet check --ndjson [FILE…]  Check many, one JSON object a line; reads what is piped in when no file is named.

  --as KIND          letter (if not said), question (one a line), thanks or pitch; or exactly: request, introduction,
                     nudge, referrer-thanks, note
  --to-name NAME     Whom it is for
  --to-title TITLE   What they do, such as "VP Marketing"; their level is guessed from it
  --to-level LEVEL   student, early, experienced, manager, director, vice-president or executive
  --to-field FIELD   Their field, such as nursing
  --first, --later   Before any reply (if not said), or after one
  --channel CHANNEL  email, paper or linkedin
  --referrer NAME    Who sent you
  --found TEXT       Something you found out; as often as you like
  --json             Findings as JSON, with UTF-16 offsets

Ends with 0 when there is nothing above polish, 1 at a risk, 2 at a breach, 64 when called wrongly, 66 when a file cannot be
read. With --ndjson every line has its answer, findings are no failure, and it ends with 0.`

const options = {
  as: { type: 'string', default: 'letter' },
  'to-name': { type: 'string' },
  'to-title': { type: 'string' },
  'to-level': { type: 'string' },
  'to-field': { type: 'string' },
  first: { type: 'boolean' },
  later: { type: 'boolean' },
  channel: { type: 'string' },
  referrer: { type: 'string' },
  found: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `words` are what follows `check` on the command line. */
export async function checkDoor(words: string[], pipes: Pipes): Promise<CheckExit> {
  try {
    const { values: flags, positionals: files } = readWords(words)
    if (flags.help) await pipes.write(`${checkHelp}\n`)
    else if (flags.ndjson) await answerLines(files.length > 0 ? files : ['-'], pipes)
    else return await checkFiles(files, flags, pipes)
    return 0
  } catch (problem) {
    if (problem instanceof NoInput) pipes.say(problem.message)
    else if (problem instanceof Unreadable)
      pipes.say(`${problem.message} “wellmet check --help” says how to call it.`)
    else throw problem
    return problem instanceof NoInput ? 66 : 64
  }
}

class NoInput extends Error {}
type Flags = ReturnType<typeof readWords>['values']
interface Read {
  file: string
  kind: string
  text: string
  findings: Finding[]
}

function readWords(words: string[]) {
  try {
    return parseArgs({ args: words, options, allowPositionals: true })
  } catch (problem) {
    throw new Unreadable(problem instanceof Error ? problem.message : String(problem))
  }
}

async function answerLines(files: string[], { input, write }: Pipes): Promise<void> {
  for (const file of files)
    for await (const line of linesOf(file === '-' ? input : [bytesOf(file)])) {
      const answer = answerLine(line)
      if (answer) await write(`${JSON.stringify(answer)}\n`)
    }
}

/** Lines end at line feeds alone: U+2028 may stand in a JSON string. */
async function* linesOf(input: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  for await (const bytes of input) {
    const [first = '', ...others] = decoder.decode(bytes, { stream: true }).split('\n')
    parts.push(first)
    for (const part of others) {
      yield parts.join('')
      parts = [part]
    }
  }
  yield parts.join('') + decoder.decode()
}

async function checkFiles(files: string[], flags: Flags, pipes: Pipes): Promise<CheckExit> {
  if (files.length === 0) throw new Unreadable('Name a file to check, or “-” for what is piped in.')
  if (flags.first && flags.later) throw new Unreadable('A letter is --first or --later, not both.')
  const read: Read[] = []
  for (const file of files) {
    const text = file === '-' ? await all(pipes.input) : new TextDecoder().decode(bytesOf(file))
    read.push({ file, kind: flags.as, text, findings: findingsIn(text, flags) })
  }
  await pipes.write(flags.json ? `${JSON.stringify(read.map(asJson), null, 2)}\n` : asText(read))
  const found = new Set(read.flatMap(({ findings }) => findings.map(({ weight }) => weight)))
  return found.has('breach') ? 2 : found.has('risk') ? 1 : 0
}

async function all(input: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const bytes of input) text += decoder.decode(bytes, { stream: true })
  return text + decoder.decode()
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch {
    throw new NoInput(`The file ${file} cannot be read. Please check the path.`)
  }
}

/** A file of questions has one a line; anything else is judged whole. */
function findingsIn(text: string, flags: Flags): Finding[] {
  const judged = (part: string) => check(asked(part, flags))
  if (flags.as !== 'question') return judged(text)
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) =>
    line.trim() === '' ? [] : judged(line).map((finding) => moved(finding, index)),
  )
}

const asked = (text: string, flags: Flags): Situation =>
  situationFrom({
    text,
    kind: flags.as,
    channel: flags.channel,
    stage: flags.later ? 'later' : 'first',
    to: {
      name: flags['to-name'],
      title: flags['to-title'],
      level: flags['to-level'],
      field: flags['to-field'],
    },
    referrer: { name: flags.referrer },
    findings: flags.found?.map((found) => ({ text: found })),
  })

function moved({ mend, ...finding }: Finding, by: number): Finding {
  const there = <At extends { start: number; end: number }>(at: At) => ({
    ...at,
    start: at.start + by,
    end: at.end + by,
  })
  return { ...there(finding), ...(mend && { mend: 'text' in mend ? there(mend) : mend }) }
}

const asJson = ({ file, kind, text, findings }: Read) => ({
  file,
  kind,
  findings: findings.map((finding) => ({
    ...finding,
    ...placeOf(text, finding.start),
    words: text.slice(finding.start, finding.end),
  })),
})

/** Each finding under its file: where, which rule, what is there, what to do. */
function asText(read: Read[]): string {
  const told = read.map(({ file, text, findings }) => {
    const head = file === '-' ? 'what was piped in' : file
    if (findings.length === 0) return `${head}: nothing to say.\n`
    return `${head}\n${findings.map((finding) => asLines(text, finding)).join('')}`
  })
  return told.join('\n')
}

function asLines(text: string, finding: Finding): string {
  const { line, column } = placeOf(text, finding.start)
  const { rule, weight, says, mend } = finding
  const instead =
    mend &&
    ('advice' in mend
      ? mend.advice
      : mend.start === mend.end
        ? `Add: ${mend.text.trim()}`
        : mend.text === ''
          ? `Leave out “${text.slice(mend.start, mend.end)}”.`
          : `Write instead: ${mend.text}`)
  return `  ${line}:${column}  ${weight}  ${rule}\n    ${says}\n${instead ? `    → ${instead}\n` : ''}`
}

/** Line and column as editors count them, from 1, the column in UTF-16 units. */
function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
