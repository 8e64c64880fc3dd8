import type { Page } from '../../here.ts'
import { Check } from '../../ui/fields.tsx'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Go } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { YourPassword } from '../../ui/your-password.tsx'
import { showCalendarFeed } from '../show-calendar-feed.ts'

/** A new address for calendar programs; the settings show it once. */
export const calendarFeedPage: Page = async (here) => {
  const { feed } = await here.ask(showCalendarFeed, {})
  return (
    <PageFrame
      here={here}
      title="Create calendar feed"
      section="settings"
      width="narrow"
      up={{ href: '/settings#calendar', label: 'Settings' }}
      lead={`A secret address that your calendar program reads by itself. You will see it once.${feed ? ' The address you have now stops working.' : ''}`}
    >
      <VerbForm
        here={here}
        verb="create-calendar-feed"
        next="/settings"
        said="Calendar feed created. Copy the address now and subscribe to it in your calendar. You will not see it again."
        copy={{ label: 'Address of your calendar', text: `${here.url.origin}/calendar/{secret}/wellmet.ics` }}
      >
        <Check
          name="hasDue"
          label="Also what is due"
          hint="Thank-yous, nudges and promises, as entries of a whole day. Meetings are always in it."
        />
        <YourPassword here={here} />
        <Buttons>
          <Button>Create calendar feed</Button>
          <Go href="/settings#calendar">Cancel</Go>
        </Buttons>
      </VerbForm>
    </PageFrame>
  )
}
