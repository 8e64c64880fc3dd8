/**
 * Names have no format: one word, several scripts, right to left, titles, emoji. A name is shown as it was given;
 * what is here only helps to sort it, to find it and to notice that two are alike. Nothing splits one into parts.
 */
import { fold as foldName } from '../store/search.ts'

export { foldName }

/** What a list is sorted by: the family name first when we were given one, else the name as it stands. */
export function sortKey(name: string, familyName = ''): string {
  return foldName(`${familyName} ${name}`).replace(/^[^\p{L}\p{N}]+(?=.*[\p{L}\p{N}])/u, '')
}

const credentials = new Set(
  `phd dphil edd dba jd llm llb md do dds dmd dvm pharmd dnp mba emba ma ms msc bsc ba bs beng meng mfa mph mpa mpp
  med rn bsn msn np lcsw lmft cpa cfa cma caia frm cfp pmp capm csm cspo psm itil cissp cism cisa ccna ccnp aws
  shrm-cp shrm-scp phr sphr gphr cipd pe peng ceng eit leed aia riba esq acca fca aca six-sigma lssbb lssgb mbb obe mbe cbe`.split(
    /\s+/,
  ),
)

/** True for "PhD", "MBA, PMP®" or "(she/her)": what people hang on a name and leave off when they say it. */
export function isCredential(text: string): boolean {
  const words = text
    .split(/[\s,/]+/u)
    .map((word) => foldName(word.replace(/[®™℠]/g, '')).replace(/[.()]/g, ''))
    .filter((word) => word !== '')
  return words.length > 0 && words.every((word) => credentials.has(word) || pronouns.has(word))
}
const pronouns = new Set(['she', 'her', 'hers', 'he', 'him', 'his', 'they', 'them', 'theirs'])

/**
 * The name without degrees and licenses at its end; for matching only. After a comma any credential counts; without one
 * only when it is written like one, for Ma, Do and Mba are family names too. A name of nothing else stays as it is.
 */
export function withoutCredentials(name: string): string {
  let rest = name.trim()
  for (let tail = lastWord(rest); tail && tail.before !== ''; tail = lastWord(rest)) {
    const standsOut = /\p{Lu}.*\p{Lu}/u.test(tail.word) && /\p{Ll}/u.test(tail.before)
    const isWritten = tail.hasComma || standsOut || tail.word.startsWith('(')
    const isTitle = isWritten && isCredential(tail.word)
    if (!isTitle && !/^\p{P}+$/u.test(tail.word)) break
    rest = tail.before
  }
  return rest.replace(/,+$/, '')
}

function lastWord(text: string) {
  const found = /([\s,]+)([^\s,]+)$/u.exec(text.slice(-200))
  if (!found?.[1] || !found[2]) return null
  const before = text.slice(0, text.length - found[0].length)
  return { before, word: found[2], hasComma: found[1].includes(',') }
}

/** What two people's names are compared by. Alike is a reason to ask, never to merge. */
export const nameKey = (name: string): string => foldName(withoutCredentials(name))

/** Jürgen and Juergen, Åsa and Aasa: folded, an umlaut has lost its dots already. */
export const plainSpelling = (word: string): string => word.replace(/([aou])e/g, '$1').replace(/aa/g, 'a')

/** True when letters were lost on the way here ("J?rgen", "????"). Such a name never replaces a whole one. */
export const isDamagedName = (name: string): boolean => /[?\ufffd]/u.test(name)
