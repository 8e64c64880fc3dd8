/** Everything the product can do, on one screen. The doors are loops over this list. */

import { addDayOff } from './account/add-day-off.ts'
import { changePassword } from './account/change-password.ts'
import { createCalendarFeed } from './account/create-calendar-feed.ts'
import { createToken } from './account/create-token.ts'
import { deleteAccount } from './account/delete-account.ts'
import { deleteBackgroundLine } from './account/delete-background-line.ts'
import { deleteForever } from './account/delete-forever.ts'
import { deleteSeveralForever } from './account/delete-several-forever.ts'
import { editProfile } from './account/edit-profile.ts'
import { emptyTrash } from './account/empty-trash.ts'
import { endSession } from './account/end-session.ts'
import { keepApart } from './account/keep-apart.ts'
import { listBackground } from './account/list-background.ts'
import { listDeleted } from './account/list-deleted.ts'
import { listSessions } from './account/list-sessions.ts'
import { listTokens } from './account/list-tokens.ts'
import { removeDayOff } from './account/remove-day-off.ts'
import { restoreDeleted } from './account/restore-deleted.ts'
import { restoreSeveral } from './account/restore-several.ts'
import { revokeCalendarFeed } from './account/revoke-calendar-feed.ts'
import { revokeToken } from './account/revoke-token.ts'
import { setHours } from './account/set-hours.ts'
import { setWeek } from './account/set-week.ts'
import { showCalendarFeed } from './account/show-calendar-feed.ts'
import { showProfile } from './account/show-profile.ts'
import { showWeek } from './account/show-week.ts'
import { signOutEverywhere } from './account/sign-out-everywhere.ts'
import { suggestAgain } from './account/suggest-again.ts'
import { undoMerge } from './account/undo-merge.ts'
import { addCompany } from './companies/add-company.ts'
import { deleteCompany } from './companies/delete-company.ts'
import { editCompany } from './companies/edit-company.ts'
import { listCompanies } from './companies/list-companies.ts'
import { mergeCompanies } from './companies/merge-companies.ts'
import { showCompany } from './companies/show-company.ts'
import { suggestCompanyMerges } from './companies/suggest-company-merges.ts'
import { acceptSubstitute } from './conversations/accept-substitute.ts'
import { addHelper } from './conversations/add-helper.ts'
import { addPromise } from './conversations/add-promise.ts'
import { addPromiseByLine } from './conversations/add-promise-by-line.ts'
import { agreeConversation } from './conversations/agree-conversation.ts'
import { archiveConversation } from './conversations/archive-conversation.ts'
import { changeAgreement } from './conversations/change-agreement.ts'
import { deleteConversation } from './conversations/delete-conversation.ts'
import { deleteNote } from './conversations/delete-note.ts'
import { deletePromise } from './conversations/delete-promise.ts'
import { editConversation } from './conversations/edit-conversation.ts'
import { editPromise } from './conversations/edit-promise.ts'
import { keepPromise } from './conversations/keep-promise.ts'
import { listConversations } from './conversations/list-conversations.ts'
import { recordAnswer } from './conversations/record-answer.ts'
import { recordMeeting } from './conversations/record-meeting.ts'
import { removeHelper } from './conversations/remove-helper.ts'
import { reopenConversation } from './conversations/reopen-conversation.ts'
import { saveAnswers } from './conversations/save-answers.ts'
import { showConversation } from './conversations/show-conversation.ts'
import { showMeeting } from './conversations/show-meeting.ts'
import { startConversation } from './conversations/start-conversation.ts'
import { undoAgreement } from './conversations/undo-agreement.ts'
import { undoAnswer } from './conversations/undo-answer.ts'
import { undoKeepPromise } from './conversations/undo-keep-promise.ts'
import { undoMeeting } from './conversations/undo-meeting.ts'
import { writeDebrief } from './conversations/write-debrief.ts'
import { writeNote } from './conversations/write-note.ts'
import { exportAccount } from './export/export-account.ts'
import { importAccount } from './export/import-account.ts'
import { acceptSuggestedTime } from './hosts/accept-suggested-time.ts'
import { createHostPage } from './hosts/create-host-page.ts'
import { endHostPage } from './hosts/end-host-page.ts'
import { listOfferedTimes } from './hosts/list-offered-times.ts'
import { proposeTimes } from './hosts/propose-times.ts'
import { showHostPage } from './hosts/show-host-page.ts'
import { showReplyCard } from './hosts/show-reply-card.ts'
import { showTerms } from './hosts/show-terms.ts'
import { addApplication } from './insights/add-application.ts'
import { addInsight } from './insights/add-insight.ts'
import { addInsights } from './insights/add-insights.ts'
import { deleteApplication } from './insights/delete-application.ts'
import { deleteContradiction } from './insights/delete-contradiction.ts'
import { deleteCorroboration } from './insights/delete-corroboration.ts'
import { deleteInsight } from './insights/delete-insight.ts'
import { editApplication } from './insights/edit-application.ts'
import { editInsight } from './insights/edit-insight.ts'
import { listApplications } from './insights/list-applications.ts'
import { listInsights } from './insights/list-insights.ts'
import { listNotes } from './insights/list-notes.ts'
import { recordContradiction } from './insights/record-contradiction.ts'
import { recordCorroboration } from './insights/record-corroboration.ts'
import { showBrief } from './insights/show-brief.ts'
import { showInsight } from './insights/show-insight.ts'
import { askForIntroduction } from './letters/ask-for-introduction.ts'
import { checkLetter } from './letters/check-letter.ts'
import { chooseLetterQuestions } from './letters/choose-letter-questions.ts'
import { deleteLetter } from './letters/delete-letter.ts'
import { draftLetter } from './letters/draft-letter.ts'
import { editForwardNote } from './letters/edit-forward-note.ts'
import { editLetter } from './letters/edit-letter.ts'
import { findIntroductions } from './letters/find-introductions.ts'
import { listIntroductions } from './letters/list-introductions.ts'
import { listLetters } from './letters/list-letters.ts'
import { listWhoHelped } from './letters/list-who-helped.ts'
import { readReply } from './letters/read-reply.ts'
import { recordLetter } from './letters/record-letter.ts'
import { recordReceived } from './letters/record-received.ts'
import { recordSent } from './letters/record-sent.ts'
import { showConfirmation } from './letters/show-confirmation.ts'
import { showLetter } from './letters/show-letter.ts'
import { showModelRequest } from './letters/show-model-request.ts'
import { showNetwork } from './letters/show-network.ts'
import { takeModelDraft } from './letters/take-model-draft.ts'
import { takeModelFacts } from './letters/take-model-facts.ts'
import { takeModelQuestions } from './letters/take-model-questions.ts'
import { undoSent } from './letters/undo-sent.ts'
import { useBlock } from './letters/use-block.ts'
import { whatToWrite } from './letters/what-to-write.ts'
import { writeToPerson } from './letters/write-to-person.ts'
import { dismissFinding } from './manners/dismiss-finding.ts'
import { listRules } from './manners/list-rules.ts'
import { setRuleOption } from './manners/set-rule-option.ts'
import { turnRuleOff } from './manners/turn-rule-off.ts'
import { turnRuleOn } from './manners/turn-rule-on.ts'
import { undoDismissal } from './manners/undo-dismissal.ts'
import { addBackgroundLine } from './people/add-background-line.ts'
import { addFact } from './people/add-fact.ts'
import { addPastedFacts } from './people/add-pasted-facts.ts'
import { addPerson } from './people/add-person.ts'
import { addPersonByLine } from './people/add-person-by-line.ts'
import { addPosition } from './people/add-position.ts'
import { chooseRows } from './people/choose-rows.ts'
import { deleteFact } from './people/delete-fact.ts'
import { deleteInteraction } from './people/delete-interaction.ts'
import { deletePeople } from './people/delete-people.ts'
import { deletePeopleView } from './people/delete-people-view.ts'
import { deletePerson } from './people/delete-person.ts'
import { deletePosition } from './people/delete-position.ts'
import { deleteReferral } from './people/delete-referral.ts'
import { deleteRememberedColumns } from './people/delete-remembered-columns.ts'
import { discardImport } from './people/discard-import.ts'
import { discardPaste } from './people/discard-paste.ts'
import { editFact } from './people/edit-fact.ts'
import { editInteraction } from './people/edit-interaction.ts'
import { editPerson } from './people/edit-person.ts'
import { editPosition } from './people/edit-position.ts'
import { editReferral } from './people/edit-referral.ts'
import { listFacts } from './people/list-facts.ts'
import { listImports } from './people/list-imports.ts'
import { listPeople } from './people/list-people.ts'
import { listPeopleViews } from './people/list-people-views.ts'
import { listRememberedColumns } from './people/list-remembered-columns.ts'
import { logInteraction } from './people/log-interaction.ts'
import { mapColumns } from './people/map-columns.ts'
import { mergePeople } from './people/merge-people.ts'
import { pasteArticle } from './people/paste-article.ts'
import { readContact } from './people/read-contact.ts'
import { readFileAgain } from './people/read-file-again.ts'
import { readImport } from './people/read-import.ts'
import { recordDeath } from './people/record-death.ts'
import { recordReferral } from './people/record-referral.ts'
import { runImport } from './people/run-import.ts'
import { savePeopleView } from './people/save-people-view.ts'
import { setRhythm } from './people/set-rhythm.ts'
import { showCoverage } from './people/show-coverage.ts'
import { showImport } from './people/show-import.ts'
import { showPaste } from './people/show-paste.ts'
import { showPerson } from './people/show-person.ts'
import { showTag } from './people/show-tag.ts'
import { suggestMerges } from './people/suggest-merges.ts'
import { undoDeath } from './people/undo-death.ts'
import { undoImport } from './people/undo-import.ts'
import { chooseAudience } from './pitch/choose-audience.ts'
import { moveBlock } from './pitch/move-block.ts'
import { removePitch } from './pitch/remove-pitch.ts'
import { renameBlock } from './pitch/rename-block.ts'
import { showPitch } from './pitch/show-pitch.ts'
import { writePitch } from './pitch/write-pitch.ts'
import { addQuestion } from './questions/add-question.ts'
import { editQuestion } from './questions/edit-question.ts'
import { listEarlierQuestions } from './questions/list-earlier-questions.ts'
import { listQuestions } from './questions/list-questions.ts'
import { moveQuestion } from './questions/move-question.ts'
import { noteAnswer } from './questions/note-answer.ts'
import { removeQuestion } from './questions/remove-question.ts'
import { showPreparation } from './questions/show-preparation.ts'
import { showReadiness } from './questions/show-readiness.ts'
import { suggestQuestions } from './questions/suggest-questions.ts'
import { search } from './search/search.ts'
import { deleteFavor } from './today/delete-favor.ts'
import { markLineDone } from './today/mark-line-done.ts'
import { recordFavor } from './today/record-favor.ts'
import { showCalendar } from './today/show-calendar.ts'
import { showFavors } from './today/show-favors.ts'
import { showNext } from './today/show-next.ts'
import { showProgress } from './today/show-progress.ts'
import { showToday } from './today/show-today.ts'
import { snoozeLine } from './today/snooze-line.ts'
import { undoLineMark } from './today/undo-line-mark.ts'
import type { Verb } from './verb.ts'

