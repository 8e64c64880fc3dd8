import { sql } from 'kysely'
import { z } from 'zod'
import { find } from '../store/find.ts'
import { pageBy, pageKeys, pageTakes } from '../store/pages.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** A thread shows no more of one letter; its own page has all of it. */
const MOST_TEXT = 4000

/** All letters: drafts first, since they wait for the seeker; then the others, newest first. */
export const listLetters = defineVerb({
  name: 'list-letters',
  says: 'List letters, drafts first and then the newest, 50 at a time; only of one person or conversation if given.',
  does: 'reads',
  takes: z.object({
    ...pageTakes,
    personId: id().optional(),
    conversationId: id().optional(),
    withText: z
      .boolean()
      .default(false)
      .describe(`Give the text as well, its first ${MOST_TEXT} characters.`),
  }),
  gives: z.object({
    letters: z.array(
      z.object({
        id: z.string(),
        personId: z.string(),
        personName: z.string(),
        conversationId: z.string().nullable(),
        kind: z.string(),
        occasion: z
          .string()
          .describe('What it is for, finer than its kind; empty where it was not begun here.'),
        channel: z.string(),
        direction: z.enum(['out', 'in']),
        subject: z.string(),
        begins: z.string().describe('The first words.'),
        text: z.string().nullable().describe('Null where you did not ask for it.'),
        isWhole: z.boolean().describe('False where the text goes on.'),
        sentOn: z.string().nullable().describe('Null for a draft. For a received letter, the date it came.'),
        createdAt: z.string(),
      }),
    ),
    ...pageKeys,
  }),
  async run({ personId, conversationId, withText, ...takes }, { store }) {
    if (personId) await find(store, 'person', personId)
    if (conversationId) await find(store, 'conversation', conversationId)
    const page = pageBy(takes, { isNewestFirst: true })
    const key = takes.before ?? takes.after
    // A draft's key holds the instant it was begun, a sent letter's the date: only the instant has a T.
    const part = (isDrafts: boolean, limit: number) =>
      store
        .selectFrom('letter')
        .innerJoin('person', 'person.id', 'letter.person_id')
        .select([
          'letter.id',
          'letter.person_id',
          'person.name',
          'letter.conversation_id',
          'letter.kind',
          'letter.occasion',
          'letter.channel',
          'letter.direction',
          'letter.subject',
          sql<string>`substr(letter.body, 1, ${withText ? MOST_TEXT + 1 : 240})`.as('begins'),
          'letter.sent_on',
          'letter.created_at',
        ])
        .where('letter.sent_on', isDrafts ? 'is' : 'is not', null)
        .$if(personId !== undefined, (query) => query.where('letter.person_id', '=', personId ?? ''))
        .$if(conversationId !== undefined, (query) =>
          query.where('letter.conversation_id', '=', conversationId ?? ''),
        )
        .$if(key !== undefined && key.includes('T') === isDrafts, (query) =>
          query.where(page.from(sorts(isDrafts), 'letter.id')),
        )
        .orderBy(sorts(isDrafts), page.direction)
        .orderBy('letter.id', page.direction)
        .limit(limit)
        .execute()
    const draftsFirst = page.direction === 'desc'
    const begin = key === undefined ? draftsFirst : key.includes('T')
    const found = await part(begin, page.limit)
    if (begin === draftsFirst && found.length < page.limit)
      found.push(...(await part(!begin, page.limit - found.length)))
    const { rows, next, previous } = page.cut(found, (row) => row.sent_on ?? row.created_at)
    const letters = rows.map((row) => ({
      id: row.id,
      personId: row.person_id,
      personName: row.name,
      conversationId: row.conversation_id,
      kind: row.kind,
      occasion: row.occasion,
      channel: row.channel,
      direction: row.direction,
      subject: row.subject,
      begins: withText ? row.begins.slice(0, 240).toWellFormed() : row.begins,
      text: withText ? row.begins.slice(0, MOST_TEXT).toWellFormed() : null,
      isWhole: withText ? row.begins.length <= MOST_TEXT : row.begins.length < 240,
      sentOn: row.sent_on,
      createdAt: row.created_at,
    }))
    return { letters, next, previous }
  },
})

const sorts = (isDrafts: boolean) => (isDrafts ? 'letter.created_at' : 'letter.sent_on')
