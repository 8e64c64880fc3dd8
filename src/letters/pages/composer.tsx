import { today } from '../../account/profile.ts'
import type { Here } from '../../here.ts'
import { saySuggestions } from '../../manners/findings.tsx'
import { FindingsByForms } from '../../manners/findings-by-forms.tsx'
import { linkedinAddress } from '../../people/links.ts'
import { DateField, Field, Select, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, formId, typedOf, VerbForm } from '../../ui/form.tsx'
import { Columns, Part } from '../../ui/list.tsx'
import { sayLongDate } from '../../ui/say.ts'
import { checkLetter } from '../check-letter.ts'
import { type Channel, channelNames, channels, sayLength } from '../letter.ts'
import { mailto } from '../mailto.ts'
import type { LetterShown } from '../show-letter.ts'
import { DeleteLetter } from './delete-letter.tsx'

/** A draft to write on, with what its manners could use beside it. A script underlines as one types; without, Save checks. */
export async function Composer(here: Here, letter: LetterShown) {
  const { id, person } = letter
  const typed = typedOf(here, 'edit-letter', { id })
  const subject = typed?.subject?.[0] ?? letter.subject
  const body = (typed?.body?.[0] ?? letter.body).replace(/\r\n?/g, '\n')
  const channel = channels.find((one) => one === typed?.channel?.[0]) ?? letter.channel
  const isUnsaved = body !== letter.body && body.length <= 20_000
  const judged = isUnsaved ? await here.ask(checkLetter, { id, body, channel }) : letter
  return (
    <>
      {letter.saidNever && (
        <p class="problem">They asked not to be contacted again. Keep it for yourself or delete it.</p>
      )}
      <div
        class="composer"
        data-composer
        data-to={person.email ?? ''}
        data-situation={JSON.stringify(letter.situation)}
        data-rule-choices={JSON.stringify(letter.ruleChoices)}
      >
        <Columns aside={<Manners here={here} letter={letter} judged={judged} body={body} />}>
          <Writing
            here={here}
            letter={letter}
            written={{ subject, body, channel }}
            count={judged.findings.length}
          />
          <AfterSending here={here} letter={letter} />
        </Columns>
        <DeleteLetter here={here} letter={letter} />
      </div>
      <article class="print-letter" data-print>
        <p>{sayLongDate(today(here.seeker, here.now))}</p>
        <div class="letter-text" dir="auto" data-print-words>
          {body}
        </div>
      </article>
    </>
  )
}

function Manners(props: {
  here: Here
  letter: LetterShown
  judged: Pick<LetterShown, 'findings' | 'dismissed'>
  body: string
}) {
  const { here, letter, judged, body } = props
  return (
    <Part title="Manners" id="manners">
      <FindingsByForms
        here={here}
        findings={judged.findings}
        dismissed={judged.dismissed}
        of={{ letterId: letter.id }}
        clean={body.trim() === '' ? null : clean}
        text={body}
        typed={{ dismissals: letter.dismissals, clean }}
      />
      <p class="hint">
        It is your letter: you may always send it as it is.{' '}
        <span class="keys" data-keys hidden>
          <kbd>F8</kbd> goes to the next suggestion, <kbd>Shift F8</kbd> back.
        </span>
      </p>
    </Part>
  )
}

/** `written` is what stands in the fields now; `count` is how many suggestions there are for it. */
function Writing(props: {
  here: Here
  letter: LetterShown
  written: { subject: string; body: string; channel: Channel }
  count: number
}) {
  const { here, letter, written, count } = props
  const { id, kind } = letter
  const { body, channel } = written
  return (
    <VerbForm
      here={here}
      verb="edit-letter"
      fixed={{ id }}
      seenAt={letter.updatedAt}
      next="/letters/{id}"
      said="Saved."
      class="letter-form"
    >
      <div data-channel="email" hidden={channel !== 'email'}>
        <Field name="subject" label="Subject" value={letter.subject} hint={subjectHint(kind)} />
      </div>
      <TextArea
        name="body"
        label="Letter"
        hint={greetingHint(letter)}
        value={letter.body}
        rows={14}
        look="letter"
      />
      <div>
        <p class="hint" data-length>
          {sayLength(channel, body, letter.ruleChoices.thresholds)}
        </p>
        <a class="to-findings" href="#manners" data-how-many hidden={count === 0}>
          {saySuggestions(count)}
        </a>
      </div>
      <Select
        name="channel"
        label="Send by"
        options={channels.map((value) => ({ value, label: channelNames[value] }))}
        value={letter.channel}
      />
      <SendingTools person={letter.person} written={written} />
      <Reach person={letter.person} channel={channel} />
    </VerbForm>
  )
}

