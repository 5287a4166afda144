import { payloads } from '../generated/validators.js'
import { type Incoming, queryIn, readBody } from '../src/callback/message.ts'
import { digest, findSignProblem } from '../src/callback/sign.ts'
import { requireAppId } from '../src/contract/app-id.ts'
import { type Answer, findWebhook, type Payload, type Webhook, type WebhookName } from '../src/contract/contract.ts'
import { describeViolations } from '../src/contract/violation.ts'
import { accepted, allow, answerFor, type Before, type DecisionOn, plainAnswer, reject } from '../src/delivery/decision.ts'
import { ChatproofError } from '../src/error.ts'
import type { Eventually } from '../src/eventually.ts'
import { deepest, isDeeperThan, parseObject } from '../src/json.ts'

export interface ReceiverOptions {
  /** The SDKAppID of the app. A callback for another app is refused. */
  sdkAppId: number | string
  /** The token in the console, when callback authentication is on. Null, or not given, when it is off. */
  token?: string | null | undefined
  /** What to do with the payload of each webhook. Chat waits 2 s for the reply, so do longer work after it. */
  handlers?: Handlers
  /**
   * What to answer if a handler threw an error, or has not decided in time: `allow` or `reject`; the default is `reject`. Or a function
   * that is called with the error and may return one of the two. When it is no function, the error is printed with console.error.
   */
  onError?: OnError | ((error: unknown, webhook: WebhookName) => OnError | Nothing)
  /** Unix milliseconds; the system's clock when not given. */
  now?: () => number
}

/** A handler for each webhook. That of a `before` webhook may return a decision; returning nothing lets Chat go on. */
export type Handlers = { [W in WebhookName]?: (payload: Payload<W>) => Handled<W> | Promise<Handled<W>> }

/** What a handler may return: a decision, the fields of a reply that the webhook needs, or nothing. */
export type Handled<W extends WebhookName> = W extends Before ? DecisionOn<W> | Nothing : keyof Extra<W> extends never ? Nothing : Extra<W>
// biome-ignore lint/suspicious/noConfusingVoidType: `async () => {}` returns it
type Nothing = void
type Extra<W extends WebhookName> = Omit<Answer<W>, 'ActionStatus' | 'ErrorCode' | 'ErrorInfo'>

/** What the receiver answers in place of a handler that failed. */
export type OnError = 'allow' | 'reject'

/** Longer bodies are refused, in bytes. A message has at most 12 KB; escapes and the other fields make the body longer. */
export const maxBodyBytes = 256 * 1024

