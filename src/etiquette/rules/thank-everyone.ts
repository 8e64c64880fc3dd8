import { unthanked } from '../owed.ts'
import type { TimingRule } from '../rule.ts'

const name = 'thank-everyone'

const met = {
  on: '2031-03-04T10:00:00Z',
  with: [
    { name: 'Ottilie Brandt', role: 'host' },
    { name: 'Mateo Ruiz', role: 'in-the-room' },
    { name: 'Ines Kovač', role: 'assistant' },
  ],
} as const

const ottilie = { name: 'Ottilie Brandt', on: '2031-03-04T18:00:00Z' }

export const thankEveryone: TimingRule = {
  name,
  judges: 'timing',
  weight: 'risk',
  says: 'Thank everyone who helped.',
  because:
    'One talk is often the work of several people, for example someone who joined it and someone who found the time in a full week. People who are forgotten notice, and they are the ones who would help again. Two lines are enough, if they name what that person did.',
  source: 'Saylor’s Six Steps: the assistant too; Princeton and Stetson: a note each, not one for all',
  good: [
    {
      met,
      thanked: [
        ottilie,
        { name: 'Mateo Ruiz', on: '2031-03-05T08:00:00Z' },
        { name: 'Ines Kovač', on: '2031-03-05T08:10:00Z' },
      ],
      now: '2031-03-08T08:00:00Z',
    },
    { met, thanked: [], now: '2031-03-04T09:00:00Z' },
  ],
  bad: [
    { ledger: { met, thanked: [], now: '2031-03-04T12:00:00Z' }, owed: ['Mateo Ruiz', 'Ines Kovač'] },
    {
      ledger: {
        met,
        thanked: [ottilie, { name: 'Mateo Ruiz', on: '2031-03-04T19:00:00Z' }],
        now: '2031-03-09T12:00:00Z',
      },
      owed: ['Ines Kovač'],
    },
  ],
  check: (ledger, { hoursToThank }) =>
    unthanked(ledger, hoursToThank, ['in-the-room', 'assistant']).map(({ name: who, role, due, isLate }) => ({
      rule: name,
      weight: isLate ? 'risk' : 'polish',
      start: 0,
      end: 0,
      says: `${who} ${role === 'assistant' ? 'set it up' : 'joined the meeting'} and has not been thanked. ${
        isLate ? 'A late note is still a good one.' : 'Two lines are enough.'
      }`,
      fix: { advice: 'Name one thing they said or did.' },
      who,
      due,
    })),
}
