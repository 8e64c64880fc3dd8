/**
 * A press comes from a page of ours, or nothing is done: by what the browser says of where it was pressed, which no page can change.
 * Whatever the body says it is, since a press that sends nothing is a press as well.
 */
import type { MiddlewareHandler } from 'hono'
import type { House } from '../house.ts'

export function pressedHere(house: House, refuse: MiddlewareHandler): MiddlewareHandler {
  return async (c, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) return next()
    const [origin, site] = [c.req.header('origin'), c.req.header('sec-fetch-site')]
    // A page on the reader's own machine has the origin that a proxy in front may have told us is ours.
    if (site === 'cross-site') return refuse(c, next)
    const isOurs = origin === new URL(c.req.url).origin || origin === house.settings.baseUrl
    if (origin !== undefined && isOurs) return next()
    // Behind a proxy that writes another name into Host, or with an extension that hides where one is, this is all there is.
    return site === 'same-origin' ? next() : refuse(c, next)
  }
}
