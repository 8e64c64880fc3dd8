import { z } from 'zod'
import { mergeRows } from '../account/merged.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { id, linesIn } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { emailKey } from './email.ts'
import { guessLevel } from './level.ts'
import { linkedinAddress, linkKey } from './links.ts'
import { isDamagedName, sortKey } from './names.ts'
import { makePositions } from './new-position.ts'
import { type PlainColumn, plainColumns } from './person-fields.ts'
import { phoneKey, regionOf } from './phone.ts'
import type { PersonTable } from './table.ts'
import { eachTagOnce } from './tags.ts'

/** Of these a person has one; of everything else both are kept. */
export const chosenFields = ['name', 'title', 'company', 'level', 'place', 'connectedOn'] as const
export type ChosenField = (typeof chosenFields)[number]

const columnOf: Record<ChosenField, keyof PersonTable> = {
  name: 'name',
  title: 'title',
  company: 'company_id',
  level: 'level',
  place: 'place',
  connectedOn: 'connected_on',
}

const whose = () => z.enum(['kept', 'other']).optional()

/** All that belongs to the other goes over, and is there again when it is undone. Whoever asked not to be contacted stays so. */
export const mergePeople = defineVerb({
  name: 'merge-people',
  says: 'Merge two people into one, field by field. Everything that belongs to the other goes over, and nothing is lost: undo-merge takes it back.',
  does: 'writes',
  takes: z.object({
    id: id().describe('The person who is kept.'),
    otherId: id().describe('The person who is merged into them.'),
    choose: z
      .strictObject({
        name: whose(),
        title: whose(),
        company: whose(),
        level: whose(),
        place: whose(),
        connectedOn: whose(),
      })
      .optional()
      .describe(
        'Whose value counts, where both have one. Left out, the better one does. Emails, phones, links, notes and how you met are kept of both, and the other name as “also written”.',
      ),
  }),
  gives: z.object({
    id: z.string(),
    name: z.string(),
    mergeId: z.string().describe('Give it to undo-merge.'),
  }),
  undoneBy: { verb: 'undo-merge', takes: { id: 'mergeId' } },
  refuses: { 'the-same': 'Choose two different people.' },
  async run({ id, otherId, choose = {} }, { store, seeker, now, refuse }) {
    if (id === otherId) throw refuse('the-same')
    const kept = await find(store, 'person', id)
    const other = await find(store, 'person', otherId)
    const at = moment(now)
    const from = (field: ChosenField) =>
      (choose[field] ?? betterOf(field, kept, other)) === 'other' ? other : kept
    const set = merged(kept, other, from, seeker.zone)
    const [before] = lostJob(kept, other, set)
    const positions = before ? await makePositions(store, [{ person_id: id, ...before }], at) : []
    const mergeId = await mergeRows(store, {
      of: 'person',
      keptId: id,
      goneId: otherId,
      goneName: other.name,
      set: { ...set },
      made: positions.map((made) => ({ table: 'position', id: made })),
      joined,
      at,
    })
    return { id, name: set.name, mergeId }
  },
})

/** Whose value is the better one: what is there before what is not, whole letters before lost ones, what you said before a guess. */
export function betterOf(field: ChosenField, kept: PersonTable, other: PersonTable): 'kept' | 'other' {
  const [mine, theirs] = [kept[columnOf[field]], other[columnOf[field]]]
  if (!theirs) return 'kept'
  if (!mine) return 'other'
  if (field === 'level') return kept.level_by === 'guess' && other.level_by === 'me' ? 'other' : 'kept'
  if (field === 'name') {
    if (isDamagedName(kept.name) !== isDamagedName(other.name))
      return isDamagedName(kept.name) ? 'other' : 'kept'
    const isOneWord = (name: string) => !/\s/.test(name.trim())
    return isOneWord(kept.name) && other.name.startsWith(`${kept.name} `) ? 'other' : 'kept'
  }
  return 'kept'
}

