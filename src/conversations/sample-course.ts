/** One course for the tests of nouns: Robin would like to talk with Maya Chen of Acme Tea. */
import { thresholds } from '../etiquette/rule.ts'
import type { Agreement, Course, Debrief } from './course.ts'

export const aCourse: Course = {
  id: 'c1',
  personId: 'maya',
  about: 'moving into product marketing',
  whyThem: '',
  minutes: 20,
  createdAt: '2026-09-01T09:00:00Z',
  updatedAt: '2026-09-01T09:00:00Z',
  archivedAt: null,
  sentById: null,
  insteadOfId: null,
  handedOnTo: null,
  asks: [],
  received: [],
  writing: null,
  draftCount: 0,
  answers: [],
  agreement: null,
  missedAt: null,
  debrief: null,
  helpers: [],
  referrers: [],
  thanks: [],
  questionCount: 0,
  factCount: 0,
  hasNotesToKeep: false,
  heldBefore: 0,
  nudgeAfterDays: thresholds.nudgeAfterDays,
  hoursToThank: thresholds.hoursToThank,
}

export const ask = (kind: Course['asks'][number]['kind'], on: string) => ({
  letterId: `${kind} ${on}`,
  kind,
  on,
})

export const answer = (
  kind: Course['answers'][number]['kind'],
  on: string,
  askAgainOn: string | null = null,
) => ({
  id: `${kind} ${on}`,
  kind,
  on,
  askAgainOn,
  substituteId: null,
  note: '',
})

export const agreement: Agreement = {
  channel: 'video',
  startsAt: '2026-11-24T14:00:00Z',
  zone: 'Europe/Amsterdam',
  minutes: 20,
  place: 'https://meet.example.org/maya',
  revision: 0,
  movedFrom: null,
  movedBy: null,
  agreedAt: '2026-11-10T09:00:00Z',
  updatedAt: '2026-11-10T09:00:00Z',
}

export const debrief: Debrief = {
  id: 'd1',
  heldAt: '2026-11-18T14:00:00Z',
  minutes: 22,
  went: 'well',
  theySaid: '',
  surprised: '',
  iWill: '',
  note: '',
  nextTouchOn: null,
  namesDeclinedOn: null,
  updatedAt: '2026-11-18T15:00:00Z',
}
