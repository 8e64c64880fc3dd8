/**
 * The blocks of a pitch, and how they are put together: each is written once and said to many. What was written for one conversation
 * comes before what was written for its audience, and that before the general one. Pure.
 */
import { fold } from '../etiquette/plain.ts'
import { countWords, spokenSeconds } from './pitch.ts'

/** In the order in which they are said until the seeker moves them. */
export const pitchParts = [
  'background',
  'accomplishment-1',
  'accomplishment-2',
  'accomplishment-3',
  'learn',
  'why',
  'own-1',
  'own-2',
] as const
export type PitchPart = (typeof pitchParts)[number]

/** Whom a version is for: neither is everyone. */
export interface PitchFor {
  conversationId: string | null
  audience: string
}

/** One version of one block. */
export interface Version extends PitchFor {
  id: string
  part: PitchPart
  text: string
  updatedAt: string
}

export type BlockOwner = 'conversation' | 'audience' | 'general'

export const whoseIs = ({ conversationId, audience }: PitchFor): BlockOwner =>
  conversationId !== null ? 'conversation' : audience !== '' ? 'audience' : 'general'

export const isSameAudience = (one: string, other: string) => fold(one).trim() === fold(other).trim()

/** The version of each block that is said to `whom`, in that order; the newest, should there be two. A part that no one wrote is missing. */
export function putTogether(
  versions: readonly Version[],
  whom: PitchFor,
  order: readonly PitchPart[] = pitchParts,
): Map<PitchPart, Version> {
  const said = new Map<PitchPart, Version>()
  for (const part of order) {
    const those = versions.filter((one) => one.part === part).toSorted((a, b) => (a.id < b.id ? 1 : -1))
    const own = those.find((one) => one.conversationId !== null && one.conversationId === whom.conversationId)
    const theirs = those.find(
      (one) =>
        whom.audience !== '' && whoseIs(one) === 'audience' && isSameAudience(one.audience, whom.audience),
    )
    const version = own ?? theirs ?? those.find((one) => whoseIs(one) === 'general')
    if (version) said.set(part, version)
  }
  return said
}

/** A block among the words of the whole. */
export interface PlacedBlock {
  version: Version
  start: number
  words: number
  seconds: number
}

/** All of it as it is said, a block to a line; one that is empty is left out. */
export function asSaid(said: ReadonlyMap<PitchPart, Version>): { text: string; placed: PlacedBlock[] } {
  let text = ''
  const placed = [...said.values()].map((version) => {
    const words = version.text.trim()
    if (words !== '' && text !== '') text += '\n'
    const start = text.length
    text += words
    return { version, start, words: countWords(words), seconds: spokenSeconds(words) }
  })
  return { text, placed }
}

/** The audience whose word is in their title or in the industry they work in; empty where none is. The longest says most. */
export function guessAudience(audiences: readonly string[], title: string, industry: string): string {
  const theirs = ` ${fold(`${title} ${industry}`).replace(/[^\p{L}\p{N}]+/gu, ' ')}`
  const fits = (audience: string) =>
    theirs.includes(
      ` ${fold(audience)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()}`,
    )
  return audiences.filter(fits).toSorted((a, b) => b.length - a.length)[0] ?? ''
}
