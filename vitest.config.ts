/** The suites, by the names that `npm test -- NAME` takes. Those that need PostgreSQL are given one by a set-up. */
import { defineConfig } from 'vitest/config'
import { compiledMarkup } from './vite.markup.ts'
import { builtPaths } from './vite.paths.ts'

const postgres = ['tests/postgres.setup.ts']
/** The journeys that go to every page. They run in another row than the others, so that the rows end together. */
const everyPage = ['tests/journeys/{busy,everyone}.test.ts']
const verbs = ['src/**/*.verb.test.ts']

export default defineConfig({
  plugins: [builtPaths(), compiledMarkup()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      suite('unit', {
        include: ['src/**/*.test.{ts,tsx}', 'seeds/**/*.test.ts', 'tests/*.test.ts'],
        exclude: verbs,
        globalSetup: postgres,
      }),
      suite('verbs-sqlite', { include: verbs, env: { WELLMET_TEST_STORE: 'sqlite' } }),
      suite('verbs-postgres', {
        include: verbs,
        env: { WELLMET_TEST_STORE: 'postgres' },
        globalSetup: postgres,
      }),
      suite('doors', { include: ['tests/doors/**/*.test.ts'], globalSetup: postgres, testTimeout: 60_000 }),
      suite('start', { include: ['tests/start/**/*.test.ts'], testTimeout: 240_000, fileParallelism: false }),
      suite('journeys', {
        include: ['tests/journeys/**/*.test.ts'],
        exclude: everyPage,
        globalSetup: postgres,
        testTimeout: 120_000,
        fileParallelism: false,
      }),
      suite('every-page', { include: everyPage, testTimeout: 120_000, fileParallelism: false }),
    ],
  },
})

/** A test that hangs fails after a while; how long one takes judges nothing. Set-up may take as long as a test. */
function suite(name: string, test: { include: string[]; testTimeout?: number; [setting: string]: unknown }) {
  const { testTimeout = 30_000 } = test
  return { extends: true as const, test: { name, hookTimeout: testTimeout, ...test, testTimeout } }
}
