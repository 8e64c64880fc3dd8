/** How the seeker stands with someone, in one glance, and the one thing to do next. */
import type { ComponentChildren, VNode } from 'preact'
import type { z } from 'zod'
import { daysAfter } from '../../account/profile.ts'
import { listConversations } from '../../conversations/list-conversations.ts'
import { stages } from '../../conversations/stage.ts'
import type { Here } from '../../here.ts'
import type { showNext } from '../../today/show-next.ts'
import { openSays, whereTo } from '../../today/today-line.ts'
import { DateField } from '../../ui/fields.tsx'
import { Button, PressForm, VerbForm } from '../../ui/form.tsx'
import { Go, LevelTag, Why } from '../../ui/list.tsx'
import { dayOfReader, many, sayAgo, sayDate, sayDates } from '../../ui/say.ts'
import { Unfold } from '../../ui/unfold.tsx'
import { levelNames, levelRank } from '../person.ts'
import type { showPerson } from '../show-person.ts'
import { addressOfTag } from '../tags.ts'
import { StatusShown } from './status.tsx'

export type PersonShown = z.output<typeof showPerson.gives>
export type Course = z.output<typeof listConversations.gives>['groups'][number]['conversations'][number]

/** The conversations with someone as the list of conversations tells them, what is most urgent first. */
export async function coursesWith(here: Here, personId: string): Promise<Course[]> {
  const { groups } = await here.ask(listConversations, { personId })
  return groups
    .flatMap(({ conversations }) => conversations)
    .toSorted((a, b) => stages[a.stage].rank - stages[b.stage].rank)
}

export function Strip(props: { here: Here; shown: PersonShown }): VNode {
  const { here, shown } = props
  const { person, conversations } = shown
  const last = shown.lastContact
  return (
    <dl class="strip">
      <Item label="Status">
        <StatusShown status={shown.status} />
      </Item>
      <Item label="Level">
        <LevelTag
          name={levelNames[person.level]}
          rank={levelRank(person.level)}
          isGuess={person.levelBy === 'guess'}
        />{' '}
        {person.levelBy === 'guess' && <a href={`/people/${person.id}/edit`}>Edit</a>}
      </Item>
      <Item label="Conversations">{sayConversations(conversations)}</Item>
      <Item label="Last contact">
        {last ? (
          <>
            {sayDate(last, here)}, {sayAgo(last, here)}
          </>
        ) : (
          'None yet'
        )}
      </Item>
      <Item label="Tags">
        {person.tags.map((tag) => (
          <>
            <a class="tag" href={addressOfTag(tag)} key={tag}>
              <bdi>{tag}</bdi>
            </a>{' '}
          </>
        ))}
        <a href={`/people/${person.id}/edit#tags`}>{person.tags.length > 0 ? 'Edit' : 'Add'}</a>
      </Item>
    </dl>
  )
}

function Item({ label, children }: { label: string; children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function sayConversations(conversations: PersonShown['conversations']): string {
  const met = conversations.filter(({ heldAt }) => heldAt).length
  const all = many(conversations.length, 'conversation')
  return met === 0 ? all : `${all}, ${met === conversations.length ? 'met' : `${met} met`}`
}

type NextShown = z.output<typeof showNext.gives>

/** What Today says of them, with the same presses; where nothing is due, what comes. */
export function Next(props: { here: Here; name: string; next: NextShown; courses: Course[] }): VNode | null {
  const { here, name, next, courses } = props
  const { line, snoozed } = next
  if (line) return <Due here={here} name={name} line={line} />
  if (snoozed) return <Snoozed here={here} name={name} snoozed={snoozed} />
  const [first] = courses
  if (!first) return null
  return (
    <section class="next-step is-calm" aria-labelledby="next">
      <p class="hint">Nothing is due now</p>
      <h2 id="next">
        <a href={`/conversations/${first.id}`}>{first.next}</a>
      </h2>
      <Why>{sayDates(first.why, here)}</Why>
    </section>
  )
}

function Due(props: { here: Here; name: string; line: NonNullable<NextShown['line']> }): VNode {
  const { here, name, line } = props
  const { personId, conversationId, what, label, why, more } = line
  const fixed = { personId, what, ...(conversationId && { conversationId }) }
  const about = `: ${label}, ${name}`
  const back = { here, next: `/people/${personId}` }
  const snooze = { ...back, verb: 'snooze-line', said: 'Snoozed until {until}.' }
  const href = whereTo(line)
  return (
    <section class="next-step" aria-labelledby="next">
      <p class="hint">Next step</p>
      <h2 id="next">{label}</h2>
      <Why>
        {sayDates(why, here)}
        {more > 0 && ` After that, ${more} more.`}
      </Why>
      <div class="actions">
        {href !== `/people/${personId}` && (
          <Go kind="primary" href={href}>
            {openSays(line)}
          </Go>
        )}
        <PressForm
          {...back}
          verb="mark-line-done"
          fixed={fixed}
          said="Done: {label}."
          kind="bare"
          label="Done"
          about={about}
        />
        <PressForm
          {...snooze}
          fixed={{ ...fixed, until: daysAfter(dayOfReader(here), 1) }}
          kind="bare"
          label="Tomorrow"
          about={about}
        />
        <Unfold here={here} verb="snooze-line" fixed={fixed} label="Snooze" about={about}>
          <VerbForm {...snooze} fixed={fixed} isKept={false}>
            <DateField name="until" label="Another day" value={daysAfter(dayOfReader(here), 7)} />
            <Button kind="quiet">Snooze</Button>
          </VerbForm>
        </Unfold>
      </div>
    </section>
  )
}

function Snoozed(props: { here: Here; name: string; snoozed: NonNullable<NextShown['snoozed']> }): VNode {
  const { here, name, snoozed } = props
  return (
    <section class="next-step is-calm" aria-labelledby="next">
      <p class="hint">Snoozed until {sayDate(snoozed.until, here)}</p>
      <h2 id="next">{snoozed.label}</h2>
      <div class="actions">
        <PressForm
          here={here}
          verb="undo-line-mark"
          fixed={{ id: snoozed.id }}
          next={here.url.pathname}
          said="It is due now."
          kind="bare"
          label="Show it now"
          about={`: ${snoozed.label}, ${name}`}
        />
      </div>
    </section>
  )
}
