import { z } from 'zod'
import { defineAccountVerb } from './account-verb.ts'

/** Whether a calendar program may read along, and when one last did. */
export const showCalendarFeed = defineAccountVerb({
  name: 'show-calendar-feed',
  says: 'Show whether your calendar feed has an address, what is in it, and when it was last read.',
  does: 'reads',
  takes: z.object({}),
  gives: z.object({
    feed: z
      .object({
        hasDue: z.boolean().describe('Also what is due.'),
        madeAt: z.string().describe('When the address was made, an instant.'),
        lastReadAt: z.string().nullable().describe('To the nearest 5 minutes.'),
      })
      .nullable()
      .describe('Null while there is none.'),
  }),
  async run(_, { accounts, seeker }) {
    return { feed: await accounts.calendarFeedOf(seeker.account) }
  },
})
