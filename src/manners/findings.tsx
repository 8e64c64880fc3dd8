/**
 * What the manners say of some words, gravest first: on the page as it comes, where `findings-by-forms.tsx` gives what can be pressed,
 * and in the browser, where `findings-as-typed.tsx` shows one at a time beside its line. It never blocks: it only says.
 */
import type { ComponentChildren, VNode } from 'preact'
import { many, plural } from '../ui/say.ts'
import type { DismissedFinding, Finding } from './finding.ts'
import { isBlank } from './findings-in.ts'

export const weightWords: Record<Finding['weight'], string> = {
  breach: 'Must fix',
  risk: 'Should fix',
  polish: 'Could be better',
}

/** "3 suggestions", as it is said where the list is out of sight. */
export const saySuggestions = (count: number) => many(count, 'suggestion')

const weights = ['breach', 'risk', 'polish'] as const

/** Blanks come with what must be fixed, as they stand. */
export const gravestFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight) || a.start - b.start)

/** What can be done about a finding. */
export interface FindingActions {
  /** Missing where there is nothing yet to keep a dismissal with: a question that is not saved. */
  dismissing?(finding: Finding): VNode
  showingAgain(dismissed: DismissedFinding): VNode
}

/** Where one finding at a time is shown: which, by its place in the list, and by its place among the words. */
export interface OneShown {
  at: number
  nth: number
  isAll: boolean
  isFolded: boolean
}

interface FindingsProps {
  /** As they are shown. */
  findings: readonly Finding[]
  dismissed: readonly DismissedFinding[]
  does: FindingActions
  /** What is said when nothing is found; nothing is said of an empty field. */
  clean?: string | null
  /** Why little was looked at, where that is so: it is said once, above all else, and then nothing is called clean. */
  unread?: string | null
  /** `lines` under each of several questions; else a card for each, beside what is written. */
  look?: 'cards' | 'lines'
  /** In the browser. */
  one?: OneShown
}

