import { z } from 'zod'
import { clocks, dateOrders } from '../ui/say.ts'
import { defineVerb } from '../verb.ts'
import { singleKeys, welcomes } from './profile.ts'

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
    welcome: z.enum(welcomes).describe('Whether Today begins with Welcome while you have no people.'),
    updatedAt: z.string().describe('Empty until you edit your profile.'),
  }),
  async run(_, { store, seeker }) {
    const { name, email, background, zone, signOff, clock, dateOrder, singleKeys } = seeker
    const row = await store.selectFrom('profile').select(['updated_at', 'welcome']).executeTakeFirst()
    const said = { welcome: row?.welcome ?? 'on', updatedAt: row?.updated_at ?? '' } as const
    return { name, email, background, zone, signOff, clock, dateOrder, singleKeys, ...said }
  },
})
