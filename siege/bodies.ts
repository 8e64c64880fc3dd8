/** Requests that are meant to be more than a server can take: each is answered at once, and others are served meanwhile. */
import { connect } from 'node:net'
import { rawRequest } from '../tests/doors/raw.ts'
import { type Attack, holds } from './attack.ts'
import { call, does, type Place, press, type Someone } from './place.ts'
import { share, watched } from './watch.ts'
import { zipBombs } from './zips.ts'

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const MB = 1024 * 1024

/** While any of these runs, an answer that takes longer than this is too late (ms): a busy machine may halt for a second or two. */
const LATE = 3000

interface Sent {
  what: string
  path: string
  headers: Record<string, string>
  body: string | Buffer
  /** The statuses that are right. */
  right: number[]
}

/** Sends each, and watches that others are served meanwhile. */
async function answered(place: Place, all: Sent[]): Promise<string> {
  const seen: string[] = []
  for (const { what, path, headers, body, right } of all) {
    const { gave, longest } = await watched(place, () =>
      rawRequest(place.base, path, {
        method: 'POST',
        headers: { origin: place.base, ...headers },
        body: body as string,
      }).catch((error: Error) => ({ status: 0, text: error.message, headers: {} })),
    )
    // A server that refuses need not hear the rest; a client that talks on may see the line closed instead of the answer.
    const isCut = gave.status === 0 && /ECONNRESET|EPIPE|socket hang up/.test(gave.text)
    holds(
      isCut || right.includes(gave.status),
      `${what} was answered with ${gave.status}: ${gave.text.slice(0, 200)}`,
    )
    holds(
      gave.status < 400 || gave.text.trim() !== '',
      `${what} was answered with ${gave.status} and no word`,
    )
    holds(longest < LATE, `during ${what} others waited ${Math.round(longest)} ms`)
    seen.push(`${what} ${isCut ? 'cut' : gave.status}`)
  }
  return seen.join(', ')
}

const fields = (bytes: number) => 'a&'.repeat(bytes / 2)

const signedOut = ['/sign-in', '/sign-up', '/do/add-person', '/api/add-person', '/mcp']

