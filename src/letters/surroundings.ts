/** What is known of people, from which it follows who may know whom: read alike for ways to someone and for the whole network. */
import { sql } from 'kysely'
import { companyKey } from '../companies/company-key.ts'
import { tagKey } from '../people/tags.ts'
import { fold } from '../store/fold.ts'
import { prepared, preparedForEach } from '../store/prepared.ts'
import { linesIn } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { type Circle, groundOf, type Link, type Stay, type Surroundings } from './introductions.ts'

/** No more are looked at around those who are meant, nor around these. */
const MOST = 500

/** What is known around these people, two steps far: the rest of the world is not read. */
export async function whatIsKnown(
  store: Store,
  targets: readonly string[],
  there: readonly Stay[],
): Promise<Surroundings> {
  const known = nothingKnown(await circlesOf(store, targets))
  const stays = new Map(there.map((one) => [keyOfStay(one), one]))
  const seen = new Set<string>([...targets, ...there.map(({ personId }) => personId)])
  for (const { personId } of known.circles) seen.add(personId)
  await learnContacts(store, known, [...seen])
  let ids = [...targets]
  for (let step = 0; step < 2 && ids.length > 0; step++) {
    const theirs = (await staysWith(store, ids)).map(asStay)
    const places = [...new Set(theirs.map(({ companyId }) => companyId))].slice(0, MOST)
    const around = await staysAt(store, places)
    for (const one of [...theirs, ...around]) stays.set(keyOfStay(one), one)
    const links = await linksTo(store, ids)
    noteTold(known, links)
    const found = [
      ...around.map(({ personId }) => personId),
      ...links.flatMap(({ one, other }) => [one, other]),
    ]
    const next = [...new Set(found)].filter((one) => !seen.has(one))
    for (const one of next) seen.add(one)
    await learnContacts(store, known, next)
    ids = next.filter((one) => !known.acquaintance.has(one)).slice(0, MOST)
  }
  known.positions = [...stays.values()]
  known.ground = groundOf(await ownStays(store, known.positions), known.positions)
  for (const one of known.ground.keys())
    if (!known.acquaintance.has(one)) known.acquaintance.set(one, 'were-together')
  return known
}

/** Where the seeker worked and learned, of the companies at which these people were. A position that has no end goes on. */
async function ownStays(store: Store, stays: readonly Stay[]): Promise<Omit<Stay, 'personId'>[]> {
  const own = await ownPlaces(store)
  if (own.length === 0) return []
  const mine = Map.groupBy(own, ({ place }) => companyKey(place))
  const companies = await namesOf(store, [...new Set(stays.map(({ companyId }) => companyId))])
  return companies.flatMap(({ id, name, other_names }) =>
    [...new Set([name, ...linesIn(other_names)].map(companyKey))]
      .flatMap((key) => mine.get(key) ?? [])
      .map(({ kind, since, until }) => ({
        companyId: id,
        since,
        until,
        isNow: kind === 'position' && until === null,
      })),
  )
}

const ownPlaces = prepared((store: Store) =>
  store
    .selectFrom('background_line')
    .select(['kind', 'place', 'since', 'until'])
    .where('kind', '<>', 'skill')
    .where('place', '<>', '')
    .limit(MOST),
)

const nothingKnown = (circles: Circle[]): Surroundings => ({
  acquaintance: new Map(),
  ground: new Map(),
  never: new Set(),
  referrals: [],
  meetings: [],
  positions: [],
  circles,
})

function noteTold(known: Surroundings, links: { one: string; other: string; why: WhyTold }[]): void {
  for (const { one, other, why } of links)
    if (why === 'same-meeting') known.meetings.push([one, other])
    else known.referrals.push({ from: one, to: other, why })
}

