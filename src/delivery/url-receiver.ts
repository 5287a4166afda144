import { Readable } from 'node:stream'
// The whole of undici takes three times as long to load, and twice the memory.
import Pool from 'undici/lib/dispatcher/pool.js'
import { collector } from '../bytes.ts'
import { type Callback, splitTarget } from '../callback/callback.ts'
import { decode } from '../callback/message.ts'
import { connectTimeoutMs, explain, findStatusProblem, type NoReply, noReply, unaskedContinue } from './failure.ts'
import { type NodeSender, nodeSender } from './node-sender.ts'
import { maxReplyBytes, type Receiver, type Reply, tooLong } from './receiver.ts'
import { diagnoseTls } from './tls.ts'

/** A receiver behind a URL, with the connections to it. */
export interface UrlReceiver {
  send: Receiver
  /** How many connections were opened so far. */
  opened(): number
  close(): Promise<void>
}

/** How to speak TLS to a receiver. Contents of PEM files, not their paths. */
export interface TlsOptions {
  ca?: string | undefined
  /** A client certificate: Chat no longer sends one, but receivers behind Apache or Nginx may still ask for it. */
  cert?: string | undefined
  key?: string | undefined
  /** Accept a certificate that Chat would reject. */
  insecure?: boolean | undefined
}

/** Servers send more than the 16 KB that Node takes, and other clients take them. */
const maxHeaderBytes = 256 * 1024

/** The same as Node's TLS takes it. */
export function secureOptions({ ca, cert, key, insecure }: TlsOptions = {}) {
  return { ca, cert, key, rejectUnauthorized: !insecure }
}

/**
 * Reaches a receiver over HTTP/1.1 with connections kept alive, as Chat does (1047/34354). Redirects are not followed.
 *
 * @param connections how many at most; as many as it takes when not given
 * @throws ChatproofError `usage` when the target is no http(s) URL
 */
export function urlReceiver(target: string, tls: TlsOptions = {}, connections?: number): UrlReceiver {
  const { origin } = splitTarget(target)
  const secure = secureOptions(tls)
  const pool = new Pool(origin, {
    connections: connections ?? null,
    allowH2: false,
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: maxHeaderBytes,
    connect: { ...secure, timeout: connectTimeoutMs },
  })
  let opened = 0
  pool.on('connect', () => opened++)
  let hasAnswered = false
  let diagnosis: Promise<NoReply | undefined> | undefined
  let patient: NodeSender | undefined

  const sendOnce: Receiver = (callback, deadlineMs) =>
    patient?.send(callback, deadlineMs) ?? dispatch(pool, callback.url.slice(origin.length), callback, deadlineMs)

  const send: Receiver = async (callback, deadlineMs) => {
    const mayBeStale = hasAnswered
    const reply = await sendOnce(callback, deadlineMs)
    if (!('failure' in reply)) {
      hasAnswered = true
    } else if (reply.message === unaskedContinue) {
      patient ??= nodeSender(origin, { secure, maxHeaderBytes, connections })
      return { ...(await send(callback, deadlineMs)), isResent: true }
    } else if (reply.failure === 'dropped' && !reply.hasBegun) {
      // A server may close a kept-alive connection at any time, and that may cross with a callback on its way. On a new
      // connection it shows whether the receiver drops the callback itself.
      if (mayBeStale) return { ...(await sendOnce(callback, deadlineMs)), isResent: true }
      diagnosis ??= diagnoseTls(new URL(origin), secure)
      return (await diagnosis) ?? reply
    }
    return reply
  }
  return {
    send,
    opened: () => patient?.opened() ?? opened,
    async close() {
      patient?.close()
      await pool.destroy()
    },
  }
}

function dispatch(pool: Pool, path: string, callback: Callback, deadlineMs: number): Promise<Reply | NoReply> {
  return new Promise((resolve) => {
    const received = collector(maxReplyBytes)
    let status = 0
    let hasBegun = false
    let headers: Record<string, string> = {}
    let startedAt: number | undefined
    let timer: NodeJS.Timeout | undefined
    let late: NodeJS.Immediate | undefined

    const elapsed = () => (startedAt === undefined ? 0 : performance.now() - startedAt)
    const settle = (outcome: Reply | NoReply) => {
      clearTimeout(timer)
      clearImmediate(late)
      // The pool takes the connection back one turn later; a callback sent at once would open another.
      queueMicrotask(() => setImmediate(resolve, outcome))
    }
    const { method, headers: requestHeaders, isChunked } = callback
    const hasBody = method !== 'GET' && method !== 'HEAD'
    const body = !hasBody ? null : isChunked ? chunksOf(callback.body) : callback.body
    pool.dispatch(
      { method: method as 'POST', path, headers: requestHeaders, body },
      {
        onRequestStart(controller) {
          startedAt = performance.now()
          const giveUp = () => {
            settle(noReply('timeout', `no complete reply within ${deadlineMs} ms`, { ms: elapsed(), hasBegun }))
            // Those that are due in the same turn are told first: to tear a connection down takes time.
            setImmediate(() => setImmediate(() => controller.abort(new Error('deadline'))))
          }
          // What has arrived while this process was busy is read before anybody is called late.
          timer = setTimeout(() => {
            late = setImmediate(giveUp)
          }, deadlineMs)
        },
        onResponseStart(controller, statusCode, fields) {
          status = statusCode
          hasBegun = true
          const problem = findStatusProblem(statusCode)
          if (problem !== undefined) {
            settle(noReply('unparsable', problem, { ms: elapsed(), hasBegun }))
            return controller.abort(new Error(problem))
          }
          headers = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat().join(', ')]))
        },
        onResponseData(controller, chunk) {
          received.add(chunk)
          if (received.size <= maxReplyBytes) return
          settle(tooLong(elapsed()))
          controller.abort(new Error('reply too long'))
        },
        onResponseEnd() {
          settle({ status, headers, ...decode(received.bytes()), ms: elapsed() })
        },
        onResponseError(_controller, error) {
          const isSent = startedAt !== undefined
          // Where an open connection is closed, the pool takes another one for what was not sent.
          settle(explain(error, elapsed(), { isSent, hasBegun, isShakingHands: !isSent && callback.url.startsWith('https:') }))
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
