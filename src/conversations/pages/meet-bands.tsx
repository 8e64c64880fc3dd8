/** The bands around what is spoken of: the clock above, the field with its marks below, and beside them what one wants at hand. */
import type { VNode } from 'preact'
import { Temporal } from 'temporal-polyfill'
import type { Here } from '../../here.ts'
import { Field, FieldRow, HiddenField, Select } from '../../ui/fields.tsx'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Icon } from '../../ui/icon.tsx'
import { OfflineSwitch } from '../../ui/offline-switch.tsx'
import { sayDate, sayInstant, sayMinutes, sayTime } from '../../ui/say.ts'
import { RemoveHelper } from './debrief-lists.tsx'
import { Place } from './frame.tsx'
import { askForNames, closingWords, type Meeting, type Point } from './meet-agenda.tsx'
import { markKeys, markWords } from './meet-marks.ts'
import { Missed } from './meet-missed.tsx'

/** Without a script it says when to end; with one it runs. */
export function Clock({ here, meeting: { shown } }: { here: Here; meeting: Meeting }): VNode {
  const { id, agreement, debrief, person } = shown
  const minutes = agreement?.minutes ?? shown.minutes
  const startsAt = agreement?.startsAt ?? here.now.toString()
  const end = sayTime(Temporal.Instant.from(startsAt).add({ minutes }).toString(), here)
  return (
    <header
      class="mt-bar"
      data-clock={id}
      data-minutes={minutes}
      data-zone={here.seeker.zone}
      data-hours={here.seeker.clock}
    >
      <a
        class="mt-out"
        href={here.copy ? '/conversations/offline' : `/conversations/${id}`}
        aria-label={
          here.copy
            ? `Leave ${person.name}: back to what is on this device`
            : `Leave: back to the conversation with ${person.name}`
        }
      >
        <Icon here={here} name="back" />
        <bdi>{person.name}</bdi>
      </a>
      <p class="mt-clock">
        <b class="num">{sayMinutes(minutes)}</b>{' '}
        <span class="soft mt-ends">{agreement ? `end by ${end}` : `if you start now, end by ${end}`}</span>
      </p>
      <p class="mt-state" role="status" data-state />
      <div class="mt-more">
        {here.copy ? (
          <a class="button quiet low" href={`/conversations/${id}/meet`}>
            Reload<span class="unseen"> this offline copy</span>
          </a>
        ) : debrief ? (
          <a class="button quiet low" href={`/conversations/${id}/debrief`}>
            How it went
          </a>
        ) : (
          <VerbForm
            here={here}
            verb="record-meeting"
            fixed={{ id }}
            next={`/conversations/${id}/debrief`}
            said="Saved. Write down what you heard while it is fresh."
            class="mt-held"
            isBare
          >
            {/* The timer fills them in. */}
            <span hidden data-timed="minutes">
              <HiddenField name="minutes" value="" />
            </span>
            <span hidden data-timed="agreedMinutes">
              <HiddenField name="agreedMinutes" value="" />
            </span>
            <Button kind="quiet">
              End<span class="unseen"> and mark as met</span>
            </Button>
          </VerbForm>
        )}
      </div>
    </header>
  )
}

/** The field, the marks, and the next must-ask: always in sight where scripts run. */
export function Foot({ here, points }: { here: Here; points: Point[] }): VNode {
  const must = points.find((point) => point.isMust && !point.isAsked)
  return (
    <footer class="mt-foot">
      <div class="mt-write">
        <label class="unseen" for="note">
          Note
        </label>
        <textarea
          id="note"
          rows={1}
          placeholder="Note, then Enter"
          dir="auto"
          autocomplete="off"
          enterkeyhint="done"
        />
      </div>
      <fieldset class="mt-marks">
        <legend class="unseen">Mark this line</legend>
        {markKeys.map(({ mark, icon }, nth) => (
          <button
            type="button"
            data-mark={mark}
            aria-pressed="false"
            aria-keyshortcuts={`Alt+${nth + 1}`}
            key={mark}
          >
            <Icon here={here} name={icon} />
            <span>{markWords[mark]}</span>
            <span class="mt-key" data-key={nth + 1} />
          </button>
        ))}
      </fieldset>
      <p class="mt-next">
        <a
          href={`#${must?.key ?? 'closing'}`}
          data-go={must?.key ?? 'closing'}
          data-next
          data-closing={askForNames}
        >
          <Icon here={here} name="starred" />
          <span>
            <span class="mt-label">{must ? 'Next must-ask' : 'Only if it went well'}</span>{' '}
            <b dir="auto">{must?.title ?? askForNames}</b>
          </span>
          <Icon here={here} name="next" />
        </a>
      </p>
    </footer>
  )
}

