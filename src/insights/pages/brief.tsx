/** The brief for a job interview at one company: read on the phone in the lobby, or printed the evening before. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here, Page } from '../../here.ts'
import { Field } from '../../ui/fields.tsx'
import { Button } from '../../ui/form.tsx'
import { Empty, Go, Name, Part } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Sheet } from '../../ui/paper.tsx'
import print from '../../ui/print.island.tsx?path'
import { many, plural, sayAgo, sayDate } from '../../ui/say.ts'
import { kindSays } from '../insight.ts'
import { showBrief } from '../show-brief.ts'

type Brief = z.output<(typeof showBrief)['gives']>
type InsightInBrief = Brief['learned'][number]['insights'][number]

export const briefPage: Page<'id'> = async (here) => {
  const role = here.query.role ?? ''
  const brief = await here.ask(showBrief, { companyId: here.params.id, role, limit: 500 })
  const { company } = brief
  const isEmpty = brief.learned.length === 0 && brief.facts.length === 0 && brief.helped.length === 0
  return (
    <PageFrame
      together
      here={here}
      title={`Brief: ${company.name}`}
      section="companies"
      islands={[print]}
      up={{ href: `/companies/${company.id}`, label: company.name }}
      lead="For the job interview: what you know, who said it, how old it is, and what is still worth asking."
    >
      {isEmpty ? (
        <Empty
          title={`You have nothing on ${company.name} yet`}
          says="Talk to someone who works there first. The brief fills in with what people tell you and the facts you add."
          actions={
            <>
              <Go href={`/people?companyId=${company.id}`} kind="primary">
                See people you know there
              </Go>
              <Go href="/conversations">See conversations</Go>
            </>
          }
        />
      ) : (
        <>
          <form class="form inline" method="get" action={`/companies/${company.id}/brief`}>
            <Field
              name="role"
              label="For which role?"
              hint="The most relevant points come first."
              value={role}
              options={brief.titles}
              size="medium"
            />
            <Button kind="quiet">Show</Button>
          </form>
          <BriefSheet here={here} brief={brief} />
        </>
      )}
      {brief.keptToMyself > 0 && (
        <Part title="Off the record">
          <p>
            {plural(brief.keptToMyself, {
              one: '# insight is off the record and is not on the sheet.',
              other: '# insights are off the record and are not on the sheet.',
            })}{' '}
            <a href={`/insights?companyId=${company.id}`}>All insights about {company.name}</a>
          </p>
        </Part>
      )}
    </PageFrame>
  )
}

function BriefSheet({ here, brief }: { here: Here; brief: Brief }): VNode {
  const { company, learned } = brief
  return (
    <Sheet here={here} title={company.name} lead={leadOf(here, brief)}>
      {learned.map((part) => (
        <Learned here={here} part={part} key={part.kind} />
      ))}
      <List title="Still worth asking">
        {brief.toAsk.map((ask) => (
          <li key={ask.text}>
            {ask.text} <small>{ask.why}</small>
          </li>
        ))}
      </List>
      <List title="Research">
        {brief.facts.map(({ id, fact, foundOn, link }) => (
          <li key={id}>
            {fact}{' '}
            <small>
              {sayDate(foundOn, here)}
              {link && (
                <>
                  ,{' '}
                  <a href={link} rel="noreferrer nofollow">
                    {hostOf(link)}
                  </a>
                </>
              )}
            </small>
          </li>
        ))}
      </List>
      <List title="Who helped you">
        {brief.helped.map((who) => (
          <li key={who.id}>
            <Name of={who.name} />
            {who.title && `, ${who.title}`} <small>{helpSays[who.how]}</small>
          </li>
        ))}
      </List>
      <List title="Your promises">
        {brief.promises.map((promise) => (
          <li key={promise.id}>
            {promise.text}{' '}
            <small>
              to <Name of={promise.name} />
              {promise.dueOn && `, by ${sayDate(promise.dueOn, here)}`}
            </small>
          </li>
        ))}
      </List>
    </Sheet>
  )
}

const helpSays = {
  talked: 'talked with you',
  told: 'told you something',
  referred: 'referred you to someone there',
} as const

function leadOf(here: Here, { company, role }: Brief): VNode {
  const day = here.now.toZonedDateTimeISO(here.seeker.zone).toPlainDate()
  return (
    <>
      {role && <>{role}. </>}
      {company.industry && <>{company.industry}. </>}
      As of {sayDate(day, here)}.
      {company.careersLink && (
        <>
          {' '}
          Careers page:{' '}
          <a href={company.careersLink} rel="noreferrer nofollow">
            {hostOf(company.careersLink)}
          </a>
          .
        </>
      )}
    </>
  )
}

function Learned({ here, part }: { here: Here; part: Brief['learned'][number] }): VNode {
  return (
    <>
      <h3>
        {kindSays[part.kind].label}
        {part.heardFrom > 1 && <small> from {many(part.heardFrom, 'person', 'people')}</small>}
      </h3>
      <ul>
        {part.insights.map((told) => (
          <li key={told.id}>
            <span dir="auto">{told.text}</span>{' '}
            <small>
              <Source here={here} told={told} />
            </small>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Who said it, how long ago, and how it may be used. */
function Source({ here, told }: { here: Here; told: InsightInBrief }): VNode {
  return (
    <>
      {told.person && (
        <>
          <Name of={told.person.name} />,{' '}
        </>
      )}
      {sayAgo(told.learnedOn, here)}.{' '}
      {told.mayQuote === 'yes' ? 'You may quote them.' : 'Do not use their name.'}
      {told.isNearRole && ' Relevant to the role.'}
    </>
  )
}

/** A list under its heading; without lines, neither. */
function List({ title, children }: { title: string; children: VNode[] }): VNode | null {
  if (children.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </>
  )
}

const hostOf = (link: string) => new URL(link).host
