/** Two people side by side, field by field: what will remain is chosen before anything happens, and nothing is lost. */
import type { ComponentChildren, VNode } from 'preact'
import type { Here, Page } from '../../here.ts'
import { NotFound } from '../../outcome.ts'
import { Button, formId, VerbForm } from '../../ui/form.tsx'
import { Go, Name, Part } from '../../ui/list.tsx'
import sheet from '../../ui/merge.sheet.css?path'
import { PageFrame } from '../../ui/page-frame.tsx'
import { capitalized, sayDate, sayDay } from '../../ui/say.ts'
import { State } from '../../ui/state.tsx'
import { guessLevel } from '../level.ts'
import type { ChosenField } from '../merge-people.ts'
import { levelNames } from '../person.ts'
import { type MergeSide, suggestMerges } from '../suggest-merges.ts'

export const mergePage: Page<'id' | 'otherId'> = async (here) => {
  const { id, otherId } = here.params
  const { pairs, place } = await here.ask(suggestMerges, { id, otherId })
  const [pair] = pairs
  if (!pair) throw new NotFound('person')
  const { one, other, because, better } = pair
  const sides = { here, one, other, better }
  const apart = { of: 'person', id, otherId }
  return (
    <PageFrame
      here={here}
      title="Merge"
      section="people"
      sheet={sheet}
      up={{ href: '/people/duplicates', label: 'Possible duplicates' }}
      lead={`${because.map(({ says }) => says).join(' ')} Are they one person?`.trim()}
      actions={place && <Others place={place} />}
    >
      <VerbForm
        here={here}
        verb="merge-people"
        fixed={{ id, otherId }}
        next="/people/{id}"
        said="Merged. You can undo this at any time."
        class="merging"
      >
        <SideBySide {...sides} />
        <div class="merging-after">
          <After {...sides} apart={formId('keep-apart', apart)} />
          <Belongs one={one} other={other} />
        </div>
      </VerbForm>
      <VerbForm
        here={here}
        verb="keep-apart"
        fixed={apart}
        next="/people/duplicates"
        said="Saved. They stay two."
      />
    </PageFrame>
  )
}

interface Sides {
  here: Here
  one: MergeSide
  other: MergeSide
  better: Record<string, 'kept' | 'other'>
}

type Place = NonNullable<Awaited<ReturnType<typeof suggestMerges.run>>['place']>

function Others({ place: { at, of, previous, next } }: { place: Place }): VNode | null {
  if (of < 2) return null
  const to = ({ id, otherId }: { id: string; otherId: string }) => `/people/${id}/merge/${otherId}`
  return (
    <>
      <span class="hint">
        {at} of {of}
      </span>
      {previous && <Go href={to(previous)}>Previous</Go>}
      {next && <Go href={to(next)}>Next</Go>}
    </>
  )
}

function SideBySide(sides: Sides): VNode {
  const { here, one, other } = sides
  const rows = chosen.filter((field) => isChoice(field, sides))
  const same = chosen.filter((field) => field.of(one, here) !== '' && !isChoice(field, sides))
  const both = kept.filter(({ of }) => of(one).length + of(other).length > 0)
  return (
    <div class="side-by-side">
      <div class="side-row side-top">
        <span />
        <Head here={here} person={one} />
        <Head here={here} person={other} />
      </div>
      {rows.length > 0 && (
        <fieldset>
          <legend>Choose one</legend>
          {rows.map((field) => (
            <ChoiceRow key={field.field} of={field} sides={sides} />
          ))}
        </fieldset>
      )}
      {same.length > 0 && (
        <details>
          <summary>{sayAgree(same.map(({ label }) => label))}</summary>
          {same.map(({ field, label, of }) => (
            <p class="side-row" key={field}>
              <span class="side-name">{label}</span>
              <span class="side-cell side-both" dir="auto">
                {of(one, here)}
              </span>
            </p>
          ))}
        </details>
      )}
      <Group title="Both are kept" isEmpty={both.length === 0}>
        {both.map(({ label, of }) => (
          <div class="side-row is-kept" key={label}>
            <span class="side-name">{label}</span>
            <Lines of={of(one)} />
            <Lines of={of(other)} />
          </div>
        ))}
      </Group>
      <Group title="Do not contact" isEmpty={!one.neverContact && !other.neverContact}>
        <div class="side-row">
          <span class="side-name">Status</span>
          <Status isNever={one.neverContact} />
          <Status isNever={other.neverContact} />
        </div>
        <p class="hint">This always wins. It holds for the merged person too.</p>
      </Group>
    </div>
  )
}

