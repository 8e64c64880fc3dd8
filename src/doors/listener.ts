/** The HTTP server around the doors: how large a request's head may be, and how long it may take to arrive. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener, type Http2Bindings, type HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'

/** Browsers send a dozen, proxies add a few. */
const mostHeaders = 100

export function httpServer(
  fetch: (request: Request, env: HttpBindings) => Response | Promise<Response>,
): Server {
  const answered = async (request: Request, env: HttpBindings | Http2Bindings) => {
    const { outgoing } = env as HttpBindings
    const answer = await fetch(request, env as HttpBindings)
    if (!answer.headers.has('content-disposition') || !answer.body) return answer
    await sendFile(answer.headers, answer.body, outgoing)
    return RESPONSE_ALREADY_SENT
  }
  const listener = getRequestListener(answered, { autoCleanupIncoming: false })
  const listen = oneInATurn((incoming, outgoing) => {
    letBy(incoming, outgoing)
    if (incoming.rawHeaders.length <= 2 * mostHeaders) return void listener(incoming, outgoing)
    outgoing.writeHead(431, { 'content-type': 'text/plain; charset=utf-8' })
    outgoing.end('This request has more headers than any that a browser sends.')
  })
  const server = createServer(
    {
      // Of the request's line and all headers together; beyond it Node answers 431.
      maxHeaderSize: 16 * 1024,
      headersTimeout: 15_000,
      // What reads a body has a patience of its own; this ends what no one reads.
      requestTimeout: 15 * 60_000,
      keepAliveTimeout: 10_000,
      connectionsCheckingInterval: 5_000,
    },
    listen,
  )
  server.maxConnections = 2000
  // “100 Continue” is said by what reads the body, so that what will be refused is not even sent.
  server.on('checkContinue', listen)
  return server
}

type Listen = (incoming: IncomingMessage, outgoing: ServerResponse) => void

/**
 * Begins one request in each turn of Node's loop, in the order in which they came. In a turn Node takes one new connection: if all that
 * has come were answered in it, a newcomer would wait once for everyone's answers for each newcomer before them, seconds where many come
 * at once.
 */
function oneInATurn(begin: Listen): Listen {
  const waiting: Parameters<Listen>[] = []
  let isBegun = false
  const next = () => {
    const one = waiting.shift()
    isBegun = one !== undefined
    if (!one) return
    setImmediate(next)
    begin(one[0], one[1])
  }
  return (incoming, outgoing) => {
    if (isBegun) return void waiting.push([incoming, outgoing])
    isBegun = true
    setImmediate(next)
    begin(incoming, outgoing)
  }
}

/**
 * Sends a file from one block of memory, which is filled again when it has left. With a new one for each part 64 MB would lie
 * about before the memory is looked through.
 */
async function sendFile(headers: Headers, file: ReadableStream, outgoing: ServerResponse): Promise<void> {
  const reader = file.getReader({ mode: 'byob' })
  const gone = new Promise<void>((closed) => outgoing.once('close', closed))
  outgoing.setHeaders(headers)
  let block = new Uint8Array(256 * 1024)
  try {
    while (!outgoing.destroyed) {
      const { done, value } = await reader.read(block)
      if (done) break
      await Promise.race([gone, new Promise((left) => outgoing.write(value, left))])
      block = new Uint8Array(value.buffer)
    }
    outgoing.end()
  } catch {
    // What was promised cannot be sent whole, and the other side has to see that.
    outgoing.destroy()
  } finally {
    await reader.cancel().catch(() => {})
  }
}

const longestLetBy = 2000
const mostLetBy = 64 * 1024 * 1024

/**
 * What is answered before all of it came is let go by for a while. A line that is closed while the other side still talks loses
 * the answer on its way there, and Node would close it at once for a client that said “Connection: close”.
 */
function letBy(incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (!('content-length' in incoming.headers || 'transfer-encoding' in incoming.headers)) return
  const isLast = !outgoing.shouldKeepAlive
  const close = () => incoming.socket.destroySoon()
  if (isLast) {
    outgoing.shouldKeepAlive = true
    outgoing.removeHeader('connection')
  }
  outgoing.once('finish', () => {
    if (incoming.complete || incoming.destroyed) return isLast ? close() : undefined
    let bytes = 0
    const late = setTimeout(close, longestLetBy)
    incoming.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > mostLetBy) close()
    })
    incoming.on('error', () => {})
    incoming.once('close', () => clearTimeout(late))
    incoming.once('end', () => {
      clearTimeout(late)
      if (isLast) close()
    })
    incoming.resume()
  })
}
