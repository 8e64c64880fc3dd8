/** Findings on a page as it comes: each is dismissed, and shown again, by a form of its own, so that it needs no script. */
import type { VNode } from 'preact'
import type { Here } from '../here.ts'
import { PressForm } from '../ui/form.tsx'
import type { Dismissal } from './dismissal.ts'
import type { DismissedFinding, Finding } from './finding.ts'
import { dismissLabel, type FindingActions, Findings, gravestFirst } from './findings.tsx'
import { whyUnread } from './language.ts'

export function FindingsByForms(props: {
  here: Here
  findings?: readonly Finding[]
  dismissed?: readonly DismissedFinding[]
  /** What the words are: `{ letterId }`, `{ questionId }` or `{ pitchId }`; null where they are not saved yet. */
  of: Record<string, string> | null
  clean?: string | null
  /** The words that were judged, where it is to be said that they are in a language no rule reads. */
  text?: string
  look?: 'cards' | 'lines'
  /** Where the words are judged as they are typed: what its script goes on from. */
  typed?: { dismissals: readonly Dismissal[]; clean: string }
}): VNode {
  const { here, dismissed = [], of, typed } = props
  const findings = gravestFirst(props.findings ?? [])
  const unread = whyUnread(props.text ?? '')
  const does: FindingActions = {
    ...(of && { dismissing: (finding) => <Dismiss here={here} of={of} finding={finding} /> }),
    showingAgain: ({ dismissalId, rule }) => (
      <PressForm
        here={here}
        verb="undo-dismissal"
        fixed={{ id: dismissalId }}
        label="Show again"
        about={rule}
        said="Shown again."
      />
    ),
  }
  const list = (
    <Findings
      findings={findings}
      dismissed={dismissed}
      does={does}
      clean={props.clean}
      look={props.look}
      unread={unread}
    />
  )
  if (!typed) return list
  return (
    <>
      <div
        data-findings
        data-of={of && JSON.stringify(of)}
        data-found={JSON.stringify({ findings, dismissed, unread })}
        data-dismissals={JSON.stringify(typed.dismissals)}
        data-clean={typed.clean}
      >
        {list}
      </div>
      <p class="unseen" role="status" data-said />
    </>
  )
}

function Dismiss(props: { here: Here; of: Record<string, string>; finding: Finding }): VNode {
  const { here, of, finding } = props
  const { rule, words, start } = finding
  return (
    <PressForm
      here={here}
      verb="dismiss-finding"
      fixed={{ ...of, rule, quote: words }}
      id={`dismiss-${Object.values(of)[0]}-${rule}-${start}`}
      label={dismissLabel(finding)}
      about={rule}
      said="Dismissed."
    />
  )
}
