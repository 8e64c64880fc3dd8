/** A file of connections being imported: read, looked at, carried out, and undone as a whole where needed. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { BackgroundProposal, mostProposals } from '../account/background.ts'
import { isNoCompany } from '../companies/company-key.ts'
import { type Level, levels } from '../etiquette/level.ts'
import { giveWay } from '../store/give-way.ts'
import { listOf, readJson } from '../store/read-json.ts'
import { fold } from '../store/search.ts'
import { date, line, prose } from '../store/shapes.ts'
import type { PersonCompared } from './compared.ts'
import { emailKey } from './email.ts'
import { encodingNames } from './files/encoding.ts'
import { roles } from './files/field.ts'
import { type Source, sources } from './files/headings.ts'
import type { PersonRead } from './files/row.ts'
import type { Connections, Reading } from './files/table-file.ts'
import { ImportedContact } from './imported-contact.ts'
import { guessLevel } from './level.ts'
import { sortKey } from './names.ts'
import { byPlainField, type PlainField, personFields, personName } from './person-fields.ts'
import type { WhyMaybe } from './possible-duplicates.ts'

/** Someone in the file, made ready when it was read, so that carrying it out only compares and writes. */
export interface Newcomer extends Record<PlainField, string> {
  line: number
  name: string
  nameFolded: string
  givenName: string
  familyName: string
  title: string
  level: ReturnType<typeof guessLevel>
  /** `me` where the file itself says the level, and not as the title has it. */
  levelBy: 'guess' | 'me'
  company: string
  companyFolded: string
  email: string | null
  emailFolded: string | null
  linkedin: string | null
  phone: string
  note: string
  connectedOn: string | null
  /** What they have several of, and where they are; left out where the file says nothing of it. */
  more?: FurtherColumns
  isNameDamaged: boolean
  /** Of a file that Wellmet wrote: whose card this was. */
  id: string | null
  /** They were known when the preview was made; left out where they are new. */
  isKnown?: true
  /** Contact that LinkedIn's archive tells of; left out where there is none. */
  history?: ImportedContact[]
}

/** What there may be several of stands in lines, as it is kept. */
export type FurtherColumns = Partial<Record<(typeof furtherColumns)[number], string>>
export const furtherColumns = [
  'other_emails',
  'other_phones',
  'links',
  'place',
  'other_names',
  'tags',
] as const

/** What `import.pending` holds, as JSON, until the import is carried out. `content` is the file in base64, to be read in another way. */
export type PendingImport =
  | {
      step: 'columns'
      content: string
      sentence: string
      reading: Reading
      /** With whom each line was compared, before the file was read in another way. */
      suggested?: [line: number, personId: string][]
    }
  | {
      step: 'preview'
      people: Newcomer[]
      /** The first of those who are new, who can be left out one by one. */
      first: Newcomer[]
      warnings: string[]
      maybe: MaybeKnown[]
      maybeCount: number
      changes: JobChange[]
      changeCount: number
      /** The line of the first one who is new and not among the first; null where there is none. */
      nextLine: number | null
      /** How many of them have contact in the archive. */
      historyCount: number
      /** What the archive says of the seeker, until it is accepted; known by its place here. */
      background: BackgroundProposal[]
      reading: Reading | null
      /** Empty where there is nothing to correct. */
      content: string
      canChange: boolean
      /** Its columns go where those of an earlier file with the same headings went. */
      isAsBefore: boolean
    }

/** No one looks through more of a file before it is imported. */
export const shownFirst = 200

const folded = line(5400)
const name = personName

const ReadingKept = z.looseObject({
  source: z.enum(Object.keys(sources) as [Source, ...Source[]]),
  encoding: z.enum(encodingNames),
  delimiter: z.string().max(1),
  headingLine: z.int(),
  columns: z
    .array(
      z.looseObject({
        heading: z.string().max(200),
        goesTo: z.enum(roles).nullable(),
        samples: z.array(z.string().max(200)).max(10),
      }),
    )
    .max(300),
  firstLines: z.array(z.string().max(200)).max(20),
})

const SuggestedKept = z.array(z.tuple([z.int(), z.string().max(64)])).max(2000)

