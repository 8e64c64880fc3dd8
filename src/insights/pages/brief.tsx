/** The brief for a job interview at one company: read on the phone in the lobby, or printed the evening before. */
import type { VNode } from 'preact'
import type { Here, Page } from '../../here.ts'
import { Empty, Go } from '../../ui/list.tsx'
import offline from '../../ui/offline.island.tsx?path'
import { OfflineSwitch } from '../../ui/offline-switch.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import print from '../../ui/print.island.tsx?path'
import { sayDate, sayInstant } from '../../ui/say.ts'
import { applicationStages } from '../application.ts'
import { type Brief, showBrief } from '../show-brief.ts'
import briefIsland from './brief.island.tsx?path'
import sheet from './brief.sheet.css?path'
import { BriefBeside } from './brief-beside.tsx'
import { BriefSheet } from './brief-sheet.tsx'

export const briefPage: Page<'id'> = async (here) => {
  const { role } = here.query
  // Words that are not saved are shown in their own form, where another application was added beside it.
  const unsaved = here.others?.find(({ verb }) => verb === 'edit-application')?.typed.id?.[0]
  const application = here.query.application ?? unsaved
  const brief = await here.ask(showBrief, {
    companyId: here.params.id,
    limit: 500,
    ...(role && { role }),
    ...(application && { applicationId: application }),
  })
  const { company } = brief
  const isEmpty = brief.learned.length === 0 && brief.facts.length === 0 && brief.helped.length === 0
  const keeps = [here.url.pathname + (application ? `?application=${application}` : '')]
  const beside = here.copy ? (
    <OfflineSwitch here={here} keeps={keeps} />
  ) : (
    <BriefBeside here={here} brief={brief} keeps={keeps} />
  )
  return (
    <PageFrame
      together
      here={here}
      title={`Brief: ${company.name}`}
      section="companies"
      islands={[print, offline, briefIsland]}
      isInstallable
      keptAs={{ name: [company.name, brief.role].filter(Boolean).join(', '), startsAt: null }}
      sheet={sheet}
      {...(!here.copy && { up: { href: `/companies/${company.id}`, label: company.name } })}
      lead={
        here.copy ? (
          `The copy of ${sayInstant(here.now, here)} on this device.`
        ) : (
          <span data-live="lead">{leadOf(here, brief)}</span>
        )
      }
    >
      {isEmpty ? (
        <>
          <NothingYet company={company} />
          {beside}
        </>
      ) : (
        <BriefSheet here={here} brief={brief} beside={beside} />
      )}
    </PageFrame>
  )
}

function leadOf(here: Here, { application }: Brief): string {
  if (!application)
    return 'For the job interview: what you know, who said it, and what is still worth asking.'
  const { role, stage, interviewOn } = application
  return `${role}. ${applicationStages[stage].says}${interviewOn ? ` on ${sayDate(interviewOn, here)}` : ''}.`
}

const NothingYet = ({ company }: { company: Brief['company'] }): VNode => (
  <Empty
    title={`No one has told you anything about ${company.name} yet`}
    says="Talk to someone who works there first. The brief fills in with what people tell you and the facts you add."
    actions={
      <>
        <Go href={`/companies/${company.id}#ways`} kind="primary">
          See your way in
        </Go>
        <Go href="/conversations">See conversations</Go>
      </>
    }
  />
)
