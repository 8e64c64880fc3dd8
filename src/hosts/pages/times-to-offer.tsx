/** Which times a page offers: what is free in the seeker's week, to be ticked, and below it any other. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { Check, DateField, FieldRow, TimeField } from '../../ui/fields.tsx'
import { hasWords } from '../../ui/form.tsx'
import { sayDay, sayInstant, sayInstantThere, sayTime, sayZone } from '../../ui/say.ts'
import { ZoneField } from '../../ui/zone-field.tsx'
import { mostTimes } from '../host-page.ts'
import { proposeTimes } from '../propose-times.ts'

export async function TimesToOffer(here: Here, id: string): Promise<VNode> {
  const { times, theirZone } = await here.ask(proposeTimes, { id })
  return (
    <>
      <h3>Times you offer</h3>
      <p class="hint">
        Up to {mostTimes}. Each is held for them until they answer or the hour has come. Choose none to let
        them suggest one.
      </p>
      {times.length > 0 ? (
        <fieldset class="field choice">
          <legend>Free in your week</legend>
          {times.map(({ startsAt }) => (
            <Check
              key={startsAt}
              name="free"
              label={inBothClocks(startsAt, theirZone, here)}
              value={startsAt}
            />
          ))}
          <p class="hint">
            By your <a href="/settings#days-off">hours, pause and days off</a>, without meetings and times
            held for others.
          </p>
        </fieldset>
      ) : (
        <p>
          No time is free in the next 2 months. Look at <a href="/settings#days-off">your hours</a>, or enter
          times.
        </p>
      )}
      <details open={times.length === 0 || hasWords(here, 'create-host-page', { id })}>
        <summary>Other times</summary>
        <div class="confirm-body">
          <p class="hint">Any other, in the time zone below.</p>
          {Array.from({ length: mostTimes }, (_, nth) => (
            <FieldRow key={nth}>
              <DateField name={`times.${nth}.date`} label={`Date ${nth + 1}`} />
              <TimeField name={`times.${nth}.time`} label={`Time ${nth + 1}`} />
            </FieldRow>
          ))}
          <ZoneField name="zone" label="Time zone of these times" value={here.seeker.zone} />
        </div>
      </details>
    </>
  )
}

/** The day there is said only where it is another one. */
function inBothClocks(startsAt: string, theirZone: string | null, here: Here): string {
  const mine = sayInstant(startsAt, here)
  const there = theirZone && sayInstantThere(startsAt, theirZone, here)
  if (!there) return mine
  const theirs = { now: here.now, seeker: { ...here.seeker, zone: theirZone } }
  const isSameDay = sayDay(startsAt, theirs) === sayDay(startsAt, here)
  return `${mine} (${isSameDay ? `${sayTime(startsAt, theirs)} ${sayZone(theirZone, startsAt)}` : there})`
}
