import { z } from 'zod'
import { today } from '../account/profile.ts'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { date, id, needed } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { favorKinds } from './favor.ts'

/** Only what nothing else tells of: a talk, a letter, an insight, a referral and a promise are known already. */
export const recordFavor = defineVerb({
  name: 'record-favor',
  says: 'Record what a person gave you, or you gave them, where no talk, letter, insight, referral or promise tells of it.',
  does: 'writes',
  takes: z.object({
    personId: id(),
    whose: z.enum(['theirs', 'mine']).describe('"theirs": they gave it. "mine": you gave it.'),
    kind: z.enum(favorKinds),
    text: needed('Enter what it was, for example an introduction to Bo.', 500).describe('What it was.'),
    on: date().nullish().describe('The date it was given. Defaults to today.'),
  }),
  gives: z.object({ id: z.string(), personId: z.string() }),
  makes: { favor: 'id' },
  refuses: { 'not-yet': 'Choose a date that is not in the future.' },
  undoneBy: { verb: 'delete-favor', takes: { id: 'id' } },
  async run({ personId, whose, kind, text, on }, { store, seeker, now, refuse }) {
    await find(store, 'person', personId)
    const day = today(seeker, now)
    if (on && on > day) throw refuse('not-yet')
    const id = newId()
    await store
      .insertInto('favor')
      .values({ id, person_id: personId, whose, kind, text, given_on: on ?? day, created_at: moment(now) })
      .execute()
    return { id, personId }
  },
})
