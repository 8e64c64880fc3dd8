import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSecret } from './settings-secret.ts'

const good = '7f0c0f4c5f0a4e16a1d1c7f9a3b2e8d4'

let dataFolder: string
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'wellmet-secret-'))
})
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }))

describe('the secret', () => {
  it('is made on the first start, kept, and read by its owner alone', () => {
    const made = readSecret({ dataFolder, env: {} })
    expect(made).toMatch(/^[0-9a-f]{64}$/)
    expect(readSecret({ dataFolder, env: {} })).toBe(made)
    expect(statSync(join(dataFolder, 'secret')).mode & 0o777).toBe(0o600)
  })

  it('is the given one, or the one in the given file', () => {
    expect(readSecret({ dataFolder, env: { WELLMET_SECRET: good } })).toBe(good)
    const path = join(dataFolder, 'given')
    writeFileSync(path, `${good}\n`)
    expect(readSecret({ dataFolder, env: { WELLMET_SECRET_FILE: path } })).toBe(good)
  })

  it.each([
    ['changeme', 'shorter than 32'],
    ['secret', 'shorter than 32'],
    ['changemechangemechangemechangemechangeme', 'placeholder'],
    ['please-change-me-to-something-long-and-random', 'placeholder'],
    ['your-secret-here-your-secret-here-your-secret', 'placeholder'],
    ['a'.repeat(64), 'placeholder'],
  ])('%s is refused', (secret, because) => {
    expect(() => readSecret({ dataFolder, env: { WELLMET_SECRET: secret } })).toThrow(because)
  })

  it('a file that is not there is refused by its name', () => {
    const env = { WELLMET_SECRET_FILE: join(dataFolder, 'nowhere') }
    expect(() => readSecret({ dataFolder, env })).toThrow('nowhere, which cannot be read')
  })
})
