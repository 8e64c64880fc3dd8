/** Makes the composer's page better where scripts run: the letter is judged as it is typed, marked under the words and listed beside them. */

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
  const form = find('.letter-form')
  const words = find<HTMLTextAreaElement>('[name=body]')
  const subject = find<HTMLInputElement>('[name=subject]')
  const channel = find<HTMLSelectElement>('[name=channel]')
  const saved: Situation = JSON.parse(root.dataset.situation ?? '{}')
  const ruleChoices = JSON.parse(root.dataset.ruleChoices ?? '{}')

  const written = (): ComposerWords => ({ subject: subject.value, body: words.value, channel: channel.value })
  const measure = ({ subject, body, channel }: ComposerWords) => {
    const length = find('[data-length]')
    const { unit, most } = limitOf(channel as Channel, ruleChoices.thresholds)
    length.textContent = sayLength(channel as Channel, body, ruleChoices.thresholds)
    length.className = lengthOf(body)[unit] > most ? 'field-problem' : 'hint'
    const mail = mailto(root.dataset.to || null, subject, body)
    const link = find<HTMLAnchorElement>('[data-mail]')
    link.href = mail.href
    for (const one of root.querySelectorAll<HTMLElement>('[data-channel]'))
      one.hidden = one.dataset.channel !== channel
    find('[data-mail-hint]').hidden = mail.hasBody || channel !== 'email'
  }

  const tool = (label: string, press: (button: HTMLButtonElement) => void) => {
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button quiet',
    })
    button.textContent = label
    button.onclick = () => press(button)
    find('[data-tools]').append(button)
  }

  const copy = async (button: HTMLButtonElement) => {
    try {
      await navigator.clipboard.writeText(words.value)
    } catch {
      words.select()
      document.execCommand('copy')
    }
    button.textContent = 'Copied'
    say('Copied.')
    window.setTimeout(() => {
      button.textContent = 'Copy'
    }, 2000)
  }

  const fillPaper = () => {
    const paper = document.querySelector('[data-print-words]')
    if (paper) paper.textContent = words.value
  }

  const judged = (count: number) => {
    const link = find('[data-how-many]')
    link.textContent = saySuggestions(count)
    link.hidden = count === 0
  }

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
    judged,
  })
  const changed = () => {
    measure(written())
    judgeSoon()
  }

  tool('Copy', copy)
  tool('Print', () => window.print())
  find('[data-keys]').hidden = false
  form.addEventListener('input', changed)
  window.addEventListener('beforeprint', fillPaper)
  changed()
}
