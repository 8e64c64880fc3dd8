import { z } from 'zod'
import { MeetingCalendar } from '../conversations/conversation.ts'
import { meetingCalendar } from '../conversations/meeting-entry.ts'
import { defineGuestVerb } from './guest-verb.ts'
import { saidNever } from './host-page.ts'

/** What an ended page still says: whether its host is left alone, and whether their words were erased. No name, no word of anyone. */
export const showEndedPage = defineGuestVerb({
  name: 'show-ended-page',
  says: 'Show what a page that has ended still says.',
  does: 'reads',
  outlivesPage: true,
  takes: z.object({}),
  gives: z.object({
    isOpen: z.boolean(),
    saidNever: z.boolean(),
    isErased: z.boolean(),
    hasWords: z.boolean(),
    calendar: MeetingCalendar,
  }),
  async run(_, { page, store }) {
    const { agreement } = page
    const set = agreement && { startsAt: agreement.starts_at, revision: agreement.revision }
    return {
      isOpen: page.isOpen,
      saidNever: saidNever(page),
      isErased: page.row.erased_at !== null,
      hasWords: [...page.earlier, ...page.answers].some(({ kind, line }) => kind !== 'never' || line !== ''),
      calendar: await meetingCalendar(store, page.row.conversation_id, set),
    }
  },
})
