/** The network to take along: the picture as an SVG file that stands by itself, and the table as CSV. */
import Papa from 'papaparse'
import { renderToString } from 'preact-render-to-string'
import type { Page } from '../../here.ts'
import { disarmed } from '../../people/formula.ts'
import { StoreTrouble } from '../../store/trouble.ts'
import { laidOut } from '../lay-out-network.ts'
import { showNetwork } from '../show-network.ts'
import { aroundIn, everyone } from './network.tsx'
import { type Network, Picture, planOf, standingOf } from './network-picture.tsx'

/** Milliseconds: a file is waited for longer than a page. */
const LONGEST = 20_000

export const networkSvgFile: Page = async (here) => {
  const around = aroundIn(here)
  const network = { ...(await here.ask(showNetwork, { ...around, ...everyone })), ...around }
  const layout = await laidOut(planOf(network), LONGEST)
  if (!layout) throw new StoreTrouble('busy')
  const picture = renderToString(
    <Picture network={network} layout={layout} label="Network" origin={here.url.origin} />,
  )
  return file(picture.replace('<defs>', `<style>${look}</style><defs>`), 'svg', 'image/svg+xml')
}

export const networkCsvFile: Page = async (here) => {
  const list = networkList(await here.ask(showNetwork, { ...aroundIn(here), ...everyone }))
  // The mark in front tells Excel that this is UTF-8.
  return file(`\ufeff${list}\r\n`, 'csv', 'text/csv; charset=utf-8')
}

/** Everyone, on a line for each of those they may know. */
export function networkList({ people, links }: Pick<Network, 'people' | 'links'>): string {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const known = Map.groupBy(
    links.flatMap(({ from, to, says }) => [
      { id: from, other: to, says },
      { id: to, other: from, says },
    ]),
    ({ id }) => id,
  )
  const lines = people.flatMap((person) => {
    const own = [
      person.name,
      person.title,
      person.company?.name ?? '',
      standingOf(person).label,
      person.withYou,
    ]
    const theirs = known.get(person.id) ?? []
    if (theirs.length === 0) return [[...own, '', '']]
    return theirs.map(({ other, says }) => [...own, names.get(other) ?? '', says])
  })
  const headings = ['Name', 'Job title', 'Company', 'Status', 'With you', 'Knows', 'Why']
  return Papa.unparse([headings, ...lines.map((cells) => cells.map(disarmed))])
}

function file(body: string, ending: string, type: string): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="network.${ending}"`,
      'cache-control': 'private, no-store',
    },
  })
}

/** By day, on paper: a file knows nothing of the page it came from. */
const look = [
  'svg{background:#fffdf8;color:#1c2436;font:13px sans-serif}',
  'text{text-anchor:middle;fill:#1c2436;paint-order:stroke;stroke:#fffdf8;stroke-width:3px}',
  '.below,.because{fill:#50566a;font-size:11px}.because{font-style:italic}.is-focus text{font-weight:600}',
  '.line{fill:none;stroke:#857d6c;stroke-width:1.25px}.led{stroke:#a61e3b;stroke-width:2px}.may{stroke-dasharray:2 4}',
  '.mark-point{fill:#a61e3b}.mark-full{fill:#1c2436}.mark-ring{fill:#fffdf8;stroke:#1c2436;stroke-width:1.5px}',
  '.mark-blank{fill:#fffdf8}.mark-stroke{fill:none;stroke:#1c2436;stroke-width:2px}.mark-no{stroke:#a61e3b}',
].join('')
