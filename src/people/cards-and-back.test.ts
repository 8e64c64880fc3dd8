/** What is written as address cards is read again as it was, whatever anyone is called. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { held } from '../store/source.ts'
import { readFile } from './files/read-file.ts'
import { linkKey, readLink } from './links.ts'
import { nameKey } from './names.ts'
import { tagKey } from './tags.ts'
import { type CardPerson, writeVCards } from './vcard.ts'

const oneLine = (most: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: most })
    .map((typed) =>
      typed
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((typed) => /\p{L}/u.test(typed))
const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
  minLength: 2,
  maxLength: 12,
})

const someone = fc.record({
  // With a comma the family name may stand first.
  name: fc
    .tuple(word, oneLine(20))
    .map(([first, rest]) => `${first} ${rest.replace(/[,，、،;]/gu, '')}`.trim()),
  title: oneLine(60),
  company: fc.tuple(word, oneLine(30)).map(([first, rest]) => `Acme ${first} ${rest}`),
  emails: fc.uniqueArray(
    fc.tuple(word, word).map(([who, where]) => `${who}@${where}.example`),
    { maxLength: 3 },
  ),
  linkedin: fc.option(fc.tuple(word, fc.nat(9999)).map(([name, n]) => `${name}-${n}`)),
  phones: fc.uniqueArray(
    fc.tuple(word, fc.nat(9999)).map(([kind, n]) => `+4930 ${10_000 + n};${kind},1`),
    { maxLength: 3, selector: (one) => one.replace(/\D/g, '') },
  ),
  // A comma is packed, since some programs end an address there.
  links: fc.uniqueArray(
    fc
      .tuple(word, fc.webQueryParameters())
      .map(([host, query]) => readLink(`https://${host}.example/;a?${query}`) ?? ''),
    { maxLength: 3, selector: linkKey },
  ),
  nicknames: fc.uniqueArray(
    fc.tuple(word, oneLine(20)).map(([first, rest]) => `Also ${first}, ${rest}`),
    { maxLength: 3, selector: nameKey },
  ),
  tags: fc.uniqueArray(
    fc.tuple(word, oneLine(20)).map(([first, rest]) => `${first}, ${rest}`),
    { maxLength: 3, selector: tagKey },
  ),
  place: fc.tuple(word, oneLine(20)).map((words) => words.join('; ')),
  note: fc.array(oneLine(80), { maxLength: 3 }).map((lines) => lines.join('\n')),
})

test.each(['3.0', '4.0'] as const)('vCard %s', async (version) => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(someone, { minLength: 1, maxLength: 5, selector: ({ name }) => name }),
      async (people) => {
        const cards: CardPerson[] = people.map((one, n) => ({
          ...one,
          id: `urn:uuid:${n}`,
          changedAt: '2026-11-22T10:00:00Z',
        }))
        const { read } = await readFile(held(Buffer.from(writeVCards(cards, version))))
        if (read.kind !== 'connections') throw new Error(read.sentence)
        expect(
          read.rows.map(({ name, position, company, email, otherEmails, phone, otherPhones, ...row }) => ({
            name,
            title: position,
            company,
            emails: [email, ...otherEmails].flatMap((one) => one ?? []),
            phones: [phone, ...otherPhones].filter((one) => one !== ''),
            linkedin: row.linkedin,
            links: row.links.map(linkKey),
            nicknames: row.otherNames,
            tags: row.tags,
            place: row.place,
            note: row.note,
          })),
        ).toEqual(people.map((one) => ({ ...one, links: one.links.map(linkKey) })))
      },
    ),
    { numRuns: 60 },
  )
})
