import { z } from 'zod'
import { MeetingCalendar } from '../conversations/conversation.ts'
import { meetingCalendar } from '../conversations/meeting-entry.ts'
import { draftOf } from './draft-rows.ts'
import { defineGuestVerb } from './guest-verb.ts'
import { clashOf, isToCome } from './held-times.ts'
import { isCalledOff, isHolding, lastAnswer, questionsOf, saidNever } from './host-page.ts'
import { TermsShown, termsOf } from './terms.ts'

/** What a host sees: what the seeker said on this page, and what the host said themselves. No other row of that world. */
export const showPageToHost = defineGuestVerb({
  name: 'show-page-to-host',
  says: 'Show the page to the person that it was made for.',
  does: 'reads',
  takes: z.object({}),
  gives: z.object({
    host: z.string(),
    asks: z.object({ name: z.string(), email: z.string() }),
    who: z.string(),
    why: z.string(),
    referrer: z.string(),
    about: z.array(z.string()),
    minutes: z.int(),
    zone: z.string(),
    endsAt: z.string(),
    times: z
      .array(z.object({ id: z.string(), startsAt: z.string() }))
      .describe('Those that can still be taken.'),
    isHeld: z.boolean(),
    saidNever: z.boolean(),
    answer: z
      .object({
        kind: z.string(),
        line: z.string(),
        firstAt: z.string().nullable(),
        secondAt: z.string().nullable(),
        againOn: z.string().nullable(),
        colleague: z.string(),
        answeredAt: z.string(),
      })
      .nullable(),
    /** Everything that came through this page, for “your data”. */
    said: z.array(
      z.object({
        kind: z.string(),
        line: z.string(),
        colleague: z.string(),
        reach: z.string(),
        on: z.string(),
      }),
    ),
    agreement: z
      .object({
        channel: z.enum(['in-person', 'phone', 'video', 'letter']),
        startsAt: z.string().nullable(),
        minutes: z.int(),
        place: z.string(),
        updatedAt: z.string(),
        isToCome: z.boolean(),
      })
      .nullable(),
    calendar: MeetingCalendar,
    draft: z.array(z.string()),
    terms: TermsShown.nullable(),
  }),
  async run(_, { store, seeker, now, page, live }) {
    const { row, agreement } = page
    const where = {
      live,
      now,
      conversationId: row.conversation_id,
      pageId: row.id,
      isHolding: isHolding(page),
    }
    const times = []
    for (const { id, starts_at: startsAt } of isCalledOff(page) ? [] : page.times)
      if (isToCome(startsAt, now) && !(await clashOf(store, { startsAt, minutes: row.minutes }, where)))
        times.push({ id, startsAt })
    const last = lastAnswer(page)
    return {
      host: page.person.name,
      asks: { name: seeker.name, email: seeker.email },
      who: row.who,
      why: row.why,
      referrer: row.referrer,
      about: questionsOf(page),
      minutes: row.minutes,
      zone: row.zone,
      endsAt: page.endsAt,
      times,
      isHeld: page.isHeld,
      saidNever: saidNever(page),
      answer: last && {
        kind: last.kind,
        line: last.line,
        firstAt: last.first_at,
        secondAt: last.second_at,
        againOn: last.again_on,
        colleague: last.colleague,
        answeredAt: last.answered_at,
      },
      said: [...page.earlier, ...page.answers].map(({ kind, line, colleague, reach, answered_at }) => ({
        kind,
        line,
        colleague,
        reach,
        on: answered_at,
      })),
      agreement: agreement && {
        channel: agreement.channel,
        startsAt: agreement.starts_at,
        minutes: agreement.minutes,
        place: agreement.place,
        updatedAt: agreement.updated_at,
        isToCome: agreement.starts_at === null || isToCome(agreement.starts_at, now),
      },
      calendar: await meetingCalendar(
        store,
        row.conversation_id,
        agreement && { startsAt: agreement.starts_at, revision: agreement.revision },
      ),
      draft: await draftOf(store, row.id),
      terms: await termsOf(store, page.person.id),
    }
  },
})
