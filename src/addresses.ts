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
  const why = whyNotNetwork(address, host, length, most)
  if (why) throw new Error(`“${part}” ${why}`)
  networks.addSubnet(address, length, family)
}

/** What is surely a slip: nothing comes from “no address”, and half the internet is no one's proxy. */
function whyNotNetwork(address: string, written: string, length: number, most: number): string | null {
  const number = numberOf(address)
  if (number === 0n) return 'is no one’s address.'
  // ::ffff:10.0.0.0/104 would be 10.0.0.0/8.
  if (most === 32 && written.includes(':') && length < most)
    return `is an IPv4 network written as IPv6. Write it as IPv4, beginning with ${address}.`
  const rest = BigInt(most - length)
  const first = (number >> rest) << rest
  if (!isNarrow(first, length, most)) return 'holds far more than any proxy has: much of the internet.'
  if (first === number) return null
  return `is an address in a network: write ${textOf(first, most)}/${length} for the network, or ${address} for that one address.`
}

/** As narrow as the widest network of one owner; private IPv6 networks may be wide, since they are no one's on the internet. */
function isNarrow(first: bigint, length: number, most: number): boolean {
  if (most === 32) return length >= 8
  const begins = Number(first >> 112n)
  return length >= 16 || (length >= 7 && (begins & 0xfe00) === 0xfc00) || (length >= 10 && begins === 0xfe80)
}

/** An address, as `plainAddress` gives it, as the number that it is. */
function numberOf(address: string): bigint {
  if (isIPv4(address)) return address.split('.').reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  const [before = [], after = []] = address.split('::').map((half) => half.split(':').filter(Boolean))
  const groups = [...before, ...Array(8 - before.length - after.length).fill('0'), ...after]
  return groups.reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n)
}

function textOf(number: bigint, most: number): string {
  const [size, width] = most === 32 ? ([8n, 10] as const) : ([16n, 16] as const)
  const parts = Array.from({ length: most / Number(size) }, (_, nth) =>
    ((number >> (BigInt(most) - size * BigInt(nth + 1))) & ((1n << size) - 1n)).toString(width),
  )
  return most === 32 ? parts.join('.') : (plainAddress(parts.join(':')) ?? '')
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
