/**
 * An address that is tried through a form or a file: the answer, and how long it takes, are the same for one that is known here, one that
 * is not, and one that asked not to be contacted again.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readNetworks } from '../../src/addresses.ts'
import { recordAnswer } from '../../src/conversations/record-answer.ts'
import { startConversation } from '../../src/conversations/start-conversation.ts'
import { createHostPage } from '../../src/hosts/create-host-page.ts'
import { addPerson } from '../../src/people/add-person.ts'
import { readImport } from '../../src/people/read-import.ts'
import { type Newcomer, openTestHouse, type TestHouse } from '../world.ts'
import { serve } from './drivers.ts'

const kinds = ['known', 'never', 'other'] as const
type Kind = (typeof kinds)[number]
/** As long as one another, so that nothing but what is known of them differs. */
const addressOf = (kind: Kind, n: number) => `${kind}.${String(n % 10).padStart(4, '0')}@host.example`

const words = { who: 'I have taught chemistry for years.', why: 'You built the tastings.' }

/** What each try took, by kind, in milliseconds. */
type Taken = Record<Kind, number[]>
const none = (): Taken => ({ known: [], never: [], other: [] })

/** How often a try of the one takes longer than one of the other: 0.5 where no one could tell them apart. */
function longer(one: number[], other: number[]): number {
  const all = [...one.map((ms) => ({ ms, of: 1 })), ...other.map((ms) => ({ ms, of: 0 }))]
  const ranks = all.sort((a, b) => a.ms - b.ms).reduce((sum, { of }, rank) => sum + of * (rank + 1), 0)
  return (ranks - (one.length * (one.length + 1)) / 2) / (one.length * other.length)
}

/** Five standard deviations of the figure for so many tries of which nothing differs. */
const chance = (tries: number) => 5 / Math.sqrt(6 * tries)

function expectAlike(taken: Taken): void {
  for (const kind of ['known', 'never'] as const)
    expect(Math.abs(longer(taken[kind], taken.other) - 0.5)).toBeLessThan(chance(taken.other.length))
}

