/**
 * The fields of a person, each said once: what is typed and what is shown, where it is kept, and what it is called on pages, in
 * people.csv and on an address card. Verbs, pages, exports and imports are made from this list; CONTRIBUTING.md says what a new one needs.
 */
import { z } from 'zod'
import { levels } from '../etiquette/level.ts'
import { date, line, lines, linesIn, needed, prose } from '../store/shapes.ts'
import { readEmail } from './email.ts'
import { readLink, slugOf } from './links.ts'
import type { PersonTable } from './table.ts'

interface PersonField {
  /** What adding and editing take; an account that comes from a file is held to it too. */
  takes: z.ZodType
  /** What showing gives, where that is not plain text. */
  gives?: z.ZodType
  column: Exclude<keyof PersonTable, 'id' | 'name'>
  /** There may be several: in their column each stands on a line of its own. */
  isSeveral?: true
  /** What it is called on pages. */
  label: string
  /** The same where there is little room. */
  short?: string
  placeholder?: string
  hint?: string
  /** Its heading in people.csv; null where it does not stand there. */
  csv: string | null
  /** Its property on an address card, a vCard 3.0; null where it is not passed on. */
  card: string | null
}

/** The name, which alone must be there. */
export const personName = needed('Enter a name. One word is enough.')

export const personFields = {
  title: {
    takes: line().describe('Their job title: "VP Marketing".'),
    column: 'title',
    label: 'Job title',
    placeholder: 'VP Marketing',
    csv: 'Title',
    card: 'TITLE',
  },
  company: {
    takes: line(200).describe('The name of the company they work at. A new one is added.'),
    column: 'company_id',
    label: 'Company',
    placeholder: 'Acme Tea',
    csv: 'Company',
    card: 'ORG',
  },
  level: {
    takes: z.enum([...levels, 'guess']).describe('How senior they are. "guess" guesses it from the title.'),
    column: 'level',
    label: 'Level',
    hint: 'Suggested questions and tone depend on it.',
    csv: 'Level',
    card: null,
  },
  email: {
    takes: line(400).refine(
      (text) => text === '' || readEmail(text) !== null,
      'Enter an email address, for example maya@acme.example.',
    ),
    gives: z.string().nullable(),
    column: 'email',
    label: 'Email',
    csv: 'Email',
    card: 'EMAIL',
  },
  otherEmails: {
    takes: lines(254)
      .refine(
        (all) => all.every((one) => readEmail(one) !== null),
        'Enter email addresses, each on a line of its own.',
      )
      .describe('Further addresses of theirs.'),
    column: 'other_emails',
    isSeveral: true,
    label: 'Other emails',
    hint: 'One per line.',
    csv: 'Other emails',
    card: 'EMAIL',
  },
  phone: { takes: line(60), column: 'phone', label: 'Phone', csv: 'Phone', card: 'TEL' },
  otherPhones: {
    takes: lines(60).describe('Further numbers of theirs.'),
    column: 'other_phones',
    isSeveral: true,
    label: 'Other phones',
    hint: 'One per line.',
    csv: 'Other phones',
    card: 'TEL',
  },
  linkedin: {
    takes: line(400)
      .refine(
        (text) => text === '' || slugOf(text) !== null,
        'Enter a profile address, for example linkedin.com/in/maya-chen.',
      )
      .describe('The address of their LinkedIn profile, or its last part.'),
    gives: z.string().nullable(),
    column: 'linkedin',
    label: 'LinkedIn profile',
    short: 'LinkedIn',
    placeholder: 'linkedin.com/in/maya-chen',
    csv: 'LinkedIn',
    card: 'URL',
  },
  links: {
    takes: lines(2000)
      .refine(
        (all) => all.every((one) => readLink(one) !== null),
        'Enter web addresses, each on a line of its own: https://example.org',
      )
      .describe('Web addresses: a site, a blog, another profile.'),
    column: 'links',
    isSeveral: true,
    label: 'Links',
    hint: 'One per line.',
    csv: 'Links',
    card: 'URL',
  },
  place: {
    takes: line(200).describe('Where they are: "Utrecht, Netherlands".'),
    column: 'place',
    label: 'City',
    placeholder: 'Utrecht, Netherlands',
    csv: 'City',
    card: 'ADR',
  },
  howWeKnow: {
    takes: line(500).describe('"Met at the Utrecht meetup", "former colleague".'),
    column: 'how_we_know',
    label: 'How you know each other',
    placeholder: 'Former colleague; met at the Utrecht meetup',
    csv: 'How we know each other',
    card: null,
  },
  connectedOn: {
    takes: z.union([date(), z.null()]).describe('When they were connected on LinkedIn.'),
    gives: z.string().nullable(),
    column: 'connected_on',
    label: 'Connected on LinkedIn',
    csv: 'Connected on',
    card: null,
  },
  note: { takes: prose(), column: 'note', label: 'Notes', csv: 'Note', card: 'NOTE' },
  givenName: {
    takes: line().describe('As they gave it separately from the name. It is never guessed from the name.'),
    column: 'given_name',
    label: 'What you call them',
    hint: 'Used in greetings (“Dear Maya”). If empty, letters use the name they sign with, or their full name.',
    csv: null,
    card: 'N',
  },
  familyName: { takes: line(), column: 'family_name', label: 'Family name', csv: null, card: 'N' },
  otherNames: {
    takes: lines().describe('Other ways in which their name is written. A search finds these too.'),
    column: 'other_names',
    isSeveral: true,
    label: 'Also written',
    hint: 'One per line.',
    csv: 'Also written',
    card: 'NICKNAME',
  },
  tags: {
    takes: lines(60).describe('Your own words for them, to list and keep in touch with them by: "alumni".'),
    column: 'tags',
    isSeveral: true,
    label: 'Tags',
    hint: 'Your own words, one per line, for example “alumni”.',
    csv: 'Tags',
    card: 'CATEGORIES',
  },
} as const satisfies Record<string, PersonField>

