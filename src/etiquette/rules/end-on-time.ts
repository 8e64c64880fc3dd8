import { plural } from '../plural.ts'
import type { TimingRule } from '../rule.ts'

const name = 'end-on-time'
const minute = 60_000

const met = {
  on: '2031-03-04T10:00:00Z',
  minutes: 30,
  endedOn: null,
  with: [{ name: 'Ottilie Brandt', role: 'host' }],
} as const

export const endOnTime: TimingRule = {
  name,
  judges: 'timing',
  weight: 'risk',
  says: 'End when you said you would.',
  because:
    'The minutes you asked for are the ones they planned around, and the next person may already be waiting. When you close on time, they trust you with a longer talk next time. If it is going well, say that the time is up and let them offer more.',
  source: 'HR Maven: 30 minutes means 30; Turing and IMTA: begin to close 2 to 5 minutes before',
  good: [
    { met, thanked: [], now: '2031-03-04T10:20:00Z' },
    { met: { ...met, mayRunOn: true }, thanked: [], now: '2031-03-04T10:40:00Z' },
    {
      met: { ...met, endedOn: '2031-03-04T10:30:00Z' },
      thanked: [{ name: 'Ottilie Brandt', on: '2031-03-04T18:00:00Z' }],
      now: '2031-03-05T10:00:00Z',
    },
  ],
  bad: [
    { ledger: { met, thanked: [], now: '2031-03-04T10:26:00Z' }, owed: ['Ottilie Brandt'] },
    { ledger: { met, thanked: [], now: '2031-03-04T10:33:00Z' }, owed: ['Ottilie Brandt'] },
  ],
  check: ({ met, now }, { minutesToClose }) => {
    const host = met?.with.find(({ role }) => role === 'host' || role === 'substitute')
    const isOn = met?.endedOn === null && Date.parse(now) >= Date.parse(met.on)
    if (!host || !isOn || met.mayRunOn || met.minutes === undefined) return []
    const end = Date.parse(met.on) + met.minutes * minute
    const left = Math.ceil((end - Date.parse(now)) / minute)
    if (!(left <= minutesToClose)) return []
    const says =
      left > 0
        ? `${plural(left, '# minute is', '# minutes are')} left. Ask your last question.`
        : `The ${plural(met.minutes, '# minute is', '# minutes are')} over. Say so, and thank ${host.name}.`
    const weight = left > 0 ? 'polish' : 'risk'
    const advice = '“I see that our time is almost up. May I ask one last thing?”'
    return [
      {
        rule: name,
        weight,
        start: 0,
        end: 0,
        says,
        fix: { advice },
        who: host.name,
        due: new Date(end).toISOString(),
      },
    ]
  },
}
