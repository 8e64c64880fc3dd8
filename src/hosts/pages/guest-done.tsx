/** What the same address shows once there is an answer; and once the page has ended. */
import type { VNode } from 'preact'
import { channelWords } from '../../conversations/answer-words.ts'
import { sayDay, sayList, sayMinutes, sayTime, sayZone } from '../../ui/say.ts'
import { erasePageData } from '../erase-page-data.ts'
import { stopAsking } from '../stop-asking.ts'
import { GuestForm, GuestFrame, Step } from './guest-frame.tsx'
import type { GuestHere, PageShown } from './guest-here.ts'
import { Canceled, sayAt, sayOn, theirTime, Zone } from './guest-request.tsx'

export function DonePage({ here, shown }: { here: GuestHere; shown: PageShown }): VNode {
  const { agreement } = shown
  const isSet = agreement?.startsAt
  return (
    <GuestFrame here={here} title={`Thank you, ${shown.host}`} host={shown.host} hasTimes={Boolean(isSet)}>
      <div class="step">
        <div>
          <h1>
            Thank you, <bdi>{shown.host}</bdi>
          </h1>
          <p class="soft">{sentence(here, shown)}</p>
          {shown.answer && (
            <p class="small soft">
              You answered on {sayDay(shown.answer.answeredAt, here.reader)},{' '}
              {sayTime(shown.answer.answeredAt, here.reader)}, {sayZone(here.zone, shown.answer.answeredAt)}.
            </p>
          )}
        </div>
        {isSet && <Talk here={here} shown={shown} />}
        <Canceled here={here} calledOff={shown.calendar.calledOff} />
        {!isSet && !shown.isHeld && !shown.saidNever && (
          <p>
            <a href={`${here.base}${join(here.query, 'change=1')}`}>Change your answer</a>
          </p>
        )}
        <p class="small soft">
          The address in the letter always leads back here, until {sayDay(shown.endsAt, here.reader)}. If
          anything is unclear, write to {shown.asks.email}.
        </p>
        <p>
          {!shown.saidNever && (
            <>
              <a href={`${here.base}/terms${here.query}`}>Say how you like to be asked</a>{' '}
            </>
          )}
          <a href={`${here.base}/data${here.query}`}>See or erase your data</a>
        </p>
      </div>
    </GuestFrame>
  )
}

function Talk({ here, shown }: { here: GuestHere; shown: PageShown }): VNode | null {
  const { agreement } = shown
  if (!agreement?.startsAt) return null
  const { startsAt } = agreement
  return (
    <>
      <p class="sheet ticket">
        <b>
          {sayDay(startsAt, here.reader)}, {sayTime(startsAt, here.reader)}, {sayZone(here.zone, startsAt)}
        </b>
        <span>
          {channelWords[agreement.channel]} with <bdi>{shown.asks.name}</bdi>, {sayMinutes(agreement.minutes)}
          . {theirTime(startsAt, shown, here)}
        </span>
        {agreement.place && <span dir="auto">{agreement.place}</span>}
      </p>
      <Zone here={here} />
      <p class="presses">
        <a class="button main" href={`${here.base}/meeting.ics`} download>
          Add to calendar
        </a>
        {!agreement.isToCome && !shown.isHeld && (
          <>
            {shown.answer?.kind !== 'missed' && (
              <a class="button" href={`${here.base}/missed${here.query}`}>
                I could not make it
              </a>
            )}
            <a class="button" href={`${here.base}/another${here.query}`}>
              Another time
            </a>
          </>
        )}
        {agreement.isToCome && !shown.isHeld && (
          <>
            <a class="button" href={`${here.base}/move${here.query}`}>
              Change time
            </a>
            <a class="button" href={`${here.base}/cancel${here.query}`}>
              Cancel the talk
            </a>
          </>
        )}
      </p>
    </>
  )
}

