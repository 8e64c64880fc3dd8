/** The three ways to begin: the people you know already, one name, or a look around in sample data. */
import type { ComponentChildren } from 'preact'
import { type StepId, steps } from '../../conversations/step.ts'
import type { Here } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Go, Name, Part } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import sheet from './beginning.sheet.css?path'
import { QuickAdd } from './quick-add.tsx'

export function Beginning({ here }: { here: Here }) {
  return (
    <PageFrame
      together
      here={here}
      title="Welcome"
      section="today"
      sheet={sheet}
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
      <section class="beginnings" aria-label="Three ways to start">
        <Way title="Import the people you know" isFirst>
          <p>
            Download your connections from LinkedIn as a file and import it here. The file stays on this
            machine, and you can undo the import.
          </p>
          <p>
            <Go href="/import" kind="primary">
              Import from LinkedIn
            </Go>
          </p>
        </Way>
        <Way title="Add one person">
          <QuickAdd here={here} />
        </Way>
        <Way title="Explore first">
          <p>
            See a job search with invented people, letters and an upcoming meeting. Leave whenever you like.
          </p>
          <PressForm here={here} verb="look-round" action="/look-round" label="Try it with sample data" />
        </Way>
      </section>
      <NineSteps />
      <p class="hint">Wellmet never sends anything by itself. Only you see what you save here.</p>
    </PageFrame>
  )
}

/** One way to begin, as a card; the first is an envelope. */
function Way(props: { title: string; isFirst?: boolean; children: ComponentChildren }) {
  return (
    <section class={props.isFirst ? 'beginning envelope-edge' : 'beginning'}>
      {props.isFirst && (
        <span class="postage" aria-hidden="true">
          W
        </span>
      )}
      <h2>{props.title}</h2>
      {props.children}
    </section>
  )
}

/** They are told, not counted: nothing has been done yet. */
function NineSteps() {
  return (
    <Part title="Nine steps">
      <p class="steps-why">
        An informational interview is 20 minutes of asking someone what their work is really like. It is not a
        request for a job, which is why people say yes. Asking well is many small things, each easy to forget.
        Wellmet shows you the next one when it is due.
      </p>
      <ol class="nine">
        {Object.entries(steps).map(([id, label]) => (
          <li key={id}>
            <b>{label}</b> <span>{stepsInShort[id as StepId]}</span>
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
