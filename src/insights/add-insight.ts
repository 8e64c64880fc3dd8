import { z } from 'zod'
import { today } from '../account/profile.ts'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { companyMeant, insightFields, insightRefusals, whoSaidIt } from './insight-fields.ts'
import { heldOn, worksAt } from './where-said.ts'

const { text, kind, about, personId, person, companyId, company, learnedOn, mayQuote } = insightFields

/** A note is worth most where it can be found again: by company, by who said it, by what it is. */
export const addInsight = defineVerb({
  name: 'add-insight',
  says: 'Save an insight, something a person told you: what, who, about which company, when, and if you may quote it.',
  does: 'writes',
  takes: z.object({
    text,
    kind: kind.default('fact'),
    about: about.default('company'),
    personId: personId.describe('Who said it. Defaults to the person you met in the conversation.'),
    person,
    companyId: companyId.describe(
      'The company it is about. Defaults to the company of the person who said it.',
    ),
    company,
    conversationId: id().nullish().describe('The conversation it was said in.'),
    questionId: id().nullish().describe('The question it answers.'),
    learnedOn: learnedOn.describe(
      'The date they said it. Defaults to the date of the conversation, otherwise today.',
    ),
    mayQuote: mayQuote.default('no-name'),
  }),
  gives: z.object({ id: z.string() }),
  makes: { insight: 'id' },
  refuses: {
    ...insightRefusals,
    'other-conversation': 'That question belongs to another conversation.',
  },
  undoneBy: { verb: 'delete-insight', takes: { id: 'id' } },
  async run({ text, kind, about, mayQuote, ...takes }, { store, seeker, now, refuse }) {
    const question = takes.questionId ? await find(store, 'question', takes.questionId) : null
    const conversationId = takes.conversationId ?? question?.conversation_id ?? null
    const conversation = conversationId ? await find(store, 'conversation', conversationId) : null
    if (question && question.conversation_id !== conversationId) throw refuse('other-conversation')
    const personId = (await whoSaidIt(store, takes, refuse)) ?? conversation?.person_id ?? null
    const companyId = (await companyMeant(store, takes, moment(now))) ?? (await worksAt(store, personId))
    const day = today(seeker, now)
    const learnedOn = takes.learnedOn ?? (await heldOn(store, conversationId, seeker.zone)) ?? day
    if (learnedOn > day) throw refuse('not-learned-yet')
    const newOne = newId()
    const at = moment(now)
    await store
      .insertInto('insight')
      .values({
        id: newOne,
        person_id: personId,
        company_id: companyId,
        conversation_id: conversationId,
        question_id: question?.id ?? null,
        kind,
        about,
        text,
        learned_on: learnedOn,
        may_quote: mayQuote,
        created_at: at,
        updated_at: at,
      })
      .execute()
    return { id: newOne }
  },
})
