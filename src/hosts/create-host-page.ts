import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { defineAccountVerb } from '../account/account-verb.ts'
import { hoursOf } from '../account/hours.ts'
import { contactRefuses, mayContact } from '../conversations/may-contact.ts'
import { meetingTime, onTheWall } from '../conversations/meeting-time.ts'
import { isHandedOn, isHeld } from '../conversations/standing.ts'
import type { Refused } from '../outcome.ts'
import { whatIsKnownOf } from '../people/known-by.ts'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { clockTime, date, id, line, lines, needed, zone } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { sayMinutes } from '../ui/say.ts'
import { type Clash, clashOf, isToCome } from './held-times.ts'
import { mostQuestions, mostTimes } from './host-page.ts'
import { isTooClose } from './overlap.ts'

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
      .describe('Up to 3 questions, one on each line.'),
    times: z
      .array(offered)
      .max(mostTimes, `Offer ${mostTimes} times at most.`)
      .default([])
      .describe('Up to 5 times, held for this person until they answer.'),
    zone: zone().nullish().describe('The time zone of these times. Defaults to yours.'),
    free: z
      .array(z.iso.datetime('Choose one of the times that were proposed.'))
      .max(mostTimes, `Offer ${mostTimes} times at most.`)
      .default([])
      .describe('Times from propose-times, by their `startsAt`. With `times`, 5 at most.'),
  }),
  gives: z.object({
    id: z.string(),
    secret: z.string().describe('The last part of the page’s address.'),
  }),
  makes: { host_page: 'id' },
  closed: { http: pagesInBrowser, mcp: pagesInBrowser },
  refuses: {
    ...contactRefuses,
    held: 'You have already met.',
    'handed-on': 'This conversation has moved to someone else.',
    'half-a-time': 'Give each time a date and a time.',
    'clock-gap': '{time} does not exist in {zone} on {date}, because the clocks change. Choose another time.',
    past: '{date}, {time} is in the past. Offer times to come.',
    'same-time': 'Two of these times overlap. Change one of them.',
    'too-many-times': `Offer ${mostTimes} times at most.`,
    'too-close':
      '{date}, {time} is too close to {name}: you keep {pause} free around a meeting. Offer another time, or change the pause in Settings.',
    'time-agreed': 'You have a meeting with {name} then: {date}, {time}. Offer another time.',
    'time-held': '{date}, {time} is held for {name} until they answer. Offer another time, or end that page.',
  },
  async run(takes, world) {
    const { store, seeker, now, accounts, isSample, refuse } = world
    const conversation = await find(store, 'conversation', takes.id)
    await mayContact(world, [conversation.person_id])
    if (await isHeld(store, takes.id)) throw refuse('held')
    if (await isHandedOn(store, takes.id)) throw refuse('handed-on')
    const zone = takes.zone ?? seeker.zone
    const at = moment(now)
    // The one before is answered no more, and lets go of its times.
    await endPages(store, takes.id, at)
    const live = await accounts.hostPagesOf(seeker.account)
    const { minutes } = conversation
    const starts: string[] = []
    for (const { startsAt, date, time } of wantedTimes(takes, zone, refuse)) {
      if (!isToCome(startsAt, now)) throw refuse('past', { date, time })
      if (starts.includes(startsAt)) continue
      if (starts.some((other) => isTooClose({ startsAt: other, minutes }, { startsAt, minutes }, 0)))
        throw refuse('same-time')
      const clash = await clashOf(store, { startsAt, minutes }, { live, now, conversationId: takes.id })
      if (clash) await refuseClash(store, clash, { date, time }, refuse)
      starts.push(startsAt)
    }
    if (starts.length > mostTimes) throw refuse('too-many-times')
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
    await world.requests.count((await whatIsKnownOf(store, [conversation.person_id])).ofPeople)
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

type Code = 'half-a-time' | 'clock-gap' | 'time-agreed' | 'time-held' | 'too-close'
type Refuse = (code: Code, details?: Record<string, string | number>) => Refused

/** Those that were chosen of what was proposed, and those that were typed. */
function wantedTimes(
  { times, free }: Pick<z.output<typeof createHostPage.takes>, 'times' | 'free'>,
  zone: string,
  refuse: Refuse,
): { startsAt: string; date: string; time: string }[] {
  const typed = times.flatMap(({ date, time }) => {
    if (!date && !time) return []
    if (!date || !time) throw refuse('half-a-time')
    const startsAt = meetingTime(date, time, zone)
    if (!startsAt) throw refuse('clock-gap', { date, time, zone })
    return [{ startsAt, date, time }]
  })
  return [...free.map((startsAt) => ({ startsAt: asKept(startsAt), ...onTheWall(startsAt, zone) })), ...typed]
}

/** An instant as all others are written. */
const asKept = (instant: string) => Temporal.Instant.from(instant).toString()

async function refuseClash(
  store: Store,
  { by, name, isOnlyClose }: Clash,
  at: { date: string; time: string },
  refuse: Refuse,
): Promise<never> {
  if (!isOnlyClose) throw refuse(by === 'meeting' ? 'time-agreed' : 'time-held', { ...at, name })
  const { pause } = await hoursOf(store)
  const what = by === 'meeting' ? `your meeting with ${name}` : `a time held for ${name}`
  throw refuse('too-close', { ...at, name: what, pause: sayMinutes(pause) })
}