const sayAgree = ([first = '', ...more]: string[]) =>
  more.length === 0 ? `${first} agrees` : `${first} and ${more.length} more agree`

/** Where they differ one is chosen. A level that is guessed of both follows the job title. */
const isChoice = ({ field, of }: ChosenOf, { here, one, other }: Sides) =>
  of(one, here) !== of(other, here) &&
  !(field === 'level' && one.levelBy === 'guess' && other.levelBy === 'guess')

function Group(props: { title: string; isEmpty: boolean; children: ComponentChildren }): VNode | null {
  if (props.isEmpty) return null
  return (
    <section>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  )
}

function Head({ here, person }: { here: Here; person: MergeSide }): VNode {
  const how = person.isImported ? 'Imported' : 'Added by you'
  return (
    <div class="side-who">
      <p>
        <a href={`/people/${person.id}`}>
          <Name of={person.name} />
        </a>
      </p>
      <small>
        {how} on {sayDay(person.createdAt, here)}
      </small>
    </div>
  )
}

function ChoiceRow({ of: { field, label, of }, sides }: { of: ChosenOf; sides: Sides }): VNode {
  const { here, one, other, better } = sides
  return (
    <div class="side-row" role="radiogroup" aria-label={label}>
      <span class="side-name" aria-hidden="true">
        {label}
      </span>
      {(['kept', 'other'] as const).map((value) => {
        const person = value === 'kept' ? one : other
        const says = of(person, here)
        return (
          <label class="side-cell" key={value}>
            <input
              type="radio"
              name={`choose.${field}`}
              value={value}
              checked={better[field] === value}
              aria-label={`${label} of ${person.name}: ${says || 'empty'}`}
            />
            <span>
              <bdi dir="auto">{says || <em>empty</em>}</bdi>
              {field === 'name' && <small class="hint">The other is kept as “also written”.</small>}
            </span>
          </label>
        )
      })}
    </div>
  )
}

const Lines = ({ of }: { of: string[] }): VNode => (
  <div class="side-cell">
    {of.length === 0 ? (
      <em>none</em>
    ) : (
      of.map((one) => (
        <span key={one} dir="auto">
          {one}
        </span>
      ))
    )}
  </div>
)

const Status = ({ isNever }: { isNever: boolean }): VNode => (
  <div class={isNever ? 'side-cell is-refused' : 'side-cell'}>
    {isNever ? <State mark="never">Do not contact</State> : <em>nothing said</em>}
  </div>
)

/** Who they are afterwards. Both values of each choice stand here, and the stylesheet shows the one that is chosen: no script is needed. */
function After(sides: Sides & { apart: string }): VNode {
  const { one, other, apart } = sides
  const names = [...new Set([...one.otherNames, ...other.otherNames])]
  const also = (gone: MergeSide, kept: MergeSide) =>
    [...new Set([gone.name, ...names])].filter((name) => name !== kept.name).join(', ')
  const written = (gone: MergeSide, kept: MergeSide) => also(gone, kept) && `Also written ${also(gone, kept)}`
  return (
    <section class="merged" aria-labelledby="after">
      <p class="merged-label" id="after">
        After the merge
      </p>
      <p class="merged-name">
        <Chosen of="name" sides={sides} says={({ name }) => name} />
      </p>
      <p>
        <Chosen of="title" sides={sides} says={({ title }) => title} />
        <Chosen of="company" sides={sides} says={({ company }) => company?.name ?? ''} />
      </p>
      <p class="hint">
        <LevelAfter {...sides} />
        <Chosen of="place" sides={sides} says={({ place }) => place} />
        <Chosen of="name" sides={sides} says={(kept) => written(kept === one ? other : one, kept)} />
      </p>
      {(one.neverContact || other.neverContact) && (
        <p>
          <State mark="never">Do not contact</State>
        </p>
      )}
      <p class="actions">
        <Button>Merge</Button>
        <button type="submit" class="button quiet" form={apart}>
          Two people
        </button>
      </p>
      <p class="hint">
        You can undo a merge from the person’s page at any time. “Two people” is remembered: you are not asked
        again.
      </p>
    </section>
  )
}

