import { bytesOf, Collector } from '../bytes.ts'
import type { Callback } from '../callback/callback.ts'
import { decode } from '../callback/message.ts'
import { messageOf } from '../error.ts'
import { say } from '../say.ts'
import { unpack } from '../unpack.ts'
import { type NoReply, noReply } from './failure.ts'

/** A complete reply. */
export interface Reply {
  status: number
  /** The names are in lower case. The values of a repeated header are joined with a comma. */
  headers: Record<string, string>
  /** Decompressed, as far as it can be, and decoded as UTF-8; a byte order mark is kept. */
  body: string
  /** False if the bytes were not UTF-8. Then `body` contains replacement characters. */
  isUtf8: boolean
  /** From the first byte sent to the last byte received, in milliseconds. */
  ms: number
  /** Set if the callback was sent again on a new connection, because the kept-alive one was closed. */
  isResent?: true
}

/**
 * The system under test, as a function. It takes a callback and resolves to the reply, or to the reason why there is none. It never
 * rejects.
 *
 * @param deadlineMs how long to wait, from the first byte sent to the last byte received, in milliseconds
 */
export type Receiver = (callback: Callback, deadlineMs: number) => Promise<Reply | NoReply>

/**
 * A fetch handler, as in Hono, Next and others. The reference receiver is one too. It may be typed for a subclass, such as NextRequest, but
 * it gets a Request: if it uses what only the subclass has, give `(request) => handler(new NextRequest(request))`.
 */
export type FetchHandler = { method(request: Request): Response | Promise<Response> }['method']

/** For a handler that throws from the first callback on, as it reads what a Request does not have. */
const wrapIt = say`The handler gets a plain Request. If it needs a subclass, wrap it: (request) => handler(new NextRequest(request))`

/** The maximum length of a reply, in bytes. A longer reply is not read to its end. */
export const maxReplyBytes = 1024 * 1024

/** The text of a reply. Chat cannot read a compressed one, but people can. */
export function textOfReply(bytes: Uint8Array, headers: Reply['headers']): Pick<Reply, 'body' | 'isUtf8'> {
  const encoding = headers['content-encoding']
  if (encoding === undefined) return decode(bytes)
  const unpacked = unpack(bytes, encoding, maxReplyBytes)
  const text = decode(unpacked ?? bytes)
  return unpacked === undefined && !text.isUtf8 ? { body: `(${bytes.length} compressed bytes)`, isUtf8: false } : text
}

/** The result for a reply longer than {@link maxReplyBytes}. */
export function tooLong(ms: number): NoReply {
  return { ...noReply('unparsable', say`the reply is longer than ${maxReplyBytes} bytes`, { ms, hasBegun: true }), isTooLong: true }
}

/** A receiver with the URL that its callbacks are addressed to. */
export interface ReachedReceiver {
  url: string
  send: Receiver
  /** Closes the connections. */
  close(): Promise<void>
}

/** Makes a receiver from a handler in this process. Its callbacks are addressed to a URL that does not exist. */
export function reachHandler(handler: FetchHandler): ReachedReceiver {
  return { url: 'http://receiver.invalid/', send: fetchReceiver(handler), close: async () => {} }
}

/** Makes the function that sends callbacks to a handler in this process. */
export function fetchReceiver(handler: FetchHandler): Receiver {
  let hasAnswered = false
  return async (callback, deadlineMs) => {
    const startedAt = performance.now()
    const elapsed = () => performance.now() - startedAt
    const deadline = Promise.withResolvers<typeof late>()
    const timer = setTimeout(deadline.resolve, deadlineMs, late)
    const tooLate = () => noReply('timeout', say`no complete reply within ${deadlineMs} ms`, { ms: elapsed() })
    let failed = (why: string) => say`the handler threw ${why}`
    try {
      const answer = handler(toRequest(callback))
      // A handler that blocks the process also blocks the timer.
      if (elapsed() > deadlineMs) deadline.resolve(late)
      const response: unknown = await Promise.race([deadline.promise, answer])
      if (response === late) return tooLate()
      failed = (why) => say`the Response cannot be read: ${why}`
      if (!isResponse(response)) return noReply('dropped', say`the handler returned ${nameOf(response)}, not a Response`, { ms: elapsed() })
      hasAnswered = true
      if (response.type === 'opaqueredirect')
        return noReply('status', say`the reply is a redirect, which Chat does not follow`, { ms: elapsed(), hasBegun: true })
      const { status } = response
      const headers = headersOf(response)
      failed = (why) => say`the body of the Response cannot be read: ${why}`
      const bytes = await readBody(response, deadline.promise)
      if (bytes === late) return tooLate()
      if (bytes.length > maxReplyBytes) return tooLong(elapsed())
      return { status, headers, ...textOfReply(bytes, headers), ms: elapsed() }
    } catch (error) {
      const isMissing = !hasAnswered && error instanceof TypeError && /undefined|is not a function/.test(error.message)
      return noReply('dropped', `${failed(messageOf(error))}${isMissing ? `. ${wrapIt}` : ''}`, { ms: elapsed() })
    } finally {
      clearTimeout(timer)
    }
  }
}

/** Stands for a missed deadline. A handler may return undefined, so undefined cannot. */
const late = Symbol('late')

/** It does not use `instanceof`: some frameworks and libraries have their own Response class. */
function isResponse(value: unknown): value is Response {
  const { status, headers } = (value ?? {}) as Partial<Response>
  return Number.isInteger(status) && typeof headers?.get === 'function'
}

function nameOf(value: unknown): string {
  if (value === undefined || value === null) return String(value)
  const names: Readonly<Record<string, string>> = {
    object: say`an object`,
    string: say`a string`,
    number: say`a number`,
    function: say`a function`,
  }
  return names[typeof value] ?? typeof value
}

/** The headers as an object. The values of a repeated header, such as Set-Cookie, are joined. */
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

/** After this many chunks the timers get a turn. Otherwise a stream that is never empty would block the deadline. */
const chunksInARow = 1000

/** Reads a body until its end, its maximum length plus one byte, or the deadline. The rest is cancelled. */
async function readBody(response: Response, deadline: Promise<typeof late>): Promise<Uint8Array | typeof late> {
  const reader = response.body?.getReader()
  const body = new Collector(maxReplyBytes + 1)
  for (let chunks = 1; reader !== undefined && body.size <= maxReplyBytes; chunks++) {
    const next = await Promise.race([deadline, reader.read()])
    if (next === late) {
      void reader.cancel().catch(() => {})
      return late
    }
    if (next.done) break
    body.add(bytesOf(next.value))
    if (chunks % chunksInARow === 0) await new Promise((resolve) => setTimeout(resolve))
  }
  void reader?.cancel().catch(() => {})
  return body.bytes()
}
