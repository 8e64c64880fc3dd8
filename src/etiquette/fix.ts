import type { Draft, Sentence } from './draft.ts'
import type { Fix, Thresholds } from './rule.ts'

/** A whole sentence put in after another one, which gets the full stop that it lacks; before it, where it is but a name at the end. */
export function after(draft: Draft, sentence: Sentence, put: string, figures: Thresholds): Fix {
  const { end, text } = sentence
  if (nameAtEnd.test(text)) return before(draft, sentence, put, figures)
  if (!hasRoom(draft, put, figures)) return noRoom(put)
  const stop = /[.!?…。！？:]["'”’)\]]*$/.test(text) ? '' : '.'
  const next = draft.text.charAt(end)
  return { start: end, end, text: `${stop} ${put}${/\S/.test(next) ? ' ' : ''}` }
}

/** The same before a sentence, which then begins with a capital: "Hi Maya, you wrote …" no longer goes on from the greeting. */
export function before(draft: Draft, { start }: Sentence, put: string, figures: Thresholds): Fix {
  if (!hasRoom(draft, put, figures)) return noRoom(put)
  const first = draft.text.charAt(start)
  if (!/\p{Ll}/u.test(first)) return { start, end: start, text: `${put} ` }
  return { start, end: start + 1, text: `${put} ${first.toUpperCase()}` }
}

const oneName = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}|\[[^\]\n]{1,30}\])`

/** "Take care, Elena", on the line on which the letter ends. */
const nameAtEnd = new RegExp(
  `^(?:(?:[Tt]ake care|[Aa]ll the best|[Bb]est|[Cc]heers|[Tt]hanks|[Ll]ove),? )?${oneName}(?: ${oneName}){0,2}[.!]?$`,
  'u',
)

function hasRoom({ text, situation }: Draft, put: string, { noteCharacters }: Thresholds): boolean {
  const isNote = situation.channel === 'linkedin' && situation.stage !== 'later'
  return !isNote || text.trimEnd().length + put.length < noteCharacters
}

/** In a LinkedIn note something else has to go first, and only the writer knows what. */
const noRoom = (put: string): Fix => ({
  advice: `“${put}” The note has no room for it yet: shorten something first.`,
})
