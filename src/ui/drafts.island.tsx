/**
 * Keeps the words of every form in this browser as they are typed, and puts them back: after a closed tab, a lost network, a session
 * that ended, or a press on another form. They go once the server has said that they are saved.
 */
import { dropCopies, keepOnlyCopiesOf } from './copies.ts'
import { asksBefore, eraseAccount, finishLeaving, hasLeft, markLeaving, wayOut } from './draft-leaving.ts'
import { sayAt, sayIn } from './draft-offers.ts'
import { alone, pressedIn, sawAt, whyNotSent } from './draft-press.ts'
import {
  type Draft,
  dropOld,
  dropSlot,
  dropWorld,
  readSlot,
  renameOlder,
  slotOf,
  slots,
  writeSlot,
} from './draft-store.ts'
import {
  differing,
  elementsOf,
  fieldsOf,
  isKept,
  isSame,
  partOf,
  putValues,
  sayFields,
  valuesOf,
} from './draft-words.ts'

import { TOGETHER } from './together-names.ts'
import { dropNotes } from './unsent-notes.ts'

const WAIT = 250
const SAMPLE = '~sample'

const { world, erases, page = '' } = document.documentElement.dataset
const path = page.split('?')[0] ?? ''

/** One form of this page. */
interface Part {
  name: string
  key: string
  /** What its words are known by at the server. */
  id: string
  /** The server shows here what it could not save. */
  isRefused: boolean
  /** Words were typed here that are not written down yet. */
  isDirty: boolean
  /** Words were typed here since they were last sent. */
  isTyped: boolean
  /** Of a press that was never answered. */
  pressKey?: string | undefined
  /** Of a form that was refused: the fields in which something was typed, where that is known; the others say what was saved. */
  own?: string[]
  /** Drafts whose words stand in this form by now, or were dropped here; any other in its place is another tab's. */
  taken: Set<string>
}

const parts = new Map<string, Part>()
/** Words that wait for a choice: kept beside what is typed meanwhile. */
const pending = new Map<Part, Draft[]>()
/** What is said of words that were put back. */
const lines = new Map<Part, { remove(): void }>()
let isPutting = false
/** They were asked, and nothing is kept from here on. */
let isLeaving = false
let pressed: HTMLButtonElement | null = null
let timer = 0

dropOld(Date.now())
renameOlder()
finishLeaving(world)
if (erases) eraseAccount(erases)
if (world || document.documentElement.dataset.guest !== undefined)
  // A browser that lets no site store anything has no copies either.
  keepOnlyCopiesOf(world?.replace(SAMPLE, '')).catch(() => {})
settle()
if (world) keepFor(world)
// What went wrong is read first, also where the browser does not begin there by itself.
if (document.activeElement === document.body) document.querySelector<HTMLElement>('main [autofocus]')?.focus()

function keepFor(world: string) {
  // The sample is erased when it is left; so are the words for it.
  if (!world.endsWith(SAMPLE)) {
    dropWorld(world + SAMPLE)
    dropNotes(world + SAMPLE)
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-part]')) begin(world, element)
  for (const part of parts.values()) bringBack(part)
  offerOrphans(world)
  for (const event of ['input', 'change']) document.addEventListener(event, typed)
  document.addEventListener('submit', pressing)
  document.addEventListener('formdata', sending)
  document.addEventListener('saved', savedByScript)
  document.addEventListener('shown', () => beginMissing(world))
  document.addEventListener('visibilitychange', () => document.hidden && writeAll())
  window.addEventListener('pagehide', leaving)
  window.addEventListener('pageshow', settle)
}

function begin(world: string, { dataset }: HTMLElement) {
  const { part: name = '' } = dataset
  if (parts.has(name) || fieldsOf(name).length === 0) return
  const id = randomId()
  const isRefused = elementsOf(name).some((one) => one.dataset.refused !== undefined)
  const key = slotOf(world, path, name)
  parts.set(name, { name, key, id, isRefused, isDirty: false, isTyped: false, taken: new Set() })
  for (const element of elementsOf(name)) element.dataset.draft = id
}

