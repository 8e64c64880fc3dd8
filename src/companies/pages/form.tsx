import type { Page } from '../../here.ts'
import { Field, Select, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { Go } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { type Company, motivations, sayMotivation } from '../company.ts'
import { showCompany } from '../show-company.ts'

/** A new company, by form. */
export const newCompanyPage: Page = (here) => (
  <PageFrame
    together
    here={here}
    title="Add a company"
    section="companies"
    up={{ href: '/companies', label: 'Companies' }}
    width="narrow"
  >
    <VerbForm here={here} verb="add-company" next="/companies/{id}" said="{name} added.">
      <CompanyFields />
      <Buttons>
        <Button>Add</Button>
        <Go href="/companies">Cancel</Go>
      </Buttons>
    </VerbForm>
  </PageFrame>
)

/** What is known of a company, to be changed; and the way to delete it. */
export const editCompanyPage: Page<'id'> = async (here) => {
  const { company } = await here.ask(showCompany, { id: here.params.id })
  const { id, name } = company
  return (
    <PageFrame
      together
      here={here}
      title={`Edit ${name}`}
      section="companies"
      up={{ href: `/companies/${id}`, label: name }}
      width="narrow"
    >
      <VerbForm
        here={here}
        verb="edit-company"
        fixed={{ id }}
        seenAt={company.updatedAt}
        next="/companies/{id}"
        said="Saved."
      >
        <CompanyFields company={company} />
        <Buttons>
          <Button>Save</Button>
          <Go href={`/companies/${id}`}>Cancel</Go>
        </Buttons>
      </VerbForm>
      <p>
        <a href={`/companies/${id}/merge`}>Merge with another company…</a>
      </p>
      <PressForm
        here={here}
        verb="delete-company"
        fixed={{ id }}
        label="Delete company"
        confirm="This also deletes the facts about it. The people stay. You can restore it from Trash for 30 days."
        next="/companies"
        said="{name} deleted. The people stay."
      />
    </PageFrame>
  )
}

function CompanyFields({ company }: { company?: Company }) {
  return (
    <>
      <Field name="name" label="Name" value={company?.name} required autocomplete="off" />
      <Field name="industry" label="Industry" value={company?.industry} placeholder="Tea and coffee" />
      <Field
        name="website"
        label="Website"
        inputmode="url"
        value={company?.website}
        placeholder="example.org"
      />
      <Field
        name="careersLink"
        label="Careers page"
        inputmode="url"
        value={company?.careersLink}
        placeholder="example.org/careers"
        hint="If you want a job there, apply here. Never ask the person you meet."
      />
      <Select
        name="motivation"
        label="Motivation"
        hint="How much you would like to work there. It makes the company one of your targets."
        none="Not a target"
        options={motivations.map((value) => ({ value: String(value), label: sayMotivation(value) }))}
        value={company?.motivation ? String(company.motivation) : ''}
      />
      <TextArea
        name="whyThere"
        label="Why there"
        hint="In your words, for you: what draws you, and what you could bring."
        value={company?.whyThere}
        rows={2}
      />
      {company && (
        <TextArea
          name="otherNames"
          label="Also called"
          hint="One per line. These names lead here."
          value={company.otherNames.join('\n')}
          rows={2}
        />
      )}
      <TextArea name="note" label="Notes" value={company?.note} rows={4} />
    </>
  )
}
