/** Today: what to do next across everything, each line with why now. For a newcomer, the three ways to begin. */
import type { Here, Page } from '../../here.ts'
import { Field } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { Columns, Empty, Go, Name, Part, Row, Rows, Why } from '../../ui/list.tsx'
import { Page as Paper } from '../../ui/page.tsx'
import { many, sayAgo, sayDate, sayInstant, sayMinutes } from '../../ui/when.ts'
import { showToday } from '../show-today.ts'
import { Choosing } from './choosing.tsx'

export const todayPage: Page = async (here) => {
  const day = await here.ask(showToday, { limit: 200 })
  if (day.isNew) return <Beginning here={here} />
  const zone = here.seeker?.zone ?? 'UTC'
  const drafts = day.drafts.filter(({ id }) => day.now.every(({ letterId }) => letterId !== id))
  const date = here.now.toZonedDateTimeISO(zone).toPlainDate()
  const lead = day.choosing
    ? 'It begins with one person.'
    : day.now.length === 0
      ? 'Nothing is waiting for you.'
      : day.now.length === 1
        ? 'One thing to do.'
        : `${many(day.now.length, 'thing')} to do, the most pressing first.`
  return (
    <Paper
      together
      here={here}
      title="Today"
      section="today"
      heading={<>Today, {sayDate(date)}</>}
      lead={lead}
    >
      <Columns
        aside={
          <>
            {day.meetings.length > 0 && (
              <Part title="You meet">
                <Rows label="Meetings ahead">
                  {day.meetings.map((meeting) => (
                    <Row
                      key={meeting.conversationId}
                      href={`/conversations/${meeting.conversationId}/meet`}
                      title={<Name of={meeting.name} />}
                      sub={`${sayInstant(meeting.startsAt, zone, here.now)}, ${sayMinutes(meeting.minutes)}`}
                      aside={<a href={`/conversations/${meeting.conversationId}/sheet`}>Prep sheet</a>}
                    />
                  ))}
                </Rows>
              </Part>
            )}
            {day.waiting.length > 0 && (
              <Part title="Waiting for others">
                <Rows label="Waiting for others">
                  {day.waiting.map((line) => (
                    <Row
                      key={line.conversationId}
                      href={`/conversations/${line.conversationId}`}
                      title={<Name of={line.name} />}
                      why={<Why>{line.why}</Why>}
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
            Your letters introduce you. <a href="/settings">Say in two sentences who you are</a>, and they
            begin well.
          </p>
        )}
        {!day.isZoneChosen && (
          <p class="note">
            Times are shown by {day.zone}. <a href="/settings">Is that your clock?</a>
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
                why={<Why>{line.why}</Why>}
              />
            ))}
          </Rows>
        ) : (
          <Empty
            title="A quiet day."
            says="Choose somebody you would like to learn from, and start a conversation with them."
            actions={
              <Go href="/people" kind="primary">
                Look through your people
              </Go>
            }
          />
        )}
        {day.promises.length > 0 && (
          <Part title="You promised">
            <Rows label="Promises">
              {day.promises.map((promise) => (
                <Row
                  key={promise.id}
                  href={`/conversations/${promise.conversationId}/debrief`}
                  title={promise.text}
                  sub={<Name of={promise.name} />}
                  meta={promise.dueOn ? sayAgo(promise.dueOn, here.now, zone) : ''}
                  aside={
                    <PressForm
                      here={here}
                      verb="keep-promise"
                      label="Kept"
                      about={promise.text}
                      fixed={{ id: promise.id }}
                      next="/"
                      said="A promise kept."
                    />
                  }
                />
              ))}
            </Rows>
          </Part>
        )}
        {(drafts.length > 0 || day.imports.length > 0) && (
          <Part title="Begun, not finished">
            <Rows label="Begun, not finished">
              {drafts.map((draft) => (
                <Row
                  key={draft.id}
                  href={`/letters/${draft.id}`}
                  title={
                    <>
                      Your letter to <Name of={draft.name} />
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
                  why={<Why>Read, and not brought in yet.</Why>}
                />
              ))}
            </Rows>
          </Part>
        )}
      </Columns>
    </Paper>
  )
}

function QuickAdd({ here }: { here: Here }) {
  return (
    <Part title="Somebody new">
      <VerbForm here={here} verb="add-person-by-line" next="/people/{id}" said="{name} is added.">
        <Field
          name="line"
          label="In one line"
          hint="Such as: Maya Chen, VP Marketing at Acme Tea, via Jonas"
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
    <Paper
      together
      here={here}
      title="Today"
      section="today"
      heading={
        here.seeker?.name ? (
          <>
            Well met, <Name of={here.seeker.name} />
          </>
        ) : (
          'Well met'
        )
      }
      lead="Somebody does the work you would like to do. One good conversation with them teaches more than a month of reading. Who could it be?"
    >
      <div class="beginnings">
        <Part title="Bring in the people you know">
          <p>
            LinkedIn gives you a file of your connections. It stays on this machine, and you can undo the
            whole import.
          </p>
          <p>
            <Go href="/import" kind="primary">
              Import from LinkedIn
            </Go>
          </p>
        </Part>
        <Part title="Start with one name">
          <VerbForm here={here} verb="add-person-by-line" next="/people/{id}" said="{name} is added.">
            <Field
              name="line"
              label="In one line"
              hint="Such as: Maya Chen, VP Marketing at Acme Tea, via Jonas"
              required
            />
            <Buttons>
              <Button>Add this person</Button>
            </Buttons>
          </VerbForm>
        </Part>
        <Part title="Look round first">
          <p>
            A whole search, invented: people, letters, a conversation to come. It is gone again in one press.
          </p>
          <PressForm here={here} verb="look-round" action="/look-round" label="Open the sample search" />
        </Part>
      </div>
    </Paper>
  )
}
