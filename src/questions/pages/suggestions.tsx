/** Questions to take with one press: what one's own research brings up, then the bank by topic. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Part, Row, Rows, Why } from '../../ui/list.tsx'
import { sayDate, sayMinutes } from '../../ui/say.ts'
import type { suggestQuestions } from '../suggest-questions.ts'

/** `opened` is the topic that was chosen from last, so that it is still open after the press. */
export function Suggestions(props: {
  here: Here<'id'>
  suggested: z.output<typeof suggestQuestions.gives>
  opened: string | undefined
}): VNode {
  const { here, suggested, opened } = props
  const conversationId = here.params.id
  const { fromFacts, topics } = suggested
  const open = opened ?? (fromFacts.length === 0 ? topics[0]?.topic : undefined)
  return (
    <>
      {fromFacts.length > 0 && (
        <Part title="From your research">
          <Rows>
            {fromFacts.map(({ factId, fact, text }) => (
              <Row
                title={<bdi dir="auto">{text}</bdi>}
                why={<Why>{fact}</Why>}
                aside={
                  <PressForm
                    here={here}
                    verb="add-question"
                    fixed={{ conversationId, text }}
                    label="Add"
                    about={text}
                    said="Question added."
                    id={`from-${factId}`}
                  />
                }
                key={factId}
              />
            ))}
          </Rows>
        </Part>
      )}
      <Part title="Question bank">
        <div class="folds">
          <p class="hint">Picked for their level. A question only they can answer is even better.</p>
          {topics.map(({ topic, says, questions }) => (
            <details open={topic === open} id={`bank-${topic}`} key={topic}>
              <summary>{says}</summary>
              <Rows label={says}>
                {questions.map(({ slug, text, minutes, better }) => (
                  <Row
                    title={<bdi dir="auto">{better?.text ?? text}</bdi>}
                    sub={
                      better
                        ? `“${text}” with a fact of ${sayDate(better.foundOn, here)}`
                        : sayMinutes(minutes)
                    }
                    aside={
                      <PressForm
                        here={here}
                        verb="add-question"
                        fixed={{ conversationId, fromBank: slug, ...(better && { text: better.text }) }}
                        label="Add"
                        about={better?.text ?? text}
                        next={`/conversations/${conversationId}/questions?topic=${topic}#bank-${topic}`}
                        said="Question added."
                      />
                    }
                    key={slug}
                  />
                ))}
              </Rows>
            </details>
          ))}
        </div>
      </Part>
    </>
  )
}
