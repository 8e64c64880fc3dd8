/** Names the seeker was given and has not written to yet: within a week, while whoever gave the name remembers it. */
import { daysAfter, daysBetween } from '../account/profile.ts'
import { whoSaidNever } from '../conversations/may-contact.ts'
import { prepared } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'
import { many } from '../ui/say.ts'

/** Guides say within a week; after three, the moment has passed. */
const WEEK = 7
const SHOWN_FOR = 21
const MOST = 10

export interface NameGiven {
  personId: string
  name: string
  company: string
  why: string
}

/** Where no day was told, a referral counts from when it was recorded, if it is from someone who was met. The newest come first. */
export async function namesGiven(store: Store, day: string): Promise<NameGiven[]> {
  const since = daysAfter(day, -SHOWN_FOR)
  const rows = await lately(store, since)
  const never = await whoSaidNever(
    store,
    rows.map(({ id }) => id),
  )
  return rows
    .filter(({ id }, at) => !never.has(id) && rows.findIndex((row) => row.id === id) === at)
    .map((row) => ({
      personId: row.id,
      name: row.name,
      company: row.company ?? '',
      why: whyNow(row.giver, daysBetween(row.said_on ?? row.created_at.slice(0, 10), day)),
    }))
}

const lately = prepared((store: Store, since: string) =>
  store
    .selectFrom('referral')
    .innerJoin('person', 'person.id', 'referral.person_id')
    .innerJoin('person as giver', 'giver.id', 'referral.referrer_id')
    .leftJoin('company', 'company.id', 'person.company_id')
    .select([
      'person.id',
      'person.name',
      'company.name as company',
      'giver.name as giver',
      'referral.said_on',
      'referral.created_at',
    ])
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('conversation').select('id').whereRef('person_id', '=', 'person.id'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('letter').select('id').whereRef('person_id', '=', 'person.id'))),
    )
    .where(({ or, and, eb, exists, selectFrom }) =>
      or([
        eb('referral.said_on', '>=', since),
        and([
          eb('referral.said_on', 'is', null),
          eb('referral.created_at', '>=', since),
          exists(
            selectFrom('conversation')
              .innerJoin('debrief', 'debrief.conversation_id', 'conversation.id')
              .select('debrief.id')
              .whereRef('conversation.person_id', '=', 'giver.id'),
          ),
        ]),
      ]),
    )
    .orderBy('referral.id', 'desc')
    .limit(MOST),
)

function whyNow(giver: string, days: number): string {
  if (days <= WEEK) return `${giver} suggested them. Write within a week.`
  return `${giver} suggested them ${many(days, 'day')} ago. Late is better than never.`
}
