import type { Callback } from './callback.ts'
import { type NoReply, noReply } from './failure.ts'
import { concat, decode } from './message.ts'

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
  return noReply('unparsable', `the reply is longer than ${maxReplyBytes} bytes`, ms, true)
}

/** Reaches a receiver in this process. */
export function fetchReceiver(handler: FetchHandler): Receiver {
  return async (callback, deadlineMs) => {
    const startedAt = performance.now()
    const elapsed = () => performance.now() - startedAt
    const deadline = Promise.withResolvers<undefined>()
    const timer = setTimeout(deadline.resolve, deadlineMs, undefined)
    try {
      const response = await Promise.race([handler(toRequest(callback)), deadline.promise])
      const bytes = response && (await readBody(response, deadline.promise))
      if (bytes === undefined) return noReply('timeout', `no complete reply within ${deadlineMs} ms`, elapsed())
      if (bytes.length > maxReplyBytes) return tooLong(elapsed())
      return { status: response?.status ?? 0, headers: Object.fromEntries(response?.headers ?? []), ...decode(bytes), ms: elapsed() }
    } catch (error) {
      return noReply('dropped', `the handler threw ${error}`, elapsed())
    } finally {
      clearTimeout(timer)
    }
  }
}

function toRequest({ method, url, headers, body, isChunked }: Callback): Request {
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers })
  const content = isChunked ? new Blob([body as BlobPart]).stream() : (body as BodyInit)
  return new Request(url, { method, headers, body: content, duplex: 'half' } as RequestInit)
}

/** Reads a body to its end, or a little past the longest; nothing when the deadline comes first. The rest is not fetched. */
async function readBody(response: Response, deadline: Promise<undefined>): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  while (reader !== undefined && size <= maxReplyBytes) {
    const next = await Promise.race([reader.read(), deadline])
    if (next === undefined) {
      void reader.cancel().catch(() => {})
      return undefined
    }
    if (next.done) break
    chunks.push(next.value)
    size += next.value.length
  }
  void reader?.cancel().catch(() => {})
  return concat(chunks)
}
