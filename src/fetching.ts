import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type ErrorHandler, fail, inTurn } from './answering.ts'
import type { FetchHandler } from './delivery/receiver.ts'

/** Answers requests with a fetch function. */
export function fetching(fetch: FetchHandler, onError: ErrorHandler): RequestListener {
  return inTurn(async (incoming, outgoing) => {
    const body = openBody(incoming)
    const request = toRequest(incoming, body.stream)
    if (request === undefined) return void outgoing.writeHead(400, { connection: 'close' }).end()
    // The unread rest of the body comes before the next request on the connection.
    outgoing.once('finish', body.drainOnceIdle)
    try {
      const response = await fetch(request)
      if (outgoing.destroyed) await response.body?.cancel()
      else await pass(response, outgoing)
    } catch (error) {
      // If the caller closed the connection, the handler is not at fault.
      const { code } = Object(error) as { code?: unknown }
      const isCutOff = incoming.errored !== null && (!incoming.complete || error === incoming.errored)
      const hasHungUp = isCutOff || (outgoing.destroyed && /^ERR_STREAM_/.test(String(code)))
      fail(outgoing)
      if (!hasHungUp) onError(error)
    }
  })
}

/** Undefined for a request that fetch cannot express, such as one with the method TRACE. */
function toRequest(incoming: IncomingMessage, body: ReadableStream<Uint8Array>): Request | undefined {
  const { method = '', url = '', headers, rawHeaders } = incoming
  const pairs = Array.from({ length: rawHeaders.length / 2 }, (_, index) => [rawHeaders[2 * index], rawHeaders[2 * index + 1]])
  const hasBody = method !== 'GET' && method !== 'HEAD'
  try {
    return new Request(urlOf(url, headers.host || 'localhost'), {
      method,
      headers: pairs as [string, string][],
      ...(hasBody && { body, duplex: 'half' }),
    })
  } catch {
    return undefined
  }
}

/** Builds the URL of a request. A path that starts with `//` is a path: `new URL` alone would read a host from it. */
function urlOf(url: string, host: string): URL {
  if (/[/?#\\@]/.test(host)) throw new TypeError('Invalid Host')
  return url.startsWith('/') ? new URL(`http://${host}${url}`) : new URL(url, `http://${host}`)
}

/** The body of a request as a stream that reads only on demand. Node discards a body that nobody reads. */
function openBody(incoming: IncomingMessage): { stream: ReadableStream<Uint8Array>; drainOnceIdle(): void } {
  const chunks = incoming.iterator({ destroyOnReturn: false })
  let isRead = false
  let isAnswered = false
  let isDrained = false

  const drain = () => {
    isDrained = true
    void chunks.return?.().then(() => incoming.resume())
  }
  // A handler may answer first and read the body afterwards.
  const drainOnceIdle = () => {
    isAnswered = true
    setImmediate(() => isRead || isDrained || drain())
  }
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (isDrained) throw new Error('The rest of the body was discarded: the request was answered before the body was read.')
    isRead = true
    const { done, value } = await chunks.next()
    isRead = false
    if (isAnswered) drainOnceIdle()
    if (done) controller.close()
    else controller.enqueue(value)
  }
  return { stream: new ReadableStream({ pull, cancel: drain }, { highWaterMark: 0 }), drainOnceIdle }
}

async function pass(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, [...response.headers].flat())
  if (response.body === null) outgoing.end()
  else await pipeline(Readable.fromWeb(response.body as never), outgoing)
}
