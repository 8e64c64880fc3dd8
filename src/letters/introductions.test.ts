import { expect, test } from 'vitest'
import { sayReason, waysTo } from './introductions.ts'

test('among 10,000 people the ways to one cost less than a tenth of a second', () => {
  const id = (n: number) => `p${n}`
  const positions = Array.from({ length: 12_000 }, (_, n) => ({
    personId: id(n % 10_000),
    companyId: n < 400 ? 'big' : `c${n % 1000}`,
    since: n < 10_000 ? null : '2015',
    until: n < 10_000 ? null : '2019',
    isNow: n < 10_000,
  }))
  const acquaintance = new Map(Array.from({ length: 500 }, (_, n) => [id(n * 17), 'met' as const]))
  const known = {
    acquaintance,
    ground: new Map<string, string>(),
    never: new Set<string>(),
    referrals: [],
    meetings: [],
    positions,
    circles: [],
  }
  const began = process.cpuUsage()
  const ways = waysTo(new Set([id(3)]), known)
  const { user, system } = process.cpuUsage(began)
  expect(ways.length).toBeGreaterThan(20)
  expect((user + system) / 1000).toBeLessThan(100)
})

test('a name that ends with a full stop ends its sentence', () => {
  expect(sayReason('colleagues', 'Maya Chen', 'Harriet Bloom', 'Acme Tea, Ltd.')).toBe(
    'Maya Chen and Harriet Bloom both work at Acme Tea, Ltd.',
  )
  expect(sayReason('colleagues', 'Maya Chen', 'Harriet Bloom', 'Acme Tea')).toMatch(/Tea\.$/)
})
