import createClient from 'openapi-fetch'
import type { webhooks as Webhooks } from '../../generated/callbacks.ts'
import type { paths } from '../../generated/receiver.ts'
import { payloads, replies } from '../../generated/validators.js'
import { requireAppId } from '../contract/app-id.ts'
import { type Answer, findWebhook, type Payload, type WebhookName } from '../contract/contract.ts'
import { describeViolations } from '../contract/violation.ts'
import { ChatproofError } from '../error.ts'
import { type Delivery, deliver } from './delivery.ts'
import { type FetchHandler, fetchReceiver } from './receiver.ts'
import { type TlsOptions, urlReceiver } from './url-receiver.ts'

/** Where callbacks go, and as whose. */
export interface ClientOptions {
  /** The webhook URL, or a handler in this process. */
  target: string | FetchHandler
  sdkAppId: string | number
  /** Signs each callback with Sign and RequestTime. */
  token?: string | undefined
  /** Request headers to add. */
  headers?: Readonly<Record<string, string>> | undefined
  tls?: TlsOptions | undefined
  /** In place of Chat's 2 s, in milliseconds. */
  deadlineMs?: number | undefined
}

/** The query parameters a webhook has beside those that the client sets. */
export type Query<W extends WebhookName> = Omit<Webhooks[W]['post']['parameters']['query'], 'SdkAppid' | 'CallbackCommand'>

/** A delivery, and the receiver's answer where Chat could read one. */
export interface Sent<W extends WebhookName> extends Delivery {
  answer: Answer<W> | undefined
}

/** One name, not one of several, of which no payload could be checked. */
type One<W extends WebhookName, All extends WebhookName = W> = W extends unknown ? ([All] extends [W] ? W : never) : never

/** Sends callbacks whose fields the compiler knows. */
export interface CallbackClient {
  /**
   * Sends one callback and judges its reply as Chat would.
   *
   * @throws ChatproofError `usage` for a payload that breaks the contract
   */
  send<W extends WebhookName>(webhook: One<W>, payload: Omit<Payload<W>, 'CallbackCommand'>, query?: Query<W>): Promise<Sent<W>>
  /** Ends the connections to the target. */
  close(): Promise<void>
}

/** In place of the target, which openapi-fetch would rewrite: `deliver` composes the URL. */
const nowhere = 'http://target.invalid'

/**
 * A client for a receiver, typed by the contract: the webhook's name is given once, for query and body, and a field that the
 * webhook does not have does not compile.
 *
 * @throws ChatproofError `usage` when the target is no http(s) URL, or the SDKAppID is no number
 */
export function createCallbackClient({ target, token, headers, tls, deadlineMs, ...app }: ClientOptions): CallbackClient {
  const sdkAppId = requireAppId(app.sdkAppId)
  const remote = typeof target === 'string' ? urlReceiver(target, tls) : undefined
  const receive = remote?.send ?? fetchReceiver(target as FetchHandler)
  const client = createClient<paths>({ baseUrl: nowhere })

  return {
    async send(name, payload, query) {
      const webhook = findWebhook(name)
      const body = { CallbackCommand: name, ...payload } as Payload
      const isValid = payloads[name]
      if (!isValid(body))
        throw new ChatproofError('usage', `The payload breaks the contract: ${describeViolations(isValid.errors ?? [], body)}`)
      let delivery: Delivery | undefined
      const { data } = await client.POST('/', {
        params: {
          query: { ...chosen(query), SdkAppid: Number(sdkAppId), CallbackCommand: name } as paths['/']['post']['parameters']['query'],
        },
        body,
        fetch: async (request) => {
          const plan = {
            webhook,
            target: typeof target === 'string' ? target : nowhere,
            sdkAppId,
            token,
            headers,
            body: await request.text(),
            query: Object.fromEntries(new URL(request.url).searchParams),
          }
          delivery = await deliver(plan, receive, { deadlineMs })
          return responseOf(delivery)
        },
      })
      return { ...(delivery as Delivery), answer: (replies[name](data) ? data : undefined) as never }
    },
    close: async () => remote?.close(),
  }
}

/** The query without what the client sets, which a value typed elsewhere may have. */
function chosen(query: object = {}): object {
  const { SdkAppid, CallbackCommand, Sign, RequestTime, ...rest } = query as Record<string, unknown>
  return rest
}

/** What openapi-fetch is to read: the answer, or an error where Chat could not read one. */
function responseOf({ reply, verdict }: Delivery): Response {
  if ('failure' in reply || verdict.outcome === 'failed') return Response.json(null, { status: 502 })
  return new Response(reply.body, { headers: { 'content-type': 'application/json' } })
}
