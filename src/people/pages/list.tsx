import type { VNode } from 'preact'
import type { z } from 'zod'
import { levels } from '../../etiquette/level.ts'
import type { Here, Page } from '../../here.ts'
import { Field } from '../../ui/fields.tsx'
import { Button, PressForm, VerbForm } from '../../ui/form.tsx'
import { KeyList, listKeys } from '../../ui/keys.tsx'
import { Empty, Go, LevelTag, Name, Tag } from '../../ui/list.tsx'
import { peopleTabs } from '../../ui/masthead.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { addressOf, Pager, placeIn } from '../../ui/pager.tsx'
import { sayDate } from '../../ui/say.ts'
import selection from '../../ui/selection.island.tsx?path'
import { FileOfSelected, SelectBox, Selecting } from '../../ui/selection.tsx'
import { Unfold } from '../../ui/unfold.tsx'
import { listPeople, type Sort, sorts } from '../list-people.ts'
import { listPeopleViews } from '../list-people-views.ts'
import { levelNames, levelRank, type PersonInList } from '../person.ts'
import { type Status, statuses } from '../standing.ts'
import { statusWords } from '../status-words.ts'
import { addressOfTag } from '../tags.ts'
import findAsTyped from './list.island.tsx?path'
import sheet from './list.sheet.css?path'
import pasteLines from './paste.island.tsx?path'
import { StatusShown } from './status.tsx'

const sortNames: Record<Sort, string> = {
  name: 'by name',
  company: 'by company',
  level: 'by level',
  'last-contact': 'by last contact',
  changed: 'by last change',
}

/** What the address asks for; what it does not know is left out. */
function asked({ query }: Here) {
  const { find = '', companyId, tag } = query
  const level = levels.find((one) => one === query.level)
  const status = statuses.find((one) => one === query.status)
  const sort = (Object.keys(sorts) as Sort[]).find((one) => one === query.sort)
  return {
    ...(find && { find }),
    ...(level && { level }),
    ...(companyId && { companyId }),
    ...(tag && { tag: tag.slice(0, 60) }),
    ...(status && { status }),
    ...(sort && { sort }),
  }
}
type ListFilters = ReturnType<typeof asked>

/** Everyone, a line each, and the ways to add people. */
export const peoplePage: Page = async (here) => {
  const filters = asked(here)
  const [shown, { views }] = await Promise.all([
    here.ask(listPeople, { ...filters, ...placeIn(here), withCounts: true }),
    here.ask(listPeopleViews, {}),
  ])
  const { people, next, previous } = shown
  const { sort: _, ...narrowing } = filters
  const isEmpty = people.length === 0 && Object.keys(narrowing).length === 0 && !previous && !next
  return (
    <PageFrame
      together
      here={here}
      title="People"
      section="people"
      tabs={peopleTabs}
      sheet={sheet}
      islands={isEmpty ? [pasteLines] : [selection, findAsTyped, pasteLines]}
      actions={
        !isEmpty && (
          <>
            <Go href="/people/new">Add a person</Go>
            <Go href="/import">Import</Go>
            <Go href="/people/duplicates">Possible duplicates</Go>
          </>
        )
      }
    >
      {isEmpty ? (
        <>
          <AddLine here={here} isFirst />
          <Empty
            title="No people yet"
            says="Start with people you know. Add one above, fill in a form, or import your LinkedIn connections or any other list. You can undo any of it."
            actions={
              <>
                <Go href="/import" kind="primary">
                  Import
                </Go>
                <Go href="/people/new">Add a person</Go>
              </>
            }
          />
        </>
      ) : (
        <>
          <FindLine filters={filters} tags={shown.tags ?? []} />
          <div class="people-found" id="found">
            <Views here={here} filters={filters} views={views} />
            <Filters filters={filters} counts={shown.counts} />
            {people.length === 0 ? (
              <NoOne here={here} filters={filters} />
            ) : (
              <Selecting
                here={here}
                verb="delete-people"
                list={<Table here={here} filters={filters} people={people} />}
              >
                <ForSelected />
              </Selecting>
            )}
            <Pager path="/people" keep={filters} next={next} previous={previous} />
            {people.some(isGuess) && (
              <p class="hint">
                Levels are guessed from job titles. You can correct each one on the person’s page.
              </p>
            )}
          </div>
          <AddLine here={here} />
          <KeysDialog />
        </>
      )}
    </PageFrame>
  )
}

