import { z } from 'zod'
import { today } from '../account/profile.ts'
import { find } from '../store/find.ts'
import { limit } from '../store/pages.ts'
import { id, line } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { Application } from './application.ts'
import { applicationMeant, applicationsAt } from './application-rows.ts'
import { isNearRole, monthsOld, OLD_AFTER_MONTHS, worthAsking } from './brief.ts'
import {
  accomplishmentsFor,
  factsAt,
  heldAbout,
  helpedWith,
  insightsAbout,
  myPromises,
  titlesAt,
  unansweredIn,
  wordsThere,
} from './brief-rows.ts'
import { Insight, insightKinds } from './insight.ts'
import { contradictedAmong, heardOf } from './insight-pairs.ts'

const Told = Insight.pick({
  id: true,
  text: true,
  learnedOn: true,
  person: true,
  company: true,
  question: true,
}).extend({
  mayQuote: z.enum(['yes', 'no-name']),
  monthsOld: z.int(),
  isNearRole: z
    .boolean()
    .describe('True when the insight or the person who said it is relevant to the role.'),
  alike: z
    .array(z.object({ id: z.string(), name: z.string() }))
    .describe('Other insights here that say the same, each with who said it.'),
})

const Who = z.object({ id: z.string(), name: z.string(), title: z.string() })

/** Everything for the evening before a job interview. What is off the record is counted, never shown. */
export const showBrief = defineVerb({
  name: 'show-brief',
  says: 'Show the brief for a job interview: what you learned, who said it, how old it is, who you may name, what to bring, what to ask.',
  does: 'reads',
  takes: z.object({
    companyId: id(),
    role: line(200).optional().describe('The job title. The most relevant insights come first.'),
    applicationId: id()
      .optional()
      .describe('The application it is for. Defaults to the one with that role, else to the last changed.'),
    limit: limit(50, 500).describe('How many of the newest insights to give. Defaults to 50.'),
  }),
  gives: z.object({
    company: z.object({
      id: z.string(),
      name: z.string(),
      website: z.string().nullable(),
      careersLink: z.string().nullable(),
      industry: z.string(),
      note: z.string(),
    }),
    role: z.string(),
    application: Application.nullable().describe('The application that the brief is for.'),
    applications: z
      .array(Application.pick({ id: true, role: true, stage: true }))
      .describe('All applications at this company, each with a brief of its own.'),
    accomplishments: z
      .array(z.string())
      .describe('Which accomplishments of your pitch to bring, in the version for such work.'),
    titles: z.array(z.string()).describe('Titles of people there, to choose a role from.'),
    learned: z.array(
      z.object({
        kind: z.enum(insightKinds),
        heardFrom: z.int().describe('How many different people said something of this type.'),
        insights: z.array(Told),
      }),
    ),
    careful: z
      .array(z.object({ one: Told.describe('The newer.'), other: Told.describe('What someone else said.') }))
      .describe('What was contradicted: to ask about in the interview, not to tell.'),
    theirWords: z
      .array(z.object({ words: z.string(), people: z.int().describe('How many people there said it.') }))
      .describe('Words of their own that several people there used.'),
    keptToMyself: z.int().describe('How many insights are off the record and not included.'),
    helped: z.array(
      Who.extend({
        how: z.enum(['talked', 'told', 'referred']),
        conversationId: z.string().nullable().describe('The last conversation with them.'),
        mayName: z
          .enum(['yes', 'ask', 'no'])
          .describe('Whether you may name them in the interview; "ask": ask them first.'),
        canWrite: z.boolean().describe('False where they asked not to be contacted, or have died.'),
      }),
    ),
    promises: z.array(
      z.object({
        id: z.string(),
        conversationId: z.string(),
        name: z.string(),
        text: z.string(),
        dueOn: z.string().nullable(),
      }),
    ),
    toAsk: z.array(z.object({ text: z.string(), why: z.string() })),
    facts: z.array(
      z.object({
        id: z.string(),
        fact: z.string(),
        link: z.string().nullable(),
        foundOn: z.string(),
        makesMeAsk: z.string(),
      }),
    ),
  }),
  async run({ companyId, applicationId, limit, ...takes }, { store, seeker, now }) {
    const company = await find(store, 'company', companyId)
    const applications = await applicationsAt(store, companyId)
    const application = applicationMeant(applications, { applicationId, role: takes.role ?? '' })
    const role = takes.role || (application?.role ?? '')
    const day = today(seeker, now)
    const insights = await insightsAbout(store, company, role)
    const open = await withAlike(
      store,
      insights.flatMap(({ mayQuote, ...told }) =>
        mayQuote === 'off-the-record' ? [] : [{ ...told, mayQuote, ...sizedUp(told, role, day) }],
      ),
    )
    const there = insights.filter(({ company }) => company?.id === companyId)
    const held = await heldAbout(store, companyId, there)
    const facts = await factsAt(store, companyId)
    const newest = open.slice(0, limit)
    const learned = insightKinds.flatMap((kind) => {
      const ofKind = open.filter((told) => told.kind === kind)
      const shown = newest.filter((told) => told.kind === kind)
      const voices = new Set(ofKind.flatMap(({ person }) => person?.id ?? []))
      return shown.length > 0
        ? [{ kind, heardFrom: voices.size, insights: shown.toSorted(nearRoleFirst) }]
        : []
    })
    return {
      company: {
        id: companyId,
        name: company.name,
        website: company.website,
        careersLink: company.careers_link,
        industry: company.industry,
        note: company.note,
      },
      role,
      application,
      applications: applications.map(({ id, role, stage }) => ({ id, role, stage })),
      accomplishments: await accomplishmentsFor(store, role, company.industry),
      titles: await titlesAt(store, companyId),
      learned,
      careful: (await contradictedAmong(store, open)).map(([one, other]) => ({ one, other })),
      theirWords: await wordsThere(store, company, open),
      keptToMyself: insights.length - open.length,
      helped: await helpedWith(store, held, insights),
      promises: await myPromises(store, held),
      toAsk: worthAsking({
        company: company.name,
        kinds: learned.map(({ kind }) => kind),
        old: open
          .filter((told) => told.monthsOld >= OLD_AFTER_MONTHS)
          .map((told) => ({ text: told.text, months: told.monthsOld })),
        unanswered: await unansweredIn(store, held),
        fromFacts: facts.filter(({ makesMeAsk }) => makesMeAsk !== '').slice(0, 3),
      }),
      facts,
    }
  },
})

export type Brief = z.output<typeof showBrief.gives>

/** Of what comes to the same only what may leave the account: off the record, no one confirms anything. */
async function withAlike<Told extends Pick<Insight, 'id' | 'person'>>(store: Store, open: readonly Told[]) {
  const heard = await heardOf(store, open)
  const ids = new Set(open.map(({ id }) => id))
  return open.map((told) => ({
    ...told,
    alike: (heard.get(told.id)?.alike ?? []).flatMap(({ id, person }) =>
      person && ids.has(id) ? [{ id, name: person.name }] : [],
    ),
  }))
}

type InsightWords = Pick<Insight, 'text' | 'learnedOn' | 'person' | 'question'>

const sizedUp = ({ text, learnedOn, person, question }: InsightWords, role: string, day: string) => ({
  monthsOld: monthsOld(learnedOn, day),
  isNearRole: isNearRole(role, [text, person?.title ?? '', question?.text ?? '']),
})

/** A stable order: they come newest first, and stay so among those alike. */
const nearRoleFirst = (a: { isNearRole: boolean }, b: { isNearRole: boolean }) =>
  Number(b.isNearRole) - Number(a.isNearRole)
