/** What a page is handed: where we are, who asks, what was typed, and a way to ask verbs. */
import type { VNode } from 'preact'
import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { SingleKeys } from './account/profile.ts'
import type { Habits } from './ui/say.ts'
import type { Verb } from './verb.ts'

/** What went wrong with the form that was just sent, so that the page can show it and keep every word. */
export interface Problem {
  /** The verb (or, for sign-in and its like, the form's name) that said no. */
  verb: string
  status: 400 | 401 | 404 | 408 | 409 | 413 | 414 | 415 | 422 | 429 | 500 | 503
  sentence: string
  /** Field name → what to do about it. */
  fields: Record<string, string>
  /** What was typed, by field name; a repeated field has several. */
  typed: TypedFields
}

/** A form's fields as they were typed, each with all its values. */
export type TypedFields = Record<string, string[]>

/** The path of an island, as `import composer from './composer.island.tsx?path'` gives it. */
export type Island = `src/${string}.island.tsx`

/** Another file that the build makes for the browser, by its path. */
export type Asset = `src/${string}.${'sheet.css' | 'svg' | 'woff2' | 'png' | 'sw.ts'}`

/** What a page that guests may see is handed, and what the parts of every page can count on. */
export interface OpenHere {
  /** The path with its query, as in the address bar. */
  url: URL
  params: Record<string, string>
  query: Record<string, string>
  /** Who is signed in; null for a guest. */
  seeker: SignedIn | null
  /** For guests: whether an account can be made here, whether it is the first, and whether that needs the printed code. */
  signUp: { isOpen: boolean; isFirst: boolean; needsCode: boolean } | null
  /** True where the sample data may be tried without an account. */
  canTry?: boolean
  /** True for someone who tries the sample data without an account. */
  isVisitor?: boolean
  now: Temporal.Instant
  /** Runs a reading verb in this person's world, in the one snapshot that the whole page sees. */
  ask<T extends z.ZodObject, G extends z.ZodType>(verb: Verb<T, G>, takes: z.input<T>): Promise<z.output<G>>
  /** What a reading verb gives as a file, ready to be sent. Only for a page that is made apart. */
  file(verb: Verb, type: string): Promise<Response>
  problem: Problem | null
  /** Words in other forms of the page that came along with the pressed one, and are not saved. */
  others?: { part: string; verb: string; typed: TypedFields }[]
  /** What was just done, said once at the top ("Maya Chen deleted."), with a way back where there is one. */
  notice: {
    says: string
    /** `back` is the page where it was pressed: what came after may be gone when it is undone. */
    undo?: { verb: string; takes: Record<string, string>; label: string; back: string }
    /** What is shown this once, to be copied: a new token. */
    copy?: { label: string; text: string }
    /** Nothing was done, and this says why: it is read first. */
    isRefusal?: true
  } | null
  /** Made for this showing of the page, so that a second press of one of its forms is known for one. */
  key: string
  /** For each form of the page: the mark of who fills it in. */
  whose: string | null
  /** What was kept and could not be read, as far as the page has asked by now. */
  unreadable?: readonly { table: string; column: string; was: string | number | null }[]
  /** What the browser keeps this person's unsaved words under; null where no one is signed in. */
  keepsUnder?: string | null
  /** Whose words it is to erase: their session here was ended from elsewhere. */
  erases?: string | null
  /** True while the seeker is in the sample data. */
  isSample: boolean
  /** Where a model that can help is reached, for the eye; null where the operator has set up none. */
  model: string | null
  /**
   * Where this showing is a copy, to be kept on a device and read without a network: it has no form, and so no key and no mark of who
   * fills it in. `files` gives the addresses of built files with all that they load.
   */
  copy?: { files(addresses: readonly string[]): string[] } | undefined
  /** Address of a built island. */
  island(path: Island): string
  /** Addresses of what these islands load before they run. */
  preloads(islands: readonly Island[]): readonly string[]
  stylesheet: string
  /** Address of another built file: a sheet, a font, the icons. */
  asset(path: Asset): string
}

export interface SignedIn extends Habits {
  account: string
  email: string
  name: string
  zone: string
  singleKeys?: SingleKeys
}

/** What a page of a person who is signed in is handed. `Params` are the parts of its address that it reads: `Here<'id'>`. */
export interface Here<Params extends string = never> extends OpenHere {
  params: Record<Params, string>
  seeker: SignedIn
}

/** A page: a function of where we are. It gives a page to render, or (for a download) a ready response. */
export type Page<Params extends string = never> = (
  here: Here<Params>,
) => Promise<VNode | Response> | VNode | Response

/** A page that guests may see. */
export type OpenPage = (here: OpenHere) => Promise<VNode | Response> | VNode | Response

/** Sends the browser on to another page of ours. */
export const goTo = (path: string) => new Response(null, { status: 303, headers: { location: path } })