export function Side({ here, meeting }: { here: Here; meeting: Meeting }): VNode {
  const { shown, prepared } = meeting
  const { agreement } = shown
  return (
    <aside class="mt-side" aria-label="At hand">
      <section class="mt-close">
        <h2>Closing</h2>
        <p>“{closingWords}”</p>
      </section>
      {agreement?.startsAt && (
        <section>
          <h2>Meeting</h2>
          <p>
            {sayInstant(agreement.startsAt, here)}, for {sayMinutes(agreement.minutes)}.
          </p>
          {agreement.place && (
            <p>
              <Place at={agreement.place} />
            </p>
          )}
        </section>
      )}
      <InTheRoom here={here} meeting={meeting} />
      <Missed here={here} shown={shown} />
      <Offline here={here} id={shown.id} />
      <section class="mt-know">
        <h2>What you know</h2>
        {prepared.facts.length === 0 ? (
          <p>
            No facts yet. <a href={`/conversations/${shown.id}/prepare`}>One fact about their work</a> shows
            that you came prepared.
          </p>
        ) : (
          <ul>
            {prepared.facts.slice(0, 6).map(({ id, fact, foundOn }) => (
              <li key={id}>
                <bdi>{fact}</bdi> <span class="soft">{sayDate(foundOn, here)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </aside>
  )
}

function Offline({ here, id }: { here: Here; id: string }): VNode {
  return (
    <section>
      <h2>Offline use</h2>
      {here.copy && (
        <p>
          This is the copy of {sayInstant(here.now, here)} on this device. Notes are sent when there is a
          network again. <a href={`/conversations/${id}/sheet`}>Prep sheet</a>
        </p>
      )}
      <OfflineSwitch here={here} keeps={[`/conversations/${id}/meet`, `/conversations/${id}/sheet`]} />
    </section>
  )
}

function InTheRoom({ here, meeting: { shown } }: { here: Here; meeting: Meeting }): VNode {
  const { id, person, helpers } = shown
  const next = `/conversations/${id}/meet#in-the-room`
  return (
    <section id="in-the-room">
      <h2>In the meeting</h2>
      <ul class="mt-room">
        <li>
          <bdi>{person.name}</bdi> <span class="soft">{person.title}</span>
        </li>
        {helpers.map((helper) => (
          <li key={helper.id}>
            <bdi>{helper.name}</bdi>{' '}
            <span class="soft">{helper.did || (helper.role === 'assistant' ? 'Assistant' : '')}</span>
            <RemoveHelper here={here} helper={helper} next={next} />
          </li>
        ))}
      </ul>
      <details hidden={here.copy !== undefined}>
        <summary>Add someone</summary>
        <VerbForm
          here={here}
          verb="add-helper"
          fixed={{ conversationId: id }}
          next={next}
          said="{name} added to the thank-you list."
        >
          <FieldRow>
            <Field name="name" label="Name" required autocomplete="off" />
            <Select
              name="role"
              label="Role"
              options={[
                { value: 'in-the-room', label: 'Joined the meeting' },
                { value: 'assistant', label: 'Assistant' },
              ]}
            />
          </FieldRow>
          <Buttons>
            <Button kind="quiet">Add person</Button>
          </Buttons>
        </VerbForm>
      </details>
    </section>
  )
}
