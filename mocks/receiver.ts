import { payloads } from '../generated/validators.js'
import { type Incoming, queryIn, readBody } from '../src/callback/message.ts'
import { digest, findSignProblem } from '../src/callback/sign.ts'
import { requireAppId } from '../src/contract/app-id.ts'
import type { Payload, WebhookName } from '../src/contract/contract.ts'
import { describeViolations } from '../src/contract/violation.ts'
import { ChatproofError } from '../src/error.ts'
import { deepest, isDeeperThan } from '../src/json.ts'

export interface ReceiverOptions {
  /** The SDKAppID of the app. A callback for another app is refused. */
  sdkAppId: number | string
  /** The token in the console, when callback authentication is on. Null, or not given, when it is off. */
  token?: string | null | undefined
  /** What to do with the payload of each webhook. Chat waits 2 s for the reply, so do longer work after it. */
  handlers?: { [W in WebhookName]?: (payload: Payload<W>) => void | Promise<void> }
  /** Called with what a handler threw; the callback is refused. When not given, the error is printed with console.error. */
  onError?: (error: unknown, webhook: WebhookName) => void
  /** Unix milliseconds; the system's clock when not given. */
  now?: () => number
}

/** Longer bodies are refused, in bytes. A message has at most 12 KB; escapes and the other fields make the body longer. */
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
 * It refuses a callback that is not from Chat, or not for this app, with HTTP 200 and FAIL. It acknowledges all others, also those of
 * webhooks without a handler.
 *
 * @throws ChatproofError `usage` for an SDKAppID that is not a number, and for a token that is given but empty or undefined
 */
export function createReceiver(options: ReceiverOptions): (request: Request) => Promise<Response> {
  const answer = createAnswer(options)
  return async (request) => {
    const { method, url } = request
    return Response.json(await answer({ method, url, body: await readBody(request, maxBodyBytes) }))
  }
}

/** The same for a server without fetch handlers. It takes a request as data, and answers the body of the reply; the status is 200. */
export function createAnswer(options: ReceiverOptions): (callback: Incoming) => Promise<ReceiverAnswer> {
  const { token, handlers = {}, onError = report, now = Date.now } = options
  const sdkAppId = requireAppId(options.sdkAppId)
  // An environment variable that is not set must not turn off the check of signatures.
  if ('token' in options && !token && token !== null)
    throw new ChatproofError('usage', 'token is empty: give the token of the console, or null if callback authentication is off.')
  const events = new Map<string, Promise<void>>()

  return async ({ method, url, body }) => {
    const query = queryIn(url)
    if (method !== 'POST') return refuse(`${method} is not POST`)
    if (query.getAll('SdkAppid').join() !== sdkAppId) return refuse('SdkAppid is not that of this app')
    const signProblem = typeof token !== 'string' ? undefined : findSignProblem(query, token, now() / 1000)
    if (signProblem !== undefined) return refuse(signProblem)

    const { text } = body
    const payload = body.problem === undefined ? parseObject(text) : undefined
    if (payload === undefined) return refuse('the body is not a JSON object')
    const command = query.getAll('CallbackCommand').join()
    if (payload.CallbackCommand !== command) return refuse('CallbackCommand differs between query and body')
    if (!isKnown(command)) return acknowledged
    // The check of the contract, and handlers that walk the payload, would run out of stack.
    if (isDeeperThan(text)) return refuse(`the body is nested deeper than ${deepest} levels`)

    const isValid = payloads[command]
    if (!isValid(payload)) return refuse(describeViolations(isValid.errors ?? [], payload))

    const handle = async () => (handlers[command] as ((payload: object) => void | Promise<void>) | undefined)?.(payload)
    try {
      // Chat may send a callback again when its reply came too late. Without EventTime two equal alarms may be two events.
      await ('EventTime' in payload ? once(events, digest(text), handle) : handle())
      return acknowledged
    } catch (error) {
      onError(error, command)
      return refuse('the callback could not be processed')
    }
  }
}

function isKnown(command: string): command is WebhookName {
  return Object.hasOwn(payloads, command)
}

/** How many events are remembered. If several processes receive callbacks, remember the events in a store that they share. */
const mostEvents = 1000

/** Handles an event once. When the same event comes again, it waits for the first handling to end, and is not handled again. */
async function once(events: Map<string, Promise<void>>, event: string, handle: () => Promise<void>): Promise<void> {
  const known = events.get(event)
  if (known !== undefined) return known
  const handling = handle()
  events.set(event, handling)
  if (events.size > mostEvents) events.delete(events.keys().next().value as string)
  try {
    await handling
  } catch (error) {
    // An event whose handling failed is handled again when it comes again.
    events.delete(event)
    throw error
  }
}

function report(error: unknown, webhook: WebhookName): void {
  console.error(`The handler of ${webhook} failed:`, error)
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
