import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Page } from '../../here.ts'
import { listFacts } from '../../people/list-facts.ts'
import { FactsPart } from '../../ui/facts.tsx'
import { Columns, DetailList, Go, Name, Part, Row, Rows } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { placeIn } from '../../ui/pager.tsx'
import { many } from '../../ui/say.ts'
import { showCompany } from '../show-company.ts'

/** One company: who you know there, what you found out, and its own way in for those who want a job. */
export const companyPage: Page<'id'> = async (here) => {
  const id = here.params.id
  const shown = await here.ask(showCompany, { id })
  const { company, insightCount } = shown
  const facts = await here.ask(listFacts, { companyId: id, ...placeIn(here) })
  return (
    <PageFrame
      together
      here={here}
      title={company.name}
      section="companies"
      up={{ href: '/companies', label: 'Companies' }}
      lead={company.industry}
      actions={
        <>
          {insightCount > 0 && <Go href={`/companies/${id}/brief`}>Interview brief</Go>}
          <Go href={`/companies/${id}/edit`}>Edit</Go>
        </>
      }
    >
      <Columns
        aside={
          <>
            <Details shown={shown} />
            <WayIn company={company} />
          </>
        }
      >
        <PeopleThere shown={shown} />
        <FactsPart here={here} of={{ companyId: id }} back={`/companies/${id}`} shown={facts} />
      </Columns>
    </PageFrame>
  )
}

type CompanyShown = z.output<typeof showCompany.gives>

function Details({ shown: { company, insightCount } }: { shown: CompanyShown }): VNode {
  const { id, website, note } = company
  return (
    <DetailList
      details={[
        [
          'Website',
          website && (
            <a href={website} rel="noreferrer nofollow">
              {new URL(website).hostname}
            </a>
          ),
        ],
        [
          'Insights',
          insightCount > 0 && <a href={`/insights?companyId=${id}`}>{many(insightCount, 'insight')}</a>,
        ],
        ['Notes', note && <span class="as-written">{note}</span>],
      ]}
    />
  )
}

function WayIn({ company: { id, careersLink } }: { company: CompanyShown['company'] }): VNode {
  return (
    <Part title="If you want a job here">
      <p>
        Do not ask for it in a conversation. The company has its own process.{' '}
        {careersLink ? (
          <a href={careersLink} rel="noreferrer nofollow">
            Open careers page
          </a>
        ) : (
          <a href={`/companies/${id}/edit`}>Add careers page</a>
        )}
      </p>
    </Part>
  )
}

function PeopleThere({ shown: { company, people, hasMorePeople } }: { shown: CompanyShown }): VNode {
  return (
    <Part
      title="People you know there"
      aside={hasMorePeople && <a href={`/people?companyId=${company.id}`}>See all</a>}
    >
      {people.length === 0 ? (
        <p>
          No one yet. <a href="/people/new">Add a person</a> and enter {company.name} as their company.
        </p>
      ) : (
        <Rows label="People there">
          {people.map((person) => (
            <Row
              key={person.id}
              href={`/people/${person.id}`}
              title={<Name of={person.name} />}
              sub={person.title}
            />
          ))}
        </Rows>
      )}
    </Part>
  )
}
