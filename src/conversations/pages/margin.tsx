/** Beside one conversation: whom and what it is about, its papers, and putting it away. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { Field, TextArea } from '../../ui/fields.tsx'
import { Button, hasWords, PressForm, VerbForm } from '../../ui/form.tsx'
import { Facts, Name, Part } from '../../ui/list.tsx'
import { sayMinutes } from '../../ui/when.ts'
import type { Shown } from './frame.tsx'
import { isToRest, PutAway } from './put-away.tsx'

export function Margin({ here, shown }: { here: Here; shown: Shown }): VNode {
  const { id, person, company, referrers } = shown
  const page = (name: string) => `/conversations/${id}/${name}`
  const ways: [string, string][] = [
    ['Questions', page('questions')],
    ['Pitch', page('pitch')],
    ['Prep sheet', page('sheet')],
    ...(shown.debrief ? [['Debrief', page('debrief')] as [string, string]] : []),
  ]
  return (
    <>
      <Part title="About it">
        <Facts
          facts={[
            [
              'With',
              <a href={`/people/${person.id}`} key="with">
                <Name of={person.name} />
              </a>,
            ],
            [
              'At',
              company && (
                <a href={`/companies/${company.id}`} key="at">
                  <bdi>{company.name}</bdi>
                </a>
              ),
            ],
            ['To learn', shown.about && <bdi>{shown.about}</bdi>],
            ['Why them', shown.whyThem && <bdi>{shown.whyThem}</bdi>],
            ['Time asked for', sayMinutes(shown.minutes)],
            ...referrers.map((one): [string, VNode] => [
              'Sent by',
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
                {one.mayUseName === 'yes'
                  ? '; may be named'
                  : one.mayUseName === 'no'
                    ? '; not to be named'
                    : '; not asked yet whether to be named'}
              </span>,
            ]),
            [
              'In place of',
              shown.insteadOfId && (
                <a href={`/conversations/${shown.insteadOfId}`} key="instead">
                  {shown.sentBy ? <Name of={shown.sentBy.name} /> : 'somebody else'}
                </a>
              ),
            ],
          ]}
        />
        <Edit here={here} shown={shown} />
      </Part>
      <Part title="Your papers">
        <ul class="papers">
          {ways.map(([label, href]) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </Part>
      <div class="actions">
        {!shown.closedAt && !isToRest(shown) && <PutAway here={here} id={id} />}
        <PressForm
          here={here}
          verb="delete-conversation"
          fixed={{ id }}
          label="Forget"
          confirm="Its letters, questions and notes go with it. You can bring it back for 30 days."
          next="/conversations"
          said={`The conversation with ${person.name} is forgotten.`}
        />
      </div>
    </>
  )
}

function Edit({ here, shown }: { here: Here; shown: Shown }): VNode {
  const fixed = { id: shown.id }
  return (
    <details
      open={hasWords(here, 'edit-conversation', fixed) || (shown.stage === 'idea' && shown.about === '')}
    >
      <summary>Change what it is about</summary>
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
          label="What I want to learn"
          value={shown.about}
          rows={2}
          hint="Such as: how one moves from teaching into product marketing."
        />
        <TextArea
          name="whyThem"
          label="Why them"
          value={shown.whyThem}
          rows={2}
          hint="Something they did or wrote, as you would say it to them: “Your talk on … is why I …”."
        />
        <Field
          name="minutes"
          type="number"
          label="Minutes to ask for"
          value={shown.minutes}
          min={1}
          max={480}
          size="short"
          hint="Ten to thirty are easy to give."
        />
        <Button>Save</Button>
      </VerbForm>
    </details>
  )
}
