import type { z } from 'zod'
import { today } from '../../account/profile.ts'
import { showConversation } from '../../conversations/show-conversation.ts'
import { wayThrough } from '../../conversations/way-through.ts'
import type { Here, Page as PageOf } from '../../here.ts'
import { DateField, Field, FieldRow, Select, TextArea } from '../../ui/fields.tsx'
import { Button, hasWords, PressForm, VerbForm } from '../../ui/form.tsx'
import { Columns, Go, Name, Pager, Part, Row, Rows } from '../../ui/list.tsx'
import { Page } from '../../ui/page.tsx'
import { Steps } from '../../ui/progress.tsx'
import { sayDate, sayMinutes } from '../../ui/when.ts'
import { type Channel, channelNames, channels, kindNames, type WrittenKind, writtenKinds } from '../letter.ts'
import { listLetters } from '../list-letters.ts'
import { whatToWrite } from '../what-to-write.ts'
import { LetterRow } from './list.tsx'

type Asking = z.output<typeof whatToWrite.gives>
type Way = Asking['ways'][number]

/** Asking for the conversation: what to write now and why, what was written, and where their answer goes. */
export const askPage: PageOf = async (here) => {
  const conversationId = here.params.id ?? ''
  const asking = await here.ask(whatToWrite, { conversationId })
  const { after, before } = here.query
  const { letters, next, previous } = await here.ask(listLetters, {
    conversationId,
    ...(after && { after }),
    ...(before && { before }),
  })
  const { person } = asking
  const { steps } = wayThrough(await here.ask(showConversation, { id: conversationId }))
  const at = `/conversations/${conversationId}/ask`
  return (
    <Page
      together
      here={here}
      section="conversations"
      up={{ href: `/conversations/${conversationId}`, label: `Conversation with ${person.name}` }}
      title={`Ask ${person.name}`}
      heading={
        <>
          Ask <Name of={person.name} />
        </>
      }
      lead={asking.says}
    >
      <Steps current="Ask" steps={steps} />
      <Columns
        aside={
          <>
            <AnswerCame here={here} asking={asking} />
            <SentElsewhere here={here} asking={asking} />
          </>
        }
      >
        {asking.ways.length > 0 && (
          <Part title="What to write now">
            <MayBeNamed asking={asking} />
            <Rows label="What to write now">
              {asking.ways.map((way, at) => (
                <WayRow
                  here={here}
                  asking={asking}
                  way={way}
                  isFirst={at === 0}
                  draft={letters.find((letter) => isDraftOf(letter, way))}
                  key={`${way.kind} ${way.channel} ${way.personId}`}
                />
              ))}
            </Rows>
          </Part>
        )}
        <Part title="Letters so far" aside={<a href="/letters">All letters</a>}>
          {letters.length === 0 ? (
            <p>
              None yet. You would ask for {sayMinutes(asking.minutes)}
              {asking.about && (
                <>
                  {' '}
                  about <bdi>{asking.about}</bdi>
                </>
              )}
              .
            </p>
          ) : (
            <Rows label="Letters so far">
              {letters.map((letter) => (
                <LetterRow letter={letter} key={letter.id} />
              ))}
            </Rows>
          )}
          <Pager
            {...(previous && { previous: `${at}?before=${encodeURIComponent(previous)}` })}
            {...(next && { next: `${at}?after=${encodeURIComponent(next)}` })}
          />
        </Part>
      </Columns>
    </Page>
  )
}

/** A name opens the door, so nobody should leave it out only because they were not asked. */
function MayBeNamed({ asking: { person, referrer, ways } }: { asking: Asking }) {
  if (referrer?.mayUseName !== 'not-asked' || ways.every(({ kind }) => kind !== 'request')) return null
  return (
    <p class="note">
      <Name of={referrer.name} /> sent you here. May you say so?{' '}
      <a href={`/people/${person.id}#referrals`}>Note their answer</a> before you draft: with a yes, the
      letter begins with their name; until then it leaves it out.
    </p>
  )
}

type Listed = z.output<typeof listLetters.gives>['letters'][number]

