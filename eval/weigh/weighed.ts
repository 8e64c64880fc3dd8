/** What the weights come to: learned from `eval/seen`, the bank of questions and the rules' own examples, and from nothing else. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { situationFrom } from '../../src/doors/check-lines.ts'
import { cut, type Sentence } from '../../src/etiquette/draft.ts'
import { placesInQuestion } from '../../src/etiquette/english/unfit.ts'
import { eachPlace, seenIn } from '../../src/etiquette/english/wish.ts'
import { isAtLeast } from '../../src/etiquette/level.ts'
import { isTextRule } from '../../src/etiquette/rule.ts'
import { rules } from '../../src/etiquette/rules/index.ts'
import { bank } from '../../src/questions/bank.ts'
import { lettersOf, type Row, rowsOf } from '../rows.ts'
import { type Example, learn } from './learn.ts'
import { unfitModule, wishModule } from './written.ts'

const seen = fileURLToPath(new URL('../seen/', import.meta.url))

/** The modules of weights, by the file that each is kept in. The folders of `eval/seen` named in `without` are left out. */
export function weighed(without: readonly string[] = []): Record<string, string> {
  const folders = readdirSync(seen)
    .filter((name) => !without.includes(name))
    .map((name) => `${seen}${name}`)
  const wishes = [...asks(folders), ...others(folders)]
  return {
    'wish-weights.ts': wishModule(learn(wishes, 1, { leastMet: 5, toNone: 0.000037, rounds: 24 })),
    'unfit-weights.ts': unfitModule(
      learn(questions(folders), kinds.length, { leastMet: 3, toNone: 0.0001, rounds: 24 }),
    ),
  }
}

const rowsIn = (folders: readonly string[], name: string): Row[] =>
  folders.flatMap((folder) => rowsOf(folder, name) ?? [])

const lettersIn = (folders: readonly string[]) => folders.flatMap((folder) => lettersOf(folder) ?? [])

/** Missing an ask is worse than a false alarm here. Of a letter that asks, which sentence it is has to be found out, too. */
function asks(folders: readonly string[]): Example[] {
  const rows = rowsIn(folders, 'job_asks').map(({ text = '', confidence }) => ({
    text,
    counts: confidence === 'borderline' ? 0.5 : 1.7,
  }))
  const letters = lettersIn(folders)
    .filter(({ issues }) => issues.some((issue) => /job_ask|referral_ask/.test(issue)))
    .map(({ text }) => ({ text, counts: 0.6 }))
  return [...rows, ...letters].map(({ text, counts }) => ({
    is: 1,
    counts,
    pieces: sentencesOf(text).map(wishIn),
  }))
}

function others(folders: readonly string[]): Example[] {
  const recommended = rowsIn(folders, 'good_questions')
  const questions = ['hard_negatives', 'student_questions', 'level_fit'].flatMap((name) =>
    rowsIn(folders, name),
  )
  const letters = lettersIn(folders).filter(
    ({ issues }) => !issues.some((issue) => /job_ask|referral_ask/.test(issue)),
  )
  const examples = rules
    .filter(isTextRule)
    .flatMap(({ name, good, bad }) => (/job|genre|referral|resume/.test(name) ? good : [...good, ...bad]))
  const rows = questions.map(({ text, question }) => text ?? question ?? '')
  // An alarm at a question that everyone recommends is the worst of all.
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

function wishIn(sentence: Sentence): number[] {
  const places: number[] = []
  eachPlace(seenIn(sentence, isAsked(sentence)), (place) => places.push(place))
  return places
}

const kinds = ['too_basic', 'too_strategic', 'answerable_by_research']

/** A question that fits counts against all three; strategy put to those who decide on it says nothing about strategy. */
function questions(folders: readonly string[]): Example[] {
  const judged = ['level_fit', 'student_questions']
    .flatMap((name) => rowsIn(folders, name))
    .filter(({ fit }) => fit)
  return [
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
    ...rowsIn(folders, 'good_questions').flatMap(({ text = '', theme, topic }) =>
      questionsIn(text, 0, 0.5, /strateg|industry/.test(`${theme} ${topic}`)),
    ),
  ]
}

function questionsIn(text: string, is: number, counts: number, decides: boolean): Example[] {
  const pieces = sentencesOf(text).map(placesInQuestion)
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
