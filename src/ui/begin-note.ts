/**
 * How a note of a meeting begins in the browser, and under which name it is kept. It loads nothing: `first-words.island.tsx`, which has to be there
 * before everything else, is little more than this.
 */
export interface UnsentNote {
  id: string
  conversationId: string
  point: string
  questionId: string
  text: string
  marks: string[]
  /** When it was begun, and when it was last touched, in milliseconds by this device. */
  begunAt: number
  at: number
  /** As the server had it when it was last heard of; null for a note that it has never seen. */
  seen: { text: string; marks: string[] } | null
  /** Still in the field; else it was ended with Enter. */
  isTyped: boolean
  /** To be deleted, not written. */
  isDeleted?: boolean
  /** The page it was typed on. */
  title: string
  href: string
}

/** What the note belongs to: the id of the conversation, the point spoken of and its question; '' for none. */
type NotePlace = Pick<UnsentNote, 'conversationId' | 'point' | 'questionId'>

/** An empty note that is being typed, begun now. */
export const beginNote = (place: NotePlace): UnsentNote => ({
  ...place,
  id: uuid(),
  text: '',
  marks: [],
  begunAt: Date.now(),
  at: Date.now(),
  seen: null,
  isTyped: true,
  title: document.title,
  href: location.pathname,
})

export const placeOf = (conversationId: string, { dataset }: HTMLElement): NotePlace => ({
  conversationId,
  point: dataset.point ?? 'closing',
  questionId: dataset.question ?? '',
})

export const NOTES = 'wellmet-note '

export const noteKey = (world: string, conversationId: string, id: string, tab: string) =>
  `${NOTES}${world} ${conversationId} ${id} ${tab}`

/** The same for as long as the tab is open, also after a reload. */
export function tabName(): string {
  try {
    const known = sessionStorage.getItem('wellmet-tab') ?? uuid().slice(0, 8)
    sessionStorage.setItem('wellmet-tab', known)
    return known
  } catch {
    return uuid().slice(0, 8)
  }
}

// `crypto.randomUUID` is missing where Wellmet is reached by http from another machine.
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