const signedIn = (who: Someone): Sent[] => {
  const cookie = { cookie: who.cookie }
  const bearer = { authorization: `Bearer ${who.token}`, 'content-type': 'application/json' }
  const boundary = 'x'.repeat(30)
  const parts = Buffer.from(
    `--${boundary}\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n`.repeat(100_000) +
      `--${boundary}--\r\n`,
  )
  const multipart = { ...cookie, 'content-type': `multipart/form-data; boundary=${boundary}` }
  const oneFile = (name: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; name="content"; filename="${name}"\r\n\r\nx\r\n--${boundary}--\r\n`
  const deep = (n: number) => '['.repeat(n) + ']'.repeat(n)
  const refused = [400, 413, 415, 422]
  const here = (
    what: string,
    body: string | Buffer,
    headers: Record<string, string>,
    path = '/do/add-person',
  ) => ({
    what,
    path,
    headers,
    body,
    right: refused,
  })
  return [
    here('a form of 1 MB of fields', fields(MB - 2), { ...cookie, ...form }),
    here('a form of 4 MB', fields(4 * MB), { ...cookie, ...form }),
    here('a form of one long word', `name=${'x'.repeat(2 * MB)}`, { ...cookie, ...form }),
    here('a form of percent signs', '%'.repeat(MB - 1), { ...cookie, ...form }),
    here('100,000 parts', parts, multipart),
    here('a file name of 1 MB', oneFile('x'.repeat(MB)), multipart),
    here('a boundary of 1 MB', 'x', {
      ...cookie,
      'content-type': `multipart/form-data; boundary=${'y'.repeat(8000)}`,
    }),
    here('a body packed with gzip', 'x', { ...cookie, ...form, 'content-encoding': 'gzip' }),
    here('JSON 5 M deep', deep(5 * MB), bearer, '/api/add-person'),
    here('JSON 100,000 deep', deep(100_000), bearer, '/api/add-person'),
    here(
      'JSON of 300,000 keys',
      `{${Array.from({ length: 300_000 }, (_, n) => `"k${n}":1`).join()}}`,
      bearer,
      '/api/add-person',
    ),
    here('JSON of 20 MB', `{"name":"${'x'.repeat(20 * MB)}"}`, bearer, '/api/add-person'),
    here('JSON with a prototype', '{"__proto__":{"name":"x"},"constructor":{}}', bearer, '/api/add-person'),
  ]
}

export const bodies: Attack[] = [
  {
    name: 'signed out, a body of many fields is refused before it is read',
    tries: (place) =>
      answered(
        place,
        signedOut.flatMap((path) =>
          [MB, 4 * MB].map((bytes) => ({
            what: `${path} ${bytes / MB} MB`,
            path,
            headers: form,
            body: fields(bytes),
            right: [401, 413],
          })),
        ),
      ),
  },
  {
    name: 'signed in, no body is too much',
    tries: async (place) => answered(place, signedIn(await place.someone())),
  },
  {
    name: 'a body that never ends is cut off, and others are served',
    async tries(place) {
      const { hostname, port } = new URL(place.base)
      const sockets = Array.from({ length: 200 }, (_, n) => {
        const socket = connect(Number(port), hostname)
        socket.on('error', () => {})
        socket.write(
          n % 2 === 0
            ? 'POST /sign-in HTTP/1.1\r\nhost: 127.0.0.1\r\nx-a: '
            : 'POST /sign-in HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 1000\r\n\r\na',
        )
        return socket
      })
      const { longest } = await watched(place, () => new Promise((wait) => setTimeout(wait, 3000)))
      for (const socket of sockets) socket.destroy()
      holds(longest < LATE, `others waited ${Math.round(longest)} ms beside 200 slow requests`)
      return `others waited ${Math.round(longest)} ms at most beside 200 slow requests`
    },
  },
  {
    name: 'too many headers are refused',
    async tries(place) {
      const many = Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`x-${n}`, 'y']))
      const gave = await rawRequest(place.base, '/', { headers: many }).catch(() => ({ status: 431 }))
      holds([400, 431].includes(gave.status), `3,000 headers were answered with ${gave.status}`)
      const long = await rawRequest(place.base, `/?${'a&'.repeat(7000)}`, {}).catch(() => ({ status: 431 }))
      holds(long.status < 500, `7,000 parameters were answered with ${long.status}`)
      return `${gave.status} and ${long.status}`
    },
  },
  {
    name: 'a zip that unpacks to gigabytes is refused, and the server lives',
    async tries(place) {
      const who = await place.someone()
      const before = place.megabytes() ?? 0
      const seen = []
      for (const [what, zip] of zipBombs()) {
        const { gave, longest } = await watched(place, async () => {
          const answer = await call(place, who, 'import-account', { content: zip.toString('base64') })
          return { status: answer.status, text: await answer.text() }
        })
        holds(
          [409, 413, 422].includes(gave.status),
          `${what} was answered with ${gave.status}: ${gave.text.slice(0, 200)}`,
        )
        holds(longest < LATE, `during ${what} others waited ${Math.round(longest)} ms`)
        seen.push(`${what} (${(zip.length / 1024).toFixed(0)} kB): ${gave.status}`)
      }
      const grown = (place.megabytes() ?? 0) - before
      holds(grown < 400, `the server grew by ${Math.round(grown)} MB`)
      return `${seen.join(', ')}; ${Math.round(grown)} MB more than before`
    },
  },
  {
    name: 'an export of many notes leaves others’ pages quick',
    async tries(place) {
      const [big, other] = [await place.someone(), await place.someone()]
      for (let n = 0; n < 60; n++)
        await does(place, big, 'add-person', {
          name: `Person ${n}`,
          note: `ü${'x'.repeat(19_000)}\n`.repeat(1),
        })
      const times: number[] = []
      const rest = place.megabytes() ?? 0
      let most = 0
      let isOver = false
      const asking = (async () => {
        while (!isOver) {
          const began = performance.now()
          await (await fetch(`${place.base}/people`, { headers: { cookie: other.cookie } })).text()
          times.push(performance.now() - began)
          most = Math.max(most, place.megabytes() ?? 0)
          await new Promise((next) => setTimeout(next, 10))
        }
      })()
      const answer = await fetch(`${place.base}/settings/export.zip`, { headers: { cookie: big.cookie } })
      const bytes = (await answer.arrayBuffer()).byteLength
      isOver = true
      await asking
      holds(answer.ok && bytes > 1000, `the export was answered with ${answer.status}, ${bytes} bytes`)
      holds(most - rest < 150, `the server grew by ${Math.round(most - rest)} MB`)
      return `p99 of others ${Math.round(share(times, 0.99))} ms, ${Math.round(most - rest)} MB more than at rest`
    },
  },
  {
    name: 'the manners read a megabyte, and say what they can in bounds',
    async tries(place) {
      const { writeFileSync } = await import('node:fs')
      const { join } = await import('node:path')
      const file = join(place.dataFolder, '..', 'much.txt')
      const seen = []
      for (const text of [
        'I would like to ask you ',
        'Would you hire me? ',
        'a\n',
        '\u0000\ud800x ',
        'Dear Maya, ',
      ]) {
        writeFileSync(file, text.repeat(MB / text.length))
        const { status, says } = await place.wellmet('check', file)
        holds([0, 1, 2, 66].includes(status), `“${text.trim()}” ended with ${status}: ${says.slice(-300)}`)
        holds(says.length < MB, `“${text.trim()}” was answered with ${says.length} characters`)
        seen.push(`${status} in ${Math.ceil(says.length / 1024)} kB`)
      }
      return seen.join(', ')
    },
  },
  {
    name: 'ten accounts an hour come from one address, and no more',
    async tries(place) {
      const other = await place.another({})
      const statuses = []
      for (let n = 0; n < 12; n++) {
        const answer = await fetch(`${other.base}/sign-up`, {
          method: 'POST',
          headers: { origin: other.base, 'x-forwarded-for': `203.0.113.${n}` },
          body: new URLSearchParams({
            name: 'Ann',
            email: `ann${n}@example.org`,
            password: 'a quiet long password',
          }),
          redirect: 'manual',
        })
        await answer.body?.cancel()
        statuses.push(answer.status)
      }
      holds(
        statuses.filter((status) => status === 303).length === 10,
        `the answers were ${statuses.join(' ')}`,
      )
      holds(statuses.at(-1) === 429, `the twelfth was answered with ${statuses.at(-1)}`)
      return statuses.join(' ')
    },
  },
  {
    name: 'an account that is full takes no more, and can still be emptied and taken along',
    async tries(place) {
      const other = await place.another({ QUOTA_ROWS: '30' })
      const who = await other.someone()
      let status = 200
      let made = 0
      let last = ''
      for (; status === 200 && made < 60; made++) {
        const answer = await call(other, who, 'add-person', { name: `Person ${made}` })
        status = answer.status
        last = await answer.text()
        if (status === 200) last = String(JSON.parse(last).id)
      }
      holds(status === 409 || status === 413, `after ${made} people the answer was ${status}`)
      const list = await does<{ people: { id: string }[] }>(other, who, 'list-people', {})
      const [first] = list.people
      const gone = await press(other, who, 'delete-person', { id: first?.id ?? '' })
      holds(gone.ok, `forgetting was answered with ${gone.status}`)
      const out = await fetch(`${other.base}/settings/export.zip`, { headers: { cookie: who.cookie } })
      holds(out.ok, `exporting was answered with ${out.status}`)
      await out.arrayBuffer()
      return `full after ${made - 1} people: ${last.slice(0, 120)}`
    },
  },
]
