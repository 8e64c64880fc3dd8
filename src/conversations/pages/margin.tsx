/** Beside one conversation: who and what it is about, its preparation, and archiving it. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { applicationStages } from '../../insights/application.ts'
import type { listApplications } from '../../insights/list-applications.ts'
import { Field, TextArea } from '../../ui/fields.tsx'
import { Button, hasWords, PressForm, VerbForm } from '../../ui/form.tsx'
import { DetailList, Name, Part, Row, Rows } from '../../ui/list.tsx'
import { many, sayMinutes } from '../../ui/say.ts'
import { stages } from '../stage.ts'
import { ArchiveButton } from './archive-button.tsx'
import type { ConversationShown } from './frame.tsx'

type Applications = z.output<typeof listApplications.gives>['applications']

export function Margin(props: {
  here: Here
  shown: ConversationShown
  /** At the company of the person, what changed last first. */
  applications: Applications
}): VNode {
  const { here, shown, applications } = props
  const { id, person, questionCount, factCount } = shown
  return (
    <>
      <Part title="Ready to use" aside={<a href={`/conversations/${id}/sheet`}>Prep sheet</a>}>
        <Rows label="Ready to use">
          <Row
            href={`/conversations/${id}/questions`}
            title="Questions"
            meta={questionCount > 0 ? many(questionCount, 'question') : 'none yet'}
          />
          <Row href={`/conversations/${id}/pitch`} title="Pitch" />
          <Row
            href={`/conversations/${id}/prepare`}
            title="Facts"
            meta={factCount > 0 ? many(factCount, 'fact') : 'none yet'}
          />
          <Row href={`/conversations/${id}/page`} title="Page to answer on" meta="without an account" />
        </Rows>
      </Part>
      <Part title="Details">
        <Details shown={shown} applications={applications} />
        <Edit here={here} shown={shown} />
      </Part>
      <div class="actions">
        {!shown.archivedAt && stages[shown.stage].isOpen && <ArchiveButton here={here} id={id} />}
        <PressForm
          here={here}
          verb="delete-conversation"
          fixed={{ id }}
          label="Delete"
          confirm="This also deletes its letters, questions and notes. You can restore it from Trash for 30 days."
          next="/conversations"
          said={`Conversation with ${person.name} deleted.`}
        />
      </div>
    </>
  )
}

function Details({ shown, applications }: { shown: ConversationShown; applications: Applications }): VNode {
  const { person, company } = shown
  return (
    <DetailList
      details={[
        [
          'With',
          <a href={`/people/${person.id}`} key="with">
            <Name of={person.name} />
          </a>,
        ],
        [
          'Company',
          company && (
            <a href={`/companies/${company.id}`} key="at">
              <bdi>{company.name}</bdi>
            </a>
          ),
        ],
        ...applications.map(({ id, role, stage, company }): [string, VNode] => [
          'You apply for',
          <span key={id}>
            <a href={`/companies/${company.id}/brief?application=${id}`}>
              <bdi>{role}</bdi>
            </a>
            : {applicationStages[stage].says}
          </span>,
        ]),
        ['Topic', shown.about && <bdi>{shown.about}</bdi>],
        ['Why them', shown.whyThem && <bdi>{shown.whyThem}</bdi>],
        ['Time to ask for', shown.writing ? null : sayMinutes(shown.minutes)],
        ...shown.referrers.map((one): [string, VNode] => [
          'Referred by',
          <ReferredBy one={one} to={person.name} key={one.id} />,
        ]),
        [
          'Instead of',
          shown.insteadOfId && (
            <a href={`/conversations/${shown.insteadOfId}`} key="instead">
              {shown.sentBy ? <Name of={shown.sentBy.name} /> : 'someone else'}
            </a>
          ),
        ],
      ]}
    />
  )
}

/** Who made the link, where it is to someone else than `to` also to whom, and whether they may be named. */
function ReferredBy({ one, to }: { one: ConversationShown['referrers'][number]; to: string }): VNode {
  return (
    <span>
      <a href={`/people/${one.id}`}>
        <Name of={one.name} />
      </a>
      {one.to !== to && (
        <>
          {' '}
          (to <Name of={one.to} />)
        </>
      )}
      {nameSays[one.mayUseName]}
    </span>
  )
}

const nameSays: Record<ConversationShown['referrers'][number]['mayUseName'], string> = {
  yes: ' (you may use the name)',
  no: ' (do not use the name)',
  'not-asked': ' (ask before using the name)',
}

function Edit({ here, shown }: { here: Here; shown: ConversationShown }): VNode {
  const fixed = { id: shown.id }
  return (
    <details
      open={
        hasWords(here, 'edit-conversation', fixed) ||
        (stages[shown.stage].step === 'prepare' && shown.about === '')
      }
    >
      <summary>Edit details</summary>
      <VerbForm
        here={here}
        verb="edit-conversation"
        fixed={fixed}
        seenAt={shown.updatedAt}
        next={`/conversations/${shown.id}`}
        said="Saved."
      >
        <TextArea
          name="about"
          label="What you want to learn"
          value={shown.about}
          rows={2}
          hint="For example: how to move from teaching into product marketing."
        />
        <TextArea
          name="whyThem"
          label="Why them"
          value={shown.whyThem}
          rows={2}
          hint="Something they did or wrote, in words you could say to them."
        />
        {!shown.writing && (
          <Field
            name="minutes"
            type="number"
            label="Minutes to ask for"
            value={shown.minutes}
            min={1}
            max={480}
            size="short"
            hint="10 to 30 is easy to say yes to."
          />
        )}
        <Button>Save</Button>
      </VerbForm>
    </details>
  )
}
