import { z } from 'zod'
import { today } from '../account/profile.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { changedElsewhere, isStale, seenAt } from '../store/seen.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { referralFields } from './referral.ts'

const { saidOn, mayUseName, note } = referralFields

/** Mostly for the day the referrer says yes. What is left out stays as it is. */
export const editReferral = defineVerb({
  name: 'edit-referral',
  says: 'Edit a referral: whether you may use their name, when they said so, what they said.',
  does: 'writes',
  takes: z.object({
    id: id(),
    saidOn: saidOn.optional(),
    mayUseName: mayUseName.optional(),
    note: note.optional(),
    seenAt: seenAt(),
  }),
  gives: z.object({ id: z.string(), personId: z.string(), referrerId: z.string() }),
  refuses: {
    'changed-elsewhere': changedElsewhere,
    'not-yet': 'Choose a date that is not in the future.',
  },
  async run({ id, seenAt, ...takes }, { store, seeker, now, refuse }) {
    const row = await find(store, 'referral', id)
    if (isStale(seenAt, row.updated_at)) throw refuse('changed-elsewhere')
    if (takes.saidOn && takes.saidOn > today(seeker, now)) throw refuse('not-yet')
    await store
      .updateTable('referral')
      .set({
        said_on: takes.saidOn === undefined ? row.said_on : takes.saidOn,
        may_use_name: takes.mayUseName ?? row.may_use_name,
        note: takes.note ?? row.note,
        updated_at: moment(now),
      })
      .where('id', '=', id)
      .execute()
    return { id, personId: row.person_id, referrerId: row.referrer_id }
  },
})
