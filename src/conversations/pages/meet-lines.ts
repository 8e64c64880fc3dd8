/** The notes of a meeting, in the browser: one field, a line a note, five marks. What is typed is kept at each key, and sent by itself. */
import { beginNote, noteKey, placeOf, tabName, type UnsentNote } from '../../ui/begin-note.ts'
import { many } from '../../ui/say.ts'
import { dropNote, keepNote, readNote, unsentNotes } from '../../ui/unsent-notes.ts'
import type { MeetingNote } from '../meeting-note.ts'
import { type NoteMark, noteMarks } from '../note-marks.ts'
import { sayClock } from './meet-clock.ts'
import type { AgendaCourse } from './meet-course.ts'
import { markWords, pressedOn } from './meet-marks.ts'
import { type HowItIs, isUnsent, type NoteSender, PAUSE, sendNotes, settle } from './meet-sending.ts'
import { whoseMark } from './meet-whose.ts'

const LOOK_AGAIN = 60_000
const A_DAY = 86_400_000

const states: Record<HowItIs, string> = {
  saved: 'Saved',
  typing: 'Typing, saved on this device',
  waiting: 'Saved on this device, not sent yet',
  offline: 'Offline, saved on this device',
  'signed-out': 'You have been signed out. Your notes are saved on this device.',
  refused: 'Not saved yet.',
}

interface Room {
  bar: HTMLElement
  field: HTMLTextAreaElement
  world: string
  course: AgendaCourse
  /** A first note starts the clock. */
  began(): void
}

/** `key` is where it is kept. */
interface TypedLine {
  key: string
  note: UnsentNote
}

let room: Room
let conversationId = ''
let sending: NoteSender
const tab = tabName()
/** The line in the field. */
let line: TypedLine | null = null
/** Pressed before the first key of a line. */
let marksToCome: NoteMark[] = []
/** False once the browser would not keep a note. */
let isKept = true
let isEnding = false

export function keepLines(of: Room): void {
  room = of
  conversationId = room.bar.dataset.clock ?? ''
  sending = sendNotes({
    world: room.world,
    conversationId,
    tab,
    whose: whoseMark(room.world),
    says: say,
    sent(key, note, there) {
      settle(key, note, there)
      if (line?.key === key) line.note = readNote(key) ?? line.note
      showSaved(note, there)
    },
  })
  listen(room)
  bringBack(room.field)
  room.course.whenMoved(() => {
    endLine()
    showMarks()
  })
  showMarks()
  sending.soon()
}

function listen({ field, bar }: Room): void {
  field.addEventListener('input', typed)
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    endLine()
  })
  document.addEventListener('keydown', (event) => {
    const nth = /^Digit([1-5])$/.exec(event.code)?.[1]
    if (!event.altKey || event.ctrlKey || event.metaKey || !nth) return
    event.preventDefault()
    document.querySelectorAll<HTMLElement>('[data-mark]')[Number(nth) - 1]?.click()
  })
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-mark]')
    if (button) press(button.dataset.mark as NoteMark)
    const item = (target as Element).closest('.mt-note')?.closest<HTMLElement>('[data-note]')
    if (item) edit(item)
  })
  // A finger on a mark leaves the field, and the keyboard of the phone, as they are.
  for (const button of document.querySelectorAll('[data-mark]'))
    button.addEventListener('pointerdown', (event) => event.preventDefault())
  bar.addEventListener('submit', end)
  window.addEventListener('storage', ({ key }) => {
    const note = key && unsentHere().some((one) => one.key === key) ? readNote(key) : null
    if (note && !note.isTyped) showLine(note)
  })
  document.addEventListener('visibilitychange', () => !document.hidden && lookAgain())
  window.setInterval(() => !document.hidden && lookAgain(), LOOK_AGAIN)
}

const unsentHere = () => unsentNotes(room.world, conversationId)

/** Words that came before this script, or were kept when the page was left. */
function bringBack(field: HTMLTextAreaElement): void {
  takeOver(field)
  for (const { key, note } of unsentHere()) {
    if (key === line?.key) continue
    const isOurs = key.endsWith(` ${tab}`)
    if (!isUnsent(note) && (!note.isTyped || Date.now() - note.at > A_DAY)) dropNote(key)
    else if (note.isTyped && isOurs && !line) {
      const since = field.value.startsWith(note.text) ? field.value.slice(note.text.length) : field.value
      field.value = note.text + since
      line = { key, note }
      hideLine(note.id)
      if (since !== '') typed()
    } else {
      if (isOurs && note.isTyped) keepNote(key, { ...note, isTyped: false })
      showLine(note)
    }
  }
  if (field.value !== '' && !line) typed()
  grow(field)
}

/** From here on the words are kept here; the line that was begun meanwhile (`first-words.island.tsx`) stays in the field. */
function takeOver(field: HTMLTextAreaElement): void {
  const { first = '' } = field.dataset
  field.dataset.lines = 'kept'
  const begun = first ? readNote(first) : null
  if (!begun) return
  const { point, questionId } = placeOf(conversationId, room.course.current())
  line = keep({ ...begun, point, questionId, text: field.value }, first)
  say('typing')
  room.began()
}

