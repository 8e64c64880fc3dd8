import { z } from 'zod'
import { find } from '../store/find.ts'
import { limit } from '../store/pages.ts'
import { prepared } from '../store/prepared.ts'
import { id } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { Fact } from './fact.ts'

/** What was researched: for a person with what is known of their company, the newest first. */
export const listFacts = defineVerb({
  name: 'list-facts',
  says: 'List the facts about a person and where they work, or about a company (up to 100 by default).',
  does: 'reads',
  takes: z.object({
    personId: id().optional().describe('Theirs, and those of their company and industry.'),
    companyId: id().optional(),
    limit: limit(100, 200),
  }),
  gives: z.object({ facts: z.array(Fact) }),
  refuses: { 'about-no-one': 'Choose a person or a company.' },
  async run({ personId, companyId, limit }, { store, refuse }) {
    if (!personId && !companyId) throw refuse('about-no-one')
    const person = personId ? await find(store, 'person', personId) : null
    const company = companyId ? await find(store, 'company', companyId) : null
    return { facts: await factsOf(store, person?.id ?? '', company?.id ?? person?.company_id ?? '', limit) }
  },
})

const factsOf = prepared((store: Store, person: string, company: string, limit: number) =>
  store
    .selectFrom('fact')
    .select(['id', 'about', 'person_id as personId', 'company_id as companyId', 'fact', 'link'])
    .select(['found_on as foundOn', 'makes_me_ask as makesMeAsk', 'updated_at as updatedAt'])
    .where((eb) => eb.or([eb('person_id', '=', person), eb('company_id', '=', company)]))
    .orderBy('found_on', 'desc')
    .orderBy('id', 'desc')
    .limit(limit),
)
