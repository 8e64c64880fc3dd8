/** How a host likes to be asked: said by themselves, on their page or to the operator, and read by the seeker before they write. */
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

/** Requests in the month of `today`: how many the seeker sent them, and how many others here did, where that is counted. */
export interface RequestsThisMonth {
  today: string
  asked: number
  others: number
}

/** Fewer are told to no one: they could be guessed by name. */
const SEVERAL = 3

/** In sentences, the ones first that say to wait. `today` is a date; days are said as they are kept. */
export function sayTerms({ aMonth, notBefore, isOnlyInWriting, subjects }: Terms, today: string): string[] {
  return [
    ...(aMonth === 0 ? ['They take no requests now.'] : []),
    ...(notBefore && notBefore > today ? [`Do not ask before ${notBefore}.`] : []),
    ...(isOnlyInWriting ? ['They answer in writing only.'] : []),
    ...(aMonth ? [`They take ${many(aMonth, 'request')} a month.`] : []),
    ...(subjects ? [`They like to be asked about: ${subjects}`] : []),
  ]
}

/** That enough people asked them this month, in one sentence; empty where that is not so. How many others did is not said. */
export function sayCounted(terms: Terms | null, month: RequestsThisMonth): string {
  const { today, asked, others } = month
  const from = () => `Ask again from ${nextMonth(today)}`
  if (terms?.aMonth && asked >= terms.aMonth)
    return `You have sent them ${many(asked, 'request')} this month. ${from()}.`
  if (isMonthFull(terms, month))
    return `They have had as many requests this month as they take. ${from()}, or choose someone else.`
  return others >= SEVERAL
    ? 'Several people here wrote to them this month. Wait, or choose someone else.'
    : ''
}

/** True where they ask to wait, or several people here asked them. */
export const isToWait = (terms: Terms | null, month: RequestsThisMonth): boolean =>
  terms?.aMonth === 0 ||
  isMonthFull(terms, month) ||
  month.others >= SEVERAL ||
  (terms !== null && terms.notBefore !== null && terms.notBefore > month.today)

const isMonthFull = (terms: Terms | null, { asked, others }: RequestsThisMonth): boolean =>
  Boolean(terms?.aMonth) && asked + others >= (terms?.aMonth ?? 0)

/** The first day of the month after this one. */
const nextMonth = (day: string): string =>
  Temporal.PlainDate.from(day).with({ day: 1 }).add({ months: 1 }).toString()
