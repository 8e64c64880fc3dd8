/** The four doors as one and the same thing: a verb and what it takes go in, an outcome comes out. Each goes over its real wire. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { cliDoor } from '../../src/doors/cli.ts'
import type { House, Who } from '../../src/doors/house.ts'
import { httpServer } from '../../src/doors/listener.ts'
import { webDoor } from '../../src/doors/web/app.tsx'
import { readAssets } from '../../src/doors/web/assets.ts'
import type { Door } from '../../src/verb.ts'
import { type Newcomer, openTestHouse, type TestHouse } from '../world.ts'

export type Outcome =
  | { done: Record<string, unknown> }
  | { refused: 'invalid' | 'not-found' | 'refused'; status: number; sentence: string }

export interface Driver {
  door: Door
  who: Who
  does(verb: string, takes: Record<string, unknown>): Promise<Outcome>
  close(): Promise<void>
}

/** Serves a house on a free port of this machine. */
export async function serve(house: House): Promise<{ base: string; server: Server }> {
  const assets = readAssets(fileURLToPath(new URL('../../dist/client', import.meta.url)))
  const server = httpServer(webDoor(house, assets).fetch)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

export interface Served {
  house: TestHouse
  base: string
  close(): Promise<void>
}

/** A test's own house, with its doors open. */
export async function openServed(store = 'sqlite'): Promise<Served> {
  const house = await openTestHouse(store)
  const { base, server } = await serve(house.house)
  const close = async () => {
    server.close()
    await house.close()
  }
  return { house, base, close }
}

/** A verb as an agent or a script sends it: any body, whatever it is. */
export const post = (base: string, path: string, token: string, body: string) =>
  fetch(`${base}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    },
    body,
  })

/** An agent's client; `mode` is the protocol's era, the present one or that of 2025, and `tools` what it asks to be shown. */
export async function agent(
  base: string,
  token: string,
  mode: 'auto' | 'legacy' = 'auto',
  tools = '?tools=all',
): Promise<Client> {
  const client = new Client({ name: 'wellmet-tests', version: '1.0.0' }, { versionNegotiation: { mode } })
  const requestInit = { headers: { authorization: `Bearer ${token}` } }
  await client.connect(new StreamableHTTPClientTransport(new URL(`${base}/mcp${tools}`), { requestInit }))
  return client
}

/** One way in, for one person. */
export async function driver(door: Door, base: string, house: House, person: Newcomer): Promise<Driver> {
  const made = await { web, http, mcp, cli }[door](base, house, person)
  return { door, who: person.who, close: async () => {}, ...made }
}

type Made = Pick<Driver, 'does'> & Partial<Pick<Driver, 'close'>>

async function web(base: string, _house: House, { who }: Newcomer): Promise<Made> {
  let password = 'a quiet long password'
  let cookie = await signIn(base, who.email, password)
  const press = (verb: string, takes: Record<string, unknown>) =>
    fetch(`${base}/do/${verb}`, {
      method: 'POST',
      headers: { origin: base, cookie },
      body: formOf([...asText(takes), ['_password', password]]),
      redirect: 'manual',
    })
  return {
    async does(verb, takes) {
      let answer = await press(verb, takes)
      if (answer.status === 401) {
        await answer.body?.cancel()
        cookie = await signIn(base, who.email, password)
        answer = await press(verb, takes)
      }
      if (!answer.ok) return refusal(answer.status, words(await answer.text()))
      if (verb === 'change-password') password = String(takes.next)
      return { done: (await answer.json()) as Record<string, unknown> }
    },
  }
}

/** As a browser sends it: what is long is a file, and goes in parts. */
function formOf(fields: [string, string][]): URLSearchParams | FormData {
  if (!fields.some(([name, value]) => name === 'content' && value.length > 100_000))
    return new URLSearchParams(fields)
  const form = new FormData()
  for (const [name, value] of fields) {
    if (name === 'fileName') continue
    if (name !== 'content') form.append(name, value)
    else {
      const file = fields.find(([name]) => name === 'fileName')?.[1] ?? 'file'
      form.append(name, new File([Buffer.from(value, 'base64')], file))
    }
  }
  return form
}

/** Signs in as a browser does; gives the cookie. */
export async function signIn(base: string, email: string, password: string): Promise<string> {
  const entered = await fetch(`${base}/sign-in`, {
    method: 'POST',
    headers: { origin: base },
    body: new URLSearchParams({ email, password }),
    redirect: 'manual',
  })
  await entered.body?.cancel()
  return entered.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

/** What a page says, without its tags. */
const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')

async function http(base: string, house: House, person: Newcomer): Promise<Made> {
  const token = await createToken(house, person.who)
  return {
    async does(verb, takes) {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      const answer = await fetch(`${base}/api/${verb}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(takes),
      })
      const said = (await answer.json()) as Record<string, unknown>
      return answer.ok ? { done: said } : refusal(answer.status, String(said.detail))
    },
  }
}

async function mcp(base: string, house: House, person: Newcomer): Promise<Made> {
  const token = await createToken(house, person.who)
  const client = await agent(base, token)
  // From the list it knows what each tool gives, and refuses an answer that does not fit.
  await client.listTools()
  return {
    async does(verb, takes) {
      const said = await client.callTool({ name: verb, arguments: takes })
      const [content] = said.content as { type: string; text: string }[]
      const answer = JSON.parse(content?.text ?? '{}')
      if (!said.isError) return { done: answer }
      const status = { invalid: 422, 'not-found': 404, broken: 500 }[answer.code as string] ?? 409
      return refusal(status, answer.detail)
    },
    close: () => client.close(),
  }
}

async function cli(_base: string, house: House, { who }: Newcomer): Promise<Made> {
  return {
    async does(verb, takes) {
      const out: string[] = []
      const err: string[] = []
      const flags = asText(takes).map(([name, value]) => `--${kebab(name)}=${value}`)
      const said = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) }
      const exit = await cliDoor(house, [verb, '--account', who.email, ...flags], said)
      if (exit === 0) return { done: JSON.parse(out.join('\n')) }
      const status = { 1: 500, 2: 422, 3: 404, 4: 409, 5: 503 }[exit]
      return refusal(status, err.join(' '))
    },
  }
}

function refusal(status: number, sentence: string): Outcome {
  const refused = ({ 404: 'not-found', 409: 'refused', 422: 'invalid' } as const)[status]
  if (!refused) throw new Error(`Status ${status}: ${sentence.slice(0, 500)}`)
  return { refused, status, sentence }
}

/** A personal token, good for a week. */
export async function createToken(
  house: House,
  who: Who,
  scopes: 'read' | 'read write' = 'read write',
): Promise<string> {
  const expiresOn = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  const { shown } = await house.accounts.createToken(who.account, {
    name: 'tests',
    scopes,
    expiresOn,
    zone: 'UTC',
  })
  return shown
}

/** `{ rows: [{ name: 'a' }], tags: ['x', 'y'] }` → rows.0.name=a, tags=x, tags=y; null is an empty field. */
export function asText(takes: unknown, path = ''): [string, string][] {
  if (takes === undefined) return []
  if (takes === null) return [[path, '']]
  if (Array.isArray(takes))
    return takes.flatMap((item, i) =>
      asText(item, item !== null && typeof item === 'object' ? `${path}.${i}` : path),
    )
  if (typeof takes !== 'object') return [[path, String(takes)]]
  return Object.entries(takes).flatMap(([name, value]) => asText(value, path ? `${path}.${name}` : name))
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
