import { z } from 'zod'
import { defineRequestVerb } from '../account/request-verb.ts'
import { contactRefuses, mayContact } from '../conversations/may-contact.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { draftLetter } from './draft-letter.ts'
import { usualChannel } from './what-to-write.ts'

/** From a way in to the letter in one press. */
export const askForIntroduction = defineRequestVerb({
  name: 'ask-for-introduction',
  says: 'Draft a letter that asks one person to introduce you to another. A conversation with the other is started, unless there is one that goes on.',
  does: 'writes',
  takes: z.object({
    personId: id().describe('Who you would like to talk to.'),
    throughId: id().describe('Who you ask for the introduction.'),
  }),
  gives: z.object({ id: z.string().describe('The letter.'), conversationId: z.string() }),
  makes: { letter: 'id' },
  refuses: { ...contactRefuses, 'the-same': 'Choose two different people.' },
  undoneBy: { verb: 'delete-letter', takes: { id: 'id' } },
  async run({ personId, throughId }, world) {
    const { store, refuse } = world
    if (personId === throughId) throw refuse('the-same')
    await find(store, 'person', personId)
    const through = await find(store, 'person', throughId)
    await mayContact(world, [personId, throughId])
    const open = await store
      .selectFrom('conversation')
      .leftJoin('debrief', 'debrief.conversation_id', 'conversation.id')
      .select('conversation.id')
      .where('conversation.person_id', '=', personId)
      .where('conversation.archived_at', 'is', null)
      .where('debrief.id', 'is', null)
      .orderBy('conversation.id', 'desc')
      .executeTakeFirst()
    const conversationId =
      open?.id ?? (await startConversation.run(startConversation.takes.parse({ personId }), world)).id
    const draft = {
      personId: throughId,
      conversationId,
      kind: 'introduction',
      channel: usualChannel(through),
    }
    const { id } = await draftLetter.run(draftLetter.takes.parse(draft), world)
    return { id, conversationId }
  },
})
