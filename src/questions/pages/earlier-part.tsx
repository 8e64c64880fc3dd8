/** What other conversations bring to this one: questions left over there, and what others said to the same question. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { Part } from '../../ui/list.tsx'
import { many, sayDay, sayList } from '../../ui/say.ts'
import type { listEarlierQuestions } from '../list-earlier-questions.ts'
import type { Question } from '../question.ts'
import { Offer } from './bank-part.tsx'

export function EarlierPart(props: {
  here: Here<'id'>
  earlier: z.output<typeof listEarlierQuestions.gives>
  questions: Question[]
}): VNode {
  const { here, earlier, questions } = props
  const { left, answered } = earlier
  const from = [...new Set(left.map(({ person }) => person))].slice(0, 3)
  const asked = questions.filter(({ id }) => answered.some(({ questionId }) => questionId === id))
  return (
    <div data-live="earlier">
      {left.length > 0 && (
        <details class="ask-left" id="left-over">
          <summary>
            {many(left.length, 'question was', 'questions were')} left over with {sayList(from)}
          </summary>
          <ul class="bank-rows">
            {left.map(({ id, person, text, minutes, fromBank }) => (
              <Offer
                here={here}
                text={text}
                under={`Not asked of ${person}`}
                fixed={{ text, minutes: String(minutes), ...(fromBank !== null && { fromBank }) }}
                id={`left-${id}`}
                key={id}
              />
            ))}
          </ul>
        </details>
      )}
      {asked.length > 0 && (
        <Part title="What others said" id="what-others-said">
          {asked.map(({ id, text }) => (
            <details class="ask-left" id={`others-${id}`} key={id}>
              <summary>
                <bdi dir="auto">{text}</bdi>{' '}
                <span class="hint">
                  {many(answered.filter(({ questionId }) => questionId === id).length, 'answer')}
                </span>
              </summary>
              <dl class="detail-list">
                {answered
                  .filter(({ questionId }) => questionId === id)
                  .map(({ conversationId, person, note, askedAt }) => (
                    <div key={conversationId}>
                      <dt>
                        <a href={`/conversations/${conversationId}`}>
                          <bdi>{person}</bdi>
                        </a>
                        <span class="hint"> {sayDay(askedAt, here)}</span>
                      </dt>
                      <dd class="as-written" dir="auto">
                        {note}
                      </dd>
                    </div>
                  ))}
              </dl>
            </details>
          ))}
        </Part>
      )}
    </div>
  )
}
