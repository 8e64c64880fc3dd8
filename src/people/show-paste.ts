import { z } from 'zod'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { asCuts, cutFacts } from './cut-facts.ts'
import { factAbouts } from './fact.ts'

/** What was pasted for a person, cut into facts. It is cut each time that it is shown, so that better rules cut it better. */
export const showPaste = defineVerb({
  name: 'show-paste',
  says: 'Show the text that was pasted for a person, with the facts it was cut into.',
  does: 'reads',
  takes: z.object({ personId: id() }),
  gives: z.object({
    paste: z
      .object({
        id: z.string(),
        text: z.string(),
        link: z.string().nullable(),
        foundOn: z.string().describe('The date of the text.'),
        cuts: z
          .array(
            z.object({
              fact: z.string(),
              about: z.enum(factAbouts),
              makesMeAsk: z.string(),
              isPraise: z.boolean().describe('True where it only praises: it gives you nothing to ask.'),
            }),
          )
          .describe('The facts it was cut into, in the order of the text.'),
        isByModel: z.boolean().describe('True where a model picked them; by simple rules otherwise.'),
      })
      .nullable()
      .describe('Null where nothing was pasted.'),
  }),
  async run({ personId }, { store }) {
    const { name, company_id } = await find(store, 'person', personId)
    const company = company_id === null ? null : await find(store, 'company', company_id)
    const row = await store
      .selectFrom('paste')
      .select(['id', 'text', 'link', 'found_on as foundOn', 'picked'])
      .where('person_id', '=', personId)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()
    const known = { person: name, company: company?.name ?? null }
    if (!row) return { paste: null }
    const { picked, ...paste } = row
    const cuts = picked === '' ? cutFacts(paste.text, known) : asCuts(picked.split('\n'), known)
    return { paste: { ...paste, cuts, isByModel: picked !== '' } }
  },
})
