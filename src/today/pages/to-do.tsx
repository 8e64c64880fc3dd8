/** The lines that are due: the most pressing one as a card, the others in a list, each with Done, Tomorrow and Snooze. */
import type { VNode } from 'preact'
import { daysAfter } from '../../account/profile.ts'
import type { Here } from '../../here.ts'
import { DateField } from '../../ui/fields.tsx'
import { Button, PressForm, VerbForm } from '../../ui/form.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Go, Name, Why } from '../../ui/list.tsx'
import { dayOfReader, sayDate, sayDates } from '../../ui/say.ts'
import { openSays, whereTo } from '../today-line.ts'
import type { Day } from './day.tsx'
import { Tick } from './tick.tsx'

type Line = Day['now'][number]

/** Lines that are seen at once, after the card. */
const SHOWN = 8

export function ToDo({ here, lines }: { here: Here; lines: Line[] }): VNode {
  const more = lines.slice(SHOWN + 1)
  return (
    <>
      <ul class="todos" aria-label="To do now">
        {lines.slice(0, SHOWN + 1).map((line, nth) => (
          <TodoLine here={here} line={line} isFirst={nth === 0} key={line.personId} />
        ))}
      </ul>
      {more.length > 0 && (
        <details class="todos-more">
          <summary>{more.length} more</summary>
          <ul class="todos" aria-label="To do after that">
            {more.map((line) => (
              <TodoLine here={here} line={line} key={line.personId} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function TodoLine({ here, line, isFirst }: { here: Here; line: Line; isFirst?: boolean }) {
  const { personId, name, company, label, why, more, what, conversationId } = line
  const fixed = { personId, what, ...(conversationId && { conversationId }) }
  const done = {
    ...{ here, verb: 'mark-line-done', fixed },
    said: 'Done: {label}, {name}.',
  }
  const href = whereTo(line)
  return (
    <li class={isFirst ? 'todo is-first' : 'todo'} data-line>
      {!isFirst && <Tick {...done} about={`${label}: ${name}`} />}
      <p class="todo-who">
        <a href={`/people/${personId}`}>
          <Name of={name} />
        </a>{' '}
        <bdi>{company}</bdi>
      </p>
      <div class="todo-what">
        <p>
          <a href={href} data-go>
            {label}
          </a>
        </p>
        <Why>
          {sayDates(why, here)}
          {more > 0 && (
            <>
              {' '}
              <a href={`/people/${personId}`}>And {more} more</a>
            </>
          )}
        </Why>
      </div>
      <div class={isFirst ? 'todo-acts' : 'todo-acts acts'}>
        {isFirst && (
          <>
            <Go kind="primary" href={href}>
              {openSays(line)}
              <span class="unseen">: {name}</span>
            </Go>
            <div class="todo-done">
              <PressForm {...done} next="/" kind="bare" label="Done" about={`: ${label}, ${name}`} />
            </div>
          </>
        )}
        <Later
          here={here}
          fixed={fixed}
          about={`: ${label}, ${name}`}
          id={`${what}-${conversationId ?? personId}-${personId}`}
        />
      </div>
    </li>
  )
}

/** Tomorrow in one press, and a small menu of other days. */
function Later(props: { here: Here; fixed: Record<string, string>; about: string; id: string }) {
  const { here, fixed, about, id } = props
  const day = dayOfReader(here)
  const tomorrow = daysAfter(day, 1)
  const press = { here, verb: 'snooze-line', next: '/', said: '{name}: snoozed until {until}.' }
  return (
    <>
      <div class="todo-tomorrow">
        <PressForm
          {...press}
          fixed={{ ...fixed, until: tomorrow }}
          kind="bare"
          label="Tomorrow"
          about={about}
        />
      </div>
      <button type="button" class="button bare" popovertarget={`snooze-${id}`} data-snooze>
        <span class="todo-word">Snooze</span>
        <Icon here={here} name="more" />
        <span class="unseen">{about}</span>
      </button>
      <div class="menu todo-menu" id={`snooze-${id}`} popover="auto">
        {daysToChoose(day).map(([label, until]) => (
          <PressForm
            {...press}
            fixed={{ ...fixed, until }}
            kind="bare"
            label={
              <>
                {label} <span class="hint">{sayDate(until, here)}</span>
              </>
            }
            about={about}
            key={until}
          />
        ))}
        <VerbForm {...press} fixed={fixed} class="apart" isKept={false}>
          <DateField name="until" label="Another day" />
          <Button kind="quiet">Snooze</Button>
        </VerbForm>
      </div>
    </>
  )
}

/** Tomorrow, in three days, and the next Monday after that. */
function daysToChoose(day: string): [string, string][] {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7
  const monday = daysAfter(day, 8 - weekday)
  const days: [string, string][] = [
    ['Tomorrow', daysAfter(day, 1)],
    ['In 3 days', daysAfter(day, 3)],
    ['Next week', monday],
    ['In 4 weeks', daysAfter(day, 28)],
  ]
  return days.filter(([, on], nth) => days.findIndex(([, other]) => other === on) === nth)
}
