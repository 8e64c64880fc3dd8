/** A file inside JSON: its bytes in base64 or, where a file of text is asked for, simply its text. */

/**
 * The bytes in base64, or what was given when it is neither. Whatever consists of base64’s own letters is base64, with line
 * breaks only where all lines are long and of one length; anything else is text.
 */
export function bytesOf(given: string, kind: string): string {
  if (isStandard(given)) return given
  const prefix = /^data:[^,]{0,200};base64,/i.exec(given)?.[0]
  if (kind === 'text/csv' && /^data:text\/[^,]{0,200},/i.test(given) && !prefix) return fromAddress(given)
  const letters = given.slice(prefix?.length ?? 0).trim()
  if (isBase64(letters)) return standard(letters)
  if (isWrapped(letters)) return standard(letters.replace(/\s+/g, ''))
  return kind === 'text/csv' && !prefix && isText(given)
    ? Buffer.from(given, 'utf8').toString('base64')
    : given
}

/** “data:text/csv,Name%2CEmail”: the text as an address carries it. */
function fromAddress(given: string): string {
  try {
    return Buffer.from(decodeURIComponent(given.slice(given.indexOf(',') + 1)), 'utf8').toString('base64')
  } catch {
    return given
  }
}

const isStandard = (text: string) => text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text)
const isBase64 = (text: string) => /^[\w+/-]+={0,2}$/.test(text)

/** As mail wraps it: every line but the last as long as the first. */
function isWrapped(text: string): boolean {
  const first = text.search(/\r?\n/)
  if (first < 60 || !/^[\w+/\s=-]+$/.test(text)) return false
  const lines = text.split(/\r?\n/)
  return lines.every(
    (line, i) => (i < lines.length - 1 ? line.length === first : line.length <= first) && isBase64(line),
  )
}

/** With the alphabet and the padding that everything reads. */
function standard(text: string): string {
  const letters = text.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '')
  return letters.padEnd(Math.ceil(letters.length / 4) * 4, '=')
}

/** Bytes that were forced into a text leave control characters in it. */
const isText = (text: string) => text.trim() !== '' && !/[^\P{Cc}\s]/u.test(text)
