/** The words of letters, as a thread of what happened folds them. */
import type { z } from 'zod'
import type { LetterWords } from '../ui/thread.tsx'
import type { listLetters } from './list-letters.ts'

type LettersListed = z.output<typeof listLetters.gives>['letters']

/** By their ids; only those that were listed with their text. */
export const wordsById = (letters: LettersListed): ReadonlyMap<string, LetterWords> =>
  new Map(letters.flatMap(({ id, text, isWhole }) => (text === null ? [] : [[id, { text, isWhole }]])))
