/** By letter, the sheet is what is sent: the questions, to be answered in writing. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { Empty, Go, Name } from '../../ui/list.tsx'
import { Copyable, Sheet } from '../../ui/paper.tsx'
import { questionsByLetter } from '../readiness.ts'
import type { showPreparation } from '../show-preparation.ts'

export function QuestionsToSend({
  here,
  shown,
}: {
  here: Here
  shown: z.output<typeof showPreparation.gives>
}): VNode {
  const { person, questions, conversation } = shown
  if (questions.length === 0)
    return (
      <Empty
        title="What would you like them to answer?"
        says="They answer in writing, so 3 short questions are plenty."
        actions={
          <Go href={`/conversations/${conversation.id}/questions`} kind="primary">
            Choose questions
          </Go>
        }
      />
    )
  const text = questions.map((question, index) => `${index + 1}. ${question.text}`).join('\n\n')
  return (
    <>
      {questions.length > questionsByLetter.most && (
        <p class="hint">
          Every answer takes them time to write. Keep the {questionsByLetter.most} that matter most.
        </p>
      )}
      <Copyable label="Copy into your letter" text={text} id="to-send" />
      <Sheet here={here} title={<Name of={person.name} />} lead={person.company?.name} fits="many">
        <ol class="to-ask">
          {questions.map((question) => (
            <li dir="auto" key={question.id}>
              {question.text}
            </li>
          ))}
        </ol>
      </Sheet>
    </>
  )
}
