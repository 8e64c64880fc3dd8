/** The main tables for a spreadsheet: one line a row, names for ids. No cell is run as a formula. */
import Papa from 'papaparse'
import type { Stage } from '../conversations/course.ts'
import { disarmed } from '../people/formula.ts'
import { linkedinAddress } from '../people/links.ts'
import type { Tables } from '../store/open.ts'
import { slice } from './slices.ts'

export type Rows = { [T in keyof Tables]: Tables[T][] }

/** A world's rows, and each conversation's stage by its id → the files by name. */
export async function spreadsheets(
  world: Rows,
  stages: ReadonlyMap<string, Stage>,
): Promise<Record<string, string>> {
  const companies = new Map(world.company.map((row) => [row.id, row.name]))
  const people = new Map(world.person.map((row) => [row.id, row]))
  const of = <T extends { conversation_id: string }>(rows: T[]) =>
    new Map(rows.map((row) => [row.conversation_id, row]))
  const [agreements, debriefs] = [of(world.agreement), of(world.debrief)]
  const companyOf = (person: { company_id: string | null } | undefined) =>
    companies.get(person?.company_id ?? '')

  return {
    'people.csv': await sheet(world.person, {
      Name: (row) => row.name,
      Title: (row) => row.title,
      Company: (row) => companyOf(row),
      Level: (row) => row.level,
      'E-mail': (row) => row.email,
      Phone: (row) => row.phone,
      LinkedIn: (row) => row.linkedin && linkedinAddress(row.linkedin),
      'How we know each other': (row) => row.how_we_know,
      'Connected on': (row) => row.connected_on,
      Note: (row) => row.note,
    }),
    'companies.csv': await sheet(world.company, {
      Name: (row) => row.name,
      Industry: (row) => row.industry,
      Website: (row) => row.website,
      Careers: (row) => row.careers_link,
      Note: (row) => row.note,
    }),
    'conversations.csv': await sheet(world.conversation, {
      Person: (row) => people.get(row.person_id)?.name,
      Company: (row) => companyOf(people.get(row.person_id)),
      About: (row) => row.about,
      Stage: (row) => stages.get(row.id),
      'Agreed for': (row) => agreements.get(row.id)?.starts_at,
      Channel: (row) => agreements.get(row.id)?.channel,
      'Held at': (row) => debriefs.get(row.id)?.held_at,
      'They said': (row) => debriefs.get(row.id)?.they_said,
      'I will': (row) => debriefs.get(row.id)?.i_will,
      Note: (row) => debriefs.get(row.id)?.note,
    }),
    'letters.csv': await sheet(world.letter, {
      Person: (row) => people.get(row.person_id)?.name,
      Kind: (row) => row.kind,
      Direction: (row) => (row.direction === 'in' ? 'from them' : 'from me'),
      Channel: (row) => row.channel,
      'Sent on': (row) => row.sent_on,
      Subject: (row) => row.subject,
      Letter: (row) => row.body,
    }),
  }
}

/** Headings and what stands under each. The mark in front tells Excel that this is UTF-8. */
async function sheet<Row>(
  rows: Row[],
  columns: Record<string, (row: Row) => string | null | undefined>,
): Promise<string> {
  const written = (lines: unknown[][]) => `${Papa.unparse(lines)}\r\n`
  const lines = await slice(rows, (some) => [
    written(some.map((row) => Object.values(columns).map((read) => disarmed(read(row) ?? '')))),
  ])
  return `\ufeff${written([Object.keys(columns)])}${lines.join('')}`
}
