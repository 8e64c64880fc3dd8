import { anyOf } from './any-of.ts'

const someone = anyOf('an?, any, some, someone, somebody, other, another, your colleague, books?, people')
const recommending = anyOf(`
  refer(?:ring|red)? me(?! to (?:${someone}) ),
  (?:a|an|your|internal|employee|the|job) (?:employee |internal |job )?referral, vouch(?:ing)? for me,
  put(?:ting)? in a (?:good )?word,
  (?:recommend|nominat|endors|suggest)(?:e|ing|ed)? me (?:for|to|as|at|internally),
  submit(?:ting)? (?:a|my) (?:referral|recommendation), put(?:ting)? me forward`)

/** To be recommended for a job: by the reader, for the writer. Being sent to another person to talk to is not meant. */
export const jobReferral = new RegExp(`(?:^|[ ,])(?:${recommending})(?=[ ,]|$)`)
