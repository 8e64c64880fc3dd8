import { z } from 'zod'
import { today } from '../account/profile.ts'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { factAbouts, factFields } from './fact.ts'

const { fact, link, foundOn, makesMeAsk } = factFields

/** Found while preparing for a person, what is about their company or industry is kept with the company, for the next person there. */
export const addFact = defineVerb({
  name: 'add-fact',
  says: 'Add a researched fact about a person, their company or its industry, and what it makes you want to ask.',
  does: 'writes',
  takes: z.object({
    about: z.enum(factAbouts),
    personId: id().optional().describe('The person you found it for.'),
    companyId: id().optional().describe('The company it is about; with personId alone it is theirs.'),
    fact,
    link: link.optional(),
    foundOn: foundOn.optional().describe('Defaults to today.'),
    makesMeAsk: makesMeAsk.optional(),
  }),
  gives: z.object({ id: z.string() }),
  makes: { fact: 'id' },
  undoneBy: { verb: 'delete-fact', takes: { id: 'id' } },
  refuses: {
    'about-no-one': 'Choose who it is about.',
    'about-no-company': 'Choose a company, or add where {name} works.',
    'not-yet': 'Choose a date that is not in the future.',
  },
  async run(takes, { store, seeker, now, refuse }) {
    const person = takes.personId ? await find(store, 'person', takes.personId) : null
    const company = takes.companyId ? await find(store, 'company', takes.companyId) : null
    const companyId = company?.id ?? person?.company_id ?? null
    if (takes.about === 'person' && !person) throw refuse('about-no-one')
    if (takes.about === 'company' && !companyId)
      throw refuse('about-no-company', { name: person?.name ?? 'the person' })
    if (!person && !companyId) throw refuse('about-no-one')
    const day = takes.foundOn ?? today(seeker, now)
    if (day > today(seeker, now)) throw refuse('not-yet')
    const isTheirs = takes.about === 'person' || !companyId
    const id = newId()
    const at = moment(now)
    await store
      .insertInto('fact')
      .values({
        id,
        person_id: isTheirs ? (person?.id ?? null) : null,
        company_id: isTheirs ? null : companyId,
        about: takes.about,
        fact: takes.fact,
        link: takes.link || null,
        found_on: day,
        makes_me_ask: takes.makesMeAsk ?? '',
        created_at: at,
        updated_at: at,
      })
      .execute()
    return { id }
  },
})
