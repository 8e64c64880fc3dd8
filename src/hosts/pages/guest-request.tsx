/** The request on one screen of a phone: who asks, who sent them, for how long, why this person, about what; then the answers. */
import type { VNode } from 'preact'
import { many, plural, sayDate, sayDay, sayInstant, sayInstantThere, sayTime, sayZone } from '../../ui/say.ts'
import { GuestFrame } from './guest-frame.tsx'
import type { GuestHere, PageShown } from './guest-here.ts'

export function RequestPage({ here, shown }: { here: GuestHere; shown: PageShown }): VNode {
  const { asks, times } = shown
  const name = <bdi>{asks.name}</bdi>
  return (
    <GuestFrame
      here={here}
      title={`${asks.name} asks for your advice`}
      host={shown.host}
      hasTimes={times.length > 0}
    >
      <Canceled here={here} calledOff={shown.calendar.calledOff} />
      <div class="host">
        <section class="ask" aria-labelledby="ask">
          <div class="ask-head">
            <div>
              <h1 id="ask">{name} asks for your advice</h1>
              {shown.referrer && (
                <p class="by">
                  <bdi>{shown.referrer}</bdi> suggested you.
                </p>
              )}
              <p class="promise">I will not ask for a job.</p>
            </div>
            <p class="stamp">
              <b>{shown.minutes}</b>
              {plural(shown.minutes, { one: 'minute', other: 'minutes' })}
            </p>
          </div>
          <dl class="sheet request">
            <div>
              <dt>Who</dt>
              <dd dir="auto">{shown.who}</dd>
            </div>
            <div>
              <dt>Why you</dt>
              <dd dir="auto">{shown.why}</dd>
            </div>
            {shown.about.length > 0 && (
              <div>
                <dt>About</dt>
                <dd>
                  <ol>
                    {shown.about.map((question) => (
                      <li dir="auto" key={question}>
                        {question}
                      </li>
                    ))}
                  </ol>
                </dd>
              </div>
            )}
          </dl>
          <div class="foot-bar">
            <a class="button main" href={times.length > 0 ? '#yes' : `${here.base}/another${here.query}`}>
              {times.length > 0 ? 'Choose a time' : 'Suggest a time'}
            </a>
            <a class="button" href="#others">
              Other answers
            </a>
          </div>
        </section>
        <div class="answer">
          {times.length > 0 && <Times here={here} shown={shown} />}
          <Others here={here} shown={shown} />
        </div>
        <Fine here={here} shown={shown} />
      </div>
    </GuestFrame>
  )
}

/** The small print: what happens when, who sees it, until when. */
function Fine({ here, shown }: { here: GuestHere; shown: PageShown }): VNode {
  return (
    <div class="about small soft">
      <p>
        Asked often? <a href={`${here.base}/terms${here.query}`}>Say how you like to be asked</a>.
      </p>
      <p>
        Nothing is sent until you confirm on the next page. To ask something first, write to{' '}
        {shown.asks.email}.
      </p>
      <p>
        This page holds your name and whatever you answer here. Only <bdi>{shown.asks.name}</bdi> and the
        person who runs this site can see it. <a href={`${here.base}/data${here.query}`}>See or erase it</a>.
        No cookies. This page ends on {sayDay(shown.endsAt, here.reader)}.
      </p>
    </div>
  )
}

/** A talk that was called off, by either side, and the file that takes it out of the calendar. */
export function Canceled(props: {
  here: GuestHere
  calledOff: PageShown['calendar']['calledOff']
}): VNode | null {
  const { here, calledOff } = props
  if (!calledOff) return null
  return (
    <p class="notice" role="status">
      The talk on {sayAt(calledOff.startsAt, here)} is canceled.{' '}
      <a href={`${here.base}/canceled.ics`} download>
        Remove it from your calendar
      </a>
    </p>
  )
}

function Times({ here, shown }: { here: GuestHere; shown: PageShown }): VNode {
  return (
    <section id="yes" aria-labelledby="yes-title">
      <h2 id="yes-title">Yes, at one of these times</h2>
      <Zone here={here} />
      <TimeButtons here={here} shown={shown} />
      <p class="small soft">
        By video, phone or in person: you choose next. <bdi>{shown.asks.name}</bdi> keeps these times free.
      </p>
    </section>
  )
}

/** Each time leads to the page that confirms it. */
export function TimeButtons({ here, shown }: { here: GuestHere; shown: PageShown }): VNode {
  return (
    <form action={`${here.base}/time`} method="get">
      {here.isZoneTold && <input type="hidden" name="zone" value={here.zone} />}
      <div class="times">
        {shown.times.map(({ id, startsAt }) => (
          <button type="submit" class="time" name="time" value={id} key={id}>
            <b>{sayDay(startsAt, here.reader)}</b> <span>{sayTime(startsAt, here.reader)}</span>{' '}
            <small>{theirTime(startsAt, shown, here)}</small>
          </button>
        ))}
      </div>
    </form>
  )
}

/** Both clocks; where it is another day there, the day too. */
export function theirTime(startsAt: string, { zone, asks }: PageShown, here: GuestHere): string {
  const there = sayInstantThere(startsAt, zone, here.reader)
  if (!there) return ''
  const theirs = { ...here.reader, seeker: { ...here.reader.seeker, zone } }
  const isSameDay = sayDay(startsAt, theirs) === sayDay(startsAt, here.reader)
  return `${isSameDay ? sayTime(startsAt, theirs) : `${sayDay(startsAt, theirs)}, ${sayTime(startsAt, theirs)}`} for ${asks.name}`
}

export function Zone({ here }: { here: GuestHere }): VNode {
  return (
    <details class="zone small soft" open={here.unreadZone !== null}>
      <summary>
        In {sayZone(here.zone)}. <span class="link">Change time zone</span>
      </summary>
      <form method="get" action={here.base}>
        <label for="zone">Your city or time zone</label>
        {here.unreadZone !== null && (
          <p class="problem">“{here.unreadZone}” was not found. Try a large city near you.</p>
        )}
        <p class="presses">
          <input id="zone" name="zone" maxlength={64} required value={here.unreadZone ?? ''} />{' '}
          <button type="submit">Show times there</button>
        </p>
      </form>
    </details>
  )
}

function Others({ here, shown }: { here: GuestHere; shown: PageShown }): VNode {
  const { about } = shown
  const boxes = many(Math.max(about.length, 1), 'box', 'boxes')
  const rows: [step: string, label: string, more: string][] = [
    ['another', shown.times.length > 0 ? 'Another time' : 'Yes, suggest a time', 'suggest one'],
    ['writing', 'In writing', `${boxes}, about 5 minutes`],
    ['later', 'Later', 'say when'],
    ['colleague', 'Ask a colleague', ''],
    ['wrong-person', 'Not the right person', ''],
    ['no', 'No, thanks', 'a complete answer'],
    ['never', 'Do not contact me again', ''],
  ]
  return (
    <section id="others" class="others" aria-labelledby="others-title">
      <h2 id="others-title">{shown.times.length > 0 ? 'Or another answer' : 'Your answer'}</h2>
      <ul>
        {rows.map(([step, label, more]) => (
          <li key={step}>
            <a href={`${here.base}/${step}${here.query}`}>
              <b>{label}</b> {more && <small>{more}</small>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A moment, with the zone that it is in. */
export const sayAt = (instant: string, here: GuestHere) =>
  `${sayInstant(instant, here.reader)}, ${sayZone(here.zone, instant)}`

export const sayOn = (date: string, here: GuestHere) => sayDate(date, here.reader)
