import { z } from 'zod'
import { eraseInTrash } from '../account/erase-in-trash.ts'
import { eraseAgreement, eraseAnswers, eraseSavedAnswers, isOutOf } from '../conversations/erase-answers.ts'
import { eraseLetters } from '../letters/erase-letters.ts'
import { moment } from '../store/moment.ts'
import type { Store } from '../store/store.ts'
import { many, sayList } from '../ui/say.ts'
import { defineGuestVerb } from './guest-verb.ts'
import type { HostPage } from './host-page.ts'

/**
 * Everything that came through this page is erased: answers, lines, written answers, what was being written, a colleague's name, how they like to be asked, what
 * the operator was told, and the talk if it is still to come. The page ends. What stays is that it was erased and what kind of thing, and a wish to be left alone.
 */
export const erasePageData = defineGuestVerb({
  name: 'erase-page-data',
  says: 'Erase everything that came through this page.',
  does: 'writes',
  outlivesPage: true,
  leavesNoTrace: true,
  takes: z.object({}),
  gives: z.object({ erased: z.string().describe('What went, in words.') }),
  async run(_, { store, now, page, eraseReportWords }) {
    const { id, conversation_id: conversationId } = page.row
    const said = [...page.earlier, ...page.answers]
    // What was said on a page before this one came through it as well: that address leads here.
    const pages = [...new Set([id, ...page.earlier.map(({ page_id }) => page_id)])]
    const cameByPage = said.some(({ kind }) => kind !== 'never' && kind !== 'canceled')
    const made = said.flatMap((answer) => answer.made.split(' ').filter(Boolean))
    const wrote = await bodiesOf(store, made)
    await eraseSavedAnswers(store, conversationId, wrote)
    const isTheirs = isOutOf(wrote)
    const letters = await eraseLetters(store, made)
    await eraseAnswers(store, made)
    const isCalledOff = cameByPage && (await eraseAgreement(store, conversationId, now))
    await store.deleteFrom('host_draft').where('page_id', 'in', pages).execute()
    await store.deleteFrom('host_answer').where('page_id', 'in', pages).where('kind', '!=', 'never').execute()
    await store.updateTable('host_answer').set({ line: '' }).where('page_id', 'in', pages).execute()
    const terms = await store
      .deleteFrom('host_term')
      .where('person_id', '=', page.person.id)
      .executeTakeFirst()
    await eraseInTrash(
      store,
      ({ table, row }) =>
        (table === 'host_answer' && pages.includes(String(row.page_id)) && row.kind !== 'never') ||
        (table === 'host_draft' && pages.includes(String(row.page_id))) ||
        (table === 'host_term' && row.person_id === page.person.id) ||
        (made.includes(String(row.id)) && row.kind !== 'never') ||
        (table === 'meeting_note' && row.conversation_id === conversationId && isTheirs(String(row.text))) ||
        (cameByPage && table === 'agreement' && row.conversation_id === conversationId),
    )
    await eraseReportWords(pages)
    const erased = [
      page.row.erased,
      inWords(said, { letters, isCalledOff, hasTerms: terms.numDeletedRows > 0n }),
    ]
      .filter(Boolean)
      .join('; ')
    const at = moment(now)
    await store
      .updateTable('host_page')
      .set({ erased, erased_at: at, ended_at: page.row.ended_at ?? at, updated_at: at })
      .where('id', '=', id)
      .execute()
    return { erased }
  },
})

async function bodiesOf(store: Store, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await store
    .selectFrom('letter')
    .select('body')
    .where('id', 'in', [...ids])
    .where('direction', '=', 'in')
    .execute()
  return rows.map(({ body }) => body)
}

function inWords(
  answers: HostPage['answers'],
  { letters, isCalledOff, hasTerms }: { letters: number; isCalledOff: boolean; hasTerms: boolean },
): string {
  const said = answers.filter(({ kind }) => kind !== 'never').length
  const lines = answers.filter(({ line }) => line !== '').length
  const kinds = [
    said > 0 && many(said, 'answer'),
    lines > 0 && many(lines, 'line'),
    letters > 0 && many(letters, 'letter'),
    isCalledOff && 'the talk that was scheduled',
    hasTerms && 'how they like to be asked',
  ]
  return sayList(kinds.filter((one) => one !== false))
}
