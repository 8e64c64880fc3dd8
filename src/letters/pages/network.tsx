import type { VNode } from 'preact'
import type { z } from 'zod'
import { showCompany } from '../../companies/show-company.ts'
import { goTo, type Here, type Page } from '../../here.ts'
import { showPerson } from '../../people/show-person.ts'
import { Empty, Go } from '../../ui/list.tsx'
import { peopleTabs } from '../../ui/masthead.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { addressOf, placeIn } from '../../ui/pager.tsx'
import { many, sayNumber } from '../../ui/say.ts'
import { State } from '../../ui/state.tsx'
import { laidOut } from '../lay-out-network.ts'
import { showNetwork } from '../show-network.ts'
import sheet from './network.sheet.css?path'
import { Picture, planOf } from './network-picture.tsx'
import { MOST_IN_LINE, TablePart } from './network-table.tsx'
import { TreePart } from './network-tree.tsx'
import zoom from './network-zoom.island.tsx?path'

const views = { picture: 'Picture', tree: 'Tree', table: 'Table' } as const
type View = keyof typeof views

/** Of the address only what the verb takes. */
export function aroundIn({ query: { personId, companyId } }: Pick<Here, 'query'>): {
  personId?: string
  companyId?: string
} {
  if (personId) return { personId }
  return companyId ? { companyId } : {}
}

/** More than a page of a table: the picture and the tree are of all. */
export const everyone = { limit: 2000, linksOfEach: 2000 }

/** Who may know whom, and why: as a picture, as a tree of who led to whom, or as a table. */
export const networkPage: Page = async (here) => {
  const around = aroundIn(here)
  const view = (Object.keys(views) as View[]).find((one) => one === here.query.as) ?? 'picture'
  const about = await whose(here, around)
  // An old address of someone, or of a company, that was merged.
  if (about.path && about.path !== addressOf('/network', around)) return goTo(about.path)
  const shown = await here.ask(showNetwork, {
    ...around,
    ...(view === 'table' ? { ...placeIn(here), limit: 50, linksOfEach: MOST_IN_LINE } : everyone),
  })
  const files = shown.people.length > 0 && (
    <>
      <Go href={addressOf('/network.svg', around)}>Export picture</Go>
      <Go href={addressOf('/network.csv', around)}>Export table</Go>
    </>
  )
  return (
    <PageFrame
      here={here}
      title={about.title}
      section={around.companyId ? 'companies' : 'people'}
      sheet={sheet}
      islands={view === 'picture' ? [zoom] : []}
      {...(about.up ? { up: about.up } : { tabs: peopleTabs })}
      lead={
        shown.people.length > 0 &&
        `${many(shown.count - shown.leftOut, 'person', 'people')}, ${many(shown.linkCount, 'link')}.`
      }
      actions={
        <>
          {about.up && <Go href="/network">Whole network</Go>}
          {files}
        </>
      }
    >
      {shown.people.length === 0 ? (
        <NoOne />
      ) : (
        <>
          <Views around={around} view={view} />
          <Bounds shown={shown} />
          {view === 'picture' && (
            <PicturePart
              shown={shown}
              about={about}
              laid={await laidOut(planOf(shown))}
              personId={around.personId}
              address={addressOf('/network', around)}
            />
          )}
          {view === 'tree' && (
            <TreePart network={shown} tableAt={addressOf('/network', { ...around, as: 'table' })} />
          )}
          {view === 'table' && <TablePart shown={shown} around={around} />}
        </>
      )}
    </PageFrame>
  )
}

type NetworkShown = z.output<typeof showNetwork.gives>

interface NetworkOwner {
  title: string
  path?: string
  up?: { href: string; label: string }
}

async function whose(
  here: Here,
  { personId, companyId }: { personId?: string; companyId?: string },
): Promise<NetworkOwner> {
  if (personId) {
    const { id, name } = (await here.ask(showPerson, { id: personId })).person
    const path = addressOf('/network', { personId: id })
    return { title: `Network of ${name}`, path, up: { href: `/people/${id}`, label: name } }
  }
  if (!companyId) return { title: 'Network' }
  const { id, name } = (await here.ask(showCompany, { id: companyId })).company
  const path = addressOf('/network', { companyId: id })
  return { title: `Network at ${name}`, path, up: { href: `/companies/${id}`, label: name } }
}

