/** Small plots, drawn on the server. The whole result is each one's name, and no colour carries a meaning alone. */
import type { VNode } from 'preact'

export interface Share {
  done: number
  of: number
}

const WIDTH = 336
const ROW = 34
const BAR = 264

/** A bar for each, full where all are done. */
export function Bars(props: {
  shares: (Share & { label: string })[]
  says: string
  end: (share: Share) => string
  /** Fewer than these have a dashed bar, which says nothing of how many were done. */
  enough?: number
}): VNode {
  const { shares, says, end, enough = 0 } = props
  const name = `${says}: ${shares.map(({ label, done, of }) => `${label}, ${done} of ${of}`).join('; ')}`
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${shares.length * ROW}`} role="img" aria-label={name}>
      {shares.map((share, nth) => (
        <g key={share.label}>
          <text x="0" y={nth * ROW + 12}>
            {share.label}
          </text>
          {share.of < enough ? (
            <rect class="plot-dashed" x="0.5" y={nth * ROW + 18.5} width={BAR - 1} height="7" />
          ) : (
            <>
              <rect class="plot-wash" x="0" y={nth * ROW + 18} width={BAR} height="8" />
              <rect
                class="plot-ink"
                x="0"
                y={nth * ROW + 18}
                width={share.of > 0 ? (BAR * share.done) / share.of : 0}
                height="8"
              />
            </>
          )}
          <text x={WIDTH} y={nth * ROW + 27} text-anchor="end">
            {end(share)}
          </text>
        </g>
      ))}
    </svg>
  )
}

const HEIGHT = 144
const BASE = 112

/** A column a week, each with its number on top; the days of the first and the last stand below. */
export function Columns(props: { columns: { label: string; count: number }[]; says: string }): VNode {
  const { columns, says } = props
  const step = WIDTH / Math.max(columns.length, 1)
  const most = columns.reduce((most, { count }) => Math.max(most, count), 1)
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={says}>
      {columns.map(({ label, count }, nth) => {
        const height = (80 * count) / most
        return (
          <g key={label}>
            <rect class="plot-ink" x={nth * step + 3} y={BASE - height} width={step - 6} height={height} />
            <text x={(nth + 0.5) * step} y={BASE - height - 6} text-anchor="middle">
              {count}
            </text>
          </g>
        )
      })}
      <Ends first={columns[0]?.label} last={columns.at(-1)?.label} />
    </svg>
  )
}

/** A column for each span, with its name below; what comes after the mark is set lighter. */
export function Spread(props: {
  spans: { label: string; from: number; to: number | null; count: number }[]
  /** The mark stands behind this many. */
  after: number
  mark: string
  /** What the spans are of. */
  below: string
  says: string
}): VNode {
  const { spans, after, mark, below, says } = props
  const step = WIDTH / Math.max(spans.length, 1)
  const most = spans.reduce((most, { count }) => Math.max(most, count), 1)
  const passed = spans.reduce((sum, { from, to }) => {
    const end = to ?? from
    return sum + Math.min(1, Math.max(0, (after - from + 1) / (end - from + 1)))
  }, 0)
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT + 16}`} role="img" aria-label={says}>
      {spans.map(({ label, to, count }, nth) => {
        const height = (80 * count) / most
        return (
          <g key={label}>
            <rect
              class={to !== null && to <= after ? 'plot-ink' : 'plot-soft'}
              x={nth * step + 3}
              y={BASE - height}
              width={step - 6}
              height={height}
            />
            <text x={(nth + 0.5) * step} y={BASE - height - 6} text-anchor="middle">
              {count}
            </text>
            <text x={(nth + 0.5) * step} y={BASE + 16} text-anchor="middle">
              {label}
            </text>
          </g>
        )
      })}
      <rect class="plot-line" x="0" y={BASE} width={WIDTH} height="1" />
      <path class="plot-mark" d={`M${passed * step} 4V${BASE}`} />
      <text x={passed * step + 5} y="14">
        {mark}
      </text>
      <text x={WIDTH / 2} y={BASE + 36} text-anchor="middle">
        {below}
      </text>
    </svg>
  )
}

/** A mark for each, by week: full, or a ring. */
export function Marks(props: {
  weeks: { label: string; full: number; rings: number }[]
  says: string
}): VNode {
  const { weeks, says } = props
  const step = WIDTH / Math.max(weeks.length, 1)
  const most = weeks.reduce((most, { full, rings }) => Math.max(most, full + rings), 1)
  const apart = Math.min(14, 96 / most)
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={says}>
      {weeks.map(({ label, full, rings }, nth) =>
        Array.from({ length: full + rings }, (_, at) => (
          <circle
            key={`${label} ${at}`}
            class={at < full ? 'plot-ink' : 'plot-ring'}
            cx={(nth + 0.5) * step}
            cy={BASE - 8 - at * apart}
            r={Math.min(4.5, apart / 2.4)}
          />
        )),
      )}
      <Ends first={weeks[0]?.label} last={weeks.at(-1)?.label} />
    </svg>
  )
}

function Ends({ first = '', last = '' }: { first?: string | undefined; last?: string | undefined }): VNode {
  return (
    <>
      <rect class="plot-line" x="0" y={BASE} width={WIDTH} height="1" />
      <text x="0" y={BASE + 16}>
        {first}
      </text>
      <text x={WIDTH} y={BASE + 16} text-anchor="end">
        {last}
      </text>
    </>
  )
}
