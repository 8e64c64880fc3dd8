/** Requests as no browser writes them: many small pieces, nothing behind the head, answers that no one reads. */
import { randomInt } from 'node:crypto'
import { connect } from 'node:net'
import { type Attack, holds } from './attack.ts'
import { hiddenOf } from './entries.ts'
import { call, does, type Place, see } from './place.ts'
import { watched } from './watch.ts'

const MB = 1024 * 1024
const form = 'content-type: application/x-www-form-urlencoded'

/**
 * Sends the head and then the body, piece by piece, and gives all that the server said. A client that reads while it writes hears an
 * answer that comes before its end.
 */
function talk(place: Place, head: string[], pieces: Iterable<string | Buffer>, patience = 60_000) {
  const { hostname, port, host } = new URL(place.base)
  return new Promise<string>((answered) => {
    let said = ''
    const socket = connect(Number(port), hostname, async () => {
      socket.write([...head.slice(0, 1), `host: ${host}`, ...head.slice(1), '', ''].join('\r\n'))
      for (const piece of pieces) {
        if (socket.destroyed) return
        if (!socket.write(piece)) await new Promise((go) => socket.once('drain', go).once('close', go))
      }
    })
    const end = () => {
      clearTimeout(late)
      socket.destroy()
      answered(said)
    }
    const late = setTimeout(end, patience)
    socket.on('data', (bytes) => {
      said += bytes
      // All are answered with their length; what matters stands in the head.
      if (/^HTTP\/1\.1 [2-5]\d\d/.test(said) && said.includes('\r\n\r\n')) setTimeout(end, 50)
    })
    socket.on('end', end).on('error', end)
  })
}

const statusIn = (said: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(said)?.[1] ?? 0)

function* chunksOf(count: number) {
  for (let n = 0; n < count; n += 100) yield '1\r\na\r\n'.repeat(100)
  yield '0\r\n\r\n'
}

function* megabytes(count: number) {
  const one = Buffer.alloc(MB, 'a')
  for (let n = 0; n < count; n++) yield one
}