/** Ending the meeting leaves the page: what can still be sent goes first. */
async function end(event: SubmitEvent): Promise<void> {
  if (isEnding) return
  const { submitter } = event
  event.preventDefault()
  endLine()
  if ((await sending.now()) !== 'saved') return
  isEnding = true
  // Not before this press is over: a form that is being sent takes no other.
  window.setTimeout(() => submitter?.click())
}

function say(how: HowItIs, why = ''): void {
  const state = room.bar.querySelector<HTMLElement>('[data-state]')
  if (!state) return
  const unsent = unsentHere().filter(({ note }) => isUnsent(note)).length
  state.classList.toggle('off', how !== 'saved')
  const count = how === 'offline' && unsent > 1 ? ` (${unsent} notes)` : ''
  const says = isKept || how === 'saved' ? `${states[how]}${count}` : cannotKeep
  if (how === 'saved') document.dispatchEvent(new Event('noted'))
  const text = [says, why].filter(Boolean).join(' ')
  if (state.dataset.state === text) return
  state.dataset.state = text
  state.textContent = text
  if (how === 'signed-out') state.append(' ', signInLink())
}

const cannotKeep = 'This browser cannot store notes. Wait for “Saved”.'

function keep(note: UnsentNote, key = noteKey(room.world, conversationId, note.id, tab)): TypedLine {
  isKept = keepNote(key, { ...note, at: Date.now() })
  return { key, note }
}

const newNote = (): UnsentNote => ({
  ...beginNote(placeOf(conversationId, room.course.current())),
  marks: marksToCome,
})

function typed(): void {
  const { field } = room
  if (!line && field.value === '') return
  const there = line && readNote(line.key)
  line = keep({ ...(there ?? line?.note ?? newNote()), text: field.value }, line?.key)
  grow(field)
  say('typing')
  showMarks()
  room.began()
  sending.soon(PAUSE)
}

/** The line in the field is ended: it stands among the others. */
function endLine(): void {
  const { field } = room
  if (line) {
    const note = readNote(line.key) ?? line.note
    const isEmpty = field.value.trim() === ''
    if (isEmpty && !note.seen) dropNote(line.key)
    else {
      const ended = { ...note, text: field.value, isTyped: false, ...(isEmpty && { isDeleted: true }) }
      if (isUnsent(ended)) keep(ended, line.key)
      else dropNote(line.key)
      showLine(ended)
    }
  }
  line = null
  marksToCome = []
  field.value = ''
  grow(field)
  showMarks()
  sendSoon()
}

/** What is not with the server yet is never beside the word “Saved”, however long the server takes. */
function sendSoon(wait?: number): void {
  const isSaid = room.bar.querySelector('[data-state]')?.classList.contains('off')
  if (!isSaid && unsentHere().some(({ note }) => isUnsent(note))) say('waiting')
  sending.soon(wait)
}

const sectionOf = (note: Pick<UnsentNote, 'questionId' | 'point'>) =>
  document.querySelector<HTMLElement>(
    note.questionId
      ? `[data-question="${CSS.escape(note.questionId)}"]`
      : `[data-point="${CSS.escape(note.point)}"]:not([data-question])`,
  ) ?? document.querySelector<HTMLElement>('#closing')

const lineThere = (id: string) => document.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`)

/** What is in the field does not stand in the list as well. */
const hideLine = (id: string) => lineThere(id)?.setAttribute('hidden', '')

/** A note as it stands on this device. */
function showLine(note: UnsentNote): void {
  const section = sectionOf(note)
  const there = lineThere(note.id)
  if (note.isDeleted) there?.remove()
  else {
    const item = lineOf(note, sayClock(room.bar, note.begunAt))
    if (there) there.replaceWith(item)
    else section?.querySelector('ol')?.append(item)
    item.scrollIntoView({ block: 'nearest' })
  }
  countNotes(section)
}

/** The server has it. Where another device had changed the same line, both are shown. */
function showSaved(sent: UnsentNote, there: MeetingNote | null): void {
  const item = lineThere(sent.id)
  if (!there) item?.remove()
  else if (there.id !== sent.id) {
    if (item) delete item.dataset.unsent
    lookAgain()
  } else if (item && !unsentHere().some(({ note }) => note.id === sent.id)) {
    item.dataset.text = there.text
    item.dataset.marks = there.marks.join(' ')
    delete item.dataset.unsent
  }
}

/** What other devices have noted by now comes in beside what is here; what is being read or written is let be. */
async function lookAgain(): Promise<void> {
  const answer = await fetch(location.pathname).catch(() => null)
  if (!answer?.ok || answer.redirected) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  if (page.querySelector('[data-clock]')?.getAttribute('data-clock') !== conversationId) return
  for (const point of document.querySelectorAll<HTMLElement>('[data-point]')) {
    const [list, newer] = [point.querySelector('ol'), page.querySelector(`#${CSS.escape(point.id)} ol`)]
    if (!list || !newer || list.contains(document.activeElement)) continue
    const unsent = [...list.querySelectorAll<HTMLElement>('[data-unsent]')]
    const here = unsent.map(({ dataset }) => dataset.note)
    const others = [...newer.querySelectorAll<HTMLElement>('[data-note]')]
    list.replaceChildren()
    for (const item of others) if (!here.includes(item.dataset.note)) list.append(item)
    for (const item of unsent) list.append(item)
    if (line) hideLine(line.note.id)
    countNotes(point)
  }
}

