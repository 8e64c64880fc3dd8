import type { VNode } from 'preact'
import type { Page } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Go, Name, Row, Rows } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { many } from '../../ui/say.ts'
import { type MergeSide, suggestMerges } from '../suggest-merges.ts'

/** People who may be one and the same, the surest first. */
export const duplicatesPage: Page = async (here) => {
  const { pairs, count } = await here.ask(suggestMerges, { limit: 50 })
  return (
    <PageFrame
      together
      here={here}
      title="Possible duplicates"
      section="people"
      up={{ href: '/people', label: 'People' }}
      lead={count > 0 && many(count, 'pair')}
    >
      {pairs.length === 0 ? (
        <p>
          No duplicates found. <a href="/people">See everyone</a>
        </p>
      ) : (
        <Rows label="Possible duplicates">
          {pairs.map(({ one, other, because }) => (
            <Row
              key={`${one.id} ${other.id}`}
              href={`/people/${one.id}/merge/${other.id}`}
              title={
                <>
                  <Name of={one.name} /> and <Name of={other.name} />
                </>
              }
              sub={because.map(({ says }) => says).join(' ')}
              why={
                <p class="row-sub">
                  <Work of={one} />
                  <br />
                  <Work of={other} />
                </p>
              }
              aside={
                <>
                  <Go href={`/people/${one.id}/merge/${other.id}`}>
                    Compare
                    <span class="unseen">
                      {' '}
                      {one.name} and {other.name}
                    </span>
                  </Go>
                  <PressForm
                    here={here}
                    verb="keep-apart"
                    fixed={{ of: 'person', id: one.id, otherId: other.id }}
                    label="Two people"
                    about={`${one.name} and ${other.name}`}
                    next="/people/duplicates"
                    said="Saved. They stay two."
                  />
                </>
              }
            />
          ))}
        </Rows>
      )}
      {count > pairs.length && <p class="hint">The first {pairs.length} are shown.</p>}
    </PageFrame>
  )
}

function Work({ of: { name, title, company } }: { of: MergeSide }): VNode {
  return (
    <>
      <Name of={name} />:{' '}
      <span dir="auto">{[title, company?.name].filter(Boolean).join(', ') || 'no job title'}</span>
    </>
  )
}