const account: readonly Verb[] = [
  showProfile,
  editProfile,
  listBackground,
  addBackgroundLine,
  deleteBackgroundLine,
  showWeek,
  setWeek,
  setHours,
  addDayOff,
  removeDayOff,
  changePassword,
  listSessions,
  endSession,
  signOutEverywhere,
  listTokens,
  createToken,
  revokeToken,
  showCalendarFeed,
  createCalendarFeed,
  revokeCalendarFeed,
  deleteAccount,
  restoreDeleted,
  listDeleted,
  deleteForever,
  emptyTrash,
  restoreSeveral,
  deleteSeveralForever,
]

const manners: readonly Verb[] = [
  listRules,
  turnRuleOff,
  turnRuleOn,
  setRuleOption,
  dismissFinding,
  undoDismissal,
]

const companies: readonly Verb[] = [
  addCompany,
  editCompany,
  deleteCompany,
  listCompanies,
  showCompany,
  suggestCompanyMerges,
  mergeCompanies,
  showCoverage,
]

const people: readonly Verb[] = [
  addPerson,
  addPersonByLine,
  readContact,
  editPerson,
  deletePerson,
  deletePeople,
  listPeople,
  showPerson,
  showTag,
  listPeopleViews,
  savePeopleView,
  deletePeopleView,
  suggestMerges,
  mergePeople,
  undoMerge,
  keepApart,
  suggestAgain,
  addPosition,
  editPosition,
  deletePosition,
  setRhythm,
  recordDeath,
  undoDeath,
  logInteraction,
  editInteraction,
  deleteInteraction,
  recordReferral,
  editReferral,
  deleteReferral,
  addFact,
  editFact,
  deleteFact,
  listFacts,
  pasteArticle,
  showPaste,
  addPastedFacts,
  discardPaste,
]

