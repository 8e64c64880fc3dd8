import { z } from 'zod'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { loadCircumstances } from './circumstances.ts'
import { judge, judgement } from './judged.ts'
import { channels, limitOf, situationOf, writtenKinds } from './letter.ts'

/** One letter whole, with what the manners say of it. */
export const showLetter = defineVerb({
  name: 'show-letter',
  says: 'Show one letter with its words, whom it is for, and what its manners could use.',
  does: 'reads',
  takes: z.object({ id: id() }),
  gives: z.object({
    id: z.string(),
    person: z.object({ id: z.string(), name: z.string(), email: z.string().nullable() }),
    conversation: z.object({ id: z.string(), personName: z.string() }).nullable(),
    kind: z.enum([...writtenKinds, 'answer']),
    channel: z.enum(channels),
    direction: z.enum(['out', 'in']),
    subject: z.string(),
    body: z.string(),
    sentOn: z.string().nullable(),
    updatedAt: z.string(),
    saidNever: z.boolean().describe('True when they asked not to be contacted again.'),
    findings: z.array(judgement),
    limit: z.object({ unit: z.enum(['words', 'characters']), fine: z.number(), most: z.number() }),
    /** What the engine knows beside the words; the composer checks with it as one types. */
    situation: z.record(z.string(), z.unknown()).nullable().describe('What else the manners engine knows.'),
  }),
  async run({ id }, { store, seeker }) {
    const letter = await find(store, 'letter', id)
    const { person_id: personId, conversation_id: conversationId, kind, channel, subject, body } = letter
    const about = await loadCircumstances(store, { personId, conversationId })
    const situation = kind === 'answer' ? null : situationOf({ kind, channel, subject, body }, about, seeker)
    return {
      id,
      person: { id: personId, name: about.person.name, email: about.person.email },
      conversation: about.course && { id: about.course.id, personName: about.host.name },
      kind,
      channel,
      direction: letter.direction,
      subject,
      body,
      sentOn: letter.sent_on,
      updatedAt: letter.updated_at,
      saidNever: about.saidNever,
      findings: situation ? judge(situation) : [],
      limit: limitOf(channel),
      situation,
    }
  },
})
