/**
 * Two rows that may be one person, found among everyone: never merged unasked, only suggested, each with its reasons. A name alone is
 * no reason where others bear it too, and two LinkedIn profiles are two people.
 */
import { isDamagedName, nameKey, plainSpelling } from './names.ts'
import { isNicknameOf } from './nicknames.ts'
import { isSameName } from './same-person.ts'
import { consonantsOf, type SpokenName, soundsAlike, spoken, spokenName } from './spoken.ts'

export const whyMerge = {
  'same-email': 'They have the same email address.',
  'same-phone': 'They have the same phone number.',
  'same-name-and-company': 'They have the same name, at the same company.',
  'name-written-otherwise': 'The name is written in another way, at the same company.',
  'one-letter-apart': 'One letter apart, at the same company.',
  'same-name': 'They have the same name, and no one else has it.',
  'named-before': 'You wrote only this first name, and no one else has it.',
} as const
export type WhyMerge = keyof typeof whyMerge

/** What is compared of a person: addresses and numbers as they are compared, the company by its key. */
export interface Candidate {
  id: string
  name: string
  title: string
  company: string
  emails: readonly string[]
  phones: readonly string[]
  linkedin: string | null
  /** Named by others as the one who referred: "via Jonas". */
  isReferrer: boolean
}

export interface AlikePair {
  one: string
  other: string
  because: WhyMerge[]
}

/** A world as small as this has hardly two of one name by chance. */
const SMALL_WORLD = 300
/** Of more people than these who share a key it says nothing. */
const MOST_IN_BLOCK = 60
/** More people than these with one address or number share a mailbox or a switchboard. */
const MOST_SHARING = 8

/** All pairs, the surest first; of each the older row is `one`. Blocks by what two can share, so that it ends at 10,000 people. */
export function alikePairs(people: readonly Candidate[]): AlikePair[] {
  const read = people.map(readCandidate)
  const found = new Map<string, AlikePair>()
  const note = (one: CandidateRead, other: CandidateRead, why: WhyMerge | null) => {
    if (!why || one === other || cannotBe(one, other)) return
    const [a, b] = one.id < other.id ? [one.id, other.id] : [other.id, one.id]
    const pair = found.get(`${a} ${b}`) ?? { one: a, other: b, because: [] }
    if (!pair.because.includes(why)) pair.because.push(why)
    found.set(`${a} ${b}`, pair)
  }
  for (const [field, why] of [
    ['emails', 'same-email'],
    ['phones', 'same-phone'],
  ] as const)
    for (const sharing of blocks(read, (one) => one[field], MOST_SHARING))
      eachPair(sharing, (one, other) => note(one, other, isOfOneName(one, other) ? why : null))
  const isAcross = read.some((one) => one.spoken.isWithoutVowels)
  const atOneCompany = [
    ...blocks(read, keysAtCompany),
    ...(isAcross ? blocks(read, consonantsAtCompany) : []),
  ]
  for (const block of atOneCompany)
    eachPair(block, (one, other) => note(one, other, whyAtCompany(one, other)))
  const isSmall = people.length <= SMALL_WORLD
  const byName = blocks(read, ({ sorted }) => [sorted], isSmall ? MOST_SHARING : 2)
  for (const bearing of byName)
    eachPair(bearing, (one, other) =>
      note(one, other, isSmall || one.isBare || other.isBare ? 'same-name' : null),
    )
  for (const [one, other] of namedBefore(read)) note(one, other, 'named-before')
  return [...found.values()].sort(
    (a, b) => strength(b) - strength(a) || (a.one + a.other < b.one + b.other ? -1 : 1),
  )
}

/** Whom of many someone of a file may be, by a name that is nearly theirs at the same company. */
export type NearName = 'name-written-otherwise' | 'one-letter-apart'

/**
 * Lays many out by company and word, once, so that each of a long file is compared with the few who share both. Of several it gives
 * one whose name is written in another way before one a letter apart.
 */
