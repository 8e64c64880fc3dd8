/** What the operator may set, all by environment. A wrong value is refused at the start with a sentence that says what to do. */
import type { BlockList } from 'node:net'
import { resolve } from 'node:path'
import { isThisMachine, readNetworks } from './addresses.ts'

export interface Settings {
  port: number
  host: string
  /** Absolute path of the folder that holds accounts, secret and backups. */
  dataFolder: string
  /** Set: everything is kept in this PostgreSQL database instead of files. */
  databaseUrl?: string
  /** Who may make an account: only the first person, anyone, or no one. */
  signups: 'first' | 'open' | 'closed'
  /** How many accounts may be made in an hour from one network address: any number where it is not told. */
  signupsPerHour?: number
  /** What one account may hold, at most; any amount where it is not told. */
  quota?: { rows: number; bytes: number }
  /** The address people use, when it is not http://host:port: "https://wellmet.example". */
  baseUrl?: string
  /** What the log is: each refusal, failed sign-in and slow answer on a line. Where it is not told, only what is broken is said. */
  log?: { as: 'text' | 'json'; slowMs: number }
  /** Set: `/metrics` answers anyone who has the token, or without one this machine alone. */
  metrics?: { token?: string }
  /** What “Try it with sample data” opens: the small search (where it is not told), or a busy one to develop and test pages with. */
  sample?: 'small' | 'busy'
  /** Whether anyone may try the sample data without an account, for a day. */
  hasVisitors?: boolean
  /** Whether search engines may list the pages that need no account. */
  isListed?: boolean
  /** A model that may be asked for help where a person presses for it: its address, which speaks as OpenAI does, and how long it may take. */
  model?: { url: string; name: string; key?: string; seconds: number }
  /** Whether requests to one person are counted over all accounts, so that no one is asked by everyone. */
  countsRequests?: boolean
  /** The proxies in front, which are believed when they say who they ask for. */
  trustedProxies?: BlockList
}

/** Reads the settings; throws an Error whose message is for the operator. Empty counts as not set. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const value = (name: string) => env[name]?.trim() || undefined
  const databaseUrl = value('DATABASE_URL')
  const baseUrl = value('BASE_URL')
  const proxies = value('TRUSTED_PROXIES')
  const chosenSample = value('SAMPLE')
  const listing = value('SEARCH_ENGINES')
  const visitors = value('SAMPLE_VISITORS')
  const counting = value('COUNT_REQUESTS')
  return {
    port: port(value('PORT') ?? '3000'),
    host: host(value('HOST') ?? '127.0.0.1'),
    dataFolder: resolve(value('WELLMET_DATA') ?? 'data'),
    ...(databaseUrl && { databaseUrl: database(databaseUrl) }),
    signups: signups(value('SIGNUPS') ?? 'first'),
    signupsPerHour: limit('SIGNUPS_PER_HOUR', value('SIGNUPS_PER_HOUR') ?? '10'),
    quota: {
      rows: limit('QUOTA_ROWS', value('QUOTA_ROWS') ?? '200000'),
      bytes: limit('QUOTA_MB', value('QUOTA_MB') ?? '500') * 1_000_000,
    },
    log: { as: logAs(value('LOG') ?? 'text'), slowMs: milliseconds(value('LOG_SLOW_MS') ?? '1000') },
    ...metrics(value('METRICS'), value('METRICS_TOKEN')),
    ...model(value('MODEL_URL'), value('MODEL_NAME'), value('MODEL_KEY'), value('MODEL_SECONDS') ?? '60'),
    ...(chosenSample && { sample: sample(chosenSample) }),
    ...(baseUrl && { baseUrl: address(baseUrl) }),
    ...(visitors && { hasVisitors: onOff('SAMPLE_VISITORS', visitors) }),
    ...(counting && { countsRequests: onOff('COUNT_REQUESTS', counting) }),
    ...(listing && { isListed: onOff('SEARCH_ENGINES', listing) }),
    ...(proxies && { trustedProxies: networks(proxies) }),
  }
}

/**
 * True when only this machine can reach it. A proxy in front lets others in whatever `HOST` is, and `BASE_URL` or `TRUSTED_PROXIES`
 * tells of one: then the first account needs the code printed at the start.
 */
