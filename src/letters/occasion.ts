/**
 * What a letter is for. The rules of good manners judge by its kind; its first words are chosen by the occasion, of which one kind
 * has several. An occasion that is named as its kind is the usual one.
 */
import type { WrittenKind } from './letter.ts'

interface OccasionFacts {
  kind: WrittenKind
  /** As a list of letters to write names it. */
  label: string
}

export const occasions = {
  // Ask
  request: { kind: 'request', label: 'Request' },
  'shared-past': { kind: 'request', label: 'Request from an alum or former colleague' },
  'in-writing': { kind: 'request', label: 'Request for answers in writing' },
  introduced: { kind: 'request', label: 'Reply to an introduction' },
  introduction: { kind: 'introduction', label: 'Introduction request' },
  'introduction-thanks': { kind: 'note', label: 'Thanks for the introduction' },
  nudge: { kind: 'nudge', label: 'Nudge' },
  // Agree
  confirm: { kind: 'note', label: 'Confirmation of the meeting' },
  'questions-ahead': { kind: 'note', label: 'Questions before the meeting' },
  'send-questions': { kind: 'note', label: 'Questions to answer in writing' },
  'follow-up': { kind: 'note', label: 'One follow-up question' },
  'remind-questions': { kind: 'note', label: 'Reminder of your questions' },
  reschedule: { kind: 'note', label: 'Another time, please' },
  'running-late': { kind: 'note', label: 'Running late' },
  decline: { kind: 'note', label: 'Decline their offer' },
  'take-substitute': { kind: 'note', label: 'Yes to their colleague' },
  'wait-as-asked': { kind: 'note', label: 'Reply to “later”' },
  'wrong-person': { kind: 'note', label: 'Reply to “not the right person”' },
  'after-no': { kind: 'note', label: 'Reply to a no' },
  // Thank
  thanks: { kind: 'thanks', label: 'Thank-you' },
  'referrer-thanks': { kind: 'referrer-thanks', label: 'Thank-you for the referral' },
  'paid-off': { kind: 'note', label: 'Second thanks: it helped' },
  // Refer
  'ask-for-names': { kind: 'note', label: 'Ask who else to talk to' },
  'may-use-name': { kind: 'note', label: 'Ask to use their name' },
  'job-referral': { kind: 'note', label: 'Ask for a job referral' },
  // Keep
  'advice-taken': { kind: 'note', label: 'What you did with their advice' },
  'share-news': { kind: 'note', label: 'Your news' },
  'something-useful': { kind: 'note', label: 'Something useful to them' },
  congratulate: { kind: 'note', label: 'Congratulations' },
  'promise-kept': { kind: 'note', label: 'What you promised to send' },
  'got-the-job': { kind: 'note', label: 'I got the job' },
  note: { kind: 'note', label: 'Short note' },
} as const satisfies Record<string, OccasionFacts>

export type Occasion = keyof typeof occasions

export const occasionIds = Object.keys(occasions) as [Occasion, ...Occasion[]]

/** Once they have talked: reasons for another word, of which each letter has one. */
export const reasonsToWrite = [
  'advice-taken',
  'share-news',
  'something-useful',
  'congratulate',
  'promise-kept',
  'paid-off',
  'got-the-job',
] as const satisfies Occasion[]
