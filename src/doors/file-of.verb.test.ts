/** A file on its way takes room on the disk, and the one who asks for it may never take it. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { defineVerb } from '../verb.ts'
import { fileOf } from './file-of.ts'

let house: TestHouse
afterEach(() => house?.close())

/** More than is read ahead of the one who takes it. */
const largeFile = defineVerb({
  name: 'export-account',
  says: 'Give two megabytes.',
  does: 'reads',
  takes: z.object({}),
  gives: z.object({}),
  run: async () => ({}),
  asFile: () => ({ fileName: 'large.zip', parts: pieces() }),
})

async function* pieces() {
  for (let n = 0; n < 20; n++) yield Buffer.alloc(100_000, n)
}

test('files that no one takes are three for one person, and more once one has arrived', async () => {
  house = await openTestHouse(process.env.WELLMET_TEST_STORE ?? 'sqlite')
  const [robin, ada] = [await house.newcomer(), await house.newcomer('Ada Quist')]
  const ask = (who = robin.who, method = 'GET') =>
    fileOf(house.house, who, largeFile, { method, type: 'application/zip' })
  const [first, second, third] = [await ask(), await ask(), await ask()]
  await expect(ask()).rejects.toMatchObject({ kind: 'busy' })
  await (await ask(ada.who)).body?.cancel()
  expect((await first.arrayBuffer()).byteLength).toBe(2_000_000)
  await second.body?.cancel()
  const again = [await vi.waitFor(() => ask()), await vi.waitFor(() => ask())]
  await expect(ask()).rejects.toMatchObject({ kind: 'busy' })
  for (const one of [third, ...again]) await one.body?.cancel()
  for (let n = 0; n < 5; n++) await vi.waitFor(() => ask(robin.who, 'HEAD'))
  expect(readdirSync(join(house.house.settings.dataFolder, 'outgoing'))).toEqual([])
})
