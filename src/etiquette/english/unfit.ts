import { before, weights } from './unfit-weights.ts'
import { numberOf, placeOf, quarter, weightsIn } from './weights.ts'
import { forEachWord, type Piece, spokenIn, stem } from './words.ts'

/** How a question may miss whom it is put to: too simple, decided far above them, or answered by a search. */
export type Unfit = 'basic' | 'strategic' | 'lookedUp'

export const unfits: readonly Unfit[] = ['basic', 'strategic', 'lookedUp']

const rows = weights.map((written) => weightsIn(written))
const numberOfWord = forEachWord((word) => numberOf(stem(word)))
const [beginning, end] = [numberOf('^'), numberOf('$')]

/** The places of the words of a question without their endings, and of those that stand side by side. */
export function placesInQuestion(question: Piece): number[] {
  const found: number[] = []
  let before = beginning
  for (const word of spokenIn(question)) {
    const number = numberOfWord(word)
    found.push(placeOf(0, number, 0), placeOf(1, before, number))
    before = number
  }
  found.push(placeOf(1, before, end))
  return found
}

/** How likely a question is of each kind, as odds in natural logarithms against fitting; above 0 it is likelier so than not. */
export function soundsUnfit(question: Piece): Record<Unfit, number> {
  const found = placesInQuestion(question)
  const odds = unfits.map((unfit, kind) => {
    let quarters = before[kind] ?? 0
    for (const place of found) quarters += rows[kind]?.[place] ?? 0
    return [unfit, quarters / quarter]
  })
  return Object.fromEntries(odds)
}
