/** Asking: letters drafted, checked, sent by the seeker's own hand, answered; and when a nudge is fair. */
import { restoreDeleted } from '../../../src/account/restore-deleted.ts'
import { recordAnswer } from '../../../src/conversations/record-answer.ts'
import { startConversation } from '../../../src/conversations/start-conversation.ts'
import { askForIntroduction } from '../../../src/letters/ask-for-introduction.ts'
import { checkLetter } from '../../../src/letters/check-letter.ts'
import { chooseLetterQuestions } from '../../../src/letters/choose-letter-questions.ts'
import { deleteLetter } from '../../../src/letters/delete-letter.ts'
import { draftLetter } from '../../../src/letters/draft-letter.ts'
import { editForwardNote } from '../../../src/letters/edit-forward-note.ts'
import { editLetter } from '../../../src/letters/edit-letter.ts'
import { findIntroductions } from '../../../src/letters/find-introductions.ts'
import { listIntroductions } from '../../../src/letters/list-introductions.ts'
import { listLetters } from '../../../src/letters/list-letters.ts'
import { listWhoHelped } from '../../../src/letters/list-who-helped.ts'
import { readReply } from '../../../src/letters/read-reply.ts'
import { recordLetter } from '../../../src/letters/record-letter.ts'
import { recordReceived } from '../../../src/letters/record-received.ts'
import { recordSent } from '../../../src/letters/record-sent.ts'
import { showLetter } from '../../../src/letters/show-letter.ts'
import { showModelRequest } from '../../../src/letters/show-model-request.ts'
import { showNetwork } from '../../../src/letters/show-network.ts'
import { takeModelDraft } from '../../../src/letters/take-model-draft.ts'
import { takeModelQuestions } from '../../../src/letters/take-model-questions.ts'
import { undoSent } from '../../../src/letters/undo-sent.ts'
import { useBlock } from '../../../src/letters/use-block.ts'
import { whatToWrite } from '../../../src/letters/what-to-write.ts'
import { writeToPerson } from '../../../src/letters/write-to-person.ts'
import { recordDeath } from '../../../src/people/record-death.ts'
import { setRhythm } from '../../../src/people/set-rhythm.ts'
import { undoDeath } from '../../../src/people/undo-death.ts'
import { writePitch } from '../../../src/pitch/write-pitch.ts'
import { day, does, type Line, longAgo, refuses, type The } from './line.ts'

const toMaya = (the: The) => ({ personId: the('maya'), conversationId: the('tea') })

