import { z } from 'zod'
import { today } from '../account/profile.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { changedElsewhere, isStale, seenAt } from '../store/seen.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { factFields } from './fact.ts'

const { fact, link, foundOn, makesMeAsk } = factFields

/** What is left out stays as it is; an empty link or question empties it. */
export const editFact = defineVerb({
  name: 'edit-fact',
  says: 'Edit a fact. Fields you leave out stay unchanged.',
  does: 'writes',
  takes: z.object({
    id: id(),
    fact: fact.optional(),
    link: link.optional(),
    foundOn: foundOn.optional(),
    makesMeAsk: makesMeAsk.optional(),
    seenAt: seenAt(),
  }),
  gives: z.object({ id: z.string() }),
  refuses: {
    'changed-elsewhere': changedElsewhere,
    'not-yet': 'Choose a date that is not in the future.',
  },
  async run({ id, seenAt, ...takes }, { store, seeker, now, refuse }) {
    const row = await find(store, 'fact', id)
    if (isStale(seenAt, row.updated_at)) throw refuse('changed-elsewhere')
    if (takes.foundOn && takes.foundOn > today(seeker, now)) throw refuse('not-yet')
    await store
      .updateTable('fact')
      .set({
        fact: takes.fact ?? row.fact,
        link: takes.link === undefined ? row.link : takes.link || null,
        found_on: takes.foundOn ?? row.found_on,
        makes_me_ask: takes.makesMeAsk ?? row.makes_me_ask,
        updated_at: moment(now),
      })
      .where('id', '=', id)
      .execute()
    return { id }
  },
})
