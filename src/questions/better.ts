/** A question that rests on a fact: first what was read, as one would say it to them, then what only they can answer. */
import type { Fact } from '../people/fact.ts'
import { fold } from '../store/search.ts'
import type { BankQuestion, RestsOn } from './bank.ts'

/** Longer than this, a fact is a paragraph, and no one says it in front of a question. */
const longestFact = 140

/** Kept short of what a question may hold. */
const longestQuestion = 300

export const restsOn: Record<Fact['about'], RestsOn> = { person: 'them', company: 'work', industry: 'field' }

/** The better form of a question with this fact; null where the fact cannot be said to them in one short sentence. */
export function betterWith(
  { better }: Pick<BankQuestion, 'better'>,
  { fact, about }: Pick<Fact, 'fact' | 'about'>,
  name: string,
): string | null {
  if (better.restsOn !== restsOn[about]) return null
  const said = asSaidToThem(fact, name)
  const question = said && `I read that ${said}. ${better.asks}`
  return question && question.length <= longestQuestion ? question : null
}

/** “Maya Chen has led the brand since May.” is said to Maya as “you have led the brand since May”; null where it cannot be told. */
export function asSaidToThem(fact: string, name: string): string | null {
  const text = fact
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!…]+$/, '')
  // One sentence, without quotes of its own.
  if (text === '' || text.length > longestFact || /[.!?][ ”"]|[?"“”:;]/.test(text)) return null
  const toThem = /^you(?:['’]\w+)? /i.test(text) ? `y${text.slice(1)}` : aboutYou(text, name)
  if (toThem !== null) return toThem
  // Whoever “he” or “she” is, is not said; and nor is what they are called, to their face.
  if (/\b(?:he|she|his|her|hers|him|himself|herself)\b/i.test(text) || names(text, name)) return null
  return startsWithAWord(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : /^[\p{L}\d]/u.test(text)
      ? text
      : null
}

/** As a sentence that begins with their name, or with what they did: “Studied acoustics”. */
function aboutYou(text: string, name: string): string | null {
  const [given = ''] = name.split(' ')
  const called = [name, given].find((one) => one !== '' && fold(text).startsWith(`${fold(one)} `))
  const rest = called ? text.slice(called.length).trim() : pastFirst.test(text) ? lowered(text) : null
  if (rest === null) return null
  const [verb = '', ...words] = rest.split(' ')
  const said = `you ${inSecondPerson(verb)} ${words.join(' ')}`.trim()
  const about = said
    .replace(/\b(?:his|her) (?=\p{Ll})/giu, 'your ')
    .replace(/\b(?:himself|herself)\b/gi, 'yourself')
  return /\b(?:he|she|his|her|hers|him)\b/i.test(about) || names(about, name) ? null : about
}

/** A note without a subject: “Gave a talk in Lagos”, “Studied acoustics”. */
const pastFirst =
  /^(?:[A-Z]\p{Ll}+ed|Gave|Led|Wrote|Built|Won|Began|Ran|Sold|Taught|Grew|Spoke|Made|Left|Came|Took|Became) \p{L}/u

const irregular: Record<string, string> = { has: 'have', is: 'are', was: 'were', does: 'do', goes: 'go' }

/** “leads” → “lead”, “teaches” → “teach”; the past stays as it is. */
function inSecondPerson(verb: string): string {
  const plain = irregular[verb]
  if (plain) return plain
  if (/(?:ch|sh|ss|x|zz)es$/.test(verb)) return verb.slice(0, -2)
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`
  return /[^s]s$/.test(verb) ? verb.slice(0, -1) : verb
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

function names(text: string, name: string): boolean {
  const [given = ''] = name.split(' ')
  return given.length > 1 && ` ${fold(text)} `.includes(` ${fold(given)} `)
}

/** Words that begin a sentence with a capital and are no names. */
const startsWithAWord = (text: string) =>
  /^(?:The|A|An|In|Since|Last|This|These|Those|Half|Most|Many|Every|Each|One|Two|Three|Four|Five|More|Fewer|Some|All|Nearly|About|Over|On|At|For|After|Before|From|It|There|Their|People|Households|Customers|Sales|Prices|Demand)\b/.test(
    text,
  )
