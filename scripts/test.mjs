/**
 * `npm test`: the checks, then each suite. `npm test -- types unit` runs only those.
 *
 * The counts are the runners' own, from their reports. What did not start, or left no report, is one failure.
 */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checks } from './checks.mjs'
import { run } from './child.mjs'
import { CannotPrepare, prepare, root } from './prepare.mjs'

/** Rows of suites, side by side, that end at about the same time. The last two mostly wait, for npm and for a browser. */
const rows = [['unit', 'verbs-sqlite', 'verbs-postgres', 'every-page'], ['start', 'doors'], ['journeys']]
const all = [...Object.keys(checks), ...rows.flat()]
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')} to test. There are: ${all.join(', ')}.`)
  process.exit(1)
}

const reports = mkdtempSync(join(tmpdir(), 'wellmet-reports-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

const totals = { passed: 0, failed: 0 }
const lines = []
/** Of each test that failed: its suite, its names, and how its message begins. Anyone who has only the last lines has these. */
const failures = []
const count = (name, { passed, failed }) => {
  totals.passed += passed
  totals.failed += failed
  lines.push(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`)
}

try {
  const node = await prepare({ tools: true })
  const isWanted = (name) => wanted.length === 0 || wanted.includes(name)
  for (const name of Object.keys(checks).filter(isWanted)) {
    console.log(`\n── ${name}`)
    count(name, asOne(await checks[name](node)))
  }
  await Promise.all(
    rows.map(async (row) => {
      for (const name of row.filter(isWanted)) count(name, await runSuite(node, name))
    }),
  )
} catch (problem) {
  console.error(problem instanceof CannotPrepare ? problem.message : problem)
  count('preparation', asOne(false))
}
console.log(`\n${[...failures, ...lines].join('\n')}\n\n${totals.passed} passed, ${totals.failed} failed`)
process.exitCode = totals.failed > 0 ? 1 : 0

function asOne(holds) {
  return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** What it prints comes out whole once it has ended, since another runs beside it. */
async function runSuite(node, name) {
  const file = join(reports, `${name}.json`)
  const printed = join(reports, `${name}.txt`)
  const words = [
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  const output = openSync(printed, 'w')
  const code = await run(node, [join(root, 'node_modules/vitest/vitest.mjs'), ...words], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test' },
    output,
  })
  closeSync(output)
  console.log(`\n── ${name}\n${readFileSync(printed, 'utf8')}`)
  let report
  try {
    report = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 1 }
  }
  const passed = report.numPassedTests
  // Skipped tests have not passed; a file that could not be loaded has no tests to count, and is one.
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = report.numTotalTests - passed + unloaded.length
  for (const file of unloaded) failures.push(failure(name, file.name, file.message))
  for (const file of report.testResults)
    for (const test of file.assertionResults)
      if (test.status === 'failed')
        failures.push(failure(name, test.fullName, test.failureMessages.join('\n')))
  const isAmiss = passed + failed === 0 || (code !== 0 && failed === 0)
  return { passed, failed: failed + (isAmiss ? 1 : 0) }
}

function failure(suite, what, message) {
  return `✗ ${suite}: ${what}\n${message.split('\n').slice(0, 12).join('\n')}\n`
}
