/** The tables of the commons, and the steps that made them. A landed step never changes; the next one follows it. */
import { type Kysely, sql } from 'kysely'
import type { Dialect, Step } from './step.ts'

export interface CommonsTables {
  user: User
  session: Session
  account: Account
  verification: Verification
  owner: { only: number; user_id: string }
  token: Token
  sample_visit: { user_id: string; since: string }
  world_made: { account: string; made_at: string }
  attempt: { key: string; count: number; since: string }
  /** Ended by the person from elsewhere; `words` is what a browser keeps their unsaved words under. */
  guest_page: GuestPage
  misuse_report: MisuseReport
  no_guest_pages: { user_id: string; since: string }
  ended_session: { token: string; words: string; ended_at: string }
  /** What someone is known by, as a keyed hash: who asked this account, or everyone here, not to be contacted. */
  left_alone: { user_id: string; key: string; since: string }
  left_alone_by_all: { key: string; since: string }
  asking_terms: AskingTerms
  /** Of the same keyed hashes: with whom an account began today, and whom it asked this month, where that is counted. */
  request_start: { user_id: string; key: string; is_address: number; day: string }
  request_sent: { user_id: string; key: string; month: string }
  calendar_feed: CalendarFeed
}

/**
 * Instants in better-auth's four tables are ISO text on SQLite and `timestamptz` on PostgreSQL, where reading gives a Date; both
 * take ISO text.
 */
type Instant = string | Date

interface User {
  id: string
  name: string
  email: string
  emailVerified: number | boolean
  image: string | null
  createdAt: Instant
  updatedAt: Instant
}

interface Session {
  id: string
  /** The SHA-256 of what the browser holds, never that itself. */
  token: string
  expiresAt: Instant
  createdAt: Instant
  updatedAt: Instant
  ipAddress: string | null
  /** In our words, “Firefox on Windows”; what better-auth writes there is the browser's own. */
  userAgent: string | null
  userId: string
}

/** A way to sign in; a password is the one whose provider is `credential`. */
interface Account {
  id: string
  accountId: string
  providerId: string
  userId: string
  accessToken: string | null
  refreshToken: string | null
  idToken: string | null
  accessTokenExpiresAt: Instant | null
  refreshTokenExpiresAt: Instant | null
  scope: string | null
  password: string | null
  createdAt: Instant
  updatedAt: Instant
}

interface Verification {
  id: string
  identifier: string
  value: string
  expiresAt: Instant
  createdAt: Instant
  updatedAt: Instant
}

/** A personal access token, for agents and scripts. Instants are ISO text. */
interface Token {
  id: string
  user_id: string
  name: string
  scopes: 'read' | 'read write'
  hash: string
  created_at: string
  expires_at: string
  last_used_at: string | null
  revoked_at: string | null
}

/** The address of a page on which a host answers, as a hash, and whose world the page is in. Nothing of what stands on it. */
interface GuestPage {
  hash: string
  user_id: string
  is_sample: number
  page_id: string
  made_at: string
  /** The operator closed it: nothing is shown or answered, but its host can still erase and say never. */
  closed_at: string | null
}

/** What a host told the operator of a page, by the page’s hash; `words` are theirs. */
interface MisuseReport {
  id: string
  page: string
  user_id: string
  words: string
  made_at: string
}

/** The address at which a calendar program reads the meetings of an account, as a hash. */
interface CalendarFeed {
  user_id: string
  hash: string
  has_due: number
  made_at: string
  last_read_at: string | null
}

/** How someone likes to be asked, as they told the operator; `key` is a keyed hash of what they are known by. */
interface AskingTerms {
  key: string
  a_month: number | null
  not_before_on: string | null
  only_in_writing: number
  subjects: string
  link: string
  said_at: string
}

