/** A request that went out this month counts for the whole server, where requests are counted, until that is taken back. */
import { Temporal } from 'temporal-polyfill'
import { today } from '../account/profile.ts'
import type { RequestWorld } from '../account/request-verb.ts'
import { whatIsKnownOf } from '../people/known-by.ts'
import type { WrittenKind } from './letter.ts'

interface LetterSent {
  person_id: string
  kind: WrittenKind | string
  /** The day it went, where the seeker is. */
  sentOn: string
}

/** A letter of another kind, or of an earlier month, counts for nothing. */
export async function countRequest(world: RequestWorld, letter: LetterSent): Promise<void> {
  if (!isCounted(world, letter)) return
  await world.requests.count((await whatIsKnownOf(world.store, [letter.person_id])).ofPeople)
}

/** The letter is a draft again, or gone. Where they were asked in another way this month, that one goes on to count. */
export async function uncountRequest(world: RequestWorld, letter: LetterSent): Promise<void> {
  if (!isCounted(world, letter) || (await isAskedThisMonth(world, letter.person_id))) return
  await world.requests.uncount((await whatIsKnownOf(world.store, [letter.person_id])).ofPeople)
}

const isCounted = ({ seeker, now }: RequestWorld, { kind, sentOn }: LetterSent) =>
  kind === 'request' && sentOn.slice(0, 7) === today(seeker, now).slice(0, 7)

async function isAskedThisMonth({ store, seeker, now }: RequestWorld, personId: string): Promise<boolean> {
  const first = Temporal.PlainDate.from(today(seeker, now)).with({ day: 1 })
  const letter = await store
    .selectFrom('letter')
    .select('id')
    .where('person_id', '=', personId)
    .where('kind', '=', 'request')
    .where('direction', '=', 'out')
    .where('sent_on', '>=', first.toString())
    .limit(1)
    .executeTakeFirst()
  if (letter) return true
  const page = await store
    .selectFrom('host_page')
    .innerJoin('conversation', 'conversation.id', 'host_page.conversation_id')
    .select('host_page.id')
    .where('conversation.person_id', '=', personId)
    .where('host_page.created_at', '>=', first.toZonedDateTime(seeker.zone).toInstant().toString())
    .limit(1)
    .executeTakeFirst()
  return page !== undefined
}
