/**
 * What a letter does well, each with the words that show it: praise has something to point at, or is not given. It is left out while a
 * blank or a breach stands in the letter, dismissed or not, and where a rule finds fault with just that.
 */
import { cut, type Draft, type Sentence } from './draft.ts'
import { anyOf } from './english/any-of.ts'
import { reasons } from './english/reasons.ts'
import type { Options } from './judge.ts'
import { fold, type Span } from './plain.ts'
import { type Finding, thresholds } from './rule.ts'
import { lengthsIn } from './rules/ask-for-a-bounded-time.ts'
import { isNamed } from './rules/name-the-referrer.ts'
import type { Situation } from './situation.ts'

export type Evidence = {
  /** The rule that is kept. */
  rule: string
  says: string
  start: number
  end: number
}

const noIsFine = new RegExp(
  String.raw`\b(?:${anyOf(`
    no is (?:a |an )?(?:perfectly |quite |completely |absolutely |also |just as )?(?:fine|ok|okay|all right|welcome|good answer),
    (?:you would|you'd) rather not, feel free to (?:say no|decline), no (?:pressure|obligation),
    (?:fine|ok|okay|all right|no problem|no worries|no trouble) if (?:not|you can't|it), just say (?:so|no), (?:completely|fully|quite|perfectly|totally|entirely|of course) understand, no worries (?:at all )?if, say no if, not be (?:in the least )?offended, won't be (?:at all )?offended, no hard feelings, i (?:will|would) understand, hesitate to say no`)})\b`,
)
const other = new RegExp(
  String.raw`\b(?:${anyOf('a colleague, one of your colleagues, someone else, somebody else, another person, a member of your team')})\b`,
)
const offered = /\b(?:would|might|could|if|or|just as|welcome|better placed|instead)\b/

/** `found` is all that the rules see in it, dismissed or not. */
export function evidenceIn(
  situation: Situation,
  found: readonly Pick<Finding, 'rule' | 'weight'>[],
  options: Options = {},
): Evidence[] {
  const { kind, language } = situation
  const isAsking = kind === 'request' || kind === 'introduction'
  const isRead = language === undefined || /^en\b/.test(language)
  const isFlawed = found.some(({ rule, weight }) => weight === 'breach' || rule === 'no-blanks-left')
  if (!isAsking || !isRead || isFlawed) return []
  const draft = cut(situation)
  return [
    namesReferrer(draft),
    saysWhy(draft),
    boundsTheTime(draft, { ...thresholds, ...options.thresholds }.minutesFine),
    inSentence(draft, 'easy-to-say-no', 'A no is easy', ({ flat }) => noIsFine.test(flat)),
    inSentence(
      draft,
      'easy-to-say-no',
      'A colleague is welcome',
      ({ flat }) => other.test(flat) && offered.test(flat),
    ),
  ].filter((one) => one !== null && !found.some(({ rule }) => rule === one.rule)) as Evidence[]
}

function namesReferrer({ text, sentences, situation }: Draft): Evidence | null {
  const { referrer } = situation
  if (!referrer || referrer.mayUseName === false) return null
  const at = sentences.find((one) => isNamed(referrer.name, fold(one.text)))
  return at ? { rule: 'name-the-referrer', says: `Names ${referrer.name}`, ...trimmed(text, at) } : null
}

function saysWhy(draft: Draft): Evidence | null {
  const { reader, kind, referrer } = draft.situation
  if (kind !== 'request') return null
  // Who sent the writer is a reason to read on, and said above.
  const isNew = ({ text }: Sentence) => !referrer || !isNamed(referrer.name, fold(text))
  const says = reader?.name ? `Says why ${reader.name}` : 'Says why them'
  const at = draft.sentences.find((one) => isOfThem(one) && reasons.test(one.flat) && isNew(one))
  return at ? { rule: 'say-why-them', says, ...trimmed(draft.text, fromReason(at)) } : null
}

const clauses = /[,;:—–-] |\b(?:and|but|because|since|so) /g

/** Of a long sentence, from the clause in which the reason begins: what comes before tells of the writer. */
function fromReason({ start, end, flat }: Sentence): Span {
  const at = ofTheirs.exec(flat)?.index ?? 0
  if (at <= 60) return { start, end }
  const clause = [...flat.slice(0, at).matchAll(clauses)].at(-1)
  return clause ? { start: start + clause.index + clause[0].length, end } : { start, end }
}

/** That no reason is missing takes little; what is praised says what of theirs was read, seen, heard or told. */
const theirWork = `
  talk, article, piece, posts?, book, essay, podcast, interview, newsletter, work, paper, column, lecture, speech, project, story, answer,
  film, photographs, career, move, path, page, profile, team`
const ofTheirs = new RegExp(
  String.raw`\b(?:${anyOf(`
    read|reread|seen|saw|heard|watched|listened|followed|follow|admired?|enjoyed|loved|struck|noticed|learned|learnt|gone through,
    (?:says?|said|told me|suggested|recommended|mentioned|tells me|reckons?|thought)(?: that)?(?: i)?(?: [a-z]+){0,3} you,
    your (?:[a-z]+ ){0,2}(?:${anyOf(theirWork)}),
    (?:same|fellow|both|like you), you (?:led|lead|built|moved|founded|started|run|wrote|restore|teach|made|went|came|left|chose|design|have done|were|are)`)})(?![a-z])`,
)
const anyReaders = anyOf(`
  career, company, work, journey, success, experience, background, profile, team, achievements, path, expertise,
  knowledge, firm, organi[sz]ation`)
const liked = anyOf('admired?, follow(?:ed)?, love, loved, enjoy(?:ed)?, impressed by, inspired by')
/** Fits any reader. */
const flattery = new RegExp(
  String.raw`\b(?:${liked}) your (?:${anyReaders})\b(?: and your (?:${anyReaders})\b)?(?! (?:on|at|in|with|for|since|from)\b)`,
  'g',
)
const isOfThem = ({ text, flat }: Sentence) =>
  !/[?？]/.test(text) &&
  ofTheirs.test(flat.replace(flattery, '')) &&
  !/\bi(?:'ll| will) (?:call|ring|come|write|expect)\b|\byou (?:must|should|need to|have to)\b/.test(flat)

function boundsTheTime(draft: Draft, most: number): Evidence | null {
  const lengths = lengthsIn(draft)
  const [first] = lengths
  if (!first || lengths.some(({ minutes }) => minutes > most)) return null
  const { start, end } = first
  return { rule: 'ask-for-a-bounded-time', says: `Asks for ${draft.text.slice(start, end)}`, start, end }
}

function inSentence(
  { text, sentences }: Draft,
  rule: string,
  says: string,
  shows: (sentence: Sentence) => boolean,
): Evidence | null {
  const at = sentences.find(shows)
  return at ? { rule, says, ...trimmed(text, at) } : null
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  }
}
