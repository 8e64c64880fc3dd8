/** One row of LinkedIn's list: someone the seeker is connected with, or the reason why it is no one. */
import { cleanCell } from './csv.ts'
import { emailKey, readEmail } from './email.ts'
import type { Field, Mapping } from './linkedin-columns.ts'
import { linkedinSlug } from './links.ts'
import { isDamagedName, nameKey } from './names.ts'

export interface Connection {
  firstName: string
  lastName: string
  /** As it is shown: degrees, emoji and direction marks and all. */
  name: string
  /** For suggesting who this may already be; never proof. */
  nameKey: string
  /** Letters were lost on the way ("J?rgen"): such a name must not replace a whole one. */
  isNameDamaged: boolean
  /** The slug of the profile, the surest key for telling who is who; null in files from before mid-2023. */
  linkedin: string | null
  email: string | null
  /** Where they work now, not where they did when connected. */
  company: string | null
  position: string | null
  /** 'YYYY-MM-DD' */
  connectedOn: string | null
  /** The line of the file, from 1, on which the row begins. */
  line: number
}

/** Each reason why no one is imported from a row, as a person reads it. */
export const whySkipped = {
  hidden: 'LinkedIn gives only a date. The member has left or is hidden.',
  empty: 'The row is empty.',
  'no-name': 'The row has no name.',
  repeated: 'Same profile, or same name and email, as an earlier row.',
  'unclosed-quote':
    'This row never ends, for example after a quotation mark that is not closed. Nothing after it could be read.',
} as const
export type WhySkipped = keyof typeof whySkipped

/** The row's cells, field by field, in one line each. */
export type Cells = (field: Field) => string

export function cellsBy(mapping: Mapping, cells: readonly string[]): Cells {
  return (field) => {
    const index = mapping[field]
    return index === undefined ? '' : cleanCell(cells[index])
  }
}

/** The person, with the date still to be read: its form may depend on the other rows. */
export function readConnection(cell: Cells, line: number): Connection {
  const [firstName, lastName] = [cut(cell('firstName'), 150), cut(cell('lastName'), 149)]
  const name = cut(cell('name'), 300) || `${firstName} ${lastName}`.trim()
  return {
    firstName,
    lastName,
    name,
    nameKey: nameKey(name),
    isNameDamaged: isDamagedName(name),
    linkedin: linkedinSlug(cell('linkedin')),
    email: readEmail(cell('email')),
    company: cut(cell('company'), 200) || null,
    position: cut(cell('position'), 300) || null,
    connectedOn: null,
    line,
  }
}

/** No longer than can be typed of a person; hardly anyone has so long a name. */
const cut = (text: string, most: number) => text.slice(0, most).toWellFormed().trimEnd()

/** Why there is no one to import; null where there is someone. */
export function whyNobody(row: Connection, cell: Cells): WhySkipped | null {
  if (/[\p{L}\p{N}\p{Extended_Pictographic}?]/u.test(row.name)) return null
  const says = (...fields: Field[]) => fields.some((field) => cell(field) !== '')
  if (says('linkedin', 'email', 'company', 'position')) return 'no-name'
  return says('connectedOn') ? 'hidden' : 'empty'
}

/** What tells two rows for the same person for certain: the profile, else the address together with the name. */
export function sureKey(row: Connection): string | null {
  if (row.linkedin) return `in/${row.linkedin}`
  return row.email && `${emailKey(row.email)} ${row.nameKey}`
}
