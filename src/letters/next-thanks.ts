/** After one thank-you the next: who of a conversation is owed one still, and the draft of it. */
import { wasThanked, whomToThank } from '../conversations/course.ts'
import { loadCourses } from '../conversations/load-courses.ts'
import { thanksKind } from '../conversations/thanks-owed.ts'
import type { World } from '../verb.ts'
import { firstDraft } from './first-draft.ts'

/** The draft that is there already, or a new one; null where everyone is thanked, or may not be written to. */
export async function nextThanks(
  world: Pick<World, 'store' | 'seeker' | 'now'>,
  conversationId: string,
): Promise<string | null> {
  const course = (await loadCourses(world.store, [conversationId])).get(conversationId)
  if (!course?.debrief) return null
  for (const { personId, role } of whomToThank(course)) {
    if (wasThanked(course, personId)) continue
    const kind = thanksKind(role)
    const there = await world.store
      .selectFrom('letter')
      .select('id')
      .where('conversation_id', '=', conversationId)
      .where('person_id', '=', personId)
      .where('kind', '=', kind)
      .where('direction', '=', 'out')
      .where('sent_on', 'is', null)
      .orderBy('id')
      .executeTakeFirst()
    if (there) return there.id
    const made = await firstDraft(world, { personId, conversationId, kind, channel: 'email', reason: '' })
    if ('id' in made) return made.id
  }
  return null
}
