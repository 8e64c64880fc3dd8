/**
 * Marks under the words of a text field. The field cannot be marked itself, so a mirror lies under it: the same words in the same
 * face, unseen, and only their underlines show. The mirror also gives the field its height, so it never scrolls by itself.
 */
import type { Finding } from './finding.ts'
import { isBlank } from './findings-in.ts'

const kinds = ['polish', 'risk', 'breach', 'blank'] as const
type Kind = (typeof kinds)[number]

const kindOf = (finding: Finding): Kind => (isBlank(finding) ? 'blank' : finding.weight)

/** The page has one set of marks for each kind, whatever field they lie in. */
const drawn = new Map<Text, Map<Kind, Range[]>>()

/** Puts a mirror under the field, and gives its text. The field stays where it is: moved, it would lose the cursor of whoever types already. */
export function mirrorOf(field: HTMLTextAreaElement): Text {
  const mirror = document.createElement('div')
  const text = document.createTextNode('')
  mirror.className = 'mirror'
  mirror.dir = 'auto'
  mirror.style.minBlockSize = `${field.offsetHeight}px`
  mirror.ariaHidden = 'true'
  mirror.append(text)
  field.before(mirror)
  return text
}

/** Changes only what is other than before: what stands is not set again, and the marks in it move along. */
export function writeMirror(mirror: Text, words: string): void {
  // A last empty line has no height without something on it.
  const now = `${words}\u200b`
  const was = mirror.data
  const shorter = Math.min(was.length, now.length)
  let start = 0
  while (start < shorter && was[start] === now[start]) start++
  let tail = 0
  while (tail < shorter - start && was.at(-1 - tail) === now.at(-1 - tail)) tail++
  mirror.replaceData(start, was.length - start - tail, now.slice(start, now.length - tail))
}

/** Underlines every finding, by its weight. `words` is what was judged. */
export function drawMarks(mirror: Text, words: string, findings: readonly Finding[]): void {
  writeMirror(mirror, words)
  if (!('highlights' in CSS)) return
  const there = drawn.get(mirror) ?? new Map<Kind, Range[]>()
  drawn.set(mirror, there)
  for (const [priority, kind] of kinds.entries()) {
    const places = findings.filter((one) => kindOf(one) === kind && one.end > one.start)
    if (areAt(there.get(kind) ?? [], places)) continue
    there.set(
      kind,
      places.map((one) => rangeOf(mirror, one)),
    )
    const marks = new Highlight()
    for (const those of drawn.values()) for (const range of those.get(kind) ?? []) marks.add(range)
    marks.priority = priority
    CSS.highlights.set(kind, marks)
  }
}

const areAt = (ranges: readonly Range[], places: readonly Finding[]) =>
  ranges.length === places.length &&
  ranges.every((range, n) => range.startOffset === places[n]?.start && range.endOffset === places[n]?.end)

/** Lays a wash under the words that are spoken of. */
export function markHere(mirror: Text, place: Place | undefined): void {
  if (!('highlights' in CSS)) return
  const here = new Highlight()
  if (place && place.end > place.start) here.add(rangeOf(mirror, place))
  here.priority = -1
  CSS.highlights.set('here', here)
}

/** How far below the top of `from` the line of these words is, in pixels. */
export function placeOf(mirror: Text, place: Place, from: Element): number {
  const { top } = rangeOf(mirror, place).getBoundingClientRect()
  return Math.round(top - from.getBoundingClientRect().top)
}

/** Clear of the head of the page, and of what lies over its foot. */
export function bringIntoSight(mirror: Text, place: Place): void {
  const { top, bottom } = rangeOf(mirror, place).getBoundingClientRect()
  if (top < 90 || bottom > innerHeight * 0.6) scrollBy({ top: top - innerHeight / 4 })
}

interface Place {
  start: number
  end: number
}

function rangeOf(mirror: Text, { start, end }: Place): Range {
  const range = new Range()
  range.setStart(mirror, Math.min(start, mirror.length))
  range.setEnd(mirror, Math.min(end, mirror.length))
  return range
}
