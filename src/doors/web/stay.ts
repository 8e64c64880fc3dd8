/** Stays on the page where one form was pressed, since others have words that are not saved: they are in their fields again. */
import type { Context } from 'hono'
import type { OpenHere } from '../../here.ts'
import { routes } from '../../routes.ts'
import type { OtherForm } from '../apart.ts'
import type { House } from '../house.ts'
import type { Assets } from './assets.ts'
import type { Env } from './env.ts'
import { matchRoute } from './match-route.ts'
import { show } from './show.tsx'

/** `places` are tried in their order: the page may be gone with what was pressed on it. */
export async function stay(
  c: Context<Env>,
  house: House,
  assets: Assets,
  what: {
    others: OtherForm[]
    notice?: NonNullable<OpenHere['notice']> | undefined
    places: (string | undefined)[]
  },
): Promise<Response> {
  const { others, notice = { says: 'Saved.' } } = what
  let shown: Response | undefined
  for (const place of what.places) {
    const url = place && new URL(place, c.req.url)
    const match = url && matchRoute(routes, url.pathname)
    if (!url || !match) continue
    shown = await show(c, house, assets, match.route, { url, params: match.params, others, notice })
    if (shown.status === 200) return shown
  }
  return shown ?? c.redirect('/', 303)
}
