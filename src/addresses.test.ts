import { expect, test } from 'vitest'
import { isIn, isThisMachine, plainAddress, readNetworks } from './addresses.ts'

test.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['::1', true],
  ['[::1]', true],
  ['0:0:0:0:0:0:0:1', true],
  ['::ffff:127.0.0.1', true],
  ['[::ffff:7f00:1]', true],
  ['localhost', true],
  ['LOCALHOST', true],
  ['localhost.', true],
  ['127.evil.example', false],
  ['127.0.0.1.evil.example', false],
  ['127.0.0.1.nip.io', false],
  ['127-0-0-1.evil.example', false],
  ['localhost.evil.example', false],
  ['evil.localhost', false],
  ['localhost..', false],
  ['notlocalhost', false],
  // A browser writes these as 127.0.0.1 before it sends them; as a setting they are no address.
  ['0x7f.1', false],
  ['127.1', false],
  ['2130706433', false],
  ['0177.0.0.1', false],
  ['[::1]:3000', false],
  ['::ffff:128.0.0.1', false],
  ['::127.0.0.1', false],
  ['::2', false],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.0.7', false],
  ['', false],
])('%s is this machine alone: %s', (host, is) => {
  expect(isThisMachine(host)).toBe(is)
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['[2001:DB8::1]', '2001:db8::1'],
  ['fe80::1%eth0', 'fe80::1'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['::FFFF:CB00:7107', '203.0.113.7'],
  ['0:0:0:0:0:ffff:cb00:7107', '203.0.113.7'],
  ['203.0.113.7:80', null],
  ['203.0.113.07', null],
  ['unknown', null],
  ['', null],
])('%s is the address %s', (text, address) => {
  expect(plainAddress(text)).toBe(address)
})

test('networks hold what lies in them, of either kind', () => {
  const networks = readNetworks('10.0.0.0/8, 192.0.2.7 loopback,2001:db8::/32')
  for (const address of ['10.9.8.7', '192.0.2.7', '127.0.0.1', '::1', '2001:db8:7::1'])
    expect(isIn(networks, address), address).toBe(true)
  for (const address of ['11.0.0.1', '192.0.2.8', '2001:db9::1', '::2'])
    expect(isIn(networks, address), address).toBe(false)
})

test.each([
  'proxy.local',
  '10.0.0.0/33',
  '10.0.0/8',
  '10.0.0.0/-1',
  '::1/129',
  '0.0.0.0/0',
  '::/0',
  '10.0.0.0/8/8',
  '10.0.0.0/1',
  '0.0.0.0/1',
  '128.0.0.0/7',
  '2000::/3',
  '2a00::/12',
  '::ffff:10.0.0.0/24',
  '0.0.0.0',
  '::',
])('“%s” is refused as a network', (text) => {
  expect(() => readNetworks(text)).toThrow(text)
})

test.each([
  ['10.1.2.3/8', '10.0.0.0/8'],
  ['192.168.1.1/24', '192.168.1.0/24'],
  ['172.16.0.1/31', '172.16.0.0/31'],
  ['fd00::1/64', 'fd00::/64'],
  ['fc01::/7', 'fc00::/7'],
  ['2001:db8:0:1::/48', '2001:db8::/48'],
])('“%s” is an address in a network, and the network is told: %s', (text, network) => {
  expect(() => readNetworks(text)).toThrow(`${network} `)
})

test.each([
  '10.0.0.0/8',
  '10.4.0.0/14',
  '100.64.0.0/10',
  '10.1.2.3/32',
  'fc00::/7',
  'fe80::/10',
  '2a06:98c0::/29',
  '::1/128',
])('%s is taken as a network', (text) => {
  expect(() => readNetworks(text)).not.toThrow()
})
