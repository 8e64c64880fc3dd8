import { z } from 'zod'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { changedElsewhere, seenAt } from '../store/seen.ts'
import { line, needed, prose, zone } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** What is left out stays as it is. The row is made at the first change; until then the account's name stands in. */
export const editProfile = defineVerb({
  name: 'edit-profile',
  says: 'Edit your profile: your name, background, time zone and sign-off. Fields you leave out stay unchanged.',
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
    }
    await store
      .insertInto('profile')
      .values(profile)
      .onConflict((met) => met.column('id').doUpdateSet(profile))
      .execute()
    return { id, name }
  },
})
