/** How the presses and calls that had a key are kept. */

declare module '../store/tables.ts' {
  interface Tables {
    press: PressTable
  }
}

export interface PressTable {
  /** A hash of the key, and for a form of what was typed too. */
  id: string
  verb: string
  /** A hash of the key, the verb and what it took. */
  said: string
  /** The id of the row it made, if it makes one. */
  made: string | null
  /** 1 while nothing else was done since by anyone. */
  stands: number
  at: string
  /** What the verb gave, sealed; null where that is not kept. */
  gave: string | null
}