/** The same for a file that waits in an export that is imported: what stands here is written when it is carried out. */
export const PendingImport = z.discriminatedUnion('step', [
  z.looseObject({
    step: z.literal('columns'),
    content: z.base64(),
    sentence: z.string().max(1000),
    reading: ReadingKept.optional(),
    suggested: SuggestedKept.optional(),
  }),
  z.looseObject({
    step: z.literal('preview'),
    people: z
      .array(
        z.looseObject({
          line: z.int(),
          name,
          nameFolded: folded,
          givenName: personFields.givenName.takes.default(''),
          familyName: personFields.familyName.takes.default(''),
          title: personFields.title.takes.default(''),
          level: z.enum(levels),
          levelBy: z.enum(['guess', 'me']).default('guess'),
          company: personFields.company.takes.default(''),
          companyFolded: folded.default(''),
          email: personFields.email.takes.nullable().default(null),
          emailFolded: personFields.email.takes.nullable().default(null),
          linkedin: line(300).nullable().default(null),
          phone: personFields.phone.takes.default(''),
          ...byPlainField((name) => personFields[name].takes.default('')),
          note: personFields.note.takes.default(''),
          connectedOn: date().nullable().default(null),
          more: z.partialRecord(z.enum(furtherColumns), prose()).optional(),
          isNameDamaged: z.boolean().default(false),
          id: z.string().max(300).nullable().default(null),
          history: z.array(ImportedContact).max(10).optional(),
        }),
      )
      .max(50_000),
    first: z.array(z.unknown()).max(shownFirst).optional(),
    warnings: z.array(z.string().max(2000)).max(100),
    maybe: z.array(z.looseObject({ line: z.int(), name, personId: z.string().max(64).nullable() })).max(1000),
    maybeCount: z.int(),
    changes: z
      .array(z.looseObject({ line: z.int(), personId: z.string().max(64) }))
      .max(1000)
      .default([]),
    changeCount: z.int().min(0).max(50_000).optional(),
    nextLine: z.int().nullable().default(null),
    historyCount: z.int().min(0).max(50_000).default(0),
    background: z.array(BackgroundProposal).max(mostProposals).default([]),
    reading: ReadingKept.nullable().default(null),
    canChange: z.boolean().default(false),
    isAsBefore: z.boolean().default(false),
    content: z.union([z.literal(''), z.base64()]).default(''),
  }),
])

/** Someone new in the file who may be someone known, or stands twice in the file. Shown, never merged. */
export interface MaybeKnown {
  line: number
  name: string
  /** "Buyer at Riverside Foods", as the file has it. */
  job: string
  /** The one known; null for another one of the file. */
  personId: string | null
  /** That one's name. */
  other: string
  why: WhyMaybe
  /** What the file says of them, and of the other one where that is a row as well. */
  inFile?: PersonCompared
  beside?: PersonCompared
}

