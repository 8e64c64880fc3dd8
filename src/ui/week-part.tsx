/** When someone works: the country whose holidays are kept, the weekend, days away. Waiting and nudges are counted by it. */
import type { VNode } from 'preact'
import type { Here } from '../here.ts'
import { countryNames } from '../store/days-off/calendar.ts'
import { Check, DateField, Field, FieldRow, TimeField } from './fields.tsx'
import { Button, hasWords, PressForm, VerbForm } from './form.tsx'
import { Part, Row, Rows } from './list.tsx'
import { many, sayDate, sayDays, sayList, sayTimeInField, weekdays } from './say.ts'
import { SettingLine } from './setting-line.tsx'

export interface WeekShown {
  country: string | null
  countryName: string
  isGuess: boolean
  weekend: number[]
  ownWeekend: number[]
  hours: { from: string; until: string; pause: number; mostADay: number; notBefore: string | null } | null
  daysOff: { id: string; from: string; to: string; note: string }[]
}

/** `personId` for a person of mine; left out, the days are my own. */
interface WeekProps {
  here: Here
  week: WeekShown
  personId?: string
  next: string
}

export function WeekPart(props: WeekProps): VNode {
  return (
    <Part title="Days off" id="days-off">
      <WeekLines {...props} />
    </Part>
  )
}

export function WeekLines(props: WeekProps): VNode {
  return (
    <>
      <WeekLine {...props} />
      {props.week.hours && <HoursLine {...props} hours={props.week.hours} />}
      <DaysOffLine {...props} />
    </>
  )
}

/** Whose days they are, as the verbs take it. */
const ofPerson = (personId: string | undefined): Record<string, string> => (personId ? { personId } : {})

/** The days off every week, and the country whose holidays are kept. */
function WeekLine({ here, week, personId, next }: WeekProps): VNode {
  const fixed = ofPerson(personId)
  return (
    <SettingLine
      name="Week"
      now={
        <>
          {sayList(week.weekend.map((day) => weekdays()[day - 1] ?? ''))} off{' '}
          <span class="set-more">{saysHolidays(week)}</span>
        </>
      }
      isOpen={hasWords(here, 'set-week', fixed)}
    >
      <VerbForm here={here} verb="set-week" fixed={fixed} next={next} said="Saved.">
        <Field
          name="country"
          label="Country"
          value={week.isGuess ? '' : week.country ? week.countryName : 'none'}
          options={['none', ...countryNames]}
          size="medium"
          hint="Its public holidays count as days off. Enter “none” for no holidays."
        />
        <fieldset class="field choice">
          <legend>Days off every week</legend>
          {weekdays().map((day, nth) => (
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
        <Button kind="quiet">Save</Button>
      </VerbForm>
    </SettingLine>
  )
}

/** When I can meet: what is proposed to a host keeps to it. */
function HoursLine({ here, hours, next }: WeekProps & { hours: NonNullable<WeekShown['hours']> }): VNode {
  const { from, until, pause, mostADay, notBefore } = hours
  const clock = (time: string) => sayTimeInField(time, here.seeker)
  return (
    <SettingLine
      name="Meetings"
      now={
        <>
          {clock(from)} to {clock(until)}{' '}
          <span class="set-more">
            {many(mostADay, 'meeting')} a day at most
            {pause > 0 && `, ${many(pause, 'minute')} between`}
            {notBefore && `, not before ${sayDate(notBefore, here)}`}
          </span>
        </>
      }
      isOpen={hasWords(here, 'set-hours', {})}
    >
      <VerbForm here={here} verb="set-hours" next={next} said="Saved.">
        <FieldRow>
          <TimeField name="from" label="Earliest time" value={from} />
          <TimeField name="until" label="Latest end" value={until} />
        </FieldRow>
        <FieldRow>
          <Field
            name="pause"
            label="Minutes between meetings"
            type="number"
            min={0}
            max={240}
            value={pause}
            size="short"
          />
          <Field
            name="mostADay"
            label="Meetings a day at most"
            type="number"
            min={1}
            max={8}
            value={mostADay}
            size="short"
          />
        </FieldRow>
        <DateField
          name="notBefore"
          label="Not before"
          value={notBefore ?? ''}
          hint="Leave empty for any day. Times that pages for hosts propose keep to all of this."
        />
        <Button kind="quiet">Save</Button>
      </VerbForm>
    </SettingLine>
  )
}

/** Days away, each with a way to delete it, and a form for the next. */
function DaysOffLine({ here, week, personId, next }: WeekProps): VNode {
  const fixed = ofPerson(personId)
  const { daysOff } = week
  return (
    <SettingLine
      name="Days off"
      now={
        daysOff.length > 0 ? (
          daysOff.map(({ from, to }) => sayDays(from, to, here)).join('; ')
        ) : (
          <span class="set-more">None set</span>
        )
      }
      label={daysOff.length > 0 ? 'Edit' : 'Add'}
      isOpen={hasWords(here, 'add-day-off', fixed)}
    >
      {daysOff.length > 0 && (
        <Rows label="Days off">
          {daysOff.map((days) => (
            <Row
              key={days.id}
              title={sayDays(days.from, days.to, here)}
              sub={days.note && <span dir="auto">{days.note}</span>}
              acts={
                <PressForm
                  here={here}
                  verb="remove-day-off"
                  fixed={{ id: days.id }}
                  label="Delete"
                  about={sayDate(days.from, here)}
                  next={next}
                  said="Days off deleted."
                  kind="bare"
                />
              }
            />
          ))}
        </Rows>
      )}
      <VerbForm here={here} verb="add-day-off" fixed={fixed} next={next} said="Saved.">
        <FieldRow>
          <DateField name="from" label="First day" required />
          <DateField name="to" label="Last day" hint="Leave empty for one day." />
        </FieldRow>
        <Field name="note" label="Note" size="medium" />
        <Button kind="quiet">Add days off</Button>
      </VerbForm>
    </SettingLine>
  )
}

const saysHolidays = ({ country, countryName, isGuess }: WeekShown) =>
  country ? `and public holidays of ${countryName}${isGuess ? ' (guessed)' : ''}` : 'no public holidays'
