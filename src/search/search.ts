import { z } from 'zod'
import { readFind } from '../people/find-words.ts'
import { listPeople } from '../people/list-people.ts'
import { PersonInList } from '../people/person.ts'
import { fold } from '../store/fold.ts'
import { limit } from '../store/pages.ts'
import { MOST_TEXTS, textsFound } from '../store/search-texts.ts'
import { wordsTyped } from '../store/search-words.ts'
import { line } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { FoundText, type TextKind, textKinds, textsOfKind } from './found-texts.ts'

export const searchKinds = ['people', ...(Object.keys(textKinds) as TextKind[])] as const
export type SearchKind = (typeof searchKinds)[number]

/** People are counted to here: more are looked through in their own list. */
export const MOST_COUNTED = 50

/** One box over everything. What the index of texts and that of people hold is all that is read, and of that the few rows that are shown. */
export const search = defineVerb({
  name: 'search',
  says: 'Search everything: people, companies, notes, letters, facts, questions and insights. Typing errors and accents do not matter.',
  does: 'reads',
  takes: z.object({
    find: line(200).describe(
      'Words to search for. company:, role:, level:, tag: and via: search people alone: “company:acme role:"vp product" level:director tag:climate via:jonas”.',
    ),
    kind: z.enum(searchKinds).optional().describe('Only these.'),
    limit: limit(4, MOST_COUNTED),
  }),
  gives: z.object({
    people: z.object({
      count: z.number().describe(`How many there are; ${MOST_COUNTED} is “that many or more”.`),
      found: z.array(PersonInList).describe('The best match first. list-people gives the others.'),
    }),
    texts: z
      .array(
        z.object({
          kind: z.enum(Object.keys(textKinds) as [TextKind, ...TextKind[]]),
          count: z.number().describe(`How many there are; ${MOST_TEXTS} is “that many or more”.`),
          found: z.array(FoundText).describe('The newest first.'),
        }),
      )
      .describe('By kind; a kind of which there is none is left out.'),
    words: z.array(z.string()).describe('The words that were found, without case and accents.'),
    isNear: z.boolean().describe('True where nothing is written as it was typed, and these come near.'),
  }),
  async run({ find, kind, limit }, world) {
    const { store } = world
    const { words, by } = readFind(find)
    const isOfPeople = Object.keys(by).length > 0
    const isOfTexts = !isOfPeople && kind !== 'people'
    // Asked together, which on PostgreSQL is one way there and back.
    const [{ people }, asTyped] = await Promise.all([
      (words === '' && !isOfPeople) || (kind && kind !== 'people')
        ? { people: [] }
        : listPeople.run({ find, limit: MOST_COUNTED, sort: 'name', withCounts: false }, world),
      isOfTexts ? textsFound(store, words, false) : null,
    ])
    const typed = wordsTyped(words)
    const isOfSomeone = people.some((person) => saysAll(person, typed))
    const isUnknown = asTyped !== null && asTyped.words.length === 0 && words !== ''
    const found = isUnknown && !isOfSomeone ? await textsFound(store, words, true) : asTyped
    const counts = (Object.keys(textKinds) as TextKind[]).flatMap((one) => {
      const isAsked = found && (!kind || kind === one)
      const count = textKinds[one].reduce((sum, source) => sum + (found?.numbers.get(source)?.length ?? 0), 0)
      return isAsked && count > 0 ? [{ kind: one, count: Math.min(count, MOST_TEXTS), of: found }] : []
    })
    const texts = await Promise.all(
      counts.map(async ({ of, ...one }) => ({
        ...one,
        found: await textsOfKind(store, one.kind, of, limit),
      })),
    )
    const isExact = isOfSomeone || (texts.length > 0 && found?.isNear === false)
    return {
      people: { count: people.length, found: people.slice(0, limit) },
      texts,
      words: [...new Set([...typed, ...(found?.words ?? [])])].slice(0, 200),
      isNear: !isExact && words !== '' && (people.length > 0 || texts.length > 0),
    }
  },
})

function saysAll({ name, title, company }: z.input<typeof PersonInList>, typed: readonly string[]): boolean {
  const said = fold(`${name} ${title} ${company?.name ?? ''}`)
  return typed.every((word) => said.includes(word))
}
