/** Opens everything that Wellmet needs to run, for the server and for the command line alike. */
import { mkdirSync } from 'node:fs'
import { openAccounts } from './account/accounts.ts'
import { openQuotas } from './account/quota.ts'
import { readSecret } from './account/settings-secret.ts'
import type { House } from './doors/house.ts'
import type { Settings } from './settings.ts'
import { openCommons } from './store/commons.ts'
import { openStores } from './store/open.ts'
import { openPulses } from './store/pulse.ts'
import { worldsMade } from './store/worlds-made.ts'

/** `needsCode`: what the first visitor must type to make the first account, or null when no one else can reach this address. */
export async function openHouse(
  settings: Settings,
  env: NodeJS.ProcessEnv,
  needsCode: string | null = null,
): Promise<House> {
  mkdirSync(settings.dataFolder, { recursive: true, mode: 0o700 })
  const secret = readSecret({ dataFolder: settings.dataFolder, env })
  const commons = await openCommons(settings)
  const stores = await openStores(settings, worldsMade(commons))
  const accounts = openAccounts(commons, {
    secret,
    signups: settings.signups,
    signupsPerHour: settings.signupsPerHour,
    needsCode,
    countsRequests: settings.countsRequests,
  })
  const quotas = openQuotas(stores, settings.quota ?? { rows: Infinity, bytes: Infinity })
  return { settings, secret, commons, stores, quotas, accounts, pulses: openPulses(settings) }
}

export async function closeHouse(house: House): Promise<void> {
  await house.longWork?.close()
  await house.pulses.close()
  await house.stores.close()
  await house.commons.close()
}
