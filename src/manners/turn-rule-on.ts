import { z } from 'zod'
import { needed } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

export const turnRuleOn = defineVerb({
  name: 'turn-rule-on',
  says: 'Turn a rule on again.',
  does: 'writes',
  takes: z.object({ rule: needed('Enter the name of a rule.') }),
  gives: z.object({ rule: z.string() }),
  refuses: { 'not-off': 'No rule called {rule} is turned off.' },
  undoneBy: { verb: 'turn-rule-off', takes: { rule: 'rule' } },
  async run({ rule }, { store, refuse }) {
    // Also one that this Wellmet no longer knows: it came with an export, and may go.
    const { numDeletedRows } = await store.deleteFrom('rule_off').where('rule', '=', rule).executeTakeFirst()
    if (Number(numDeletedRows) === 0) throw refuse('not-off', { rule })
    return { rule }
  },
})
