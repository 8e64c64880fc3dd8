import { z } from 'zod'
import { defineAccountVerb } from '../account/account-verb.ts'
import { calendarsOf } from '../account/calendars.ts'
import { HoursShown, hoursOf, shownHours } from '../account/hours.ts'
import { meetingTime, onTheWall } from '../conversations/meeting-time.ts'
import { timesOffered } from '../letters/reply/reply-read.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { zonesMeant } from '../store/zones/zone.ts'
import { takenTimes } from './held-times.ts'
import { remarkOn, TimeRemark } from './time-remark.ts'

/** More than these no one offers, and a page shows no more. */
const mostListed = 6

/** Nothing is assumed by it: which one suits, the seeker says. */
export const listOfferedTimes = defineAccountVerb({
  name: 'list-offered-times',
  says: 'List the times that their last letter offers for a meeting, each with what to know of it: another meeting then, a day off, early or late at either end.',
  does: 'reads',
  takes: z.object({ id: id().describe('The conversation.') }),
  gives: z.object({
    id: z.string(),
    zone: z.string().describe('Your time zone.'),
    theirZone: z
      .string()
      .nullable()
      .describe('Their time zone: of the meeting that is set, else of the place on their page.'),
    hours: HoursShown.pick({ from: true, until: true }).describe('When you can meet, in your time zone.'),
    times: z
      .array(
        z.object({
          startsAt: z.string().describe('ISO instant.'),
          remark: TimeRemark.describe('What to know of it.'),
        }),
      )
      .describe('Six at most, in the order of the letter. Times that are over are left out.'),
    set: TimeRemark.nullable().describe('The same of the meeting that is set; null where none is.'),
  }),
  async run({ id }, { store, seeker, accounts, now }) {
    const conversation = await find(store, 'conversation', id)
    const person = await find(store, 'person', conversation.person_id)
    const agreement = await store
      .selectFrom('agreement')
      .selectAll()
      .where('conversation_id', '=', id)
      .executeTakeFirst()
    const { zone } = seeker
    const theirZone = agreement?.zone ?? (person.place === '' ? null : zoneMeant(person.place))
    const live = await accounts.hostPagesOf(seeker.account)
    const calendars = await calendarsOf(store, [person.id])
    const hours = await hoursOf(store)
    const asked = {
      now,
      zone,
      hours,
      calendar: calendars.of(null),
      host: { calendar: calendars.of(person.id), zone: theirZone },
      taken: await takenTimes(store, { live, now, conversationId: id }),
    }
    const offered = agreement ? [] : await timesInLetter(store, { id, personId: person.id, zone, theirZone })
    const { minutes } = conversation
    const remarked = offered
      .map((startsAt) => ({ startsAt, remark: remarkOn({ startsAt, minutes }, asked) }))
      .filter(({ remark }) => remark.kind !== 'past')
    const { from, until } = shownHours(hours)
    return {
      id,
      zone,
      theirZone,
      hours: { from, until },
      times: remarked.slice(0, mostListed),
      set: agreement?.starts_at
        ? remarkOn({ startsAt: agreement.starts_at, minutes: agreement.minutes }, asked)
        : null,
    }
  },
})

const zoneMeant = (said: string): string | null => {
  const [one, ...more] = zonesMeant(said)
  return one && more.length === 0 ? one : null
}

interface LetterAsked {
  id: string
  personId: string
  zone: string
  theirZone: string | null
}

/** The times in what came from them last, as instants: by the clock they name, else by their own where it is known. */
async function timesInLetter(
  store: Store,
  { id, personId, zone, theirZone }: LetterAsked,
): Promise<string[]> {
  const letter = await store
    .selectFrom('letter')
    .select(['body', 'sent_on'])
    .where('conversation_id', '=', id)
    .where('person_id', '=', personId)
    .where('direction', '=', 'in')
    .where('sent_on', 'is not', null)
    .orderBy('sent_on', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!letter?.sent_on) return []
  const offered = (await offeredOnPage(store, id)).map((at) => {
    const { date, time } = onTheWall(at, zone)
    return `${date}T${time}`
  })
  const named = timesOffered(letter.body, { askedOn: letter.sent_on, offered })
  const instants = named.flatMap(({ date, time, zone: said }) => {
    const clock = (said && zoneMeant(said)) ?? theirZone ?? zone
    // A time of the page is said by the clock of the page.
    const isOfPage = offered.includes(`${date}T${time}`)
    return (date && time && meetingTime(date, time, isOfPage && !said ? zone : clock)) || []
  })
  return [...new Set(instants)]
}

/** What the page that stands offers: a reply by email takes one of these. */
async function offeredOnPage(store: Store, conversationId: string): Promise<string[]> {
  const rows = await store
    .selectFrom('host_time')
    .innerJoin('host_page', 'host_page.id', 'host_time.page_id')
    .select('host_time.starts_at')
    .where('host_page.conversation_id', '=', conversationId)
    .where('host_page.ended_at', 'is', null)
    .execute()
  return rows.map(({ starts_at }) => starts_at)
}
