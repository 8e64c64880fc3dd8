/** Pages on which those who are asked answer: made, answered by a host beside the doors, accepted and ended. */

import { z } from 'zod'
import { agreeConversation } from '../../../src/conversations/agree-conversation.ts'
import { recordAnswer } from '../../../src/conversations/record-answer.ts'
import { recordMeeting } from '../../../src/conversations/record-meeting.ts'
import { startConversation } from '../../../src/conversations/start-conversation.ts'
import { undoAgreement } from '../../../src/conversations/undo-agreement.ts'
import { undoAnswer } from '../../../src/conversations/undo-answer.ts'
import { undoMeeting } from '../../../src/conversations/undo-meeting.ts'
import { acceptSuggestedTime } from '../../../src/hosts/accept-suggested-time.ts'
import { createHostPage } from '../../../src/hosts/create-host-page.ts'
import { endHostPage } from '../../../src/hosts/end-host-page.ts'
import { loadHostPage } from '../../../src/hosts/host-page.ts'
import { listOfferedTimes } from '../../../src/hosts/list-offered-times.ts'
import { noteAnswerOnPage } from '../../../src/hosts/note-answer-on-page.ts'
import { proposeTimes } from '../../../src/hosts/propose-times.ts'
import { showHostPage } from '../../../src/hosts/show-host-page.ts'
import { showReplyCard } from '../../../src/hosts/show-reply-card.ts'
import { showTerms } from '../../../src/hosts/show-terms.ts'
import { addPerson } from '../../../src/people/add-person.ts'
import { recordDeath } from '../../../src/people/record-death.ts'
import { undoDeath } from '../../../src/people/undo-death.ts'
import { defineVerb } from '../../../src/verb.ts'
import { day, does, type Line, refuses } from './line.ts'

const atNoDoor = 'A host has a page of their own, and comes by none of these doors.'

/** A host suggests a time on their page. It is done beside the doors, as it is no verb of whoever has an account. */
const hostSuggests = defineVerb({
  name: 'host-suggests',
  says: 'Suggest a time, as a host does.',
  does: 'writes',
  takes: z.object({ page: z.string(), firstAt: z.string() }),
  gives: z.object({ id: z.string() }),
  closed: { web: atNoDoor, http: atNoDoor, mcp: atNoDoor, cli: atNoDoor },
  async run({ page, firstAt }, { store, now }) {
    const live = new Set([page])
    const there = await loadHostPage(store, page, { live, now })
    await noteAnswerOnPage(store, there, { kind: 'another-time', first_at: firstAt }, { now })
    const { answers } = await loadHostPage(store, page, { live, now })
    return { id: answers.at(-1)?.id ?? '' }
  },
})

const words = { who: 'I have taught chemistry for eleven years.', why: 'You built the tastings.' }
const zone = 'UTC'
const at = (time: string, ahead = 60) => ({ date: day(ahead), time })
const instant = (time: string, ahead = 60) => `${day(ahead)}T${time}:00Z`
const talk = { channel: 'video' as const, zone, minutes: 20 }

