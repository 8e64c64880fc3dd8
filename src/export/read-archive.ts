/**
 * Reads `wellmet.json` row by row as it is unpacked, so that a world of any size takes the memory of one row. It is JSON of one
 * form: an object with `tables`, each a list of flat rows; what is of another form is refused where it begins to be.
 */

export interface Head {
  wellmet: number
}

export interface ArchiveRow {
  table: string
  /** 1 for the first of its table. */
  number: number
  row: unknown
}

/** It is JSON, or not even that, but nothing that we wrote. */
export class NoArchive extends Error {}

/** A row that holds what was deleted, or a file that waits, may be long; a hundred of these would not be. */
const longestRow = 64 * 1024 * 1024
/** All that stands around the rows. */
const longestFrame = 64 * 1024

/** What is told on the way: what comes before the tables, and the name of each table, one without rows too. */
interface ArchiveReader {
  head(head: Head): void
  table(name: string): void
}

/** Gives each row; throws `NoArchive`. */
export async function* rowsOf(
  pieces: AsyncIterable<Uint8Array>,
  told: ArchiveReader,
): AsyncGenerator<ArchiveRow> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = new Reader(told)
  try {
    for await (const piece of pieces) yield* reader.read(decoder.decode(piece, { stream: true }))
    yield* reader.read(decoder.decode())
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) throw new NoArchive()
    throw error
  }
  reader.end()
}

class Reader {
  #told: ArchiveReader
  /** What stands around the rows, at depth 1 and 2; rows and their lists are left out of it. */
  #frame = ''
  #depth = 0
  #isInString = false
  #table = ''
  #number = 0
  /** Of the row, or of the string, that goes on in the next piece. */
  #held: string[] = []
  #heldLength = 0

  constructor(told: ArchiveReader) {
    this.#told = told
  }

  *read(text: string): Generator<ArchiveRow> {
    for (let at = 0; at < text.length; ) {
      const next = this.#nextMark(text, at)
      const isFound = next < text.length
      this.#take(text.slice(at, isFound ? next + 1 : next))
      at = next + 1
      if (!isFound) return
      const mark = text[next] as string
      if (this.#isInString) {
        if (mark === '"') this.#isInString = false
        else {
          // What follows a backslash ends nothing. It may be in the next piece.
          if (at < text.length) this.#take(text[at++] as string)
          else this.#isEscaped = true
        }
      } else if (mark === '"') {
        if (this.#depth === 3) throw new NoArchive()
        this.#isInString = true
      } else yield* this.#bracket(mark)
    }
  }

  #isEscaped = false

  /** The next character that means something here: in a string its end or a backslash, else a bracket or a string's beginning. */
  #nextMark(text: string, from: number): number {
    let start = from
    if (this.#isEscaped) {
      this.#isEscaped = false
      start++
    }
    const marks = this.#isInString ? /["\\]/g : /["{}[\]]/g
    marks.lastIndex = start
    return marks.exec(text)?.index ?? text.length
  }

  #take(text: string): void {
    if (this.#depth === 4) {
      this.#held.push(text)
      this.#heldLength += text.length
      if (this.#heldLength > longestRow) throw new NoArchive()
    } else if (this.#depth === 3) {
      if (!/^[\s,]*[{\]]?$/.test(text)) throw new NoArchive()
      if (text.endsWith('{')) this.#held.push('{')
    } else {
      this.#frame += text
      if (this.#frame.length > longestFrame) throw new NoArchive()
    }
  }

  *#bracket(mark: string): Generator<ArchiveRow> {
    const opens: Record<number, string> = { 0: '{', 1: '{', 2: '[', 3: '{' }
    const closes: Record<number, string> = { 1: '}', 2: '}', 3: ']', 4: '}' }
    if (mark === opens[this.#depth]) {
      if (this.#depth === 1) this.#told.head(headOf(this.#frame))
      if (this.#depth === 2) {
        this.#table = tableOf(this.#frame)
        this.#number = 0
        this.#told.table(this.#table)
      }
      this.#depth++
    } else if (mark === closes[this.#depth]) {
      if (this.#depth === 4) {
        yield { table: this.#table, number: ++this.#number, row: JSON.parse(this.#held.join('')) }
        this.#held = []
        this.#heldLength = 0
      }
      if (this.#depth === 3) this.#frame += ']'
      this.#depth--
    } else throw new NoArchive()
  }

  end(): void {
    const whole = this.#depth === 0 && !this.#isInString ? parsed(this.#frame) : undefined
    if (!isObject(whole) || !isObject(whole.tables)) throw new NoArchive()
  }
}

/** What comes before the tables, as `{"wellmet":2,…,"tables":{`. */
function headOf(frame: string): Head {
  const head = parsed(`${frame}}}`)
  if (!isObject(head) || !isObject(head.tables) || !Number.isSafeInteger(head.wellmet)) throw new NoArchive()
  if (Number(head.wellmet) < 1) throw new NoArchive()
  return { wellmet: Number(head.wellmet) }
}

/** The name before the list that begins. */
function tableOf(frame: string): string {
  const name = /("(?:[^"\\]|\\.)*")\s*:\s*\[$/.exec(frame.slice(-200))?.[1]
  const table = name === undefined ? undefined : parsed(name)
  if (typeof table !== 'string') throw new NoArchive()
  return table
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
