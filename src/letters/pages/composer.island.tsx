/** Makes the composer's page better where scripts run: the letter is judged as it is typed, marked under the words, and saves itself. */

import type { Thresholds } from '../../etiquette/rule.ts'
import type { Situation } from '../../etiquette/situation.ts'
import { judgeAsTyped } from '../../manners/findings-as-typed.tsx'
import { freshen } from '../../ui/in-place.ts'
import { saveAsTyped } from '../../ui/save-as-typed.ts'
import { type Channel, lengthOf, limitOf, sayLength } from '../letter.ts'
import { mailto } from '../mailto.ts'

interface ComposerWords {
  subject: string
  body: string
  channel: string
}

const root = document.querySelector<HTMLElement>('[data-composer]')
if (root) compose(root)
const note = document.querySelector<HTMLElement>('[data-forward]')
if (note) forward(note)

function compose(root: HTMLElement) {
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
  const measured = () => measure(root, written(), ruleChoices.thresholds)

  const copied = async (button: HTMLButtonElement) => {
    await copy(words)
    button.textContent = 'Copied'
    say('Copied.')
    window.setTimeout(() => {
      button.textContent = 'Copy'
    }, 2000)
  }
  find('[data-tools]').append(
    tool('Copy', copied),
    tool('Print', () => window.print()),
  )
  for (const keys of document.querySelectorAll<HTMLElement>('[data-keys]')) keys.hidden = false
  for (const field of [words, subject, channel]) field.addEventListener('input', measured)
  for (const field of [subject, channel]) field.addEventListener('input', judgeSoon)
  window.addEventListener('beforeprint', () => {
    const paper = document.querySelector('[data-print-words]')
    if (paper) paper.textContent = words.value
  })
  // Praise points at words as they are saved.
  const praise = find('[data-live=praise]')
  words.addEventListener('input', () => {
    praise.hidden = true
  })
  root.addEventListener('saved', () =>
    freshen().then(() => {
      praise.hidden = words.value !== words.defaultValue
    }),
  )
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

/** The note to forward saves itself too; what is said of it follows. */
function forward(place: HTMLElement) {
  const form = place.querySelector<HTMLElement>('[data-verb]')
  const field = form?.querySelector('textarea')
  const said = form?.querySelector('[data-note-saved]')
  if (!form || !field || !said) return
  saveAsTyped({
    form,
    fields: [field],
    fixed: { id: place.dataset.forward ?? '' },
    isOn: (page) => page.querySelector('[data-forward]') !== null,
    what: 'words',
    say(sentence) {
      said.textContent = sentence
    },
  })
  form.addEventListener('saved', () => freshen())
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
  thresholds: Partial<Thresholds>,
) {
  const find = <T extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<T>(selector) as T
  const length = find('[data-length]')
  const { unit, most } = limitOf(channel as Channel, thresholds)
  length.textContent = sayLength(channel as Channel, body, thresholds)
  length.className = lengthOf(body)[unit] > most ? 'field-problem' : ''
  const mail = mailto(root.dataset.to || null, subject, body)
  find<HTMLAnchorElement>('[data-mail]').href = mail.href
  for (const one of root.querySelectorAll<HTMLElement>('[data-channel]'))
    one.hidden = one.dataset.channel !== channel
  find('[data-mail-hint]').hidden = mail.hasBody || channel !== 'email'
}

async function copy(words: HTMLTextAreaElement) {
  try {
    await navigator.clipboard.writeText(words.value)
  } catch {
    words.select()
    document.execCommand('copy')
  }
}

function tool(label: string, press: (button: HTMLButtonElement) => void): HTMLButtonElement {
  const button = document.createElement('button')
  Object.assign(button, { type: 'button', className: 'button quiet', textContent: label })
  button.onclick = () => press(button)
  return button
}
