/** Reads the applications at one company, and which of them a brief is for. */
import { NotFound } from '../outcome.ts'
import { fold } from '../store/search.ts'
import type { Store } from '../store/store.ts'
import { type Application, applicationStages, asApplication } from './application.ts'

/** The last changed first; at most 100. */
export async function applicationsAt(store: Store, companyId: string): Promise<Application[]> {
  const rows = await store
    .selectFrom('application')
    .selectAll()
    .where('company_id', '=', companyId)
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
  return rows.map(asApplication)
}

/** The one that was asked for, by id or by its role; with neither, the first that is not closed. */
export function applicationMeant(
  all: readonly Application[],
  { applicationId, role }: { applicationId?: string | undefined; role: string },
): Application | null {
  if (applicationId) {
    const one = all.find(({ id }) => id === applicationId)
    if (!one) throw new NotFound('application')
    return one
  }
  if (role) return all.find((one) => fold(one.role) === fold(role)) ?? null
  return all.find(({ stage }) => applicationStages[stage].isOpen) ?? all[0] ?? null
}
