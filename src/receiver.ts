import { isUtf8 as isUtf8Bytes } from 'node:buffer'
import { Readable } from 'node:stream'
import { Pool } from 'undici'
import { type Callback, splitTarget } from './callback.ts'
import { explain, type NoReply, noReply } from './failure.ts'
import { diagnoseTls } from './tls.ts'

/** What came back, up to its last byte. */
export interface Reply {
  status: number
  /** Lower-case names; values of a repeated header are joined with a comma. */
  headers: Record<string, string>
  /** Decoded as UTF-8; a byte order mark is kept. */
  body: string
  /** False when the bytes were not UTF-8 and `body` holds replacement characters. */
  isUtf8: boolean
  /** From the first byte sent to the last received. */
  ms: number
  /** Set when the kept-alive connection had been closed, and it took a new one. */
  isResent?: true
}

/**
 * The system under test: takes a callback and resolves to its reply, or to why there was none. It never rejects.
 *
 * @param deadlineMs counted from the first byte sent to the last received
 */
export type Receiver = (callback: Callback, deadlineMs: number) => Promise<Reply | NoReply>

/** A receiver behind a URL, with the connections to it. */
export interface UrlReceiver {
  send: Receiver
  /** How many connections were opened so far. */
  opened(): number
  close(): Promise<void>
}

/** A handler as Hono, Next and others have it, or the reference receiver. */
export type FetchHandler = (request: Request) => Response | Promise<Response>

/** How to speak TLS to a receiver. Contents of PEM files, not their paths. */
export interface TlsOptions {
  ca?: string | undefined
  /** A client certificate: Chat no longer sends one, but receivers behind Apache or Nginx may still ask for it. */
  cert?: string | undefined
  key?: string | undefined
  /** Accept a certificate that Chat would reject. */
  insecure?: boolean | undefined
}

/** A reply longer than this is not read to its end. */
const maxReplyBytes = 1024 * 1024

const connectTimeoutMs = 5000

/**
 * Reaches a receiver over HTTP/1.1 with connections kept alive, as Chat does (1047/34354). Redirects are not followed.
 *
 * @param connections how many at most; as many as it takes when not given
 * @throws ChatproofError `usage` when the target is no http(s) URL
 */
export function urlReceiver(target: string, tls: TlsOptions = {}, connections?: number): UrlReceiver {
  const { origin } = splitTarget(target)
  const secure = { ca: tls.ca, cert: tls.cert, key: tls.key, rejectUnauthorized: !tls.insecure }
  const pool = new Pool(origin, {
    connections: connections ?? null,
    allowH2: false,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { ...secure, timeout: connectTimeoutMs },
  })
  let opened = 0
  pool.on('connect', () => opened++)
  let hasAnswered = false
  let diagnosis: Promise<NoReply | undefined> | undefined

  const send: Receiver = async (callback, deadlineMs) => {
    const mayBeStale = hasAnswered
    const path = callback.url.slice(origin.length)
    const reply = await dispatch(pool, path, callback, deadlineMs)
    if (!('failure' in reply)) hasAnswered = true
    else if (reply.failure === 'dropped' && !reply.hasBegun) {
      // A server may close a kept-alive connection at any time, and that may cross with a callback on its way. On a new
      // connection it shows whether the receiver drops the callback itself.
      if (mayBeStale) return { ...(await dispatch(pool, path, callback, deadlineMs)), isResent: true }
      diagnosis ??= diagnoseTls(new URL(origin), secure)
      return (await diagnosis) ?? reply
    }
    return reply
  }
  return { send, opened: () => opened, close: () => pool.destroy() }
}

/** Reaches a receiver in this process. */
export function fetchReceiver(handler: FetchHandler): Receiver {
  return async ({ method, url, headers, body, isChunked }, deadlineMs) => {
    const startedAt = performance.now()
    const elapsed = () => performance.now() - startedAt
    const deadline = Promise.withResolvers<NoReply>()
    const timer = setTimeout(() => {
      deadline.resolve(noReply('timeout', `no complete reply within ${deadlineMs} ms`, elapsed()))
    }, deadlineMs)
    try {
      return await Promise.race([answer(), deadline.promise])
    } catch (error) {
      return noReply('dropped', `the handler threw ${error}`, elapsed())
    } finally {
      clearTimeout(timer)
    }

    async function answer(): Promise<Reply | NoReply> {
      const hasBody = method !== 'GET' && method !== 'HEAD'
      const content = isChunked ? chunksOf(body) : body
      const response = await handler(
        new Request(url, { method, headers, ...(hasBody ? { body: content as BodyInit, duplex: 'half' } : {}) }),
      )
      const bytes = new Uint8Array(await response.arrayBuffer())
      return { status: response.status, headers: Object.fromEntries(response.headers), ...decode(bytes), ms: elapsed() }
    }
  }
}

function dispatch(pool: Pool, path: string, callback: Callback, deadlineMs: number): Promise<Reply | NoReply> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    let status = 0
    let headers: Record<string, string> = {}
    let startedAt: number | undefined
    let timer: NodeJS.Timeout | undefined

    const elapsed = () => (startedAt === undefined ? 0 : performance.now() - startedAt)
    const settle = (outcome: Reply | NoReply) => {
      clearTimeout(timer)
      // The pool takes the connection back one turn later; a callback sent at once would open another.
      queueMicrotask(() => setImmediate(resolve, outcome))
    }
    const { method, headers: requestHeaders, isChunked } = callback
    const body = isChunked ? chunksOf(callback.body) : callback.body
    pool.dispatch(
      { method: method as 'POST', path, headers: requestHeaders, body },
      {
        onRequestStart(controller) {
          startedAt = performance.now()
          timer = setTimeout(() => {
            settle(noReply('timeout', `no complete reply within ${deadlineMs} ms`, elapsed(), status > 0))
            controller.abort(new Error('deadline'))
          }, deadlineMs)
        },
        onResponseStart(_controller, statusCode, fields) {
          status = statusCode
          headers = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]))
        },
        onResponseData(controller, chunk) {
          size += chunk.length
          if (size <= maxReplyBytes) return void chunks.push(chunk)
          settle(noReply('unparsable', `the reply is longer than ${maxReplyBytes} bytes`, elapsed(), true))
          controller.abort(new Error('reply too long'))
        },
        onResponseEnd() {
          settle({ status, headers, ...decode(Buffer.concat(chunks)), ms: elapsed() })
        },
        onResponseError(_controller, error) {
          settle(explain(error, elapsed(), startedAt !== undefined, status > 0))
        },
      },
    )
  })
}

/** Two halves, as a body of unknown length. */
function chunksOf(body: string | Uint8Array): Readable {
  const bytes = Buffer.from(body)
  const half = Math.ceil(bytes.length / 2)
  return Readable.from([bytes.subarray(0, half), bytes.subarray(half)])
}

function decode(bytes: Uint8Array): { body: string; isUtf8: boolean } {
  const isUtf8 = isUtf8Bytes(bytes)
  return { body: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), isUtf8 }
}
