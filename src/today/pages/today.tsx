/** Today: the person first, then what to do and why now, across everything. For a newcomer, the three ways to start. */
import type { Here, Page } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Columns, Empty, Go, Name, Part, Row, Rows } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { cityOf, dayOfReader, many, plural, sayDate, sayDates, sayLately } from '../../ui/say.ts'
import { showToday } from '../show-today.ts'
import { Choosing } from './choosing.tsx'
import { Counted, type Day } from './day.tsx'
import { LaterMeetings, MeetingsToday } from './meetings.tsx'
import { Promises } from './promises.tsx'
import { QuickAdd, QuickPromise } from './quick-add.tsx'
import { ToDo } from './to-do.tsx'
import island from './today.island.tsx?path'
import sheet from './today.sheet.css?path'
import { Welcome } from './welcome.tsx'

export const todayPage: Page = async (here) => {
  const day = await here.ask(showToday, { limit: 200 })
  if (day.beginsWithWelcome) return <Welcome here={here} canSkip />
  const date = dayOfReader(here)
  const isToday = ({ startsAt }: { startsAt: string }) =>
    dayOfReader({ ...here, now: { epochMilliseconds: Date.parse(startsAt) } }) === date
  const meetings = day.meetings.filter(isToday)
  const later = day.meetings.filter((meeting) => !isToday(meeting))
  return (
    <PageFrame
      together
      here={here}
      title="Today"
      section="today"
      heading={<>Today, {sayDate(date, here)}</>}
      lead={day.choosing || day.isNew ? 'It begins with one person.' : sayHowMuch(day, meetings.length)}
      islands={[island]}
      sheet={sheet}
    >
      {meetings.length > 0 && <MeetingsToday here={here} meetings={meetings} />}
      <Columns
        aside={
          <>
            {later.length > 0 && <LaterMeetings here={here} meetings={later} />}
            {day.waiting.length > 0 && <WaitingForReply here={here} waiting={day.waiting} />}
            {day.promises.length > 0 && <Promises here={here} promises={day.promises} />}
            <Unfinished here={here} day={day} />
            {day.snoozed.length > 0 && <Snoozed here={here} snoozed={day.snoozed} />}
          </>
        }
      >
        <ToSettle day={day} />
        {day.isNew ? (
          <NoOneYet />
        ) : day.choosing ? (
          <Choosing companies={day.choosing.companies} />
        ) : (
          <section class="part" aria-labelledby="to-do">
            <div class="part-head">
              <h2 id="to-do">To do</h2>
              {day.snoozed.length > 0 && (
                <div class="part-aside">
                  <a href="#snoozed">{day.snoozed.length} snoozed</a>
                </div>
              )}
            </div>
            {day.now.length > 0 ? <ToDo here={here} lines={day.now} /> : <QuietDay day={day} />}
          </section>
        )}
        <QuickAdd here={here} />
        {!day.isNew && !day.choosing && <QuickPromise here={here} />}
        {day.olderCount > 0 && (
          <p class="hint">
            {many(day.olderCount, 'older conversation')} in which nothing happened lately{' '}
            {plural(day.olderCount, { one: 'is', other: 'are' })} not looked at here.{' '}
            <a href="/conversations">All conversations</a>
          </p>
        )}
        {day.now.length > 0 && <Keys />}
      </Columns>
    </PageFrame>
  )
}

/** Where Welcome was skipped. */
const NoOneYet = () => (
  <Empty
    title="No one is here yet"
    says="Add one person below, or import the people you know. Welcome says how it goes, and has sample data to explore."
    actions={
      <>
        <Go href="/import" kind="primary">
          Import
        </Go>
        <Go href="/welcome">Welcome</Go>
      </>
    }
  />
)

function sayHowMuch(day: Day, meetings: number): string {
  const toDo = plural(day.now.length, {
    none: 'Nothing to do today',
    one: '# thing to do',
    other: '# things to do, most urgent first',
  })
  return meetings > 0 ? `${many(meetings, 'meeting')}. ${toDo}.` : `${toDo}.`
}

/** More are folded away. */
const WAITING_SHOWN = 4

function WaitingForReply({ here, waiting }: { here: Here; waiting: Day['waiting'] }) {
  const more = waiting.slice(WAITING_SHOWN)
  const row = (line: Day['waiting'][number]) => (
    <Row
      key={line.personId}
      href={line.conversationId ? `/conversations/${line.conversationId}` : `/people/${line.personId}`}
      title={<Name of={line.name} />}
      sub={sayDates(line.why, here)}
      aside={
        line.at === 'answers' && <Go href={`/conversations/${line.conversationId}/answers`}>{line.label}</Go>
      }
    />
  )
  return (
    <Part title={<Counted of={waiting.length}>Waiting for a reply</Counted>}>
      <Rows label="Waiting for a reply">{waiting.slice(0, WAITING_SHOWN).map(row)}</Rows>
      {more.length > 0 && (
        <details>
          <summary>{more.length} more</summary>
          <Rows label="More to wait for">{more.map(row)}</Rows>
        </details>
      )}
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

function QuietDay({ day }: { day: Day }) {
  const isAllKept = day.promises.every(({ whose }) => whose === 'theirs')
  return (
    <Empty
      title="Nothing is due today."
      says={`You have thanked everyone${isAllKept ? ' and kept your promises' : ''}. A good day to ask someone new.`}
      actions={
        <Go href="/people" kind="primary">
          Browse people
        </Go>
      }
    />
  )
}

const Keys = () => (
  <p class="keys" hidden>
    <kbd>J</kbd> <kbd>K</kbd> move, <kbd>Enter</kbd> open, <kbd>D</kbd> done, <kbd>T</kbd> tomorrow,{' '}
    <kbd>S</kbd> snooze, <kbd>Z</kbd> undo, <kbd>N</kbd> add a person
  </p>
)

/** Letters that are not sent, and files that are not imported yet. A letter that a line leads to is left out. */
function Unfinished({ here, day }: { here: Here; day: Day }) {
  const drafts = day.drafts.filter(({ id }) => day.now.every(({ letterId }) => letterId !== id))
  const count = drafts.length + day.imports.length
  if (count === 0) return null
  return (
    <Part title={<Counted of={count}>Drafts and unfinished imports</Counted>}>
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
            sub={`Not sent yet. Saved ${sayLately(draft.updatedAt, here)}.`}
          />
        ))}
        {day.imports.map((file) => (
          <Row key={file.id} href={`/imports/${file.id}`} title={file.fileName} sub="Not imported yet." />
        ))}
      </Rows>
    </Part>
  )
}

function Snoozed({ here, snoozed }: { here: Here; snoozed: Day['snoozed'] }) {
  return (
    <Part title={<Counted of={snoozed.length}>Snoozed</Counted>} id="snoozed">
      <Rows label="Snoozed">
        {snoozed.map(({ id, personId, name, label, until }) => (
          <Row
            key={id}
            href={`/people/${personId}`}
            title={<Name of={name} />}
            sub={`${label}. Back ${sayDate(until, here)}.`}
            aside={
              <PressForm
                here={here}
                verb="undo-line-mark"
                fixed={{ id }}
                label="Show now"
                about={name}
                next="/"
                said="It is on Today again."
                kind="bare"
              />
            }
          />
        ))}
      </Rows>
    </Part>
  )
}
