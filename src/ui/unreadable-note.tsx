/** Said once on a page that shows something other than what is kept, as that could not be read. */
import type { VNode } from 'preact'
import type { OpenHere } from '../here.ts'
import { placeInWords } from '../store/tables.ts'

/** How many are named; the rest is counted. */
const MOST_NAMED = 3

export function UnreadableNote({ here }: { here: OpenHere }): VNode | null {
  const unreadable = here.unreadable ?? []
  const zone = unreadable.find(({ table, column }) => table === 'profile' && column === 'zone')
  const others = unreadable.filter((one) => one !== zone)
  if (unreadable.length === 0) return null
  return (
    <div class="note unreadable">
      {zone && (
        <p>
          Your time zone is kept as “<bdi>{said(zone.was)}</bdi>”, which is none. Times are shown in UTC.{' '}
          <a href="/settings">Choose your time zone</a>
        </p>
      )}
      {others.length > 0 && (
        <p>
          Some of what is kept here cannot be read, and is left out or shown as something else:{' '}
          {others.slice(0, MOST_NAMED).map(({ table, column, was }, nth) => (
            <>
              {nth > 0 && ', '}
              {placeInWords(table, column)} (“<bdi>{said(was)}</bdi>”)
            </>
          ))}
          {others.length > MOST_NAMED && ` and ${others.length - MOST_NAMED} more`}. Edit it there to put it
          right.
        </p>
      )}
    </div>
  )
}

/** A damaged text may be long. */
const said = (was: string | number | null) => {
  const text = [...String(was)]
  return text.length > 40 ? `${text.slice(0, 40).join('')}…` : text.join('')
}
