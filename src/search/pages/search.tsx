/** One search over everything. The box that opens at a key shows the same, taken from this page. */
import type { ComponentChildren, VNode } from 'preact'
import type { z } from 'zod'
import type { Here, Page } from '../../here.ts'
import { narrowers } from '../../people/find-words.ts'
import { listPeople } from '../../people/list-people.ts'
import type { PersonInList } from '../../people/person.ts'
import { statusWords } from '../../people/status-words.ts'
import { MOST_TEXTS } from '../../store/search-texts.ts'
import { PressForm } from '../../ui/form.tsx'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { Name } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { addressOf } from '../../ui/pager.tsx'
import { sayDate, sayNumber } from '../../ui/say.ts'
import sheet from '../../ui/search.sheet.css?path'
import { State } from '../../ui/state.tsx'
import type { FoundText, TextKind } from '../found-texts.ts'
import { MOST_COUNTED, type SearchKind, search, searchKinds } from '../search.ts'
import { commandsFor } from './commands.ts'
import { Marked } from './marked.tsx'

type SearchAnswer = z.output<typeof search.gives>

const kindNames: Record<SearchKind, string> = {
  people: 'People',
  companies: 'Companies',
  notes: 'Notes',
  letters: 'Letters',
  facts: 'Facts',
  questions: 'Questions',
  insights: 'Insights',
}

export const searchPage: Page = async (here) => {
  const find = (here.query.find ?? '').slice(0, 200)
  const kind = searchKinds.find((one) => one === here.query.kind)
  const isAsked = find.trim() !== ''
  const found = isAsked ? await here.ask(search, { find, ...(kind && { kind, limit: MOST_COUNTED }) }) : null
  const latest = isAsked ? [] : (await here.ask(listPeople, { sort: 'changed', limit: 5 })).people
  return (
    <PageFrame here={here} title="Search" section="none" sheet={sheet}>
      <search>
        <form class="find-all" action="/search">
          <label class="unseen" for="find-all">
            Search everything
          </label>
          <input id="find-all" type="search" name="find" value={find} autocomplete="off" dir="auto" />
          <button type="submit" class="button quiet">
            Search
          </button>
        </form>
      </search>
      <div id="found" class="found" data-says={found ? countSaid(found) : ''}>
        {found ? (
          <FoundAll here={here} find={find} kind={kind} found={found} />
        ) : (
          <Beginning here={here} people={latest} />
        )}
      </div>
    </PageFrame>
  )
}

const countOf = (kind: SearchKind, { people, texts }: SearchAnswer) =>
  kind === 'people' ? people.count : (texts.find((one) => one.kind === kind)?.count ?? 0)

/** Said to a screen reader: how many there are. */
function countSaid(found: SearchAnswer): string {
  const parts = searchKinds.flatMap((kind) => {
    const count = countOf(kind, found)
    return count > 0 ? [`${kindNames[kind]} ${said(count, kind)}`] : []
  })
  return parts.length > 0 ? parts.join(', ') : 'Nothing found'
}

const said = (count: number, kind: SearchKind) =>
  count >= (kind === 'people' ? MOST_COUNTED : MOST_TEXTS) ? `${sayNumber(count)}+` : sayNumber(count)

function Beginning({ here, people }: { here: Here; people: PersonInList[] }): VNode {
  return (
    <>
      {people.length > 0 && (
        <Group title="Last changed">
          {people.map((person) => (
            <PersonHit key={person.id} here={here} person={person} words={[]} />
          ))}
        </Group>
      )}
      <Commands here={here} find="" />
      <p class="hint">
        To search people alone:{' '}
        {Object.entries(narrowers).map(([name, says], at) => (
          <>
            {at > 0 && ', '}
            <code>{name}:</code> {says}
          </>
        ))}
        .
      </p>
    </>
  )
}

function FoundAll(props: {
  here: Here
  find: string
  kind: SearchKind | undefined
  found: SearchAnswer
}): VNode {
  const { here, find, kind, found } = props
  const { isCommand } = commandsFor(find)
  const isNothing = searchKinds.every((one) => countOf(one, found) === 0)
  return (
    <>
      {!isNothing && <Kinds find={find} kind={kind} found={found} />}
      {found.isNear && (
        <p class="hit-near">
          Nothing is spelled “<bdi>{find}</bdi>”. These are close to it.
        </p>
      )}
      {isNothing && (
        <p class="hit-near">
          Nothing found for “<bdi>{find}</bdi>”.
        </p>
      )}
      {isCommand && !kind && <Commands here={here} find={find} />}
      {inOrder(find, found).map((one) => (
        <KindGroup key={one} {...props} one={one} />
      ))}
      {!isCommand && !kind && <Commands here={here} find={find} />}
      {!kind && (
        <PressForm
          here={here}
          verb="add-person-by-line"
          fixed={{ line: find }}
          label={`Add “${find}” as a person`}
          next="/people/{id}"
          said="{did}"
        />
      )}
    </>
  )
}

/** People first, unless the words are the name of a company and no one's. */
function inOrder(find: string, { people, texts, words }: SearchAnswer): SearchKind[] {
  const typed = words[0] ?? ''
  const begins = (name: string) => name.toLowerCase().includes(typed)
  const isOfPerson = people.found.some(({ name }) => begins(name))
  const companies = texts.find(({ kind }) => kind === 'companies')?.found ?? []
  const isOfCompany = !isOfPerson && find !== '' && companies.length > 0
  return isOfCompany ? ['companies', ...searchKinds.filter((kind) => kind !== 'companies')] : [...searchKinds]
}

