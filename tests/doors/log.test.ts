/** What the operator sees of a server: its log and its figures, without a word of the people who use it. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase } from '../postgres.ts'
import { startServer, stopServer } from '../server.ts'
import { signIn } from './drivers.ts'

/** In every field, address and header that is sent. */
const rare = 'Quokkaberry'
const password = `a quiet ${rare} password`

const command = fileURLToPath(new URL('../../dist/server/wellmet.js', import.meta.url))

type Line = Record<string, string | number>
type Running = Awaited<ReturnType<typeof startServer>>

/** Something in each text field of a verb that takes many, and in what no verb takes. */
const typed = {
  name: rare,
  title: rare,
  note: rare,
  email: `${rare}@example.org`,
  company: rare,
  _from: `/people/new?x=${rare}`,
}

async function ask(base: string, path: string, init: RequestInit = {}) {
  const answer = await fetch(`${base}${path}`, { redirect: 'manual', ...init })
  await answer.text()
  return answer
}

const form = (base: string, cookie: string, fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  headers: { origin: base, cookie, 'user-agent': rare, referer: `${base}/${rare}`, 'x-request-id': rare },
  body: new URLSearchParams(fields),
})

/** Everything that can go wrong by what is sent; then the tables are broken, and it is sent again. */
async function everythingGoesWrong(
  { base }: Running,
  createToken: () => string,
  breakTables: () => Promise<void>,
) {
  await ask(base, '/sign-up', form(base, '', { email: `${rare}@example.org`, name: rare, password }))
  const cookie = await signIn(base, `${rare}@example.org`, password)
  const sent = async () => {
    await ask(base, '/sign-in', form(base, '', { email: `${rare}@example.org`, password: `${rare} wrong` }))
    await ask(base, '/do/add-person', form(base, cookie, typed))
    await ask(base, '/do/add-person', form(base, cookie, { ...typed, name: '' }))
    await ask(base, `/do/${rare}`, form(base, cookie, typed))
    await ask(base, '/do/add-company', form(base, cookie, { name: rare }))
    await ask(base, '/do/edit-profile', form(base, cookie, { zone: rare, name: rare, background: rare }))
    await ask(base, `/people/${rare}?find=${rare}`, { headers: { cookie } })
    await ask(base, `/people?find=${rare}`, { headers: { cookie } })
    await ask(base, `/${rare}/${rare}?${rare}=${rare}`, { headers: { cookie: `${rare}=${rare}` } })
    const json = { 'content-type': 'application/json' }
    const bearer = { ...json, authorization: `Bearer wm_${rare}` }
    await ask(base, `/api/${rare}`, { method: 'POST', headers: bearer, body: JSON.stringify(typed) })
    await ask(base, '/api/add-person', { method: 'POST', headers: bearer, body: `{"name": ${rare}` })
    await ask(base, '/mcp', { method: 'POST', headers: bearer, body: `${rare}` })
    const other = { ...form(base, cookie, typed), headers: { origin: `http://${rare}.example`, cookie } }
    await ask(base, '/do/add-person', other)
  }
  await sent()
  const shown = createToken()
  await breakTables()
  await sent()
  const token = {
    authorization: `Bearer ${shown}`,
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
  }
  const call = {
    jsonrpc: '2.0',
    id: 1,
    method: 'tools/call',
    params: { name: 'add-person', arguments: { name: rare } },
  }
  const broken = await ask(base, '/api/add-person', {
    method: 'POST',
    headers: token,
    body: JSON.stringify({ name: rare }),
  })
  await ask(base, '/mcp', { method: 'POST', headers: token, body: JSON.stringify(call) })
  const other = { ...typed, name: `${rare} Two`, email: `${rare}.two@example.org` }
  return { broken, page: await fetch(`${base}/do/add-person`, form(base, cookie, other)) }
}

const linesOf = ({ said }: Running) =>
  said()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line)