/** What is known of these, however many: who was where, who led to whom, and how the seeker knows each. */
export async function whatIsKnownAmong(store: Store, ids: readonly string[]): Promise<Surroundings> {
  const known = nothingKnown(await circlesOf(store, ids, ids.length))
  await learnContacts(store, known, ids)
  noteTold(known, await linksTo(store, ids))
  known.positions = (await staysWith(store, ids)).map(asStay)
  return known
}

/** Who may have a link to this person, each once, those who are told of first. */
export async function peopleAround(store: Store, personId: string): Promise<string[]> {
  const links = await linksAround(store, [personId])
  const theirs = (await staysWith(store, [personId])).map(asStay)
  const there = await staysThereOfMany(store, [...new Set(theirs.map(({ companyId }) => companyId))])
  const circles = await circlesOf(store, [personId])
  return eachOnce([
    personId,
    ...links.flatMap(({ one, other }) => [one, other]),
    ...there.map((stay) => stay.personId),
    ...circles.map((circle) => circle.personId),
  ])
}

/** Who is or was at this company, and who led to them or was led to by them. */
export async function peopleAt(store: Store, companyId: string): Promise<string[]> {
  const there = eachOnce((await staysThereOfMany(store, [companyId])).map(({ personId }) => personId))
  const links = await linksAround(store, there)
  return eachOnce([...there, ...links.flatMap(({ one, other }) => [one, other])])
}

const eachOnce = (ids: readonly string[]) => [...new Set(ids)]

/** The most people that a network is worked out for. */
export const MOST_IN_NETWORK = 2000

const staysThereOfMany = stays(MOST_IN_NETWORK)

/** Of all people so many, those with links first: from what was told, then from places, then from the seeker’s own words. */
export async function peopleWithLinks(store: Store): Promise<string[]> {
  return (await byLinks(store)).map(({ id }) => id)
}

const byLinks = prepared((store: Store) => {
  const placed = sql`(select id, company_id from person where company_id is not null
    union select person_id, company_id from position where company_id is not null)`
  const shared = sql`(select company_id from ${placed} as placed group by company_id having count(*) > 1)`
  return store
    .selectFrom('person')
    .select('id')
    .orderBy(
      sql`case
        when id in (select referrer_id from referral where may_use_name <> 'no'
          union select person_id from referral where may_use_name <> 'no'
          union select sent_by_id from conversation where sent_by_id is not null
          union select person_id from conversation where sent_by_id is not null
          union select person_id from helper where role = 'in-the-room'
          union select c.person_id from helper h join conversation c on c.id = h.conversation_id
            where h.role = 'in-the-room') then 0
        when id in (select id from ${placed} as there where company_id in ${shared}) then 1
        when tags > '' or how_we_know > '' then 2
        else 3 end`,
    )
    .orderBy('id')
    .limit(MOST_IN_NETWORK)
})

export const countPeople = prepared((store: Store) =>
  store.selectFrom('person').select((of) => of.fn.countAll<number>().as('count')),
)

const keyOfStay = ({ personId, companyId, since, until, isNow }: Stay) =>
  [personId, companyId, since, until, isNow].join()

/** Contact that took place, from words that only went to a talk: of each person the last of these counts. */
const contacts = ['wrote', 'exchanged', 'in-touch', 'met'] as const

async function learnContacts(store: Store, known: Surroundings, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = await contactsWith(store, ids.slice(at, at + AT_ONCE))
    for (const contact of contacts)
      for (const { id, how } of rows) if (how === contact) known.acquaintance.set(id, how)
    for (const { id, how } of rows) if (how === 'never') known.never.add(id)
  }
}

/** A statement names each of them five times, and SQLite takes some 32,000 names. */
const AT_ONCE = 1000

/** Of messages: who never wrote back has only been written to. */
const toldContact = sql<
  (typeof contacts)[number]
>`case imported_contact.said_by when 'me' then 'wrote' when 'them' then 'exchanged' else 'in-touch' end`