/** What the keys of this page do; ? opens it. */
function KeysDialog(): VNode {
  return (
    <dialog id="keys" class="keys-dialog" aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <KeyList of={listKeys} />
      <form method="dialog">
        <button type="submit" class="button quiet">
          Close
        </button>
      </form>
    </dialog>
  )
}

const isGuess = ({ levelBy, title }: PersonInList) => levelBy === 'guess' && title !== ''

function AddLine({ here, isFirst = false }: { here: Here; isFirst?: boolean }): VNode {
  return (
    <VerbForm here={here} verb="add-person-by-line" next="/people/{id}" said="{did}" class="inline">
      <Field
        name="line"
        label={isFirst ? 'Add your first person' : 'Add a person'}
        hint="For example: Maya Chen, VP Marketing at Acme Tea, via Jonas"
        required
      />
      <Button>Add</Button>
    </VerbForm>
  )
}

/** A plain form that asks for the same page; a script sends it as one types. */
function FindLine({ filters, tags }: { filters: ListFilters; tags: string[] }): VNode {
  const { find, level, sort, status, companyId, tag } = filters
  return (
    <search>
      <form class="find-line" method="get" action="/people">
        <label class="unseen" for="find-words">
          Search people
        </label>
        <input
          id="find-words"
          type="search"
          name="find"
          value={find}
          placeholder="Name, job title or company"
          autocomplete="off"
          dir="auto"
          aria-keyshortcuts="F"
        />
        {status && <input type="hidden" name="status" value={status} />}
        {companyId && <input type="hidden" name="companyId" value={companyId} />}
        <select name="level" aria-label="Level">
          <option value="">All levels</option>
          {levels.toReversed().map((one) => (
            <option key={one} value={one} selected={one === level}>
              {levelNames[one]}
            </option>
          ))}
        </select>
        {(tags.length > 0 || tag) && (
          <select name="tag" aria-label="Tag">
            <option value="">All tags</option>
            {[...new Set([...tags, ...(tag ? [tag] : [])])].map((one) => (
              <option key={one} value={one} selected={one === tag}>
                {one}
              </option>
            ))}
          </select>
        )}
        <select name="sort" aria-label="Sort">
          {(Object.keys(sorts) as Sort[]).map((one) => (
            <option key={one} value={one === 'name' ? '' : one} selected={one === (sort ?? 'name')}>
              Sort {sortNames[one]}
            </option>
          ))}
        </select>
        <button type="submit" class="button quiet">
          Search
        </button>
      </form>
    </search>
  )
}

type ViewShown = z.output<typeof listPeopleViews.gives>['views'][number]

/** What a view asks the list for, as its address says it. */
function filtersOf({ find, level, status, tag, companyId, sort }: ViewShown): ListFilters {
  return {
    ...(find && { find }),
    ...(level && { level }),
    ...(companyId && { companyId }),
    ...(tag && { tag }),
    ...(status && { status }),
    ...(sort !== 'name' && { sort }),
  }
}