export function Findings(props: FindingsProps): VNode {
  const { findings, dismissed, does, unread, clean, look = 'cards', one } = props
  const isLines = look === 'lines'
  return (
    <>
      {unread && <p class="hint">{unread}</p>}
      {!isLines && findings.length > 0 && <Counts findings={findings} one={one} />}
      {findings.length > 0 && (
        <ul class={listLook(isLines, one)} aria-label="Suggestions">
          {findings.map((finding, at) => (
            <Standing finding={finding} does={does} at={at} one={one} isLine={isLines} key={at}>
              {one?.at === at && !one.isAll && findings.length > 1 && (
                <Walk of={findings.length} nth={one.nth} />
              )}
            </Standing>
          ))}
        </ul>
      )}
      {findings.length === 0 && clean && !unread && <p class="findings-none">{clean}</p>}
      {dismissed.length > 0 && (
        <details class="dismissed">
          <summary>Dismissed: {dismissed.length}</summary>
          <ul class="findings">
            {dismissed.map((finding, at) => (
              <Dismissed finding={finding} does={does} at={at} key={finding.dismissalId} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function listLook(isLines: boolean, one: OneShown | undefined): string {
  if (isLines) return 'findings in-lines'
  return one && !one.isAll ? 'findings one-card' : 'findings'
}

/** How many there are of each weight; each wears the line that its marks wear, so that no one has to be told what they mean. */
function Counts({ findings, one }: { findings: readonly Finding[]; one?: OneShown | undefined }): VNode {
  const counted = [
    { look: 'breach', says: 'must fix', of: (it: Finding) => it.weight === 'breach' && !isBlank(it) },
    { look: 'blank', says: 'blank', of: isBlank },
    { look: 'risk', says: 'should fix', of: (it: Finding) => it.weight === 'risk' },
    { look: 'polish', says: 'could be better', of: (it: Finding) => it.weight === 'polish' },
  ]
  return (
    <div class="counts">
      {counted.map(({ look, says, of }) => {
        const count = findings.filter(of).length
        if (count === 0) return null
        const said = (
          <>
            <b>{count}</b> {look === 'blank' ? plural(count, { one: 'blank', other: 'blanks' }) : says}
          </>
        )
        return one ? (
          <button type="button" class={`count ${look}`} data-does="first" data-at={findings.findIndex(of)}>
            {said}
          </button>
        ) : (
          <span class={`count ${look}`}>{said}</span>
        )
      })}
      {one && <Fold one={one} />}
    </div>
  )
}

/** The list behind a key; and on a narrow window, where the card is a sheet over the letter, what folds it. */
function Fold({ one: { isAll, isFolded } }: { one: OneShown }): VNode {
  return (
    <span class="walk">
      <button
        type="button"
        class="button bare"
        data-does="all"
        aria-label="Show all"
        aria-pressed={isAll ? 'true' : 'false'}
        title="Show all (Ctrl Shift L)"
      >
        ☰
      </button>
      <button
        type="button"
        class="button bare fold"
        data-does="fold"
        aria-label="Suggestions"
        aria-expanded={isFolded ? 'false' : 'true'}
      >
        {isFolded ? '▴' : '▾'}
      </button>
    </span>
  )
}

function Walk({ of, nth }: { of: number; nth: number }): VNode {
  return (
    <p class="walk">
      {`${nth} of ${of}`}
      <button type="button" class="button bare" data-does="back" aria-label="Previous suggestion">
        ‹
      </button>
      <button type="button" class="button bare" data-does="next" aria-label="Next suggestion">
        ›
      </button>
    </p>
  )
}

function Standing(props: {
  finding: Finding
  does: FindingActions
  at: number
  one: OneShown | undefined
  isLine: boolean
  children?: ComponentChildren
}): VNode {
  const { finding, does, at, one, isLine } = props
  const { rule, weight, says } = finding
  const line = (
    <>
      <b class="weight">{isBlank(finding) ? 'Blank' : weightWords[weight]}</b> {says}
    </>
  )
  const rest = <Rest finding={finding} does={does} isLive={one !== undefined} />
  return (
    <li class={`finding ${weight}${one?.at === at ? ' is-here' : ''}`} data-rule={rule} data-at={at}>
      {one ? (
        <button type="button" class="finding-says" data-does="go">
          {line}
        </button>
      ) : (
        <p class="finding-says">{line}</p>
      )}
      {isLine ? (
        <details class="finding-more">
          <summary>
            More
            <Unseen>{rule}</Unseen>
          </summary>
          {rest}
        </details>
      ) : (
        rest
      )}
      {props.children}
    </li>
  )
}

function Rest(props: { finding: Finding; does: FindingActions; isLive: boolean }): VNode {
  const { finding, does, isLive } = props
  const { rule, words, says, fix, advice } = finding
  return (
    <div class="finding-rest">
      {words.trim() !== '' && !says.includes(words.trim()) && (
        <p class="finding-words">
          <mark>{shorten(words)}</mark>
        </p>
      )}
      {advice && <p class="finding-advice">{advice}</p>}
      {fix && (
        <p class="finding-fix">
          Instead: <q>{shorten(asFixed(finding, fix)) || '(delete these words)'}</q>
        </p>
      )}
      <div class="finding-does">
        {fix && isLive && (
          <button type="button" class="button" data-does="use">
            Use this
          </button>
        )}
        {does.dismissing?.(finding)}
        <a href={`/rules/${rule}`}>
          Why
          <Unseen>{rule}</Unseen>
        </a>
      </div>
    </div>
  )
}

function Dismissed(props: { finding: DismissedFinding; does: FindingActions; at: number }): VNode {
  const { finding, does, at } = props
  const { words, says, reason } = finding
  return (
    <li class="finding" data-at={at}>
      <p>{says}</p>
      {words.trim() !== '' && !says.includes(words.trim()) && <p class="finding-words">{shorten(words)}</p>}
      {reason && (
        <p class="hint">
          <bdi>{reason}</bdi>
        </p>
      )}
      <div class="finding-does">{does.showingAgain(finding)}</div>
    </li>
  )
}

/** Whether a sentence asks for work can only be guessed at where it is no more than a hint; then the writer knows better. */
export const dismissLabel = ({ rule, weight }: Finding): string =>
  rule === 'no-job-ask' && weight === 'polish' ? 'Not what I mean' : 'Dismiss'

/** Said to screen readers after a label that stands in a list many times. */
const Unseen = ({ children }: { children: string }) => <span class="unseen"> ({children})</span>

/** The whole marked place as it would read. */
const asFixed = ({ words, start }: Finding, fix: { start: number; end: number; text: string }) =>
  words.slice(0, fix.start - start) + fix.text + words.slice(fix.end - start)

/** At most about a line of it: enough to find the place. */
const shorten = (words: string) => {
  const plain = words.trim()
  return plain.length > 120 ? `${plain.slice(0, 117).trimEnd()}…` : plain
}
