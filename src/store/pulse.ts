/** Asks the place where everything is kept how it is, as `/healthz` and `/readyz` tell it: on connections of its own, and never for long. */
import { rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { Pool } from 'pg'
import { openPool } from './postgres.ts'
import { openSqlite, patiently } from './sqlite.ts'
import { StoreTrouble, type TroubleKind, troubleOf } from './trouble.ts'

export interface Pulse {
  /** What is wrong now; null when all is well. */
  trouble: TroubleKind | null
  /** True when so little room is left that soon nothing can be saved. */
  isNearlyFull: boolean
}

export interface Pulses {
  feel(): Promise<Pulse>
  close(): Promise<void>
}

/** Milliseconds after which no answer is an answer, and for which an answer is good: anyone may ask, and each asking writes. */
const LONGEST = 1500
const GOOD_FOR = 1000

export function openPulses(at: { dataFolder: string; databaseUrl?: string | undefined }): Pulses {
  const place = at.databaseUrl ? database(at.databaseUrl) : folder(at.dataFolder)
  let last: { pulse: Promise<Pulse>; until: number } | null = null

  const feel = async (): Promise<Pulse> => {
    let alarm: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, reject) => {
      alarm = setTimeout(() => reject(new StoreTrouble(place.silence)), LONGEST)
    })
    try {
      return await Promise.race([place.feel(), tooLong])
    } catch (error) {
      // What has no name of its own here is still no answer.
      return { trouble: troubleOf(error)?.kind ?? place.silence, isNearlyFull: false }
    } finally {
      clearTimeout(alarm)
    }
  }

  return {
    feel() {
      if (last && performance.now() < last.until) return last.pulse
      const pulse = feel()
      const asked = { pulse, until: Number.POSITIVE_INFINITY }
      last = asked
      // The time for which it is good begins when it is known.
      pulse.then(() => {
        asked.until = performance.now() + GOOD_FOR
      })
      return pulse
    },
    close: place.close,
  }
}

interface Place {
  feel(): Promise<Pulse>
  /** What it means when nothing is answered. */
  silence: TroubleKind
  close(): Promise<void>
}

/** Can the commons be read and written, and is there room in the data folder? */
function folder(dataFolder: string): Place {
  let sqlite: DatabaseSync | null = null
  const close = async () => {
    sqlite?.close()
    sqlite = null
  }
  const probe = join(dataFolder, `.probe-${process.pid}`)

  return {
    silence: 'busy',
    close,
    async feel() {
      try {
        sqlite ??= openSqlite(join(dataFolder, 'commons.db'), { timeout: 0 })
        const db = sqlite
        db.prepare('select count(*) from sqlite_master').get()
        db.prepare('select id from user limit 1').get()
        // Whether it can be written is asked without a write; another process may hold it for a moment.
        await patiently(async () => db.exec('begin immediate; rollback'))
      } catch (error) {
        await close() // it may have been put back meanwhile
        throw error
      }
      const isNearlyFull = await nearlyFull(dataFolder)
      try {
        await writeFile(probe, '.'.repeat(4096), { mode: 0o600 })
      } finally {
        await rm(probe, { force: true }).catch(() => {})
      }
      return { trouble: null, isNearlyFull }
    },
  }
}

/** Less than 16 MB, or on a small disk less than a twentieth of it. */
async function nearlyFull(folder: string): Promise<boolean> {
  const { bavail, bsize, blocks } = await statfs(folder)
  return bavail * bsize < Math.min(16 * 1024 * 1024, (blocks * bsize) / 20)
}

/** Does the database answer, with the commons, and may it be written? Its disk is its own: it is known when a write is refused. */
function database(databaseUrl: string): Place {
  let pool: Promise<Pool> | null = null
  const open = () => {
    pool ??= openPool(databaseUrl, 'wellmet_commons', { connect: LONGEST - 200, statement: LONGEST - 200 }, 1)
    return pool
  }
  return {
    silence: 'database-gone',
    close: async () => (await pool)?.end(),
    async feel() {
      const asked = await (await open()).query<{ read_only: string }>(
        `select current_setting('transaction_read_only') as read_only, (select count(*) from (select 1 from "user" limit 1) as one)`,
      )
      return { trouble: asked.rows[0]?.read_only === 'on' ? 'read-only' : null, isNearlyFull: false }
    },
  }
}
