import type { Draft } from './draft.ts'
import type { Span } from './plain.ts'

/** The first of three sentences in a row that begin with the same three words. */
export function sameOpenings({ sentences }: Draft): Span[] {
  const openings = sentences.map(({ flat }) => /^(?:[^ ,]+ ){2}[^ ,]+/.exec(flat.trim())?.[0])
  return sentences.filter(
    (_, at) => openings[at] && openings[at] === openings[at + 1] && openings[at] === openings[at + 2],
  )
}
