import { z } from 'zod'
import { today } from '../account/profile.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { changedElsewhere, isStale, seenAt } from '../store/seen.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { companyMeant, insightFields, insightRefusals, whoSaidIt } from './insight-fields.ts'

const { text, kind, about, personId, person, companyId, company, learnedOn, mayQuote } = insightFields

/** What is left out stays as it is; no one and no company are said by null, or by an empty name. */
export const editInsight = defineVerb({
  name: 'edit-insight',
  says: 'Edit an insight: its words, type, who said it, about which company, when, or if you may quote it.',
  does: 'writes',
  takes: z.object({
    id: id(),
    text: text.optional(),
    kind: kind.optional(),
    about: about.optional(),
    personId,
    person,
    companyId,
    company,
    learnedOn,
    mayQuote: mayQuote.optional(),
    seenAt: seenAt(),
  }),
  gives: z.object({ id: z.string() }),
  refuses: {
    ...insightRefusals,
    'changed-elsewhere': changedElsewhere,
  },
  async run(
    { id, seenAt, text, kind, about, mayQuote, learnedOn, ...takes },
    { store, seeker, now, refuse },
  ) {
    const row = await find(store, 'insight', id)
    if (isStale(seenAt, row.updated_at)) throw refuse('changed-elsewhere')
    if (learnedOn && learnedOn > today(seeker, now)) throw refuse('not-learned-yet')
    const personId = await whoSaidIt(store, takes, refuse, row.person_id)
    const companyId = await companyMeant(store, takes, moment(now))
    await store
      .updateTable('insight')
      .set({
        text: text ?? row.text,
        kind: kind ?? row.kind,
        about: about ?? row.about,
        may_quote: mayQuote ?? row.may_quote,
        learned_on: learnedOn ?? row.learned_on,
        person_id: personId === undefined ? row.person_id : personId,
        company_id: companyId === undefined ? row.company_id : companyId,
        updated_at: moment(now),
      })
      .where('id', '=', id)
      .execute()
    return { id }
  },
})
