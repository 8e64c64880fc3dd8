/**
 * Turns a phrase written with gaps and word lists into a regular expression over a draft's `plain` text, so that what a rule
 * looks for can be kept as data. Gaps are bounded and words and spaces never overlap, so matching takes linear time.
 *
 *   could/would you _3 <pass on> my <papers>
 *
 * `a/b` either word · `a?` perhaps · `a*` any ending · `<list>` a word or phrase of the list · `_3` up to three words in this
 * clause · `~3` up to three words, commas too · `Name` a capitalised word or a blank to fill in · `!a/b` not followed by ·
 * `|` the clause ends here · `^` the sentence starts here
 */
export type Lists = Record<string, readonly string[]>

export function phrases(patterns: readonly string[], lists: Lists = {}): RegExp {
  return new RegExp(patterns.map((pattern) => phrase(pattern, lists)).join('|'), 'g')
}

const space = '[ ·]+'
const wordEnds = '(?![^ ·,\\n])'

function phrase(pattern: string, lists: Lists): string {
  let source = '(?<![^ ·,\\n])'
  for (const token of pattern.split(' ')) source += piece(token, lists)
  return source.replace(/\[ ·\]\*$/, '')
}

// Every word takes the spaces after it, so that an optional word leaves none behind.
function piece(token: string, lists: Lists): string {
  if (token === '^') return '(?<=^|\\n)[ ·,]*'
  if (token === '|') return '(?=,|\\n|$)'
  const gap = /^([_~])(\d)$/.exec(token)
  if (gap) return gap[1] === '_' ? `(?:[^ ·,\\n]{1,40}${space}){0,${gap[2]}}` : acrossCommas(gap[2])
  if (token.startsWith('!')) return `(?![ ·]*${oneOf(token.slice(1), lists)}${wordEnds})`
  if (token.endsWith('?')) return `(?:${oneOf(token.slice(0, -1), lists)}${wordEnds}[ ·]*)?`
  return `${oneOf(token, lists)}${wordEnds}[ ·]*`
}

function acrossCommas(most: string | undefined): string {
  return `,?[ ·]*(?:[^ ·\\n]{1,40}${space}){0,${most}}`
}

function oneOf(token: string, lists: Lists): string {
  return `(?:${token
    .split('/')
    .flatMap((part) => wordsOf(part, lists))
    .join('|')})`
}

function wordsOf(part: string, lists: Lists): string[] {
  if (part === '|') return ['(?=,|\\n|$)']
  if (part === 'Name') return ['(?<=·)[^ ·,\\n]{1,40}']
  const list = /^<(.+)>$/.exec(part)
  const words = list ? lists[list[1] ?? ''] : [part]
  if (!words || part === '') throw new Error(`“${part}” is no word and no word list`)
  return words.map(literal)
}

function literal(words: string): string {
  return words
    .replace(/[.+$()[\]{}\\^]/g, '\\$&')
    .replaceAll('*', '[^ ·,\\n]{0,20}')
    .replaceAll(' ', space)
}
