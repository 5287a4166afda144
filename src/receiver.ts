import type { Callback } from './callback.ts'
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
      const content = isChunked ? new Blob([body as BlobPart]).stream() : body
      const response = await handler(
        new Request(url, { method, headers, ...(hasBody ? { body: content as BodyInit, duplex: 'half' } : {}) }),
      )
      const bytes = new Uint8Array(await response.arrayBuffer())
      return { status: response.status, headers: Object.fromEntries(response.headers), ...decode(bytes), ms: elapsed() }
    }
  }
}

/** The text of a reply, and whether its bytes were UTF-8 at all. */
export function decode(bytes: Uint8Array): { body: string; isUtf8: boolean } {
  try {
    return { body: new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes), isUtf8: true }
  } catch {
    return { body: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), isUtf8: false }
  }
}
