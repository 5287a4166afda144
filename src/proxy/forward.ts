import { Agent, type ClientRequest, createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { request as httpsRequest, Agent as TlsAgent } from 'node:https'
import type { Duplex } from 'node:stream'
import type { ErrorHandler } from '../answering.ts'
import { Collector } from '../bytes.ts'
import { appendQuery, splitTarget } from '../callback/callback.ts'
import { secureOptions, type TlsOptions } from '../delivery/url-receiver.ts'
import { listenOn, type Place, type Server } from '../server.ts'
import type { Exchange, Field } from './exchange.ts'
import { fieldsOf, type Outcome, pass, refusal, refuse } from './pass.ts'

/** A request longer than this is not passed on: Chat's are some kilobytes. */
const maxRequestBytes = 16 * 1024 * 1024

/** How many bytes of headers a reply may have. Cookies can take more than Node's own limit. */
const maxHeaderSize = 64 * 1024

/** Methods that need no length where there is no body. */
const mayLackLength = ['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE']

export interface ForwardOptions extends Place {
  /**
   * The team's webhook. If it is only an origin, each request keeps its path. If it has a path or a query, every request goes exactly
   * there, with the request's own query appended.
   */
  upstream: string
  tls?: TlsOptions | undefined
  /** Called when the last byte has been passed on, for each request. */
  onExchange(exchange: Exchange): void
  /** Called with unexpected errors. They end neither the proxy nor another exchange. */
  onError: ErrorHandler
}

/**
 * Passes every request on to the upstream and every reply back, as they are: path, query, bytes, the order and spelling of
 * headers. Only Host is replaced by the upstream's, and each connection has its own framing. What cannot be passed on is answered with
 * a 502 and a sentence.
 *
 * @throws ChatproofError `usage` when the upstream is no http(s) URL, or the port may not be used
 */
export async function forward({ upstream, tls = {}, onExchange, onError, ...place }: ForwardOptions): Promise<Server> {
  const { origin, path } = splitTarget(upstream)
  const url = new URL(origin)
  const isTls = url.protocol === 'https:'
  const secure = secureOptions(tls)
  const [agent, anew] = [true, false].map((keepAlive) => (isTls ? new TlsAgent({ ...secure, keepAlive }) : new Agent({ keepAlive })))

  const send = (incoming: IncomingMessage, body: Buffer, isAgain: boolean): ClientRequest => {
    const { method = '' } = incoming
    const headers = fieldsOf(incoming).map(([name, value]): Field => [name, name.toLowerCase() === 'host' ? url.host : value])
    if (incoming.headers.host === undefined) headers.unshift(['Host', url.host])
    if (incoming.headers['transfer-encoding'] !== undefined) headers.push(['Transfer-Encoding', 'chunked'])
    else if (incoming.headers['content-length'] === undefined && !mayLackLength.includes(method)) headers.push(['Content-Length', '0'])
    const to = { agent: isAgain ? anew : agent, method, path: pathFor(incoming.url ?? '/', path), headers: headers.flat(), maxHeaderSize }
    const request = (isTls ? httpsRequest : httpRequest)(origin, to)
    // Node would drop headers beyond the thousandth.
    request.maxHeadersCount = 0
    return request.end(body)
  }

  const underWay = new Set<Promise<void>>()
  /** Reports an exchange, however it ended. */
  const follow = (handled: Promise<Exchange>) => {
    const told: Promise<void> = handled
      .then(onExchange)
      .catch(onError)
      .finally(() => underWay.delete(told))
    underWay.add(told)
  }
  const begin = (incoming: IncomingMessage, requested = pathFor(incoming.url ?? '/', path)) => {
    const [startedAt, started] = [Date.now(), performance.now()]
    const request: Exchange['request'] = {
      method: incoming.method ?? '',
      path: requested,
      headers: fieldsOf(incoming),
      body: Buffer.alloc(0),
    }
    return { request, end: (outcome: Outcome): Exchange => ({ startedAt, ms: performance.now() - started, request, ...outcome }) }
  }

  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<Exchange> => {
    const { request, end } = begin(incoming)
    try {
      const body = await readRequest(incoming)
      request.body = body ?? request.body
      if (!incoming.complete) return end({ failure: 'the request was cut off' })
      if (body === undefined) return end(refuse(outgoing, 413, `the request is longer than ${maxRequestBytes} bytes`))
      return end(await pass((isAgain) => send(incoming, body, isAgain), outgoing, incoming.socket))
    } catch (error) {
      onError(error)
      return end(refuse(outgoing, 502, 'the request could not be passed on, because of an error in the proxy'))
    }
  }
  const take = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    // The code that waits for a stream gets its errors. Later ones change nothing, but without a listener they would end the process.
    for (const stream of [incoming, outgoing]) stream.on('error', () => {})
    follow(handle(incoming, outgoing))
  }

  const server = createServer({ keepAliveTimeout: 75_000 }, take)
  server.on('checkExpectation', take)
  server.on('connect', (incoming: IncomingMessage, socket: Duplex) => {
    const failure = 'CONNECT is not passed on'
    socket.on('error', () => {})
    socket.end(refusal(failure), () => socket.destroy())
    follow(Promise.resolve(begin(incoming, incoming.url).end({ failure })))
  })
  const running = await listenOn(server, place)
  server.on('error', onError)
  return {
    url: running.url,
    async close() {
      await running.close()
      // An exchange that was cut off is reported too.
      await Promise.all(underWay)
      agent?.destroy()
      anew?.destroy()
    },
  }
}

/** The body of a request; nothing where it is too long. */
async function readRequest(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const body = new Collector(maxRequestBytes)
  try {
    for await (const chunk of incoming) body.add(chunk)
  } catch {
    // Cut off: `incoming.complete` says so.
  }
  return body.size > maxRequestBytes ? undefined : Buffer.from(body.bytes())
}

function pathFor(requested: string, upstreamPath: string): string {
  if (upstreamPath === '/') return requested
  const at = requested.indexOf('?')
  return at === -1 ? upstreamPath : appendQuery(upstreamPath, requested.slice(at + 1))
}