export type FieldName = keyof typeof personFields

export const fieldNames = Object.keys(personFields) as FieldName[]

/** A field, whichever it is. */
export const fieldOf = (name: FieldName): PersonField => personFields[name]

/** Those that an import reads, checks or joins in a way of its own. */
const readInOwnWay = [
  'title',
  'company',
  'level',
  'email',
  'phone',
  'linkedin',
  'connectedOn',
  'note',
  'givenName',
  'familyName',
  'otherEmails',
  'otherPhones',
  'links',
  'place',
  'otherNames',
  'tags',
] as const

/** The others: an import takes the text of a file as it stands, on one line, and fills it in where it is empty here. */
export type PlainField = Exclude<FieldName, (typeof readInOwnWay)[number]>
export type PlainColumn = (typeof personFields)[PlainField]['column']

export const plainFields = fieldNames.filter(
  (name): name is PlainField => !readInOwnWay.some((one) => one === name),
)
export const plainColumns = plainFields.map((name): PlainColumn => personFields[name].column)

/** Something for each of them, by its name. */
export const byPlainField = <T>(of: (name: PlainField) => T) =>
  Object.fromEntries(plainFields.map((name) => [name, of(name)])) as Record<PlainField, T>

type Takes = { [F in FieldName]: z.ZodOptional<(typeof personFields)[F]['takes']> }

/** All of them, as verbs take them: what is left out stays as it is. */
export const personTakes = Object.fromEntries(
  fieldNames.map((name) => [name, fieldOf(name).takes.optional()]),
) as unknown as Takes

/** What a line of a list has already, in a way of its own. */
const inLine = ['title', 'company', 'level'] as const
type FieldBeside = Exclude<FieldName, (typeof inLine)[number]>
type Gives = {
  [F in FieldBeside]: (typeof personFields)[F] extends { gives: infer Given extends z.ZodType }
    ? Given
    : (typeof personFields)[F] extends { isSeveral: true }
      ? z.ZodArray<z.ZodString>
      : z.ZodString
}

const beside = fieldNames.filter((name): name is FieldBeside => !inLine.some((one) => one === name))

/** The others, as showing gives them. */
export const personGives = Object.fromEntries(
  beside.map((name) => {
    const { gives, takes, isSeveral } = fieldOf(name)
    const given = isSeveral ? z.array(z.string()) : z.string()
    return [name, gives ?? (takes.description ? given.describe(takes.description) : given)]
  }),
) as unknown as Gives

/** The others of a row, by the names of their fields. */
export const besideLine = (row: PersonTable): { [F in FieldBeside]: z.output<Gives[F]> } =>
  Object.fromEntries(
    beside.map((name) => {
      const { column, isSeveral } = fieldOf(name)
      return [name, isSeveral ? linesIn(String(row[column])) : row[column]]
    }),
  ) as never

/** A row as a form has it; the company's name is kept elsewhere. */
export const typedOfRow = (
  row: PersonTable,
): { name: string } & { [F in Exclude<FieldName, 'company'>]: z.output<(typeof personFields)[F]['takes']> } =>
  ({
    name: row.name,
    ...Object.fromEntries(
      fieldNames
        .filter((name) => name !== 'company')
        .map((name) => {
          const { column, isSeveral } = fieldOf(name)
          const value = row[column] ?? ''
          return [name, isSeveral ? linesIn(String(value)) : value]
        }),
    ),
    level: row.level_by === 'me' ? row.level : 'guess',
  }) as never
