/** What was typed and not saved, for the page that says why: read from the form even where no handler came to read it. */
import type { Context } from 'hono'
import type { Problem, TypedFields } from '../../here.ts'
import type { KindStatus } from '../../ui/kind-page.tsx'
import type { UnsentForm } from '../../ui/typed-words.tsx'
import { verbNamed } from '../../verbs.ts'
import { othersIn } from '../apart.ts'
import { NotTaken } from '../bodies.ts'
import { formRead, readForm } from '../form-body.ts'
import type { House, Who } from '../house.ts'
import { shapeOf } from '../typed.ts'
import { lastSignedIn, sessionToken } from './session.ts'
import { filledIn } from './whose.ts'

/** After these, sending the same once more is what the person wants, and what they meant to do. */
const AGAIN: readonly KindStatus[] = [409, 422, 429, 500, 503]

export async function unsentOf(
  c: Context,
  house: House,
  status: KindStatus,
  problem?: Problem | undefined,
): Promise<UnsentForm> {
  if (c.req.method !== 'POST') return { typed: {} }
  const all = problem?.typed ?? (await typedIn(c, house))
  const who: Who | null | undefined = c.get('who')
  const where = who && filledIn(house, who, all)
  if (where ? where === 'by another' : isAnothers(c, house, all)) return { typed: {} }
  const verb = verbNamed(problem?.verb ?? c.req.path.split('/').at(-1) ?? '')
  // Where several forms came as one, none of them was named.
  const action = verb ? `/do/${verb.name}` : problem?.verb === '' ? '/do' : c.req.path
  const shapes = (verb && shapeOf(verb).properties) ?? {}
  const files = all._files ?? []
  const isPassword = (name: string) => /^_?password$/.test(name) || shapes[name]?.format === 'password'
  const asked: NonNullable<UnsentForm['asked']> = []
  for (const name of new Set([...Object.keys(all), ...Object.keys(shapes)]))
    if (files.includes(name)) asked.push({ name, type: 'file' })
    else if (isPassword(name)) asked.push({ name, type: 'password' })
  const typed = Object.fromEntries(
    Object.entries(all).filter(([name]) => name !== '_files' && !asked.some((one) => one.name === name)),
  )
  const chosen = Object.keys(typed).filter((name) => shapes[name]?.enum || shapes[name]?.type === 'boolean')
  return {
    typed,
    asked,
    chosen,
    others: othersIn(all).flatMap((other) => Object.entries(other.typed)),
    // The sample data that it was typed in is gone.
    ...(AGAIN.includes(status) && !(where === 'elsewhere' && !who?.isSample) && { action }),
  }
}

/** What someone else has typed is not shown to the person who is here now. Where that cannot be found out, the cookie tells. */
function isAnothers(c: Context, house: House, typed: TypedFields): boolean {
  const marks = typed._whose ?? []
  return c.get('who') === null ? marks.length > 0 : marks.some((mark) => mark !== lastSignedIn(c, house))
}

/** A form is read once: by who came to read it, or here, where something went wrong before. */
async function typedIn(c: Context, house: House): Promise<TypedFields> {
  const read = formRead(c)
  if (read) return read
  try {
    const who: Who | null | undefined = c.get('who')
    // Who is signed in may be what could not be found out; for someone who is known not to be, no more is read than anywhere.
    const isSignedIn = who === undefined ? sessionToken(c, house) !== undefined : who !== null
    return await readForm(c, { isSignedIn })
  } catch (error) {
    return error instanceof NotTaken ? error.typed : {}
  }
}
