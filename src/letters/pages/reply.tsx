/** A reply that was pasted, beside what it seems to say. Nothing of it holds until it is accepted, and all of it can be corrected first. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import { daysAfter, today } from '../../account/profile.ts'
import { onTheWall } from '../../conversations/meeting-time.ts'
import type { Here, Page } from '../../here.ts'
import { showHostPage } from '../../hosts/show-host-page.ts'
import { NotFound } from '../../outcome.ts'
import { DateField, Field, FieldRow, Select, TimeField } from '../../ui/fields.tsx'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { DetailList, Go, Name, Part } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Letter } from '../../ui/paper.tsx'
import { sayDate, sayTimeInField } from '../../ui/say.ts'
import { ZoneField } from '../../ui/zone-field.tsx'
import { readReply } from '../read-reply.ts'
import { replyNames, whyNothing } from '../reply-read-as.ts'
import { type LetterShown, showLetter } from '../show-letter.ts'

type ReplyShown = z.output<(typeof readReply)['gives']>

interface ReplyProps {
  here: Here
  letter: LetterShown
  /** The conversation. */
  id: string
  read: ReplyShown
}

export const replyPage: Page<'id'> = async (here) => {
  const letter = await here.ask(showLetter, { id: here.params.id })
  const { conversation, person } = letter
  if (!conversation || letter.direction !== 'in') throw new NotFound('reply')
  const { id } = conversation
  const { pages } = await here.ask(showHostPage, { id })
  // Answers by number are those of the card of the page that stands now.
  const card = pages.find(({ isOpen }) => isOpen)
  const offered = (card?.times ?? [])
    .map((at) => onTheWall(at, here.seeker.zone))
    .map(({ date, time }) => `${date}T${time}`)
  // “Thursday” is said from the day on which they wrote.
  const wrote = letter.sentOn ? { askedOn: letter.sentOn } : {}
  const read = await here.ask(readReply, {
    id,
    text: letter.body,
    offered,
    isNumbered: card !== undefined,
    ...wrote,
  })
  const isOver = (read.when?.date ?? '9999') < today(here.seeker, here.now)
  return (
    <PageFrame
      here={here}
      section="conversations"
      width="narrow"
      up={{ href: `/conversations/${id}`, label: person.name }}
      title={`Reply from ${person.name}`}
      heading={
        <>
          Reply from <Name of={person.name} />
        </>
      }
      lead="The reply is saved. What it seems to say is read by rules on this site, and holds only once you accept it."
    >
      <Part title={`${read.sure ? '' : 'Perhaps: '}${replyNames[read.answer]}`}>
        <DetailList
          details={[
            ['When', read.when && whenRead(here, read)],
            ['Not before', read.againOn && sayDate(read.againOn, here)],
            ['Colleague', colleagueRead(read)],
          ]}
        />
        {isOver && <p class="why">That day is over. Check the date before you accept.</p>}
        {!read.sure && <p class="why">It can be read in another way. Check it before you accept.</p>}
        <Accept here={here} letter={letter} id={id} read={read} />
        <p class="actions">
          <Go href={`/conversations/${id}/schedule`}>Not quite</Go>
          <Go href={`/conversations/${id}`}>Save letter only</Go>
        </p>
      </Part>
      <Part title="Their words">
        <Letter details={[['Received', letter.sentOn && sayDate(letter.sentOn, here)]]} text={letter.body} />
      </Part>
    </PageFrame>
  )
}

function whenRead(here: Here, { when }: ReplyShown): string {
  if (!when) return ''
  const { date, time, zone } = when
  const at = [sayDate(date, here), time && sayTimeInField(time, here.seeker)].filter(Boolean).join(', ')
  return zone ? `${at} (${zone})` : at
}

function colleagueRead({ substitute }: ReplyShown): string {
  return [substitute?.name, substitute?.title, substitute?.email].filter(Boolean).join(', ')
}

/** One press for what was read. A time and a colleague are fields, so that a word that was misread is put right here. */
function Accept(props: ReplyProps): VNode {
  const { here, letter, id, read } = props
  const nothing = whyNothing(read)
  if (nothing) return <p>{nothing}</p>
  if (read.answer === 'yes') return <AcceptTime {...props} />
  if (read.answer === 'substitute' && read.substitute?.name) return <AcceptColleague {...props} />
  return (
    <VerbForm
      here={here}
      verb="record-answer"
      fixed={{
        id,
        kind: read.answer,
        ...(letter.sentOn && { answeredOn: letter.sentOn }),
        note: letter.body.slice(0, 4000),
      }}
      next={`/conversations/${id}`}
      said="Answer recorded."
    >
      {read.answer === 'later' && (
        <DateField
          name="askAgainOn"
          label="Ask again from"
          value={read.againOn ?? daysAfter(letter.sentOn ?? today(here.seeker, here.now), 30)}
        />
      )}
      <Buttons>
        <Button>Accept</Button>
      </Buttons>
    </VerbForm>
  )
}

function AcceptTime({ here, id, read }: ReplyProps): VNode {
  return (
    <VerbForm
      here={here}
      verb="agree-conversation"
      fixed={{ id }}
      next={`/conversations/${id}`}
      said="Saved. The meeting is set."
    >
      <FieldRow>
        <DateField name="date" label="Date" value={read.when?.date} />
        <TimeField name="time" label="Time" value={read.when?.time ?? ''} />
      </FieldRow>
      <ZoneField name="zone" label="Time zone" value={read.when?.zone ?? here.seeker.zone} />
      <Select
        name="channel"
        label="How"
        options={[
          { value: 'video', label: 'By video' },
          { value: 'phone', label: 'By phone' },
          { value: 'in-person', label: 'In person' },
        ]}
      />
      <Buttons>
        <Button>Accept</Button>
      </Buttons>
    </VerbForm>
  )
}

function AcceptColleague({ here, letter, id, read }: ReplyProps): VNode {
  return (
    <VerbForm
      here={here}
      verb="accept-substitute"
      fixed={{ id, mayUseName: 'not-asked', note: letter.body.slice(0, 4000) }}
      next="/conversations/{id}"
      said="Conversation started with {name}."
    >
      <Field name="name" label="Name" value={read.substitute?.name ?? ''} required />
      <Field name="title" label="Job title" value={read.substitute?.title ?? ''} />
      <Buttons>
        <Button>Accept</Button>
      </Buttons>
    </VerbForm>
  )
}
