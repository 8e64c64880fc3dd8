/** How an introduction request speaks of the note that goes with it: below the letter, or beside it. */
import type { Tone } from './tone.ts'

const sentences: Record<Tone, { below: string; apart: string }> = {
  warm: {
    below: 'Below is a short note that you can forward as it is.',
    apart: 'With this comes a short note that you can forward as it is.',
  },
  plain: {
    below: 'Below is a short note to forward.',
    apart: 'With this comes a short note to forward.',
  },
  formal: {
    below: 'Below is a short note that you could forward unchanged.',
    apart: 'With this comes a short note that you could forward unchanged.',
  },
}

export const noteSaid = (tone: Tone, isBelow: boolean): string => sentences[tone][isBelow ? 'below' : 'apart']

/** The letter with that sentence as it is true now; words that the writer chose stay. */
export function withNoteSaid(letter: string, isBelow: boolean): string {
  const [said, not] = isBelow ? (['below', 'apart'] as const) : (['apart', 'below'] as const)
  return Object.values(sentences).reduce((text, one) => text.replace(one[not], one[said]), letter)
}
