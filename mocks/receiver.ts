import { payloads } from '../generated/validators.js'
import type { Payload, WebhookName } from '../src/contract.ts'
import { ChatproofError } from '../src/error.ts'
import { type Incoming, queryIn, readBody } from '../src/message.ts'
import { findSignProblem } from '../src/sign.ts'
import { describeViolations } from '../src/violation.ts'

export interface ReceiverOptions {
  /** The app's own SDKAppID. A callback for any other is refused. */
  sdkAppId: number | string
  /** The token set in the console, where callback authentication is on; null, or left out, where it is off. */
  token?: string | null | undefined
  /** What to do with each webhook's payload. Keep it short, or do the work after answering: Chat waits 2 s. */
  handlers?: { [W in WebhookName]?: (payload: Payload<W>) => void | Promise<void> }
  /** Unix milliseconds; the system's clock when not given. */
  now?: () => number
}

/** Bodies longer than this are refused. A message is 12 KB at most; escapes and envelope make it larger. */
export const maxBodyBytes = 256 * 1024

/** The body of a reply to a callback. */
export interface ReceiverAnswer {
  ActionStatus: 'OK' | 'FAIL'
  ErrorCode: number
  ErrorInfo: string
}

/**
 * The reference receiver: a webhook for Tencent Chat that conforms to the contract, and the example to copy.
 *
 * It refuses what is not from Chat for this app with HTTP 200 and FAIL, and acknowledges everything else, also webhooks
 * it has no handler for.
 *
 * @throws ChatproofError `usage` for an SDKAppID or a token that is empty or undefined, as an unset variable is
 */
export function createReceiver(options: ReceiverOptions): (request: Request) => Promise<Response> {
  const answer = createAnswer(options)
  return async (request) => {
    const { method, url } = request
    return Response.json(await answer({ method, url, body: await readBody(request, maxBodyBytes) }))
  }
}

/** The same for a server that has no fetch handlers: it takes a request as data, and says what to answer with HTTP 200. */
export function createAnswer(options: ReceiverOptions): (callback: Incoming) => Promise<ReceiverAnswer> {
  const { sdkAppId, token, handlers = {}, now = Date.now } = options
  if (sdkAppId === undefined || sdkAppId === '') throw new ChatproofError('usage', 'sdkAppId is empty: give the SDKAppID of the app.')
  // What an unset variable leaves here must not turn the check of signatures off.
  if ('token' in options && !token && token !== null)
    throw new ChatproofError('usage', 'token is empty: give the one of the console, or null where callback authentication is off.')
  const handled = new Set<string>()

  return async ({ method, url, body }) => {
    const query = queryIn(url)
    if (method !== 'POST') return refuse(`${method} is not POST`)
    if (query.getAll('SdkAppid').join() !== String(sdkAppId)) return refuse('SdkAppid is not that of this app')
    const signProblem = typeof token !== 'string' ? undefined : findSignProblem(query, token, now() / 1000)
    if (signProblem !== undefined) return refuse(signProblem)

    const { text } = body
    const payload = body.problem === undefined ? parseObject(text) : undefined
    if (payload === undefined) return refuse('the body is not a JSON object')
    const command = query.getAll('CallbackCommand').join()
    if (payload.CallbackCommand !== command) return refuse('CallbackCommand differs between query and body')
    if (!isKnown(command)) return acknowledged

    const isValid = payloads[command]
    if (!isValid(payload)) return refuse(describeViolations(isValid.errors ?? [], payload))

    // Chat sends a callback again when it missed the answer. Without EventTime the same alarm twice cannot be told apart.
    const event = 'EventTime' in payload ? text : undefined
    if (event !== undefined && handled.has(event)) return acknowledged
    try {
      await (handlers[command] as ((payload: object) => void | Promise<void>) | undefined)?.(payload)
    } catch {
      return refuse('the callback could not be processed')
    }
    if (event !== undefined) remember(handled, event)
    return acknowledged
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

const acknowledged: ReceiverAnswer = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }

function refuse(reason: string): ReceiverAnswer {
  return { ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: reason }
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
