/** Meetings and what is due as one calendar (RFC 5545), each with its reminders. Every line names the person. Pure. */
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator'
import type { z } from 'zod'
import { meetingEvent, oneLine, ours, textOf } from '../conversations/meeting-file.ts'
import type { showCalendar } from './show-calendar.ts'

type CalendarShown = z.output<(typeof showCalendar)['gives']>

const HOUR = 3600
/** Seconds: the day before, to prepare, and in time to go there. */
const REMINDERS = [24 * HOUR, HOUR / 2]

/** `origin` is the site that an entry leads to. Text with CRLF; the same in is the same out. */
export function calendarFile(
  { meetings, due }: Pick<CalendarShown, 'meetings' | 'due'>,
  { seeker, origin }: { seeker: { name: string; email: string }; origin: string },
): string {
  const calendar = ical({
    prodId: ours,
    name: 'Wellmet',
    method: ICalCalendarMethod.PUBLISH,
    ttl: HOUR,
  })
  for (const meeting of meetings) {
    const { conversationId, company, ...told } = meeting
    calendar.createEvent({
      ...meetingEvent({ ...told, company: company || null, seeker }),
      url: `${origin}/conversations/${conversationId}`,
      alarms: meeting.isCalledOff
        ? []
        : REMINDERS.map((triggerBefore) => ({
            type: ICalAlarmType.display,
            triggerBefore,
            description: meeting.name,
          })),
    })
  }
  for (const one of due) calendar.createEvent(dueEvent(one, origin))
  return textOf(calendar)
}

/** An entry of the whole day, in which one is free; the reminder comes at nine. */
function dueEvent(one: CalendarShown['due'][number], origin: string): ICalEventData {
  const { uid, sequence, personId, conversationId, name, company, label, why, on, updatedAt } = one
  const summary = `${oneLine(name)}: ${label}`
  return {
    id: uid,
    sequence,
    stamp: new Date(updatedAt),
    start: new Date(`${on}T00:00:00Z`),
    allDay: true,
    summary,
    description: [company, why].filter(Boolean).map(oneLine).join(': '),
    url: conversationId ? `${origin}/conversations/${conversationId}` : `${origin}/people/${personId}`,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    alarms: [{ type: ICalAlarmType.display, triggerAfter: 9 * HOUR, description: summary }],
  }
}
