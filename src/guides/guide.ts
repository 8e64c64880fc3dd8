/** A guide: a short article that anyone may read and share, as data, so that its page, its length and the feed come from one text. */

export interface Guide {
  /** The last part of its address. */
  slug: string
  title: string
  /** What a preview of its link and the feed say of it. */
  description: string
  lead: string
  /** The day on which its words last changed, ISO 8601. */
  changedOn: string
  parts: readonly GuidePart[]
  /** What its figures rest on. */
  restsOn: string
}

export interface GuidePart {
  title: string
  /** A word above the heading: the minutes it takes, for example. */
  above?: string
  blocks: readonly GuideBlock[]
}

/** A paragraph, a list, or a letter as an example. Within a line `*words*` are set apart and `[words](/address)` is a link. */
export type GuideBlock =
  | string
  | { list: readonly string[]; isNumbered?: true }
  | { subject: string; letter: readonly string[]; says: string }

/** A piece of a line. */
export type Inline = { text: string; look?: 'apart'; href?: string }

const pieces = /\*([^*]+)\*|\[([^\]]+)\]\((\/[^)\s]*)\)/g

/** Cuts a line into plain words, words set apart, and links to pages of ours. */
export function inlinesOf(line: string): Inline[] {
  const found: Inline[] = []
  let from = 0
  for (const match of line.matchAll(pieces)) {
    const [whole, apart, linked, href] = match
    if (match.index > from) found.push({ text: line.slice(from, match.index) })
    if (apart !== undefined) found.push({ text: apart, look: 'apart' })
    else if (linked !== undefined && href !== undefined) found.push({ text: linked, href })
    from = match.index + whole.length
  }
  if (from < line.length) found.push({ text: line.slice(from) })
  return found
}

/** All of its words, without the sources. */
export function wordsOf({ title, lead, parts }: Guide): number {
  const lines = parts.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(linesOf)])
  return [title, lead, ...lines].join(' ').split(/\s+/).length
}

/** At 200 words a minute. */
export const minutesToRead = (guide: Guide): number => Math.max(1, Math.round(wordsOf(guide) / 200))

/** The address within the page: "Find your reason" → "find-your-reason". */
export const partId = ({ title }: Pick<GuidePart, 'title'>): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The words of the letter as it would be sent. */
export const letterText = (letter: readonly string[]): string => letter.join('\n\n')

function linesOf(block: GuideBlock): readonly string[] {
  if (typeof block === 'string') return [block]
  return 'list' in block ? block.list : block.letter
}
