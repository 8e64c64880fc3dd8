/** What the manners say about some words, as a plain list that needs no script. It never blocks: it only says. */
import type { VNode } from 'preact'

/** The part of a manners finding that is shown. `start` and `end` are offsets into the words that were checked. */
export interface ShownFinding {
  rule: string
  weight: 'breach' | 'risk' | 'polish'
  says: string
  start?: number
  end?: number
  /** What to write instead of the marked words. */
  fix?: string
}

const WEIGHT_WORDS: Record<ShownFinding['weight'], string> = {
  breach: 'Put right',
  risk: 'Think again',
  polish: 'Could be finer',
}

/** `text` is what was checked; each finding quotes its own part of it. Folded on a narrow window; a wide one shows all of it. */
export function Findings(props: {
  findings: ShownFinding[]
  text?: string
  clean?: string
  /** What stands beside each one's “Why”. */
  beside?: (finding: ShownFinding) => VNode | null
}): VNode {
  const { findings, text = '' } = props
  if (findings.length === 0) return <p class="findings-none">{props.clean ?? 'Nothing to mend.'}</p>
  return (
    <ul class="findings" aria-label="Manners">
      {findings.map((finding) => (
        <li class={`finding ${finding.weight}`} key={`${finding.rule}-${finding.start}`}>
          <p class="finding-says">
            <b class="weight">{WEIGHT_WORDS[finding.weight]}</b> {finding.says}
          </p>
          <details class="finding-more">
            <summary>
              More<span class="unseen"> ({finding.rule})</span>
            </summary>
            <div class="finding-rest">
              <Quoted words={quoted(finding, text)} />
              {finding.fix && (
                <p class="finding-fix">
                  Instead: <q>{finding.fix}</q>
                </p>
              )}
              <div class="finding-why">
                <a href={`/rules/${finding.rule}`}>
                  Why<span class="unseen"> ({finding.rule})</span>
                </a>
                {props.beside?.(finding)}
              </div>
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}

function Quoted({ words }: { words: string }): VNode | null {
  if (!words) return null
  return (
    <p class="finding-words">
      <mark>{words}</mark>
    </p>
  )
}

/** At most about a line of it: enough to find the place. */
const quoted = ({ start = 0, end = 0 }: ShownFinding, text: string) => {
  const words = text.slice(start, end).trim()
  return words.length > 120 ? `${words.slice(0, 117).trimEnd()}…` : words
}
