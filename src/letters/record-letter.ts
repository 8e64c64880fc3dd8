import { z } from 'zod'
import { today } from '../account/profile.ts'
import { defineRequestVerb } from '../account/request-verb.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { date, id, line, prose } from '../store/shapes.ts'
import { countRequest } from './count-request.ts'
import { channels, writtenKinds } from './letter.ts'
import { makeLetter } from './new-letter.ts'

/** A letter that was written and sent elsewhere is part of the story too, whatever its manners were. */
export const recordLetter = defineRequestVerb({
  name: 'record-letter',
  says: 'Log a letter you wrote and sent elsewhere. This sends nothing.',
  does: 'writes',
  takes: z.object({
    personId: id().describe('Who it went to.'),
    conversationId: id().optional(),
    kind: z.enum(writtenKinds),
    channel: z.enum(channels).default('email'),
    sentOn: date().optional().describe('Defaults to today.'),
    subject: line().default(''),
    body: prose().default(''),
  }),
  gives: z.object({ id: z.string(), personName: z.string() }),
  makes: { letter: 'id' },
  refuses: { 'not-yet': 'That date is in the future. Mark it as sent after you send it.' },
  undoneBy: { verb: 'delete-letter', takes: { id: 'id' } },
  async run({ personId, conversationId, sentOn, ...letter }, world) {
    const { store, seeker, now, refuse } = world
    const { name } = await find(store, 'person', personId)
    if (conversationId) await find(store, 'conversation', conversationId)
    const day = today(seeker, now)
    if (sentOn && sentOn > day) throw refuse('not-yet', { date: sentOn })
    const sent = {
      ...letter,
      person_id: personId,
      conversation_id: conversationId ?? null,
      direction: 'out',
      sent_on: sentOn ?? day,
    } as const
    await countRequest(world, { ...sent, sentOn: sent.sent_on })
    return { id: await makeLetter(store, sent, moment(now)), personName: name }
  },
})