export function nearNamesAmong(people: readonly Candidate[]) {
  const read = people.map(readCandidate)
  const companies = new Set(people.map(({ company }) => company))
  const isAcross = read.some((one) => one.spoken.isWithoutVowels)
  const byLetters = indexed(read, keysAtCompany)
  let byConsonants: typeof byLetters | undefined
  return (person: Candidate): { one: Candidate; why: NearName } | null => {
    if (person.company === '' || !companies.has(person.company)) return null
    const asked = readCandidate(person)
    const sharing = new Set(sharingKey(byLetters, keysAtCompany(asked)))
    if (isAcross || asked.spoken.isWithoutVowels) {
      byConsonants ??= indexed(read, consonantsAtCompany)
      for (const one of sharingKey(byConsonants, consonantsAtCompany(asked))) sharing.add(one)
    }
    let best: { one: Candidate; why: NearName } | null = null
    for (const one of sharing) {
      const why = cannotBe(one, asked) ? null : whyAtCompany(one, asked)
      if (why !== 'name-written-otherwise' && why !== 'one-letter-apart') continue
      if (!best || (best.why === 'one-letter-apart' && why !== best.why)) best = { one, why }
    }
    return best
  }
}

type ByKey = Map<string, CandidateRead[]>

const sharingKey = (byKey: ByKey, keys: readonly string[]) =>
  keys.flatMap((key) => {
    const there = byKey.get(key) ?? []
    return there.length <= MOST_IN_BLOCK ? there : []
  })

interface CandidateRead extends Candidate {
  key: string
  words: string[]
  /** The words of the name in one order, whichever they were written in. */
  sorted: string
  spoken: SpokenName
  isBare: boolean
}

function readCandidate(person: Candidate): CandidateRead {
  const key = nameKey(person.name)
  const words = [
    ...new Set(
      key
        .split(/[^\p{L}\p{M}\p{N}?\ufffd]+/u)
        .filter((word) => word.length > 1)
        .map(plainSpelling),
    ),
  ]
  const { title, company, emails, linkedin } = person
  const isBare = title === '' && company === '' && emails.length === 0 && linkedin === null
  const sorted = words.toSorted().join(' ') || key
  return { ...person, key, words, sorted, spoken: spokenName(words), isBare }
}

/** Who share one are compared: the sound of a word of the name, at one company. */
const keysAtCompany = ({ company, words }: CandidateRead) =>
  company ? words.map((word) => `${company}\n${spoken(word) || word}`) : []

/** The same by consonants, for names whose vowels are not written. */
const consonantsAtCompany = ({ company, words }: CandidateRead) =>
  company
    ? words.flatMap((word) => consonantsOf(word) && `${company}\n${consonantsOf(word)}`).filter(Boolean)
    : []

/** Two profiles are two people, whatever else they share. */
const cannotBe = (one: CandidateRead, other: CandidateRead) =>
  one.linkedin !== null && other.linkedin !== null && one.linkedin !== other.linkedin

function whyAtCompany(one: CandidateRead, other: CandidateRead): WhyMerge | null {
  if (one.company !== other.company) return null
  if (one.sorted === other.sorted)
    return haveOwnAddresses(one, other) && one.title !== other.title ? null : 'same-name-and-company'
  if (mayAgree(one, other) && isSameName(one.name, other.name)) return 'name-written-otherwise'
  if (haveOwnAddresses(one, other)) return null
  if (isOneLetterApart(one, other)) return 'one-letter-apart'
  return one.words.length > 1 && soundsAlike(one.spoken, other.spoken) ? 'name-written-otherwise' : null
}

