import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { Field } from '../../ui/fields.tsx'
import { Button, VerbForm } from '../../ui/form.tsx'

/** Adds a person by one line; their page comes next, and says what was made of the line. */
export function QuickAdd({ here }: { here: Here }): VNode {
  return (
    <VerbForm here={here} verb="add-person-by-line" next="/people/{id}" said="{did}" class="quick inline">
      <Field
        name="line"
        label="Name, job title and company"
        hint="For example: Maya Chen, VP Marketing at Acme Tea, via Jonas"
        required
      />
      <Button kind="quiet">Add person</Button>
    </VerbForm>
  )
}