const making: Line[] = [
  does(addPerson, { name: 'Ulla Brandt' }, 'ulla'),
  does(addPerson, { name: 'Pedro Nunes' }, 'pedro'),
  does(startConversation, (the) => ({ personId: the('ulla'), minutes: 20 }), 'ullas'),
  does(startConversation, (the) => ({ personId: the('pedro'), minutes: 20 }), 'pedros'),
  refuses(createHostPage, 'never', (the) => ({ id: the('peace'), ...words })),
  does(recordDeath, (the) => ({ personId: the('ulla') })),
  refuses(createHostPage, 'died', (the) => ({ id: the('ullas'), ...words })),
  does(undoDeath, (the) => ({ personId: the('ulla') })),
  refuses(createHostPage, 'handed-on', (the) => ({ id: the('light'), ...words })),
  refuses(createHostPage, 'half-a-time', (the) => ({
    id: the('ullas'),
    ...words,
    times: [{ date: day(60) }],
  })),
  refuses(createHostPage, 'clock-gap', (the) => ({
    id: the('ullas'),
    ...words,
    times: [{ date: '2030-03-31', time: '02:30' }],
    zone: 'Europe/Amsterdam',
  })),
  refuses(createHostPage, 'past', (the) => ({ id: the('ullas'), ...words, times: [at('10:00', -60)], zone })),
  refuses(createHostPage, 'same-time', (the) => ({
    id: the('ullas'),
    ...words,
    times: [at('10:00'), at('10:10')],
    zone,
  })),
  refuses(createHostPage, 'too-many-times', (the) => ({
    id: the('ullas'),
    ...words,
    times: [at('10:00')],
    free: [8, 11, 12, 13, 14].map((hour) => `${day(60)}T${String(hour).padStart(2, '0')}:00:00Z`),
    zone,
  })),
  does(proposeTimes, (the) => ({ id: the('ullas') })),
  does(listOfferedTimes, (the) => ({ id: the('ullas') })),
  does(createHostPage, (the) => ({ id: the('ullas'), ...words, times: [at('10:00')], zone }), 'ullasPage'),
  refuses(createHostPage, 'too-close', (the) => ({
    id: the('pedros'),
    ...words,
    times: [at('10:25')],
    zone,
  })),
  refuses(createHostPage, 'time-held', (the) => ({
    id: the('pedros'),
    ...words,
    times: [at('10:10')],
    zone,
  })),
  does(showHostPage, (the) => ({ id: the('ullas') })),
  does(showTerms, (the) => ({ personId: the('ulla') })),
  does(showReplyCard, (the) => ({ id: the('ullasPage') })),
]

const answering: Line[] = [
  does(
    createHostPage,
    (the) => ({ id: the('pedros'), ...words, about: ['What made you sure?'] }),
    'pedrosPage',
  ),
  does(hostSuggests, (the) => ({ page: the('pedrosPage'), firstAt: instant('10:00', -60) }), 'longAgo'),
  refuses(acceptSuggestedTime, 'past', (the) => ({ id: the('longAgo') })),
  does(hostSuggests, (the) => ({ page: the('pedrosPage'), firstAt: instant('10:05') }), 'held'),
  refuses(acceptSuggestedTime, 'time-held', (the) => ({ id: the('held') })),
  does(endHostPage, (the) => ({ id: the('ullasPage') })),
  refuses(endHostPage, 'ended', (the) => ({ id: the('ullasPage') })),
  refuses(showReplyCard, 'ended', (the) => ({ id: the('ullasPage') })),
  does(agreeConversation, (the) => ({ id: the('ullas'), ...talk, ...at('12:00') })),
  refuses(createHostPage, 'time-agreed', (the) => ({
    id: the('pedros'),
    ...words,
    times: [at('12:10')],
    zone,
  })),
  does(hostSuggests, (the) => ({ page: the('pedrosPage'), firstAt: instant('12:00') }), 'taken'),
  refuses(acceptSuggestedTime, 'time-agreed', (the) => ({ id: the('taken') })),
  refuses(acceptSuggestedTime, 'answered-since', (the) => ({ id: the('held') })),
  does(hostSuggests, (the) => ({ page: the('pedrosPage'), firstAt: instant('10:05') }), 'stands'),
  refuses(acceptSuggestedTime, 'no-time', (the) => ({ id: the('stands'), which: 'second' })),
  does(acceptSuggestedTime, (the) => ({ id: the('stands') })),
  refuses(acceptSuggestedTime, 'agreed', (the) => ({ id: the('stands') })),
  does(undoAgreement, (the) => ({ id: the('pedros') })),
  does(recordAnswer, (the) => ({ id: the('pedros'), kind: 'never' }), 'pedrosNever'),
  refuses(acceptSuggestedTime, 'never', (the) => ({ id: the('stands') })),
  does(undoAnswer, (the) => ({ id: the('pedrosNever', 'answerId') })),
  does(recordMeeting, (the) => ({ id: the('pedros'), date: day(-1), went: 'well' })),
  refuses(acceptSuggestedTime, 'held', (the) => ({ id: the('stands') })),
  refuses(createHostPage, 'held', (the) => ({ id: the('pedros'), ...words })),
  does(undoMeeting, (the) => ({ id: the('pedros') })),
]

export const hosting: Line[] = [...making, ...answering]
