/** What may be typed beside words where people are searched: “maya company:acme role:"vp product" level:director tag:climate via:jonas”. */
import { type Level, levels } from '../etiquette/level.ts'
import { fold } from '../store/fold.ts'
import { levelNames } from './person.ts'

/** By what a search of people can be narrowed in the words themselves. */
export interface Narrower {
  company?: string
  role?: string
  level?: Level
  tag?: string
  via?: string
}

/** Each as it is said where it is explained. */
export const narrowers = {
  company: 'works at a company of this name',
  role: 'has this in the job title',
  level: 'is of this level',
  tag: 'has this tag',
  via: 'was named by this person',
} as const satisfies Record<keyof Narrower, string>

const narrower = new RegExp(`(?:^|\\s)(${Object.keys(narrowers).join('|')}):(?:"([^"]*)"?|(\\S*))`, 'giu')

/** Cuts the narrowing words out of what was typed. A level that there is not stays among the other words, and so finds no one. */
export function readFind(typed: string): { words: string; by: Narrower } {
  const by: Narrower = {}
  const words = typed.replace(narrower, (all, name: string, quoted?: string, plain?: string) => {
    const value = (quoted ?? plain ?? '').trim()
    const key = name.toLowerCase() as keyof Narrower
    if (key !== 'level') {
      if (value !== '') by[key] = value
      return ' '
    }
    const level = levelMeant(value)
    if (level) by.level = level
    return value === '' || level ? ' ' : all
  })
  return { words: words.replace(/\s+/gu, ' ').trim(), by }
}

const shortNames: Record<string, Level> = { vp: 'vice-president', exec: 'executive', 'c-level': 'executive' }

/** “Director”, “vice president”, “vp” or the beginning of one. */
function levelMeant(typed: string): Level | undefined {
  const said = fold(typed)
  if (said === '') return undefined
  return (
    shortNames[said] ??
    levels.find(
      (level) => level.startsWith(said.replaceAll(' ', '-')) || fold(levelNames[level]).startsWith(said),
    )
  )
}
