/** What was found out about the person and where they work; each finding becomes a question with one press. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import type { Finding } from '../../people/finding.ts'
import { fold } from '../../store/search.ts'
import { Choice } from '../../ui/fields.tsx'
import { Button, Buttons, hasWords, PressForm, VerbForm } from '../../ui/form.tsx'
import { FindingFields } from '../../ui/found.tsx'
import { Part, Row, Rows, Why } from '../../ui/list.tsx'
import { sayDate } from '../../ui/when.ts'
import type { showPreparation } from '../show-preparation.ts'

type Shown = z.output<typeof showPreparation.gives>

export function FindingsPart({ here, shown }: { here: Here; shown: Shown }): VNode {
  const { findings, questions } = shown
  const asked = new Set(questions.map(({ text }) => fold(text)))
  return (
    <Part title="What you found out" id="findings">
      {findings.length === 0 ? (
        <p>
          Nothing yet. Read what they wrote and what was written about them; then look at the company’s news.
        </p>
      ) : (
        <Rows label="Findings">
          {findings.map((finding) => (
            <FindingLine
              here={here}
              shown={shown}
              finding={finding}
              isAsked={asked.has(fold(finding.makesMeAsk))}
              key={finding.id}
            />
          ))}
        </Rows>
      )}
      <details open={findings.length === 0 || hasWords(here, 'add-finding', {})}>
        <summary>Add what you found</summary>
        <AddFinding here={here} shown={shown} />
      </details>
    </Part>
  )
}

function FindingLine(props: { here: Here; shown: Shown; finding: Finding; isAsked: boolean }): VNode {
  const { here, shown, finding, isAsked } = props
  const { id, about, fact, link, foundOn, makesMeAsk } = finding
  return (
    <Row
      title={<bdi dir="auto">{fact}</bdi>}
      sub={
        <>
          {aboutSays(shown)[about]}, {sayDate(foundOn)}
          {link && (
            <>
              {' · '}
              <a href={link} rel="noreferrer">
                {new URL(link).hostname}
              </a>
            </>
          )}
        </>
      }
      why={
        <>
          {makesMeAsk && <Why>Ask: {makesMeAsk}</Why>}
          <details open={hasWords(here, 'edit-finding', { id })}>
            <summary>
              Change<span class="unseen"> {fact}</span>
            </summary>
            <EditFinding here={here} finding={finding} />
          </details>
        </>
      }
      aside={makesMeAsk && !isAsked && <MakeQuestion here={here} finding={finding} />}
    />
  )
}

function MakeQuestion({ here, finding }: { here: Here; finding: Finding }): VNode {
  return (
    <PressForm
      here={here}
      verb="add-question"
      fixed={{ conversationId: here.params.id ?? '', text: finding.makesMeAsk.slice(0, 500) }}
      label="Make it a question"
      about={finding.makesMeAsk}
      said="It is on the list of questions."
      id={`ask-${finding.id}`}
    />
  )
}

function EditFinding({ here, finding }: { here: Here; finding: Finding }): VNode {
  const { id, fact, updatedAt } = finding
  return (
    <>
      <VerbForm here={here} verb="edit-finding" fixed={{ id }} seenAt={updatedAt} said="Saved.">
        <FindingFields finding={finding} />
        <Buttons>
          <Button>Save</Button>
        </Buttons>
      </VerbForm>
      <PressForm
        here={here}
        verb="remove-finding"
        fixed={{ id }}
        label="Remove"
        about={fact}
        said="The finding is removed."
      />
    </>
  )
}

function AddFinding({ here, shown }: { here: Here; shown: Shown }): VNode {
  const { person, conversation } = shown
  const says = aboutSays(shown)
  const abouts = person.company
    ? (['person', 'company', 'industry'] as const)
    : (['person', 'industry'] as const)
  return (
    <VerbForm
      here={here}
      verb="add-finding"
      fixed={{ personId: person.id }}
      next={`/conversations/${conversation.id}/prepare#findings`}
      said="Noted."
    >
      <Choice
        name="about"
        label="About"
        value="person"
        options={abouts.map((about) => ({ value: about, label: says[about] }))}
      />
      <FindingFields />
      <Buttons>
        <Button>Note it</Button>
      </Buttons>
    </VerbForm>
  )
}

const aboutSays = ({ person }: Shown) => ({
  person: person.name,
  company: person.company?.name ?? 'Where they work',
  industry: 'The field',
})
