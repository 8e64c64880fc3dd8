/** What they answer: yes with a time, later, no, or a colleague in their place. */

import { restoreDeleted } from '../../../src/account/restore-deleted.ts'
import { restoreSeveral } from '../../../src/account/restore-several.ts'
import { acceptSubstitute } from '../../../src/conversations/accept-substitute.ts'
import { agreeConversation } from '../../../src/conversations/agree-conversation.ts'
import { archiveConversation } from '../../../src/conversations/archive-conversation.ts'
import { changeAgreement } from '../../../src/conversations/change-agreement.ts'
import { deleteConversation } from '../../../src/conversations/delete-conversation.ts'
import { listConversations } from '../../../src/conversations/list-conversations.ts'
import { recordAnswer } from '../../../src/conversations/record-answer.ts'
import { recordMeeting } from '../../../src/conversations/record-meeting.ts'
import { reopenConversation } from '../../../src/conversations/reopen-conversation.ts'
import { showConversation } from '../../../src/conversations/show-conversation.ts'
import { startConversation } from '../../../src/conversations/start-conversation.ts'
import { undoAgreement } from '../../../src/conversations/undo-agreement.ts'
import { undoAnswer } from '../../../src/conversations/undo-answer.ts'
import { undoMeeting } from '../../../src/conversations/undo-meeting.ts'
import { showConfirmation } from '../../../src/letters/show-confirmation.ts'
import { writeToPerson } from '../../../src/letters/write-to-person.ts'
import { recordDeath } from '../../../src/people/record-death.ts'
import { undoDeath } from '../../../src/people/undo-death.ts'
import { day, does, type Line, longAgo, refuses } from './line.ts'

const inPerson = { channel: 'in-person' as const, date: day(-2), time: '15:30' }
/** In the night to 29 March 2026 the clocks of Amsterdam go from 02:00 to 03:00. */
const gap = { date: '2026-03-29', time: '02:30' }

/** Adaeze offers Tomasz in her place. */
const substitute: Line[] = [
  refuses(recordAnswer, 'again-in-the-past', (the) => ({
    id: the('light'),
    kind: 'later',
    answeredOn: day(-3),
    askAgainOn: day(-5),
  })),
  does(recordAnswer, (the) => ({ id: the('light'), kind: 'later', askAgainOn: day(30) }), 'later'),
  does(undoAnswer, (the) => ({ id: the('later', 'answerId') }), 'notLater'),
  does(recordAnswer, (the) => ({ id: the('light'), kind: 'substitute', note: 'Ask a colleague.' }), 'offer'),
  refuses(acceptSubstitute, 'who-is-it', (the) => ({ id: the('light') })),
  refuses(acceptSubstitute, 'same-person', (the) => ({ id: the('light'), personId: the('adaeze') })),
  refuses(acceptSubstitute, 'never', (the) => ({ id: the('light'), personId: the('wang') })),
  does(recordDeath, (the) => ({ personId: the('tomasz') })),
  refuses(acceptSubstitute, 'died', (the) => ({ id: the('light'), personId: the('tomasz') })),
  does(undoDeath, (the) => ({ personId: the('tomasz') })),
  does(
    acceptSubstitute,
    (the) => ({ id: the('light'), personId: the('tomasz'), answeredOn: day(-4) }),
    'instead',
  ),
  refuses(acceptSubstitute, 'handed-on', (the) => ({ id: the('light'), name: 'Ines Duarte' })),
  refuses(recordAnswer, 'handed-on', (the) => ({ id: the('light'), kind: 'no' })),
  refuses(undoAnswer, 'handed-on', (the) => ({ id: the('offer', 'answerId') })),
  does(showConversation, (the) => ({ id: the('instead') })),
  does(listConversations, { archived: true }),
]

