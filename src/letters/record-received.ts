import { z } from 'zod'
import { today } from '../account/profile.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { date, id, line, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { channels } from './letter.ts'
import { makeLetter } from './new-letter.ts'

/** Keeps what they wrote back, pasted in. What it means (yes, later, someone else) is said with the answer's own verbs. */
export const recordReceived = defineVerb({
  name: 'record-received',
  says: 'Save a letter you received: its text and the date it came.',
  does: 'writes',
  takes: z.object({
    personId: id().describe('Who wrote it.'),
    conversationId: id().optional(),
    channel: z.enum(channels).default('email'),
    receivedOn: date().optional().describe('Defaults to today.'),
    subject: line().default(''),
    body: prose().refine((text) => text.trim() !== '', 'Paste what they wrote.'),
  }),
  gives: z.object({ id: z.string(), personName: z.string() }),
  makes: { letter: 'id' },
  refuses: { 'not-yet': 'Choose a date that is not in the future.' },
  undoneBy: { verb: 'delete-letter', takes: { id: 'id' } },
  async run({ personId, conversationId, receivedOn, ...letter }, { store, seeker, now, refuse }) {
    const { name } = await find(store, 'person', personId)
    if (conversationId) await find(store, 'conversation', conversationId)
    const day = today(seeker, now)
    if (receivedOn && receivedOn > day) throw refuse('not-yet', { date: receivedOn })
    const received = {
      ...letter,
      person_id: personId,
      conversation_id: conversationId ?? null,
      kind: 'answer',
      direction: 'in',
      sent_on: receivedOn ?? day,
    } as const
    return { id: await makeLetter(store, received, moment(now)), personName: name }
  },
})
