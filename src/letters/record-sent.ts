import { z } from 'zod'
import { today } from '../account/profile.ts'
import { defineRequestVerb } from '../account/request-verb.ts'
import type { Finding } from '../manners/finding.ts'
import { isBlank } from '../manners/findings-in.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { changedElsewhere, isStale } from '../store/seen.ts'
import { date, id, line, prose } from '../store/shapes.ts'
import { many, plural, sayList } from '../ui/say.ts'
import { countRequest } from './count-request.ts'
import { judgedLetter } from './judged.ts'
import { channels } from './letter.ts'
import { nextThanks } from './next-thanks.ts'

/** "Mark as sent": the seeker sent the letter with their own hands; here it is only written down. */
export const recordSent = defineRequestVerb({
  name: 'record-sent',
  says: 'Mark a letter as sent. You send it yourself; this sends nothing.',
  does: 'writes',
  takes: z.object({
    id: id(),
    sentOn: date().optional().describe('Defaults to today.'),
    subject: line().optional().describe('The text as sent, if it differs from the draft.'),
    body: prose().optional(),
    channel: z.enum(channels).optional(),
    asksFirst: z
      .boolean()
      .default(false)
      .describe('True to be refused while a blank or a must fix is left, so that the writer can be asked.'),
    opensNext: z
      .boolean()
      .default(false)
      .describe('True to go on to the next thank-you of the conversation: it is drafted, where one is owed.'),
    seenAt: line()
      .optional()
      .describe('The updatedAt you saw. If someone changed it since, this is refused.'),
  }),
  gives: z.object({
    id: z.string(),
    sentOn: z.string(),
    personName: z.string(),
    openId: z
      .string()
      .describe('The letter to go on with: the next thank-you where one is owed, else this one.'),
  }),
  refuses: {
    sent: 'This letter is already marked as sent, on {date}.',
    received: 'This is a letter you received.',
    'not-yet': 'That date is in the future. Mark it as sent after you send it.',
    'changed-elsewhere': changedElsewhere,
    'not-ready': '{what} Mark as sent anyway?',
  },
  undoneBy: { verb: 'undo-sent', takes: { id: 'id' } },
  async run({ id, sentOn, seenAt, asksFirst, opensNext, ...asSent }, world) {
    const { store, seeker, now, refuse } = world
    const letter = await find(store, 'letter', id)
    const day = today(seeker, now)
    const on = sentOn ?? day
    if (letter.direction === 'in') throw refuse('received')
    if (letter.sent_on) throw refuse('sent', { date: letter.sent_on })
    if (isStale(seenAt, letter.updated_at)) throw refuse('changed-elsewhere')
    if (on > day) throw refuse('not-yet', { date: on })
    if (asksFirst) {
      const { findings } = await judgedLetter(store, seeker, letter, { ...letter, ...asSent })
      const what = whatIsLeft(findings)
      if (what) throw refuse('not-ready', { what })
    }
    await store
      .updateTable('letter')
      .set({ ...asSent, sent_on: on, updated_at: moment(now) })
      .where('id', '=', id)
      .execute()
    await countRequest(world, { ...letter, sentOn: on })
    const { name } = await find(store, 'person', letter.person_id)
    const of = opensNext ? letter.conversation_id : null
    const next = of && (await nextThanks({ store, seeker, now }, of))
    return { id, sentOn: on, personName: name, openId: next ?? id }
  },
})

/** Null where it may go: what is left else is for the writer to weigh. */
function whatIsLeft(findings: readonly Finding[]): string | null {
  const blanks = findings.filter(isBlank)
  if (blanks.length > 0)
    return `${plural(blanks.length, { one: 'A blank is', other: '# blanks are' })} still in it: ${sayList(blanks.map(({ words }) => words))}.`
  const grave = findings.filter(({ weight }) => weight === 'breach')
  const [first] = grave
  return first ? `${many(grave.length, 'must fix is', 'must fix are')} left: ${first.says}` : null
}