describe.each(['sqlite', 'postgres'])('on %s', (store) => {
  let folder: string
  let server: Running
  let database: Awaited<ReturnType<typeof freshDatabase>> | null
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wellmet-log-'))
    database = store === 'postgres' ? await freshDatabase() : null
    server = await startServer({
      WELLMET_DATA: folder,
      DATABASE_URL: database?.url ?? '',
      SIGNUPS: 'open',
      LOG: store === 'postgres' ? 'json' : 'text',
      LOG_SLOW_MS: '0',
      METRICS: 'on',
    })
  })
  afterAll(async () => {
    await stopServer(server.child)
    await database?.drop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** By the operator's own hand, since only the browser and the command line make one. */
  const token = () => {
    const expiresOn = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
    const flags = [
      '--account',
      `${rare}@example.org`,
      '--name',
      rare,
      '--scopes',
      'read write',
      '--expires-on',
      expiresOn,
    ]
    const env = { ...process.env, WELLMET_DATA: folder, DATABASE_URL: database?.url ?? '', BASE_URL: '' }
    const out = execFileSync(process.execPath, [command, 'create-token', ...flags], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return String(JSON.parse(out).shown)
  }

  // A trigger and a check that quote the row they refuse, as those of an operator may.
  const breakTables = async () => {
    if (!database) {
      for (const name of readdirSync(join(folder, 'accounts')).filter((name) => name.endsWith('.db'))) {
        const sqlite = new DatabaseSync(join(folder, 'accounts', name))
        for (const table of ['person', 'company', 'profile'])
          sqlite.exec(
            `create trigger refuse_${table} before insert on ${table} begin select raise(abort, new.name) from (select 1); end`.replace(
              'raise(abort, new.name)',
              `raise(abort, '${rare} is refused')`,
            ),
          )
        sqlite.close()
      }
      return
    }
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    for (const table of ['person', 'company', 'profile'])
      await client.query(
        `alter table wellmet.${table} add constraint refuse_${table} check (name = '') not valid`,
      )
    await client.end()
  }

  test('no line holds what anyone typed, and each says what was refused, where and for how long', async () => {
    const { broken, page } = await everythingGoesWrong(server, token, breakTables)
    expect(broken.status).toBe(500)
    const id = broken.headers.get('x-request-id') ?? ''
    expect(id).toMatch(/^[2-9A-Z]{8}$/)
    const shown = await page.text()
    expect(page.status).toBe(500)
    expect(shown).toContain(rare)
    expect(shown).toContain(page.headers.get('x-request-id') ?? 'none')

    const log = server.said()
    expect(
      log.split('\n').filter((line) => /quokkaberry/i.test(line) && !line.startsWith('Not answered')),
    ).toEqual([])
    expect(log).not.toMatch(/wm_|@example/)
    const has = (...parts: string[]) =>
      expect(
        log.split('\n').some((line) => parts.every((part) => line.includes(part))),
        parts.join(' '),
      ).toBe(true)
    if (store === 'sqlite') {
      has('failed-sign-in', 'route=/sign-in', 'code=wrong-password', 'from=127.0.0.1')
      has(' refused ', 'verb=add-person', 'status=422', 'code=invalid', 'from=127.0.0.0/24')
      has(' refused ', 'route=/do/:verb', 'status=404')
      has(' refused ', 'route=/people/:id')
      has(' refused ', 'door=http', 'code=no-token', 'status=401')
      has(' refused ', 'code=other-site', 'status=403')
      has(' slow ', 'route=/people', 'ms=')
      has(' broken ', `request=${id}`, 'stack="at ', 'errcode=1811')
      has(' broken ', 'door=mcp', 'verb=add-person')
      return
    }
    const lines = linesOf(server)
    expect(lines.length).toBeGreaterThan(20)
    expect(lines).toContainEqual(
      expect.objectContaining({ event: 'failed-sign-in', code: 'wrong-password', from: '127.0.0.1' }),
    )
    expect(lines).toContainEqual(
      expect.objectContaining({
        event: 'broken',
        request: id,
        errorCode: '23514',
        constraint: 'refuse_person',
        stack: expect.stringMatching(/^at /),
      }),
    )
    expect(lines).toContainEqual(
      expect.objectContaining({ event: 'broken', door: 'mcp', verb: 'add-person' }),
    )
    for (const line of lines)
      expect(line).toMatchObject({ time: expect.stringMatching(/Z$/), request: expect.any(String) })
  })

  test('the figures are as Prometheus reads them, and name no one', async () => {
    const answer = await fetch(`${server.base}/metrics`)
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    const text = await answer.text()
    expect(text).not.toMatch(/quokkaberry|example\.org/i)
    const families = read(text)
    const of = (name: string, labels: Record<string, string>) =>
      families[name]?.samples.filter((one) =>
        Object.entries(labels).every(([label, value]) => one.labels[label] === value),
      ) ?? []
    expect(
      of('wellmet_requests_total', { route: '/do/:verb', status: '422', door: 'web' })[0]?.value,
    ).toBeGreaterThan(0)
    expect(of('wellmet_refusals_total', { code: 'wrong-password' })[0]?.value).toBeGreaterThan(0)
    expect(of('wellmet_failed_sign_ins_total', {})[0]?.value).toBeGreaterThan(0)
    expect(of('process_resident_memory_bytes', {})[0]?.value).toBeGreaterThan(1e7)
    expect(of('wellmet_event_loop_delay_seconds', { quantile: '0.99' })).toHaveLength(1)
    expect(of('wellmet_open_account_files', {})[0]?.value).toBe(store === 'sqlite' ? 1 : 0)
    expect(of('wellmet_database_connections', { state: 'idle' })[0]?.value).toBeGreaterThanOrEqual(
      store === 'sqlite' ? 0 : 1,
    )
    const buckets = of('wellmet_request_duration_seconds_bucket', { route: '/do/:verb' }).map(
      ({ value }) => value,
    )
    expect(buckets).toEqual(buckets.toSorted((a, b) => a - b))
    expect(buckets.at(-1)).toBe(
      of('wellmet_request_duration_seconds_count', { route: '/do/:verb' })[0]?.value,
    )
    const through = await ask(server.base, '/metrics', { headers: { 'x-forwarded-for': '192.0.2.7' } })
    expect(through.status).toBe(403)
  })
})

test('the figures are there on request alone, and with a token only for who has it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wellmet-log-'))
  const off = await startServer({ WELLMET_DATA: folder })
  expect((await ask(off.base, '/metrics')).status).toBe(404)
  await stopServer(off.child)
  const on = await startServer({ WELLMET_DATA: folder, METRICS_TOKEN: 'scrape-scrape-scrape' })
  const statuses = ['', 'Bearer scrape', 'Bearer scrape-scrape-scrape'].map(
    async (authorization) => (await ask(on.base, '/metrics', { headers: { authorization } })).status,
  )
  expect(await Promise.all(statuses)).toEqual([401, 401, 200])
  await stopServer(on.child)
  rmSync(folder, { recursive: true, force: true })
})

