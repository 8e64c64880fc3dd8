/** Everything about my own account, on one page. */
import type { z } from 'zod'
import type { Here, Page as PageOf } from '../../here.ts'
import { Field, FileField, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, hasWords, PressForm, VerbForm } from '../../ui/form.tsx'
import { Columns, Go, Name, Part, Row, Rows } from '../../ui/list.tsx'
import { Page } from '../../ui/page.tsx'
import { WeekPart } from '../../ui/week-part.tsx'
import { sayTime } from '../../ui/when.ts'
import { WhoseIt, YourPassword } from '../../ui/your-password.tsx'
import { ZoneField } from '../../ui/zone-field.tsx'
import { listSessions } from '../list-sessions.ts'
import { listTokens } from '../list-tokens.ts'
import { showProfile } from '../show-profile.ts'
import { showWeek } from '../show-week.ts'
import { Sessions } from './sessions.tsx'
import { Tokens } from './tokens.tsx'

export const settingsPage: PageOf = async (here) => {
  const me = await here.ask(showProfile, {})
  const { sessions } = await here.ask(listSessions, {})
  const { tokens } = await here.ask(listTokens, {})
  const week = await here.ask(showWeek, {})
  return (
    <Page
      together
      here={here}
      title="Settings"
      section="settings"
      lead={
        here.isSample
          ? 'You are in the sample search. Your own settings are there when you leave it.'
          : undefined
      }
    >
      <Columns aside={<Elsewhere />}>
        <Profile here={here} me={me} />
        <WeekPart here={here} week={week} next="/settings#days-off" />
        <SignIn here={here} sessions={sessions} />
        <Tokens here={here} tokens={tokens} />
        <Keep here={here} />
        <End here={here} />
      </Columns>
    </Page>
  )
}

function Elsewhere() {
  return (
    <Part title="See also">
      <Rows>
        <Row href="/trash" title="Forgotten" sub="Bring back what was forgotten in the last 30 days." />
        <Row
          href="/rules"
          title="Manners"
          sub="What your letters are checked for, and why. Switch any of it off."
        />
        <Row href="/api" title="For programs" sub="What scripts and agents can do with a token." />
      </Rows>
    </Part>
  )
}

function Profile({ here, me }: { here: Here; me: z.output<(typeof showProfile)['gives']> }) {
  return (
    <Part title="About you">
      <VerbForm here={here} verb="edit-profile" next="/settings" said="Saved." seenAt={me.updatedAt}>
        <Field
          name="name"
          label="Your name"
          value={me.name}
          autocomplete="name"
          hint="As you sign a letter."
          required
        />
        <TextArea
          name="background"
          label="Where you come from, and where you are going"
          value={me.background}
          hint="Two or three sentences. Letters and your pitch begin from them."
        />
        <ZoneField
          name="zone"
          label="Time zone"
          value={me.zone}
          hint={`It is ${sayTime(here.now, me.zone)} there now. Your days begin in this zone. A city will do, such as Munich.`}
        />
        <Field
          name="signOff"
          label="How your letters end"
          value={me.signOff}
          placeholder="Warm regards"
          size="medium"
        />
        <Buttons>
          <Button>Save</Button>
        </Buttons>
      </VerbForm>
    </Part>
  )
}

function SignIn({
  here,
  sessions,
}: {
  here: Here
  sessions: z.output<(typeof listSessions)['gives']>['sessions']
}) {
  return (
    <Part title="Signing in">
      <p>
        You are signed in as <Name of={here.seeker?.email ?? ''} />.
      </p>
      <div class="actions">
        <PressForm here={here} verb="sign-out" action="/sign-out" label="Sign out" />
        <PressForm
          here={here}
          verb="sign-out-everywhere"
          label="Sign out everywhere"
          next="/sign-in"
          kind="quiet"
          confirm="Every browser and telephone that is signed in is signed out, this one too. Tokens go on until you revoke them."
        />
      </div>
      <Sessions here={here} sessions={sessions} />
      <details class="confirm" open={hasWords(here, 'change-password', {})}>
        <summary>Change the password</summary>
        <div class="confirm-body">
          <VerbForm
            here={here}
            verb="change-password"
            next="/settings"
            said="Your password is changed. You stay signed in here, and nowhere else. Your tokens have ended: make new ones for what still needs them."
          >
            <p>Every other browser is signed out, and all your tokens end.</p>
            <WhoseIt here={here} />
            <Field
              name="current"
              type="password"
              label="The password now"
              autocomplete="current-password"
              required
            />
            <Field
              name="next"
              type="password"
              label="The new one"
              autocomplete="new-password"
              minlength={10}
              hint="At least 10 characters. A few plain words are best."
              required
            />
            <Buttons>
              <Button>Change it</Button>
            </Buttons>
          </VerbForm>
        </div>
      </details>
    </Part>
  )
}

function Keep({ here }: { here: Here }) {
  return (
    <Part title="Take it with you">
      <p>
        One zip with everything: all of it for Wellmet, lists for a spreadsheet, people as address cards. It
        is yours, and it is never locked in.
      </p>
      <div class="actions">
        <Go href="/settings/export.zip">Export everything</Go>
      </div>
      <details class="confirm" open={hasWords(here, 'import-account', {})}>
        <summary>Bring in an export</summary>
        <div class="confirm-body">
          <p>Into an account that is still empty, such as a new one on another Wellmet.</p>
          <VerbForm
            here={here}
            verb="import-account"
            next="/"
            said="All in: {people} people, {conversations} conversations, {letters} letters."
            files
          >
            <FileField name="content" label="The zip" accept=".zip,application/zip" required />
            <Buttons>
              <Button>Bring it in</Button>
            </Buttons>
          </VerbForm>
        </div>
      </details>
    </Part>
  )
}

function End({ here }: { here: Here }) {
  return (
    <Part title="The end of the account">
      <details class="confirm" open={hasWords(here, 'delete-account', {})}>
        <summary>Delete everything</summary>
        <div class="confirm-body">
          <p>
            Everyone and everything you keep here is deleted at once, and nothing brings it back. Only
            back-ups that whoever runs this Wellmet made before still hold it. Export it first. To be sure,
            type the e-mail you sign in with: <Name of={here.seeker?.email ?? ''} />
          </p>
          <VerbForm here={here} verb="delete-account" next="/sign-in">
            <Field name="confirm" type="email" label="E-mail" autocomplete="off" size="medium" required />
            <YourPassword here={here} />
            <Buttons>
              <Button kind="danger">Delete my account</Button>
            </Buttons>
          </VerbForm>
        </div>
      </details>
    </Part>
  )
}
