import type { VNode } from 'preact'
import { showWeek } from '../../account/show-week.ts'
import { levels } from '../../etiquette/level.ts'
import type { Here, Page, TypedFields } from '../../here.ts'
import { Refused } from '../../outcome.ts'
import { DateField, Field, FieldRow, Select, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, formId, PressForm, typedOf, VerbForm } from '../../ui/form.tsx'
import { Go, Name } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Unfold } from '../../ui/unfold.tsx'
import { WeekPart } from '../../ui/week-part.tsx'
import { linkedinAddress } from '../links.ts'
import { levelNames, type Person } from '../person.ts'
import { type FieldName, fieldNames, fieldOf } from '../person-fields.ts'
import { readContact } from '../read-contact.ts'
import { sharedText } from '../shared-text.ts'
import { showPerson } from '../show-person.ts'

/** A new person, by form; filled already with what a phone shares. */
export const newPersonPage: Page = async (here) => {
  const shared = await sharedWith(here)
  return (
    <PageFrame
      together
      here={here}
      title="Add a person"
      section="people"
      up={{ href: '/people', label: 'People' }}
      lead={shared && 'This was shared with you. Check each field, then save.'}
      width="narrow"
    >
      <PastePart here={here} verb="add-person" />
      <VerbForm here={here} verb="add-person" next="/people/{id}" said="{name} added.">
        <PersonFields proposed={shared} typed={typedOf(here, 'add-person', {})} />
        <Buttons>
          <Button>Add</Button>
          <Go href="/people">Cancel</Go>
        </Buttons>
      </VerbForm>
    </PageFrame>
  )
}

type ProposedFields = { [name in FieldName | 'name']?: string | readonly string[] | null }

/** What the fields begin with where an app shared someone; what cannot be read stands whole in the notes. */
async function sharedWith(here: Here): Promise<ProposedFields | undefined> {
  const { title, text, url } = Object.fromEntries(here.url.searchParams)
  const shared = sharedText({ title, text, url })
  if (shared === '') return undefined
  try {
    const { fields, leftOut } = await here.ask(readContact, { text: shared })
    return { ...fields, note: [fields.note, leftOut].filter(Boolean).join('\n') }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { note: shared }
  }
}

/** What is known of a person, to be changed; and the way to delete them. */
export const editPersonPage: Page<'id'> = async (here) => {
  const { person } = await here.ask(showPerson, { id: here.params.id })
  const { id, name } = person
  const week = await here.ask(showWeek, { personId: id })
  return (
    <PageFrame
      together
      here={here}
      title={`Edit ${name}`}
      heading={
        <>
          Edit <Name of={name} />
        </>
      }
      section="people"
      up={{ href: `/people/${id}`, label: name }}
      width="narrow"
    >
      <PastePart here={here} verb="edit-person" fixed={{ id }} />
      <VerbForm
        here={here}
        verb="edit-person"
        fixed={{ id }}
        seenAt={person.updatedAt}
        next="/people/{id}"
        said="Saved."
      >
        <PersonFields person={person} />
        <Buttons>
          <Button>Save</Button>
          <Go href={`/people/${id}`}>Cancel</Go>
        </Buttons>
      </VerbForm>
      <p>
        <a href={`/people/${id}/merge`}>Merge with another person…</a>
      </p>
      <WeekPart here={here} week={week} personId={id} next={`/people/${id}/edit#days-off`} />
      <PressForm
        here={here}
        verb="record-death"
        fixed={{ personId: id }}
        label="This person has died"
        confirm="Nothing about them comes up on Today any more, and no letter to them is drafted. What you wrote together stays. You can undo this."
        next={`/people/${id}`}
        said="Nothing more is due with {name}."
        kind="quiet"
      />
      <PressForm
        here={here}
        verb="delete-person"
        fixed={{ id }}
        label="Delete person"
        confirm="This also deletes their conversations, letters, facts and insights. You can restore everything from Trash for 30 days."
        next="/people"
        said="{name} deleted."
      />
    </PageFrame>
  )
}

