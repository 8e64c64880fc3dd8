import { z } from 'zod'
import { NotFound } from '../outcome.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { Company } from './company.ts'

const peopleShown = 50

/** One company: what is known of it, who the seeker knows there, what they found out. */
export const showCompany = defineVerb({
  name: 'show-company',
  says: 'Show a company: its details, the first 50 people you know there, and your facts about it.',
  does: 'reads',
  takes: z.object({ id: id() }),
  gives: z.object({
    company: Company,
    people: z.array(z.object({ id: z.string(), name: z.string(), title: z.string() })),
    hasMorePeople: z.boolean(),
    facts: z.array(
      z.object({
        id: z.string(),
        about: z.enum(['person', 'company', 'industry']),
        fact: z.string(),
        link: z.string().nullable(),
        foundOn: z.string(),
        makesMeAsk: z.string(),
        updatedAt: z.string(),
      }),
    ),
    insightCount: z.number(),
  }),
  async run({ id }, { store }) {
    const row = await find(store, 'company', id)
    const people = await store
      .selectFrom('person')
      .select(['id', 'name', 'title'])
      .where('company_id', '=', id)
      .orderBy('name_folded')
      .orderBy('id')
      .limit(peopleShown + 1)
      .execute()
    const facts = await store
      .selectFrom('fact')
      .select(['id', 'about', 'fact', 'link', 'found_on as foundOn', 'makes_me_ask as makesMeAsk'])
      .select('updated_at as updatedAt')
      .where('company_id', '=', id)
      .orderBy('found_on', 'desc')
      .orderBy('id', 'desc')
      .limit(200)
      .execute()
    const insights = await store
      .selectFrom('insight')
      .select((eb) => eb.fn.countAll<number | string>().as('count'))
      .where('company_id', '=', id)
      .executeTakeFirstOrThrow(() => new NotFound('company'))
    return {
      company: {
        id,
        name: row.name,
        website: row.website,
        careersLink: row.careers_link,
        industry: row.industry,
        note: row.note,
        createdAt: row.created_at,
        updatedAt: row.updated_at,
      },
      people: people.slice(0, peopleShown),
      hasMorePeople: people.length > peopleShown,
      facts,
      insightCount: Number(insights.count),
    }
  },
})
