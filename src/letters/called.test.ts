import { expect, test } from 'vitest'
import { calledIn } from './called.ts'

const came = (body: string) => ({ direction: 'in' as const, body })
const went = (body: string) => ({ direction: 'out' as const, body })

test.each([
  ['as they sign', 'Rosa', [came('Gladly, on Thursday.\n\nBest, Rosa')]],
  ['with their title below', 'Rosa', [came('Gladly.\n\nRosa\nVP Marketing\nAcme Tea')]],
  ['as I greeted them', 'Rosa', [went('Dear Rosa,\n\nThank you.')]],
  ['as they sign rather than as I greeted', 'Rosa Maria', [went('Dear Rosa,'), came('Yes!\n– Rosa Maria')]],
  ['by the whole name where that is all', '', [went('Dear Rosa Maria Delgado,'), came('Yes. R. Delgado')]],
  ['by no title', '', [went('Dear Ms Delgado,\n\nThank you.')]],
  ['by nothing that is no name', '', [came('With pleasure!')]],
])('they are called %s', (_, called, letters) => expect(calledIn(letters, 'Rosa Maria Delgado')).toBe(called))
