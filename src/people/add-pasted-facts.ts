import { z } from 'zod'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { factAbouts, factFields } from './fact.ts'

/** The chosen facts get the link and the date of the text they were cut from; the text itself is kept no longer. */
export const addPastedFacts = defineVerb({
  name: 'add-pasted-facts',
  says: 'Add the facts you choose from a pasted text, each with its link and date. The text is deleted.',
  does: 'writes',
  takes: z.object({
    id: id().describe('The id of the pasted text, from show-paste.'),
    facts: z
      .array(
        z.object({
          take: z.boolean().optional().describe('False leaves it out.'),
          about: z.enum(factAbouts).describe('Without a company, “company” counts as the industry.'),
          fact: factFields.fact,
          makesMeAsk: factFields.makesMeAsk.optional(),
        }),
      )
      .max(50),
  }),
  gives: z.object({ count: z.number().describe('How many were added.') }),
  refuses: { 'none-chosen': 'Choose at least one fact, or discard the text.' },
  async run({ id, facts }, { store, now, refuse }) {
    const paste = await find(store, 'paste', id)
    const { company_id } = await find(store, 'person', paste.person_id)
    const taken = facts.filter(({ take }) => take !== false)
    if (taken.length === 0) throw refuse('none-chosen')
    const at = moment(now)
    const rows = taken.map(({ about, fact, makesMeAsk }) => {
      const isTheirs = about === 'person' || company_id === null
      return {
        id: newId(),
        person_id: isTheirs ? paste.person_id : null,
        company_id: isTheirs ? null : company_id,
        about: about === 'company' && company_id === null ? ('industry' as const) : about,
        fact,
        link: paste.link,
        found_on: paste.found_on,
        makes_me_ask: makesMeAsk ?? '',
        created_at: at,
        updated_at: at,
      }
    })
    await store.insertInto('fact').values(rows).execute()
    await store.deleteFrom('paste').where('id', '=', id).execute()
    return { count: rows.length }
  },
})
