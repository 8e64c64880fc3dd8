/**
 * The level someone is at, guessed from the title they carry. It is shown and can be corrected: a guess only saves
 * typing. "Manager" here means that people report to them, since that is what the questions differ by.
 */
import { type Level, levels } from '../etiquette/level.ts'
import { fold as foldName } from '../store/fold.ts'
import { titleCharacters, titleWords } from './title-words.ts'

/** The highest that the title says someone has now. Experienced when it says nothing: the safest tone to be wrong in. */
export function guessLevel(title: string): Level {
  const said = partsOf(title).flatMap((part) => levelOf(part) ?? [])
  return levels.findLast((level) => said.includes(level)) ?? 'experienced'
}

/** True when the text reads like what someone does rather than where. */
export const isTitle = (text: string): boolean => partsOf(text).some((part) => levelOf(part) !== null)

const characters = titleCharacters.map(([level, words]) => [level, words.map(foldName)] as const)

/** Made when first asked for: so many words take a while to compile, and a level that is given needs none of them. */
let patterns: (readonly [Level, RegExp])[] | undefined

function wholeWords(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u')
}

function levelOf(part: string): Level | null {
  patterns ??= titleWords.map(([level, words]) => [level, wholeWords(words)] as const)
  const found = patterns.find(([, pattern]) => pattern.test(part))
  if (found) return found[0]
  return characters.find(([, words]) => words.some((word) => part.includes(word)))?.[0] ?? null
}

/** What they were, or would like to be, or who they serve, is not what they are. */
const notTheirs = [
  /(?<![\p{L}\p{N}])(?:ex|former|formerly|previously|past|retired|aspiring|future|soon to be|ehemalige[rn]?|ancien(?:ne)?|wannabe)(?![\p{L}\p{N}]).*$/u,
  /(?<![\p{L}\p{N}])(?:assistant|pa|ea|secretary|advis[eo]r|aide|liaison|reporting|support|counselor|deputy|chauffeur|assistentin|assistent|assistante?|asistente)(?: \S+)? (?<cut>(?:to|of|der|des|du|de la|del)(?: the)? .*)$/u,
  /(?<![\p{L}\p{N}])(?<cut>office of .*)$/u,
]

/** Where they work may sound like a title too: "Engineer at Partner Labs". */
const workplace = /\s*(?:@|(?<![\p{L}\p{N}])(?:at|bei|chez)(?![\p{L}\p{N}])).*$/u
const yearAt = /^(?:freshman|sophomore|junior|senior) at /

function partsOf(title: string): string[] {
  return foldName(title.slice(0, 300).replace(/[|·•;,/()\n&+–—]|\s-\s|\band\b/giu, '|'))
    .replace(/\./g, '')
    .split('|')
    .map((part) =>
      part
        .replace(/['’"“”]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .map((part) => notTheirs.reduce(cutAway, yearAt.test(part) ? part : part.replace(workplace, '')).trim())
    .filter((part) => part !== '')
}

function cutAway(part: string, pattern: RegExp): string {
  const found = pattern.exec(part)
  if (!found) return part
  const cut = found.groups?.cut
  return cut === undefined ? part.slice(0, found.index) : part.slice(0, part.length - cut.length)
}
