/** The page's one form, where its forms are sent as one (`together-names.ts` says how). */
import { createContext } from 'preact'

export interface TogetherIn {
  /** The id of the document's one form. */
  form: string
  /** The ids of forms that stand by themselves all the same. */
  alone: ReadonlySet<string>
}

/** Null where each form stands by itself. */
export const Together = createContext<TogetherIn | null>(null)

/** A page of more forms than these would be more than a door reads; those after them stand by themselves. */
export const mostParts = 120
