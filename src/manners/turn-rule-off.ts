import { z } from 'zod'
import { rules } from '../etiquette/check.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { needed } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** No one has to agree with every rule. What is off is not checked, in any letter, question or pitch. */
export const turnRuleOff = defineVerb({
  name: 'turn-rule-off',
  says: 'Turn a rule off everywhere.',
  does: 'writes',
  takes: z.object({
    rule: needed('Enter the name of a rule.').describe(
      'Its name, for example no-pressure. list-rules has them all.',
    ),
  }),
  gives: z.object({ rule: z.string() }),
  refuses: {
    'no-such-rule': 'There is no rule called {rule}.',
    'off-already': 'That rule is already off.',
  },
  undoneBy: { verb: 'turn-rule-on', takes: { rule: 'rule' } },
  async run({ rule }, { store, now, refuse }) {
    if (!rules.some(({ name }) => name === rule)) throw refuse('no-such-rule', { rule })
    const there = await store.selectFrom('rule_off').select('id').where('rule', '=', rule).executeTakeFirst()
    if (there) throw refuse('off-already')
    await store
      .insertInto('rule_off')
      .values({ id: newId(), rule, off_at: moment(now) })
      .execute()
    return { rule }
  },
})