/** In one statement, as are the others here: to ask for each table by itself takes longer than to look. */
const contactsWith = preparedForEach((store: Store, ids) => {
  const is = (how: (typeof contacts)[number] | 'never') => sql<typeof how>`${sql.lit(how)}`.as('how')
  const wrote = sql<
    (typeof contacts)[number] | 'never'
  >`case direction when 'in' then 'in-touch' else 'wrote' end`
  return store
    .selectFrom('letter')
    .select(['person_id as id', wrote.as('how')])
    .where('person_id', 'in', ids)
    .where('sent_on', 'is not', null)
    .union(
      store
        .selectFrom('interaction')
        .leftJoin('imported_contact', 'imported_contact.interaction_id', 'interaction.id')
        .select(['interaction.person_id as id', toldContact.as('how')])
        .where('interaction.person_id', 'in', ids)
        .where('interaction.channel', '<>', 'note')
        // Those who are connected were invited once: that is no contact yet.
        .where((either) =>
          either.or([
            either('imported_contact.kind', 'is', null),
            either('imported_contact.kind', '<>', 'invitation'),
          ]),
        ),
    )
    .union(
      store
        .selectFrom('debrief')
        .innerJoin('conversation', 'conversation.id', 'debrief.conversation_id')
        .select(['conversation.person_id as id', is('met')])
        .where('conversation.person_id', 'in', ids),
    )
    .union(
      store
        .selectFrom('helper')
        .innerJoin('debrief', 'debrief.conversation_id', 'helper.conversation_id')
        .select(['helper.person_id as id', is('met')])
        .where('helper.person_id', 'in', ids),
    )
    .union(
      store
        .selectFrom('answer')
        .innerJoin('conversation', 'conversation.id', 'answer.conversation_id')
        .select(['conversation.person_id as id', is('never')])
        .where('answer.kind', '=', 'never')
        .where('conversation.person_id', 'in', ids),
    )
    .union(
      store
        .selectFrom('death')
        .select(['person_id as id', is('never')])
        .where('person_id', 'in', ids),
    )
})

/** A tag, or an occasion, that more people share says nothing of who knows whom. */
const MOST_IN_CIRCLE = 30
/** Nor is it looked for around more. */
const MOST_CIRCLED = 100

/** Who has a tag of theirs, or is known from the same: of tags and occasions that few share. */
async function circlesOf(store: Store, targets: readonly string[], most = MOST_CIRCLED): Promise<Circle[]> {
  const theirs = await saidOf(store, targets.slice(0, most))
  const tags = new Map(theirs.flatMap(({ tags }) => linesIn(tags)).map((tag) => [tagKey(tag), tag]))
  const occasions = new Map(
    theirs.flatMap(({ how_we_know: said }) => (said.trim() ? [[fold(said), said.trim()] as const] : [])),
  )
  if (tags.size + occasions.size === 0) return []
  const circles: Circle[] = []
  for (const one of await allWhoSaid(store)) {
    const named = occasions.get(fold(one.how_we_know))
    if (named) circles.push({ personId: one.id, why: 'known-from', named })
    for (const tag of linesIn(one.tags)) {
      const named = tags.get(tagKey(tag))
      if (named) circles.push({ personId: one.id, why: 'same-tag', named })
    }
  }
  const sizes = Map.groupBy(circles, ({ why, named }) => `${why} ${named}`)
  return circles.filter(({ why, named }) => (sizes.get(`${why} ${named}`)?.length ?? 0) <= MOST_IN_CIRCLE)
}

const saidOf = preparedForEach((store: Store, ids) =>
  store.selectFrom('person').select(['id', 'tags', 'how_we_know']).where('id', 'in', ids),
)
const allWhoSaid = prepared((store: Store) =>
  store
    .selectFrom('person')
    .select(['id', 'tags', 'how_we_know'])
    .where((either) => either.or([either('tags', '>', ''), either('how_we_know', '>', '')])),
)

type WhyTold = Surroundings['referrals'][number]['why'] | 'same-meeting'

