import { z } from 'zod'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { defineVerb } from '../verb.ts'
import { ruleChoicesOf } from './rule-choices.ts'
import { ruleOptionNames, ruleOptions } from './rule-option.ts'

/** Takes a side where good sources disagree. */
export const setRuleOption = defineVerb({
  name: 'set-rule-option',
  says: 'Set an option where good sources disagree, for example how long to ask for, how often to nudge, or how soon to thank.',
  does: 'writes',
  takes: z.object({
    option: z
      .enum(ruleOptionNames)
      .describe('The option. list-rules has both sides of each, and its limits.'),
    value: z
      .int('Enter a whole number.')
      .nullable()
      .default(null)
      .describe('Null resets it to the default. For say-not-looking, 1 is yes and 0 is no.'),
  }),
  gives: z.object({
    option: z.enum(ruleOptionNames),
    value: z.number(),
    before: z.number().describe('The value before.'),
  }),
  refuses: { 'out-of-bounds': 'Enter a number from {least} to {most}.' },
  undoneBy: { verb: 'set-rule-option', takes: { option: 'option', value: 'before' } },
  async run({ option, value }, { store, now, refuse }) {
    const { least, most, usual } = ruleOptions[option]
    if (value !== null && (value < least || value > most)) throw refuse('out-of-bounds', { least, most })
    const before = (await ruleChoicesOf(store)).options[option]
    await store.deleteFrom('rule_option').where('setting', '=', option).execute()
    if (value !== null && value !== usual)
      await store
        .insertInto('rule_option')
        .values({ id: newId(), setting: option, value, set_at: moment(now) })
        .execute()
    return { option, value: value ?? usual, before }
  },
})
