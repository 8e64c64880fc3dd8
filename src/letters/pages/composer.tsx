import { today } from '../../account/profile.ts'
import type { Here } from '../../here.ts'
import { FindingsByForms } from '../../manners/findings-by-forms.tsx'
import { linkedinAddress } from '../../people/links.ts'
import { DateField, Field, Select, TextArea } from '../../ui/fields.tsx'
import { Button, formId, Piece, problemOf, typedOf, VerbForm } from '../../ui/form.tsx'
import { Name } from '../../ui/list.tsx'
import { sayLongDate } from '../../ui/say.ts'
import { shortened } from '../../ui/shortened.ts'
import { checkLetter } from '../check-letter.ts'
import { type Channel, channelNames, channels, isThanks, sayLength } from '../letter.ts'
import { mailto, withNote } from '../mailto.ts'
import type { LetterShown } from '../show-letter.ts'
import { DeleteLetter } from './delete-letter.tsx'
import { ForwardNote } from './forward-note.tsx'
import { FromPitch } from './from-pitch.tsx'
import { InThisLetter } from './in-this-letter.tsx'

interface LetterWritten {
  subject: string
  body: string
  channel: Channel
}

type JudgedLetter = Pick<LetterShown, 'findings' | 'dismissed' | 'evidence'>

/**
 * A draft as a sheet to write on, what its manners could use beside it, and the ways to send it in one row below. A script judges as
 * one types, saves and shows one suggestion at a time; without, Save checks and all are listed.
 */
export async function Composer(here: Here, letter: LetterShown) {
  const { id, person } = letter
  const typed = typedOf(here, 'edit-letter', { id })
  const written: LetterWritten = {
    subject: typed?.subject?.[0] ?? letter.subject,
    body: (typed?.body?.[0] ?? letter.body).replace(/\r\n?/g, '\n'),
    channel: channels.find((one) => one === typed?.channel?.[0]) ?? letter.channel,
  }
  const { body, channel } = written
  const isUnsaved = body !== letter.body && body.length <= 20_000
  const judged = isUnsaved ? await here.ask(checkLetter, { id, body, channel }) : letter
  const desk = <Desk here={here} letter={letter} written={written} judged={judged} />
  const questions = await InThisLetter(here, letter)
  return (
    <>
      {letter.saidNever && (
        <p class="problem">They asked not to be contacted again. Keep it for yourself or delete it.</p>
      )}
      {letter.forward ? (
        <div class="two-sheets">
          <div class="part-head sheet-title">
            <h2>
              To <Name of={person.name} />
            </h2>
          </div>
          {desk}
          <ForwardNote here={here} letter={letter} />
        </div>
      ) : questions ? (
        <div class="with-questions">
          {desk}
          {questions}
        </div>
      ) : (
        desk
      )}
      {await FromPitch(here, letter)}
      <details class="sent-on">
        <summary>Sent on another day</summary>
        <Piece {...sending(here, letter)}>
          <DateField
            name="sentOn"
            label="Sent on"
            value={today(here.seeker, here.now)}
            hint="“Mark as sent” saves this day."
          />
        </Piece>
      </details>
      {letter.conversation && (letter.kind === 'request' || letter.kind === 'nudge') && (
        <p class="after-letter">
          <a href={`/conversations/${letter.conversation.id}/page`}>Let them answer on a private page</a>{' '}
          <span class="hint">in one press, without an account.</span>
        </p>
      )}
      {here.model && (
        <p class="after-letter">
          <a href={`/ask-model?letter=${id}`}>Ask a model for a draft</a>{' '}
          <span class="hint">You see what is sent first.</span>
        </p>
      )}
      <p class="hint after-letter">
        It is your letter: you may always send it as it is. Wellmet never sends letters. Send it yourself,
        then mark it as sent.{' '}
        <span class="keys" data-keys hidden>
          <kbd>F8</kbd> next suggestion, <kbd>Ctrl</kbd> <kbd>Enter</kbd> use it, <kbd>Tab</kbd> next blank.
        </span>
      </p>
      <DeleteLetter here={here} letter={letter} />
      <article class="print-letter" data-print>
        <p>{sayLongDate(today(here.seeker, here.now))}</p>
        <div class="letter-text" dir="auto" data-print-words>
          {body}
        </div>
      </article>
    </>
  )
}

