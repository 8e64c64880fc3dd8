import { z } from 'zod'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { changedElsewhere, seenAt } from '../store/seen.ts'
import { line, needed, prose, zone } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** What is left out stays as it is. The row is made at the first change; until then the account's name stands in. */
export const editProfile = defineVerb({
  name: 'edit-profile',
  says: 'Change who I am: my name, background, time zone, sign-off. What is left out stays as it is.',
  does: 'writes',
  takes: z.object({
    name: needed('Please say what you are called.', 200).optional(),
    background: prose(2000).optional().describe('Two or three sentences: what I do, what I am turning to.'),
    zone: zone()
      .optional()
      .describe(
        'Where my days begin: an IANA name, such as Europe/Amsterdam, or a city or abbreviation that means one clock.',
      ),
    signOff: line(100).optional().describe('How my letters end, such as “Warm regards”.'),
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