/** Someone known of whom the file says another job. */
export interface JobChange {
  line: number
  personId: string
  /** By the name that the seeker has. */
  name: string
  /** "Buyer at Riverside Foods": what they have here, and what the file says. */
  was: string
  now: string
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** What was kept of the file; where that is damaged, as much of it as can be read, and a warning. */
export function readPending(pending: string): PendingImport {
  const kept = readJson(pending) as Partial<PendingImport> | null | undefined
  const read = ReadingKept.safeParse(kept?.reading)
  const reading = read.success ? (read.data as Reading) : null
  const content = typeof kept?.content === 'string' ? kept.content : ''
  if (kept?.step === 'columns' && reading && content)
    return {
      step: 'columns',
      content,
      sentence: String(kept.sentence ?? ''),
      reading,
      suggested: SuggestedKept.catch([]).parse(kept.suggested),
    }
  const preview = kept?.step === 'preview' ? kept : {}
  const { people, first, warnings, maybe, maybeCount, historyCount, background, nextLine } = preview
  const changes = listOf<JobChange>(preview.changes, ['name', 'personId', 'was', 'now'])
  const sound = soundPeople(people)
  const isDamaged = !Array.isArray(people) || sound.length < people.length
  const told = Array.isArray(warnings) ? warnings.map(String) : []
  return {
    step: 'preview',
    people: sound,
    first: first ? soundPeople(first) : sound.slice(0, shownFirst),
    warnings: isDamaged ? [...told, damagedPreview] : told,
    maybe: listOf<MaybeKnown>(maybe, ['name', 'other']),
    maybeCount: typeof maybeCount === 'number' ? maybeCount : 0,
    changes,
    changeCount: typeof preview.changeCount === 'number' ? preview.changeCount : changes.length,
    nextLine: typeof nextLine === 'number' ? nextLine : null,
    historyCount: typeof historyCount === 'number' ? historyCount : 0,
    background: z.array(BackgroundProposal).max(mostProposals).catch([]).parse(background),
    reading,
    content,
    canChange: kept?.step === 'preview' && kept.canChange === true,
    isAsBefore: kept?.step === 'preview' && kept.isAsBefore === true,
  }
}

/** Those who are told of soundly, with what was left out as empty. In their own list, since each of 30,000 would be held twice. */
function soundPeople(people: unknown): Newcomer[] {
  const kept = listOf<Partial<Newcomer>>(people, ['name'])
  let sound = 0
  for (const { history, ...one } of kept) {
    const whole = { ...empty, ...one } as Newcomer
    if (newcomerTexts.some((field) => typeof whole[field] !== 'string')) continue
    const told = history && z.array(ImportedContact).safeParse(history)
    if (told?.success) whole.history = told.data
    kept[sound++] = whole
  }
  kept.length = sound
  return kept as Newcomer[]
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

/** What most people in a file lack; it is not kept of anyone, and read as this. */
const empty = {
  givenName: '',
  familyName: '',
  title: '',
  levelBy: 'guess',
  company: '',
  companyFolded: '',
  email: null,
  emailFolded: null,
  linkedin: null,
  phone: '',
  ...byPlainField(() => ''),
  note: '',
  connectedOn: null,
  isNameDamaged: false,
  id: null,
} as const satisfies Partial<Newcomer>

/** For `JSON.stringify`: of those in the file, and of nothing else that is kept beside them. */
function withoutEmpty(this: object, field: string, value: unknown): unknown {
  return value === empty[field as keyof typeof empty] && 'nameFolded' in this ? undefined : value
}
const damagedPreview =
  'The saved copy of this file is damaged, and not everyone in it could be read. Import the file again.'

/** How a preview is kept: what is shown of it comes first, so that a page need not read 30,000 people. */
export function writePreview({ people, content, ...shown }: PendingImport & { step: 'preview' }): string {
  return JSON.stringify({ ...shown, people, content }, withoutEmpty)
}

/** As many characters of it as hold all that is shown. */
export const previewStart = 400_000

/** A preview of which only the beginning was read; null where it does not begin so. */
export function readStart(start: string): PendingImport | null {
  const end = start.startsWith('{"step":"preview","first":') ? start.indexOf(',"people":[') : -1
  return end < 0 ? null : readPending(`${start.slice(0, end)},"people":[]}`)
}

/** Of everyone in the file, whose rows are taken out of it, so that no one is held twice; what many share is worked out once. */
export async function newcomersOf({ rows }: Connections): Promise<Newcomer[]> {
  const level = once(guessLevel)
  const companyOf = once((said: string) => (isNoCompany(said) ? '' : said))
  const folded = once(fold)
  const newcomers: Newcomer[] = []
  while (rows.length > 0) {
    for (const row of rows.splice(0, 1000)) newcomers.push(newcomer(row, { level, companyOf, folded }))
    await giveWay()
  }
  return newcomers
}

function once<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    if (!known.has(text)) known.set(text, work(text))
    return known.get(text) as T
  }
}

interface SharedReaders {
  level: typeof guessLevel
  companyOf: (said: string) => string
  folded: (text: string) => string
}

function newcomer(row: PersonRead, { level, companyOf, folded }: SharedReaders): Newcomer {
  const said = row.company ?? ''
  const company = companyOf(said)
  // “Self-employed” makes no one colleagues, and is kept where it does no harm.
  const note = [row.note, said !== company && `Company: ${said}`].filter(Boolean).join('\n')
  return {
    line: row.line,
    name: row.name,
    nameFolded: sortKey(row.name),
    givenName: row.firstName,
    familyName: row.lastName,
    title: row.position ?? '',
    ...levelOf(row, level(row.position ?? '')),
    company,
    companyFolded: folded(company),
    email: row.email,
    emailFolded: row.email && emailKey(row.email),
    linkedin: row.linkedin,
    phone: row.phone,
    ...byPlainField((name) => row[name]),
    note,
    connectedOn: row.connectedOn,
    ...moreOf(row),
    isNameDamaged: row.isNameDamaged,
    id: row.id,
    ...(row.history && { history: row.history }),
  }
}

function moreOf(row: PersonRead): Pick<Newcomer, 'more'> {
  const more = Object.fromEntries(
    Object.entries({
      other_emails: row.otherEmails.join('\n'),
      other_phones: row.otherPhones.join('\n'),
      links: row.links.join('\n'),
      place: row.place,
      other_names: row.otherNames.join('\n'),
      tags: row.tags.join('\n'),
    }).filter(([, value]) => value !== ''),
  )
  return Object.keys(more).length > 0 ? { more } : {}
}

function levelOf({ level }: PersonRead, guess: Level): Pick<Newcomer, 'level' | 'levelBy'> {
  return level && level !== guess ? { level, levelBy: 'me' } : { level: guess, levelBy: 'guess' }
}
