/** Who is in the sample data now. It is kept with the account, so that every browser of theirs shows the same. */
import type { Commons } from '../store/commons.ts'

export interface SampleVisits {
  beginSampleVisit(account: string): Promise<void>
  endSampleVisit(account: string): Promise<void>
}

export function openSampleVisits({ db }: Commons, clock: () => number): SampleVisits {
  return {
    async beginSampleVisit(account) {
      await db
        .insertInto('sample_visit')
        .values({ user_id: account, since: new Date(clock()).toISOString() })
        .onConflict((met) => met.column('user_id').doNothing())
        .execute()
    },
    async endSampleVisit(account) {
      await db.deleteFrom('sample_visit').where('user_id', '=', account).execute()
    },
  }
}
