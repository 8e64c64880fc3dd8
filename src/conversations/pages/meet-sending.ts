/**
 * Sends the notes of one meeting to the server, one after the other, in the browser. A note that came twice is there once, so whatever
 * was not answered is sent again; nothing counts as sent until the server shows the same words.
 */
import type { UnsentNote } from '../../ui/begin-note.ts'
import { dropNote, type KeptNote, keepNote, readNote, unsentNotes } from '../../ui/unsent-notes.ts'
import type { MeetingNote } from '../meeting-note.ts'
import type { WhoseMark } from './meet-whose.ts'

/** In the field it is sent too, once no key was pressed for a while: a phone can be lost. */
export const PAUSE = 1500
/** What another tab left in its field, and does not touch any more. */
const LEFT_ALONE = 10_000
const TRY_AGAIN = [1000, 3000, 10_000]

export type HowItIs = 'saved' | 'typing' | 'waiting' | 'offline' | 'signed-out' | 'refused'

export interface NoteSender {
  /** Sends what is due; asked for while it sends, it looks again. */
  soon(wait?: number): void
  /** Resolves once nothing is left to send, or it cannot be sent now. */
  now(): Promise<HowItIs>
}

export function sendNotes(meeting: {
  world: string
  conversationId: string
  /** The mark of whose page this is: nothing is saved for anyone else who is signed in by now. */
  whose(): Promise<WhoseMark>
  tab: string
  /** What the server has of a note by now, and what it was called when it was sent. */
  sent(key: string, note: UnsentNote, there: MeetingNote | null): void
  says(how: HowItIs, why?: string): void
}): NoteSender {
  const { world, conversationId, tab } = meeting
  let timer = 0
  let running: Promise<HowItIs> | null = null
  let failures = 0

  const due = (everything: boolean): KeptNote[] =>
    unsentNotes(world, conversationId).filter(({ key, note }) => {
      const idle = Date.now() - note.at
      const isOurs = key.endsWith(` ${tab}`)
      return isUnsent(note) && (!note.isTyped || (isOurs ? everything || idle >= PAUSE : idle >= LEFT_ALONE))
    })

  const run = async (everything: boolean): Promise<HowItIs> => {
    let worst: HowItIs = 'saved'
    let why = ''
    for (const { key, note } of due(everything)) {
      const answer = await send(note, meeting)
      if (answer.how === 'saved') {
        meeting.sent(key, note, answer.there)
        continue
      }
      worst = answer.how
      why = answer.why ?? ''
      if (worst !== 'refused') break
    }
    failures = worst === 'offline' ? failures + 1 : 0
    const isLeft = unsentNotes(world, conversationId).some(({ note }) => isUnsent(note))
    const how = worst === 'saved' && isLeft ? 'waiting' : worst
    meeting.says(how, why)
    if (how === 'offline') soon(TRY_AGAIN[Math.min(failures, TRY_AGAIN.length) - 1])
    else if (how === 'waiting') soon(PAUSE)
    return how
  }

  const now = (everything = true) => {
    window.clearTimeout(timer)
    running = (running ?? Promise.resolve('saved' as const)).then(() => run(everything))
    return running
  }
  const soon = (wait = 0) => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => now(false), wait)
  }
  window.addEventListener('online', () => soon())
  return { soon, now }
}

/** Something of it is not with the server. */
export const isUnsent = ({ text, marks, seen, isDeleted }: UnsentNote): boolean =>
  isDeleted
    ? seen !== null
    : asKept(text) !== '' && !(seen && seen.text === asKept(text) && isSame(seen.marks, marks))

const isSame = (one: string[], other: string[]) => [...one].sort().join() === [...other].sort().join()

/** As the server keeps a text: what it shows must be this. */
export const asKept = (text: string) => text.toWellFormed().replace(/\r\n?/g, '\n').trimEnd()

type Answer = { how: 'saved'; there: MeetingNote | null } | { how: Exclude<HowItIs, 'saved'>; why?: string }

async function send(note: UnsentNote, { whose }: { whose(): Promise<WhoseMark> }): Promise<Answer> {
  const known = await whose()
  if ('how' in known) return known
  const body = new URLSearchParams({ id: note.id, _whose: known.mark })
  if (!note.isDeleted) addWords(body, note)
  const verb = note.isDeleted ? 'delete-note' : 'write-note'
  const answer = await fetch(`/do/${verb}`, { method: 'POST', body }).catch(() => null)
  if (note.isDeleted && answer?.status === 404) return { how: 'saved', there: null }
  if (answer?.ok && answer.headers.get('content-type')?.includes('json')) {
    const there = await answer.json().catch(() => null)
    if (note.isDeleted && there?.id === note.id) return { how: 'saved', there: null }
    if (there?.text === asKept(note.text)) return { how: 'saved', there }
  }
  if (answer?.status === 401) return { how: 'signed-out' }
  if (answer && [404, 409, 413, 422].includes(answer.status))
    return { how: 'refused', why: await whyIn(answer) }
  return { how: 'offline' }
}

function addWords(body: URLSearchParams, note: UnsentNote): void {
  const { conversationId, point, text, marks, seen, questionId } = note
  const device = matchMedia('(pointer: coarse)').matches ? 'phone' : 'computer'
  const writtenAt = new Date(note.begunAt).toISOString()
  for (const [name, value] of Object.entries({ conversationId, point, text, writtenAt, device }))
    body.set(name, value)
  if (questionId) body.set('questionId', questionId)
  for (const mark of marks) body.append('marks', mark)
  if (!seen) return
  body.set('seenText', seen.text)
  for (const mark of seen.marks) body.append('seenMarks', mark)
}

/** Why it was refused: beside the form on the page itself, or below the heading of a page that says so. */
async function whyIn(answer: Response): Promise<string> {
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const says = page.querySelector('.problem[autofocus]') ?? page.querySelector('.page-head .lead')
  return says?.textContent?.trim() ?? ''
}

/** The server has these words: what was typed since stays, and is known to be typed over them. */
export function settle(key: string, sent: UnsentNote, there: MeetingNote | null): void {
  const note = readNote(key)
  if (!note) return
  const seen = there && { text: there.text, marks: there.marks }
  const isSent =
    note.text === sent.text && isSame(note.marks, sent.marks) && note.isDeleted === sent.isDeleted
  if (isSent && !note.isTyped) dropNote(key)
  else keepNote(key, { ...note, seen, id: there?.id ?? note.id })
}
