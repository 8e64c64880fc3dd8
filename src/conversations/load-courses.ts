/** Reads conversations' courses: what happened in each, gathered from the tables where it lies. */
import { preparedForEach } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'
import { asCourse } from './as-course.ts'
import type { Course } from './course.ts'
import { gatherFor } from './gather-courses.ts'

/** Reads the courses of these conversations, in as many queries for fifty as for one. */
export async function loadCourses(
  store: Store,
  conversationIds: readonly string[],
): Promise<Map<string, Course>> {
  if (conversationIds.length === 0) return new Map()
  const ids = [...new Set(conversationIds)]
  const rows = await conversations(store, ids)
  if (rows.length === 0) return new Map()
  const all = await gatherFor(store, rows)
  return new Map(rows.map((row) => [row.id, asCourse(row, all)]))
}

const conversations = preparedForEach((store: Store, ids) =>
  store.selectFrom('conversation').selectAll().where('id', 'in', ids),
)
