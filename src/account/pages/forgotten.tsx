import type { Page as PageOf } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Empty, Name, Row, Rows } from '../../ui/list.tsx'
import { Page } from '../../ui/page.tsx'
import { sayAgo } from '../../ui/when.ts'
import { listDeleted } from '../list-deleted.ts'

/** What was forgotten in the last 30 days: bring it back, or let it go at once. */
export const forgottenPage: PageOf = async (here) => {
  const { deleted } = await here.ask(listDeleted, {})
  const zone = here.seeker.zone
  return (
    <Page
      here={here}
      title="Forgotten"
      section="settings"
      up={{ href: '/settings', label: 'Settings' }}
      lead="What you forget is kept for 30 days, in case you did not mean it. Then it is deleted."
    >
      {deleted.length === 0 ? (
        <Empty
          title="Nothing is forgotten"
          says="When you forget a person, a letter or anything else, it lies here for 30 days and can be brought back whole."
        />
      ) : (
        <Rows label="Forgotten">
          {deleted.map(({ id, noun, label, deletedAt }) => (
            <Row
              key={id}
              title={<Name of={label} />}
              sub={`${noun}, forgotten ${sayAgo(deletedAt, here.now, zone)}`}
              aside={
                <>
                  <PressForm
                    here={here}
                    verb="restore-deleted"
                    label="Bring back"
                    about={label}
                    fixed={{ id }}
                    next="/trash"
                    said="{label} is back, with everything that belonged to it."
                  />
                  <PressForm
                    here={here}
                    verb="delete-forever"
                    label="For good"
                    about={label}
                    fixed={{ id }}
                    next="/trash"
                    said="{label} is deleted for good."
                    confirm="This deletes it now, and nothing brings it back."
                  />
                </>
              }
            />
          ))}
        </Rows>
      )}
    </Page>
  )
}
