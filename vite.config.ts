/**
 * Builds two things: the server (Node loads `.ts` as it is, but not `.tsx`), and for the browser the islands and
 * the stylesheet. `vite build --app` makes both; `dist/client/manifest.json` says what became of each file.
 */
import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const there = (patterns: string[]) => globSync(patterns, { cwd: root }).sort()

const byName = (files: string[], ending: string) =>
  Object.fromEntries(files.map((file) => [basename(file, ending), file]))

/** `src/main.ts` becomes `dist/server/main.js`, `layout.worker.ts` becomes `layout.worker.js`. */
const serverEntries = byName(
  there(['src/main.ts', 'src/wellmet.ts', 'src/generate.ts', 'bench/bench.ts', 'src/**/*.worker.ts']),
  '.ts',
)

/** `composer.island.tsx` becomes `assets/composer-HASH.js`. */
const browserEntries = {
  ...byName(there(['src/**/*.island.tsx']), '.island.tsx'),
  ...byName(there(['src/ui/style.css']), '.css'),
}

export default defineConfig({
  root,
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  environments: {
    ssr: {
      build: {
        ssr: true,
        outDir: 'dist/server',
        target: 'node24',
        sourcemap: true,
        minify: false,
        rolldownOptions: {
          input: serverEntries,
          output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
        },
      },
      // Bundled, so that only what is used is read at the start: half the memory of the packages as they come.
      resolve: {
        noExternal: [
          'hono',
          /^@hono\//,
          'kysely',
          'zod',
          'preact',
          /^preact/,
          'temporal-polyfill',
          'papaparse',
          'fflate',
          'ical-generator',
        ],
      },
    },
    client: {
      build: {
        outDir: 'dist/client',
        // Older targets rewrite light-dark() into a polyfill that the cascade layers do not expect.
        target: ['chrome125', 'firefox128', 'safari18'],
        manifest: 'manifest.json',
        assetsDir: 'assets',
        rolldownOptions: { input: browserEntries },
      },
    },
  },
  builder: {
    buildApp: async (builder) => {
      const { ssr, client } = builder.environments
      if (ssr) await builder.build(ssr)
      if (client && Object.keys(browserEntries).length > 0) await builder.build(client)
    },
  },
})
