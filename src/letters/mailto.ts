/** A letter as a link that opens the seeker's own mail program with everything filled in. It sends nothing. */

// Windows hands a program about 2,000 characters; past that the link does nothing, silently.
const MOST = 1900

export interface Mailto {
  href: string
  /** False where the letter is too long for a link: the program opens with address and subject, the words are to be pasted. */
  hasBody: boolean
}

/** Line ends become CRLF, as mail programs want them; nothing typed can add a second header or address. */
export function mailto(to: string | null, subject: string, body: string): Mailto {
  const address = encode(to ?? '').replace(/%40(?=[^%]*$)/, '@')
  const about = `mailto:${address}?subject=${encode(subject.replace(/\s+/g, ' ').trim())}`
  const whole = `${about}&body=${encode(body.replace(/\r\n?|\n/g, '\r\n'))}`
  if (whole.length <= MOST) return { href: whole, hasBody: true }
  return { href: about.slice(0, MOST).replace(/%[0-9A-F]?$/, ''), hasBody: false }
}

// Half a surrogate pair cannot be encoded, and a quotation mark would do no good in some programs.
const encode = (text: string) => encodeURIComponent(text.toWellFormed()).replace(/'/g, '%27')

/** An email that has a note to forward below the letter. */
export const withNote = (letter: string, note: string): string => `${letter}\n\n— — —\n\n${note}`
