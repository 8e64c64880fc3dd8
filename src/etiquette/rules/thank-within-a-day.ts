import { unthanked } from '../owed.ts'
import type { TimingRule } from '../rule.ts'

const name = 'thank-within-a-day'

const met = {
  on: '2031-03-04T10:00:00Z',
  with: [{ name: 'Ottilie Brandt', role: 'host' }],
} as const

export const thankWithinADay: TimingRule = {
  name,
  judges: 'timing',
  weight: 'risk',
  says: 'Thank them within a day.',
  because:
    'While the talk is fresh, you still know the exact words, and they still wonder if it was useful. The next day both have faded a little. A late note is still welcome, so never skip it because it is late.',
  source: 'Yale, Emory, Bard and others: within 24 hours; Princeton thinks 3 to 5 days is fine',
  good: [
    { met, thanked: [{ name: 'Ottilie Brandt', on: '2031-03-04T18:00:00Z' }], now: '2031-03-08T08:00:00Z' },
    { met, thanked: [], now: '2031-03-04T09:00:00Z' },
  ],
  bad: [
    { ledger: { met, thanked: [], now: '2031-03-04T12:00:00Z' }, owed: ['Ottilie Brandt'] },
    {
      // Thanked beforehand, for agreeing to it: what was said there is still to be thanked for.
      ledger: {
        met: { ...met, with: [{ name: 'Mateo Ruiz', role: 'substitute' }] },
        thanked: [{ name: 'Mateo Ruiz', on: '2031-03-02T09:00:00Z' }],
        now: '2031-03-09T12:00:00Z',
      },
      owed: ['Mateo Ruiz'],
    },
  ],
  check: (ledger, { hoursToThank }) =>
    unthanked(ledger, hoursToThank, ['host', 'substitute']).map(({ name: who, role, due, isLate }) => ({
      rule: name,
      weight: isLate ? 'risk' : 'polish',
      start: 0,
      end: 0,
      says: `${who} ${role === 'host' ? 'gave you their time' : 'stepped in and gave you their time'}. ${
        isLate ? 'A late note is still a good one.' : `A note within ${hoursToThank} hours is good.`
      }`,
      fix: { advice: 'Name one thing they said, and what you will do with it.' },
      who,
      due,
    })),
}
