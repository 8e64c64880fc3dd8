import { z } from 'zod'
import { today } from '../account/profile.ts'
import { meetingTime } from '../conversations/meeting-time.ts'
import { undoAgreement } from '../conversations/undo-agreement.ts'
import { makeLetter } from '../letters/new-letter.ts'
import { moment } from '../store/moment.ts'
import { clockTime, date, zone } from '../store/shapes.ts'
import { sayInstant } from '../ui/say.ts'
import { defineGuestVerb } from './guest-verb.ts'
import { isToCome } from './held-times.ts'
import { hasBegun } from './host-page.ts'
import {
  isSaidAlready,
  lineForWords,
  noteAnswerOnPage,
  pressRefusals,
  whyNotAnswer,
} from './note-answer-on-page.ts'

/** Yes, at another time: it stands on the seeker's side to be accepted. A talk to come is called off by it; one that has begun is history. */
export const suggestTime = defineGuestVerb({
  name: 'suggest-time',
  says: 'Say yes, and suggest 1 or 2 other times.',
  does: 'writes',
  takes: z.object({
    date: date(),
    time: clockTime(),
    secondDate: date().nullish(),
    secondTime: clockTime().nullish(),
    zone: zone().describe('The time zone of these times.'),
    line: lineForWords(),
  }),
  gives: z.object({ firstAt: z.string() }),
  refuses: {
    ...pressRefusals,
    past: 'That time is over. Choose one to come.',
    'half-a-time': 'Give the second choice a date and a time, or leave both empty.',
    'clock-gap': 'That time does not exist on that day, because the clocks change. Choose another.',
  },
  async run({ line, zone, ...takes }, world) {
    const { store, now, page, seeker, refuse } = world
    const why = whyNotAnswer(page, 'another-time')
    if (why) throw refuse(why)
    if (Boolean(takes.secondDate) !== Boolean(takes.secondTime)) throw refuse('half-a-time')
    const wanted = [
      { date: takes.date, time: takes.time },
      ...(takes.secondDate && takes.secondTime ? [{ date: takes.secondDate, time: takes.secondTime }] : []),
    ]
    const starts = wanted.map(({ date, time }) => meetingTime(date, time, zone))
    const [firstAt, secondAt = null] = starts
    if (!firstAt || starts.includes(null)) throw refuse('clock-gap')
    if (starts.some((at) => at && !isToCome(at, now))) throw refuse('past')
    const said = { kind: 'another-time', line, first_at: firstAt, second_at: secondAt } as const
    if (isSaidAlready(page, said)) return { firstAt }
    const { conversation_id: conversationId } = page.row
    if (page.agreement && !hasBegun(page, now)) await undoAgreement.run({ id: conversationId }, world)
    const reader = { now, seeker }
    const times = [firstAt, secondAt].flatMap((at) => (at ? [`${sayInstant(at, reader, zone)}.`] : []))
    const letter = {
      person_id: page.person.id,
      conversation_id: conversationId,
      kind: 'answer',
      channel: 'email',
      direction: 'in',
      subject: '',
      body: ['On your page: yes, at another time.', ...times, ...(line ? ['', line] : [])].join('\n'),
      sent_on: today(seeker, now),
    } as const
    const letterId = await makeLetter(store, letter, moment(now))
    await noteAnswerOnPage(store, page, said, { now, made: [letterId] })
    return { firstAt }
  },
})
