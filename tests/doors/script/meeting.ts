/** They meet; then the debrief, helpers, promises and thanks. */
import { restoreDeleted } from '../../../src/account/restore-deleted.ts'
import { acceptSubstitute } from '../../../src/conversations/accept-substitute.ts'
import { addHelper } from '../../../src/conversations/add-helper.ts'
import { addPromise } from '../../../src/conversations/add-promise.ts'
import { addPromiseByLine } from '../../../src/conversations/add-promise-by-line.ts'
import { agreeConversation } from '../../../src/conversations/agree-conversation.ts'
import { changeAgreement } from '../../../src/conversations/change-agreement.ts'
import { deleteNote } from '../../../src/conversations/delete-note.ts'
import { deletePromise } from '../../../src/conversations/delete-promise.ts'
import { editPromise } from '../../../src/conversations/edit-promise.ts'
import { keepPromise } from '../../../src/conversations/keep-promise.ts'
import { listConversations } from '../../../src/conversations/list-conversations.ts'
import { recordAnswer } from '../../../src/conversations/record-answer.ts'
import { recordMeeting } from '../../../src/conversations/record-meeting.ts'
import { removeHelper } from '../../../src/conversations/remove-helper.ts'
import { saveAnswers } from '../../../src/conversations/save-answers.ts'
import { showConversation } from '../../../src/conversations/show-conversation.ts'
import { showMeeting } from '../../../src/conversations/show-meeting.ts'
import { undoAgreement } from '../../../src/conversations/undo-agreement.ts'
import { undoKeepPromise } from '../../../src/conversations/undo-keep-promise.ts'
import { writeDebrief } from '../../../src/conversations/write-debrief.ts'
import { writeNote } from '../../../src/conversations/write-note.ts'
import { draftLetter } from '../../../src/letters/draft-letter.ts'
import { noteAnswer } from '../../../src/questions/note-answer.ts'
import { day, does, type Line, longAgo, refuses } from './line.ts'

const holding: Line[] = [
  refuses(writeDebrief, 'not-held', (the) => ({ id: the('tea'), theySaid: 'x' })),
  refuses(recordMeeting, 'not-yet', (the) => ({ id: the('tea'), date: day(3), time: '10:00' })),
  refuses(recordMeeting, 'clock-gap', (the) => ({ id: the('tea'), date: '2026-03-29', time: '02:30' })),
  does(noteAnswer, (the) => ({ id: the('surprise'), note: 'How much of it is listening.', isAsked: true })),
  refuses(noteAnswer, 'changed-elsewhere', (the) => ({ id: the('surprise'), note: '', seenAt: longAgo })),
  does(
    writeNote,
    (the) => ({
      conversationId: the('tea'),
      questionId: the('surprise'),
      text: 'Reads every letter herself.',
      marks: ['quote'],
      device: 'phone',
      writtenAt: '2026-11-20T14:07:00Z',
    }),
    'note',
  ),
  does(writeNote, (the) => ({
    conversationId: the('tea'),
    id: the('note'),
    text: 'Reads every letter herself, on Fridays.',
    seenText: 'Reads every letter herself.',
    marks: ['quote', 'off-the-record'],
    seenMarks: ['quote'],
  })),
  does(writeNote, (the) => ({ conversationId: the('tea'), text: 'Tea at last.' }), 'free'),
  does(saveAnswers, (the) => ({
    conversationId: the('tea'),
    answers: [{ questionId: the('surprise'), text: 'It is all listening.', isOffRecord: true }],
  })),
  does(deleteNote, (the) => ({ id: the('free') }), 'noFree'),
  does(restoreDeleted, (the) => ({ id: the('noFree', 'deletedId') })),
  does(showMeeting, (the) => ({ conversationId: the('tea') })),
  does(recordMeeting, (the) => ({ id: the('tea'), minutes: 35 })),
  refuses(recordMeeting, 'held', (the) => ({ id: the('tea') })),
  refuses(agreeConversation, 'held', (the) => ({ id: the('tea'), channel: 'letter' })),
  refuses(changeAgreement, 'held', (the) => ({ id: the('tea'), place: 'x' })),
  refuses(undoAgreement, 'held', (the) => ({ id: the('tea') })),
  refuses(recordAnswer, 'held', (the) => ({ id: the('tea'), kind: 'no' })),
  refuses(acceptSubstitute, 'held', (the) => ({ id: the('tea'), personId: the('tomasz') })),
  does(writeDebrief, (the) => ({
    id: the('tea'),
    went: 'well',
    theySaid: 'Write one page about a launch you admire.',
    iWill: 'Write that page.',
    minutes: 40,
    nextTouchOn: day(40),
    surprised: 'How few people decide.',
    promises: [{ text: 'I send the page by 3 Dec 2030' }],
    helpers: [{ who: 'Kenji Watanabe, showed me a tin' }],
    named: [{ who: 'Ines Quill, Harbor & Finch', mayUseName: 'yes' }],
  })),
  does(writeDebrief, (the) => ({ id: the('tea'), date: day(-3), time: '09:15', note: 'It rained.' })),
  refuses(writeDebrief, 'not-yet', (the) => ({ id: the('tea'), date: day(2) })),
  refuses(writeDebrief, 'clock-gap', (the) => ({ id: the('tea'), date: '2026-03-29', time: '02:30' })),
  refuses(writeDebrief, 'changed-elsewhere', (the) => ({ id: the('tea'), note: '', seenAt: longAgo })),
]

