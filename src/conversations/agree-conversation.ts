import { z } from 'zod'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { clockTime, date, id, line, minutes, zone } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { agreedTime, timeRefusals } from './agreed-time.ts'
import { noteAgreed } from './meeting-entry.ts'
import { makeAgreement } from './new-agreement.ts'
import { isAgreed, isHeld } from './standing.ts'

/** They said yes. How, when by whose clock, how long and where; by letter no hour is needed. */
export const agreeConversation = defineVerb({
  name: 'agree-conversation',
  says: 'Record that they said yes: how you meet, when, for how long and where; or that they answer in writing.',
  does: 'writes',
  takes: z.object({
    id: id().describe('The conversation.'),
    channel: z.enum(['in-person', 'phone', 'video', 'letter']),
    startsAt: z
      .union([z.literal(''), z.iso.datetime('Choose one of the times that they offered.')])
      .nullish()
      .describe('One of the times that `list-offered-times` gives, instead of a date and time.'),
    date: date().nullish().describe('The date, in the time zone `zone`. Not needed in writing.'),
    time: clockTime().nullish().describe('The time, in the time zone `zone`: 15:30. Not needed in writing.'),
    zone: zone()
      .nullish()
      .describe(
        'The time zone of the date and time: an IANA name, a city, or an abbreviation that means one time zone. Defaults to yours.',
      ),
    minutes: minutes()
      .nullish()
      .describe('The length of the meeting in minutes. Defaults to what you asked for.'),
    place: line(500).default('').describe('Where: an address, a video link or a phone number.'),
  }),
  gives: z.object({ id: z.string(), startsAt: z.string().nullable() }),
  refuses: {
    ...timeRefusals,
    agreed: 'A meeting is already set. Edit it instead.',
    held: 'You have already met. Start a new conversation.',
    never: 'They asked not to be contacted again. If that has changed, undo that answer first.',
  },
  undoneBy: { verb: 'undo-agreement', takes: { id: 'id' } },
  async run(takes, { store, seeker, now, refuse }) {
    const { id, channel, date, time, place } = takes
    const row = await find(store, 'conversation', id)
    if (await isHeld(store, id)) throw refuse('held')
    if (await isAgreed(store, id)) throw refuse('agreed')
    const never = store
      .selectFrom('answer')
      .select('id')
      .where('conversation_id', '=', id)
      .where('kind', '=', 'never')
    if (await never.executeTakeFirst()) throw refuse('never')
    const zone = takes.zone ?? seeker.zone
    const { startsAt, cannot } = agreedTime({ channel, startsAt: takes.startsAt, date, time, zone })
    if (cannot) throw refuse(cannot, { date: date ?? '', time: time ?? '', zone })
    const at = moment(now)
    if (startsAt) await noteAgreed(store, id)
    const minutes = takes.minutes ?? row.minutes
    await makeAgreement(
      store,
      {
        conversation_id: id,
        channel,
        starts_at: startsAt,
        zone,
        minutes,
        place: channel === 'letter' ? '' : place,
      },
      at,
    )
    return { id, startsAt }
  },
})
