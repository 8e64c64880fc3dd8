import { type Draft, fold, type Sentence } from '../draft.ts'
import { fieldsByTitle, firstYear } from '../english/fields.ts'
import {
  above,
  basics,
  facts,
  firstLesson,
  generic,
  lists,
  lookUps,
  ownDay,
  personal,
  strategic,
} from '../english/levels.ts'
import { phrases } from '../english/phrase.ts'
import { isAtLeast } from '../level.ts'
import type { Finding, Mend, TextRule, Weight } from '../rule.ts'
import type { Reader } from '../situation.ts'
import { withoutEnd } from '../trim.ts'

const name = 'fit-the-level'
const seen = (patterns: readonly string[]) => {
  const these = phrases(patterns, lists)
  return (plain: string) => these(plain).length > 0
}
const isLookedUp = seen(lookUps)
const isFirstYear = seen(basics)
const isForAnyone = seen(generic)
const isStrategic = seen(strategic)
const asksTheirView = seen(personal)
const isTheirOwn = seen(ownDay)

// "What is brand equity?": a thing, and nothing about the reader, a judgement or a place.
const definition =
  /^[ ,]*(?:(?:so|and|but|also|ok|hello|sorry|well)[ ,]+)?(?:what is|what are|what's|whats|define|what exactly is|what does) (?:an? |the (?:meaning|definition|concept|idea|purpose) of (?:an? |the )?)?((?:[^ ,\n]{1,30} ){0,3}?[^ ,\n]{1,30})(?:,? (?:in your opinion|exactly|actually|really|in general|basically|roughly|anyway))?[ ,]*$/
const notADefinition =
  /(?:^| )(?:you|your|yours|we|our|i|me|my|it|this|that|these|those|here|there|most|least|best|worst|biggest|hardest|favou?rite|typical|next|key|main|important|challenging|like|real|missing|changing|wrong|going|on|one|something|someone|critical|essential|good|bad|great|successful|difficult|mistake|success|today|now|left|team|culture|process|like|big|hard|own|some|any|common|[a-z]+est|first|last|right|true|happening|new|overrated|underrated|job of|worth|people|they|customers|students|employers|clients|candidates|beginners|trends|challenges|skills|goals|threats|risks|priorities|opportunities|future|downsides?|rewards?|drawbacks|frustrations?|misconceptions?)(?= |$)/

export const fitTheLevel: TextRule = {
  name,
  judges: ['question'],
  weight: 'risk',
  says: 'Ask what this person, at their level, can best answer.',
  because:
    'Half an hour with somebody is too dear for what a search would have told you, and a first-year question tells a director that you did not read. Somebody newly arrived, in turn, was never asked about the board’s plans and has to shrug. Put what you found out in front, and the same question turns into one they enjoy.',
  source:
    'Saylor’s Six Steps on levels; HBR 2016 (Knight) on questions a search answers; Sobel on senior people',
  good: [
    {
      kind: 'question',
      text: 'What path led you to the work you do now?',
      reader: { level: 'executive', title: 'Vice President of Marketing' },
    },
    {
      kind: 'question',
      text: 'I read that you moved half the budget to craft fairs; what did you learn from it?',
      reader: { level: 'vice-president', title: 'VP Marketing' },
    },
    {
      kind: 'question',
      text: 'What is brand equity?',
      reader: { level: 'experienced', title: 'Bridge engineer', field: 'building' },
    },
    {
      kind: 'question',
      text: 'Which tool do you spend most of your day in?',
      reader: { level: 'early', title: 'Junior bookkeeper' },
    },
    {
      kind: 'question',
      text: 'How did the merger change your own day?',
      reader: { level: 'early', title: 'Junior bookkeeper' },
    },
    {
      kind: 'question',
      text: 'Where do you see the company going in the next five years?',
      reader: { level: 'executive', title: 'Chief executive' },
    },
    {
      kind: 'question',
      text: 'What is the hardest part of a flood restoration?',
      reader: { level: 'director' },
    },
  ],
  bad: [
    {
      kind: 'question',
      text: '«What is marketing?»',
      reader: { level: 'vice-president', title: 'VP of Marketing' },
    },
    {
      kind: 'question',
      text: '«What is a variable?»',
      reader: { level: 'executive', title: 'Chief technology officer' },
    },
    {
      kind: 'question',
      text: '«What is the difference between a bond and a share?»',
      reader: { level: 'director', title: 'Director of Finance' },
    },
    {
      kind: 'question',
      text: '«When was the company founded?»',
      reader: { level: 'manager', title: 'Nursery manager' },
    },
    {
      kind: 'question',
      text: '«How will the board respond to the new tariffs?»',
      reader: { level: 'early', title: 'Junior bookkeeper' },
    },
    {
      kind: 'question',
      text: '«What does a typical day look like for you?»',
      reader: { level: 'executive', title: 'Chief executive' },
    },
  ],
  check: (draft) => draft.sentences.flatMap((sentence) => judge(draft, sentence)),
}

function judge(draft: Draft, sentence: Sentence): Finding[] {
  const reader = draft.situation.reader ?? {}
  const plain = sentence.plain.replace(/[ ·]+/g, ' ')
  const told = (weight: Weight, says: string) => {
    const { start, end, text } = sentence
    return [{ rule: name, weight, start, end, says: `“${text}” ${says}`, mend: mend(draft, sentence) }]
  }
  const some = (shapes: readonly RegExp[]) => shapes.some((shape) => shape.test(plain))
  if (some(firstLesson)) return told('risk', basic)
  if (asksTheirView(sentence.plain)) return []
  if (isLookedUp(sentence.plain) || (some(facts) && !isTheirOwn(sentence.plain)))
    return told('risk', 'is answered by a search; ask what no page can tell you.')
  if (isBasic(sentence.plain, plain, reader)) return told('risk', basic)
  if (isAtLeast(reader.level, 'vice-president') && isForAnyone(sentence.plain))
    return told('polish', 'could be put to anyone; name something of theirs that made you ask.')
  if (isTheirOwn(sentence.plain) || reader.level === undefined || isAtLeast(reader.level, 'director'))
    return []
  const isNew = reader.level === 'student' || reader.level === 'early'
  if (isNew ? isStrategic(sentence.plain) || some(above) : some(above))
    return told('risk', 'is decided far above them; ask how it looks from where they work.')
  return []
}

const basic = 'is basic to somebody in this work; show what you know of it and ask for their view.'

function isBasic(marked: string, plain: string, reader: Reader): boolean {
  const term = definition
    .exec(plain)?.[1]
    ?.replace(/ (?:mean|do|stand for)$/, '')
    .trim()
  if (term === undefined || notADefinition.test(term)) return isFirstYear(marked) && !isTheirOwn(marked)
  const home = fieldsOf(reader)
  const elsewhere = Object.entries(firstYear).filter(
    ([, terms]) => terms.includes(term) || terms.includes(term.replace(/s$/, '')),
  )
  if (elsewhere.length === 0 || (home.length === 0 && !reader.title && !reader.field)) return true
  return elsewhere.some(([field]) => home.includes(field)) || isInTitle(term, reader)
}

/** "Welding" to a welder: the title tells of the term itself. */
function isInTitle(term: string, { field = '', title = '' }: Reader): boolean {
  const roots = contentWords(term).map((word) => word.slice(0, 4))
  return contentWords(`${title} ${field}`).some((word) => roots.includes(word.slice(0, 4)))
}

/** The fields that a reader's field or title shows, by name; none when neither says. */
function fieldsOf({ field = '', title = '' }: Reader): string[] {
  const words = ` ${fold(field || title).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return Object.entries(fieldsByTitle)
    .filter(([known, shows]) => [known, ...shows].some((word) => words.includes(` ${word} `)))
    .map(([known]) => known)
}

/** The question with a finding that shares its words in front; advice when none does. */
function mend(draft: Draft, sentence: Sentence): Mend {
  const asked = contentWords(sentence.text)
  const shared = ({ text }: { text: string }) =>
    contentWords(text).filter((word) => asked.includes(word)).length
  const best = [...(draft.situation.findings ?? [])].sort((a, b) => shared(b) - shared(a))[0]
  if (!best || shared(best) === 0)
    return { advice: 'Look it up first, then ask with what you found in front: “I read that …; what …?”' }
  const found = withoutEnd(best.text.trim(), /[.!?\s]/)
  return {
    start: sentence.start,
    end: sentence.end,
    text: `I read that ${lower(found)}; what did you learn from that?`,
  }
}

function contentWords(text: string): string[] {
  return (
    fold(text)
      .match(/[\p{L}\p{N}]{4,}/gu)
      ?.filter((word) => !empty.has(word)) ?? []
  )
}

const empty = new Set(
  'what when where which does your with that this have from they them their about there would could company will into been were year years'.split(
    ' ',
  ),
)

// "The firm grew" may follow "that" in small letters; a name may not.
function lower(found: string): string {
  return /^(?:The|A|An|Their|Its|It|They|This|In|Since|Last|Every|Half|One|Two|Three|Your|You)\b/.test(found)
    ? found.charAt(0).toLowerCase() + found.slice(1)
    : found
}
