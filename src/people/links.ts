/** Addresses on the web that people type: only those that are safe to press, and LinkedIn's as a key that stays the same. */

const longest = 2048

/**
 * The link as it may be put on a page, or null. Takes http and https only, and "acme.test/team" without either;
 * refuses scripts, files, and addresses that carry a name and password before the host.
 */
export function readLink(text: string): string | null {
  const typed = text.trim()
  if (typed === '' || typed.length > longest || /[\s\p{Cc}<>"\\]/u.test(typed)) return null
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/:]+\.[a-z]{2,}:\d+(\/|$)/i.test(typed)
  const address = hasScheme ? typed : `https://${typed.replace(/^\/\//, '')}`
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  if (hasScheme && !/^https?:\/\//i.test(typed)) return null
  if (url.username || url.password || (!hasScheme && !url.hostname.includes('.'))) return null
  return url.href.length <= longest ? url.href : null
}

/** What two links are compared by: an address card has no bare comma in one, since some programs cut it there. */
export const linkKey = (link: string): string => link.replace(/%2c/gi, ',')

/**
 * The part of a LinkedIn profile's address that names the person: lower case, percent-decoded, without query,
 * language or trailing slash. Null for anything that is not a profile.
 */
export function linkedinSlug(text: string): string | null {
  const address = text.replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
  const found = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)?linkedin\.com\/(?:mwlite\/)?in\/([^/?#]+)/i.exec(address)
  return found?.[1] && found[1].length <= 300 ? decoded(found[1]).normalize('NFC').toLowerCase() : null
}

/** The profile's address for a slug. */
export const linkedinAddress = (slug: string): string =>
  `https://www.linkedin.com/in/${encodeURIComponent(slug)}`

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The slug that is typed: "linkedin.com/in/maya-chen" or "maya-chen". */
export const slugOf = (text: string): string | null =>
  linkedinSlug(text) ?? (/^[^\s/?#@:]+$/u.test(text) ? linkedinSlug(`linkedin.com/in/${text}`) : null)
