/** Findings on a page as it comes: each is dismissed, and shown again, by a form of its own, so that it needs no script. */
import type { VNode } from 'preact'
import type { Here } from '../here.ts'
import { Field } from '../ui/fields.tsx'
import { Button, hasWords, PressForm, VerbForm } from '../ui/form.tsx'
import type { Dismissal } from './dismissal.ts'
import type { DismissedFinding, Finding } from './finding.ts'
import { DismissFold, type FindingActions, Findings } from './findings.tsx'
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
  look?: 'column' | 'lines'
  /** Where the words are judged as they are typed: what its script goes on from. */
  typed?: { dismissals: readonly Dismissal[]; clean: string }
}): VNode {
  const { here, findings = [], dismissed = [], of, typed } = props
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
      unread={whyUnread(props.text ?? '')}
    />
  )
  if (!typed) return list
  return (
    <>
      <div
        data-findings
        data-of={of && JSON.stringify(of)}
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
  const fixed = { ...of, rule, quote: words }
  return (
    <DismissFold finding={finding} isOpen={hasWords(here, 'dismiss-finding', fixed)}>
      <VerbForm
        here={here}
        verb="dismiss-finding"
        fixed={fixed}
        id={`dismiss-${Object.values(of)[0]}-${rule}-${start}`}
        said="Dismissed."
        class="inline"
      >
        <Field name="reason" label="Reason (optional)" />
        <Button kind="quiet">Dismiss</Button>
      </VerbForm>
    </DismissFold>
  )
}
