/** Where each column of a list goes: into which field of a person, or nowhere, which is said. */

import { readEmail } from '../email.ts'
import { isTitle } from '../level.ts'
import { linkedinSlug } from '../links.ts'
import { readDay } from './dates.ts'
import type { Role, Roles } from './field.ts'
import { type Meaning, meaningOf, sourceOf } from './headings.ts'

/** Of the fields that hold one thing the first column counts; these may be in several. */
const several: readonly Role[] = [
  'email',
  'phone',
  'link',
  'note',
  'left-out',
  'middleName',
  'prefix',
  'suffix',
  'otherName',
  'tag',
]

/**
 * Where each goes by its heading. The rows below decide what a heading leaves open: “Title” is Mr or a job, and “Name” beside a
 * first name is the last.
 */
export function rolesOf(headings: readonly string[], rows: readonly (readonly string[])[] = []): Roles {
  // Ours says of a title that it is a job.
  const isOurs = sourceOf(headings) === 'wellmet'
  const meanings = headings.map((heading) =>
    isOurs && meaningOf(heading) === 'title' ? 'position' : meaningOf(heading),
  )
  const has = (meaning: Meaning) => meanings.includes(meaning)
  const taken = new Set<Role>()
  return meanings.map((meaning, index) => {
    const role = settled(meaning, has, () => rows.map((row) => row[index] ?? ''))
    if (role && taken.has(role) && !several.includes(role)) return role === 'linkedin' ? 'link' : 'left-out'
    if (role) taken.add(role)
    return role
  })
}

function settled(
  meaning: Meaning | null,
  has: (meaning: Meaning) => boolean,
  values: () => string[],
): Role | null {
  if (meaning === 'part') {
    if (has('name')) return 'left-out'
    if (has('firstName') && has('lastName')) return 'name'
    return has('firstName') ? 'lastName' : has('lastName') ? 'firstName' : 'name'
  }
  if (meaning === 'shown-name') return has('name') || has('part') ? 'left-out' : 'name'
  if (meaning === 'title') {
    const said = values().filter((value) => value.trim() !== '')
    const honorifics = said.filter((value) => honorific.test(value.trim()))
    return has('position') || (honorifics.length > 0 && honorifics.length * 2 >= said.length)
      ? 'prefix'
      : 'position'
  }
  return meaning
}

/** Mr and his kind, and degrees before a name. */
export const honorific =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|hr|frau|fr|mme|mlle|m|monsieur|madame|sig|sig\.?ra|signora?|dott|dott\.?ssa|sr|sra|srta|d|dña|don|doña|dhr|mevr|mw|pan|pani|bay|bayan|г-н|г-жа|様|先生|女士|小姐|님)\.?$/iu

/** What the columns of a list without headings hold, by what stands in them. */
export function guessedRoles(rows: readonly (readonly string[])[]): Roles {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const columns = Array.from({ length: count }, (_, index) =>
    rows.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== ''),
  )
  const most = (cells: string[], is: (cell: string) => boolean) =>
    cells.length > 0 && cells.filter(is).length * 2 > cells.length
  const all: (Role | null)[] = columns.map((cells) => {
    if (most(cells, (cell) => readEmail(cell) !== null)) return 'email'
    if (most(cells, (cell) => linkedinSlug(cell) !== null)) return 'linkedin'
    if (most(cells, (cell) => /^https?:|^www\./i.test(cell))) return 'link'
    if (most(cells, isPhoneLike)) return 'phone'
    // Numbers of the rows.
    if (most(cells, (cell) => /^\d{1,6}[.)]?$/.test(cell))) return 'left-out'
    return null
  })
  const open = () => all.flatMap((role, index) => (role === null && columns[index]?.length ? [index] : []))
  const [first, second] = open()
  if (first === undefined) return all
  const isOneWord = (index: number) =>
    most(columns[index] ?? [], (cell) => looksLikeName(cell) && !/\s/.test(cell))
  if (
    second !== undefined &&
    second === first + 1 &&
    isOneWord(first) &&
    mostlyNames(columns[second] ?? [], 2)
  ) {
    all[first] = 'firstName'
    all[second] = 'lastName'
  } else if (mostlyNames(columns[first] ?? [], 5)) all[first] = 'name'
  else return all
  const titles = (index: number) =>
    (columns[index] ?? []).filter(isTitle).length / (columns[index]?.length || 1)
  const [a, b] = open()
  const title = [a, b].filter((at) => at !== undefined).sort((x, y) => titles(y) - titles(x))[0]
  if (title !== undefined && titles(title) > 0.3) all[title] = 'position'
  const company = open()[0]
  if (company !== undefined) all[company] = 'company'
  return all
}

/** So that a guess about a list is none about a text: a few words, each with a capital or without case, and no sentence. */
export const looksLikeName = (cell: string): boolean =>
  cell.length <= 60 &&
  /^\p{L}/u.test(cell) &&
  !/[.!?:]\s|[!?:;@/\d]|\p{Ll}\.$/u.test(cell) &&
  cell.split(/\s+/u).some((word) => /^(?:\p{Lu}|\p{Lo})/u.test(word)) &&
  cell
    .split(/\s+/u)
    .every((word) =>
      /^(?:\p{Lu}|\p{Lo}|['’(]|d[aeiou]s?$|d[’']|v[ao]n$|der?$|den$|la$|les?$|el$|al-|bin$|ben$|y$|e$|zu$|zur$|af$|ter$|ten$|’t$)/u.test(
        word,
      ),
    )

const mostlyNames = (cells: string[], mostWords: number) =>
  cells.length > 0 &&
  cells.filter((cell) => looksLikeName(cell) && cell.split(/\s+/u).length <= mostWords).length >=
    cells.length * 0.8

/** A day is written with the same signs. */
const isPhoneLike = (cell: string) =>
  /^[+(]?\d[\d\s().\-/]{5,}(?:\s?(?:x|ext\.?)\s?\d+)?$/i.test(cell) &&
  (cell.match(/\d/g)?.length ?? 0) >= 6 &&
  readDay(cell) === null &&
  !/^\d{4}-\d\d-\d\d\b/.test(cell)
