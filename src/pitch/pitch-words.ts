/** How the blocks of a pitch are called on the screen, and what may stand in each. Pure. */
import type { BlockOwner, PitchPart } from './blocks.ts'

/** Their names; the last is said with the name of whoever hears it. */
export const partNames: Record<PitchPart, string> = {
  background: 'Who you are',
  'accomplishment-1': 'Proof',
  'accomplishment-2': 'Second proof',
  'accomplishment-3': 'Third proof',
  learn: 'What you want to learn',
  why: 'Why them',
  'own-1': 'What else',
  'own-2': 'One thing more',
}

/** `own` is the seeker's own name for it, empty for none. */
export const partName = (part: PitchPart, person: string | null, own = ''): string =>
  own !== '' ? own : part === 'why' && person !== null ? `Why ${person}` : partNames[part]

/** What to write, for whoever has nothing there yet: an example of a block, in words of someone else. */
export const partExamples: Record<PitchPart, string> = {
  background: 'I plan bus routes for a small town, and I drove one of them for three years.',
  'accomplishment-1':
    'Two years ago the night lines were nearly empty. I rode each for a month and redrew nine as six. Now they are half full.',
  'accomplishment-2': 'Last spring I wrote the timetable that drivers hang up at home.',
  'accomplishment-3': 'Three other towns use it by now.',
  learn: 'I would like to understand how a large town decides what to count.',
  why: 'You closed a line that everyone used. I wonder how you knew.',
  'own-1': 'I grew up in a village with two buses a day.',
  'own-2': 'On Sundays I walk along lines that are no longer driven.',
}

/** Whom a version is for. */
export const sayWhose = (
  { whose, audience }: { whose: BlockOwner; audience: string },
  person: string | null,
): string =>
  whose === 'conversation'
    ? person === null
      ? 'For one person'
      : `Only for ${person}`
    : whose === 'audience'
      ? audience
      : 'General'
