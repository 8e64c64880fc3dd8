/** A new conversation begins with someone: who it is with is chosen here, and it is said what comes next. */
import type { VNode } from 'preact'
import type { Here, Page } from '../../here.ts'
import { listPeople } from '../../people/list-people.ts'
import type { PersonInList } from '../../people/person.ts'
import { statusWords } from '../../people/status-words.ts'
import { PressForm } from '../../ui/form.tsx'
import { Empty, Find, Go, Name, Row, Rows } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Pager, placeIn } from '../../ui/pager.tsx'
import { State } from '../../ui/state.tsx'

export const newConversationPage: Page = async (here) => {
  const find = here.query.find ?? ''
  const { people, next, previous } = await here.ask(listPeople, {
    ...(find && { find: find.slice(0, 200) }),
    ...placeIn(here),
  })
  const isEmpty = people.length === 0 && find === '' && !next && !previous
  return (
    <PageFrame
      together
      here={here}
      section="conversations"
      up={{ href: '/conversations', label: 'Conversations' }}
      title="New conversation"
      lead={
        isEmpty
          ? undefined
          : 'Choose who to write to. Next you say what you want to learn, and draft the letter.'
      }
      actions={!isEmpty && <Go href="/people/new">Add person</Go>}
    >
      {isEmpty ? (
        <Empty
          title="No people yet"
          says="A conversation is with someone. Add the first person, or import the people you know."
          actions={
            <>
              <Go href="/people/new" kind="primary">
                Add person
              </Go>
              <Go href="/import">Import</Go>
            </>
          }
        />
      ) : (
        <Choice here={here} people={people} find={find} />
      )}
      <Pager path="/conversations/new" keep={find ? { find } : {}} next={next} previous={previous} />
    </PageFrame>
  )
}

function Choice({ here, people, find }: { here: Here; people: PersonInList[]; find: string }): VNode {
  return (
    <>
      <Find action="/conversations/new" label="Search people" value={find} />
      {people.length === 0 ? (
        <p>
          No one found. <a href="/conversations/new">Show everyone</a>, or <a href="/people/new">add them</a>.
        </p>
      ) : (
        <Rows label="People">
          {people.map((person) => (
            <Row
              key={person.id}
              href={`/people/${person.id}`}
              title={<Name of={person.name} />}
              sub={<bdi>{[person.title, person.company?.name].filter(Boolean).join(', ')}</bdi>}
              meta={<State mark={statusWords[person.status].mark}>{statusWords[person.status].label}</State>}
              aside={isFree(person) && <Start here={here} person={person} />}
            />
          ))}
        </Rows>
      )}
    </>
  )
}

/** With the others something is going on already, or they are left in peace: their page tells. */
const isFree = ({ status }: PersonInList) => status === 'none' || status === 'thanked'

function Start({ here, person }: { here: Here; person: PersonInList }): VNode {
  return (
    <PressForm
      here={here}
      verb="start-conversation"
      fixed={{ personId: person.id }}
      label="Start a conversation"
      about={person.name}
      next="/conversations/{id}"
    />
  )
}
