/**
 * Whose a form is. Each is rendered with a mark of the world it was filled in for, which no one can read or make: a form goes on
 * after a session ended, or is sent from a tab that was left open, and must not be done in another's account.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { TypedFields } from '../../here.ts'
import { latest } from '../../store/latest.ts'
import { type House, type Who, worldOf } from '../house.ts'
import { seal, unseal } from './sealed.ts'

/** The same for every form of a world, so that a page of many forms costs no more. */
export function markOf(house: House, who: Pick<Who, 'account' | 'isSample'>): string {
  const known = marks.get(house) ?? latest(1000, (world) => markOfWorld(house, world))
  marks.set(house, known)
  return known(worldOf(who))
}

const marks = new WeakMap<House, (world: string) => string>()

const markOfWorld = (house: House, world: string) =>
  createHmac('sha256', house.secret).update(`form of ${world}`).digest('base64url').slice(0, 22)

/** Where a form was filled in: `here` is by this person, in the world that they are in now; `elsewhere` in their other one. */
export function filledIn(house: House, who: Who, typed: TypedFields): 'here' | 'elsewhere' | 'by another' {
  const isOf = (mark: string, isSample: boolean) => isSame(mark, markOf(house, { ...who, isSample }))
  const others = (typed._whose ?? []).filter((mark) => !isOf(mark, who.isSample ?? false))
  if (others.length === 0) return 'here'
  return others.every((mark) => isOf(mark, !who.isSample)) ? 'elsewhere' : 'by another'
}

/** Why a form is not done for the person who is signed in; null when it was filled in here. */
export function whyNotYours(house: House, who: Who, typed: TypedFields): string | null {
  const where = filledIn(house, who, typed)
  if (where === 'here') return null
  if (where === 'by another')
    return 'This page was opened by another account. Nothing was saved here. To save what was typed there, sign in as the person who typed it.'
  return who.isSample
    ? 'This was typed before you opened the sample data, so it is not saved. To save it in your own, leave the sample data in another tab, then try again here.'
    : 'This was typed in the sample data, which you have left, so it is not saved. Copy what you want to keep.'
}

/** A form that waits until its person has signed in again. */
export interface WaitingForm {
  verb: string
  typed: TypedFields
  /** The mark of who filled it in. */
  whose: string
}

const Shape = z.object({
  verb: z.string(),
  typed: z.record(z.string(), z.array(z.string())),
  whose: z.string(),
})

export const sealWaiting = (house: House, waiting: WaitingForm): string =>
  seal(house.secret, 'waiting form', JSON.stringify(waiting))

/** The form that waits for this person, of whichever of their worlds; `null` when none does, `'anothers'` when it waits for someone else. */
export function waitingFor(house: House, who: Who, sealed: string): WaitingForm | 'anothers' | null {
  const text = sealed && unseal(house.secret, 'waiting form', sealed)
  if (!text) return null
  const waiting = Shape.parse(JSON.parse(text))
  const marks = [true, false].map((isSample) => markOf(house, { ...who, isSample }))
  return marks.some((mark) => isSame(mark, waiting.whose)) ? waiting : 'anothers'
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
