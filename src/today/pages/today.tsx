/** Today: what to do next across everything, each line with why now. For a newcomer, the three ways to start. */
import type { z } from 'zod'
import type { Here, Page } from '../../here.ts'
import { cityOf } from '../../store/zones/zone.ts'
import { PressForm } from '../../ui/form.tsx'
import { Columns, Empty, Go, Name, Part, Row, Rows, Why } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { plural, sayAgo, sayDate, sayDates, sayInstant, sayMinutes } from '../../ui/say.ts'
import { showToday } from '../show-today.ts'
import { Beginning } from './beginning.tsx'
import { Choosing } from './choosing.tsx'
import { QuickAdd } from './quick-add.tsx'

type Day = z.output<typeof showToday.gives>

export const todayPage: Page = async (here) => {
  const day = await here.ask(showToday, { limit: 200 })
  if (day.isNew) return <Beginning here={here} />
  const date = here.now.toZonedDateTimeISO(here.seeker.zone).toPlainDate()
  return (
    <PageFrame
      together
      here={here}
      title="Today"
      section="today"
      heading={<>Today, {sayDate(date, here)}</>}
      lead={day.choosing ? 'It begins with one person.' : sayHowMany(day.now.length)}
    >
      <Columns
        aside={
          <>
            {day.meetings.length > 0 && <Meetings here={here} meetings={day.meetings} />}
            {day.waiting.length > 0 && <WaitingForReply here={here} waiting={day.waiting} />}
            <Part title="Add a person">
              <QuickAdd here={here} />
            </Part>
          </>
        }
      >
        <ToSettle day={day} />
        {day.choosing ? (
          <Choosing companies={day.choosing.companies} />
        ) : day.now.length > 0 ? (
          <ToDo here={here} lines={day.now} />
        ) : (
          <QuietDay />
        )}
        {day.names.length > 0 && <Names here={here} names={day.names} />}
        {day.promises.length > 0 && <Promises here={here} promises={day.promises} />}
        <Unfinished day={day} />
      </Columns>
    </PageFrame>
  )
}

const sayHowMany = (count: number) =>
  plural(count, {
    none: 'Nothing to do today.',
    one: '# thing to do.',
    other: '# things to do, most urgent first.',
  })

function Meetings({ here, meetings }: { here: Here; meetings: Day['meetings'] }) {
  return (
    <Part title="Upcoming meetings">
      <Rows label="Upcoming meetings">
        {meetings.map((meeting) => (
          <Row
            key={meeting.conversationId}
            href={`/conversations/${meeting.conversationId}/meet`}
            title={<Name of={meeting.name} />}
            sub={`${sayInstant(meeting.startsAt, here)}, ${sayMinutes(meeting.minutes)}`}
            aside={<a href={`/conversations/${meeting.conversationId}/sheet`}>Prep sheet</a>}
          />
        ))}
      </Rows>
    </Part>
  )
}

function WaitingForReply({ here, waiting }: { here: Here; waiting: Day['waiting'] }) {
  return (
    <Part title="Waiting for a reply">
      <Rows label="Waiting for a reply">
        {waiting.map((line) => (
          <Row
            key={line.conversationId}
            href={`/conversations/${line.conversationId}`}
            title={<Name of={line.name} />}
            why={<Why>{sayDates(line.why, here)}</Why>}
          />
        ))}
      </Rows>
    </Part>
  )
}

/** What letters and times start from, while it is not written down. */
function ToSettle({ day }: { day: Day }) {
  return (
    <>
      {!day.hasBackground && (
        <p class="note">
          Your letters start with a line about you. <a href="/settings">Write it in Settings</a>.
        </p>
      )}
      {!day.isZoneChosen && (
        <p class="note">
          Times are shown in {cityOf(day.zone)} time. <a href="/settings">Change time zone</a>
        </p>
      )}
    </>
  )
}

function ToDo({ here, lines }: { here: Here; lines: Day['now'] }) {
  const to = ({ letterId, conversationId, at }: Day['now'][number]) =>
    letterId ? `/letters/${letterId}` : `/conversations/${conversationId}${at ? `/${at}` : ''}`
  return (
    <Rows label="To do now">
      {lines.map((line) => (
        <Row
          key={line.conversationId}
          href={to(line)}
          title={line.label}
          sub={
            <>
              <Name of={line.name} />
              {line.company && `, ${line.company}`}
            </>
          }
          why={<Why>{sayDates(line.why, here)}</Why>}
        />
      ))}
    </Rows>
  )
}

function QuietDay() {
  return (
    <Empty
      title="A quiet day."
      says="Choose someone you would like to learn from and start a conversation."
      actions={
        <Go href="/people" kind="primary">
          Browse people
        </Go>
      }
    />
  )
}

/** People the seeker was referred to, and has not written to yet. */
function Names({ here, names }: { here: Here; names: Day['names'] }) {
  return (
    <Part title="Names you were given">
      <Rows label="Names you were given">
        {names.map(({ personId, name, company, why }) => (
          <Row
            key={personId}
            href={`/people/${personId}`}
            title={<Name of={name} />}
            sub={company && <bdi>{company}</bdi>}
            why={<Why>{why}</Why>}
            aside={
              <PressForm
                here={here}
                verb="start-conversation"
                fixed={{ personId }}
                label="Start conversation"
                about={`with ${name}`}
                next="/conversations/{id}"
              />
            }
          />
        ))}
      </Rows>
    </Part>
  )
}

function Promises({ here, promises }: { here: Here; promises: Day['promises'] }) {
  return (
    <Part title="Promises">
      <Rows label="Promises">
        {promises.map((promise) => (
          <Row
            key={promise.id}
            href={`/conversations/${promise.conversationId}/debrief`}
            title={promise.text}
            sub={<Name of={promise.name} />}
            meta={promise.dueOn ? sayAgo(promise.dueOn, here) : ''}
            aside={
              <PressForm
                here={here}
                verb="keep-promise"
                label="Done"
                about={promise.text}
                fixed={{ id: promise.id }}
                next="/"
                said="Marked as done."
              />
            }
          />
        ))}
      </Rows>
    </Part>
  )
}

/** Letters that are not sent, and files that are not imported yet. A letter that stands above is left out. */
function Unfinished({ day }: { day: Day }) {
  const drafts = day.drafts.filter(({ id }) => day.now.every(({ letterId }) => letterId !== id))
  if (drafts.length === 0 && day.imports.length === 0) return null
  return (
    <Part title="Drafts and unfinished imports">
      <Rows label="Drafts and unfinished imports">
        {drafts.map((draft) => (
          <Row
            key={draft.id}
            href={`/letters/${draft.id}`}
            title={
              <>
                Letter to <Name of={draft.name} />
              </>
            }
            why={<Why>Not sent yet.</Why>}
          />
        ))}
        {day.imports.map((file) => (
          <Row
            key={file.id}
            href={`/imports/${file.id}`}
            title={file.fileName}
            why={<Why>Not imported yet.</Why>}
          />
        ))}
      </Rows>
    </Part>
  )
}
