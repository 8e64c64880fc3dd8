import type { TimingRule } from '../rule.ts'

const name = 'research-first'

const asked = [{ name: 'Ottilie Brandt', on: '2031-03-03T09:00:00Z' }]
const met = { on: '2031-03-12T10:00:00Z', with: [{ name: 'Ottilie Brandt', role: 'host' }] } as const

export const researchFirst: TimingRule = {
  name,
  judges: 'timing',
  weight: 'risk',
  says: 'Read up on them before you talk.',
  because:
    'They do not want to spend half of your 20 minutes on what their own page says. One thing that you found yourself turns you from a stranger with a wish into someone with a question. It also tells you what to ask.',
  source: 'Saylor’s Six Steps and HBR 2016 (Knight): research first, then test what you found in the talk',
  good: [
    { facts: 1, asked, thanked: [], now: '2031-03-03T09:00:00Z' },
    { facts: 0, thanked: [], now: '2031-03-03T09:00:00Z' },
    { asked, thanked: [], now: '2031-03-03T09:00:00Z' },
  ],
  bad: [
    { ledger: { facts: 0, asked, thanked: [], now: '2031-03-03T09:00:00Z' }, owed: ['Ottilie Brandt'] },
    {
      ledger: { facts: 0, asked, met, thanked: [], now: '2031-03-11T09:00:00Z' },
      owed: ['Ottilie Brandt'],
    },
  ],
  check: ({ facts, asked = [], met, now }) => {
    const [first] = asked
    const isOver = met !== undefined && Date.parse(now) >= Date.parse(met.on)
    if (facts !== 0 || !first || isOver) return []
    return [
      {
        rule: name,
        weight: 'risk',
        start: 0,
        end: 0,
        says: `You have no facts about ${first.name} yet. 15 minutes of reading will help the whole talk.`,
        fix: {
          advice:
            'Find one thing about them, their company or their industry, and what it makes you want to ask.',
        },
        who: first.name,
        due: met?.on ?? now,
      },
    ]
  },
}
