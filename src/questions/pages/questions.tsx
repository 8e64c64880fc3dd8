/** The questions of one conversation: their order, what manners say of each, and where to find more. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { FindingsByForms } from '../../manners/findings-by-forms.tsx'
import { Check, Field, FieldRow, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Columns, Empty, Go, Name, Part } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { many, sayMinutes } from '../../ui/say.ts'
import { listQuestions } from '../list-questions.ts'
import { mostQuestions, usualMinutes } from '../question.ts'
import { showPreparation } from '../show-preparation.ts'
import { suggestQuestions } from '../suggest-questions.ts'
import { QuestionLine } from './question-line.tsx'
import asTyped from './questions.island.tsx?path'
import { Suggestions } from './suggestions.tsx'

export async function questionsPage(here: Here<'id'>): Promise<VNode> {
  const conversationId = here.params.id
  const { person, asking, ruleChoices } = await here.ask(showPreparation, { conversationId })
  const list = await here.ask(listQuestions, { conversationId })
  const suggested = await here.ask(suggestQuestions, { conversationId })
  const { questions, minutes } = list
  const isClean = [...list.findings, ...questions.flatMap(({ findings }) => findings)].length === 0
  const time = `about ${list.totalMinutes} of ${minutes === null ? '' : sayMinutes(minutes)}`
  return (
    <PageFrame
      together
      here={here}
      section="conversations"
      title={`Questions for ${person.name}`}
      heading={
        <>
          Questions for <Name of={person.name} />
        </>
      }
      up={{ href: `/conversations/${conversationId}/prepare`, label: 'Prepare' }}
      lead={
        questions.length > 0 && (
          <>
            {many(questions.length, 'question')}
            {minutes !== null && `, ${time}`}.{' '}
            {list.findings.length === 0 && (list.advice ?? (isClean && 'No suggestions.'))}
          </>
        )
      }
      actions={questions.length > 0 && <Go href={`/conversations/${conversationId}/sheet`}>Prep sheet</Go>}
      islands={[asTyped]}
    >
      <div
        data-situation={JSON.stringify({ kind: 'question', ...asking })}
        data-rule-choices={JSON.stringify(ruleChoices)}
        hidden
      />
      {questions.length === 0 && (
        <Empty
          title="What can only they answer?"
          says="Start with what your research made you curious about. Add your own, or pick from the question bank."
        />
      )}
      <Columns aside={<Suggestions here={here} suggested={suggested} opened={here.query.topic} />}>
        {questions.length > 0 && (
          <Part title="Your questions">
            <FindingsByForms here={here} findings={list.findings} of={null} look="lines" />
            <ol class="rows" aria-label="Questions">
              {questions.map((question, index) => (
                <QuestionLine
                  here={here}
                  question={question}
                  number={index + 1}
                  of={questions.length}
                  key={question.id}
                />
              ))}
            </ol>
          </Part>
        )}
        {questions.length < mostQuestions && (
          <Part title="Write a question" id="write">
            <WriteOne here={here} conversationId={conversationId} />
          </Part>
        )}
      </Columns>
    </PageFrame>
  )
}

function WriteOne({ here, conversationId }: { here: Here; conversationId: string }): VNode {
  return (
    <VerbForm
      here={here}
      verb="add-question"
      fixed={{ conversationId, fromBank: '' }}
      next={`/conversations/${conversationId}/questions#write`}
      said="Question added."
    >
      <TextArea name="text" label="Your question" hint="Ask one thing, in your own words." rows={2} />
      <div data-as-typed>
        <FindingsByForms here={here} of={null} typed={{ dismissals: [], clean: '' }} />
      </div>
      <FieldRow>
        <Field
          name="minutes"
          type="number"
          label="Minutes"
          value={usualMinutes}
          min={1}
          max={480}
          size="short"
          inputmode="numeric"
        />
      </FieldRow>
      <Check name="isMust" label="Must ask" />
      <Buttons>
        <Button>Add question</Button>
      </Buttons>
    </VerbForm>
  )
}
