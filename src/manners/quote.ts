/** The words of a finding as they identify a dismissal. */

/**
 * The same for words that a reader takes for the same: however they are spaced, broken into lines, set in capitals, quoted,
 * composed, or mixed with characters that no one sees. Only for comparing: what is kept and shown are the words themselves.
 */
export function quoteKey(words: string): string {
  return (
    words
      .toWellFormed()
      .replace(unseen, '')
      .normalize('NFD')
      // By way of capitals, since some small letters have one in common: σ and ς, ß and ss.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .normalize('NFC')
      .replace(/[‘’‚‛‹›ʹʼ`´′]/g, "'")
      .replace(/[“”„‟«»ʺ″]/g, '"')
      .replace(/[‐‑‒–—―−]/g, '-')
      .replaceAll('…', '...')
  )
}

/** Spaces of any kind, controls, and what has no shape of its own: joiners, direction marks, soft hyphens, variation selectors. */
const unseen = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu
