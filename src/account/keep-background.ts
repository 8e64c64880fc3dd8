/** How lines of the seeker's own background come to be: every one there is was accepted, and is written here. */
import { newId } from '../store/id.ts'
import type { Store } from '../store/store.ts'
import { type BackgroundLine, type BackgroundProposal, backgroundKey } from './background.ts'

/** Those of them that are not kept yet, each once. A summary is none where the seeker wrote of themselves already. */
export async function notKeptYet(
  store: Store,
  proposed: readonly BackgroundProposal[],
): Promise<BackgroundProposal[]> {
  if (proposed.length === 0) return []
  const kept = await store.selectFrom('background_line').selectAll().execute()
  const seen = new Set(kept.map(backgroundKey))
  const profile = await store.selectFrom('profile').select('background').executeTakeFirst()
  const hasSummary = Boolean(profile?.background)
  return proposed.filter((one) => {
    const key = backgroundKey(one)
    if (seen.has(key) || (one.kind === 'summary' && hasSummary)) return false
    seen.add(key)
    return true
  })
}

/** Makes lines that are not kept yet, accepted at this instant; gives their ids. */
export async function makeBackgroundLines(
  store: Store,
  lines: readonly BackgroundLine[],
  at: string,
): Promise<string[]> {
  const rows = lines.map(({ kind, title, place, since, until }) => ({
    id: newId(),
    kind,
    title,
    place,
    since,
    until,
    accepted_at: at,
  }))
  if (rows.length > 0) await store.insertInto('background_line').values(rows).execute()
  return rows.map(({ id }) => id)
}

/** Keeps what was accepted, and says how many of them were new. `name` stands in the profile where there was none; `at` is an instant. */
export async function keepBackground(
  store: Store,
  accepted: readonly BackgroundProposal[],
  { name, zone, signOff }: { name: string; zone: string; signOff: string },
  at: string,
): Promise<number> {
  const lacking = await notKeptYet(store, accepted)
  const lines = lacking.filter((one): one is BackgroundLine => one.kind !== 'summary')
  await makeBackgroundLines(store, lines, at)
  const summary = lacking.find(({ kind }) => kind === 'summary')
  if (summary) {
    const row = await store.selectFrom('profile').selectAll().executeTakeFirst()
    const profile = {
      name,
      zone,
      sign_off: signOff,
      clock: null,
      date_order: null,
      single_keys: null,
      welcome: null,
    }
    const set = { ...profile, ...row, id: row?.id ?? newId(), background: summary.title, updated_at: at }
    await store
      .insertInto('profile')
      .values(set)
      .onConflict((met) => met.column('id').doUpdateSet(set))
      .execute()
  }
  return lacking.length
}
