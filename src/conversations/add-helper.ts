import { z } from 'zod'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { id, line } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { someone } from './someone.ts'

/** Others gave time too: a second person in the room, the assistant who found the hour. They are owed thanks. */
export const addHelper = defineVerb({
  name: 'add-helper',
  says: 'Add someone else who helped with a conversation: a second person in the meeting, or the assistant who set it up.',
  does: 'writes',
  takes: z.object({
    conversationId: id(),
    role: z.enum(['in-the-room', 'assistant']),
    personId: id().nullish().describe('Someone already in your people. Otherwise give a name.'),
    name: line().default('').describe('The name of someone new.'),
    title: line().default('').describe('The new person’s job title.'),
    did: line(500).default('').describe('How they helped. The thank-you mentions it.'),
  }),
  gives: z.object({ id: z.string(), conversationId: z.string(), personId: z.string(), name: z.string() }),
  makes: { helper: 'id' },
  refuses: {
    'who-is-it': 'Choose a person or enter a name.',
    host: 'That is the person you met. They are already on the thank-you list.',
    there: '{name} is already on the list.',
  },
  undoneBy: { verb: 'remove-helper', takes: { id: 'id' } },
  async run({ conversationId, role, did, ...takes }, { store, now, refuse }) {
    const { person_id } = await find(store, 'conversation', conversationId)
    const host = await find(store, 'person', person_id)
    const person = await someone(store, takes, { companyId: host.company_id, now })
    if (!person) throw refuse('who-is-it')
    if (person.id === host.id) throw refuse('host')
    const there = await store
      .selectFrom('helper')
      .select('id')
      .where('conversation_id', '=', conversationId)
      .where('person_id', '=', person.id)
      .executeTakeFirst()
    if (there) throw refuse('there', { name: person.name })
    const id = newId()
    await store
      .insertInto('helper')
      .values({
        id,
        conversation_id: conversationId,
        person_id: person.id,
        role,
        did,
        created_at: moment(now),
      })
      .execute()
    return { id, conversationId, personId: person.id, name: person.name }
  },
})
