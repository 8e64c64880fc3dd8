/**
 * Notes of a meeting that the server does not have yet, in this browser's storage: by account, conversation, note and tab, so that two
 * tabs never write over each other. They stay until the server has shown that it has them, or their person signs out.
 */
import { NOTES, type UnsentNote } from './begin-note.ts'
import { dropSlot, type Slot } from './draft-store.ts'

export interface KeptNote {
  key: string
  note: UnsentNote
}

/** What storage would not take, for as long as the page is open. */
const inMemory = new Map<string, UnsentNote>()

/** False where the browser keeps nothing: then it is kept as long as the page is open. */
export function keepNote(key: string, note: UnsentNote): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(note))
    inMemory.delete(key)
    return true
  } catch {
    inMemory.set(key, note)
    return false
  }
}

export function readNote(key: string): UnsentNote | null {
  const there = inMemory.get(key)
  if (there) return there
  try {
    const note = JSON.parse(localStorage.getItem(key) ?? 'null')
    return note && typeof note.text === 'string' && Array.isArray(note.marks) ? note : null
  } catch {
    return null
  }
}

export function dropNote(key: string): void {
  inMemory.delete(key)
  dropSlot(key)
}

/** In the order in which they were begun; of one conversation, where it is named. */
export function unsentNotes(world: string, conversationId = ''): KeptNote[] {
  const start = `${NOTES}${world} ${conversationId}`
  return [...new Set([...storedKeys(), ...inMemory.keys()])]
    .filter((key) => key.startsWith(start))
    .flatMap((key) => {
      const note = readNote(key)
      return note ? [{ key, note }] : []
    })
    .sort((one, other) => one.note.begunAt - other.note.begunAt)
}

/** The same as other unsaved words are listed, before one signs out. */
export const notesAsWords = (world: string): Slot[] =>
  unsentNotes(world).map(({ key, note }) => ({
    key,
    world,
    path: note.href,
    part: note.id,
    draft: {
      id: note.id,
      at: note.at,
      seenAt: null,
      words: { text: [note.text] },
      base: {},
      labels: { text: 'Note' },
      says: {},
      title: note.title,
      href: note.href,
    },
  }))

export function dropNotes(world: string): void {
  for (const { key } of unsentNotes(world)) dropNote(key)
}

function storedKeys(): string[] {
  try {
    return Object.keys(localStorage)
  } catch {
    return []
  }
}
