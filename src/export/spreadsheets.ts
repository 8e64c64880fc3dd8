/** The main tables for a spreadsheet: one line a row, names for ids. A cell that would run as a formula begins with an apostrophe. */
import Papa from 'papaparse'
import type { Stage } from '../conversations/course.ts'
import { linkedinAddress } from '../people/links.ts'
import type { Tables } from '../store/open.ts'

export type Rows = { [T in keyof Tables]: Tables[T][] }

/** A world's rows, and each conversation's stage by its id → the files by name. */
export function spreadsheets(world: Rows, stages: ReadonlyMap<string, Stage>): Record<string, string> {
  const companies = new Map(world.company.map((row) => [row.id, row.name]))
  const people = new Map(world.person.map((row) => [row.id, row]))
  const of = <T extends { conversation_id: string }>(rows: T[]) =>
    new Map(rows.map((row) => [row.conversation_id, row]))
  const [agreements, debriefs] = [of(world.agreement), of(world.debrief)]
  const companyOf = (person: { company_id: string | null } | undefined) =>
    companies.get(person?.company_id ?? '')

  return {
    'people.csv': sheet(
      world.person.map((row) => ({
        Name: row.name,
        Title: row.title,
        Company: companyOf(row),
        Level: row.level,
        'E-mail': row.email,
        Phone: row.phone,
        LinkedIn: row.linkedin && linkedinAddress(row.linkedin),
        'How we know each other': row.how_we_know,
        'Connected on': row.connected_on,
        Note: row.note,
      })),
    ),
    'companies.csv': sheet(
      world.company.map((row) => ({
        Name: row.name,
        Industry: row.industry,
        Website: row.website,
        Careers: row.careers_link,
        Note: row.note,
      })),
    ),
    'conversations.csv': sheet(
      world.conversation.map((row) => ({
        Person: people.get(row.person_id)?.name,
        Company: companyOf(people.get(row.person_id)),
        About: row.about,
        Stage: stages.get(row.id),
        'Agreed for': agreements.get(row.id)?.starts_at,
        Channel: agreements.get(row.id)?.channel,
        'Held at': debriefs.get(row.id)?.held_at,
        'They said': debriefs.get(row.id)?.they_said,
        'I will': debriefs.get(row.id)?.i_will,
        Note: debriefs.get(row.id)?.note,
      })),
    ),
    'letters.csv': sheet(
      world.letter.map((row) => ({
        Person: people.get(row.person_id)?.name,
        Kind: row.kind,
        Direction: row.direction === 'in' ? 'from them' : 'from me',
        Channel: row.channel,
        'Sent on': row.sent_on,
        Subject: row.subject,
        Letter: row.body,
      })),
    ),
  }
}

// The mark in front tells Excel that this is UTF-8.
const sheet = (rows: Record<string, string | null | undefined>[]) =>
  `\ufeff${Papa.unparse(rows, { escapeFormulae: true })}\r\n`
