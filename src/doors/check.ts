/** The door straight onto the manners engine: `wellmet check`. It opens no house and knows no one; it reads plain text. */
import { parseArgs } from 'node:util'
import { check } from '../etiquette/check.ts'
import type { Finding } from '../etiquette/rule.ts'
import type { Situation } from '../etiquette/situation.ts'
import { whyUnread } from '../manners/language.ts'
import { sayNumber } from '../ui/say.ts'
import { answerLines, bytesOf, NoInput, type Pipes } from './answer-lines.ts'
import {
  answerLine,
  type LineFindings,
  lineFindings,
  mostInText,
  situationFrom,
  tooLong,
  Unreadable,
} from './check-lines.ts'

/** What the shell sees: 0 nothing above polish, 1 a risk, 2 a breach, 64 wrongly called, 66 a file that cannot be read. */
export type CheckExit = 0 | 1 | 2 | 64 | 66

export const checkHelp = `wellmet check FILE… [flags]     Check the manners of plain text. “-” reads what is piped in.
wellmet check --ndjson [FILE…]  Check many, one JSON object a line; reads what is piped in when no file is named.

  --as KIND          letter (if not said), question (one a line), thanks or pitch; or exactly: request, introduction,
                     nudge, referrer-thanks, note
  --to-name NAME     Who it is for
  --to-title TITLE   Their job title, for example "VP Marketing"; their level is guessed from it
  --to-level LEVEL   student, early, experienced, manager, director, vice-president or executive
  --to-field FIELD   Their field, for example nursing
  --first, --later   Before any reply (if not said), or after one
  --channel CHANNEL  email, paper or linkedin
  --referrer NAME    Who referred you
  --fact TEXT        A fact about them that you found; as often as you like
  --json             Findings as JSON, with UTF-16 offsets

Of each text the first 100,000 characters are judged, of questions the first 1,000, and the first 200 findings are told with how
many more there are. A line of --ndjson may be ten times as long as a text.

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
  fact: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `words` are what follows `check` on the command line. */
export async function checkDoor(words: string[], pipes: Pipes): Promise<CheckExit> {
  try {
    const { values: flags, positionals: files } = readWords(words)
    if (flags.help) await pipes.write(`${checkHelp}\n`)
    else if (flags.ndjson) await answerLines(files, pipes, answerLine)
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

type Flags = ReturnType<typeof readWords>['values']
interface CheckedText {
  file: string
  kind: string
  text: string
  findings: Finding[]
}

const mostQuestions = 1000
const mostLetBy = 100_000_000

function readWords(words: string[]) {
  try {
    return parseArgs({ args: words, options, allowPositionals: true })
  } catch (problem) {
    throw new Unreadable(problem instanceof Error ? problem.message : String(problem))
  }
}

async function checkFiles(files: string[], flags: Flags, pipes: Pipes): Promise<CheckExit> {
  if (files.length === 0) throw new Unreadable('Name a file to check, or “-” for what is piped in.')
  if (flags.first && flags.later) throw new Unreadable('A letter is --first or --later, not both.')
  const read: CheckedText[] = []
  for (const file of files) {
    const { text, isCut } = await start(file === '-' ? pipes.input : bytesOf(file))
    if (isCut) pipes.say(`${named(file)}: ${tooLong('text', mostInText)} The first of them are judged.`)
    const why = whyUnread(text)
    if (why) pipes.say(`${named(file)}: ${why}`)
    read.push({ file, kind: flags.as, text, findings: findingsIn(text, flags) })
  }
  await pipes.write(flags.json ? `${JSON.stringify(read.map(asJson), null, 2)}\n` : asText(read))
  const found = new Set(read.flatMap(({ findings }) => findings.map(({ weight }) => weight)))
  return found.has('breach') ? 2 : found.has('risk') ? 1 : 0
}

/** As much of it as is judged. The rest is read and dropped, so that a program that pipes it in need not stop, but not forever. */
async function start(input: AsyncIterable<Uint8Array>): Promise<{ text: string; isCut: boolean }> {
  const decoder = new TextDecoder()
  let [text, gone] = ['', 0]
  for await (const bytes of input) {
    if (text.length <= mostInText) text += decoder.decode(bytes, { stream: true })
    gone += bytes.length
    if (gone > mostLetBy) break
  }
  text += decoder.decode()
  const isCut = text.length > mostInText
  return { text: isCut ? text.slice(0, mostInText).toWellFormed() : text, isCut }
}

/** A file of questions has one a line; anything else is judged whole. */
function findingsIn(text: string, flags: Flags): Finding[] {
  const judged = (part: string) => check(asked(part, flags))
  if (flags.as !== 'question') return judged(text)
  const lines = [...text.matchAll(/[^\r\n]+/g)].filter(({ 0: line }) => line.trim() !== '')
  return lines
    .slice(0, mostQuestions)
    .flatMap(({ 0: line, index }) => judged(line).map((finding) => moved(finding, index)))
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
    facts: flags.fact?.map((text) => ({ text })),
  })

function moved({ fix, ...finding }: Finding, by: number): Finding {
  const there = <At extends { start: number; end: number }>(at: At) => ({
    ...at,
    start: at.start + by,
    end: at.end + by,
  })
  return { ...there(finding), ...(fix && { fix: 'text' in fix ? there(fix) : fix }) }
}

const asJson = ({ file, kind, text, findings }: CheckedText) => {
  const place = placesIn(text)
  const { findings: first, more } = lineFindings(findings)
  return {
    file,
    kind,
    findings: first.map((finding) => ({
      ...finding,
      ...place(finding.start),
      words: text.slice(finding.start, Math.min(finding.end, finding.start + mostWords)),
    })),
    ...(more && { more }),
  }
}

/** Of the words that a finding is about; its `end` says how many there are. */
const mostWords = 1000

const named = (file: string) => (file === '-' ? 'what was piped in' : file)

/** Each finding under its file: where, which rule, what is there, what to do. */
function asText(read: CheckedText[]): string {
  return read
    .map(({ file, text, findings }) => {
      if (findings.length === 0) return `${named(file)}: nothing to say.\n`
      const place = placesIn(text)
      const { findings: first, more }: LineFindings = lineFindings(findings)
      const rest = more ? `  and ${sayNumber(more)} more.\n` : ''
      return `${named(file)}\n${first.map((finding) => asLines(text, finding, place)).join('')}${rest}`
    })
    .join('\n')
}

function asLines(text: string, finding: Finding, place: ReturnType<typeof placesIn>): string {
  const { line, column } = place(finding.start)
  const { rule, weight, says, fix } = finding
  const instead =
    fix &&
    ('advice' in fix
      ? fix.advice
      : fix.start === fix.end
        ? `Add: ${fix.text.trim()}`
        : fix.text === ''
          ? `Leave out “${short(text.slice(fix.start, fix.end))}”.`
          : `Write instead: ${fix.text}`)
  return `  ${line}:${column}  ${weight}  ${rule}\n    ${says}\n${instead ? `    → ${instead}\n` : ''}`
}

const short = (words: string) =>
  words.length > mostWords ? `${words.slice(0, mostWords).toWellFormed()}…` : words

/** Line and column as editors count them, from 1, the column in UTF-16 units. Lines are counted once for all findings. */
function placesIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length)]
  return (offset) => {
    let [line, after] = [0, starts.length]
    while (after - line > 1) {
      const middle = (line + after) >> 1
      if ((starts[middle] ?? 0) <= offset) line = middle
      else after = middle
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}
