import { createReceiver, type ReceiverOptions } from '../../mocks/receiver.ts'
import { compose } from '../../src/callback/callback.ts'
import type { CheckId } from '../../src/conformance/checks/all.ts'
import { type Webhook, webhooks } from '../../src/contract/contract.ts'
import type { FetchHandler } from '../../src/delivery/receiver.ts'
import type { Server } from '../../src/server.ts'

/** A receiver that violates only one check. */
export interface Saboteur {
  /** A handler, or a server of its own where no handler can express it, with the authority it takes to trust it. */
  receiver: (app: App) => FetchHandler | Promise<Server & { ca?: string }>
  /** What it can only be reached by: a handler is then served over HTTP. */
  reachedBy?: 'http'
  /** The webhooks that are on. When not given, it is one: most saboteurs break what holds for each. */
  webhooks?: readonly string[]
  /** Further checks that must fail with it. */
  alsoFails?: readonly CheckId[]
}

/** The app that a receiver belongs to. */
export interface App {
  sdkAppId: string
  token?: string | undefined
  /** Makes the payload take effect, visibly at the observe URL. */
  effect: (payload: unknown) => void
  /** As {@link effect}, but for a payload that had its effect before. */
  effectOnce: (payload: unknown) => void
}

/** A request, read. */
export interface Seen {
  method: string
  url: string
  query: URLSearchParams
  headers: Headers
  text: string
  /** The body, where it is JSON. */
  json: unknown
  isJson: boolean
  /** The body's fields, where it is an object; empty otherwise. */
  fields: Record<string, unknown>
  /** Whether SdkAppid is given once, and is the app's own. */
  isOwn: boolean
  request: Request
}

type Respond = (seen: Seen, reference: FetchHandler) => Response | Promise<Response>
type Predicate = (seen: Seen) => boolean

/** The reference receiver, with one effect for each callback. */
export function reference({ sdkAppId, token, effectOnce }: App, options: Partial<ReceiverOptions> = {}): FetchHandler {
  const handlers = Object.fromEntries([...webhooks.keys()].map((name) => [name, effectOnce]))
  return createReceiver({ sdkAppId, token: token ?? null, handlers, ...options })
}

/** The reference receiver, but for the requests that the predicate picks. */
export function when(predicate: (seen: Seen, app: App) => boolean, respond: Respond): (app: App) => FetchHandler {
  return (app) => {
    const receive = reference(app)
    return async (request) => {
      const seen = await read(request, app)
      return predicate(seen, app) ? respond(seen, receive) : receive(seen.request)
    }
  }
}

/**
 * The reference receiver, but for a good documented sample that comes directly after a request the predicate picks: for
 * what goes wrong only afterwards.
 *
 * @param since a request before which nothing goes wrong: for what checks that run at the same time would provoke too, in some order
 */
export function rightAfter(predicate: Predicate, respond: Respond, since: Predicate = () => true): (app: App) => FetchHandler {
  return (app) => {
    const receive = reference(app)
    let hasBegun = false
    const after = new Map<string | null, boolean>()
    return async (request) => {
      const seen = await read(request, app)
      const command = seen.query.get('CallbackCommand')
      hasBegun ||= since(seen)
      const isHit = hasBegun && after.get(command) === true && isSample(seen, app)
      after.set(command, predicate(seen))
      return isHit ? respond(seen, receive) : receive(seen.request)
    }
  }
}

/** Reads a request. What no saboteur asks for is not made of it: the bodies are up to 1 MB long. */
export async function read(request: Request, { sdkAppId }: App): Promise<Seen> {
  const { method, url, headers } = request
  const bytes = await request.arrayBuffer()
  const textOnce = once(() => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  const queryOnce = once(() => new URL(url).searchParams)
  const jsonOnce = once(() => parse(textOnce()))
  return {
    method,
    url,
    headers,
    get query() {
      return queryOnce()
    },
    get text() {
      return textOnce()
    },
    get json() {
      return jsonOnce()
    },
    get isJson() {
      return jsonOnce() !== undefined
    },
    get fields() {
      const json = jsonOnce()
      return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Record<string, unknown>) : {}
    },
    get isOwn() {
      return queryOnce().getAll('SdkAppid').join() === sdkAppId
    },
    request: new Request(url, { method, headers, ...(method === 'GET' || method === 'HEAD' ? {} : { body: bytes }) }),
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Whether this is the documented sample of a webhook, sent as Chat sends it. */
export function isSample(seen: Seen, { sdkAppId, token }: App): boolean {
  const webhook = isSampleBody(seen) ? webhookOf(seen) : undefined
  if (webhook === undefined) return false
  const usual = compose({ webhook, target: 'http://receiver.invalid/', sdkAppId, token }, 0)
  const parameters = ({ searchParams }: URL) =>
    [...searchParams].filter(([name]) => token === undefined || !/^(Sign|RequestTime)$/.test(name))
  const isUsual = String(parameters(new URL(usual.url))) === String(parameters(new URL(seen.url)))
  return isUsual && seen.method === usual.method && seen.headers.get('content-type') === usual.headers['content-type']
}

export function isSampleBody({ text }: Seen): boolean {
  return sampleTexts.has(text)
}

const sampleTexts = new Set([...webhooks.values()].map(({ examples }) => JSON.stringify(examples[0]?.body)))

/** The webhook that the body names. */
export function webhookOf({ fields }: Seen): Webhook | undefined {
  return webhooks.get(String(fields.CallbackCommand))
}

export function answer(status: 'OK' | 'FAIL', code: number, info = '', init: ResponseInit = {}): Response {
  return Response.json({ ActionStatus: status, ErrorCode: code, ErrorInfo: info }, init)
}

export const acknowledge = (): Response => answer('OK', 0)
export const refuse = (): Response => answer('FAIL', 1, 'refused')
export const drop = (): never => {
  throw new Error('The connection is dropped.')
}
export const crash = (): Response => new Response('', { status: 500 })
export const never = (): Promise<Response> => new Promise(() => {})

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
