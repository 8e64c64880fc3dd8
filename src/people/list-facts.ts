import { z } from 'zod'
import { find } from '../store/find.ts'
import { pageBy, pageKeys, pageTakes } from '../store/pages.ts'
import { prepared } from '../store/prepared.ts'
import { id } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { Fact } from './fact.ts'

/** What was researched: for a person with what is known of their company, the newest first. */
export const listFacts = defineVerb({
  name: 'list-facts',
  says: 'List the facts about a person and where they work, or about a company, newest first, 50 at a time.',
  does: 'reads',
  takes: z.object({
    ...pageTakes,
    personId: id().optional().describe('Theirs, and those of their company and industry.'),
    companyId: id().optional(),
  }),
  gives: z.object({ facts: z.array(Fact), ...pageKeys }),
  refuses: { 'about-no-one': 'Choose a person or a company.' },
  async run({ personId, companyId, ...takes }, { store, refuse }) {
    if (!personId && !companyId) throw refuse('about-no-one')
    const person = personId ? await find(store, 'person', personId) : null
    const company = companyId ? await find(store, 'company', companyId) : null
    const page = pageBy(takes, { isNewestFirst: true })
    const [personIs, companyIs] = [person?.id ?? '', company?.id ?? person?.company_id ?? '']
    const found =
      page.start === null
        ? await factsAt[page.direction](store, personIs, companyIs, page.limit)
        : await about(store, personIs, companyIs)
            .where(page.from('found_on'))
            .orderBy('found_on', page.direction)
            .orderBy('id', page.direction)
            .limit(page.limit)
            .execute()
    const { rows, next, previous } = page.cut(found, (row) => row.foundOn)
    return { facts: rows, next, previous }
  },
})

const about = (store: Store, person: string, company: string) =>
  store
    .selectFrom('fact')
    .select(['id', 'about', 'person_id as personId', 'company_id as companyId', 'fact', 'link'])
    .select(['found_on as foundOn', 'makes_me_ask as makesMeAsk', 'updated_at as updatedAt'])
    .where((eb) => eb.or([eb('person_id', '=', person), eb('company_id', '=', company)]))

const factsBy = (direction: 'asc' | 'desc') =>
  prepared((store: Store, person: string, company: string, limit: number) =>
    about(store, person, company).orderBy('found_on', direction).orderBy('id', direction).limit(limit),
  )
/** Both ends of the list, which is what most ask for. */
const factsAt = { asc: factsBy('asc'), desc: factsBy('desc') }
