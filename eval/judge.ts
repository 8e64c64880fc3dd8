/** How a labelled row is put to the engine: as `wellmet check` would be asked about it. */
import { situationFrom } from '../src/doors/check-lines.ts'
import { check } from '../src/etiquette/check.ts'
import type { Finding } from '../src/etiquette/rule.ts'
import type { LetterRow, Row } from './rows.ts'

/** A sentence by itself: a question when it ends as one, else part of a letter. */
export function judgeSentence(text: string): Finding[] {
  return check(situationFrom({ kind: /[?？]["'”’)]*\s*$/.test(text) ? 'question' : 'letter', text }))
}

/** A question, put to whom the row says. */
export function judgeQuestion(row: Row): Finding[] {
  const to = { title: row.interviewee_title, level: row.interviewee_level ?? row.level }
  return check(situationFrom({ kind: 'question', text: row.text ?? row.question ?? '', to }))
}

export function judgeLetter({ kind, text, referrer }: LetterRow): Finding[] {
  const how = letterKinds[kind] ?? { kind: 'letter' }
  return check(situationFrom({ ...how, text, ...(referrer && { referrer: { name: referrer } }) }))
}

/** What each of the labelled kinds is on the command line. */
const letterKinds: Record<string, { kind: string; stage?: 'first' | 'later'; channel?: string }> = {
  outreach_cold: { kind: 'letter', stage: 'first', channel: 'email' },
  outreach_alumni: { kind: 'letter', stage: 'first', channel: 'email' },
  outreach_referred: { kind: 'letter', stage: 'first', channel: 'email' },
  referral_request: { kind: 'letter', stage: 'first', channel: 'email' },
  intro_request: { kind: 'letter', stage: 'first', channel: 'email' },
  linkedin_note: { kind: 'letter', stage: 'first', channel: 'linkedin' },
  followup: { kind: 'letter', stage: 'later', channel: 'email' },
  substitute: { kind: 'letter', stage: 'later', channel: 'email' },
  thankyou_interviewee: { kind: 'thanks', stage: 'later', channel: 'email' },
  thankyou_referrer: { kind: 'thanks', stage: 'later', channel: 'email' },
  opening_script: { kind: 'pitch' },
}
