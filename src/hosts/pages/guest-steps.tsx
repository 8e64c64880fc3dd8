/** The page after each press: what is about to be said, a line for words, and the one button that says it. */
import type { VNode } from 'preact'
import { sayDay, sayMinutes, sayTime, sayZone } from '../../ui/say.ts'
import { answerPage } from '../answer-page.ts'
import { cancelTalk } from '../cancel-talk.ts'
import { missTalk } from '../miss-talk.ts'
import { reportMisuse } from '../report-misuse.ts'
import { saveWritten } from '../save-written.ts'
import { sendWritten } from '../send-written.ts'
import { stopAsking } from '../stop-asking.ts'
import { suggestTime } from '../suggest-time.ts'
import { takeOfferedTime } from '../take-offered-time.ts'
import { GuestChoice, GuestField, GuestForm, Step } from './guest-frame.tsx'
import type { GuestHere, GuestStep, PageShown } from './guest-here.ts'
import { DataStep, TermsStep } from './guest-own.tsx'
import { TimeButtons, theirTime } from './guest-request.tsx'
import { GuestWhen } from './guest-when.tsx'

interface StepProps {
  here: GuestHere
  shown: PageShown
}

export function StepPage({ here, shown, step }: StepProps & { step: GuestStep }): VNode {
  return byStep[step]({ here, shown })
}

const byStep: Record<GuestStep, (props: StepProps) => VNode> = {
  time: TimeStep,
  another: AnotherStep,
  writing: WritingStep,
  later: LaterStep,
  colleague: ColleagueStep,
  'wrong-person': WrongPersonStep,
  no: NoStep,
  never: NeverStep,
  move: MoveStep,
  cancel: CancelStep,
  missed: MissedStep,
  terms: TermsStep,
  data: DataStep,
  report: ReportStep,
  reported: ReportedStep,
}

const lineFor = ({ here, shown }: StepProps, label = `A line for ${shown.asks.name}`) => (
  <GuestField here={here} name="line" label={<bdi>{label}</bdi>} type="area" isOptional max={600} />
)

function TimeStep({ here, shown }: StepProps): VNode {
  const wanted = here.problem?.typed.time?.at(-1) ?? here.time
  const time = shown.times.find(({ id }) => id === wanted)
  if (!time && shown.times.length === 0) return <NoTimeLeft here={here} shown={shown} />
  const title = time
    ? `Yes on ${sayDay(time.startsAt, here.reader)} at ${sayTime(time.startsAt, here.reader)}?`
    : 'That time has just gone'
  return (
    <Step
      here={here}
      host={shown.host}
      title={title}
      lead={time ? undefined : 'Nothing was sent. These times are left:'}
    >
      <GuestForm here={here} verb={takeOfferedTime} step="time" button="Confirm">
        {shown.agreement?.startsAt && <input type="hidden" name="moves" value={shown.agreement.startsAt} />}
        {time ? (
          <>
            <input type="hidden" name="time" value={time.id} />
            <p class="sheet ticket">
              <b>
                {sayTime(time.startsAt, here.reader)}, {sayZone(here.zone, time.startsAt)}
              </b>
              <span>
                {sayMinutes(shown.minutes)}. {theirTime(time.startsAt, shown, here)}
              </span>
            </p>
          </>
        ) : (
          <GuestChoice
            here={here}
            name="time"
            legend={`Times in ${sayZone(here.zone)}`}
            options={shown.times.map(({ id, startsAt }) => ({
              value: id,
              label: `${sayDay(startsAt, here.reader)}, ${sayTime(startsAt, here.reader)}`,
              says: theirTime(startsAt, shown, here),
            }))}
          />
        )}
        <GuestChoice
          here={here}
          name="channel"
          legend="How would you like to talk?"
          options={[
            { value: 'video', label: 'Video', says: 'They send you a link.' },
            { value: 'phone', label: 'Phone', says: 'They call you.' },
            { value: 'in-person', label: 'In person', says: 'They come to you.' },
          ]}
        />
        <GuestField
          here={here}
          name="place"
          label="Your phone number, or where to meet"
          isOptional
          max={200}
        />
        {lineFor({ here, shown })}
      </GuestForm>
      <p class="small soft">
        Nothing is sent before you confirm. You can change or cancel here until the talk begins.
      </p>
    </Step>
  )
}

