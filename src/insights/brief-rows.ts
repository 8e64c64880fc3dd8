/** Reads what a brief is made of, each part in one query, however much there is. */
import { whoSaidNever } from '../conversations/may-contact.ts'
import { whoDied } from '../people/rhythm.ts'
import { guessAudience, putTogether } from '../pitch/blocks.ts'
import { audiencesOf, versionsIn } from '../pitch/pitch-rows.ts'
import { fold } from '../store/search.ts'
import type { Store } from '../store/store.ts'
import { isNearRole, mayName } from './brief.ts'
import type { Insight } from './insight.ts'
import { asInsight, insightRows } from './insight-rows.ts'
import { type TheirWords, theirWords } from './their-words.ts'

/** A conversation that was held: its id, and whom it was with. */
export interface HeldConversation {
  conversationId: string
  id: string
  name: string
  title: string
}

/**
 * What was learned about the company, and wherever it was said, about its industry and the role; the newest first; at most 500. What is
 * off the record elsewhere is not counted here.
 */
export async function insightsAbout(
  store: Store,
  { id: companyId, industry }: { id: string; industry: string },
  role: string,
): Promise<Insight[]> {
  const rows = await insightRows(store)
    .select('company.industry')
    .where((is) =>
      is.or([
        is('insight.company_id', '=', companyId),
        is.and([
          is('insight.about', 'in', ['role', 'industry']),
          is('insight.may_quote', '<>', 'off-the-record'),
        ]),
      ]),
    )
    .orderBy('insight.learned_on', 'desc')
    .orderBy('insight.id', 'desc')
    .limit(500)
    .execute()
  return rows
    .filter(({ company_id, about, text, industry: theirs }) =>
      company_id === companyId || about === 'role'
        ? company_id === companyId || (role !== '' && isNearRole(role, [text]))
        : industry !== '' && fold(theirs ?? '') === fold(industry),
    )
    .map(asInsight)
}

/** The conversations held with people there, and those in which something was learned about it. */
export function heldAbout(
  store: Store,
  companyId: string,
  insights: readonly Insight[],
): Promise<HeldConversation[]> {
  const told = [...new Set(insights.flatMap(({ conversationId }) => conversationId ?? []))]
  return store
    .selectFrom('debrief')
    .innerJoin('conversation', 'conversation.id', 'debrief.conversation_id')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .select(['conversation.id as conversationId', 'person.id', 'person.name', 'person.title'])
    .where((is) =>
      is.or([is('person.company_id', '=', companyId), is('conversation.id', 'in', ['', ...told])]),
    )
    .orderBy('debrief.held_at', 'desc')
    .orderBy('conversation.id')
    .limit(100)
    .execute()
}

/**
 * Everyone to think of kindly: who talked with me, who told me something, who sent me to them. Each once, with whether I may name them,
 * and whether anything can be written to them. Of what was said off the record only that it was.
 */
export async function helpedWith(
  store: Store,
  held: readonly HeldConversation[],
  insights: readonly Pick<Insight, 'person' | 'mayQuote'>[],
) {
  const talked = held.map((one) => ({ ...one, how: 'talked' as const }))
  const told = insights.filter(({ mayQuote }) => mayQuote !== 'off-the-record')
  const others = told.flatMap(({ person }) =>
    person ? [{ ...person, conversationId: null, how: 'told' as const }] : [],
  )
  const referred = await store
    .selectFrom('referral')
    .innerJoin('person', 'person.id', 'referral.referrer_id')
    .select(['person.id', 'person.name', 'person.title', 'referral.may_use_name as mayUseName'])
    .where('referral.person_id', 'in', ['', ...talked.map(({ id }) => id)])
    .orderBy('person.name_folded')
    .orderBy('person.id')
    .execute()
  const referrers = referred.map(({ id, name, title }) => ({
    ...{ id, name, title, conversationId: null },
    how: 'referred' as const,
  }))
  const all = [...talked, ...others, ...referrers]
  const each = all.filter(({ id }, at) => all.findIndex((who) => who.id === id) === at)
  const ids = each.map(({ id }) => id)
  const [never, dead] = [await whoSaidNever(store, ids), await whoDied(store, ids)]
  return each.map((who) => ({
    ...who,
    canWrite: !never.has(who.id) && !dead.has(who.id),
    mayName: mayName({
      quoting: insights.filter(({ person }) => person?.id === who.id).map(({ mayQuote }) => mayQuote),
      asReferrer: referred.filter(({ id }) => id === who.id).map(({ mayUseName }) => mayUseName),
    }),
  }))
}

