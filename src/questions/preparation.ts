/** What is there for one conversation: who it is with, what was researched, who referred the seeker, what to say and ask. */
import { z } from 'zod'
import { levels } from '../etiquette/level.ts'
import { ruleChoicesOf, ruleChoicesShape } from '../manners/rule-choices.ts'
import { NotFound } from '../outcome.ts'
import { Fact } from '../people/fact.ts'
import { mayUseNames } from '../people/referral.ts'
import { pitchToSay } from '../pitch/pitch-rows.ts'
import { find } from '../store/find.ts'
import type { Store } from '../store/store.ts'
import { Question } from './question.ts'
import { judgedQuestions } from './question-rows.ts'

export const channels = ['in-person', 'phone', 'video', 'letter'] as const

export const Preparation = z.object({
  conversation: z.object({
    id: z.string(),
    about: z.string(),
    whyThem: z.string(),
    minutes: z.number(),
    updatedAt: z.string(),
  }),
  person: z.object({
    id: z.string(),
    name: z.string(),
    title: z.string(),
    level: z.enum(levels),
    levelBy: z.enum(['guess', 'me']),
    company: z.object({ id: z.string(), name: z.string() }).nullable(),
  }),
  agreement: z
    .object({
      channel: z.enum(channels),
      startsAt: z.string().nullable(),
      zone: z.string(),
      minutes: z.number(),
      place: z.string(),
    })
    .nullable(),
  facts: z.array(Fact).describe('About the person, their company and its industry; newest first.'),
  referrers: z.array(
    z.object({
      personId: z.string(),
      name: z.string(),
      mayUseName: z.enum(mayUseNames),
    }),
  ),
  pitch: z
    .object({
      text: z.string(),
      isOwn: z.boolean().describe('True when some of it is only for this conversation.'),
    })
    .nullable(),
  questions: z.array(Question),
  asking: z
    .record(z.string(), z.unknown())
    .describe('What the rules take into account about the person they are for.'),
  ruleChoices: ruleChoicesShape.describe('Your choices about the rules.'),
})
export type Preparation = z.output<typeof Preparation>

/** Throws `NotFound` for a conversation that is not of this world. */
export async function loadPreparation(store: Store, conversationId: string): Promise<Preparation> {
  const { id, person_id, sent_by_id, ...conversation } = await find(store, 'conversation', conversationId)
  const person = await store
    .selectFrom('person')
    .leftJoin('company', 'company.id', 'person.company_id')
    .select(['person.id', 'person.name', 'title', 'level', 'level_by', 'company_id'])
    .select('company.name as company_name')
    .where('person.id', '=', person_id)
    .executeTakeFirstOrThrow(() => new NotFound('person'))
  const agreement = await store
    .selectFrom('agreement')
    .select(['channel', 'starts_at as startsAt', 'zone', 'minutes', 'place'])
    .where('conversation_id', '=', id)
    .executeTakeFirst()
  const facts = await factsFor(store, person.id, person.company_id)
  const reader = { name: person.name, title: person.title, level: person.level }
  const asking = { reader, facts: facts.map(({ fact }) => ({ text: fact })) }
  const pitch = await pitchToSay(store, id)
  const ruleChoices = await ruleChoicesOf(store)
  return {
    conversation: {
      id,
      about: conversation.about,
      whyThem: conversation.why_them,
      minutes: conversation.minutes,
      updatedAt: conversation.updated_at,
    },
    person: {
      id: person.id,
      name: person.name,
      title: person.title,
      level: person.level,
      levelBy: person.level_by,
      company: person.company_id === null ? null : { id: person.company_id, name: person.company_name ?? '' },
    },
    agreement: agreement ?? null,
    facts,
    referrers: await referrersOf(store, person.id, sent_by_id),
    pitch,
    questions: await judgedQuestions(store, id, asking, facts, ruleChoices),
    asking,
    ruleChoices,
  }
}

/** How long they have: agreed, else asked for. Null in writing, where no one watches a clock. */
export const minutesOf = ({ agreement, conversation }: Pick<Preparation, 'agreement' | 'conversation'>) =>
  agreement?.channel === 'letter' ? null : (agreement?.minutes ?? conversation.minutes)

/** What was found out about the person, and about where they work; newest first, a hundred at most. */
const factsFor = (store: Store, personId: string, companyId: string | null) =>
  store
    .selectFrom('fact')
    .select(['id', 'about', 'person_id as personId', 'company_id as companyId', 'fact', 'link'])
    .select(['found_on as foundOn', 'makes_me_ask as makesMeAsk', 'updated_at as updatedAt'])
    .where((the) =>
      the.or([
        the('person_id', '=', personId),
        ...(companyId === null ? [] : [the('company_id', '=', companyId)]),
      ]),
    )
    .orderBy('found_on', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()

/** The person who offered this one as a substitute comes first, and allowed the use of their name by doing so. */
async function referrersOf(store: Store, personId: string, sentById: string | null) {
  const recorded = await store
    .selectFrom('referral')
    .innerJoin('person', 'person.id', 'referral.referrer_id')
    .select(['person.id as personId', 'person.name', 'may_use_name as mayUseName'])
    .where('referral.person_id', '=', personId)
    .orderBy('referral.id')
    .limit(20)
    .execute()
  if (sentById === null || recorded.some((one) => one.personId === sentById)) return recorded
  const { name } = await find(store, 'person', sentById)
  return [{ personId: sentById, name, mayUseName: 'yes' as const }, ...recorded]
}
