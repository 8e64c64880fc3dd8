/** How a host likes to be asked: said by themselves on their page, and read by the seeker before they write again. */
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { prepared } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'
import { many } from '../ui/say.ts'

export const monthly = ['any', '0', '1', '2', '4', '8'] as const

export const TermsShown = z.object({
  aMonth: z.int().nullable().describe('How many requests a month they take: 0 for none, null for any.'),
  notBefore: z.string().nullable().describe('Not before this day.'),
  isOnlyInWriting: z.boolean().describe('True where they answer in writing only.'),
  subjects: z.string().describe('What they like to be asked about.'),
  link: z.string().describe('The official process of their company.'),
  saidAt: z.string().describe('ISO instant: when they said so.'),
})
export type Terms = z.output<typeof TermsShown>

const lastTerms = prepared((store: Store, personId: string) =>
  store
    .selectFrom('host_term')
    .select(['a_month', 'not_before_on', 'only_in_writing', 'subjects', 'link', 'said_at'])
    .where('person_id', '=', personId)
    .orderBy('said_at', 'desc')
    .limit(1),
)

/** What they said last; null where they said nothing, or took it back. Two people who were merged may both have said something. */
export async function termsOf(store: Store, personId: string): Promise<Terms | null> {
  const [row] = await lastTerms(store, personId)
  return row
    ? {
        aMonth: row.a_month,
        notBefore: row.not_before_on,
        isOnlyInWriting: row.only_in_writing === 1,
        subjects: row.subjects,
        link: row.link,
        saidAt: row.said_at,
      }
    : null
}

/** How often the seeker asked them in the month of `today`; of others who ask them nothing is known here. */
export interface RequestsThisMonth {
  today: string
  asked: number
}

/** In sentences, the ones first that say to wait. `today` is a date; days are said as they are kept. */
export function sayTerms(
  { aMonth, notBefore, isOnlyInWriting, subjects }: Terms,
  { today, asked }: RequestsThisMonth,
): string[] {
  return [
    ...(aMonth === 0 ? ['They take no requests now.'] : []),
    ...(notBefore && notBefore > today ? [`Do not ask before ${notBefore}.`] : []),
    ...(aMonth && asked >= aMonth
      ? [`You have sent them ${many(asked, 'request')} this month. Ask again from ${nextMonth(today)}.`]
      : []),
    ...(isOnlyInWriting ? ['They answer in writing only.'] : []),
    ...(aMonth ? [`They take ${many(aMonth, 'request')} a month.`] : []),
    ...(subjects ? [`They like to be asked about: ${subjects}`] : []),
  ]
}

/** True where they ask to wait. */
export const isToWait = ({ aMonth, notBefore }: Terms, { today, asked }: RequestsThisMonth): boolean =>
  (aMonth !== null && asked >= aMonth) || (notBefore !== null && notBefore > today)

/** The first day of the month after this one. */
const nextMonth = (day: string): string =>
  Temporal.PlainDate.from(day).with({ day: 1 }).add({ months: 1 }).toString()
