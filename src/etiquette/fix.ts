import type { Draft, Sentence } from './draft.ts'
import type { Fix, Thresholds } from './rule.ts'

/**
 * A whole sentence put in after another one, which gets the full stop that it lacks. Where there is no room for it in a LinkedIn note, it is
 * advice: something else has to go first.
 */
export function after(draft: Draft, sentence: Sentence, text: string, { noteCharacters }: Thresholds): Fix {
  const isNote = draft.situation.channel === 'linkedin' && draft.situation.stage !== 'later'
  if (isNote && draft.text.trimEnd().length + text.length + 1 > noteCharacters)
    return { advice: `“${text}” There is no room for it yet: shorten something first.` }
  const stop = /[.!?…。！？:]["'”’)\]]*$/.test(sentence.text) ? '' : '.'
  const next = draft.text.charAt(sentence.end)
  return { start: sentence.end, end: sentence.end, text: `${stop} ${text}${/\S/.test(next) ? ' ' : ''}` }
}
