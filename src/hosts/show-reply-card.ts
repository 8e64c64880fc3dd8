import { z } from 'zod'
import { defineAccountVerb } from '../account/account-verb.ts'
import { id } from '../store/shapes.ts'
import { loadHostPage, questionsOf } from './host-page.ts'
import { cardLines, cardText } from './reply-card.ts'

/** The page as a card, for whoever cannot reach its address: lines that are answered by number. It holds the times as the page does. */
export const showReplyCard = defineAccountVerb({
  name: 'show-reply-card',
  says: 'Show a page to answer on as a reply card: lines for your letter that can be answered by number, read by read-reply.',
  does: 'reads',
  takes: z.object({ id: id().describe('The page.') }),
  gives: z.object({
    id: z.string(),
    conversationId: z.string(),
    person: z.string(),
    asks: z
      .object({ name: z.string(), email: z.string() })
      .describe('Whose request it is, and where answers go.'),
    who: z.string(),
    why: z.string(),
    referrer: z.string().describe('Who suggested them; empty for no one.'),
    about: z.array(z.string()),
    minutes: z.int(),
    lines: z
      .array(
        z.object({
          number: z.int().describe('What they answer with.'),
          says: z.string().describe('What it says.'),
        }),
      )
      .describe('The times first, in their order.'),
    text: z.string().describe('The lines, as they stand in a letter.'),
  }),
  refuses: { ended: 'This page has ended. Create a new one.' },
  async run({ id }, { store, seeker, accounts, now, refuse }) {
    const live = await accounts.hostPagesOf(seeker.account)
    const page = await loadHostPage(store, id, { live, now })
    if (!page.isOpen) throw refuse('ended')
    const { row } = page
    const times = page.times.map(({ starts_at }) => starts_at)
    const lines = cardLines(times, row.zone, { now, seeker })
    return {
      id,
      conversationId: row.conversation_id,
      person: page.person.name,
      asks: { name: seeker.name, email: seeker.email },
      who: row.who,
      why: row.why,
      referrer: row.referrer,
      about: questionsOf(page),
      minutes: row.minutes,
      lines,
      text: cardText(lines),
    }
  },
})
