/** The numbered questions in a letter: which of a conversation stand there, and the same letter with others. All else in it stays. Pure. */

interface ListedQuestion {
  id: string
  text: string
}

/** The ids of those that stand in it, however they were written out. */
export const questionsIn = (body: string, questions: readonly ListedQuestion[]): string[] =>
  piecesOf(body).flatMap((piece) => askedIn(piece, questions)?.id ?? [])

/**
 * With these questions, in the order of the agenda. One that is there already keeps its words; a numbered paragraph that is none of
 * the conversation's was typed by hand, and stays behind them.
 */
export function withQuestions(
  body: string,
  questions: readonly ListedQuestion[],
  chosen: readonly string[],
): string {
  const pieces = piecesOf(body)
  const there = new Map(
    pieces.flatMap((piece) => {
      const asked = askedIn(piece, questions)
      return asked ? [[asked.id, unnumbered(piece)] as const] : []
    }),
  )
  const own = pieces.filter((piece) => isNumbered(piece) && !askedIn(piece, questions)).map(unnumbered)
  const wanted = questions
    .filter(({ id }) => chosen.includes(id))
    .map(({ id, text }) => there.get(id) ?? text)
  const list = [...wanted, ...own].map((words, nth) => `${nth + 1}. ${words}`)
  const first = pieces.findIndex(isNumbered)
  const at = first === -1 ? Math.min(BEHIND_OPENING, pieces.length) : first
  const around = (some: readonly string[]) => some.filter((piece) => !isNumbered(piece))
  return [...around(pieces.slice(0, at)), ...list, ...around(pieces.slice(at))].join('\n\n')
}

/** The greeting, and what the letter is about. */
const BEHIND_OPENING = 2

const number = /^\s*\d{1,2}[.)]\s+/

/** Its paragraphs, and each question of a list of lines by itself. */
const piecesOf = (body: string): string[] =>
  body.split(/\n{2,}/).flatMap((paragraph) => paragraph.split(/\n(?=\s*\d{1,2}[.)]\s)/))

const isNumbered = (piece: string) => number.test(piece)
const unnumbered = (piece: string) => piece.replace(number, '')

function askedIn(piece: string, questions: readonly ListedQuestion[]): ListedQuestion | undefined {
  if (!isNumbered(piece)) return undefined
  const words = oneLine(piece)
  return questions
    .filter(({ text }) => words.includes(oneLine(text)))
    .reduce<ListedQuestion | undefined>(
      (best, one) => (best && best.text.length >= one.text.length ? best : one),
      undefined,
    )
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()