const imports: readonly Verb[] = [
  readImport,
  readFileAgain,
  mapColumns,
  showImport,
  chooseRows,
  runImport,
  undoImport,
  discardImport,
  listImports,
  listRememberedColumns,
  deleteRememberedColumns,
]

const pitch: readonly Verb[] = [showPitch, writePitch, removePitch, chooseAudience, renameBlock, moveBlock]

const questions: readonly Verb[] = [
  suggestQuestions,
  listQuestions,
  listEarlierQuestions,
  addQuestion,
  editQuestion,
  moveQuestion,
  removeQuestion,
  noteAnswer,
  showPreparation,
  showReadiness,
]

const conversations: readonly Verb[] = [
  listConversations,
  showConversation,
  startConversation,
  editConversation,
  archiveConversation,
  reopenConversation,
  deleteConversation,
  agreeConversation,
  changeAgreement,
  undoAgreement,
  recordAnswer,
  acceptSubstitute,
  undoAnswer,
  showMeeting,
  writeNote,
  deleteNote,
  recordMeeting,
  saveAnswers,
  undoMeeting,
  writeDebrief,
  addHelper,
  removeHelper,
  addPromise,
  addPromiseByLine,
  editPromise,
  keepPromise,
  undoKeepPromise,
  deletePromise,
]

