/** The three ways to begin: the people you know already, one name, or a look around in sample data. */
import type { Here } from '../../here.ts'
import { Field } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { Go, Name, Part } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'

export function Beginning({ here }: { here: Here }) {
  return (
    <PageFrame
      together
      here={here}
      title="Today"
      section="today"
      heading={
        here.seeker.name ? (
          <>
            Welcome, <Name of={here.seeker.name} />
          </>
        ) : (
          'Welcome'
        )
      }
      lead="Someone already does the work you would like to do. One good conversation with them teaches you more than a month of reading. Who could it be?"
    >
      <div class="beginnings">
        <Part title="Import the people you know">
          <p>
            Download your connections from LinkedIn as a file and import it here. The file stays on this
            machine, and you can undo the import.
          </p>
          <p>
            <Go href="/import" kind="primary">
              Import from LinkedIn
            </Go>
          </p>
        </Part>
        <Part title="Add one person">
          <VerbForm here={here} verb="add-person-by-line" next="/people/{id}" said="{name} added.">
            <Field
              name="line"
              label="Name, job title and company"
              hint="For example: Maya Chen, VP Marketing at Acme Tea, via Jonas"
              required
            />
            <Buttons>
              <Button>Add person</Button>
            </Buttons>
          </VerbForm>
        </Part>
        <Part title="Explore first">
          <p>
            See a job search with invented people, letters and an upcoming meeting. Leave whenever you like.
          </p>
          <PressForm here={here} verb="look-round" action="/look-round" label="Try it with sample data" />
        </Part>
      </div>
    </PageFrame>
  )
}
