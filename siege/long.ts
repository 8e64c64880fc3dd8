/** Long work of one person, while others ask for their pages: all is answered, and rightly. How long it takes is told and not judged. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { type Attack, holds } from './attack.ts'
import { call, does, type Place, press, type Someone, see } from './place.ts'
import { paced, share } from './watch.ts'

const people = 30_000

export const long: Attack[] = [
  {
    name: 'importing and undoing 30,000 rows, exports and back-ups leave others their pages',
    async tries(place) {
      const [big, other, heir] = [await place.someone(), await place.someone(), await place.someone()]
      await does(place, other, 'add-person', { name: 'Ingrid Solberg' })
      const seen: string[] = []
      const beside = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
        let wrong = ''
        const ask = async () => {
          const answer = await see(place, other, '/people')
          const page = await answer.clone().text()
          if (!answer.ok || !page.includes('Ingrid Solberg')) wrong ||= `${answer.status}`
          return answer
        }
        const began = performance.now()
        const { gave, times } = await paced(ask, work)
        holds(wrong === '', `during ${what} a page of another was answered with ${wrong}`)
        const seconds = ((performance.now() - began) / 1000).toFixed(1)
        seen.push(`${what} ${seconds} s (others p99 ${Math.round(share(times, 0.99))} ms)`)
        return gave
      }

      const content = connectionsCsv(people)
      const { id } = await beside('reading the file', () =>
        does<{ id: string }>(place, big, 'read-import', { content, fileName: 'Connections.csv' }),
      )
      await beside('importing', () => does(place, big, 'run-import', { id }))
      holds((await countOf(place, big)) >= people, 'not all came in')
      const zip = await beside('exporting', async () => {
        const answer = await see(place, big, '/settings/export.zip')
        holds(answer.ok, `the export was answered with ${answer.status}`)
        return Buffer.from(await answer.arrayBuffer())
      })
      await beside('importing the export', async () => {
        const answer = await call(place, heir, 'import-account', { content: zip.toString('base64') })
        const says = await answer.text()
        holds(answer.ok, `it was answered with ${answer.status}: ${says.slice(0, 200)}`)
      })
      holds((await countOf(place, heir)) >= people, 'not all of the export came in')
      const folder = join(place.dataFolder, '..', `back-up-beside-${place.kind}`)
      await beside('backing up', async () => {
        const { status, says } = await place.wellmet('backup', folder)
        holds(status === 0, `backing up ended with ${status}: ${says.slice(-300)}`)
      })
      rmSync(folder, { recursive: true, force: true })
      await beside('undoing', () => does(place, big, 'undo-import', { id }))
      holds((await countOf(place, big)) === 0, 'undoing left some')
      return seen.join(', ')
    },
  },
  {
    name: 'an account that is deleted while it is imported into leaves nothing behind',
    async tries(any) {
      const place = await any.another({ SIGNUPS_PER_HOUR: 'off' })
      const source = await place.someone()
      const content = connectionsCsv(3000)
      const { id } = await does<{ id: string }>(place, source, 'read-import', { content, fileName: 'C.csv' })
      await does(place, source, 'run-import', { id })
      const answer = await see(place, source, '/settings/export.zip')
      const zip = Buffer.from(await answer.arrayBuffer()).toString('base64')
      const seen: string[] = []
      for (const wait of [0, 30, 150, 500]) {
        const who = await place.someone()
        const importing = call(place, who, 'import-account', { content: zip }).then(async (gave) => {
          await gave.text()
          return gave.status
        })
        const reading = Array.from({ length: 5 }, async () => (await see(place, who, '/people')).text())
        await new Promise((later) => setTimeout(later, wait))
        const gone = await press(place, who, 'delete-account', {
          confirm: who.email,
          _password: who.password,
        })
        await gone.text()
        holds(gone.ok || gone.status === 303, `deleting was answered with ${gone.status}`)
        const imported = await importing
        await Promise.all(reading)
        holds([200, 401, 404].includes(imported), `the import was answered with ${imported}`)
        const back = await fetch(`${place.base}/sign-in`, {
          method: 'POST',
          headers: { origin: place.base },
          body: new URLSearchParams({ email: who.email, password: who.password }),
          redirect: 'manual',
        })
        await back.text()
        holds(back.status !== 303, 'the account is still there')
        seen.push(`${wait} ms: ${imported}`)
      }
      const worlds = await worldsIn(place)
      holds(worlds.length === 1, `besides the one that was not deleted there are ${worlds.join(', ')}`)
      return seen.join(', ')
    },
  },
]

/** As LinkedIn writes it. */
function connectionsCsv(count: number): string {
  const columns = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
  const rows = Array.from(
    { length: count },
    (_, n) =>
      `Maya,Chen ${n},https://www.linkedin.com/in/maya-${n},,Acme Tea ${n % 900},Product Manager,22 Nov 2026`,
  )
  return columns + rows.join('\n')
}

async function countOf(place: Place, who: Someone): Promise<number> {
  let count = 0
  let after: string | null | undefined
  do {
    const page: { people: unknown[]; next: string | null } = await does(place, who, 'list-people', {
      limit: 200,
      ...(after && { after }),
    })
    count += page.people.length
    after = page.next
  } while (after)
  return count
}

/** The accounts that something is kept of: those with a file, or with a person in the database. */
async function worldsIn(place: Place): Promise<string[]> {
  if (!place.database)
    return readdirSync(join(place.dataFolder, 'accounts')).filter((name) => name.endsWith('.db'))
  const client = new pg.Client({ connectionString: place.database.url })
  await client.connect()
  const { rows } = await client
    .query('select distinct account from wellmet.person')
    .finally(() => client.end())
  return rows.map(({ account }) => String(account))
}
