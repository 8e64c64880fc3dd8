import { workingDaysAfter } from '../days.ts'
import type { TimingRule } from '../rule.ts'

const name = 'nudge-not-too-soon'
const ottilie = 'Ottilie Brandt'

// A Monday, and the Thursday and Monday after it.
const request = { name: ottilie, on: '2031-03-03T09:00:00Z' }
const onThursday = { name: ottilie, on: '2031-03-06T09:00:00Z', isNudge: true }
const onMonday = { name: ottilie, on: '2031-03-10T09:00:00Z', isNudge: true }

export const nudgeNotTooSoon: TimingRule = {
  name,
  judges: 'timing',
  weight: 'risk',
  says: 'Give them a working week before you nudge.',
  because:
    'A letter that waits is mostly a letter put aside for a quiet hour. A reminder after 2 days says that you counted them. One after a week reads like help. Waiting costs nothing, and the second letter gets a kinder answer.',
  source: 'Most guides say 5 to 7 working days, some a week or 10 days; SFU and Dalton: 7',
  good: [
    { asked: [request, onMonday], thanked: [], now: onMonday.on },
    {
      // They answered in between, so this is another matter.
      asked: [request, onThursday],
      answered: [{ name: ottilie, on: '2031-03-05T12:00:00Z' }],
      thanked: [],
      now: onThursday.on,
    },
    { asked: [request, onThursday], thanked: [], now: '2031-03-20T09:00:00Z' },
  ],
  bad: [
    { ledger: { asked: [request, onThursday], thanked: [], now: onThursday.on }, owed: [ottilie] },
    {
      // Four days that are working days here, where Friday and Saturday are free.
      ledger: {
        asked: [request, { ...onMonday, on: '2031-03-09T09:00:00Z' }],
        thanked: [],
        now: '2031-03-09T09:00:00Z',
        daysOff: [5, 6],
      },
      owed: [ottilie],
    },
    {
      // Easter lies between the two.
      ledger: {
        asked: [request, { ...onMonday, on: '2031-03-11T09:00:00Z' }],
        thanked: [],
        now: '2031-03-11T09:00:00Z',
        holidays: ['2031-03-07', '2031-03-10'],
      },
      owed: [ottilie],
    },
  ],
  check: ({ asked = [], answered = [], now, daysOff, holidays }, { nudgeAfterDays }) => {
    const last = asked.at(-1)
    const before = asked.slice(0, -1).findLast((letter) => letter.name === last?.name)
    if (!last?.isNudge || !before) return []
    const fair = workingDaysAfter(before.on, nudgeAfterDays, daysOff, holidays)
    const isTooSoon = Date.parse(last.on) < fair && Date.parse(now) < fair
    const hasAnswered = answered.some(
      ({ name, on }) => name === last.name && Date.parse(on) >= Date.parse(before.on),
    )
    if (!isTooSoon || hasAnswered) return []
    return [
      {
        rule: name,
        weight: 'risk',
        start: 0,
        end: 0,
        says: `${last.name} has had your letter for less than ${nudgeAfterDays} working days. Give them the whole week.`,
        fix: { advice: 'Until then, write to someone else on your list, or read more about this person.' },
        who: last.name,
        due: new Date(fair).toISOString(),
      },
    ]
  },
}
