import { z } from 'zod'
import { rules } from '../etiquette/check.ts'
import { defineVerb } from '../verb.ts'
import { ruleChoicesOf } from './rule-choices.ts'
import { type RuleOption, ruleOptionNames, ruleOptions, sayValue } from './rule-option.ts'

/** Every rule of good manners, and whether this person has it on. */
export const listRules = defineVerb({
  name: 'list-rules',
  says: 'List the rules of good manners: which are on, and the options where good sources disagree, with both sides.',
  does: 'reads',
  takes: z.object({}),
  gives: z.object({
    rules: z.array(
      z.object({
        rule: z.string(),
        weight: z.enum(['breach', 'risk', 'polish']),
        says: z.string(),
        offSince: z.string().nullable().describe('When it was turned off; null while it is on.'),
      }),
    ),
    options: z.array(
      z.object({
        option: z.enum(ruleOptionNames),
        title: z.string(),
        value: z.number(),
        reads: z.string().describe('The value in words.'),
        usual: z.number(),
        least: z.number(),
        most: z.number(),
        sides: z.string().describe('What the sources say on either side.'),
      }),
    ),
  }),
  async run(_, { store }) {
    const { options } = await ruleChoicesOf(store)
    const off = await store.selectFrom('rule_off').select(['rule', 'off_at']).execute()
    return {
      rules: rules.map(({ name, weight, says }) => ({
        rule: name,
        weight,
        says,
        offSince: off.find((row) => row.rule === name)?.off_at ?? null,
      })),
      options: ruleOptionNames.map((option) => {
        const { title, usual, least, most, sides }: RuleOption = ruleOptions[option]
        const value = options[option]
        return { option, title, value, reads: sayValue(option, value), usual, least, most, sides }
      }),
    }
  },
})
