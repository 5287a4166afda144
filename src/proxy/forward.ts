import { Agent, type ClientRequest, createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { request as httpsRequest, Agent as TlsAgent } from 'node:https'
import { pipeline } from 'node:stream/promises'
import { appendQuery, splitTarget } from '../callback.ts'
import { explain } from '../failure.ts'
import { maxReplyBytes } from '../receiver.ts'
import { listenOn, type Place, type Server } from '../server.ts'
import type { TlsOptions } from '../url-receiver.ts'
import type { Exchange, Field } from './exchange.ts'

/** A request longer than this is not passed on: Chat's are some kilobytes. */
const maxRequestBytes = 16 * 1024 * 1024

/** Headers that belong to a connection, not to the message (RFC 9110, 7.6.1). */
const ofConnection = ['connection', 'expect', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade']

/** Methods that need no length where there is no body. */
const mayLackLength = ['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE']

export interface ForwardOptions extends Place {
  /**
   * The team's webhook. As an origin it gets the path of each request; with a path or query of its own every request goes to
   * just that, with the request's query behind.
   */
  upstream: string
  tls?: TlsOptions | undefined
  /** Called when the last byte has been passed on, for each request. */
  onExchange(exchange: Exchange): void
}

/**
 * Passes every request on to the upstream and every reply back, as they are: path, query, bytes, the order and spelling of
 * headers. Only Host becomes the upstream's, and framing belongs to each connection.
 *
 * @throws ChatproofError `usage` when the upstream is no http(s) URL, or the port may not be used
 */
export async function forward({ upstream, tls = {}, onExchange, ...place }: ForwardOptions): Promise<Server> {
  const { origin, path } = splitTarget(upstream)
  const url = new URL(origin)
  const isTls = url.protocol === 'https:'
  const secure = { ca: tls.ca, cert: tls.cert, key: tls.key, rejectUnauthorized: !tls.insecure }
  const [agent, anew] = [true, false].map((keepAlive) => (isTls ? new TlsAgent({ ...secure, keepAlive }) : new Agent({ keepAlive })))

  const send = (incoming: IncomingMessage, body: Buffer, isAgain: boolean): ClientRequest => {
    const { method = '' } = incoming
    const headers = fieldsOf(incoming).map(([name, value]): Field => [name, name.toLowerCase() === 'host' ? url.host : value])
    if (incoming.headers.host === undefined) headers.unshift(['Host', url.host])
    if (incoming.headers['transfer-encoding'] !== undefined) headers.push(['Transfer-Encoding', 'chunked'])
    else if (incoming.headers['content-length'] === undefined && !mayLackLength.includes(method)) headers.push(['Content-Length', '0'])
    const options = { agent: isAgain ? anew : agent, method, path: pathFor(incoming.url ?? '/', path), headers: headers.flat() }
    return (isTls ? httpsRequest : httpRequest)(origin, options).end(body)
  }

  const underWay = new Set<Promise<void>>()
  const server = createServer({ keepAliveTimeout: 75_000 }, (incoming, outgoing) => {
    const handled = handle(incoming, outgoing).finally(() => underWay.delete(handled))
    underWay.add(handled)
  })
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const startedAt = Date.now()
    const started = performance.now()
    const body = await readRequest(incoming)
    const headers = fieldsOf(incoming)
    const request = { method: incoming.method ?? '', path: pathFor(incoming.url ?? '/', path), headers, body: body ?? Buffer.alloc(0) }
    const end = (rest: Pick<Exchange, 'reply' | 'failure'>) => onExchange({ startedAt, ms: performance.now() - started, request, ...rest })
    if (incoming.destroyed && !incoming.complete) return end({ failure: 'the request was cut off' })
    if (body === undefined) return end(refuse(outgoing, 413, `the request is longer than ${maxRequestBytes} bytes`))
    end(await pass((isAgain) => send(incoming, body, isAgain), outgoing))
  }
  const running = await listenOn(server, place)
  return {
    url: running.url,
    async close() {
      await running.close()
      // What was cut off is an exchange too.
      await Promise.all(underWay)
      agent?.destroy()
      anew?.destroy()
    },
  }
}

/** Sends a request and passes its reply on; once more where a kept-alive connection turns out to have been closed. */
async function pass(send: (isAgain: boolean) => ClientRequest, outgoing: ServerResponse): Promise<Pick<Exchange, 'reply' | 'failure'>> {
  for (let isAgain = false; ; isAgain = true) {
    const request = send(isAgain)
    const abandon = () => request.destroy()
    outgoing.once('close', abandon)
    try {
      return await passReply(await replyTo(request), outgoing)
    } catch (error) {
      if (outgoing.destroyed) return { failure: 'the caller closed the connection before the reply was complete' }
      const { code } = error as NodeJS.ErrnoException
      if (request.reusedSocket && (code === 'ECONNRESET' || code === 'EPIPE')) continue
      return refuse(outgoing, 502, explain(error as Error, 0, request.writableFinished, false).message)
    } finally {
      outgoing.off('close', abandon)
    }
  }
}

function replyTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => request.once('response', resolve).once('error', reject))
}

/** Passes a reply on as its bytes come, and keeps its beginning. */
async function passReply(incoming: IncomingMessage, outgoing: ServerResponse): Promise<Pick<Exchange, 'reply' | 'failure'>> {
  const { statusCode: status = 0, statusMessage: statusText = '' } = incoming
  const headers = fieldsOf(incoming)
  const chunks: Buffer[] = []
  let size = 0
  outgoing.sendDate = false
  outgoing.writeHead(status, statusText, headers.flat())
  // Headers are bytes: flushHeaders would write them as UTF-8, which they need not be.
  outgoing.write(Buffer.alloc(0))
  const whole = (): NonNullable<Exchange['reply']> => ({ status, statusText, headers, size, body: Buffer.concat(chunks) })
  incoming.on('data', (chunk: Buffer) => {
    if (size <= maxReplyBytes) chunks.push(chunk)
    size += chunk.length
  })
  let culprit = 'the caller'
  incoming.once('error', () => {
    if (!outgoing.destroyed) culprit = 'the upstream'
  })
  try {
    await pipeline(incoming, outgoing)
  } catch {
    // What was left incomplete stays so: pipeline has closed the other side too.
    return { reply: whole(), failure: `${culprit} closed the connection before the reply was complete` }
  }
  return { reply: whole() }
}

function refuse(outgoing: ServerResponse, status: number, failure: string): Pick<Exchange, 'failure'> {
  if (outgoing.headersSent) outgoing.destroy()
  else outgoing.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`chatproof proxy: ${failure}\n`)
  return { failure }
}

/** The body of a request; nothing where it is too long. */
async function readRequest(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of incoming) {
      size += chunk.length
      if (size <= maxRequestBytes) chunks.push(chunk)
    }
  } catch {
    // Cut off: `incoming.complete` says so.
  }
  return size > maxRequestBytes ? undefined : Buffer.concat(chunks)
}

function pathFor(requested: string, upstreamPath: string): string {
  if (upstreamPath === '/') return requested
  const at = requested.indexOf('?')
  return at === -1 ? upstreamPath : appendQuery(upstreamPath, requested.slice(at + 1))
}

function fieldsOf({ rawHeaders }: IncomingMessage): Field[] {
  const fields: Field[] = []
  for (let at = 0; at < rawHeaders.length; at += 2) fields.push([rawHeaders[at] as string, rawHeaders[at + 1] as string])
  return fields.filter(([name]) => !ofConnection.includes(name.toLowerCase()))
}
