/** What has happened in one conversation: what was agreed and answered, the letters, and how it went. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Facts, Name, Part, Row, Rows, Tag } from '../../ui/list.tsx'
import { Quote } from '../../ui/paper.tsx'
import { sayDate, sayInstant, sayMinutes } from '../../ui/when.ts'
import { answerWords, channelWords, wentWords } from '../answer-words.ts'
import { Place, type Shown } from './frame.tsx'

export function Agreed({ here, shown }: { here: Here; shown: Shown }): VNode {
  const { id, agreement } = shown
  const zone = here.seeker.zone
  return (
    <Part title="Meeting" aside={<a href={`/conversations/${id}/schedule`}>Edit</a>}>
      {agreement && (
        <Facts
          facts={[
            ['How', channelWords[agreement.channel]],
            ['When', agreement.startsAt && sayInstant(agreement.startsAt, zone, here.now)],
            [
              'Their time',
              agreement.startsAt &&
                agreement.zone !== zone &&
                sayInstant(agreement.startsAt, agreement.zone, here.now),
            ],
            ['Length', agreement.channel === 'letter' ? null : sayMinutes(agreement.minutes)],
            ['Place or link', agreement.place && <Place at={agreement.place} />],
          ]}
        />
      )}
      {agreement?.startsAt && !shown.debrief && (
        <p>
          <a href={`/conversations/${id}/meeting.ics`} download>
            Add to calendar
          </a>
        </p>
      )}
    </Part>
  )
}

export function Answers({ here, shown }: { here: Here; shown: Shown }): VNode {
  return (
    <Part title="Their answers">
      <Rows>
        {shown.answers.map((answer) => (
          <Row
            key={answer.id}
            title={answerWords[answer.kind]}
            sub={
              <>
                {answer.substitute && <Name of={answer.substitute.name} />}
                {answer.askAgainOn && `Ask again from ${sayDate(answer.askAgainOn)}. `}
                <bdi>{answer.note}</bdi>
              </>
            }
            meta={sayDate(answer.on)}
            aside={
              !shown.handedOnTo && (
                <PressForm
                  here={here}
                  verb="undo-answer"
                  fixed={{ id: answer.id }}
                  label="Undo"
                  about={answerWords[answer.kind]}
                  next={`/conversations/${shown.id}`}
                  said="Answer removed."
                />
              )
            }
          />
        ))}
      </Rows>
    </Part>
  )
}

const letterWords: Record<string, string> = {
  request: 'Request',
  introduction: 'Introduction request',
  nudge: 'Nudge',
  thanks: 'Thank-you',
  'referrer-thanks': 'Thank-you to the referrer',
  note: 'Note',
  answer: 'Reply',
}

export function Letters({ shown }: { shown: Shown }): VNode {
  return (
    <Part title="Letters" aside={<a href={`/conversations/${shown.id}/ask`}>Add letter</a>}>
      {shown.letters.length === 0 ? (
        <p>None yet.</p>
      ) : (
        <Rows>
          {shown.letters.map((letter) => (
            <Row
              key={letter.id}
              href={`/letters/${letter.id}`}
              title={letter.subject ? <bdi>{letter.subject}</bdi> : (letterWords[letter.kind] ?? 'Letter')}
              sub={
                <>
                  {letter.subject && `${letterWords[letter.kind]}. `}
                  {letter.direction === 'in' ? 'From' : 'To'} <Name of={letter.name} />
                </>
              }
              meta={letter.sentOn ? sayDate(letter.sentOn) : <Tag>Draft</Tag>}
            />
          ))}
        </Rows>
      )}
    </Part>
  )
}

export function Debriefed({ here, shown }: { here: Here; shown: Shown }): VNode {
  const { id, debrief } = shown
  const zone = here.seeker.zone
  return (
    <Part title="How it went" aside={<a href={`/conversations/${id}/debrief`}>Edit</a>}>
      {debrief && (
        <>
          <p>
            Met {sayInstant(debrief.heldAt, zone, here.now)}
            {debrief.minutes && `, ${sayMinutes(debrief.minutes)}`}. It went {wentWords[debrief.went]}.
          </p>
          {debrief.theySaid && <Quote by="From your notes">{debrief.theySaid}</Quote>}
          {debrief.iWill && (
            <p>
              What you will do with it: <bdi>{debrief.iWill}</bdi>
            </p>
          )}
        </>
      )}
    </Part>
  )
}
