/** The letter on the first page with three of the remarks that the checker makes on it: a test holds them to the checker. */

export const frontLetter = [
  'Dear Maya,',
  'I am a hard-working chemistry teacher. «I have attached my résumé». «Do you have any openings on your team»?',
  'Could we meet for «an hour»?',
  'Robin',
] as const

export const frontRemarks = [
  {
    rule: 'no-resume-unasked',
    look: 'risk',
    says: 'Makes this an application. Wait until they ask for it.',
  },
  { rule: 'no-job-ask', look: 'breach', says: 'Asks for a job. Ask how Maya came to the work instead.' },
  {
    rule: 'ask-for-a-bounded-time',
    look: 'risk',
    says: 'A lot to ask. Twenty minutes are easy to say yes to.',
  },
] as const
