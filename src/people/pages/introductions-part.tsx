/** Who this person was asked to introduce the seeker to, and what has come of it. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import { markOf, stages } from '../../conversations/stage.ts'
import type { Here } from '../../here.ts'
import type { listIntroductions } from '../../letters/list-introductions.ts'
import { Name, Part, Row, Rows, Tag } from '../../ui/list.tsx'
import { sayDate } from '../../ui/say.ts'
import { State } from '../../ui/state.tsx'

type IntroductionsShown = z.output<typeof listIntroductions.gives>['introductions']

export function IntroductionsPart(props: { here: Here; introductions: IntroductionsShown }): VNode | null {
  const { here, introductions } = props
  if (introductions.length === 0) return null
  return (
    <Part title="Introductions you asked for" id="introductions">
      <Rows label="Introductions you asked for">
        {introductions.map(({ letterId, sentOn, conversationId, person, stage }) => (
          <Row
            key={letterId}
            href={`/conversations/${conversationId}`}
            title={
              <>
                To <Name of={person.name} />
              </>
            }
            sub={
              <>
                {sentOn ? `Asked ${sayDate(sentOn, here)}. ` : 'Not sent yet. '}
                <a href={`/letters/${letterId}`}>
                  {sentOn ? 'See the request' : 'Finish the request'}
                  <span class="unseen"> for {person.name}</span>
                </a>
              </>
            }
            meta={sentOn ? <State mark={markOf(stage)}>{stages[stage].label}</State> : <Tag>Draft</Tag>}
          />
        ))}
      </Rows>
    </Part>
  )
}
