/** Requests that come together are begun one after the other, each in a turn of Node’s loop. */
import { Agent, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { httpServer } from './listener.ts'

test('of many requests at once one is begun in a turn of the loop, in the order in which they came', async () => {
  let turn = 0
  let isOver = false
  const count = () => {
    turn++
    if (!isOver) setImmediate(count)
  }
  const begun: { turn: number; path: string }[] = []
  const server = httpServer(({ url }) => {
    begun.push({ turn, path: new URL(url).pathname })
    return new Response('Here it is.')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true })
  const ask = (path: string) =>
    new Promise<number | undefined>((answered, failed) =>
      request({ port, host: '127.0.0.1', path, agent }, (answer) => {
        answer.resume().on('end', () => answered(answer.statusCode))
      })
        .on('error', failed)
        .end(),
    )
  const paths = Array.from({ length: 40 }, (_, n) => `/${n}`)
  // The connections are there, so that all forty come in one turn.
  await Promise.all(paths.map(ask))
  begun.length = 0
  setImmediate(count)
  expect(await Promise.all(paths.map(ask))).toEqual(paths.map(() => 200))
  isOver = true
  agent.destroy()
  server.close()

  expect(begun.map(({ path }) => path).toSorted()).toEqual(paths.toSorted())
  const inEach = Map.groupBy(begun, ({ turn }) => turn)
  // One when it comes, while nothing else is begun, and the first of those that wait.
  expect(Math.max(...[...inEach.values()].map((those) => those.length))).toBeLessThanOrEqual(2)
})
