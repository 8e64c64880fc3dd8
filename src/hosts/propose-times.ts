import { z } from 'zod'
import { defineAccountVerb } from '../account/account-verb.ts'
import { calendarsOf } from '../account/calendars.ts'
import { hoursOf } from '../account/hours.ts'
import { onTheWall } from '../conversations/meeting-time.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { zonesMeant } from '../store/zones/zone.ts'
import { freeTimes } from './free-times.ts'
import { takenTimes } from './held-times.ts'

/** Nothing is held by it: a page that is made holds what it offers. */
export const proposeTimes = defineAccountVerb({
  name: 'propose-times',
  says: 'Propose times for a meeting from your week: free of meetings, of times held for others, and of days off on either side.',
  does: 'reads',
  takes: z.object({ id: id().describe('The conversation.') }),
  gives: z.object({
    id: z.string(),
    zone: z.string().describe('Your time zone, by which date and time are.'),
    theirZone: z
      .string()
      .nullable()
      .describe(
        'Their time zone, where their city tells it: no time is proposed before 8:00 or after 20:00 there.',
      ),
    times: z
      .array(
        z.object({
          startsAt: z.string().describe('ISO instant.'),
          date: z.string(),
          time: z.string().describe('In your time zone: 15:30.'),
        }),
      )
      .describe('Ten at most, earliest first.'),
  }),
  async run({ id }, { store, seeker, accounts, now }) {
    const conversation = await find(store, 'conversation', id)
    const { id: personId, place } = await find(store, 'person', conversation.person_id)
    const live = await accounts.hostPagesOf(seeker.account)
    const calendars = await calendarsOf(store, [personId])
    const { zone } = seeker
    const [theirs, ...others] = place ? zonesMeant(place) : []
    const theirZone = theirs && others.length === 0 ? theirs : null
    const starts = freeTimes({
      now,
      zone,
      minutes: conversation.minutes,
      hours: await hoursOf(store),
      calendar: calendars.of(null),
      host: { calendar: calendars.of(personId), zone: theirZone },
      taken: await takenTimes(store, { live, now, conversationId: id }),
    })
    const times = starts.map((startsAt) => ({ startsAt, ...onTheWall(startsAt, zone) }))
    return { id, zone, theirZone, times }
  },
})
