/** The command line's door: `wellmet VERB --field value`, for one account, which it names on the error output. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Invalid, NotFound, Refused } from '../outcome.ts'
import { troubleOf } from '../store/trouble.ts'
import type { Verb } from '../verb.ts'
import { verbNamed } from '../verbs.ts'
import { helpOf, kebab, nearestVerb, whyNoFlag } from './cli-help.ts'
import type { House } from './house.ts'
import { perform } from './perform.ts'
import { asProblem, refusalOf } from './refusal.ts'
import { notNull } from './shape.ts'
import { fromText, reach, shapeOf } from './typed.ts'

/** What the shell sees: 0 done, 1 broken, 2 invalid, 3 not found, 4 refused, 5 the store cannot answer now. */
export type Exit = 0 | 1 | 2 | 3 | 4 | 5

export interface Output {
  out(text: string): void
  err(text: string): void
}

/** Performs the verb that the first word names; prints what it gives as JSON. */
export async function cliDoor(house: House, [name = '', ...words]: string[], said: Output): Promise<Exit> {
  const isJson = words.includes('--json')
  try {
    const verb = verbNamed(name)
    if (!verb) throw noSuchCommand(name)
    if (verb.closed.cli) throw new Invalid({ verb: verb.closed.cli })
    const { account, key, json: _, ...flags } = readFlags(words, (flag) => standsAlone(verb, flag))
    const wrong = Object.keys(flags).flatMap((flag) => {
      const why = whyNoFlag(verb, flag)
      return why ? [[flag, why] as const] : []
    })
    if (wrong.length > 0) throw new Invalid(Object.fromEntries(wrong))
    const who = await whoActs(house, account?.at(-1))
    if (!isJson) said.err(`For ${who.email}`)
    const press = key && { key: key.at(-1) ?? '', from: 'call' as const }
    const gave = await perform(house, who, verb, fromText(verb, withFile(verb, flags)), press)
    said.out(isJson ? JSON.stringify(gave) : JSON.stringify(gave, null, 2))
    return 0
  } catch (error) {
    return outcome(error, said, isJson)
  }
}

export function noSuchCommand(name: string): Invalid {
  const near = nearestVerb(name)
  const hint = near ? `Did you mean “${near}”?` : '“wellmet help” lists them.'
  return new Invalid({ verb: `There is no command “${name}”. ${hint}` })
}

/** What is told of one command, where that is asked for: `wellmet help VERB`, `wellmet VERB --help`. */
export function helpAskedFor([first = '', ...words]: string[]): string | null {
  const [second] = words
  const verb = verbNamed(first === 'help' && second ? second : first)
  const isAsked = first === 'help' || words.includes('--help') || words.includes('-h')
  return verb && isAsked ? helpOf(verb) : null
}

/** The account that acts: the one named by its email, or the only one there is. */
export async function whoActs(house: House, email: string | undefined) {
  // An empty one too: “--account "$EMAIL"” with nothing in it means no one.
  if (email !== undefined) {
    const found = await house.accounts.findByEmail(email)
    if (!found)
      throw new Invalid({
        account: `No account here has the email ${email}. “wellmet accounts” lists them.`,
      })
    return found
  }
  const [only, another] = await house.accounts.listAccounts()
  if (!only)
    throw new Invalid({
      account: 'There is no account yet. Run npm start and create the first one in the browser.',
    })
  if (another)
    throw new Invalid({ account: 'There are several accounts here. Say which: --account robin@example.org' })
  return only
}

/** What is true by being there. A name that the verb does not know is refused as that. */
function standsAlone(verb: Verb, flag: string): boolean {
  const field = reach(shapeOf(verb), flag.split('.'))
  if (field) return notNull(field).type === 'boolean'
  return !['account', 'key', 'file'].includes(flag)
}

/**
 * `--person-id 7 --names a --names b --is-must` → by field name, each with all its values. What may not stand alone needs a value,
 * so that no one is called “true”.
 */
export function readFlags(
  words: string[],
  mayStandAlone = (_flag: string): boolean => false,
): Record<string, string[]> {
  // Without what every object inherits: a flag may be called “constructor”.
  const flags: Record<string, string[]> = Object.create(null)
  for (let i = 0; i < words.length; i++) {
    const [flag = '', ...inline] = (words[i] ?? '').split('=')
    if (!/^--[a-z]/.test(flag))
      throw new Invalid({ verb: `“${words[i]}” is no flag. Flags look like --name "Maya Chen".` })
    const name = flag.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    const next = words[i + 1]
    const isBare = inline.length === 0 && (next === undefined || /^--[a-z]/.test(next))
    if (isBare && !mayStandAlone(name))
      throw new Invalid({
        [name]: `Say what: ${flag} VALUE. Where the value begins with --, write ${flag}=VALUE.`,
      })
    const value = inline.length > 0 ? inline.join('=') : isBare ? 'true' : next
    if (inline.length === 0 && !isBare) i++
    flags[name] = [...(flags[name] ?? []), value ?? '']
  }
  return flags
}

/** `--file PATH` fills a verb's `content` and `fileName`. */
function withFile(verb: Verb, { file, ...flags }: Record<string, string[]>): Record<string, string[]> {
  const path = file?.at(-1)
  if (!path || !('content' in (shapeOf(verb).properties ?? {}))) return file ? { ...flags, file } : flags
  try {
    return { fileName: [basename(path)], ...flags, content: [readFileSync(path).toString('base64')] }
  } catch {
    throw new Invalid({ file: `The file ${path} cannot be read. Check the path.` })
  }
}

/**
 * Prints what went wrong and what to do, and says how the shell should take it. With `--json` it is one line on the error output,
 * so that the output holds what a verb gave and nothing else.
 */
export function outcome(error: unknown, said: Output, isJson = false): Exit {
  if (isJson) {
    const refusal = refusalOf(error) ?? {
      status: 500,
      code: 'broken',
      detail: String((error as Error).message),
    }
    said.err(JSON.stringify(asProblem(refusal)))
    return exits[refusal.status] ?? 4
  }
  if (error instanceof Invalid) {
    for (const [field, sentence] of Object.entries(error.told))
      said.err(field === 'verb' ? sentence : `--${kebab(field)}: ${sentence}`)
    return 2
  }
  if (error instanceof NotFound || error instanceof Refused) {
    said.err(error instanceof Refused ? `${error.message} (${error.code})` : error.message)
    return error instanceof Refused ? 4 : 3
  }
  const trouble = troubleOf(error)
  if (trouble) {
    said.err(`${trouble.title} (${trouble.kind}). ${trouble.fix}`)
    return 5
  }
  said.err(error instanceof Error ? error.message : String(error))
  return 1
}

const exits: Record<number, Exit> = { 422: 2, 404: 3, 500: 1, 503: 5 }
