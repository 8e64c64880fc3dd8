/**
 * Cuts a pasted article or profile into facts to choose from, by rules alone: a sentence that names the person, their company or a
 * number. What a company says in praise of itself is told apart, since it gives nothing to ask.
 */
import { fold } from '../store/search.ts'
import type { Fact } from './fact.ts'

export interface FactCut {
  fact: string
  about: Fact['about']
  /** What it makes one ask; empty where nothing comes to mind. */
  makesMeAsk: string
  /** True where it is praise of the company by itself. */
  isPraise: boolean
}

export interface PasteSubject {
  /** The person's name, as it is written. */
  person: string
  company: string | null
}

/** More than anyone reads through. */
export const mostCuts = 12
const words = { least: 4, most: 45 }
const longest = 300

/** Facts that were picked from the text already: whom each is about, and what it makes one ask. */
export function asCuts(facts: readonly string[], known: PasteSubject): FactCut[] {
  return facts.map((fact) => {
    const names = namesIn(fact, known)
    return cutOf(fact, { ...names, person: names.person || pronoun.test(fact) }, known)
  })
}

function cutOf(fact: string, names: ReturnType<typeof namesIn>, known: PasteSubject): FactCut {
  const about = names.person ? 'person' : aboutOf(fact, names.company, known)
  const isPraise = praise.test(fact) && !hasNumber.test(fact)
  return { fact, about, makesMeAsk: isPraise ? '' : questionOf(fact), isPraise }
}

/** The facts in the order of the text. */
export function cutFacts(text: string, known: PasteSubject): FactCut[] {
  const seen = new Set<string>()
  let isAboutThem = false
  const cuts: FactCut[] = []
  for (const sentence of sentencesOf(text)) {
    const names = namesIn(sentence, known)
    const isThem: boolean = names.person || (isAboutThem && pronoun.test(sentence))
    isAboutThem = isThem
    const isFact = isThem || names.company || hasNumber.test(sentence) || ofTheTrade.test(sentence)
    const key = fold(sentence)
    if (!isFact || seen.has(key) || !isSentence(sentence)) continue
    seen.add(key)
    cuts.push(cutOf(sentence, { ...names, person: isThem }, known))
  }
  return cuts.slice(0, mostCuts)
}

function sentencesOf(text: string): string[] {
  const cutter = new Intl.Segmenter('en', { granularity: 'sentence' })
  return text
    .split(/\n+/)
    .flatMap((line) => joined([...cutter.segment(line.trim())].map(({ segment }) => segment.trim())))
    .map((sentence) => sentence.replace(/^[-–—•·*▪‣]\s*/u, '').replace(/\s+/g, ' '))
}

/** “Dr. Chen” and “Acme Inc. has …” are cut in two by who knows no abbreviations. */
function joined(pieces: string[]): string[] {
  const sentences: string[] = []
  for (const piece of pieces) {
    const last = sentences.at(-1)
    if (last !== undefined && abbreviated.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`
    else if (piece !== '') sentences.push(piece)
  }
  return sentences
}
const abbreviated = /(?:^|\s)(?:Dr|Mr|Mrs|Ms|Prof|St|Inc|Ltd|Co|Corp|No|vs|approx|e\.g|i\.e|[A-Z])\.$/

function isSentence(sentence: string): boolean {
  const count = sentence.split(' ').length
  const isLong = count >= words.least || /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]{6}/u.test(sentence)
  return (
    isLong &&
    count <= words.most &&
    sentence.length <= longest &&
    !/[?]$/.test(sentence) &&
    !ofThePage.test(sentence)
  )
}

/** What stands around an article. */
const ofThePage =
  /\b(?:cookies?|subscribe|newsletter|sign (?:in|up)|log in|read more|click here|all rights reserved|share this|privacy policy|minutes? read|©)\b|©/i

function namesIn(sentence: string, { person, company }: PasteSubject) {
  const plain = ` ${fold(sentence).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  const has = (name: string) =>
    name.length > 2 &&
    plain.includes(
      ` ${fold(name)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `,
    )
  return {
    person: has(person) || person.split(' ').some((part) => /^\p{Lu}/u.test(part) && has(part)),
    company: company !== null && (has(company) || has(company.split(' ')[0] ?? '')),
  }
}

function aboutOf(sentence: string, isNamed: boolean, { company }: PasteSubject): Fact['about'] {
  if (company === null || (!isNamed && ofTheTrade.test(sentence))) return 'industry'
  return 'company'
}

const pronoun = /^(?:[A-Z]\p{L}+ (?:\p{L}+ )?)?(?:he|she|his|her|they)\b/iu
export const hasNumber =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion|half|third|quarter|twice|double|percent|every second|every third)\b/i
const ofTheTrade =
  /\b(?:the|this|whole|entire) (?:[\p{L}-]+ )?(?:industry|market|sector|field|trade|profession)\b/iu
const praise =
  /\b(?:leading|world-class|best-in-class|cutting-edge|innovative|passionate|committed to|dedicated to|proud to|excited to|state-of-the-art|unparalleled|trusted|renowned|premier|one of the (?:most|best|leading))\b/i

/** The first that fits: what happened, and what only someone who was there can say of it. */
const asked: readonly (readonly [RegExp, string])[] = [
  [/\b(?:moved|shifted|switched|replaced|dropped|stopped|gave up|decided)\b/i, 'What made you sure?'],
  [/\b(?:bought|acquired|merged|took over|invested)\b/i, 'What spoke against it?'],
  [
    /\b(?:opened|launched|introduced|founded|started|began|created)\b/i,
    'What did you learn in the first months?',
  ],
  [/\b(?:grew|grown|rose|doubled|tripled|increased|up by|more than)\b/i, 'What changed when it grew?'],
  [/\b(?:fell|fallen|lost|closed|cut|shrank|declined|down by)\b/i, 'What did you do differently after that?'],
  [/\b(?:studied|graduated|trained|worked (?:as|at|for)|before)\b/i, 'What do you still use from that time?'],
  [
    /\b(?:leads|led|heads|headed|runs|responsible|promoted|joined|became)\b/i,
    'What surprised you about that step?',
  ],
  [/\b(?:said|says|believes|argues|wrote|spoke|talk)\b/i, 'What made you see it that way?'],
  [/\b(?:won|award|prize)\b/i, 'What part of it did no one notice?'],
]

const questionOf = (sentence: string) => asked.find(([what]) => what.test(sentence))?.[1] ?? ''
