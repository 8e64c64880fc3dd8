import { z } from 'zod'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { changedElsewhere, seenAt } from '../store/seen.ts'
import { line, needed, prose, zone } from '../store/shapes.ts'
import { clocks, dateOrders } from '../ui/say.ts'
import { defineVerb } from '../verb.ts'
import { singleKeys, welcomes } from './profile.ts'

/** What is left out stays as it is. The row is made at the first change; until then the account's name stands in. */
export const editProfile = defineVerb({
  name: 'edit-profile',
  says: 'Edit your profile: your name, background, time zone, sign-off, and how you write dates and times. Fields you leave out stay unchanged.',
  does: 'writes',
  takes: z.object({
    name: needed('Enter your name.', 200).optional(),
    background: prose(2000)
      .optional()
      .describe('2 or 3 sentences: what you do, and what you want to do next.'),
    zone: zone()
      .optional()
      .describe(
        'Your time zone: an IANA name, for example Europe/Amsterdam, or a city or abbreviation that means one time zone.',
      ),
    signOff: line(100).optional().describe('How your letters end, for example “Warm regards”.'),
    clock: z.enum(clocks).optional().describe('How times of day are shown to you, and read.'),
    dateOrder: z
      .enum(dateOrders)
      .optional()
      .describe('How dates are shown to you, and whether you mean 12 March or December 3 by 12/3 on a page.'),
    singleKeys: z
      .enum(singleKeys)
      .optional()
      .describe('Whether single keys do something on pages, for example J and /. Ctrl K always works.'),
    welcome: z
      .enum(welcomes)
      .optional()
      .describe('Whether Today begins with Welcome while you have no people. Help always leads there.'),
    seenAt: seenAt(),
  }),
  gives: z.object({ id: z.string(), name: z.string() }),
  refuses: {
    'changed-elsewhere': changedElsewhere,
  },
  async run({ seenAt, ...takes }, { store, seeker, now, refuse }) {
    const row = await store.selectFrom('profile').selectAll().executeTakeFirst()
    if (seenAt !== undefined && seenAt !== (row?.updated_at ?? '')) throw refuse('changed-elsewhere')
    const id = row?.id ?? newId()
    const name = takes.name ?? seeker.name
    const profile = {
      id,
      name,
      background: takes.background ?? seeker.background,
      zone: takes.zone ?? seeker.zone,
      sign_off: takes.signOff ?? seeker.signOff,
      updated_at: moment(now),
      clock: takes.clock ?? row?.clock ?? null,
      date_order: takes.dateOrder ?? row?.date_order ?? null,
      single_keys: takes.singleKeys ?? row?.single_keys ?? null,
      welcome: takes.welcome ?? row?.welcome ?? null,
    }
    await store
      .insertInto('profile')
      .values(profile)
      .onConflict((met) => met.column('id').doUpdateSet(profile))
      .execute()
    return { id, name }
  },
})
