/** A conversation is begun and prepared for: questions in their order, and the word about oneself. */
import { restoreDeleted } from '../../../src/account/restore-deleted.ts'
import { editConversation } from '../../../src/conversations/edit-conversation.ts'
import { listConversations } from '../../../src/conversations/list-conversations.ts'
import { showConversation } from '../../../src/conversations/show-conversation.ts'
import { startConversation } from '../../../src/conversations/start-conversation.ts'
import { chooseAudience } from '../../../src/pitch/choose-audience.ts'
import { moveBlock } from '../../../src/pitch/move-block.ts'
import { removePitch } from '../../../src/pitch/remove-pitch.ts'
import { renameBlock } from '../../../src/pitch/rename-block.ts'
import { showPitch } from '../../../src/pitch/show-pitch.ts'
import { writePitch } from '../../../src/pitch/write-pitch.ts'
import { addQuestion } from '../../../src/questions/add-question.ts'
import { bank } from '../../../src/questions/bank.ts'
import { editQuestion } from '../../../src/questions/edit-question.ts'
import { listEarlierQuestions } from '../../../src/questions/list-earlier-questions.ts'
import { listQuestions } from '../../../src/questions/list-questions.ts'
import { moveQuestion } from '../../../src/questions/move-question.ts'
import { noteAnswer } from '../../../src/questions/note-answer.ts'
import { mostQuestions } from '../../../src/questions/question.ts'
import { removeQuestion } from '../../../src/questions/remove-question.ts'
import { showPreparation } from '../../../src/questions/show-preparation.ts'
import { showReadiness } from '../../../src/questions/show-readiness.ts'
import { suggestQuestions } from '../../../src/questions/suggest-questions.ts'
import { does, fills, type Line, longAgo, refuses } from './line.ts'

const begin: Line[] = [
  does(
    startConversation,
    (the) => ({ personId: the('maya'), about: 'How product marketing is done at a tea company.' }),
    'tea',
  ),
  does(
    startConversation,
    (the) => ({ personId: the('adaeze'), minutes: 30, whyThem: 'She built the brand.' }),
    'light',
  ),
  does(editConversation, (the) => ({ id: the('tea'), whyThem: 'You came from teaching too.', minutes: 25 })),
  refuses(editConversation, 'changed-elsewhere', (the) => ({ id: the('tea'), about: 'x', seenAt: longAgo })),
  does(showReadiness, (the) => ({ conversationId: the('tea') })),
  does(listConversations, {}),
]

const questions: Line[] = [
  does(suggestQuestions, (the) => ({ conversationId: the('tea') })),
  does(suggestQuestions, (the) => ({ conversationId: the('tea'), topic: 'advice', find: 'newcomer' })),
  does(
    addQuestion,
    (the) => ({ conversationId: the('tea'), text: 'What surprised you in your first year?', isMust: true }),
    'surprise',
  ),
  does(
    addQuestion,
    (the) => ({ conversationId: the('tea'), fromBank: bank[0]?.slug ?? '', minutes: 4 }),
    'banked',
  ),
  does(
    addQuestion,
    (the) => ({ conversationId: the('light'), text: 'Who else should I talk with?' }),
    'else',
  ),
  refuses(addQuestion, 'not-in-the-bank', (the) => ({
    conversationId: the('tea'),
    fromBank: 'what-is-your-sign',
  })),
  refuses(addQuestion, 'there-already', (the) => ({
    conversationId: the('tea'),
    text: 'what surprised you in your first year?',
  })),
  ...fills(addQuestion, mostQuestions - 1, (n, the) => ({
    conversationId: the('light'),
    text: `What did year ${n + 1} teach you?`,
  })),
  refuses(addQuestion, 'that-is-enough', (the) => ({ conversationId: the('light'), text: 'And then?' })),
  does(editQuestion, (the) => ({
    id: the('banked'),
    text: 'How do you choose what to launch?',
    isMust: false,
  })),
  refuses(editQuestion, 'changed-elsewhere', (the) => ({ id: the('banked'), minutes: 5, seenAt: longAgo })),
  refuses(editQuestion, 'there-already', (the) => ({
    id: the('banked'),
    text: 'What surprised you in your first year?',
  })),
  does(moveQuestion, (the) => ({ id: the('banked'), beforeId: the('surprise') })),
  does(moveQuestion, (the) => ({ id: the('banked'), to: 'down' })),
  refuses(moveQuestion, 'say-where', (the) => ({ id: the('banked') })),
  refuses(moveQuestion, 'another-list', (the) => ({ id: the('banked'), beforeId: the('else') })),
  does(removeQuestion, (the) => ({ id: the('banked') }), 'noBanked'),
  does(restoreDeleted, (the) => ({ id: the('noBanked', 'deletedId') })),
  does(noteAnswer, (the) => ({ id: the('banked'), note: '' })),
  does(listQuestions, (the) => ({ conversationId: the('tea') })),
  does(listEarlierQuestions, (the) => ({ conversationId: the('tea') })),
]

const pitch: Line[] = [
  does(showPitch, {}),
  does(writePitch, {
    text: 'I taught biology for eight years: making hard things plain to people who had not asked. Now I want to do that for a product.',
  }),
  refuses(writePitch, 'changed-elsewhere', { text: 'I taught.', seenAt: longAgo }),
  refuses(removePitch, 'none-of-its-own', (the) => ({ conversationId: the('tea') })),
  does(
    writePitch,
    (the) => ({ conversationId: the('tea'), text: 'Jonas tells me that you taught, too.' }),
    'pitch',
  ),
  does(showPitch, (the) => ({ conversationId: the('tea') })),
  does(removePitch, (the) => ({ conversationId: the('tea') }), 'noPitch'),
  does(restoreDeleted, (the) => ({ id: the('noPitch', 'deletedId') })),
  does(showPitch, { conversationId: null }),
  does(writePitch, {
    audience: 'Marketing',
    part: 'accomplishment-1',
    text: 'I wrote the posters of our lab day.',
  }),
  does(chooseAudience, (the) => ({ conversationId: the('tea'), audience: 'Marketing' })),
  does(showPitch, { audience: 'Marketing' }),
  does(renameBlock, { part: 'accomplishment-1', name: 'The night lines' }),
  does(moveBlock, { part: 'learn', beside: 'background', where: 'after' }),
  does(removePitch, { audience: 'Marketing', part: 'accomplishment-1' }),
  refuses(writePitch, 'needs-a-conversation', { part: 'why', text: 'You taught, too.' }),
  refuses(writePitch, 'for-one-only', (the) => ({
    conversationId: the('tea'),
    audience: 'Marketing',
    text: 'I taught.',
  })),
  refuses(removePitch, 'for-one-only', (the) => ({ conversationId: the('tea'), audience: 'Marketing' })),
  does(showPreparation, (the) => ({ conversationId: the('tea') })),
  does(showReadiness, (the) => ({ conversationId: the('tea') })),
  does(showConversation, (the) => ({ id: the('tea') })),
]

export const preparing: Line[] = [...begin, ...questions, ...pitch]