function NoOne(): VNode {
  return (
    <Empty
      title="No people yet"
      says="Add the people you know, and who referred you to them. Here you then see who knows who."
      actions={
        <>
          <Go href="/people/new" kind="primary">
            Add a person
          </Go>
          <Go href="/import">Import</Go>
        </>
      }
    />
  )
}

function Views({ around, view }: { around: Record<string, string>; view: View }): VNode {
  return (
    <nav aria-label="View">
      <ul class="filters">
        {(Object.keys(views) as View[]).map((one) => (
          <li key={one}>
            <a
              href={addressOf('/network', { ...around, ...(one !== 'picture' && { as: one }) })}
              aria-current={one === view ? 'page' : undefined}
            >
              {views[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Larger and smaller; shown by the script that does it. */
const Zoom = (): VNode => (
  <fieldset class="network-zoom" hidden>
    <legend class="unseen">Zoom</legend>
    <button type="button" class="button quiet" data-zoom="out" aria-keyshortcuts="-">
      <span aria-hidden="true">−</span>
      <span class="unseen">Zoom out</span>
    </button>
    <output class="num">100%</output>
    <button type="button" class="button quiet" data-zoom="in" aria-keyshortcuts="+">
      <span aria-hidden="true">+</span>
      <span class="unseen">Zoom in</span>
    </button>
    <button type="button" class="button quiet" data-zoom="reset" aria-keyshortcuts="0">
      Reset<span class="unseen"> zoom</span>
    </button>
  </fieldset>
)

/** What is not shown is said. */
function Bounds({ shown: { leftOut, count, linkCount, isCut } }: { shown: NetworkShown }): VNode {
  return (
    <>
      {leftOut > 0 && (
        <p class="note">
          There are {sayNumber(count)} people. Shown are {sayNumber(count - leftOut)}, those with links first.
        </p>
      )}
      {linkCount === 0 && (
        <p class="hint">
          No links yet. They come from referrals, meetings, companies where two worked, and tags.
        </p>
      )}
      {isCut && (
        <p class="hint">Where many people share a company or a tag, some of their links are left out.</p>
      )}
    </>
  )
}

function PicturePart(props: {
  shown: NetworkShown
  about: NetworkOwner
  laid: Awaited<ReturnType<typeof laidOut>>
  address: string
  personId?: string | undefined
}): VNode {
  const { shown, about, laid, address, personId } = props
  if (!laid)
    return (
      <p class="note" role="status">
        The picture of so many people takes a few seconds. <a href={address}>Show picture</a>
      </p>
    )
  return (
    <>
      <a class="skip-picture" href="#after-picture">
        Skip picture
      </a>
      <div class="network-place">
        <section class="network-room" aria-label={`Picture: ${about.title}`}>
          <Picture network={{ ...shown, personId }} layout={laid} label={about.title} />
        </section>
        <Zoom />
      </div>
      <Key />
    </>
  )
}

/** What lines and marks mean. */
function Key(): VNode {
  return (
    <ul class="network-key" id="after-picture" tabIndex={-1} aria-label="Key">
      <li>
        <KeyLine of="led" /> Referred
      </li>
      <li>
        <KeyLine of="know" /> Met or worked together
      </li>
      <li>
        <KeyLine of="may" /> May not know each other
      </li>
      <li>
        <State mark="known">Not asked yet</State>
      </li>
      <li>
        <State mark="asked">Asked</State>
      </li>
      <li>
        <State mark="agreed">Scheduled</State>
      </li>
      <li>
        <State mark="met">Met</State>
      </li>
      <li>
        <State mark="thanked">Thanked</State>
      </li>
      <li>
        <State mark="never">Do not contact, or died</State>
      </li>
    </ul>
  )
}

function KeyLine({ of }: { of: 'led' | 'know' | 'may' }): VNode {
  return (
    <svg class="network" width="30" height="8" viewBox="0 0 30 8" aria-hidden="true" focusable="false">
      <g class={`line ${of}`}>
        <path d="M0 4h30" />
      </g>
    </svg>
  )
}
