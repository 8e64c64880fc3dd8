/** How far one may trust an insight: who said the same, who said otherwise, and whom to ask next. One conversation is one data point. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import { listConversations } from '../../conversations/list-conversations.ts'
import { stages } from '../../conversations/stage.ts'
import type { Here } from '../../here.ts'
import { Select, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { Name, Part, Row, Rows } from '../../ui/list.tsx'
import { sayDate, sayList } from '../../ui/say.ts'
import { Unfold } from '../../ui/unfold.tsx'
import { tellingWords } from '../brief.ts'
import { firstWords, type Insight } from '../insight.ts'
import { isOneVoice } from '../insight-pairs.ts'
import { listInsights } from '../list-insights.ts'
import type { showInsight } from '../show-insight.ts'

type InsightShown = z.output<typeof showInsight.gives>

export async function HeardPart({ here, shown }: { here: Here; shown: InsightShown }): Promise<VNode> {
  const { insight, contradictions, corroborations } = shown
  const others = insight.company ? await saidByOthers(here, shown) : []
  return (
    <Part title="Who else says so" id="heard">
      <p>{sayHowMany(shown)}</p>
      {corroborations.length > 0 && (
        <>
          <h3>The same</h3>
          <Pairs here={here} label="The same" verb="delete-corroboration" pairs={corroborations} />
        </>
      )}
      {contradictions.length > 0 && (
        <>
          <h3>Contradicted by</h3>
          <Pairs here={here} label="Contradicted by" verb="delete-contradiction" pairs={contradictions} />
        </>
      )}
      {others.length > 0 && <Compare here={here} insight={insight} others={others} />}
      {insight.mayQuote !== 'off-the-record' && (await askNext(here, shown))}
    </Part>
  )
}

function sayHowMany({ insight, people, contradictions }: InsightShown): string {
  const names = people.map(({ name }) => name)
  const said =
    names.length > 1
      ? `${names.length} people said this: ${sayList(names)}.`
      : 'One person said this. One conversation is one data point.'
  if (contradictions.length > 0) return `${said} Someone else said otherwise, so ask before you build on it.`
  return insight.mayQuote === 'off-the-record' || names.length > 1
    ? said
    : `${said} Ask the next person, too.`
}

function Pairs(props: {
  here: Here
  label: string
  verb: 'delete-corroboration' | 'delete-contradiction'
  pairs: InsightShown['contradictions']
}): VNode {
  const { here, label, verb, pairs } = props
  return (
    <Rows label={label}>
      {pairs.map(({ id, insight: other }) => (
        <Row
          key={id}
          href={`/insights/${other.id}`}
          title={
            <span class="said" dir="auto">
              {other.text}
            </span>
          }
          sub={saidBy(here, other)}
          aside={
            <PressForm
              here={here}
              verb={verb}
              fixed={{ id }}
              label="Remove"
              about={firstWords(other.text)}
              next={`${here.url.pathname}#heard`}
              said="Removed."
              kind="bare"
            />
          }
        />
      ))}
    </Rows>
  )
}

/** Which of them say the same is for the seeker to say. */
function Compare({ here, insight, others }: { here: Here; insight: Insight; others: Insight[] }): VNode {
  const fixed = { insightId: insight.id }
  const next = `${here.url.pathname}#heard`
  const options = others.map((other) => ({
    value: other.id,
    label: [other.person?.name, firstWords(other.text, 90)].filter(Boolean).join(': '),
  }))
  return (
    <div class="heard-forms">
      <VerbForm
        here={here}
        verb="record-corroboration"
        fixed={fixed}
        next={next}
        said="Saved. The list and the brief say how many people said it."
      >
        <Select name="otherId" label="Someone said the same" options={options} />
        <Buttons>
          <Button kind="quiet">Mark as the same</Button>
        </Buttons>
      </VerbForm>
      <VerbForm
        here={here}
        verb="record-contradiction"
        fixed={fixed}
        next={next}
        said="Saved. The brief says to ask about it."
      >
        <Select name="otherId" label="Someone said otherwise" options={options} />
        <Buttons>
          <Button kind="quiet">Mark as contradicted</Button>
        </Buttons>
      </VerbForm>
    </div>
  )
}

/** A question for a conversation to come. It names no one. */
async function askNext(here: Here, shown: InsightShown): Promise<VNode | null> {
  const { insight, contradictions } = shown
  const { groups } = await here.ask(listConversations, {})
  const ahead = groups
    .flatMap(({ conversations }) => conversations)
    .filter(
      ({ stage, heldAt, personId }) => heldAt === null && !isOver(stage) && personId !== insight.person?.id,
    )
  if (ahead.length === 0) return null
  const fixed = {}
  const others = contradictions.filter(({ insight: { mayQuote } }) => mayQuote !== 'off-the-record')
  return (
    <Unfold here={here} verb="add-question" fixed={fixed} label="Ask someone else">
      <VerbForm here={here} verb="add-question" fixed={fixed} next={here.url.pathname} said="Question added.">
        <Select
          name="conversationId"
          label="In the conversation with"
          options={ahead.slice(0, 50).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextArea
          name="text"
          label="Question"
          rows={3}
          value={
            others.length > 0
              ? 'I have heard this said in two ways. How do you see it?'
              : `I heard this: “${firstWords(insight.text, 200)}” How do you see it?`
          }
        />
        <Buttons>
          <Button>Add question</Button>
        </Buttons>
      </VerbForm>
    </Unfold>
  )
}

const isOver = (stage: keyof typeof stages) => stages[stage].turn === 'no-one'

/** About the same company, without those that are noted already; those with most words in common come first, then the newest. */
async function saidByOthers(here: Here, shown: InsightShown): Promise<Insight[]> {
  const { insight, contradictions, corroborations } = shown
  const noted = new Set([...contradictions, ...corroborations].map(({ insight: { id } }) => id))
  const { insights } = await here.ask(listInsights, { companyId: insight.company?.id, limit: 200 })
  const words = new Set(tellingWords(insight.text))
  const inCommon = ({ text }: Insight) => new Set(tellingWords(text).filter((word) => words.has(word))).size
  return insights
    .filter((other) => other.id !== insight.id && !isOneVoice(insight, other) && !noted.has(other.id))
    .toSorted((a, b) => inCommon(b) - inCommon(a))
    .slice(0, 60)
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
