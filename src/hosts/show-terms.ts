import { z } from 'zod'
import { today } from '../account/profile.ts'
import { defineRequestVerb } from '../account/request-verb.ts'
import type { KnownBy } from '../account/requests.ts'
import { whatIsKnownOf } from '../people/known-by.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { requestsSent } from './requests-sent.ts'
import { isToWait, sayCounted, sayTerms, type Terms, TermsShown, termsOf } from './terms.ts'

/** Before one writes again: what they said of being asked, on the page that was made for them. */
export const showTerms = defineRequestVerb({
  name: 'show-terms',
  says: 'Show how a person, or their company, likes to be asked: how often, not before when, only in writing, about what. Where requests are counted here, also whether several people wrote to them this month.',
  does: 'reads',
  takes: z.object({ personId: id() }),
  gives: z.object({
    personId: z.string(),
    person: z.string(),
    company: z
      .object({ id: z.string(), name: z.string() })
      .nullable()
      .describe('Where they work, to find someone else to ask.'),
    saidBy: z
      .enum(['person', 'company'])
      .describe('Whose terms they are: their own, or those of their company for all its people.'),
    terms: TermsShown.nullable().describe('Null where they said nothing.'),
    says: z.array(z.string()).describe('The same in sentences, those first that ask to wait.'),
    counted: z
      .string()
      .describe('A sentence where enough requests went to them this month; otherwise empty.'),
    askedThisMonth: z
      .int()
      .describe(
        'How many requests you sent them this month, where they take so many a month; otherwise 0. How many others sent is told to no one.',
      ),
    isToWait: z
      .boolean()
      .describe(
        'True where they ask to wait, where you and others here sent them as many requests this month as they take, or where several people here wrote to them.',
      ),
  }),
  async run({ personId }, { store, seeker, now, requests }) {
    const { name, company_id } = await find(store, 'person', personId)
    const [company, known, onPage] = await Promise.all([
      company_id ? find(store, 'company', company_id) : null,
      whatIsKnownOf(store, [personId]),
      termsOf(store, personId),
    ])
    const told = await requests.termsOf([...known.ofPeople, ...known.ofCompanies])
    const others = await requests.othersThisMonth(known.ofPeople)
    const { terms, saidBy } = termsThatHold(onPage, told)
    const day = today(seeker, now)
    const asked = terms?.aMonth ? await requestsSent(store, personId, { today: day, zone: seeker.zone }) : 0
    const month = { today: day, asked, others }
    return {
      personId,
      person: name,
      company: company && { id: company.id, name: company.name },
      saidBy,
      terms,
      says: terms ? sayTerms(terms, day) : [],
      counted: sayCounted(terms, month),
      askedThisMonth: asked,
      isToWait: isToWait(terms, month),
    }
  },
})

/** What they said last themselves, on their page or to the operator; what their company said for all, where they said nothing. */
function termsThatHold(
  onPage: Terms | null,
  told: { by: KnownBy; terms: Terms } | null,
): { terms: Terms | null; saidBy: 'person' | 'company' } {
  if (told?.by.startsWith('company:') && !onPage) return { terms: told.terms, saidBy: 'company' }
  const ofThem = told && !told.by.startsWith('company:') ? told.terms : null
  const isLater = ofThem !== null && (onPage === null || ofThem.saidAt > onPage.saidAt)
  return { terms: isLater ? ofThem : onPage, saidBy: 'person' }
}
