/** Two people side by side, field by field: what will remain is chosen before anything happens, and nothing is lost. */
import type { ComponentChildren, VNode } from 'preact'
import type { Here, Page } from '../../here.ts'
import { NotFound } from '../../outcome.ts'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { Columns, Name, Part } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { sayDate, sayDay } from '../../ui/say.ts'
import type { ChosenField } from '../merge-people.ts'
import { levelNames } from '../person.ts'
import { type MergeSide, suggestMerges } from '../suggest-merges.ts'

export const mergePage: Page<'id' | 'otherId'> = async (here) => {
  const { id, otherId } = here.params
  const [pair] = (await here.ask(suggestMerges, { id, otherId })).pairs
  if (!pair) throw new NotFound('person')
  const { one, other, because, better } = pair
  return (
    <PageFrame
      together
      here={here}
      title="Merge"
      section="people"
      up={{ href: '/people/duplicates', label: 'Possible duplicates' }}
      lead={`${because.map(({ says }) => says).join(' ')} Are they one person?`.trim()}
    >
      <Columns aside={<Belongs one={one} other={other} />}>
        <VerbForm
          here={here}
          verb="merge-people"
          fixed={{ id, otherId }}
          next="/people/{id}"
          said="Merged. You can undo this at any time."
        >
          <SideBySide here={here} one={one} other={other} better={better} />
          <Buttons>
            <Button>Merge</Button>
          </Buttons>
        </VerbForm>
        <PressForm
          here={here}
          verb="keep-apart"
          fixed={{ of: 'person', id, otherId }}
          label="Two people"
          next="/people/duplicates"
          said="Saved. They stay two."
        />
        <p class="hint">
          You can undo a merge from the person’s page at any time. “Two people” is remembered: you are not
          asked again.
        </p>
      </Columns>
    </PageFrame>
  )
}

interface Sides {
  here: Here
  one: MergeSide
  other: MergeSide
}

function SideBySide({
  here,
  one,
  other,
  better,
}: Sides & { better: Record<string, 'kept' | 'other'> }): VNode {
  const rows = chosen.filter(({ of }) => of(one, here) !== of(other, here))
  const same = chosen.filter(({ of }) => of(one, here) !== '' && of(one, here) === of(other, here))
  const both = kept.filter(({ of }) => of(one).length + of(other).length > 0)
  return (
    <table class="side-by-side">
      <thead>
        <tr>
          <td />
          <Head here={here} person={one} />
          <Head here={here} person={other} />
        </tr>
      </thead>
      <Group title="Choose one" isEmpty={rows.length === 0}>
        {rows.map(({ field, label, of }) => (
          <tr key={field}>
            <th scope="row">{label}</th>
            {([one, other] as const).map((person, at) => (
              <Choosable
                key={person.id}
                field={field}
                value={at === 0 ? 'kept' : 'other'}
                isChosen={better[field] === (at === 0 ? 'kept' : 'other')}
                label={`${label} of ${person.name}`}
                says={of(person, here)}
              />
            ))}
          </tr>
        ))}
      </Group>
      <Group title="Both are kept" isEmpty={both.length === 0}>
        {both.map(({ label, of }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <Lines of={of(one)} />
            <Lines of={of(other)} />
          </tr>
        ))}
      </Group>
      <Group title="Do not contact" isEmpty={!one.neverContact && !other.neverContact}>
        <tr>
          <th scope="row">Status</th>
          <Lines of={one.neverContact ? ['Do not contact'] : []} />
          <Lines of={other.neverContact ? ['Do not contact'] : []} />
        </tr>
        <tr>
          <td colspan={3}>This always wins. It holds for the merged person too.</td>
        </tr>
      </Group>
      <Group title="The same on both" isEmpty={same.length === 0}>
        <tr>
          <td colspan={3}>{same.map(({ label }) => label).join(', ')}</td>
        </tr>
      </Group>
    </table>
  )
}

function Group(props: { title: string; isEmpty: boolean; children: ComponentChildren }): VNode | null {
  if (props.isEmpty) return null
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colspan={3} class="group">
          {props.title}
        </th>
      </tr>
      {props.children}
    </tbody>
  )
}

function Head({ here, person }: { here: Here; person: MergeSide }): VNode {
  const how = person.isImported ? 'Imported' : 'Added by you'
  return (
    <th scope="col">
      <a href={`/people/${person.id}`}>
        <Name of={person.name} />
      </a>
      <small>
        {how} on {sayDay(person.createdAt, here)}
      </small>
    </th>
  )
}

function Choosable(props: {
  field: ChosenField
  value: 'kept' | 'other'
  isChosen: boolean
  label: string
  says: string
}): VNode {
  const { field, value, isChosen, label, says } = props
  return (
    <td>
      <label>
        <input
          type="radio"
          name={`choose.${field}`}
          value={value}
          checked={isChosen}
          aria-label={`${label}: ${says || 'empty'}`}
        />
        <span dir="auto">{says || <em>empty</em>}</span>
      </label>
    </td>
  )
}

const Lines = ({ of }: { of: string[] }): VNode => (
  <td>
    {of.length === 0 ? (
      <em>none</em>
    ) : (
      of.map((one) => (
        <div key={one} dir="auto">
          {one}
        </div>
      ))
    )}
  </td>
)

const chosen: { field: ChosenField; label: string; of(person: MergeSide, here: Here): string }[] = [
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
  { label: 'How you met', of: ({ howWeKnow }) => (howWeKnow ? [howWeKnow] : []) },
  { label: 'Notes', of: ({ note }) => (note ? note.split('\n') : []) },
]

function Belongs({ one, other }: Omit<Sides, 'here'>): VNode {
  const nouns = [...new Set([...one.has, ...other.has].map(({ noun }) => noun))]
  const countIn = (side: MergeSide, noun: string) => side.has.find((of) => of.noun === noun)?.count ?? 0
  return (
    <Part title="What belongs to each">
      {nouns.length > 0 && (
        <table class="side-by-side">
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
                <th scope="row">{noun.charAt(0).toUpperCase() + noun.slice(1)}</th>
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
