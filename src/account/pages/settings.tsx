/** Everything about your own account, on one page: each line says what is set now, and opens to edit it. */
import type { z } from 'zod'
import type { Here, Page } from '../../here.ts'
import { listRules } from '../../manners/list-rules.ts'
import { listRememberedColumns } from '../../people/list-remembered-columns.ts'
import { Choice, Field, TextArea } from '../../ui/fields.tsx'
import { Button, Piece, VerbForm } from '../../ui/form.tsx'
import { Name, Part } from '../../ui/list.tsx'
import offline from '../../ui/offline.island.tsx?path'
import { PageFrame } from '../../ui/page-frame.tsx'
import { cityOf, sayInstant, sayTime } from '../../ui/say.ts'
import { isTyped, SettingLine } from '../../ui/setting-line.tsx'
import { WeekLines, type WeekShown } from '../../ui/week-part.tsx'
import { ZoneField } from '../../ui/zone-field.tsx'
import { listBackground } from '../list-background.ts'
import { listSessions } from '../list-sessions.ts'
import { listTokens } from '../list-tokens.ts'
import { showCalendarFeed } from '../show-calendar-feed.ts'
import { showProfile } from '../show-profile.ts'
import { showWeek } from '../show-week.ts'
import sheet from './account.sheet.css?path'
import { BackgroundSetting } from './background-line.tsx'
import { CalendarFeedPart } from './calendar-feed-part.tsx'
import { DataPart } from './data-part.tsx'
import { RulesPart } from './rules-part.tsx'
import island from './settings.island.tsx?path'
import { SignInPart } from './sign-in-part.tsx'
import { Tokens } from './tokens.tsx'

type ProfileShown = z.output<(typeof showProfile)['gives']>
type BackgroundShown = z.output<(typeof listBackground)['gives']>['lines']

const parts = [
  { id: 'profile', title: 'Profile' },
  { id: 'days-off', title: 'Time and days off' },
  { id: 'letters', title: 'Letters' },
  { id: 'rules', title: 'Rules' },
  { id: 'sign-in', title: 'Sign-in and devices' },
  { id: 'calendar', title: 'Calendar feed' },
  { id: 'tokens', title: 'Access tokens' },
  { id: 'data', title: 'Your data' },
]

export const settingsPage: Page = async (here) => {
  const me = await here.ask(showProfile, {})
  const { lines } = await here.ask(listBackground, {})
  const { sessions } = await here.ask(listSessions, {})
  const { feed } = await here.ask(showCalendarFeed, {})
  const { tokens } = await here.ask(listTokens, {})
  const week = await here.ask(showWeek, {})
  const rules = await here.ask(listRules, {})
  const { lists } = await here.ask(listRememberedColumns, {})
  return (
    <PageFrame
      together
      here={here}
      title="Settings"
      section="settings"
      sheet={sheet}
      islands={[island, offline]}
      isInstallable
      lead={
        here.isSample
          ? 'You are in the sample data. Exit the sample to see your own settings.'
          : 'Everything has a sensible default. Change only what you want to change.'
      }
    >
      <div class="settings">
        <Index />
        <div class="settings-body">
          <Profile here={here} me={me} lines={lines} />
          <TimePart here={here} me={me} week={week} />
          <Letters here={here} me={me} />
          <RulesPart here={here} mine={rules} />
          <SignInPart here={here} sessions={sessions} />
          <CalendarFeedPart here={here} feed={feed} />
          <Tokens here={here} tokens={tokens} />
          <DataPart here={here} lists={lists} />
        </div>
      </div>
    </PageFrame>
  )
}

