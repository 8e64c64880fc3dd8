import { timesForReferrers, unthanked } from '../owed.ts'
import type { TimingRule } from '../rule.ts'

const name = 'tell-the-referrer'

const met = {
  on: '2031-03-04T10:00:00Z',
  with: [
    { name: 'Ottilie Brandt', role: 'host' },
    { name: 'Jonas Vale', role: 'referrer' },
  ],
} as const

const ottilie = { name: 'Ottilie Brandt', on: '2031-03-04T18:00:00Z' }

export const tellTheReferrer: TimingRule = {
  name,
  judges: 'timing',
  weight: 'risk',
  says: 'Tell the person who referred you how it went.',
  because:
    'Within 3 days is a good time. They gave you their name, and until you write they do not know if it helped. They will be glad to hear it from you first, and less glad to hear it from someone else, or never. People who learn that their word helped give it again.',
  source: 'Saylor’s Six Steps: the person who made the link gets thanks and hears the outcome',
  good: [
    {
      met,
      thanked: [ottilie, { name: 'Jonas Vale', on: '2031-03-05T08:00:00Z' }],
      now: '2031-03-08T08:00:00Z',
    },
    { met, thanked: [], now: '2031-03-04T09:00:00Z' },
  ],
  bad: [
    { ledger: { met, thanked: [ottilie], now: '2031-03-09T12:00:00Z' }, owed: ['Jonas Vale'] },
    {
      // Thanked for the introduction, before the talk: how it went is still to be told.
      ledger: {
        met,
        thanked: [ottilie, { name: 'Jonas Vale', on: '2031-03-01T08:00:00Z' }],
        now: '2031-03-04T20:00:00Z',
      },
      owed: ['Jonas Vale'],
    },
  ],
  check: (ledger, { hoursToThank }) =>
    unthanked(ledger, hoursToThank * timesForReferrers, ['referrer']).map(({ name: who, due, isLate }) => ({
      rule: name,
      weight: isLate ? 'risk' : 'polish',
      start: 0,
      end: 0,
      says: `${who} referred you and has not heard how it went.${isLate ? ' It is not too late to tell them.' : ''}`,
      fix: { advice: 'Thank them, say one thing that you learned, and what you will do next.' },
      who,
      due,
    })),
}
