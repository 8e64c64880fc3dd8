/** Pages name their islands by path, so that a slip shows when the page is built and not when someone opens it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, expect, test } from 'vitest'
import composer from '../src/letters/pages/composer.island.tsx?path'
import { builtPaths } from '../vite.paths.ts'

const folder = mkdtempSync(join(tmpdir(), 'wellmet-islands-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Builds a page that names this island; there is only one, `there.island.tsx`. */
function building(island: string) {
  writeFileSync(join(folder, 'there.island.tsx'), '')
  writeFileSync(
    join(folder, 'page.ts'),
    `import island from './${island}.island.tsx?path'\nconsole.log(island)`,
  )
  return build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [builtPaths()],
    build: { write: false, rolldownOptions: { input: join(folder, 'page.ts') } },
  })
}

test('an island is named by its path', () => expect(composer).toBe('src/letters/pages/composer.island.tsx'))

test('a misspelled one fails the build', async () => {
  await building('there')
  await expect(building('their')).rejects.toThrow(/There is no .*their\.island\.tsx/)
})
