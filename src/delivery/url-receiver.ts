import { Readable } from 'node:stream'
// Importing all of undici takes three times as long and twice the memory.
import Pool from 'undici/lib/dispatcher/pool.js'
import { Collector } from '../bytes.ts'
import { type Callback, splitTarget } from '../callback/callback.ts'
import { say } from '../say.ts'
import { connectTimeoutMs, explain, findStatusProblem, type NoReply, noReply, unaskedContinue } from './failure.ts'
import { type NodeSender, nodeSender } from './node-sender.ts'
import { maxReplyBytes, type Receiver, type Reply, textOfReply, tooLong } from './receiver.ts'
import { diagnoseTls } from './tls.ts'

/** A receiver at a URL, with its connections. */
export interface UrlReceiver {
  send: Receiver
  /** How many connections were opened so far. */
  opened(): number
  close(): Promise<void>
}

/** TLS options for a receiver. Certificates and keys are the contents of PEM files, not paths. */
export interface TlsOptions {
  ca?: string | undefined
  /** A client certificate. Chat no longer sends one, but receivers behind Apache or Nginx may still require it. */
  cert?: string | undefined
  key?: string | undefined
  /** Accept a certificate that Chat would reject. */
  insecure?: boolean | undefined
}

/** Some servers send more than the 16 KB of headers that Node accepts by default, and other clients accept that. */
const maxHeaderBytes = 256 * 1024

/** The same options in the form that Node's TLS uses. */
export function secureOptions({ ca, cert, key, insecure }: TlsOptions = {}) {
  return { ca, cert, key, rejectUnauthorized: !insecure }
}

/**
 * Makes a receiver from a URL. It uses HTTP/1.1 and keeps connections alive, as Chat does (1047/34354). It does not follow redirects.
 *
 * @param connections the maximum number of connections; unlimited by default
 * @throws ChatproofError `usage` when the target is not an http(s) URL
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
      // A server may close a kept-alive connection just when a callback is sent. So the callback is sent again on a new connection.
      // If that fails too, the receiver itself drops the callback.
      if (mayBeStale) return afterDrop(reply, await sendOnce(callback, deadlineMs))
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

/** If nothing listens any more after a callback was dropped, the process probably ended with that callback. */
function afterDrop(dropped: NoReply, again: Reply | NoReply): Reply | NoReply {
  if (!('failure' in again) || again.failure !== 'unreachable') return { ...again, isResent: true }
  return { ...dropped, message: say`${dropped.message}, and since then ${again.message}` }
}

function dispatch(pool: Pool, path: string, callback: Callback, deadlineMs: number): Promise<Reply | NoReply> {
  return new Promise((resolve) => {
    const received = new Collector(maxReplyBytes)
    let status = 0
    let hasBegun = false
    const headers: Record<string, string> = {}
    let startedAt: number | undefined
    let timer: NodeJS.Timeout | undefined
    let late: NodeJS.Immediate | undefined

    const elapsed = () => (startedAt === undefined ? 0 : performance.now() - startedAt)
    const settle = (outcome: Reply | NoReply) => {
      clearTimeout(timer)
      clearImmediate(late)
      // The pool reuses the connection only in the next turn of the event loop. A callback sent before would open a new connection.
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
            settle(noReply('timeout', say`no complete reply within ${deadlineMs} ms`, { ms: elapsed(), hasBegun }))
            closeLater(() => controller.abort(new Error('deadline')))
          }
          // Replies that arrived while this process was busy are read first, so they do not count as late.
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
          for (const name in fields) headers[name] = joined(fields[name])
        },
        onResponseData(controller, chunk) {
          received.add(chunk)
          if (received.size <= maxReplyBytes) return
          settle(tooLong(elapsed()))
          controller.abort(new Error('reply too long'))
        },
        onResponseEnd() {
          settle({ status, headers, ...textOfReply(received.bytes(), headers), ms: elapsed() })
        },
        onResponseError(_controller, error) {
          const isSent = startedAt !== undefined
          settle(explain(error, elapsed(), { isSent, hasBegun, isShakingHands: !isSent && callback.url.startsWith('https:') }))
        },
      },
    )
  })
}

/** Connections that are still to be closed. */
const closing: (() => void)[] = []

/** Closing a connection takes time, in which other callbacks time out: one is closed in each turn of the event loop, and never in this one. */
function closeLater(close: () => void): void {
  if (closing.push(close) === 1) setImmediate(closeOne)
}

function closeOne(): void {
  if (closing.length > 1) setImmediate(closeOne)
  closing.shift()?.()
}

function joined(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value : [value].flat().join(', ')
}

/** The body in two chunks, as a stream of unknown length. */
function chunksOf(body: string | Uint8Array): Readable {
  const bytes = Buffer.from(body)
  const half = Math.ceil(bytes.length / 2)
  return Readable.from([bytes.subarray(0, half), bytes.subarray(half)])
}