/** Who referred to these, and who was in one meeting with them; with `isEitherEnd` also whom these referred to. A referral whose giver is not to be named is no way in. */
const told = (isEitherEnd: boolean) =>
  preparedForEach((store: Store, ids) =>
    store
      .selectFrom('referral')
      .select(['referrer_id as one', 'person_id as other'])
      .select(sql<WhyTold>`case may_use_name when 'yes' then 'offered' else 'referred' end`.as('why'))
      .where((is) =>
        is.or([is('person_id', 'in', ids), ...(isEitherEnd ? [is('referrer_id', 'in', ids)] : [])]),
      )
      .where('may_use_name', '<>', 'no')
      .unionAll(
        store
          .selectFrom('conversation')
          .select([
            sql<string>`sent_by_id`.as('one'),
            'person_id as other',
            sql<WhyTold>`'sent-on'`.as('why'),
          ])
          .where((is) =>
            is.or([is('person_id', 'in', ids), ...(isEitherEnd ? [is('sent_by_id', 'in', ids)] : [])]),
          )
          .where('sent_by_id', 'is not', null),
      )
      .unionAll(
        store
          .selectFrom('helper')
          .innerJoin('conversation', 'conversation.id', 'helper.conversation_id')
          .innerJoin('debrief', 'debrief.conversation_id', 'conversation.id')
          .select(['conversation.person_id as one', 'helper.person_id as other'])
          .select(sql<WhyTold>`'same-meeting'`.as('why'))
          .where('helper.role', '=', 'in-the-room')
          .where((is) => is.or([is('conversation.person_id', 'in', ids), is('helper.person_id', 'in', ids)])),
      ),
  )
const linksTo = told(false)
const linksAround = told(true)

const staysWith = preparedForEach((store: Store, ids) =>
  jobsOfToday(store)
    .where('id', 'in', ids)
    .unionAll(earlierJobs(store).where('person_id', 'in', ids)),
)

export const staysAt = async (store: Store, companies: readonly string[]): Promise<Stay[]> =>
  (await staysThere(store, companies)).map(asStay)

const staysThere = stays(MOST)

/** So many of today, and so many of before. */
function stays(most: number) {
  return preparedForEach((store: Store, companies) => {
    const today = jobsOfToday(store).where('company_id', 'in', companies).orderBy('id').limit(most)
    const before = earlierJobs(store).where('company_id', 'in', companies).orderBy('id').limit(most)
    return store
      .selectFrom(today.as('today'))
      .selectAll()
      .unionAll(store.selectFrom(before.as('before')).selectAll())
  })
}

const jobsOfToday = (store: Store) =>
  store
    .selectFrom('person')
    .select(['id as personId', sql<string>`company_id`.as('companyId')])
    .select([
      sql<string | null>`null`.as('since'),
      sql<string | null>`null`.as('until'),
      sql<number>`1`.as('is_now'),
    ])
    .where('company_id', 'is not', null)

const earlierJobs = (store: Store) =>
  store
    .selectFrom('position')
    .select(['person_id as personId', sql<string>`company_id`.as('companyId')])
    .select(['since', 'until', sql<number>`0`.as('is_now')])
    .where('company_id', 'is not', null)

const asStay = ({ is_now, ...stay }: Omit<Stay, 'isNow'> & { is_now: number }): Stay => ({
  ...stay,
  isNow: is_now === 1,
})

/** Of each link what it is named for: the company, the tag or the occasion. */
export async function placesOf(store: Store, links: readonly Omit<Link, 'to'>[]) {
  const ids = new Set(links.flatMap(({ companyId }) => companyId ?? []))
  const names = new Map((await namesOf(store, [...ids])).map(({ id, name }) => [id, name]))
  return ({ companyId, named }: Omit<Link, 'to'>) => named ?? names.get(companyId ?? '') ?? ''
}

const namesOf = preparedForEach((store: Store, ids) =>
  store.selectFrom('company').select(['id', 'name', 'other_names']).where('id', 'in', ids),
)
