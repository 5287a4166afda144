import { payloads } from '../generated/validators.js'
import type { Payload, WebhookName } from '../src/contract.ts'
import { findSignProblem } from '../src/sign.ts'
import { describeViolations } from '../src/violation.ts'

export interface ReceiverOptions {
  /** The app's own SDKAppID. A callback for any other is refused. */
  sdkAppId: number | string
  /** The token set in the console, where callback authentication is on. */
  token?: string | undefined
  /** What to do with each webhook's payload. Keep it short, or do the work after answering: Chat waits 2 s. */
  handlers?: { [W in WebhookName]?: (payload: Payload<W>) => void | Promise<void> }
  /** Unix milliseconds; the system's clock when not given. */
  now?: () => number
}

/** Bodies longer than this are refused. A message is 12 KB at most; escapes and envelope make it larger. */
const maxBodyBytes = 256 * 1024

/**
 * The reference receiver: a webhook for Tencent Chat that conforms to the contract, and the example to copy.
 *
 * It refuses what is not from Chat for this app with HTTP 200 and FAIL, and acknowledges everything else, also webhooks
 * it has no handler for.
 */
export function createReceiver(options: ReceiverOptions): (request: Request) => Promise<Response> {
  const { sdkAppId, token, handlers = {}, now = Date.now } = options
  const handled = new Set<string>()

  return async (request) => {
    const query = new URL(request.url).searchParams
    if (request.method !== 'POST') return refuse(`${request.method} is not POST`)
    if (query.getAll('SdkAppid').join() !== String(sdkAppId)) return refuse('SdkAppid is not that of this app')
    const signProblem = token === undefined ? undefined : findSignProblem(query, token, now() / 1000)
    if (signProblem !== undefined) return refuse(signProblem)

    const text = await readText(request)
    const payload = text === undefined ? undefined : parseObject(text)
    if (text === undefined || payload === undefined) return refuse('the body is not a JSON object')
    const command = query.getAll('CallbackCommand').join()
    if (payload.CallbackCommand !== command) return refuse('CallbackCommand differs between query and body')
    if (!isKnown(command)) return acknowledge()

    const isValid = payloads[command]
    if (!isValid(payload)) return refuse(describeViolations(isValid.errors ?? [], payload))

    // Chat sends a callback again when it missed the answer. Without EventTime the same alarm twice cannot be told apart.
    const event = 'EventTime' in payload ? text : undefined
    if (event !== undefined && handled.has(event)) return acknowledge()
    try {
      await (handlers[command] as ((payload: object) => void | Promise<void>) | undefined)?.(payload)
    } catch {
      return refuse('the callback could not be processed')
    }
    if (event !== undefined) remember(handled, event)
    return acknowledge()
  }
}

function isKnown(command: string): command is WebhookName {
  return Object.hasOwn(payloads, command)
}

/** Keeps the latest ones only. Where several processes receive, keep them in what the processes share instead. */
function remember(handled: Set<string>, event: string): void {
  handled.add(event)
  if (handled.size > 1000) for (const oldest of handled) return void handled.delete(oldest)
}

function acknowledge(): Response {
  return Response.json({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' })
}

function refuse(reason: string): Response {
  return Response.json({ ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: reason })
}

/** The body as text, or nothing when it is too long, cut off, or not UTF-8. */
async function readText(request: Request): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength
      // What is too long is still read to its end, so that the connection can carry the next callback.
      if (size <= maxBodyBytes) chunks.push(chunk)
    }
    if (size > maxBodyBytes) return undefined
    return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode()
  } catch {
    return undefined
  }
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
