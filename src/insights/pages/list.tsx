/** Everything that was learned, newest first; and a place to write down the next thing. */
import type { z } from 'zod'
import type { Here, Page } from '../../here.ts'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Columns, Empty, Find, Go, Part, Rows } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { addressOf as address, Pager, placeIn } from '../../ui/pager.tsx'
import { insightKinds, kindSays } from '../insight.ts'
import { listInsights } from '../list-insights.ts'
import { WhatFields, WhoFields } from './insight-form.tsx'
import { InsightRow } from './insight-row.tsx'

export const insightsPage: Page = async (here) => {
  const { find = '', companyId, personId } = here.query
  const kind = insightKinds.find((one) => one === here.query.kind)
  const filters = {
    ...(find && { find }),
    ...(kind && { kind }),
    ...(companyId && { companyId }),
    ...(personId && { personId }),
  }
  const given = await here.ask(listInsights, { ...filters, ...placeIn(here) })
  const isNarrowed = Object.keys(filters).length > 0
  return (
    <PageFrame
      together
      here={here}
      title="Insights"
      section="insights"
      tabs={[
        { href: '/insights', label: 'Insights' },
        { href: '/progress', label: 'Progress' },
      ]}
      lead="What people told you: who, when, and if you may quote it."
      actions={
        <a class="button quiet to-margin" href="#keep">
          Add insight
        </a>
      }
    >
      <Columns aside={<AddInsight here={here} />}>
        {given.insights.length > 0 || isNarrowed ? (
          <Insights here={here} given={given} filters={filters} />
        ) : (
          <Empty
            title="No insights yet"
            says="After a conversation, save what you learned, one thing at a time, with who said it. Before a job interview, Wellmet turns it into a brief about the company."
            actions={<Go href="/conversations">See conversations</Go>}
          />
        )}
      </Columns>
    </PageFrame>
  )
}

function AddInsight({ here }: { here: Here }) {
  return (
    <Part title="Add insight" id="keep">
      <VerbForm here={here} verb="add-insight" next="/insights" said="Insight saved.">
        <WhatFields />
        <WhoFields />
        <Buttons>
          <Button>Save insight</Button>
        </Buttons>
      </VerbForm>
    </Part>
  )
}

/** The list, with what narrows it. `filters` are as in the address. */
function Insights(props: {
  here: Here
  given: z.output<typeof listInsights.gives>
  filters: Record<string, string>
}) {
  const { here, given, filters } = props
  const { insights, next, previous } = given
  return (
    <>
      <Find
        action="/insights"
        label="Search insights"
        value={filters.find ?? ''}
        keep={without('find', filters)}
      />
      <p>
        {filters.kind ? <a href={addressOf(without('kind', filters))}>All kinds</a> : <b>All kinds</b>}
        {insightKinds.map((one) => [
          ' · ',
          one === filters.kind ? (
            <b>{kindSays[one].label}</b>
          ) : (
            <a href={addressOf({ ...filters, kind: one })}>{kindSays[one].label}</a>
          ),
        ])}
      </p>
      {insights.length > 0 ? (
        <Rows label="Insights">
          {insights.map((insight) => (
            <InsightRow here={here} insight={insight} key={insight.id} />
          ))}
        </Rows>
      ) : (
        <Empty
          title="No insights match"
          says="Try fewer words, or see all insights."
          actions={<Go href="/insights">All insights</Go>}
        />
      )}
      <Pager path="/insights" keep={filters} next={next} previous={previous} />
    </>
  )
}

const addressOf = (words: Record<string, string>) => address('/insights', words)

const without = (name: string, words: Record<string, string>) =>
  Object.fromEntries(Object.entries(words).filter(([one]) => one !== name))
