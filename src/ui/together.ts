/** The page's one form, where its forms are sent as one (`together-names.ts` says how). */
import { createContext } from 'preact'

export interface TogetherIn {
  /** The id of the document's one form. */
  form: string
  /** How many forms with fields are in it so far. */
  parts: number
}

/** Null where each form stands by itself. */
export const Together = createContext<TogetherIn | null>(null)

/** A page of more forms than these would be more than a door reads; those after them stand by themselves. */
export const mostParts = 120