interface MarkedLine {
  marks: NoteMark[]
  put(marks: NoteMark[]): void
}

/** What is marked: the line in the field, else the last one here, else the one to come. */
function marked(): MarkedLine {
  const now = line
  if (now)
    return {
      marks: now.note.marks as NoteMark[],
      put(marks) {
        line = keep({ ...(readNote(now.key) ?? now.note), text: room.field.value, marks }, now.key)
      },
    }
  const last = [...room.course.current().querySelectorAll<HTMLElement>('[data-note]:not([hidden])')].at(-1)
  if (last)
    return {
      marks: marksIn(last),
      put(marks) {
        const note = { ...noteIn(last), marks }
        keep(note)
        showLine(note)
      },
    }
  return {
    marks: marksToCome,
    put(marks) {
      marksToCome = marks
    },
  }
}

/** A line of the page as a note of this device: what is unsent of it, else what the server had. */
function noteIn(item: HTMLElement): UnsentNote {
  const id = item.dataset.note ?? ''
  const unsent = readNote(noteKey(room.world, conversationId, id, tab))
  if (unsent) return unsent
  const at = item.closest<HTMLElement>('[data-point]')?.dataset
  const [text, marks] = [item.dataset.text ?? '', marksIn(item)]
  return {
    ...newNote(),
    id,
    text,
    marks,
    begunAt: Date.parse(item.querySelector('time')?.dateTime ?? '') || Date.now(),
    seen: { text, marks },
    isTyped: false,
    point: at?.point ?? 'closing',
    questionId: at?.question ?? '',
  }
}

function showMarks(): void {
  const { marks } = marked()
  for (const button of document.querySelectorAll<HTMLElement>('[data-mark]')) {
    const mark = button.dataset.mark as NoteMark
    const isTheirs = mark === 'promised' && marks.includes('promised-me')
    button.ariaPressed = String(marks.includes(mark) || isTheirs)
    const words = button.querySelector('span')
    if (words) words.textContent = markWords[isTheirs ? 'promised-me' : mark]
  }
}

function press(mark: NoteMark): void {
  const { marks, put } = marked()
  put(pressedOn(marks, mark))
  showMarks()
  sendSoon(300)
}

function edit(item: HTMLElement): void {
  endLine()
  line = keep({ ...noteIn(item), isTyped: true })
  room.field.value = line.note.text
  hideLine(line.note.id)
  grow(room.field)
  room.field.focus()
  showMarks()
}

const marksIn = (item: HTMLElement): NoteMark[] => {
  const words = (item.dataset.marks ?? '').split(' ')
  return noteMarks.filter((mark) => words.includes(mark))
}

function lineOf(note: UnsentNote, time: string): HTMLElement {
  const item = document.createElement('li')
  item.dataset.note = note.id
  item.dataset.marks = note.marks.join(' ')
  item.dataset.text = note.text
  if (isUnsent(note)) item.dataset.unsent = ''
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'mt-note'
  for (const mark of note.marks as NoteMark[]) button.append(span('mt-tag', markWords[mark]), ' ')
  const words = span('mt-words', note.text)
  words.dir = 'auto'
  button.append(words)
  const at = document.createElement('time')
  at.dateTime = new Date(note.begunAt).toISOString()
  at.textContent = time
  item.append(button, at)
  return item
}

function span(className: string, text: string): HTMLElement {
  return Object.assign(document.createElement('span'), { className, textContent: text })
}

function countNotes(point: HTMLElement | null): void {
  if (!point) return
  const count = point.querySelectorAll('[data-note]').length
  const says = document.querySelector(`.mt-agenda [data-go="${CSS.escape(point.id)}"] ~ [data-count]`)
  if (says && count > 0) says.textContent = many(count, 'note')
}

function signInLink(): HTMLElement {
  const link = document.createElement('a')
  link.href = `/sign-in?then=${encodeURIComponent(location.pathname)}`
  link.textContent = 'Sign in'
  return link
}

/** The field is as high as its words, up to what the stylesheet allows. */
function grow(field: HTMLTextAreaElement): void {
  field.style.blockSize = 'auto'
  if (field.scrollHeight > field.clientHeight) field.style.blockSize = `${field.scrollHeight + 3}px`
}