/** Either value, each marked with the choice under which it is not seen. */
function Chosen(props: { of: ChosenField; sides: Sides; says(person: MergeSide): string }): VNode {
  const { of, sides, says } = props
  const [mine, theirs] = [says(sides.one), says(sides.other)]
  if (mine === theirs) return <Value says={mine} />
  return (
    <>
      <Value says={mine} not={`${of}:other`} />
      <Value says={theirs} not={`${of}:kept`} />
    </>
  )
}

const Value = ({ says, not }: { says: string; not?: string }): VNode | null =>
  says ? (
    <bdi dir="auto" data-not={not}>
      {says}
    </bdi>
  ) : null

/** A level that someone set is kept where it is chosen; a guess is made from the job title that is chosen. */
function LevelAfter(sides: Sides): VNode {
  const { one, other } = sides
  const guess = (not: string): [string, VNode][] =>
    ([one, other] as const).map(({ title }, at) => {
      const notAlso = one.title === other.title ? '' : ` title:${at === 0 ? 'other' : 'kept'}`
      return [title, <Value key={title} says={levelNames[guessLevel(title)]} not={`${not}${notAlso}`} />]
    })
  const of = (person: MergeSide, not: string) =>
    person.levelBy === 'me'
      ? [<Value key={person.id} says={levelNames[person.level]} not={not} />]
      : [...new Map(guess(not)).values()]
  if (one.levelBy === 'guess' && other.levelBy === 'guess') return <>{of(one, '')}</>
  if (one.levelBy === 'me' && other.levelBy === 'me' && one.level === other.level) return <>{of(one, '')}</>
  return (
    <>
      {of(one, 'level:other')}
      {of(other, 'level:kept')}
    </>
  )
}

interface ChosenOf {
  field: ChosenField
  label: string
  of(person: MergeSide, here: Here): string
}

const chosen: ChosenOf[] = [
  { field: 'name', label: 'Name', of: ({ name }) => name },
  { field: 'title', label: 'Job title', of: ({ title }) => title },
  { field: 'company', label: 'Company', of: ({ company }) => company?.name ?? '' },
  {
    field: 'level',
    label: 'Level',
    of: ({ level, levelBy }) => `${levelNames[level]}${levelBy === 'guess' ? ' (guessed)' : ''}`,
  },
  { field: 'place', label: 'City', of: ({ place }) => place },
  {
    field: 'connectedOn',
    label: 'Connected on LinkedIn',
    of: ({ connectedOn }, here) => (connectedOn ? sayDate(connectedOn, here) : ''),
  },
]

const kept: { label: string; of(person: MergeSide): string[] }[] = [
  { label: 'Also written', of: ({ otherNames }) => otherNames },
  { label: 'Email', of: ({ email, otherEmails }) => [...(email ? [email] : []), ...otherEmails] },
  { label: 'Phone', of: ({ phone, otherPhones }) => [...(phone ? [phone] : []), ...otherPhones] },
  { label: 'LinkedIn', of: ({ linkedin }) => (linkedin ? [linkedin] : []) },
  { label: 'Links', of: ({ links }) => links },
  { label: 'Tags', of: ({ tags }) => tags },
  { label: 'How you met', of: ({ howWeKnow }) => (howWeKnow ? [howWeKnow] : []) },
  { label: 'Notes', of: ({ note }) => (note ? note.split('\n') : []) },
]

function Belongs({ one, other }: Pick<Sides, 'one' | 'other'>): VNode {
  const nouns = [...new Set([...one.has, ...other.has].map(({ noun }) => noun))]
  const countIn = (side: MergeSide, noun: string) => side.has.find((of) => of.noun === noun)?.count ?? 0
  return (
    <Part title="What belongs to each">
      {nouns.length > 0 && (
        <table class="belongs">
          <thead>
            <tr>
              <td />
              <th scope="col">
                <Name of={one.name} />
              </th>
              <th scope="col">
                <Name of={other.name} />
              </th>
            </tr>
          </thead>
          <tbody>
            {nouns.map((noun) => (
              <tr key={noun}>
                <th scope="row">{capitalized(noun)}</th>
                <td>{countIn(one, noun)}</td>
                <td>{countIn(other, noun)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>All of it goes to the merged person. Nothing is deleted.</p>
    </Part>
  )
}
