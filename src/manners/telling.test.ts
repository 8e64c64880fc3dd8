import { expect, test } from 'vitest'
import type { Ledger } from '../etiquette/situation.ts'
import { tell } from './telling.ts'

const ottilie = 'Ottilie Brandt'
const monday = { name: ottilie, on: '2031-03-03T09:00:00Z' }
const nudge = (on: string) => ({ name: ottilie, on, isNudge: true })
const host = { name: ottilie, role: 'host' as const }

test.each<[told: string, ledger: Ledger]>([
  [
    'You asked Ottilie Brandt on a Monday. A week later you are about to nudge them.',
    { asked: [monday, nudge('2031-03-10T09:00:00Z')], thanked: [], now: '2031-03-10T09:00:00Z' },
  ],
  [
    'You asked Ottilie Brandt on a Monday. 3 days later you nudged them. 2 days later they answered. Now it is 5 days later.',
    {
      asked: [monday, nudge('2031-03-06T09:00:00Z')],
      answered: [{ name: ottilie, on: '2031-03-08T09:00:00Z' }],
      thanked: [],
      now: '2031-03-13T12:00:00Z',
    },
  ],
  [
    'You have no facts yet. You asked Ottilie Brandt on a Monday. In a day you meet Ottilie Brandt.',
    {
      facts: 0,
      asked: [monday],
      met: { on: '2031-03-12T10:00:00Z', with: [host] },
      thanked: [],
      now: '2031-03-11T09:00:00Z',
    },
  ],
  [
    'You sat down with Ottilie Brandt, who gave you 30 minutes and offered more. Now it is 40 minutes later.',
    {
      met: { on: '2031-03-04T10:00:00Z', minutes: 30, endedOn: null, mayRunOn: true, with: [host] },
      thanked: [],
      now: '2031-03-04T10:40:00Z',
    },
  ],
  [
    'You talked with Ottilie Brandt for 35 minutes, of 30 agreed; Jonas Vale had referred you. 8 hours later you thanked Ottilie Brandt.',
    {
      met: {
        on: '2031-03-04T10:00:00Z',
        minutes: 30,
        endedOn: '2031-03-04T10:35:00Z',
        with: [host, { name: 'Jonas Vale', role: 'referrer' }],
      },
      thanked: [{ name: ottilie, on: '2031-03-04T18:00:00Z' }],
      now: '2031-03-04T18:00:00Z',
    },
  ],
])('%s', (told, ledger) => expect(tell(ledger)).toBe(told))