/** Views that were saved, and the way to save this one. */
function Views(props: { here: Here; filters: ListFilters; views: ViewShown[] }): VNode | null {
  const { here, filters, views } = props
  const { sort = 'name', ...narrowing } = filters
  const isAll = Object.keys(narrowing).length === 0 && sort === 'name'
  const address = addressOf('/people', filters)
  const at = views.find((view) => addressOf('/people', filtersOf(view)) === address)
  if (views.length === 0 && isAll) return null
  return (
    <div class="views">
      {views.length > 0 && (
        <nav aria-label="Saved views">
          <ul class="filters">
            {views.map((view) => (
              <li key={view.id}>
                <a
                  href={addressOf('/people', filtersOf(view))}
                  aria-current={view === at ? 'page' : undefined}
                >
                  <bdi>{view.name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {at ? (
        <PressForm
          here={here}
          verb="delete-people-view"
          fixed={{ id: at.id }}
          label="Delete view"
          next={address}
          said="View deleted."
        />
      ) : (
        !isAll && (
          <Unfold here={here} verb="save-people-view" fixed={filters} label="Save view">
            <VerbForm
              here={here}
              verb="save-people-view"
              fixed={filters}
              next={address}
              said="View saved."
              class="inline"
            >
              <Field name="name" label="Name of the view" required />
              <Button kind="quiet">Save</Button>
            </VerbForm>
          </Unfold>
        )
      )}
    </div>
  )
}

/** One status at a time, each with how many there are; a search is not counted. */
function Filters(props: { filters: ListFilters; counts: Record<Status, number> | null }): VNode {
  const { filters, counts } = props
  const { status: at, ...keep } = filters
  const all = counts && Object.values(counts).reduce((sum, count) => sum + count, 0)
  const one = (label: string, count: number | null | undefined, status?: Status) => (
    <li key={label}>
      <a
        href={addressOf('/people', { ...keep, ...(status && { status }) })}
        aria-current={at === status ? 'page' : undefined}
      >
        {label} {typeof count === 'number' && <span class="num">{count}</span>}
      </a>
    </li>
  )
  return (
    <nav aria-label="Status">
      <ul class="filters">
        {one('All', all)}
        {statuses.map((status) => one(statusWords[status].label, counts?.[status], status))}
      </ul>
    </nav>
  )
}

function NoOne({ here, filters }: { here: Here; filters: ListFilters }): VNode {
  const { find, sort: _, ...others } = filters
  const isNarrowed = Object.keys(others).length > 0
  return (
    <div class="found-none">
      <p>
        No people match{find && ` “${find}”`}.{' '}
        {find && isNarrowed && <a href={addressOf('/people', { find })}>Search everyone for it</a>}{' '}
        <a href="/people">Show everyone</a>
      </p>
      {find && !isNarrowed && (
        <PressForm
          here={here}
          verb="add-person-by-line"
          fixed={{ line: find }}
          label={`Add “${find}”`}
          next="/people/{id}"
          said="{did}"
        />
      )}
    </div>
  )
}

function ForSelected(): VNode {
  return (
    <>
      <FileOfSelected href="/people/cards.vcf">Export contacts</FileOfSelected>
      <button type="button" class="button danger" popovertarget="sure-of-selected">
        Delete
      </button>
      <div class="menu" id="sure-of-selected" popover="auto">
        <p class="hint">
          This also deletes their conversations, letters, facts and insights. You can restore everything from
          Trash for 30 days.
        </p>
        <Button kind="danger" name="_said" value="Deleted: {count}.">
          Delete
        </Button>
      </div>
    </>
  )
}

function Table(props: { here: Here; filters: ListFilters; people: PersonInList[] }): VNode {
  const { here, filters, people } = props
  const { find, sort = 'name', ...keep } = filters
  const heading = (by: Sort, label: string) => (
    <th
      scope="col"
      aria-sort={!find && sort === by ? (sorts[by].isDown ? 'descending' : 'ascending') : undefined}
    >
      {find ? (
        label
      ) : (
        <a href={addressOf('/people', { ...keep, ...(by !== 'name' && { sort: by }) })}>{label}</a>
      )}
    </th>
  )
  return (
    <table class="people" aria-label="People">
      <thead>
        <tr>
          <td class="pick" />
          {heading('name', 'Name')}
          {heading('company', 'Job title, company')}
          {heading('level', 'Level')}
          <th scope="col">Status</th>
          {heading('last-contact', 'Last contact')}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <Line key={person.id} here={here} person={person} />
        ))}
      </tbody>
    </table>
  )
}

const ofSelected = ['delete-people']

function Line({ here, person }: { here: Here; person: PersonInList }): VNode {
  const { id, name, title, company, level, levelBy, status, lastContact, tags } = person
  return (
    <tr class="row">
      <td class="pick">
        <SelectBox here={here} verbs={ofSelected} id={id} label={name} />
      </td>
      <th scope="row">
        <a href={`/people/${id}`}>
          <Name of={name} />
        </a>
        {tags.map((tag) => (
          <>
            {' '}
            <Tag key={tag}>
              <a href={addressOfTag(tag)}>
                <bdi>{tag}</bdi>
              </a>
            </Tag>
          </>
        ))}
      </th>
      <td class="what" title={[title, company?.name].filter(Boolean).join(', ')}>
        <span dir="auto">{title}</span>
        {title && company && ', '}
        {company && <bdi>{company.name}</bdi>}
      </td>
      <td class="lev">
        {(title || levelBy === 'me') && <LevelTag name={levelNames[level]} rank={levelRank(level)} />}
      </td>
      <td class="stand">{status !== 'none' && <StatusShown status={status} />}</td>
      <td class="last">{lastContact && sayDate(lastContact, here)}</td>
    </tr>
  )
}