/** In their order. Their names begin alike, so that a ledger tells them from the steps of a world. */
export const steps: readonly Step[] = [
  runs('first', (kind) => {
    const instant = kind === 'postgres' ? 'timestamptz' : 'date'
    const yesNo = kind === 'postgres' ? 'boolean' : 'integer'
    const ofUser = 'text not null references "user" ("id") on delete cascade'
    return [
      `create table "user" ("id" text primary key, "name" text not null, "email" text not null unique,
           "emailVerified" ${yesNo} not null, "image" text, "createdAt" ${instant} not null, "updatedAt" ${instant} not null)`,
      `create table "session" ("id" text primary key, "expiresAt" ${instant} not null, "token" text not null unique,
           "createdAt" ${instant} not null, "updatedAt" ${instant} not null, "ipAddress" text, "userAgent" text, "userId" ${ofUser})`,
      `create table "account" ("id" text primary key, "accountId" text not null, "providerId" text not null, "userId" ${ofUser},
           "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" ${instant},
           "refreshTokenExpiresAt" ${instant}, "scope" text, "password" text, "createdAt" ${instant} not null,
           "updatedAt" ${instant} not null)`,
      `create table "verification" ("id" text primary key, "identifier" text not null, "value" text not null,
           "expiresAt" ${instant} not null, "createdAt" ${instant} not null, "updatedAt" ${instant} not null)`,
      'create index "session_userId_idx" on "session" ("userId")',
      'create index "account_userId_idx" on "account" ("userId")',
      'create index "verification_identifier_idx" on "verification" ("identifier")',
      // The one key there is: of two first sign-ups at once, one is the owner.
      `create table owner ("only" integer primary key check ("only" = 1), user_id ${ofUser})`,
      `create table token (id text primary key, user_id ${ofUser}, name text not null, scopes text not null
           check (scopes in ('read', 'read write')), hash text not null unique, created_at text not null,
           expires_at text not null, last_used_at text, revoked_at text)`,
      'create index token_of_user on token (user_id)',
      'create table sample_visit (user_id text primary key references "user" ("id") on delete cascade, since text not null)',
      'create table attempt (key text primary key, count integer not null, since text not null)',
    ]
  }),
  runs('world-made', () => ['create table world_made (account text primary key, made_at text not null)']),
  runs('ended-sessions', () => [
    'create table ended_session (token text primary key, words text not null, ended_at text not null)',
  ]),
  { name: 'commons/one-ledger', up: endOwnLedger },
  runs('guest-pages', () => [
    `create table guest_page (hash text primary key, user_id text not null references "user" ("id") on delete cascade,
         is_sample integer not null, page_id text not null, made_at text not null)`,
    'create index guest_page_of_user on guest_page (user_id)',
  ]),
  runs('misuse', () => [
    'alter table guest_page add column closed_at text',
    `create table misuse_report (id text primary key, page text not null unique references guest_page (hash) on delete cascade,
         user_id text not null references "user" ("id") on delete cascade, words text not null, made_at text not null)`,
    'create index misuse_report_of_user on misuse_report (user_id)',
    'create table no_guest_pages (user_id text primary key references "user" ("id") on delete cascade, since text not null)',
  ]),
  runs('calendar-feeds', () => [
    `create table calendar_feed (user_id text primary key references "user" ("id") on delete cascade, hash text not null unique,
         has_due integer not null, made_at text not null, last_read_at text)`,
  ]),
  runs('requests', () => {
    const ofUser = 'user_id text not null references "user" ("id") on delete cascade, key text not null'
    return [
      `create table left_alone (${ofUser}, since text not null, primary key (user_id, key))`,
      'create table left_alone_by_all (key text primary key, since text not null)',
      `create table asking_terms (key text primary key, a_month integer, not_before_on text, only_in_writing integer not null,
           subjects text not null, link text not null, said_at text not null)`,
      `create table request_start (${ofUser}, is_address integer not null, day text not null, primary key (user_id, key))`,
      `create table request_sent (${ofUser}, month text not null, primary key (key, user_id))`,
    ]
  }),
]

function runs(name: string, statements: (kind: Dialect) => string[]): Step {
  return {
    name: `commons/${name}`,
    async up(db, kind) {
      for (const statement of statements(kind)) await sql.raw(statement).execute(db)
    },
  }
}

/** The commons kept a ledger of their own until now: what stands in it goes into the one that the database has. */
async function endOwnLedger(db: Kysely<unknown>, kind: Dialect): Promise<void> {
  if (kind === 'sqlite') {
    await sql`drop table if exists commons_step`.execute(db)
    return
  }
  const { rows } = await sql<{ at: string | null }>`select to_regclass('commons_step') as at`.execute(db)
  if (!rows[0]?.at) return
  await sql`insert into wellmet.migration (name) select 'commons/' || name from commons_step on conflict do nothing`.execute(
    db,
  )
  await sql`drop table commons_step`.execute(db)
}
