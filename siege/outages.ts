/** What the server stands on goes away under it: said by name, at every door, with every word that was typed. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Attack, holds, Skipped } from './attack.ts'
import { call, does, type Place, press, type Someone, see } from './place.ts'

const words = 'I typed this while nothing worked'

/** What each door says now: all must say what is wrong, and the form must keep what was typed. */
async function everyDoor(place: Place, who: Someone, more = ''): Promise<string> {
  const patience = { signal: AbortSignal.timeout(20_000) }
  const [form, api, agents, health, ready] = await Promise.all([
    press(place, who, 'add-person', { name: 'Maya Chen', note: `${words} ${more}`, _from: '/people/new' }),
    call(place, who, 'add-person', { name: 'Maya Chen', note: more }),
    fetch(`${place.base}/mcp`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${who.token}`,
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
      },
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method: 'tools/call',
        params: { name: 'add-person', arguments: { name: 'Maya Chen', note: more } },
      }),
      ...patience,
    }),
    fetch(`${place.base}/healthz`, patience),
    fetch(`${place.base}/readyz`, patience),
  ])
  const text = await form.text()
  holds(form.status === 503, `the form was answered with ${form.status}`)
  holds(text.includes(words), 'the words are not on the page')
  holds(api.status === 503, `the API answered ${api.status}`)
  holds(
    /problem\+json/.test(api.headers.get('content-type') ?? ''),
    `the API answered ${api.headers.get('content-type')}`,
  )
  const { code } = (await api.json()) as { code: string }
  const said = await agents.text()
  holds(said.trim() !== '', 'agents are told nothing')
  holds(ready.status === 503, `/readyz answered ${ready.status}`)
  return `${code}; page, API, agents (${agents.status}), /healthz ${health.status}, /readyz ${ready.status} “${(await ready.text()).trim().slice(0, 80)}”`
}

async function goesOn(place: Place, who: Someone): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await call(place, who, 'add-person', { name: 'After it' }).catch(() => null)
    await answer?.text()
    if (answer?.ok) return
    await new Promise((wait) => setTimeout(wait, 200))
  }
  holds(false, 'it does not go on by itself')
}

export const outages: Attack[] = [
  {
    name: 'the database gone is said by name, and it goes on when it is back',
    async tries(place) {
      if (!place.database) throw new Skipped('There is no database server to lose.')
      const who = await place.someone()
      place.database.cut()
      const seen = await everyDoor(place, who).finally(() => place.database?.join())
      await goesOn(place, who)
      return seen
    },
  },
  {
    name: 'a database that takes everything and answers nothing hangs no one for ever',
    async tries(place) {
      if (!place.database) throw new Skipped('There is no database server to hang.')
      const who = await place.someone()
      place.database.hold()
      const began = performance.now()
      const asked = await fetch(`${place.base}/people`, {
        headers: { cookie: who.cookie },
        signal: AbortSignal.timeout(60_000),
      }).catch((error: Error) => error)
      const seconds = (performance.now() - began) / 1000
      place.database.join()
      holds(
        asked instanceof Response && asked.status === 503,
        `after ${seconds.toFixed(0)} s: ${asked instanceof Response ? asked.status : asked.message}`,
      )
      await goesOn(place, who)
      return `answered after ${seconds.toFixed(1)} s`
    },
  },
  {
    name: 'a full disk is said by name, nothing acknowledged is lost, and it goes on when there is room',
    async tries(place) {
      if (place.kind === 'postgres') throw new Skipped('The disk is the database’s own.')
      if (process.getuid?.() !== 0) throw new Skipped('Only root may make a small disk to fill.')
      const disk = mkdtempSync(join(tmpdir(), 'wellmet-small-disk-'))
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk], { stdio: 'pipe' })
      } catch {
        rmSync(disk, { recursive: true })
        throw new Skipped('This machine lets no one mount a small disk.')
      }
      try {
        const other = await place.another({ WELLMET_DATA: join(disk, 'data'), SIGNUPS_PER_HOUR: 'off' })
        const who = await other.someone()
        const filler = join(disk, 'filler')
        const { bavail, bsize } = statfsSync(disk)
        writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - 64 * 1024)))
        const toTheBrim = () => {
          const { bavail, bsize } = statfsSync(disk)
          if (bavail > 0) writeFileSync(join(disk, 'brim'), Buffer.alloc(bavail * bsize))
        }
        const kept: string[] = []
        let status = 200
        for (let n = 0; status === 200 && n < 500; n++) {
          const answer = await call(other, who, 'add-person', { name: `Person ${n}`, note: 'x'.repeat(2000) })
          status = answer.status
          await answer.text()
          if (answer.ok) kept.push(`Person ${n}`)
        }
        holds(status === 503, `the full disk was answered with ${status}`)
        // What is left of SQLite's own files takes a few more.
        for (let refused = 0, n = 0; refused < 5 && n < 500; n++) {
          toTheBrim()
          const answer = await call(other, who, 'add-person', { name: `More ${n}`, note: 'x'.repeat(19_000) })
          refused = answer.status === 503 ? refused + 1 : 0
          await answer.text()
        }
        const seen = await everyDoor(other, who, 'x'.repeat(15_000))
        holds((await see(other, who, '/people')).ok, 'what is there can no longer be read')
        for (const file of [filler, join(disk, 'brim')]) rmSync(file, { force: true })
        await goesOn(other, who)
        const list = JSON.stringify(await does(other, who, 'list-people', {}))
        const lost = kept.slice(0, 30).filter((name) => !list.includes(`"${name}"`))
        holds(lost.length === 0, `${lost.length} acknowledged are lost`)
        await other.close()
        return `${kept.length} before it was full; ${seen}`
      } finally {
        execFileSync('umount', ['-l', disk])
        rmSync(disk, { recursive: true, force: true })
      }
    },
  },
  {
    name: 'a damaged file is said to its owner by name, and others go on',
    async tries(place) {
      if (place.kind === 'postgres') throw new Skipped('A database has no files of accounts.')
      const other = await place.another({ SIGNUPS_PER_HOUR: 'off' })
      const [ann, bob] = [await other.someone('Ann'), await other.someone('Bob')]
      for (const who of [ann, bob]) await does(other, who, 'add-person', { name: 'Maya Chen' })
      await other.stop()
      const accounts = join(other.dataFolder, 'accounts')
      const [first = ''] = readdirSync(accounts)
        .filter((name) => name.endsWith('.db'))
        .sort()
      for (const end of ['-wal', '-shm']) rmSync(join(accounts, first + end), { force: true })
      const seen = []
      for (const bytes of [
        Buffer.from('no database at all'.repeat(1000)),
        Buffer.alloc(8192),
        Buffer.alloc(0),
      ]) {
        writeFileSync(join(accounts, first), bytes)
        await other.start()
        const [hers, his] = [await see(other, ann, '/people'), await see(other, bob, '/people')]
        const text = await hers.text()
        holds(his.ok, `the other account was answered with ${his.status}`)
        holds(hers.status === 503, `${bytes.length} bytes were answered with ${hers.status}`)
        holds(/damaged|missing/i.test(text), 'the page does not say what is wrong')
        const health = await fetch(`${other.base}/healthz`)
        seen.push(health.status)
        await health.text()
        await other.stop()
      }
      return `garbage, zeros and nothing: 503 for its owner, the other goes on, /healthz ${seen.join(' ')}`
    },
  },
]
