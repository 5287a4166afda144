import { bytesOf, collector } from '../bytes.ts'
import type { Callback } from '../callback/callback.ts'
import { decode } from '../callback/message.ts'
import { messageOf } from '../error.ts'
import { type NoReply, noReply } from './failure.ts'

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

/** A handler as Hono, Next and others have it, or the reference receiver. */
export type FetchHandler = (request: Request) => Response | Promise<Response>

/** A reply longer than this is not read to its end. */
export const maxReplyBytes = 1024 * 1024

export function tooLong(ms: number): NoReply {
  return noReply('unparsable', `the reply is longer than ${maxReplyBytes} bytes`, { ms, hasBegun: true })
}

/** A receiver that can be reached, and the URL that its callbacks have. */
export interface ReachedReceiver {
  url: string
  send: Receiver
  /** Ends the connections to it. */
  close(): Promise<void>
}

/** Reaches a handler in this process. Its callbacks have a URL that belongs to nobody. */
export function reachHandler(handler: FetchHandler): ReachedReceiver {
  return { url: 'http://receiver.invalid/', send: fetchReceiver(handler), close: async () => {} }
}

/** Sends callbacks to a handler in this process. */
export function fetchReceiver(handler: FetchHandler): Receiver {
  return async (callback, deadlineMs) => {
    const startedAt = performance.now()
    const elapsed = () => performance.now() - startedAt
    const deadline = Promise.withResolvers<typeof late>()
    const timer = setTimeout(deadline.resolve, deadlineMs, late)
    const tooLate = () => noReply('timeout', `no complete reply within ${deadlineMs} ms`, { ms: elapsed() })
    let failing = 'the handler threw'
    try {
      const answer = handler(toRequest(callback))
      // A handler that keeps the process busy keeps the timer from its turn.
      if (elapsed() > deadlineMs) deadline.resolve(late)
      const response: unknown = await Promise.race([deadline.promise, answer])
      if (response === late) return tooLate()
      failing = 'the Response cannot be read:'
      if (!isResponse(response)) return noReply('dropped', `the handler returned ${nameOf(response)}, not a Response`, { ms: elapsed() })
      if (response.type === 'opaqueredirect')
        return noReply('status', 'the reply is a redirect, which Chat does not follow', { ms: elapsed(), hasBegun: true })
      const { status } = response
      const headers = headersOf(response)
      failing = 'the body of the Response cannot be read:'
      const bytes = await readBody(response, deadline.promise)
      if (bytes === late) return tooLate()
      if (bytes.length > maxReplyBytes) return tooLong(elapsed())
      return { status, headers, ...decode(bytes), ms: elapsed() }
    } catch (error) {
      return noReply('dropped', `${failing} ${messageOf(error)}`, { ms: elapsed() })
    } finally {
      clearTimeout(timer)
    }
  }
}

/** What the deadline is told by: a handler may return nothing. */
const late = Symbol('late')

/** Frameworks and older libraries have classes of their own for it. */
function isResponse(value: unknown): value is Response {
  const { status, headers } = (value ?? {}) as Partial<Response>
  return Number.isInteger(status) && typeof headers?.get === 'function'
}

function nameOf(value: unknown): string {
  if (value === undefined || value === null) return String(value)
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** A header that is given several times, as Set-Cookie may be, has all its values. */
function headersOf({ headers }: Response): Record<string, string> {
  const merged: Record<string, string> = {}
  for (const [name, value] of headers) merged[name] = Object.hasOwn(merged, name) ? `${merged[name]}, ${value}` : String(value)
  return merged
}

function toRequest({ method, url, headers, body, isChunked }: Callback): Request {
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers })
  const content = isChunked ? new Blob([body as BlobPart]).stream() : (body as BodyInit)
  return new Request(url, { method, headers, body: content, duplex: 'half' } as RequestInit)
}

/** After so many pieces whatever else waits has its turn: a stream that is never empty would keep the deadline from coming. */
const piecesInARow = 1000

/** Reads a body to its end, or a little past the longest, unless the deadline comes first. The rest is not fetched. */
async function readBody(response: Response, deadline: Promise<typeof late>): Promise<Uint8Array | typeof late> {
  const reader = response.body?.getReader()
  const body = collector(maxReplyBytes + 1)
  for (let pieces = 1; reader !== undefined && body.size <= maxReplyBytes; pieces++) {
    const next = await Promise.race([deadline, reader.read()])
    if (next === late) {
      void reader.cancel().catch(() => {})
      return late
    }
    if (next.done) break
    body.add(bytesOf(next.value))
    if (pieces % piecesInARow === 0) await new Promise((resolve) => setTimeout(resolve))
  }
  void reader?.cancel().catch(() => {})
  return body.bytes()
}
