import { basic, lookedUp, strategic } from './unfit-weights.ts'
import { bySecond } from './weights.ts'
import { forEachWord, type Piece, spokenIn, stem } from './words.ts'

/** How a question may miss whom it is put to: too simple, decided far above them, or answered by a search. */
export type Unfit = 'basic' | 'strategic' | 'lookedUp'

const kinds = Object.entries({ basic, strategic, lookedUp }).map(([kind, { before, words, neighbours }]) => ({
  kind: kind as Unfit,
  before,
  words,
  nexts: bySecond(neighbours),
}))
const stemOf = forEachWord(stem)

/** The words of a question without their endings, with "^" before the first. */
export const seenInQuestion = (question: Piece): string[] => [
  '^',
  ...spokenIn(question).map(({ text }) => stemOf(text)),
]

/** How likely a question is of each kind, as odds in natural logarithms against fitting; above 0 it is likelier so than not. */
export function soundsUnfit(question: Piece): Record<Unfit, number> {
  const words = seenInQuestion(question)
  const odds = kinds.map(({ kind, before, words: alone, nexts }) => {
    let tenths = before
    for (const word of new Set(words)) tenths += alone[word] ?? 0
    for (const [at, word] of words.entries()) tenths += nexts.get(word)?.get(words[at + 1] ?? '') ?? 0
    return [kind, tenths / 10]
  })
  return Object.fromEntries(odds)
}
