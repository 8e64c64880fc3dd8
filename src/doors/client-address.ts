/**
 * From where a request comes: the socket's other end, unless that is a proxy we were told to trust. Then it is what the proxy
 * says, read from the right, as each hop writes itself after what it was handed; the first that is not trusted is the client.
 * What stands left of it anyone may have written.
 */
import type { BlockList } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { isIn, plainAddress } from '../addresses.ts'
import type { House } from './house.ts'

/** The client's address, for counting tries and accounts; the same text for every way of writing one address. */
export function clientAddress(c: Context, { settings: { trustedProxies } }: Pick<House, 'settings'>): string {
  return clientOf(
    plainAddress(getConnInfo(c).remote.address ?? '') ?? 'unknown',
    { forwarded: c.req.header('forwarded'), xForwardedFor: c.req.header('x-forwarded-for') },
    trustedProxies,
  )
}

/** The same, from what the socket and the headers say. */
export function clientOf(
  peer: string,
  { forwarded, xForwardedFor }: { forwarded?: string | undefined; xForwardedFor?: string | undefined },
  trusted: BlockList | undefined,
): string {
  const said = [forwarded && hopsOfForwarded(forwarded), xForwardedFor && hopsOf(xForwardedFor)]
  const found = said.filter((hops) => Array.isArray(hops)).map((hops) => walk(peer, hops, trusted))
  // A proxy writes one of the two and hands the other on as it came: where they differ, one is the client's own invention.
  const [client = peer, other = client] = found
  return client === other ? client : peer
}

function walk(peer: string, hops: (string | null)[], trusted: BlockList | undefined): string {
  let at = peer
  while (trusted && at !== 'unknown' && isIn(trusted, at)) {
    const before = hops.pop()
    // No one further is named, or it says “unknown”: what is known is the proxy.
    if (!before) return at
    at = before
  }
  return at
}

/** X-Forwarded-For: the addresses from left to right, null for what is none. */
const hopsOf = (header: string) => header.split(',').map((part) => addressOf(part.trim()))

/** Forwarded (RFC 7239): the address of each element's `for`. A header that does not keep to its grammar says nothing. */
function hopsOfForwarded(header: string): (string | null)[] {
  const hops: (string | null)[] = []
  let hop: string | null | undefined
  let rest = header
  while (rest !== '') {
    const [all = '', name = '', value = '', end = ''] = pair.exec(rest) ?? []
    if (all === '') return []
    if (name.toLowerCase() === 'for') {
      if (hop !== undefined) return []
      hop = addressOf(value.replace(/^"(.*)"$/, '$1'))
    }
    rest = rest.slice(all.length)
    if (end === ';') continue
    hops.push(hop ?? null)
    hop = undefined
  }
  return hops
}

/** `name=value`, or an empty element, with what ends it. */
const pair = /^[ \t]*(?:([\w!#$%&'*+.^`|~-]+)=([\w!#$%&'*+.^`|~-]+|"[^"\\]*"))?[ \t]*(?:([;,])|$)/

/** “203.0.113.7”, “203.0.113.7:4711”, “[2001:db8::1]:4711” or “2001:db8::1” without its port. */
function addressOf(node: string): string | null {
  const [, bracketed, plain] = /^(?:(\[[^\]]*\])|([\d.]+))(?::\w+)?$/.exec(node) ?? []
  return plainAddress(bracketed ?? plain ?? node)
}
