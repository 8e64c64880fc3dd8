/** Beside one conversation: who and what it is about, its preparation, and archiving it. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { Field, TextArea } from '../../ui/fields.tsx'
import { Button, hasWords, PressForm, VerbForm } from '../../ui/form.tsx'
import { DetailList, Name, Part } from '../../ui/list.tsx'
import { sayMinutes } from '../../ui/say.ts'
import { stages } from '../stage.ts'
import { ArchiveButton } from './archive-button.tsx'
import type { ConversationShown } from './frame.tsx'

export function Margin({ here, shown }: { here: Here; shown: ConversationShown }): VNode {
  const { id, person, company, referrers } = shown
  const page = (name: string) => `/conversations/${id}/${name}`
  const ways: [string, string][] = [
    ['Questions', page('questions')],
    ['Pitch', page('pitch')],
    ['Prep sheet', page('sheet')],
    ...(shown.debrief ? [['How it went', page('debrief')] as [string, string]] : []),
  ]
  return (
    <>
      <Part title="Details">
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
            ['Topic', shown.about && <bdi>{shown.about}</bdi>],
            ['Why them', shown.whyThem && <bdi>{shown.whyThem}</bdi>],
            ['Time to ask for', sayMinutes(shown.minutes)],
            ...referrers.map((one): [string, VNode] => [
              'Referred by',
              <span key={one.id}>
                <a href={`/people/${one.id}`}>
                  <Name of={one.name} />
                </a>
                {one.to !== person.name && (
                  <>
                    {' '}
                    (to <Name of={one.to} />)
                  </>
                )}
                {nameSays[one.mayUseName]}
              </span>,
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
        <Edit here={here} shown={shown} />
      </Part>
      <Part title="Preparation">
        <ul class="papers">
          {ways.map(([label, href]) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
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
        <Button>Save</Button>
      </VerbForm>
    </details>
  )
}
