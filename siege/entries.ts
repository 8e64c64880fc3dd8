/** Ways to come in where one is not let in. */

import { rawForm, rawRequest } from '../tests/doors/raw.ts'
import { freePort } from '../tests/postgres-server.ts'
import { type Attack, holds } from './attack.ts'
import { call, cookieOf, does, type Place, press, type Someone, see } from './place.ts'

const enter = (
  place: Pick<Place, 'base'>,
  email: string,
  password: string,
  more: Record<string, string> = {},
) =>
  fetch(`${place.base}/sign-in`, {
    method: 'POST',
    headers: { origin: place.base, ...more },
    body: new URLSearchParams({ email, password }),
    redirect: 'manual',
  })

/** The ways in which one address can be written so that it is still the same to a careless look-up. */
const spellings = (email: string) => [
  email,
  `${email}\0`,
  `\0${email}`,
  email.toUpperCase(),
  ` ${email} `,
  `${email}\u00a0`,
  `${email}\u200b`,
  `\ufeff${email}`,
  email.replace('@', '\uff20'),
  email.replace('.', '\u2024'),
  `${email}.`,
  email.replace(/k/g, '\u212a'),
  email.replace(/i/g, '\u0130'),
]

export const entries: Attack[] = [
  {
    name: 'no way to write an email passes the limit of tries',
    async tries(place) {
      const other = await place.another({ SIGNUPS_PER_HOUR: 'off' })
      const who = await other.someone('Kirk Iven')
      const ways = spellings(who.email)
      let heard = 0
      for (let n = 0; n < 60; n++) {
        const answer = await enter(other, ways[n % ways.length] ?? '', `wrong password ${n}`)
        await answer.body?.cancel()
        if (answer.status === 409) heard++
      }
      holds(heard <= 30, `${heard} of 60 guesses were looked at`)
      const own = await enter(other, who.email, who.password)
      await own.body?.cancel()
      holds(own.status === 429, `after them the right password was answered with ${own.status}`)
      return `${heard} of 60 guesses were looked at, for ${ways.length} spellings and addresses together`
    },
  },
  {
    name: 'no name of elsewhere is taken for this machine',
    async tries(place) {
      const { port } = new URL(place.base)
      const names = [
        '127.evil.example',
        '127.0.0.1.evil.example',
        'localhost.evil.example',
        '128.0.0.1',
        '0x7f.evil',
        'evil.example',
        '127.0.0.1@evil.example',
        '[::2]',
        '2130706433.example',
      ]
      const taken = []
      for (const name of names) {
        const answer = await rawRequest(place.base, '/sign-in', { headers: { host: `${name}:${port}` } })
        if (answer.status < 400) taken.push(name)
      }
      holds(taken.length === 0, `these were answered: ${taken.join(', ')}`)
      for (const name of ['127.0.0.1', 'localhost', '[::1]']) {
        const answer = await rawRequest(place.base, '/sign-in', { headers: { host: `${name}:${port}` } })
        holds(answer.status < 400, `${name} is this machine, and was answered with ${answer.status}`)
      }
      return `${names.length} names refused, three of this machine taken`
    },
  },
  {
    name: 'a fresh install that others can reach is not claimed without the code',
    async tries(place) {
      const port = await freePort()
      const name = `wellmet.example:${port}`
      const other = await place.another({ PORT: `${port}`, BASE_URL: `http://${name}`, SIGNUPS: 'first' })
      const host = { host: name, origin: `http://${name}` }
      const typed: [string, string][] = [
        ['name', 'Eve'],
        ['email', 'eve@example.org'],
        ['password', 'a quiet long password'],
      ]
      const without = await rawForm(other.base, '/sign-up', typed, host)
      holds(without.status >= 400, `without the code the answer was ${without.status}`)
      const wrong = await rawForm(other.base, '/sign-up', [...typed, ['code', '00000000']], host)
      holds(wrong.status >= 400, `with a wrong code the answer was ${wrong.status}`)
      const code = await other.code()
      const right = await rawForm(other.base, '/sign-up', [...typed, ['code', code]], host)
      holds(right.status === 303, `with the printed code the answer was ${right.status}`)
      return 'refused without and with a wrong code, taken with the printed one'
    },
  },
  {
    name: 'headers of others do not say where they come from; those of a trusted proxy do',
    async tries(place) {
      const plain = await place.another({ SIGNUPS_PER_HOUR: 'off' })
      const behind = await place.another({ SIGNUPS_PER_HOUR: 'off', TRUSTED_PROXIES: '127.0.0.1' })
      const guess = async (at: Place, n: number, header: (n: number) => Record<string, string>) => {
        const answer = await enter(at, `unknown${n}@example.org`, 'wrong password', header(n))
        await answer.body?.cancel()
        return answer.status
      }
      const alike = (n: number) => ({ 'x-forwarded-for': `203.0.113.${n}`, forwarded: `for=203.0.113.${n}` })
      let statuses = []
      for (let n = 0; n < 34; n++) statuses.push(await guess(plain, n, alike))
      holds(
        statuses.at(-1) === 429,
        `a header that anyone may write passed the limit of one address: ${statuses.join(' ')}`,
      )
      statuses = []
      for (let n = 0; n < 34; n++)
        statuses.push(await guess(behind, n, (n) => ({ 'x-forwarded-for': `203.0.113.${n}` })))
      holds(!statuses.includes(429), 'behind a trusted proxy thirty strangers locked everyone out')
      statuses = []
      for (let n = 0; n < 34; n++)
        statuses.push(await guess(behind, n, (n) => ({ 'x-forwarded-for': `198.51.100.${n}, 192.0.2.7` })))
      holds(statuses.at(-1) === 429, 'what a client wrote before the proxy was believed')
      return 'read from the right, as far as it is trusted, and not further'
    },
  },
  {
    name: 'a new password ends sessions and tokens',
    async tries(place) {
      const who = await place.someone()
      const elsewhere = cookieOf(await enter(place, who.email, who.password))
      const changed = await press(place, who, 'change-password', {
        current: who.password,
        next: 'another quiet long password',
      })
      holds(changed.ok, `changing it was answered with ${changed.status}`)
      const [page, api, here] = [
        await see(place, { cookie: elsewhere }, '/people'),
        await call(place, who, 'list-people', {}),
        await see(place, { cookie: cookieOf(changed) || who.cookie }, '/people'),
      ]
      holds(page.status === 303, `the other session was answered with ${page.status}`)
      holds(api.status === 401, `the token was answered with ${api.status}`)
      holds(here.ok, `the session that changed it was answered with ${here.status}`)
      const reset = await place.someone()
      const { status, says } = await place.wellmet('reset-password', '--account', reset.email)
      holds(status === 0, says)
      const after = await call(place, reset, 'list-people', {})
      holds(after.status === 401, `after the operator’s reset the token was answered with ${after.status}`)
      return 'the other session and the token ended, by the person and by the operator'
    },
  },
  {
    name: 'making a token and deleting the account ask for the password',
    async tries(place) {
      const who = await place.someone()
      const expiresOn = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
      for (const password of ['', 'wrong password']) {
        const token = await press(place, who, 'create-token', {
          name: 'x',
          expiresOn,
          ...(password && { _password: password }),
        })
        holds(token.status >= 400, `a token was made with “${password}”: ${token.status}`)
        const end = await press(place, who, 'delete-account', {
          confirm: who.email,
          ...(password && { _password: password }),
        })
        holds(end.status >= 400, `the account was deleted with “${password}”: ${end.status}`)
      }
      holds((await see(place, who, '/people')).ok, 'the account is gone')
      return 'neither is done without it'
    },
  },
  {
    name: 'after signing out nothing private is kept in the browser',
    async tries(place) {
      const who = await place.someone()
      const unsafe = []
      for (const path of ['/', '/people', '/settings', '/letters', '/settings/export.zip']) {
        const answer = await see(place, who, path)
        await answer.arrayBuffer()
        if (!/no-store/.test(answer.headers.get('cache-control') ?? '')) unsafe.push(path)
      }
      holds(unsafe.length === 0, `these may be kept: ${unsafe.join(', ')}`)
      const out = await fetch(`${place.base}/sign-out`, {
        method: 'POST',
        headers: { origin: place.base, cookie: who.cookie },
        redirect: 'manual',
      })
      await out.body?.cancel()
      holds(out.headers.has('clear-site-data'), 'signing out clears nothing')
      holds((await see(place, who, '/people')).status === 303, 'the session still works')
      return `no-store, and ${out.headers.get('clear-site-data')}`
    },
  },
  {
    name: 'a form goes on only in the account that it was filled in by',
    async tries(place) {
      const [ann, bob] = [await place.someone('Ann'), await place.someone('Bob')]
      const page = await (await see(place, ann, '/people/new')).text()
      const secret = 'Zebedee Quartz'
      const hidden = hiddenOf(page, '/do')
      holds(hidden._whose !== undefined, 'the page has no mark of whose it is')
      await fetch(`${place.base}/sign-out`, {
        method: 'POST',
        headers: { origin: place.base, cookie: ann.cookie },
        redirect: 'manual',
      })
      const asked = await press(place, { cookie: '' }, 'add-person', { ...hidden, name: secret })
      const signIn = await asked.text()
      holds(asked.status === 401, `without a session the form was answered with ${asked.status}`)
      const resume = hiddenOf(signIn, '/sign-in')
      const went = await fetch(`${place.base}/sign-in`, {
        method: 'POST',
        headers: { origin: place.base },
        body: new URLSearchParams({ ...resume, email: bob.email, password: bob.password }),
        redirect: 'manual',
      })
      const words = await went.text()
      holds(!words.includes(secret), 'the other sees what was typed')
      const mine = JSON.stringify(await does(place, bob, 'list-people', {}))
      holds(!mine.includes(secret), 'it landed in the other’s account')
      const twoTabs = await press(place, bob, 'add-person', { ...hidden, name: secret })
      const seen = await twoTabs.text()
      holds(
        !JSON.stringify(await does(place, bob, 'list-people', {})).includes(secret),
        'a form of the other’s tab was done',
      )
      holds(!seen.includes(secret), 'a form of the other’s tab is shown')
      const hers = await fetch(`${place.base}/sign-in`, {
        method: 'POST',
        headers: { origin: place.base },
        body: new URLSearchParams({ ...resume, email: ann.email, password: ann.password }),
        redirect: 'manual',
      })
      await hers.body?.cancel()
      holds(
        JSON.stringify(await does(place, ann, 'list-people', {})).includes(secret),
        `her own words were lost: signing in was answered with ${hers.status}`,
      )
      return `Bob signing in was answered with ${went.status}, the other tab’s form with ${twoTabs.status}`
    },
  },
  {
    name: 'no address sends a reader elsewhere',
    async tries(place) {
      const who = await place.someone()
      const away = [
        '//evil.example',
        '/\\evil.example',
        'https://evil.example',
        '/\t/evil.example',
        '\\\\evil.example',
        '/%2f/evil.example',
        '/\n/evil.example',
        'javascript:alert(1)',
      ]
      const gone = []
      for (const next of away) {
        const made = await press(place, who, 'add-person', {
          name: `Person ${next.length}`,
          _next: next,
          _from: next,
        })
        const to = made.headers.get('location')
        await made.body?.cancel()
        if (to && new URL(to, place.base).origin !== place.base) gone.push(next)
        const entered = await fetch(`${place.base}/sign-in`, {
          method: 'POST',
          headers: { origin: place.base },
          body: new URLSearchParams({ email: who.email, password: who.password, _then: next }),
          redirect: 'manual',
        })
        await entered.body?.cancel()
        const then = entered.headers.get('location')
        if (then && new URL(then, place.base).origin !== place.base) gone.push(next)
      }
      holds(gone.length === 0, `these led away: ${gone.join(', ')}`)
      return `${away.length} addresses stay here`
    },
  },
  {
    name: 'a form of another site is not done',
    async tries(place) {
      const who = await place.someone()
      const done = []
      const origins: Record<string, string>[] = [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { origin: `${place.base}.evil.example` },
        { 'sec-fetch-site': 'cross-site' },
      ]
      for (const headers of origins) {
        const answer = await rawRequest(place.base, '/do/add-person', {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: who.cookie, ...headers },
          body: 'name=Forged',
        })
        if (answer.status < 400) done.push(JSON.stringify(headers))
      }
      holds(
        !JSON.stringify(await does(place, who, 'list-people', {})).includes('Forged'),
        'a forged form was done',
      )
      return `${origins.length} forged forms refused${done.length > 0 ? `, but ${done.join()} was answered as if it were done` : ''}`
    },
  },
  {
    name: 'no account sees another’s',
    async tries(place) {
      const [ann, bob] = [await place.someone('Ann'), await place.someone('Bob')]
      const ids = await fillALittle(place, ann)
      const open = []
      let tried = 0
      const api = (await (await fetch(`${place.base}/api/openapi.json`)).json()) as {
        paths: Record<string, object>
      }
      for (const path of Object.keys(api.paths))
        for (const id of ids) {
          const verb = path.replace('/api/', '')
          if (/^(export|import|list)-/.test(verb)) continue
          for (const takes of [{ id }, { personId: id }, { conversationId: id }, { companyId: id }]) {
            const answer = await call(place, bob, verb, takes)
            const says = await answer.text()
            tried++
            if (answer.ok && says.includes(id)) open.push(`${verb} ${JSON.stringify(takes)}`)
          }
        }
      for (const id of ids)
        for (const path of [
          `/people/${id}`,
          `/companies/${id}`,
          `/conversations/${id}`,
          `/conversations/${id}/meet`,
          `/letters/${id}`,
          `/people/${id}/card.vcf`,
        ]) {
          const answer = await see(place, bob, path)
          await answer.text()
          tried++
          if (answer.status !== 404) open.push(`${path}: ${answer.status}`)
        }
      holds(open.length === 0, open.slice(0, 5).join('; '))
      return `${tried} tries, none answered`
    },
  },
]

/** A person, a company and a conversation; gives their ids. */
async function fillALittle(place: Place, who: Someone): Promise<string[]> {
  const person = await does<{ id: string }>(place, who, 'add-person', { name: 'Maya Chen' })
  const company = await does<{ id: string }>(place, who, 'add-company', { name: 'Acme Tea' })
  const conversation = await does<{ id: string }>(place, who, 'start-conversation', { personId: person.id })
  return [person.id, company.id, conversation.id]
}

/** The hidden fields of the first form that goes to `action`. */
export function hiddenOf(html: string, action: string): Record<string, string> {
  const at = html.indexOf(`action="${action}"`)
  const form = html.slice(at, html.indexOf('</form>', at))
  const fields: Record<string, string> = {}
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const of = (name: string) => unescaped(new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1] ?? '')
    if (of('type') === 'hidden' && of('name')) fields[of('name')] = of('value')
  }
  return fields
}

const unescaped = (text: string) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
