import type { TimingRule } from '../rule.ts'

const name = 'research-first'

const asked = [{ name: 'Ottilie Brandt', on: '2031-03-03T09:00:00Z' }]
const met = { on: '2031-03-12T10:00:00Z', with: [{ name: 'Ottilie Brandt', role: 'host' }] } as const

export const researchFirst: TimingRule = {
  name,
  judges: 'timing',
  weight: 'risk',
  says: 'Find out about them before you talk.',
  because:
    'Whoever gives you twenty minutes hopes not to spend ten of them on what their own page says. One thing that you found yourself turns you from a stranger with a wish into somebody with a question. It also tells you what to ask.',
  source: 'Saylor’s Six Steps and HBR 2016 (Knight): research first, then test what you found in the talk',
  good: [
    { findings: 1, asked, thanked: [], now: '2031-03-03T09:00:00Z' },
    { findings: 0, thanked: [], now: '2031-03-03T09:00:00Z' },
    { asked, thanked: [], now: '2031-03-03T09:00:00Z' },
  ],
  bad: [
    { ledger: { findings: 0, asked, thanked: [], now: '2031-03-03T09:00:00Z' }, owed: ['Ottilie Brandt'] },
    {
      ledger: { findings: 0, asked, met, thanked: [], now: '2031-03-11T09:00:00Z' },
      owed: ['Ottilie Brandt'],
    },
  ],
  check: ({ findings, asked = [], met, now }) => {
    const [first] = asked
    const isOver = met !== undefined && Date.parse(now) >= Date.parse(met.on)
    if (findings !== 0 || !first || isOver) return []
    return [
      {
        rule: name,
        weight: 'risk',
        start: 0,
        end: 0,
        says: `Nothing is noted about ${first.name} yet; a quarter of an hour of reading will carry the talk.`,
        fix: {
          advice: 'Find one thing about them, their company or their trade, and what it makes you ask.',
        },
        who: first.name,
        due: met?.on ?? now,
      },
    ]
  },
}
