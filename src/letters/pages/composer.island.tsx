/** Makes the composer's page better where scripts run: the letter is judged as it is typed, marked under the words and listed beside them. */

import type { Thresholds } from '../../etiquette/rule.ts'
import type { Situation } from '../../etiquette/situation.ts'
import { saySuggestions } from '../../manners/findings.tsx'
import { judgeAsTyped } from '../../manners/findings-as-typed.tsx'
import { warmUp } from '../../manners/warm-up.ts'
import { type Channel, lengthOf, limitOf, sayLength } from '../letter.ts'
import { mailto } from '../mailto.ts'
import { letterRules } from '../rules-as-typed.ts'

interface ComposerWords {
  subject: string
  body: string
  channel: string
}

const root = document.querySelector<HTMLElement>('[data-composer]')
if (root) compose(root)

function compose(root: HTMLElement) {
  const find = <T extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<T>(selector) as T
  const words = find<HTMLTextAreaElement>('[name=body]')
  const subject = find<HTMLInputElement>('[name=subject]')
  const channel = find<HTMLSelectElement>('[name=channel]')
  const saved: Situation = JSON.parse(root.dataset.situation ?? '{}')
  const ruleChoices = JSON.parse(root.dataset.ruleChoices ?? '{}')

  const written = (): ComposerWords => ({ subject: subject.value, body: words.value, channel: channel.value })
  const situation = (): Situation => {
    const now = written()
    return { ...saved, text: now.body, subject: now.subject, channel: now.channel as Channel }
  }
  const { judgeSoon, say } = judgeAsTyped({
    field: words,
    list: find('[data-findings]'),
    keys: root,
    rules: letterRules,
    situation,
    ruleChoices,
    warm: warmUp(letterRules, situation()),
    judged: (count) => sayHowMany(root, count),
  })
  const changed = () => {
    measure(root, written(), ruleChoices.thresholds)
    judgeSoon()
  }

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
  find('[data-keys]').hidden = false
  find('.letter-form').addEventListener('input', changed)
  window.addEventListener('beforeprint', () => {
    const paper = document.querySelector('[data-print-words]')
    if (paper) paper.textContent = words.value
  })
  changed()
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
  length.className = lengthOf(body)[unit] > most ? 'field-problem' : 'hint'
  const mail = mailto(root.dataset.to || null, subject, body)
  find<HTMLAnchorElement>('[data-mail]').href = mail.href
  for (const one of root.querySelectorAll<HTMLElement>('[data-channel]'))
    one.hidden = one.dataset.channel !== channel
  find('[data-mail-hint]').hidden = mail.hasBody || channel !== 'email'
}

function sayHowMany(root: HTMLElement, count: number) {
  const link = root.querySelector('[data-how-many]') as HTMLElement
  link.textContent = saySuggestions(count)
  link.hidden = count === 0
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
