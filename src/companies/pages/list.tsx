import type { VNode } from 'preact'
import type { Here, Page } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Empty, Find, Go, Part, Row, Rows } from '../../ui/list.tsx'
import { peopleTabs } from '../../ui/masthead.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { addressOf, Pager, placeIn } from '../../ui/pager.tsx'
import { many } from '../../ui/say.ts'
import { sayMotivation } from '../company.ts'
import { companySorts, listCompanies } from '../list-companies.ts'
import { suggestCompanyMerges } from '../suggest-company-merges.ts'

/** Every company that is entered for a person, or that the seeker has an eye on. */
export const companiesPage: Page = async (here) => {
  const { find = '' } = here.query
  const isTargets = here.query.targets === 'true'
  // Targets are read for where to begin, and so by what one wants most.
  const sort = companySorts.find((one) => one === here.query.sort) ?? (isTargets ? 'motivation' : 'name')
  const filters: ListFilters = {
    ...(find && { find }),
    ...(isTargets && { targets: 'true' as const }),
    ...(here.query.sort === sort && { sort }),
  }
  const { companies, hasTargets, next, previous } = await here.ask(listCompanies, {
    ...(find && { find }),
    ...(isTargets && { targets: true }),
    sort,
    ...placeIn(here),
  })
  const isEmpty = companies.length === 0 && !find && !isTargets && !next && !previous
  return (
    <PageFrame
      together
      here={here}
      title="Companies"
      section="companies"
      tabs={peopleTabs}
      actions={!isEmpty && <Go href="/companies/new">Add a company</Go>}
    >
      {isEmpty ? (
        <Empty
          title="No companies yet"
          says="A company is added when you enter it for a person. You can also add one where you would like to work."
          actions={
            <>
              <Go href="/companies/new" kind="primary">
                Add a company
              </Go>
              <Go href="/people">See people</Go>
            </>
          }
        />
      ) : (
        <>
          <Find action="/companies" label="Search companies" value={find} />
          <Filters filters={filters} sort={sort} hasTargets={hasTargets || isTargets} />
          {companies.length === 0 ? (
            <NoCompany find={find} isTargets={isTargets} />
          ) : (
            <Rows label="Companies">
              {companies.map(({ id, name, industry, motivation, peopleCount }) => (
                <Row
                  key={id}
                  href={`/companies/${id}`}
                  title={<bdi dir="auto">{name}</bdi>}
                  sub={industry}
                  meta={
                    <>
                      {motivation !== null && `${sayMotivation(motivation)} · `}
                      {peopleCount > 0 ? many(peopleCount, 'person', 'people') : 'no one yet'}
                    </>
                  }
                />
              ))}
            </Rows>
          )}
          {!find && !isTargets && !previous && (await DuplicatesPart({ here }))}
          <Pager path="/companies" keep={filters} next={next} previous={previous} />
        </>
      )}
    </PageFrame>
  )
}

type ListFilters = {
  find?: string
  targets?: 'true'
  sort?: (typeof companySorts)[number]
}

/** All of them, or the targets; by name or by motivation. Nothing to choose as long as no company has one. */
function Filters(props: { filters: ListFilters; sort: string; hasTargets: boolean }): VNode | null {
  const { filters, sort, hasTargets } = props
  const { targets, sort: _, ...found } = filters
  if (!hasTargets) return null
  const keep = { ...found, ...(targets && { targets }) }
  const one = (label: string, to: ListFilters, isHere: boolean) => (
    <li key={label}>
      <a href={addressOf('/companies', to)} aria-current={isHere ? 'page' : undefined}>
        {label}
      </a>
    </li>
  )
  return (
    <>
      <nav aria-label="Which companies">
        <ul class="filters">
          {one('All', found, !targets)}
          {one('Targets', { ...found, targets: 'true' }, targets !== undefined)}
        </ul>
      </nav>
      <nav aria-label="Sort">
        <ul class="filters">
          {one('By name', { ...keep, sort: 'name' }, sort === 'name')}
          {one('By motivation', { ...keep, sort: 'motivation' }, sort === 'motivation')}
        </ul>
      </nav>
    </>
  )
}

function NoCompany({ find, isTargets }: { find: string; isTargets: boolean }): VNode {
  if (isTargets && !find)
    return (
      <p>
        No targets yet. Edit a company and choose how much you would like to work there.{' '}
        <a href="/companies">Show all</a>
      </p>
    )
  return (
    <p>
      No companies match{find && ` “${find}”`}. <a href="/companies">Show all</a>
    </p>
  )
}

/** Companies that may be one, each merged with one press, or compared first. */
async function DuplicatesPart({ here }: { here: Here }): Promise<VNode | null> {
  const { pairs } = await here.ask(suggestCompanyMerges, {})
  if (pairs.length === 0) return null
  return (
    <Part title="Possible duplicates" id="duplicates">
      <Rows label="Possible duplicates">
        {pairs.map(({ one, other, says }) => (
          <Row
            key={other.id}
            href={`/companies/${one.id}/merge/${other.id}`}
            title={
              <>
                <bdi dir="auto">{one.name}</bdi> and <bdi dir="auto">{other.name}</bdi>
              </>
            }
            sub={says}
            acts={
              <>
                <Go href={`/companies/${one.id}/merge/${other.id}`}>
                  Compare
                  <span class="unseen">
                    {' '}
                    {one.name} and {other.name}
                  </span>
                </Go>
                <PressForm
                  here={here}
                  verb="merge-companies"
                  fixed={{ id: one.id, otherId: other.id }}
                  label="Merge"
                  about={`${one.name} and ${other.name}`}
                  next="/companies/{id}"
                  said="Merged. You can undo this at any time."
                />
                <PressForm
                  here={here}
                  verb="keep-apart"
                  fixed={{ of: 'company', id: one.id, otherId: other.id }}
                  label="Two companies"
                  about={`${one.name} and ${other.name}`}
                  next="/companies"
                  said="Saved. They stay two."
                />
              </>
            }
          />
        ))}
      </Rows>
    </Part>
  )
}
