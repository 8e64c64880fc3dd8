/**
 * Today's shape of a person's world: what its tables hold, once all steps are done. Everything that walks through the tables reads it
 * here. The steps do not: a step knows only the tables of its own time. A test holds the two against each other.
 */
import type { ColumnKind, TableShape } from './create-table.ts'

/** Table → what a row of it holds. Each feature's `table.ts` adds its tables here, so that the store knows no one. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Tables {}

export interface Table extends TableShape {
  /** What a person calls one row of it. The table's own name is never shown. */
  noun: string
  /** Rows that are no one's words: no export takes them along, and an account that has no others is empty. */
  isHousekeeping?: true
}

/** A column's kind, as its type in `table.ts` has it: the compiler says where the two differ, and which is missing. */
type Kind<V> = null extends V
  ? NonNullable<V> extends number
    ? 'int?'
    : 'text?'
  : V extends number
    ? 'int'
    : 'text'

interface Shape<Row> extends Omit<Table, 'name' | 'columns' | 'references'> {
  columns: { [C in Exclude<keyof Row, 'id'>]: Kind<Row[C]> }
  references?: { [C in keyof Row]?: [table: keyof Tables, onDelete: 'cascade' | 'set null'] }
}

/**
 * Parents before children. `text` and `int` must be there, `text?` and `int?` may be null; yes and no are 0 and 1; instants are ISO
 * text in UTC, dates ISO text. A new table comes at the end.
 */
