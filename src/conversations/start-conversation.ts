import { z } from 'zod'
import { defineRequestVerb } from '../account/request-verb.ts'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { id, minutes, prose } from '../store/shapes.ts'
import { contactRefuses, mayStart } from './may-contact.ts'

/** A first meeting is asked for in twenty minutes: the length that most career centers settle on. */
const USUAL_MINUTES = 20

/** Everything about one informational interview hangs on this row, from the idea to the thanks. */
export const startConversation = defineRequestVerb({
  name: 'start-conversation',
  says: 'Start an informational interview with a person: first an idea, then prepared, asked for, met and thanked for.',
  does: 'writes',
  takes: z.object({
    personId: id().describe('Who to talk to.'),
    about: prose(2000).default('').describe('What you want to learn from them.'),
    whyThem: prose(2000)
      .default('')
      .describe('Why you chose them, in words you could say to them: “Your talk on … is why I …”.'),
    minutes: minutes()
      .default(USUAL_MINUTES)
      .describe('How many minutes to ask for; 10 to 30 is easy to say yes to.'),
  }),
  gives: z.object({ id: z.string() }),
  makes: { conversation: 'id' },
  refuses: contactRefuses,
  undoneBy: { verb: 'delete-conversation', takes: { id: 'id' } },
  async run({ personId, about, whyThem, minutes }, world) {
    const { store, now } = world
    await find(store, 'person', personId)
    await mayStart(world, [personId])
    const id = newId()
    // Always as many digits: lists are in the order of this text.
    const at = moment(now)
    await store
      .insertInto('conversation')
      .values({
        id,
        person_id: personId,
        about,
        why_them: whyThem,
        minutes,
        instead_of_id: null,
        sent_by_id: null,
        archived_at: null,
        created_at: at,
        updated_at: at,
      })
      .execute()
    return { id }
  },
})
