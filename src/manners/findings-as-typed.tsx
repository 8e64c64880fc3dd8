/**
 * Judges a text field as one types: marks under the words, the findings beside them, places by keyboard, and findings that are
 * dismissed. The letter, the questions and the pitch share it. Until the rules are warm nothing is judged, so that typing never waits.
 */
import { createRef, render } from 'preact'
import { judgeBy } from '../etiquette/judge.ts'
import type { TextRule, Thresholds } from '../etiquette/rule.ts'
import type { Situation } from '../etiquette/situation.ts'
import { press } from '../ui/press.ts'
import type { Dismissal } from './dismissal.ts'
import type { DismissedFinding, Finding } from './finding.ts'
import { DismissFold, type FindingActions, Findings, saySuggestions, weightWords } from './findings.tsx'
import { findingsIn } from './findings-in.ts'
import { followFindings } from './follow-findings.ts'
import { drawMarks, mirrorOf, showPlace, writeMirror } from './marks.ts'
import { takeOver } from './take-over.ts'

export interface JudgedField {
  field: HTMLTextAreaElement
  /** As `FindingsByForms` renders it where words are typed. */
  list: HTMLElement
  /** Within it, F8 goes to the next place. */
  keys: HTMLElement
  rules: readonly TextRule[]
  /** What is judged, as it stands now. */
  situation(): Situation
  ruleChoices: { off?: readonly string[]; thresholds?: Partial<Thresholds> }
  /** Resolves when judging takes no longer than a frame. */
  warm: Promise<void>
  /** Called each time that it was judged, with how many findings stand. */
  judged?(count: number): void
}

/** Gives a way to have it judged again, and to say something politely. */
export function judgeAsTyped(judging: JudgedField): { judgeSoon(): void; say(sentence: string): void } {
  const { field, list, keys, ruleChoices, rules } = judging
  const mirror = mirrorOf(field)
  const said = list.parentElement?.querySelector('[data-said]')
  const of: Record<string, string> | null = JSON.parse(list.dataset.of ?? 'null')
  const dismissals: Dismissal[] = JSON.parse(list.dataset.dismissals ?? '[]')
  const keysOf = followFindings()
  const showFirst = takeOver(list)
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
    const isEmpty = text.trim() === ''
    const { findings, dismissed } = findingsIn(
      text,
      isEmpty ? [] : judgeBy(rules, situation, ruleChoices),
      dismissals,
    )
    standing = findings
    drawMarks(mirror, text, standing)
    const shown = (
      <Findings
        findings={standing}
        keys={keysOf(standing)}
        dismissed={dismissed}
        does={does}
        clean={isEmpty ? null : list.dataset.clean}
      />
    )
    showFirst(() => render(shown, list), judgeSoon)
    judging.judged?.(standing.length)
    field.parentElement?.setAttribute('data-judged', '')
    window.clearTimeout(telling)
    telling = window.setTimeout(tell, 1200)
  }

  const judgeSoon = () => {
    if (isWarm && frame === 0) frame = requestAnimationFrame(judge)
  }

  // Said only when the number changed and the typing has paused, so that a screen reader is not talked over.
  const tell = () => {
    if (told === standing.length) return
    if (told >= 0) say(standing.length === 0 ? 'No suggestions.' : `${saySuggestions(standing.length)}.`)
    told = standing.length
  }

  const goTo = (finding: Finding) => {
    field.focus({ preventScroll: true })
    field.setSelectionRange(finding.start, finding.end)
    showPlace(mirror, finding)
    const place = standing.indexOf(finding) + 1
    say(`${place} of ${standing.length}. ${weightWords[finding.weight]}: ${finding.says}`)
  }

  // As if typed, so that the browser can undo it.
  const use = ({ fix }: Finding) => {
    if (!fix) return
    field.focus({ preventScroll: true })
    field.setSelectionRange(fix.start, fix.end)
    if (!document.execCommand('insertText', false, fix.text)) {
      field.setRangeText(fix.text, fix.start, fix.end, 'end')
      judgeSoon()
    }
    say('Changed.')
  }

  const dismiss = async ({ rule, words: quote }: Finding, reason: string) => {
    const gave = await press('dismiss-finding', { ...of, rule, quote, reason })
    if (!gave?.id) return say(notSaved)
    dismissals.push({ id: gave.id, rule, quote, reason })
    judge()
    say('Dismissed.')
    list.querySelector<HTMLElement>('.dismissed > summary')?.focus()
  }

  const showAgain = async ({ dismissalId: id }: DismissedFinding) => {
    if (!(await press('undo-dismissal', { id }))) return say(notSaved)
    dismissals.splice(
      dismissals.findIndex((one) => one.id === id),
      1,
    )
    judge()
    say('Shown again.')
    list.querySelector<HTMLElement>('.finding-says')?.focus()
  }

  const does: FindingActions = {
    goTo,
    use,
    ...(of && {
      dismissing: (finding) => (
        <DismissFold rule={finding.rule}>
          <Dismissing dismiss={(reason) => dismiss(finding, reason)} />
        </DismissFold>
      ),
    }),
    showingAgain: (finding) => (
      <button type="button" class="button quiet" onClick={() => showAgain(finding)}>
        Show again
      </button>
    ),
  }

  const step = (isBack: boolean) => {
    if (!isWarm) judge() // who asks may wait a moment
    const at = field.selectionStart
    const to = field.selectionEnd
    const next = isBack
      ? (standing.findLast((one) => one.start < at || (one.start === at && one.end < to)) ?? standing.at(-1))
      : (standing.find((one) => one.start > at || (one.start === at && one.end > to)) ?? standing[0])
    if (next) goTo(next)
    else say('No suggestions.')
  }

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

const notSaved = 'That did not save. Your text is still here: save it, then try again.'

/** No form of its own: it may stand within one. */
function Dismissing({ dismiss }: { dismiss(reason: string): void }) {
  const reason = createRef<HTMLInputElement>()
  const press = () => dismiss(reason.current?.value ?? '')
  return (
    <div class="form inline">
      <label class="field">
        Reason (optional)
        <input
          type="text"
          ref={reason}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            press()
          }}
        />
      </label>
      <button type="button" class="button quiet" onClick={press}>
        Dismiss
      </button>
    </div>
  )
}
