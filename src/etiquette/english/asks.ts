import { anyOf } from './any-of.ts'

const requests = anyOf('let, tell, send, give, show, introduce, connect, share')
const wishes = anyOf(`
  if (?:you|we|i) (?:could|can|would|might),
  i(?:'d| would) (?:also |really )?(?:be (?:so |very )?(?:glad|grateful|happy|thankful|pleased)|like|love|appreciate),
  i (?:also )?(?:need|want|ask|wish), would be (?:great|nice|wonderful|kind|good), please`)

/** Sentences that ask in a roundabout way, over plain spaces. */
export const asksToo = new RegExp(`(?:^|[ ,])(?:${wishes})(?=[ ,]|$)|^[ ,]*(?:${requests}) me `)
