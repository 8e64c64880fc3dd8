import type { z } from 'zod'
import { today } from '../../account/profile.ts'
import { showConversation } from '../../conversations/show-conversation.ts'
import { wayThrough } from '../../conversations/way-through.ts'
import type { Here, Page } from '../../here.ts'
import { showTerms } from '../../hosts/show-terms.ts'
import { DateField, Field, FieldRow, Select, TextArea } from '../../ui/fields.tsx'
import { Button, hasWords, PressForm, VerbForm } from '../../ui/form.tsx'
import { Columns, Go, Name, Part, Row, Rows } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Pager, placeIn } from '../../ui/pager.tsx'
import { Steps } from '../../ui/progress.tsx'
import { sayDate, sayDates, sayMinutes } from '../../ui/say.ts'
import { TermsNote } from '../../ui/terms-note.tsx'
import { type Channel, channelNames, channels, kindNames, type WrittenKind, writtenKinds } from '../letter.ts'
import { listLetters } from '../list-letters.ts'
import { occasions } from '../occasion.ts'
import { toneNames, tones } from '../tone.ts'
import { type WayToWrite, whatToWrite } from '../what-to-write.ts'
import { LetterRow } from './list.tsx'

type WhatToWrite = z.output<typeof whatToWrite.gives>

/** Asking for the conversation: what to write now and why, what was written, and where their answer goes. */
export const askPage: Page<'id'> = async (here) => {
  const conversationId = here.params.id
  const asking = await here.ask(whatToWrite, { conversationId })
  const { letters, next, previous } = await here.ask(listLetters, { conversationId, ...placeIn(here) })
  const { person } = asking
  const { steps } = wayThrough(await here.ask(showConversation, { id: conversationId }))
  const at = `/conversations/${conversationId}/ask`
  return (
    <PageFrame
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
      lead={sayDates(asking.says, here)}
    >
      <Steps current="ask" steps={steps} />
      <Columns
        aside={
          <>
            <AnswerCame here={here} asking={asking} />
            <OtherLetter here={here} asking={asking} />
            <SentElsewhere here={here} asking={asking} />
          </>
        }
      >
        <TermsNote here={here} of={await here.ask(showTerms, { personId: person.id })} />
        {asking.ways.length > 0 && (
          <Part title="Next letter">
            {asking.budget.says && asking.ways.some(({ kind }) => kind === 'request') && (
              <p class="note">{asking.budget.says}</p>
            )}
            <MayBeNamed asking={asking} />
            <Rows label="Next letter">
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
        <TryNext here={here} asking={asking} />
        <Part title="Letters" aside={<a href="/letters">All letters</a>}>
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
            <Rows label="Letters">
              {letters.map((letter) => (
                <LetterRow here={here} letter={letter} key={letter.id} />
              ))}
            </Rows>
          )}
          <Pager path={at} next={next} previous={previous} />
        </Part>
      </Columns>
    </PageFrame>
  )
}

/** After silence or a no, someone else there may be glad to be asked. */
function TryNext({ here, asking }: { here: Here; asking: WhatToWrite }) {
  if (asking.tryNext.length === 0) return null
  return (
    <Part title="Who to try next there">
      <Rows label="Who to try next there">
        {asking.tryNext.map(({ id, name, title }) => (
          <Row
            key={id}
            href={`/people/${id}`}
            title={<Name of={name} />}
            sub={title}
            aside={
              <PressForm
                here={here}
                verb="start-conversation"
                fixed={{ personId: id }}
                label="Start conversation"
                about={`with ${name}`}
                next="/conversations/{id}"
              />
            }
          />
        ))}
      </Rows>
    </Part>
  )
}

/** A name makes a reply likely, so no one should leave it out only because the referrer was not asked. */
function MayBeNamed({ asking: { person, referrer, ways } }: { asking: WhatToWrite }) {
  if (referrer?.mayUseName !== 'not-asked' || ways.every(({ kind }) => kind !== 'request')) return null
  return (
    <p class="note">
      <Name of={referrer.name} /> referred you. May you use the name?{' '}
      <a href={`/people/${person.id}#referrals`}>Record their answer</a> before you draft. The letter starts
      with the name only if you may use it.
    </p>
  )
}

type LetterInList = z.output<typeof listLetters.gives>['letters'][number]

const isDraftOf = (letter: LetterInList, way: WayToWrite) =>
  letter.sentOn === null &&
  letter.direction === 'out' &&
  (letter.occasion || letter.kind) === way.occasion &&
  letter.channel === way.channel &&
  letter.personId === way.personId

