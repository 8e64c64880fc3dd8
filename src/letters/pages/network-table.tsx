/** The network as a table: who, known to whom, and why. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import { Name } from '../../ui/list.tsx'
import { addressOf, Pager } from '../../ui/pager.tsx'
import { State } from '../../ui/state.tsx'
import type { LinkInNetwork, PersonInNetwork, showNetwork } from '../show-network.ts'
import { standingOf } from './network-picture.tsx'

type NetworkShown = z.output<typeof showNetwork.gives>

/** Links in a line of the table; the others stand on the page of that person’s own network. */
export const MOST_IN_LINE = 4

export function TablePart({ shown, around }: { shown: NetworkShown; around: Record<string, string> }): VNode {
  const names = new Map([...shown.people, ...shown.others].map(({ id, name }) => [id, name]))
  return (
    <>
      <table class="network-table">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">With you</th>
            <th scope="col">Knows</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {shown.people.map((person) => (
            <PersonRow person={person} links={shown.links} names={names} key={person.id} />
          ))}
        </tbody>
      </table>
      <Pager path="/network" keep={{ ...around, as: 'table' }} next={shown.next} previous={shown.previous} />
    </>
  )
}

function PersonRow(props: {
  person: PersonInNetwork
  links: readonly LinkInNetwork[]
  names: Map<string, string>
}): VNode {
  const { person, links, names } = props
  const { id, name, title, company, linkCount, withYou } = person
  const theirs = links.filter(({ from, to }) => from === id || to === id)
  const { label, mark } = standingOf(person)
  return (
    <tr>
      <th scope="row">
        <a href={`/people/${id}`}>
          <Name of={name} />
        </a>
        <span class="sub" dir="auto">
          {[title, company?.name].filter(Boolean).join(', ')}
        </span>
      </th>
      <td>{withYou}</td>
      <td>
        <ul>
          {theirs.slice(0, MOST_IN_LINE).map(({ from, to, says }) => {
            const other = from === id ? to : from
            return (
              <li key={other}>
                <a href={`/people/${other}`}>
                  <Name of={names.get(other) ?? ''} />
                </a>
                <span class="because">{says}</span>
              </li>
            )
          })}
        </ul>
        {linkCount > MOST_IN_LINE && (
          <a href={addressOf('/network', { personId: id })}>
            {linkCount - MOST_IN_LINE} more<span class="unseen"> people {name} may know</span>
          </a>
        )}
      </td>
      <td>
        <State mark={mark}>{label}</State>
      </td>
    </tr>
  )
}