export const isAtHome = ({
  host,
  baseUrl,
  trustedProxies,
}: Pick<Settings, 'host' | 'baseUrl' | 'trustedProxies'>): boolean =>
  isThisMachine(host) &&
  trustedProxies === undefined &&
  (baseUrl === undefined || isThisMachine(new URL(baseUrl).hostname))

function port(text: string): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number <= 65_535) return number
  throw new Error(`PORT: “${text}” is not a port. Use a number from 0 to 65535, for example PORT=3000.`)
}

function host(text: string): string {
  if (/^[\w.:-]+$/.test(text)) return text
  throw new Error(`HOST: “${text}” is not an address. Use one, for example HOST=127.0.0.1 or HOST=0.0.0.0.`)
}

function database(text: string): string {
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text
  throw new Error(
    'DATABASE_URL is not a PostgreSQL address. Use one, for example postgres://user:password@localhost:5432/wellmet.',
  )
}

function signups(text: string): Settings['signups'] {
  if (text === 'first' || text === 'open' || text === 'closed') return text
  throw new Error(
    `SIGNUPS: “${text}” is not a choice. Set SIGNUPS=first (only the first person), SIGNUPS=open (anyone) or SIGNUPS=closed (no one).`,
  )
}

function sample(text: string): 'small' | 'busy' {
  if (text === 'small' || text === 'busy') return text
  throw new Error(`SAMPLE: “${text}” is not a choice. Set SAMPLE=small or SAMPLE=busy.`)
}

function limit(name: string, text: string): number {
  if (text === 'off' || /^0+$/.test(text)) return Infinity
  if (/^\d{1,12}$/.test(text)) return Number(text)
  throw new Error(
    `${name}: “${text}” is not a whole number. Use one, for example ${name}=200, or ${name}=off for no limit.`,
  )
}

function logAs(text: string): 'text' | 'json' {
  if (text === 'text' || text === 'json') return text
  throw new Error(`LOG: “${text}” is not a choice. Set LOG=text or LOG=json.`)
}

function milliseconds(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new Error(
    `LOG_SLOW_MS: “${text}” is not a number of milliseconds. Use a whole number, for example LOG_SLOW_MS=1000.`,
  )
}

function onOff(name: string, text: string): boolean {
  if (text === 'on' || text === 'off') return text === 'on'
  throw new Error(`${name}: “${text}” is not a choice. Set ${name}=on or ${name}=off.`)
}

function model(
  url: string | undefined,
  name: string | undefined,
  key: string | undefined,
  seconds: string,
): Pick<Settings, 'model'> {
  if (url === undefined && name === undefined && key === undefined) return {}
  if (url === undefined || !/^https?:\/\//.test(url) || !URL.canParse(url))
    throw new Error(
      'MODEL_URL is not an address. Use one that speaks as OpenAI does, for example MODEL_URL=http://localhost:11434/v1.',
    )
  if (name === undefined)
    throw new Error(
      'MODEL_NAME is missing. Set the name of the model at MODEL_URL, for example MODEL_NAME=llama3.',
    )
  if (!/^[1-9]\d{0,2}$/.test(seconds))
    throw new Error(
      `MODEL_SECONDS: “${seconds}” is not a number from 1 to 999. Use one, for example MODEL_SECONDS=60.`,
    )
  return { model: { url, name, ...(key && { key }), seconds: Number(seconds) } }
}

function metrics(on: string | undefined, token: string | undefined): Pick<Settings, 'metrics'> {
  if (on !== undefined && on !== 'on' && on !== 'off')
    throw new Error(`METRICS: “${on}” is not a choice. Set METRICS=on or METRICS=off.`)
  if (token !== undefined && !/^[\x21-\x7e]{16,}$/.test(token))
    throw new Error('METRICS_TOKEN is too short. Use 16 characters or more, without spaces.')
  if (on === 'off' || (on === undefined && token === undefined)) return {}
  return { metrics: token === undefined ? {} : { token } }
}

function address(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin
  throw new Error(
    `BASE_URL: “${text}” is not an address. Use the whole address that people open, for example BASE_URL=https://wellmet.example.`,
  )
}

function networks(text: string): BlockList {
  try {
    return readNetworks(text)
  } catch (error) {
    throw new Error(
      `TRUSTED_PROXIES: ${(error as Error).message} Give the addresses or networks of the proxies in front, for example TRUSTED_PROXIES=127.0.0.1,10.0.0.0/8, or TRUSTED_PROXIES=loopback for one on this machine.`,
    )
  }
}
