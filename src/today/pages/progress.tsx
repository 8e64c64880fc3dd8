/** Progress: calm numbers from what was recorded. Each plot is drawn here and stands beside its table; no rate below ten. */
import type { ComponentChildren, VNode } from 'preact'
import type { z } from 'zod'
import type { Here, Page } from '../../here.ts'
import { levelNames } from '../../people/person.ts'
import { Empty, Go, Name, Row, Rows, Why } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { many, plural, sayDate } from '../../ui/say.ts'
import { ENOUGH, rate, type Ways, ways } from '../progress.ts'
import { showProgress } from '../show-progress.ts'
import { Bars, Columns, Marks, type Share, Spread } from './plots.tsx'
import sheet from './progress.sheet.css?path'

type Progress = z.output<typeof showProgress.gives>

const WEEKS = 12
/** Before the third conversation numbers say nothing. */
const BEGINS_AT = 3

const wayNames: Record<Ways, string> = {
  referred: 'Someone referred you',
  alumni: 'Alumni or former colleague',
  cold: 'Neither',
}

export const progressPage: Page = async (here) => {
  const isAll = here.query.time === 'all'
  const shown = await here.ask(showProgress, isAll ? {} : { weeks: WEEKS })
  const all = isAll ? shown : await here.ask(showProgress, {})
  const talks = all.levels.reduce((sum, { count }) => sum + count, 0)
  return (
    <PageFrame
      here={here}
      title="Progress"
      section="insights"
      sheet={sheet}
      tabs={[
        { href: '/insights', label: 'Insights' },
        { href: '/progress', label: 'Progress' },
      ]}
      actions={
        <form class="span-of-time" method="get" action="/progress">
          <select name="time" aria-label="Time">
            <option value="">Last {many(WEEKS, 'week')}</option>
            <option value="all" selected={isAll}>
              All
            </option>
          </select>
          <button type="submit" class="button quiet">
            Show
          </button>
        </form>
      }
    >
      {talks < BEGINS_AT ? (
        <Empty
          title="Numbers begin after your third conversation"
          says="Who answers, how soon you thank, and which loops are still open: counted from what you record, and shown to no one else."
          actions={<Go href="/">Go to Today</Go>}
        />
      ) : (
        <>
          <Funnel funnel={shown.funnel} applications={shown.applications} />
          <div class="panels">
            <Answers answers={shown.answers} />
            <AnswerTimes times={shown.answerTimes} />
            <Thanks here={here} thanks={shown.thanks} />
            <Loops here={here} shown={shown} />
            <OnTime ended={shown.endedOnTime} />
            <Weeks here={here} weeks={shown.perWeek} />
            <Levels levels={shown.levels} />
          </div>
          <p class="hint">Counted from what you recorded here. No one else sees it.</p>
        </>
      )}
    </PageFrame>
  )
}

const sayShare = (share: Share) => {
  const percent = rate(share)
  return percent === null ? 'too few for a rate' : `${percent} % of ${share.of}`
}

function Funnel({ funnel, applications }: Pick<Progress, 'funnel' | 'applications'>): VNode {
  const { asked, answered, saidYes, met, thanked } = funnel
  const steps: [label: string, done: number, of: number][] = [
    ['asked', asked, asked],
    ['answered', answered, asked],
    ['said yes', saidYes, answered],
    ['met', met, saidYes],
    ['thanked', thanked, met],
  ]
  return (
    <ol class="funnel" aria-label="From letter to thanks">
      {steps.map(([label, done, of], nth) => (
        <li key={label}>
          <b>{done}</b> <span>{label}</span>
          <svg viewBox="0 0 100 4" aria-hidden="true">
            <rect class="plot-wash" width="100" height="4" />
            <rect class="plot-ink" width={asked > 0 ? (100 * done) / asked : 0} height="4" />
          </svg>
          <span class="hint">{nth === 0 ? 'people' : sayShare({ done, of })}</span>
        </li>
      ))}
      <Applications of={applications} />
    </ol>
  )
}

/** Beside the way to the thanks: no talk is for a job, and what comes of many of them may be one. */
function Applications({ of }: { of: Progress['applications'] }): VNode {
  const { applied, interviews, offers } = of
  return (
    <li>
      <b>{applied}</b> <span>{plural(applied, { one: 'application', other: 'applications' })}</span>
      <svg viewBox="0 0 100 4" aria-hidden="true">
        <rect class="plot-wash" width="100" height="4" />
        <rect class="plot-ink" width={applied > 0 ? (100 * interviews) / applied : 0} height="4" />
      </svg>
      <span class="hint">
        {many(interviews, 'interview')}, {many(offers, 'offer')}
      </span>
    </li>
  )
}

