/**
 * Judges a text field as one types: marks under the words, the list beside them, places by keyboard, and findings that are let be.
 * The letter, the questions and the pitch share it. Until the rules are warm nothing is judged, so that typing never waits.
 */
import type { Finding, TextRule, Thresholds } from '../etiquette/rule.ts'
import type { Situation } from '../etiquette/situation.ts'
import { checkBy } from './check-by.ts'
import { type Dismissed, findingList, weightWords } from './finding-list.ts'
import { drawMarks, mirrorOf, showPlace, writeMirror } from './marks.ts'
import { press } from './press.ts'

export interface Judging {
  field: HTMLTextAreaElement
  /** As `MannersList` renders it. */
  list: HTMLElement
  /** Within it, F8 goes to the next place. */
  keys: HTMLElement
  rules: readonly TextRule[]
  /** What is judged, as it stands now. */
  situation(): Situation
  manners: { off?: readonly string[]; thresholds?: Partial<Thresholds> }
  /** Resolves when judging takes no longer than a frame. */
  warm: Promise<void>
  /** Called each time that it was judged. */
  judged?(): void
}

/** Gives a way to have it judged anew, and to say something politely. */
export function judgeAsTyped(judging: Judging): { judgeSoon(): void; say(sentence: string): void } {
  const { field, list, keys, manners, rules } = judging
  const mirror = mirrorOf(field)
  const said = list.parentElement?.querySelector('[data-said]')
  const of: Record<string, string> | null = JSON.parse(list.dataset.of ?? 'null')
  const dismissals: Dismissed[] = JSON.parse(list.dataset.dismissals ?? '[]')
  let standing: Finding[] = []
  let frame = 0
  let told = -1
  let telling = 0
  let isWarm = false

  const say = (sentence: string) => {
    if (said) said.textContent = sentence
  }

  const judge = () => {
    frame = 0
    const situation = judging.situation()
    const { text } = situation
    const isLetBe = (finding: Finding) => dismissals.some((one) => isOf(one, finding, text))
    const findings = text.trim() ? checkBy(rules, situation, manners) : []
    standing = findings.filter((finding) => !isLetBe(finding))
    drawMarks(mirror, text, standing)
    show(findings, text)
    judging.judged?.()
    field.parentElement?.setAttribute('data-judged', '')
    window.clearTimeout(telling)
    telling = window.setTimeout(tell, 1200)
  }

  const show = (findings: readonly Finding[], text: string) => {
    const left = dismissals.flatMap((one) => {
      const finding = findings.find((found) => isOf(one, found, text))
      return finding ? [{ ...one, says: finding.says }] : []
    })
    listFound({ standing, left, text, clean: text.trim() ? (list.dataset.clean ?? '') : '' })
  }

  const judgeSoon = () => {
    if (isWarm && frame === 0) frame = requestAnimationFrame(judge)
  }

  // Said only when the number changed and the typing has paused, so that a screen reader is not talked over.
  const tell = () => {
    if (told === standing.length) return
    if (told >= 0) say(standing.length === 0 ? 'Nothing to mend.' : `${standing.length} to look at.`)
    told = standing.length
  }

  const goTo = (finding: Finding) => {
    field.focus({ preventScroll: true })
    field.setSelectionRange(finding.start, finding.end)
    showPlace(mirror, finding)
    const place =
      standing.findIndex(({ rule, start }) => rule === finding.rule && start === finding.start) + 1
    say(`${place} of ${standing.length}. ${weightWords[finding.weight]}: ${finding.says}`)
  }

  // As if typed, so that the browser can undo it.
  const fix = ({ fix }: Finding) => {
    if (!fix || !('text' in fix)) return
    field.focus({ preventScroll: true })
    field.setSelectionRange(fix.start, fix.end)
    if (!document.execCommand('insertText', false, fix.text)) {
      field.setRangeText(fix.text, fix.start, fix.end, 'end')
      judgeSoon()
    }
    say('Changed.')
  }

  const letBe = async (finding: Finding, reason: string) => {
    const quote = same(field.value.slice(finding.start, finding.end))
    const gave = await press('dismiss-finding', { ...of, rule: finding.rule, quote, reason })
    if (!gave?.id) return say(notKept)
    dismissals.push({ id: gave.id, rule: finding.rule, quote, reason })
    judge()
    say('Let be.')
    list.querySelector<HTMLElement>('.let-be-list > summary')?.focus()
  }

  const bringBack = async ({ id }: Dismissed) => {
    if (!(await press('undo-dismissal', { id }))) return say(notKept)
    dismissals.splice(
      dismissals.findIndex((one) => one.id === id),
      1,
    )
    judge()
    say('It is back.')
    list.querySelector<HTMLElement>('.finding-place')?.focus()
  }

  const step = (isBack: boolean) => {
    if (!isWarm) judge() // who asks may wait a moment
    const at = field.selectionStart
    const to = field.selectionEnd
    const next = isBack
      ? (standing.findLast((one) => one.start < at || (one.start === at && one.end < to)) ?? standing.at(-1))
      : (standing.find((one) => one.start > at || (one.start === at && one.end > to)) ?? standing[0])
    if (next) goTo(next)
    else say('Nothing to mend.')
  }

  const listFound = findingList(list, { goTo, fix, bringBack, ...(of && { letBe }) })

  // The mirror gives the field its height, so it keeps up before the rules do.
  writeMirror(mirror, field.value)
  field.addEventListener('input', () => {
    if (isWarm) judgeSoon()
    else writeMirror(mirror, field.value)
  })
  keys.addEventListener('keydown', (event) => {
    if (event.key !== 'F8') return
    event.preventDefault()
    step(event.shiftKey)
  })
  judging.warm.then(() => {
    isWarm = true
    judge()
  })
  return { judgeSoon, say }
}

const notKept = 'That could not be kept just now. Your words are still here: save them, then try again.'

const same = (words: string) => words.replace(/\s+/g, ' ').trim()

const isOf = (dismissed: Dismissed, { rule, start, end }: Finding, text: string) =>
  dismissed.rule === rule && dismissed.quote === same(text.slice(start, end))