/** Asked first, as it is quickly told: where one word differs, it begins alike or is a short form. */
function mayAgree(one: CandidateRead, other: CandidateRead): boolean {
  if (one.words.length < 2 || other.words.length < 2) return false
  if (one.words.length !== other.words.length) return true
  const [mine, theirs] = [lacking(one, other), lacking(other, one)]
  const [a = '', b = ''] = [mine[0], theirs[0]]
  return mine.length !== 1 || a[0] === b[0] || isDamagedName(a + b) || isNicknameOf(a, b)
}
const lacking = (one: CandidateRead, other: CandidateRead) =>
  one.words.filter((word) => !other.words.includes(word))

/** Lars Jansen and Lars Janssen: all words but one are the same, and that one differs by a letter. */
function isOneLetterApart(one: CandidateRead, other: CandidateRead): boolean {
  const [mine, theirs] = [lacking(one, other), lacking(other, one)]
  const [a = '', b = ''] = [mine[0], theirs[0]]
  return (
    mine.length === 1 &&
    theirs.length === 1 &&
    one.words.length > 1 &&
    Math.min(a.length, b.length) > 3 &&
    isNear(a, b)
  )
}

/** One letter more, less or other, or two that changed places. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let [i, j] = [a.length - 1, b.length - 1]
  while (i >= from && j >= from && a[i] === b[j]) [i, j] = [i - 1, j - 1]
  const [restA, restB] = [a.slice(from, i + 1), b.slice(from, j + 1)]
  return (
    (restA.length <= 1 && restB.length <= 1) ||
    (restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0])
  )
}

/** Each has an address of the same house: two people of nearly one name work there. */
const haveOwnAddresses = (one: CandidateRead, other: CandidateRead) =>
  one.emails.some((mine) =>
    other.emails.some((theirs) => mine !== theirs && mine.split('@')[1] === theirs.split('@')[1]),
  )

/** Father and son at one address are asked about, too: a generation tells them apart, and may have been left off. */
const isOfOneName = (one: CandidateRead, other: CandidateRead) =>
  isSameName(one.name, other.name) || isSameName(withoutGeneration(one.name), withoutGeneration(other.name))
const withoutGeneration = (name: string) => name.replace(/[\s,]+(?:jr|sr|junior|senior|i{2,3}|iv)\.?$/i, '')

/** "Jonas", of whom nothing is known but that he referred you, and the only one who has come since with that first name. */
function namedBefore(read: readonly CandidateRead[]): [CandidateRead, CandidateRead][] {
  const byFirst = Map.groupBy(read, ({ words }) => words[0] ?? '')
  return read.flatMap((one): [CandidateRead, CandidateRead][] => {
    if (!one.isBare || !one.isReferrer || one.words.length !== 1) return []
    const others = (byFirst.get(one.words[0] ?? '') ?? []).filter((other) => other !== one)
    const [other] = others
    return other && others.length === 1 ? [[one, other]] : []
  })
}

const sure: readonly WhyMerge[] = ['same-email', 'same-phone', 'same-name-and-company']
const strength = ({ because }: AlikePair) =>
  because.reduce((sum, why) => sum + (sure.includes(why) ? 10 : 1), 0)

/** Those who share a key; a block of more than `most` says nothing. */
function blocks(
  read: readonly CandidateRead[],
  keysOf: (one: CandidateRead) => readonly string[],
  most = MOST_IN_BLOCK,
): CandidateRead[][] {
  return [...indexed(read, keysOf).values()].filter((block) => block.length > 1 && block.length <= most)
}

function indexed(read: readonly CandidateRead[], keysOf: (one: CandidateRead) => readonly string[]): ByKey {
  const byKey: ByKey = new Map()
  for (const one of read)
    for (const key of keysOf(one)) {
      const block = byKey.get(key)
      if (block) block.push(one)
      else byKey.set(key, [one])
    }
  return byKey
}

function eachPair(
  block: readonly CandidateRead[],
  look: (one: CandidateRead, other: CandidateRead) => void,
): void {
  block.forEach((one, at) => {
    for (const other of block.slice(at + 1)) look(one, other)
  })
}
