/** One insight in a list: what was said, who said it, how long ago, how freely it may be used. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { Name, Row, Tag } from '../../ui/list.tsx'
import { sayAgo } from '../../ui/say.ts'
import { type Insight, kindSays } from '../insight.ts'

export function InsightRow({ here, insight }: { here: Here; insight: Insight }): VNode {
  const { person, company, mayQuote } = insight
  return (
    <Row
      href={`/insights/${insight.id}`}
      title={<span dir="auto">{insight.text}</span>}
      sub={
        <>
          {person && <Name of={person.name} />}
          {person && company && ', '}
          {company && <a href={`/companies/${company.id}/brief`}>{company.name}</a>}
          {(person || company) && ', '}
          {sayAgo(insight.learnedOn, here)}
        </>
      }
      meta={
        <>
          <Tag>{kindSays[insight.kind].label}</Tag>{' '}
          {mayQuote === 'off-the-record' && <Tag strong>Off the record</Tag>}
        </>
      }
    />
  )
}