/** The sheet, what manners say of it, and the row that sends. */
function Desk(props: { here: Here; letter: LetterShown; written: LetterWritten; judged: JudgedLetter }) {
  const { here, letter, written, judged } = props
  const { body, channel } = written
  return (
    <div
      class="composer"
      data-composer={letter.id}
      data-to={letter.person.email ?? ''}
      data-situation={JSON.stringify(letter.situation)}
      data-rule-choices={JSON.stringify(letter.ruleChoices)}
    >
      <Sheet here={here} letter={letter} channel={channel} />
      <div class="foot">
        <Manners here={here} letter={letter} judged={judged} body={body} channel={channel} />
        <div class="send">
          <Ways here={here} letter={letter} written={written} />
          <Sent here={here} letter={letter} />
        </div>
      </div>
    </div>
  )
}

/** The form that edits the letter: it lies on the sheet and in the row below. */
const editing = (here: Here, { id, updatedAt }: LetterShown) => ({
  here,
  verb: 'edit-letter',
  fixed: { id },
  seenAt: updatedAt,
  next: '/letters/{id}',
  said: 'Saved.',
})

function Sheet({ here, letter, channel }: { here: Here; letter: LetterShown; channel: Channel }) {
  const { person, kind } = letter
  return (
    <VerbForm {...editing(here, letter)} class="letter-form">
      <Reach person={person} channel={channel} />
      <div data-channel="email" hidden={channel !== 'email'}>
        <Field
          name="subject"
          label="Subject"
          value={letter.subject}
          hint={letter.subject === '' ? subjectHint(kind) : undefined}
        />
        <div data-live="subject-language">
          {letter.keepsEnglishSubject && (
            <p class="subject-language">
              The letter is in another language. Write the subject in it as well.
            </p>
          )}
        </div>
      </div>
      <TextArea
        name="body"
        label="Letter"
        hint={greetingHint(letter)}
        value={letter.body}
        rows={12}
        look="letter"
      />
    </VerbForm>
  )
}

