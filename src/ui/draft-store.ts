/**
 * Unsaved words in this browser's storage, by account, page and form. A full or forbidden storage keeps nothing, and breaks nothing:
 * the form can still be sent by its button.
 */
import { draftNow, partNow, pathNow } from './older-drafts.ts'

/** Field name → its values: a repeated field has several, an unticked box has none. */
export type Values = Record<string, string[]>

export interface Draft {
  /** Of one form in one tab; the server says by it that the words are saved. */
  id: string
  /** When the last key was pressed, in milliseconds. */
  at: number
  /** When the row was last changed, as the form knew it; null where it adds a new one. */
  seenAt: string | null
  /** The fields that differ from what is saved, and what was in them before. */
  words: Values
  base: Values
  /** What each of these fields is called, and its values where they are not words themselves. */
  labels: Record<string, string>
  says: Record<string, string>
  /** The page they were typed on. */
  title: string
  href: string
  /** The words as they were sent, until an answer comes. */
  sent?: string
  /** The key of that press: sent with it again, the same words are not saved twice. */
  key?: string
  /** Older words of this form that were never chosen nor dropped. */
  others?: Draft[]
}

export interface Slot {
  key: string
  world: string
  path: string
  part: string
  draft: Draft
}

const PREFIX = 'wellmet-draft '
const DAYS = 30
const MOST = 100
const MOST_CHARACTERS = 2_000_000

// Neither an address nor the id of a form has a blank.
export const slotOf = (world: string, path: string, part: string) => `${PREFIX}${world} ${path} ${part}`

export function readSlot(key: string): Draft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? 'null')
    return draft && typeof draft.at === 'number' && draft.words ? draft : null
  } catch {
    return null
  }
}

/** False where the browser keeps nothing. For want of room the oldest words of this account go first. */
export function writeSlot(key: string, draft: Draft): boolean {
  const text = JSON.stringify(draft)
  const older = () => slots(worldIn(key)).filter((one) => one.key !== key)
  const bounded = older().filter(
    (_, at, all) => all.length - at >= MOST || sizeOf(all.slice(at)) + text.length > MOST_CHARACTERS,
  )
  for (const one of bounded) dropSlot(one.key)
  for (const oldest of [null, ...older()]) {
    if (oldest) dropSlot(oldest.key)
    try {
      localStorage.setItem(key, text)
      return true
    } catch {
      // No room yet.
    }
  }
  return false
}

export function dropSlot(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was kept, so nothing is there to drop.
  }
}

/** What is kept for one account, the oldest first. */
export function slots(world: string): Slot[] {
  return all().filter((one) => one.world === world)
}

/** Whatever is older than a month goes, whosever it is. */
export function dropOld(now: number): void {
  for (const { key, draft } of all()) if (draft.at < now - DAYS * 86_400_000) dropSlot(key)
}

/** What an update has renamed keeps its words; where there are newer ones under the new name, both are there to choose from. */
export function renameOlder(): void {
  for (const { key, world, path, part, draft } of all()) {
    const now = slotOf(world, pathNow(path), partNow(part))
    if (now === key) continue
    const newer = readSlot(now)
    const carried = draftNow(draft)
    if (writeSlot(now, newer ? { ...newer, others: [...(newer.others ?? []), carried] } : carried))
      dropSlot(key)
  }
}

export function dropWorld(world: string): void {
  for (const { key } of slots(world)) dropSlot(key)
}

function all(): Slot[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => {
        const draft = readSlot(key)
        const [world = '', path = '', part = ''] = key.slice(PREFIX.length).split(' ')
        return draft ? [{ key, world, path, part, draft }] : []
      })
      .sort((a, b) => a.draft.at - b.draft.at)
  } catch {
    return []
  }
}

const worldIn = (key: string) => key.slice(PREFIX.length).split(' ')[0] ?? ''

const sizeOf = (many: Slot[]) => many.reduce((sum, { draft }) => sum + JSON.stringify(draft).length, 0)
