import type { Page } from '../../here.ts'
import { Empty, Find, Go, Pager, Row, Rows } from '../../ui/list.tsx'
import { peopleTabs } from '../../ui/masthead.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { many } from '../../ui/say.ts'
import { listCompanies } from '../list-companies.ts'

/** Every company that is entered for a person, or that the seeker has an eye on. */
export const companiesPage: Page = async (here) => {
  const { find = '', after, before } = here.query
  const { companies, next, previous } = await here.ask(listCompanies, {
    find,
    ...(after !== undefined && { after }),
    ...(before !== undefined && { before }),
    ...(here.query.at === 'last' && { at: 'last' as const }),
  })
  const isEmpty = companies.length === 0 && !find && !next && !previous
  const to = (more: Record<string, string>) =>
    `/companies?${new URLSearchParams({ ...(find && { find }), ...more }).toString()}`
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
          <Pager
            {...(previous && { first: to({}), previous: to({ before: previous }) })}
            {...(next && { next: to({ after: next }), last: to({ at: 'last' }) })}
          />
        </>
      )}
    </PageFrame>
  )
}