function Manners(props: {
  here: Here
  letter: LetterShown
  judged: JudgedLetter
  body: string
  channel: Channel
}) {
  const { here, letter, judged, body, channel } = props
  return (
    <section class="manners" id="manners" aria-labelledby="manners-title">
      <h2 class="unseen" id="manners-title">
        Manners
      </h2>
      {isThanks(letter.kind) && <ToSay body={body} channel={channel} />}
      <FindingsByForms
        here={here}
        findings={judged.findings}
        dismissed={judged.dismissed}
        of={{ letterId: letter.id }}
        clean={body.trim() === '' ? null : clean}
        text={body}
        typed={{ dismissals: letter.dismissals, clean }}
      />
      <div class="praise" data-live="praise">
        {judged.evidence.length > 0 && (
          <ul aria-label="What it does well">
            {judged.evidence.map(({ says, words }) => (
              <li key={says}>
                <b>{says}</b> {!says.endsWith(words) && <q dir="auto">{shortened(words, 90)}</q>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

/** Thanks on the phone: three things to say, in place of a letter. */
function ToSay({ body, channel }: { body: string; channel: Channel }) {
  const points = body
    .split(/\n{2,}/)
    .slice(1, -1)
    .slice(0, 3)
  return (
    <div data-channel="phone" hidden={channel !== 'phone'}>
      <p>To say on the phone, in 2 minutes:</p>
      <ol>
        {points.map((point) => (
          <li dir="auto" key={point}>
            {point}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** How it goes, how long it is, and the ways out: to the mail program, to paper, to where they are written to. */
function Ways({ here, letter, written }: { here: Here; letter: LetterShown; written: LetterWritten }) {
  const { person } = letter
  const { subject, body, channel } = written
  const { forward } = letter
  const note = channel === 'email' && forward?.isBelow ? forward.text : null
  const mail = mailto(person.email, subject, note === null ? body : withNote(body, note))
  return (
    <Piece {...editing(here, letter)} class="send-by">
      <Select
        name="channel"
        label="Send by"
        options={channels.map((value) => ({ value, label: channelNames[value] }))}
        value={letter.channel}
      />
      <p class="send-says">
        <span data-length>{sayLength(channel, body, letter.ruleChoices.thresholds)}</span>{' '}
        {forward && (
          <span data-with-note hidden={note === null}>
            one email, with the note below{' '}
          </span>
        )}
        <span data-saved />{' '}
        <span data-mail-hint hidden={mail.hasBody || channel !== 'email'}>
          The letter is too long to pass to your email app. Copy the text and paste it there.
        </span>
      </p>
      <div class="buttons">
        <span data-save>
          <Button kind="quiet">Save</Button>
        </span>
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
      </div>
    </Piece>
  )
}

/** The form that marks it as sent, with the words as they stand; its date lies below the letter. */
const sending = (here: Here, { id, kind }: LetterShown) => ({
  here,
  verb: 'record-sent',
  fixed: { id, asksFirst: 'true', ...(isThanks(kind) && { opensNext: 'true' }) },
  id: `sent-${id}`,
  takesAlong: formId('edit-letter', { id }),
  next: '/letters/{openId}',
  said: saidWhenSent(kind),
})

/** Where a blank or a must fix is left, it is asked once. */
function Sent({ here, letter }: { here: Here; letter: LetterShown }) {
  const { id } = letter
  const isAsked = problemOf(here, 'record-sent', { id })?.typed.asksFirst?.at(-1) === 'true'
  return (
    <VerbForm {...sending(here, letter)} class="send-done">
      <div class="buttons">
        {isAsked && (
          <>
            <Button name="asksFirst" value="false">
              Mark as sent anyway
            </Button>
            <a class="button quiet" href={`/letters/${id}#manners`}>
              Cancel
            </a>
          </>
        )}
        {!isAsked && <Button kind="quiet">Mark as sent</Button>}
      </div>
    </VerbForm>
  )
}

const clean = 'No suggestions.'

const subjectHint = (kind: LetterShown['kind']) =>
  kind === 'request' ? 'A few words. The name of the person who referred you works best.' : 'A few words.'

/** After a talk the whole name is stiff, and only the writer knows what they go by. */
function greetingHint({ kind, body, person }: LetterShown): string | undefined {
  if (!isThanks(kind) || !/\s/.test(person.name) || !body.startsWith(`Dear ${person.name},`)) return undefined
  return 'Use the name you call them. The next letter will use it too.'
}

/** Whom it goes to. What the channel needs and is not known is said before the mail program opens without it. */
function Reach({ person, channel }: { person: LetterShown['person']; channel: Channel }) {
  const edit = `/people/${person.id}/edit`
  return (
    <div class="letter-to">
      <span class="letter-to-label">To</span>
      <p>
        <Name of={person.name} />{' '}
        <span class="hint" data-channel="email" hidden={channel !== 'email'}>
          {person.email ?? (
            <>
              You have no email address for them, so the To field will be empty. <a href={edit}>Add email</a>.
            </>
          )}
        </span>
        {!person.linkedin && (
          <span class="hint" data-channel="linkedin" hidden={channel !== 'linkedin'}>
            You have no LinkedIn profile for them. <a href={edit}>Add profile</a>.
          </span>
        )}
      </p>
    </div>
  )
}

function saidWhenSent(kind: LetterShown['kind']): string {
  if (kind === 'request' || kind === 'introduction') return 'Marked as sent. Give them about a week.'
  if (kind === 'nudge') return 'Marked as sent. Now wait.'
  return kind === 'note' ? 'Marked as sent.' : 'Marked as sent. It will mean a lot to them.'
}
