/**
 * Judges a text field as one types: marks under the words, one finding at a time beside its line, and ways to use, dismiss and walk
 * through them. The letter, the questions and the pitch share it. Until the rules are loaded and warm, which begins once the field is
 * used, it shows what the server found: there are marks at once, and typing never waits.
 */
import type { Options } from '../etiquette/judge.ts'
import type { Situation } from '../etiquette/situation.ts'
import { show } from '../ui/elements.ts'
import { press } from '../ui/press.ts'
import { caretMoved, unfinished } from './caret.ts'
import type { Dismissal } from './dismissal.ts'
import type { DismissedFinding, Finding } from './finding.ts'
import {
  dismissLabel,
  type FindingActions,
  Findings,
  gravestFirst,
  saySuggestions,
  weightWords,
} from './findings.tsx'
import { findingsIn, isBlank } from './findings-in.ts'
import type { Judging } from './judging.ts'
import { bringIntoSight, drawMarks, markHere, mirrorOf, placeOf, writeMirror } from './marks.ts'

export interface JudgedField {
  field: HTMLTextAreaElement
  /** As `FindingsByForms` renders it where words are typed. */
  list: HTMLElement
  /** Within it, F8 goes to the next place. */
  keys: HTMLElement
  /** Loads what judges it, the first time; each field asks once. */
  load(): Promise<Judging>
  /** What is judged, as it stands now. */
  situation(): Situation
  ruleChoices: Options
}

/** Gives a way to have it judged again, and to say something politely. */
export function judgeAsTyped(judging: JudgedField): { judgeSoon(): void; say(sentence: string): void } {
  const judged = new FieldAsTyped(judging)
  judged.listen()
  return { judgeSoon: () => judged.judgeSoon(), say: (sentence) => judged.say(sentence) }
}

/** After so long without a key one has paused. */
const PAUSE = 1000

class FieldAsTyped {
  readonly #judging: JudgedField
  readonly #field: HTMLTextAreaElement
  readonly #list: HTMLElement
  readonly #mirror: ReturnType<typeof mirrorOf>
  readonly #said: Element | null | undefined
  readonly #of: Record<string, string> | null
  readonly #dismissals: Dismissal[]
  readonly #does: FindingActions
  /** Gravest first, of the words `#text`. */
  #standing: Finding[] = []
  #dismissed: DismissedFinding[] = []
  #text: string | null = null
  /** The place of the one that is shown. */
  #at = 0
  #isAll = false
  #isFolded = false
  /** The last that was dismissed, as long as nothing else was done. */
  #undo: string | null = null
  #frame = 0
  #told = -1
  #pause = 0
  /** Why little is said of the words; null where all of them are read. */
  #unread: string | null = null
  #rules: Judging | null = null
  #haveCome = false
  #loading: Promise<void> | null = null

  constructor(judging: JudgedField) {
    const { field, list } = judging
    this.#judging = judging
    this.#field = field
    this.#list = list
    this.#mirror = mirrorOf(field)
    this.#said = list.parentElement?.querySelector('[data-said]')
    this.#of = JSON.parse(list.dataset.of ?? 'null')
    this.#dismissals = JSON.parse(list.dataset.dismissals ?? '[]')
    this.#does = {
      ...(this.#of && { dismissing: (finding) => <Quiet does="dismiss" label={dismissLabel(finding)} /> }),
      showingAgain: () => <Quiet does="again" label="Show again" />,
    }
  }

