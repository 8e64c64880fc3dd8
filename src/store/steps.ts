/** The steps that have made a person's world what it is today. */
import { addsColumn } from './add-column.ts'
import { createTables, type TableShape } from './create-table.ts'
import { tables as first } from './migrations/0001-first.ts'
import { tables as manners } from './migrations/0002-manners.ts'
import { tables as presses } from './migrations/0003-presses.ts'
import { tables as meetingEntry } from './migrations/0005-meeting-entry.ts'
import { tables as daysOff } from './migrations/0006-days-off.ts'
import { facts } from './migrations/0007-facts.ts'
import { words } from './migrations/0008-words.ts'
import { dateHabits } from './migrations/0009-date-habits.ts'
import { oneRuleForANo } from './migrations/0010-one-rule-for-a-no.ts'
import { search } from './migrations/0011-search.ts'
import { tables as paste } from './migrations/0014-paste.ts'
import { tables as meetingNotes } from './migrations/0015-meeting-notes.ts'
import { several } from './migrations/0016-several.ts'
import { merges } from './migrations/0017-merges.ts'
import { tables as hostPages } from './migrations/0019-host-pages.ts'
import { pitchBlocks } from './migrations/0020-pitch-blocks.ts'
import { tables as lineMarks } from './migrations/0021-line-marks.ts'
import { tables as keeping } from './migrations/0023-keeping.ts'
import { peopleByTags } from './migrations/0024-people-by-tags.ts'
import { tables as meetingHours } from './migrations/0025-meeting-hours.ts'
import { tables as hostTerms } from './migrations/0026-host-terms.ts'
import { searchTexts } from './migrations/0026-search-texts.ts'
import { tables as importedContacts } from './migrations/0027-imported-contacts.ts'
import { tables as peopleViews } from './migrations/0030-people-views.ts'
import { textsByEngine } from './migrations/0031-texts-by-engine.ts'
import { tables as applications } from './migrations/0033-applications.ts'
import { tables as favors } from './migrations/0034-favors.ts'
import { tables as backgroundLines } from './migrations/0035-background-lines.ts'
import { tables as contradictions } from './migrations/0037-contradictions.ts'
import { tables as pitchLayout } from './migrations/0038-pitch-layout.ts'
import { tables as corroborations } from './migrations/0039-corroborations.ts'
import { tables as letterBlocks } from './migrations/0042-letter-blocks.ts'
import { searchNames } from './migrations/0044-search-names.ts'
import type { Step } from './step.ts'

const creates = (name: string, made: readonly TableShape[]): Step => ({
  name,
  up: (db, dialect) => createTables(made, db, dialect),
})

/** In their order: how many of them a world has seen is its version. A landed step never changes; the next one follows it. */
export const steps: readonly Step[] = [
  creates('0001-first', first),
  creates('0002-manners', manners),
  creates('0003-presses', presses),
  creates('0005-meeting-entry', meetingEntry),
  creates('0006-days-off', daysOff),
  facts,
  words,
  dateHabits,
  oneRuleForANo,
  search,
  addsColumn('0012-letter-occasion', 'letter', 'occasion', 'text'),
  addsColumn('0013-letter-to-forward', 'letter', 'to_forward', 'text'),
  creates('0014-paste', paste),
  creates('0015-meeting-notes', meetingNotes),
  several,
  merges,
  addsColumn('0018-debrief-surprised', 'debrief', 'surprised', 'text'),
  creates('0019-host-pages', hostPages),
  pitchBlocks,
  creates('0021-line-marks', lineMarks),
  addsColumn('0022-tags', 'person', 'tags', 'text'),
  creates('0023-keeping', keeping),
  peopleByTags,
  creates('0025-meeting-hours', meetingHours),
  creates('0026-host-terms', hostTerms),
  searchTexts,
  creates('0027-imported-contacts', importedContacts),
  addsColumn('0028-paste-picked', 'paste', 'picked', 'text'),
  addsColumn('0029-single-keys', 'profile', 'single_keys', 'text?'),
  creates('0030-people-views', peopleViews),
  textsByEngine,
  addsColumn('0032-welcome', 'profile', 'welcome', 'text?'),
  creates('0033-applications', applications),
  creates('0034-favors', favors),
  creates('0035-background-lines', backgroundLines),
  addsColumn('0036-import-choices', 'import', 'choices', 'text'),
  creates('0037-contradictions', contradictions),
  creates('0038-pitch-layout', pitchLayout),
  creates('0039-corroborations', corroborations),
  addsColumn('0040-insight-about', 'insight', 'about', 'text'),
  addsColumn('0041-names-declined', 'debrief', 'names_declined_on', 'text?'),
  creates('0042-letter-blocks', letterBlocks),
  addsColumn('0043-moved-from', 'agreement', 'moved_from_at', 'text?'),
  searchNames,
  addsColumn('0045-note-apart', 'letter', 'note_apart', 'int'),
  addsColumn('0046-import-columns', 'import', 'columns_chosen', 'text'),
  addsColumn('0047-moved-by', 'agreement', 'moved_by', 'text?'),
  addsColumn('0048-motivation', 'company', 'motivation', 'int'),
  addsColumn('0049-why-there', 'company', 'why_there', 'text'),
]
