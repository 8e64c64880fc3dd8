/** What the command line tells of itself: of all verbs in short, and of one in full. */
import type { Verb } from '../verb.ts'
import { groups, verbs } from '../verbs.ts'
import { exampleOf, inWords, isId, nearest } from './in-words.ts'
import type { Shape } from './shape.ts'
import { described, jsonSchema, shapeOf } from './typed.ts'

/** What each verb takes, as flags. */
export function help(): string {
  const parts = Object.entries(groups).map(([name, group]) => {
    const open = group.verbs.filter((verb) => !verb.closed.cli)
    return [
      `${name.toUpperCase()}: ${group.says}`,
      ...open.map((verb) => [`${verb.name}  ${verb.says}`, ...flagsOf(verb)].join('\n')),
    ]
  })
  return `${parts.flat().join('\n\n')}\n\n“wellmet help VERB” tells all of one.`
}

const flagsOf = (verb: Verb) =>
  Object.keys(shapeOf(verb).properties ?? {}).map(
    (name) => `    --${kebab(name)}${isNeeded(verb, name) ? '' : ' (optional)'}`,
  )

const isNeeded = (verb: Verb, name: string) => shapeOf(verb).required?.includes(name) ?? false

/** Of one verb: what it takes, with types and examples, what it gives, and what it refuses. */
export function helpOf(verb: Verb): string {
  const fields = Object.entries(shapeOf(verb).properties ?? {})
  const gives = described(jsonSchema(verb.gives, 'output') as Shape)
  return [
    `wellmet ${verb.name} [--account EMAIL] [--flag value]`,
    verb.says,
    section(
      'Takes',
      fields.map(([name, shape]) => flagOf(verb, name, shape)),
    ),
    ...('content' in (shapeOf(verb).properties ?? {})
      ? ['  --file PATH reads content and file-name from a file.']
      : []),
    section(
      'Gives, as JSON',
      Object.entries(gives.properties ?? {}).map(
        ([name, { description = '' }]) => `  ${name}: ${description}`,
      ),
    ),
    section(
      'Refuses',
      Object.entries(verb.refuses).map(([code, sentence]) => `  ${code}: ${sentence}`),
    ),
    section('For example', [`  wellmet ${exampleFor(verb)}`]),
    section('Always', always),
    ...(verb.closed.cli ? [`Not available on the command line: ${verb.closed.cli}`] : []),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const section = (title: string, lines: string[]) => (lines.length > 0 ? [title, ...lines].join('\n') : '')

const always = [
  '  --account EMAIL  For which account, where there are several.',
  '  --key KEY        A key of your own: a second call with it does nothing and gives what the first gave.',
  '  --json           One line of JSON: what it gives on the output, a problem (RFC 9457) on the error output.',
  '  Exit codes: 0 done, 1 broken, 2 invalid, 3 not found, 4 refused, 5 the store cannot answer now.',
]

function flagOf(verb: Verb, name: string, shape: Shape): string {
  const usual =
    shape.default === undefined || shape.default === null || shape.default === ''
      ? ''
      : ` When not given: ${shape.default}.`
  const takes = `${inWords(shape, name)}${isNeeded(verb, name) ? '' : ' (optional)'}`
  return `  --${kebab(name)}  ${takes}\n      ${shape.description ?? ''}${usual}`.trimEnd()
}

/** The flags that are needed, each with what it is known by. */
function exampleFor(verb: Verb): string {
  const needed = Object.entries(shapeOf(verb).properties ?? {}).filter(([name]) => isNeeded(verb, name))
  const flags = needed.map(([name, shape]) =>
    name === 'content'
      ? '--file FILE'
      : `--${kebab(name)} ${JSON.stringify(exampleOf(shape, name) ?? (isId(name) ? 'ID' : '…'))}`,
  )
  return [verb.name, ...flags].join(' ')
}

/** “--emailAddress: add-person takes no such flag; did you mean --email?” */
export function whyNoFlag(verb: Verb, name: string): string | null {
  const names = Object.keys(shapeOf(verb).properties ?? {})
  const takesFile = names.includes('content')
  if (names.includes(name.split('.')[0] ?? '') || (name === 'file' && takesFile)) return null
  const known = [...names, 'account', 'key', 'json', 'help', ...(takesFile ? ['file'] : [])]
  const near = nearest(name, known)
  const hint = near
    ? `did you mean --${kebab(near)}?`
    : `it takes ${names.map((one) => `--${kebab(one)}`).join(', ') || 'none of its own'}.`
  return `${verb.name} takes no such flag; ${hint}`
}

/** The command that was most likely meant. */
export const nearestVerb = (name: string): string | undefined =>
  nearest(
    name,
    verbs.filter((verb) => !verb.closed.cli).map((verb) => verb.name),
  )

export const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
