import { z } from 'zod'
import { heldBy } from '../account/merged.ts'
import { NotFound } from '../outcome.ts'
import { found } from '../store/find.ts'
import { prepared } from '../store/prepared.ts'
import { id } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { contactKindNames, saidBy } from './imported-contact.ts'
import { interactionChannels } from './interaction.ts'
import { Person, PersonInList, PersonLine } from './person.ts'
import { besideLine } from './person-fields.ts'
import { asLine, linesOf } from './person-lines.ts'
import { Position } from './position.ts'
import { PossibleDuplicate, possibleDuplicates } from './possible-duplicates.ts'
import { rhythmsOf, usualRhythm } from './rhythm.ts'
import { contacts, lastContact, statusOf } from './standing.ts'

const Referral = z.object({
  id: z.string(),
  /** Who is at the other end. */
  person: PersonLine,
  saidOn: z.string().nullable(),
  mayUseName: z.enum(['yes', 'no', 'not-asked']),
  note: z.string(),
  updatedAt: z.string(),
})

/** Everything about one person that a page or an agent starts from. */
export const showPerson = defineVerb({
  name: 'show-person',
  says: 'Show a person: details, referrals, interactions, conversations, letters, and possible duplicates.',
  does: 'reads',
  takes: z.object({ id: id() }),
  gives: z.object({
    person: Person,
    positions: z.array(Position).describe('Where they worked, and as what, the latest first.'),
    sentBy: z.array(Referral),
    sentTo: z.array(Referral),
    interactions: z.array(
      z.object({
        id: z.string(),
        channel: z.enum(interactionChannels),
        happenedOn: z.string(),
        note: z.string(),
        kind: z.enum(contactKindNames).nullable().describe('What it was, where an import told of it.'),
        by: z.enum(saidBy).nullable().describe('Who sent that.'),
        updatedAt: z.string(),
      }),
    ),
    conversations: z.array(
      z.object({
        id: z.string(),
        about: z.string(),
        createdAt: z.string(),
        startsAt: z.string().nullable(),
        heldAt: z.string().nullable(),
        archivedAt: z.string().nullable(),
      }),
    ),
    letters: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        direction: z.enum(['in', 'out']),
        subject: z.string(),
        /** Null for a draft. */
        sentOn: z.string().nullable(),
      }),
    ),
    answers: z
      .array(
        z.object({
          id: z.string(),
          conversationId: z.string(),
          kind: z.string(),
          answeredOn: z.string().describe('The day of it.'),
          note: z.string(),
        }),
      )
      .describe('What they answered, the latest first.'),
    rhythm: z
      .object({
        weeks: z.number().nullable().describe('Null for the usual, 0 for never.'),
        pausedUntil: z.string().nullable().describe('Nothing is proposed before this day.'),
        by: z
          .enum(['person', 'tag', 'usual'])
          .describe('Whether it was set for them, for a tag of theirs, or not at all.'),
        tag: z.string().describe('The tag it was set for.'),
      })
      .describe('How often to be in touch.'),
    hasDied: z.boolean().describe('Nothing about them is proposed any more.'),
    insightCount: z.number(),
    status: PersonInList.shape.status,
    lastContact: PersonInList.shape.lastContact,
    neverContact: z
      .boolean()
      .describe('They asked not to be contacted: no conversation with them is started.'),
    toLearn: z
      .string()
      .describe(
        'What you last said you want to learn from anyone. Empty once you have a conversation with this person.',
      ),
    possibleDuplicates: z.array(PossibleDuplicate),
    merges: z
      .array(
        z.object({
          id: z.string().describe('Give it to undo-merge.'),
          name: z.string().describe('The name of the one who was merged into this person.'),
          mergedAt: z.string().describe('When they were merged, as an instant.'),
        }),
      )
      .describe('Those who were merged into this person, the latest first.'),
  }),
  async run({ id: asked }, { store, seeker }) {
    const [direct] = await people(store, asked)
    // Whoever was merged is found by the old id, too.
    const row = direct ?? (await people(store, await heldBy(store, 'person', asked)))[0]
    if (!row) throw new NotFound('person')
    const { id } = row
    found(store, 'person', row)
    const [between, worked, happened, talks, written, answered, rhythms, toLearn, duplicates, merged] =
      await Promise.all([
        row.has_referrals ? referrals(store, id) : [],
        row.has_positions ? positions(store, id) : [],
        row.has_interactions ? interactions(store, id) : [],
        row.has_conversations ? conversations(store, id) : [],
        row.has_letters ? letters(store, id) : [],
        row.has_conversations ? answers(store, id) : [],
        rhythmsOf(store, [id]),
        row.has_conversations ? '' : saidLast(store),
        possibleDuplicates(store, row),
        row.has_merges ? merges(store, id) : [],
      ])
    return {
      person: {
        ...asLine(row),
        ...besideLine(row),
        createdAt: row.created_at,
        updatedAt: row.updated_at,
      },
      ...(await referralsOf(store, between, id)),
      positions: worked,
      interactions: happened,
      conversations: talks,
      letters: written,
      answers: answered,
      rhythm: rhythms.get(id) ?? usualRhythm,
      hasDied: Boolean(row.has_died),
      insightCount: Number(row.insight_count),
      status: row.status,
      lastContact: lastContact(row, seeker.zone),
      neverContact: row.status === 'never',
      toLearn,
      possibleDuplicates: duplicates,
      merges: merged,
    }
  },
})