function Kinds(props: { find: string; kind: SearchKind | undefined; found: SearchAnswer }): VNode {
  const { find, kind, found } = props
  const shown = searchKinds.filter((one) => one === kind || countOf(one, found) > 0)
  const one = (label: string, count: string, only?: SearchKind) => (
    <li key={label}>
      <a
        href={addressOf('/search', { find, ...(only && { kind: only }) })}
        aria-current={kind === only ? 'page' : undefined}
      >
        {label} {count && <span class="num">{count}</span>}
      </a>
    </li>
  )
  return (
    <nav aria-label="Kinds">
      <ul class="filters">
        {one('All', '')}
        {shown.map((each) => one(kindNames[each], said(countOf(each, found), each), each))}
      </ul>
    </nav>
  )
}

function KindGroup(props: {
  here: Here
  find: string
  kind: SearchKind | undefined
  found: SearchAnswer
  one: SearchKind
}): VNode | null {
  const { here, find, kind, found, one } = props
  const count = countOf(one, found)
  if (count === 0) return null
  const people = one === 'people' ? found.people.found : []
  const texts = found.texts.find((group) => group.kind === one)?.found ?? []
  const href = one === 'people' ? '/people' : '/search'
  const keep: Record<string, string> = one === 'people' ? { find } : { find, kind: one }
  const isMore = count > people.length + texts.length && (one === 'people' || !kind)
  return (
    <Group title={kindNames[one]} count={said(count, one)}>
      {people.map((person) => (
        <PersonHit key={person.id} here={here} person={person} words={found.words} />
      ))}
      {texts.map((text) => (
        <TextHit key={text.id} here={here} kind={one as TextKind} text={text} words={found.words} />
      ))}
      {isMore && (
        <li>
          <a class="hit is-more" href={addressOf(href, keep)}>
            Show all {said(count, one)}
          </a>
        </li>
      )}
    </Group>
  )
}

function Group(props: { title: string; count?: string; children: ComponentChildren }): VNode {
  return (
    <section class="hits">
      <h2>
        {props.title} {props.count && <span class="num">{props.count}</span>}
      </h2>
      <ul>{props.children}</ul>
    </section>
  )
}

function Hit(props: {
  here: Here
  href: string
  icon: IconName
  name: ComponentChildren
  what?: ComponentChildren
  meta?: ComponentChildren
}): VNode {
  return (
    <li>
      <a class="hit" href={props.href}>
        <Icon here={props.here} name={props.icon} />
        <span class="hit-name">{props.name}</span>
        {props.what && <span class="hit-what">{props.what}</span>}
        {props.meta && <span class="hit-meta">{props.meta}</span>}
      </a>
    </li>
  )
}

function PersonHit(props: { here: Here; person: PersonInList; words: readonly string[] }): VNode {
  const { here, person, words } = props
  const { id, name, title, company, status } = person
  return (
    <Hit
      here={here}
      href={`/people/${id}`}
      icon="people"
      name={
        <bdi dir="auto">
          <Marked text={name} words={words} />
        </bdi>
      }
      what={
        (title || company) && (
          <bdi dir="auto">
            <Marked text={[title, company?.name].filter(Boolean).join(', ')} words={words} />
          </bdi>
        )
      }
      meta={status !== 'none' && <State mark={statusWords[status].mark}>{statusWords[status].label}</State>}
    />
  )
}

const icons: Record<TextKind, IconName> = {
  companies: 'company',
  notes: 'quote',
  letters: 'letter',
  facts: 'file',
  questions: 'conversation',
  insights: 'insight',
}

function TextHit(props: { here: Here; kind: TextKind; text: FoundText; words: readonly string[] }): VNode {
  const { here, kind, text, words } = props
  return (
    <Hit
      here={here}
      href={placeOf(text)}
      icon={icons[kind]}
      name={nameOf(text, words)}
      what={
        <bdi dir="auto">
          <Marked text={wordsOf(text)} words={words} />
        </bdi>
      }
      meta={text.on ? sayDate(text.on, here) : text.of === 'letter' && 'Draft'}
    />
  )
}

const wordsOf = ({ of, title, text }: FoundText) =>
  of === 'letter' && title && !text.startsWith('…') ? `${title}. ${text}` : text

function nameOf({ of, title, person, company, direction }: FoundText, words: readonly string[]): VNode {
  if (of === 'company')
    return (
      <bdi dir="auto">
        <Marked text={title} words={words} />
      </bdi>
    )
  const name = person?.name ?? company?.name ?? ''
  return (
    <>
      {of === 'letter' && (direction === 'in' ? 'From ' : 'To ')}
      <Name of={name} />
    </>
  )
}

/** Where it stands. */
function placeOf({ of, id, person, company, conversationId }: FoundText): string {
  if (of === 'company') return `/companies/${id}`
  if (of === 'letter') return `/letters/${id}`
  if (of === 'insight') return `/insights/${id}`
  if (of === 'question' && conversationId) return `/conversations/${conversationId}/questions`
  if (conversationId) return `/conversations/${conversationId}`
  return person ? `/people/${person.id}` : `/companies/${company?.id}`
}

function Commands({ here, find }: { here: Here; find: string }): VNode | null {
  const { found } = commandsFor(find)
  if (found.length === 0) return null
  return (
    <Group title="Do">
      {found.map(({ label, href }) => (
        <Hit key={label} here={here} href={href} icon="next" name={label} />
      ))}
    </Group>
  )
}
