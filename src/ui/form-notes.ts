/**
 * What the forms of a page and their fields say to what is around them: a form needs to know what its fields would send, and the page
 * which form shows the problem. They are known once the HTML is there, and handed over beside it.
 */
import type { ComponentChildren, VNode } from 'preact'
import * as markup from './markup.ts'

export type FormNote = FieldNote | PartNote

export interface FieldNote {
  about: 'field'
  name: string
  /** What it would send as it is saved; null where its words travel in no page. */
  sends: string[] | null
  /** Where it holds words that are not saved, and no form with the problem is around it. */
  unsaved: { id: string; label: ComponentChildren } | null
}

export interface PartNote {
  about: 'form'
  form: string
  /** True where it is sent together with the others of its page, and has fields. */
  isPart: boolean
  /** True where the problem of the page is its own, and said in it. */
  hasProblem: boolean
  /** True where it shows words that were typed and not saved. */
  hasWords: boolean
}

/** Says it to what is around; it is not shown. */
export const note = (said: FormNote) => markup.note(said) as unknown as VNode

/** The HTML of this, ready to be shown, with what was noted in it. */
export function withNotes(children: ComponentChildren): { shown: VNode; html: string; notes: FormNote[] } {
  const { html, notes } = markup.read(children)
  return { shown: markup.asIs(html) as unknown as VNode, html, notes: notes as FormNote[] }
}
