import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Seeker } from '../account/profile.ts'
import { onTheWall } from '../conversations/meeting-time.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { loadCircumstances } from './circumstances.ts'
import { firstWords } from './first-draft.ts'

const Confirmation = z.object({
  id: z.string().nullable().describe('The letter; null while these are the words a draft would begin with.'),
  sentOn: z.string().nullable(),
  subject: z.string(),
  body: z.string(),
  isOlder: z.boolean().describe('True for a draft that was begun before the meeting was changed last.'),
})

/** What is written back once a meeting is set or changed. A letter of before the change says the old time, so another one is due. */
export const showConfirmation = defineVerb({
  name: 'show-confirmation',
  says: 'Show the letter that confirms the meeting as it is now: sent, drafted, or the words a draft would begin with.',
  does: 'reads',
  takes: z.object({ conversationId: id() }),
  gives: z.object({
    letter: Confirmation.nullable().describe('Null where no time is set, or you have met.'),
  }),
  async run({ conversationId }, { store, seeker, now }) {
    const { person_id: personId } = await find(store, 'conversation', conversationId)
    const { course } = await loadCircumstances(store, { personId, conversationId })
    const { agreement, debrief } = course ?? {}
    if (!agreement?.startsAt || debrief) return { letter: null }
    return {
      letter:
        (await written(store, { conversationId, personId, agreement }, seeker)) ??
        (await wouldBegin({ store, seeker, now }, { conversationId, personId })),
    }
  },
})

interface AgreementAsked {
  conversationId: string
  personId: string
  agreement: { agreedAt: string; updatedAt: string }
}

/** A draft, or else the last note that was sent since it was set so. */
async function written(
  store: Store,
  { conversationId, personId, agreement }: AgreementAsked,
  seeker: Pick<Seeker, 'zone'>,
): Promise<z.input<typeof Confirmation> | null> {
  const { agreedAt, updatedAt } = agreement
  const notes = await store
    .selectFrom('letter')
    .select(['id', 'sent_on as sentOn', 'subject', 'body', 'created_at as createdAt'])
    .where('conversation_id', '=', conversationId)
    .where('person_id', '=', personId)
    .where('kind', '=', 'note')
    .where('direction', '=', 'out')
    .orderBy('sent_on', (order) => order.desc().nullsFirst())
    .orderBy('id', 'desc')
    .execute()
  const isChanged = updatedAt !== agreedAt
  const changedOn = onTheWall(updatedAt, seeker.zone).date
  const saysIt = ({ sentOn, createdAt }: { sentOn: string | null; createdAt: string }) =>
    sentOn === null || sentOn > changedOn || (sentOn === changedOn && (!isChanged || createdAt >= updatedAt))
  const found = notes.find(saysIt)
  if (!found) return null
  const { createdAt, ...letter } = found
  return { ...letter, isOlder: letter.sentOn === null && createdAt < updatedAt }
}

/** Nothing is drafted by looking at it. */
async function wouldBegin(
  world: { store: Store; seeker: Seeker; now: Temporal.Instant },
  to: { conversationId: string; personId: string },
): Promise<z.input<typeof Confirmation> | null> {
  const asked = { ...to, kind: 'note', occasion: 'confirm', channel: 'email', reason: '' } as const
  const words = await firstWords(world, asked)
  if ('code' in words) return null
  const { subject, body } = words
  return { id: null, sentOn: null, subject, body, isOlder: false }
}
