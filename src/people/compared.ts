/** What is laid side by side of two who may be one person: someone of a file that waits, and someone who is there. */
import { z } from 'zod'
import { linesIn } from '../store/shapes.ts'
import { statuses } from './standing.ts'

export const PersonCompared = z.object({
  name: z.string(),
  title: z.string(),
  company: z.string(),
  emails: z.array(z.string()).describe('The first email and all others.'),
  phones: z.array(z.string()).describe('The first number and all others.'),
  linkedin: z.string().nullable(),
  place: z.string(),
  connectedOn: z.string().nullable(),
})
export type PersonCompared = z.output<typeof PersonCompared>

/** Someone who is there, or another row of the file: of that nothing is known yet of where you stand. */
export const PersonComparedThere = PersonCompared.extend({
  status: z
    .enum(statuses)
    .nullable()
    .describe('Where you stand with them; null for another row of the file.'),
  lastContact: z.string().nullable().describe('The day of the last contact.'),
})
export type PersonComparedThere = z.output<typeof PersonComparedThere>

interface RowRead extends Pick<PersonCompared, 'name' | 'title' | 'company' | 'linkedin' | 'connectedOn'> {
  email: string | null
  phone: string
  more?: { other_emails?: string; other_phones?: string; place?: string }
}

/** Someone of a file, as much of them as can be compared. */
export const comparedRow = ({ more = {}, ...row }: RowRead): PersonCompared => ({
  name: row.name,
  title: row.title,
  company: row.company,
  emails: [row.email ?? [], linesIn(more.other_emails ?? '')].flat(),
  phones: [row.phone || [], linesIn(more.other_phones ?? '')].flat(),
  linkedin: row.linkedin,
  place: more.place ?? '',
  connectedOn: row.connectedOn,
})
