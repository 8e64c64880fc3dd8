/**
 * Notes are written in any words: "Her talk on tea", "You begin with one sentence". A letter says them to someone, so a note
 * about the reader comes out as a blank that quotes it: only its writer can turn it round.
 */

import { deedOf, isAbout, type NamedPerson, shapeOf } from './note-shape.ts'

/** `asks` is the blank where nothing is noted. `frame` makes whole sentences of what neither speaks to the reader nor begins with "I". */
export function saidToThem(
  noted: string,
  reader: NamedPerson,
  { asks, words, frame }: { asks: string; words: number; frame: (sentence: string) => string },
): string {
  const said = thought(noted.replace(/^\s*(?:[-–•*]|\d{1,2}[.)])\s+/, ''), words)
  if (said === '' || saysNothing.test(said)) return `${blank(asks)}.`
  // Their own words, in quotes: an “I” in them is not the writer.
  if (/^[“"„«]/.test(said)) return frame(said)
  const deed = deedOf(said, reader)
  if (deed) return `You ${deed}`
  if (isAbout(said, reader)) return toTurnRound(said)
  if (opensToThem.test(said)) return said.charAt(0).toUpperCase() + said.slice(1)
  return shapeOf(said).shape === 'words' ? toTurnRound(said) : frame(said)
}

const saysNothing = /^(?:nothing(?: yet)?|none|n\/?a|no idea|not sure(?: yet)?|dunno|tbd|\?+|[-–—.]+)[.!?]?$/i

/** Beyond this many characters, words in brackets are not seen to be a blank: see `blanksIn`. */
const LONGEST_BLANK = 78

/** A blank with the note in it. */
export function toTurnRound(noted: string, asks = 'say this to them in your words'): string {
  const plain = noted.replace(/[[\]]/g, '').replace(/[.!?]+$/, '')
  const room = LONGEST_BLANK - `${asks}: `.length
  const cut = plain.length > room ? `${plain.slice(0, room - 1).replace(/\s+\S*$/, '')}…` : plain
  return blank(`${asks}: ${cut}`)
}

/** The first paragraph of what was typed, ended like a sentence, and no longer than `words` unless its first sentence is. */
export function sentence(text: string, words = 40): string {
  const first = text.trim().split(/\n+/)[0]?.trim() ?? ''
  const sentences = first.match(/[^.!?。！？]+(?:[.!?。！？]+(?=\s|$)|[.!?](?=\S)|[。！？]|$)/gu) ?? []
  let said = ''
  for (const next of sentences) {
    if (said && `${said}${next}`.trim().split(/\s+/).length > words) break
    said += next
  }
  const trimmed = said.trim()
  return trimmed === '' || /[.!?。！？…][”"»“]?$/.test(trimmed) ? trimmed : `${trimmed}.`
}

/** The same, and a longer sentence only up to where a thought in it ends: at a colon, or before an "and" or "but" after a comma. */
export function thought(text: string, words: number): string {
  const said = sentence(text, words)
  if (said.split(/\s+/).length <= words) return said
  const ends = [...said.matchAll(/[:;–—]|, (?=and |but |so )/g)].map(({ index }) =>
    said.slice(0, index).trim(),
  )
  const within = ends.filter((one) => one.split(/\s+/).length <= words).at(-1) ?? ends[0] ?? ''
  return within.split(/\s+/).length < FEWEST_WORDS ? said : `${within}.`
}

/** Their words, quote by quote; none where there is more than quotes. */
export function quoted(said: string): string[] {
  const quotes = said.match(/[“„«][^“”„«»]+[”“»][.!?]?/gu) ?? []
  return quotes.join('').replace(/\s/g, '') === said.replace(/\s/g, '') ? quotes : []
}

/** Fewer are no sentence about anyone. */
const FEWEST_WORDS = 5

export const blank = (what: string) => `[${what}]`

/** One paragraph of a letter: what is needed stays, the rest only where there is room. */
export interface Part {
  text: string
  isNeeded: boolean
}

export const must = (text: string): Part => ({ text, isNeeded: true })
export const may = (text: string): Part => ({ text, isNeeded: false })

/** Sentences after each other; those that are empty are left out. */
export const joined = (...sentences: string[]) => sentences.filter(Boolean).join(' ')

const opensToThem =
  /^(?:I(?=['’ ])|(?:(?:[Ww]hat|[Hh]ow|[Tt]hat|[Ww]hen|[Ww]here|[Ss]ince|[Tt]he \w+(?: \w+)?) )?[Yy]our?\b)/
