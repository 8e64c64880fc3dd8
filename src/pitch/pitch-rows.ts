/** Finds the blocks of a pitch: which versions there are, whom they are for, and what is said in one conversation. */
import type { Reader } from '../etiquette/situation.ts'
import { NotFound } from '../outcome.ts'
import type { Store } from '../store/store.ts'
import {
  asSaid,
  guessAudience,
  isSameAudience,
  type PitchFor,
  putTogether,
  type Version,
  whoseIs,
} from './blocks.ts'
import { layoutIn } from './layout.ts'

/** So many conversations are looked at to say where a block is used. */
const mostUses = 500

/** Every version of every block. */
export const versionsIn = (store: Store): Promise<Version[]> =>
  store
    .selectFrom('pitch')
    .select(['id', 'part', 'text', 'audience'])
    .select(['conversation_id as conversationId', 'updated_at as updatedAt'])
    .orderBy('id')
    .execute()

/** The version of a block that is for just these; undefined when there is none. */
export const versionFor = (versions: readonly Version[], whom: PitchFor, part: Version['part']) =>
  versions.findLast(
    (one) =>
      one.part === part &&
      one.conversationId === whom.conversationId &&
      isSameAudience(one.audience, whom.audience),
  )

/** The audiences that something was written for, in the order of the alphabet, each as it was first written. */
export function audiencesOf(versions: readonly Version[]): string[] {
  const found: string[] = []
  for (const { audience } of versions)
    if (audience !== '' && !found.some((one) => isSameAudience(one, audience))) found.push(audience)
  return found.toSorted((a, b) => a.localeCompare(b, 'en'))
}

export interface PitchUse {
  conversationId: string
  person: { id: string; name: string }
  startsAt: string | null
  audience: string
  isChosen: boolean
}

/** The conversations that are still ahead, meetings first, each with the audience it is put together for. */
export async function usesAhead(store: Store, audiences: readonly string[]): Promise<PitchUse[]> {
  const rows = await listeners(store)
    .leftJoin('agreement', 'agreement.conversation_id', 'conversation.id')
    .select('agreement.starts_at as startsAt')
    .where('conversation.archived_at', 'is', null)
    .where((the) =>
      the.not(
        the.exists(
          the
            .selectFrom('debrief')
            .select('debrief.id')
            .whereRef('debrief.conversation_id', '=', 'conversation.id'),
        ),
      ),
    )
    .orderBy('conversation.created_at', 'desc')
    .orderBy('conversation.id', 'desc')
    .limit(mostUses)
    .execute()
  return rows
    .map(({ startsAt, ...row }) => ({ ...useOf(row, audiences), startsAt }))
    .toSorted((a, b) => (a.startsAt ?? '9').localeCompare(b.startsAt ?? '9', 'en'))
}

/** The audience of one conversation: chosen, else guessed. Throws `NotFound` where it is not of this world. */
export async function audienceOf(
  store: Store,
  conversationId: string,
  audiences: readonly string[],
): Promise<Pick<PitchUse, 'audience' | 'isChosen'>> {
  const row = await listeners(store)
    .where('conversation.id', '=', conversationId)
    .executeTakeFirstOrThrow(() => new NotFound('conversation'))
  return useOf(row, audiences)
}

const listeners = (store: Store) =>
  store
    .selectFrom('conversation')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .leftJoin('company', 'company.id', 'person.company_id')
    .leftJoin('pitch_audience', 'pitch_audience.conversation_id', 'conversation.id')
    .select(['conversation.id as id', 'person.id as personId', 'person.name as name', 'person.title'])
    .select(['company.industry as industry', 'pitch_audience.audience as chosen'])

function useOf(
  row: {
    id: string
    personId: string
    name: string
    title: string
    industry: string | null
    chosen: string | null
  },
  audiences: readonly string[],
): Omit<PitchUse, 'startsAt'> {
  const { id, personId, name, title, industry, chosen } = row
  return {
    conversationId: id,
    person: { id: personId, name },
    audience: chosen ?? guessAudience(audiences, title, industry ?? ''),
    isChosen: chosen !== null,
  }
}

/** Conversation → whom it is with, of those that a version was written for. */
export async function listenerNames(
  store: Store,
  versions: readonly Version[],
): Promise<Map<string, string>> {
  const ids = versions.flatMap(({ conversationId }) => conversationId ?? [])
  if (ids.length === 0) return new Map()
  const rows = await store
    .selectFrom('conversation')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .select(['conversation.id as id', 'person.name as name'])
    .where('conversation.id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** What is said in this conversation, all blocks together; null where nothing is written. */
export async function pitchToSay(
  store: Store,
  conversationId: string,
): Promise<{ text: string; isOwn: boolean } | null> {
  const versions = await versionsIn(store)
  if (versions.length === 0) return null
  const { audience } = await audienceOf(store, conversationId, audiencesOf(versions))
  const { order } = await layoutIn(store)
  const said = putTogether(versions, { conversationId, audience }, order)
  const { text } = asSaid(said)
  const isOwn = [...said.values()].some((one) => whoseIs(one) === 'conversation')
  return text === '' ? null : { text, isOwn }
}

/** Who will hear it in this conversation, and what was found out about them and where they work. */
export async function listenerOf(
  store: Store,
  conversationId: string,
): Promise<{ reader: Reader; facts: { text: string }[] }> {
  const { id, company_id, company, ...person } = await store
    .selectFrom('conversation')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .leftJoin('company', 'company.id', 'person.company_id')
    .select(['person.id', 'person.name', 'title', 'level', 'company_id', 'company.name as company'])
    .where('conversation.id', '=', conversationId)
    .executeTakeFirstOrThrow(() => new NotFound('person'))
  const facts = await store
    .selectFrom('fact')
    .select('fact as text')
    .where((the) =>
      the.or([
        the('person_id', '=', id),
        ...(company_id === null ? [] : [the('company_id', '=', company_id)]),
      ]),
    )
    .orderBy('found_on', 'desc')
    .orderBy('id', 'desc')
    .limit(20)
    .execute()
  return { reader: { ...person, ...(company && { company }) }, facts }
}