describe.each([
  ['sqlite', 400],
  ['postgres', 100],
] as const)('on %s, %i tries of each', (store, tries) => {
  let house: TestHouse
  let base: string
  let close: () => void
  let robin: Newcomer
  beforeAll(async () => {
    house = await openTestHouse(store, { trustedProxies: readNetworks('loopback') })
    const served = await serve(house.house)
    base = served.base
    close = () => served.server.close()
    robin = await house.newcomer()
    // Robin and Ada know the same people, and the same ones asked each of them not to write again.
    for (const one of [robin, await house.newcomer('Ada Quist')])
      for (let n = 0; n < 10; n++)
        for (const kind of ['known', 'never'] as const) {
          const { id: personId } = await one.does(addPerson, {
            name: `Host ${kind} ${n}`,
            email: addressOf(kind, n),
          })
          if (kind === 'known') continue
          const { id } = await one.does(startConversation, { personId })
          await one.does(recordAnswer, { id, kind: 'never' })
        }
  })
  afterAll(async () => {
    close?.()
    await house?.close()
  })

  /** What slows down who presses often is another matter. */
  const forgive = async () => {
    for (const table of ['attempt', 'request_start'] as const)
      await house.house.commons.db.deleteFrom(table).execute()
  }

  const send = (path: string, typed: Record<string, string>) =>
    fetch(`${base}${path}`, { method: 'POST', body: new URLSearchParams(typed), redirect: 'manual' })

  async function pageFor(name: string) {
    const { id: personId } = await robin.does(addPerson, { name })
    const { id } = await robin.does(startConversation, { personId, minutes: 20 })
    return `/ask/${(await robin.does(createHostPage, { id, ...words })).secret}`
  }

  const unsay = () =>
    house.house.stores.within(robin.who.account, 'writes', async (world) => {
      await world.deleteFrom('host_answer').execute()
      await world.deleteFrom('answer').where('kind', '!=', 'never').execute()
    })

  test('as a colleague on a page', async () => {
    const path = await pageFor('Maya Chen')
    const named = { kind: 'substitute', colleague: 'Tomasz Lis', mayUseName: 'yes', _step: 'colleague' }
    const [answers, taken] = [new Set<string>(), none()]
    for (let n = 0; n < tries; n++) {
      if (n % 10 === 0) await Promise.all([forgive(), unsay()])
      // Each kind comes first as often as last.
      for (let at = 0; at < kinds.length; at++) {
        const kind = kinds[(at + n) % kinds.length] as Kind
        const begun = performance.now()
        const answer = await send(`${path}/answer-page`, { ...named, reach: addressOf(kind, n) })
        const text = await answer.text()
        taken[kind].push(performance.now() - begun)
        const shown = n % 50 === 0 ? await (await fetch(`${base}${path}`)).text() : ''
        if (n % 50 === 0) expect(shown).toContain('Tomasz Lis')
        answers.add(`${answer.status} ${answer.headers.get('location')} ${text}`)
      }
    }
    expect([...answers]).toEqual([`303 ${path} `])
    expectAlike(taken)
  }, 180_000)

  test('in a list that is imported by someone else', async () => {
    const zoe = await house.newcomer('Zoe Maas')
    const [answers, taken] = [new Set<string>(), none()]
    for (let round = 0; round < 6; round++)
      for (let at = 0; at < kinds.length; at++) {
        const kind = kinds[(at + round) % kinds.length] as Kind
        const rows = Array.from(
          { length: tries },
          (_, n) => `First${n},Last${String(round).padStart(3, '0')},${n < 10 ? addressOf(kind, n) : ''}`,
        )
        const content = Buffer.from(['First Name,Last Name,Email Address', ...rows].join('\n'))
        const begun = performance.now()
        const { id: _, ...gave } = await zoe.does(readImport, {
          fileName: 'people.csv',
          content: content.toString('base64'),
        })
        taken[kind].push(performance.now() - begun)
        answers.add(JSON.stringify(gave))
      }
    expect([...answers]).toHaveLength(1)
    expect([...answers][0]).toContain(`"newCount":${tries},"knownCount":0`)
    expectAlike(taken)
  }, 180_000)

  test('in a form that begins something with them, by someone else', async () => {
    const zoe = await house.newcomer('Zoe Maas')
    const [answers, taken] = [new Set<string>(), none()]
    for (let n = 0; n < tries / 10; n++)
      for (let at = 0; at < kinds.length; at++) {
        await forgive()
        const kind = kinds[(at + n) % kinds.length] as Kind
        const begun = performance.now()
        const { id: personId } = await zoe.does(addPerson, {
          name: `Host ${String(n).padStart(4, '0')}`,
          email: n < 10 ? addressOf(kind, n) : '',
        })
        const { id } = await zoe.does(startConversation, { personId })
        const page = n < 5 ? await zoe.does(createHostPage, { id, ...words }) : null
        taken[kind].push(performance.now() - begun)
        answers.add(`${n < 5} ${page?.secret.length}`)
      }
    expect([...answers]).toEqual(['true 22', 'false undefined'])
    expectAlike(taken)
  }, 180_000)

  test('to sign in with', async () => {
    const [answers, taken] = [new Set<string>(), none()]
    for (let n = 0; n < 30; n++)
      for (let at = 0; at < kinds.length; at++) {
        const kind = kinds[(at + n) % kinds.length] as Kind
        // Here it is an account that is known.
        const email = kind === 'known' ? robin.who.email : addressOf(kind, n)
        await forgive()
        const begun = performance.now()
        const answer = await send('/sign-in', { email, password: 'not the right one' })
        const text = await answer.text()
        taken[kind].push(performance.now() - begun)
        answers.add(`${answer.status} ${text.replaceAll(email, '')}`)
      }
    expect([...answers]).toHaveLength(1)
    expectAlike(taken)
  }, 180_000)
})
