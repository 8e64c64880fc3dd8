import type { VNode } from 'preact'
import type { z } from 'zod'
import { goTo, type Here, type Page } from '../../here.ts'
import { applicationStages } from '../../insights/application.ts'
import { listApplications } from '../../insights/list-applications.ts'
import { findIntroductions } from '../../letters/find-introductions.ts'
import { listFacts } from '../../people/list-facts.ts'
import { listPeople } from '../../people/list-people.ts'
import type { PersonInList } from '../../people/person.ts'
import { showCoverage } from '../../people/show-coverage.ts'
import { statusWords } from '../../people/status-words.ts'
import { FactsPart } from '../../ui/facts.tsx'
import { PressForm } from '../../ui/form.tsx'
import { Columns, DetailList, Go, Name, Part, Row, Rows } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { placeIn } from '../../ui/pager.tsx'
import { many, sayAgo, sayDate } from '../../ui/say.ts'
import { State } from '../../ui/state.tsx'
import { WaysIn } from '../../ui/ways-in.tsx'
import { sayMotivation } from '../company.ts'
import { showCompany } from '../show-company.ts'
import sheet from './company.sheet.css?path'
import { Coverage } from './coverage.tsx'

/** One company: who you know there, what you found out, and its own way in for those who want a job. */
export const companyPage: Page<'id'> = async (here) => {
  const id = here.params.id
  const shown = await here.ask(showCompany, { id })
  const { company, insightCount, merges } = shown
  if (company.id !== id) return goTo(`/companies/${company.id}`)
  const facts = await here.ask(listFacts, { companyId: id, ...placeIn(here) })
  const { applications } = await here.ask(listApplications, { companyId: id })
  const coverage = await here.ask(showCoverage, { companyId: id })
  const spoken = await spokenTo(here)
  const { ways, count } = await here.ask(findIntroductions, {
    companyId: id,
    limit: here.query.ways === 'all' ? 50 : 3,
  })
  return (
    <PageFrame
      together
      here={here}
      title={company.name}
      section="companies"
      sheet={sheet}
      up={{ href: '/companies', label: 'Companies' }}
      lead={company.industry}
      actions={
        <>
          {(insightCount > 0 || applications.length > 0) && (
            <Go href={`/companies/${id}/brief`}>Interview brief</Go>
          )}
          <Go href={`/network?companyId=${id}`}>Network</Go>
          <Go href={`/companies/${id}/edit`}>Edit</Go>
        </>
      }
    >
      <Columns
        aside={
          <>
            <Details shown={shown} />
            {applications.length > 0 && <Applications id={id} applications={applications} />}
            <WayIn company={company} />
          </>
        }
      >
        <WaysIn
          here={here}
          title="Your way in"
          ways={ways}
          count={count}
          allAt={`/companies/${id}?ways=all#ways`}
          none="No one you know has a link to this company yet. Add people there, or how you know someone."
        />
        <SpokenTo here={here} spoken={spoken} />
        <Coverage companyId={id} coverage={coverage} />
        <PeopleThere shown={shown} />
        <FactsPart here={here} of={{ companyId: id }} back={`/companies/${id}`} shown={facts} />
        {merges.length > 0 && <MergesPart here={here} merges={merges} />}
      </Columns>
    </PageFrame>
  )
}

const SPOKEN = 5

/** Those one has talked with there, the last first. */
async function spokenTo(here: Here<'id'>): Promise<PersonInList[]> {
  const by = { companyId: here.params.id, sort: 'last-contact' } as const
  const met = await here.ask(listPeople, { ...by, status: 'met' })
  const thanked = await here.ask(listPeople, { ...by, status: 'thanked' })
  return [...met.people, ...thanked.people]
    .sort((one, other) => (other.lastContact ?? '').localeCompare(one.lastContact ?? ''))
    .slice(0, SPOKEN)
}

function SpokenTo({ here, spoken }: { here: Here; spoken: PersonInList[] }): VNode | null {
  if (spoken.length === 0) return null
  return (
    <Part title="Spoken to">
      <Rows label="Spoken to">
        {spoken.map(({ id, name, title, status, lastContact }) => (
          <Row
            key={id}
            href={`/people/${id}`}
            title={<Name of={name} />}
            sub={title && <span dir="auto">{title}</span>}
            meta={
              <>
                <State mark={statusWords[status].mark}>{statusWords[status].label}</State>
                {lastContact && ` ${sayDate(lastContact, here)}`}
                {status === 'met' && ', thanks due'}
              </>
            }
          />
        ))}
      </Rows>
    </Part>
  )
}

type CompanyShown = z.output<typeof showCompany.gives>

function Details({ shown: { company, insightCount } }: { shown: CompanyShown }): VNode {
  const { id, website, note, motivation, whyThere, otherNames } = company
  return (
    <DetailList
      details={[
        ['Motivation', sayMotivation(motivation)],
        ['Why there', whyThere && <span class="as-written">{whyThere}</span>],
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
        ['Also called', otherNames.length > 0 && <span dir="auto">{otherNames.join(', ')}</span>],
        ['Notes', note && <span class="as-written">{note}</span>],
      ]}
    />
  )
}

function MergesPart(props: { here: Here; merges: CompanyShown['merges'] }): VNode {
  const { here, merges } = props
  return (
    <Part title="Merged" id="merged">
      <Rows label="Merged">
        {merges.map(({ id, name, mergedAt }) => (
          <Row
            key={id}
            title={<Name of={name} />}
            sub={`Merged ${sayAgo(mergedAt, here)}`}
            acts={
              <PressForm
                here={here}
                verb="undo-merge"
                fixed={{ id }}
                label="Undo merge"
                about={name}
                next="/companies/{id}"
                said="Merge undone. {name} is back."
              />
            }
          />
        ))}
      </Rows>
    </Part>
  )
}

type ListedApplications = z.output<typeof listApplications.gives>['applications']

const Applications = (props: { id: string; applications: ListedApplications }): VNode => (
  <Part title="Applications">
    <Rows label="Applications">
      {props.applications.map(({ id, role, stage }) => (
        <Row
          key={id}
          href={`/companies/${props.id}/brief?application=${id}`}
          title={role}
          meta={applicationStages[stage].says}
        />
      ))}
    </Rows>
  </Part>
)

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
