/** Beside the sheet, and never printed: the application and how far it is, what was left out, and what to do before the day. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { Choice, DateField, Field, Select, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, hasWords, PressForm, VerbForm } from '../../ui/form.tsx'
import { Go, Name, Part, Row, Rows } from '../../ui/list.tsx'
import { OfflineSwitch } from '../../ui/offline-switch.tsx'
import { plural, sayDate } from '../../ui/say.ts'
import { Unfold } from '../../ui/unfold.tsx'
import { type Application, applicationStages } from '../application.ts'
import { OLD_AFTER_MONTHS } from '../brief.ts'
import type { Brief } from '../show-brief.ts'

export function BriefBeside(props: {
  here: Here
  brief: Brief
  /** The address that is kept on a device for offline use. */
  keeps: string[]
}): VNode {
  const { here, brief, keeps } = props
  return (
    <aside class="brief-beside" aria-label="About this brief">
      <ApplicationPart here={here} brief={brief} />
      <LeftOut here={here} brief={brief} />
      <div data-live="news">
        {brief.application && <TellThem here={here} brief={brief} stage={brief.application.stage} />}
      </div>
      <Part title="Offline use">
        <OfflineSwitch here={here} keeps={keeps} />
      </Part>
    </aside>
  )
}

function ApplicationPart({ here, brief }: { here: Here; brief: Brief }): VNode {
  const { company, application, applications } = brief
  const others = applications.filter(({ id }) => id !== application?.id)
  const fixed = { companyId: company.id }
  const add = (
    <VerbForm
      here={here}
      verb="add-application"
      fixed={fixed}
      next={`/companies/${company.id}/brief?application={id}`}
      said="Application added."
    >
      <Field
        name="role"
        label="Job title"
        options={brief.titles}
        value={application ? '' : brief.role}
        required
      />
      <StageField />
      <Buttons>
        <Button kind="quiet">Add application</Button>
      </Buttons>
    </VerbForm>
  )
  return (
    <Part title="Application" aside={<CareersLink company={company} />}>
      {application ? <EditApplication here={here} application={application} /> : add}
      {others.length > 0 && (
        <Rows label="Other applications here">
          {others.map(({ id, role, stage }) => (
            <Row
              key={id}
              href={`/companies/${company.id}/brief?application=${id}`}
              title={role}
              meta={applicationStages[stage].says}
            />
          ))}
        </Rows>
      )}
      {application && (
        <Unfold here={here} verb="add-application" fixed={fixed} label="Add another role">
          {add}
        </Unfold>
      )}
    </Part>
  )
}

/** The official way in. It is the company's own, and never a favor of those one met. */
const CareersLink = ({ company: { id, careersLink } }: { company: Brief['company'] }): VNode =>
  careersLink ? (
    <a href={careersLink} rel="noreferrer nofollow">
      Careers page
    </a>
  ) : (
    <a href={`/companies/${id}/edit`}>Add careers page</a>
  )

const stageOptions = Object.entries(applicationStages).map(([value, { says }]) => ({ value, label: says }))

const StageField = (): VNode => (
  <Select name="stage" label="How far it is" value="planned" options={stageOptions} />
)

/** In sight at once, each with the date that is known of it. */
function StageChoice({ here, application }: { here: Here; application: Application }): VNode {
  const { stage, appliedOn, interviewOn } = application
  const dates: Partial<Record<string, string | null>> = {
    applied: appliedOn,
    'first-interview': interviewOn,
    'second-interview': interviewOn,
  }
  return (
    <Choice
      name="stage"
      label="How far it is"
      value={stage}
      options={stageOptions.map((option) => {
        const date = dates[option.value]
        return { ...option, aside: date ? sayDate(date, here) : undefined }
      })}
    />
  )
}