/** What to bring: the accomplishments of the pitch, in the version for those who do such work, else in the general one. */
export async function accomplishmentsFor(store: Store, role: string, industry: string): Promise<string[]> {
  const versions = await versionsIn(store)
  const audience = guessAudience(audiencesOf(versions), role, industry)
  const said = putTogether(versions, { conversationId: null, audience })
  return [...said.values()].flatMap(({ part, text }) =>
    part.startsWith('accomplishment') && text.trim() !== '' ? [text.trim()] : [],
  )
}

/** What I promised in these conversations and have not done yet. */
export const myPromises = (store: Store, held: readonly HeldConversation[]) =>
  store
    .selectFrom('promise')
    .innerJoin('conversation', 'conversation.id', 'promise.conversation_id')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .select([
      'promise.id',
      'promise.conversation_id as conversationId',
      'person.name',
      'promise.text',
      'promise.due_on as dueOn',
    ])
    .where('promise.conversation_id', 'in', ['', ...held.map(({ conversationId }) => conversationId)])
    .where('promise.whose', '=', 'mine')
    .where('promise.kept_on', 'is', null)
    .orderBy('promise.id')
    .execute()

/** Questions that were prepared for these conversations and got no answer, the must-asks first. */
export async function unansweredIn(store: Store, held: readonly HeldConversation[]): Promise<string[]> {
  const rows = await store
    .selectFrom('question')
    .select('text')
    .where('conversation_id', 'in', ['', ...held.map(({ conversationId }) => conversationId)])
    .where('note', '=', '')
    .where('asked_at', 'is', null)
    .orderBy('is_must', 'desc')
    .orderBy('place')
    .orderBy('id')
    .limit(4)
    .execute()
  return rows.map(({ text }) => text)
}

/** The words of their own that several people at the company used, in what may leave the account. */
export async function wordsThere(
  store: Store,
  company: { id: string; name: string },
  insights: readonly Pick<Insight, 'text' | 'person'>[],
): Promise<TheirWords[]> {
  const told = insights.flatMap(({ person, text }) => (person ? [{ person, text }] : []))
  const there = await store
    .selectFrom('person')
    .select('id')
    .where('company_id', '=', company.id)
    .where('id', 'in', ['', ...new Set(told.map(({ person }) => person.id))])
    .execute()
  const ids = new Set(there.map(({ id }) => id))
  return theirWords(
    told
      .filter(({ person }) => ids.has(person.id))
      .map(({ person, text }) => ({ personId: person.id, text })),
    [company.name, ...told.map(({ person }) => person.name)],
  )
}

/** What was found out about the company and its field, the newest first. */
export const factsAt = (store: Store, companyId: string) =>
  store
    .selectFrom('fact')
    .select(['id', 'fact', 'link', 'found_on as foundOn', 'makes_me_ask as makesMeAsk'])
    .where('company_id', '=', companyId)
    .orderBy('found_on', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute()

/** What people there are called, as roles to choose from. */
export async function titlesAt(store: Store, companyId: string): Promise<string[]> {
  const rows = await store
    .selectFrom('person')
    .select('title')
    .where('company_id', '=', companyId)
    .where('title', '<>', '')
    .orderBy('name_folded')
    .orderBy('id')
    .limit(60)
    .execute()
  return [...new Set(rows.map(({ title }) => title))].slice(0, 20)
}
