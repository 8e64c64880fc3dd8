/** What the manners say of some words that are being written, and what was let be: as forms, so that it needs no script. */
import type { VNode } from 'preact'
import type { Here } from '../here.ts'
import { Field } from './fields.tsx'
import { Findings, type ShownFinding } from './findings.tsx'
import { Button, hasWords, PressForm, VerbForm } from './form.tsx'

interface LetBe extends ShownFinding {
  dismissalId: string
  reason: string
}

/** `of` says what the words are: `{ letterId }`, `{ questionId }` or `{ pitchId }`. The script judges on from here. */
export function MannersList(props: {
  here: Here
  findings: ShownFinding[]
  letBe: LetBe[]
  /** All that was let be, whether it is found just now or not. */
  dismissals: { id: string; rule: string; quote: string; reason: string }[]
  /** What was judged. */
  text: string
  of: Record<string, string> | null
  clean: string
}): VNode {
  const { here, findings, letBe, text, of, clean } = props
  const quote = ({ start = 0, end = 0 }: ShownFinding) => text.slice(start, end).replace(/\s+/g, ' ').trim()
  return (
    <>
      <div
        data-findings
        data-of={of && JSON.stringify(of)}
        data-dismissals={JSON.stringify(props.dismissals)}
        data-clean={clean}
      >
        {(findings.length > 0 || (text.trim() !== '' && clean !== '')) && (
          <Findings
            findings={findings}
            text={text}
            clean={clean}
            beside={(finding) =>
              of && (
                <LetItBe
                  here={here}
                  fixed={{ ...of, rule: finding.rule, quote: quote(finding) }}
                  id={`let-be-${Object.values(of)[0]}-${finding.rule}-${finding.start}`}
                />
              )
            }
          />
        )}
        {letBe.length > 0 && (
          <details class="let-be-list">
            <summary>Let be: {letBe.length}</summary>
            <ul class="findings">
              {letBe.map((finding) => (
                <li class="finding" key={finding.dismissalId}>
                  <p>{finding.says}</p>
                  {quote(finding) && <p class="finding-words">{quote(finding)}</p>}
                  {finding.reason && (
                    <p class="hint">
                      <bdi>{finding.reason}</bdi>
                    </p>
                  )}
                  <div class="finding-why">
                    <PressForm
                      here={here}
                      verb="undo-dismissal"
                      fixed={{ id: finding.dismissalId }}
                      label="Bring it back"
                      about={finding.rule}
                      said="It is looked at again."
                    />
                  </div>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <p class="unseen" role="status" data-said />
    </>
  )
}

/** A form folded under its label: the finding is true, and stays unsaid from now on. */
export function LetItBe(props: { here: Here; fixed: Record<string, string>; id: string }): VNode {
  const { here, fixed, id } = props
  return (
    <details class="let-be" open={hasWords(here, 'dismiss-finding', fixed)}>
      <summary>
        Let it be<span class="unseen"> ({fixed.rule})</span>
      </summary>
      <VerbForm here={here} verb="dismiss-finding" fixed={fixed} id={id} said="Let be." class="inline">
        <Field name="reason" label="Why, if you like to note it" />
        <Button kind="quiet">Let it be</Button>
      </VerbForm>
    </details>
  )
}
