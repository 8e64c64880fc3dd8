/** What fits into the time: how full it is, how many must-asks there are, and a ruler with a piece for each question. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { Icon } from '../../ui/icon.tsx'
import { many, sayMinutes } from '../../ui/say.ts'
import {
  closing,
  fitting,
  minutesForQuestions,
  mustAsks,
  opening,
  type Question,
  totalMinutes,
} from '../question.ts'
import { questionsByLetter } from '../readiness.ts'

export function TimeRuler(props: { here: Here; questions: Question[]; minutes: number | null }): VNode {
  const { here, questions, minutes } = props
  const musts = questions.filter(({ isMust }) => isMust).length
  return (
    <div class="ask-time" data-live="time">
      <p>
        {minutes === null ? (
          <>
            <b>{questions.length}</b> of {many(questionsByLetter.most, 'question')}{' '}
            <span class="hint">at most, since they are answered in writing</span>
          </>
        ) : (
          <>
            <b>{totalMinutes(questions)}</b> of <b>{many(minutesForQuestions(minutes), 'minute')}</b>{' '}
            <span class="hint">
              for questions, with {opening} to open and {closing} to close
            </span>
          </>
        )}
      </p>
      <p class="ask-musts">
        {musts > 0 && <Icon here={here} name="starred" />}{' '}
        {musts > mustAsks.most && minutes !== null
          ? `${many(musts, 'must-ask')} in ${sayMinutes(minutes)}`
          : `${musts} of ${many(mustAsks.most, 'must-ask')}`}
      </p>
      {minutes !== null && <Ruler questions={questions} minutes={minutes} />}
    </div>
  )
}

/** The meeting from left to right. In numbers it is said above. */
function Ruler({ questions, minutes }: { questions: Question[]; minutes: number }): VNode {
  const share = (part: number) => `${(100 * part) / minutes}%`
  const around = minutes - minutesForQuestions(minutes)
  const open = (around * opening) / (opening + closing)
  let at = open
  const pieces = questions.slice(0, fitting(questions, minutes)).map(({ id, isMust, minutes }, index) => {
    at += minutes
    return { id, isMust, minutes, at: at - minutes, says: index + 1 }
  })
  const end = minutes - around + open
  return (
    <svg class="ask-ruler" width="100%" height="24" aria-hidden="true" focusable="false">
      <rect class="is-around" x="0" y="1" width={share(open)} height="22" />
      <rect class="is-around" x={share(end)} y="1" width={share(minutes - end)} height="22" />
      <text x={share(open / 2)} y="16">
        open
      </text>
      <text x={share((end + minutes) / 2)} y="16">
        close
      </text>
      {pieces.map(({ id, isMust, minutes, at, says }) => (
        <g class={isMust ? 'is-must' : undefined} key={id}>
          <rect x={share(at)} y="1" width={share(minutes)} height="22" />
          <text x={share(at + minutes / 2)} y="16">
            {says}
          </text>
        </g>
      ))}
      <rect class="is-line" x={share(open)} y="23" width={share(end - open)} height="1" />
    </svg>
  )
}
