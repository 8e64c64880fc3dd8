/** A text in which the words that were found are marked. */
import type { VNode } from 'preact'
import { fold } from '../../store/fold.ts'

export function Marked({ text, words }: { text: string; words: readonly string[] }): VNode {
  return (
    <>
      {text.split(/([\p{L}\p{N}\p{M}]+)/u).map((piece, at) => {
        const word = at % 2 === 1 ? partFound(piece, words) : ''
        const from = word ? piece.indexOf(word) : 0
        return word ? (
          <>
            {piece.slice(0, from)}
            <mark>{word}</mark>
            {piece.slice(from + word.length)}
          </>
        ) : (
          piece
        )
      })}
    </>
  )
}

/** The whole word where it is meant; of a script without spaces the signs alone. */
function partFound(word: string, words: readonly string[]): string {
  const folded = fold(word)
  if (words.some((one) => folded === one || (one.length > 1 && folded.startsWith(one)))) return word
  return words.find((one) => one.length <= 2 && /\p{Lo}/u.test(one) && word.includes(one)) ?? ''
}
