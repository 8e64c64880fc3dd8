/** Makes the composer's page better where scripts run: the letter is judged as it is typed, marked under the words, and saves itself. */

import type { Thresholds } from '../../etiquette/rule.ts'
import type { Situation } from '../../etiquette/situation.ts'
import { judgeAsTyped } from '../../manners/findings-as-typed.tsx'
import { freshen } from '../../ui/in-place.ts'
import { press } from '../../ui/press.ts'
import { saveAsTyped } from '../../ui/save-as-typed.ts'
import { type Channel, lengthOf, limitOf, sayLength } from '../letter.ts'
import { mailto, withNote } from '../mailto.ts'
import { withNoteSaid } from '../note-said.ts'

interface ComposerWords {
  subject: string
  body: string
  channel: string
}

/** The note to forward, and the switch that puts it below an email. */
interface Note {
  words: HTMLTextAreaElement
  isBelow: HTMLInputElement
}

const root = document.querySelector<HTMLElement>('[data-composer]')
const place = document.querySelector<HTMLElement>('[data-forward]')
if (root) compose(root, place && forward(place))

function compose(root: HTMLElement, note: Note | null) {
  const find = <T extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<T>(selector) as T
  const words = find<HTMLTextAreaElement>('[name=body]')
  const subject = find<HTMLInputElement>('[name=subject]')
  const channel = find<HTMLSelectElement>('[name=channel]')
  const known: Situation = JSON.parse(root.dataset.situation ?? '{}')
  const ruleChoices = JSON.parse(root.dataset.ruleChoices ?? '{}')

  const written = (): ComposerWords => ({ subject: subject.value, body: words.value, channel: channel.value })
  const situation = (): Situation => {
    const now = written()
    return { ...known, text: now.body, subject: now.subject, channel: now.channel as Channel }
  }
  const { judgeSoon, say } = judgeAsTyped({
    field: words,
    list: find('[data-findings]'),
    keys: document.body,
    load: async () => (await import('./judge-letters.ts')).judgeLetters(situation()),
    situation,
    ruleChoices,
  })
  fitOnPhone(root)
  window.addEventListener('resize', () => fitOnPhone(root))
  const below = () => (note?.isBelow.checked && channel.value === 'email' ? note.words.value : null)
  const whole = () => {
    const noteBelow = below()
    return noteBelow === null ? words.value : withNote(words.value, noteBelow)
  }
  const both = Object.assign(document.createElement('span'), { className: 'too', textContent: ' both' })
  const copies = document.createElement('span')
  copies.append('Copy', both)
  const measured = () => {
    measure(root, { ...written(), body: whole() }, words.value, ruleChoices.thresholds)
    const isBoth = below() !== null
    both.hidden = !isBoth
    const told = root.querySelector<HTMLElement>('[data-with-note]')
    if (told) told.hidden = !isBoth
  }
  find('[data-tools]').append(
    copier(copies, whole, words, say),
    tool('Print', () => window.print()),
  )
  if (note) {
    const copiesNote = copier('Copy note', () => note.words.value, note.words, say)
    document.querySelector('[data-note-tools]')?.append(copiesNote)
    for (const one of [note.words, note.isBelow]) one.addEventListener('input', measured)
    const told = () => {
      const now = withNoteSaid(words.value, below() !== null)
      if (now === words.value) return
      words.value = now
      words.dispatchEvent(new Event('input', { bubbles: true }))
    }
    for (const one of [note.isBelow, channel]) one.addEventListener('change', told)
  }
  for (const keys of document.querySelectorAll<HTMLElement>('[data-keys]')) keys.hidden = false
  for (const field of [words, subject, channel]) field.addEventListener('input', measured)
  for (const field of [subject, channel]) field.addEventListener('input', judgeSoon)
  window.addEventListener('beforeprint', () => {
    const paper = document.querySelector('[data-print-words]')
    if (paper) paper.textContent = words.value
  })
  praiseAsSaved(root, words)
  const save = find('[data-save]')
  save.hidden = true
  saveAsTyped({
    form: find('.letter-form'),
    fields: [subject, words, channel],
    fixed: { id: root.dataset.composer ?? '' },
    isOn: (page) => page.querySelector('[data-composer]') !== null,
    what: 'words',
    // Saving is said to the eye alone; what went wrong is said aloud, and there is a button again.
    say(sentence, isSaved) {
      find('[data-saved]').textContent = isSaved ? `Saved ${new Date().toTimeString().slice(0, 5)}` : sentence
      save.hidden = isSaved || sentence === ''
      if (!isSaved) say(sentence)
    },
  })
  measured()
}

