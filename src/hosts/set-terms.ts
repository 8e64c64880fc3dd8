import { z } from 'zod'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { date, line, link } from '../store/shapes.ts'
import { defineGuestVerb } from './guest-verb.ts'
import { pressRefusals } from './note-answer-on-page.ts'
import { monthly } from './terms.ts'

/** Whoever is asked often says how. The seeker of this page sees it before they write again; with every field empty it is taken back. */
export const setTerms = defineGuestVerb({
  name: 'set-terms',
  says: 'Say how you like to be asked: how often, not before when, only in writing, about what, and by which official way.',
  does: 'writes',
  takes: z.object({
    aMonth: z.enum(monthly).default('any').describe('How many requests a month you take; 0 for none.'),
    notBefore: date().nullish().describe('Not before this day.'),
    onlyInWriting: z.boolean().default(false).describe('True to answer in writing only.'),
    subjects: line(200).default('').describe('What you like to be asked about.'),
    link: link()
      .refine((at) => at === '' || at.startsWith('https://'), 'Enter an address that begins with https://.')
      .default('')
      .describe('The official process of your company.'),
  }),
  gives: z.object({ isSet: z.boolean() }),
  refuses: { 'said-never': pressRefusals['said-never'] },
  async run({ aMonth, notBefore, onlyInWriting, subjects, link }, { store, now, page, refuse }) {
    if (page.answers.some(({ kind }) => kind === 'never')) throw refuse('said-never')
    const person_id = page.person.id
    await store.deleteFrom('host_term').where('person_id', '=', person_id).execute()
    const isSet = aMonth !== 'any' || Boolean(notBefore) || onlyInWriting || subjects !== '' || link !== ''
    if (isSet)
      await store
        .insertInto('host_term')
        .values({
          id: newId(),
          person_id,
          a_month: aMonth === 'any' ? null : Number(aMonth),
          not_before_on: notBefore ?? null,
          only_in_writing: onlyInWriting ? 1 : 0,
          subjects,
          link,
          said_at: moment(now),
        })
        .execute()
    return { isSet }
  },
})