/** How far it is saves itself; all the rest lies under Edit, in the same form. */
function EditApplication({ here, application }: { here: Here; application: Application }): VNode {
  const { id, updatedAt } = application
  const fixed = { id }
  return (
    <div data-application={id}>
      <VerbForm
        here={here}
        verb="edit-application"
        fixed={fixed}
        seenAt={updatedAt}
        next={`${here.url.pathname}?application=${id}`}
        said="Application saved."
      >
        <StageChoice here={here} application={application} />
        <div class="stage-foot">
          <span data-save>
            <Button kind="quiet">Save</Button>
          </span>
          <small role="status" data-stage-saved />
        </div>
        <details class="confirm" open={hasWords(here, 'edit-application', fixed)}>
          <summary>Edit application</summary>
          <div class="confirm-body">
            <ApplicationFields application={application} />
            <Buttons>
              <Button>Save</Button>
            </Buttons>
          </div>
        </details>
      </VerbForm>
      <PressForm
        here={here}
        verb="delete-application"
        fixed={fixed}
        label="Delete application"
        next={here.url.pathname}
        said="Application deleted."
        kind="bare"
      />
    </div>
  )
}

function ApplicationFields({ application }: { application: Application }): VNode {
  const { role, appliedOn, interviewOn, interviewNote, sayEarly } = application
  return (
    <>
      <Field name="role" label="Job title" value={role} required />
      <DateField name="appliedOn" label="Applied on" value={appliedOn} />
      <DateField name="interviewOn" label="Next interview" value={interviewOn} />
      <TextArea
        name="interviewNote"
        label="Time, place and who you will meet"
        rows={2}
        value={interviewNote}
        placeholder="10:00 in Rotterdam. Lotte Brandsma and Kenji Watanabe."
      />
      <TextArea
        name="sayEarly"
        label="Say this early"
        hint="Up to 3 sentences, one a line. Without them the sheet has what your pitch brings."
        rows={4}
        value={sayEarly.join('\n')}
      />
    </>
  )
}

function LeftOut({ here, brief }: { here: Here; brief: Brief }): VNode | null {
  const { company, application, keptToMyself } = brief
  const old = brief.learned
    .flatMap(({ insights }) => insights)
    .filter(({ monthsOld }) => monthsOld >= OLD_AFTER_MONTHS).length
  const isShown = here.query.old !== undefined
  if (keptToMyself === 0 && old === 0) return null
  const address = new URLSearchParams({
    ...(application && { application: application.id }),
    ...(!isShown && { old: 'show' }),
  })
  return (
    <Part title="Left out">
      <Rows label="Left out">
        {keptToMyself > 0 && (
          <Row
            href={`/insights?companyId=${company.id}`}
            title={plural(keptToMyself, {
              one: '# insight off the record',
              other: '# insights off the record',
            })}
            sub="Never on the sheet, never printed."
          />
        )}
        {old > 0 && (
          <Row
            href={`?${address}`}
            title={plural(old, { one: '# insight older than a year', other: '# insights older than a year' })}
            sub={isShown ? 'On the sheet. Press to leave out.' : 'Press to show on the sheet.'}
          />
        )}
      </Rows>
    </Part>
  )
}

/** More are told from their own pages. */
const MOST_TO_TELL = 8

/** Those who helped want to know; and who is to be named is asked before, in the same letter. */
function TellThem(props: { here: Here; brief: Brief; stage: Application['stage'] }): VNode | null {
  const { here, brief, stage } = props
  const { news } = applicationStages[stage]
  if (news === 'offer')
    return (
      <Part title="You have an offer">
        <p>Everyone who helped would like to hear it from you.</p>
        <p>
          <Go href="/letters/got-the-job">Thank everyone who helped</Go>
        </p>
      </Part>
    )
  const them = brief.helped.filter(({ canWrite }) => canWrite).slice(0, MOST_TO_TELL)
  if (news !== 'invited' || them.length === 0) return null
  return (
    <Part title="Before the interview">
      <Rows label="Before the interview">
        {them.map(({ id, name, conversationId, mayName }) => (
          <Row
            key={id}
            href={`/people/${id}`}
            title={<Name of={name} />}
            sub={
              mayName === 'ask'
                ? 'Tell them that you have the interview, and ask if you may use the name.'
                : 'Tell them that you have the interview.'
            }
            aside={
              <PressForm
                here={here}
                verb="draft-letter"
                fixed={{ personId: id, occasion: 'share-news', ...(conversationId && { conversationId }) }}
                label="Draft letter"
                about={`to ${name}`}
                next="/letters/{id}"
                kind="bare"
              />
            }
          />
        ))}
      </Rows>
    </Part>
  )
}
