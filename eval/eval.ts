/** `npm run eval -- FOLDER [--json] [--wrong]`: how well the manners judge labelled text, and replies are read. `eval/README.md` tells its shape. */
import { existsSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Mean, type Measured, measure } from './measures.ts'
import { repliesTold, scoreReplies } from './replies.ts'
import type { Share } from './score.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, wrong: { type: 'boolean' } },
})
const [folder] = positionals
if (folder?.endsWith('.jsonl') && existsSync(folder)) {
  const scored = scoreReplies(folder)
  console.log(
    values.json ? JSON.stringify(scored, null, 2) : repliesTold(scored, values.wrong === true).join('\n'),
  )
  process.exit(0)
}
if (!folder || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error('Say which folder of labelled text: npm run eval -- eval/seen/handbooks [--json] [--wrong]')
  process.exit(64)
}

const { measures, means, missing } = measure(folder)
if (missing.length > 0) console.error(`Not there, so not measured: ${missing.join(', ')}.`)
if (values.json) {
  const all = { folder, missing, measures: measures.map(asJson), means: means.map(meanAsJson) }
  console.log(JSON.stringify(all, null, 2))
} else {
  printTable(measures)
  for (const one of means) printMean(one)
}
if (values.wrong && !values.json) for (const one of measures) printWrong(one)

function asJson({ name, goal, isMet, score, cases }: Measured) {
  const wrong = cases.filter((one) => one.is !== one.said)
  return { name, goal: goal ?? null, isMet, ...score, wrong }
}

function meanAsJson({ name, goal, sum, of }: Mean) {
  return { name, goal, isMet: sum / of <= goal, mean: sum / of, of }
}

function printMean({ name, goal, sum, of }: Mean): void {
  const mean = sum / of
  console.log(
    `${name}: ${mean.toFixed(2)} in the mean (${sum}/${of}), goal ≤ ${goal} ${mean <= goal ? '✓' : '✗'}`,
  )
}

function printTable(all: Measured[]): void {
  const head = ['measure', 'rows', 'recall', 'precision', 'F1', 'false alarms', 'goal']
  const lines = all.map(({ name, score, goal, isMet }) => [
    name,
    String(score.rows),
    said(score.recall),
    score.recall.of > 0 && score.falseAlarms.of > 0 ? said(score.precision) : '',
    score.recall.of > 0 && score.falseAlarms.of > 0 ? (score.f1?.toFixed(3) ?? '') : '',
    said(score.falseAlarms),
    goal
      ? `${goal.of === 'falseAlarms' ? '≤' : '≥'} ${goal.figure} ${goal.of === 'f1' ? 'F1' : goal.of === 'recall' ? 'recall' : 'alarms'}${isMet === null ? '' : isMet ? ' ✓' : ' ✗'}`
      : '',
  ])
  const widths = head.map((_, i) => Math.max(...[head, ...lines].map((line) => line[i]?.length ?? 0)))
  const row = (cells: string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  console.log(row(head))
  console.log(row(widths.map((width) => '-'.repeat(width))))
  for (const line of lines) console.log(row(line))
}

/** "0.952 (20/21, 0.77–0.99)": the share, its counts, its 95 % interval. */
function said({ count, of, share, low, high }: Share): string {
  if (share === null || low === null || high === null) return ''
  return `${share.toFixed(3)} (${count}/${of}, ${low.toFixed(2)}–${high.toFixed(2)})`
}

function printWrong({ name, cases }: Measured): void {
  const wrong = cases.filter((one) => one.is !== one.said)
  if (wrong.length === 0) return
  console.log(`\n${name}`)
  for (const { is, text } of wrong)
    console.log(`  ${is ? 'missed     ' : 'false alarm'}  ${text.replace(/\s+/g, ' ').slice(0, 300)}`)
}
