/** Whether a letter may be drafted now, and why not: the manners of timing, as facts and dates. */

import { neverSays } from '../conversations/may-contact.ts'
import { fairFrom, nudgeBy, nudgeFrom } from '../conversations/waiting.ts'
import type { RuleChoices } from '../manners/rule-choices.ts'
import { plural } from '../ui/say.ts'
import type { Circumstances } from './circumstances.ts'
import type { WrittenKind } from './letter.ts'

/** Codes, and how each is said; `draft-letter` refuses by them. */
export const whyNotSays = {
  died: '{name} has died. What you wrote stays, and nothing more is due.',
  never: `${neverSays} You cannot draft a letter to {name}.`,
  'not-them': 'This conversation is with {name}. Ask them, or ask someone else to introduce you.',
  'introduction-to-themselves':
    'You would be asking {name} to introduce you to {name}. Choose who can make the introduction.',
  'not-held': 'You have not met {name} yet. Thank them afterwards.',
  'not-asked': 'You have not asked {name} yet, so there is nothing to nudge about. Write the first letter.',
  answered: '{name} has already answered. No nudge is needed.',
  'nudge-too-soon':
    'You last wrote to {name} on {on}. Give them until {date}. A busy person needs about a week.',
  'second-needs-a-reason': 'You nudged {name} once. A second nudge needs a reason. Say what is new.',
  'no-third-nudge':
    'You nudged {name} {times}. Another would be too many. Stop here, or ask someone else there.',
} as const

export interface WhyNot {
  code: keyof typeof whyNotSays
  details: Record<string, string>
}

/** The first reason not to draft this letter today, or null. Dates are days where the seeker is. */
export function whyNotDraft(
  kind: WrittenKind,
  about: Circumstances,
  today: string,
  ruleChoices: RuleChoices,
  reason = '',
): WhyNot | null {
  const { person, course, host } = about
  const { name } = person
  if (about.hasDied) return { code: 'died', details: { name } }
  if (about.saidNever && kind !== 'thanks' && kind !== 'referrer-thanks')
    return { code: 'never', details: { name: host.name } }
  if (course && kind === 'request' && course.personId !== person.id)
    return { code: 'not-them', details: { name: host.name } }
  if (kind === 'introduction' && host.id === person.id)
    return { code: 'introduction-to-themselves', details: { name } }
  if ((kind === 'thanks' || kind === 'referrer-thanks') && !course?.debrief)
    return { code: 'not-held', details: { name: host.name } }
  return kind === 'nudge' ? whyNotNudge(about, today, ruleChoices, reason) : null
}

/** The day from which this person may be nudged, and the days on which to do it; null when they were not asked. */
export function nudgeTimes(
  about: Pick<Circumstances, 'askedThem' | 'calendar' | 'mine'>,
  { options }: RuleChoices,
): { fair: string; from: string; by: string } | null {
  const last = about.askedThem.at(-1)
  if (!last) return null
  const waiting = { calendar: about.calendar, mine: about.mine, nudgeAfterDays: options['days-to-nudge'] }
  return { fair: fairFrom(waiting, last), from: nudgeFrom(waiting, last), by: nudgeBy(waiting, last) }
}

export const nudgesSent = (about: Pick<Circumstances, 'askedThem'>) =>
  about.askedThem.filter(({ kind }) => kind === 'nudge').length

function whyNotNudge(
  about: Circumstances,
  today: string,
  ruleChoices: RuleChoices,
  reason: string,
): WhyNot | null {
  const isOn = (rule: string) => !ruleChoices.off.includes(rule)
  const most = ruleChoices.options['most-nudges']
  const { name } = about.person
  const last = about.askedThem.at(-1)
  const times = nudgeTimes(about, ruleChoices)
  const sent = nudgesSent(about)
  if (!last || !times || about.askedThem.every(({ kind }) => kind === 'nudge'))
    return { code: 'not-asked', details: { name } }
  if (about.hasAnswered) return { code: 'answered', details: { name } }
  if (isOn('no-third-nudge') && sent >= most)
    return { code: 'no-third-nudge', details: { name, times: plural(most, { one: 'once', other: 'twice' }) } }
  if (isOn('nudge-not-too-soon') && today < times.fair)
    return { code: 'nudge-too-soon', details: { name, on: last.on, date: times.from } }
  if (sent > 0 && !reason) return { code: 'second-needs-a-reason', details: { name } }
  return null
}
