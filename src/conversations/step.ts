/** The nine steps that every conversation takes, from the first name to the brief. */
export const steps = {
  find: 'Find',
  prepare: 'Prepare',
  ask: 'Ask',
  schedule: 'Schedule',
  meet: 'Meet',
  thank: 'Thank',
  referrals: 'Referrals',
  insights: 'Insights',
  brief: 'Brief',
} as const

export type StepId = keyof typeof steps
