/** What one person chose about the rules: which are off, and the figures where sources disagree. Every verb that judges asks here. */
import { z } from 'zod'
import type { Thresholds } from '../etiquette/rule.ts'
import { prepared } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'
import { type RuleOptionName, ruleOptionNames, ruleOptions } from './rule-option.ts'

/** Hand it to `check` and its like as it is; the browser judges with it too. */
export interface RuleChoices {
  off: string[]
  /** The engine's figures, where `options` move them. */
  thresholds: Partial<Thresholds>
  options: Record<RuleOptionName, number>
}

/** As a verb gives it. */
export const ruleChoicesShape = z.object({
  off: z.array(z.string()),
  thresholds: z.record(z.string(), z.number()),
})

export async function ruleChoicesOf(store: Store): Promise<RuleChoices> {
  const off = await store.selectFrom('rule_off').select('rule').orderBy('rule').execute()
  const options = await optionsOf(store)
  const moved = ruleOptionNames.filter((name) => options[name] !== ruleOptions[name].usual)
  const thresholds = Object.assign({}, ...moved.map((name) => ruleOptions[name].thresholds(options[name])))
  return { off: off.map(({ rule }) => rule), thresholds, options }
}

/** The figures alone, each as chosen or as usual. */
export async function optionsOf(store: Store): Promise<Record<RuleOptionName, number>> {
  const rows = await optionsSet(store)
  return Object.fromEntries(
    ruleOptionNames.map((name) => [name, within(name, rows.find((row) => row.setting === name)?.value)]),
  ) as Record<RuleOptionName, number>
}

const optionsSet = prepared((store: Store) => store.selectFrom('rule_option').select(['setting', 'value']))

/** A figure from an export of another Wellmet may lie beyond what this one takes. */
function within(name: RuleOptionName, value: number | undefined): number {
  const { least, most, usual } = ruleOptions[name]
  return value === undefined ? usual : Math.min(most, Math.max(least, value))
}
