/**
 * Kills the server in the middle of writing, again and again, and looks whether it kept its word: what it acknowledged is there,
 * nothing is half written, the next server starts at once. Needs the built server in `dist/`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { closeHouse, openHouse } from '../../src/open-house.ts'
import { startServer } from '../server.ts'

const secret = 'kill-rounds-0123456789abcdef0123456789abcdef'
const WRITERS = 4

export interface Tally {
  /** Rounds in which something was acknowledged and something was cut off; others do not count. */
  rounds: number
  acknowledged: number
  unanswered: number
  /** Rows that were acknowledged and are not there. */
  lost: string[]
  /** People without the company or the referral that were written with them. */
  half: string[]
}

/** Plays `rounds` counting rounds on SQLite files, or on the PostgreSQL database at `databaseUrl`. */
export async function killRounds(rounds: number, databaseUrl?: string): Promise<Tally> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'wellmet-kill-'))
  const settings = {
    port: 0,
    host: '127.0.0.1',
    dataFolder,
    signups: 'open' as const,
    ...(databaseUrl && { databaseUrl }),
  }
  const env = { WELLMET_SECRET: secret }
  const account = await makeAccount()
  const tally: Tally = { rounds: 0, acknowledged: 0, unanswered: 0, lost: [], half: [] }
  const kept: string[] = []
  try {
    for (let played = 0; tally.rounds < rounds; played++) {
      if (played > rounds * 3)
        throw new Error(`Too few rounds were cut in the middle: ${tally.rounds} of ${played}.`)
      const { acknowledged, unanswered } = await playRound(played)
      kept.push(...acknowledged)
      if (acknowledged.length > 0 && unanswered > 0) tally.rounds++
      tally.acknowledged += acknowledged.length
      tally.unanswered += unanswered
    }
    await look()
    return tally
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }

  async function makeAccount() {
    const house = await openHouse(settings, env)
    const who = { email: 'robin@example.org', name: 'Robin Vale', password: 'a quiet long password' }
    const { account } = await house.accounts.signUp(who, {})
    const expiresOn = new Date(Date.now() + 86_400_000 * 3).toISOString().slice(0, 10)
    const { shown } = await house.accounts.createToken(account, {
      name: 'writers',
      zone: 'UTC',
      scopes: 'read write',
      expiresOn,
    })
    await closeHouse(house)
    return { id: account, token: shown }
  }

  async function playRound(round: number) {
    const { child, base } = await startServer({
      WELLMET_DATA: dataFolder,
      WELLMET_SECRET: secret,
      DATABASE_URL: databaseUrl ?? '',
    })
    const acknowledged: string[] = []
    let unanswered = 0
    let isOver = false
    const writer = async (number: number) => {
      for (let i = 0; !isOver; i++) {
        const name = `Person ${round}x${number}x${i}`
        try {
          const body = JSON.stringify({
            line: `${name}, Editor at Press ${round}x${number}x${i}, via Friend ${round}x${number}x${i}`,
          })
          const headers = { authorization: `Bearer ${account.token}`, 'content-type': 'application/json' }
          const answer = await fetch(`${base}/api/add-person-by-line`, { method: 'POST', headers, body })
          if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
          await answer.json()
          acknowledged.push(name)
        } catch (error) {
          if (!isOver) throw error
          unanswered++
        }
      }
    }
    const writers = Array.from({ length: WRITERS }, (_, number) => writer(number))
    // However slow the machine is, something was acknowledged before the cut.
    for (let waited = 0; acknowledged.length === 0 && waited < 10_000; waited += 5) await sleep(5)
    await sleep(Math.random() * 250)
    isOver = true
    child.kill('SIGKILL')
    await Promise.all(writers)
    return { acknowledged, unanswered }
  }

  async function look() {
    const house = await openHouse(settings, env)
    const people = await house.stores.within(account.id, 'reads', (store) =>
      store
        .selectFrom('person')
        .leftJoin('company', 'company.id', 'person.company_id')
        .leftJoin('referral', 'referral.person_id', 'person.id')
        .select(['person.name', 'company.name as company', 'referral.referrer_id as referrer'])
        .where('person.name', 'like', 'Person %')
        .execute(),
    )
    await closeHouse(house)
    const names = new Set(people.map((person) => person.name))
    tally.lost = kept.filter((name) => !names.has(name))
    tally.half = people.filter((person) => !person.company || !person.referrer).map((person) => person.name)
  }
}
