/** The three ways in which a verb says no. Every door maps each of them once; anything else that is thrown is a bug. */

/**
 * The schema says no: field → what to do. 422 at the web and HTTP doors. `told` is the same where no form is seen: what the
 * field takes, and what it was given.
 */
export class Invalid extends Error {
  fields: Record<string, string>
  told: Record<string, string>
  constructor(fields: Record<string, string>, told = fields) {
    super(Object.values(fields).join(' ') || 'Check what you typed.')
    this.fields = fields
    this.told = told
  }

  /** “minutes: a whole number from 1 to 480; you gave "soon".” */
  get detail(): string {
    return Object.entries(this.told)
      .map(([field, sentence]) => `${field}: ${sentence}`)
      .join(' ')
  }
}

/** There is no such row in this world; another person's row is no different. 404. */
export class NotFound extends Error {
  /** `noun` is what a person calls it. For a row of a table `find` says it, by the table's shape. */
  constructor(noun: string) {
    super(`That ${noun} was not found. It may have been deleted, or the link is out of date.`)
  }
}

/** The domain says no, with a code and a kind sentence. 409. */
export class Refused extends Error {
  code: string
  constructor(code: string, sentence: string) {
    super(sentence)
    this.code = code
  }
}
