/**
 * Cuts units off the end of a text for as long as the mark is one: what /[…]+$/ does, but that expression starts again at
 * each mark in the middle of the text, and a line of a thousand spaces is enough to feel it.
 */
export function withoutEnd(text: string, mark: RegExp): string {
  let end = text.length
  while (end > 0 && mark.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
