/** Who comes in by a token, and how far. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verbs } from '../../src/verbs.ts'
import { agent, createToken, openServed, post, type Served } from './drivers.ts'

let served: Served
beforeAll(async () => {
  served = await openServed()
})
afterAll(() => served?.close())

const list = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} })

/** What both doors for tokens say to one. */
async function statuses(token: string): Promise<(string | number | null)[]> {
  const { base } = served
  const answers = [await post(base, '/api/show-today', token, '{}'), await post(base, '/mcp', token, list)]
  for (const answer of answers) await answer.text()
  return answers.flatMap(({ status, headers }) => [
    status,
    headers.get('www-authenticate')?.split(' ')[0] ?? null,
  ])
}
const comesIn = [200, null, 200, null]
const isChallenged = [401, 'Bearer', 401, 'Bearer']

test('a token that is missing, made up, revoked or over is challenged', async () => {
  const { house } = served.house
  const { who } = await served.house.newcomer()
  const token = await createToken(house, who)
  expect(await statuses(token)).toEqual(comesIn)
  for (const none of ['', 'wm_', 'wm_made-up', `${token}x`, token.slice(3)])
    expect(await statuses(none), none).toEqual(isChallenged)

  const [made] = await house.accounts.listTokens(who.account)
  await house.accounts.revokeToken(who.account, made?.id ?? '')
  expect(await statuses(token)).toEqual(isChallenged)

  const older = await createToken(house, who)
  await house.commons.db
    .updateTable('token')
    .set({ expires_at: new Date(Date.now() - 1000).toISOString() })
    .where('user_id', '=', who.account)
    .execute()
  expect(await statuses(older)).toEqual(isChallenged)
})

test('a token ends with its account', async () => {
  const { house } = served.house
  const { who } = await served.house.newcomer()
  const token = await createToken(house, who)
  await house.accounts.deleteAccount(who.account)
  expect(await statuses(token)).toEqual(isChallenged)
})

test('a token opens no page, and a session opens no API', async () => {
  const { who } = await served.house.newcomer()
  const token = await createToken(served.house.house, who)
  const page = await fetch(`${served.base}/people`, {
    headers: { authorization: `Bearer ${token}` },
    redirect: 'manual',
  })
  expect(page.status).toBe(303)
  const { token: session } = await served.house.house.accounts.signIn(
    { email: who.email, password: 'a quiet long password' },
    { ip: '127.0.0.1' },
  )
  expect(await statuses(session)).toEqual(isChallenged)
})

test('a token that may only read uses what reads, and nothing else', async () => {
  const { who } = await served.house.newcomer()
  const token = await createToken(served.house.house, who, 'read')
  for (const verb of verbs.filter(({ closed }) => !closed.http)) {
    const answer = await post(served.base, `/api/${verb.name}`, token, '{}')
    const { code } = (await answer.json()) as { code?: string }
    if (verb.does === 'writes') expect([answer.status, code], verb.name).toEqual([403, 'scope'])
    else expect(answer.status, verb.name).not.toBe(403)
  }
  const client = await agent(served.base, token)
  const { tools } = await client.listTools()
  const reading = verbs.filter(({ does, closed }) => does === 'reads' && !closed.mcp)
  expect(tools.map(({ name }) => name)).toEqual(reading.map(({ name }) => name))
  await expect(client.callTool({ name: 'add-person', arguments: { name: 'Bo' } })).rejects.toThrow(
    /add-person/,
  )
  await client.close()
  expect(
    await served.house.house.stores.within(who.account, 'reads', (store) =>
      store.selectFrom('person').select('id').execute(),
    ),
  ).toEqual([])
})

test('a verb that is closed to agents is not there, and says why', async () => {
  const { who } = await served.house.newcomer()
  const token = await createToken(served.house.house, who)
  for (const verb of verbs.filter(({ closed }) => closed.http)) {
    const answer = await post(served.base, `/api/${verb.name}`, token, '{}')
    expect(await answer.json(), verb.name).toMatchObject({ status: 404, detail: verb.closed.http })
  }
})
