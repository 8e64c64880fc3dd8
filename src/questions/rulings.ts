/**
 * How much room to write there is on the prep sheet, so that it fills one page and no more. Measures are millimetres at the size in
 * which the sheet is set (`ui/prep-sheet.css`): 9.5 pt on 12.8 pt, the narrower width and the lesser height of A4 and Letter.
 */

/** Letter is the shorter of the two: 279 less 14 above and below, and a little for what is not foreseen. */
const pageHeight = 244
const lineHeight = 4.6
/** A line written by hand. */
const ruling = 6.5
const questionGap = 1.6
const headingHeight = 10
/** A4 is the narrower: 180 mm hold about a hundred letters of this size. */
const lettersInLine = 96

/** Room to write under one question: more than this reads as an examination. */
const mostLines = 3

export interface SheetMatter {
  /** Paragraphs and list items above and below the questions, as text. */
  paragraphs: readonly string[]
  headings: number
  /** The heading of the sheet and the facts under it, in lines. */
  factLines: number
  questions: readonly { text: string; isMust: boolean }[]
}

/** Lines to rule under each question; must-asks get what is left over. `fits` is false when one page cannot hold them all. */
export function rulingsFor(matter: SheetMatter): { lines: number[]; fits: boolean } {
  const { questions } = matter
  const room = pageHeight - heightOf(matter)
  const rulings = Math.floor(room / ruling)
  if (room < 0) return { lines: questions.map(() => 1), fits: false }
  const each = Math.min(mostLines, Math.floor(rulings / Math.max(questions.length, 1)))
  const lines = questions.map(() => each)
  let left = rulings - each * questions.length
  for (const isMust of [true, false])
    for (const [n, question] of questions.entries())
      if (question.isMust === isMust && left > 0 && (lines[n] ?? 0) < mostLines) {
        lines[n] = (lines[n] ?? 0) + 1
        left--
      }
  return { lines, fits: true }
}

const heightOf = ({ paragraphs, headings, factLines, questions }: SheetMatter) =>
  20 +
  factLines * lineHeight +
  headings * headingHeight +
  paragraphs.reduce((sum, text) => sum + linesOf(text) * lineHeight + 1, 0) +
  questions.reduce((sum, { text }) => sum + linesOf(`${text} Must ask`) * lineHeight + questionGap, 0)

/** Letters of scripts that are set square take the room of two. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .reduce(
      (sum, line) =>
        sum +
        Math.max(1, Math.ceil((line.length + (line.match(/[\u2e80-\uffdc]/g)?.length ?? 0)) / lettersInLine)),
      0,
    )
