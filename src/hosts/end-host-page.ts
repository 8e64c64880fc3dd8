import { z } from 'zod'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** The address leads nowhere from then on, but for being left alone and having one's words erased. */
export const endHostPage = defineVerb({
  name: 'end-host-page',
  says: 'End a page to answer on: its address shows nothing any more, and the times it held are free.',
  does: 'writes',
  takes: z.object({ id: id().describe('The page.') }),
  gives: z.object({ id: z.string() }),
  refuses: { ended: 'This page has ended.' },
  async run({ id }, { store, now, refuse }) {
    const page = await find(store, 'host_page', id)
    if (page.ended_at) throw refuse('ended')
    const at = moment(now)
    await store.updateTable('host_page').set({ ended_at: at, updated_at: at }).where('id', '=', id).execute()
    return { id }
  },
})
