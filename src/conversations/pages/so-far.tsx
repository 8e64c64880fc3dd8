/** What has happened in one conversation: what was agreed and answered, the letters, and how it went. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { kindNames } from '../../letters/letter.ts'
import type { LetterKind } from '../../letters/table.ts'
import { PressForm } from '../../ui/form.tsx'
import { DetailList, Name, Part, Row, Rows, Tag } from '../../ui/list.tsx'
import { Quote } from '../../ui/paper.tsx'
import { sayDate, sayInstant, sayInstantThere, sayMinutes } from '../../ui/say.ts'
import { answerWords, channelWords, wentWords } from '../answer-words.ts'
import { type ConversationShown, Place } from './frame.tsx'

export function Agreed({ here, shown }: { here: Here; shown: ConversationShown }): VNode {
  const { id, agreement } = shown
  return (
    <Part title="Meeting" aside={<a href={`/conversations/${id}/schedule`}>Edit</a>}>
      {agreement && (
        <DetailList
          details={[
            ['How', channelWords[agreement.channel]],
            ['When', agreement.startsAt && sayInstant(agreement.startsAt, here)],
            ['Their time', agreement.startsAt && sayInstantThere(agreement.startsAt, agreement.zone, here)],
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

export function Answers({ here, shown }: { here: Here; shown: ConversationShown }): VNode {
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
                {answer.askAgainOn && `Ask again from ${sayDate(answer.askAgainOn, here)}. `}
                <bdi>{answer.note}</bdi>
              </>
            }
            meta={sayDate(answer.on, here)}
            acts={
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

export function Letters({ here, shown }: { here: Here; shown: ConversationShown }): VNode {
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
              title={letter.subject ? <bdi>{letter.subject}</bdi> : kindNames[letter.kind as LetterKind]}
              sub={
                <>
                  {letter.subject && `${kindNames[letter.kind as LetterKind]}. `}
                  {letter.direction === 'in' ? 'From' : 'To'} <Name of={letter.name} />
                </>
              }
              meta={letter.sentOn ? sayDate(letter.sentOn, here) : <Tag>Draft</Tag>}
            />
          ))}
        </Rows>
      )}
    </Part>
  )
}

export function Debriefed({ here, shown }: { here: Here; shown: ConversationShown }): VNode {
  const { id, debrief } = shown
  return (
    <Part title="How it went" aside={<a href={`/conversations/${id}/debrief`}>Edit</a>}>
      {debrief && (
        <>
          <p>
            Met {sayInstant(debrief.heldAt, here)}
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
