import { plural } from '../plural.ts'
import type { TimingRule } from '../rule.ts'

const name = 'no-third-nudge'
const ottilie = 'Ottilie Brandt'
const nudge = (on: string) => ({ name: ottilie, on, isNudge: true })

const twice = [
  { name: ottilie, on: '2031-03-03T09:00:00Z' },
  nudge('2031-03-10T09:00:00Z'),
  nudge('2031-03-24T09:00:00Z'),
]

export const noThirdNudge: TimingRule = {
  name,
  judges: 'timing',
  weight: 'breach',
  says: 'After two nudges, let it rest.',
  because:
    'Silence after 3 letters is an answer, from someone who did not want to write a no. One more makes them wish they had never read the first. In half a year, if you have news of your own, you can write again.',
  source: 'Udacity, IMTA and others: 2 at most; SFU: 1 only; hosts on too much follow-up (Alboher)',
  good: [
    { asked: twice, thanked: [], now: '2031-03-24T09:00:00Z' },
    {
      asked: [...twice, nudge('2031-05-05T09:00:00Z')],
      answered: [{ name: ottilie, on: '2031-03-25T12:00:00Z' }],
      thanked: [],
      now: '2031-05-05T09:00:00Z',
    },
  ],
  bad: [
    {
      ledger: {
        asked: [...twice, nudge('2031-04-14T09:00:00Z')],
        thanked: [],
        now: '2031-04-14T09:00:00Z',
      },
      owed: [ottilie],
    },
  ],
  check: ({ asked = [], answered = [], now }, { nudgesMost }) => {
    const last = asked.at(-1)
    const heard = Date.parse(answered.findLast((answer) => answer.name === last?.name)?.on ?? '')
    const nudges = asked.filter(
      ({ name, on, isNudge }) => isNudge && name === last?.name && !(Date.parse(on) <= heard),
    ).length
    if (!last?.isNudge || nudges <= nudgesMost) return []
    return [
      {
        rule: name,
        weight: 'breach',
        start: 0,
        end: 0,
        says: `You nudged ${last.name} ${plural(nudgesMost, 'once', '# times')} and got no reply. Let it rest now.`,
        fix: { advice: 'Write to someone else there, or ask someone you both know.' },
        who: last.name,
        due: now,
      },
    ]
  },
}
