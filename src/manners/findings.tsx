/**
 * What the manners say of some words, as a list beside them: on the page as it comes, where `findings-by-forms.tsx` gives what can be
 * pressed, and in the browser, where `findings-as-typed.tsx` shows it again at each key. It never blocks: it only says.
 */
import type { ComponentChildren, VNode } from 'preact'
import { many } from '../ui/say.ts'
import type { DismissedFinding, Finding } from './finding.ts'

export const weightWords: Record<Finding['weight'], string> = {
  breach: 'Must fix',
  risk: 'Should fix',
  polish: 'Could be better',
}

/** "3 suggestions", as it is said where the list is out of sight. */
export const saySuggestions = (count: number) => many(count, 'suggestion')

/** What can be done about a finding. What only a script can do is missing on the page as it comes. */
export interface FindingActions {
  /** A fold in which a finding is dismissed. Missing where there is nothing yet to keep a dismissal with: a question that is not saved. */
  dismissing?(finding: Finding): VNode
  showingAgain(dismissed: DismissedFinding): VNode
  goTo?(finding: Finding): void
  use?(finding: Finding): void
}

interface FindingsProps {
  findings: readonly Finding[]
  dismissed: readonly DismissedFinding[]
  does: FindingActions
  /** What is said when nothing is found; nothing is said of an empty field. */
  clean?: string | null
  /** Why little was looked at, where that is so: it is said once, above all else, and then nothing is called clean. */
  unread?: string | null
  /** One for each finding. With the same key, what is unfolded or half typed in it stays while its words are typed over. */
  keys?: readonly string[]
  /** `lines` under each of several questions; else as a column beside what is written. */
  look?: 'column' | 'lines'
}

export function Findings(props: FindingsProps): VNode {
  const { findings, dismissed, does, unread, clean, keys = [], look = 'column' } = props
  return (
    <>
      {unread && <p class="hint">{unread}</p>}
      {findings.length > 0 && (
        <ul class={look === 'lines' ? 'findings in-lines' : 'findings'} aria-label="Suggestions">
          {findings.map((finding, at) => (
            <Standing finding={finding} does={does} key={keys[at] ?? at} />
          ))}
        </ul>
      )}
      {findings.length === 0 && clean && !unread && <p class="findings-none">{clean}</p>}
      {dismissed.length > 0 && (
        <details class="dismissed">
          <summary>Dismissed: {dismissed.length}</summary>
          <ul class="findings">
            {dismissed.map((finding) => (
              <Dismissed finding={finding} does={does} key={finding.dismissalId} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Standing({ finding, does }: { finding: Finding; does: FindingActions }): VNode {
  const { rule, weight, words, says, fix, advice } = finding
  const { goTo, use } = does
  const line = (
    <>
      <b class="weight">{weightWords[weight]}</b> {says}
    </>
  )
  return (
    <li class={`finding ${weight}`} data-rule={rule}>
      {goTo ? (
        <button type="button" class="finding-says" onClick={() => goTo(finding)}>
          {line}
        </button>
      ) : (
        <p class="finding-says">{line}</p>
      )}
      <details class="finding-more">
        <summary>
          More
          <Unseen>{rule}</Unseen>
        </summary>
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
            {fix && use && (
              <button type="button" class="button quiet" onClick={() => use(finding)}>
                Use this
              </button>
            )}
            <a href={`/rules/${rule}`}>
              Why
              <Unseen>{rule}</Unseen>
            </a>
            {does.dismissing?.(finding)}
          </div>
        </div>
      </details>
    </li>
  )
}

function Dismissed({ finding, does }: { finding: DismissedFinding; does: FindingActions }): VNode {
  const { words, says, reason } = finding
  return (
    <li class="finding">
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

/** The fold around the fields and the button by which a finding is dismissed. */
export function DismissFold(props: {
  finding: Finding
  isOpen?: boolean
  children: ComponentChildren
}): VNode {
  const { finding, isOpen, children } = props
  return (
    <details class="dismiss" open={isOpen}>
      <summary>
        {isGuess(finding) ? 'Not what I mean' : 'Dismiss'}
        <Unseen>{finding.rule}</Unseen>
      </summary>
      {children}
    </details>
  )
}

/** Whether a sentence asks for work can only be guessed at where it is no more than a hint; then the writer knows better. */
const isGuess = ({ rule, weight }: Finding) => rule === 'no-job-ask' && weight === 'polish'

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
