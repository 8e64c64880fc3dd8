/**
 * Marks under the words of a text field. The field cannot be marked itself, so a mirror lies under it: the same words in the same
 * face, unseen, and only their underlines show. The mirror also gives the field its height, so it never scrolls by itself.
 */
import type { Finding } from '../etiquette/rule.ts'

const weights = ['polish', 'risk', 'breach'] as const

/** The page has one set of marks for each weight, whatever field they lie in. */
const drawn = new Map<Text, Map<Finding['weight'], Range[]>>()

/** Puts the field on a sheet with its mirror, and gives the mirror's text. */
export function mirrorOf(field: HTMLTextAreaElement): Text {
  const sheet = document.createElement('div')
  const mirror = document.createElement('div')
  const text = document.createTextNode('')
  sheet.className = 'manuscript'
  mirror.className = 'mirror'
  mirror.dir = 'auto'
  mirror.ariaHidden = 'true'
  mirror.append(text)
  field.before(sheet)
  sheet.append(mirror, field)
  return text
}

/** Underlines every finding, by its weight. `words` is what was judged. */
export function drawMarks(mirror: Text, words: string, findings: readonly Finding[]): void {
  // A last empty line has no height without something on it.
  mirror.data = `${words}\u200b`
  if (!('highlights' in CSS)) return
  const places = findings.filter(({ start, end }) => end > start)
  drawn.set(
    mirror,
    new Map(
      weights.map((weight) => [
        weight,
        places.filter((one) => one.weight === weight).map((one) => rangeOf(mirror, one)),
      ]),
    ),
  )
  for (const [priority, weight] of weights.entries()) {
    const marks = new Highlight(...[...drawn.values()].flatMap((those) => those.get(weight) ?? []))
    marks.priority = priority
    CSS.highlights.set(weight, marks)
  }
}

/** Brings the place into sight. */
export function showPlace(mirror: Text, place: { start: number; end: number }): void {
  const { top, bottom } = rangeOf(mirror, place).getBoundingClientRect()
  if (top < 90 || bottom > innerHeight - 40) scrollBy({ top: top - innerHeight / 3 })
}

function rangeOf(mirror: Text, { start, end }: { start: number; end: number }): Range {
  const range = new Range()
  range.setStart(mirror, Math.min(start, mirror.length))
  range.setEnd(mirror, Math.min(end, mirror.length))
  return range
}
