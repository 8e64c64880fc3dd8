import { z } from 'zod'
import { today } from '../account/profile.ts'
import { peopleCalled } from '../people/person-called.ts'
import { needed } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { addPromise } from './add-promise.ts'
import { readPromiseLine } from './promise-line.ts'

/** The quickest way to keep a promise in mind. What was made of the line is said, so that a misreading shows at once. */
export const addPromiseByLine = defineVerb({
  name: 'add-promise-by-line',
  says: 'Add a promise from one line, for example “I promised Maya to send the slides by Friday”, to your last conversation with them.',
  does: 'writes',
  takes: z.object({
    line: needed(
      'Enter the promise, for example “I promised Maya to send the slides by Friday”.',
      1000,
    ).describe('Who promised what to who, and by when: “Maya promised to introduce me to Bo”.'),
  }),
  gives: z.object({
    id: z.string(),
    conversationId: z.string(),
    did: z.string().describe('What was made of the line.'),
  }),
  makes: { promise: 'id' },
  refuses: {
    'not-read': 'Say who and what: “I promised Maya to send the slides by Friday”.',
    'not-known': '{name} is not in your people. Add them first.',
    'several-called': 'You have more than one {name}. Enter the full name, with the company.',
    'no-conversation': 'You have no conversation with {name} yet. Start one on their page first.',
  },
  undoneBy: { verb: 'delete-promise', takes: { id: 'id' } },
  async run({ line }, world) {
    const { store, seeker, now, refuse } = world
    const { clock, dateOrder } = seeker
    const read = readPromiseLine(line, { today: today(seeker, now), clock, dateOrder })
    if (!read) throw refuse('not-read')
    const { whose, who, text, dueOn } = read
    const called = await peopleCalled(store, who)
    const talks = await lastTalks(
      store,
      called.map(({ id }) => id),
    )
    const meant = called.length > 1 ? called.filter(({ id }) => talks.has(id)) : called
    const [person, another] = meant.length > 0 ? meant : called
    if (!person) throw refuse('not-known', { name: who })
    if (another) throw refuse('several-called', { name: who })
    const conversationId = talks.get(person.id)
    if (!conversationId) throw refuse('no-conversation', { name: person.name })
    const promise = addPromise.takes.parse({ conversationId, whose, text, dueOn })
    const { id } = await addPromise.run(promise, world)
    const by = dueOn ? `, by ${dueOn}` : ''
    const did =
      whose === 'mine'
        ? `You promised ${person.name}: ${text}${by}.`
        : `${person.name} promised: ${text}${by}.`
    return { id, conversationId, did }
  },
})

/** The conversation that is spoken of, by person: the one begun last, and one that is archived only where there is no other. */
async function lastTalks(store: Store, personIds: readonly string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map()
  const rows = await store
    .selectFrom('conversation')
    .select(['id', 'person_id', 'archived_at'])
    .where('person_id', 'in', personIds)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const inOrder = [...rows.filter((row) => row.archived_at), ...rows.filter((row) => !row.archived_at)]
  return new Map(inOrder.map(({ id, person_id }) => [person_id, id]))
}