function sentence(here: GuestHere, { answer, agreement, saidNever, isHeld, asks }: PageShown): string {
  if (saidNever) return `You asked not to be contacted again. ${asks.name} was told, and that holds.`
  if (isHeld) return `You have met. There is nothing more to do.`
  if (answer?.kind === 'missed' && !agreement?.isToCome)
    return `${asks.name} knows that you could not make it.`
  if (answer?.kind === 'another-time' && agreement && !agreement.isToCome)
    return `You suggested ${suggested(here, answer)}. ${asks.name} confirms it on this page.`
  if (agreement?.startsAt && !agreement.isToCome)
    return 'The talk is over, or under way. If it did not take place, say so here, or suggest another time.'
  if (agreement?.startsAt) return `${asks.name} has your answer. You need do nothing until then.`
  const said: Record<string, string> = {
    'another-time': `You suggested ${suggested(here, answer)}. ${asks.name} confirms it on this page.`,
    yes: `${asks.name} has canceled the talk. You can suggest another time.`,
    'in-writing': `${asks.name} has your written answers.`,
    later: `${asks.name} will not ask before ${answer?.againOn ? sayOn(answer.againOn, here) : 'then'}.`,
    substitute: `${asks.name} has the name of ${answer?.colleague ?? 'your colleague'}.`,
    'wrong-person': `${asks.name} will not write to you about this again.`,
    no: `${asks.name} has your no, and will not ask again.`,
  }
  return said[answer?.kind ?? ''] ?? `${asks.name} has your answer.`
}

const suggested = (here: GuestHere, answer: PageShown['answer']) =>
  sayList(
    [answer?.firstAt, answer?.secondAt].flatMap((at) => (at ? [sayAt(at, here)] : [])),
    'or',
  )

export const join = (query: string, more: string) => `${query ? `${query}&` : '?'}${more}`

export interface EndedShown {
  saidNever: boolean
  isErased: boolean
  hasWords: boolean
}

/** A talk that was called off is said on an ended page too, by its hour alone. */
export type CalledOff = PageShown['calendar']['calledOff']

/** Nothing of anyone stands here; what a host is owed for ever still works. `ended` is null where there is nothing left to do it on. */
export function EndedPage(props: {
  here: GuestHere
  ended: EndedShown | null
  calledOff?: CalledOff
}): VNode {
  const { here, ended, calledOff = null } = props
  return (
    <GuestFrame here={here} title="This page has ended" hasTimes={calledOff !== null}>
      <div class="step">
        <div>
          <h1>This page has ended</h1>
          <p class="soft">
            It shows nothing about anyone any more. To say something all the same, answer the letter you had.
          </p>
        </div>
        <Canceled here={here} calledOff={calledOff} />
        {ended?.isErased && <p>What came through it was erased.</p>}
        {ended?.saidNever && <p>You asked not to be contacted again, and that holds.</p>}
        {ended && (
          <ul class="plain">
            {!ended.saidNever && (
              <li>
                <a href={`${here.base}/never`}>Do not contact me again</a>
              </li>
            )}
            {ended.hasWords && (
              <li>
                <a href={`${here.base}/data`}>Erase my data</a>
              </li>
            )}
          </ul>
        )}
      </div>
    </GuestFrame>
  )
}

/** The two steps that outlive the page, without a name. */
export function EndedStep({ here, step }: { here: GuestHere; step: 'never' | 'data' }): VNode {
  if (step === 'never')
    return (
      <Step
        here={here}
        title="Do not contact me again"
        lead="The person who asked you can start nothing with you here from then on."
      >
        <GuestForm here={here} verb={stopAsking} step="never" button="Do not contact me again" isGrave />
      </Step>
    )
  return (
    <Step here={here} title="Erase my data" lead="Everything that came through this page is erased forever.">
      <GuestForm here={here} verb={erasePageData} step="data" button="Erase my data" isGrave />
    </Step>
  )
}
