import { z } from 'zod'
import { today } from '../account/profile.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { changedElsewhere, isStale, seenAt } from '../store/seen.ts'
import { date, id, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { contactChannels } from './contact.ts'

/** What is left out stays as it is. */
export const editInteraction = defineVerb({
  name: 'edit-interaction',
  says: 'Edit an interaction. Fields you leave out stay unchanged.',
  does: 'writes',
  takes: z.object({
    id: id(),
    channel: z.enum(contactChannels).optional(),
    contactedOn: date().optional(),
    note: prose(5000).optional(),
    seenAt: seenAt(),
  }),
  gives: z.object({ id: z.string(), personId: z.string() }),
  refuses: {
    'changed-elsewhere': changedElsewhere,
    'not-yet': 'Choose a date that is not in the future.',
  },
  async run({ id, seenAt, channel, contactedOn, note }, { store, seeker, now, refuse }) {
    const row = await find(store, 'contact', id)
    if (isStale(seenAt, row.updated_at)) throw refuse('changed-elsewhere')
    if (contactedOn && contactedOn > today(seeker, now)) throw refuse('not-yet')
    await store
      .updateTable('contact')
      .set({
        channel: channel ?? row.channel,
        contacted_on: contactedOn ?? row.contacted_on,
        note: note ?? row.note,
        updated_at: moment(now),
      })
      .where('id', '=', id)
      .execute()
    return { id, personId: row.person_id }
  },
})
