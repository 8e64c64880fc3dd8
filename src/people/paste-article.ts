import { z } from 'zod'
import { today } from '../account/profile.ts'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { id, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { factFields } from './fact.ts'

const { link, foundOn } = factFields

/** One text a person at a time: pasting again replaces what was there. Nothing is fetched from anywhere. */
export const pasteArticle = defineVerb({
  name: 'paste-article',
  says: 'Paste an article or a profile about a person or where they work, to be cut into facts to choose from. Nothing is fetched from the web.',
  does: 'writes',
  takes: z.object({
    personId: id(),
    text: prose(50_000)
      .refine((text) => text.trim() !== '', 'Paste the text of an article or a profile.')
      .describe('The whole text.'),
    link: link.optional(),
    foundOn: foundOn.optional().describe('The date of the text. Defaults to today.'),
  }),
  gives: z.object({ id: z.string() }),
  makes: { paste: 'id' },
  refuses: { 'not-yet': 'Choose a date that is not in the future.' },
  undoneBy: { verb: 'discard-paste', takes: { id: 'id' } },
  async run({ personId, text, link, foundOn }, { store, seeker, now, refuse }) {
    await find(store, 'person', personId)
    const day = foundOn ?? today(seeker, now)
    if (day > today(seeker, now)) throw refuse('not-yet')
    await store.deleteFrom('paste').where('person_id', '=', personId).execute()
    const id = newId()
    const at = moment(now)
    const kept = { text, link: link || null, found_on: day, picked: '', created_at: at, updated_at: at }
    await store
      .insertInto('paste')
      .values({ id, person_id: personId, ...kept })
      .execute()
    return { id }
  },
})
