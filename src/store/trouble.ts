/**
 * What can be wrong with the place where everything is kept, by name. Each way in asks `troubleOf` what an error means, so that a full
 * disk or a stopped database is said by its name, and is never mistaken for a bug of ours.
 */

export interface Trouble {
  kind: TroubleKind
  /** A heading: what is wrong. */
  title: string
  /** To the person: what it means for them. */
  says: string
  /** To the person who runs the site: what to do. */
  fix: string
  /** Seconds after which it is worth another try, where waiting helps. */
  retryAfter: number | null
}

const troubles = {
  'disk-full': {
    title: 'There is no room to save',
    says: 'The disk of this site is full. Everything saved before is safe.',
    fix: 'Free some space on the disk that holds the data folder, or the database. Wellmet then goes on by itself.',
    retryAfter: 300,
  },
  'database-gone': {
    title: 'The database cannot be reached',
    says: 'Everything saved before is safe. Try again in a minute.',
    fix: 'Start PostgreSQL, and check DATABASE_URL and the network between. Wellmet then goes on by itself.',
    retryAfter: 30,
  },
  damaged: {
    title: 'The data of this site is damaged',
    says: 'It has to be restored from a backup before you can go on.',
    fix: 'The file commons.db (or the PostgreSQL database) cannot be read. Stop Wellmet and restore your last backup.',
    retryAfter: null,
  },
  'damaged-account': {
    title: 'The file of your account is damaged',
    says: 'The person who runs this site can restore it from a backup. No other account is affected.',
    fix: 'The log names the file. Stop Wellmet, put the copy from your last backup in its place, and start again.',
    retryAfter: null,
  },
  'missing-account': {
    title: 'The file of your account is missing',
    says: 'The person who runs this site can restore it from a backup. No other account is affected.',
    fix: 'Stop Wellmet and put the file of this account (accounts/….db) back from your last backup, then start again. To start with an empty one, delete the account and create it again.',
    retryAfter: null,
  },
  newer: {
    title: 'This data was made by a newer Wellmet',
    says: 'The person who runs this site has to start the newer version again. Everything saved before is safe.',
    fix: 'Start that version again, or restore a backup that this version made into an empty data folder.',
    retryAfter: null,
  },
  'read-only': {
    title: 'Nothing can be saved here now',
    says: 'The place where this site keeps its data can be read only. Everything saved before is safe.',
    fix: 'Make the data folder, or the database, writable again. Wellmet then goes on by itself.',
    retryAfter: 300,
  },
  'no-access': {
    title: 'The data cannot be opened',
    says: 'This site has no access to its own data. Everything saved before is safe.',
    fix: 'Give the user that Wellmet runs as the right to read and write the data folder and each file in it.',
    retryAfter: 300,
  },
  busy: {
    title: 'The data is in use just now',
    says: 'Another program is using it, or many people are. Try again in a minute.',
    fix: 'If it goes on: look for a program that holds commons.db or an account’s file, or raise what PostgreSQL allows (max_connections).',
    retryAfter: 10,
  },
  'too-many-files': {
    title: 'Too many files are open',
    says: 'This site has reached a limit of its machine. Try again in a minute.',
    fix: 'Raise the number of files that a process may open (ulimit -n, LimitNOFILE), then restart Wellmet.',
    retryAfter: 30,
  },
  'disk-failing': {
    title: 'The disk cannot be read or written',
    says: 'The disk of this site reports errors.',
    fix: 'Check the disk and the file system that hold the data folder. Make a copy of them before anything else.',
    retryAfter: 60,
  },
} satisfies Record<string, Omit<Trouble, 'kind'>>

export type TroubleKind = keyof typeof troubles

export const troubleKinds = Object.keys(troubles) as TroubleKind[]

export const troubleNamed = (kind: TroubleKind): Trouble => ({ kind, ...troubles[kind] })

