/** Below a draft that carries questions: which of the conversation are in it, to be ticked. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { showPreparation } from '../../questions/show-preparation.ts'
import { Check } from '../../ui/fields.tsx'
import { Button, Buttons, formId, VerbForm } from '../../ui/form.tsx'
import { Part } from '../../ui/list.tsx'
import { questionsIn } from '../question-list.ts'
import type { LetterShown } from '../show-letter.ts'

export async function InThisLetter(here: Here, letter: LetterShown): Promise<VNode | null> {
  const { id, kind, body, conversation } = letter
  if (kind !== 'note' || !conversation || !/^\s*\d{1,2}[.)]\s/m.test(body)) return null
  const { questions } = await here.ask(showPreparation, { conversationId: conversation.id })
  const there = new Set(questionsIn(body, questions))
  if (there.size === 0) return null
  return (
    <Part
      title={
        <>
          In this letter{' '}
          <span class="num">
            {there.size} of {questions.length}
          </span>
        </>
      }
      id="in-this-letter"
      aside={<a href={`/conversations/${conversation.id}/questions`}>Edit questions</a>}
    >
      <VerbForm
        here={here}
        verb="choose-letter-questions"
        class="in-this-letter"
        fixed={{ id }}
        takesAlong={formId('edit-letter', { id })}
        next="/letters/{id}#in-this-letter"
        said="Letter updated."
      >
        {questions.map((question) => (
          <Check
            name="questionIds"
            value={question.id}
            checked={there.has(question.id)}
            label={
              <>
                <bdi>{question.text}</bdi>
                {question.isMust && <span class="hint"> must ask</span>}
              </>
            }
            key={question.id}
          />
        ))}
        <p class="hint">3 or 4 is plenty: each is an answer to write.</p>
        <Buttons>
          <Button kind="quiet">Update letter</Button>
        </Buttons>
      </VerbForm>
    </Part>
  )
}