interface PanelProps {
  id: string
  title: string
  aside: string
  plot: VNode
  says?: ComponentChildren
  /** What can be looked through one by one. */
  more?: ComponentChildren
  head: [string, ...string[]]
  rows: [string, ...(string | number)[]][]
}

/** One plot with its sentence, and the same numbers as a table. */
function Panel({ id, title, aside, plot, says, more, head, rows }: PanelProps): VNode {
  return (
    <section class="part" aria-labelledby={id}>
      <div class="part-head">
        <h2 id={id}>{title}</h2>
        <div class="part-aside">{aside}</div>
      </div>
      {plot}
      {says && <Why>{says}</Why>}
      {more}
      <details>
        <summary>Show as a table</summary>
        <table class="numbers" aria-label={title}>
          <thead>
            <tr>
              {head.map((label) => (
                <th scope="col" key={label}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, ...cells]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {cells.map((cell, nth) => (
                  <td key={head[nth + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

function Answers({ answers }: { answers: Progress['answers'] }): VNode {
  const shares = ways.map((way) => ({ label: wayNames[way], ...answers[way] }))
  const asked = shares.reduce((sum, { of }) => sum + of, 0)
  const [known, cold] = [rate(answers.referred), rate(answers.cold)]
  return (
    <Panel
      id="answers"
      title="Answers"
      aside={`${asked} asked`}
      plot={
        <Bars
          shares={shares}
          says="Answered"
          enough={ENOUGH}
          end={(share) => (share.of < ENOUGH ? 'too few' : `${rate(share)} %`)}
        />
      }
      says={
        known !== null && cold !== null && known > cold
          ? 'People you were referred to answered more often.'
          : undefined
      }
      head={['Way', 'Asked', 'Answered', 'Rate']}
      rows={shares.map((share) => [share.label, share.of, share.done, sayShare(share)])}
    />
  )
}

/** Below ten answers there is no figure, only how they are spread. */
const sayHalf = ({ of, days }: { of: number; days: number | null }) =>
  of < ENOUGH || days === null ? 'too few' : sayDays(days)

const sayDays = (days: number) => (days === 0 ? 'the same day' : many(days, 'working day'))

function AnswerTimes({ times }: { times: Progress['answerTimes'] }): VNode {
  const { all, spread, nudgeAfter, beforeNudge } = times
  const spans = spread.map(({ from, to, count }) => ({
    from,
    to,
    count,
    label: to === null ? `${from}+` : `${from}–${to}`,
  }))
  const halves = [['All', all] as const, ...ways.map((way) => [wayNames[way], times[way]] as const)]
  return (
    <Panel
      id="answer-times"
      title="Time to an answer"
      aside={plural(all.of, { one: '# answer', other: '# answers' })}
      plot={
        <Spread
          spans={spans}
          after={nudgeAfter}
          mark="nudge"
          below="working days until the answer"
          says={`Working days until the answer: ${spans.map(({ label, count }) => `${label}, ${count}`).join('; ')}`}
        />
      }
      says={all.of >= ENOUGH ? `${beforeNudge} of ${all.of} came before a nudge was due.` : undefined}
      more={
        <>
          <p class="hint">Half of the answers came within:</p>
          <dl class="halves">
            {halves.map(([label, figure]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{sayHalf(figure)}</dd>
              </div>
            ))}
          </dl>
        </>
      }
      head={['Working days', 'Answers']}
      rows={spans.map(({ label, count }) => [label, count])}
    />
  )
}

function Thanks({ here, thanks }: { here: Here; thanks: Progress['thanks'] }): VNode {
  const { onTime, all, weeks } = thanks
  const late = all - onTime
  return (
    <Panel
      id="thanks"
      title="Thanks on time"
      aside={`${onTime} of ${all}`}
      plot={
        <Marks
          weeks={weeks.map(({ from, onTime, late }) => ({
            label: sayDate(from, here),
            full: onTime,
            rings: late,
          }))}
          says={`${all} thank-yous: ${onTime} in time, ${late} later`}
        />
      }
      says={late > 0 ? 'A full mark was in time, a ring came later. Late is better than never.' : undefined}
      head={['Week of', 'In time', 'Later']}
      rows={weeks.map(({ from, onTime, late }) => [sayDate(from, here), onTime, late])}
    />
  )
}

const loopSays: Record<Progress['open'][number]['loop'], (text: string) => string> = {
  referrers: (text) => `Does not know yet how it went with ${text}`,
  advice: (text) => `Has not heard what came of this: ${text}`,
  promises: (text) => `You promised: ${text}`,
  names: (text) => `Not written to yet. ${text} gave you the name`,
}

function Loops({ here, shown }: { here: Here; shown: Progress }): VNode {
  const { referrersTold, adviceTold, promisesKept, namesWrittenTo } = shown.loops
  const shares = [
    { label: 'Referrers told how it went', ...referrersTold },
    { label: 'Advice taken, told back', ...adviceTold },
    { label: 'Your promises done', ...promisesKept },
    { label: 'Names given, written to', ...namesWrittenTo },
  ]
  return (
    <Panel
      id="loops"
      title="Loops closed"
      aside={`${shares.reduce((sum, { done }) => sum + done, 0)} of ${shares.reduce((sum, { of }) => sum + of, 0)}`}
      plot={<Bars shares={shares} says="Closed" end={({ done, of }) => `${done} of ${of}`} />}
      says={<StillOpen referrers={referrersTold} advice={adviceTold} />}
      more={<LoopLists here={here} shown={shown} />}
      head={['What', 'Closed', 'Of']}
      rows={shares.map(({ label, done, of }) => [label, done, of])}
    />
  )
}

function StillOpen({ referrers, advice }: { referrers: Share; advice: Share }): VNode | null {
  const [untold, unheard] = [referrers.of - referrers.done, advice.of - advice.done]
  if (untold > 0)
    return (
      <>
        {plural(untold, {
          one: '# person who referred you does not know yet how it went.',
          other: '# people who referred you do not know yet how it went.',
        })}
      </>
    )
  if (unheard === 0) return null
  return (
    <>
      {plural(unheard, {
        one: '# person has not heard yet what came of their advice.',
        other: '# people have not heard yet what came of their advice.',
      })}
    </>
  )
}

/** Whose are still open, each with the way to close it; and what came of advice, in the letters that told it. */
function LoopLists({ here, shown }: { here: Here; shown: Progress }): VNode {
  const { open, adviceDone } = shown
  return (
    <>
      {open.length > 0 && (
        <details>
          <summary>Still open</summary>
          <Rows label="Still open">
            {open.map(({ loop, personId, name, conversationId, text }) => (
              <Row
                key={`${loop} ${conversationId} ${personId} ${text}`}
                href={conversationId ? `/conversations/${conversationId}` : `/people/${personId}`}
                title={<Name of={name} />}
                sub={<span dir="auto">{loopSays[loop](text)}</span>}
              />
            ))}
          </Rows>
        </details>
      )}
      {adviceDone.length > 0 && (
        <details>
          <summary>Advice told back</summary>
          <Rows label="Advice told back">
            {adviceDone.map(({ personId, name, text, on, letterId }) => (
              <Row
                key={`${personId} ${letterId} ${text}`}
                href={`/letters/${letterId}`}
                title={<Name of={name} />}
                sub={<span dir="auto">{text}</span>}
                meta={sayDate(on, here)}
              />
            ))}
          </Rows>
        </details>
      )}
    </>
  )
}

function OnTime({ ended }: { ended: Share }): VNode {
  const share = { label: 'Ended within the agreed time', ...ended }
  return (
    <Panel
      id="ended"
      title="Ended on time"
      aside={sayShare(ended)}
      plot={<Bars shares={[share]} says="Ended on time" end={({ done, of }) => `${done} of ${of}`} />}
      head={['What', 'In time', 'Of']}
      rows={[[share.label, ended.done, ended.of]]}
    />
  )
}

function Weeks({ here, weeks }: { here: Here; weeks: Progress['perWeek'] }): VNode {
  const all = weeks.reduce((sum, { count }) => sum + count, 0)
  return (
    <Panel
      id="weeks"
      title="Conversations a week"
      aside={`${all} in ${many(WEEKS, 'week')}`}
      plot={
        <Columns
          columns={weeks.map(({ from, count }) => ({ label: sayDate(from, here), count }))}
          says={`${many(all, 'conversation')} in ${many(WEEKS, 'week')}`}
        />
      }
      head={['Week of', 'Conversations']}
      rows={weeks.map(({ from, count }) => [sayDate(from, here), count])}
    />
  )
}

function Levels({ levels }: { levels: Progress['levels'] }): VNode {
  const all = levels.reduce((sum, { count }) => sum + count, 0)
  const shares = levels.map(({ level, count }) => ({ label: levelNames[level], done: count, of: all }))
  return (
    <Panel
      id="levels"
      title="Who you talked with"
      aside={plural(all, { one: '# person', other: '# people' })}
      plot={<Bars shares={shares} says="Met" end={({ done }) => String(done)} />}
      head={['Level', 'People']}
      rows={levels.map(({ level, count }) => [levelNames[level], count])}
    />
  )
}
