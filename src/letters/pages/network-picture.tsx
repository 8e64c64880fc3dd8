/** The picture of a network: a mark and a name for each person, a line for each reason why two may know each other. */
import type { VNode } from 'preact'
import { statusWords } from '../../people/status-words.ts'
import type { Mark } from '../../ui/state.tsx'
import { reasons } from '../introductions.ts'
import type { Layout, Plan } from '../network-layout.ts'
import type { LinkInNetwork, PersonInNetwork } from '../show-network.ts'

export interface Network {
  people: readonly PersonInNetwork[]
  links: readonly LinkInNetwork[]
  /** Around whom it is. */
  personId?: string | undefined
}

/** What the layout is made of: nothing but who is linked with whom, so that a new name moves no one. */
export function planOf({ people, links }: Network): Plan {
  const place = new Map(inPlan(people).map(({ id }, at) => [id, at]))
  const pairs = links.flatMap(({ from, to, why }) => {
    const [one, other] = [place.get(from), place.get(to)]
    return one === undefined || other === undefined ? [] : [[one, other, pull[reasons[why].line]] as const]
  })
  return { count: people.length, links: pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]) }
}

const inPlan = (people: readonly PersonInNetwork[]) => people.toSorted((a, b) => (a.id < b.id ? -1 : 1))
const pull = { led: 1, know: 0.6, may: 0.2 }

/** With more, the lines alone are enough to read. */
const MOST_SAID = 40
const MOST_PLACED = 60
/** Letters of a name. */
const LONGEST = 24

/** How a person is said beside their mark. */
export function standingOf({ status, hasDied }: PersonInNetwork): { label: string; mark: Mark } {
  return hasDied ? { label: 'Died', mark: 'never' } : statusWords[status]
}

/** `origin` stands before each link where the picture is a file of its own. */
export function Picture(props: { network: Network; layout: Layout; label: string; origin?: string }): VNode {
  const { network, layout, label, origin = '' } = props
  const { people, links, personId } = network
  const { width, height } = layout
  const places = new Map(inPlan(people).map(({ id }, nth) => [id, layout.at[nth] ?? { x: 0, y: 0 }]))
  const drawn = links.flatMap((link) => {
    const [from, to] = [places.get(link.from), places.get(link.to)]
    return from && to ? [{ ...link, from, to }] : []
  })
  const reasonsOf = Map.groupBy(
    links.flatMap(({ from, to, says }) => [
      { id: from, says },
      { id: to, says },
    ]),
    ({ id }) => id,
  )
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="network"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-label={label}
    >
      <Marks />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: lines have no focus, and what they say stands in the links. */}
      <g aria-hidden="true">
        {(['may', 'know', 'led'] as const).map((line) => (
          <g class={`line ${line}`} key={line}>
            {drawn
              .filter(({ why }) => reasons[why].line === line)
              .map((link) => (
                <path d={lineOf(link, line === 'led')}>
                  <title>{link.says}</title>
                </path>
              ))}
          </g>
        ))}
        {drawn.length <= MOST_SAID && (
          <g class="because">
            {drawn.filter(isSaid).map(({ from, to, why }) => (
              <text x={Math.round((from.x + to.x) / 2)} y={Math.round((from.y + to.y) / 2) - 4}>
                {reasons[why].short}
              </text>
            ))}
          </g>
        )}
      </g>
      {people.map((person) => (
        <PersonDrawn
          key={person.id}
          person={person}
          place={places.get(person.id) ?? { x: 0, y: 0 }}
          isFocus={person.id === personId}
          isPlaced={people.length <= MOST_PLACED}
          because={(reasonsOf.get(person.id) ?? []).map(({ says }) => says)}
          origin={origin}
        />
      ))}
    </svg>
  )
}

function PersonDrawn(props: {
  person: PersonInNetwork
  place: { x: number; y: number }
  isFocus: boolean
  isPlaced: boolean
  because: string[]
  origin: string
}): VNode {
  const { person, place, isFocus, isPlaced, because, origin } = props
  const { id, name, company, withYou } = person
  const { label, mark } = standingOf(person)
  const below = mark === 'never' ? label : isPlaced ? (company?.name ?? '') : ''
  const reasons = because.length > 3 ? [...because.slice(0, 2), `${because.length - 2} more links.`] : because
  return (
    <a href={`${origin}/people/${id}`} class={isFocus ? 'who is-focus' : 'who'}>
      <title>
        {[`${name}. ${label}.`, mark === 'never' ? '' : withYou, ...reasons].filter(Boolean).join(' ')}
      </title>
      <use href={`#mark-${mark}`} x={place.x} y={place.y} />
      <text x={place.x} y={place.y + 22}>
        {short(name)}
      </text>
      {below && (
        <text class="below" x={place.x} y={place.y + 36}>
          {short(below)}
        </text>
      )}
    </a>
  )
}

const short = (text: string) => {
  const letters = [...text]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : text
}

/** Of colleagues the company stands below both. */
const isSaid = ({ why }: Pick<LinkInNetwork, 'why'>) => why !== 'colleagues'

interface Ends {
  from: { x: number; y: number }
  to: { x: number; y: number }
}

/** From mark to mark, not over them; with a head where it leads. */
function lineOf({ from, to }: Ends, leads: boolean): string {
  const far = Math.max(24, Math.hypot(to.x - from.x, to.y - from.y))
  const [x, y] = [(to.x - from.x) / far, (to.y - from.y) / far]
  const at = (along: number, aside = 0) =>
    `${Math.round(from.x + x * along - y * aside)} ${Math.round(from.y + y * along + x * aside)}`
  const end = far - 10
  return `M${at(10)}L${at(end)}${leads ? `M${at(end - 8, 4)}L${at(end)}L${at(end - 8, -4)}` : ''}`
}

/** The six marks of where one stands with someone, as they are everywhere. */
function Marks(): VNode {
  return (
    <defs>
      <g id="mark-known">
        <circle class="mark-ring" r="6" />
      </g>
      <g id="mark-asked">
        <circle class="mark-ring" r="6" />
        <path class="mark-full" d="M0-6A6 6 0 0 0 0 6z" />
      </g>
      <g id="mark-agreed">
        <circle class="mark-ring" r="6" />
        <circle class="mark-point" r="2.5" />
      </g>
      <g id="mark-met">
        <circle class="mark-full" r="6.5" />
      </g>
      <g id="mark-thanked">
        <circle class="mark-blank" r="7" />
        <path class="mark-stroke" d="M-5 0-1.5 4.5 6-5" />
      </g>
      <g id="mark-never">
        <circle class="mark-ring mark-no" r="6" />
        <path class="mark-stroke mark-no" d="M-4.5 4.5 4.5-4.5" />
      </g>
    </defs>
  )
}
