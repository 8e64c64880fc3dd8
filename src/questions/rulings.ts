/**
 * How much room to write there is on the prep sheet, so that it fills one page and no more. Measures are millimetres as
 * `ui/preparing.css` sets it: 9.5 pt in lines of 12.4 pt, the height of Letter and the width of A4, the lesser of each.
 */

/** Letter is 279 high, less 11 above and below, and 3 for letters that are set wider than ours. */
const pageHeight = 254
const headHeight = 17
const lineHeight = 4.4
const factGap = 0.8
const sectionGap = 2.5
const paragraphGap = 1
const questionGap = 1.6
/** A line written by hand. */
const ruling = 6.5
/** Beside their headings, the words have 156 mm: room for about 95 letters of this size. */
const lettersInLine = 95

/** More room than this under a question reads as an examination. */
const mostLines = 3

export interface SheetMatter {
  facts: readonly string[]
  /** The paragraphs under each heading, the questions aside. */
  sections: readonly (readonly string[])[]
  questions: readonly { text: string; isMust: boolean }[]
}

/** Lines to rule under each question; must-asks get what is left over. `fits` is false when one page cannot hold them all. */
export function rulingsFor(matter: SheetMatter): { lines: number[]; fits: boolean } {
  const { questions } = matter
  const room = pageHeight - heightOf(matter)
  if (room < 0) return { lines: questions.map(() => 1), fits: false }
  const rulings = Math.floor(room / ruling)
  const each = Math.min(mostLines, Math.floor(rulings / Math.max(questions.length, 1)))
  const byNeed = [...questions.keys()].sort((a, b) => need(questions[a]) - need(questions[b]) || a - b)
  const withMore = new Set(each < mostLines ? byNeed.slice(0, rulings - each * questions.length) : [])
  return { lines: questions.map((_, n) => each + (withMore.has(n) ? 1 : 0)), fits: true }
}

const need = (question: { isMust: boolean } | undefined) => (question?.isMust ? 0 : 1)

const heightOf = ({ facts, sections, questions }: SheetMatter) =>
  headHeight +
  sum(facts, (text) => linesOf(text) * lineHeight + factGap) +
  sum(
    sections,
    (paragraphs) => sectionGap + sum(paragraphs, (text) => linesOf(text) * lineHeight + paragraphGap),
  ) +
  sectionGap +
  sum(questions, ({ text }) => linesOf(`${text} Must ask`) * lineHeight + questionGap)

const sum = <T>(all: readonly T[], heightOf: (one: T) => number) =>
  all.reduce((height, one) => height + heightOf(one), 0)

/** Letters of scripts that are set square take the room of two. */
const linesOf = (text: string) =>
  sum(text.split('\n'), (line) => {
    const square = line.match(/[\u2e80-\uffdc]/g)?.length ?? 0
    return Math.max(1, Math.ceil((line.length + square) / lettersInLine))
  })
