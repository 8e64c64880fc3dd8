import type { Here, Page } from '../../here.ts'
import { Empty, Go, Name, Row, Rows, Tag } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Pager, placeIn } from '../../ui/pager.tsx'
import { sayDate } from '../../ui/say.ts'
import { shortened } from '../../ui/shortened.ts'
import { kindNames } from '../letter.ts'
import { listLetters } from '../list-letters.ts'
import type { LetterKind } from '../table.ts'

/** Every letter, the unsent ones first. */
export const lettersPage: Page = async (here) => {
  const { letters, next, previous } = await here.ask(listLetters, placeIn(here))
  return (
    <PageFrame
      here={here}
      section="letters"
      title="Letters"
      lead="What you wrote and what came back. Wellmet never sends anything."
      actions={
        <>
          <Go href="/letters/got-the-job">I got the job</Go>
          <Go href="/rules">Good manners</Go>
        </>
      }
    >
      {letters.length === 0 ? (
        <NoLetters />
      ) : (
        <Rows label="Letters">
          {letters.map((letter) => (
            <LetterRow here={here} letter={letter} key={letter.id} />
          ))}
        </Rows>
      )}
      <Pager path="/letters" next={next} previous={previous} />
    </PageFrame>
  )
}

export interface ListedLetter {
  id: string
  personName: string
  kind: string
  channel: string
  direction: 'out' | 'in'
  subject: string
  begins: string
  sentOn: string | null
}

/** One letter in a list: who it is to or from, its first words, and whether it waits to be sent. */
export function LetterRow({ here, letter }: { here: Here; letter: ListedLetter }) {
  const { direction, sentOn } = letter
  const kind = kindNames[letter.kind as LetterKind]
  return (
    <Row
      href={`/letters/${letter.id}`}
      title={
        <>
          {direction === 'in' ? 'From ' : 'To '}
          <Name of={letter.personName} />
        </>
      }
      sub={
        <>
          {[
            kind,
            letter.channel === 'paper'
              ? 'on paper'
              : letter.channel === 'card'
                ? 'on a card'
                : letter.channel === 'linkedin'
                  ? 'LinkedIn'
                  : '',
          ]
            .filter(Boolean)
            .join(', ')}
          {': '}
          <bdi>{letter.subject || firstWords(letter.begins) || 'no text'}</bdi>
        </>
      }
      meta={sentOn ? sayDate(sentOn, here) : <Tag strong>Draft</Tag>}
    />
  )
}

// Without the greeting: every letter begins with that.
const firstWords = (begins: string) => {
  const words = begins.replace(/^[^\n]{0,80},\s*\n+/, '').replace(/\s+/g, ' ')
  return shortened(words, 90)
}

const NoLetters = () => (
  <Empty
    title="No letters yet"
    says="Choose someone you would like to talk to. Start a letter from their conversation. It comes half written, and Wellmet checks its manners as you type."
    actions={
      <>
        <Go kind="primary" href="/people">
          Choose a person
        </Go>
        <Go href="/conversations">See conversations</Go>
      </>
    }
  />
)
