/** Those who have the address of one page for a host, and no account. */
import { tryAsGuest } from '../tests/guest-tries.ts'
import { type Attack, holds } from './attack.ts'
import { type Place, press, type Someone } from './place.ts'

const words = { who: 'I have taught chemistry for years.', why: 'You built the tastings.' }

export const guests: Attack[] = [
  {
    name: '10,000 tries of a guest with another’s ids and half of their address reach nothing',
    async tries(place) {
      const there = await place.another({ TRUSTED_PROXIES: 'loopback', SIGNUPS_PER_HOUR: 'off' })
      await ownerOf(there)
      const [mine, theirs] = [await there.someone(), await there.someone('Ada Quist')]
      const own: string[] = []
      for (let n = 0; n < 25; n++) own.push((await pageOf(there, mine, `Host ${n}`)).secret)
      const other = await pageOf(there, theirs, 'Zsolt Quitzel')
      const shown = async () =>
        (await press(there, theirs, 'show-host-page', { id: other.conversation })).text()
      const before = await shown()
      holds(before.includes('Zsolt'), `the page is not shown: ${before.slice(0, 200)}`)
      const wrong = await tryAsGuest({
        base: there.base,
        own,
        other: other.secret,
        ids: [other.person, other.conversation, other.id],
        words: ['Quitzel', 'Ada Quist', theirs.email],
        count: 10_000,
      })
      holds(wrong.length === 0, wrong.slice(0, 5).join('; '))
      holds((await shown()) === before, 'something of theirs was changed')
      return '10,000 tries, nothing shown and nothing changed'
    },
  },
]

/** Behind a proxy the first account needs the printed code. */
async function ownerOf(place: Place): Promise<void> {
  const code = await place.code()
  const who = { name: 'Owner', email: 'owner@example.org', password: 'a quiet long password', code }
  const entered = await fetch(`${place.base}/sign-up`, {
    method: 'POST',
    headers: { origin: place.base },
    body: new URLSearchParams(who),
    redirect: 'manual',
  })
  await entered.body?.cancel()
  holds(entered.status === 303, `the first account was answered with ${entered.status}`)
}

async function pageOf(place: Place, who: Someone, name: string) {
  const does = async (verb: string, takes: Record<string, string>) =>
    (await (await press(place, who, verb, takes)).json()) as Record<string, string>
  const { id: person = '' } = await does('add-person', { name })
  const { id: conversation = '' } = await does('start-conversation', { personId: person })
  const { id = '', secret = '' } = await does('create-host-page', { id: conversation, ...words })
  return { person, conversation, id, secret }
}
