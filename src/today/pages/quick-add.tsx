import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { Field } from '../../ui/fields.tsx'
import { Button, VerbForm } from '../../ui/form.tsx'

/** Keeps a promise in mind by one line; what was made of it is said. */
export function QuickPromise({ here }: { here: Here }): VNode {
  return (
    <VerbForm here={here} verb="add-promise-by-line" next="/" said="{did}" class="quick inline">
      <Field
        name="line"
        label="A promise, yours or theirs"
        hint="For example: I promised Maya to send the slides by Friday"
        required
      />
      <Button kind="quiet">Add promise</Button>
    </VerbForm>
  )
}

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
