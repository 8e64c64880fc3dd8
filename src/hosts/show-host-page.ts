import { z } from 'zod'
import { defineAccountVerb } from '../account/account-verb.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { hasBegun, loadHostPage, questionsOf } from './host-page.ts'

/** What the seeker sees of the pages of one conversation; never what a host is still writing, and never an address. */
export const showHostPage = defineAccountVerb({
  name: 'show-host-page',
  says: 'Show the pages to answer on of a conversation: what they say, the times they offer and what was answered.',
  does: 'reads',
  takes: z.object({ id: id().describe('The conversation.') }),
  gives: z.object({
    id: z.string(),
    person: z.string(),
    personId: z.string(),
    isAgreed: z.boolean().describe('True once a meeting is set, until it begins.'),
    pages: z
      .array(
        z.object({
          id: z.string(),
          isOpen: z.boolean().describe('True while they can answer on it.'),
          createdAt: z.string(),
          endsAt: z
            .string()
            .describe('ISO instant: 60 days after the last that happened on it, or is to happen.'),
          who: z.string(),
          why: z.string(),
          referrer: z.string().describe('Who the page says suggested them; empty for no one.'),
          about: z.array(z.string()),
          times: z.array(z.string()).describe('ISO instants.'),
          erasedAt: z.string().nullable().describe('ISO instant: when they had their data erased.'),
          erased: z.string().describe('What the person had erased, in words.'),
          answers: z.array(
            z.object({
              id: z.string(),
              kind: z.string(),
              line: z.string(),
              firstAt: z.string().nullable().describe('ISO instant: the time they took, or suggested first.'),
              secondAt: z.string().nullable().describe('ISO instant: the time they suggested second.'),
              againOn: z.string().nullable().describe('For “later”: not before this day.'),
              colleague: z.string().describe('The colleague they named instead.'),
              reach: z.string().describe('How to reach that colleague.'),
              mayUseName: z.string(),
              answeredAt: z.string().describe('ISO instant.'),
            }),
          ),
        }),
      )
      .describe('Newest first.'),
  }),
  async run({ id }, { store, seeker, accounts, now }) {
    const conversation = await find(store, 'conversation', id)
    const { name } = await find(store, 'person', conversation.person_id)
    const live = await accounts.hostPagesOf(seeker.account)
    const rows = await store
      .selectFrom('host_page')
      .select('id')
      .where('conversation_id', '=', id)
      .orderBy('id', 'desc')
      .execute()
    const pages = []
    for (const row of rows) pages.push(await loadHostPage(store, row.id, { live, now }))
    const isAgreed = pages.some((page) => page.agreement !== null && !hasBegun(page, now))
    return { id, person: name, personId: conversation.person_id, isAgreed, pages: pages.map(shownPage) }
  },
})

const shownPage = (page: Awaited<ReturnType<typeof loadHostPage>>) => ({
  id: page.row.id,
  isOpen: page.isOpen,
  createdAt: page.row.created_at,
  endsAt: page.endsAt,
  who: page.row.who,
  why: page.row.why,
  referrer: page.row.referrer,
  about: questionsOf(page),
  times: page.times.map(({ starts_at }) => starts_at),
  erasedAt: page.row.erased_at,
  erased: page.row.erased,
  answers: page.answers.map((answer) => ({
    id: answer.id,
    kind: answer.kind,
    line: answer.line,
    firstAt: answer.first_at,
    secondAt: answer.second_at,
    againOn: answer.again_on,
    colleague: answer.colleague,
    reach: answer.reach,
    mayUseName: answer.may_use_name,
    answeredAt: answer.answered_at,
  })),
})
