import { z } from 'zod'
import { defineAccountVerb } from '../account/account-verb.ts'
import { neverSays, whoSaidNever } from '../conversations/may-contact.ts'
import { meetingTime } from '../conversations/meeting-time.ts'
import { isHandedOn, isHeld } from '../conversations/standing.ts'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { clockTime, date, id, line, lines, needed, zone } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { clashOf, isToCome } from './held-times.ts'
import { mostQuestions, mostTimes } from './host-page.ts'

export const pagesInBrowser = 'Pages to answer on are made in the browser: the address is shown only once.'

/** A row of the form that was left empty is no time. */
const offered = z
  .strictObject({ date: date().nullish(), time: clockTime().nullish() })
  .describe('A date and a time, in the time zone `zone`.')

/** What the host sees is kept as it was said when the page was made: what is noted later shows nowhere. */
export const createHostPage = defineAccountVerb({
  name: 'create-host-page',
  says: 'Create a private page on which the person you ask can answer without an account. Its address is shown only once.',
  does: 'writes',
  takes: z.object({
    id: id().describe('The conversation.'),
    who: needed('Say in a sentence or two who you are.', 400).describe('Who you are, in a sentence or two.'),
    why: needed('Say in a sentence or two why you ask them.', 400).describe('Why you ask this person.'),
    referrer: line(120)
      .default('')
      .describe('The name of the person who referred you, where it may be used. Empty for none.'),
    about: lines(300)
      .refine((all) => all.length <= mostQuestions, `Choose ${mostQuestions} questions at most.`)
      .default([])
      .describe('Up to three questions, one on each line.'),
    times: z
      .array(offered)
      .max(mostTimes, `Offer ${mostTimes} times at most.`)
      .default([])
      .describe('Up to five times, held for this person until they answer.'),
    zone: zone().nullish().describe('The time zone of these times. Defaults to yours.'),
  }),
  gives: z.object({
    id: z.string(),
    secret: z.string().describe('The last part of the page’s address.'),
  }),
  makes: { host_page: 'id' },
  closed: { http: pagesInBrowser, mcp: pagesInBrowser },
  refuses: {
    never: neverSays,
    held: 'You have already met.',
    'handed-on': 'This conversation has moved to someone else.',
    'half-a-time': 'Give each time a date and a time.',
    'clock-gap': '{time} does not exist in {zone} on {date}, because the clocks change. Choose another time.',
    past: '{date}, {time} is in the past. Offer times to come.',
    'same-time': 'Two of these times overlap. Change one of them.',
    'time-agreed': 'You have a meeting with {name} then: {date}, {time}. Offer another time.',
    'time-held': '{date}, {time} is held for {name} until they answer. Offer another time, or end that page.',
  },
  async run(takes, world) {
    const { store, seeker, now, accounts, isSample, refuse } = world
    const conversation = await find(store, 'conversation', takes.id)
    if ((await whoSaidNever(store, [conversation.person_id])).size > 0) throw refuse('never')
    if (await isHeld(store, takes.id)) throw refuse('held')
    if (await isHandedOn(store, takes.id)) throw refuse('handed-on')
    const zone = takes.zone ?? seeker.zone
    const at = moment(now)
    // The one before is answered no more, and lets go of its times.
    await endPages(store, takes.id, at)
    const live = await accounts.hostPagesOf(seeker.account)
    const { minutes } = conversation
    const starts: string[] = []
    for (const { date, time } of takes.times) {
      if (!date && !time) continue
      if (!date || !time) throw refuse('half-a-time')
      const startsAt = meetingTime(date, time, zone)
      if (!startsAt) throw refuse('clock-gap', { date, time, zone })
      if (!isToCome(startsAt, now)) throw refuse('past', { date, time })
      if (starts.some((other) => isWithin(minutes, other, startsAt))) throw refuse('same-time')
      const wanted = { startsAt, minutes }
      const clash = await clashOf(store, wanted, { live, now, conversationId: takes.id })
      const told = clash?.by === 'meeting' ? 'time-agreed' : 'time-held'
      if (clash) throw refuse(told, { date, time, name: clash.name })
      starts.push(startsAt)
    }
    const pageId = newId()
    await store
      .insertInto('host_page')
      .values({
        id: pageId,
        conversation_id: takes.id,
        who: takes.who,
        why: takes.why,
        referrer: takes.referrer,
        about: takes.about.join('\n'),
        minutes,
        zone,
        ended_at: null,
        erased_at: null,
        erased: '',
        created_at: at,
        updated_at: at,
      })
      .execute()
    for (const starts_at of starts)
      await store.insertInto('host_time').values({ id: newId(), page_id: pageId, starts_at }).execute()
    const secret = await accounts.addHostPage({ account: seeker.account, isSample, pageId })
    return { id: pageId, secret }
  },
})

const endPages = (store: Store, conversationId: string, at: string) =>
  store
    .updateTable('host_page')
    .set({ ended_at: at, updated_at: at })
    .where('conversation_id', '=', conversationId)
    .where('ended_at', 'is', null)
    .execute()

const isWithin = (minutes: number, one: string, other: string) =>
  Math.abs(Date.parse(one) - Date.parse(other)) < minutes * 60_000