const asking: Line[] = [
  does(whatToWrite, (the) => ({ conversationId: the('tea') })),
  does(draftLetter, (the) => ({ ...toMaya(the), kind: 'request' }), 'request'),
  does(showLetter, (the) => ({ id: the('request') })),
  refuses(undoSent, 'draft', (the) => ({ id: the('request') })),
  does(editLetter, (the) => ({
    id: the('request'),
    subject: 'Twenty minutes about product marketing?',
    body: 'Dear Maya,\n\nJonas Weber suggested that I write to you. Do you have a job for me?\n\nWith many thanks,\nRobin Vale',
  })),
  refuses(editLetter, 'changed-elsewhere', (the) => ({ id: the('request'), body: 'x', seenAt: longAgo })),
  does(useBlock, (the) => ({ id: the('request'), pitchId: the('pitch') })),
  refuses(useBlock, 'there-already', (the) => ({ id: the('request'), pitchId: the('pitch') })),
  does(draftLetter, (the) => ({ ...toMaya(the), kind: 'note' }), 'ahead'),
  does(chooseLetterQuestions, (the) => ({ id: the('ahead'), questionIds: [the('surprise')] })),
  does(deleteLetter, (the) => ({ id: the('ahead') })),
  refuses(chooseLetterQuestions, 'none-chosen', (the) => ({ id: the('request') })),
  refuses(chooseLetterQuestions, 'changed-elsewhere', (the) => ({ id: the('request'), seenAt: longAgo })),
  refuses(useBlock, 'changed-elsewhere', (the) => ({
    id: the('request'),
    pitchId: the('pitch'),
    seenAt: longAgo,
  })),
  does(writePitch, (the) => ({ conversationId: the('tea'), part: 'learn', text: '' }), 'leftOut'),
  refuses(useBlock, 'empty-block', (the) => ({ id: the('request'), pitchId: the('leftOut') })),
  does(checkLetter, (the) => ({ id: the('request') })),
  does(checkLetter, (the) => ({ ...toMaya(the), body: 'Please hire me.', kind: 'nudge' })),
  does(checkLetter, (the) => ({ conversationId: the('tea'), body: 'Dear Maya, thank you.' })),
  refuses(checkLetter, 'nothing-to-check', { subject: 'Hello' }),
  does(showModelRequest, (the) => ({ letterId: the('request') })),
  does(showModelRequest, (the) => ({ conversationId: the('tea') })),
  refuses(showModelRequest, 'of-what', {}),
  does(
    takeModelDraft,
    (the) => ({
      letterId: the('request'),
      said: 'Subject: Your tastings\n\nDear Maya,\n\nI read that you moved the money into tastings. Could we talk for 20 minutes, at a time that suits you? A short no is fine.\n\nThank you,\nRobin Vale',
    }),
    'modelDraft',
  ),
  does(deleteLetter, (the) => ({ id: the('modelDraft') })),
  refuses(takeModelDraft, 'no-letter', (the) => ({ letterId: the('request'), said: 'Sure!' })),
  does(takeModelQuestions, (the) => ({
    conversationId: the('tea'),
    said: '1. What would you keep of the first tasting?',
  })),
  refuses(takeModelQuestions, 'no-questions', (the) => ({ conversationId: the('tea'), said: 'Sure!' })),
  does(readReply, { text: 'Tuesday at 10 works for me.', offered: ['2026-12-08T10:00'] }),
  refuses(draftLetter, 'not-them', (the) => ({
    personId: the('jonas'),
    conversationId: the('tea'),
    kind: 'request',
  })),
  refuses(draftLetter, 'introduction-to-themselves', (the) => ({ ...toMaya(the), kind: 'introduction' })),
  does(
    draftLetter,
    (the) => ({
      personId: the('jonas'),
      conversationId: the('tea'),
      occasion: 'introduction',
      tone: 'formal',
    }),
    'introduction',
  ),
  does(editForwardNote, (the) => ({ id: the('introduction'), text: 'Robin Vale is a teacher in Utrecht.' })),
  does(editForwardNote, (the) => ({ id: the('introduction'), isBelow: false })),
  does(listIntroductions, (the) => ({ personId: the('jonas') })),
  refuses(editForwardNote, 'no-introduction', (the) => ({ id: the('request'), text: 'x' })),
  does(recordSent, (the) => ({ id: the('introduction'), sentOn: day(-30) })),
  refuses(editForwardNote, 'sent', (the) => ({ id: the('introduction'), text: 'x' })),
  refuses(showModelRequest, 'no-draft', (the) => ({ letterId: the('introduction') })),
  refuses(takeModelDraft, 'no-draft', (the) => ({ letterId: the('introduction'), said: 'Dear Maya' })),
  does(deleteLetter, (the) => ({ id: the('introduction') })),
  refuses(draftLetter, 'not-held', (the) => ({ ...toMaya(the), kind: 'thanks' })),
  refuses(draftLetter, 'not-asked', (the) => ({ ...toMaya(the), kind: 'nudge' })),
  refuses(recordSent, 'not-yet', (the) => ({ id: the('request'), sentOn: day(2) })),
  refuses(recordSent, 'not-ready', (the) => ({ id: the('request'), asksFirst: true })),
  refuses(recordSent, 'changed-elsewhere', (the) => ({ id: the('request'), seenAt: longAgo })),
  does(recordSent, (the) => ({ id: the('request'), sentOn: day(-1), channel: 'email' })),
  refuses(recordSent, 'sent', (the) => ({ id: the('request') })),
  refuses(editLetter, 'sent', (the) => ({ id: the('request'), body: 'x' })),
  refuses(chooseLetterQuestions, 'sent', (the) => ({ id: the('request') })),
  refuses(useBlock, 'sent', (the) => ({ id: the('request'), pitchId: the('pitch') })),
  does(whatToWrite, (the) => ({ conversationId: the('tea') })),
  refuses(draftLetter, 'nudge-too-soon', (the) => ({ ...toMaya(the), kind: 'nudge' })),
  does(undoSent, (the) => ({ id: the('request') })),
  does(recordSent, (the) => ({ id: the('request'), sentOn: day(-14) })),
]

const answered: Line[] = [
  does(
    recordReceived,
    (the) => ({
      ...toMaya(the),
      receivedOn: day(-9),
      subject: 'Re: Twenty minutes',
      body: 'Gladly. Tuesday?',
    }),
    'reply',
  ),
  refuses(recordReceived, 'not-yet', (the) => ({ ...toMaya(the), receivedOn: day(2), body: 'Gladly.' })),
  refuses(editLetter, 'received', (the) => ({ id: the('reply'), body: 'x' })),
  refuses(chooseLetterQuestions, 'received', (the) => ({ id: the('reply') })),
  refuses(useBlock, 'received', (the) => ({ id: the('reply'), pitchId: the('pitch') })),
  refuses(checkLetter, 'received', (the) => ({ id: the('reply') })),
  refuses(recordSent, 'received', (the) => ({ id: the('reply') })),
  refuses(undoSent, 'received', (the) => ({ id: the('reply') })),
  refuses(draftLetter, 'answered', (the) => ({ ...toMaya(the), kind: 'nudge' })),
  does(showLetter, (the) => ({ id: the('reply') })),
  does(deleteLetter, (the) => ({ id: the('reply') }), 'noReply'),
  does(restoreDeleted, (the) => ({ id: the('noReply', 'deletedId') })),
]

