import { once } from 'node:events'
import { createServer, type Server as HttpServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ChatproofError } from './error.ts'
import { bodyOf, type Incoming } from './message.ts'
import type { FetchHandler } from './receiver.ts'

export interface Server {
  /** Where it listens, without a trailing slash. */
  url: string
  close(): Promise<void>
}

/** Where to listen. */
export interface Place {
  /** 0, or none, for any free one. */
  port?: number | undefined
  /** The loopback address when not given. */
  host?: string | undefined
}

/**
 * Serves a fetch function on a real port.
 *
 * @throws ChatproofError `usage` when the port is taken or may not be used
 */
export function serve(fetch: FetchHandler, place: Place = {}): Promise<Server> {
  return listenOn(createServer(fetching(fetch)), place)
}

/**
 * Lets an HTTP server listen.
 *
 * @throws ChatproofError `usage` when the port is taken or may not be used
 */
export async function listenOn(server: HttpServer, { port = 0, host = '127.0.0.1' }: Place): Promise<Server> {
  try {
    await once(server.listen(port, host), 'listening')
  } catch (error) {
    const otherPort = 'Choose another with --port, or --port 0 for any free one.'
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
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
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
 * Answers requests that are read to their end first. Several times as fast as a fetch function, which takes a Request and a
 * Response with their streams for each.
 *
 * @param maxBytes of a body; a longer one is read and not kept
 */
export function answering(answer: (request: Incoming) => Outgoing | Promise<Outgoing>, maxBytes: number): RequestListener {
  return (incoming, outgoing) => {
    const chunks: Buffer[] = []
    let size = 0
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= maxBytes) chunks.push(chunk)
    })
    // Without an end the connection is gone, and nobody waits for an answer.
    incoming.on('end', async () => {
      const body = size > maxBytes ? { text: '', problem: 'too long' as const } : bodyOf(Buffer.concat(chunks))
      try {
        const { status = 200, headers, body: text } = await answer({ method: incoming.method ?? '', url: incoming.url ?? '', body })
        if (status === 204 || status === 304) return void outgoing.writeHead(status).end()
        outgoing.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...headers })
        // As text it leaves in one piece with its headers.
        outgoing.end(text)
      } catch {
        outgoing.writeHead(500).end()
      }
    })
  }
}

/** Answers requests with a fetch function. */
export function fetching(fetch: FetchHandler): RequestListener {
  return async (incoming, outgoing) => {
    const request = toRequest(incoming)
    if (request === undefined) return void outgoing.writeHead(400, { connection: 'close' }).end()
    try {
      await send(await fetch(request), outgoing)
    } catch {
      if (outgoing.headersSent) outgoing.destroy()
      else outgoing.writeHead(500).end()
    }
  }
}

/** Nothing where it is none that fetch knows, such as one with the method TRACE. */
function toRequest(incoming: IncomingMessage): Request | undefined {
  const { method = '', url = '', headers, rawHeaders } = incoming
  const pairs = Array.from({ length: rawHeaders.length / 2 }, (_, index) => [rawHeaders[2 * index], rawHeaders[2 * index + 1]])
  const hasBody = method !== 'GET' && method !== 'HEAD'
  try {
    return new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), {
      method,
      headers: pairs as [string, string][],
      ...(hasBody && { body: lazily(incoming), duplex: 'half' }),
    })
  } catch {
    return undefined
  }
}

/** The body of a request, of which nothing is read before it is asked for: what nobody reads Node clears away itself. */
function lazily(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = incoming[Symbol.asyncIterator]()
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const { done, value } = await chunks.next()
    if (done) controller.close()
    else controller.enqueue(value)
  }
  return new ReadableStream({ pull }, { highWaterMark: 0 })
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, [...response.headers].flat())
  if (response.body === null) outgoing.end()
  else await pipeline(Readable.fromWeb(response.body as never), outgoing)
}
