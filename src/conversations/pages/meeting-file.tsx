/** The agreed meeting, to be opened by a calendar. */
import type { Page } from '../../here.ts'
import { NotFound } from '../../verb.ts'
import { meetingFile, meetingFileName } from '../meeting-file.ts'
import { showConversation } from '../show-conversation.ts'

export const meetingFilePage: Page = async (here) => {
  const { id, person, company, agreement } = await here.ask(showConversation, { id: here.params.id ?? '' })
  if (!agreement?.startsAt) throw new NotFound('meeting')
  const { startsAt } = agreement
  const meeting = {
    ...agreement,
    conversationId: id,
    name: person.name,
    company: company?.name ?? null,
    startsAt,
  }
  const name = meetingFileName(meeting)
  return new Response(meetingFile(meeting), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="meeting.ics"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'private, no-store',
    },
  })
}