/** A text that fills the form below it, to be looked over. What is typed there already goes along, and stays. */
function PastePart(props: { here: Here; verb: string; fixed?: Record<string, string> }): VNode {
  const { here, verb, fixed = {} } = props
  return (
    <Unfold here={here} verb="read-contact" fixed={fixed} label="Paste a signature or a profile">
      <VerbForm
        here={here}
        verb="read-contact"
        fixed={fixed}
        fills={verb}
        takesAlong={formId(verb, fixed)}
        said="{did}"
        copy={{ label: 'Left out of the form', text: '{leftOut}' }}
      >
        <TextArea
          name="text"
          label="Text"
          hint="The end of an email, the top of a LinkedIn profile, or a contact card. It is read here, by simple rules, and fills the form below. Nothing is saved until you save it."
          rows={6}
          required
        />
        <Buttons>
          <Button kind="quiet">Fill in the form</Button>
        </Buttons>
      </VerbForm>
    </Unfold>
  )
}

/** Which fields stand in one row; those named nowhere here come before the notes. */
const rows: FieldName[][] = [
  ['title'],
  ['company'],
  ['level'],
  ['email', 'phone'],
  ['linkedin'],
  ['place'],
  ['howWeKnow'],
]
/** What is seldom known at first. */
const later: FieldName[] = ['givenName', 'familyName', 'connectedOn']
/** Of several, the first comes with the person; the others are added when there are any. */
const further: FieldName[] = ['otherEmails', 'otherPhones', 'links', 'otherNames']
const others = fieldNames.filter((name) => ![...rows.flat(), 'note', ...further, ...later].includes(name))

interface PersonFieldsProps {
  person?: Person
  proposed?: ProposedFields | undefined
  typed?: TypedFields | undefined
}

function PersonFields({ person, proposed = {}, typed = {} }: PersonFieldsProps) {
  const isFilled = (value: ProposedFields['name']) => [value ?? ''].flat().some((one) => one !== '')
  const filled = further.filter((name) => isFilled(typed[name]) || isFilled(proposed[name]))
  const valueIn = (name: FieldName) =>
    person ? savedIn(name, person) : [proposed[name] ?? []].flat().join('\n') || undefined
  const control = (name: FieldName) => <Control key={name} name={name} value={valueIn(name)} />
  return (
    <>
      <Field
        name="name"
        label="Name"
        value={person?.name ?? [proposed.name ?? ''].flat()[0]}
        required
        autocomplete="off"
      />
      {rows.map((names) =>
        names.length > 1 ? <FieldRow>{names.map(control)}</FieldRow> : names.map(control),
      )}
      {!person && filled.map(control)}
      {[...others, 'note' as const].map(control)}
      {person && (
        <>
          <FieldRow>{further.slice(0, 2).map(control)}</FieldRow>
          <FieldRow>{further.slice(2).map(control)}</FieldRow>
          <FieldRow>{later.map(control)}</FieldRow>
        </>
      )}
    </>
  )
}

function Control({ name, value }: { name: FieldName; value: string | undefined }): VNode {
  const { label, placeholder, hint, isSeveral } = fieldOf(name)
  const field = { name, label, ...(placeholder && { placeholder }), ...(hint && { hint }) }
  if (name === 'level') return <Select {...field} options={levelOptions} value={value} size="medium" />
  if (name === 'note') return <TextArea {...field} value={value} rows={4} />
  if (isSeveral) return <TextArea {...field} value={value} rows={2} />
  if (name === 'connectedOn') return <DateField {...field} value={value} />
  if (name === 'email' || name === 'phone')
    return <Field {...field} type={name === 'email' ? 'email' : 'tel'} value={value} autocomplete="off" />
  return <Field {...field} value={value} />
}

const levelOptions = [
  { value: 'guess', label: 'Guess from job title' },
  ...levels.map((value) => ({ value, label: levelNames[value] })),
]

/** What stands in the field at first. */
function savedIn(name: FieldName, person: Person): string | undefined {
  if (name === 'level') return person.levelBy === 'me' ? person.level : 'guess'
  if (name === 'company') return person.company?.name
  if (name === 'linkedin') return person.linkedin ? linkedinAddress(person.linkedin) : undefined
  const saved = person[name] ?? undefined
  return Array.isArray(saved) ? saved.join('\n') : saved
}
