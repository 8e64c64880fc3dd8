/**
 * Writes what is generated from the code: a page for each rule and each verb's part of the API, the OpenAPI document, and the
 * list of the product's surface, so that a change of it shows in the diff. `npm run check` fails when any is stale.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { howItIsRead } from './doors/how-it-is-read.ts'
import { inWords } from './doors/in-words.ts'
import { openApi } from './doors/openapi.ts'
import { keptDays } from './doors/press.ts'
import { problems } from './doors/problem.ts'
import { shapeOf } from './doors/typed.ts'
import { rulePage } from './etiquette/docs.ts'
import { rules } from './etiquette/rules/index.ts'
import { moved, routes } from './routes.ts'
import { many } from './ui/say.ts'
import type { Door, Verb } from './verb.ts'
import { verbs } from './verbs.ts'

const root = process.argv[2] ?? '.'

write('docs/rules', {
  'README.md': ruleList(),
  ...Object.fromEntries(rules.map((rule) => [`${rule.name}.md`, rulePage(rule)])),
})
write('docs/api', { 'README.md': verbList(), 'openapi.json': `${JSON.stringify(openApi(), null, 2)}\n` })
writeFileSync(join(root, 'tests/doors/surface.txt'), surface())

/** Fills a folder with just these files. */
function write(folder: string, files: Record<string, string>): void {
  const path = join(root, folder)
  mkdirSync(path, { recursive: true })
  for (const old of readdirSync(path)) if (!(old in files)) rmSync(join(path, old))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
}

function ruleList(): string {
  const lines = rules.map((rule) => `- [${rule.name}](${rule.name}.md): ${rule.says}`)
  return `# The manners\n\nWhat Wellmet looks at in your letters, questions and timing. It advises; it never stops you.\n\n${lines.join('\n')}\n`
}

function verbList(): string {
  const intro =
    '# The verbs\n\nEverything Wellmet does. Send `POST /api/VERB` with JSON and a personal token; agents find the same verbs as ' +
    'tools at `POST /mcp`, and the command line as `wellmet VERB --field value`. Nothing here sends a letter.\n\n' +
    'A call that may be tried again brings a key of its own, for example a UUID: the header `Idempotency-Key`, `_meta["wellmet/key"]` of a ' +
    `tool call, or \`--key\`. Within ${many(keptDays, 'day')} a second one with the same key does nothing and gives what the first gave; with ` +
    'other input it is refused as `key-reused`.\n\n' +
    howItIsRead +
    problemList()
  return [intro, ...verbs.map(verbEntry)].join('\n')
}

function problemList(): string {
  const lines = Object.entries(problems).map(([code, { status, says }]) => `- ${status} \`${code}\`: ${says}`)
  return `\n${lines.join('\n')}\n`
}

function verbEntry(verb: Verb): string {
  const shape = shapeOf(verb)
  const takes = Object.entries(shape.properties ?? {}).map(
    ([name, of]) =>
      `- \`${name}\`${shape.required?.includes(name) ? '' : ' (optional)'}${told(of)} *${inWords(of, name)}*`,
  )
  const refuses = Object.entries(verb.refuses).map(([code, sentence]) => `- \`${code}\`: ${sentence}`)
  const closed = Object.entries(verb.closed).map(([door, why]) => `- not available over ${door}: ${why}`)
  const undone = verb.undoneBy ? [`Undone by \`${verb.undoneBy.verb}\`.`] : []
  const parts = [
    `## ${verb.name}`,
    verb.says,
    takes.length > 0 ? `Takes\n\n${takes.join('\n')}` : '',
    refuses.length > 0 ? `Refuses\n\n${refuses.join('\n')}` : '',
    closed.join('\n'),
    ...undone,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function told(shape: { description?: string }): string {
  return shape.description ? `: ${shape.description}` : ''
}

function surface(): string {
  const doors: Door[] = ['web', 'http', 'mcp', 'cli']
  const closed = verbs.flatMap((verb) =>
    doors.flatMap((door) => (verb.closed[door] ? [`${verb.name} at ${door}: ${verb.closed[door]}`] : [])),
  )
  const flags = verbs.map((verb) => {
    const shape = shapeOf(verb)
    const names = Object.keys(shape.properties ?? {}).map((name) =>
      shape.required?.includes(name) ? name : `[${name}]`,
    )
    return `${verb.name} ${names.join(' ')}`.trim()
  })
  return [
    'pages',
    ...routes.map((route) => `  ${route.path}${route.isOpen ? ' (open)' : ''}`),
    'moved',
    ...moved.map(({ from, to }) => `  ${from} → ${to}`),
    'verbs',
    ...flags.map((line) => `  ${line}`),
    'closed',
    ...closed.map((line) => `  ${line}`),
    '',
  ].join('\n')
}
