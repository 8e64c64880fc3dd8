/** A line of Today is marked: looked up among those that are due, and its mark written. */
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { id, line } from '../store/shapes.ts'
import type { World } from '../verb.ts'
import { isAbout, type LineAbout } from './line-marks.ts'
import { dueToday } from './lines.ts'
import type { LineMarkTable } from './table.ts'
import type { TodayLine } from './today-line.ts'

/** How a verb is told which line is meant. */
export const lineTakes = {
  personId: id().describe('Who the line is about, from show-today.'),
  conversationId: id().nullish().describe('The conversation it is about, if it is about one.'),
  what: line(60).describe('What the line is there for, from show-today: “touch”, “thanks”.'),
}

/** The line as it is due now; undefined once it is not. Throws `NotFound` for a person or a conversation that is not of this world. */
export async function lineDue(
  world: Pick<World, 'store' | 'seeker' | 'now'>,
  about: LineAbout,
): Promise<TodayLine | undefined> {
  await find(world.store, 'person', about.personId)
  if (about.conversationId) await find(world.store, 'conversation', about.conversationId)
  const { lines } = await dueToday(world)
  return lines.find((line) => line.turn === 'now' && isAbout(line, about))
}

/** Writes the mark; an earlier one of the same line gives way. */
export async function markLine(
  { store, now }: Pick<World, 'store' | 'now'>,
  line: LineAbout,
  mark: Pick<LineMarkTable, 'kind' | 'until_on'> &
    Partial<Pick<LineMarkTable, 'letter_id' | 'interaction_id' | 'was_draft'>>,
): Promise<string> {
  const { personId, conversationId, what } = line
  await store
    .deleteFrom('line_mark')
    .where('person_id', '=', personId)
    .where('what', '=', what)
    .$if(what !== 'touch', (query) =>
      query.where('conversation_id', conversationId === null ? 'is' : '=', conversationId),
    )
    .execute()
  const id = newId()
  await store
    .insertInto('line_mark')
    .values({
      id,
      person_id: personId,
      conversation_id: conversationId,
      what,
      letter_id: null,
      interaction_id: null,
      was_draft: 0,
      ...mark,
      marked_at: moment(now),
    })
    .execute()
  return id
}
