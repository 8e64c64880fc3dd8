import { z } from 'zod'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { Application, asApplication } from './application.ts'

const MOST_APPLICATIONS = 100

/** What changed last comes first. */
export const listApplications = defineVerb({
  name: 'list-applications',
  says: 'List the jobs you apply for, each with its company and how far it is; only of one company if given.',
  does: 'reads',
  takes: z.object({ companyId: id().optional() }),
  gives: z.object({
    applications: z
      .array(Application.extend({ company: z.object({ id: z.string(), name: z.string() }) }))
      .describe('What changed last comes first; 100 at most.'),
  }),
  async run({ companyId }, { store }) {
    if (companyId) await find(store, 'company', companyId)
    let query = store
      .selectFrom('application')
      .innerJoin('company', 'company.id', 'application.company_id')
      .selectAll('application')
      .select('company.name as company_name')
    if (companyId) query = query.where('application.company_id', '=', companyId)
    const rows = await query
      .orderBy('application.updated_at', 'desc')
      .orderBy('application.id', 'desc')
      .limit(MOST_APPLICATIONS)
      .execute()
    return {
      applications: rows.map(({ company_name, ...row }) => ({
        ...asApplication(row),
        company: { id: row.company_id, name: company_name },
      })),
    }
  },
})
