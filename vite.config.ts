/**
 * Builds two things: the server (Node loads `.ts` as it is, but not `.tsx`), and for the browser the islands and
 * the stylesheet. `vite build --app` makes both; `dist/client/manifest.json` says what became of each file.
 */
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { compiledMarkup } from './vite.markup.ts'
import { builtPaths } from './vite.paths.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const there = (patterns: string[]) => globSync(patterns, { cwd: root }).sort()

const byName = (files: string[], ending: string) =>
  Object.fromEntries(files.map((file) => [basename(file, ending), file]))

/** `src/main.ts` becomes `dist/server/main.js`, `layout.worker.ts` becomes `layout.worker.js`. */
const serverEntries = byName(
  there([
    'src/main.ts',
    'src/wellmet.ts',
    'src/check.ts',
    'src/generate.ts',
    'bench/bench.ts',
    'eval/eval.ts',
    'src/**/*.worker.ts',
  ]),
  '.ts',
)

/** `src/letters/pages/composer.island.tsx` becomes `assets/letters-composer-HASH.js`: two features may each have one of a name. */
const browserEntries = {
  ...Object.fromEntries(there(['src/**/*.island.tsx']).map((file) => [islandName(file), file])),
  ...byName(there(['src/ui/style.css', 'src/**/*.sheet.css']), '.css'),
  ...byName(there(['src/**/*.sw.ts']), '.ts'),
}

function islandName(file: string): string {
  const folders = file.split(/[\\/]/).slice(1, -1)
  return [...folders.filter((folder) => folder !== 'pages'), basename(file, '.island.tsx')].join('-')
}

/** What is loaded together anyway stands together: a file more takes a request, and gzip begins again. */
const together = [
  {
    name: 'common',
    test: inFolders(
      'ui/(?:say|draft-words|draft-offers|draft-store|unsent-notes|older-drafts|together-names|copies|save-words|single-keys)',
      'etiquette/rule',
    ),
  },
  {
    name: 'typed',
    test: inFolders('manners/(?:findings[\\w-]*|marks|caret|quote)', 'ui/(?:elements|press)'),
  },
  {
    name: 'kept',
    test: inFolders('ui/(?:in-place|save-as-typed)'),
  },
  {
    // By itself: with anything else, that would be loaded by all that load something later.
    name: 'later',
    test: /vite.preload-helper/,
  },
  {
    name: 'manners',
    test: inFolders(
      'etiquette/(?!english/tells-in-letters|names-in|openings).*',
      'manners/(?:judging|language|late-rules|warm-up)',
    ),
    minShareCount: 2,
  },
]

function inFolders(...files: string[]): RegExp {
  return new RegExp(`/src/(?:${files.join('|')})\\.tsx?$`)
}

