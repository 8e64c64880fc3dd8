import type { Page } from '../../here.ts'
import { Empty, Find, Go, Row, Rows } from '../../ui/list.tsx'
import { peopleTabs } from '../../ui/masthead.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Pager, placeIn } from '../../ui/pager.tsx'
import { many } from '../../ui/say.ts'
import { listCompanies } from '../list-companies.ts'

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
          <Pager path="/companies" keep={filters} next={next} previous={previous} />
        </>
      )}
    </PageFrame>
  )
}
