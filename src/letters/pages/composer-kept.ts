/** Unsaved words, kept in this browser until they are saved: a closed tab or a dead battery loses nothing. */

export interface Words {
  subject: string
  body: string
  channel: string
}

export interface KeptWords extends Words {
  /** When the letter was last saved, as these words knew it. */
  seenAt: string
}

const PREFIX = 'wellmet-letter-'
const KEPT_DAYS = 30

/** Keeps the words, or drops them (null) once they are saved. */
export function keepWords(id: string, words: KeptWords | null): void {
  try {
    if (words) localStorage.setItem(PREFIX + id, JSON.stringify({ ...words, at: Date.now() }))
    else localStorage.removeItem(PREFIX + id)
  } catch {
    // A full or forbidden store: the letter can still be saved by its button.
  }
}

/** What was kept for this letter. Whatever is older than a month is dropped. */
export function keptWords(id: string): KeptWords | null {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(PREFIX) && JSON.parse(localStorage[key]).at < Date.now() - KEPT_DAYS * 86_400_000)
        localStorage.removeItem(key)
    return JSON.parse(localStorage.getItem(PREFIX + id) ?? 'null')
  } catch {
    return null
  }
}
