/**
 * What a browser is shown when something went wrong before, or instead of, a page: by kind, with every word that was typed. Nothing here
 * asks a database, since it may be the database that is away.
 */
import type { Context } from 'hono'
import { Invalid } from '../../outcome.ts'
import { troubleOf } from '../../store/trouble.ts'
import { NotTaken } from '../bodies.ts'
import type { House } from '../house.ts'
import { note } from '../observe.ts'
import { isForPrograms, outOfOrder, problem } from '../problem.ts'
import type { Assets } from './assets.ts'
import { showKind } from './show.tsx'

/** For whatever no handler has caught. */
export async function showBroken(
  c: Context,
  house: House,
  assets: Assets,
  error: unknown,
): Promise<Response> {
  note(c, error)
  try {
    return await byKind(c, house, assets, error)
  } catch (second) {
    note(c, second)
    return c.text(
      'Something went wrong. Go back: your browser still has what you typed. Then try again.',
      500,
    )
  }
}

function byKind(c: Context, house: House, assets: Assets, error: unknown): Response | Promise<Response> {
  // The refusal of a form that another site sent: what is in it is shown, and can only be copied.
  if (error instanceof Error && 'getResponse' in error) return showKind(c, house, assets, 403)
  if (error instanceof NotTaken) return notTaken(c, house, assets, error)
  if (error instanceof Invalid) return showKind(c, house, assets, 422, { sentence: error.message })
  const trouble = troubleOf(error)
  if (trouble) return isForPrograms(c) ? outOfOrder(c, trouble) : showKind(c, house, assets, 503, { trouble })
  return showKind(c, house, assets, 500)
}

/** What was read before the refusal is shown, so that it can be taken along; a file is no words. */
function notTaken(c: Context, house: House, assets: Assets, error: NotTaken): Promise<Response> | Response {
  const { status, code, message: sentence } = error
  const typed = Object.fromEntries(
    Object.entries(error.typed).filter(([, values]) => values.every(({ length }) => length < 100_000)),
  )
  if (isForPrograms(c)) return problem(c, status, code, sentence)
  const verb = c.req.path.split('/').at(-1) ?? ''
  return showKind(c, house, assets, status, { problem: { verb, status, sentence, fields: {}, typed } })
}
