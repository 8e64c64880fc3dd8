/**
 * `/metrics` for Prometheus, in its text format 0.0.4, where the operator asked for it. Names of ours and numbers alone. Why this is
 * not `prom-client`: `docs/decisions/0008-metrics-of-our-own.md`.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { type Context, Hono } from 'hono'
import { isThisMachine } from '../addresses.ts'
import { clientAddress } from './client-address.ts'
import type { House } from './house.ts'
import { isProxied } from './proxied.ts'

/** A request that was answered. */
export interface AnsweredRequest {
  door: string
  method: string
  route: string
  status: number
  code: string | undefined
  seconds: number
  isFailedSignIn: boolean
  /** The request is counted already, and only now is known that it was refused. */
  isLate: boolean
}

const BOUNDS = [0.005, 0.025, 0.1, 0.25, 1, 2.5, 10]

interface Durations {
  counts: number[]
  sum: number
}

export function openMetrics(house: House): { seen: (one: AnsweredRequest) => void; door: Hono } {
  const requests = new Map<string, number>()
  const durations = new Map<string, Durations>()
  const refusals = new Map<string, number>()
  let failedSignIns = 0
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()

  const seen = ({ door, method, route, status, code, seconds, isFailedSignIn, isLate }: AnsweredRequest) => {
    if (code) count(refusals, labels({ door, code }))
    if (isFailedSignIn) failedSignIns++
    if (isLate) return
    count(requests, labels({ door, method, route, status }))
    const key = `door="${door}",route="${escaped(route)}"`
    const known = durations.get(key) ?? { counts: BOUNDS.map(() => 0).concat(0), sum: 0 }
    known.sum += seconds
    const at = BOUNDS.findIndex((bound) => seconds <= bound)
    const slot = at < 0 ? BOUNDS.length : at
    known.counts[slot] = (known.counts[slot] ?? 0) + 1
    durations.set(key, known)
  }

  const text = () => {
    const { openFiles, damagedFiles, pool } = house.stores.state()
    const { rss, heapUsed } = process.memoryUsage()
    const lines = [
      ...family('wellmet_requests_total', 'counter', 'Requests answered.', [...requests]),
      ...family('wellmet_refusals_total', 'counter', 'Requests refused or failed, by code.', [...refusals]),
      ...family('wellmet_failed_sign_ins_total', 'counter', 'Sign-ins refused.', [['', failedSignIns]]),
      ...histogram(durations),
      ...family('wellmet_open_account_files', 'gauge', 'Account files that are open.', [['', openFiles]]),
      ...family('wellmet_damaged_account_files', 'gauge', 'Account files found damaged.', [
        ['', damagedFiles],
      ]),
      ...family('wellmet_database_connections', 'gauge', 'Connections to PostgreSQL.', [
        ['{state="idle"}', pool?.idle ?? 0],
        ['{state="busy"}', pool ? pool.total - pool.idle : 0],
        ['{state="waited_for"}', pool?.waiting ?? 0],
      ]),
      ...family('process_resident_memory_bytes', 'gauge', 'Resident memory.', [['', rss]]),
      ...family('wellmet_heap_used_bytes', 'gauge', 'Memory of objects.', [['', heapUsed]]),
      ...family('process_start_time_seconds', 'gauge', 'Start of the process, in seconds since 1970.', [
        ['', Math.round(Date.now() / 1000 - process.uptime())],
      ]),
      ...family(
        'wellmet_event_loop_delay_seconds',
        'gauge',
        'Delay of the event loop since it was last asked.',
        [
          ['{quantile="0.5"}', delay.percentile(50) / 1e9],
          ['{quantile="0.99"}', delay.percentile(99) / 1e9],
          ['{quantile="1"}', delay.max / 1e9],
        ],
      ),
    ]
    delay.reset()
    return `${lines.join('\n')}\n`
  }

  const door = new Hono()
  door.get('/metrics', (c) => {
    const why = whyNot(c, house)
    c.header('cache-control', 'no-store')
    if (why === 401) c.header('www-authenticate', 'Bearer realm="Wellmet metrics"')
    if (why) return c.text(`${says[why]}\n`, why)
    return c.body(text(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
  })
  return { seen, door }
}

const says = {
  401: 'Send METRICS_TOKEN as “Authorization: Bearer …”.',
  403: 'Without METRICS_TOKEN, /metrics answers this machine alone.',
}

/** By the token where there is one; else only this machine, and not through a proxy on it. */
function whyNot(c: Context, house: House): 401 | 403 | null {
  const token = house.settings.metrics?.token
  const { authorization = '' } = c.req.header()
  if (token) return isSame(authorization, `Bearer ${token}`) ? null : 401
  return !isProxied(c) && isThisMachine(clientAddress(c, house)) ? null : 403
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest()) as [Buffer, Buffer]
  return timingSafeEqual(a, b)
}

const count = (of: Map<string, number>, key: string) => of.set(key, (of.get(key) ?? 0) + 1)

const labels = (named: Record<string, string | number>) =>
  `{${Object.entries(named)
    .map(([name, value]) => `${name}="${escaped(String(value))}"`)
    .join(',')}}`

const escaped = (value: string) => value.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')

const family = (name: string, type: string, help: string, samples: [labels: string, value: number][]) => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
  ...samples.map(([labelled, value]) => `${name}${labelled} ${Number.isFinite(value) ? value : 0}`),
]

function histogram(durations: Map<string, Durations>): string[] {
  const name = 'wellmet_request_duration_seconds'
  const lines = [`# HELP ${name} How long an answer took.`, `# TYPE ${name} histogram`]
  for (const [key, { counts, sum }] of durations) {
    let upTo = 0
    for (const [i, bound] of [...BOUNDS, '+Inf'].entries()) {
      upTo += counts[i] ?? 0
      lines.push(`${name}_bucket{${key},le="${bound}"} ${upTo}`)
    }
    lines.push(`${name}_sum{${key}} ${sum}`, `${name}_count{${key}} ${upTo}`)
  }
  return lines
}
