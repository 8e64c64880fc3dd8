import { expect, test } from 'vitest'
import { readNetworks } from '../addresses.ts'
import { clientOf } from './client-address.ts'

const proxies = readNetworks('loopback, 10.0.0.0/8, 2001:db8:1::/48')
const client = '198.51.100.7'

test.each([
  ['203.0.113.9', '198.51.100.7', '203.0.113.9'],
  ['127.0.0.1', '198.51.100.7', client],
  ['127.0.0.1', '1.2.3.4, 198.51.100.7', client],
  ['127.0.0.1', '1.2.3.4, 198.51.100.7, 10.1.1.1', client],
  ['127.0.0.1', '10.1.1.1, 198.51.100.7, 10.1.1.1', client],
  ['127.0.0.1', '10.1.1.1, 10.2.2.2', '10.1.1.1'],
  ['127.0.0.1', '198.51.100.7:50123', client],
  ['127.0.0.1', '::ffff:198.51.100.7', client],
  ['127.0.0.1', '[2001:DB8::7]:443', '2001:db8::7'],
  ['127.0.0.1', '2001:db8::7', '2001:db8::7'],
  ['2001:db8:1::1', '198.51.100.7', client],
  ['127.0.0.1', '198.51.100.7, unknown', '127.0.0.1'],
  ['127.0.0.1', '198.51.100.7, unknown, 10.1.1.1', '10.1.1.1'],
  ['127.0.0.1', '198.51.100.7,', '127.0.0.1'],
  ['127.0.0.1', '198.51.100.7, 127.evil.example', '127.0.0.1'],
  ['127.0.0.1', '', '127.0.0.1'],
  ['unknown', '198.51.100.7', 'unknown'],
])('%s with X-Forwarded-For: %s is %s', (peer, xForwardedFor, found) => {
  expect(clientOf(peer, { xForwardedFor }, proxies)).toBe(found)
  expect(clientOf(peer, { xForwardedFor }, undefined)).toBe(peer)
})

test.each([
  ['for=198.51.100.7', client],
  ['For="198.51.100.7:4711";proto=https;by=10.1.1.1', client],
  ['proto=https ; for=198.51.100.7', client],
  ['for=1.2.3.4, for=198.51.100.7;host=evil.example, for=10.1.1.1', client],
  ['for="[2001:db8::7]:4711"', '2001:db8::7'],
  ['for="[2001:DB8:0::7]"', '2001:db8::7'],
  ['for=unknown', '127.0.0.1'],
  ['for=_hidden, for=10.1.1.1', '10.1.1.1'],
  ['for=198.51.100.7, proto=https', '127.0.0.1'],
  ['for=198.51.100.7;for=1.2.3.4', '127.0.0.1'],
  // What a client leaves open is not closed by what the proxy writes after it.
  ['for="1.2.3.4, for=198.51.100.7', '127.0.0.1'],
  ['for="x, for="[2001:db8::7]"', '127.0.0.1'],
  ['for="1.2.3.4\\", for=198.51.100.7', '127.0.0.1'],
  ['for=1.2.3.4 for=198.51.100.7', '127.0.0.1'],
  ['', '127.0.0.1'],
])('Forwarded: %s is %s', (forwarded, found) => {
  expect(clientOf('127.0.0.1', { forwarded }, proxies)).toBe(found)
  expect(clientOf('203.0.113.9', { forwarded }, proxies)).toBe('203.0.113.9')
})

test('where both headers are there and differ, neither is believed', () => {
  const both = (forwarded: string) => clientOf('127.0.0.1', { forwarded, xForwardedFor: client }, proxies)
  expect(both(`for=${client}`)).toBe(client)
  expect(both('for=1.2.3.4')).toBe('127.0.0.1')
  expect(both('nonsense')).toBe('127.0.0.1')
})

test('a header of any length is read in one go', () => {
  for (const forwarded of [
    `for="${'\\"'.repeat(8000)}`,
    `${'for=10.1.1.1,'.repeat(1000)}`,
    ';'.repeat(16_000),
  ])
    expect(clientOf('127.0.0.1', { forwarded }, proxies)).toMatch(/^(127\.0\.0|10\.1\.1)\.1$/)
})