/** Maya says yes. */
const agreeing: Line[] = [
  refuses(agreeConversation, 'needs-a-time', (the) => ({ id: the('tea'), channel: 'phone' })),
  refuses(agreeConversation, 'clock-gap', (the) => ({ id: the('tea'), channel: 'phone', ...gap })),
  refuses(agreeConversation, 'never', (the) => ({ id: the('peace'), ...inPerson })),
  refuses(changeAgreement, 'not-agreed', (the) => ({ id: the('tea'), place: 'x' })),
  refuses(undoAgreement, 'not-agreed', (the) => ({ id: the('tea') })),
  does(agreeConversation, (the) => ({ id: the('tea'), ...inPerson, place: 'Tea house, Quay 4' })),
  refuses(agreeConversation, 'agreed', (the) => ({ id: the('tea'), ...inPerson })),
  refuses(recordAnswer, 'agreed', (the) => ({ id: the('tea'), kind: 'later' })),
  refuses(acceptSubstitute, 'agreed', (the) => ({ id: the('tea'), personId: the('tomasz') })),
  does(undoAgreement, (the) => ({ id: the('tea') }), 'calledOff'),
  does(agreeConversation, (the) => ({ id: the('tea'), ...inPerson, minutes: 30 })),
  refuses(restoreDeleted, 'place-taken', (the) => ({ id: the('calledOff', 'deletedId') })),
  refuses(restoreSeveral, 'place-taken', (the) => ({ ids: [the('calledOff', 'deletedId')] })),
  does(changeAgreement, (the) => ({
    id: the('tea'),
    time: '16:00',
    zone: 'Europe/London',
    place: 'Quay 4',
    movedBy: 'them',
  })),
  does(showConfirmation, (the) => ({ conversationId: the('tea') })),
  refuses(changeAgreement, 'changed-elsewhere', (the) => ({ id: the('tea'), place: '', seenAt: longAgo })),
  refuses(changeAgreement, 'clock-gap', (the) => ({ id: the('tea'), date: '2026-03-29', time: '01:30' })),
  does(agreeConversation, (the) => ({ id: the('instead'), channel: 'letter' })),
  refuses(changeAgreement, 'needs-a-time', (the) => ({ id: the('instead'), channel: 'phone' })),
]

/** An answer in writing, and what is archived. */
const others: Line[] = [
  does(startConversation, (the) => ({ personId: the('otherJonas') }), 'written'),
  does(recordAnswer, (the) => ({ id: the('written'), kind: 'in-writing' }), 'inWriting'),
  does(recordMeeting, (the) => ({ id: the('written'), date: day(-1), went: 'fair' })),
  refuses(undoAnswer, 'held', (the) => ({ id: the('inWriting', 'answerId') })),
  does(undoMeeting, (the) => ({ id: the('written') }), 'unheld'),
  refuses(undoMeeting, 'not-held', (the) => ({ id: the('written') })),
  does(restoreDeleted, (the) => ({ id: the('unheld', 'deletedId') })),
  does(startConversation, (the) => ({ personId: the('mohammed'), about: 'The spring fair.' }), 'spring'),
  does(recordAnswer, (the) => ({ id: the('spring'), kind: 'no', answeredOn: day(-2) })),
  does(archiveConversation, (the) => ({ id: the('spring') })),
  refuses(archiveConversation, 'closed', (the) => ({ id: the('spring') })),
  does(reopenConversation, (the) => ({ id: the('spring') })),
  refuses(reopenConversation, 'open', (the) => ({ id: the('spring') })),
  does(deleteConversation, (the) => ({ id: the('spring') }), 'noSpring'),
  does(restoreDeleted, (the) => ({ id: the('noSpring', 'deletedId') })),
  does(writeToPerson, (the) => ({ personId: the('otherJonas'), about: 'Radio plays.' }), 'wrote'),
  does(deleteConversation, (the) => ({ id: the('wrote', 'conversationId') })),
]

export const answering: Line[] = [...substitute, ...agreeing, ...others]