function Index() {
  return (
    <nav class="settings-index" aria-label="Settings">
      <ul>
        {parts.map(({ id, title }, nth) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={nth === 0 ? 'location' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The profile is one form, in three parts of the page. */
const editing = (here: Here, me: ProfileShown) => ({
  here,
  verb: 'edit-profile',
  next: '/settings',
  said: 'Saved.',
  seenAt: me.updatedAt,
})

function Profile(props: { here: Here; me: ProfileShown; lines: BackgroundShown }) {
  const { here, me, lines } = props
  return (
    <Part title="Profile" id="profile">
      <VerbForm {...editing(here, me)} class="lines">
        <SettingLine
          name="Name"
          now={<Name of={me.name} />}
          isOpen={isTyped(here, 'edit-profile', 'name', me.name)}
        >
          <Field
            name="name"
            label="Your name"
            value={me.name}
            autocomplete="name"
            hint="The way you sign letters."
            required
          />
          <Button kind="quiet">Save</Button>
        </SettingLine>
        <SettingLine
          name="Background"
          now={
            me.background ? (
              <span class="two-lines" dir="auto">
                {me.background}
              </span>
            ) : (
              <Not />
            )
          }
          isOpen={isTyped(here, 'edit-profile', 'background', me.background)}
        >
          <TextArea
            name="background"
            label="Background"
            value={me.background}
            hint="Two or three sentences. Your letters start from this."
          />
          <Button kind="quiet">Save</Button>
        </SettingLine>
      </VerbForm>
      <BackgroundSetting here={here} lines={lines} />
    </Part>
  )
}

const Not = () => <span class="set-more">Not set</span>

function TimePart({ here, me, week }: { here: Here; me: ProfileShown; week: WeekShown }) {
  return (
    <Part title="Time and days off" id="days-off">
      <Piece {...editing(here, me)} class="lines">
        <SettingLine
          name="Time zone"
          now={
            <>
              {cityOf(me.zone)}{' '}
              <span class="set-more">{sayTime(here.now, { now: here.now, seeker: me })} now</span>
            </>
          }
          isOpen={isTyped(here, 'edit-profile', 'zone', me.zone)}
        >
          <ZoneField
            name="zone"
            label="Time zone"
            value={me.zone}
            hint="Dates and reminders use this time zone. Type a city, for example Munich."
          />
          <Button kind="quiet">Save</Button>
        </SettingLine>
        <SettingLine
          name="Dates and times"
          now={sayInstant(here.now, { now: here.now, seeker: me })}
          isOpen={
            isTyped(here, 'edit-profile', 'clock', me.clock) ||
            isTyped(here, 'edit-profile', 'dateOrder', me.dateOrder)
          }
        >
          <Choice
            name="clock"
            label="Times"
            value={me.clock}
            options={[
              { value: '24-hour', label: '24 hours: 15:00' },
              { value: '12-hour', label: '12 hours: 3:00 pm' },
            ]}
          />
          <Choice
            name="dateOrder"
            label="Dates"
            value={me.dateOrder}
            options={[
              { value: 'day-first', label: 'Day first: Thu 3 Dec', hint: '3/12 is read as 3 December.' },
              { value: 'month-first', label: 'Month first: Thu, Dec 3', hint: '12/3 is read as December 3.' },
            ]}
          />
          <Button kind="quiet">Save</Button>
        </SettingLine>
        <SettingLine
          name="Single keys"
          now={me.singleKeys === 'on' ? 'On' : 'Off'}
          isOpen={isTyped(here, 'edit-profile', 'singleKeys', me.singleKeys)}
        >
          <Choice
            name="singleKeys"
            label="Single keys, for example J, X and /"
            value={me.singleKeys}
            options={[
              { value: 'on', label: 'On' },
              { value: 'off', label: 'Off' },
            ]}
          />
          <p class="hint">
            Turn them off if you dictate, or if you often press keys by accident. Ctrl K still opens the
            search.
          </p>
          <Button kind="quiet">Save</Button>
        </SettingLine>
      </Piece>
      <WeekLines here={here} week={week} next="/settings#days-off" />
    </Part>
  )
}

function Letters({ here, me }: { here: Here; me: ProfileShown }) {
  return (
    <Part title="Letters" id="letters">
      <div class="sign-off">
        <Piece {...editing(here, me)}>
          <Field
            name="signOff"
            label="Sign-off"
            value={me.signOff}
            placeholder="Warm regards"
            hint="Ends every email. Only new drafts change."
          />
          <Button>Save</Button>
        </Piece>
        <figure class="signed">
          <figcaption class="unseen">How a draft ends</figcaption>
          <p>… If this is not a good time, a short no is perfectly fine.</p>
          <p dir="auto">
            {me.signOff || 'Warm regards'},<br />
            {me.name}
          </p>
        </figure>
      </div>
    </Part>
  )
}
