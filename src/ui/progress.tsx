/** How far something is: readiness for one conversation, and the nine steps of every conversation. */
import type { VNode } from 'preact'

export interface ReadyPart {
  done: boolean
  says: string
  /** Where the missing part is put right. */
  href?: string
}

/** Readiness: a meter, and under it what is there and what is missing. It advises and never locks. */
export function Meter(props: { value: number; max: number; label: string; parts?: ReadyPart[] }): VNode {
  const { value, max, label, parts = [] } = props
  return (
    <div class="readiness">
      <p class="readiness-says">
        <span>{label}</span> <b>{`${value} of ${max}`}</b>
      </p>
      <meter value={value} max={max} aria-label={label}>
        {`${value} of ${max}`}
      </meter>
      {parts.length > 0 && (
        <ul class="ticks">
          {parts.map((part) => (
            <li class={part.done ? 'is-done' : undefined} key={part.says}>
              <Tick isOn={part.done} />
              <span class="unseen">{part.done ? 'Done: ' : 'To do: '}</span>
              {part.href ? <a href={part.href}>{part.says}</a> : part.says}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

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

function Tick({ isOn }: { isOn: boolean }): VNode {
  return (
    <svg class="tick" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6.5" />
      {isOn && <path d="M4.8 8.3 L7.2 10.7 L11.4 5.6" />}
    </svg>
  )
}
