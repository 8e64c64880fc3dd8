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
import { inItsLanguage, whyUnread } from './language.ts'
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
  const judged = new FieldAsTyped(judging)
  judged.listen()
  return { judgeSoon: () => judged.judgeSoon(), say: (sentence) => judged.say(sentence) }
}

class FieldAsTyped {
  readonly #judging: JudgedField
  readonly #field: HTMLTextAreaElement
  readonly #list: HTMLElement
  readonly #mirror: ReturnType<typeof mirrorOf>
  readonly #said: Element | null | undefined
  readonly #of: Record<string, string> | null
  readonly #dismissals: Dismissal[]
  readonly #keysOf = followFindings()
  readonly #showFirst: ReturnType<typeof takeOver>
  readonly #does: FindingActions
  #standing: Finding[] = []
  #frame = 0
  #told = -1
  #telling = 0
  #isWarm = false

  constructor(judging: JudgedField) {
    const { field, list } = judging
    this.#judging = judging
    this.#field = field
    this.#list = list
    this.#mirror = mirrorOf(field)
    this.#said = list.parentElement?.querySelector('[data-said]')
    this.#of = JSON.parse(list.dataset.of ?? 'null')
    this.#dismissals = JSON.parse(list.dataset.dismissals ?? '[]')
    this.#showFirst = takeOver(list)
    this.#does = this.#actions()
  }

  say(sentence: string): void {
    if (this.#said) this.#said.textContent = sentence
  }

  judgeSoon(): void {
    if (this.#isWarm && this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#judge())
  }

  listen(): void {
    const { keys, warm } = this.#judging
    // The mirror gives the field its height, so it keeps up before the rules do.
    writeMirror(this.#mirror, this.#field.value)
    this.#field.addEventListener('input', () => {
      if (this.#isWarm) this.judgeSoon()
      else writeMirror(this.#mirror, this.#field.value)
    })
    keys.addEventListener('keydown', (event) => {
      if (event.key !== 'F8') return
      event.preventDefault()
      this.#step(event.shiftKey)
    })
    warm.then(() => {
      this.#isWarm = true
      this.#judge()
    })
  }

  #judge(): void {
    const { rules, ruleChoices, judged } = this.#judging
    this.#frame = 0
    const situation = this.#judging.situation()
    const { text } = situation
    const isEmpty = text.trim() === ''
    const { findings, dismissed } = findingsIn(
      text,
      isEmpty ? [] : judgeBy(rules, inItsLanguage(situation), ruleChoices),
      this.#dismissals,
    )
    this.#standing = findings
    drawMarks(this.#mirror, text, findings)
    const shown = (
      <Findings
        findings={findings}
        keys={this.#keysOf(findings)}
        dismissed={dismissed}
        does={this.#does}
        clean={isEmpty ? null : this.#list.dataset.clean}
        unread={whyUnread(text)}
      />
    )
    this.#showFirst(
      () => render(shown, this.#list),
      () => this.judgeSoon(),
    )
    judged?.(findings.length)
    this.#field.parentElement?.setAttribute('data-judged', '')
    window.clearTimeout(this.#telling)
    this.#telling = window.setTimeout(() => this.#tell(), 1200)
  }

  /** Said only when the number changed and the typing has paused, so that a screen reader is not talked over. */
  #tell(): void {
    const count = this.#standing.length
    if (this.#told === count) return
    if (this.#told >= 0) this.say(count === 0 ? 'No suggestions.' : `${saySuggestions(count)}.`)
    this.#told = count
  }

  #actions(): FindingActions {
    return {
      goTo: (finding) => this.#goTo(finding),
      use: (finding) => this.#use(finding),
      ...(this.#of && {
        dismissing: (finding) => (
          <DismissFold finding={finding}>
            <Dismissing dismiss={(reason) => this.#dismiss(finding, reason)} />
          </DismissFold>
        ),
      }),
      showingAgain: (finding) => (
        <button type="button" class="button quiet" onClick={() => this.#showAgain(finding)}>
          Show again
        </button>
      ),
    }
  }

  #goTo(finding: Finding): void {
    this.#field.focus({ preventScroll: true })
    this.#field.setSelectionRange(finding.start, finding.end)
    showPlace(this.#mirror, finding)
    const place = this.#standing.indexOf(finding) + 1
    this.say(`${place} of ${this.#standing.length}. ${weightWords[finding.weight]}: ${finding.says}`)
  }

  /** As if typed, so that the browser can undo it. */
  #use({ fix }: Finding): void {
    if (!fix) return
    this.#field.focus({ preventScroll: true })
    this.#field.setSelectionRange(fix.start, fix.end)
    if (!document.execCommand('insertText', false, fix.text)) {
      this.#field.setRangeText(fix.text, fix.start, fix.end, 'end')
      this.judgeSoon()
    }
    this.say('Changed.')
  }

  async #dismiss({ rule, words: quote }: Finding, reason: string): Promise<void> {
    const gave = await press('dismiss-finding', { ...this.#of, rule, quote, reason })
    if (!gave?.id) return this.say(notSaved)
    this.#dismissals.push({ id: gave.id, rule, quote, reason })
    this.#judge()
    this.say('Dismissed.')
    this.#list.querySelector<HTMLElement>('.dismissed > summary')?.focus()
  }

  async #showAgain({ dismissalId: id }: DismissedFinding): Promise<void> {
    if (!(await press('undo-dismissal', { id }))) return this.say(notSaved)
    this.#dismissals.splice(
      this.#dismissals.findIndex((one) => one.id === id),
      1,
    )
    this.#judge()
    this.say('Shown again.')
    this.#list.querySelector<HTMLElement>('.finding-says')?.focus()
  }

  #step(isBack: boolean): void {
    if (!this.#isWarm) this.#judge() // who asks may wait a moment
    const { selectionStart: at, selectionEnd: to } = this.#field
    const standing = this.#standing
    const next = isBack
      ? (standing.findLast((one) => one.start < at || (one.start === at && one.end < to)) ?? standing.at(-1))
      : (standing.find((one) => one.start > at || (one.start === at && one.end > to)) ?? standing[0])
    if (next) this.#goTo(next)
    else this.say('No suggestions.')
  }
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
