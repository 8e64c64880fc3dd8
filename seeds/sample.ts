/** The sample search: one invented job seeker, Robin Vale, and the people met on the way. For looking round, tests and pictures. */
import type { z } from 'zod'
import { editProfile } from '../src/account/edit-profile.ts'
import type { Verb } from '../src/verb.ts'

type Does = <T extends z.ZodObject, G extends z.ZodType>(
  verb: Verb<T, G>,
  takes: z.input<T>,
) => Promise<z.output<G>>

/** Fills an empty world by verbs alone, as if the search had been going on for some weeks on the date `today`. */
export async function fillSample(does: Does, _today: string): Promise<void> {
  await does(editProfile, {
    name: 'Robin Vale',
    background:
      'I have taught chemistry for eleven years in Utrecht, and I am turning to product marketing for things that people make by hand.',
    zone: 'Europe/Amsterdam',
    signOff: 'Warm regards',
  })
}