function WayRow(props: {
  here: Here
  asking: WhatToWrite
  way: WayToWrite
  isFirst: boolean
  /** What was already started. */
  draft?: LetterInList | undefined
}) {
  const { here, asking, way, isFirst, draft } = props
  const { kind, occasion, channel, personId } = way
  const fixed = { conversationId: asking.conversationId, personId, occasion, channel }
  const title = (
    <>
      {wayName(way)} <Name of={way.personName} />
    </>
  )
  if (!way.isOpen)
    return (
      <Row title={title} sub={sayDates(way.why, here)} meta={way.from && `from ${sayDate(way.from, here)}`} />
    )
  if (draft)
    return (
      <Row
        title={title}
        sub={sayDates(way.why, here)}
        aside={
          <Go kind={isFirst ? 'primary' : 'quiet'} href={`/letters/${draft.id}`}>
            Continue draft
          </Go>
        }
      />
    )
  return (
    <Row
      title={title}
      sub={sayDates(way.why, here)}
      meta={way.by && `by ${sayDate(way.by, here)}`}
      aside={
        way.needsReason ? (
          <VerbForm here={here} verb="draft-letter" fixed={fixed} next="/letters/{id}" class="inline">
            <Field name="reason" label="What is new since then" required />
            <Button>{draftLabel[channel]}</Button>
          </VerbForm>
        ) : (
          <PressForm
            here={here}
            verb="draft-letter"
            fixed={fixed}
            label={draftLabel[channel]}
            about={`${wayName(way)} ${way.personName}`}
            next="/letters/{id}"
            kind={isFirst && kind !== 'note' ? 'primary' : 'quiet'}
          />
        )
      }
    />
  )
}

const draftLabel: Record<Channel, string> = {
  email: 'Draft email',
  linkedin: 'Draft LinkedIn note',
  'linkedin-message': 'Draft LinkedIn message',
  phone: 'Draft script',
  paper: 'Draft letter',
  card: 'Draft card',
}

const wayName = ({ kind, occasion, channel }: WayToWrite) =>
  occasion === 'request'
    ? `${{ ...channelNames, paper: 'Paper letter', phone: 'Call' }[channel]} to`
    : kind === 'note' || occasion === 'introduced'
      ? `${occasions[occasion].label} to`
      : headed[kind]

const headed: Record<WrittenKind, string> = {
  request: 'Request to',
  introduction: 'Introduction request to',
  nudge: 'Nudge to',
  thanks: 'Thank-you to',
  'referrer-thanks': 'Thank-you to',
  note: 'Short note to',
}

/** Everything else that may be written to them now, in the way and the tone one likes. */
function OtherLetter({ here, asking }: { here: Here; asking: WhatToWrite }) {
  const { conversationId, person, others } = asking
  if (others.length === 0) return null
  const fixed = { conversationId, personId: person.id }
  return (
    <details open={hasWords(here, 'draft-letter', fixed)}>
      <summary>Another letter</summary>
      <VerbForm here={here} verb="draft-letter" fixed={fixed} next="/letters/{id}">
        <Select
          name="occasion"
          label="What it is for"
          options={others.map(({ occasion, label }) => ({ value: occasion, label }))}
        />
        <FieldRow>
          <Select
            name="channel"
            label="How"
            options={channels.map((value) => ({ value, label: channelNames[value] }))}
            value="email"
          />
          <Select
            name="tone"
            label="Tone"
            options={tones.map((value) => ({ value, label: toneNames[value] }))}
            value={asking.tone}
          />
        </FieldRow>
        <Button kind="quiet">Draft</Button>
      </VerbForm>
    </details>
  )
}

/** Their words, pasted; what they mean is said on the next page. */
function AnswerCame({ here, asking }: { here: Here; asking: WhatToWrite }) {
  const { conversationId, person } = asking
  return (
    <Part title="Got a reply?">
      <VerbForm
        here={here}
        verb="record-received"
        fixed={{ conversationId, personId: person.id }}
        next="/letters/{id}/reply"
        said="Reply saved."
      >
        <TextArea name="body" label="Paste what they wrote" rows={4} required />
        <DateField name="receivedOn" label="Date received" value={day(here)} />
        <Button>Save reply</Button>
      </VerbForm>
      <p class="hint">
        Did they tell you by phone or in person?{' '}
        <a href={`/conversations/${conversationId}/schedule`}>Record what they said</a>.
      </p>
    </Part>
  )
}

function SentElsewhere({ here, asking }: { here: Here; asking: WhatToWrite }) {
  const { conversationId, person } = asking
  const fixed = { conversationId, personId: person.id }
  return (
    <details open={hasWords(here, 'record-letter', fixed)}>
      <summary>Log a letter sent elsewhere</summary>
      <VerbForm here={here} verb="record-letter" fixed={fixed} next={here.url.pathname} said="Letter added.">
        <FieldRow>
          <Select
            name="kind"
            label="Type"
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
        <TextArea name="body" label="Text (optional)" rows={3} />
        <Button kind="quiet">Save</Button>
      </VerbForm>
    </details>
  )
}

const day = (here: Here) => today(here.seeker, here.now)
