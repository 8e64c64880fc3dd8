import { fold } from './plain.ts'

const titles = new Set(
  'mr mrs ms miss mx dr prof professor sir dame rev the and again there everyone friend all team'.split(' '),
)

/** The parts of a name without titles, as they are compared, and where each begins. */
export function namesIn(person: string): { word: string; at: number }[] {
  return [...fold(person).matchAll(/[\p{L}\p{M}'-]+/gu)]
    .map((found) => ({ word: found[0], at: found.index }))
    .filter(({ word }) => !titles.has(word))
}