/**
 * The row with what a line of it needs, how many insights there are from them, and which lists have anything in them: most are empty,
 * and to ask for each costs more.
 */
const people = prepared((store: Store, id: string) =>
  store
    .selectFrom('person')
    .leftJoin('company', 'company.id', 'person.company_id')
    .selectAll('person')
    .select(['company.name as company_name', statusOf.as('status')])
    .select(contacts)
    .select((eb) =>
      eb
        .selectFrom('insight')
        .select((of) => of.fn.countAll<number | string>().as('count'))
        .whereRef('insight.person_id', '=', 'person.id')
        .as('insight_count'),
    )
    .select(({ exists, selectFrom }) =>
      (['interaction', 'conversation', 'letter', 'position'] as const).map((table) =>
        exists(selectFrom(table).select('id').whereRef(`${table}.person_id`, '=', 'person.id')).as(
          `has_${table}s`,
        ),
      ),
    )
    .select(({ exists, selectFrom }) =>
      exists(selectFrom('death').select('id').whereRef('death.person_id', '=', 'person.id')).as('has_died'),
    )
    .select(({ exists, selectFrom }) =>
      exists(selectFrom('merge').select('id').whereRef('merge.kept', '=', 'person.id')).as('has_merges'),
    )
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('referral')
          .select('id')
          .where((eb) =>
            eb.or([
              eb('referral.person_id', '=', eb.ref('person.id')),
              eb('referral.referrer_id', '=', eb.ref('person.id')),
            ]),
          ),
      ).as('has_referrals'),
    )
    .where('person.id', '=', id),
)

/** One mostly wants to learn the same from several people. */
const saidLast = async (store: Store): Promise<string> => (await lastAbout(store))[0]?.about ?? ''

const lastAbout = prepared((store: Store) =>
  store
    .selectFrom('conversation')
    .select('about')
    .where('about', '!=', '')
    .orderBy('created_at', 'desc')
    .limit(1),
)

const merges = prepared((store: Store, id: string) =>
  store
    .selectFrom('merge')
    .select(['id', 'gone_name as name', 'merged_at as mergedAt'])
    .where('kept', '=', id)
    .orderBy('merged_at', 'desc')
    .orderBy('id', 'desc')
    .limit(50),
)