export const lines: Attack[] = [
  {
    name: 'a form whose parts hold forms is bounded as well',
    async tries(place) {
      const who = await place.someone()
      const seen: string[] = []
      for (const field of ['_part', '_press'])
        for (const cookie of [who.cookie, '']) {
          const { gave } = await watched(place, () =>
            fetch(`${place.base}/do/add-person`, {
              method: 'POST',
              headers: { origin: place.base, cookie, 'content-type': 'application/x-www-form-urlencoded' },
              body: `${field}=${'a%26'.repeat(cookie ? 250_000 : 15_000)}`,
              redirect: 'manual',
            }),
          )
          await gave.text()
          holds(gave.status === 413, `${field} was answered with ${gave.status}`)
          seen.push(`${field} ${gave.status}`)
        }
      return seen.join(', ')
    },
  },
  {
    name: 'whoever says “Connection: close” and sends too much hears why',
    async tries(place) {
      const head = ['POST /sign-in HTTP/1.1', `origin: ${place.base}`, form, 'connection: close']
      const seen = []
      for (const length of [8, 30]) {
        const said = await talk(place, [...head, `content-length: ${length * MB}`], megabytes(length))
        holds(statusIn(said) === 413, `${length} MB were answered with “${said.slice(0, 100)}”`)
        seen.push(`${length} MB: 413`)
      }
      return seen.join(', ')
    },
  },
  {
    name: 'a body in many chunks of one byte is counted as one body',
    async tries(place) {
      const head = ['POST /sign-in HTTP/1.1', `origin: ${place.base}`, form, 'transfer-encoding: chunked']
      const { gave } = await watched(place, () => talk(place, head, chunksOf(70_000)))
      holds(statusIn(gave) === 413, `70,000 chunks were answered with “${gave.slice(0, 100)}”`)
      const few = await talk(place, head, chunksOf(1000))
      holds([409, 422].includes(statusIn(few)), `1,000 chunks were answered with “${few.slice(0, 100)}”`)
      return '70,000: 413; 1,000: read as a form'
    },
  },
  {
    name: 'what will be refused is not even asked for',
    async tries(place) {
      const length = `content-length: ${20 * MB}`
      const seen = []
      for (const [path, headers, right] of [
        ['/sign-in', [form, `origin: ${place.base}`], 413],
        ['/api/import-account', ['content-type: application/json', 'authorization: Bearer wm_none'], 401],
        ['/mcp', ['content-type: application/json'], 401],
      ] as const) {
        const said = await talk(
          place,
          [`POST ${path} HTTP/1.1`, 'expect: 100-continue', length, ...headers],
          [],
          10_000,
        )
        holds(statusIn(said) === right, `${path} was answered with “${said.slice(0, 100)}”`)
        holds(!said.includes('100 Continue'), `${path} asked for what it refuses`)
        seen.push(`${path} ${right}`)
      }
      const small = 'email=nobody%40example.org&password=x'
      const said = await talk(
        place,
        [
          'POST /sign-in HTTP/1.1',
          'expect: 100-continue',
          `content-length: ${small.length}`,
          form,
          `origin: ${place.base}`,
        ],
        [small],
        10_000,
      )
      holds(said.startsWith('HTTP/1.1 100 Continue'), `a small one was answered with “${said.slice(0, 60)}”`)
      return `${seen.join(', ')}; a small one: 100 Continue`
    },
  },
  {
    name: 'a large body without a valid token is answered with nothing read',
    async tries(place) {
      const seen = []
      for (const path of ['/api/import-account', '/api/add-person', '/mcp'])
        for (const token of ['', 'authorization: Bearer wm_not_one_of_ours']) {
          const head = [
            `POST ${path} HTTP/1.1`,
            'content-type: application/json',
            `content-length: ${12 * MB}`,
          ]
          // Not one byte of it is sent.
          const said = await talk(place, [...head, ...(token ? [token] : [])], [], 10_000)
          holds(statusIn(said) === 401, `${path} was answered with “${said.slice(0, 100)}”`)
          seen.push(path)
        }
      return `${seen.length} answered with 401 before the first byte of 12 MB`
    },
  },
  {
    name: 'of four exports that one person leaves unread, three are on their way',
    async tries(place) {
      const who = await place.someone()
      await does(place, who, 'add-person', { name: 'Maya Chen', note: 'x'.repeat(10_000) })
      const { hostname, port, host } = new URL(place.base)
      const open: ReturnType<typeof connect>[] = []
      const statuses: number[] = []
      // Large enough not to fit into what the system takes unread.
      await fill(place, who)
      for (let n = 0; n < 4; n++) {
        const socket = connect(Number(port), hostname)
        open.push(socket)
        socket.on('error', () => {})
        socket.write(`GET /settings/export.zip HTTP/1.1\r\nhost: ${host}\r\ncookie: ${who.cookie}\r\n\r\n`)
        const head = await new Promise<string>((heard) => socket.once('data', (bytes) => heard(`${bytes}`)))
        socket.pause()
        statuses.push(statusIn(head))
      }
      const other = await place.someone()
      const page = await see(place, other, '/people')
      await page.text()
      for (const socket of open) socket.destroy()
      holds(statuses.join(' ') === '200 200 200 503', `the answers were ${statuses.join(' ')}`)
      holds(page.ok, `another’s page was answered with ${page.status}`)
      return statuses.join(' ')
    },
  },
  {
    name: 'a key that comes again with other words is refused, and a form that does is another press',
    async tries(place) {
      const who = await place.someone()
      const key = { 'idempotency-key': 'f3a9c1d2-4b5e-4f60-8a7b-siege' }
      const first = await call(place, who, 'add-person', { name: 'Maya Chen' }, key)
      await first.text()
      const other = await call(place, who, 'add-person', { name: 'Jonas Weber' }, key)
      const { code } = (await other.json()) as { code: string }
      holds(first.ok && other.status === 422, `the answers were ${first.status} and ${other.status}`)
      holds(code === 'key-reused', `it was refused as ${code}`)
      const hidden = hiddenOf(await (await see(place, who, '/people/new')).text(), '/do')
      for (const name of ['Adaeze Okafor', 'Leila Haddad']) {
        const made = await fetch(`${place.base}/do/add-person`, {
          method: 'POST',
          headers: { origin: place.base, cookie: who.cookie },
          body: new URLSearchParams({ ...hidden, name }),
          redirect: 'manual',
        })
        await made.text()
        holds(made.status === 303, `the form was answered with ${made.status}`)
      }
      const { people } = await does<{ people: unknown[] }>(place, who, 'list-people', {})
      holds(people.length === 3, `there are ${people.length} people`)
      return '422 key-reused; three people'
    },
  },
]

/** Some megabytes that no packing makes small. */
async function fill(place: Place, who: { token: string }): Promise<void> {
  for (let n = 0; n < 120; n++)
    await does(place, who, 'add-person', { name: `Person ${n}`, note: noise(19_000) })
}

const noise = (length: number) =>
  Array.from({ length }, () => String.fromCharCode(0x4e00 + randomInt(20_000))).join('')
