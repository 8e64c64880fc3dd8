/** In a store that only reads, all is of one moment: what was asked there once is known until it is closed. */
import type { Store } from './store.ts'

const known = new WeakMap<Store, Map<string, unknown>>()

/** The same store, which from here on remembers. Only for one that no one writes through, and that sees one snapshot. */
export function ofOneMoment(store: Store): Store {
  known.set(store, new Map())
  return store
}

/** What `ask` gives, asked once in a store of one moment, and each time in any other. Who is handed it may not change it. */
export async function askedOnce<T>(store: Store, key: string, ask: () => Promise<T>): Promise<T> {
  const answers = known.get(store)
  if (!answers) return ask()
  if (answers.has(key)) return answers.get(key) as T | Promise<T>
  // Kept before it has come, so that those who ask meanwhile wait for the same.
  const answer = ask()
  learn(store, key, answer)
  return answer
}

/** Notes an answer that came in another way. */
export function learn(store: Store, key: string, answer: unknown): void {
  const answers = known.get(store)
  if (answers && answers.size < MOST) answers.set(key, answer)
}

/** A page asks a few things again; an export asks many, each once. */
const MOST = 100