interface Family {
  type: string
  samples: { labels: Record<string, string>; value: number }[]
}

/** The text format 0.0.4, strictly: each family has its help and type first, once, and its samples together. */
function read(text: string): Record<string, Family> {
  expect(text.endsWith('\n')).toBe(true)
  const families: Record<string, Family> = {}
  const seen = new Set<string>()
  let current = { name: '', type: '' }
  for (const line of text.slice(0, -1).split('\n')) {
    const help = /^# HELP ([a-zA-Z_:][\w:]*) \S.*$/.exec(line)
    if (help) {
      expect(seen.has(`# ${help[1]}`), line).toBe(false)
      seen.add(`# ${help[1]}`)
      continue
    }
    const typed = /^# TYPE ([a-zA-Z_:][\w:]*) (counter|gauge|histogram)$/.exec(line)
    if (typed) {
      current = { name: typed[1] ?? '', type: typed[2] ?? '' }
      continue
    }
    const [, name = '', labels = '', number = ''] =
      /^([a-zA-Z_:][\w:]*)(?:\{((?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\[\\"n])*"(?:,(?=[a-z])|(?=\})))*)\})? (\S+)$/.exec(
        line,
      ) ?? []
    const ends = current.type === 'histogram' ? ['_bucket', '_sum', '_count'] : ['']
    expect(
      ends.map((end) => current.name + end),
      line,
    ).toContain(name)
    const value = Number(number)
    expect(Number.isFinite(value), line).toBe(true)
    expect(seen.has(line.slice(0, line.lastIndexOf(' '))), line).toBe(false)
    seen.add(line.slice(0, line.lastIndexOf(' ')))
    families[name] ??= { type: current.type, samples: [] }
    const named = [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, label = '', of = '']) => [
      label,
      of,
    ])
    families[name].samples.push({ labels: Object.fromEntries(named), value })
  }
  return families
}