/** The yes stays, and so does every word: only the time is chosen by the host now. */
function NoTimeLeft({ here, shown }: StepProps): VNode {
  const typed = here.problem?.typed ?? {}
  const words = [typed.line?.at(-1), typed.place?.at(-1)].filter(Boolean).join(' · ')
  return (
    <Step
      here={here}
      host={shown.host}
      title="Yes, at another time"
      lead={
        <>
          Nothing was sent, and no other time is left. Name one that suits you, in {sayZone(here.zone)};{' '}
          <bdi>{shown.asks.name}</bdi> confirms it.
        </>
      }
    >
      <SuggestForm here={withWords(here, words)} shown={shown} />
    </Step>
  )
}

/** What was typed for the time that has gone is no time of another day. */
const withWords = (here: GuestHere, words: string): GuestHere =>
  here.problem
    ? { ...here, problem: { ...here.problem, fields: {}, typed: { line: [words.slice(0, 600)] } } }
    : here

function AnotherStep({ here, shown }: StepProps): VNode {
  const zone = sayZone(here.zone)
  return (
    <Step
      here={here}
      host={shown.host}
      title="Another time"
      lead={
        <>
          Name 1 or 2 times that suit you, in {zone}. <bdi>{shown.asks.name}</bdi> confirms one, or asks once
          more.
        </>
      }
    >
      <SuggestForm here={here} shown={shown} />
    </Step>
  )
}

const SuggestForm = ({ here, shown }: StepProps): VNode => (
  <GuestForm here={here} verb={suggestTime} step="another" button="Confirm">
    <input type="hidden" name="zone" value={here.zone} />
    <div class="row">
      <GuestWhen here={here} name="date" label="Date" kind="date" />
      <GuestWhen here={here} name="time" label="Time" kind="time" />
    </div>
    <div class="row">
      <GuestWhen here={here} name="secondDate" label="Second date" kind="date" isOptional />
      <GuestWhen here={here} name="secondTime" label="Second time" kind="time" isOptional />
    </div>
    {lineFor({ here, shown })}
  </GuestForm>
)

function WritingStep({ here, shown }: StepProps): VNode {
  const names = ['first', 'second', 'third'] as const
  const questions = shown.about.length > 0 ? shown.about : ['What would you like to say?']
  return (
    <Step
      here={here}
      host={shown.host}
      title="Answer in writing"
      lead="A line or two is plenty. Leave out what you do not want to answer."
    >
      <GuestForm
        here={here}
        verb={sendWritten}
        step="writing"
        button="Send"
        more={
          <button type="submit" formaction={`${here.base}/${saveWritten.name}${here.query}`}>
            Save and finish later
          </button>
        }
      >
        {questions.map((question, at) => (
          <GuestField
            here={here}
            key={question}
            name={names[at] ?? 'third'}
            label={<span dir="auto">{`${at + 1}. ${question}`}</span>}
            type="area"
            rows={5}
            max={4000}
            value={shown.draft[at] ?? ''}
            isOptional
          />
        ))}
        <GuestChoice
          here={here}
          name="passOn"
          legend={`May ${shown.asks.name} pass this on?`}
          options={[
            { value: 'no', label: 'No' },
            { value: 'unnamed', label: 'Yes, without my name' },
            { value: 'named', label: 'Yes, with my name' },
          ]}
        />
      </GuestForm>
      <p class="small soft">
        To finish later, save, and open the same address again, on this device or another. No one sees it
        before you send it.
      </p>
    </Step>
  )
}

function LaterStep({ here, shown }: StepProps): VNode {
  return (
    <Step
      here={here}
      host={shown.host}
      title="Later"
      lead="They may ask once more from that day, and not before."
    >
      <GuestForm here={here} verb={answerPage} step="later" button="Confirm">
        <input type="hidden" name="kind" value="later" />
        <GuestWhen here={here} name="againOn" label="Not before" kind="date" />
        {lineFor({ here, shown })}
      </GuestForm>
    </Step>
  )
}

