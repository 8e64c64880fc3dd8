/** What other people said against one insight, and a way to note it: the brief then says to ask about it. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { Select } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { Name, Part, Row, Rows } from '../../ui/list.tsx'
import { sayDate } from '../../ui/say.ts'
import { isOneVoice } from '../contradiction-rows.ts'
import { firstWords, type Insight } from '../insight.ts'
import { listInsights } from '../list-insights.ts'
import type { showInsight } from '../show-insight.ts'

type Contradictions = z.output<typeof showInsight.gives>['contradictions']

/** Null where no one else said anything about the company. */
export async function ContradictedBy(props: {
  here: Here
  insight: Insight
  contradictions: Contradictions
}): Promise<VNode | null> {
  const { here, insight, contradictions } = props
  const others = insight.company ? await saidByOthers(here, insight, contradictions) : []
  if (contradictions.length === 0 && others.length === 0) return null
  return (
    <Part title="Contradicted by" id="contradicted">
      {contradictions.length > 0 && (
        <Rows label="Contradicted by">
          {contradictions.map(({ id, insight: other }) => (
            <Row
              key={id}
              href={`/insights/${other.id}`}
              title={<span dir="auto">{other.text}</span>}
              sub={saidBy(here, other)}
              aside={
                <PressForm
                  here={here}
                  verb="delete-contradiction"
                  fixed={{ id }}
                  label="Remove"
                  about={firstWords(other.text)}
                  next={here.url.pathname}
                  said="Removed."
                  kind="bare"
                />
              }
            />
          ))}
        </Rows>
      )}
      {others.length > 0 && (
        <VerbForm
          here={here}
          verb="record-contradiction"
          fixed={{ insightId: insight.id }}
          next={here.url.pathname}
          said="Saved. The brief says to ask about it."
        >
          <Select
            name="otherId"
            label="Someone said otherwise"
            options={others.map((other) => ({
              value: other.id,
              label: [other.person?.name, firstWords(other.text, 90)].filter(Boolean).join(': '),
            }))}
          />
          <Buttons>
            <Button kind="quiet">Mark as contradicted</Button>
          </Buttons>
        </VerbForm>
      )}
    </Part>
  )
}

/** The newest about the same company, without those that are noted already. */
async function saidByOthers(here: Here, insight: Insight, noted: Contradictions): Promise<Insight[]> {
  const { insights } = await here.ask(listInsights, { companyId: insight.company?.id })
  return insights.filter(
    (other) =>
      other.id !== insight.id &&
      !isOneVoice(insight, other) &&
      noted.every(({ insight: { id } }) => id !== other.id),
  )
}

const saidBy = (here: Here, { person, learnedOn }: Insight): VNode => (
  <>
    {person && (
      <>
        <Name of={person.name} />,{' '}
      </>
    )}
    {sayDate(learnedOn, here)}
  </>
)
