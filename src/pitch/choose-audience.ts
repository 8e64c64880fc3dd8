import { z } from 'zod'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { id, line } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** The audience is guessed from a title and an industry; the seeker knows better whom they talk to. */
export const chooseAudience = defineVerb({
  name: 'choose-audience',
  says: 'Choose the audience that the pitch of one conversation is put together for.',
  does: 'writes',
  takes: z.object({
    conversationId: id(),
    audience: line(60)
      .transform((audience) => audience.trim())
      .describe('One of your audiences, from show-pitch. Empty for the general pitch.'),
  }),
  gives: z.object({ audience: z.string() }),
  async run({ conversationId, audience }, { store, now }) {
    await find(store, 'conversation', conversationId)
    const chosen = { audience, chosen_at: moment(now) }
    const there = await store
      .updateTable('pitch_audience')
      .set(chosen)
      .where('conversation_id', '=', conversationId)
      .executeTakeFirst()
    if (there.numUpdatedRows === 0n)
      await store
        .insertInto('pitch_audience')
        .values({ id: newId(), conversation_id: conversationId, ...chosen })
        .execute()
    return { audience }
  },
})
