/** What is the host's own on their page: how they like to be asked, and all that came through it. */
import type { VNode } from 'preact'
import { sayDay } from '../../ui/say.ts'
import { erasePageData } from '../erase-page-data.ts'
import { setTerms } from '../set-terms.ts'
import { monthly, sayTerms, type Terms } from '../terms.ts'
import { GuestChoice, GuestField, GuestForm, Step } from './guest-frame.tsx'
import type { GuestHere, PageShown } from './guest-here.ts'
import { sayOn } from './guest-request.tsx'
import { GuestWhen } from './guest-when.tsx'

interface StepProps {
  here: GuestHere
  shown: PageShown
}

/** Every field may be left empty. What was said before stands in it, to be changed or taken away. */
export function TermsStep({ here, shown }: StepProps): VNode {
  const { terms } = shown
  return (
    <Step
      here={here}
      host={shown.host}
      title="How to ask you"
      lead={
        <>
          <bdi>{shown.asks.name}</bdi> sees this before they write to you again. Leave empty what you have no
          wish about; save it empty to take it back.
        </>
      }
    >
      <GuestForm here={here} verb={setTerms} step="terms" button="Save">
        <GuestChoice
          here={here}
          name="aMonth"
          legend="Requests a month"
          value={terms?.aMonth == null ? 'any' : String(terms.aMonth)}
          options={monthly.map((value) => ({ value, label: monthlyWords[value] ?? value }))}
        />
        <GuestWhen
          here={here}
          name="notBefore"
          label="Not before"
          kind="date"
          value={terms?.notBefore}
          isOptional
        />
        <GuestChoice
          here={here}
          name="onlyInWriting"
          legend="How you answer"
          value={String(terms?.isOnlyInWriting ?? false)}
          options={[
            { value: 'false', label: 'In any way' },
            { value: 'true', label: 'Only in writing' },
          ]}
        />
        <GuestField
          here={here}
          name="subjects"
          label="What you like to be asked about"
          value={terms?.subjects ?? ''}
          isOptional
          max={200}
        />
        <GuestField
          here={here}
          name="link"
          label="Your company’s official process"
          hint="A web address."
          value={terms?.link ?? ''}
          isOptional
        />
      </GuestForm>
    </Step>
  )
}

const monthlyWords: Record<string, string> = { any: 'Any number', '0': 'None now' }

const saidTerms = (here: GuestHere, terms: Terms): string =>
  [...sayTerms(terms, '').map((one) => one.replace(isDate, (day) => sayOn(day, here))), terms.link]
    .filter(Boolean)
    .join(' ')

const isDate = /\d{4}-\d\d-\d\d/g

const kinds: Record<string, string> = {
  yes: 'Yes, at a time',
  'another-time': 'Yes, at another time',
  'in-writing': 'In writing',
  later: 'Later',
  substitute: 'A colleague instead',
  'wrong-person': 'Not the right person',
  no: 'No, thanks',
  never: 'Do not contact me again',
  canceled: 'Talk canceled',
  missed: 'Could not make it',
}

export function DataStep({ here, shown }: StepProps): VNode {
  const { said, draft, agreement } = shown
  const name = <bdi>{shown.asks.name}</bdi>
  return (
    <Step here={here} host={shown.host} title="Your data" lead="Everything that came through this page:">
      <dl class="holding">
        {said.length === 0 && (
          <div>
            <dt>Your answer</dt>
            <dd>None yet.</dd>
          </div>
        )}
        {said.map(({ kind, line, colleague, reach, on }) => (
          <div key={on}>
            <dt>{sayDay(on, here.reader)}</dt>
            <dd dir="auto">{[kinds[kind] ?? kind, colleague, reach, line].filter(Boolean).join('. ')}</dd>
          </div>
        ))}
        {agreement?.place && (
          <div>
            <dt>Where</dt>
            <dd dir="auto">{agreement.place}</dd>
          </div>
        )}
        {shown.terms && (
          <div>
            <dt>How to ask you</dt>
            <dd dir="auto">{saidTerms(here, shown.terms)}</dd>
          </div>
        )}
        {draft.some(Boolean) && (
          <div>
            <dt>Not sent</dt>
            <dd>Written answers that only you see.</dd>
          </div>
        )}
        <div>
          <dt>Seen by</dt>
          <dd>{name}, and the person who runs this site.</dd>
        </div>
        <div>
          <dt>Not kept</dt>
          <dd>Your device, and when you looked.</dd>
        </div>
      </dl>
      <p>
        “Erase” takes all of this away forever and ends this page. A talk to come is canceled. {name} is told
        what kind of thing was erased, and keeps their own letters, their own notes and your name in their
        address book. Where you reported misuse, that stays with the person who runs this site, without your
        words. Backups that were made before grow old by themselves.
      </p>
      <GuestForm here={here} verb={erasePageData} step="data" button="Erase my data" isGrave />
    </Step>
  )
}
