/** Everything that was learned, newest first, each with how far it can be trusted; and a place to write down the next thing. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here, Page } from '../../here.ts'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Columns, Empty, Go, Part, Rows } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { addressOf as address, Pager, placeIn } from '../../ui/pager.tsx'
import { insightKinds, kindSays, quotingSays, quotings, topicSays, topics } from '../insight.ts'
import { hearings, listInsights } from '../list-insights.ts'
import { WhatFields, WhoFields } from './insight-form.tsx'
import { InsightRow } from './insight-row.tsx'
import sheet from './insights.sheet.css?path'

/** As in the address. */
type Filters = Record<string, string>

const hearingSays: Record<(typeof hearings)[number], string> = {
  corroborated: 'Several people said it',
  contradicted: 'Contradicted',
  'one-voice': 'One person said it',
}

export const insightsPage: Page = async (here) => {
  const { find = '', companyId, personId } = here.query
  const one = <T extends string>(name: string, of: readonly T[]) =>
    of.find((word) => word === here.query[name])
  const kind = one('kind', insightKinds)
  const about = one('about', topics)
  const heard = one('heard', hearings)
  const mayQuote = one('mayQuote', quotings)
  const filters = {
    ...(find && { find }),
    ...(kind && { kind }),
    ...(about && { about }),
    ...(heard && { heard }),
    ...(mayQuote && { mayQuote }),
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
      lead="What people told you, who said it, and who said the same. One conversation is one data point."
      actions={
        <a class="button quiet to-margin" href="#keep">
          Add insight
        </a>
      }
      sheet={sheet}
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

/** The list, with what narrows it. */
function Insights(props: { here: Here; given: z.output<typeof listInsights.gives>; filters: Filters }) {
  const { here, given, filters } = props
  const { insights, next, previous } = given
  return (
    <>
      <FindLine filters={filters} />
      <Kinds kinds={given.kinds} filters={filters} />
      {insights.length > 0 ? (
        <Rows label="Insights">
          {insights.map((insight) => (
            <InsightRow here={here} insight={insight} heard={insight} key={insight.id} />
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

/** A plain form that asks for the same page. */
function FindLine({ filters }: { filters: Filters }): VNode {
  const select = (name: string, label: string, all: string, words: [string, string][]) => (
    <select name={name} aria-label={label}>
      <option value="">{all}</option>
      {words.map(([value, says]) => (
        <option key={value} value={value} selected={value === filters[name]}>
          {says}
        </option>
      ))}
    </select>
  )
  return (
    <search>
      <form class="insights-find" method="get" action="/insights">
        <label class="unseen" for="find-words">
          Search insights
        </label>
        <input
          id="find-words"
          type="search"
          name="find"
          value={filters.find}
          placeholder="Words, name or company"
          autocomplete="off"
          dir="auto"
        />
        {['kind', 'companyId', 'personId'].map(
          (name) => filters[name] && <input type="hidden" name={name} value={filters[name]} key={name} />,
        )}
        {select('heard', 'Who else said it', 'However often heard', Object.entries(hearingSays))}
        {select(
          'about',
          'About',
          'About anything',
          topics.map((topic) => [topic, topicSays[topic].about]),
        )}
        {select(
          'mayQuote',
          'May you quote it?',
          'Quotable or not',
          quotings.map((quoting) => [quoting, quotingSays[quoting]]),
        )}
        <button type="submit" class="button quiet">
          Search
        </button>
      </form>
    </search>
  )
}

/** Kinds with how many of each; one of which there is none is left out, unless it is the one that is shown. */
function Kinds(props: { kinds: z.output<typeof listInsights.gives>['kinds']; filters: Filters }): VNode {
  const { kinds, filters } = props
  const all = kinds.reduce((sum, { count }) => sum + count, 0)
  const shown = insightKinds.flatMap((kind) => {
    const count = kinds.find((one) => one.kind === kind)?.count ?? 0
    return count > 0 || filters.kind === kind ? [{ kind, count }] : []
  })
  return (
    <nav aria-label="Types">
      <ul class="filters">
        <li>
          <a
            href={address('/insights', without('kind', filters))}
            aria-current={filters.kind ? undefined : 'true'}
          >
            All <span class="num">{all}</span>
          </a>
        </li>
        {shown.map(({ kind, count }) => (
          <li key={kind}>
            <a
              href={address('/insights', { ...filters, kind })}
              aria-current={filters.kind === kind ? 'true' : undefined}
            >
              {kindSays[kind].label} <span class="num">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const without = (name: string, words: Filters) =>
  Object.fromEntries(Object.entries(words).filter(([one]) => one !== name))
