/** Addresses of machines and networks: read as what they are, and never by how they begin. */
import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** An address as it is written shortest, without brackets and zone, and as IPv4 where IPv6 only carries one; null for anything else. */
export function plainAddress(text: string): string | null {
  const bare = /^\[(.*)\]$/.exec(text)?.[1] ?? text
  const address = bare.replace(/%.*$/, '')
  if (isIPv4(address)) return address
  if (!isIPv6(address)) return null
  const shortest = new URL(`http://[${address}]`).hostname.slice(1, -1)
  return carried(shortest) ?? shortest
}

/** Whether an address, as `plainAddress` gives it, lies in one of these networks. */
export const isIn = (networks: BlockList, address: string): boolean =>
  networks.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')

/** “10.0.0.0/8, ::1, loopback” as networks; an Error names the part that is none. */
export function readNetworks(text: string): BlockList {
  const networks = new BlockList()
  for (const part of text.split(/[\s,]+/).filter(Boolean)) add(networks, part)
  return networks
}

/** True when only this machine has this address or name. A name that merely begins or ends so belongs to someone else. */
export function isThisMachine(host: string): boolean {
  if (/^localhost\.?$/i.test(host)) return true
  const address = plainAddress(host)
  return address !== null && isIn(loopback, address)
}

function add(networks: BlockList, part: string): void {
  if (part.toLowerCase() === 'loopback') {
    networks.addSubnet('127.0.0.0', 8, 'ipv4')
    networks.addAddress('::1', 'ipv6')
    return
  }
  const [, host = '', bits] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(part) ?? []
  const address = plainAddress(host)
  if (!address) throw new Error(`“${part}” is no address and no network.`)
  const [family, most] = isIPv4(address) ? (['ipv4', 32] as const) : (['ipv6', 128] as const)
  const length = Number(bits ?? most)
  if (length > most) throw new Error(`“${part}” is no network: an address of this kind has ${most} bits.`)
  if (length === 0) throw new Error(`“${part}” is every address there is.`)
  networks.addSubnet(address, length, family)
}

const loopback = readNetworks('loopback')

/** The IPv4 address in ::ffff:7f00:1, which is how the URL parser writes ::ffff:127.0.0.1. */
function carried(address: string): string | null {
  const [, high, low] = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(address) ?? []
  if (high === undefined || low === undefined) return null
  const bytes = [high, low].flatMap((group) => {
    const number = Number.parseInt(group, 16)
    return [number >> 8, number & 255]
  })
  return bytes.join('.')
}
