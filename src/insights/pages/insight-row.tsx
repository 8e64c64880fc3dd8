/** One insight in a list: what was said, who said it, how long ago, how freely it may be used, and who said the same or otherwise. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { Name, Row, Tag } from '../../ui/list.tsx'
import { sayAgo, sayDate } from '../../ui/say.ts'
import { type Insight, kindSays, topicSays } from '../insight.ts'
import type { listInsights } from '../list-insights.ts'

type InsightListed = z.output<typeof listInsights.gives>['insights'][number]

/** `heard` is known in the list of all insights. */
export function InsightRow({
  here,
  insight,
  heard,
}: {
  here: Here
  insight: Insight
  heard?: Pick<InsightListed, 'alike' | 'against'>
}): VNode {
  const { person, company, mayQuote, about } = insight
  return (
    <Row
      href={`/insights/${insight.id}`}
      title={
        <span class="said" dir="auto">
          {insight.text}
        </span>
      }
      sub={
        <>
          {person && <Name of={person.name} />}
          {person && company && ', '}
          {company && <a href={`/companies/${company.id}/brief`}>{company.name}</a>}
          {(person || company) && ', '}
          {sayAgo(insight.learnedOn, here)}
          {about !== 'company' && `. ${topicSays[about].about}.`}
        </>
      }
      meta={
        <>
          {mayQuote === 'off-the-record' && <Tag strong>Off the record</Tag>}{' '}
          <Tag>{kindSays[insight.kind].label}</Tag>
        </>
      }
      aside={
        heard &&
        heard.alike.length + heard.against.length > 0 && <Heard here={here} insight={insight} heard={heard} />
      }
    />
  )
}

/** Quiet where one person said it: that is usual. Pressing shows the others' words in place. */
function Heard(props: {
  here: Here
  insight: Insight
  heard: Pick<InsightListed, 'alike' | 'against'>
}): VNode {
  const { here, insight, heard } = props
  const { alike, against } = heard
  return (
    <details class="heard" name="heard">
      <summary>
        {against.length > 0 ? (
          <>
            <Dots full={1} empty={1} /> Contradicted
          </>
        ) : (
          <HowMany insight={insight} alike={alike} />
        )}
      </summary>
      <ul>
        {[
          ...against.map((one) => [one, 'Otherwise'] as const),
          ...alike.map((one) => [one, 'The same'] as const),
        ].map(([one, how]) => (
          <li key={one.id}>
            <a class="said" href={`/insights/${one.id}`} dir="auto">
              {one.text}
            </a>{' '}
            <small>
              {how}
              {one.person && (
                <>
                  , <Name of={one.person.name} />
                </>
              )}
              , {sayDate(one.learnedOn, here)}
            </small>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** More dots than these say no more. */
const MOST_DOTS = 5

function HowMany({ insight, alike }: { insight: Insight; alike: InsightListed['alike'] }): VNode {
  const people = new Set([insight, ...alike].map(({ id, person }) => person?.id ?? id)).size
  return (
    <>
      <Dots full={Math.min(people, MOST_DOTS)} /> {people} people
    </>
  )
}

/** A dot for each who said it, a ring for who said otherwise. */
function Dots({ full, empty = 0 }: { full: number; empty?: number }): VNode {
  const width = 10 * (full + empty)
  return (
    <svg viewBox={`0 0 ${width} 10`} width={width} height="10" aria-hidden="true" focusable="false">
      {Array.from({ length: full + empty }, (_, nth) => (
        <circle cx={10 * nth + 5} cy="5" r="3.5" class={nth < full ? 'dot' : 'dot is-empty'} key={nth} />
      ))}
    </svg>
  )
}
