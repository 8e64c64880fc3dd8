/** Ways to someone over others, best first: who, why, and the one press that leads to the letter. It never sends. */
import type { VNode } from 'preact'
import type { OpenHere } from '../here.ts'
import { PressForm } from './form.tsx'
import { Go, Name, Part, Row, Rows } from './list.tsx'

interface WayShown {
  people: { id: string; name: string; title: string }[]
  how: string
  because: { says: string }[]
  deed: 'write' | 'name' | 'ask'
}

/** `none` is said where there is no way; without it the part is left out then. */
export function WaysIn(props: {
  here: OpenHere
  title: string
  ways: WayShown[]
  count: number
  /** Where all ways are shown. */
  allAt?: string
  none?: string
}): VNode | null {
  const { here, title, ways, count, allAt, none } = props
  if (ways.length === 0 && !none) return null
  return (
    <Part
      title={title}
      id="ways"
      aside={allAt && count > ways.length && <a href={allAt}>All {count} ways</a>}
    >
      {ways.length === 0 ? (
        <p>{none}</p>
      ) : (
        <Rows label={title}>
          {ways.map((way) => (
            <Row
              key={way.people[0]?.id ?? ''}
              title={<Chain of={way.people} />}
              sub={way.people.at(-1)?.title && <span dir="auto">{way.people.at(-1)?.title}</span>}
              why={<p class="why">{way.because.map(({ says }) => says).join(' ')}</p>}
              aside={<Deed here={here} way={way} />}
            />
          ))}
        </Rows>
      )}
    </Part>
  )
}

function Chain({ of }: { of: WayShown['people'] }): VNode {
  return (
    <span class="chain">
      You
      {of.map(({ id, name }) => (
        <>
          <span aria-hidden="true"> — </span>
          <span class="unseen">, then </span>
          <a href={`/people/${id}`}>
            <Name of={name} />
          </a>
        </>
      ))}
    </span>
  )
}

function Deed({ here, way: { people, deed } }: { here: OpenHere; way: WayShown }): VNode | null {
  const [first, second] = people
  if (!first) return null
  // With those who are known there, something is going on already.
  if (!second) return <Go href={`/people/${first.id}`}>See {first.name}</Go>
  if (deed === 'name')
    return (
      <PressForm
        here={here}
        verb="write-to-person"
        fixed={{ personId: second.id }}
        label={`Write to ${second.name}, naming ${first.name}`}
        next="/letters/{id}"
        said="Conversation started, and a letter drafted."
      />
    )
  return (
    <PressForm
      here={here}
      verb="ask-for-introduction"
      fixed={{ personId: second.id, throughId: first.id }}
      label={`Ask ${first.name}`}
      about={`to introduce you to ${second.name}`}
      next="/letters/{id}"
      said="Letter drafted."
    />
  )
}
