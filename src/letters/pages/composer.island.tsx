/**
 * Makes the composer's page better where scripts run: the letter is judged as it is typed, marked under the words and listed
 * beside them, and what is not saved yet is kept in this browser.
 */

import type { Finding } from '../../etiquette/rule.ts'
import type { Situation } from '../../etiquette/situation.ts'
import { checkAsTyped } from '../check-as-typed.ts'
import { type Channel, lengthOf, limitOf, sayLength } from '../letter.ts'
import { mailto } from '../mailto.ts'
import { listFindings, weightWords } from './composer-findings.ts'
import { keepWords, keptWords, type Words } from './composer-kept.ts'
import { drawMarks, mirrorOf, showPlace } from './composer-marks.ts'

const root = document.querySelector<HTMLElement>('[data-composer]')
if (root) compose(root)

function compose(root: HTMLElement) {
  const find = <T extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<T>(selector) as T
  const form = find<HTMLFormElement>('form.letter-form')
  const words = find<HTMLTextAreaElement>('[name=body]')
  const subject = find<HTMLInputElement>('[name=subject]')
  const channel = find<HTMLSelectElement>('[name=channel]')
  const seenAt = find<HTMLInputElement>('[name=seenAt]').value
  const saved: Situation = JSON.parse(root.dataset.situation ?? '{}')
  const id = root.dataset.letter ?? ''
  const mirror = mirrorOf(words)
  const said = find('[data-said]')
  let findings: Finding[] = []
  let listed = ''
  let frame = 0
  let told = -1
  let telling = 0

  const written = (): Words => ({ subject: subject.value, body: words.value, channel: channel.value })
  const isSaved = ({ subject, body, channel }: Words) =>
    subject === (saved.subject ?? '') && body.trimEnd() === saved.text.trimEnd() && channel === saved.channel

  const judge = () => {
    frame = 0
    const now = written()
    findings = checkAsTyped({
      ...saved,
      text: now.body,
      subject: now.subject,
      channel: now.channel as Channel,
    })
    drawMarks(mirror, now.body, findings)
    list(now.body)
    measure(now)
    keepWords(id, isSaved(now) ? null : { ...now, seenAt })
    window.clearTimeout(telling)
    telling = window.setTimeout(tell, 1200)
  }
  // Only what changed is listed anew: a list that is made again under somebody's finger loses the press.
  const list = (body: string) => {
    const key = JSON.stringify(findings.map((one) => [one, body.slice(one.start, one.end)]))
    if (key !== listed) listFindings(find('[data-findings]'), findings, body, { goTo, mend })
    listed = key
  }
  const judgeSoon = () => {
    if (frame === 0) frame = requestAnimationFrame(judge)
  }

  // Said only when the number changed and the typing has paused, so that a screen reader is not talked over.
  const tell = () => {
    if (told === findings.length) return
    if (told >= 0) say(findings.length === 0 ? 'Nothing to mend.' : `${findings.length} to look at.`)
    told = findings.length
  }
  const say = (sentence: string) => {
    said.textContent = sentence
  }

  const measure = ({ subject, body, channel }: Words) => {
    const length = find('[data-length]')
    const { unit, most } = limitOf(channel as Channel)
    length.textContent = sayLength(channel as Channel, body)
    length.className = lengthOf(body)[unit] > most ? 'mend' : 'hint'
    const mail = mailto(root.dataset.to || null, subject, body)
    const link = find<HTMLAnchorElement>('[data-mail]')
    link.href = mail.href
    link.hidden = channel !== 'email'
    find('[data-mail-hint]').hidden = mail.hasBody || channel !== 'email'
  }

  const goTo = (finding: Finding) => {
    words.focus({ preventScroll: true })
    words.setSelectionRange(finding.start, finding.end)
    showPlace(mirror, finding)
    const place =
      findings.findIndex(({ rule, start }) => rule === finding.rule && start === finding.start) + 1
    say(`${place} of ${findings.length}. ${weightWords[finding.weight]}: ${finding.says}`)
  }

  // As if typed, so that the browser can undo it.
  const mend = ({ mend }: Finding) => {
    if (!mend || !('text' in mend)) return
    words.focus({ preventScroll: true })
    words.setSelectionRange(mend.start, mend.end)
    if (!document.execCommand('insertText', false, mend.text)) {
      words.setRangeText(mend.text, mend.start, mend.end, 'end')
      judgeSoon()
    }
    say('Changed.')
  }

  const step = (isBack: boolean) => {
    const at = words.selectionStart
    const to = words.selectionEnd
    const next = isBack
      ? (findings.findLast((one) => one.start < at || (one.start === at && one.end < to)) ?? findings.at(-1))
      : (findings.find((one) => one.start > at || (one.start === at && one.end > to)) ?? findings[0])
    if (next) goTo(next)
    else say('Nothing to mend.')
  }

  const put = (back: Words) => {
    subject.value = back.subject
    words.value = back.body
    channel.value = back.channel
    judgeSoon()
  }

  const offer = (sentence: string, label: string, choose: () => void) => {
    const notice = find('[data-unsaved]')
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button quiet',
    })
    button.textContent = label
    button.onclick = () => {
      choose()
      notice.hidden = true
      words.focus()
    }
    notice.replaceChildren(`${sentence} `, button)
    notice.hidden = false
  }

  const bringBack = () => {
    const kept = keptWords(id)
    if (!kept || isSaved(kept) || !isSaved(written())) return
    if (kept.seenAt !== seenAt)
      return offer('There are unsaved words of yours from before the last change.', 'Bring them back', () =>
        put(kept),
      )
    const asSaved = written()
    put(kept)
    offer('Your unsaved words are back.', 'Take the saved ones instead', () => put(asSaved))
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
    say('The letter is copied.')
    window.setTimeout(() => {
      button.textContent = 'Copy'
    }, 2000)
  }

  const fillPaper = () => {
    const paper = document.querySelector('[data-print-words]')
    if (paper) paper.textContent = words.value
  }

  // "I sent it" is a form of its own: the words go along as they stand here, saved or not.
  const takeWordsAlong = (event: SubmitEvent) => {
    const sending = event.target as HTMLFormElement
    if (!sending.action.endsWith('/record-sent') || isSaved(written())) return
    for (const [name, value] of Object.entries({ ...written(), seenAt })) {
      const field =
        sending.querySelector<HTMLInputElement>(`[name=${name}]`) ?? document.createElement('input')
      Object.assign(field, { type: 'hidden', name, value })
      sending.append(field)
    }
  }

  bringBack()
  tool('Copy', copy)
  tool('Print', () => window.print())
  find('[data-keys]').hidden = false
  form.addEventListener('input', judgeSoon)
  root.addEventListener('submit', takeWordsAlong)
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'F8') return
    event.preventDefault()
    step(event.shiftKey)
  })
  window.addEventListener('beforeprint', fillPaper)
  judgeSoon()
}
