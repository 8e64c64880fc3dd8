/** Everyone who is owed thanks for one conversation, beside the letter at hand: who, why, and until when. */
import type { VNode } from 'preact'
import { Temporal } from 'temporal-polyfill'
import { onTheWall } from '../../conversations/meeting-time.ts'
import { showConversation } from '../../conversations/show-conversation.ts'
import type { Here } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Name } from '../../ui/list.tsx'
import { sayBy, sayDate } from '../../ui/say.ts'
import { isThanks } from '../letter.ts'
import type { LetterShown } from '../show-letter.ts'

/** Null where the letter thanks no one, or one person alone is owed thanks. */
export async function ThanksQueue(here: Here, letter: LetterShown): Promise<VNode | null> {
  if (!letter.conversation || !isThanks(letter.kind)) return null
  const shown = await here.ask(showConversation, { id: letter.conversation.id })
  const { thanks, letters } = shown
  if (thanks.length < 2) return null
  const now = thanks.findIndex(({ personId }) => personId === letter.person.id)
  return (
    <nav class="th-queue" aria-label="Thank-yous">
      <p class="hint">
        Thank-you {now + 1} of {thanks.length}
      </p>
      <ol>
        {thanks.map((owed, nth) => {
          const theirs = letters.find((one) => one.personId === owed.personId && one.kind === owed.letterKind)
          return (
            <li class={owed.sentOn ? 'done' : nth === now ? 'now' : undefined} key={owed.personId}>
              <b>
                {theirs ? (
                  <a href={`/letters/${theirs.id}`} aria-current={nth === now ? 'step' : undefined}>
                    <Name of={owed.name} />
                  </a>
                ) : (
                  <Name of={owed.name} />
                )}
              </b>
              <span class="hint">
                {shown.writing && owed.role === 'host' ? 'answered in writing' : reasons[owed.role]},{' '}
                {sayWhen(here, owed)}
              </span>
              {!theirs && !owed.sentOn && (
                <PressForm
                  here={here}
                  verb="draft-letter"
                  fixed={{ personId: owed.personId, conversationId: shown.id, kind: owed.letterKind }}
                  label="Draft"
                  about={`thank-you to ${owed.name}`}
                  kind="bare"
                  next="/letters/{id}"
                />
              )}
            </li>
          )
        })}
      </ol>
      <p class="hint">
        <a href={`/conversations/${shown.id}/debrief#helpers`}>Add someone else who helped</a>
      </p>
    </nav>
  )
}

const reasons = {
  host: 'talked with you',
  'in-the-room': 'joined the meeting',
  assistant: 'found the time',
  substitute: 'stepped in',
  referrer: 'referred you: say how it went',
} as const

/** Late is better than never, and no reproach. */
function sayWhen(here: Here, owed: { dueAt: string; sentOn: string | null }): string {
  if (owed.sentOn) return `thanked ${sayDate(owed.sentOn, here)}`
  const isLate = Temporal.Instant.compare(Temporal.Instant.from(owed.dueAt), here.now) < 0
  if (!isLate) return `by ${sayBy(owed.dueAt, here)}`
  return `late, but still welcome: was due ${sayDate(onTheWall(owed.dueAt, here.seeker.zone).date, here)}`
}