/** A script put parts of the page in the place of others. */
function beginMissing(world: string) {
  for (const element of document.querySelectorAll<HTMLElement>('[data-part]'))
    if (!parts.has(element.dataset.part ?? '')) begin(world, element)
}

function seenAtOf(part: Part) {
  return elementsOf(part.name)[0]?.dataset.seenAt ?? null
}

/** What is not saved: of a form that was refused, what was typed into it before and since. */
function wordsIn(part: Part) {
  const fields = fieldsOf(part.name)
  const shown = valuesOf(fields)
  const typed = differing(shown, valuesOf(fields, true))
  if (!part.isRefused) return typed
  const own = Object.entries(shown).filter(([name]) => part.own?.includes(name) ?? true)
  return { ...Object.fromEntries(own), ...typed }
}

function bringBack(part: Part) {
  const draft = readSlot(part.key)
  const here = wordsIn(part)
  // Typed before this script came, put back by the browser, or refused: what is on the screen goes first.
  if (Object.keys(here).length > 0) {
    // Of a form that was refused, what was sent is on the screen; what was typed since, here or in another tab, is not.
    const isShown = draft && (holds(here, draft) || (part.isRefused && draft.sent === textOf(draft)))
    if (draft && isShown) {
      take(part, draft)
      part.own = Object.keys(draft.words)
    } else if (draft) chooseBetween(part, draft)
    for (const other of draft?.others ?? []) chooseBetween(part, other)
    return write(part)
  }
  for (const older of draft?.others ?? []) chooseBetween(part, older)
  if (!draft) return
  const saved = valuesOf(fieldsOf(part.name), true)
  if (Object.keys(differing(draft.words, saved)).length === 0) return keepOnly(part.key, draft.others ?? [])
  if (isChanged(part, draft)) chooseBetween(part, draft)
  else restore(part, draft)
}

/** Whether what is saved is another by now than what these words were typed over. */
function isChanged(part: Part, { seenAt, base }: Draft) {
  const saved = valuesOf(fieldsOf(part.name), true)
  const isOther = Object.entries(base).some(([name, was]) => !isSame(saved[name], was))
  // A form that was refused does not say what is saved.
  return seenAt !== seenAtOf(part) || (isOther && !part.isRefused)
}

function take(part: Part, { id, at }: Draft) {
  part.taken.add(`${id} ${at}`)
}

function isTaken(part: Part, { id, at }: Draft) {
  return id === part.id || part.taken.has(`${id} ${at}`)
}

function textOf({ words }: Draft) {
  return JSON.stringify(words)
}

function holds(here: Draft['words'], draft: Draft) {
  return Object.keys(differing(draft.words, here)).length === 0
}

function restore(part: Part, draft: Draft) {
  take(part, draft)
  part.pressKey = draft.key
  put(part, draft.words)
  const into = elementsOf(part.name)[0]
  if (!into) return
  const line = sayIn(into, `Unsaved words from ${sayAt(draft.at)} restored.`, [
    { label: 'Discard', does: () => discard() },
  ])
  lines.set(part, line)
  const discard = () => {
    const thrown = wordsIn(part)
    put(part, valuesOf(fieldsOf(part.name), true))
    write(part)
    const undo = () => {
      put(part, thrown)
      write(part)
      line.say('Unsaved text restored.', [{ label: 'Discard', does: discard }])
      focusOn(part)
    }
    line.say('Discarded.', [{ label: 'Undo', does: undo }])
    focusOn(part)
  }
}

/** Both are in sight, and nothing is done until one is chosen. */
function chooseBetween(part: Part, draft: Draft) {
  const into = elementsOf(part.name)[0]
  if (!into) return
  unfold(into)
  const rest = (draft: Draft) => ({ ...draft, others: [] })
  pending.set(part, [...(pending.get(part) ?? []), rest(draft)])
  const done = () => {
    take(part, draft)
    pending.set(
      part,
      (pending.get(part) ?? []).filter((one) => one.id !== draft.id || one.at !== draft.at),
    )
    write(part)
    line.remove()
    focusOn(part)
  }
  const use = () => {
    const replaced = replacedBy(part, draft)
    put(part, draft.words)
    if (replaced) chooseBetween(part, replaced)
    done()
  }
  const line = sayIn(
    into,
    isChanged(part, draft)
      ? `You have unsaved text from ${sayAt(draft.at)}. The saved version has changed since then.`
      : `You have other unsaved text from ${sayAt(draft.at)}.`,
    [
      { label: 'Use these words', does: use },
      { label: 'Discard', does: done },
    ],
    draft,
  )
}

