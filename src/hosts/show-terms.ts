import { z } from 'zod'
import { today } from '../account/profile.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { requestsSent } from './requests-sent.ts'
import { isToWait, sayTerms, TermsShown, termsOf } from './terms.ts'

/** Before one writes again: what they said of being asked, on the page that was made for them. */
export const showTerms = defineVerb({
  name: 'show-terms',
  says: 'Show how a person likes to be asked, as they said on their page: how often, not before when, only in writing, about what.',
  does: 'reads',
  takes: z.object({ personId: id() }),
  gives: z.object({
    personId: z.string(),
    person: z.string(),
    terms: TermsShown.nullable().describe('Null where they said nothing.'),
    says: z.array(z.string()).describe('The same in sentences, those first that ask to wait.'),
    askedThisMonth: z
      .int()
      .describe(
        'How many requests you sent them this month, where they take so many a month; otherwise 0. How often others ask them is told to no one.',
      ),
    isToWait: z
      .boolean()
      .describe(
        'True where they ask to wait, or where you sent them this month as many requests as they take.',
      ),
  }),
  async run({ personId }, { store, seeker, now }) {
    const { name } = await find(store, 'person', personId)
    const terms = await termsOf(store, personId)
    const day = today(seeker, now)
    const asked = terms?.aMonth ? await requestsSent(store, personId, { today: day, zone: seeker.zone }) : 0
    return {
      personId,
      person: name,
      terms,
      says: terms ? sayTerms(terms, { today: day, asked }) : [],
      askedThisMonth: asked,
      isToWait: terms !== null && isToWait(terms, { today: day, asked }),
    }
  },
})
