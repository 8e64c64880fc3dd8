import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Here, Page } from '../../here.ts'
import { Button, PressForm } from '../../ui/form.tsx'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { Empty, Name } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { addressOf, Pager, placeIn } from '../../ui/pager.tsx'
import { capitalized, many, sayLately, sayList } from '../../ui/say.ts'
import selection from '../../ui/selection.island.tsx?path'
import { SelectBox, Selecting } from '../../ui/selection.tsx'
import { listDeleted } from '../list-deleted.ts'
import { keptDays } from '../trash.ts'
import sheet from './account.sheet.css?path'

type DeletedShown = z.output<(typeof listDeleted)['gives']>

/** What was deleted in the last 30 days: restore it, or delete it forever. */
export const trashPage: Page = async (here) => {
  const { kind } = here.query
  const { deleted, kinds, next, previous } = await here.ask(listDeleted, {
    ...(kind && { noun: kind }),
    ...placeIn(here),
  })
  return (
    <PageFrame
      here={here}
      title="Trash"
      section="settings"
      sheet={sheet}
      islands={[selection]}
      up={{ href: '/settings', label: 'Settings' }}
      lead="Deleted items stay here for 30 days. Then they are deleted forever."
      actions={kinds.length > 0 && <EmptyTrash here={here} kinds={kinds} />}
    >
      {kinds.length === 0 ? (
        <Empty
          title="Trash is empty"
          says="When you delete something, you can restore it from here for 30 days."
        />
      ) : (
        <>
          <Kinds kinds={kinds} at={kind} />
          <Selecting
            here={here}
            verb="restore-several"
            list={
              <ul class="rows" aria-label="Trash">
                {deleted.map((one) => (
                  <Line key={one.id} here={here} one={one} />
                ))}
              </ul>
            }
          >
            <ForSelected />
          </Selecting>
          <Pager path="/trash" keep={kind ? { kind } : {}} next={next} previous={previous} />
          <p class="hint">What was deleted with it is restored too: letters, questions, notes.</p>
        </>
      )}
    </PageFrame>
  )
}

/** Asked once, with how many there are of what. */
function EmptyTrash({ here, kinds }: { here: Here; kinds: DeletedShown['kinds'] }) {
  return (
    <>
      <button type="button" class="button danger" popovertarget="sure">
        Empty Trash
      </button>
      <div class="menu" id="sure" popover="auto">
        <p class="hint">This deletes {sayList(kinds.map(sayCount))} forever. This cannot be undone.</p>
        <PressForm
          here={here}
          verb="empty-trash"
          label="Delete forever"
          next="/trash"
          said="Trash emptied."
          kind="danger"
        />
      </div>
    </>
  )
}

/** “2 people”. */
const sayCount = ({ noun, count }: { noun: string; count: number }) => many(count, noun, several[noun])

const several: Record<string, string> = {
  person: 'people',
  company: 'companies',
  'day off': 'days off',
  'note of how it went': 'notes of how it went',
  'note of a meeting': 'notes of a meeting',
  'line of your background': 'lines of your background',
}

/** What can be done with the lines that are selected. */
function ForSelected() {
  return (
    <>
      <Button name="_said" value="Restored: {count}.">
        Restore
      </Button>
      <button type="button" class="button danger" popovertarget="sure-of-selected">
        Delete forever
      </button>
      <div class="menu" id="sure-of-selected" popover="auto">
        <p class="hint">This cannot be undone.</p>
        <Button
          kind="danger"
          name="_said"
          value="Deleted forever: {count}."
          formaction="/do/delete-several-forever"
        >
          Delete forever
        </Button>
      </div>
    </>
  )
}

const ofSelected = ['restore-several', 'delete-several-forever']

/** One kind at a time, each with how many there are. */
function Kinds({ kinds, at }: { kinds: DeletedShown['kinds']; at: string | undefined }) {
  if (kinds.length < 2) return null
  const all = kinds.reduce((sum, { count }) => sum + count, 0)
  return (
    <nav aria-label="Kinds">
      <ul class="filters">
        <Kind href="/trash" isAt={!at} label="All" count={all} />
        {kinds.map(({ noun, count }) => (
          <Kind
            key={noun}
            href={addressOf('/trash', { kind: noun })}
            isAt={at === noun}
            label={kindWords[noun]?.many ?? capitalized(noun)}
            count={count}
          />
        ))}
      </ul>
    </nav>
  )
}

function Kind(props: { href: string; isAt: boolean; label: string; count: number }) {
  return (
    <li>
      <a href={props.href} aria-current={props.isAt ? 'page' : undefined}>
        {props.label} <span class="num">{props.count}</span>
      </a>
    </li>
  )
}

function Line({ here, one }: { here: Here; one: DeletedShown['deleted'][number] }) {
  const { id, noun, label, deletedAt, along } = one
  const left = daysLeft(deletedAt, here.now)
  return (
    <li class="row deleted">
      <SelectBox here={here} verbs={ofSelected} id={id} label={label} />
      <Icon here={here} name={kindWords[noun]?.icon ?? 'file'} />
      <div class="row-what">
        <p class="row-title">
          <b>
            <Name of={label} />
          </b>
        </p>
        <p class="row-sub">
          {capitalized(noun)}
          {along.length > 0 && `, with ${sayList(along.map(sayCount))}`}
        </p>
      </div>
      <p class="row-sub">Deleted {sayLately(deletedAt, here)}</p>
      <p class={left < 5 ? 'row-sub soon' : 'row-sub'}>{many(left, 'day')} left</p>
      <div class="row-aside">
        <PressForm
          here={here}
          verb="restore-deleted"
          label="Restore"
          about={label}
          fixed={{ id }}
          next="/trash"
          said="{label} restored."
        />
        <button type="button" class="button bare" popovertarget={`more-${id}`} aria-label={`More: ${label}`}>
          <Icon here={here} name="more" />
        </button>
        <div class="menu" id={`more-${id}`} popover="auto">
          <p class="hint">This cannot be undone.</p>
          <PressForm
            here={here}
            verb="delete-forever"
            label="Delete forever"
            about={label}
            fixed={{ id }}
            next="/trash"
            said="{label} deleted forever."
            kind="danger"
          />
        </div>
      </div>
    </li>
  )
}

/** What is said of several of a kind, and the picture of one. */
const kindWords: Record<string, { many: string; icon: IconName }> = {
  person: { many: 'People', icon: 'people' },
  helper: { many: 'Helpers', icon: 'people' },
  referral: { many: 'Referrals', icon: 'people' },
  company: { many: 'Companies', icon: 'company' },
  conversation: { many: 'Conversations', icon: 'conversation' },
  interaction: { many: 'Interactions', icon: 'conversation' },
  letter: { many: 'Letters', icon: 'letter' },
  insight: { many: 'Insights', icon: 'insight' },
  fact: { many: 'Facts', icon: 'search' },
  promise: { many: 'Promises', icon: 'check' },
  'day off': { many: 'Days off', icon: 'today' },
}

/** Whole days, the last one said as one. */
function daysLeft(deletedAt: string, now: Temporal.Instant): number {
  const hours = now.since(Temporal.Instant.from(deletedAt)).total('hours')
  return Math.max(1, Math.ceil(keptDays - hours / 24))
}
