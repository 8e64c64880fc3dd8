/**
 * What a free column may hold at most: what the verb takes that writes it. An import is held to the same, so that nothing comes in by a
 * file that could not be typed.
 */
import { z } from 'zod'
import { addDayOff } from '../account/add-day-off.ts'
import { editProfile } from '../account/edit-profile.ts'
import { longestPause, mostMeetings } from '../account/hours.ts'
import { companyFields, companyName } from '../companies/company-fields.ts'
import { addHelper } from '../conversations/add-helper.ts'
import { addPromise } from '../conversations/add-promise.ts'
import { agreeConversation } from '../conversations/agree-conversation.ts'
import { longestNote } from '../conversations/meeting-note.ts'
import { recordAnswer } from '../conversations/record-answer.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { writeDebrief } from '../conversations/write-debrief.ts'
import { writeNote } from '../conversations/write-note.ts'
import { answerPage } from '../hosts/answer-page.ts'
import { createHostPage } from '../hosts/create-host-page.ts'
import { lineForWords } from '../hosts/note-answer-on-page.ts'
import { setTerms } from '../hosts/set-terms.ts'
import { applicationFields } from '../insights/application.ts'
import { insightFields } from '../insights/insight-fields.ts'
import { recordReceived } from '../letters/record-received.ts'
import { dismissFinding } from '../manners/dismiss-finding.ts'
import { areColumns } from '../people/columns-before.ts'
import { factFields } from '../people/fact.ts'
import { logInteraction } from '../people/log-interaction.ts'
import { pasteArticle } from '../people/paste-article.ts'
import { viewName } from '../people/people-view.ts'
import { fieldNames, fieldOf, personName } from '../people/person-fields.ts'
import { positionFields } from '../people/position.ts'
import { readImport } from '../people/read-import.ts'
import { referralFields } from '../people/referral.ts'
import { isChoices } from '../people/row-choices.ts'
import { MOST_WEEKS } from '../people/set-rhythm.ts'
import { emptyFields } from '../people/undo-import.ts'
import { renameBlock } from '../pitch/rename-block.ts'
import { writePitch } from '../pitch/write-pitch.ts'
import { addQuestion } from '../questions/add-question.ts'
import { noteAnswer } from '../questions/note-answer.ts'
import { line, minutes, prose } from '../store/shapes.ts'
import { lineTakes } from '../today/new-line-mark.ts'
import { recordFavor } from '../today/record-favor.ts'
import { sayNumber } from '../ui/say.ts'

const whole = (least: number, most: number) =>
  z
    .int('Enter a whole number.')
    .min(least, `Enter ${least} or more.`)
    .max(most, `Enter ${sayNumber(most)} at most.`)

/** A name folded for sorting may be longer than the name: one Arabic ligature becomes eighteen letters. */
const folded = (most: number) => line(18 * most)
const count = () => whole(0, 1_000_000)
const rule = () => line(100)

const conversation = startConversation.takes.shape
const debrief = writeDebrief.takes.shape
const question = addQuestion.takes.shape
const letter = recordReceived.takes.shape
const dismissal = dismissFinding.takes.shape

/** As many lines as a verb takes, each as long as its longest: a link. */
const severalLines = prose(100_000).refine((text) => text.split('\n').every((one) => one.length <= 2000))
const monthOrYear = z.string().regex(/^\d{4}(?:-\d\d){0,2}$/, 'Enter a month or a year.')

