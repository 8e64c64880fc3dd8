/** How one person wants manners judged: what is off, and the figures they chose. Every verb that judges asks here. */
import { z } from 'zod'
import type { Thresholds } from '../etiquette/rule.ts'
import type { Store } from '../store/open.ts'
import { type SettingName, settingNames, settings } from './setting.ts'

/** Hand it to `check` and its like as it is; the browser judges with it too. */
export interface Manners {
  off: string[]
  /** The engine's figures, where `set` moves them. */
  thresholds: Partial<Thresholds>
  set: Record<SettingName, number>
}

/** As a verb gives it. */
export const mannersShape = z.object({
  off: z.array(z.string()),
  thresholds: z.record(z.string(), z.number()),
})

export async function mannersOf(store: Store): Promise<Manners> {
  const off = await store.selectFrom('rule_off').select('rule').orderBy('rule').execute()
  const set = await figuresOf(store)
  const moved = settingNames.filter((name) => set[name] !== settings[name].usual)
  const thresholds = Object.assign({}, ...moved.map((name) => settings[name].thresholds(set[name])))
  return { off: off.map(({ rule }) => rule), thresholds, set }
}

/** The figures alone, each as chosen or as usual. */
export async function figuresOf(store: Store): Promise<Record<SettingName, number>> {
  const rows = await store.selectFrom('rule_option').select(['setting', 'value']).execute()
  return Object.fromEntries(
    settingNames.map((name) => [name, within(name, rows.find((row) => row.setting === name)?.value)]),
  ) as Record<SettingName, number>
}

/** A figure from an export of another Wellmet may lie beyond what this one takes. */
function within(name: SettingName, value: number | undefined): number {
  const { least, most, usual } = settings[name]
  return value === undefined ? usual : Math.min(most, Math.max(least, value))
}
