/**
 * Finds phrases written with gaps and word lists in a draft's `plain` text, so that what a rule looks for can be kept as data.
 *
 *   could/would you _3 <pass on> my <papers>
 *
 * `a/b` either word · `a?` perhaps · `a*` any ending · `<list>` a word or phrase of the list · `_3` up to three words in this
 * clause · `~3` up to three words, commas too · `Name` a capitalised word or a blank to fill in · `!a/b` not followed by ·
 * `|` the clause ends here · `^` the sentence starts here
 *
 * Each word of the text is looked up, and only the phrases that start with it are tried there. Gaps are bounded and words and
 * spaces never overlap, so a search takes time in proportion to the text.
 */
import { withoutEnd } from '../trim.ts'

export type Lists = Record<string, readonly string[]>
/** Lists written as they are read: words and phrases with commas between. */
export function listsOf<Name extends string>(written: Record<Name, string>): Record<Name, readonly string[]> {
  const lists = Object.entries<string>(written).map(([name, words]) => [name, words.trim().split(/,\s+/)])
  return Object.fromEntries(lists)
}

export type Found = { start: number; end: number; words: string }
export type Phrases = (plain: string) => Found[]

const inWord = '[^ ·,\\n]'
const space = '[ ·]{1,9}'
const perhapsSpace = '[ ·]{0,9}'
const wordEnds = `(?!${inWord})`

export function phrases(patterns: readonly string[], lists: Lists = {}): Phrases {
  const byWord = new Map<string, (() => RegExp)[]>()
  for (const pattern of patterns) {
    const these = made(pattern, lists)
    for (const word of firstWords(pattern, lists)) {
      const others = byWord.get(word)
      if (others) others.push(these)
      else byWord.set(word, [these])
    }
  }
  return (plain) => {
    const found: Found[] = []
    let from = 0
    for (const { 0: word, index } of plain.matchAll(/[^ ·,\n]+/g)) {
      if (index < from) continue
      for (const expression of byWord.get(word) ?? []) {
        const these = expression()
        these.lastIndex = index
        const taken = these.exec(plain)?.[0]
        if (taken === undefined) continue
        const words = withoutEnd(taken, /[ ·]/)
        from = index + words.length
        found.push({ start: index, end: from, words })
        break
      }
    }
    return found
  }
}

/** Made when a text first has its first word: most phrases are never met, and a command that reads one letter is over sooner. */
function made(pattern: string, lists: Lists): () => RegExp {
  let these: RegExp | undefined
  return () => {
    these ??= new RegExp(
      pattern
        .split(' ')
        .map((token) => piece(token, lists))
        .join(''),
      'y',
    )
    return these
  }
}

/** The words that a phrase may start with; it never starts with a gap. */
function firstWords(pattern: string, lists: Lists): Set<string> {
  const words = new Set<string>()
  for (const token of pattern.split(' ')) {
    if (token === '^') continue
    for (const part of token.replace(/\?$/, '').split('/'))
      for (const word of listed(part, lists)) words.add(word.split(' ')[0] ?? '')
    if (!token.endsWith('?')) break
  }
  return words
}

// Every word takes the spaces after it, so that an optional word leaves none behind.
function piece(token: string, lists: Lists): string {
  if (token === '^') return '(?<=(?:^|\\n)[ ·,]{0,9})'
  if (token === '|') return '(?=,|\\n|$)'
  const gap = /^([_~])(\d)$/.exec(token)
  if (gap?.[1] === '_') return `(?:${inWord}{1,40}(?:${space}|(?=[,\\n]|$))){0,${gap[2]}}`
  if (gap) return `(?:,${perhapsSpace})?(?:[^ ·\\n]{1,40}${space}){0,${gap[2]}}`
  if (token.startsWith('!')) return `(?!${perhapsSpace}${oneOf(token.slice(1), lists)}${wordEnds})`
  if (token.endsWith('?')) return `(?:${oneOf(token.slice(0, -1), lists)}${wordEnds}${perhapsSpace})?`
  return `${oneOf(token, lists)}${wordEnds}${perhapsSpace}`
}

function oneOf(token: string, lists: Lists): string {
  const parts = token.split('/').flatMap((part) => {
    if (part === 'Name') return [`(?<=·)${inWord}{1,40}`]
    if (part === '|') return ['(?=,|\\n|$)']
    return listed(part, lists).map(literal)
  })
  return `(?:${parts.join('|')})`
}

function listed(part: string, lists: Lists): readonly string[] {
  const list = /^<(.+)>$/.exec(part)
  const words = list ? lists[list[1] ?? ''] : [part]
  if (!words || part === '') throw new Error(`“${part}” is no word and no word list`)
  return words
}

function literal(words: string): string {
  return words
    .replace(/[.+$()[\]{}\\^]/g, '\\$&')
    .replaceAll(' ', space)
    .replaceAll('*', `${inWord}{0,20}`)
}
