import { z } from 'zod'
import { today } from '../account/profile.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { changedElsewhere, isStale, seenAt } from '../store/seen.ts'
import { date, id, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { interactionChannels } from './interaction.ts'

/** What is left out stays as it is. */
export const editInteraction = defineVerb({
  name: 'edit-interaction',
  says: 'Edit an interaction. Fields you leave out stay unchanged.',
  does: 'writes',
  takes: z.object({
    id: id(),
    channel: z.enum(interactionChannels).optional(),
    happenedOn: date().optional(),
    note: prose(5000).optional(),
    seenAt: seenAt(),
  }),
  gives: z.object({ id: z.string(), personId: z.string() }),
  refuses: {
    'changed-elsewhere': changedElsewhere,
    'not-yet': 'Choose a date that is not in the future.',
  },
  async run({ id, seenAt, channel, happenedOn, note }, { store, seeker, now, refuse }) {
    const row = await find(store, 'interaction', id)
    if (isStale(seenAt, row.updated_at)) throw refuse('changed-elsewhere')
    if (happenedOn && happenedOn > today(seeker, now)) throw refuse('not-yet')
    await store
      .updateTable('interaction')
      .set({
        channel: channel ?? row.channel,
        happened_on: happenedOn ?? row.happened_on,
        note: note ?? row.note,
        updated_at: moment(now),
      })
      .where('id', '=', id)
      .execute()
    return { id, personId: row.person_id }
  },
})
