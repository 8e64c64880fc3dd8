import type { Sentence } from './draft.ts'
import { anyOf } from './english/any-of.ts'
import { fieldsByTitle, firstYear } from './english/fields.ts'
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
} from './english/levels.ts'
import { phrases } from './english/phrase.ts'
import { soundsUnfit, type Unfit } from './english/unfit.ts'
import { isAtLeast } from './level.ts'
import { fold } from './plain.ts'
import type { Fix } from './rule.ts'
import type { Reader } from './situation.ts'
import { withoutEnd } from './trim.ts'

/** How a question may miss the person it is put to; "generic" is one that could be put to anyone. */
export type Miss = Unfit | 'generic'

const seen = (patterns: readonly string[]) => {
  const these = phrases(patterns, lists)
  return (sentence: Sentence) => these(sentence).length > 0
}
const isLookedUp = seen(lookUps)
const isFirstYear = seen(basics)
const isForAnyone = seen(generic)
const isStrategic = seen(strategic)
const asksTheirView = seen(personal)
const isTheirOwn = seen(ownDay)

const trailing = anyOf('in your opinion, exactly, actually, really, in general, basically, roughly, anyway')
const meaning = anyOf('meaning, definition, concept, idea, purpose')
const whatIs = anyOf(`what is, what are, what's, whats, define, what exactly is, what does`)

// "What is brand equity?": a thing, and nothing about the reader, a judgement or a place.
const definition = new RegExp(
  String.raw`^[ ,]*(?:(?:so|and|but|also|ok|hello|sorry|well)[ ,]+)?(?:${whatIs}) (?:an? |the (?:${meaning}) of (?:an? |the )?)?((?:[^ ,\n]{1,30} ){0,3}?[^ ,\n]{1,30})(?:,? (?:${trailing}))?[ ,]*$`,
)
const noMereThing = anyOf(`
  you, your, yours, we, our, i, me, my, it, this, that, these, those, here, there, most, least, best, worst,
  biggest, hardest, favou?rite, typical, next, key, main, important, challenging, like, real, missing,
  changing, wrong, going, on, one, something, someone, critical, essential, good, bad, great, successful,
  difficult, mistake, success, today, now, left, team, culture, process, like, big, hard, own, some, any,
  common, [a-z]+est, first, last, right, true, happening, new, overrated, underrated, job of, worth, people,
  they, customers, students, employers, clients, candidates, beginners, trends, challenges, skills, goals,
  threats, risks, priorities, opportunities, future, downsides?, rewards?, drawbacks, frustrations?,
  misconceptions?`)

const notADefinition = new RegExp(`(?:^| )(?:${noMereThing})(?= |$)`)

const ofJudgement =
  /^[ ,]*(?:and |so |then )?what(?:'s| is| are| was) (?:the |your )?(?:single |one )?(?:most|least|best|worst|hardest|toughest|favou?rite|trickiest)(?= )/

/** What one question misses; null when it fits, as far as can be said. What is said outright goes before what it sounds like. */
export function missOf(sentence: Sentence, reader: Reader): Miss | null {
  const plain = sentence.plain.replace(/[ ·]+/g, ' ')
  const miss = saidOutright(sentence, plain, reader) ?? soundsLike(sentence, reader)
  return miss === 'fits' ? null : miss
}

function saidOutright(sentence: Sentence, plain: string, reader: Reader): Miss | 'fits' | null {
  const some = (shapes: readonly RegExp[]) => shapes.some((shape) => shape.test(plain))
  if (some(firstLesson)) return 'basic'
  if (asksTheirView(sentence) || ofJudgement.test(plain)) return 'fits'
  if (isLookedUp(sentence) || (some(facts) && !isTheirOwn(sentence))) return 'lookedUp'
  const basic = isBasic(sentence, plain, reader)
  if (basic !== null) return basic ? 'basic' : 'fits'
  if (isAtLeast(reader.level, 'vice-president') && isForAnyone(sentence)) return 'generic'
  if (isTheirOwn(sentence) || reader.level === undefined || isAtLeast(reader.level, 'director')) return null
  const isNew = reader.level === 'student' || reader.level === 'early'
  return (isNew && isStrategic(sentence)) || some(above) ? 'strategic' : null
}

/** What it is likeliest to miss, when that is likelier than that it fits. Strategy is no miss for those who decide on it. */
function soundsLike(sentence: Sentence, reader: Reader): Unfit | null {
  const odds = soundsUnfit(sentence)
  const isBelow = reader.level !== undefined && !isAtLeast(reader.level, 'director')
  const might: Unfit[] = isBelow ? ['lookedUp', 'basic', 'strategic'] : ['lookedUp', 'basic']
  const all = might.reduce((sum, kind) => sum + Math.exp(odds[kind]), 0)
  if (all <= 1) return null
  return might.reduce((most, kind) => (odds[kind] > odds[most] ? kind : most))
}

/** Of a question for a definition, whether it is basic to this reader; null of any other that is not plainly a beginner's. */
function isBasic(sentence: Sentence, plain: string, reader: Reader): boolean | null {
  const term = definition
    .exec(plain)?.[1]
    ?.replace(/ (?:mean|do|stand for)$/, '')
    .trim()
  if (term === undefined || notADefinition.test(term))
    return (isFirstYear(sentence) && !isTheirOwn(sentence)) || null
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

/** The question with a fact that shares its words in front; advice when none does. */
export function fixWith(facts: readonly { text: string }[], sentence: Sentence): Fix {
  const asked = contentWords(sentence.text)
  const shared = ({ text }: { text: string }) =>
    contentWords(text).filter((word) => asked.includes(word)).length
  const best = [...facts].sort((a, b) => shared(b) - shared(a))[0]
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
