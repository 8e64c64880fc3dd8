/** All guides, in the order in which one reads them. */
import type { Guide } from './guide.ts'
import { askWell } from './texts/ask-well.ts'
import { forCoaches } from './texts/for-coaches.ts'
import { inPersonOrInWriting } from './texts/in-person-or-in-writing.ts'
import { thanksAndAfter } from './texts/thanks-and-after.ts'
import { whatToAskWhom } from './texts/what-to-ask-whom.ts'
import { whenYouAreAsked } from './texts/when-you-are-asked.ts'

export const guides: readonly Guide[] = [
  askWell,
  whatToAskWhom,
  inPersonOrInWriting,
  thanksAndAfter,
  whenYouAreAsked,
  forCoaches,
]
