/** What the manners are measured beside: other linters of prose, and what it costs only to split text. A package of their own. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { npmHere } from './server.ts'

export type Reader = (text: string) => unknown

const folder = fileURLToPath(new URL('../../bench/peers/', import.meta.url))
const { resolve } = createRequire(`${folder}package.json`)
const peer = (name: string) => import(pathToFileURL(resolve(name)).href)

/** Linters by name: `alex`, and textlint with three rules for prose. Installs them when they are not there. */
export async function linters(): Promise<Record<string, Reader>> {
  await install()
  const { text: alex }: { text: Reader } = await peer('alex')
  return { alex, 'textlint, three rules': await textlint() }
}

async function textlint(): Promise<Reader> {
  const { TextlintKernel }: { TextlintKernel: new () => { lintText(text: string, how: object): unknown } } =
    await peer('@textlint/kernel')
  const kernel = new TextlintKernel()
  const rules = await Promise.all(
    ['textlint-rule-diacritics', 'textlint-rule-stop-words', 'textlint-rule-write-good'].map(
      async (ruleId) => ({
        ruleId,
        rule: inner(await peer(ruleId)),
      }),
    ),
  )
  const plugins = [{ pluginId: 'text', plugin: inner(await peer('@textlint/textlint-plugin-text')) }]
  return (text) => kernel.lintText(text, { ext: '.txt', plugins, rules })
}

/** A module from before ES modules hides what it exports under one or two `default`. */
function inner(module: { default?: unknown }): unknown {
  let found: unknown = module
  while (typeof found === 'object' && found && 'default' in found) found = found.default
  return found
}

export const byHand = 'split by hand'

/** Ways to split a text into sentences and those into words, each as plain arrays of strings. */
export async function splitters(): Promise<Record<string, Reader>> {
  await install()
  const { default: Wink }: { default: new () => { tokenize(text: string): unknown } } =
    await peer('wink-tokenizer')
  const wink = new Wink()
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
  const words = new Intl.Segmenter('en', { granularity: 'word' })
  return {
    [byHand]: (text) => text.split(/[.?!]\s+/).map((sentence) => sentence.split(/\s+/)),
    'wink-tokenizer': (text) => text.split(/[.?!]\s+/).map((sentence) => wink.tokenize(sentence)),
    'Intl.Segmenter': (text) =>
      Array.from(sentences.segment(text), ({ segment }) =>
        Array.from(words.segment(segment), (word) => word.segment),
      ),
  }
}

async function install(): Promise<void> {
  if (existsSync(`${folder}node_modules`)) return
  console.error('Installing what is measured beside us…')
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const [npm, ...words] = await npmHere()
  execFileSync(npm, [...words, 'ci', ...flags], { cwd: folder, stdio: ['ignore', 2, 2] })
}
