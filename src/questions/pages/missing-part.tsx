/** What is missing comes first, a few at a time, each a way to where it is done; what is done is one quiet line. */
import type { VNode } from 'preact'
import type { Readiness } from '../readiness.ts'

/** More than these at once are a wall. */
const mostAtOnce = 3

export function MissingPart({ readiness }: { readiness: Readiness }): VNode {
  const { parts, value, max } = readiness
  const missing = parts.filter(({ done }) => !done)
  const done = parts.filter(({ done }) => done)
  return (
    <section class={missing.length > 0 ? 'missing' : 'missing is-ready'} aria-labelledby="missing">
      <div class="missing-head">
        <h2 id="missing">
          {missing.length === 0 ? 'Ready' : missing.length > mostAtOnce ? 'To do first' : 'To do'}
        </h2>
        <p class="readiness-says">
          <b>{`${value} of ${max}`}</b> done
        </p>
      </div>
      {missing.length > 0 && (
        <ol>
          {missing.slice(0, mostAtOnce).map(({ key, says, href }) => (
            <li key={key}>
              <a href={href}>{says}</a>
            </li>
          ))}
        </ol>
      )}
      {done.length > 0 && (
        <ul class="missing-done" aria-label="Done">
          {done.map(({ key, says }) => (
            <li key={key}>{says}</li>
          ))}
        </ul>
      )}
      <p class="hint">This is only a guide. You can ask and meet at any time.</p>
    </section>
  )
}