/** An error of ours for what no database says by itself: that a file was emptied, or that it is one account’s alone. */
export class StoreTrouble extends Error {
  kind: TroubleKind
  /** Which file, below the data folder: for the log, as the person who restores it has to know. */
  file: string | undefined
  constructor(kind: TroubleKind, cause?: unknown, file?: string) {
    super(`${troubles[kind].title}.`, { cause })
    this.kind = kind
    this.file = file
  }
}

/** What is wrong with the store, or null when the error is about something else. */
export function troubleOf(error: unknown): Trouble | null {
  const kind = kindOf(error)
  return kind && troubleNamed(kind)
}

/** What an error was caused by may say more than itself; several at once (an address tried on IPv4 and IPv6) say the same. */
function kindOf(error: unknown, depth = 0): TroubleKind | null {
  if (!(error instanceof Error) || depth > 4) return null
  // By its mark, as it may come from another thread.
  if ('kind' in error && troubleKinds.includes(error.kind as TroubleKind)) return error.kind as TroubleKind
  const inner = [error.cause, ...(error instanceof AggregateError ? error.errors : [])]
  for (const one of inner) {
    const kind = kindOf(one, depth + 1)
    if (kind) return kind
  }
  const { code, errcode } = error as { code?: unknown; errcode?: unknown }
  if (typeof errcode === 'number') return ofSqlite(errcode)
  if (typeof code !== 'string') return ofMessage(error.message)
  // A browser that hung up in the middle of its request.
  if (error.message === 'aborted') return null
  const known = codes[code] ?? sqlStates[code.slice(0, 2)]
  return known ?? ofMessage(error.message)
}

/** https://sqlite.org/rescode.html: the lowest eight bits are the kind, the others tell it finer. */
function ofSqlite(errcode: number): TroubleKind | null {
  // A read that is cut short, and a checksum that does not fit.
  if ([522, 8202, 8458].includes(errcode)) return 'damaged'
  // No room for the index of the journal: SQLite has no word of its own for that.
  if (errcode === 4874) return 'disk-full'
  const kinds: Record<number, TroubleKind> = {
    3: 'no-access',
    5: 'busy',
    6: 'busy',
    8: 'read-only',
    10: 'disk-failing',
    11: 'damaged',
    13: 'disk-full',
    14: 'no-access',
    23: 'no-access',
    26: 'damaged',
  }
  return kinds[errcode & 0xff] ?? null
}

/** The operating system's, and PostgreSQL's (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const codes: Record<string, TroubleKind> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'no-access',
  EPERM: 'no-access',
  EMFILE: 'too-many-files',
  ENFILE: 'too-many-files',
  EIO: 'disk-failing',
  ECONNREFUSED: 'database-gone',
  ECONNRESET: 'database-gone',
  EPIPE: 'database-gone',
  ETIMEDOUT: 'database-gone',
  EHOSTUNREACH: 'database-gone',
  EHOSTDOWN: 'database-gone',
  ENETUNREACH: 'database-gone',
  ENOTFOUND: 'database-gone',
  EAI_AGAIN: 'database-gone',
  // Two writers that met again and again.
  '40001': 'busy',
  '40P01': 'busy',
  '53100': 'disk-full',
  '55P03': 'busy',
  '57014': 'busy',
  '57P01': 'database-gone',
  '57P02': 'database-gone',
  '57P03': 'database-gone',
  '57P04': 'database-gone',
  '57P05': 'database-gone',
  '58030': 'disk-failing',
  '25006': 'read-only',
  '3D000': 'database-gone',
  XX001: 'damaged',
  XX002: 'damaged',
}

/** By the class of a code: connections lost, sign-in to the database refused, its resources used up. */
const sqlStates: Record<string, TroubleKind> = { '08': 'database-gone', '28': 'database-gone', '53': 'busy' }

/** The client of PostgreSQL gives some of its errors no code. */
function ofMessage(message: string): TroubleKind | null {
  if (/^timeout exceeded when trying to connect/.test(message)) return 'busy'
  const gone =
    /^(Connection terminated|Query read timeout|Client has encountered a connection error|Cannot use a pool after calling end|Client was closed)/
  return gone.test(message) ? 'database-gone' : null
}
