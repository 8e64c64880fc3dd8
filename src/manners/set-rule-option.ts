import { z } from 'zod'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { defineVerb } from '../verb.ts'
import { mannersOf } from './manners-of.ts'
import { settingNames, settings } from './setting.ts'

/** Takes a side where good sources disagree. */
export const setRuleOption = defineVerb({
  name: 'set-rule-option',
  says: 'Set an option where good sources disagree, for example how long to ask for, how often to nudge, or how soon to thank.',
  does: 'writes',
  takes: z.object({
    setting: z.enum(settingNames).describe('The option. list-rules has both sides of each, and its limits.'),
    value: z
      .int('Enter a whole number.')
      .nullable()
      .default(null)
      .describe('Null resets it to the default. For say-not-looking, 1 is yes and 0 is no.'),
  }),
  gives: z.object({
    setting: z.enum(settingNames),
    value: z.number(),
    before: z.number().describe('The value before.'),
  }),
  refuses: { 'out-of-bounds': 'Enter a number from {least} to {most}.' },
  undoneBy: { verb: 'set-rule-option', takes: { setting: 'setting', value: 'before' } },
  async run({ setting, value }, { store, now, refuse }) {
    const { least, most, usual } = settings[setting]
    if (value !== null && (value < least || value > most)) throw refuse('out-of-bounds', { least, most })
    const before = (await mannersOf(store)).set[setting]
    await store.deleteFrom('rule_option').where('setting', '=', setting).execute()
    if (value !== null && value !== usual)
      await store
        .insertInto('rule_option')
        .values({ id: newId(), setting, value, set_at: moment(now) })
        .execute()
    return { setting, value: value ?? usual, before }
  },
})
