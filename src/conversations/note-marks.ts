/** The points of an agenda and the marks on a note, as words; how marks are kept, and how those of two devices come together. */

/** The points of the agenda in their order; the questions stand between `pitch` and `closing`. */
export const agendaPoints = ['small-talk', 'why', 'referral', 'pitch', 'question', 'closing'] as const
export type AgendaPoint = (typeof agendaPoints)[number]

/** What can be pressed on a note. `promised` is a promise of yours, `promised-me` one of theirs. */
export const noteMarks = ['promised', 'promised-me', 'named', 'quote', 'off-the-record', 'advice'] as const
export type NoteMark = (typeof noteMarks)[number]

/** In the order of the list, each once: as they are kept, joined by spaces. */
export const marksKept = (marks: readonly NoteMark[]): string =>
  noteMarks.filter((mark) => marks.includes(mark)).join(' ')

export const marksOf = (kept: string): NoteMark[] => {
  const words = kept.split(' ')
  return noteMarks.filter((mark) => words.includes(mark))
}

/** The marks that stand after two devices pressed: what this one put on or took off since it saw the note, on what is there by now. */
export function mergedMarks(
  there: readonly NoteMark[],
  seen: readonly NoteMark[],
  sent: readonly NoteMark[],
): NoteMark[] {
  return noteMarks.filter((mark) =>
    seen.includes(mark) === sent.includes(mark) ? there.includes(mark) : sent.includes(mark),
  )
}
