/** What was promised and is not done yet: yours, and theirs. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { Name, Part, Rows } from '../../ui/list.tsx'
import { dayOfReader, sayDate } from '../../ui/say.ts'
import { Counted, type Day } from './day.tsx'
import { Tick } from './tick.tsx'

type PromiseOpen = Day['promises'][number]

/** More of them are on the pages of the conversations. */
const SHOWN = 3

export function Promises({ here, promises }: { here: Here; promises: PromiseOpen[] }): VNode {
  return (
    <Part title={<Counted of={promises.length}>Promises</Counted>}>
      <Side
        here={here}
        title="Yours"
        label="Promises: yours"
        more="More promises: yours"
        promises={promises.filter(({ whose }) => whose === 'mine')}
      />
      <Side
        here={here}
        title="Theirs"
        label="Promises: theirs"
        more="More promises: theirs"
        promises={promises.filter(({ whose }) => whose === 'theirs')}
      />
    </Part>
  )
}

function Side(props: { here: Here; title: string; label: string; more: string; promises: PromiseOpen[] }) {
  const { here, promises } = props
  if (promises.length === 0) return null
  const more = promises.slice(SHOWN)
  const row = (promise: PromiseOpen) => <PromiseRow here={here} promise={promise} key={promise.id} />
  return (
    <>
      <h3 class="side-label">{props.title}</h3>
      <Rows label={props.label}>{promises.slice(0, SHOWN).map(row)}</Rows>
      {more.length > 0 && (
        <details>
          <summary>{more.length} more</summary>
          <Rows label={props.more}>{more.map(row)}</Rows>
        </details>
      )}
    </>
  )
}

function PromiseRow({ here, promise }: { here: Here; promise: PromiseOpen }) {
  const { id, conversationId, name, text, dueOn } = promise
  const isDue = dueOn !== null && dueOn <= dayOfReader(here)
  return (
    <li class="row">
      <Tick
        here={here}
        verb="keep-promise"
        about={`${text}: ${name}`}
        fixed={{ id }}
        said="Marked as done."
      />
      <div class="row-what">
        <p class="row-title">
          <a href={`/conversations/${conversationId}/debrief`}>
            <Name of={name} />
          </a>
        </p>
        <p class="row-sub">
          {dueOn && <span class={isDue ? 'is-soon' : undefined}>By {sayDate(dueOn, here)}: </span>}
          <bdi>{text}</bdi>
        </p>
      </div>
    </li>
  )
}
