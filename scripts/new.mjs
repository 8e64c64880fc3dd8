/** `npm run new rule NAME` or `npm run new verb FEATURE/NAME`: the file, its line in the list, and a failing example. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from './child.mjs'
import { prepareOrExit, root } from './prepare.mjs'

const features = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
const [kind, path = ''] = process.argv.slice(2)
const parts = path.split('/')
const name = parts.at(-1)
if (!/^[a-z]+(-[a-z]+)*$/.test(name))
  stop('A name is words in small letters, joined by hyphens: name-the-referrer.')
if (kind === 'rule' && parts.length === 1) await newRule()
else if (kind === 'verb' && parts.length === 2) await newVerb(parts[0])
else stop('Say one of:\n  npm run new rule NAME\n  npm run new verb FEATURE/NAME')

async function newRule() {
  const list = 'src/etiquette/rules/index.ts'
  const file = `src/etiquette/rules/${name}.ts`
  create(file, ruleFile())
  addToList(list, `import { ${camel(name)} } from './${name}.ts'`, 'rules', (lines) =>
    [...lines, camel(name)].sort(),
  )
  await tidy(file, list)
  console.log('Its one example fails until `check` finds it, and it needs a good one: npm test -- unit')
  console.log('What else there is to do: “To add a rule” in CONTRIBUTING.md.')
}

async function newVerb(feature) {
  if (!features.includes(feature)) stop(`There is no src/${feature}. There are: ${features.join(', ')}.`)
  const list = 'src/verbs.ts'
  const file = `src/${feature}/${name}.ts`
  const test = `src/${feature}/${name}.verb.test.ts`
  create(file, verbFile())
  create(test, verbTest())
  addToList(list, `import { ${camel(name)} } from './${feature}/${name}.ts'`, feature, (lines) => [
    ...lines,
    camel(name),
  ])
  await tidy(file, test, list)
  console.log('Its test fails until you write what must hold: npm test -- verbs-sqlite')
  console.log('What else there is to do: “To add a verb” in CONTRIBUTING.md.')
}

function create(file, text) {
  if (existsSync(join(root, file))) stop(`${file} is there already.`)
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
  console.log(`Wrote ${file}`)
}

/** The formatter puts the import in its place and the lines in shape. */
function addToList(file, importLine, array, place) {
  const text = read(file)
  const list = new RegExp(`((?:export )?const ${array}\\b[^=]*= \\[)([^\\]]*)(\\])`)
  if (!list.test(text)) stop(`${file} has no list named ${array}.`)
  const changed = text.replace(list, (_, open, inside, close) => {
    // One entry or one heading a line, without its comma.
    const lines = inside
      .split(/\n|(?<=,)/)
      .map((line) => line.trim().replace(/,$/, ''))
      .filter(Boolean)
    const written = place(lines).map((line) => (line.startsWith('//') ? line : `${line},`))
    return `${open}\n${written.join('\n')}\n${close}`
  })
  const lastImport = changed.lastIndexOf('\nimport ')
  const after = changed.indexOf('\n', lastImport + 1) + 1
  writeFileSync(join(root, file), `${changed.slice(0, after)}${importLine}\n${changed.slice(after)}`)
  console.log(`Added it to ${file}`)
}

async function tidy(...files) {
  const node = await prepareOrExit({ build: false, tools: true })
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const code = await run(node, [biome, 'check', '--write', ...files], { cwd: root, stdout: 'ignore' })
  if (code !== 0) stop('The formatter could not tidy it. See above why.')
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

function read(file) {
  return readFileSync(join(root, file), 'utf8')
}

function camel(words) {
  return words.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())
}

function ruleFile() {
  return `import type { TextRule } from '../rule.ts'

export const ${camel(name)}: TextRule = {
  name: '${name}',
  judges: ['request'],
  weight: 'risk',
  says: 'The line that anyone sees first.',
  because: 'Two to four kind sentences to the reader, on why the other person minds.',
  source: 'The article, book or page it rests on.',
  good: [],
  bad: [{ kind: 'request', text: 'Write a letter here that shows it, and mark «the words» that it finds.' }],
  check: () => [],
}
`
}

function verbFile() {
  const words = name.replaceAll('-', ' ')
  return `/** Why there is a way to ${words}. */
import { z } from 'zod'
import { defineVerb } from '../verb.ts'

export const ${camel(name)} = defineVerb({
  name: '${name}',
  says: '${words[0].toUpperCase()}${words.slice(1)}.',
  does: 'writes',
  takes: z.object({}),
  gives: z.object({}),
  async run() {
    return {}
  },
})
`
}

function verbTest() {
  return `import { expect, test } from 'vitest'
import { ${camel(name)} } from './${name}.ts'

test('${name.replaceAll('-', ' ')}: say here what must hold', () => {
  expect.fail(\`Write what must hold after: \${${camel(name)}.says}\`)
})
`
}
