import { z } from 'zod'
import { clocks, dateOrders } from '../ui/say.ts'
import { defineVerb } from '../verb.ts'
import { singleKeys } from './profile.ts'

/** Who I am, as letters, dates and the pitch take it. */
export const showProfile = defineVerb({
  name: 'show-profile',
  says: 'Show your profile: your name, background, time zone, sign-off, and how you write dates and times.',
  does: 'reads',
  takes: z.object({}),
  gives: z.object({
    name: z.string(),
    email: z.string(),
    background: z.string(),
    zone: z.string(),
    signOff: z.string(),
    clock: z.enum(clocks),
    dateOrder: z.enum(dateOrders),
    singleKeys: z.enum(singleKeys).describe('Whether single keys do something on pages.'),
    updatedAt: z.string().describe('Empty until you edit your profile.'),
  }),
  async run(_, { store, seeker }) {
    const { name, email, background, zone, signOff, clock, dateOrder, singleKeys } = seeker
    const row = await store.selectFrom('profile').select('updated_at').executeTakeFirst()
    const updatedAt = row?.updated_at ?? ''
    return { name, email, background, zone, signOff, clock, dateOrder, singleKeys, updatedAt }
  },
})
