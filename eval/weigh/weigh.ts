/**
 * `node eval/weigh/weigh.ts`: finds what each sign of a wish for work is worth, and each word of a question that does not fit whom it is
 * put to, and writes both beside the rules. It learns from every folder of `eval/seen`, the bank of questions and the rules' own
 * examples. Run it after changing rows or roles. Nothing of `eval/unseen` is among what it learns from.
 *
 * `node eval/weigh/weigh.ts --without d` leaves out a folder, so that it can be scored as if it had never been seen; put the weights
 * back afterwards by weighing all.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { situationFrom } from '../../src/doors/check-lines.ts'
import { cut, type Sentence } from '../../src/etiquette/draft.ts'
import { seenInQuestion } from '../../src/etiquette/english/unfit.ts'
import { BEGINNING, END, seenIn, signNames } from '../../src/etiquette/english/wish.ts'
import { isAtLeast } from '../../src/etiquette/level.ts'
import { isTextRule } from '../../src/etiquette/rule.ts'
import { rules } from '../../src/etiquette/rules/index.ts'
import { bank } from '../../src/questions/bank.ts'
import { lettersOf, type Row, rowsOf } from '../rows.ts'
import { type Example, learn } from './learn.ts'
import { unfitModule, wishModule } from './written.ts'

const without = process.argv.slice(2).filter((word) => word !== '--without')
const seen = fileURLToPath(new URL('../seen/', import.meta.url))
const folders = readdirSync(seen)
  .filter((name) => !without.includes(name))
  .map((name) => `${seen}${name}`)
const tables = (name: string): Row[] => folders.flatMap((folder) => rowsOf(folder, name) ?? [])
const english = new URL('../../src/etiquette/english/', import.meta.url)

weighWishes()
weighQuestions()

function weighWishes() {
  const examples = [...asks(), ...others()]
  const learned = learn(examples, 1, {
    leastMet: 4,
    leastChosen: 0.3,
    held: (feature) =>
      ({ alone: 0.4, together: 1, words: 0.7, neighbours: 0.6, apart: 0.7 })[sortOf(feature)] ?? 1,
  })
  writeFileSync(new URL('wish-weights.ts', english), wishModule(learned))
  console.log(`${examples.length} examples of wishes and others weighed.`)
}

/** Missing an ask is worse than a false alarm here. Of a letter that asks, which sentence it is has to be found out, too. */
function asks(): Example[] {
  const rows = tables('job_asks').map(({ text = '', confidence }) => ({
    text,
    counts: confidence === 'borderline' ? 0.5 : 1.7,
  }))
  const letters = folders
    .flatMap((folder) => lettersOf(folder) ?? [])
    .filter(({ issues }) => issues.some((issue) => /job_ask|referral_ask/.test(issue)))
    .map(({ text }) => ({ text, counts: 0.8 }))
  return [...rows, ...letters].map(({ text, counts }) => ({
    is: 1,
    counts,
    pieces: sentencesOf(text).map(wishIn),
  }))
}

function others(): Example[] {
  const recommended = tables('good_questions')
  const questions = ['hard_negatives', 'student_questions', 'level_fit'].flatMap(tables)
  const letters = folders
    .flatMap((folder) => lettersOf(folder) ?? [])
    .filter(({ issues }) => !issues.some((issue) => /job_ask|referral_ask/.test(issue)))
  const examples = rules
    .filter(isTextRule)
    .flatMap(({ name, good, bad }) => (/job|genre|referral|resume/.test(name) ? good : [...good, ...bad]))
  const rows = questions.map(({ text, question }) => text ?? question ?? '')
  // An alarm at a question that everybody recommends is the worst of all.
  const best = recommended.map(({ text = '' }) => text)
  const ours = [...bank.map(({ text }) => text), ...examples.map(({ text }) => text.replace(/[«»]/g, ''))]
  const each = (text: string, counts: number): Example[] =>
    sentencesOf(text).map((sentence) => ({ is: 0, counts, pieces: [wishIn(sentence)] }))
  return [
    ...rows.flatMap((text) => each(text, 1)),
    ...best.flatMap((text) => each(text, 3)),
    ...ours.flatMap((text) => each(text, 3)),
    ...letters.flatMap(({ text }) => each(text, 0.8)),
  ]
}

/** Its signs, its pairs of signs, its words, and those that stand side by side; those with one between them are only learned along. */
function wishIn(sentence: Sentence): string[] {
  const { seen, known } = seenIn(sentence, isAsked(sentence))
  const signs = seen.map((sign) => signNames[sign] ?? '').sort()
  const words = [BEGINNING, ...known.map(({ stem }) => stem), END]
  const free = signs.filter((sign) => !sign.includes('@'))
  return [
    ...signs.map((sign) => `alone:${sign}`),
    ...free.flatMap((sign, at) => free.slice(at + 1).map((other) => `together:${sign} ${other}`)),
    ...new Set(known.map(({ stem }) => `words:${stem}`)),
    ...words.slice(1).map((word, at) => `neighbours:${words[at]} ${word}`),
    ...words.slice(2).map((word, at) => `apart:${words[at]} ${word}`),
  ]
}

/** A question that fits counts against all three; strategy put to those who decide on it says nothing about strategy. */
function weighQuestions() {
  const kinds = ['too_basic', 'too_strategic', 'answerable_by_research']
  const judged = ['level_fit', 'student_questions'].flatMap(tables).filter(({ fit }) => fit)
  const examples: Example[] = [
    ...judged.flatMap((row) => {
      const is = kinds.indexOf(row.fit ?? '') + 1
      const { reader } = situationFrom({
        kind: 'question',
        text: '',
        to: { title: row.interviewee_title, level: row.interviewee_level },
      })
      const decides = isAtLeast(reader?.level, 'director')
      return questionsIn(row.text ?? row.question ?? '', is, is > 0 ? 1.5 : 1, is !== 2 && decides)
    }),
    ...bank.flatMap(({ text, levels }) => questionsIn(text, 0, 2, !levels.includes('early'))),
    ...tables('good_questions').flatMap(({ text = '', theme, topic }) =>
      questionsIn(text, 0, 0.5, /strateg|industry/.test(`${theme} ${topic}`)),
    ),
  ]
  const learned = learn(examples, kinds.length, { leastMet: 3, leastChosen: 0.6, held: () => 1 })
  writeFileSync(new URL('unfit-weights.ts', english), unfitModule(learned))
  console.log(`${examples.length} examples of questions weighed.`)
}

function questionsIn(text: string, is: number, counts: number, decides: boolean): Example[] {
  const pieces = sentencesOf(text).map((sentence) => {
    const words = seenInQuestion(sentence)
    return [
      ...new Set(words.slice(1).map((word) => `words:${word}`)),
      ...words.slice(1).map((word, at) => `neighbours:${words[at]} ${word}`),
    ]
  })
  const might = decides ? [1, 3] : [1, 2, 3]
  return is > 0
    ? [{ is, counts, pieces, might }]
    : pieces.map((piece) => ({ is, counts, pieces: [piece], might }))
}

function sentencesOf(text: string): readonly Sentence[] {
  return cut({ kind: 'question', text }).sentences
}

function isAsked({ text }: Sentence): boolean {
  return /[?？]$/.test(text)
}

function sortOf(feature: string): string {
  return feature.slice(0, feature.indexOf(':'))
}
