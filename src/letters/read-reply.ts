import { z } from 'zod'
import { today } from '../account/profile.ts'
import { find } from '../store/find.ts'
import { date, id, prose } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { readByNumber } from './reply/by-number.ts'
import { replyAnswers, replyRead } from './reply/reply-read.ts'

/** What an answer says, read by rules. It is proposed: what holds is what is recorded after someone has looked. */
export const readReply = defineVerb({
  name: 'read-reply',
  says: 'Read a reply that you paste, and say what it seems to answer: yes with a time, later, a colleague instead, in writing, no. This saves nothing.',
  does: 'reads',
  takes: z.object({
    text: prose()
      .min(1, 'Paste their reply.')
      .describe('The reply as it came, with or without the letter it quotes.'),
    id: id().optional().describe('The conversation, by which the day you wrote is known.'),
    askedOn: date().optional().describe('The day you wrote. Defaults to the last letter sent, or today.'),
    offered: z
      .array(z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'Write a time as 2026-12-08T10:00.'))
      .max(50)
      .default([])
      .describe('The times you offered, in your time zone, each as 2026-12-08T10:00.'),
    isNumbered: z
      .boolean()
      .default(false)
      .describe(
        'True where your letter listed answers by number, as a reply card does: the times in the order of `offered`, then another time, in writing, later, a colleague, not the right person, no, never.',
      ),
  }),
  gives: z.object({
    answer: z.enum(replyAnswers).describe('What the reply seems to answer.'),
    when: z
      .object({
        date: z.string(),
        time: z.string().nullable().describe('Null where only a day is named.'),
        zone: z.string().nullable(),
      })
      .nullable()
      .describe(
        'With a yes, the first time it names or the one it takes; the zone as it is written, or of the place named.',
      ),
    againOn: z
      .string()
      .nullable()
      .describe('With “later”, the day from which to ask again; out of the office, the day they are back.'),
    substitute: z
      .object({ name: z.string().nullable(), email: z.string().nullable(), title: z.string().nullable() })
      .nullable()
      .describe('The colleague named instead.'),
    sure: z.boolean().describe('False where any of it can be read in another way.'),
  }),
  async run({ text, id, askedOn, offered, isNumbered }, { store, seeker, now }) {
    if (id) await find(store, 'conversation', id)
    const sent = id && !askedOn ? await lastSentOn(store, id) : null
    const asked = { askedOn: askedOn ?? sent ?? today(seeker, now), offered }
    return (isNumbered ? readByNumber(text, asked) : null) ?? replyRead(text, asked)
  },
})

async function lastSentOn(store: Store, conversationId: string): Promise<string | null> {
  const last = await store
    .selectFrom('letter')
    .select('sent_on')
    .where('conversation_id', '=', conversationId)
    .where('direction', '=', 'out')
    .where('sent_on', 'is not', null)
    .orderBy('sent_on', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.sent_on ?? null
}
