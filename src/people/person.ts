/** Someone the seeker knows, or would like to: who they are, how far along, and how the two came to know each other. */
import { z } from 'zod'
import { type Level, levels } from '../etiquette/level.ts'
import { personGives } from './person-fields.ts'
import { statuses } from './standing.ts'

/** How a level is said on a page. */
export const levelNames: Record<Level, string> = {
  student: 'Student or intern',
  early: 'Early career',
  experienced: 'Experienced',
  manager: 'Manager',
  director: 'Director',
  'vice-president': 'Vice president',
  executive: 'Executive',
}

/** 1 for a student to 7 for an executive. */
export const levelRank = (level: Level): number => levels.indexOf(level) + 1

/** One person in a list. */
export const PersonLine = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  level: z.enum(levels),
  /** `guess` from the title until the seeker says it. */
  levelBy: z.enum(['guess', 'me']),
  company: z.object({ id: z.string(), name: z.string() }).nullable(),
})
export type PersonLine = z.output<typeof PersonLine>

/** One person in the list of all, with where the seeker stands with them. */
export const PersonInList = PersonLine.extend({
  status: z
    .enum(statuses)
    .describe(
      'Where you stand with them: `none` no conversation yet, `idea` one is begun, `asked`, `scheduled`, `met` thanks are due, `thanked`, `never` they asked not to be contacted.',
    ),
  lastContact: z
    .string()
    .nullable()
    .describe(
      'The day of the last contact: a letter either way, an answer, a talk, or what was logged. Null where there was none.',
    ),
  tags: z.array(z.string()).describe('Your own words for them.'),
})
export type PersonInList = z.output<typeof PersonInList>

export const Person = PersonLine.extend({
  ...personGives,
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type Person = z.output<typeof Person>

/** "Maya Chen, Acme Tea": enough to tell two of one name apart. */
export const sayPerson = (person: { name: string; company: { name: string } | null }): string =>
  person.company ? `${person.name}, ${person.company.name}` : person.name