/** What the one who is kept says from now on. */
function merged(
  kept: PersonTable,
  other: PersonTable,
  from: (field: ChosenField) => PersonTable,
  zone: string,
) {
  const [named, titled, leveled] = [from('name'), from('title'), from('level')]
  const unnamed = named === kept ? other : kept
  const region = regionOf(kept.place || other.place, zone)
  const lines = (first: string | null, column: 'other_emails' | 'other_phones' | 'links' | 'other_names') => [
    ...(first ? [first] : []),
    ...linesIn(kept[column]),
  ]
  const emails = distinct(
    [
      ...lines(kept.email, 'other_emails'),
      ...(other.email ? [other.email] : []),
      ...linesIn(other.other_emails),
    ],
    emailKey,
  )
  const phones = distinct(
    [
      ...lines(kept.phone, 'other_phones'),
      ...(other.phone ? [other.phone] : []),
      ...linesIn(other.other_phones),
    ],
    (one) => phoneKey(one, region) ?? one,
  )
  const profiles = [kept.linkedin, other.linkedin].filter((one) => one !== null)
  const links = distinct(
    [
      ...lines(null, 'links'),
      ...linesIn(other.links),
      ...[...new Set(profiles)].slice(1).map(linkedinAddress),
    ],
    linkKey,
  )
  const names = distinct(
    [...linesIn(kept.other_names), unnamed.name, ...linesIn(other.other_names)].filter(
      (one) => one !== named.name,
    ),
    (one) => one,
  )
  return {
    ...plainOf(kept, other),
    name: named.name,
    name_folded: sortKey(named.name),
    given_name: named.given_name || unnamed.given_name,
    family_name: named.family_name || unnamed.family_name,
    title: titled.title,
    ...(leveled.level_by === 'me'
      ? { level: leveled.level, level_by: 'me' as const }
      : { level: guessLevel(titled.title), level_by: 'guess' as const }),
    company_id: from('company').company_id,
    place: from('place').place,
    connected_on: from('connectedOn').connected_on,
    email: emails[0] ?? null,
    email_folded: emails[0] ? emailKey(emails[0]) : null,
    other_emails: emails.slice(1).join('\n'),
    phone: phones[0] ?? '',
    other_phones: phones.slice(1).join('\n'),
    linkedin: profiles[0] ?? null,
    links: links.join('\n'),
    other_names: names.join('\n'),
    tags: eachTagOnce([...linesIn(kept.tags), ...linesIn(other.tags)]).join('\n'),
    how_we_know: distinct([kept.how_we_know, other.how_we_know].filter(Boolean), (one) => one).join('; '),
    note: distinct([kept.note, other.note].filter(Boolean), (one) => one).join('\n'),
  }
}

/** A field that has no way of its own here: what is there. */
const plainOf = (kept: PersonTable, other: PersonTable) =>
  Object.fromEntries(plainColumns.map((column) => [column, kept[column] || other[column]])) as Pick<
    PersonTable,
    PlainColumn
  >

/** Each once, as it stands first. */
function distinct(all: readonly string[], keyOf: (one: string) => string): string[] {
  const seen = new Set<string>()
  return all.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)))
}

/** Where they worked by the one of whom the job was not taken. */
function lostJob(kept: PersonTable, other: PersonTable, set: { title: string; company_id: string | null }) {
  const hasBoth = kept.company_id !== null && other.company_id !== null
  if (!hasBoth || kept.company_id === other.company_id) return []
  const lost = set.company_id === kept.company_id ? other : kept
  return [{ title: lost.title, company_id: lost.company_id }]
}

/** Both were referred by the same one: the earlier day, both notes, and what promises less of the name. */
function joined(table: string, kept: Row, gone: Row): Row {
  if (table === 'rhythm') return rarerRhythm(kept, gone)
  if (table !== 'referral') return {}
  const days = [kept.said_on, gone.said_on].filter((day) => day !== null).map(String)
  const said = [kept.may_use_name, gone.may_use_name]
  const notes = distinct([kept.note, gone.note].map(String).filter(Boolean), (one) => one)
  return {
    said_on: days.sort()[0] ?? null,
    may_use_name: said.includes('no') ? 'no' : said.includes('yes') ? 'yes' : 'not-asked',
    note: notes.join('\n'),
  }
}

/** Whoever is never, or seldom, to be written to is so afterwards too; and what rests, rests until the later day. */
function rarerRhythm(kept: Row, gone: Row): Row {
  const weeks = [kept.weeks, gone.weeks].filter((one) => typeof one === 'number')
  const pauses = [kept.paused_until_on, gone.paused_until_on].filter((day) => day !== null).map(String)
  return {
    weeks: weeks.includes(0) ? 0 : (weeks.sort((a, b) => b - a)[0] ?? null),
    paused_until_on: pauses.sort().at(-1) ?? null,
  }
}

type Row = Record<string, string | number | null>