function ColleagueStep({ here, shown }: StepProps): VNode {
  return (
    <Step
      here={here}
      host={shown.host}
      title="Ask a colleague"
      lead="Someone who may be a better person to ask."
    >
      <GuestForm here={here} verb={answerPage} step="colleague" button="Confirm">
        <input type="hidden" name="kind" value="substitute" />
        <GuestField here={here} name="colleague" label="Name" max={120} />
        <GuestField here={here} name="reach" label="How to reach them" isOptional max={254} />
        <GuestChoice
          here={here}
          name="mayUseName"
          legend="May they say that you suggested it?"
          options={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
        />
        {lineFor({ here, shown })}
      </GuestForm>
    </Step>
  )
}

function WrongPersonStep({ here, shown }: StepProps): VNode {
  return (
    <Step
      here={here}
      host={shown.host}
      title="Not the right person"
      lead="They will not write about this again. If someone else comes to mind, name them."
    >
      <GuestForm here={here} verb={answerPage} step="wrong-person" button="Confirm">
        <input type="hidden" name="kind" value="wrong-person" />
        {lineFor({ here, shown }, 'Who might be')}
      </GuestForm>
    </Step>
  )
}

function NoStep({ here, shown }: StepProps): VNode {
  return (
    <Step
      here={here}
      host={shown.host}
      title="No, thanks"
      lead="That is a complete answer. No reason is needed."
    >
      <GuestForm here={here} verb={answerPage} step="no" button="Confirm">
        <input type="hidden" name="kind" value="no" />
        {lineFor({ here, shown })}
      </GuestForm>
    </Step>
  )
}

function NeverStep({ here, shown }: StepProps): VNode {
  return (
    <Step
      here={here}
      host={shown.host}
      title="Do not contact me again"
      lead={
        <>
          <bdi>{shown.asks.name}</bdi> is told, and can start nothing with you here from then on. A talk that
          is scheduled is canceled.
        </>
      }
    >
      <GuestForm here={here} verb={stopAsking} step="never" button="Do not contact me again" isGrave />
    </Step>
  )
}

function MoveStep({ here, shown }: StepProps): VNode {
  return (
    <Step
      here={here}
      host={shown.host}
      title="Change the time"
      lead={
        shown.times.length > 0
          ? `Times in ${sayZone(here.zone)}. Nothing changes until you confirm.`
          : undefined
      }
    >
      {shown.times.length > 0 && <TimeButtons here={here} shown={shown} />}
      <p>
        <a href={`${here.base}/another${here.query}`}>Suggest another time</a>. Until they accept it, no talk
        is scheduled.
      </p>
    </Step>
  )
}

function CancelStep({ here, shown }: StepProps): VNode {
  return (
    <Step
      here={here}
      host={shown.host}
      title="Cancel the talk"
      lead="They see it at once, and the request is open again for another answer."
    >
      <GuestForm here={here} verb={cancelTalk} step="cancel" button="Cancel the talk" isGrave>
        {lineFor({ here, shown }, 'Reason')}
      </GuestForm>
    </Step>
  )
}

function MissedStep({ here, shown }: StepProps): VNode {
  return (
    <Step
      here={here}
      host={shown.host}
      title="I could not make it"
      lead="They see it at once. You can suggest another time afterwards; nothing else changes."
    >
      <GuestForm here={here} verb={missTalk} step="missed" button="Confirm">
        {lineFor({ here, shown })}
      </GuestForm>
    </Step>
  )
}

function ReportStep({ here, shown }: StepProps): VNode {
  return (
    <Step
      here={here}
      host={shown.host}
      title="Report misuse"
      lead="For a page that asks for a job, pushes or pretends. The person who runs this site is told; the person who asked is not."
    >
      <GuestForm here={here} verb={reportMisuse} step="report" button="Report misuse" isGrave>
        <GuestField here={here} name="line" label="What is wrong?" type="area" isOptional max={600} />
      </GuestForm>
    </Step>
  )
}

function ReportedStep({ here, shown }: StepProps): VNode {
  return (
    <Step
      here={here}
      host={shown.host}
      title="Reported"
      lead="The person who runs this site sees it the next time they look, and can close this page."
    >
      <p>
        To hear no more from this person,{' '}
        <a href={`${here.base}/never${here.query}`}>ask them never to write again</a>.
      </p>
    </Step>
  )
}
