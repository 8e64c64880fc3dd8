import { z } from 'zod'
import { defineRequestVerb } from '../account/request-verb.ts'
import { contactRefuses } from '../conversations/may-contact.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { find } from '../store/find.ts'
import { id, prose } from '../store/shapes.ts'
import { draftLetter } from './draft-letter.ts'
import { channels } from './letter.ts'
import { usualChannel } from './what-to-write.ts'

/** From a person to a letter in one press: what is told here is kept, and every page and letter of the conversation uses it. */
export const writeToPerson = defineRequestVerb({
  name: 'write-to-person',
  says: 'Start a conversation with a person and draft the first letter to them, from what you want to learn and why from them.',
  does: 'writes',
  takes: z.object({
    personId: id().describe('Who to write to.'),
    about: prose(2000).default('').describe('What you want to learn from them.'),
    whyThem: prose(2000)
      .default('')
      .describe('Why you chose them, in words you could say to them: “Your talk on … is why I …”.'),
    channel: z
      .enum(channels)
      .optional()
      .describe('How you will send it. Defaults to email, or to LinkedIn where only that is known.'),
  }),
  gives: z.object({ id: z.string().describe('The letter.'), conversationId: z.string() }),
  makes: { conversation: 'conversationId', letter: 'id' },
  refuses: contactRefuses,
  undoneBy: { verb: 'delete-conversation', takes: { id: 'conversationId' } },
  async run({ channel, ...takes }, world) {
    const { personId } = takes
    const person = await find(world.store, 'person', personId)
    const { id: conversationId } = await startConversation.run(startConversation.takes.parse(takes), world)
    const draft = { personId, conversationId, kind: 'request', channel: channel ?? usualChannel(person) }
    const { id } = await draftLetter.run(draftLetter.takes.parse(draft), world)
    return { id, conversationId }
  },
})