const toBo = (the: The) => ({ personId: the('bo'), conversationId: the('silence') })

/** Bo never answers. */
const nudging: Line[] = [
  does(startConversation, (the) => ({ personId: the('bo'), about: 'Trade fairs.' }), 'silence'),
  does(recordLetter, (the) => ({ ...toBo(the), kind: 'request', sentOn: day(-60) })),
  refuses(recordLetter, 'not-yet', (the) => ({ ...toBo(the), kind: 'nudge', sentOn: day(2) })),
  does(whatToWrite, (the) => ({ conversationId: the('silence') })),
  does(draftLetter, (the) => ({ ...toBo(the), kind: 'nudge' }), 'nudge'),
  does(recordSent, (the) => ({ id: the('nudge'), sentOn: day(-40) })),
  refuses(draftLetter, 'second-needs-a-reason', (the) => ({ ...toBo(the), kind: 'nudge' })),
  does(draftLetter, (the) => ({ ...toBo(the), kind: 'nudge', reason: 'I shall be at the fair.' }), 'again'),
  does(listLetters, {}),
  does(listWhoHelped, {}),
  does(recordSent, (the) => ({ id: the('again'), sentOn: day(-20) })),
  refuses(draftLetter, 'no-third-nudge', (the) => ({
    ...toBo(the),
    kind: 'nudge',
    reason: 'Spring',
  })),
  does(listLetters, (the) => ({ personId: the('bo') })),
  does(listLetters, (the) => ({ conversationId: the('tea'), at: 'last' })),
]

/** 王小明 wants to be left in peace. */
const never: Line[] = [
  does(startConversation, (the) => ({ personId: the('wang') }), 'peace'),
  does(recordAnswer, (the) => ({
    id: the('peace'),
    kind: 'never',
    note: 'Please do not write again.',
  })),
  refuses(draftLetter, 'never', (the) => ({
    personId: the('wang'),
    conversationId: the('peace'),
    kind: 'request',
  })),
  refuses(startConversation, 'never', (the) => ({ personId: the('wang') })),
  refuses(writeToPerson, 'never', (the) => ({ personId: the('wang') })),
  does(whatToWrite, (the) => ({ conversationId: the('peace') })),
  does(findIntroductions, (the) => ({ personId: the('maya') })),
  does(findIntroductions, (the) => ({ companyId: the('acme'), limit: 2 })),
  refuses(findIntroductions, 'to-no-one', {}),
  does(showNetwork, { limit: 3 }),
  does(showNetwork, (the) => ({ personId: the('maya') })),
  does(showNetwork, (the) => ({ companyId: the('acme'), at: 'last', limit: 1 })),
  refuses(askForIntroduction, 'never', (the) => ({ personId: the('bo'), throughId: the('wang') })),
  refuses(askForIntroduction, 'the-same', (the) => ({ personId: the('bo'), throughId: the('bo') })),
  does(askForIntroduction, (the) => ({ personId: the('bo'), throughId: the('maya') }), 'introduced'),
  does(deleteLetter, (the) => ({ id: the('introduced') })),
]

const died: Line[] = [
  does(setRhythm, (the) => ({ personId: the('jonas'), weeks: 8 })),
  does(setRhythm, { tag: 'alumni', weeks: 26, pausedUntil: day(20) }),
  refuses(setRhythm, 'who-is-it', { weeks: 8 }),
  does(recordDeath, (the) => ({ personId: the('otherJonas') })),
  refuses(startConversation, 'died', (the) => ({ personId: the('otherJonas') })),
  refuses(draftLetter, 'died', (the) => ({ personId: the('otherJonas'), kind: 'note' })),
  refuses(writeToPerson, 'died', (the) => ({ personId: the('otherJonas') })),
  refuses(askForIntroduction, 'died', (the) => ({ personId: the('bo'), throughId: the('otherJonas') })),
  does(undoDeath, (the) => ({ personId: the('otherJonas') })),
]

export const letterLines: Line[] = [...asking, ...answered, ...nudging, ...never, ...died]
