/**
 * What every answer tells the browser to keep to, whatever it holds: made once, since each request carries it. A page whose address is a
 * secret says of its referrer that it goes nowhere, not even here.
 */
import type { MiddlewareHandler } from 'hono'
import { alwaysSaid } from '../always-said.ts'
import type { House } from '../house.ts'

const policy = {
  'default-src': "'self'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'object-src': "'none'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
}

export function safeHeaders({ settings: { baseUrl } }: Pick<House, 'settings'>): MiddlewareHandler {
  const headers: [string, string][] = [
    [
      'content-security-policy',
      Object.entries(policy)
        .map((one) => one.join(' '))
        .join('; '),
    ],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['origin-agent-cluster', '?1'],
    ['referrer-policy', 'same-origin'],
    ['x-content-type-options', 'nosniff'],
    ['x-dns-prefetch-control', 'off'],
    ['x-download-options', 'noopen'],
    ['x-frame-options', 'DENY'],
    ['x-permitted-cross-domain-policies', 'none'],
    ['x-xss-protection', '0'],
  ]
  if (baseUrl?.startsWith('https:')) headers.push(['strict-transport-security', 'max-age=31536000'])
  return (c, next) => {
    alwaysSaid(c, headers)
    return next()
  }
}
