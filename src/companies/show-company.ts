import { z } from 'zod'
import { heldBy } from '../account/merged.ts'
import { NotFound } from '../outcome.ts'
import { find } from '../store/find.ts'
import { id, linesIn } from '../store/shapes.ts'
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
    merges: z
      .array(
        z.object({
          id: z.string().describe('Give it to undo-merge.'),
          name: z.string(),
          mergedAt: z.string().describe('When they were merged, as an instant.'),
        }),
      )
      .describe('Companies that were merged into this one.'),
  }),
  async run({ id: asked }, { store }) {
    // A company that was merged is found by the old id, too.
    const id = await heldBy(store, 'company', asked)
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
    const merges = await store
      .selectFrom('merge')
      .select(['id', 'gone_name as name', 'merged_at as mergedAt'])
      .where('kept', '=', id)
      .orderBy('merged_at', 'desc')
      .orderBy('id', 'desc')
      .execute()
    return {
      merges,
      company: {
        id,
        name: row.name,
        website: row.website,
        careersLink: row.careers_link,
        industry: row.industry,
        note: row.note,
        motivation: row.motivation || null,
        whyThere: row.why_there,
        otherNames: linesIn(row.other_names),
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
