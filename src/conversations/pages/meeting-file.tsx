/** The meeting, to be opened by a calendar: how it stands, or that it was called off. */
import type { Here, Page } from '../../here.ts'
import { NotFound } from '../../outcome.ts'
import { type Meeting, meetingFile, meetingFileName, methodOf } from '../meeting-file.ts'
import { showConversation } from '../show-conversation.ts'
import type { ConversationShown } from './frame.tsx'

export const meetingFilePage: Page<'id'> = async (here) => {
  const shown = await here.ask(showConversation, { id: here.params.id })
  const { agreement } = shown
  if (!agreement?.startsAt) throw new NotFound('meeting')
  const { channel, startsAt, minutes, place, updatedAt } = agreement
  return file(here, shown, { channel, startsAt, minutes, place, updatedAt, isCalledOff: false })
}

export const calledOffFilePage: Page<'id'> = async (here) => {
  const shown = await here.ask(showConversation, { id: here.params.id })
  const { calledOff } = shown.calendar
  if (!calledOff) throw new NotFound('meeting')
  const { at, ...was } = calledOff
  return file(here, shown, { ...was, place: '', updatedAt: at, isCalledOff: true })
}

type MeetingInFile = Pick<Meeting, 'channel' | 'startsAt' | 'minutes' | 'place' | 'updatedAt' | 'isCalledOff'>

function file(here: Here, { person, company, calendar }: ConversationShown, told: MeetingInFile): Response {
  const { seeker } = here
  if (!seeker) throw new NotFound('meeting')
  const { uid, sequence } = calendar
  const meeting = { ...told, uid, sequence, seeker, name: person.name, company: company?.name ?? null }
  const name = meetingFileName(meeting, seeker.zone)
  return new Response(meetingFile(meeting), {
    headers: {
      'content-type': `text/calendar; charset=utf-8; method=${methodOf(meeting)}`,
      'content-disposition': `attachment; filename="meeting.ics"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'private, no-store',
    },
  })
}
