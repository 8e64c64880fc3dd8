/** People handed out as a list are read again as they were, as far as a list can say it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { networkList } from '../letters/pages/network-files.tsx'
import type { PersonInNetwork } from '../letters/show-network.ts'
import { readFile } from '../people/files/read-file.ts'
import { linkKey, readLink } from '../people/links.ts'
import { nameKey } from '../people/names.ts'
import { tagKey } from '../people/tags.ts'
import { held } from '../store/source.ts'
import { emptyRow, type Tables } from '../store/tables.ts'
import { peopleSheet } from './spreadsheets.ts'

const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
  minLength: 2,
  maxLength: 12,
})
/** What a spreadsheet would run, what a list is cut at, and any letters. */
const hard = fc.constantFrom(
  '=1+1',
  '+49',
  '-',
  '@x',
  "'",
  '"',
  '""',
  ',',
  ';',
  '; =2',
  ' ::: ',
  '\\',
  '“',
  '山',
  'ع',
  '%2C',
  '\u200f',
)
const anything = fc.array(fc.oneof(hard, fc.string({ unit: 'grapheme', maxLength: 12 }), word), {
  maxLength: 6,
})
const oneLine = anything.map((parts) =>
  parts
    .join('')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200b\u2060\ufeff\u00ad]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim(),
)
/** Semicolons stand between several things in one cell. */
const withoutSemicolon = oneLine
  .map((typed) => typed.replace(/;|:::/gu, '').replace(/\s+/gu, ' ').trim())
  .filter(({ length }) => length <= 45)
const severalOf = <T>(one: fc.Arbitrary<T>, selector: (one: T) => unknown) =>
  fc.uniqueArray(one, { maxLength: 3, selector })

const someone = fc.record({
  // Beginning with any sign, and with letters in it: a name has some.
  name: fc
    .tuple(fc.constantFrom('', '=', '+', "'", '"', '-', '@'), word, oneLine)
    .map((all) => all.join('').trim()),
  title: oneLine,
  company: fc.tuple(oneLine, word).map(([rest, word]) => `${rest} ${word}`.trim()),
  emails: severalOf(
    fc
      .tuple(fc.constantFrom('', '+', '=', "'", '-'), word, word)
      .map(([sign, who, where]) => `${sign}${who}@${where}.example`),
    (one) => one,
  ),
  phones: severalOf(
    fc
      .tuple(
        fc.constantFrom('+49 30 ', '(030) ', '030/', '+', '０３-'),
        fc.integer({ min: 10_000, max: 99_999 }),
      )
      .map((parts) => parts.join('')),
    (one) => one.replace(/\D/g, ''),
  ),
  linkedin: fc.option(fc.tuple(word, fc.nat(9999)).map(([name, n]) => `${name}-${n}`)),
  links: severalOf(
    fc
      .tuple(word, fc.webQueryParameters())
      .map(([host, query]) => readLink(`https://${host}.example/a,b;c?${query}`) ?? ''),
    linkKey,
  ),
  place: oneLine,
  howWeKnow: oneLine,
  otherNames: severalOf(
    fc.tuple(withoutSemicolon, word).map((all) => all.join(' ').trim()),
    nameKey,
  ),
  tags: severalOf(
    fc.tuple(withoutSemicolon, word).map((all) => all.join(' ').trim()),
    tagKey,
  ),
  note: fc.array(oneLine, { maxLength: 3 }).map((lines) => lines.join('\n').trim()),
})

/** What is read of a list, in the order of the names. */
async function readAgain(list: string) {
  const { read } = await readFile(held(Buffer.from(list)), { fileName: 'people.csv' })
  if (read.kind !== 'connections') throw new Error(read.sentence)
  expect(read.skipped).toEqual([])
  return read.rows.toSorted((a, b) => Number(a.name > b.name) - Number(a.name < b.name))
}

type Someone = typeof someone extends fc.Arbitrary<infer One> ? One : never
const asKept = ({ emails, phones, ...one }: Someone, n: number): Tables['person'] => ({
  ...emptyRow('person'),
  id: `p${n}`,
  name: one.name,
  title: one.title,
  level: 'experienced',
  level_by: 'me',
  company_id: `c${n}`,
  email: emails[0] ?? null,
  other_emails: emails.slice(1).join('\n'),
  phone: phones[0] ?? '',
  other_phones: phones.slice(1).join('\n'),
  links: one.links.join('\n'),
  place: one.place,
  other_names: one.otherNames.join('\n'),
  tags: one.tags.join('\n'),
  linkedin: one.linkedin,
  how_we_know: one.howWeKnow,
  note: one.note,
  created_at: '2026-11-22T10:00:00Z',
  updated_at: '2026-11-22T10:00:00Z',
})
const inNetwork = ({ name, title, company }: Someone, n: number): PersonInNetwork => ({
  ...{
    id: `p${n}`,
    name,
    title,
    level: 'experienced',
    levelBy: 'me',
    company: { id: `c${n}`, name: company },
  },
  ...{ status: 'none', hasDied: false, how: 'listed', withYou: 'Only on your list.', linkCount: 0 },
})

const people = fc
  .uniqueArray(someone, { minLength: 1, maxLength: 4, selector: ({ name }) => nameKey(name) })
  .map((all) =>
    all
      .map((one, n) => ({
        ...one,
        emails: one.emails.map((email) => email.replace('@', `${n}@`)),
        linkedin: one.linkedin && `${one.linkedin}-${n}`,
      }))
      .toSorted((a, b) => Number(a.name > b.name) - Number(a.name < b.name)),
  )

test('people.csv of the export', async () => {
  await fc.assert(
    fc.asyncProperty(people, async (people) => {
      const companies = new Map(people.map(({ company }, n) => [`c${n}`, company]))
      const kept = (async function* () {
        yield people.map(asKept)
      })()
      let list = ''
      for await (const lines of peopleSheet(kept, companies)) list += lines
      const rows = await readAgain(list)
      expect(
        rows.map(({ name, position, company, email, otherEmails, phone, otherPhones, ...row }) => ({
          name,
          title: position ?? '',
          company,
          emails: [email, ...otherEmails].flatMap((one) => one ?? []),
          phones: [phone, ...otherPhones].filter((one) => one !== ''),
          linkedin: row.linkedin,
          links: row.links,
          place: row.place,
          howWeKnow: row.howWeKnow,
          otherNames: row.otherNames,
          tags: row.tags,
          note: row.note,
        })),
      ).toEqual(people)
    }),
    { numRuns: 150 },
  )
})

test('the table of the network', async () => {
  await fc.assert(
    fc.asyncProperty(people, async (people) => {
      const rows = await readAgain(networkList({ people: people.map(inNetwork), links: [] }))
      expect(rows.map(({ name, position, company }) => ({ name, title: position ?? '', company }))).toEqual(
        people.map(({ name, title, company }) => ({ name, title, company })),
      )
    }),
    { numRuns: 100 },
  )
})
