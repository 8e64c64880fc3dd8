/** The network as a tree: who led to whom, by referral. */
import type { VNode } from 'preact'
import { Name } from '../../ui/list.tsx'
import { State } from '../../ui/state.tsx'
import { type Branch, treeOf } from '../network.ts'
import type { PersonInNetwork } from '../show-network.ts'
import { type Network, standingOf } from './network-picture.tsx'

/** In one list lie no more lists than this: what is deeper stands in the last of them. */
const DEEPEST = 5

export function TreePart({ network, tableAt }: { network: Network; tableAt: string }): VNode {
  const { people, links } = network
  const branches = treeOf(
    people.map(({ id }) => id),
    links,
  )
  const tree: Tree = {
    people: new Map(people.map((person) => [person.id, person])),
    says: new Map(links.map(({ from, to, says }) => [`${from} ${to}`, says])),
  }
  if (branches.length === 0)
    return (
      <p>
        No referrals yet. On a person’s page you can add who referred you to them.{' '}
        <a href={tableAt}>Show table</a>
      </p>
    )
  return (
    <>
      <p class="hint">
        Each name stands below the person who referred you to them. Referrals that you may not mention are
        left out.
      </p>
      <ul class="network-tree">
        <li>
          You
          <Branches tree={tree} of={branches} depth={1} />
        </li>
      </ul>
    </>
  )
}

interface Tree {
  people: Map<string, PersonInNetwork>
  says: Map<string, string>
}

function Branches({ tree, of, depth }: { tree: Tree; of: readonly Branch[]; depth: number }): VNode {
  return (
    <ul>
      {(depth < DEEPEST ? of : flat(of)).map((branch) => (
        <li key={branch.id}>
          <BranchLine tree={tree} branch={branch} />
          {depth < DEEPEST && branch.children.length > 0 && (
            <Branches tree={tree} of={branch.children} depth={depth + 1} />
          )}
        </li>
      ))}
    </ul>
  )
}

/** All of them and all below, each before its children. */
function flat(branches: readonly Branch[]): Branch[] {
  const [all, ahead]: [Branch[], Branch[]] = [[], branches.toReversed()]
  for (let one = ahead.pop(); one; one = ahead.pop()) {
    all.push(one)
    for (const child of one.children.toReversed()) ahead.push(child)
  }
  return all
}

function BranchLine({ tree, branch }: { tree: Tree; branch: Branch }): VNode | null {
  const person = tree.people.get(branch.id)
  if (!person) return null
  const why = [branch.by ?? '', ...branch.alsoBy].flatMap((by) => tree.says.get(`${by} ${branch.id}`) ?? [])
  return (
    <>
      <a href={`/people/${person.id}`}>
        <Name of={person.name} />
      </a>{' '}
      <Stopped person={person} />
      {why.length > 0 && <span class="because"> {why.join(' ')}</span>}
    </>
  )
}

/** Said where nothing may begin with them. */
function Stopped({ person }: { person: PersonInNetwork }): VNode | null {
  const { label, mark } = standingOf(person)
  return mark === 'never' ? <State mark={mark}>{label}</State> : null
}
