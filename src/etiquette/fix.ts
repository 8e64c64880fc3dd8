import type { Draft, Sentence } from './draft.ts'
import type { Fix, Thresholds } from './rule.ts'

/** A whole sentence put in after another one, which gets the full stop that it lacks. */
export function after(draft: Draft, { end, text }: Sentence, put: string, figures: Thresholds): Fix {
  if (!hasRoom(draft, put, figures)) return noRoom(put)
  const stop = /[.!?…。！？:]["'”’)\]]*$/.test(text) ? '' : '.'
  const next = draft.text.charAt(end)
  return { start: end, end, text: `${stop} ${put}${/\S/.test(next) ? ' ' : ''}` }
}

/** The same before a sentence. */
export function before(draft: Draft, { start }: Sentence, put: string, figures: Thresholds): Fix {
  return hasRoom(draft, put, figures) ? { start, end: start, text: `${put} ` } : noRoom(put)
}

function hasRoom({ text, situation }: Draft, put: string, { noteCharacters }: Thresholds): boolean {
  const isNote = situation.channel === 'linkedin' && situation.stage !== 'later'
  return !isNote || text.trimEnd().length + put.length < noteCharacters
}

/** In a LinkedIn note something else has to go first, and only the writer knows what. */
const noRoom = (put: string): Fix => ({
  advice: `“${put}” The note has no room for it yet: shorten something first.`,
})