/** The body of a reply to a callback. */
export interface ReceiverAnswer {
  ActionStatus: 'OK' | 'FAIL'
  ErrorCode: number
  ErrorInfo: string
  /** What some webhooks want beside them, such as a MsgBody that replaces the message. */
  [field: string]: unknown
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

/** The webhook and the payload of a callback that was found to be right. */
export type See = (command: string, payload: Readonly<Record<string, unknown>>) => void

/**
 * The same for a server without fetch handlers. It takes a request as data, and answers the body of the reply; the status is 200. It
 * answers at once unless a handler makes it wait.
 */
export function createAnswer(options: ReceiverOptions): (callback: Incoming, see?: See) => Eventually<ReceiverAnswer> {
  const { token, handlers = {}, onError = 'reject', now = Date.now } = options
  const sdkAppId = requireAppId(options.sdkAppId)
  // An environment variable that is not set must not turn off the check of signatures.
  if ('token' in options && !token && token !== null)
    throw new ChatproofError('usage', 'token is empty: give the token of the console, or null if callback authentication is off.')
  const tell = (error: unknown, webhook: WebhookName): OnError => {
    if (typeof onError === 'function') return onError(error, webhook) ?? 'reject'
    report(error, webhook)
    return onError
  }
  const events = new Map<string, Eventually<ReceiverAnswer>>()

  return ({ method, url, body }, see) => {
    const query = queryIn(url)
    if (method !== 'POST') return refuse(`${method} is not POST`)
    if (query.getAll('SdkAppid').join() !== sdkAppId) return refuse('SdkAppid is not that of this app')
    const signProblem = typeof token !== 'string' ? undefined : findSignProblem(query, token, now() / 1000)
    if (signProblem !== undefined) return refuse(signProblem)

    const { text } = body
    const payload = body.problem === undefined ? parseObject(text) : undefined
    if (payload === undefined) return refuse('the body is not a JSON object')
    const command = query.getAll('CallbackCommand').join()
    // Some webhooks have the command in the query only.
    const isNamed = payload.CallbackCommand === command || (command !== '' && payload.CallbackCommand === undefined)
    if (!isKnown(command)) {
      if (isNamed) see?.(command, payload)
      return isNamed ? accepted : refuse(mismatch)
    }
    const webhook = findWebhook(command)
    const { terms } = webhook
    if (payload.CallbackCommand !== (terms.commandIn === 'body' ? command : undefined)) return refuse(mismatch)
    // The check of the contract, and handlers that walk the payload, would run out of stack.
    if (isDeeperThan(text)) return refuse(`the body is nested deeper than ${deepest} levels`)

    const isValid = payloads[command]
    if (!isValid(payload)) return refuse(describeViolations(isValid.errors ?? [], payload))

    see?.(command, payload)
    const handler = handlers[command] as Handler | undefined
    const handle = () => {
      const handled = handler?.(payload)
      if (!isThenable(handled)) return answerOf(webhook, payload, handled)
      return inTime(webhook, Promise.resolve(handled), tell).then((each) => answerOf(webhook, payload, each))
    }
    const failed = (error: unknown) => {
      const choice = tell(error, command)
      if (terms.kind === 'before') return answerFor(webhook, choice === 'allow' ? allow() : reject(), payload)
      return choice === 'allow' ? answerOf(webhook, payload, undefined) : refuse('the callback could not be processed')
    }
    try {
      // Chat may send a callback again when its reply came too late. Without EventTime two equal alarms may be two events.
      const answer = 'EventTime' in payload ? once(events, digest(text), handle) : handle()
      return answer instanceof Promise ? answer.catch(failed) : answer
    } catch (error) {
      return failed(error)
    }
  }
}

type Handler = (payload: object) => unknown

function isKnown(command: string): command is WebhookName {
  return Object.hasOwn(payloads, command)
}

/** The answer of a handler as a reply. */
function answerOf(webhook: Webhook, payload: object, handled: unknown): ReceiverAnswer {
  if (webhook.terms.kind === 'before') return answerFor(webhook, (handled as DecisionOn<Before> | undefined) ?? allow(), payload)
  return { ...plainAnswer(webhook, payload), ...(webhook.replyFields.length > 0 ? (handled as object | undefined) : {}) }
}

/** Whether a handler is at work. A promise of another library, or of another realm, is no instance of Promise. */
function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function'
}

/** How long a handler may think before Chat gives up, in milliseconds. The rest of the deadline is for the way back. */
const thinkingMs = 1800

/** What the handler returned. If it takes too long, a notification is acknowledged while the handler goes on, and a decision is an error. */
async function inTime(
  { name, terms }: Webhook,
  handling: Promise<unknown>,
  tell: (error: unknown, webhook: WebhookName) => void,
): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((resolve, fail) => {
    timer = setTimeout(() => {
      if (terms.kind === 'before') return fail(new Error(`The handler did not decide within ${thinkingMs} ms.`))
      // What `onError` throws then has nobody who waits for it.
      handling.catch((error) => tell(error, name)).catch((error) => report(error, name))
      resolve(undefined)
    }, thinkingMs)
  })
  try {
    return await Promise.race([handling, late])
  } finally {
    clearTimeout(timer)
  }
}

/** How many events are remembered. If several processes receive callbacks, remember the events in a store that they share. */
const mostEvents = 1000

/** Handles an event once. When the same event comes again, it waits for the first handling to end, and is not handled again. */
function once<T>(events: Map<string, Eventually<T>>, event: string, handle: () => Eventually<T>): Eventually<T> {
  const known = events.get(event)
  if (known !== undefined) return known
  const handling = handle()
  events.set(event, handling)
  if (events.size > mostEvents) events.delete(events.keys().next().value as string)
  // An event whose handling failed is handled again when it comes again.
  if (handling instanceof Promise) handling.catch(() => events.delete(event))
  return handling
}

function report(error: unknown, webhook: WebhookName): void {
  console.error(`The handler of ${webhook} failed:`, error)
}

const mismatch = 'CallbackCommand differs between query and body'

function refuse(reason: string): ReceiverAnswer {
  return { ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: reason }
}