const letters: readonly Verb[] = [
  listLetters,
  listWhoHelped,
  showLetter,
  showModelRequest,
  takeModelDraft,
  takeModelFacts,
  takeModelQuestions,
  whatToWrite,
  draftLetter,
  writeToPerson,
  findIntroductions,
  listIntroductions,
  showNetwork,
  askForIntroduction,
  editLetter,
  editForwardNote,
  useBlock,
  chooseLetterQuestions,
  checkLetter,
  readReply,
  recordSent,
  undoSent,
  recordLetter,
  recordReceived,
  deleteLetter,
  showConfirmation,
]

const hosts: readonly Verb[] = [
  proposeTimes,
  listOfferedTimes,
  createHostPage,
  showHostPage,
  showReplyCard,
  endHostPage,
  acceptSuggestedTime,
  showTerms,
]

const insights: readonly Verb[] = [
  addInsight,
  addInsights,
  editInsight,
  deleteInsight,
  showInsight,
  listInsights,
  listNotes,
  recordContradiction,
  deleteContradiction,
  recordCorroboration,
  deleteCorroboration,
  listApplications,
  addApplication,
  editApplication,
  deleteApplication,
  showBrief,
]

const today: readonly Verb[] = [
  showToday,
  showNext,
  showCalendar,
  showProgress,
  snoozeLine,
  markLineDone,
  undoLineMark,
  showFavors,
  recordFavor,
  deleteFavor,
]

const searching: readonly Verb[] = [search]

const exports: readonly Verb[] = [exportAccount, importAccount]