/** Praise points at words as they are saved. */
function praiseAsSaved(root: HTMLElement, words: HTMLTextAreaElement) {
  const praise = root.querySelector('[data-live=praise]') as HTMLElement
  words.addEventListener('input', () => {
    praise.hidden = true
  })
  root.addEventListener('saved', () =>
    freshen().then(() => {
      praise.hidden = words.value !== words.defaultValue
    }),
  )
}

/** The note to forward saves itself too, and so does its switch; what is said of it follows. */
function forward(place: HTMLElement): Note | null {
  const id = place.dataset.forward ?? ''
  const form = place.querySelector<HTMLElement>('[data-verb]')
  const words = form?.querySelector('textarea')
  const isBelow = form?.querySelector<HTMLInputElement>('[type=checkbox]')
  const said = form?.querySelector('[data-note-saved]')
  const save = form?.querySelector<HTMLElement>('[data-note-save]')
  if (!form || !words || !isBelow || !said || !save) return null
  save.hidden = true
  saveAsTyped({
    form,
    fields: [words],
    fixed: { id },
    isOn: (page) => page.querySelector('[data-forward]') !== null,
    what: 'words',
    say(sentence, isSaved) {
      said.textContent = sentence
      save.hidden = isSaved || sentence === ''
    },
  })
  form.addEventListener('saved', () => freshen())
  isBelow.addEventListener('change', async () => {
    const isSaved = await press('edit-forward-note', { id, isBelow: String(isBelow.checked) })
    said.textContent = isSaved ? 'Saved.' : 'That did not save. Try again.'
    save.hidden = isSaved !== null
  })
  return { words, isBelow }
}

/** On a phone the letter goes by behind the row that sends, which stays in sight: told is where on the page the sheet begins. */
function fitOnPhone(root: HTMLElement) {
  root.dataset.fits = ''
  root.style.setProperty('--composer-top', `${root.getBoundingClientRect().top + window.scrollY}px`)
}

/** How long it is, whether the mail program can take it, and what belongs to this channel. */
function measure(
  root: HTMLElement,
  { subject, body, channel }: ComposerWords,
  letter: string,
  thresholds: Partial<Thresholds>,
) {
  const find = <T extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<T>(selector) as T
  const length = find('[data-length]')
  const { unit, most } = limitOf(channel as Channel, thresholds)
  length.textContent = sayLength(channel as Channel, letter, thresholds)
  length.className = lengthOf(letter)[unit] > most ? 'field-problem' : ''
  const mail = mailto(root.dataset.to || null, subject, body)
  find<HTMLAnchorElement>('[data-mail]').href = mail.href
  for (const one of document.querySelectorAll<HTMLElement>('main [data-channel]'))
    one.hidden = one.dataset.channel !== channel
  find('[data-mail-hint]').hidden = mail.hasBody || channel !== 'email'
}

/** A button that copies; where a browser gives no clipboard, it copies what stands in the field. */
function copier(
  label: Node | string,
  text: () => string,
  field: HTMLTextAreaElement,
  say: (sentence: string) => void,
) {
  const button = tool('', async () => {
    await navigator.clipboard.writeText(text()).catch(() => {
      field.select()
      document.execCommand('copy')
    })
    button.replaceChildren('Copied')
    say('Copied.')
    window.setTimeout(() => button.replaceChildren(label), 2000)
  })
  button.append(label)
  return button
}

function tool(label: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  Object.assign(button, { type: 'button', className: 'button quiet', textContent: label })
  button.onclick = press
  return button
}
