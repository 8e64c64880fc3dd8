/**
 * What a note is, as a piece of a sentence: what someone did, advice, a thing, a whole sentence, or words that only their writer can
 * make one of. A draft that takes up a note reads as one piece because of it. Pure, and read from the first words alone.
 */
export interface NamedPerson {
  name: string
  givenName: string
}

/**
 * `advice` begins with what is to be done, `doing` with “being” or “sharing”, `that` and `how` go on with a sentence, a `thing` has none,
 * and `words` are too few to be any of these.
 */
export type NoteShape = 'advice' | 'doing' | 'going' | 'that' | 'how' | 'thing' | 'sentence' | 'words'

/** `words` go on in the middle of a sentence, but for a `sentence`, which begins one. */
export function shapeOf(said: string): { shape: NoteShape; words: string } {
  const small = said.charAt(0).toLowerCase() + said.slice(1)
  const first = /^\p{L}+/u.exec(small)?.[0] ?? ''
  if (/^to\s/.test(small) && base.has(/^to\s+(\p{L}+)/u.exec(small)?.[1] ?? ''))
    return { shape: 'advice', words: small.slice(3) }
  if (/^(?:going|planning) to\s/.test(small)) return { shape: 'going', words: small }
  if (base.has(first) && !/^\p{L}+\s+(?:is|are|was|were|has|have|had|comes?|will)\b/u.test(small))
    return { shape: 'advice', words: small }
  if (/^that\s/.test(small) && hasVerb(small)) return { shape: 'that', words: small }
  if (doing.has(first) && !/^\p{L}+\s+(?:is|are|was|were|has|had|comes?)\b/u.test(small))
    return { shape: 'doing', words: small }
  if (/^(?:how|why|what|when|where|who|which|whether)\s/.test(small)) return { shape: 'how', words: small }
  if (/^(?:the|an?|those|these|some|all)\s/.test(small) && !hasVerb(small))
    return { shape: 'thing', words: small }
  const isFragment = !hasVerb(small) && (small.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= FEW
  if (isFragment) return { shape: 'words', words: small }
  return { shape: 'sentence', words: said.charAt(0).toUpperCase() + said.slice(1) }
}

const FEW = 4

const hasVerb = (text: string) =>
  /\b(?:am|is|are|was|were|be|has|have|had|will|would|can|could|should|may|might|must|does|do|did|\p{L}+ed|\p{L}+n[’']t)\b/iu.test(
    text,
  ) || (text.match(/\p{L}+/gu) ?? []).some((word) => irregular.has(word) || present.has(word))

/** “Found the slot”, “She reads every answer”: what they did or do, as it follows "You"; null where it says more of them, or no deed. */
export function deedOf(said: string, { name, givenName }: NamedPerson): string | null {
  const who = ['s?he', 'they', ...[name, givenName].filter(Boolean).map(escaped)].join('|')
  const deed = new RegExp(
    `^(?:(?:${who})\\s+)?((?:(?:also|kindly|even)\\s+)?)(\\p{L}+)(?![\\p{L}’'])(.*)$`,
    'isu',
  )
  const [, also = '', verb = '', rest = ''] = deed.exec(said) ?? []
  const yours = inSecondPerson(verb.toLowerCase())
  if (!yours || /[[\]]/.test(said)) return null
  if (isAbout(rest, { name, givenName }) || speaksToThem(rest) || /\b(?:they|them|theirs?)\b/i.test(rest))
    return null
  return `${also.toLowerCase()}${yours}${rest}`
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Of a verb in the third person or in the past, what stands after “you”; null of any other word. */
function inSecondPerson(verb: string): string | null {
  if (verb === 'was') return 'were'
  if (verb === 'is') return 'are'
  if (verb === 'has') return 'have'
  if (irregular.has(verb) || (/^\p{L}{2,}ed$/u.test(verb) && !notDone.has(verb))) return verb
  return present.get(verb) ?? null
}

const list = (words: string) => words.trim().split(/\s+/)

const irregular: ReadonlySet<string> = new Set(
  list(`found gave made sent showed took told let brought came got met ran sat spoke stood taught thought wrote held kept led lent put
  set said saw went heard knew felt drew drove built bought chose did paid sold swept won woke began broke caught drank flew forgave left
  lit rang rode sang shook sought spent threw understood were had read`),
)

const notDone: ReadonlySet<string> = new Set(
  list(
    'need indeed speed seed feed weed breed bleed exceed proceed succeed hundred kindred sacred naked wicked red bed shed used',
  ),
)

/** How a deed begins, said to someone or of oneself: “call ten customers”. */
const base: ReadonlySet<string> = new Set(
  list(`accept add apply ask attend avoid be become begin book bring build buy call change check choose collect compare contact count cut do
  draft email explore find finish focus follow get give go improve interview invite join keep learn leave let listen look make measure
  meet never notice offer pick plan practice prepare publish put reach read rehearse research rewrite say see send set share show
  sign spend start stay stop study subscribe take talk tell test think treat try update use visit volunteer wait walk watch work write don`),
)

const doing: ReadonlySet<string> = new Set(
  list(`being taking making sharing giving telling showing explaining joining coming sending finding helping introducing listening answering
  offering keeping setting opening reading talking walking letting putting going`),
)

const present: ReadonlyMap<string, string> = new Map(
  list(`reads starts begins uses thinks says tells gives keeps knows likes loves works writes asks calls looks makes takes wants needs believes
  finds feels runs sees shows sends spends offers suggests recommends explains helps hires leads meets teaches talks listens wins goes does`).map(
    (verb) => [
      verb,
      verb.replace(/(?<=ch|sh|ss|go|do)es$|(?<!ch|sh|ss|go|do)s$/, '').replace(/(?<=^(?:go|do))es$/, ''),
    ],
  ),
)

export const speaksToThem = (text: string) => /\byou(?:r|rs|rself)?\b/i.test(text)

export function isAbout(said: string, { name, givenName }: NamedPerson): boolean {
  if (/^(?:s?he|they|her|his|their)\b/i.test(said)) return true
  if (speaksToThem(said)) return false
  return /\b(?:s?he|hers?|his|him)\b/i.test(said) || [name, givenName].some((one) => isNamed(one, said))
}

const isNamed = (name: string, said: string) =>
  name !== '' && ` ${said.replace(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')} `.includes(` ${name} `)
