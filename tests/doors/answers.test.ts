/** What a program is given is never more than it can read, however large the account; what is large is a file to fetch. */
import type { Kysely } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/store/id.ts'
import { tables } from '../../src/store/tables.ts'
import { verbs } from '../../src/verbs.ts'
import type { Newcomer } from '../world.ts'
import { agent, createToken, openServed, type Served } from './drivers.ts'
import { played } from './played.ts'

const most = 50_000
/** The questions of one conversation are given whole, with what manners say of each; no conversation has a hundred. */
const whole: Record<string, number> = { 'list-questions': 100_000, 'show-preparation': 100_000 }

let served: Served
let robin: Newcomer
let token: string
let inputs: Map<string, Record<string, unknown>[]>
beforeAll(async () => {
  served = await openServed()
  robin = await served.house.newcomer()
  token = await createToken(served.house.house, robin.who)
  inputs = await played(robin)
  await multiply()
}, 120_000)
afterAll(() => served?.close())

/** Every row of the script's world, a thousand times over: whatever a list is of, it is long. A conversation has thirty of each. */
async function multiply(): Promise<void> {
  await served.house.house.stores.within(robin.who.account, 'writes', async (store) => {
    const any = store as unknown as Kysely<Record<string, Record<string, unknown>>>
    for (const { name, columns } of tables.filter(({ name }) => name !== 'profile')) {
      const rows = await any.selectFrom(name).selectAll().limit(20).execute()
      const most =
        { person: 10_000 }[name] ?? ('conversation_id' in columns && !isOptional(columns) ? 30 : 1000)
      const copies = Array.from({ length: rows.length > 0 ? most : 0 }, (_, n) => ({
        ...rows[n % rows.length],
        ...(isOptional(columns) && n > 30 && { conversation_id: null }),
        id: newId(),
      }))
      // Where something is once only, it stays so.
      for (let from = 0; from < copies.length; from += 500)
        await any
          .insertInto(name)
          .values(copies.slice(from, from + 500))
          .onConflict((conflict) => conflict.doNothing())
          .execute()
    }
  })
}

const isOptional = (columns: Record<string, string>) => columns.conversation_id?.endsWith('?') ?? false

const get = (path: string) =>
  fetch(`${served.base}${path}`, { headers: { authorization: `Bearer ${token}` } })

test('no answer is over 50 kB, however much there is', async () => {
  const sizes: Record<string, number> = {}
  for (const verb of verbs.filter(({ does, closed }) => does === 'reads' && !closed.http))
    for (const takes of [...(inputs.get(verb.name) ?? []), {}]) {
      if (takes.withContent) continue
      const query = new URLSearchParams(
        Object.entries(takes).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
      )
      const answer = await get(`/api/${verb.name}?${query}`)
      const said = await answer.text()
      // What the script deleted since is not there.
      if (![404, 409, 422].includes(answer.status)) expect(answer.status, `${verb.name} ${said}`).toBe(200)
      if (answer.ok) sizes[verb.name] = Math.max(sizes[verb.name] ?? 0, said.length)
    }
  expect(Object.keys(sizes).length).toBeGreaterThan(20)
  expect(Object.entries(sizes).filter(([name, size]) => size > (whole[name] ?? most))).toEqual([])
}, 120_000)

test('an agent is given no more than it can take, and told where the whole is', async () => {
  await served.house.house.stores.within(robin.who.account, 'writes', async (store) => {
    await store
      .updateTable('question')
      .set({ note: 'x'.repeat(10_000) })
      .execute()
    await store
      .updateTable('fact')
      .set({ fact: 'x'.repeat(2000) })
      .execute()
    await store
      .updateTable('insight')
      .set({ text: 'x'.repeat(5000) })
      .execute()
  })
  const client = await agent(served.base, token)
  await client.listTools()
  const parts: string[] = []
  for (const verb of verbs.filter(({ does, closed }) => does === 'reads' && !closed.mcp))
    for (const takes of inputs.get(verb.name) ?? []) {
      if (takes.withContent) continue
      const plain = Object.fromEntries(Object.entries(takes).filter(([, value]) => value !== null))
      const { content, structuredContent, isError } = await client.callTool({
        name: verb.name,
        arguments: plain,
      })
      const [{ text = '' } = {}] = content as { text?: string }[]
      expect(text.length, verb.name).toBeLessThan(most + 2000)
      const { leftOff } = (structuredContent ?? {}) as { leftOff?: string }
      if (isError && text.includes('too-long')) {
        parts.push(verb.name)
        const limit = Number(/limit (\d+)/.exec(text)?.[1])
        const smaller = await client.callTool({ name: verb.name, arguments: { ...plain, limit } })
        expect(smaller.isError, verb.name).toBeFalsy()
        expect(smaller.structuredContent).toHaveProperty('next')
      } else if (leftOff) {
        parts.push(verb.name)
        const [, whole = ''] = /GET (\S+) with/.exec(leftOff) ?? []
        const answer = await get(whole.slice(served.base.length))
        expect(answer.status, whole).toBe(200)
        expect((await answer.text()).length).toBeGreaterThan(most)
      }
    }
  await client.close()
  expect(parts).toEqual(expect.arrayContaining(['list-questions', 'show-preparation', 'list-facts']))
}, 120_000)
