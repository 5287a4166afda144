import type { webhooks as Webhooks } from '../../generated/callbacks.ts'
import { payloads, replies } from '../../generated/validators.js'
import { requireAppId } from '../contract/app-id.ts'
import { type Answer, findWebhook, type Payload, type WebhookName } from '../contract/contract.ts'
import { describeViolations } from '../contract/violation.ts'
import { ChatproofError } from '../error.ts'
import type { App } from './app.ts'
import { type Delivery, deliver } from './delivery.ts'
import { reach } from './reach.ts'

/** Where callbacks go, and as whose. */
export type ClientOptions = App

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

/**
 * A client for a receiver, typed by the contract: the webhook's name is given once, for query and body, and a field that the
 * webhook does not have does not compile.
 *
 * @throws ChatproofError `usage` when the target is no http(s) URL, or the SDKAppID is no number
 */
export function createCallbackClient({ target, token, headers, tls, deadlineMs, ...app }: ClientOptions): CallbackClient {
  const sdkAppId = requireAppId(app.sdkAppId)
  const receiver = reach(target, tls)

  return {
    async send(name, payload, query) {
      const webhook = findWebhook(name)
      const body = { CallbackCommand: name, ...payload } as Payload
      const isValid = payloads[name]
      if (!isValid(body))
        throw new ChatproofError('usage', `The payload breaks the contract: ${describeViolations(isValid.errors ?? [], body)}`)
      const plan = { webhook, target: receiver.url, sdkAppId, token, headers, body: JSON.stringify(body), query: chosen(query) }
      const delivery = await deliver(plan, receiver.send, { deadlineMs })
      return { ...delivery, answer: answerIn(name, delivery) }
    },
    close: receiver.close,
  }
}

/** The query without what the client sets, which a value typed elsewhere may have. */
function chosen(query: object = {}): Record<string, string> {
  const { SdkAppid, CallbackCommand, Sign, RequestTime, ...rest } = query as Record<string, unknown>
  const given = Object.entries(rest).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]))
}

/** The reply as the contract has it, where Chat could read it. */
function answerIn<W extends WebhookName>(name: W, { reply, verdict }: Delivery): Answer<W> | undefined {
  if ('failure' in reply || verdict.outcome === 'failed') return undefined
  const answer: unknown = JSON.parse(reply.body)
  return replies[name](answer) ? (answer as Answer<W>) : undefined
}
