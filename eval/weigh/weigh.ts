/**
 * `node eval/weigh/weigh.ts [FOLDER…]`: finds what each sign of a wish for work is worth, and writes it to
 * `src/etiquette/english/weights.ts`. It is logistic regression, by steps down the slope with small weights drawn to nought, over
 * `rows.tsv`, `eval/own-a`, `eval/own-c`, the bank of questions, the rules' own examples, and any other folder of labelled text. Of a row that
 * asks for a job the sentence that sounds most like it is taken; of any other every sentence. Run it after changing rows or roles;
 * the rows of `eval/own-b` are never among those it learns from.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cut } from '../../src/etiquette/draft.ts'
import { signsOf, stem } from '../../src/etiquette/english/evidence.ts'
import { isTextRule } from '../../src/etiquette/rule.ts'
import { rules } from '../../src/etiquette/rules/index.ts'
import { bank } from '../../src/questions/bank.ts'
import { table, written } from './written.ts'

type Row = { asks: boolean; text: string; counts: number }

/** A sign seen in fewer rows than this is left out: one author's turn of phrase. */
const leastRows = 5
const rounds = 600
const stride = 0.3
const toNought = 0.00005
const toSmall = 0.0002
/** Words and neighbours are held less: they are many, and each says little. */
const held = { word: 0.7, neighbours: 0.6, together: 1, alone: 0.4 }
/** Missing an ask is worse than a false alarm here; rows joined from parts repeat themselves. */
const asksCount = 1.7
const joinedCounts = 0.4
const letterCounts = 0.8

const folders = ['../own-a/', '../own-c/'].map((path) => new URL(path, import.meta.url).pathname)
const rows = [...fromTable(), ...fromOurs(), ...[...folders, ...process.argv.slice(2)].flatMap(fromFolder)]
const sentences = rows.flatMap((row) =>
  row.asks
    ? [row]
    : cut({ kind: 'question', text: row.text }).sentences.map(({ text }) => ({ ...row, text })),
)
const data = sentences
  .map(({ text, asks, counts }) => ({ asks, counts: asks ? counts * asksCount : counts, seen: seenIn(text) }))
  .filter(({ seen }) => seen.length > 0)
writeFileSync(new URL('../../src/etiquette/english/weights.ts', import.meta.url), written(learn()))
console.log(`${rows.length} rows weighed.`)

function fromTable(): Row[] {
  return table(new URL('rows.tsv', import.meta.url).pathname).map(({ label, how, text = '' }) => ({
    asks: label === 'job_ask',
    text,
    counts: how === 'joined' ? joinedCounts : 1,
  }))
}

function fromOurs(): Row[] {
  const examples = rules
    .filter(isTextRule)
    .flatMap(({ name, good, bad }) =>
      name === 'no-job-ask' ? good : /genre|referral|resume/.test(name) ? [] : [...good, ...bad],
    )
  const texts = [...bank.map(({ text }) => text), ...examples.map(({ text }) => text.replace(/[«»]/g, ''))]
  return texts.map((text) => ({ asks: false, text, counts: 1 }))
}

function fromFolder(path: string): Row[] {
  const file = (name: string) => `${path.replace(/\/?$/, '/')}${name}`
  const listed = (name: string) => (existsSync(file(name)) ? table(file(name)) : [])
  const asks = ['job_asks.tsv', 'job_asks_composed.tsv'].flatMap(listed)
  const others = ['good_questions.tsv', 'hard_negatives_composed.tsv', 'hard_negatives_public.tsv'].flatMap(
    listed,
  )
  const asked = ['student_questions_real.tsv', 'level_fit.tsv'].flatMap(listed)
  const letters = readFileSync(file('letters.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): { text: string; issues: string[] } => JSON.parse(line))
    .filter(({ issues }) => !issues.some((issue) => /job_ask|referral/.test(issue)))
  return [
    ...asks.map(({ text = '', confidence }) => ({
      asks: true,
      text,
      counts: confidence === 'clear' ? 1 : 0.3,
    })),
    ...[...others, ...asked].map(({ text, question }) => ({
      asks: false,
      text: text ?? question ?? '',
      counts: 1,
    })),
    ...letters.map(({ text }) => ({ asks: false, text, counts: letterCounts })),
  ]
}

/** Of each sentence of the text, its signs, its pairs of signs, its words and its neighbours. */
function seenIn(text: string): string[][] {
  return cut({ kind: 'question', text }).sentences.map((sentence) => {
    const signs = [...signsOf(sentence.plain, /[?？]$/.test(sentence.text)).signs].sort()
    const free = signs.filter((sign) => !sign.includes('@'))
    const stems = [...sentence.plain.matchAll(/[^ ·,\n?!.-]+/g)].map(([word]) => stem(word))
    return [
      ...signs.map((sign) => `alone:${sign}`),
      ...free.flatMap((sign, at) => free.slice(at + 1).map((other) => `together:${sign} ${other}`)),
      ...new Set(stems.map((word) => `words:${word}`)),
      ...new Set(stems.slice(1).map((word, at) => `neighbours:${stems[at]} ${word}`)),
    ]
  })
}

/** The weight of each feature, and under "before" the odds when nothing is seen. */
function learn(): Map<string, number> {
  const inRows = new Map<string, number>()
  for (const { seen } of data)
    for (const feature of new Set(seen.flat())) inRows.set(feature, (inRows.get(feature) ?? 0) + 1)
  const names = [...inRows].filter(([, count]) => count >= leastRows).map(([feature]) => feature)
  const place = new Map(names.map((feature, at) => [feature, at]))
  const examples = data.map((each) => ({
    ...each,
    seen: each.seen.map((features) => features.flatMap((feature) => place.get(feature) ?? [])),
  }))
  const hold = names.map((feature) =>
    feature.startsWith('w')
      ? held.word
      : feature.startsWith('n')
        ? held.neighbours
        : feature.startsWith('t')
          ? held.together
          : held.alone,
  )
  const weights = new Float64Array(names.length)
  const steps = new Float64Array(names.length).fill(1e-8)
  let before = -2
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(names.length)
    let slopeBefore = 0
    for (const { asks, counts, seen } of examples) {
      const sums = seen.map((features) => features.reduce((sum, at) => sum + (weights[at] ?? 0), before))
      const most = sums.indexOf(Math.max(...sums))
      const off = ((1 / (1 + Math.exp(-(sums[most] ?? 0))) - (asks ? 1 : 0)) * counts) / examples.length
      for (const at of seen[most] ?? []) slope[at] = (slope[at] ?? 0) + off
      slopeBefore += off
    }
    for (const [at, weight] of weights.entries()) {
      const down = (slope[at] ?? 0) + toSmall * weight * (hold[at] ?? 1)
      steps[at] = (steps[at] ?? 0) + down * down
      const step = stride / Math.sqrt(steps[at] ?? 1)
      const moved = weight - step * down
      weights[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * toNought * (hold[at] ?? 1))
    }
    before -= slopeBefore * 2
  }
  return new Map([['before', before], ...names.map((feature, at) => [feature, weights[at] ?? 0] as const)])
}