const isDraftOf = (letter: Listed, way: Way) =>
  letter.sentOn === null &&
  letter.direction === 'out' &&
  letter.kind === way.kind &&
  letter.channel === way.channel &&
  letter.personId === way.personId

function WayRow(props: {
  here: Here
  asking: Asking
  way: Way
  isFirst: boolean
  /** What was begun already. */
  draft?: Listed | undefined
}) {
  const { here, asking, way, isFirst, draft } = props
  const { kind, channel, personId } = way
  const fixed = { conversationId: asking.conversationId, personId, kind, channel }
  const title = (
    <>
      {wayName(kind, channel)} <Name of={way.personName} />
    </>
  )
  if (!way.isOpen) return <Row title={title} sub={way.why} meta={way.from && `from ${sayDate(way.from)}`} />
  if (draft)
    return (
      <Row
        title={title}
        sub={way.why}
        aside={
          <Go kind={isFirst ? 'primary' : 'quiet'} href={`/letters/${draft.id}`}>
            Go on with it
          </Go>
        }
      />
    )
  return (
    <Row
      title={title}
      sub={way.why}
      meta={way.by && `by ${sayDate(way.by)}`}
      aside={
        way.needsReason ? (
          <VerbForm here={here} verb="draft-letter" fixed={fixed} next="/letters/{id}" class="inline">
            <Field name="reason" label="What is new" required />
            <Button>Draft it</Button>
          </VerbForm>
        ) : (
          <PressForm
            here={here}
            verb="draft-letter"
            fixed={fixed}
            label="Draft it"
            about={`${wayName(kind, channel)} ${way.personName}`}
            next="/letters/{id}"
            kind={isFirst && kind !== 'note' ? 'primary' : 'quiet'}
          />
        )
      }
    />
  )
}

const wayName = (kind: WrittenKind, channel: Channel) =>
  ({
    request: { email: 'An e-mail to', paper: 'A letter on paper to', linkedin: 'A LinkedIn note to' }[
      channel
    ],
    introduction: 'Ask for an introduction:',
    nudge: 'A nudge to',
    thanks: 'Thanks to',
    'referrer-thanks': 'Thanks to',
    note: 'A few lines to',
  })[kind]

/** Their words, pasted; what they mean is said on the next page. */
function AnswerCame({ here, asking }: { here: Here; asking: Asking }) {
  const { conversationId, person } = asking
  return (
    <Part title="They answered?">
      <VerbForm
        here={here}
        verb="record-received"
        fixed={{ conversationId, personId: person.id }}
        next={`/conversations/${conversationId}/schedule`}
        said="Their answer is kept. What does it mean?"
      >
        <TextArea name="body" label="Paste what they wrote" rows={4} required />
        <DateField name="receivedOn" label="It came on" value={day(here)} />
        <Button>Keep their answer</Button>
      </VerbForm>
      <p class="hint">
        Heard by phone or in person?{' '}
        <a href={`/conversations/${conversationId}/schedule`}>Note what they said</a>.
      </p>
    </Part>
  )
}

function SentElsewhere({ here, asking }: { here: Here; asking: Asking }) {
  const { conversationId, person } = asking
  const fixed = { conversationId, personId: person.id }
  return (
    <details open={hasWords(here, 'record-letter', fixed)}>
      <summary>I wrote to them elsewhere</summary>
      <VerbForm
        here={here}
        verb="record-letter"
        fixed={fixed}
        next={here.url.pathname}
        said="Noted: it is among the letters."
      >
        <FieldRow>
          <Select
            name="kind"
            label="What it was"
            options={writtenKinds.map((value) => ({ value, label: kindNames[value] }))}
            value="request"
          />
          <Select
            name="channel"
            label="How"
            options={channels.map((value) => ({ value, label: channelNames[value] }))}
            value="email"
          />
        </FieldRow>
        <DateField name="sentOn" label="Sent on" value={day(here)} />
        <TextArea name="body" label="Its words, if you have them" rows={3} />
        <Button kind="quiet">Note it</Button>
      </VerbForm>
    </details>
  )
}

const day = (here: Here) => today(here.seeker ?? { zone: 'UTC' }, here.now)
