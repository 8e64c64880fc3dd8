/**
 * The email of an account. There is one way to write it: signing in and up, counting tries, tokens, deletion and the command
 * line all ask here, since two readings of one email are a way around whatever goes by the other.
 */

/** The longest that mail itself can carry (RFC 5321). */
const MOST = 254

/**
 * Without blanks around it, in lower case, full-width letters as plain ones (NFKC), and without the dot that may end a domain.
 * Lower case is that of Unicode and of no language: “İ” becomes “i̇”, and never “i”.
 */
export function plainEmail(typed: string): string {
  const email = typed.normalize('NFKC').toLowerCase().normalize('NFKC').trimStart()
  let end = email.length
  while (/[\s.]/.test(email[end - 1] ?? '')) end--
  return email.slice(0, end)
}

/** What is wrong with an email as it was typed, in a sentence for the person; null when an account may have it. */
export function whyNotEmail(typed: string): string | null {
  // Before anything else, so that a long one costs nothing.
  if (typed.length > 4 * MOST) return tooLong
  const email = plainEmail(typed)
  if (hidden.test(typed.trim()) || hidden.test(email))
    return 'There is a hidden character in this email. Type it instead of pasting it.'
  if (email.length > MOST) return tooLong
  return /^[^\s@]+@[^\s@]+$/.test(email) ? null : 'Enter an email address, for example ana@example.org.'
}

/** An email as it was kept before there was one way to write it: such an account is still found by its own letters. */
export const emailAsOnceKept = (typed: string): string => typed.trim().toLowerCase()

/** True for what no database can be asked about: NUL, and half a character. */
export const isUnaskable = (typed: string): boolean => typed.includes('\0') || !typed.isWellFormed()

const tooLong = `An email has at most ${MOST} characters.`

// Control characters, those that take no room, and halves of characters.
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
