import type { TimingRule } from '../rule.ts'

const name = 'thank-everyone'
const hour = 3_600_000

const parts = {
  host: 'gave you their time',
  'in-the-room': 'was in the room',
  assistant: 'made the time for it',
  substitute: 'stood in',
  referrer: 'sent you there',
}

const met = {
  on: '2031-03-04T10:00:00Z',
  with: [
    { name: 'Ottilie Brandt', role: 'host' },
    { name: 'Jonas Vale', role: 'referrer' },
  ],
} as const

export const thankEveryone: TimingRule = {
  name,
  judges: 'timing',
  weight: 'risk',
  says: 'Thank everyone who had a part in it.',
  because:
    'One talk is often the work of three or four people: the host, whoever sat in, the one who found the hour, the one who sent you. Those who are forgotten notice, and they are the ones who would help again. A day is good, and a late note is still better than none.',
  source: 'Yale, Emory and others: within 24 hours; Saylor: the assistant and the referrer too',
  good: [
    {
      met,
      thanked: [
        { name: 'Ottilie Brandt', on: '2031-03-04T18:00:00Z' },
        { name: 'Jonas Vale', on: '2031-03-05T08:00:00Z' },
      ],
      now: '2031-03-08T08:00:00Z',
    },
    { met, thanked: [], now: '2031-03-04T09:00:00Z' },
  ],
  bad: [
    { ledger: { met, thanked: [], now: '2031-03-04T12:00:00Z' }, owed: ['Ottilie Brandt', 'Jonas Vale'] },
    {
      ledger: {
        met,
        thanked: [{ name: 'Ottilie Brandt', on: '2031-03-04T18:00:00Z' }],
        now: '2031-03-09T12:00:00Z',
      },
      owed: ['Jonas Vale'],
    },
    {
      // Thanked for the introduction, before the talk: how it went is still to be told.
      ledger: {
        met,
        thanked: [{ name: 'Jonas Vale', on: '2031-03-01T08:00:00Z' }],
        now: '2031-03-04T12:00:00Z',
      },
      owed: ['Ottilie Brandt', 'Jonas Vale'],
    },
  ],
  check: ({ met, thanked, now }, { hoursToThank }) => {
    const held = Date.parse(met.on)
    const today = Date.parse(now)
    // An unreadable time compares as false, so nothing is claimed about it.
    if (!(today >= held)) return []
    const due = held + hoursToThank * hour
    return met.with
      .filter(({ name }) => !thanked.some((note) => note.name === name && Date.parse(note.on) >= held))
      .map((person) => {
        const late = today > due
        const when = late ? 'A late note is still a good one' : `A note within ${hoursToThank} hours is good`
        const says = `${person.name} ${parts[person.role]} and has not been thanked. ${when}.`
        const advice =
          person.role === 'referrer'
            ? 'Thank them, and tell them how it went.'
            : 'Name one thing they said or did, and what you will do with it.'
        const weight = late ? 'risk' : 'polish'
        return {
          rule: name,
          weight,
          start: 0,
          end: 0,
          says,
          mend: { advice },
          who: person.name,
          due: new Date(due).toISOString(),
        }
      })
  },
}