/** What stands in the form and would be gone with these words in it. */
function replacedBy(part: Part, draft: Draft): Draft | null {
  const isIn = ([name]: [string, string[]]) => name in draft.words
  const words = differing(Object.fromEntries(Object.entries(wordsIn(part)).filter(isIn)), draft.words)
  const names = Object.keys(words)
  const said = sayFields(fieldsOf(part.name), names)
  return names.length > 0 ? { ...draft, ...said, id: randomId(), at: Date.now(), words } : null
}

function put(part: Part, words: Draft['words']) {
  isPutting = true
  putValues(fieldsOf(part.name), words)
  isPutting = false
  for (const element of elementsOf(part.name)) unfold(element)
}

function unfold(element: Element) {
  for (let at = element.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true
}

function focusOn(part: Part) {
  fieldsOf(part.name)[0]?.focus({ preventScroll: true })
}

function typed(event: Event) {
  const field = event.target as HTMLInputElement
  const part = parts.get(partOf(field))
  if (!part || isPutting || !isKept(field)) return
  part.isDirty = true
  part.isTyped = true
  if (timer === 0) timer = window.setTimeout(writeAll, WAIT)
}

function writeAll() {
  window.clearTimeout(timer)
  timer = 0
  for (const part of parts.values()) if (part.isDirty) write(part)
}

/** What another tab keeps for this form stays beside it, until someone has chosen. */
function write(part: Part, sentAs?: string) {
  part.isDirty = false
  if (isLeaving || hasLeft(world ?? '')) return
  const words = wordsIn(part)
  const before = readSlot(part.key)
  const others = besides(part, before, words)
  const names = Object.keys(words)
  if (names.length === 0) return keepOnly(part.key, others)
  const fields = fieldsOf(part.name)
  const saved = valuesOf(fields, true)
  const draft: Draft = {
    id: part.id,
    at: before && isSame([JSON.stringify(before.words)], [JSON.stringify(words)]) ? before.at : Date.now(),
    // A form that was refused shows what was sent: what was saved before is known from then.
    seenAt: part.isRefused && before ? before.seenAt : seenAtOf(part),
    base: part.isRefused
      ? (before?.base ?? {})
      : Object.fromEntries(names.map((name) => [name, saved[name] ?? []])),
    words,
    ...sayFields(fields, names),
    title: document.querySelector('h1')?.textContent ?? document.title,
    href: page,
    ...(sentAs !== undefined && { sent: JSON.stringify(words), key: sentAs }),
    ...(others.length > 0 && { others }),
  }
  const isKept = writeSlot(part.key, draft)
  for (const element of elementsOf(part.name))
    for (const said of element.querySelectorAll('[data-kept]'))
      said.textContent = isKept ? 'Saved on this device.' : 'This browser cannot store notes.'
}

/** Words for this form that are not in it: they wait here for a choice, or another tab shows them. */
function besides(part: Part, before: Draft | null, words: Draft['words']) {
  const there = before ? [before, ...(before.others ?? [])] : []
  const others = [...(pending.get(part) ?? []), ...there].filter(
    (one) => !isTaken(part, one) && !holds(words, one),
  )
  return [...new Map(others.map((one) => [one.id, { ...one, others: [] }])).values()]
}

function keepOnly(key: string, [first, ...others]: Draft[]) {
  if (first) writeSlot(key, { ...first, others })
  else dropSlot(key)
}

/** With scripts the pressed form is sent alone: the words of the others are kept here. What is missing is said before. */
function pressing(event: SubmitEvent) {
  const button = pressedIn(event)
  if (button && button !== event.submitter) {
    event.preventDefault()
    // Not before this press is over: a form that is being sent takes no other.
    window.setTimeout(() => button.click())
    return
  }
  const missing = button && whyNotSent(fieldsOf(partOf(button)))
  if (missing) {
    event.preventDefault()
    missing.reportValidity()
  } else if (world && wayOut(event)) leave(event, world)
  pressed = button
}

/** Whoever signs out takes their unsaved words along, or drops them: nothing is sent until they have said which. */
function leave(event: SubmitEvent, world: string) {
  const { submitter } = event
  const form = event.target as HTMLFormElement
  writeAll()
  const isAsking = asksBefore(world, () => {
    isLeaving = true
    form.requestSubmit(submitter)
  })
  if (isAsking) return event.preventDefault()
  markLeaving(world)
  // Before it is sent: without a network the copies would outlive a press that says that they go.
  if (wayOut(event) !== '/do/delete-account') dropCopies(world.replace(SAMPLE, ''))
}

/** The words stay until an answer says that they are saved: a press that is not answered loses nothing. */
function sending({ target, formData }: FormDataEvent) {
  const form = target as HTMLFormElement
  const names = form.id === TOGETHER ? (pressed ? alone(formData, pressed) : []) : [form.dataset.part ?? '']
  for (const name of names) {
    const part = parts.get(name)
    if (!part) continue
    const key = (name === names[0] && part.pressKey) || String(formData.get('_key') ?? '')
    formData.set('_key', key)
    write(part, key)
    part.isTyped = false
    formData.append('_draft', part.id)
  }
}

function leaving() {
  writeAll()
  // Another tab saved or dropped what it had; what was typed here is not thereby saved.
  for (const part of parts.values()) {
    const there = readSlot(part.key)
    const isThere = [there, ...(there?.others ?? [])].some((one) => one?.id === part.id)
    if (part.isTyped && !isThere) write(part)
  }
}

/** A script of the page saved what its form shows; where that tells when the row was changed, whatever is sent later has seen it. */
function savedByScript(event: Event) {
  const part = parts.get(partOf(event.target as Element))
  if (!part) return
  const updatedAt = (event as CustomEvent<string | null>).detail
  if (updatedAt) sawAt(part.name, updatedAt)
  write(part)
  lines.get(part)?.remove()
}

/** Drops what the server says is saved: their ids, in a cookie of some minutes. What was typed after the press stays. */
function settle() {
  // The name ends with what tells this Wellmet from another of the same host; the ids are of this one's drafts alone.
  const told = document.cookie.matchAll(/wellmet_done_\w+=([\w.-]+)/g)
  const ids = [...told].flatMap(([, ids = '']) => ids.split('.'))
  if (ids.length === 0 || !world) return
  const isSaved = (one: Draft) => ids.includes(one.id) && (one.sent ?? textOf(one)) === textOf(one)
  for (const { key, draft } of slots(world)) {
    const { others = [], ...latest } = draft
    const left = [latest, ...others].filter((one) => !isSaved(one))
    if (left.length <= others.length) keepOnly(key, left)
  }
}

/** Words for a form that this page does not have, or has no more: to be read, copied and dropped. */
function offerOrphans(world: string) {
  const main = document.querySelector<HTMLElement>('main')
  for (const { key, part, draft, ...slot } of slots(world)) {
    if (slot.path !== path || parts.has(part) || !main) continue
    const drop = () => {
      dropSlot(key)
      line.remove()
    }
    const isElsewhere = draft.href !== page
    const line = sayIn(
      main,
      `Unsaved words from ${sayAt(draft.at)}${isElsewhere ? '.' : '. Their form is not on this page any more.'}`,
      [
        ...(isElsewhere ? [{ label: 'Go to them', does: () => location.assign(draft.href) }] : []),
        { label: 'Discard', does: drop },
      ],
      draft,
    )
  }
}

// `crypto.randomUUID` is missing where Wellmet is reached by http from another machine.
function randomId() {
  const bytes = [...crypto.getRandomValues(new Uint8Array(12))]
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
