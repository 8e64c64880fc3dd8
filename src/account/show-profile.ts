import { z } from 'zod'
import { defineVerb } from '../verb.ts'

/** Who I am, as letters, dates and the pitch take it. */
export const showProfile = defineVerb({
  name: 'show-profile',
  says: 'Show your profile: your name, background, time zone and sign-off.',
  does: 'reads',
  takes: z.object({}),
  gives: z.object({
    name: z.string(),
    email: z.string(),
    background: z.string(),
    zone: z.string(),
    signOff: z.string(),
    updatedAt: z.string().describe('Empty until you edit your profile.'),
  }),
  async run(_, { store, seeker }) {
    const { name, email, background, zone, signOff } = seeker
    const row = await store.selectFrom('profile').select('updated_at').executeTakeFirst()
    return { name, email, background, zone, signOff, updatedAt: row?.updated_at ?? '' }
  },
})