/** The verbs by what they are about. An agent asks for groups by these names, and the docs are in this order. */
export const groups = {
  account: { says: 'Your profile, your access tokens, and Trash.', verbs: account },
  manners: {
    says: 'The rules of good manners: turn them on or off, set their options, dismiss suggestions.',
    verbs: manners,
  },
  companies: { says: 'The companies where people work, and your facts about them.', verbs: companies },
  people: {
    says: 'The people you know, who referred you, and your facts about them.',
    verbs: people,
  },
  imports: { says: 'Lists and address books of people: read, review, import, undo.', verbs: imports },
  pitch: { says: 'What you say about yourself in 30 to 60 seconds.', verbs: pitch },
  questions: { says: 'What to ask, and how ready you are.', verbs: questions },
  conversations: {
    says: 'From the first idea to the meeting, the thank-yous and the promises.',
    verbs: conversations,
  },
  letters: {
    says: 'Requests, nudges and thank-yous: drafted and checked here; you send them.',
    verbs: letters,
  },
  hosts: {
    says: 'Private pages on which the people you ask can answer without an account.',
    verbs: hosts,
  },
  insights: { says: 'What you learned, and the brief for a job interview.', verbs: insights },
  today: { says: 'What to do next, and why now.', verbs: today },
  search: { says: 'One search over everything.', verbs: searching },
  export: { says: 'Export everything, and import it again.', verbs: exports },
} as const

export type Group = keyof typeof groups

export const verbs: readonly Verb[] = Object.values(groups).flatMap((group) => group.verbs)

const byName = new Map(verbs.map((verb) => [verb.name, verb]))

export const verbNamed = (name: string): Verb | undefined => byName.get(name)

export const groupOf = (verb: Verb): Group | undefined =>
  (Object.keys(groups) as Group[]).find((name) => groups[name].verbs.includes(verb))

/**
 * What a writing verb does to what is there: it `adds`, it `edits` (the same again changes nothing more), or it `takes-away`. By
 * the first word of its name, which is the domain's own.
 */
export function effectOf({ name, does }: Verb): 'reads' | 'adds' | 'edits' | 'takes-away' | undefined {
  if (does === 'reads') return 'reads'
  const [word = ''] = name.split('-')
  return exactly[name] ?? byWord[word]
}

const exactly: Record<string, 'adds' | 'edits' | 'takes-away'> = {
  'take-model-draft': 'adds',
  'take-model-facts': 'edits',
  'take-model-questions': 'adds',
  'snooze-line': 'adds',
  'mark-line-done': 'adds',
  'sign-out-everywhere': 'takes-away',
  'merge-people': 'takes-away',
  'merge-companies': 'takes-away',
  'suggest-again': 'takes-away',
}

const byWord: Record<string, 'adds' | 'edits' | 'takes-away'> = {
  ...words(
    'adds',
    'add ask log record save create start draft read run import restore accept agree keep archive reopen dismiss paste',
  ),
  ...words('edits', 'edit change set choose turn map write move rename note use'),
  ...words('takes-away', 'delete empty remove revoke undo discard end'),
}

function words<Effect extends string>(effect: Effect, list: string): Record<string, Effect> {
  return Object.fromEntries(list.split(' ').map((word) => [word, effect]))
}

/** What an agent is shown first: the way from the first name to the brief. The other verbs are asked for by group. */
export const wayThrough: readonly Verb[] = [
  showToday,
  showProfile,
  // find
  search,
  listPeople,
  showPerson,
  addPerson,
  editPerson,
  recordReferral,
  logInteraction,
  // prepare
  addFact,
  listConversations,
  showConversation,
  startConversation,
  editConversation,
  showPreparation,
  suggestQuestions,
  addQuestion,
  writePitch,
  // ask
  whatToWrite,
  draftLetter,
  showLetter,
  editLetter,
  editForwardNote,
  checkLetter,
  recordSent,
  recordReceived,
  recordAnswer,
  // schedule and meet
  agreeConversation,
  writeNote,
  recordMeeting,
  noteAnswer,
  // thank and keep
  writeDebrief,
  addPromise,
  keepPromise,
  listNotes,
  addInsight,
  listInsights,
  // use
  showBrief,
  restoreDeleted,
]
