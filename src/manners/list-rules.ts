import { z } from 'zod'
import { rules } from '../etiquette/check.ts'
import { defineVerb } from '../verb.ts'
import { mannersOf } from './manners-of.ts'
import { type Setting, sayValue, settingNames, settings } from './setting.ts'

/** Every rule of good manners, and whether this person has it on. */
export const listRules = defineVerb({
  name: 'list-rules',
  says: 'List the rules of good manners: which are on, and the options where good sources disagree, with both sides.',
  does: 'reads',
  takes: z.object({}),
  gives: z.object({
    manners: z.array(
      z.object({
        rule: z.string(),
        weight: z.enum(['breach', 'risk', 'polish']),
        says: z.string(),
        offSince: z.string().nullable().describe('When it was turned off; null while it is on.'),
      }),
    ),
    settings: z.array(
      z.object({
        setting: z.enum(settingNames),
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
    const { set } = await mannersOf(store)
    const off = await store.selectFrom('rule_off').select(['rule', 'off_at']).execute()
    return {
      manners: rules.map(({ name, weight, says }) => ({
        rule: name,
        weight,
        says,
        offSince: off.find((row) => row.rule === name)?.off_at ?? null,
      })),
      settings: settingNames.map((setting) => {
        const { title, usual, least, most, sides }: Setting = settings[setting]
        const value = set[setting]
        return { setting, title, value, reads: sayValue(setting, value), usual, least, most, sides }
      }),
    }
  },
})
