/** When someone works: the country whose holidays are kept, the weekend, days away. Waiting and nudges are counted by it. */
import type { VNode } from 'preact'
import type { Here } from '../here.ts'
import { countryNames } from '../store/days-off/calendar.ts'
import { Check, DateField, Field, FieldRow } from './fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from './form.tsx'
import { Part, Row, Rows } from './list.tsx'
import { sayDate } from './when.ts'

export interface WeekShown {
  country: string | null
  countryName: string
  isGuess: boolean
  weekend: number[]
  ownWeekend: number[]
  daysOff: { id: string; from: string; to: string; note: string }[]
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** `personId` for a person of mine; left out, the days are my own. */
export function WeekPart(props: { here: Here; week: WeekShown; personId?: string; next: string }): VNode {
  const { here, week, personId, next } = props
  const fixed: Record<string, string> = personId ? { personId } : {}
  const isSetting = here.problem?.verb === 'set-week'
  return (
    <Part title="Days off" id="days-off">
      <p>
        {personId ? 'They do not work' : 'You do not work'} on{' '}
        {week.weekend.map((day) => weekdays[day - 1]).join(' and ')}
        {week.country ? `, nor on the public holidays of ${week.countryName}` : ''}.
        {week.isGuess && week.country && ' That is a guess.'}
      </p>
      {week.daysOff.length > 0 && (
        <Rows label="Days off">
          {week.daysOff.map(({ id, from, to, note }) => (
            <Row
              key={id}
              title={from === to ? sayDate(from) : `${sayDate(from)} to ${sayDate(to)}`}
              sub={note && <span dir="auto">{note}</span>}
              aside={
                <PressForm
                  here={here}
                  verb="remove-day-off"
                  fixed={{ id }}
                  label="Remove"
                  about={sayDate(from)}
                  next={next}
                  said="Removed."
                />
              }
            />
          ))}
        </Rows>
      )}
      <details class="confirm" open={isSetting}>
        <summary>Edit the week</summary>
        <div class="confirm-body">
          <VerbForm here={here} verb="set-week" fixed={fixed} next={next} said="Saved.">
            <Field
              name="country"
              label="Country"
              value={week.isGuess ? '' : week.country ? week.countryName : 'none'}
              options={['none', ...countryNames]}
              size="medium"
              hint="Its public holidays are kept; “none” for no holidays."
            />
            <fieldset class="field choice">
              <legend>Days without work every week</legend>
              {weekdays.map((day, nth) => (
                <Check
                  key={day}
                  name="weekend"
                  label={day}
                  value={String(nth + 1)}
                  checked={week.ownWeekend.includes(nth + 1)}
                />
              ))}
              <p class="hint">Tick none for the usual weekend of the country.</p>
            </fieldset>
            <Buttons>
              <Button>Save</Button>
            </Buttons>
          </VerbForm>
        </div>
      </details>
      <details class="confirm" open={here.problem?.verb === 'add-day-off'}>
        <summary>Add days off</summary>
        <div class="confirm-body">
          <VerbForm here={here} verb="add-day-off" fixed={fixed} next={next} said="Added.">
            <FieldRow>
              <DateField name="from" label="First day" required />
              <DateField name="to" label="Last day" hint="The same when left empty." />
            </FieldRow>
            <Field name="note" label="Note" size="medium" />
            <Buttons>
              <Button>Add days off</Button>
            </Buttons>
          </VerbForm>
        </div>
      </details>
    </Part>
  )
}