const limits: Record<string, Record<string, z.ZodType>> = {
  host_page: {
    who: createHostPage.takes.shape.who,
    why: createHostPage.takes.shape.why,
    referrer: createHostPage.takes.shape.referrer,
    about: prose(1000),
    minutes: minutes(),
    erased: line(2000),
  },
  host_answer: {
    line: lineForWords(),
    colleague: line(120),
    reach: answerPage.takes.shape.reach,
    made: line(300),
  },
  host_term: { a_month: whole(0, 8), only_in_writing: whole(0, 1), subjects: setTerms.takes.shape.subjects },
  profile: {
    name: line(200),
    background: editProfile.takes.shape.background,
    sign_off: editProfile.takes.shape.signOff,
  },
  week: { country: line(100), weekend: line(7) },
  day_off: { note: addDayOff.takes.shape.note },
  meeting_hours: {
    opens: whole(0, 1439),
    closes: whole(0, 1439),
    pause: whole(0, longestPause),
    most_a_day: whole(1, mostMeetings),
  },
  trash: { noun: line(50), label: prose() },
  import: {
    file_name: readImport.takes.shape.fileName,
    file_hash: z.string().regex(/^[\da-f]{64}$/, 'This is no hash of a file.'),
    new_count: count(),
    known_count: count(),
    skipped_count: count(),
    choices: z.string().max(2_000_000).refine(isChoices, 'These are no choices for an import.'),
    columns_chosen: z.string().max(500_000).refine(areColumns, 'These are no columns of a file.'),
  },
  merge: { kept: line(64), gone: line(64), gone_name: line(300) },
  apart: { one: line(64), other: line(64) },
  company: {
    name: companyName,
    other_names: severalLines,
    name_folded: folded(200),
    industry: companyFields.industry,
    note: companyFields.note,
    motivation: z.int().min(0).max(5),
    why_there: companyFields.whyThere,
  },
  person: {
    name: personName,
    name_folded: folded(300),
    ...Object.fromEntries(
      fieldNames.map((name) => {
        const { column, takes, isSeveral } = fieldOf(name)
        return [column, isSeveral ? severalLines : takes]
      }),
    ),
    email_folded: line(254),
    linkedin: line(300),
  },
  import_change: {
    field: z
      .string()
      .refine(
        (field) => Object.hasOwn(emptyFields, field.replace(/^was-/, '')),
        'This is no field that an import fills in.',
      ),
    value: prose(),
  },
  position: { title: positionFields.title, since: monthOrYear, until: monthOrYear },
  referral: { note: referralFields.note },
  fact: { fact: factFields.fact, makes_me_ask: factFields.makesMeAsk },
  paste: { text: pasteArticle.takes.shape.text, picked: prose(20_000) },
  conversation: { about: conversation.about, why_them: conversation.whyThem, minutes: minutes() },
  answer: { note: recordAnswer.takes.shape.note },
  agreement: { minutes: minutes(), place: agreeConversation.takes.shape.place, revision: count() },
  question: {
    text: question.text,
    place: whole(-1_000_000, 1_000_000),
    is_must: whole(0, 1),
    minutes: minutes(),
    from_bank: question.fromBank,
    note: noteAnswer.takes.shape.note,
  },
  meeting_entry: { uid: line(300), sequence: count(), minutes: minutes() },
  pitch: { text: writePitch.takes.shape.text, audience: line(60) },
  pitch_audience: { audience: line(60) },
  pitch_block: { name: renameBlock.takes.shape.name, place: whole(0, 100) },
  debrief: {
    minutes: minutes(),
    they_said: debrief.theySaid,
    surprised: debrief.surprised,
    i_will: debrief.iWill,
    note: debrief.note,
  },
  helper: { did: addHelper.takes.shape.did },
  promise: { text: addPromise.takes.shape.text },
  meeting_note: { text: prose(longestNote), marks: line(80), device: writeNote.takes.shape.device },
  letter: {
    subject: letter.subject,
    body: prose(),
    occasion: line(60),
    to_forward: prose(),
    note_apart: whole(0, 1),
  },
  letter_block: { text: writePitch.takes.shape.text },
  interaction: { note: logInteraction.takes.shape.note },
  background_line: { title: line(200), place: line(200), since: monthOrYear, until: monthOrYear },
  people_view: { name: viewName, find: line(200), tag: line(60) },
  insight: { text: insightFields.text },
  application: {
    role: applicationFields.role,
    interview_note: applicationFields.interviewNote,
    say_early: severalLines,
  },
  favor: { text: recordFavor.takes.shape.text },
  line_mark: { what: lineTakes.what, was_draft: whole(0, 1) },
  rhythm: { tag: line(60), weeks: whole(0, MOST_WEEKS) },
  rule_off: { rule: rule() },
  rule_option: { setting: rule(), value: whole(0, 1000) },
  dismissal: { rule: rule(), quote: dismissal.quote, reason: dismissal.reason },
}

/** The shape of a column that holds free words or a number; undefined when it is not written here yet. */
export const limitOf = (table: string, column: string): z.ZodType | undefined => limits[table]?.[column]
