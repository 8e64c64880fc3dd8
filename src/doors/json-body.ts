/** Reads what a program sends: JSON, whose depth and number of values are bounded before any of it is built. */
import type { Context } from 'hono'
import { Invalid } from '../outcome.ts'
import { sayNumber } from '../ui/say.ts'
import { NotTaken, readBytes } from './bodies.ts'

const deepest = 32
const mostValues = 20_000

/** A body that has arrived and is not read yet: of a large one that is done where the work is done. */
export class SentJson {
  bytes: Uint8Array
  /** As the header says it. */
  type: string
  constructor(bytes: Uint8Array, type: string) {
    this.bytes = bytes
    this.type = type
  }
}

/** The body, of `most` bytes at most. */
export async function takeJson(c: Context, most: number): Promise<SentJson> {
  const type = c.req.header('content-type') ?? ''
  if (/^\s*multipart\//i.test(type) || isOtherCharset(type)) throw new NotTaken(415, 'not-json', notJson)
  return new SentJson(await readBytes(c, most), type)
}

/** The body as text, and what it holds; nothing when it is empty. */
export function readJson({ bytes, type }: SentJson): { text: string; value: unknown } {
  const text = new TextDecoder().decode(bytes)
  if (text.trim() === '') return { text, value: undefined }
  bound(text)
  try {
    return { text, value: JSON.parse(text) }
  } catch {
    if (/^\s*(application\/json\b|$)/i.test(type))
      throw new Invalid({ body: 'The body is not JSON. Send one JSON object.' })
    throw new NotTaken(415, 'not-json', notJson)
  }
}

/** JSON is UTF-8 (RFC 8259); read as that, another charset would come out as other words. */
const isOtherCharset = (type: string) => /;\s*charset\s*=\s*"?(?!utf-?8|us-ascii)[\w-]/i.test(type)

const notJson = 'Send the body as JSON, with “Content-Type: application/json”.'

/** Refuses what is nested deeper, or holds more values, than anything a verb takes. Nothing is built for it. */
function bound(json: string): void {
  let depth = 0
  let values = 1
  for (let at = 0; at < json.length; at++)
    switch (json.charCodeAt(at)) {
      case quote:
        at = endOfText(json, at)
        break
      case openList:
      case openObject:
        if (++depth > deepest)
          throw new Invalid({ body: `The body is nested more than ${deepest} deep; no verb takes that.` })
        break
      case closeList:
      case closeObject:
        depth--
        break
      case comma:
        if (++values > mostValues)
          throw new NotTaken(413, 'too-large', `The body holds over ${sayNumber(mostValues)} values.`)
    }
}

const [quote, backslash, comma, openList, closeList, openObject, closeObject] = [34, 92, 44, 91, 93, 123, 125]

/**
 * Where a text ends that begins at `start`: at the first quote that no backslash takes away. It goes from quote to quote, not sign by sign,
 * since everyone waits while the 4 MB of a file are passed.
 */
function endOfText(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let before = at
    while (json.charCodeAt(before - 1) === backslash) before--
    if ((at - before) % 2 === 0) return at
  }
  return json.length
}
