/** A file of connections being imported: read, looked at, carried out, and undone as a whole where needed. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { levels } from '../etiquette/level.ts'
import { listOf, readJson } from '../store/read-json.ts'
import { fold } from '../store/search.ts'
import { date, line } from '../store/shapes.ts'
import { emailKey } from './email.ts'
import { guessLevel } from './level.ts'
import type { Connections, NotConnections } from './linkedin-connections.ts'
import type { Connection } from './linkedin-row.ts'
import { sortKey } from './names.ts'
import { personFields, personName } from './person-fields.ts'
import type { WhyAlike } from './possible-duplicates.ts'

/** Someone in the file, made ready when it was read, so that carrying it out only compares and writes. */
export interface Newcomer {
  line: number
  name: string
  nameFolded: string
  givenName: string
  familyName: string
  title: string
  level: ReturnType<typeof guessLevel>
  company: string
  companyFolded: string
  email: string | null
  emailFolded: string | null
  linkedin: string | null
  connectedOn: string | null
  isNameDamaged: boolean
}

/** What `import.pending` holds, as JSON, until the import is carried out. */
export type PendingImport =
  | { step: 'columns'; content: string; sentence: string; headers: string[]; headerLine: number }
  | { step: 'preview'; people: Newcomer[]; warnings: string[]; maybe: MaybeKnown[]; maybeCount: number }

/** No one looks through more of a file before it is imported. */
const shownFirst = 20

const folded = line(5400)
const name = personName

/** The same for a file that waits in an export that is imported: what stands here is written when it is carried out. */
export const PendingImport = z.discriminatedUnion('step', [
  z.looseObject({
    step: z.literal('columns'),
    content: z.base64(),
    sentence: z.string().max(1000),
    headers: z.array(z.string()).max(1000),
    headerLine: z.int(),
  }),
  z.looseObject({
    step: z.literal('preview'),
    people: z
      .array(
        z.looseObject({
          line: z.int(),
          name,
          nameFolded: folded,
          givenName: personFields.givenName,
          familyName: personFields.familyName,
          title: personFields.title,
          level: z.enum(levels),
          company: personFields.company,
          companyFolded: folded,
          email: personFields.email.nullable(),
          emailFolded: personFields.email.nullable(),
          linkedin: line(300).nullable(),
          connectedOn: date().nullable(),
          isNameDamaged: z.boolean(),
        }),
      )
      .max(50_000),
    first: z.array(z.unknown()).max(shownFirst).optional(),
    warnings: z.array(z.string().max(2000)).max(100),
    maybe: z.array(z.looseObject({ line: z.int(), name, personId: z.string().max(64).nullable() })).max(1000),
    maybeCount: z.int(),
  }),
])

/** Someone new in the file who may be someone known, or stands twice in the file. Shown, never merged. */
export interface MaybeKnown {
  line: number
  name: string
  /** The one known; null for another one of the file. */
  personId: string | null
  /** That one's name. */
  other: string
  why: WhyAlike
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** What was kept of the file; where that is damaged, as much of it as can be read, and a warning. */
export function readPending(pending: string): PendingImport {
  const kept = readJson(pending) as Partial<PendingImport> | null | undefined
  if (kept?.step === 'columns' && typeof kept.content === 'string' && Array.isArray(kept.headers)) {
    const { sentence = '', headerLine = 1 } = kept
    const headers = kept.headers.map(String)
    return { step: 'columns', content: kept.content, sentence: String(sentence), headers, headerLine }
  }
  const { people, warnings, maybe, maybeCount } = kept?.step === 'preview' ? kept : {}
  const sound = listOf<Newcomer>(people, newcomerTexts)
  const isDamaged = !Array.isArray(people) || sound.length < people.length
  const told = Array.isArray(warnings) ? warnings.map(String) : []
  return {
    step: 'preview',
    people: sound,
    warnings: isDamaged ? [...told, damagedPreview] : told,
    maybe: listOf<MaybeKnown>(maybe, ['name', 'other']),
    maybeCount: typeof maybeCount === 'number' ? maybeCount : 0,
  }
}

const newcomerTexts = [
  'name',
  'nameFolded',
  'givenName',
  'familyName',
  'title',
  'company',
  'companyFolded',
] as const
const damagedPreview =
  'The saved copy of this file is damaged, and not everyone in it could be read. Import the file again.'

/** How a preview is kept: what is shown of it comes first, so that a page need not read 30,000 people. */
export function writePreview({ people, ...shown }: PendingImport & { step: 'preview' }): string {
  const { step, ...rest } = shown
  return JSON.stringify({ step, first: people.slice(0, shownFirst), ...rest, people })
}

/** As many characters of it as hold all that is shown. */
export const previewStart = 400_000

/** A preview of which only the beginning was read, with its first people; null where it does not begin so. */
export function readStart(start: string): PendingImport | null {
  const end = start.startsWith('{"step":"preview","first":') ? start.indexOf(',"people":[') : -1
  if (end < 0) return null
  const pending = readPending(`${start.slice(0, end)},"people":[]}`)
  const { first } = readJson(`${start.slice(0, end)}}`) as { first?: unknown }
  return pending.step === 'preview' ? { ...pending, people: listOf<Newcomer>(first, newcomerTexts) } : null
}

/** The step of asking which column is what. */
export const askColumns = (
  content: string,
  { sentence, headers, headerLine }: NotConnections,
): PendingImport => ({
  step: 'columns',
  content,
  sentence,
  headers,
  headerLine,
})

export const newcomersOf = ({ rows }: Connections): Newcomer[] => rows.map(newcomer)

const newcomer = (row: Connection): Newcomer => ({
  line: row.line,
  name: row.name,
  nameFolded: sortKey(row.name),
  givenName: row.firstName,
  familyName: row.lastName,
  title: row.position ?? '',
  level: guessLevel(row.position ?? ''),
  company: row.company ?? '',
  companyFolded: fold(row.company ?? ''),
  email: row.email,
  emailFolded: row.email && emailKey(row.email),
  linkedin: row.linkedin,
  connectedOn: row.connectedOn,
  isNameDamaged: row.isNameDamaged,
})