  say(sentence: string): void {
    if (this.#said) this.#said.textContent = sentence
  }

  judgeSoon(): void {
    if (!this.#rules) this.#load()
    else if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#judge())
  }

  /** Where it cannot be loaded, what the server found stands, and the next use tries again. */
  #load(): Promise<void> {
    this.#loading ??= this.#judging
      .load()
      .then(async (rules) => {
        await rules.readyFor(this.#judging.situation())
        this.#rules = rules
        this.#judge()
      })
      .catch(() => {
        this.#loading = null
      })
    return this.#loading
  }

  listen(): void {
    const { keys, list } = this.#judging
    const field = this.#field
    // The mirror gives the field its height, so it keeps up before the rules do.
    writeMirror(this.#mirror, field.value)
    // Words that came back from before are not those that the server judged.
    if (field.value === field.defaultValue) this.#showFound(JSON.parse(list.dataset.found ?? '{}'))
    else this.#load()
    if (document.activeElement === field) this.#load()
    field.addEventListener('focus', () => this.#load())
    field.addEventListener('input', (event) => {
      window.clearTimeout(this.#pause)
      this.#pause = window.setTimeout(() => this.#paused(), PAUSE)
      this.#undo = null
      // What is being composed is no word yet.
      if (!this.#rules || (event as InputEvent).isComposing) writeMirror(this.#mirror, field.value)
      if (!(event as InputEvent).isComposing) this.judgeSoon()
    })
    field.addEventListener('compositionend', () => this.judgeSoon())
    field.addEventListener('blur', () => this.#paused())
    caretMoved(field, (at) => this.#follow(at))
    list.addEventListener('click', (event) => this.#pressed(event.target as Element))
    keys.addEventListener('keydown', (event) => this.#key(event))
    window.addEventListener('resize', () => this.#place())
  }

  /** As the server had judged the words that the page came with. */
  #showFound({ findings = [], dismissed = [], unread = null }: Partial<FoundByServer>) {
    this.#text = this.#field.value
    this.#unread = unread
    this.#standing = findings
    this.#dismissed = dismissed
    this.#show()
  }

  #judge(): void {
    const rules = this.#rules
    this.#frame = 0
    if (!rules) return
    const situation = this.#judging.situation()
    const { text } = situation
    const { findings, dismissed } = findingsIn(
      text,
      text.trim() === ''
        ? []
        : rules.judge(situation, { ...this.#judging.ruleChoices, isBeingWritten: this.#isAtEnd() }, () => {
            this.#haveCome = true
            this.judgeSoon()
          }),
      this.#dismissals,
    )
    const before = this.#standing[this.#at]
    const alike = () =>
      this.#standing.filter((one) => one.rule === before?.rule && one.words === before.words)
    const nth = before ? alike().indexOf(before) : -1
    this.#text = text
    this.#unread = rules.whyUnread(text)
    this.#standing = gravestFirst(this.#pause ? this.#notYetSaid(findings) : findings)
    this.#dismissed = dismissed
    const same = alike()[nth] ?? alike().at(-1)
    this.#at = same
      ? this.#standing.indexOf(same)
      : Math.max(0, Math.min(this.#at, this.#standing.length - 1))
    // What rules find that came late would have stood first.
    if (this.#haveCome && this.#standing[0]?.weight !== same?.weight) this.#at = 0
    this.#haveCome = false
    this.#show()
    this.#field.parentElement?.toggleAttribute('data-judged', !rules.isComing())
    if (!this.#pause) this.#tell()
  }

  /** The caret stands behind all words: more may come. */
  #isAtEnd(): boolean {
    const { value, selectionStart, selectionEnd } = this.#field
    const isThere = selectionStart === selectionEnd && value.slice(selectionEnd).trim() === ''
    return document.activeElement === this.#field && isThere
  }

  /** No one is told in the middle of a sentence what its end may put right, nor in the middle of a letter what it lacks. */
  #notYetSaid(findings: Finding[]): Finding[] {
    const writing = unfinished(this.#field)
    const isOld = ({ rule }: Finding) => this.#standing.some((one) => one.rule === rule)
    const isBeingWritten = ({ start, end }: Finding) =>
      writing !== null && end > writing.start && start <= writing.end
    return findings.filter((one) => isOld(one) || (one.weight !== 'polish' && !isBeingWritten(one)))
  }

  #paused(): void {
    window.clearTimeout(this.#pause)
    this.#pause = 0
    this.judgeSoon()
  }

  #show(): void {
    const isEmpty = (this.#text ?? '').trim() === ''
    const standing = this.#standing
    drawMarks(this.#mirror, this.#field.value, standing)
    show(
      <>
        {this.#undo && (
          <p class="just">
            Dismissed. <Quiet does="undo" label="Undo" />
          </p>
        )}
        <Findings
          findings={standing}
          dismissed={this.#dismissed}
          does={this.#does}
          clean={isEmpty ? null : this.#list.dataset.clean}
          unread={this.#unread}
          one={{
            at: this.#at,
            nth: this.#byPlace().indexOf(standing[this.#at] as Finding) + 1,
            isAll: this.#isAll,
            isFolded: this.#isFolded,
          }}
        />
      </>,
      this.#list,
    )
    this.#list.toggleAttribute('data-folded', this.#isFolded)
    this.#place()
  }

  /** The card stands beside the line that it speaks of. */
  #place(): void {
    const here = this.#standing[this.#at]
    markHere(this.#mirror, here)
    if (here) this.#list.style.setProperty('--line-at', `${placeOf(this.#mirror, here, this.#list)}px`)
  }

  #byPlace(): Finding[] {
    return this.#standing.toSorted((a, b) => a.start - b.start || a.end - b.end)
  }

  /** Said only when the number changed and the typing has paused, so that a screen reader is not talked over. */
  #tell(): void {
    const count = this.#standing.length
    if (this.#told === count) return
    if (this.#told >= 0) this.say(count === 0 ? 'No suggestions.' : `${saySuggestions(count)}.`)
    this.#told = count
  }

  #pressed(target: Element): void {
    const button = target.closest<HTMLElement>('[data-does]')
    const place = button?.dataset.at ?? button?.closest<HTMLElement>('[data-at]')?.dataset.at
    if (place !== undefined && !button?.closest('.dismissed')) this.#at = Number(place)
    const here = this.#standing[this.#at]
    const does = button?.dataset.does
    if (does === 'undo') this.#showAgain(this.#undo ?? '')
    if (does === 'again') this.#showAgain(this.#dismissed[Number(place)]?.dismissalId ?? '')
    if (does === 'back' || does === 'next') this.#walk(does === 'back')
    if (does === 'all') this.#isAll = !this.#isAll
    if (does === 'fold') this.#isFolded = !this.#isFolded
    if (does === 'all' || does === 'fold' || does === 'first') this.#show()
    if (does === 'first') this.#look()
    if (!here) return
    if (does === 'go') this.#goTo(here)
    if (does === 'use') this.#use(here)
    if (does === 'dismiss') this.#dismiss(here)
  }

  #key(event: KeyboardEvent): void {
    const { key, shiftKey, altKey } = event
    const isControl = event.ctrlKey || event.metaKey
    const here = this.#standing[this.#at]
    const inField = event.target === this.#field
    if (event.isComposing) return
    if (key === 'F8') this.#step(shiftKey)
    else if (isControl && key === 'Enter' && here?.fix) this.#use(here)
    else if (isControl && shiftKey && key.toLowerCase() === 'l') {
      this.#isAll = !this.#isAll
      this.#show()
      this.#list.querySelector<HTMLElement>('.finding-says')?.focus()
    } else if (key === 'Tab' && inField && !isControl && !altKey && this.#nextBlank(shiftKey)) {
      // It goes on from blank to blank, and after the last one out of the field.
    } else return
    event.preventDefault()
  }

  #nextBlank(isBack: boolean): boolean {
    if (this.#text !== this.#field.value) this.#judge()
    const { selectionStart: from, selectionEnd: to } = this.#field
    const blanks = this.#byPlace().filter(isBlank)
    const next = isBack
      ? blanks.findLast((one) => one.end <= from)
      : blanks.find((one) => one.start >= (from === to ? from : to))
    if (next) this.#goTo(next)
    return next !== undefined
  }

  /** The caret went to these words, or into them. */
  #follow(at: number): void {
    const found = this.#standing.findIndex(({ start, end }) => start <= at && at <= end && end > start)
    if (found < 0 || this.#isAll) return
    const here = this.#standing[this.#at]
    if (here && here.start <= at && at <= here.end && here.end > here.start) return
    this.#at = found
    this.#show()
  }

  #walk(isBack: boolean): void {
    const places = this.#byPlace()
    const at = places.indexOf(this.#standing[this.#at] as Finding) + (isBack ? -1 : 1)
    const next = places.at(at % places.length)
    if (!next) return
    this.#at = this.#standing.indexOf(next)
    this.#show()
    this.#look()
  }

  /** Shown and said, and the field is left alone: on a phone its keyboard would come up. */
  #look(): void {
    const here = this.#standing[this.#at]
    if (!here) return
    bringIntoSight(this.#mirror, here)
    this.#sayHere()
  }

  #sayHere(): void {
    const here = this.#standing[this.#at]
    if (!here) return
    const weight = isBlank(here) ? 'Blank' : weightWords[here.weight]
    this.say(`${this.#byPlace().indexOf(here) + 1} of ${this.#standing.length}. ${weight}: ${here.says}`)
  }

  #goTo(finding: Finding): void {
    this.#at = this.#standing.indexOf(finding)
    this.#field.focus({ preventScroll: true })
    this.#field.setSelectionRange(finding.start, finding.end)
    this.#show()
    bringIntoSight(this.#mirror, finding)
    this.#sayHere()
  }

  /** As if typed, so that the browser can undo it. Only where the words are still those that were judged. */
  #use({ fix }: Finding): void {
    if (!fix) return
    if (this.#field.value !== this.#text) {
      this.#judge()
      this.say('The words have changed. Look again.')
      return
    }
    this.#field.focus({ preventScroll: true })
    this.#field.setSelectionRange(fix.start, fix.end)
    if (!document.execCommand('insertText', false, fix.text)) {
      this.#field.setRangeText(fix.text, fix.start, fix.end, 'end')
      this.#field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    this.#paused()
    this.say('Changed.')
  }

  async #dismiss({ rule, words: quote }: Finding): Promise<void> {
    const gave = await press('dismiss-finding', { ...this.#of, rule, quote })
    if (!gave?.id) return this.say(notSaved)
    this.#dismissals.push({ id: gave.id, rule, quote, reason: '' })
    this.#undo = gave.id
    await this.#load()
    this.#judge()
    this.say('Dismissed.')
    this.#list.querySelector<HTMLElement>('.just > button')?.focus()
  }

  async #showAgain(id: string): Promise<void> {
    if (!(await press('undo-dismissal', { id }))) return this.say(notSaved)
    const at = this.#dismissals.findIndex((one) => one.id === id)
    const [back] = at < 0 ? [] : this.#dismissals.splice(at, 1)
    this.#undo = null
    await this.#load()
    this.#judge()
    this.#at = Math.max(
      0,
      this.#standing.findIndex((one) => one.rule === back?.rule && one.words === back.quote),
    )
    this.#show()
    this.say('Shown again.')
    this.#list.querySelector<HTMLElement>('.is-here > .finding-says')?.focus()
  }

  async #step(isBack: boolean): Promise<void> {
    // Who asks may wait a moment, and is told of all.
    window.clearTimeout(this.#pause)
    this.#pause = 0
    await this.#load()
    await this.#rules?.readyFor(this.#judging.situation())
    this.#judge()
    const { selectionStart: at, selectionEnd: to } = this.#field
    const places = this.#byPlace()
    const next = isBack
      ? (places.findLast((one) => one.start < at || (one.start === at && one.end < to)) ?? places.at(-1))
      : (places.find((one) => one.start > at || (one.start === at && one.end > to)) ?? places[0])
    if (next) this.#goTo(next)
    else this.say('No suggestions.')
  }
}

/** As `FindingsByForms` gives it along. */
interface FoundByServer {
  findings: Finding[]
  dismissed: DismissedFinding[]
  unread: string | null
}

const notSaved = 'That did not save. Your text is still here: save it, then try again.'

const Quiet = ({ does, label }: { does: string; label: string }) => (
  <button type="button" class="button quiet" data-does={does}>
    {label}
  </button>
)
