/**
 * What a request may weigh, and how its body is read: bounded before anything is parsed, by who asks. Read from Node's own stream,
 * so that a body that is refused is left alone and the answer still goes out.
 */
import type { HttpBindings } from '@hono/node-server'
import type { Context, MiddlewareHandler } from 'hono'

/** A LinkedIn export of 30,000 people is under 4 MB; as base64 in JSON a third more. */
export const mostWithFile = 12 * 1024 * 1024
/** All prose fields of the longest form, each filled to its end, with every letter written as %D0%9F. */
export const mostInForm = 1024 * 1024
/** Someone who is not signed in has a password to send, or one text that goes on after signing in. */
export const mostSignedOut = 64 * 1024

/** The wire said no, before any verb was asked. `typed` is what had been read by then. */
export class NotTaken extends Error {
  status: 400 | 408 | 413 | 414 | 415 | 422
  code: string
  typed: Record<string, string[]>
  constructor(
    status: NotTaken['status'],
    code: string,
    sentence: string,
    typed: Record<string, string[]> = {},
  ) {
    super(sentence)
    this.status = status
    this.code = code
    this.typed = typed
  }
}

/** The whole body, of `most` bytes at most. `patience` is how long it may take, in milliseconds. */
export async function readBytes(c: Context, most: number, patience = patienceFor(most)): Promise<Buffer> {
  const stated = beginBody(c, most)

  // As long as it says it is, so that a large one is not copied as it grows. Memory that nothing is written to costs nothing.
  let body = Buffer.allocUnsafe(stated || Math.min(most, 64 * 1024))
  let length = 0
  // Into one piece that grows: a body may come in millions of chunks of one byte.
  await eachChunk(c, { most, patience }, (chunk) => {
    if (length + chunk.length > body.length) {
      const larger = Buffer.allocUnsafe(Math.min(most, 2 * (length + chunk.length)))
      body.copy(larger, 0, 0, length)
      body = larger
    }
    length += chunk.copy(body, length)
  })
  return body.subarray(0, length)
}

/** Refuses by its head what cannot be taken, and has the rest sent. Gives how long it says it is; 0 where it does not say. */
function beginBody(c: Context, most: number): number {
  const { incoming, outgoing } = c.env as HttpBindings
  const { 'content-encoding': packed = 'identity', 'transfer-encoding': sent = 'chunked' } = incoming.headers
  if (packed.toLowerCase() !== 'identity' || sent.toLowerCase() !== 'chunked')
    throw new NotTaken(415, 'packed', 'Send this as it is, not packed with gzip or similar.')
  const stated = statedLength(c)
  if (stated > most) throw tooLarge(most)
  // Only now: what is refused above need not be sent.
  if (incoming.headers.expect) outgoing.writeContinue()
  return stated
}

/** How long the body says it is; 0 where it does not say. */
export const statedLength = (c: Context): number =>
  Number((c.env as HttpBindings).incoming.headers['content-length'] ?? 0)

/** The body as it comes in, however large: `take` is handed each chunk, and the next one waits for what it gives. */
export async function readPieces(
  c: Context,
  most: number,
  take: (chunk: Buffer) => Promise<void> | undefined,
): Promise<void> {
  beginBody(c, most)
  await eachChunk(c, { most, patience: patienceFor(most) }, take)
}

/** Takes the body from Node's own stream, and leaves the rest of one that is refused alone. */
function eachChunk(
  c: Context,
  { most, patience }: { most: number; patience: number },
  take: (chunk: Buffer) => Promise<void> | undefined | void,
): Promise<void> {
  const { incoming } = c.env as HttpBindings
  return new Promise((whole, refused) => {
    let [length, isOver, isTaking] = [0, false, false]
    const end = (error?: unknown) => {
      isOver = true
      clearTimeout(late)
      incoming.off('data', taken).off('end', ended).off('close', cut).off('error', cut)
      incoming.pause()
      if (error) refused(error)
      else whole()
    }
    const taken = (chunk: Buffer) => {
      length += chunk.length
      if (length > most) return end(tooLarge(most))
      const taking = take(chunk)
      if (!taking) return
      isTaking = true
      incoming.pause()
      taking.then(() => {
        isTaking = false
        if (isOver) return
        if (incoming.readableEnded) end()
        else incoming.resume()
      }, end)
    }
    const ended = () => {
      if (!isTaking) end()
    }
    const cut = () => {
      if (!incoming.readableEnded) end(cutOff())
    }
    const late = setTimeout(() => end(tooSlow()), patience)
    if (incoming.readableEnded) return end()
    if (incoming.destroyed) return cut()
    incoming.on('data', taken).on('end', ended).on('close', cut).on('error', cut)
  })
}

/** Whether anything comes after the head. */
export function hasBody(c: Context): boolean {
  const { 'content-length': length = '0', 'transfer-encoding': sent } = (c.env as HttpBindings).incoming
    .headers
  return sent !== undefined || Number(length) > 0
}

/** Twenty seconds, and one for each 20 kB that may come: the slowest line that still gets through. */
const patienceFor = (most: number) => 20_000 + most / 20

export const tooLarge = (most: number, typed: Record<string, string[]> = {}) =>
  new NotTaken(413, 'too-large', `This is too large: ${inWords(most)} can be taken here at once.`, typed)

const inWords = (bytes: number) =>
  bytes < 1024 * 1024 ? `${bytes / 1024} kB` : `${Math.floor(bytes / 1024 / 1024)} MB`

export const cutOff = () => new NotTaken(400, 'cut-off', 'The upload was cut off. Try again.')
const tooSlow = () => new NotTaken(408, 'too-slow', 'This took too long to arrive. Try again.')

/** No address of ours comes near: the longest is a search for 300 letters, carried through the sign-in page. */
export const boundQuery: MiddlewareHandler = async (c, next) => {
  const query = c.req.url.slice(c.req.url.indexOf('?') + 1)
  if (query.length > longestQuery || query.split('&').length > mostInQuery)
    throw new NotTaken(414, 'long-address', 'This address is too long. Use the links on the page.')
  await next()
}

export const longestQuery = 8000
const mostInQuery = 200
