/** How the seeker stands with someone, in one glance, and the one thing to do next. */
import type { ComponentChildren, VNode } from 'preact'
import type { z } from 'zod'
import { listConversations } from '../../conversations/list-conversations.ts'
import { stages } from '../../conversations/stage.ts'
import type { Here } from '../../here.ts'
import { Go, LevelTag, Why } from '../../ui/list.tsx'
import { many, sayAgo, sayDate, sayDates } from '../../ui/say.ts'
import { levelNames, levelRank } from '../person.ts'
import type { showPerson } from '../show-person.ts'
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

export function Strip({ here, shown }: { here: Here; shown: PersonShown }): VNode {
  const { person, conversations } = shown
  const last = lastContact(shown)
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

/** The latest day on which either wrote to the other, or they talked; null if they never did. */
function lastContact({ letters, interactions, conversations }: PersonShown): string | null {
  const days = [
    ...letters.map(({ sentOn }) => sentOn),
    ...interactions.map(({ happenedOn }) => happenedOn),
    ...conversations.map(({ heldAt }) => heldAt?.slice(0, 10) ?? null),
  ]
  return days.reduce((latest, day) => (day && (!latest || day > latest) ? day : latest), null)
}

/** The most urgent thing of all that goes on with them. Nothing where nothing does. */
export function Next({ here, courses: [first] }: { here: Here; courses: Course[] }): VNode | null {
  if (!first) return null
  return (
    <section class="next-step" aria-labelledby="next">
      <p class="hint">Next step</p>
      <h2 id="next">{first.next}</h2>
      <Why>{sayDates(first.why, here)}</Why>
      <div class="actions">
        <Go kind="primary" href={`/conversations/${first.id}`}>
          Open conversation
        </Go>
      </div>
    </section>
  )
}