const interactions = prepared((store: Store, id: string) =>
  store
    .selectFrom('interaction')
    .leftJoin('imported_contact', 'imported_contact.interaction_id', 'interaction.id')
    .select(['interaction.id', 'channel', 'happened_on as happenedOn', 'note', 'updated_at as updatedAt'])
    .select(['imported_contact.kind', 'imported_contact.said_by as by'])
    .where('person_id', '=', id)
    .orderBy('happened_on', 'desc')
    .orderBy('interaction.id', 'desc')
    .limit(50),
)

const conversations = prepared((store: Store, id: string) =>
  store
    .selectFrom('conversation')
    .leftJoin('agreement', 'agreement.conversation_id', 'conversation.id')
    .leftJoin('debrief', 'debrief.conversation_id', 'conversation.id')
    .select(['conversation.id', 'conversation.about', 'conversation.created_at as createdAt'])
    .select([
      'conversation.archived_at as archivedAt',
      'agreement.starts_at as startsAt',
      'debrief.held_at as heldAt',
    ])
    .where('conversation.person_id', '=', id)
    .orderBy('conversation.id', 'desc')
    .limit(50),
)

async function positions(store: Store, id: string): Promise<Position[]> {
  const rows = await positionRows(store, id)
  return rows
    .map(({ company_id, company, ...row }) => ({
      ...row,
      company: company_id ? { id: company_id, name: company ?? '' } : null,
    }))
    .sort((a, b) => (lastDay(b) > lastDay(a) ? 1 : -1))
}

/** Those that go on come first, then by when they ended or began. */
const lastDay = ({ fromOn, toOn }: Position) => `${toOn ?? (fromOn ? '9999' : '')} ${fromOn ?? ''}`

const positionRows = prepared((store: Store, id: string) =>
  store
    .selectFrom('position')
    .leftJoin('company', 'company.id', 'position.company_id')
    .select(['position.id', 'position.title', 'position.company_id', 'company.name as company'])
    .select(['since as fromOn', 'until as toOn', 'position.updated_at as updatedAt'])
    .where('position.person_id', '=', id)
    .orderBy('position.id')
    .limit(100),
)

const letters = prepared((store: Store, id: string) =>
  store
    .selectFrom('letter')
    .select(['id', 'kind', 'direction', 'subject', 'sent_on as sentOn'])
    .where('person_id', '=', id)
    .orderBy('id', 'desc')
    .limit(50),
)

const answers = prepared((store: Store, id: string) =>
  store
    .selectFrom('answer')
    .innerJoin('conversation', 'conversation.id', 'answer.conversation_id')
    .select(['answer.id', 'answer.conversation_id as conversationId', 'answer.kind', 'answer.note'])
    .select('answer.answered_on as answeredOn')
    .where('conversation.person_id', '=', id)
    .orderBy('answer.id', 'desc')
    .limit(50),
)

const referrals = prepared((store: Store, id: string) =>
  store
    .selectFrom('referral')
    .selectAll()
    .where((eb) => eb.or([eb('person_id', '=', id), eb('referrer_id', '=', id)]))
    .orderBy('id', 'desc')
    .limit(200),
)

/** The referrals at whose one end this person is: who referred the seeker to them, and who they referred the seeker to. At most 200. */
async function referralsOf(store: Store, rows: Awaited<ReturnType<typeof referrals>>, id: string) {
  const lines = await linesOf(
    store,
    rows.map((row) => (row.person_id === id ? row.referrer_id : row.person_id)),
  )
  const withPerson = (other: 'person_id' | 'referrer_id') =>
    rows.flatMap((row) => {
      const person = lines.get(row[other])
      if (!person) return []
      const { said_on: saidOn, may_use_name: mayUseName, note, updated_at: updatedAt } = row
      return [{ id: row.id, person, saidOn, mayUseName, note, updatedAt }]
    })
  return { sentBy: withPerson('referrer_id'), sentTo: withPerson('person_id') }
}
