/**
 * Whether a request came through a proxy that no one told us of. One on this machine makes a request from anywhere look like one
 * from here; most leave a mark, and a mark that a client has invented only shuts out that client.
 */
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { isThisMachine } from '../addresses.ts'

export function isProxied(c: Context): boolean {
  const { incoming } = c.env as HttpBindings
  // No browser has spoken HTTP/1.0 for twenty years; proxies still do, and some of those add no header.
  return incoming.httpVersion === '1.0' || Object.keys(incoming.headers).some(isMark) || isElsewhere(c)
}

const isMark = (header: string) =>
  /^(forwarded|via|x-forwarded(-.+)?|x-(real|client|cluster-client)-ip|x-original-.+|(true-)?client-ip|(cf|fly|fastly|do)-.+)$/.test(
    header,
  )

/** The proxy wrote the name of this machine into Host; the browser tells what it asked for. */
function isElsewhere(c: Context): boolean {
  const origin = c.req.header('origin')
  return origin !== undefined && URL.canParse(origin) && !isThisMachine(new URL(origin).hostname)
}
