import type { VNode } from 'preact'
import type { Here, Page } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Empty, Find, Go, Part, Row, Rows } from '../../ui/list.tsx'
import { peopleTabs } from '../../ui/masthead.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Pager, placeIn } from '../../ui/pager.tsx'
import { many } from '../../ui/say.ts'
import { listCompanies } from '../list-companies.ts'
import { suggestCompanyMerges } from '../suggest-company-merges.ts'

/** Every company that is entered for a person, or that the seeker has an eye on. */
export const companiesPage: Page = async (here) => {
  const { find = '' } = here.query
  const filters = { ...(find && { find }) }
  const { companies, next, previous } = await here.ask(listCompanies, { ...filters, ...placeIn(here) })
  const isEmpty = companies.length === 0 && !find && !next && !previous
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
          {companies.length === 0 ? (
            <p>
              No companies match{find && ` “${find}”`}. <a href="/companies">Show all</a>
            </p>
          ) : (
            <Rows label="Companies">
              {companies.map(({ id, name, industry, peopleCount }) => (
                <Row
                  key={id}
                  href={`/companies/${id}`}
                  title={<bdi dir="auto">{name}</bdi>}
                  sub={industry}
                  meta={peopleCount > 0 ? many(peopleCount, 'person', 'people') : 'no one yet'}
                />
              ))}
            </Rows>
          )}
          {!find && !previous && (await DuplicatesPart({ here }))}
          <Pager path="/companies" keep={filters} next={next} previous={previous} />
        </>
      )}
    </PageFrame>
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