/** Save, and the ways out: to the mail program, or to where they are written to. */
function SendingTools(props: {
  person: LetterShown['person']
  written: { subject: string; body: string; channel: Channel }
}) {
  const { person, written } = props
  const { channel } = written
  const mail = mailto(person.email, written.subject, written.body)
  return (
    <>
      <Buttons>
        <Button>Save</Button>
        <span class="buttons" data-tools />
        <a class="button quiet" href={mail.href} data-mail data-channel="email" hidden={channel !== 'email'}>
          Open in email app
        </a>
        {person.linkedin && (
          <a
            class="button quiet"
            href={linkedinAddress(person.linkedin)}
            rel="noreferrer nofollow"
            data-channel="linkedin"
            hidden={channel !== 'linkedin'}
          >
            Open LinkedIn profile
          </a>
        )}
      </Buttons>
      <p class="hint" data-mail-hint hidden={mail.hasBody || channel !== 'email'}>
        The letter is too long to pass to your email app. Copy the text and paste it there.
      </p>
    </>
  )
}

function AfterSending({ here, letter: { id, kind } }: { here: Here; letter: LetterShown }) {
  return (
    <Part title="After sending">
      <VerbForm
        here={here}
        verb="record-sent"
        fixed={{ id }}
        takesAlong={formId('edit-letter', { id })}
        next="/letters/{id}"
        said={saidWhenSent(kind)}
        class="inline"
      >
        <DateField name="sentOn" label="Sent on" value={today(here.seeker, here.now)} />
        <Button>Mark as sent</Button>
      </VerbForm>
      <p class="hint">Wellmet never sends letters. Copy, email or print it yourself, then mark it as sent.</p>
    </Part>
  )
}

const clean = 'No suggestions.'

const subjectHint = (kind: LetterShown['kind']) =>
  kind === 'request' ? 'A few words. The name of the person who referred you works best.' : 'A few words.'

/** After a talk the whole name is stiff, and only the writer knows what they go by. */
function greetingHint({ kind, body, person }: LetterShown): string | undefined {
  const isThanks = kind === 'thanks' || kind === 'referrer-thanks'
  if (!isThanks || !/\s/.test(person.name) || !body.startsWith(`Dear ${person.name},`)) return undefined
  return 'Use the name you call them. The next letter will use it too.'
}

/** What the channel needs and is not known: said before the mail program opens without it. */
function Reach({ person, channel }: { person: LetterShown['person']; channel: Channel }) {
  const edit = `/people/${person.id}/edit`
  return (
    <>
      {!person.email && (
        <p class="hint" data-channel="email" hidden={channel !== 'email'}>
          You have no email address for them, so the To field will be empty. <a href={edit}>Add email</a>.
        </p>
      )}
      {!person.linkedin && (
        <p class="hint" data-channel="linkedin" hidden={channel !== 'linkedin'}>
          You have no LinkedIn profile for them. <a href={edit}>Add profile</a>.
        </p>
      )}
    </>
  )
}

function saidWhenSent(kind: LetterShown['kind']): string {
  if (kind === 'request' || kind === 'introduction') return 'Marked as sent. Give them about a week.'
  if (kind === 'nudge') return 'Marked as sent. Now wait.'
  return kind === 'note' ? 'Marked as sent.' : 'Marked as sent. It will mean a lot to them.'
}
