/** Long lists are shown a page at a time: which one, and the ways to the others. The verbs page by `store/pages.ts`. */
import type { VNode } from 'preact'
import type { OpenHere } from '../here.ts'

/** Where in a long list the address says we are, as the verb that lists takes it. */
export function placeIn({ query: { after, before, at } }: Pick<OpenHere, 'query'>) {
  return {
    ...(after !== undefined && { after }),
    ...(before !== undefined && { before }),
    ...((at === 'first' || at === 'last') && { at: at as 'first' | 'last' }),
  }
}

/** The ways to the other pages: `path` with the filters in `keep`, and the keys that the verb gave. None where there is one page. */
export function Pager(props: {
  path: string
  keep?: Record<string, string>
  /** The part of the page where the list stands. */
  part?: string
  next: string | null
  previous: string | null
}): VNode | null {
  const { path, keep = {}, part, next, previous } = props
  const to = (place: Record<string, string>) =>
    addressOf(path, { ...keep, ...place }) + (part ? `#${part}` : '')
  const ways = [
    ...(previous
      ? [
          { href: to({}), label: 'First' },
          { href: to({ before: previous }), label: 'Previous', rel: 'prev' },
        ]
      : []),
    ...(next
      ? [
          { href: to({ after: next }), label: 'Next', rel: 'next' },
          { href: to({ at: 'last' }), label: 'Last' },
        ]
      : []),
  ]
  if (ways.length === 0) return null
  return (
    <nav class="pager" aria-label="Pages of this list">
      <ul>
        {ways.map((way) => (
          <li key={way.label}>
            <a href={way.href} rel={way.rel}>
              {way.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A path with what is asked of it: “/people?find=maya”. */
export const addressOf = (path: string, query: Record<string, string>) => {
  const search = new URLSearchParams(query).toString()
  return search ? `${path}?${search}` : path
}
