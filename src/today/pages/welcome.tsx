/** Welcome: what an informational interview is, three ways to start, and why nine steps. Today begins with it; Help leads back. */
import type { ComponentChildren, VNode } from 'preact'
import { showProfile } from '../../account/show-profile.ts'
import { type StepId, steps } from '../../conversations/step.ts'
import { minutesToRead } from '../../guides/guide.ts'
import { guideOfStep } from '../../guides/step-guides.ts'
import { askWell } from '../../guides/texts/ask-well.ts'
import type { Here, Page } from '../../here.ts'
import { Field } from '../../ui/fields.tsx'
import { Button, PressForm, VerbForm } from '../../ui/form.tsx'
import { Go, Name, Part } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { many } from '../../ui/say.ts'
import sheet from './welcome.sheet.css?path'

export const welcomePage: Page = async (here) => {
  const { welcome } = await here.ask(showProfile, {})
  return <Welcome here={here} canSkip={welcome === 'on' && !here.isVisitor} />
}

/** Who has skipped it once only reads it again. */
export function Welcome({ here, canSkip }: { here: Here; canSkip: boolean }): VNode {
  const name = here.isVisitor ? '' : here.seeker.name
  return (
    <PageFrame
      together
      here={here}
      title="Welcome"
      section="today"
      sheet={sheet}
      heading={
        name ? (
          <>
            Welcome, <Name of={name} />
          </>
        ) : (
          'Welcome'
        )
      }
      lead={
        <>
          Someone already does the work you would like to do. An <em class="said">informational interview</em>{' '}
          is 20 minutes of asking that person what it is really like. It is not a request for a job, which is
          why people say yes.
        </>
      }
      actions={canSkip ? <Skip here={here} /> : <a href="/">Go to Today</a>}
    >
      <section class="beginnings-part" aria-labelledby="ways-to-start">
        <h2 id="ways-to-start">Three ways to start</h2>
        <div class="beginnings">
          <ImportPeople />
          <OneName here={here} />
          <LookAround here={here} />
        </div>
      </section>
      <NineSteps />
      <p class="hint">Wellmet never sends anything by itself. Only you see what you save here.</p>
    </PageFrame>
  )
}

const Skip = ({ here }: { here: Here }) => (
  <PressForm
    here={here}
    verb="edit-profile"
    fixed={{ welcome: 'off' }}
    label="Skip, go to Today"
    next="/"
    said="You find Welcome again under Help."
    kind="bare"
  />
)

const ImportPeople = () => (
  <section class="beginning envelope-edge">
    <span class="postage" aria-hidden="true">
      W
    </span>
    <h3>Import the people you know</h3>
    <p>
      Most first conversations come through someone you know. LinkedIn, Google, Outlook or your phone gives
      you a file.
    </p>
    <p class="beginning-press">
      <Go href="/import" kind="primary">
        Import
      </Go>
      <span class="hint">You see everyone first, and can undo it.</span>
    </p>
  </section>
)

const OneName = ({ here }: { here: Here }) => (
  <Way title="Add one person" says="A name is enough. Title, company and “via Jonas” help, on one line.">
    <VerbForm here={here} verb="add-person-by-line" next="/people/{id}" said="{did}" class="inline">
      <Field name="line" label="Name, job title and company" placeholder="Maya Chen, Acme Tea" required />
      <Button kind="quiet">Add</Button>
    </VerbForm>
  </Way>
)

/** It lies beside their own people, and opens in the same place. */
const LookAround = ({ here }: { here: Here }) => (
  <Way
    title="Explore first"
    says="See a job search with invented people, letters and an upcoming meeting. Leave whenever you like."
  >
    {here.isSample ? (
      <p>
        <a href="/">You are in the sample data now</a>
      </p>
    ) : (
      <PressForm here={here} verb="look-round" action="/look-round" label="Try it with sample data" />
    )}
  </Way>
)

function Way(props: { title: string; says: string; children: ComponentChildren }): VNode {
  return (
    <section class="beginning">
      <h3>{props.title}</h3>
      <p>{props.says}</p>
      {props.children}
    </section>
  )
}

/** They are told, not counted: nothing is ticked here. */
function NineSteps(): VNode {
  return (
    <Part
      title="Why 9 steps"
      aside={<a href={`/guides/${askWell.slug}`}>Read the guide, {many(minutesToRead(askWell), 'minute')}</a>}
    >
      <p class="steps-why">
        Asking well is many small things, each easy to forget. Wellmet shows you the next one when it is due.
      </p>
      <ol class="nine">
        {Object.entries(steps).map(([id, label]) => (
          <li key={id}>
            <a href={guideOfStep(id as StepId)}>{label}</a> <span>{stepsInShort[id as StepId]}</span>
          </li>
        ))}
      </ol>
    </Part>
  )
}

const stepsInShort: Record<StepId, string> = {
  find: 'people who do the work',
  prepare: 'read up, choose questions',
  ask: 'one short letter',
  schedule: 'a call, a coffee or in writing',
  meet: '20 minutes, on time',
  thank: 'within a day',
  referrals: 'who else to meet',
  insights: 'save what you heard',
  brief: 'use it in a job interview',
}