const shapes: { [T in keyof Tables]: Shape<Tables[T]> } = {
  profile: {
    noun: 'profile',
    columns: {
      name: 'text',
      background: 'text',
      zone: 'text',
      sign_off: 'text',
      updated_at: 'text',
      clock: 'text?',
      date_order: 'text?',
      single_keys: 'text?',
      welcome: 'text?',
    },
  },
  // What was deleted, whole, so that it can be restored: its rows by table, as JSON.
  trash: {
    noun: 'deleted item',
    columns: { noun: 'text', label: 'text', deleted_at: 'text', rows: 'text' },
    indexes: { trash_by_time: ['deleted_at'] },
  },
  import: {
    noun: 'import',
    columns: {
      kind: 'text',
      file_name: 'text',
      file_hash: 'text',
      read_at: 'text',
      pending: 'text?',
      new_count: 'int',
      known_count: 'int',
      skipped_count: 'int',
      skipped: 'text',
      imported_at: 'text?',
      undone_at: 'text?',
      choices: 'text',
      columns_chosen: 'text',
    },
    indexes: { import_by_time: ['read_at'] },
  },
  company: {
    noun: 'company',
    columns: {
      name: 'text',
      name_folded: 'text',
      website: 'text?',
      careers_link: 'text?',
      industry: 'text',
      note: 'text',
      other_names: 'text',
      motivation: 'int',
      why_there: 'text',
      import_id: 'text?',
      created_at: 'text',
      updated_at: 'text',
    },
    references: { import_id: ['import', 'set null'] },
    indexes: { company_by_name: ['name_folded', 'id'], company_by_import: ['import_id'] },
  },
  person: {
    noun: 'person',
    columns: {
      name: 'text',
      name_folded: 'text',
      given_name: 'text',
      family_name: 'text',
      title: 'text',
      level: 'text',
      level_by: 'text',
      company_id: 'text?',
      email: 'text?',
      email_folded: 'text?',
      other_emails: 'text',
      phone: 'text',
      other_phones: 'text',
      links: 'text',
      place: 'text',
      other_names: 'text',
      tags: 'text',
      linkedin: 'text?',
      how_we_know: 'text',
      note: 'text',
      connected_on: 'text?',
      import_id: 'text?',
      created_at: 'text',
      updated_at: 'text',
    },
    references: { company_id: ['company', 'set null'], import_id: ['import', 'set null'] },
    indexes: {
      person_by_name: ['name_folded', 'id'],
      person_by_company: ['company_id', 'name_folded', 'id'],
      person_by_email: ['email_folded'],
      person_by_linkedin: ['linkedin'],
      person_by_import: ['import_id'],
      person_by_tags: ['tags'],
    },
  },
  // What an import filled in on a person who was known already, so that undoing it empties it again.
  import_change: {
    noun: 'change by an import',
    columns: { import_id: 'text', person_id: 'text', field: 'text', value: 'text' },
    references: { import_id: ['import', 'cascade'], person_id: ['person', 'cascade'] },
    indexes: { import_change_by_import: ['import_id'], import_change_by_person: ['person_id'] },
  },
  referral: {
    noun: 'referral',
    columns: {
      person_id: 'text',
      referrer_id: 'text',
      said_on: 'text?',
      may_use_name: 'text',
      note: 'text',
      created_at: 'text',
      updated_at: 'text',
    },
    references: { person_id: ['person', 'cascade'], referrer_id: ['person', 'cascade'] },
    unique: { referral_once: ['person_id', 'referrer_id'] },
    indexes: { referral_by_referrer: ['referrer_id'] },
  },
  fact: {
    noun: 'fact',
    columns: {
      person_id: 'text?',
      company_id: 'text?',
      about: 'text',
      fact: 'text',
      link: 'text?',
      found_on: 'text',
      makes_me_ask: 'text',
      created_at: 'text',
      updated_at: 'text',
    },
    references: { person_id: ['person', 'cascade'], company_id: ['company', 'cascade'] },
    indexes: { fact_by_person: ['person_id'], fact_by_company: ['company_id'] },
  },
  conversation: {
    noun: 'conversation',
    columns: {
      person_id: 'text',
      about: 'text',
      why_them: 'text',
      minutes: 'int',
      instead_of_id: 'text?',
      sent_by_id: 'text?',
      archived_at: 'text?',
      created_at: 'text',
      updated_at: 'text',
    },
    references: {
      person_id: ['person', 'cascade'],
      instead_of_id: ['conversation', 'set null'],
      sent_by_id: ['person', 'set null'],
    },
    indexes: {
      conversation_by_person: ['person_id'],
      conversation_by_time: ['created_at', 'id'],
      conversation_by_instead: ['instead_of_id'],
      conversation_by_sender: ['sent_by_id'],
      conversation_open: ['archived_at', 'created_at', 'id'],
    },
  },
  // What they answered: yes is an agreement; this is later, a substitute, in writing, the wrong person, no, never.
  answer: {
    noun: 'answer',
    columns: {
      conversation_id: 'text',
      kind: 'text',
      answered_on: 'text',
      ask_again_on: 'text?',
      substitute_id: 'text?',
      note: 'text',
      created_at: 'text',
    },
    references: { conversation_id: ['conversation', 'cascade'], substitute_id: ['person', 'set null'] },
    indexes: { answer_by_conversation: ['conversation_id'], answer_by_substitute: ['substitute_id'] },
  },
  agreement: {
    noun: 'meeting',
    columns: {
      conversation_id: 'text',
      channel: 'text',
      starts_at: 'text?',
      zone: 'text',
      minutes: 'int',
      place: 'text',
      revision: 'int',
      moved_from_at: 'text?',
      moved_by: 'text?',
      agreed_at: 'text',
      updated_at: 'text',
    },
    references: { conversation_id: ['conversation', 'cascade'] },
    unique: { agreement_once: ['conversation_id'] },
    indexes: { agreement_by_time: ['starts_at'] },
  },
  question: {
    noun: 'question',
    columns: {
      conversation_id: 'text',
      text: 'text',
      place: 'int',
      is_must: 'int',
      minutes: 'int',
      from_bank: 'text?',
      note: 'text',
      asked_at: 'text?',
      created_at: 'text',
      updated_at: 'text',
    },
    references: { conversation_id: ['conversation', 'cascade'] },
    indexes: { question_by_conversation: ['conversation_id', 'place', 'id'] },
  },
  // One version of one block: for everyone, for an audience, or for one conversation.
  pitch: {
    noun: 'pitch',
    columns: {
      conversation_id: 'text?',
      text: 'text',
      created_at: 'text',
      updated_at: 'text',
      part: 'text',
      audience: 'text',
    },
    references: { conversation_id: ['conversation', 'cascade'] },
    indexes: { pitch_by_conversation: ['conversation_id'] },
  },
  // For whom it is put together, where that was chosen and not guessed.
  pitch_audience: {
    noun: 'audience of a pitch',
    columns: { conversation_id: 'text', audience: 'text', chosen_at: 'text' },
    references: { conversation_id: ['conversation', 'cascade'] },
    unique: { pitch_audience_once: ['conversation_id'] },
  },
  // How a block of the pitch is called, and where it stands.
  pitch_block: {
    noun: 'block of the pitch',
    columns: { part: 'text', name: 'text', place: 'int?', changed_at: 'text' },
    unique: { pitch_block_once: ['part'] },
  },
  // The conversation was held: when, how long, and what is to be remembered of it.
  debrief: {
    noun: 'note of how it went',
    columns: {
      conversation_id: 'text',
      held_at: 'text',
      minutes: 'int?',
      went: 'text',
      they_said: 'text',
      i_will: 'text',
      note: 'text',
      next_touch_on: 'text?',
      names_declined_on: 'text?',
      created_at: 'text',
      updated_at: 'text',
      surprised: 'text',
    },
    references: { conversation_id: ['conversation', 'cascade'] },
    unique: { debrief_once: ['conversation_id'] },
    indexes: { debrief_by_time: ['held_at'] },
  },
  // Who else gave time: a second person in the room, the assistant who found the hour.
  helper: {
    noun: 'helper',
    columns: { conversation_id: 'text', person_id: 'text', role: 'text', did: 'text', created_at: 'text' },
    references: { conversation_id: ['conversation', 'cascade'], person_id: ['person', 'cascade'] },
    unique: { helper_once: ['conversation_id', 'person_id'] },
    indexes: { helper_by_person: ['person_id'] },
  },
  promise: {
    noun: 'promise',
    columns: {
      conversation_id: 'text',
      whose: 'text',
      text: 'text',
      due_on: 'text?',
      kept_on: 'text?',
      created_at: 'text',
      updated_at: 'text',
    },
    references: { conversation_id: ['conversation', 'cascade'] },
    indexes: { promise_by_conversation: ['conversation_id'], promise_open: ['kept_on', 'due_on'] },
  },
  // Anything written: a draft (no `sent_on`), sent by me, or received from them.
  letter: {
    noun: 'letter',
    columns: {
      person_id: 'text',
      conversation_id: 'text?',
      kind: 'text',
      channel: 'text',
      direction: 'text',
      subject: 'text',
      body: 'text',
      occasion: 'text',
      to_forward: 'text',
      note_apart: 'int',
      sent_on: 'text?',
      created_at: 'text',
      updated_at: 'text',
    },
    references: { person_id: ['person', 'cascade'], conversation_id: ['conversation', 'cascade'] },
    indexes: {
      letter_by_person: ['person_id', 'sent_on'],
      letter_by_conversation: ['conversation_id', 'sent_on'],
      letter_drafts: ['sent_on', 'created_at', 'id'],
    },
  },
  // Which block of the pitch a letter took, with its words as they were.
  letter_block: {
    noun: 'block used in a letter',
    columns: { letter_id: 'text', pitch_id: 'text', text: 'text', used_at: 'text' },
    references: { letter_id: ['letter', 'cascade'], pitch_id: ['pitch', 'cascade'] },
    unique: { letter_block_once: ['letter_id', 'pitch_id'] },
    indexes: { letter_block_by_pitch: ['pitch_id'] },
  },
  // Any contact that is not a letter or a conversation kept here: a call, a coffee, a word at an event.
  interaction: {
    noun: 'interaction',
    columns: {
      person_id: 'text',
      channel: 'text',
      happened_on: 'text',
      note: 'text',
      created_at: 'text',
      updated_at: 'text',
    },
    references: { person_id: ['person', 'cascade'] },
    indexes: { interaction_by_person: ['person_id', 'happened_on'] },
  },
  insight: {
    noun: 'insight',
    columns: {
      person_id: 'text?',
      company_id: 'text?',
      conversation_id: 'text?',
      question_id: 'text?',
      kind: 'text',
      about: 'text',
      text: 'text',
      learned_on: 'text',
      may_quote: 'text',
      created_at: 'text',
      updated_at: 'text',
    },
    references: {
      person_id: ['person', 'cascade'],
      company_id: ['company', 'set null'],
      conversation_id: ['conversation', 'set null'],
      question_id: ['question', 'set null'],
    },
    indexes: {
      insight_by_person: ['person_id'],
      insight_by_company: ['company_id', 'learned_on'],
      insight_by_conversation: ['conversation_id'],
      insight_by_question: ['question_id'],
      insight_by_time: ['learned_on', 'id'],
    },
  },
  // Which rules a person wants judged, and how. A row is the word for it; no row is the usual.
  rule_off: {
    noun: 'rule',
    columns: { rule: 'text', off_at: 'text' },
    unique: { rule_off_once: ['rule'] },
  },
  rule_option: {
    noun: 'setting',
    columns: { setting: 'text', value: 'int', set_at: 'text' },
    unique: { rule_option_once: ['setting'] },
  },
  // A dismissal: this rule, at these words, in one letter, question or pitch.
  dismissal: {
    noun: 'dismissed suggestion',
    columns: {
      letter_id: 'text?',
      question_id: 'text?',
      pitch_id: 'text?',
      rule: 'text',
      quote: 'text',
      reason: 'text',
      dismissed_at: 'text',
    },
    references: {
      letter_id: ['letter', 'cascade'],
      question_id: ['question', 'cascade'],
      pitch_id: ['pitch', 'cascade'],
    },
    indexes: {
      dismissal_by_letter: ['letter_id'],
      dismissal_by_question: ['question_id'],
      dismissal_by_pitch: ['pitch_id'],
    },
  },
  // The presses and calls that came with a key, and what each gave: remembered for some days, and no part of an export.
  press: {
    noun: 'press',
    columns: { verb: 'text', said: 'text', made: 'text?', stands: 'int', at: 'text', gave: 'text?' },
    indexes: { press_by_time: ['at', 'id'], press_standing: ['stands'] },
    isHousekeeping: true,
  },
  // What calendars hold of a meeting: an identity for life, and a count of its files that never falls, whatever is undone.
  meeting_entry: {
    noun: 'calendar entry',
    columns: {
      conversation_id: 'text',
      uid: 'text',
      sequence: 'int',
      channel: 'text?',
      starts_at: 'text?',
      minutes: 'int?',
      called_off_at: 'text?',
    },
    references: { conversation_id: ['conversation', 'cascade'] },
    unique: { meeting_entry_once: ['conversation_id'] },
  },
  // When someone works: a row without a person is about the keeper of the account. No row is the usual week of their country.
  week: {
    noun: 'working week',
    columns: { person_id: 'text?', country: 'text', weekend: 'text', updated_at: 'text' },
    references: { person_id: ['person', 'cascade'] },
    indexes: { week_by_person: ['person_id'] },
  },
  day_off: {
    noun: 'day off',
    columns: { person_id: 'text?', from_on: 'text', to_on: 'text', note: 'text', created_at: 'text' },
    references: { person_id: ['person', 'cascade'] },
    indexes: { day_off_by_person: ['person_id'] },
  },
  // When the keeper of the account can meet, and how often. No row is the usual.
  meeting_hours: {
    noun: 'meeting hours',
    columns: {
      opens: 'int',
      closes: 'int',
      pause: 'int',
      most_a_day: 'int',
      not_before_on: 'text?',
      set_at: 'text',
    },
  },
  // An article or a profile that was pasted, until its facts are chosen.
  paste: {
    noun: 'pasted text',
    columns: {
      person_id: 'text',
      text: 'text',
      link: 'text?',
      found_on: 'text',
      created_at: 'text',
      updated_at: 'text',
      picked: 'text',
    },
    references: { person_id: ['person', 'cascade'] },
    indexes: { paste_by_person: ['person_id'] },
  },
  // What was noted in the room, a line a row; `beside_id` is the line that was changed elsewhere at the same time.
  meeting_note: {
    noun: 'note of a meeting',
    columns: {
      conversation_id: 'text',
      question_id: 'text?',
      point: 'text',
      text: 'text',
      marks: 'text',
      written_at: 'text',
      device: 'text',
      beside_id: 'text?',
      created_at: 'text',
      updated_at: 'text',
    },
    references: {
      conversation_id: ['conversation', 'cascade'],
      question_id: ['question', 'set null'],
      beside_id: ['meeting_note', 'set null'],
    },
    indexes: {
      meeting_note_by_conversation: ['conversation_id', 'created_at', 'id'],
      meeting_note_by_question: ['question_id'],
      meeting_note_by_beside: ['beside_id'],
    },
  },
  // Where someone worked, and as what. What they do now stands in their own row.
  position: {
    noun: 'position',
    columns: {
      person_id: 'text',
      company_id: 'text?',
      title: 'text',
      since: 'text?',
      until: 'text?',
      created_at: 'text',
      updated_at: 'text',
    },
    references: { person_id: ['person', 'cascade'], company_id: ['company', 'set null'] },
    indexes: { position_by_person: ['person_id'], position_by_company: ['company_id'] },
  },
  // Two that became one: what is gone is kept whole, with all that was moved, so that it can be undone.
  merge: {
    noun: 'merge',
    columns: {
      of: 'text',
      kept: 'text',
      gone: 'text',
      gone_name: 'text',
      rows: 'text',
      merged_at: 'text',
    },
    indexes: { merge_by_gone: ['gone'], merge_by_kept: ['kept'] },
  },
  // Two that look like one, and of which it was said that they are two.
  apart: {
    noun: 'pair that is not one',
    columns: { of: 'text', one: 'text', other: 'text', said_at: 'text' },
    unique: { apart_once: ['one', 'other'] },
  },
  // The page on which a host answers without an account, as it was when it was made. Its address is nowhere in the world.
  host_page: {
    noun: 'answer page',
    columns: {
      conversation_id: 'text',
      who: 'text',
      why: 'text',
      referrer: 'text',
      about: 'text',
      minutes: 'int',
      zone: 'text',
      ended_at: 'text?',
      erased_at: 'text?',
      erased: 'text',
      created_at: 'text',
      updated_at: 'text',
    },
    references: { conversation_id: ['conversation', 'cascade'] },
    indexes: { host_page_by_conversation: ['conversation_id'] },
  },
  // The times that a page offers. Whether one is held for its host is worked out: `held-times.ts`.
  host_time: {
    noun: 'offered time',
    columns: { page_id: 'text', starts_at: 'text' },
    references: { page_id: ['host_page', 'cascade'] },
    unique: { host_time_once: ['page_id', 'starts_at'] },
    indexes: { host_time_by_time: ['starts_at'] },
  },
  // Each press of a host, and in `made` the ids of what came of it in other tables, joined by spaces.
  host_answer: {
    noun: 'answer on a page',
    columns: {
      page_id: 'text',
      kind: 'text',
      line: 'text',
      first_at: 'text?',
      second_at: 'text?',
      again_on: 'text?',
      colleague: 'text',
      reach: 'text',
      may_use_name: 'text',
      made: 'text',
      answered_at: 'text',
    },
    references: { page_id: ['host_page', 'cascade'] },
    indexes: { host_answer_by_page: ['page_id', 'answered_at'] },
  },
  // What a host is still writing: theirs alone until they send it, so that no export takes it along.
  host_draft: {
    noun: 'answer being written',
    columns: { page_id: 'text', words: 'text', updated_at: 'text' },
    references: { page_id: ['host_page', 'cascade'] },
    unique: { host_draft_once: ['page_id'] },
    isHousekeeping: true,
  },
  // How a host likes to be asked: theirs, so that it goes with what they have erased. Of two rows of one person the later holds.
  host_term: {
    noun: 'terms of a host',
    columns: {
      person_id: 'text',
      a_month: 'int?',
      not_before_on: 'text?',
      only_in_writing: 'int',
      subjects: 'text',
      link: 'text',
      said_at: 'text',
    },
    references: { person_id: ['person', 'cascade'] },
    indexes: { host_term_by_person: ['person_id'] },
  },
  // What was done with a line of Today: done, or put off. What is due itself is worked out and never kept.
  line_mark: {
    noun: 'mark on Today',
    columns: {
      person_id: 'text',
      conversation_id: 'text?',
      what: 'text',
      kind: 'text',
      until_on: 'text',
      letter_id: 'text?',
      interaction_id: 'text?',
      was_draft: 'int',
      marked_at: 'text',
    },
    references: {
      person_id: ['person', 'cascade'],
      conversation_id: ['conversation', 'cascade'],
      letter_id: ['letter', 'cascade'],
      interaction_id: ['interaction', 'cascade'],
    },
    indexes: {
      line_mark_by_person: ['person_id'],
      line_mark_by_conversation: ['conversation_id'],
      line_mark_by_letter: ['letter_id'],
      line_mark_by_interaction: ['interaction_id'],
      line_mark_by_day: ['until_on'],
    },
  },
  // How often to be in touch: of one person, or of all who have a tag. No row is the usual; 0 weeks is never.
  rhythm: {
    noun: 'rhythm of keeping in touch',
    columns: { person_id: 'text?', tag: 'text', weeks: 'int?', paused_until_on: 'text?', set_at: 'text' },
    references: { person_id: ['person', 'cascade'] },
    indexes: { rhythm_by_person: ['person_id'], rhythm_by_tag: ['tag'] },
  },
  // Someone has died: their words stay, and nothing about them is proposed any more.
  death: {
    noun: 'word of a death',
    columns: { person_id: 'text', told_at: 'text' },
    references: { person_id: ['person', 'cascade'] },
    unique: { death_once: ['person_id'] },
  },
  // An interaction that an import told of: an invitation, the first or last message, and who sent it.
  imported_contact: {
    noun: 'imported history',
    columns: { interaction_id: 'text', import_id: 'text?', kind: 'text', said_by: 'text' },
    references: { interaction_id: ['interaction', 'cascade'], import_id: ['import', 'set null'] },
    unique: { imported_contact_once: ['interaction_id'] },
    indexes: { imported_contact_by_import: ['import_id'] },
  },
  // A list of people as it is narrowed and sorted, under a name.
  people_view: {
    noun: 'saved view',
    columns: {
      name: 'text',
      find: 'text',
      level: 'text?',
      status: 'text?',
      tag: 'text',
      company_id: 'text?',
      sort: 'text',
      saved_at: 'text',
    },
    references: { company_id: ['company', 'cascade'] },
    unique: { people_view_once: ['name'] },
    indexes: { people_view_by_company: ['company_id'] },
  },
  // What the seeker applies for at a company, and how far it is.
  application: {
    noun: 'application',
    columns: {
      company_id: 'text',
      role: 'text',
      stage: 'text',
      applied_on: 'text?',
      interview_on: 'text?',
      interview_note: 'text',
      say_early: 'text',
      created_at: 'text',
      updated_at: 'text',
    },
    references: { company_id: ['company', 'cascade'] },
    indexes: { application_by_company: ['company_id'], application_by_time: ['updated_at', 'id'] },
  },
  // Two insights that cannot both hold. The seeker says so; nothing is guessed.
  contradiction: {
    noun: 'contradiction',
    columns: { insight_id: 'text', other_id: 'text', created_at: 'text' },
    references: { insight_id: ['insight', 'cascade'], other_id: ['insight', 'cascade'] },
    unique: { contradiction_once: ['insight_id', 'other_id'] },
    indexes: { contradiction_by_other: ['other_id'] },
  },
  // Two insights of different people that say the same. The seeker says so.
  corroboration: {
    noun: 'corroboration',
    columns: { insight_id: 'text', other_id: 'text', created_at: 'text' },
    references: { insight_id: ['insight', 'cascade'], other_id: ['insight', 'cascade'] },
    unique: { corroboration_once: ['insight_id', 'other_id'] },
    indexes: { corroboration_by_other: ['other_id'] },
  },
  // What one gave the other, where nothing else that is kept tells of it.
  favor: {
    noun: 'favor',
    columns: {
      person_id: 'text',
      whose: 'text',
      kind: 'text',
      text: 'text',
      given_on: 'text',
      created_at: 'text',
    },
    references: { person_id: ['person', 'cascade'] },
    indexes: { favor_by_person: ['person_id', 'given_on'] },
  },
  // The seeker's own positions, education and skills.
  background_line: {
    noun: 'line of your background',
    columns: {
      kind: 'text',
      title: 'text',
      place: 'text',
      since: 'text?',
      until: 'text?',
      accepted_at: 'text',
    },
  },
}

/** Every table of the store, parents before children. Deletion and backup walk this list. */
export const tables: readonly Table[] = Object.entries<Omit<Table, 'name'>>(shapes).map(([name, shape]) => ({
  name,
  ...shape,
}))

/** Those whose rows are the person's own. Export and import walk this list. */
export const ownTables: readonly Table[] = tables.filter(({ isHousekeeping }) => !isHousekeeping)

/** A row in which nothing is said yet: no text, no number, and null where that may be. */
export const emptyRow = <T extends keyof Tables>(table: T): Tables[T] =>
  Object.fromEntries(
    Object.entries<ColumnKind>({ id: 'text', ...shapes[table].columns }).map(([column, kind]) => [
      column,
      kind.endsWith('?') ? null : kind === 'int' ? 0 : '',
    ]),
  ) as unknown as Tables[T]

/** What a person calls one row of this table. */
export const nounOf = (table: string): string => tables.find(({ name }) => name === table)?.noun ?? 'item'

/** Where a value stands, as a person would say it: “fact, found”. */
export const placeInWords = (table: string, column: string): string =>
  `${nounOf(table)}, ${column.replaceAll('_', ' ').replace(/ (at|on|id)$/, '')}`