export default defineConfig({
  root,
  publicDir: false,
  logLevel: 'warn',
  plugins: [
    builtPaths(),
    copiesAlone(),
    loadedWith(),
    elementsOfOurs(),
    compiledMarkup(),
    rulesWithoutTexts(),
    pictures(),
    inAscii(),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  environments: {
    ssr: {
      build: {
        ssr: true,
        outDir: 'dist/server',
        // A server of the build before may still run; `scripts/sweep.mjs` takes away what is older.
        emptyOutDir: false,
        manifest: 'manifest.json',
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
          '@fastify/busboy',
          'hono',
          /^@hono\//,
          'kysely',
          'zod',
          'preact',
          /^preact/,
          /^temporal-/,
          'papaparse',
          'fflate',
          'ical-generator',
        ],
      },
    },
    client: {
      build: {
        outDir: 'dist/client',
        emptyOutDir: false,
        // Older targets rewrite light-dark() into a polyfill that the cascade layers do not expect.
        target: ['chrome125', 'firefox128', 'safari18'],
        manifest: 'manifest.json',
        assetsDir: 'assets',
        rolldownOptions: {
          input: browserEntries,
          output: { codeSplitting: { groups: together } },
        },
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

/**
 * Times and days are said in few scripts, and those bring their own copy of what says them: shared, it would be loaded by every page
 * that says a number. So does the script that keeps the first words of a meeting: it has to come as one file.
 */
function copiesAlone(): Plugin {
  const alone = [
    { source: './say.ts', of: /[\\/]ui[\\/]when[\w.-]*\.tsx?$/, file: 'src/ui/say.ts' },
    {
      source: '../../ui/say.ts',
      of: /[\\/](?:meet-clock|schedule\.island)\.tsx?$/,
      file: 'src/ui/say.ts',
    },
    { source: '../../ui/begin-note.ts', of: /[\\/]first-words\.island\.tsx$/, file: 'src/ui/begin-note.ts' },
  ]
  return {
    name: 'copies-alone',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    resolveId(source, importer = '') {
      const one = alone.find((each) => each.source === source && each.of.test(importer))
      return one ? `${join(root, one.file)}?alone` : null
    },
  }
}

/** Names the files that a script will need as it is asked for: a tenth of what Vite has for it, as no stylesheet and no older browser is among them. */
function loadedWith(): Plugin {
  return {
    name: 'loaded-with',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    load: (id) =>
      id === '\0vite/preload-helper.js'
        ? `export function __vitePreload(load, files = []) {
            for (const file of files)
              document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '/' + file }))
            return load()
          }`
        : null,
  }
}

/** JSX in the browser makes elements by a file of ours (`src/ui/elements.ts`); only the server has anything of Preact. */
function elementsOfOurs(): Plugin {
  return {
    name: 'elements-of-ours',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    resolveId: (source) =>
      /^preact\/jsx-(dev-)?runtime$/.test(source) ? join(root, 'src/ui/elements.ts') : null,
  }
}

/** The sprite of icons, the pictures of link previews and those of the home screen, which only markup names. */
function pictures(): Plugin {
  return {
    name: 'pictures',
    applyToEnvironment: (environment) => environment.name === 'client',
    buildStart() {
      for (const path of ['src/ui/icons.svg', ...there(['src/ui/cards/*.png', 'src/ui/icons/*.png'])]) {
        const source = readFileSync(join(root, path))
        this.emitFile({ type: 'asset', name: basename(path), originalFileName: path, source })
      }
    },
  }
}

/**
 * In the browser a rule needs to check; what it asks for, why, source and examples are pages of their own, and would be a quarter of
 * what the composer loads. They are taken out there, and only there.
 */
function rulesWithoutTexts(): Plugin {
  const isText = /^(?:says|because|source|good|bad)$/
  return {
    name: 'rules-without-texts',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform(code, path) {
      if (!/\/src\/etiquette\/rules\/[\w-]+\.ts$/.test(path)) return
      const texts: { start: number; end: number }[] = []
      for (const node of this.parse(code).body) {
        const declaration = node.type === 'ExportNamedDeclaration' ? node.declaration : node
        if (declaration?.type !== 'VariableDeclaration') continue
        for (const { init } of declaration.declarations) {
          if (init?.type !== 'ObjectExpression') continue
          const facts = init.properties.map((property) => ({
            ...property,
            name: property.type === 'Property' && property.key.type === 'Identifier' ? property.key.name : '',
          }))
          if (!facts.some(({ name }) => name === 'judges')) continue
          for (const [at, { name, start }] of facts.entries())
            if (isText.test(name)) texts.push({ start, end: facts[at + 1]?.start ?? init.end - 1 })
        }
      }
      return texts.reduceRight((lean, { start, end }) => lean.slice(0, start) + lean.slice(end), code)
    },
  }
}

/**
 * Node keeps the source of a server as long as it runs, in two bytes a letter where any is beyond Latin-1: with each of those written by
 * its number it is one. In `String.raw` they stand in patterns only, which read both alike.
 */
function inAscii(): Plugin {
  const number = (unit: string) => unit.charCodeAt(0).toString(16).padStart(4, '0')
  return {
    name: 'in-ascii',
    applyToEnvironment: (environment) => environment.name === 'ssr',
    // At the end: what writes it for this Node writes such letters out again.
    generateBundle(_, made) {
      for (const chunk of Object.values(made)) {
        if (chunk.type !== 'chunk') continue
        const ascii = chunk.code.replace(/[^\0-\x7f]/g, (unit) => `\\u${number(unit)}`)
        // One that is mostly in other scripts would only grow.
        if (ascii.length < 2 * chunk.code.length) chunk.code = ascii
      }
    },
  }
}
