import { z } from 'zod'
import { defineVerb } from '../verb.ts'

/** Who I am, as letters, dates and the pitch take it. */
export const showProfile = defineVerb({
  name: 'show-profile',
  says: 'Show who I am: my name, what I do and am turning to, my time zone, how my letters end.',
  does: 'reads',
  takes: z.object({}),
  gives: z.object({
    name: z.string(),
    email: z.string(),
    background: z.string(),
    zone: z.string(),
    signOff: z.string(),
    updatedAt: z.string().describe('Empty while the profile is as it came with the account.'),
  }),
  async run(_, { store, seeker }) {
    const { name, email, background, zone, signOff } = seeker
    const row = await store.selectFrom('profile').select('updated_at').executeTakeFirst()
    return { name, email, background, zone, signOff, updatedAt: row?.updated_at ?? '' }
  },
})
