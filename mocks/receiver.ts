import { payloads } from '../generated/validators.js'
import { type Incoming, queryIn, readBody } from '../src/callback/message.ts'
import { digest, findSignProblem } from '../src/callback/sign.ts'
import { requireAppId } from '../src/contract/app-id.ts'
import type { Payload, WebhookName } from '../src/contract/contract.ts'
import { describeViolations } from '../src/contract/violation.ts'
import { ChatproofError } from '../src/error.ts'
import { deepest, isDeeperThan } from '../src/json.ts'

export interface ReceiverOptions {
  /** The app's own SDKAppID. A callback for any other is refused. */
  sdkAppId: number | string
  /** The token set in the console, where callback authentication is on; null, or left out, where it is off. */
  token?: string | null | undefined
  /** What to do with each webhook's payload. Keep it short, or do the work after answering: Chat waits 2 s. */
  handlers?: { [W in WebhookName]?: (payload: Payload<W>) => void | Promise<void> }
  /** Called with what a handler threw; the callback is refused. Prints it with console.error when not given. */
  onError?: (error: unknown, webhook: WebhookName) => void
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
 * @throws ChatproofError `usage` for an SDKAppID that is no number, or a token that is empty or undefined, as an unset variable is
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
  const { token, handlers = {}, onError = report, now = Date.now } = options
  const sdkAppId = requireAppId(options.sdkAppId)
  // What an unset variable leaves here must not turn the check of signatures off.
  if ('token' in options && !token && token !== null)
    throw new ChatproofError('usage', 'token is empty: give the one of the console, or null where callback authentication is off.')
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
    // Whatever walks the payload, the check of the contract first, would run out of stack.
    if (isDeeperThan(text)) return refuse(`the body is nested deeper than ${deepest} levels`)

    const isValid = payloads[command]
    if (!isValid(payload)) return refuse(describeViolations(isValid.errors ?? [], payload))

    const handle = async () => (handlers[command] as ((payload: object) => void | Promise<void>) | undefined)?.(payload)
    try {
      // Chat sends a callback again when it missed the answer. Without EventTime the same alarm twice cannot be told apart.
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

/** How many events are remembered. Where several processes receive, remember them in what the processes share. */
const mostEvents = 1000

/** Handles an event once. The same event that comes again waits for the first, also while that is still being handled. */
async function once(events: Map<string, Promise<void>>, event: string, handle: () => Promise<void>): Promise<void> {
  const known = events.get(event)
  if (known !== undefined) return known
  const handling = handle()
  events.set(event, handling)
  if (events.size > mostEvents) events.delete(events.keys().next().value as string)
  try {
    await handling
  } catch (error) {
    // What failed is handled anew when it comes again.
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
