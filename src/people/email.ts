/** One email address, as browsers understand it: the pattern HTML gives for its own field, and mail's lengths. */
const pattern =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/

/** Lengths in characters, which here are octets: 254 in all, 64 before the @ (RFC 5321). */
export function isEmail(text: string): boolean {
  return text.length <= 254 && text.indexOf('@') <= 64 && pattern.test(text)
}

/** The address out of what was typed or pasted (" <mailto:Maya@Acme.test> "), or null when it is not one. */
export function readEmail(text: string): string | null {
  if (text.length > 400) return null
  const address = text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .trim()
    .replace(/^<(.*)>$/, '$1')
    .replace(/^mailto:/i, '')
    .trim()
  return isEmail(address) ? address : null
}

/** What two addresses are compared by. No server that people meet tells Maya@ from maya@. */
export const emailKey = (address: string): string => address.trim().toLowerCase()
