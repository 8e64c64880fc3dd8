import { z } from 'zod'
import { today } from '../account/profile.ts'
import type { Refused } from '../outcome.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { id, line } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { makeReferral } from './new-referral.ts'
import { sayPerson } from './person.ts'
import { makePersonCalled, peopleCalled } from './person-called.ts'
import { referralFields } from './referral.ts'

const { saidOn, mayUseName, note } = referralFields

/** Both ends may be given by id, or by name as the seeker says it; a name that no one has becomes a person. */
export const recordReferral = defineVerb({
  name: 'record-referral',
  says: 'Record who referred you to a person, and whether you may use their name.',
  does: 'writes',
  takes: z.object({
    personId: id().optional().describe('Who you were referred to. Or give `person`.'),
    person: line(300).optional().describe('Who you were referred to, by name: "Maya Chen, Acme Tea".'),
    referrerId: id().optional().describe('Who referred you. Or give `referrer`.'),
    referrer: line(300)
      .optional()
      .describe('Who referred you, by name: "Jonas", or "Jonas Weber, Acme Tea".'),
    saidOn: saidOn.optional(),
    mayUseName: mayUseName.default('not-asked'),
    note: note.optional(),
  }),
  gives: z.object({
    id: z.string(),
    personId: z.string(),
    personName: z.string(),
    referrerId: z.string(),
    referrerName: z.string(),
  }),
  makes: { referral: 'id' },
  undoneBy: { verb: 'delete-referral', takes: { id: 'id' } },
  refuses: {
    'no-one-named': 'Enter a name.',
    'which-one': 'You have more than one {name}: {people}. Add the company.',
    themselves: 'A person cannot refer you to themselves. Choose someone else.',
    'recorded-already': 'You have already recorded that {referrer} referred you to {person}.',
    'not-yet': 'Choose a date that is not in the future.',
  },
  async run(takes, { store, seeker, now, refuse }) {
    const at = moment(now)
    const one = (id: string | undefined, name: string | undefined) => theOne(store, id, name, at, refuse)
    const person = await one(takes.personId, takes.person)
    const referrer = await one(takes.referrerId, takes.referrer)
    if (person.id === referrer.id) throw refuse('themselves')
    if (takes.saidOn && takes.saidOn > today(seeker, now)) throw refuse('not-yet')
    const said = { said_on: takes.saidOn ?? null, may_use_name: takes.mayUseName, note: takes.note ?? '' }
    const id = await makeReferral(store, { person_id: person.id, referrer_id: referrer.id, ...said }, at)
    if (!id) throw refuse('recorded-already', { person: person.name, referrer: referrer.name })
    return {
      id,
      personId: person.id,
      personName: person.name,
      referrerId: referrer.id,
      referrerName: referrer.name,
    }
  },
})

async function theOne(
  store: Store,
  id: string | undefined,
  name: string | undefined,
  at: string,
  refuse: (code: 'no-one-named' | 'which-one', details?: Record<string, string>) => Refused,
): Promise<{ id: string; name: string }> {
  if (id) return find(store, 'person', id)
  if (!name) throw refuse('no-one-named')
  const candidates = await peopleCalled(store, name)
  if (candidates.length > 1) throw refuse('which-one', { name, people: candidates.map(sayPerson).join('; ') })
  return candidates[0] ?? makePersonCalled(store, name, at)
}
