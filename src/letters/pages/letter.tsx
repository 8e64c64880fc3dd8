import type { VNode } from 'preact'
import type { z } from 'zod'
import { showConversation } from '../../conversations/show-conversation.ts'
import type { Here, Page as PageOf } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Go, Name, Part } from '../../ui/list.tsx'
import { Page } from '../../ui/page.tsx'
import { Letter } from '../../ui/paper.tsx'
import { many, sayDate } from '../../ui/when.ts'
import { kindNames } from '../letter.ts'
import { showLetter } from '../show-letter.ts'
import { Composer } from './composer.tsx'

export type Shown = z.output<typeof showLetter.gives>

/** One letter: a draft in the composer, or what was sent or came, to be read. */
export const letterPage: PageOf = async (here) => {
  const letter = await here.ask(showLetter, { id: here.params.id ?? '' })
  const isDraft = letter.direction === 'out' && letter.sentOn === null
  const frame = {
    here,
    section: 'letters' as const,
    up: upFrom(letter),
    title: `${kindNames[letter.kind]}, ${letter.person.name}`,
    heading: (
      <>
        {headed[letter.kind]} <Name of={letter.person.name} />
        {letter.kind === 'introduction' && ' for an introduction'}
      </>
    ),
  }
  if (isDraft)
    return (
      <Page {...frame} together islands={['composer']}>
        {await Composer(here, letter)}
      </Page>
    )
  return (
    <Page {...frame} width="narrow" actions={<Afterwards here={here} letter={letter} />}>
      {await OthersOwed(here, letter)}
      <Letter
        facts={[
          [letter.direction === 'in' ? 'From' : 'To', <Name of={letter.person.name} key="name" />],
          ...(letter.subject ? [['About', <bdi key="about">{letter.subject}</bdi>] as [string, VNode]] : []),
          [letter.direction === 'in' ? 'Came' : 'Sent', letter.sentOn && sayDate(letter.sentOn)],
        ]}
        text={letter.body || 'Its words were not kept.'}
      />
    </Page>
  )
}

const headed: Record<Shown['kind'], string> = {
  request: 'Request to',
  introduction: 'Request to',
  nudge: 'Nudge to',
  thanks: 'Thank-you to',
  'referrer-thanks': 'Thank-you to',
  note: 'Note to',
  answer: 'Answer from',
}

function upFrom({ conversation, kind }: Shown) {
  if (!conversation) return { href: '/letters', label: 'Letters' }
  const page = kind === 'thanks' || kind === 'referrer-thanks' ? 'thank' : 'ask'
  return {
    href: `/conversations/${conversation.id}/${page}`,
    label: `Conversation with ${conversation.personName}`,
  }
}

/** Once a thank-you has gone: who else is owed one, or what comes after the last. */
async function OthersOwed(here: Here, { kind, conversation }: Shown) {
  if (!conversation || (kind !== 'thanks' && kind !== 'referrer-thanks')) return null
  const { id, thanks, hasNotesToKeep } = await here.ask(showConversation, { id: conversation.id })
  const left = thanks.filter((owed) => owed.sentOn === null)
  if (left.length === 0 && !hasNotesToKeep) return null
  return (
    <Part title="Next">
      {left.length > 0 ? (
        <p>
          {many(left.length, 'more is', 'more are')} owed thanks:{' '}
          {left.map((owed, index) => (
            <>
              {index > 0 && ', '}
              <Name of={owed.name} />
            </>
          ))}
          .
        </p>
      ) : (
        <p>Everyone is thanked. What you heard is kept best while you remember it.</p>
      )}
      <p>
        {left.length > 0 ? (
          <Go kind="primary" href={`/conversations/${id}/thank`}>
            On to the next note
          </Go>
        ) : (
          <Go kind="primary" href={`/conversations/${id}/insights`}>
            Keep what they told you
          </Go>
        )}
      </p>
    </Part>
  )
}

function Afterwards({ here, letter }: { here: Here; letter: Shown }) {
  const { conversation, direction, id } = letter
  return (
    <>
      {direction === 'in' && conversation && (
        <Go kind="primary" href={`/conversations/${conversation.id}/schedule`}>
          Note what they said
        </Go>
      )}
      {direction === 'out' && (
        <PressForm
          here={here}
          verb="undo-sent"
          fixed={{ id }}
          label="Not sent after all"
          next="/letters/{id}"
          said="It is a draft again."
        />
      )}
      <DeleteLetter here={here} letter={letter} />
    </>
  )
}

export function DeleteLetter({ here, letter }: { here: Here; letter: Shown }) {
  return (
    <PressForm
      here={here}
      verb="delete-letter"
      fixed={{ id: letter.id }}
      label="Forget this letter"
      confirm="Its words go. You can bring them back for 30 days."
      next={upFrom(letter).href}
      said="The letter is forgotten."
    />
  )
}
