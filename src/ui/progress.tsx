/** How far a conversation is: its nine steps. */
import type { VNode } from 'preact'

export interface Step {
  id: string
  label: string
  href?: string
  done?: boolean
}

/** The steps, as a thin ribbon; `current` is the id of the step one is at. */
export function Steps(props: { current: string; steps: Step[] }): VNode {
  const { steps, current } = props
  const at = steps.findIndex((step) => step.id === current)
  return (
    <nav class="steps" aria-label="Steps">
      {at >= 0 && (
        <p class="steps-at" aria-hidden="true">
          {`${at + 1} of ${steps.length}`} <b>{steps[at]?.label}</b>
        </p>
      )}
      <ol>
        {steps.map((step, index) => (
          <li
            class={stepClass(step, index === at)}
            key={step.id}
            aria-current={index === at ? 'step' : undefined}
          >
            {step.href ? (
              <a href={step.href}>
                <span>{step.label}</span>
              </a>
            ) : (
              <span>{step.label}</span>
            )}
            {step.done && <span class="unseen"> (done)</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

const stepClass = (step: Step, isCurrent: boolean) =>
  [step.done && 'is-done', isCurrent && 'is-current'].filter(Boolean).join(' ') || undefined
