import { once } from 'node:events'
import { createServer, type Server as HttpServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Server as SecureServer } from 'node:tls'
import { collector } from './bytes.ts'
import { bodyOf, type Incoming } from './callback/message.ts'
import type { FetchHandler } from './delivery/receiver.ts'
import { ChatproofError } from './error.ts'

export interface Server {
  /** The address of the server, without a trailing slash. */
  url: string
  close(): Promise<void>
}

/** Where to listen. */
export interface Place {
  /** 0 or undefined: any free port. */
  port?: number | undefined
  /** The loopback address when not given. */
  host?: string | undefined
  /** Called with the server's URL when a caller speaks TLS to it, and it does not. The connection is closed then. */
  onTls?: ((url: string) => void) | undefined
  /** The flag that the port came from, for messages. */
  portFlag?: '--port' | '--tls-port' | undefined
}

/** Receives the errors that a handler throws. The caller has already received HTTP 500. */
export type ErrorHandler = (error: unknown) => void

/** Where `serve` listens, and what it does with the errors of the handler. */
export interface ServeOptions extends Place {
  /** By default errors are printed on stderr. */
  onError?: ErrorHandler | undefined
}

/** The default error handler: without a message nobody would notice a bug in a handler. */
export const printError: ErrorHandler = (error) => console.error(error)

/**
 * Serves a fetch function on a real port. If the handler throws, the caller receives HTTP 500.
 *
 * @throws ChatproofError `usage` when the port is taken or may not be used
 */
export function serve(fetch: FetchHandler, { onError = printError, ...place }: ServeOptions = {}): Promise<Server> {
  return listenOn(createServer(fetching(fetch, onError)), place)
}

/** Takes from Node's HTTP servers what is wrong for the servers of chatproof. `listenOn` does it for a server that listens. */
export function prepare(server: HttpServer): void {
  // By default Node drops headers after the thousandth. The total size of the headers has a limit anyway.
  server.maxHeadersCount = 0
  // By default Node sends 100 Continue at once, even in the middle of the reply to an earlier request.
  const proceed = inTurn((incoming, outgoing) => {
    outgoing.writeContinue()
    server.emit('request', incoming, outgoing)
  })
  server.on('checkContinue', proceed)
}

/**
 * Makes an HTTP server listen.
 *
 * @throws ChatproofError `usage` when the port is taken or may not be used
 */
export async function listenOn(server: HttpServer, place: Place): Promise<Server> {
  const { port = 0, host = '127.0.0.1', onTls, portFlag = '--port' } = place
  prepare(server)
  try {
    await once(server.listen(port, host), 'listening')
  } catch (error) {
    const otherPort = `Choose another with ${portFlag}, or ${portFlag} 0 for any free one.`
    const otherHost = 'Choose another with --host.'
    const reasons: Record<string, string> = {
      EADDRINUSE: `it is in use. ${otherPort}`,
      EACCES: `it needs more rights. ${otherPort}`,
      EADDRNOTAVAIL: `this machine does not have that address. ${otherHost}`,
      ENOTFOUND: `the name does not resolve. ${otherHost}`,
      EAI_AGAIN: `the name does not resolve. ${otherHost}`,
    }
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? `${(error as Error).message}.`
    throw new ChatproofError('usage', `Cannot listen on ${host} port ${port}: ${reason}`)
  }
  const { port: taken } = server.address() as AddressInfo
  const isSecure = server instanceof SecureServer
  const url = `${isSecure ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${taken}`
  // Node has answered the error already, and ignores it. To listen for it costs nothing as long as there is none.
  const onError = (error: BrokenRequest) => isHello(error) && onTls?.(url)
  if (!isSecure) server.on('connection', (socket) => socket.on('error', onError))
  return {
    url,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

/** An error of Node's HTTP parser. */
interface BrokenRequest extends Error {
  /** The bytes that came last. */
  rawPacket?: Buffer
}

/** Whether the first byte on a connection is that of TLS. No request starts with it. */
function isHello({ rawPacket }: BrokenRequest): boolean {
  return rawPacket?.[0] === 0x16
}

/**
 * The same listener, but it handles the requests of a connection one at a time. If a caller sends several requests without waiting,
 * Node starts all of them at once and buffers their replies. It does not report the buffered ones when the connection closes.
 */
function inTurn(listener: RequestListener): RequestListener {
  return (incoming, outgoing) => {
    if (outgoing.socket !== null) listener(incoming, outgoing)
    else outgoing.once('socket', (socket: Socket) => socket.destroyed || listener(incoming, outgoing))
  }
}

/** An answer as plain data; JSON unless its headers say otherwise. */
export interface Outgoing {
  /** 200 when not given. */
  status?: number | undefined
  headers?: Readonly<Record<string, string>>
  body: string
}

/**
 * Reads each request to its end, then answers it. This is several times faster than a fetch function, because it needs no Request
 * and Response objects.
 *
 * @param maxBytes the maximum length of a body; a longer body is read but not kept
 */
export function answering(
  answer: (request: Incoming) => Outgoing | Promise<Outgoing>,
  maxBytes: number,
  onError: ErrorHandler,
): RequestListener {
  return inTurn((incoming, outgoing) => {
    const received = collector(maxBytes)
    incoming.on('data', received.add)
    // If the connection breaks, 'end' never comes, and nobody waits for an answer.
    incoming.on('end', async () => {
      const body = received.size > maxBytes ? { text: '', problem: 'too long' as const } : bodyOf(received.bytes())
      try {
        const { status = 200, headers, body: text } = await answer({ method: incoming.method ?? '', url: incoming.url ?? '', body })
        if (status === 204 || status === 304) return void outgoing.writeHead(status).end()
        outgoing.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...headers })
        // Node sends a string together with the headers, in one write.
        outgoing.end(text)
      } catch (error) {
        fail(outgoing)
        onError(error)
      }
    })
  })
}

function fail(outgoing: ServerResponse): void {
  if (outgoing.headersSent) outgoing.destroy()
  else outgoing.writeHead(500).end()
}

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
      else await send(response, outgoing)
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

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, [...response.headers].flat())
  if (response.body === null) outgoing.end()
  else await pipeline(Readable.fromWeb(response.body as never), outgoing)
}
