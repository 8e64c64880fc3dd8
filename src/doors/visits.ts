/** Visitors of the sample data go after a day, with all that they wrote. */
import { isVisitor } from '../account/visitors.ts'
import type { House } from './house.ts'
import { endAccount } from './perform.ts'

/** Asked when one comes, and now and then. Another process may do the same: whoever is gone already is passed over. */
export async function endVisitsOver(house: House): Promise<void> {
  for (const account of await house.accounts.visitsOver()) await endVisit(house, account)
}

/** Ends one visit, world and account. Only ever that of a visitor. */
export async function endVisit(house: House, account: string): Promise<void> {
  if (isVisitor(account)) await endAccount(house, account)
}

const QUARTER_HOUR = 15 * 60_000

/** From now on, as long as the server runs. What goes wrong is tried again the next time. */
export function endVisitsInTime(house: House): NodeJS.Timeout {
  const end = () => void endVisitsOver(house).catch(() => {})
  end()
  return setInterval(end, QUARTER_HOUR).unref()
}
