import type { VNode } from 'preact'
import { showConversation } from '../../conversations/show-conversation.ts'
import type { Here, Page } from '../../here.ts'
import { showTerms } from '../../hosts/show-terms.ts'
import { PressForm } from '../../ui/form.tsx'
import { Go, Name, Part } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Letter } from '../../ui/paper.tsx'
import print from '../../ui/print.island.tsx?path'
import { PrintButton } from '../../ui/print-button.tsx'
import { sayDate } from '../../ui/say.ts'
import { TermsNote } from '../../ui/terms-note.tsx'
import { kindNames } from '../letter.ts'
import { type LetterShown, showLetter } from '../show-letter.ts'
import composer from './composer.island.tsx?path'
import { Composer } from './composer.tsx'
import { DeleteLetter, upFrom } from './delete-letter.tsx'
import { ThanksQueue } from './thanks-queue.tsx'

/** One letter: a draft in the composer, or what was sent or came, to be read. */
export const letterPage: Page<'id'> = async (here) => {
  const letter = await here.ask(showLetter, { id: here.params.id })
  const isDraft = letter.direction === 'out' && letter.sentOn === null
  const frame = {
    here,
    section: 'letters' as const,
    up: upFrom(letter),
    title: `${kindNames[letter.kind]}, ${letter.person.name}`,
    heading: (
      <>
        {headedBy[letter.occasion] ?? headed[letter.kind]} <Name of={letter.person.name} />
      </>
    ),
  }
  if (isDraft)
    return (
      <PageFrame {...frame} together islands={[composer]}>
        {letter.isWithdrawn && (
          <p class="problem">You have a reply. This nudge is not needed, so delete it.</p>
        )}
        {asks.has(letter.kind) && (
          <TermsNote here={here} of={await here.ask(showTerms, { personId: letter.person.id })} />
        )}
        {await ThanksQueue(here, letter)}
        {await Composer(here, letter)}
      </PageFrame>
    )
  return (
    <PageFrame
      {...frame}
      width="narrow"
      islands={[print]}
      actions={<Afterwards here={here} letter={letter} />}
    >
      {await OthersOwed(here, letter)}
      {await ThanksQueue(here, letter)}
      <Letter
        details={[
          [letter.direction === 'in' ? 'From' : 'To', <Name of={letter.person.name} key="name" />],
          ...(letter.subject
            ? [['Subject', <bdi key="about">{letter.subject}</bdi>] as [string, VNode]]
            : []),
          [letter.direction === 'in' ? 'Received' : 'Sent', letter.sentOn && sayDate(letter.sentOn, here)],
        ]}
        text={letter.body || 'The text was not saved.'}
      />
      {letter.forward?.text && (
        <Part title="Note to forward">
          <Letter details={[]} text={letter.forward.text} />
        </Part>
      )}
    </PageFrame>
  )
}

/** Letters that ask for something: whoever is asked has said how. */
const asks: ReadonlySet<LetterShown['kind']> = new Set(['request', 'nudge', 'note'])

const headed: Record<LetterShown['kind'], string> = {
  request: 'Request to',
  introduction: 'Introduction request to',
  nudge: 'Nudge to',
  thanks: 'Thank-you to',
  'referrer-thanks': 'Thank-you to',
  note: 'Note to',
  answer: 'Reply from',
}

/** Notes that have a name of their own. */
const headedBy: Record<string, string> = {
  'send-questions': 'Questions for',
  'questions-ahead': 'Questions for',
  'follow-up': 'Follow-up question for',
  'remind-questions': 'Reminder to',
  confirm: 'Confirmation to',
  'got-the-job': 'Good news for',
}

/** Once a thank-you has gone: who else is owed one, or what comes after the last. */
async function OthersOwed(here: Here, { kind, conversation }: LetterShown) {
  if (!conversation || (kind !== 'thanks' && kind !== 'referrer-thanks')) return null
  const { id, thanks, hasNotesToKeep } = await here.ask(showConversation, { id: conversation.id })
  const left = thanks.filter((owed) => owed.sentOn === null)
  if (left.length === 0 && !hasNotesToKeep) return null
  return (
    <Part title="Next">
      {left.length > 0 ? (
        <p>
          Still to thank:{' '}
          {left.map((owed, index) => (
            <>
              {index > 0 && ', '}
              <Name of={owed.name} />
            </>
          ))}
          .
        </p>
      ) : (
        <p>Everyone is thanked. Save what you learned while you remember it.</p>
      )}
      <p>
        {left.length > 0 ? (
          <Go kind="primary" href={`/conversations/${id}/thank`}>
            Next thank-you
          </Go>
        ) : (
          <Go kind="primary" href={`/conversations/${id}/insights`}>
            Save insights
          </Go>
        )}
      </p>
    </Part>
  )
}

function Afterwards({ here, letter }: { here: Here; letter: LetterShown }) {
  const { conversation, direction, id } = letter
  return (
    <>
      {direction === 'in' && conversation && (
        <Go kind="primary" href={`/letters/${id}/reply`}>
          Record what they said
        </Go>
      )}
      {direction === 'out' && (
        <PressForm
          here={here}
          verb="undo-sent"
          fixed={{ id }}
          label="Not sent"
          next="/letters/{id}"
          said="Moved back to drafts."
        />
      )}
      <PrintButton here={here} />
      <DeleteLetter here={here} letter={letter} />
    </>
  )
}
