/** Today: what to do next across everything, each line with why now. For a newcomer, the three ways to start. */
import type { Here, Page } from '../../here.ts'
import { cityOf } from '../../store/zones/zone.ts'
import { Field } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { Columns, Empty, Go, Name, Part, Row, Rows, Why } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { plural, sayAgo, sayDate, sayDates, sayInstant, sayMinutes } from '../../ui/say.ts'
import { showToday } from '../show-today.ts'
import { Choosing } from './choosing.tsx'

export const todayPage: Page = async (here) => {
  const day = await here.ask(showToday, { limit: 200 })
  if (day.isNew) return <Beginning here={here} />
  const zone = here.seeker.zone
  const drafts = day.drafts.filter(({ id }) => day.now.every(({ letterId }) => letterId !== id))
  const date = here.now.toZonedDateTimeISO(zone).toPlainDate()
  const lead = day.choosing
    ? 'It begins with one person.'
    : plural(day.now.length, {
        none: 'Nothing to do today.',
        one: '# thing to do.',
        other: '# things to do, most urgent first.',
      })
  return (
    <PageFrame
      together
      here={here}
      title="Today"
      section="today"
      heading={<>Today, {sayDate(date, here)}</>}
      lead={lead}
    >
      <Columns
        aside={
          <>
            {day.meetings.length > 0 && (
              <Part title="Upcoming meetings">
                <Rows label="Upcoming meetings">
                  {day.meetings.map((meeting) => (
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
            )}
            {day.waiting.length > 0 && (
              <Part title="Waiting for a reply">
                <Rows label="Waiting for a reply">
                  {day.waiting.map((line) => (
                    <Row
                      key={line.conversationId}
                      href={`/conversations/${line.conversationId}`}
                      title={<Name of={line.name} />}
                      why={<Why>{sayDates(line.why, here)}</Why>}
                    />
                  ))}
                </Rows>
              </Part>
            )}
            <QuickAdd here={here} />
          </>
        }
      >
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
        {day.choosing ? (
          <Choosing companies={day.choosing.companies} />
        ) : day.now.length > 0 ? (
          <Rows label="To do now">
            {day.now.map((line) => (
              <Row
                key={line.conversationId}
                href={
                  line.letterId
                    ? `/letters/${line.letterId}`
                    : `/conversations/${line.conversationId}${line.at ? `/${line.at}` : ''}`
                }
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
        ) : (
          <Empty
            title="A quiet day."
            says="Choose someone you would like to learn from and start a conversation."
            actions={
              <Go href="/people" kind="primary">
                Browse people
              </Go>
            }
          />
        )}
        {day.promises.length > 0 && (
          <Part title="Promises">
            <Rows label="Promises">
              {day.promises.map((promise) => (
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
        )}
        {(drafts.length > 0 || day.imports.length > 0) && (
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
        )}
      </Columns>
    </PageFrame>
  )
}

function QuickAdd({ here }: { here: Here }) {
  return (
    <Part title="Add a person">
      <VerbForm here={here} verb="add-person-by-line" next="/people/{id}" said="{name} added.">
        <Field
          name="line"
          label="Name, job title and company"
          hint="For example: Maya Chen, VP Marketing at Acme Tea, via Jonas"
          required
        />
        <Buttons>
          <Button kind="quiet">Add</Button>
        </Buttons>
      </VerbForm>
    </Part>
  )
}

/** The three ways to begin: the people you know already, one name, or a look round. */
function Beginning({ here }: { here: Here }) {
  return (
    <PageFrame
      together
      here={here}
      title="Today"
      section="today"
      heading={
        here.seeker.name ? (
          <>
            Welcome, <Name of={here.seeker.name} />
          </>
        ) : (
          'Welcome'
        )
      }
      lead="Someone already does the work you would like to do. One good conversation with them teaches you more than a month of reading. Who could it be?"
    >
      <div class="beginnings">
        <Part title="Import the people you know">
          <p>
            Download your connections from LinkedIn as a file and import it here. The file stays on this
            machine, and you can undo the import.
          </p>
          <p>
            <Go href="/import" kind="primary">
              Import from LinkedIn
            </Go>
          </p>
        </Part>
        <Part title="Add one person">
          <VerbForm here={here} verb="add-person-by-line" next="/people/{id}" said="{name} added.">
            <Field
              name="line"
              label="Name, job title and company"
              hint="For example: Maya Chen, VP Marketing at Acme Tea, via Jonas"
              required
            />
            <Buttons>
              <Button>Add person</Button>
            </Buttons>
          </VerbForm>
        </Part>
        <Part title="Explore first">
          <p>
            See a job search with invented people, letters and an upcoming meeting. Leave whenever you like.
          </p>
          <PressForm here={here} verb="look-round" action="/look-round" label="Try it with sample data" />
        </Part>
      </div>
    </PageFrame>
  )
}
