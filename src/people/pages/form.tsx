import { levels } from '../../etiquette/level.ts'
import type { Page } from '../../here.ts'
import { DateField, Field, FieldRow, Select, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { Go, Name } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { linkedinAddress } from '../links.ts'
import { levelNames, type Person } from '../person.ts'
import { showPerson } from '../show-person.ts'

/** A new person, by form. */
export const newPersonPage: Page = (here) => (
  <PageFrame
    together
    here={here}
    title="Add a person"
    section="people"
    up={{ href: '/people', label: 'People' }}
    width="narrow"
  >
    <VerbForm here={here} verb="add-person" next="/people/{id}" said="{name} added.">
      <PersonFields />
      <Buttons>
        <Button>Add</Button>
        <Go href="/people">Cancel</Go>
      </Buttons>
    </VerbForm>
  </PageFrame>
)

/** What is known of a person, to be changed; and the way to delete them. */
export const editPersonPage: Page<'id'> = async (here) => {
  const { person } = await here.ask(showPerson, { id: here.params.id })
  const { id, name } = person
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

function PersonFields({ person }: { person?: Person }) {
  return (
    <>
      <Field name="name" label="Name" value={person?.name} required autocomplete="off" />
      <Field name="title" label="Job title" value={person?.title} placeholder="VP Marketing" />
      <Field name="company" label="Company" value={person?.company?.name} placeholder="Acme Tea" />
      <Select
        name="level"
        label="Level"
        hint="Suggested questions and tone depend on it."
        options={[
          { value: 'guess', label: 'Guess from job title' },
          ...levels.map((value) => ({ value, label: levelNames[value] })),
        ]}
        value={person?.levelBy === 'me' ? person.level : 'guess'}
        size="medium"
      />
      <FieldRow>
        <Field name="email" label="Email" type="email" value={person?.email} autocomplete="off" />
        <Field name="phone" label="Phone" type="tel" value={person?.phone} autocomplete="off" />
      </FieldRow>
      <Field
        name="linkedin"
        label="LinkedIn profile"
        value={person?.linkedin ? linkedinAddress(person.linkedin) : undefined}
        placeholder="linkedin.com/in/maya-chen"
      />
      <Field
        name="howWeKnow"
        label="How you know each other"
        value={person?.howWeKnow}
        placeholder="Former colleague; met at the Utrecht meetup"
      />
      <TextArea name="note" label="Notes" value={person?.note} rows={4} />
      {person && (
        <FieldRow>
          <Field
            name="givenName"
            label="What you call them"
            value={person.givenName}
            hint="Used in greetings (“Dear Maya”). If empty, letters use the name they sign with, or their full name."
          />
          <Field name="familyName" label="Family name" value={person.familyName} />
          <DateField name="connectedOn" label="Connected on LinkedIn" value={person.connectedOn ?? ''} />
        </FieldRow>
      )}
    </>
  )
}