const helpers: Line[] = [
  does(
    addHelper,
    (the) => ({
      conversationId: the('tea'),
      role: 'assistant',
      name: 'Sofia Marín',
      did: 'Found the hour.',
    }),
    'sofia',
  ),
  does(
    addHelper,
    (the) => ({ conversationId: the('tea'), role: 'in-the-room', personId: the('tomasz') }),
    'inTheRoom',
  ),
  refuses(addHelper, 'who-is-it', (the) => ({ conversationId: the('tea'), role: 'assistant' })),
  refuses(addHelper, 'host', (the) => ({
    conversationId: the('tea'),
    role: 'assistant',
    personId: the('maya'),
  })),
  refuses(addHelper, 'there', (the) => ({
    conversationId: the('tea'),
    role: 'in-the-room',
    personId: the('sofia', 'personId'),
  })),
  does(removeHelper, (the) => ({ id: the('inTheRoom') }), 'noTomasz'),
  does(restoreDeleted, (the) => ({ id: the('noTomasz', 'deletedId') })),
]

const promises: Line[] = [
  does(
    addPromise,
    (the) => ({ conversationId: the('tea'), whose: 'mine', text: 'Send the page.', dueOn: day(7) }),
    'page',
  ),
  does(
    addPromise,
    (the) => ({ conversationId: the('tea'), whose: 'theirs', text: 'A word to Adaeze.' }),
    'word',
  ),
  does(addPromiseByLine, { line: 'I promised Maya Chen to send the slides by 4 Dec 2031' }, 'slides'),
  does(deletePromise, (the) => ({ id: the('slides') })),
  refuses(addPromiseByLine, 'not-read', { line: 'Send the slides' }),
  refuses(addPromiseByLine, 'not-known', { line: 'I promised Nadia Osei to send the slides' }),
  refuses(addPromiseByLine, 'no-conversation', { line: 'I promised Sofia Marín to send the slides' }),
  does(editPromise, (the) => ({ id: the('page'), text: 'Send the page about a launch.', dueOn: null })),
  refuses(editPromise, 'changed-elsewhere', (the) => ({ id: the('page'), text: 'x', seenAt: longAgo })),
  refuses(keepPromise, 'not-yet', (the) => ({ id: the('page'), keptOn: day(2) })),
  refuses(undoKeepPromise, 'not-kept', (the) => ({ id: the('page') })),
  does(keepPromise, (the) => ({ id: the('page') })),
  refuses(keepPromise, 'kept', (the) => ({ id: the('page') })),
  does(undoKeepPromise, (the) => ({ id: the('page') })),
  does(deletePromise, (the) => ({ id: the('word') }), 'noWord'),
  does(restoreDeleted, (the) => ({ id: the('noWord', 'deletedId') })),
]

export const meeting: Line[] = [
  ...holding,
  ...helpers,
  ...promises,
  does(
    draftLetter,
    (the) => ({ personId: the('maya'), conversationId: the('tea'), kind: 'thanks' }),
    'thanks',
  ),
  does(showConversation, (the) => ({ id: the('tea') })),
  does(listConversations, {}),
  does(listConversations, (the) => ({ personId: the('maya') })),
]
