/** The lists of the debrief: each line can be changed where it stands, and the last is a field that reads a sentence. */
import type { ComponentChildren, VNode } from 'preact'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { mayUseNameSays, mayUseNames } from '../../people/referral.ts'
import type { showPerson } from '../../people/show-person.ts'
import { DateField, Field, LineOf, Select } from '../../ui/fields.tsx'
import { PressForm } from '../../ui/form.tsx'
import { Name } from '../../ui/list.tsx'
import { readNamed } from '../debrief-lines.ts'
import type { MeetingNote } from '../meeting-note.ts'
import type { ConversationShown } from './frame.tsx'

interface ListProps {
  here: Here
  shown: ConversationShown
}

export function PromiseLines({ here, shown }: ListProps): VNode {
  const { id, promises, person } = shown
  return (
    <Lines name="promises" title="Promised">
      <ul data-live="promises" class="db-lines">
        {promises.map((promise, nth) => (
          <li class="db-line promise" data-line="promises" key={promise.id}>
            <LineOf list="promises" nth={nth + 1} id={promise.id}>
              <Select
                name={`promises.${nth + 1}.whose`}
                label="Who promised"
                value={promise.whose}
                options={[
                  { value: 'mine', label: 'You' },
                  { value: 'theirs', label: person.name },
                ]}
              />
              <Field name={`promises.${nth + 1}.text`} label="Promise" value={promise.text} />
              <DateField
                name={`promises.${nth + 1}.dueOn`}
                label="Due"
                value={promise.dueOn}
                placeholder="no date"
              />
              <PressForm
                here={here}
                verb="delete-promise"
                fixed={{ id: promise.id }}
                label="Delete"
                about={promise.text}
                kind="bare"
                next={`/conversations/${id}/debrief#promises`}
                said="Promise deleted."
              />
            </LineOf>
          </li>
        ))}
      </ul>
      <div class="db-new" data-line="promises">
        <Field
          name="promises.0.text"
          label="Add promise"
          placeholder="I send the article by Friday"
          autocomplete="off"
        />
      </div>
    </Lines>
  )
}

const roleWords = { 'in-the-room': 'joined the meeting', assistant: 'assistant' } as const

export function HelperLines({ here, shown }: ListProps): VNode {
  const { id, helpers, referrers, sentBy } = shown
  const sent = [...(sentBy ? [sentBy] : []), ...referrers].filter(
    (one, nth, all) => all.findIndex(({ id }) => id === one.id) === nth,
  )
  return (
    <Lines name="helpers" title="Who else helped">
      <ul data-live="helpers" class="db-lines">
        {sent.map((one) => (
          <li class="db-line" key={one.id}>
            <Who id={one.id} name={one.name} what="referred you" />
          </li>
        ))}
        {helpers.map((helper, nth) => (
          <li class="db-line" data-line="helpers" key={helper.id}>
            <LineOf list="helpers" nth={nth + 1} id={helper.id}>
              <Who id={helper.personId} name={helper.name} what={roleWords[helper.role]} />
              <Field name={`helpers.${nth + 1}.did`} label="How they helped" value={helper.did} />
              <RemoveHelper here={here} helper={helper} next={`/conversations/${id}/debrief#helpers`} />
            </LineOf>
          </li>
        ))}
      </ul>
      <div class="db-new" data-line="helpers">
        <Field
          name="helpers.0.who"
          label="Add person"
          placeholder="Kenji Watanabe, showed me how a tin is closed"
          autocomplete="off"
        />
      </div>
    </Lines>
  )
}

/** From those who get a thank-you for helping. */
export function RemoveHelper(props: {
  here: Here
  helper: ConversationShown['helpers'][number]
  next: string
}): VNode {
  const { here, helper, next } = props
  return (
    <PressForm
      here={here}
      verb="remove-helper"
      fixed={{ id: helper.id }}
      label="Remove"
      about={helper.name}
      kind="bare"
      next={next}
      said={`${helper.name} removed.`}
    />
  )
}

type SentTo = z.output<typeof showPerson.gives>['sentTo']

export function NamedLines(props: ListProps & { sentTo: SentTo; notes: MeetingNote[] }): VNode {
  const { here, shown, sentTo, notes } = props
  const heard = namedIn(notes, sentTo)
  return (
    <Lines name="named" title="Referred you to">
      <ul data-live="named" class="db-lines">
        {sentTo.map((one, nth) => (
          <li class="db-line" data-line="named" key={one.id}>
            <LineOf list="named" nth={nth + 1} id={one.id}>
              <Who
                id={one.person.id}
                name={one.person.name}
                what={[one.person.title, one.person.company?.name].filter(Boolean).join(', ')}
              />
              <Select
                name={`named.${nth + 1}.mayUseName`}
                label="May you use their name?"
                options={mayUseNames.map((value) => ({ value, label: mayUseNameSays[value] }))}
                value={one.mayUseName}
              />
            </LineOf>
          </li>
        ))}
        {heard.map(({ noteId, text, name }) => (
          <li class="db-line heard" key={noteId}>
            <p dir="auto">{text}</p>
            <PressForm
              here={here}
              verb="write-debrief"
              fixed={{ id: shown.id, 'named.0.who': text }}
              label={`Add ${name}`}
              said={`${name} added to your people.`}
            />
          </li>
        ))}
      </ul>
      <div class="db-new" data-line="named">
        <Field
          name="named.0.who"
          label="Add person"
          placeholder="Tomasz Lis, brand director at Acme"
          hint={
            sentTo.length > 0 ? undefined : 'They become one of your people. Write to them within a week.'
          }
          autocomplete="off"
        />
      </div>
    </Lines>
  )
}

/** Whom the notes name, and who is not among those they sent me to. What is off the record goes nowhere. */
function namedIn(notes: MeetingNote[], sentTo: SentTo) {
  const known = sentTo.map(({ person }) => person.name.toLowerCase())
  return notes
    .filter(({ marks }) => marks.includes('named') && !marks.includes('off-the-record'))
    .flatMap(({ id, text }) => {
      const read = readNamed(text)
      return read && !known.includes(read.name.toLowerCase()) ? [{ noteId: id, text, name: read.name }] : []
    })
}

function Lines(props: { name: string; title: string; children: ComponentChildren }): VNode {
  return (
    <section class="db-list" aria-labelledby={`${props.name}-title`} id={props.name}>
      <h2 id={`${props.name}-title`}>{props.title}</h2>
      {props.children}
      <p class="db-said" role="status" data-said-of={props.name} />
    </section>
  )
}

const Who = ({ id, name, what }: { id: string; name: string; what: string }): VNode => (
  <p class="db-who">
    <a href={`/people/${id}`}>
      <Name of={name} />
    </a>{' '}
    <span class="hint">{what}</span>
  </p>
)
